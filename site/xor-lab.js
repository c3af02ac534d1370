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
var main;var Study;var study;(function(){let RR=2463534242,QU=()=>{let x=RR;x^=x<<13;x^=x>>>17;x^=x<<5;RR=x;return x;},Bb=f=>function(){return f(this);},N=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},B6=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},EY=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},WV=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=R(DN(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Ch(args[i]);}ADi(()=>{f.call(null,javaArgs);},
callback);},Z=target=>target.$clinit=()=>{},AAW=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bz]&&cls[Bz].item){++arrayDegree;cls=cls[Bz].item;}let clsName="";if(cls[Bz].primitiveKind!==0){clsName=cls[Bz].name;}else {clsName=cls[Bz]?cls[Bz].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},I=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DN();}return function(){superclass.call(this);};},Bz=Symbol("teavm_meta"),Be=cls=>
{if(cls[Bz].classObject===null){cls[Bz].classObject=ABX(cls);}return cls[Bz].classObject;},DN=()=>G,BD=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Lk=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache
:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},E_=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Lk({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bz]=meta;if(typeof config==='function'){config(meta);}return cls;},ADv=E_("boolean","Z",1,meta=>{}),Qs=E_("char","C",4,meta=>{}),EU=E_("int","I",5,meta=>{{meta.valueToObject=o=>CT(o);}}),XC=E_("long","J",6,meta=>{}),Dn=E_("double","D",8,meta=>{{meta.valueToObject=o=>Fd(o);}}),Zi=E_("void","V",9),Lm=new ArrayBuffer(16),Ho
=new Float64Array(Lm),G$=new Int32Array(Lm),PM=new BigInt64Array(Lm),Nf=n=>{Ho[0]=n;return PM[0];},Sq=n=>{PM[0]=n;return Ho[0];},Yh=(a,b)=>{if(a!==a){return b!==b;}Ho[0]=a;Ho[1]=b;return G$[0]===G$[2]&&G$[1]===G$[3];},CI=(a,b)=>a===b?0:a<b? -1:1,Jf=(a,b)=>a===b?0:a>b?1: -1,W=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},MI=(a,b)=>(a>>>0)/(b>>>0)>>>0,AFS=(a,b)=>(a>>>0)%(b>>>0)>>>0,J4=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1
:a>b?1:0;},B$=BigInt(0),EZ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Ca=val=>BigInt.asIntN(64,BigInt(val|0)),Gz=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AEB=val=>Number(val),Ge=val=>Number(BigInt.asIntN(32,val))|0,Ez=(a,b)=>a===b,Im=(a,b)=>a!==b,ABe=(a,b)=>a>b,LI=(a,b)=>a>=b,Sv=(a,b)=>a<b,Sx=(a,b)=>a<=b,JM=(a,b)=>BigInt.asIntN(64,a+b),XM=a=>BigInt.asIntN(64, -a);
let X6=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Kd=(a,b)=>BigInt.asIntN(64,a*b),Yc=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Xr=(a,b)=>BigInt.asIntN(64,a%b),AAf=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),NL=(a,b)=>BigInt.asIntN(64,a&b),ABZ=(a,b)=>BigInt.asIntN(64,a|b),AEs=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AEt=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),EE=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),R=(cls,
sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BL=(cls,data)=>new (B4(cls))(data),Df=sz=>new ZS(new Uint16Array(sz)),Bd=sz=>new Q$(new Int32Array(sz)),Zy=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Q$(buffer);},Ea=sz=>new AAD(new Int8Array(sz)),S=sz=>new OA(new Float64Array(sz)),BN=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new OA(buffer);},B4=cls=>{let result=cls[Bz].arrayType;if(result===null){function JavaArray(data){(DN()).call(this);this.data
=data;}JavaArray.prototype=Object.create((DN()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fF=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name
="["+cls[Bz].binaryName;JavaArray[Bz]=Lk({name:name,binaryName:name,parent:DN(),itemType:cls});result=JavaArray;cls[Bz].arrayType=JavaArray;}return result;};
function AE4(array){return array.data.length;}
let KX,AB0=strings=>{AEM();KX=new Array(strings.length);for(let i=0;i<strings.length;++i){KX[i]=SV(Ch(strings[i]));}},F=index=>KX[index],Ko=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},W4=array=>Ko(array,0,array.length),Ch=str=>str===null?null:QL(str),Bw=str=>str===null?null:str.lW,AEM=()=>D$(),SV;
{SV=str=>str;}let Tq=(obj,cls)=>obj instanceof DN()&&!!obj.constructor[Bz]&&FB(obj.constructor,cls),FB=(from,to)=>{if(from===to){return true;}let map=from[Bz].assignableCache;if(map===null){map=new Map();from[Bz].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bz].itemType!==null){let result=from[Bz].itemType!==null&&FB(from[Bz].itemType,to[Bz].itemType);map.set(to,result);return result;}let parent=from[Bz].parent;if(parent!==null&&parent!==
from){if(FB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bz].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(FB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},U=ex=>{throw ACp(ex);},Hd=Symbol("javaException"),ACp=ex=>{if(!ex.$jsException){Pq(ex);}return ex.$jsException;},Pq=ex=>{let javaCause=AF9(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new DZ("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[Hd]=ex;ex.$jsException=err;AFn(err,ex);},AFn=(err,ex)=>{if(typeof ABC==="function"&&err.stack){let stack=ABC(err.stack);let javaStack=R(Xn(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=ZN(Ch(element.className),Ch(element.methodName),Ch(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){ACd(ex,javaStack);}}},DZ;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");DZ=function DZ(message,cause){let self=Reflect.construct(Error,[void 0,cause],DZ);Object.setPrototypeOf(self,DZ.prototype);self[defaultMessage]=message;return self;}
;DZ.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:DZ},message:{get(){try {let javaException=this[Hd];if(typeof javaException==='object'){let javaMessage=Y_(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {DZ=Error;}let ADT=e=>e instanceof Error&&typeof e[Hd]==='object'?e[Hd]:null,Y_=t=>
AA4(t),AF9=t=>AA_(t),Xn=()=>DN(),ZN=(className,methodName,fileName,lineNumber)=>{{return null;}},ACd=(e,stack)=>{},SB=null,XZ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}SB=packages;},AB2=[],C2=data=>{let packages=SB;let i=0;while(i<data.length){let cls=data[i++];AB2.push(cls);let m=Lk();cls[Bz]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name
!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:
null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},ADi
=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function G(){this.$id$=0;}
let Bh=a=>{return Be(Ys(a));},Ys=a=>{return a.constructor;},Xd=(a,b)=>{return a!==b?0:1;},ZW=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=QU();c=a.$id$;Ex();if(!c)d=F(0);else{e=(((32-P9(c)|0)+4|0)-1|0)/4|0;f=Df(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=GK((c>>>e|0)&15,16);e=e-4|0;h=i;}d=G0(f);}b=K();H(H(b,F(1)),d);return J(b);},AGy=a=>{let b,c,d;b=(Bh(a)).oi;if(!Tq(a,Ls)&&b[Bz].itemType===null){b=new St;Bf(b);U(b);}c=Xh(a);b=c;d=QU();b.$id$=d;return c;},Fe=I(0),EK=I(0),MQ=I(0);
function BI(){G.call(this);this.rh=0;}
let ADR=null,OO=null,Xk=null,D$=()=>{D$=Z(BI);ADd();},XD=a=>{D$();a.lW="";},Un=()=>{let a=new BI();XD(a);return a;},Pd=(a,b)=>{D$();a.lW=Ko(b.data,0,b.data.length);},G0=a=>{let b=new BI();Pd(b,a);return b;},AC8=(a,b)=>{a.lW=b;},QL=a=>{let b=new BI();AC8(b,a);return b;},Ww=b=>{let c;D$();c=Un();c.lW=W4(b.data);return c;},Bp=(a,b)=>{let c;if(b>=0&&b<a.lW.length)return a.lW.charCodeAt(b);c=new I1;Bf(c);U(c);},ACO=a=>{return a.lW.length;},Bv=a=>{return a.lW.length?0:1;},QW=(a,b,c)=>{let d,e,f;if((c+b.lW.length|
0)>a.lW.length)return 0;d=0;while(d<b.lW.length){e=Bp(b,d);f=c+1|0;if(e!=Bp(a,c))return 0;d=d+1|0;c=f;}return 1;},PL=(a,b,c)=>{let d,e,f,g;d=Bs(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.lW.length)return (-1);if(a.lW.charCodeAt(d)==e)break;d=d+1|0;}return d;}In();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.lW.length-1|0))return (-1);if(a.lW.charCodeAt(d)==f&&a.lW.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Fb=(a,b)=>{return PL(a,b,0);},Cm=(a,b,c)=>{let d,e,f;d=a.lW.length;e
=CI(b,c);if(!e)return OO;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return QL(a.lW.substring(b,c));f=new I1;Bf(f);U(f);},Ft=(a,b)=>{return Cm(a,b,a.lW.length);},Fa=(a,b)=>{let c,d,e,f,g,h;if(Bv(b))return a;if(Bv(a))return b;c=Df(a.lW.length+b.lW.length|0);d=c.data;e=0;f=0;while(f<a.lW.length){g=e+1|0;d[e]=Bp(a,f);f=f+1|0;e=g;}g=0;while(g<b.lW.length){h=e+1|0;d[e]=Bp(b,g);g=g+1|0;e=h;}return Ww(c);},Gu=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Df(a.lW.length);e=d.data;f=0;while(f<a.lW.length){e[f]=Bp(a,f)!=b?Bp(a,
f):c;f=f+1|0;}return Ww(d);},Fx=a=>{let b,c;b=0;c=a.lW.length-1|0;a:{while(b<=c){if(Bp(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bp(a,c)<=32){c=c+(-1)|0;}return Cm(a,b,c+1|0);},Bc=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BI))return 0;c=b;return a.lW!==c.lW?0:1;},Eh=a=>{let b;a:{if(!a.rh){b=0;while(true){if(b>=a.lW.length)break a;a.rh=(31*a.rh|0)+a.lW.charCodeAt(b)|0;b=b+1|0;}}}return a.rh;},Dz=(b,c)=>{let d,e;D$();d=Bm(c);if(!Bk(d))return F(2);e=K();Iz(e,Bi(d));while(Bk(d)){Iz(e,b);Iz(e,Bi(d));}return J(e);},ADd
=()=>{ADR=Df(0);OO=Un();Xk=new Qe;},Er=I();
function Gg(){Er.call(this);this.mR=0;}
let Xu=null,Jh=null,Ex=()=>{Ex=Z(Gg);ABR();},ABf=(a,b)=>{Ex();a.mR=b;},TQ=a=>{let b=new Gg();ABf(b,a);return b;},DM=b=>{Ex();return (Px(AD9(20),b,10)).g();},CT=b=>{let c,d;Ex();if(b>=(-128)&&b<=127){a:{if(Jh===null){Jh=R(Gg,256);c=0;while(true){d=Jh.data;if(c>=d.length)break a;d[c]=TQ(c-128|0);c=c+1|0;}}}return Jh.data[b+128|0];}return TQ(b);},AEW=(a,b)=>{if(a===b)return 1;return b instanceof Gg&&b.mR==a.mR?1:0;},P9=b=>{let c,d;Ex();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},ABR=()=>{Xu=Be(EU);};
function IG(){let a=this;G.call(a);a.l9=null;a.l_=0;}
let Ph=(a,b)=>{a.l9=Df(b);},AD9=a=>{let b=new IG();Ph(b,a);return b;},Px=(a,b,c)=>{return AEi(a,a.l_,b,c);},AEi=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(J4(c,d)<0){if(e)DG(a,b,b+1|0);else{DG(a,b,b+2|0);f=a.l9.data;g=b+1|0;f[b]=45;b=g;}a.l9.data[b]=GK(c,d);}else{h=1;i=1;j=MI((-1),d);b:{while(true){k=W(h,d);if(J4(k,c)>0){k=h;break b;}i=i+1|0;if(J4(k,j)>0)break;h=k;}}if(!e)i=i+1|0;DG(a,b,b+i|0);if(e)e=b;else{f=a.l9.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.l9.data;b=e+1|0;f[e]=GK(MI(c,
k),d);c=AFS(c,k);k=MI(k,d);e=b;}}}return a;},KE=(a,b)=>{let c,d,e,f,g;c=a.l9.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bs(b,Bs(c*2|0,5));e=a.l9.data;f=Df(d);g=f.data;b=By(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.l9=f;},J=a=>{let b,c,d,e,f;b=new BI;c=a.l9;d=c.data;e=a.l_;D$();f=d.length;if(e>=0&&e<=(f-0|0)){b.lW=Ko(c.data,0,e);return b;}b=new CL;Bf(b);U(b);},DG=(a,b,c)=>{let d,e,f,g;d=a.l_;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.l9.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.l_=a.l_+(c-b
|0)|0;},Uy=I(0),JI=I(IG),AEA=a=>{Ph(a,16);},K=()=>{let a=new JI();AEA(a);return a;},Xv=(a,b)=>{let c,d;b=b;a.l9=Df(b.lW.length);c=0;while(true){d=a.l9.data;if(c>=d.length)break;d[c]=Bp(b,c);c=c+1|0;}a.l_=b.lW.length;},Ja=a=>{let b=new JI();Xv(b,a);return b;},H=(a,b)=>{let c,d;c=a.l_;d=a;b=b===null?F(3):b;Nh(d,c,b);return a;},M=(a,b)=>{let c;c=a.l_;Nh(a,c,b);return a;},O=(a,b)=>{Px(a,b,10);return a;},Ui=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.l_;d=a;e=1;if(Sv(b,B$)){e=0;b=XM(b);}a:{if(Km(b,Ca(10))<0){if(e)DG(d,c,c+1
|0);else{DG(d,c,c+2|0);f=d.l9.data;g=c+1|0;f[c]=45;c=g;}d.l9.data[c]=GK(Ge(b),10);}else{g=1;h=Ca(1);i=Mj(Ca(-1),Ca(10));b:{while(true){j=Kd(h,Ca(10));if(Km(j,b)>0){j=h;break b;}g=g+1|0;if(Km(j,i)>0)break;h=j;}}if(!e)g=g+1|0;DG(d,c,c+g|0);if(e)g=c;else{f=d.l9.data;g=c+1|0;f[c]=45;}while(true){if(Ez(j,B$))break a;f=d.l9.data;c=g+1|0;f[g]=GK(Ge((Mj(b,j))),10);b=Yu(b,j);j=Mj(j,Ca(10));g=c;}}}return a;},Q=(a,b)=>{let c;c=a.l_;Hj(a,c,b);return a;},Iz=(a,b)=>{let c,d,e,f,g,h;c=0;d=b.F();e=a;f=e.l_;e=e;if(c<=d&&d<=
b.F()){DG(e,f,(f+d|0)-c|0);while(c<d){g=e.l9.data;h=f+1|0;g[f]=b.j(c);c=c+1|0;f=h;}return a;}b=new CL;O8(b);U(b);},Hj=(a,b,c)=>{DG(a,b,b+1|0);a.l9.data[b]=c;return a;},Nh=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.l_){a:{if(c===null)c=F(3);else if(Bv(c))break a;d=a.l_+c.lW.length|0;KE(a,d);e=a.l_-1|0;while(e>=b){a.l9.data[e+c.lW.length|0]=a.l9.data[e];e=e+(-1)|0;}a.l_=a.l_+c.lW.length|0;d=0;while(d<c.lW.length){f=a.l9.data;g=b+1|0;f[b]=Bp(c,d);d=d+1|0;b=g;}}return a;}c=new I1;Bf(c);U(c);},IC=(a,b)=>{let c;if(b>=0&&
b<a.l_)return a.l9.data[b];c=new CL;Bf(c);U(c);},Zk=a=>{return a.l_;},KR=a=>{return J(a);},AFz=(a,b)=>{KE(a,b);};
function Fv(){let a=this;G.call(a);a.vS=null;a.xM=null;a.vm=0;a.xq=0;}
let Bf=a=>{T2(a);a.vm=1;a.xq=1;},AGo=()=>{let a=new Fv();Bf(a);return a;},AGr=a=>{return a;},T2=a=>{Pq(a);},AA4=a=>{return a.vS;},AA_=a=>{let b;b=a.xM;if(b===a)b=null;return b;},F5=I(Fv),BV=I(F5),O8=a=>{Bf(a);},AGn=()=>{let a=new BV();O8(a);return a;},BF=(a,b)=>{T2(a);a.vm=1;a.xq=1;a.vS=b;},AGl=a=>{let b=new BV();BF(b,a);return b;},Gd=I(),ACM=I(Gd),Xg=(a,b)=>{switch(a.primitiveKind){default:return R(a,b);}},ACu=I(Gd),O7=I(0),Wz=I(0),Oh=I(0);
function TV(){G.call(this);this.oi=null;}
let ABX=b=>{let c;c=new TV;c.oi=b;return c;},IF=a=>{return !a.oi[Bz].primitiveKind?0:1;},JD=a=>{let b;b=a.oi[Bz].itemType;return b===null?null:Be(b);},Uj=I(),H8=()=>{H8=Z(Uj);ACk();},ACY=b=>{H8();},E=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;H8();d=new GO;GA();d.t6=F(2);d.qr=Bn();d.oI=I0();d.qR=Bn();d.tR=(-1);d.nz=c;e=new SH;f=b.querySelector(".hidden-space");Cf(Cs(c));g=new RY;g.xf=c;LC(e,f,g);e.rW=X();e.qo=Bn();e.rn=Bn();h=f.querySelector(".axes");e.wZ=h;f=h.querySelector(".projection");e.ry=f;h=new Np;h.xs=g;f.addEventListener("change",
BE(Bq(h),"handleEvent"));d.s2=e;d.qa=ADo(b.querySelector(".loss"),c);h=b.querySelector(".study");b=new KQ;Cf(Cs(c));i=new RZ;i.wt=c;QX(b,h,i);d.u1=b;i=new Tp;b=new RW;b.vJ=d;i.oF=X();i.ts=X();i.ol=X();i.vk=b;i.tX=h.querySelector("[role=tablist]");f=h.querySelectorAll("[role=tab]");j=0;while(j<f.length){g=f.item(j);b=i.oF;k=Cs(g);T(b,k);b=i.ol;k=CT(j);T(b,k);e=i.ts;b=Ch(g.getAttribute("aria-controls"));k=K();H(Q(k,35),b);k=Cs(h.querySelector(Bw(J(k))));T(e,k);b=new KG;b.vh=i;b.vg=j;g.addEventListener("click",
BE(Bq(b),"handleEvent"));b=new KH;b.uT=i;b.uU=j;g.addEventListener("keydown",BE(Bq(b),"handleEvent"));j=j+1|0;}Ki(i);d.rM=i;b=new J_;f=h.querySelector("#ledger");i=new RX;i.vc=d;Us(b,f,i);d.tM=b;b=new Vk;f=h.querySelector("#gradients");i=new RU;i.xo=d;b.sI=f.querySelector("tbody");b.rO=f.querySelector(".verdict");b.ux=f.querySelector(".explanation");b.r0=f.querySelector(".mistake");l=(Mn()).data;m=l.length;j=0;while(j<m){f=l[j];BU(b.r0,F(4),f.va);j=j+1|0;}f=b.r0;k=new MB;k.v4=i;f.addEventListener("change",BE(Bq(k),
"handleEvent"));d.wD=b;b=new M5;f=h.querySelector("#graph");i=new RV;i.v_=d;Oo(b,f,i);d.vT=b;d.tL=ACR(h.querySelector("#landscape"),c);d.w$=Zf(c);GW(d.s2);GW(d.qa);GW(d.tL);return d;},ACk=()=>{return;},ZU=I(),Xh=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AAF=I(),BE=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result
=()=>fn;b[name]=result;}return result();},AA3=I(),MX=I(0),Qe=I(),K2=I(),Xt=null,Z0=null,In=()=>{In=Z(K2);Yn();},GK=(b,c)=>{In();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Yn=()=>{Xt=Be(Qs);Z0=R(K2,128);};
function HZ(){G.call(this);this.rG=null;}
let Xq=(a,b)=>{a.rG=b;},FG=a=>{let b=new HZ();Xq(b,a);return b;},Cs=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Ch(typeof b);d=!Bc(c,F(5))&&!Bc(c,F(6))?0:1;GC();e=N1;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);e.set(b,new WeakRef(h));return h;}if(Bc(c,F(7))){i=Jd;j=NY;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Bc(c,F(8))){l=Ht;m=SC;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bc(c,F(9))){f=Ts;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);Ts=new WeakRef(h);return h;}}return FG(b);},Bq=b=>{if(b===null)return null;return !(b instanceof HZ)?b:b.rG;},ADw=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof HZ))return 0;return a.rG!==b.rG?0:1;},ACC=I(),P=(b,c)=>
{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},Cf=b=>{if(b!==null)return b;b=new FE;BF(b,F(2));U(b);};
function GO(){let a=this;G.call(a);a.nz=null;a.s2=null;a.qa=null;a.u1=null;a.rM=null;a.tM=null;a.wD=null;a.vT=null;a.tL=null;a.w$=null;a.t6=null;a.qr=null;a.oI=null;a.qR=null;a.wi=0;a.tQ=0;a.tR=0;}
let KJ=null,GA=()=>{GA=Z(GO);AFU();},ABi=b=>{let c,d,e,f,g,h,i,j;GA();c=X();d=X();e=0;while(e<KJ.data.length){f=CT(e);T(d,f);e=e+1|0;}g=Bm(b);while(Bk(g)){f=Bi(g);h=Bm(d);while(Bk(h)){i=(Bi(h)).mR;if(Bc(KJ.data[i],f)){j=CT(i);T(c,j);}}}if(CN(c))c=d;return c;},HQ=a=>{let b,c;if(a.rM.pP)b=C9();else{b=a.tM;c=b.pH.selectedIndex-1|0;if(c>=0)b=ED(c);else if(!Cd(b.pG))b=C9();else{b=Bu(b.pG);b=!We(b.mO.m_)?C9():ED(ND(b.mO,b.mB));}}c=If(b,(-1));if(c!=a.tR){a.tR=c;a.nz.attend(c);}a.nz.redraw();},AFU=()=>{KJ=BL(BI,[F(10),
F(10),F(11),F(12)]);},WY=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;GA();e=c?1:0;f=d?1:0;b=b;d=Ch(b.nz.settings());if(!(!BW(b.qr)&&Bc(d,b.t6))){b.t6=d;g=OT();c=new URLSearchParams(Bw(d));d=new J2;d.uS=g;c.forEach(BE(Bq(d),"pair"));c=I0();d=X();h=0;while(h<Mi(g)){c=DV(Rs(c,g,h),c);h=h+1|0;}h=0;while(h<Mi(g)){i=On(I_(g,h));if(BW(i)){j=AFL(I_(g,h));T(d,j);}else if(BW(Rs(c,g,h))){j=ADM(Bu(i),LW(g,h),BR(c,Bu(i)));T(d,j);}h=h+1|0;}i=new SU;i.nE=X();i.me=c;if(S3(c))T(i.nE,F(13));Bx();Qv(i,Fy,Fo,F(14));ABL(i);g=X();k=Da(D4(i.me));l
=Bm(DB(BR(i.me,FN),44));m=k;while(Bk(l)){j=Bi(l);if(NI(j)>=m)T(g,j);}if(!CN(g)){j=i.nE;g=KV(Dz(F(15),g));h=k-1|0;n=K();Q(O(H(H(H(n,F(16)),g),F(17)),h),46);n=J(n);T(j,n);}Y4(i);ACI(i);ADt(i);g=i.nE;Qu(d,g);c=AAn(ADQ(c,d));if(!(!BW(b.qr)&&Kf(c,b.oI)))b.qr=Bt(ADK(c));b.oI=c;}i=Bu(b.qr);if(!(!BW(b.qR)&&b.wi==b.nz.run()&&ZA(Bu(b.qR))==b.nz.iteration())){b.wi=b.nz.run();b.qR=Bt(AFq(i,b.nz.iteration(),Tu(b.nz.numbers())));}d=Bu(b.qR);i=!e?Md():Q9();g=ACb(b.oI,b.nz.run(),d,b.w$,i,f);ABN(b.rM,ABi(AEG(b.oI)));AEP(b.qa,
g);b.tQ=b.tQ+1|0;h=(AFu(d)).data.length>150?0:1;if(!(!f&&!h&&(b.tQ%10|0)))No(b.s2,g,f);a:{No(b.qa,g,f);ZZ(b.qa,g);if(AB1(b.u1)){switch(AC_(b.rM)){case 0:AFN(b.tM,b.oI,d);break a;case 1:break;case 2:Zm(b.vT,b.oI,d,e);break a;default:AAY(b.tL,g);break a;}XB(b.wD,d);}}},CL=I(BV);
function Nt(){G.call(this);this.nl=null;}
let Mw=null,AAr=(a,b)=>{a.nl=b;},WM=a=>{let b=new Nt();AAr(b,a);return b;},Bn=()=>{if(Mw===null)Mw=WM(null);return Mw;},Bt=b=>{return WM(Cf(b));},Bu=a=>{let b;b=a.nl;if(b!==null)return b;b=new D_;Bf(b);U(b);},Cd=a=>{return a.nl===null?0:1;},BW=a=>{return a.nl!==null?0:1;},Dv=(a,b)=>{let c;c=a.nl;if(c!==null)b.b2(c);},Iv=(a,b)=>{let c;c=a.nl;if(c!==null){b=b.b3(c);a=b===null?Bn():Bt(b);}return a;},DV=(a,b)=>{let c;c=a.nl;if(c!==null)b=c;return b;},EQ=a=>{let b;b=a.nl;if(b!==null)return b;b=new D_;Bf(b);U(b);},AF3
=(a,b)=>{if(a===b)return 1;if(!(b instanceof Nt))return 0;return P(b.nl,a.nl);};
function VF(){let a=this;G.call(a);a.tv=null;a.rI=null;}
let AAo=(a,b)=>{a.rI=Bn();a.tv=b;},OL=a=>{let b=new VF();AAo(b,a);return b;},I0=()=>{let b,c,d;b=X();c=0;while(c<(Ed()).data.length){d=Bn();T(b,d);c=c+1|0;}return OL(b);},F1=(a,b)=>{let c,d;c=a.tv;d=b.lV;return V(c,d);},BR=(a,b)=>{let c;a:{b:{Bx();if(!(b===Fo&&S3(a))){if(b!==EX)break b;if(Mx(a))break b;}c=1;break a;}c=0;}return c?LF(a,b):DV(F1(a,b),LF(a,b));},LF=(a,b)=>{a:{JB();switch(Tf.data[b.lV]){case 1:case 2:if(LZ(a)){b=F(18);break a;}b=b.sc;break a;case 3:if(!Mx(a)){b=F(19);break a;}b=b.sc;break a;default:}b
=b.sc;}return b;},IJ=(a,b)=>{return Bc(BR(a,b),LF(a,b));},EH=(a,b,c)=>{return Bc(BR(a,b),c);},Kf=(a,b)=>{let c,d,e,f;c=(Ed()).data;d=c.length;e=0;while(e<d){f=c[e];if(Lr(f)&&!Bc(BR(a,f),BR(b,f)))return 0;e=e+1|0;}return 1;},Iw=a=>{if(BW(a.rI))a.rI=Bt(YH(a));return Bu(a.rI);},D4=a=>{let b,c,d,e,f,g,h,i,j,k;b=X();c=CT(2);d=b;T(d,c);if(LZ(a))c=EW(CT(2));else{c=X();Bx();e=(Ic(BR(a,GL))).data;f=e.length;g=0;while(g<f){h=CT(e[g]|0);T(c,h);g=g+1|0;}}Qu(b,c);T(d,CT(1));i=new Kx;Bx();j=VS(BR(a,Is));k=VS(BR(a,E9));c=
EX;DJ();c=!EH(a,c,C3.uz)?Hx:C3;if(d.lY<2){c=new BC;BF(c,F(20));U(c);}i.n$=Fk(b);i.pF=j;i.oa=k;i.mv=c;return i;},Tv=a=>{let b,c,d,e,f,g;a:{Bx();b=BR(a,MO);c=D4(a);d=ON(a);e=(-1);switch(Eh(b)){case -361295720:if(!Bc(b,F(21)))break a;e=0;break a;case 2988943:if(!Bc(b,F(22)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new GX;f.w0=d;f.oY=B3(c);break b;case 1:f=new FX;f.oG=1.0;f.oA=1.0;f.uM=d;f.oV=B3(c);f.oX=B3(c);f.sr=B3(c);f.rz=B3(c);break b;default:}f=Pl(d);}if(IJ(a,FN))b=f;else{b=new PP;g=Tx(a);b.q$=f;b.u3
=g;}return b;},ON=a=>{Bx();return Ec(a,KU);},Tx=a=>{let b,c,d,e,f,g;b=Ea(Da(D4(a)));c=b.data;Bx();d=(Ic(BR(a,FN))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Uc=a=>{let b;b=Cv(Iw(a));Bx();if(!EH(a,EF,F(23)))b=Bo(Ec(a,EF),b)|0;return b;},NJ=a=>{Bx();return Ec(a,H3)|0;},AEG=a=>{Bx();return DB(BR(a,Ne),44);},LZ=a=>{Bx();return EH(a,Fh,F(24));},S3=a=>{Bx();return Bc(DV(F1(a,Fo),F(2)),F(14))&&Bv(BR(a,Fy))?1:0;},Mx=a=>{let b;Bx();b=E9;CU();return EH(a,b,CZ.q3);},T4=a=>{return (Ml(a)).data.length
!=Da(D4(a))?0:1;},Ml=a=>{Bx();return Ic(BR(a,Gn));},Ec=(a,b)=>{return NI(BR(a,b));},VU=a=>{let b;b=new T3;Bx();b.wC=Ec(a,ID);return b;},YH=a=>{let b,c,d,e,f,g,h;a:{Bx();b=Ec(a,ID);c=BR(a,Fo);d=(-1);switch(Eh(c)){case -1360216880:if(!Bc(c,F(25)))break a;d=5;break a;case -982754077:if(!Bc(c,F(14)))break a;d=9;break a;case -895939855:if(!Bc(c,F(26)))break a;d=6;break a;case 3555:if(!Bc(c,F(27)))break a;d=1;break a;case 96727:if(!Bc(c,F(28)))break a;d=0;break a;case 109265:if(!Bc(c,F(29)))break a;d=3;break a;case 3373737:if
(!Bc(c,F(30)))break a;d=2;break a;case 3684185:if(!Bc(c,F(31)))break a;d=4;break a;case 93832310:if(!Bc(c,F(32)))break a;d=8;break a;case 104080786:if(!Bc(c,F(33)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Fu(BN([0.0,0.0,0.0,1.0]));break b;case 1:c=Fu(BN([0.0,1.0,1.0,1.0]));break b;case 2:c=Fu(BN([1.0,1.0,1.0,0.0]));break b;case 3:c=Fu(BN([1.0,0.0,0.0,0.0]));break b;case 4:c=Fu(BN([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=G2(new Om,b);break b;case 7:c=G2(new Qi,b);break b;case 8:c=G2(new Oy,
b);break b;case 9:e=DB(BR(a,Fy),59);c=new Ia;f=new B2;g=e;G_(f,g.lY,2);Ol(c,f,Bj(g.lY,1));d=0;while(d<g.lY){h=(Ic(V(g,d))).data;BJ(c.mc,d,0,h[0]);BJ(c.mc,d,1,h[1]);BJ(c.mq,d,0,h[2]);d=d+1|0;}break b;default:c=Fu(BN([0.0,1.0,1.0,0.0]));break b;}c=G2(new Va,b);}return c;},VS=b=>{let c,d,e,f,g;c=(IS()).data;d=c.length;e=0;while(true){if(e>=d){f=new J$;g=K();H(H(H(g,F(34)),b),F(35));BF(f,J(g));U(f);}f=c[e];if(Bc(f.q3,b))break;e=e+1|0;}return f;};
function EO(){let a=this;G.call(a);a.qZ=null;a.p$=null;a.vG=null;a.uX=null;a.ti=0;a.wP=0;a.t7=0;}
let LC=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.qZ=d;a.p$=d.querySelector("canvas");a.vG=b.querySelector(".twin");e=new J5;e.vN=a;e.vM=c;e=new ResizeObserver(BE(Bq(e),"onResize"));d=a.qZ;e.observe(d);a.uX=AAk(a.qZ,c);},GW=a=>{a.ti=a.qZ.clientWidth;a.wP=a.qZ.clientHeight;},No=(a,b,c)=>{let d;d=a.ti;if(d&&a.uX.sN){a.cy(QZ(a.p$,d,a.wP,devicePixelRatio),b);if(!(!c&&a.t7)){a.t7=1;Cn(a.vG,a.cB(b));}return;}a.t7=0;},Q_=a=>{return a.ti;};
function SH(){let a=this;EO.call(a);a.wZ=null;a.ry=null;a.rW=null;a.qo=null;a.rn=null;}
let V8=(a,b,c)=>{T(a.rW,b);BU(a.ry,F(4),c);},TS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;c=b.pX;b=c.l5;if(!(Cd(a.rn)&&F4(Bu(a.rn),b))){a.rn=Bt(b);Hw(a.rW);Dx(a.ry);d=BG(b,BB(b)-1|0);e=BB(b)>1&&d>2?1:0;a.wZ.hidden=!!(e?0:1);V8(a,UG(b),F(36));f=0;g=CI(d,8);h=d-1|0;while(e&&f<d){i=g<=0?h:By(f+1|0,h);j=f+1|0;k=j;while(k<=i){b=MD(f,k);k=k+1|0;l=K();O(H(O(Q(l,104),j),F(37)),k);V8(a,b,J(l));}f=j;}}b=a.rW;d=Bs(0,a.ry.selectedIndex);l=V(b,d);b=c.mi.mc;IQ();m=0.0;n=1.0;o=0.0;p=1.0;d=0;while(d<b.lU){m=Bo(m,
Ba(b,d,0));n=Y(n,Ba(b,d,0));o=Bo(o,Ba(b,d,1));p=Y(p,Ba(b,d,1));d=d+1|0;}if(F9(IE,m,o)&&F9(IE,n,p))q=IE;else if(F9(Io,m,o)&&F9(Io,n,p))q=Io;else{r=Y(n-m,p-o)*0.6;m=(m+n)/2.0;n=(o+p)/2.0;q=Ep(m-r,m+r,n-r,n+r);}a:{if(!BW(a.qo)){b=Bu(a.qo);s=c.l5;if(F4(b.uZ,s)&&Pv(b.us,q)?1:0)break a;}b=new QY;t=c.l5;b.xn=Bj(1,2);b.r1=Bn();b.uq=Bn();b.uZ=t;b.us=q;b.wW=37;s=new KY;u=Bj(1369,2);f=0;while(f<1369){BJ(u,f,0,E$(q.mK,q.mH,f%37|0,37));BJ(u,f,1,E$(q.m7,q.m2,f/37|0,37));f=f+1|0;}R_(s,t,u);b.r_=s;b.xJ=DP(t,b.xn);a.qo=Bt(b);}b
=Bu(a.qo);if(!(!BW(b.r1)&&EQ(b.uq)===c)){b.uq=Bt(c);q=El(c);DT(b.r_,q);t=new IN;e=c.nA;s=CV(c.qu);v=new UJ;v.xG=b;v.xF=q;q=new Gr;w=b.us;d=b.wW;LB(q,w,d,d,(E4(b.r_)).lT);u=c.mi;Ry(t,e,s,v,q,u.mc,u.mq);b.r1=Bt(t);}Bu(b.r1);return ADu(c,b.r_,l);},Xa=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=TS(a,b);c=K();d=b.m8.lT.data;e=d.length;f=0;a:{while(f<e){if(!(Bg(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|0;}e=1;}if(!e)b=F(38);else{f=b.pm;g=f!=1?F(39):F(40);if(!f){M(c,F(41));M(c,F(42));}else{f=b.nn;if(f==1)M(M(M(c,
F(43)),g),F(44));else if(f==2)M(M(M(c,F(45)),Ft(g,1)),F(46));else{M(O(M(c,F(47)),b.nn),F(48));g=b.s9;if(!(g instanceof DK))M(c,F(49));else{g=g;M(O(M(c,F(50)),g.ox+1|0),F(51));Q(O(c,g.oK+1|0),46);}}}if(BW(b.qk)){M(c,F(52));M(c,F(53));}if(b.pm>0&&b.nn<=2){h=b.m8.lU;e=0;i=K();j=0;k=CI(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.pu;g=b.m8;o=(Ba(g,j,0)-Ba(g,m,0))/(n.mH-n.mK);p=(Ba(g,j,1)-Ba(g,m,1))/(n.m2-n.m7);if(!(Dh(o,o)- -Dh(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?F(54):F(55);M(M(i,g),Qd(b,j));M(M(i,
F(51)),Qd(b,m));M(i,GE(b,j)!=GE(b,m)?F(56):F(2));M(i,F(57));}m=m+1|0;}j=l;}if(1<=e&&e<=2)Q(Iz(c,i),46);else if(e>2)M(c,F(58));}YZ(c,b);b=J(c);}return b;},AEm=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=c;d=c.rl;Bx();if(!EH(d,LQ,F(59))){Fr();e=HO;}else{Fr();e=U7;}f=b;g=f.mX;h=f.nU;i=FF(g);j=B_(3.9*i);k=B_(1.9*i);l=g-j-i;m=Y(1.0,Cy(Bo(l,h-k-B_(3.6*i))));j=j- -Cy((l-m)/2.0);B7();n=Ce(i,CK);o=Ou(g,h,Cq(j,k,m,m),Cq(g,k,0.0,0.0),n,0.0,n,0.0,i,Y(5.0,Bo(10.0,0.028*m)),1.5);n=new S8;d=c.sm;n.m0=o;n.mJ=d;n.u4=e;p=TS(a,
c);BA(f,Cq(0.0,0.0,f.mX,f.nU),n.mJ.mg);q=new HY;d=p.pu;e=n.m0.ms;if(p.nn>1)c=e;else{j=BK(e.mx*0.3);l=BK(e.l6- -(e.mx-j)/2.0);c=Cq(e.l1,l,e.ma,j);}LH(q,d,c);e=p.qk;c=new Vx;c.wH=n;c.wI=b;c.wF=q;c.wG=p;Dv(e,c);if(p.nn<=1){c=n.m0;e=n.mJ;d=q.os;K5(q,b,c,e,Ga(d.mK,d.mH,Nv(c,q.mV.ma)),FO());}else{e=CQ(n.mJ.mw,0.6);c=Ff(p.wm);BT(f,Ff(Rx(q,c.qK)),B1(e,C_(n.m0)));Of(q,b,n.m0,n.mJ);}e=p.qk;c=new Vw;c.xx=n;c.xy=b;c.xz=q;c.xw=p;Dv(e,c);i=n.m0.mt;c=Ce(i,CK);o=q.mV;l=Cw(o)- -GS(n.m0)*2.0- -i*2.1;CE(f,UQ(p,1),o.l1- -o.ma/
2.0,l,c,n.mJ.mf);if(p.nn>1){c=Ce(i,Cr);j=o.l6-i*0.6;CE(f,UQ(p,0),o.l1,j,c,n.mJ.mf);}AAN(n,b,q,p);},B9=I(0);
function RY(){G.call(this);this.xf=null;}
let Wx=a=>{a.xf.redraw();};
function Qm(){let a=this;EO.call(a);a.pj=null;a.tf=null;a.xh=null;a.sf=null;a.s4=null;a.n_=null;a.wM=0;a.uL=0;a.sd=null;a.tC=null;a.oS=null;}
let AA7=(a,b,c)=>{let d,e,f;Cf(Cs(c));d=new Oq;d.wc=c;LC(a,b,d);a.n_=Bn();a.sd=Bn();a.tC=Bn();a.oS=C9();a.s4=c;a.pj=b.querySelector(".reader");a.tf=b.querySelector(".log");a.xh=b.querySelector(".read-off");e=new SO;f=b.querySelector(".past");e.nr=X();e.rV=I0();e.uE=f;e.rj=c;e.u8=f.querySelector("ul");KK(e);a.sf=e;b=a.tf;e=new Ju;e.wT=c;b.addEventListener("change",BE(Bq(e),"handleEvent"));b=a.pj;e=new Jv;e.uQ=a;e.uR=c;b.addEventListener("input",BE(Bq(e),"handleEvent"));b=a.pj;e=new Js;e.vB=a;e.vC=c;b.addEventListener("blur",
BE(Bq(e),"handleEvent"));f=a.p$;d=new Jt;d.wh=a;d.wk=c;f.addEventListener("pointermove",BE(Bq(d),"handleEvent"));f=a.p$;d=new Jx;d.xc=a;d.xd=c;f.addEventListener("pointerleave",BE(Bq(d),"handleEvent"));b=a.p$;e=new Jy;e.u6=a;e.u5=c;b.addEventListener("click",BE(Bq(e),"handleEvent"));},ADo=(a,b)=>{let c=new Qm();AA7(c,a,b);return c;},AEP=(a,b)=>{let c,d,e;if(!(!BW(a.n_)&&a.wM==b.ss)){if(a.uL!=a.s4.changes()){c=a.n_;d=a.sf;Cf(d);e=new TC;e.v7=d;Dv(c,e);}a.uL=a.s4.changes();a.wM=b.ss;d=b.oy;c=new Sp;c.ra=S(1024);c.ql
=S(1024);c.nT=1;c.tx=NaN;c.sJ=NaN;c.o5=Infinity;c.pY=Infinity;c.n6=(-Infinity);Wn(c,d);a.n_=Bt(c);a.oS=C9();}Wn(Bu(a.n_),b.oy);a.sf.rV=b.rl;},ZZ=(a,b)=>{let c,d,e,f;c=b.pX.nA;a.pj.setAttribute("max",Bw(DM(CP(b.oy))));if(Pj(a.oS))a.pj.value=Bw(DM(c));d=!b.qD&&!JZ(a.oS)?0:1;e=a.xh;if(!d)b=F(2);else{b=b.oy;d=If(a.oS,c);b=CV(DS(b,d));f=K();H(H(O(H(f,F(60)),d),F(61)),b);b=J(f);}Cn(e,b);},Op=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=new Nw;d=b.oy;e=EQ(a.n_);f=NJ(b.rl);g=b.pX.nA;b=a.oS;h=a.tf.checked?1:0;i=a.sf;j=X();k=Bm(i.nr);while
(Bk(k)){i=(Bi(k)).rH;T(j,i);}l=D3(e);i=d;if(l!=CP(i)){b=new BC;f=D3(e);h=CP(i);c=K();H(O(H(O(H(c,F(62)),f),F(63)),h),F(64));BF(b,J(c));U(b);}if(f>=1&&g>=0&&g<=CP(i)){i=Fk(j);c.mI=d;c.ph=e;c.mN=f;c.ns=g;c.pI=b;c.rx=h;c.oE=i;return c;}b=new BC;c=K();Q(O(H(O(H(c,F(65)),f),F(51)),g),46);BF(b,J(c));U(b);},OW=(a,b)=>{let c,d,e,f,g;if(BW(a.sd))c=C9();else{c=Bu(a.sd);d=Bu(a.tC);c=Rc(c,d,Sc(d));e=c.os;f=e.mK;c=c.mV;g=f+(b-c.l1)/c.ma*(e.mH-f);c=ED(Y(0.0,Bo(d.mN,BK(g)))|0);}return c;},Hc=(a,b)=>{let c;c=BW(a.n_)?0:D3(Bu(a.n_));if
(!Pj(b))b=ED(By(RT(b),c));a.oS=b;},ACn=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;b=Op(a,b);c=new WK;c.lZ=K();c.sg=b;d=b.mI;c.q8=d;c.nc=b.ph;c.na=b.ns;e=DS(d,0);b=c.q8;f=c.na;g=DS(b,f);if(c.na&&JW(e)&&JW(g)){M(O(M(c.lZ,F(66)),c.na),F(67));if(g===e)M(M(c.lZ,F(68)),DF(g));else{M(c.lZ,!(g<e)?F(69):F(70));M(M(M(c.lZ,DF(e)),F(71)),DF(g));}h=c.na;f=Qp(c.nc,h);i=g*0.99;j=g*1.01;while(f>=0&&Ms(c.nc,f)>=i&&Lx(c.nc,f)<=j){h=SE(c.nc,f);f=f+(-1)|0;}k=c.na;if((k-h|0)>=Bs(10,k/5|0)){O(M(c.lZ,F(72)),h);M(c.lZ,F(73));}else{f=Bs(1,By(100,
c.na/10|0));b=c.q8;k=c.na-f|0;e=DS(b,k);if(JW(e)){e=(g-e)/f;b=Ds(Bg(e),2);if(e===0.0){b=c.lZ;if(f==1)l=F(74);else{l=K();H(O(H(l,F(75)),f),F(76));l=J(l);}M(b,l);M(c.lZ,F(77));}else{l=c.lZ;d=!(e<0.0)?F(78):F(79);M(M(l,d),b);b=c.lZ;if(f==1)l=F(80);else{l=K();O(H(l,F(81)),f);l=J(l);}M(b,l);}}}Q(c.lZ,46);}else{b=c.lZ;f=c.na;if(!f)l=F(82);else{l=K();O(H(l,F(83)),f);l=J(l);}M(b,l);Q(M(M(c.lZ,F(84)),DF(g)),46);}if(JV(c.nc)&&D3(c.nc)){k=c.nc.tb;if(k==c.na)M(c.lZ,F(85));else{M(M(c.lZ,F(86)),DF(c.nc.o5));b=c.lZ;if(!k)l
=F(87);else{l=K();Q(O(H(l,F(88)),k),46);l=J(l);}M(b,l);}k=c.nc.uf;if(k>0&&k!=c.na){M(M(c.lZ,F(89)),DF(c.nc.n6));Q(O(M(c.lZ,F(88)),k),46);}}Zc(c);YR(c);return J(c.lZ);},ZB=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c;d=Op(a,c);e=new Hf;f=b;g=f.mX;h=f.nU;i=FF(g);j=B_(3.9*i);k=B_(2.0*i);l=g-B_(1.6*i);m=h-B_(2.2*i);n=Cq(j,k,Y(1.0,l-j),Y(1.0,m-k));B7();o=Ib(i,Cr);j=BK(1.25*i);p=Ou(g,h,n,Cq(Ct(n),k,0.0,n.mx),o,j,o,j,i,4.0,1.5);c=c.sm;HR();e.mk=p;e.my=c;BA(f,Cq(0.0,0.0,f.mX,f.nU),e.my.mg);p=new SS;p.l$=e;p.mA
=b;p.l4=d;c=Sc(d);p.sU=c;p.pE=Rc(e,d,c);c=new QP;q=e.mk;n=e.my;c.sz=X();c.tg=b;c.um=q;c.tT=n;p.wz=c;c=p.l4;r=If(c.pI,c.ns);b=K();H(O(H(b,F(90)),r),F(61));q=J(b);s=(F(91).lW.length+19|0)+(DM(p.l4.mN)).lW.length|0;if(r<=CP(p.l4.mI)){b=CV(DS(p.l4.mI,r));c=K();H(H(H(c,q),F(92)),b);b=J(c);}else{n=!Je(p.l4.mI)?F(93):F(94);b=K();H(H(b,q),n);b=J(b);}c=p.mA;j=c.mX;t=j-8.0;j=j/2.0;q=p.l$;n=q.mk;S9(c,b,s,j,t,n.q7,n.qg.nm,q.my.mf);Pb(p,p.l4.ns,0.0);c=p.l4.pI;b=new VQ;b.vL=p;JA(c,b);s=0;while(s<CO(p.l4.oE)){YU(p,s);s=s+
1|0;}b=p.mA;c=RC(p,p.l4.ph);q=B1(p.l$.my.oR,2.0);BT(b,c,q);ADp(p);c=p.l4.pI;b=new VO;b.uW=p;JA(c,b);s=Je(p.l4.mI)&&CP(p.l4.mI)<=p.l4.mN?1:0;if(s)ACL(p);a:{if(s){b=p.l4;if(b.ns>=CP(b.mI))break a;}Yj(p);}a.sd=Bt(e);a.tC=Bt(d);};
function KQ(){G.call(this);this.sN=0;}
let QX=(a,b,c)=>{let d;a.sN=1;d=new Ka;d.wx=a;d.wy=c;(new IntersectionObserver(BE(Bq(d),"onChange"))).observe(b);},AAk=(a,b)=>{let c=new KQ();QX(c,a,b);return c;},AB1=a=>{return a.sN;};
function RZ(){G.call(this);this.wt=null;}
let AC5=a=>{a.wt.redraw();};
function Tp(){let a=this;G.call(a);a.tX=null;a.oF=null;a.ts=null;a.vk=null;a.ol=null;a.pP=0;}
let AC_=a=>{return a.pP;},ABN=(a,b)=>{let c,d,e,f;c=a.ol;d=b;if(Pg(d,c))return;a.ol=b;c=a.tX;e=b;b=!!(e.lY!=1?0:1);c.hidden=b;d=Bm(d);while(Bk(d)){f=(Bi(d)).mR;b=a.tX;c=Bq(V(a.oF,f));b.appendChild(c);}a.pP=(V(e,0)).mR;Ki(a);},Vc=(a,b)=>{a.pP=b;Ki(a);HQ(a.vk.vJ);},Ki=a=>{let b,c,d,e,f;b=0;while(true){c=a.oF;if(b>=c.lY)break;d=b!=a.pP?0:1;c=Bq(V(c,b));e=a.ol;f=CT(b);c.hidden=!!(G7(e,f)?0:1);(Bq(V(a.oF,b))).setAttribute("aria-selected",Bw(!d?F(95):F(96)));(Bq(V(a.oF,b))).setAttribute("tabindex",Bw(!d?F(97):F(0)));c
=Bq(V(a.ts,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function RW(){G.call(this);this.vJ=null;}
function J_(){let a=this;G.call(a);a.vi=null;a.sk=null;a.qQ=null;a.wn=null;a.pH=null;a.s0=null;a.mM=null;a.qA=null;a.qx=null;a.pn=null;a.wA=0;a.pG=null;a.ri=null;a.pZ=0;}
let Us=(a,b,c)=>{let d,e;a.mM=X();a.qA=X();a.qx=Bn();d=I0();a.pn=WF(d,Uc(d));a.pG=Bn();a.ri=Bn();a.s0=c;a.vi=b.querySelector(".meaning");a.sk=b.querySelector(".arithmetic");a.qQ=b.querySelector(".quantities");a.wn=b.querySelector(".walk-position");e=b.querySelector(".points");a.pH=e;d=new MK;d.u_=a;e.addEventListener("change",BE(Bq(d),"handleEvent"));d=b.querySelector(".previous");c=new U0;c.v9=a;DO(d,c);c=b.querySelector(".next");b=new U1;b.wR=a;DO(c,b);},AGj=(a,b)=>{let c=new J_();Us(c,a,b);return c;},AFN
=(a,b,c)=>{let d,e,f,g,h,i,j;a.wA=c.op.py;d=Cd(a.qx)&&Kf(Bu(a.qx),b)?1:0;if(!(d&&OB(a.pn,c))){Dx(a.pH);BU(a.pH,F(4),F(98));d=0;while(d<Cv(c.mi)){e=a.pH;f=K();H(O(H(f,F(99)),d),F(100));BU(e,F(4),J(f));d=d+1|0;}a.qx=Bt(b);N0(a);}b=a.pn;d=Da(b.pz.sE);g=c.mo.data.length;if(g!=d){b=new BC;c=K();H(O(H(O(H(c,F(101)),g),F(102)),d),F(103));BF(b,J(c));U(b);}if(!OB(b,c)){e=new BC;g=c.op.py;d=Cv(b.pz.nW);b=K();H(O(H(O(H(b,F(104)),g),F(105)),d),F(106));BF(e,J(b));U(e);}if(!JZ(b.rT))QG(b.pz,c.mi,c.op,c.mo,c.rP);else{e=WC(RT(b.rT),
1);QG(b.pz,c.mi,e,c.mo,S(0));}c=Bm(a.mM);while(Bk(c)){e=Bi(c);d=0;while(true){b=e.tj;if(d>=b.lY)break;Cn(Bq(V(b,d)),Ns(e.mL,d));d=d+1|0;}d=0;while(d<e.pp){g=0;while(true){h=e.m1;if(g>=h)break;h=W(d,h)+g|0;i=Ba(e.mL.nw,d,g);j=e.vp.data;if(i!==j[h]){j[h]=i;(Bq(e.sw.data[h])).textContent=Bw(Gu(HP(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.pG;c=new OU;c.v8=a;Dv(b,c);},N0=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=EQ(a.qx);c=a.pH.selectedIndex;if(c<=0)b=WF(b,a.wA);else{d=c-1|0;e=D4(b);b=new I5;f=Ea(Da(e));g=Wb(e,1,0.0,Pl(0.0),
f);e=ED(d);Es();Jr(b,g,e,Jn);}a.pn=b;Dx(a.qQ);Hw(a.mM);Hw(a.qA);a.pG=Bn();a.ri=Bn();Cn(a.sk,F(107));e=Bn();h=a.qQ;i=Bm(a.pn.t8);while(true){if(!Bk(i)){O1(a,MH(V(a.mM,0),0,0));G5(a,0,0);return;}j=Bi(i);if(!(!BW(e)&&Bu(e)===j.m_.sG)){a:{e=Bt(j.m_.sG);b=a.qQ;g=j.m_.sG;ME();switch(S0.data[g.lV]){case 1:break;case 2:g=F(108);break a;case 3:g=F(109);break a;default:b=new Cg;Bf(b);U(b);}g=F(110);}BU(b,F(111),g);h=Cj(a.qQ,F(112));h.className="phase";}k=a.mM;l=new Tk;l.tj=X();l.mL=j;m=j.nw;l.pp=By(8,m.lU);d=By(8,m.lX);l.m1
=d;d=W(l.pp,d);l.r6=R(G,d);l.sw=R(G,d);f=S(d);n=f.data;l.vp=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cj(h,F(112));l.oD=b;b.className="quantity";b=Cj(l.oD,F(112));b.className="formula";if(Bv(j.s6))p=BX(j);else{g=BX(j);p=j.s6;j=K();H(H(H(j,g),F(113)),p);p=J(j);}g=new QH;g.o0=p;g=R1(g);p=K();H(H(H(p,F(114)),g),F(115));b.innerHTML=Bw(J(p));(BU(l.oD,F(116),AAb(l,m))).className="shape";Ze(l,Cj(l.oD,F(117)));j=l.oD;g=new LK;g.wv=a;g.wu=l;j.addEventListener("mouseover",BE(Bq(g),"handleEvent"));g
=new LN;g.vQ=a;g.vP=l;j.addEventListener("focusin",BE(Bq(g),"handleEvent"));p=AEJ(a,l);j.addEventListener("click",BE(Bq(p),"handleEvent"));p=Yd(a,l);j.addEventListener("keydown",BE(Bq(p),"handleEvent"));T(k,l);}b=new BC;Bf(b);U(b);},WJ=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)KB(a,OR(b,d));},KB=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.pG=Bt(b);c=Bm(a.qA);while(Bk(c)){d=Bq(Bi(c));e="";d.className=e;}Hw(a.qA);L8(a,b,F(118));e=X();f=0;while(true){g=b.mO;if(f>=g.tn)break;g=g.rv.q();while(g.r()){d=g.t();if
(f<OX(d)&&Wj(d,b.mB,b.mF)){d=Qb(d,b,f);T(e,d);}}f=f+1|0;}d=Bm(e);while(Bk(d)){L8(a,Bi(d),F(119));}e=a.pn;g=X();h=Bm(e.t8);while(Bk(h)){c=Bi(h);i=c.rv.q();while(i.r()){j=i.t();if(j.nX===b.mO){k=0;while(k<c.nw.lU){a:{CA();if(!TD(j,CW,k,b)){l=0;while(true){if(l>=c.nw.lX)break a;if(!TD(j,Dl,l,b)&&Wj(j,k,l)){e=FV(c,k,l);T(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bm(g);while(Bk(d)){L8(a,Bi(d),F(120));}Cn(a.sk,Tl(b));Od(a.s0);},L8=(a,b,c)=>{let d,e,f,g;d=Bm(a.mM);while(Bk(d)){e=Bi(d);if(e.mL===b.mO&&SZ(e,b.mB,b.mF)){f=MH(e,
b.mB,b.mF);f.className=Bw(c);g=a.qA;f=Cs(f);T(g,f);}}},Tl=b=>{let c,d;E1();c=RP(b,FC);b=RP(b,GP);d=K();H(Q(H(d,c),10),b);return J(d);},VW=(a,b,c,d)=>{let e;e=MH(b,c,d);O1(a,e);e.focus();KB(a,FV(b.mL,c,d));},O1=(a,b)=>{Dv(a.ri,new Ox);b.setAttribute("tabindex","0");a.ri=Bt(Cs(b));},SN=(a,b)=>{G5(a,Bs(0,By(b,a.mM.lY-1|0)),1);},G5=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.mM;e=a.pZ;d=d;(V(d,By(e,d.lY-1|0))).oD.removeAttribute("aria-current");a.pZ=b;d=(V(a.mM,b)).oD;f=a.mM;b=a.pZ;f=(V(f,b)).mL;d.setAttribute("aria-current",
"step");g=a.wn;h=a.pZ+1|0;b=a.mM.lY;d=K();O(H(O(d,h),F(121)),b);Cn(g,J(d));g=a.vi;i=BX(f);d=f.s$;j=K();H(H(H(j,i),F(61)),d);Cn(g,J(j));if(c)KB(a,FV(f,0,0));};
function RX(){G.call(this);this.vc=null;}
let Od=a=>{HQ(a.vc);};
function Vk(){let a=this;G.call(a);a.sI=null;a.rO=null;a.ux=null;a.r0=null;}
let XB=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=Da(b.l5);if(c>200){Dx(a.sI);b=a.rO;d=K();Q(O(H(d,F(122)),c),46);Cn(b,J(d));return;}a:{d=(Mn()).data[a.r0.selectedIndex];e=b.l5;f=Cv(b.mi);JU();switch(NV.data[d.lV]){case 1:case 2:g=1;break a;case 3:if(BB(e)>1){h=e.pF;CU();if(h!==I3){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BB(e)){g=g|UB(d,e,f);f=f+1|0;}break a;default:}b=new Cg;Bf(b);U(b);}i=b.l5;e=El(b);b=b.mi;j=b.mc;k=b.mq;b=!g?Hv:d;h=DP(i,j);DT(h,
e);l=ADH(i,e,h,k,b);m=OP(KC(i,e,j,k));h=ABD(i,e,h,l.nx.data[BB(i)]);n=B3(i);Cc(n,CJ(e));b=DP(i,j);o=new VG;o.xk=b;o.xi=n;o.xj=i;o.xl=k;p=new S1;p.ut=i;p.uu=n;p.uv=j;p.uw=k;b=X();c=1;while(c<=BB(i)){q=Ow(o,p,n.l0.data[c]);r=Ow(o,p,n.l3.data[c]);j=new FM;e=K();O(H(e,F(123)),c);Nk(j,J(e),l.qG.data[c],m.l0.data[c],q,h.l0.data[c]);s=b;T(s,j);e=new FM;k=K();O(H(k,F(124)),c);Nk(e,J(k),l.r7.data[c],m.l3.data[c],r,h.l3.data[c]);T(s,e);c=c+1|0;}h=new Qz;h.qn=Fk(b);if(Bv(d.uc))e=F(2);else{l=d.uc;b=K();H(Q(b,32),l);e=J(b);}l
=!g?F(125):F(2);m=a.ux;d=d.we;b=K();H(H(H(b,d),e),l);Cn(m,J(b));Cn(a.rO,AFX(h));b=a.rO;d=Bw(!NM(h)?F(126):F(127));b.className=d;Dx(a.sI);f=0;d=Bm(h.qn);while(Bk(d)){m=Bi(d);t=0;while(t<m.n3.lU){u=0;while(u<m.n3.lX&&f<60){Zd(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},Zd=(a,b,c,d)=>{let e,f,g,h,i;e=Ba(b.n3,c,d);f=Ba(b.pV,c,d);g=Cj(a.sI,F(128));h=b.qs;i=K();Q(O(Q(O(Q(H(i,h),91),c),44),d),93);(BU(g,F(129),J(i))).setAttribute("scope","row");KF(g,e);KF(g,f);KF(g,Ba(b.nM.oz,c,d));BU(g,F(130),Pw(Ba(b.nM.pk,c,d)));BU(g,F(130),
Pw(Bg(e-f)));},KF=(b,c)=>{let d;d=BU(b,F(130),Gu(Ey(c,8),45,8722));b=Bw(CV(c));d.title=b;},Pw=b=>{let c,d,e,f;c=CV(b);d=Fb(c,101);if(d<0)return b===0.0?F(0):Ey(b,8);e=Cm(c,0,By(d,3));c=Gu(Ft(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function RU(){G.call(this);this.xo=null;}
function M5(){let a=this;G.call(a);a.xm=null;a.sY=null;a.wp=null;a.wf=null;a.vr=null;a.w1=null;a.wd=null;a.o1=null;a.ob=null;a.ub=null;a.s8=null;a.r2=null;a.rJ=null;a.oH=null;a.ul=0;a.oU=0;a.qv=0;}
let Oo=(a,b,c)=>{let d;a.rJ=Bn();a.oH=Bn();a.r2=c;a.xm=b.querySelector(".scroll");a.sY=b.querySelector(".canvas-room");a.wp=b.querySelector("canvas");a.wf=b.querySelector(".sweep-position");a.vr=b.querySelector(".sentence");a.w1=b.querySelector(".graph-words");a.wd=b.querySelector(".node-detail");a.o1=b.querySelector(".level");a.ob=b.querySelector(".node");a.ub=b.querySelector(".sweep-back");a.s8=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new Tb;c.wE=a;DO(d,c);c=a.ub;d=new S_;d.vX=a;DO(c,
d);c=a.s8;d=new Td;d.uI=a;DO(c,d);c=b.querySelector(".sweep-end");b=new Tc;b.wO=a;DO(c,b);b=a.ob;d=new Mg;d.v5=a;b.addEventListener("change",BE(Bq(d),"handleEvent"));b=a.o1;d=new Mf;d.vx=a;b.addEventListener("change",BE(Bq(d),"handleEvent"));},AGi=(a,b)=>{let c=new M5();Oo(c,a,b);return c;},Zm=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BW(a.rJ)&&Kf(Bu(a.rJ),b))){a.rJ=Bt(b);Dx(a.o1);BU(a.o1,F(4),F(131));if(Da(c.l5)>60)(BU(a.o1,F(4),F(132))).setAttribute("disabled","");else{e=0;while(e<Cv(c.mi)){b=a.o1;f=K();O(H(f,
F(133)),e);BU(b,F(4),J(f));e=e+1|0;}}Q7(a);}g=new Jo;h=c.mi;i=a.o1.selectedIndex-1|0;if(i<0)h=KC(c.l5,El(c),h.mc,h.mq);else{j=S(h.mc.lX).data;e=0;k=j.length;while(e<k){j[e]=Ba(h.mc,i,e);e=e+1|0;}l=c.l5;b=El(c);m=Ba(h.mq,i,0);h=new Lb;h.nt=WH();h.rL=X();h.pv=l;c=X();e=0;while(e<k){f=h.nt;n=K();Q(O(H(n,F(134)),e),93);f=KW(f,J(n),j[e]);T(c,f);e=e+1|0;}e=1;while(e<=BB(l)){c=ADq(h,e,b.l0.data[e],b.l3.data[e],c);e=e+1|0;}a:{c=V(c,0);b=KW(h.nt,F(135),m);GR();switch(Kb.data[h.pv.mv.lV]){case 1:c=DU(Fw(R0(b),Hu(c)),
Fw(DU(HC(h),b),Hu(DU(HC(h),c))));break a;case 2:b=DU(c,b);c=Fw(b,b);break a;default:}b=new Cg;Bf(b);U(b);}c.mS=F(136);h.rw=c;}Rl(g,h,a.oU);a.qv=CO(J1(g.ne));h=XV(g);f=new NE;b=!d?Md():Q9();Dp();f.l8=b;f.sl=17;if(BW(a.oH)){a.oH=Bt(ABt(f,h));WZ(a,g);}AF4(a,f,h,Bu(a.oH));if(a.ul){UW(a,Bu(a.oH),Zx(g));a.ul=0;}a.ub.disabled=!!(a.oU?0:1);b=a.s8;c=!!(a.oU<a.qv?0:1);b.disabled=c;b=a.wf;e=g.ne.qH;d=a.qv;c=K();O(H(O(c,e),F(121)),d);Cn(b,J(c));Cn(a.vr,AFH(g));Cn(a.w1,Dz(F(137),ABa(h)));e=a.ob.selectedIndex;Cn(a.wd,AD2(g,
Bs(0,e)));},HN=(a,b)=>{a.oU=Bs(0,By(b,a.qv));a.ul=1;LE(a.r2);},UW=(a,b,c)=>{let d,e;d=(E8(b,c)).l1+(E8(b,c)).ma/2.0;b=a.xm;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Q7=a=>{a.oH=Bn();a.oU=0;},WZ=(a,b)=>{let c,d;Dx(a.ob);c=0;while(c<Th(b)){BU(a.ob,F(4),G9(Gw(b.ou,c)));c=c+1|0;}d=a.ob;b=Th(b)-1|0;d.selectedIndex=b;},AF4=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=B_(d.u0)|0;f=B_(d.wb)|0;g=a.sY.style;h=K();H(O(h,e),F(138));g.setProperty("width",Bw(J(h)));g=a.sY.style;h=K();H(O(h,f),F(138));g.setProperty("height",
Bw(J(h)));i=QZ(a.wp,e,f,devicePixelRatio);j=a.ob.selectedIndex;FI();h=RK;k=j>=0?ED(j):C9();l=new CF;m=i;DD(l,0.0,0.0,m.mX,m.nU);BA(m,l,b.l8.mg);l=new Rb;e=If(k,(-1));l.l7=b;l.mn=i;l.m$=c;l.n8=d;l.mZ=h;l.qi=e;l.p5=UD(c);e=l.qi;if(e>=0){i=E8(l.n8,e);n=Os(l,l.qi);b=l.mn;c=FW(l,i,6.0,n+6.0);d=l.l7.l8.mf;BA(b,c,d);b=l.mn;c=FW(l,i,4.0,n+4.0);d=l.l7.l8.mg;BA(b,c,d);}f=0;while(f<l.p5.data.length){j=0;while(j<(V(l.m$.nK,f)).mW.lY){c=Bm(l.m$.pw);a:{while(Bk(c)){b=Bi(c);if(b.o8==f&&b.o3==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.qi&&(V((V(l.m$.nK,f)).mW,j)).mR!=l.qi?0:1;i=o?l.l7.l8.mf:CQ(l.l7.l8.mw,0.75);p=(Nb(l.n8,f,j)).m4;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.mn;c=VH(l,p,0.0,7.0);d=B1(i,DI(l,!o?1.25:2.0));BT(b,c,d);b=l.mn;c=TZ(l,s,t,(-1),1.0);BA(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bm(l.m$.pw);while(Bk(d)){b=Bi(d);WW(l,(Nb(l.n8,b.o8,b.o3)).m4);}e=0;while(e<l.p5.data.length){if(ACf(l,E8(l.n8,e)))YQ(l,e,V(l.m$.nK,e),E8(l.n8,e));e=e+1|0;}e=0;while(e<l.m$.pw.lY){AFi(l,e);e=e+1|0;}};
function RV(){G.call(this);this.v_=null;}
let LE=a=>{HQ(a.v_);};
function UX(){let a=this;EO.call(a);a.ru=null;a.tl=null;a.s1=null;a.oq=null;a.om=null;a.qq=null;a.r3=null;a.rp=null;a.tY=0;a.vy=0;a.p7=null;a.wU=0;a.uy=0.0;a.sH=null;}
let AFv=(a,b,c)=>{let d,e;Cf(Cs(c));d=new PV;d.w3=c;LC(a,b,d);d=new Q2;d.te=Bn();d.nY=Bn();d.nH=Bn();d.t4=Bn();a.qq=d;a.r3=Bn();a.rp=X();a.tY=(-1);a.p7=Bn();a.sH=Md();a.ru=c;a.tl=b.querySelector(".plane");d=b.querySelector(".pair");a.s1=d;a.oq=d.querySelector(".across");a.om=a.s1.querySelector(".up");b=a.tl;e=new Kt;e.wg=c;b.addEventListener("change",BE(Bq(e),"handleEvent"));b=a.oq;e=new Ku;e.vo=a;b.addEventListener("change",BE(Bq(e),"handleEvent"));b=a.om;d=new Ks;d.uF=a;b.addEventListener("change",BE(Bq(d),
"handleEvent"));},ACR=(a,b)=>{let c=new UX();AFv(c,a,b);return c;},AAY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=b.pX;d=c.l5;if(!(Cd(a.r3)&&F4(Bu(a.r3),d))){a.r3=Bt(d);Dx(a.oq);Dx(a.om);e=0;while(e<By(400,Da(d))){f=1;while(f<BB(d)){g=f+1|0;if(e<Rm(d,g))break;f=g;}g=BG(d,f-1|0);h=e-Rm(d,f)|0;i=W(BG(d,f),g);j=h>=i?OJ(f,h-i|0,(-1)):OJ(f,h/g|0,h%g|0);h=j.ww;if(h!=(-1)?0:1)k=F(121);else{k=Or(d,j.tG-1|0,h);l=K();H(H(H(l,F(139)),k),F(71));k=J(l);}l=Mo(d,e);m=Or(d,j.tG,j.uY);j=K();H(H(H(j,l),k),m);m=J(j);BU(a.oq,
F(4),m);BU(a.om,F(4),m);e=e+1|0;}a.om.selectedIndex=1;}n=performance.now();if(!(!b.qD&&!(n-a.uy>100.0))){a.uy=n;e=CP(b.oy);f=a.tY;g=b.ss;if(!(f==g&&a.vy==e)){a.tY=g;a.vy=e;a.rp=X();o=Tu(a.ru.path());f=1+b.pX.mo.data.length|0;g=0;while(true){p=o.data;if(g>=p.length)break;k=a.rp;l=new Mb;h=p[g]|0;e=g+1|0;g=g+f|0;p=La(o,e,g);l.rR=h;l.m5=p;T(k,l);}}k=a.qq;d=a.rp;e=a.tl.selectedIndex!=1?0:1;a.s1.hidden=!!(e?0:1);if(!e)l=new Kv;else{l=new NH;e=a.oq.selectedIndex;f=a.om.selectedIndex;l.rr=e;l.sB=f;}m=AGa(c,Fk(d),l);l
=!Cd(k.nY)?k.te:k.nY;if(!(Cd(l)&&ADc(Bu(l),m)))k.nY=Bt(m);}q=!SX(b)?1.0:8.0;e=ADj(a.qq,n+q,Zn());f=Uz(a.sH,UO(b));a.sH=UO(b);g=f&&a.wU==Q_(a)&&AF1(a,TT(a.qq))?1:0;if(!(!SX(b)&&g)){a.p7=TT(a.qq);a.wU=Q_(a);Dv(a.p7,XL(a,b,e));}if(e)a.ru.redraw();},AF1=(a,b)=>{return Cd(a.p7)&&Cd(b)&&Bu(a.p7)===Bu(b)?1:0;},RG=(a,b)=>{if(a.oq.selectedIndex==a.om.selectedIndex)b.selectedIndex=b.selectedIndex?0:1;a.ru.redraw();},AE7=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b;c=K();d=b.ps;e=d.qV;Fg();if(e!==F7){O(M(c,F(140)),b.oJ);M(c,
F(141));}else{M(M(c,F(142)),d.qO);M(M(c,F(143)),d.qN);Q(O(M(c,F(144)),b.oJ),46);}M(M(c,F(145)),TI(b.pd));f=b.sV;g=b.rt;h=Cl(f*f+g*g);i=Jf(h,0.0);if(i>0&&h-h===0.0){M(M(M(c,F(146)),OH( -f, -g)),F(147));M(M(c,Ds(h,2)),F(148));}else if(!i)M(c,F(149));Q(c,46);e=b.qS;i=(-1);j=0;while(true){k=e.nj.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(M(O(M(c,F(150)),e.mp),F(151)),e.mz);M(c,F(152));if(i>=0&&!(e.nj.data[i]>=b.pd)){h=EI(e,i%e.mp|0)-b.qb;l=En(e,i/e.mp|0)-b.qc;M(M(M(c,F(153)),
TI(e.nj.data[i])),F(154));M(c,Ds(Cl(h*h+l*l),2));Q(M(M(c,F(155)),OH(h,l)),46);}else M(c,F(156));l=b.qy.sK;if(isNaN(l)?1:0)M(c,F(157));else{i=BK(l*100.0)|0;M(c,F(158));m=Jf(l,1.0);if(!m)n=F(23);else if(i==100)n=F(159);else if(!i)n=F(160);else{n=K();Q(O(n,i),37);n=J(n);}M(c,n);M(c,F(161));if(!m)Q(c,46);else if(b.ps.qV!==F7)M(c,F(162));else{M(c,F(163));M(c,F(164));}}return J(c);},Z2=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=c;d=new Qr;e=b;f=e.mX;g=e.nU-18.0;h=FF(f);i=B_(3.75*h);j=B_(5.5*FF(f));k=Cy(f
-T0(f)-j);l=Y(1.0,Bo(k,Cy(g-i-B_(2.2*h))));m=Cq(T0(f)+Cy((k-l)/2.0),i,l,l);n=Ct(m)+BK(1.25*h);o=new Hy;p=Cq(n,i,BK(1.0*h),l);j=1.15*h;B7();PB(o,f,g,m,p,Ce(j,CK),BK(1.35*h),Ib(h,CK),BK(2.9*h),h,Y(5.5,Bo(10.0,0.028*l)),1.5);m=a.sH;d.nk=o;d.mr=m;m=VC(c.qS.nZ,o.ms);BA(e,Cq(0.0,0.0,e.mX,e.nU),d.mr.mg);o=CV(c.pd);p=d.nk;q=d.mr;r=c.oJ;s=p.ms;j=s.l1+s.ma/2.0;s=K();O(H(s,F(165)),r);CE(e,J(s),j,p.q7,p.qg,q.mf);s=K();H(H(s,F(166)),o);o=J(s);i=2.0*(Bo(j,p.sa-j)-4.0);s=p.r9;l=s.nm;t=s.oL;Do();if(t!==Gh){s=Ce(Bo(l,i/(0.65
*o.lW.length)),CK);CE(e,o,j,p.qM,s,q.mf);}else S9(b,o,o.lW.length>=20?26:o.lW.length,j,i,p.qM,l,q.mf);t=c.p6;j=Du(b,C_(d.nk));BA(e,I$(b,d.nk.ms,j),D9(d.mr.pb,0.0));o=X();r=0;while(true){p=t.qY;if(r>=p.lY)break;p=V(p,r);s=d.mr.pb;r=r+1|0;q=D9(s,r/t.qY.lY);BA(e,Pr(m,p.rE),q);q=Bm(p.rY);while(Bk(q)){u=(NC(m,Bi(q))).m4;T(o,u);}}p=CQ(d.mr.mf,0.28);BT(e,Ff(o),B1(p,C_(d.nk)));ACW(d,b,m,c);Of(m,b,d.nk,d.mr);ADl(d,b,c.ps);s=c.p6.rU;o=d.nk;e=d.mr;ACU(b,o,e,e.pb,Ng(s),Xs(s,d.nk));AC0(d,b,m,c);},L=I(),UA=I(0);
function M0(){L.call(this);this.p3=null;}
let WQ=(a,b)=>{a.p3=b;},Zf=a=>{let b=new M0();WQ(b,a);return b;},CP=a=>{return a.p3.furthest();},DS=(a,b)=>{return a.p3.lossAt(b);},Je=a=>{return a.p3.hasDiverged()?1:0;},AFc=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(M0)){b=b;d=a.p3;b=b.p3;c=P(Cs(d),Cs(b))?1:0;}else c=0;return c;},Tr=I(0),Hr=I(0),FA=I(),CN=a=>{return a.bh()?0:1;},G7=(a,b)=>{let c;c=Bm(a);while(Bk(c)){if(P(Bi(c),b))return 1;}return 0;},Qu=(a,b)=>{let c,d;c=0;d=Bm(b);while(Bk(d)){b=Bi(d);if(!T(a,b))continue;c=1;}return c;},Wf=
I(0),JQ=I(0),FO=()=>{Fi();return N3;},EW=b=>{let c;Fi();c=new VV;c.wl=b;return c;},F3=(b,c)=>{let d;Cf(b);Cf(c);d=new Vq;d.wV=b;d.wr=c;return d;},Ig=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){Cf(c[e]);e=e+1|0;}return Rw(b.fF());},Fk=b=>{let c,d,e,f,g,h;c=new K8;d=R(G,b.lY);e=d.data;b=Bm(b);f=0;b=b;while(Bk(b)){g=Bi(b);if(g===null){b=new FE;Bf(b);U(b);}h=f+1|0;e[f]=g;f=h;}c.sO=d;return c;};
function Em(){FA.call(this);this.od=0;}
let Bm=a=>{let b;b=new PJ;b.vl=a;b.wN=a.od;b.wS=a.bh();b.uV=(-1);return b;},Gq=(a,b)=>{let c,d,e;c=a;d=c.lY;e=0;while(true){if(e>=d)return (-1);if(P(b,V(c,e)))break;e=e+1|0;}return e;},Pg=(a,b)=>{let c,d;if(!Tq(b,JQ))return 0;c=b;if(a.bh()!=c.bh())return 0;d=0;while(d<c.bh()){if(!P(a.b7(d),c.b7(d)))return 0;d=d+1|0;}return 1;},Ls=I(0),E2=I(0);
function Hq(){let a=this;Em.call(a);a.nD=null;a.lY=0;}
let ACF=a=>{JF(a,10);},X=()=>{let a=new Hq();ACF(a);return a;},JF=(a,b)=>{let c;if(b>=0){a.nD=R(G,b);return;}c=new BC;Bf(c);U(c);},AGs=a=>{let b=new Hq();JF(b,a);return b;},V=(a,b)=>{JK(a,b);return a.nD.data[b];},Zh=a=>{return a.lY;},O0=(a,b,c)=>{let d,e;JK(a,b);d=a.nD.data;e=d[b];d[b]=c;return e;},T=(a,b)=>{let c,d,e,f,g,h;c=a.lY+1|0;d=a.nD.data.length;if(d<c){c=d>=1073741823?2147483647:Bs(c,Bs(d*2|0,5));e=a.nD;f=JD(Bh(e));if(f===null){b=new FE;Bf(b);U(b);}if(f===Be(Zi)){b=new BC;Bf(b);U(b);}if(c<0){b=new WL;Bf(b);U(b);}g
=e.data;e=Xg(f.oi,c);h=By(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.nD=e;}e=a.nD.data;h=a.lY;a.lY=h+1|0;e[h]=b;a.od=a.od+1|0;return 1;},H4=(a,b)=>{let c,d,e,f;JK(a,b);c=a.nD.data;d=c[b];e=a.lY-1|0;a.lY=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.od=a.od+1|0;return d;},Hw=a=>{let b,c,d,e,f,g;b=a.nD;c=0;d=a.lY;e=null;if(c>d){e=new BC;Bf(e);U(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.lY=0;a.od=a.od+1|0;},JK=(a,b)=>{let c;if(b>=0&&b<a.lY)return;c=new CL;Bf(c);U(c);};
function Br(){let a=this;G.call(a);a.xE=null;a.lV=0;}
let BY=(a,b,c)=>{a.xE=b;a.lV=c;},Yo=(a,b)=>{return a!==b?0:1;};
function F8(){let a=this;Br.call(a);a.ng=null;a.v$=null;a.ui=null;a.sc=null;a.xA=null;}
let Fo=null,Fy=null,Fh=null,Gn=null,FN=null,ID=null,GL=null,Is=null,E9=null,EX=null,MO=null,KU=null,EF=null,H3=null,Iy=null,Ne=null,OE=null,P5=null,LQ=null,QD=null,M_=null,Uw=null,Q5=null,Vz=null,Bx=()=>{Bx=Z(F8);Xw();},Ed=()=>{Bx();return Vz.fF();},QR=(a,b,c,d,e,f,g,h)=>{Bx();BY(a,b,c);a.ng=d;a.v$=e;a.ui=f;a.sc=g;a.xA=h;},BS=(a,b,c,d,e,f,g)=>{let h=new F8();QR(h,a,b,c,d,e,f,g);return h;},On=b=>{let c,d,e,f;Bx();c=(Ed()).data;d=c.length;e=0;while(e<d){f=c[e];if(Bc(f.ng,b))return Bt(f);e=e+1|0;}return Bn();},Lr
=a=>{let b;b=a.v$;GF();return b!==Ck?0:1;},ADM=(a,b,c)=>{let d,e,f;if(Bv(c))c=F(167);d=a.ng;e=a.ui.fK();b=KV(b);f=K();Q(H(H(H(H(H(H(H(f,d),F(168)),e),F(169)),b),F(170)),c),46);return J(f);},KV=b=>{let c;Bx();if(b.lW.length>40){b=Cm(b,0,40);c=K();Q(H(c,b),8230);b=J(c);}return b;},ACr=()=>{let b,c;Bx();b=R(F8,23);c=b.data;c[0]=Fo;c[1]=Fy;c[2]=Fh;c[3]=Gn;c[4]=FN;c[5]=ID;c[6]=GL;c[7]=Is;c[8]=E9;c[9]=EX;c[10]=MO;c[11]=KU;c[12]=EF;c[13]=H3;c[14]=Iy;c[15]=Ne;c[16]=OE;c[17]=P5;c[18]=LQ;c[19]=QD;c[20]=M_;c[21]=Uw;c[22]
=Q5;return b;},Xw=()=>{let b;b=new F8;GF();QR(b,F(171),0,F(172),Ck,C0(BL(BI,[F(173),F(28),F(27),F(30),F(29),F(31),F(25),F(26),F(33),F(32),F(14)])),F(173),F(174));Fo=b;Fy=BS(F(175),1,F(14),Ck,ACm(1000),F(2),F(176));Fh=BS(F(177),2,F(178),Ck,C0(BL(BI,[F(179),F(24),F(180),F(181)])),F(179),F(182));Gn=BS(F(183),3,F(181),Ck,LS(LT(0),21057),F(2),F(184));FN=BS(F(185),4,F(186),Ck,LS(DC(0.0,21056.0),21057),F(2),F(187));ID=BS(F(188),5,F(189),Ck,DC(0.0,4.294967295E9),F(0),F(190));GL=BS(F(191),6,F(192),Ck,LS(DC(1.0,64.0),
6),F(193),F(194));Is=BS(F(195),7,F(196),Ck,C0(BL(BI,[F(197),F(198),F(18),F(199),F(200),F(201),F(202)])),F(197),F(203));E9=BS(F(204),8,F(205),Ck,C0(BL(BI,[F(197),F(202),F(198),F(18)])),F(197),F(206));EX=BS(F(207),9,F(136),Ck,C0(BL(BI,[F(208),F(19)])),F(208),F(209));MO=BS(F(210),10,F(211),Ck,C0(BL(BI,[F(212),F(21),F(22)])),F(212),F(213));KU=BS(F(214),11,F(215),Ck,LT(1),F(216),F(217));EF=BS(F(218),12,F(219),Ck,LV(DC(1.0,1000.0),F(23)),F(23),F(220));H3=BS(F(221),13,F(222),CX,DC(1.0,1000000.0),F(223),F(224));Iy=
BS(F(225),14,F(226),CX,DC(0.0,1000000.0),F(0),F(227));Ne=BS(F(228),15,F(229),CX,LV(AE3(BL(BI,[F(230),F(231),F(232),F(136),F(12),F(233),F(10),F(11)])),F(234)),F(234),F(235));OE=BS(F(236),16,F(237),CX,C0(BL(BI,[F(23),F(238),F(239)])),F(23),F(240));P5=BS(F(241),17,F(242),CX,C0(BL(BI,[F(243),F(244)])),F(243),F(245));LQ=BS(F(246),18,F(247),CX,C0(BL(BI,[F(248),F(59)])),F(248),F(249));QD=BS(F(250),19,F(251),CX,ACQ(),F(95),F(252));M_=BS(F(253),20,F(254),CX,LV(DC(1.0,10000.0),F(255)),F(256),F(257));Uw=BS(F(258),21,F(259),
CX,C0(BL(BI,[F(260),F(261),F(262)])),F(260),F(263));Q5=BS(F(264),22,F(265),CX,C0(BL(BI,[F(260),F(266),F(267)])),F(260),F(268));Vz=ACr();},AF$=I(),Ut=I(),ABW=null,N1=null,Jd=null,Ht=null,Ts=null,NY=null,SC=null,GC=()=>{GC=Z(Ut);Zl();},Zl=()=>{let b;ABW=new WeakMap();N1=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Jd=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Ht=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Jd===null)b=null;else{b=new JT;b=new FinalizationRegistry(BE(Bq(b),"accept"));}NY
=b;if(Ht===null)b=null;else{b=new JS;b=new FinalizationRegistry(BE(Bq(b),"accept"));}SC=b;},CS=I(0),AEo=I(),BQ=I(0);
function Np(){G.call(this);this.xs=null;}
let ADD=(b,c)=>{Wx(b.xs);};
function Oq(){G.call(this);this.wc=null;}
let ACS=a=>{a.wc.redraw();};
function MR(){G.call(this);this.pK=0;}
let De=null,AB7=(a,b)=>{a.pK=b;},S$=a=>{let b=new MR();AB7(b,a);return b;},C9=()=>{if(De===null)De=S$(0);return De;},ED=b=>{return S$(b);},RT=a=>{let b;if(a!==De)return a.pK;b=new D_;Bf(b);U(b);},JZ=a=>{return a===De?0:1;},Pj=a=>{return a!==De?0:1;},JA=(a,b)=>{if(a!==De)b.fT(a.pK);},If=(a,b)=>{if(a!==De)b=a.pK;return b;},AES=(a,b)=>{let c;if(a===b)return 1;c=De;if(a!==c&&b!==c&&b instanceof MR)return b.pK!=a.pK?0:1;return 0;};
function SO(){let a=this;G.call(a);a.uE=null;a.u8=null;a.rj=null;a.nr=null;a.rV=null;a.w4=0;}
let KK=a=>{let b,c,d,e,f,g;b=a.uE;c=!!CN(a.nr);b.hidden=c;d=0;while(true){b=a.nr;if(d>=b.lY)break;b=V(b,d);d=d+1|0;e=b.v0;c=Bw(DM(d));e.textContent=c;f=b.rQ;c=K();O(H(c,F(269)),d);e=J(c);f.setAttribute("aria-label",Bw(e));f=b.tD;e=K();O(H(e,F(270)),d);e=J(e);f.setAttribute("aria-label",Bw(e));b=b.sn;g=K();O(H(g,F(271)),d);e=J(g);b.setAttribute("aria-label",Bw(e));}};
function Ju(){G.call(this);this.wT=null;}
let ADP=(b,c)=>{b.wT.redraw();};
function Jv(){let a=this;G.call(a);a.uQ=null;a.uR=null;}
let AFe=(b,c)=>{let d,e;b=b;c=b.uQ;b=b.uR;d=GQ(Ch(c.pj.value));e=0.0;if(d!==DX)e=d.q9;Hc(c,ED(e|0));b.redraw();};
function Js(){let a=this;G.call(a);a.vB=null;a.vC=null;}
let ACK=(b,c)=>{b=b;c=b.vB;b=b.vC;Hc(c,C9());b.redraw();};
function Jt(){let a=this;G.call(a);a.wh=null;a.wk=null;}
let YA=(b,c)=>{let d;b=b;d=b.wh;b=b.wk;Hc(d,OW(d,c.offsetX));b.redraw();};
function Jx(){let a=this;G.call(a);a.xc=null;a.xd=null;}
let ABs=(b,c)=>{b=b;c=b.xc;b=b.xd;Hc(c,C9());b.redraw();};
function Jy(){let a=this;G.call(a);a.u6=null;a.u5=null;}
let W$=(b,c)=>{let d;b=b;d=b.u6;b=b.u5;c=OW(d,c.offsetX);Cf(Cs(b));d=new Rd;d.vI=b;JA(c,d);},Ti=I(0);
function Ka(){let a=this;G.call(a);a.wx=null;a.wy=null;}
let Zs=(b,c)=>{let d;b=b;d=b.wx;b=b.wy;c=c[c.length-1|0];d.sN=(c===null?null:!(c instanceof DN())?c:Bq(c)).isIntersecting?1:0;b.eo();};
function KG(){let a=this;G.call(a);a.vh=null;a.vg=0;}
let AEE=(b,c)=>{b=b;Vc(b.vh,b.vg);};
function KH(){let a=this;G.call(a);a.uT=null;a.uU=0;}
let AD1=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.uT;e=b.uU;b=d.ol;f=CT(e);e=Gq(b,f);g=d.ol.lY-1|0;b=Ch(c.key);h=(-1);switch(Eh(b)){case 69819:if(!Bc(b,F(272)))break a;h=3;break a;case 2255103:if(!Bc(b,F(273)))break a;h=2;break a;case 251549619:if(!Bc(b,F(274)))break a;h=0;break a;case 977763216:if(!Bc(b,F(275)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==g){g=0;break b;}g=e+1|0;break b;case 1:if(!e)break b;g=e-1|0;break b;case 2:g=0;break b;case 3:break;default:g=e;break b;}}if(g!=e){c.preventDefault();Vc(d,
(V(d.ol,g)).mR);b=d.oF;e=d.pP;(Bq(V(b,e))).focus();}};
function I5(){let a=this;G.call(a);a.pz=null;a.rT=null;a.t8=null;}
let Jr=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.pz=b;a.rT=c;Cz();c=new M3;c.tw=X();c.mu=b;c.rA=d;b=b.sE;c.pe=b;e=BB(b);c.n1=e;e=e+1|0;f=R(C6,e);g=f.data;c.m6=f;c.o2=R(C6,e);c.q1=R(C6,e);c.sx=R(C6,e);c.qz=R(C6,e);c.oc=R(C6,e);c.tz=R(C6,e);c.ty=R(C6,e);Ci();g[0]=Fm(c,HJ,0,c.mu.nW.mc,F(276),F(277));c.q2=Fm(c,K1,0,c.mu.nW.mq,F(2),F(278));e=1;a:while(true){h=c.n1;if(e>h){i=c.pe.mv;DJ();j=i!==C3?0:1;b=BX(c.m6.data[h]);i=KA;k=c.mu.tq;if(!j){l=K();H(H(H(l,F(279)),b),F(280));l=J(l);}else{l=K();Q(H(H(H(H(l,F(281)),b),
F(282)),b),41);l=J(l);}b=!j?F(283):F(284);m=c.rA.rZ;n=K();Q(H(H(H(n,F(285)),b),m),46);o=J(n);n=new BM;p=c.m6.data[c.n1];CA();Dk(n,97,p,Cp,CW);b=F3(n,FL(121,c.q2,Cp,CW));if(!j)n=new Pe;else{n=new Pf;n.xp=c;}ER(c,i,0,k,l,o,b,n);AFw(c);Es();if(d!==Jn)AFI(c);a.t8=Fk(c.tw);return;}b:{f=c.o2.data;b=HH;i=c.mu.px.l0.data[e];l=K();H(O(H(l,F(286)),e),F(287));f[e]=Fm(c,b,e,i,F(2),J(l));f=c.q1.data;b=K7;i=c.mu.px.l3.data[e];l=K();H(O(H(l,F(288)),e),F(289));f[e]=Fm(c,b,e,i,F(2),J(l));c.sx.data[e]=ADX(c,e);g=c.m6;b=Dj(c.pe,
e);n=HJ;p=c.mu.pc.mj.data[e];GJ();switch(Mc.data[b.lV]){case 1:break;case 2:l=F(290);break b;case 3:l=F(291);break b;case 4:l=F(292);break b;case 5:l=F(293);break b;case 6:l=F(294);break b;case 7:l=F(295);break b;default:break a;}l=F(296);}if(e==c.n1)k=F(297);else{i=K();H(O(H(i,F(298)),e),F(299));k=KR(i);}g=g.data;b=ZK(b);i=K();H(H(H(i,k),b),F(300));i=KR(i);f=R(BM,1);f.data[0]=BZ(122,c.sx.data[e]);g[e]=D5(c,n,e,p,l,i,f);e=e+1|0;}b=new Cg;Su(b);U(b);},AGk=(a,b,c)=>{let d=new I5();Jr(d,a,b,c);return d;},WF=(b,
c)=>{let d,e,f,g;d=Wb(D4(b),c,ON(b),Tv(b),Tx(b));e=c!=Cv(Iw(b))?0:1;b=new I5;f=C9();if(!e){Es();g=Lh;}else{Es();g=JE;}Jr(b,d,f,g);return b;},OB=(a,b)=>{return !JZ(a.rT)&&b.op.py!=Cv(a.pz.nW)?0:1;};
function MK(){G.call(this);this.u_=null;}
let AEc=(b,c)=>{b=b.u_;N0(b);Od(b.s0);};
function U0(){G.call(this);this.v9=null;}
let AAe=a=>{let b;b=a.v9;SN(b,b.pZ-1|0);},Ya=I(),Cj=(b,c)=>{let d;d=b.ownerDocument.createElement(Bw(c));b.appendChild(d);return d;},BU=(b,c,d)=>{let e;e=Cj(b,c);b=Bw(d);e.textContent=b;return e;},Cn=(b,c)=>{if(!Bc(c,Ch(b.textContent)))b.textContent=Bw(c);},DO=(b,c)=>{let d;d=new KP;d.u7=c;b.addEventListener("click",BE(Bq(d),"handleEvent"));};
function U1(){G.call(this);this.wR=null;}
let AC9=a=>{let b;b=a.wR;SN(b,b.pZ+1|0);};
function HS(){let a=this;Br.call(a);a.va=null;a.we=null;a.uc=null;}
let Hv=null,IZ=null,HV=null,GY=null,KS=null,WI=null,Fn=()=>{Fn=Z(HS);Yy();},Mn=()=>{Fn();return WI.fF();},XQ=(a,b,c,d,e,f)=>{Fn();BY(a,b,c);a.va=d;a.we=e;a.uc=f;},FY=(a,b,c,d,e)=>{let f=new HS();XQ(f,a,b,c,d,e);return f;},UB=(a,b,c)=>{Fn();return a===HV&&BG(b,c)==BG(b,c-1|0)&&BG(b,c)>1?1:0;},Yy=()=>{let b,c,d;Hv=FY(F(301),0,F(239),F(302),F(2));IZ=FY(F(303),1,F(304),F(305),F(306));HV=FY(F(307),2,F(308),F(309),F(310));GY=FY(F(311),3,F(312),F(313),F(314));b=FY(F(315),4,F(316),F(317),F(318));KS=b;c=R(HS,5);d=c.data;d[0]
=Hv;d[1]=IZ;d[2]=HV;d[3]=GY;d[4]=b;WI=c;};
function MB(){G.call(this);this.v4=null;}
let ZC=(b,c)=>{HQ(b.v4.xo);};
function Tb(){G.call(this);this.wE=null;}
let X8=a=>{HN(a.wE,0);};
function S_(){G.call(this);this.vX=null;}
let ABE=a=>{let b;b=a.vX;HN(b,b.oU-1|0);};
function Td(){G.call(this);this.uI=null;}
let YX=a=>{let b;b=a.uI;HN(b,b.oU+1|0);};
function Tc(){G.call(this);this.wO=null;}
let AFJ=a=>{let b;b=a.wO;HN(b,b.qv);};
function Mg(){G.call(this);this.v5=null;}
let ABO=(b,c)=>{let d,e;b=b.v5;d=b.ob.selectedIndex;c=b.oH;e=new Rv;e.xe=b;e.xg=d;Dv(c,e);LE(b.r2);};
function Mf(){G.call(this);this.vx=null;}
let AEZ=(b,c)=>{b=b.vx;Q7(b);LE(b.r2);};
function PV(){G.call(this);this.w3=null;}
let ADg=a=>{a.w3.redraw();};
function Q2(){let a=this;G.call(a);a.te=null;a.nY=null;a.nH=null;a.t4=null;}
let TT=a=>{return a.t4;},ADj=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;d=1;while(d&&performance.now()<b){d=8;while(d>0){if(Cd(a.nY)&&!(!BW(a.nH)&&((Bu(a.nH)).nu!=13?0:1))){e=Bu(a.nY);c=new Li;f=e.og;g=e.pS;h=e.po;GB();c.or=S(169);c.nu=13;c.nB=f;i=(Dc(g,0)).m5.data.length;e=RL(g,500000.0/i);g=e;j=S(g.lY).data;k=1;l=j.length;while(k<l){m=k-1|0;n=(V(g,m)).m5;o=(V(g,k)).m5;p=0.0;q=0;while(true){r=n.data;if(q>=r.length)break;s=o.data;p=p+(s[q]-r[q])*(s[q]-r[q]);q=q+1|0;}j[k]=j[m]- -Cl(p);k=k+1|0;}k
=l-1|0;t=j[k];i=Bo(60.0,Cl(2000000.0/i));if(!(g.lY<=i)&&t>0.0&&t-t===0.0){u=1.0;while(u*i<t){u=u*2.0;}v=t*2.0;while(u*i>v){u=u/2.0;}e=X();w=0;while(w<l){m=w&&!(Cy(j[w]/u)>Cy(j[w-1|0]/u))?0:1;if(!(!m&&w!=k)){x=V(g,w);T(e,x);}w=w+1|0;}}else e=RL(e,i);g=h.gd(f,e);c.nN=g;c.pQ=AFm(g,e);c.rN=XT(c);c.tr=El(f);c.re=DP(f.l5,f.mi.mc);c.vU=f.mo.fF();a.nH=Bt(c);a.te=a.nY;a.nY=Bn();}if(!(Cd(a.nH)&&!V$(Bu(a.nH))?1:0))break;c=EQ(a.nH);w=0;while(c.o6<c.or.data.length&&!(!Pt(c)&&w>=d)){if(!Pt(c)){o=c.or.data;k=c.o6;l=c.nu;o[k]
=AEx(c,k%l|0,k/l|0);w=w+1|0;}c.o6=c.o6+1|0;}d=d-w|0;if(QE(c)){a.t4=Bt(ACt(c));ADU(c);}}a:{b:{if(!Cd(a.nY)){if(!Cd(a.nH))break b;if(V$(Bu(a.nH)))break b;}d=1;break a;}d=0;}}return d;};
function Gk(){let a=this;L.call(a);a.mg=null;a.mf=null;a.mw=null;a.ok=null;a.r8=null;a.mT=null;a.rK=null;a.tK=null;a.s_=null;a.oR=null;a.pb=null;a.pA=null;}
let JL=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.mg=b;a.mf=c;a.mw=d;a.ok=e;a.r8=f;a.mT=g;a.rK=h;a.tK=i;a.s_=j;a.oR=k;a.pb=l;a.pA=m;},AGg=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Gk();JL(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Md=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bl(16777215);c=new Gk;d=Bl(1841698);e=Bl(5591647);f=Bl(3815235);g=Bl(2762803);GI();h=D9(GV,0.0);i=D9(GV,1.0);j=Bl(7744131);k=Bl(1800247);l=Bl(7744131);m=new Ej;n=R(Dw,7);o=n.data;o[0]=Bl(16645110);o[1]=Bl(16574929);o[2]=Bl(16306096);o[3]=Bl(15379876);o[4]
=Bl(13602724);o[5]=Bl(11107236);o[6]=Bl(8350359);Gp(m,n);p=GV;q=R(Dw,p.rs.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=Iq(CQ(p.rs.data[r],0.2),b);r=r+1|0;}JL(c,b,d,e,f,g,h,i,j,k,l,m,ACN(q));return c;},Q9=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bl(1512988);c=new Gk;d=Bl(15789813);e=Bl(11183798);f=Bl(9144216);g=Bl(15000044);h=Bl(14268646);i=Bl(10935200);j=Bl(12160969);k=Bl(7323508);l=Bl(13214934);m=new Ej;n=R(Dw,7);o=n.data;o[0]=Bl(1775906);o[1]=Bl(3089216);o[2]=Bl(5189463);o[3]=Bl(7815012);o[4]=Bl(10638698);o[5]
=Bl(13204079);o[6]=Bl(15051394);Gp(m,n);p=new Ej;n=R(Dw,3);o=n.data;o[0]=Iq(CQ(Bl(10055851),0.5),b);o[1]=Bl(2499629);o[2]=Iq(CQ(Bl(5942881),0.4),b);Gp(p,n);JL(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Uz=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Gk)){b=b;if(!P(a.mg,b.mg)){c=0;break a;}if(!P(a.mf,b.mf)){c=0;break a;}if(!P(a.mw,b.mw)){c=0;break a;}if(!P(a.ok,b.ok)){c=0;break a;}if(!P(a.r8,b.r8)){c=0;break a;}if(!P(a.mT,b.mT)){c=0;break a;}if(!P(a.rK,b.rK)){c=0;break a;}if(!P(a.tK,b.tK)){c=0;break a;}if
(!P(a.s_,b.s_)){c=0;break a;}if(!P(a.oR,b.oR)){c=0;break a;}if(!P(a.pb,b.pb)){c=0;break a;}if(P(a.pA,b.pA)){c=1;break a;}c=0;}else c=0;}return c;};
function Kt(){G.call(this);this.wg=null;}
let YJ=(b,c)=>{b.wg.redraw();};
function Ku(){G.call(this);this.vo=null;}
let AC2=(b,c)=>{b=b.vo;RG(b,b.om);};
function Ks(){G.call(this);this.uF=null;}
let Xz=(b,c)=>{b=b.uF;RG(b,b.oq);};
function U4(){let a=this;L.call(a);a.rl=null;a.ss=0;a.pX=null;a.oy=null;a.sm=null;a.qD=0;}
let ABv=(a,b,c,d,e,f,g)=>{a.rl=b;a.ss=c;a.pX=d;a.oy=e;a.sm=f;a.qD=g;},ACb=(a,b,c,d,e,f)=>{let g=new U4();ABv(g,a,b,c,d,e,f);return g;},UO=a=>{return a.sm;},SX=a=>{return a.qD;};
function Lt(){let a=this;L.call(a);a.l5=null;a.mi=null;a.op=null;a.nA=0;a.qu=0.0;a.mo=null;a.rP=null;a.sp=null;a.s5=0;}
let El=a=>{let b;b=B3(a.l5);Cc(b,a.mo);return b;},ADE=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Lt)){b=b;if(!P(a.l5,b.l5)){c=0;break a;}if(!P(a.mi,b.mi)){c=0;break a;}if(!P(a.op,b.op)){c=0;break a;}if(a.nA!=b.nA){c=0;break a;}if(a.qu!==b.qu){c=0;break a;}if(!P(a.mo,b.mo)){c=0;break a;}if(!P(a.rP,b.rP)){c=0;break a;}if(!P(a.sp,b.sp)){c=0;break a;}if(a.s5==b.s5){c=1;break a;}c=0;}else c=0;}return c;},ZA=a=>{return a.nA;},AFu=a=>{return a.mo;},Xc=a=>{return a.sp;},AEL=I(BV),FE=I(BV),R8=I(0);
function J5(){let a=this;G.call(a);a.vN=null;a.vM=null;}
let AEH=b=>{let c;b=b;c=b.vN;b=b.vM;GW(c);b.eo();};
function KP(){G.call(this);this.u7=null;}
let AEj=(b,c)=>{b.u7.eo();};
function Dw(){let a=this;L.call(a);a.nq=0;a.nC=0;a.ny=0;a.p9=0.0;}
let ABI=(a,b,c,d,e)=>{a.nq=b;a.nC=c;a.ny=d;a.p9=e;},Ie=(a,b,c,d)=>{let e=new Dw();ABI(e,a,b,c,d);return e;},Bl=b=>{return Ie(b>>16&255,b>>8&255,b&255,1.0);},CQ=(a,b)=>{return Ie(a.nq,a.nC,a.ny,b);},Iq=(a,b)=>{return Ie(Ky(a,a.nq,b.nq),Ky(a,a.nC,b.nC),Ky(a,a.ny,b.ny),1.0);},Ky=(a,b,c)=>{let d;d=a.p9;return BK(d*b+(1.0-d)*c)|0;},Hg=(b,c)=>{Q(Q(b,Bp(F(319),c>>4)),Bp(F(319),c&15));},Wc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Dw)){b=b;c=a.nq!=b.nq?0:a.nC!=b.nC?0:a.ny!=b.ny?0:a.p9===b.p9?1:0;}else c
=0;return c;};
function Ej(){G.call(this);this.rs=null;}
let GV=null,GI=()=>{GI=Z(Ej);ACw();},Gp=(a,b)=>{GI();a.rs=b.fF();},ACN=a=>{let b=new Ej();Gp(b,a);return b;},D9=(a,b)=>{let c,d,e,f,g,h;c=Y(0.0,Bo(255.0,b*256.0))|0;d=a.rs.data;e=d.length-1|0;c=W(c,e);f=c/255|0;g=d[f];h=d[By(e,f+1|0)];c=c%255|0;return Ie(MZ(g.nq,h.nq,c),MZ(g.nC,h.nC,c),MZ(g.ny,h.ny,c),1.0);},MZ=(b,c,d)=>{GI();return (W(b,255-d|0)+W(c,d)|0)/255|0;},ACw=()=>{let b,c,d;b=new Ej;c=R(Dw,11);d=c.data;d[0]=Bl(4194379);d[1]=Bl(7744131);d[2]=Bl(10055851);d[3]=Bl(12756431);d[4]=Bl(15193320);d[5]=Bl(16250871);d[6]
=Bl(14282963);d[7]=Bl(10935200);d[8]=Bl(5942881);d[9]=Bl(1800247);d[10]=Bl(17435);Gp(b,c);GV=b;},Z3=I(),Tu=b=>{let c,d,e,f;c=S(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function Wi(){G.call(this);this.tF=null;}
let X9=(a,b)=>{let c,d,e,f;a:{c=new Wl;c.n2=D4(b);c.p2=Iw(b);c.sF=Uc(b);c.td=Tv(b);Bx();d=BR(b,Fh);e=(-1);switch(Eh(d)){case 115791563:if(!Bc(d,F(180)))break a;e=1;break a;case 289928229:if(!Bc(d,F(24)))break a;e=0;break a;case 1230441723:if(!Bc(d,F(181)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new Qq;break b;case 1:f=new OC;break b;case 2:if(!T4(b)){f=VU(b);break b;}f=new VI;f.vY=Ml(b);break b;default:}f=VU(b);}c.su=f.gw(c.n2);c.sT=DP(c.n2,c.p2.mc);c.xB=GD(c.n2,Cv(c.p2));c.xL=PC(c.n2,c.sF);c.xC
=PC(c.n2,Cv(c.p2)%c.sF|0);Wy(c);a.tF=c;},ADK=a=>{let b=new Wi();X9(b,a);return b;},AFq=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c.data;e=a.tF;f=Da(e.n2);g=DL(c,f);c=La(c,f,d.length);e.tE=b;Cc(e.su,g);e.td.gA(c);Wy(e);e=a.tF;h=new Lt;i=e.n2;j=e.p2;k=e.tE;l=e.sF;m=Cv(j);f=W(k%(((m+l|0)-1|0)/l|0)|0,l);n=WC(f,By(l,m-f|0));f=e.tE;o=e.vV;c=CJ(e.su);g=e.td.gB();e=Nc(E4(e.sT));h.l5=i;h.mi=j;h.op=n;h.nA=f;h.qu=o;h.mo=c;h.rP=g;h.sp=e;h.s5=0;return h;},ADZ=I(),DB=(b,c)=>{let d,e,f,g;d=X();if(Bv(Fx(b)))return d;e=0;f=Fb(b,
c);while(f>=0){g=Cm(b,e,f);T(d,g);e=f+1|0;f=PL(b,c,e);}b=Ft(b,e);T(d,b);return d;},Ic=b=>{let c,d,e,f,g;c=DB(b,44);d=S(c.lY);e=d.data;f=0;g=e.length;while(f<g){e[f]=NI(V(c,f));f=f+1|0;}return d;},NI=b=>{let c,d;c=GQ(b);d=new V6;d.w2=b;if(c!==DX)return c.q9;b=d.w2;c=new J$;d=K();H(H(d,F(320)),b);BF(c,J(d));U(c);};
function Sp(){let a=this;G.call(a);a.ra=null;a.ql=null;a.nT=0;a.no=0;a.tx=0.0;a.sJ=0.0;a.o5=0.0;a.pY=0.0;a.n6=0.0;a.tb=0;a.uf=0;a.vv=0;}
let Wn=(a,b)=>{let c,d,e,f,g,h;b=b;while(a.no<=CP(b)){c=DS(b,a.no);if((a.no/a.nT|0)==1024){d=0;while(d<512){e=a.ra.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Bo(g,e[h]);e=a.ql.data;e[d]=Y(e[f],e[h]);d=d+1|0;}a.nT=a.nT*2|0;}f=a.no;h=a.nT;d=f/h|0;if(!(f%h|0)){a.ra.data[d]=Infinity;a.ql.data[d]=(-Infinity);}if(!f)a.tx=c;a.sJ=c;if(c-c===0.0){e=a.ra.data;e[d]=Bo(e[d],c);e=a.ql.data;e[d]=Y(e[d],c);g=a.o5;a.tb=!(c<g)?a.tb:a.no;a.uf=!(c>a.n6)?a.uf:a.no;a.o5=Bo(g,c);a.n6=Y(a.n6,c);a.pY=!(c>0.0)?a.pY:Bo(a.pY,c);}a.no=a.no+1|0;}a.vv
=Je(b);},D3=a=>{return a.no-1|0;},JV=a=>{return !(a.o5<=a.n6)?0:1;},Qp=(a,b)=>{return b/a.nT|0;},SE=(a,b)=>{return W(b,a.nT);},Ms=(a,b)=>{return a.ra.data[b];},Lx=(a,b)=>{return a.ql.data[b];},C8=I(0);
function TC(){G.call(this);this.v7=null;}
let ZO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=b;c=a.v7;if(D3(b)){d=c.w4+1|0;c.w4=d;e=new O4;f=new FS;g=K();O(H(g,F(321)),d);h=J(g);i=c.rV;j=X();k=(Ed()).data;l=k.length;m=0;while(m<l){g=k[m];if(Lr(g)&&!IJ(i,g)){n=BR(i,g);if(!(g!==Gn&&g!==Fy?0:1)){if(n.lW.length>12)n=Cm(n,0,12);g=Gu(g.ng,45,32);if(Bv(n))n=F(239);o=K();H(Q(H(o,g),32),n);n=J(o);T(j,n);}}m=m+1|0;}Kc(f,h,CN(j)?F(322):Dz(F(154),j),b);b=c.rV;g=c.u8;e.rH=f;e.vj=b;b=Cj(g,F(323));e.pr=b;n=Cj(b,F(324));e.v0=n;n.className="number";n=Cj(e.pr,F(325));e.rQ
=n;n.value=Bw(f.qe);n=Ey(f.n5.sJ,4);b=K();H(H(b,F(92)),n);o=J(b);d=D3(f.n5);b=K();O(H(b,F(326)),d);n=J(b);b=e.pr;f=f.o4;h=K();H(H(H(H(h,f),F(61)),o),n);(BU(b,F(324),J(h))).className="settings";e.tD=TP(e,F(327));e.sn=TP(e,F(328));b=e.rQ;n=new JP;n.u9=c;n.u$=e;b.addEventListener("change",BE(Bq(n),"handleEvent"));b=e.tD;g=new OG;g.xt=c;g.xr=e;DO(b,g);b=e.sn;g=new OF;g.wK=c;g.wJ=e;DO(b,g);T(c.nr,e);b=c.nr;if(b.lY>6)Py((H4(b,0)).pr);KK(c);}},Vh=I(0),Du=(a,b)=>{let c;c=a.pW;return c*Y(1.0,BK(b/c));},LG=(a,b)=>{let c;c
=a.pW;return c*BK(b/c);},EB=(a,b,c)=>{let d,e;d=a;e=BK(c/d.pW)%2.0!==1.0?0:1;return LG(a,b)+(!e?0.0:d.pW/2.0);};
function JX(){let a=this;G.call(a);a.mh=null;a.mX=0.0;a.nU=0.0;a.pW=0.0;a.s7=null;}
let Ii=null,Ew=()=>{Ew=Z(JX);AC3();},ACE=(a,b,c,d,e)=>{let f,g,h;Ew();B7();a.s7=Ce(0.0,Cr);a.mX=c;a.nU=d;a.pW=1.0/e;f=BK(c*e)|0;g=BK(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.mh=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.mh;h="round";b.lineJoin=h;},QZ=(a,b,c,d)=>{let e=new JX();ACE(e,a,b,c,d);return e;},BA=(a,b,c)=>{let d,e;d=a.mh;Ew();d.fillStyle=Bw(Jl(Ii,c));if(!(b instanceof CF)){QV(a,b);a.mh.fill('evenodd');}else{e=b;a.mh.fillRect(e.l1,e.l6,e.ma,e.mx);}},BT=(a,b,c)=>
{let d,e;d=a.mh;Ew();d.strokeStyle=Bw(Jl(Ii,c.vd));a.mh.lineWidth=c.pJ;ADV(a.mh,c.wa);if(!(b instanceof CF)){QV(a,b);a.mh.stroke();}else{e=b;a.mh.strokeRect(e.l1,e.l6,e.ma,e.mx);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!RA(e,a.s7)){a.s7=e;g=a.mh;Ew();h=e.pg;D6();i=h!==I4?F(2):F(329);j=e.oL;Do();h=j!==Gh?F(330):F(331);a:{j=Ey(e.nm,2);k=K();H(H(H(H(k,i),j),F(332)),h);g.font=Bw(J(k));i=a.mh;L4();switch(PS.data[e.qE.lV]){case 1:e=F(333);break a;case 2:e=F(334);break a;case 3:e=F(335);break a;default:}b=new Cg;Bf(b);U(b);}i.textAlign
=Bw(e);}e=a.mh;Ew();f=Bw(Jl(Ii,f));e.fillStyle=f;a.mh.fillText(Bw(b),c,d);},QV=(a,b)=>{let c,d;a:{a.mh.beginPath();if(b instanceof IV){c=b;a.mh.arc(c.up,c.uo,c.t1,0.0,6.283185307179586);}else if(b instanceof EC)L_(a,b.m4);else if(b instanceof Ln){b=b.qK.q();while(b.r()){L_(a,b.t());}}else if(b instanceof E0){d=Bm(b.pf);while(true){if(!Bk(d))break a;L_(a,Bi(d));a.mh.closePath();}}}},L_=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.mh.lineTo(d[c],d[c+1|0]);else a.mh.moveTo(d[c],d[c+1|0]);c
=c+2|0;}},AC3=()=>{let b;b=new U_;b.tc=R(Dw,256);b.tt=R(BI,256);Ii=b;},YG=I(),ADV=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Kl(){let a=this;L.call(a);a.r$=0;a.py=0;}
let ABA=(a,b,c)=>{a.r$=b;a.py=c;},WC=(a,b)=>{let c=new Kl();ABA(c,a,b);return c;},Z7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Kl)){b=b;c=a.r$!=b.r$?0:a.py==b.py?1:0;}else c=0;return c;};
function OU(){G.call(this);this.v8=null;}
let AAt=(a,b)=>{b=b;Cn(a.v8.sk,Tl(b));};
function Tk(){let a=this;G.call(a);a.mL=null;a.oD=null;a.pp=0;a.m1=0;a.r6=null;a.sw=null;a.vp=null;a.tj=null;}
let SZ=(a,b,c)=>{return b>=0&&b<a.pp&&c>=0&&c<a.m1?1:0;},MH=(a,b,c)=>{return Bq(a.r6.data[W(b,a.m1)+c|0]);},OR=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.r6.data;if(c>=d.length){b=new BC;e=BX(a.mL);f=K();H(H(f,F(336)),e);BF(b,J(f));U(b);}if(Bq(d[c])===b)break;c=c+1|0;}b=a.mL;g=a.m1;return FV(b,c/g|0,c%g|0);},AAb=(a,b)=>{let c,d,e,f;c=a.pp;if(c==b.lU&&a.m1==b.lX?1:0)d=F(2);else{e=a.m1;d=K();H(O(Q(O(H(d,F(337)),c),215),e),F(338));d=J(d);}b=Gu(CC(b),120,215);f=K();H(H(f,b),d);return J(f);},Ze=(a,b)=>{let c,d,e,
f,g,h,i,j;c=BX(a.mL);d=a.mL.s$;e=K();H(H(H(e,c),F(61)),d);(BU(b,F(339),J(e))).className="unseen";f=Bv(Ns(a.mL,0))?0:1;if(!Bv(Ta(a.mL,0))){d=Cj(Cj(b,F(340)),F(128));if(f)(Cj(d,F(130))).className="corner";g=0;while(g<a.m1){(BU(d,F(129),Ta(a.mL,g))).setAttribute("scope","col");g=g+1|0;}}e=Cj(b,F(341));g=0;while(g<a.pp){h=Cj(e,F(128));if(f){c=BU(h,F(129),Ns(a.mL,g));c.setAttribute("scope","row");b=a.tj;i=Cs(c);T(b,i);}j=0;while(j<a.m1){d=Cj(h,F(130));d.setAttribute("tabindex","-1");a.r6.data[W(g,a.m1)+j|0]=Cs(d);a.sw.data[W(g,
a.m1)+j|0]=Cs(Cj(d,F(324)));c=Bq(a.sw.data[W(g,a.m1)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function Kx(){let a=this;L.call(a);a.n$=null;a.pF=null;a.oa=null;a.mv=null;}
let BB=a=>{return CO(a.n$)-1|0;},BG=(a,b)=>{return (Dc(a.n$,b)).mR;},Dj=(a,b)=>{return b!=BB(a)?a.pF:a.oa;},Da=a=>{let b,c;b=0;c=1;while(c<=BB(a)){b=b+W(BG(a,c),BG(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},F4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Kx)){b=b;c=!P(a.n$,b.n$)?0:!P(a.pF,b.pF)?0:!P(a.oa,b.oa)?0:P(a.mv,b.mv)?1:0;}else c=0;return c;};
function Ia(){let a=this;L.call(a);a.mc=null;a.mq=null;}
let Ol=(a,b,c)=>{a.mc=b;a.mq=c;},I7=(a,b)=>{let c=new Ia();Ol(c,a,b);return c;},Fu=b=>{let c,d,e,f,g;c=b.data;d=R(B4(Dn),4);e=d.data;e[0]=BN([0.0,0.0]);e[1]=BN([0.0,1.0]);e[2]=BN([1.0,0.0]);e[3]=BN([1.0,1.0]);f=Et(d);g=Bj(f.lU,1);B5(b,0,g.lT,0,c.length);return I7(f,g);},Cv=a=>{return a.mc.lU;},YM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Ia)){b=b;c=!P(a.mc,b.mc)?0:P(a.mq,b.mq)?1:0;}else c=0;return c;},NO=I(0),Py=b=>{if(b.parentNode!==null)b.parentNode.removeChild(b);},Ru=I(0),V_=I(0),C4=I(0),RN
=I(0),Vs=I(0),S2=I(0),U$=I(0),PA=I(0),Q3=I(0),Qf=I(0),O_=I(0),AAV=I(),Dx=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Qz(){L.call(this);this.qn=null;}
let JH=a=>{let b,c,d,e;b=0.0;c=Bm(a.qn);while(Bk(c)){d=Bi(c);e=new Wp;e.wj=d;b=Y(b,Ha(d,e));}return b;},NM=a=>{return Bv(EL(a,new P4))&&Bv(EL(a,new P6))&&Bv(EL(a,new P8))?1:0;},AFX=a=>{let b,c,d,e,f;if(isNaN(JH(a))?1:0)return F(342);b=EL(a,new VK);c=EL(a,new VL);if(!Bv(b)){d=CV(JH(a));c=!Bv(c)?F(343):F(344);e=K();H(H(H(H(H(H(e,F(345)),b),F(346)),d),F(347)),c);return J(e);}if(!Bv(EL(a,new VM)))return F(348);if(!NM(a))return F(349);d=EL(a,new VP);if(JH(a)===0.0)b=F(350);else{f=0.0;c=Bm(a.qn);while(Bk(c)){f=Y(f,
PE(Bi(c)));}b=Eg(f);c=K();H(H(H(c,F(351)),b),F(352));b=J(c);}if(Bv(d))c=F(2);else{c=K();H(H(H(c,F(353)),d),F(354));c=J(c);}d=K();H(H(H(H(d,F(355)),b),F(356)),c);return J(d);},PF=b=>{return PE(b)<=16.0?0:1;},EL=(a,b)=>{let c,d,e;c=K();d=Bm(a.qn);while(Bk(d)){e=Bi(d);if(b.gW(e))M(M(c,c.l_?F(154):F(2)),e.qs);}return J(c);};
function FM(){let a=this;L.call(a);a.qs=null;a.n3=null;a.pV=null;a.nM=null;a.rB=null;}
let Nk=(a,b,c,d,e,f)=>{a.qs=b;a.n3=c;a.pV=d;a.nM=e;a.rB=f;},AGq=(a,b,c,d,e)=>{let f=new FM();Nk(f,a,b,c,d,e);return f;},PE=a=>{let b;b=new OY;b.vZ=a;return Ha(a,b);},Qg=a=>{return Ob(a,a.pV);},Ob=(a,b)=>{let c,d,e;c=a.nM.pk.lT;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bg(b.lT.data[d]-a.nM.oz.lT.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},Qa=(a,b)=>{return Bg(a.n3.lT.data[b]-a.pV.lT.data[b]);},Ha=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.n3.lT.data.length){c=Y(c,b.du(d));d=d+1|0;}return c;},Y9=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bh(b)===Be(FM)){b=b;c=!P(a.qs,b.qs)?0:!P(a.n3,b.n3)?0:!P(a.pV,b.pV)?0:!P(a.nM,b.nM)?0:P(a.rB,b.rB)?1:0;}else c=0;return c;};
function B2(){let a=this;G.call(a);a.lU=0;a.lX=0;a.lT=null;}
let G_=(a,b,c)=>{a.lU=b;a.lX=c;a.lT=S(W(b,c));},Bj=(a,b)=>{let c=new B2();G_(c,a,b);return c;},Et=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B2;d=b.length;G_(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.lX;if(f!=g){h=new BC;d=b[e].data.length;i=K();Q(O(H(O(H(O(H(i,F(357)),e),F(358)),d),F(359)),g),46);BF(h,J(i));U(h);}B5(b[e],0,c.lT,W(e,g),g);e=e+1|0;}return c;},ABB=a=>{return a.lU;},Ba=(a,b,c)=>{return a.lT.data[W(b,a.lX)+c|0];},BJ=(a,b,c,d)=>{a.lT.data[W(b,a.lX)+c|0]=d;},Nc=a=>{let b,c,d;b=Bj(a.lU,
a.lX);c=a.lT;d=c.data;B5(c,0,b.lT,0,d.length);return b;},CC=a=>{let b,c,d;b=a.lU;c=a.lX;d=K();O(Q(O(d,b),120),c);return J(d);},Xl=(a,b)=>{let c,d;a:{if(b instanceof B2){c=b;if(a.lU==c.lU&&a.lX==c.lX&&S4(a.lT,c.lT)){d=1;break a;}}d=0;}return d;};
function Jo(){let a=this;G.call(a);a.ou=null;a.ne=null;a.oN=null;a.oj=null;}
let Rl=(a,b,c)=>{let d,e;a.oj=Bn();a.ou=JC(b.nt);a.ne=UV(b.rw);a.oN=Bd(IL(a.ou));d=0;while(true){e=a.oN.data;if(d>=e.length)break;e[d]=Kp(a.ne,Gw(a.ou,d));d=d+1|0;}while(!IX(a.ne)){b=a.ne;if(b.qH>=c)break;a.oj=Bt(Sb(b));}},AGw=(a,b)=>{let c=new Jo();Rl(c,a,b);return c;},Zx=a=>{return (DV(Iv(a.oj,new Wk),Dc(J1(a.ne),0))).mG;},XV=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=X();c=Bm(a.ou);while(Bk(c)){d=Bi(c);e=DV(Iv(d.pi,new SK),d.mS);f=X();g=d.nL.q();while(g.r()){h=CT((g.t()).mG);T(f,h);}i=Kp(a.ne,d);j=a.oN.data[d.mG]
-i|0;k=d!==Dc(J1(a.ne),0)?0:1;a:{if(Cd(a.oj)&&(Bu(a.oj)).o7===d){Cx();g=ES;}else{b:{if(!k){l=a.oN.data;m=d.mG;if(l[m]<=0)break b;if(i)break b;}Cx();g=Hn;break a;}if(!l[m]){Cx();g=CM;}else if(j<=0){Cx();g=EN;}else{Cx();g=Gc;}}}Cx();i=g!==CM&&g!==EN?1:0;h=new Lw;n=Nu(d)?F(2):d.mS;o=CC(d.mP);p=H9(d.mP);d=!i?FO():H9(d.n4);h.pD=e;h.oB=n;h.ow=o;h.nR=p;h.qI=d;h.mY=g;h.rg=j;h.mW=f;T(b,h);}g=X();d=a.oj;h=new Vy;h.uA=g;Dv(d,h);d=new U9;d.nK=b;d.pw=g;return d;},AFH=a=>{let b,c,d,e,f,g;if(BW(a.oj))return F(360);b=(Bu(a.oj)).o7;c
=M(M(Ja(F(361)),G9(b)),F(362));d=b.nL;e=0;while(e<d.bh()){f=d.b7(e);g=Kp(a.ne,f);b=e?F(363):F(2);M(M(c,b),G9(f));if(a.oN.data[f.mG]>1){M(O(M(c,F(364)),a.oN.data[f.mG]-g|0),F(121));M(O(c,a.oN.data[f.mG]),F(365));}e=e+1|0;}return J(M(c,!IX(a.ne)?F(366):F(367)));},AD2=(a,b)=>{let c,d,e,f,g;c=Gw(a.ou,b);d=G9(c);e=CC(c.mP);f=Pi(c.mP);c=Pi(c.n4);g=K();H(H(H(H(H(H(H(g,d),F(154)),e),F(368)),f),F(369)),c);return J(g);},Th=a=>{return IL(a.ou);},G9=b=>{let c,d,e;c=DV(Iv(b.pi,new VD),F(2));if(Bv(b.mS)){d=b.mG+1|0;b=K();Q(H(H(O(H(b,
F(370)),d),F(364)),c),41);return J(b);}if(Bv(c))b=b.mS;else{e=b.mS;b=K();Q(H(H(H(b,e),F(364)),c),41);b=J(b);}return b;},H9=b=>{let c,d,e,f,g;c=X();d=0;while(d<By(4,b.lU)){e=K();f=0;while(f<By(4,b.lX)){M(M(e,f<=0?F(2):F(371)),HP(Ba(b,d,f)));f=f+1|0;}g=J(M(e,b.lX<=4?F(2):F(372)));T(c,g);d=d+1|0;}return c;},Pi=b=>{let c,d,e;c=K();d=Bm(H9(b));while(Bk(d)){e=Bi(d);M(M(Q(c,91),e),F(373));}return J(M(c,b.lU<=4?F(2):F(374)));};
function NE(){let a=this;L.call(a);a.l8=null;a.sl=0;}
let LD=null,FQ=null,D2=null,Dp=()=>{Dp=Z(NE);Yb();},ABt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=X();d=0;e=Bm(b.nK);while(Bk(e)){f=Bi(e);g=Bd(f.mW.lY);h=g.data;i=0;j=h.length;while(i<j){h[i]=(V(f.mW,i)).mR;i=i+1|0;}b=f.mY;Cx();d=d|(b===CM?0:1);k=new JG;l=f.pD;Dp();m=Bo(Y(Cu(l,LD),Cu(IB(f),FQ)),150.0);if(!CN(f.nR))m=Y(m,a.sl*Cu(F(0),D2));if(f.mY!==CM)m=Y(m,Cu(F(375),FQ));n=Y(44.0,B_(m+20.0));m=14.0+15.0*(!Bv(IB(f))?2:1);if(!CN(f.nR))m=m- -(15.0*f.nR.lY+7.0);if(f.mY!==CM)m=m- -(15.0*(1+Bs(f.nR.lY,f.qI.bh())
|0)+7.0+4.0);k.qf=n;k.rf=m;k.qd=g;T(c,k);}Dp();m=Cu(F(0),D2)*a.sl;n=!d?34.0:m+32.0;l=c;g=R(B4(EU),l.lY);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(V(l,d)).qd;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AE9(g);return AEK(c,n,b.sQ,b.tH);}b=new BC;c=K();H(O(H(O(H(c,F(376)),d),F(377)),q),F(378));BF(b,J(c));U(b);},IB=b=>{let c;Dp();c=!Bv(b.oB)&&!Bv(b.ow)?1:0;return Fa(Fa(b.oB,!c?F(2):F(379)),b.ow);},Yb=()=>{let b,c,d;b=new Fq;Do();c=Hz;D6();d=I4;B7();IK(b,13.0,
c,d,Cr);LD=b;FQ=Ce(11.0,Cr);D2=Ib(11.0,Cr);};
function Tg(){let a=this;G.call(a);a.nd=null;a.xD=0;a.oM=null;a.sC=null;a.u0=0.0;a.wb=0.0;}
let ABY=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.nd=d;a.xD=Jz(e);f=b;g=f.lY;a.oM=R(CF,g);a.sC=R(B4(EC),g);h=S(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(V(f,j)).rf;j=j+1|0;}k=new UR;k.mm=d;k.qL=e;k.tk=h;k.nI=S(d.mD.data.length);g=d.mb.data.length;k.qT=S(g);k.qW=S(g);Xi(k);l=0;while(l<k.mm.nS){m=VB(k.qL,l);n=Sr(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.nI.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Y(4.0,Bo(24.0,12000.0/(k.nI.data.length+1|0)))|0;j=0;while(j<g){p
=j%2|0;Tw(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){Tw(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.mD.data.length){s=Dr(d,l)?0.0:i[l]/2.0;q=Bo(q,DW(k,l)-s);r=Y(r,DW(k,l)+s);l=l+1|0;}t=ADm(a,b,c,k);j=0;while(j<a.oM.data.length){u=V(f,j);g=d.mD.data[j];v=(t.tp.data[g]+t.rC.data[g])/2.0;c=DW(k,j)-q;w=u.rf;x=c-w/2.0;h=a.oM.data;b=new CF;s=u.qf;DD(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.oM.data.length;if(j>=g)break;a.sC.data[j]=R(EC,(V(f,j)).qd.data.length);p=0;while(true){h=
a.sC.data;if(p>=h[j].data.length)break;h[j].data[p]=Y7(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.u0=!g?24.0:t.rC.data[d.nS-1|0]+12.0;a.wb=!g?24.0:r-q+24.0;},AEK=(a,b,c,d)=>{let e=new Tg();ABY(e,a,b,c,d);return e;},AE9=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=X();d=Sl(b,Pz(b,c));e=Uo(b);f=8000/(d.sQ.mD.data.length+1|0)|0;g=1;while(g&&JN(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.sQ.mD.data;if
(i[l]==i[h]){f=f+(-1)|0;i=Zy([l,h]);m=c;T(m,i);i=Pz(b,c);if(i.data.length>0){n=Sl(b,i);g=JN(n)>=JN(d)?0:1;if(g)d=n;}if(!g)H4(m,m.lY-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},ADm=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.nd.nS;f=S(e).data;g=S(e);e=0;h=b;while(e<h.lY){i=a.nd.mD.data[e];f[i]=Y(f[i],(V(h,e)).qf);e=e+1|0;}g=g.data;j=0;while(true){b=a.nd;k=b.mb.data;if(j>=k.length)break;l=DW(d,k[j]);m=DW(d,a.nd.mU.data[j])+WA(d,j);b=a.nd;i=b.mD.data[b.mU.data[j]];g[i]=Y(g[i],Bg(m-l));j=j+1|0;}e=b.nS;n=S(e);k=n.data;o
=S(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.nd.nS){if(i>0)q=q- -Y(c,Bo(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new V7;b.tp=n;b.rC=o;return b;},Y7=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.nd;c=g.tI.data[b].data[c];h=c;while(Dr(g,g.mb.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=S((4*j|0)+4|0);l=k.data;h=a.nd.mb.data[i[0]];l[0]=Ct(a.oM.data[h]);m=2;l[1]=DW(e,h)-f;c=0;while(c<j){n=i[c];g=a.nd;o=g.mD.data;p=g.mb.data;q=o[p[n]];h=m+1|0;l[m]=
d.rC.data[q];m=h+1|0;l[h]=DW(e,p[n])-f;h=m+1|0;l[m]=d.tp.data[q+1|0]-10.0;m=h+1|0;l[h]=DW(e,a.nd.mU.data[n])+WA(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.oM.data[b].l1;l[c]=l[c-2|0];return C7(k);},E8=(a,b)=>{return a.oM.data[b];},Nb=(a,b,c)=>{return a.sC.data[b].data[c];};
function U9(){let a=this;L.call(a);a.nK=null;a.pw=null;}
let UD=a=>{let b,c,d,e,f,g;b=a.nK;c=Bd(b.lY);d=c.data;e=Bm(b);while(Bk(e)){f=Bm((Bi(e)).mW);while(Bk(f)){g=(Bi(f)).mR;d[g]=d[g]+1|0;}}return c;},ABa=a=>{let b,c,d,e,f,g,h,i,j;b=UD(a);c=X();d=0;while(true){e=b.data;if(d>=e.length)break;f=V(a.nK,d);g=K();h=d+1|0;i=M(M(O(g,h),F(380)),f.pD);if(!Bv(f.oB))M(Q(i,32),f.oB);if(!Bv(f.ow))M(M(i,F(154)),f.ow);j=0;while(j<f.mW.lY){O(M(i,j?F(51):F(381)),(V(f.mW,j)).mR+1|0);j=j+1|0;}g=f.mY;Cx();if(g!==CM)M(M(i,F(382)),OZ(f,e[d]));g=J(i);T(c,g);d=h;}return c;},OZ=(b,c)=>{let d;a:
{KI();switch(T6.data[b.mY.lV]){case 1:break;case 2:b=F(383);break a;case 3:d=b.rg;b=J(M(O(M(O(K(),d),F(121)),c),c!=1?F(384):F(385)));break a;case 4:b=F(375);break a;case 5:b=F(386);break a;default:b=new Cg;Bf(b);U(b);}b=F(2);}return b;},AD8=I(),ACx=b=>{return Math.sin(b);},YD=b=>{return Math.cos(b);},Cl=b=>{return Math.sqrt(b);},B_=b=>{return Math.ceil(b);},Cy=b=>{return Math.floor(b);},BK=b=>{return AEB(Gz(b+AE8(b)*0.5));},By=(b,c)=>{if(b<c)c=b;return c;},Bs=(b,c)=>{if(b>c)c=b;return c;},AA6=(b,c)=>{return Math.min(b,
c);},Bo=(b,c)=>{return AA6(b,c);},AFk=(b,c)=>{return Math.max(b,c);},Y=(b,c)=>{return AFk(b,c);},G3=b=>{if(b<0)b= -b|0;return b;},ADk=b=>{return Math.abs(b);},Bg=b=>{return ADk(b);},AE8=b=>{return Math.sign(b);},H0=I(0),Qw=I(),Y2=a=>{return;},Zn=()=>{let a=new Qw();Y2(a);return a;};
function Qy(){let a=this;G.call(a);a.vs=null;a.vq=null;a.vt=0;}
let ACe=(a,b,c,d)=>{a.vs=b;a.vq=c;a.vt=d;},XL=(a,b,c)=>{let d=new Qy();ACe(d,a,b,c);return d;},ACs=(a,b)=>{let c,d,e;b=b;c=a.vs;d=a.vq;e=a.vt;No(c,b,d.qD&&!e?1:0);},BC=I(BV),G1=I(Br),Ck=null,CX=null,Yw=null,GF=()=>{GF=Z(G1);AEu();},AC6=(a,b,c)=>{GF();BY(a,b,c);},R6=(a,b)=>{let c=new G1();AC6(c,a,b);return c;},AEu=()=>{let b,c,d;Ck=R6(F(387),0);b=R6(F(388),1);CX=b;c=R(G1,2);d=c.data;d[0]=Ck;d[1]=b;Yw=c;},Di=I(0);
function T$(){L.call(this);this.qF=null;}
let C0=b=>{let c;c=new T$;c.qF=Ig(b);return c;},AAH=(a,b)=>{let c;c=Fx(b);return !G7(a.qF,c)?Bn():Bt(c);},ABd=a=>{let b,c;if(CO(a.qF)!=1){b=Dz(F(154),a.qF);c=K();H(H(c,F(389)),b);b=J(c);}else{b=Dc(a.qF,0);c=K();H(H(c,F(390)),b);b=J(c);}return b;};
function Ll(){L.call(this);this.t9=0;}
let MT=null,UZ=null,Ih=()=>{Ih=Z(Ll);AA9();},XO=(a,b)=>{Ih();a.t9=b;},ACm=a=>{let b=new Ll();XO(b,a);return b;},Y3=(a,b)=>{let c,d,e,f,g;c=X();d=Bm(DB(b,59));while(true){if(!Bk(d))return Bt(Dz(F(391),c));b=DB(Bi(d),44);Ih();e=b;if(e.lY!=3)f=Bn();else{b=MT;g=V(e,0);b=KL(b,g);g=MT;f=V(e,1);g=KL(g,f);f=UZ;e=V(e,2);f=Ri(f,e);if(Cd(b)&&Cd(g)&&Cd(f)){b=Bu(b);g=Bu(g);f=Bu(f);e=K();H(Q(H(Q(H(e,b),44),g),44),f);f=Bt(J(e));}else f=Bn();}if(BW(f))break;b=c;if(b.lY==a.t9)break;T(b,Bu(f));}return Bn();},Xm=a=>{let b,c;b
=a.t9;c=K();H(O(H(c,F(392)),b),F(393));return J(c);},AA9=()=>{MT=LT(0);UZ=DC(0.0,1.0);};
function WB(){let a=this;L.call(a);a.t_=null;a.tB=0;}
let Yk=(a,b,c)=>{a.t_=b;a.tB=c;},LS=(a,b)=>{let c=new WB();Yk(c,a,b);return c;},ADJ=(a,b)=>{let c,d,e,f;c=X();d=Bm(DB(b,44));while(true){if(!Bk(d))return Bt(Dz(F(15),c));e=Bi(d);f=a.t_.hv(e);if(BW(f))break;e=c;if(e.lY==a.tB)break;T(e,Bu(f));}return Bn();},AAG=a=>{let b,c,d;b=a.t_.fK();c=a.tB;d=K();H(O(H(H(H(d,F(394)),b),F(395)),c),F(396));return J(d);};
function U6(){L.call(this);this.tV=0;}
let AAO=(a,b)=>{a.tV=b;},LT=a=>{let b=new U6();AAO(b,a);return b;},KL=(a,b)=>{let c,d,e,f;c=GQ(b);if(Up(c))return Bn();d=SG(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.tV)break b;}f=0;break a;}f=1;}return !f?Bn():Bt(Eg(d));},AAu=a=>{return !a.tV?F(397):F(398);};
function QS(){let a=this;L.call(a);a.tA=0.0;a.tN=0.0;}
let AB9=(a,b,c)=>{a.tA=b;a.tN=c;},DC=(a,b)=>{let c=new QS();AB9(c,a,b);return c;},Ri=(a,b)=>{let c,d;c=GQ(b);if(Up(c))return Bn();d=SG(c);return !(d===BK(d)&&d>=a.tA&&d<=a.tN?1:0)?Bn():Bt(Eg(d+0.0));},ACT=a=>{let b,c,d;b=Eg(a.tA);c=Eg(a.tN);d=K();H(H(H(H(d,F(399)),b),F(71)),c);return J(d);};
function Rg(){let a=this;L.call(a);a.t5=null;a.sS=null;}
let AFP=(a,b,c)=>{a.t5=b;a.sS=c;},LV=(a,b)=>{let c=new Rg();AFP(c,a,b);return c;},AFY=(a,b)=>{return !Bc(Fx(b),a.sS)?a.t5.hv(b):Bt(a.sS);},AEh=a=>{let b,c,d;b=a.t5.fK();c=a.sS;d=K();H(H(H(d,b),F(400)),c);return J(d);};
function O$(){L.call(this);this.uh=null;}
let AE3=b=>{let c;c=new O$;c.uh=Ig(b);return c;},AD5=(a,b)=>{let c,d,e;c=X();d=Bm(DB(b,44));while(true){if(!Bk(d))return CN(c)?Bn():Bt(Dz(F(15),c));e=Fx(Bi(d));if(!G7(a.uh,e))break;if(G7(c,e))break;T(c,e);}return Bn();},AFT=a=>{let b,c;b=Dz(F(154),a.uh);c=K();H(H(H(c,F(401)),b),F(402));return J(c);},Ok=I(L),ABk=a=>{return;},ACQ=()=>{let a=new Ok();ABk(a);return a;},W5=(a,b)=>{let c,d;a:{c=Fx(b);d=(-1);switch(Eh(c)){case 0:if(!Bc(c,F(2)))break a;d=0;break a;case 3569038:if(!Bc(c,F(96)))break a;d=1;break a;case 97196323:if
(!Bc(c,F(95)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bt(F(96));break b;case 2:b=Bt(F(95));break b;default:}b=Bn();}return b;},AAB=a=>{return F(403);},St=I(F5),ACP=I(),Lq=I(0),JT=I(),YS=(b,c)=>{b;GC();Jd.delete(c);},JS=I(),ACj=(b,c)=>{b;GC();Ht.delete(c);};
function O4(){let a=this;G.call(a);a.vj=null;a.pr=null;a.v0=null;a.rQ=null;a.tD=null;a.sn=null;a.rH=null;}
let TP=(a,b)=>{let c;c=BU(a.pr,F(404),b);c.setAttribute("type","button");return c;};
function QN(){let a=this;G.call(a);a.sE=null;a.px=null;a.pc=null;a.nQ=null;a.nW=null;a.oO=null;a.sq=null;a.xv=null;a.sX=null;a.p_=null;a.tq=null;a.s3=null;a.tW=null;a.tu=null;a.uH=0;}
let Yr=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.tq=Bj(1,1);a.s3=Bj(1,1);a.tW=Bj(1,1);a.tu=Bj(1,1);a.sE=b;a.oO=e;BJ(a.s3,0,0,d);a.nW=I7(Bj(c,BG(b,0)),Bj(c,1));a.px=B3(b);a.sq=B3(b);a.sX=B3(b);a.p_=B3(b);e=B3(b);a.xv=e;g=S(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cc(e,g);a.pc=DP(b,a.nW.mc);a.nQ=GD(b,c);},Wb=(a,b,c,d,e)=>{let f=new QN();Yr(f,a,b,c,d,e);return f;},QG=(a,b,c,d,e)=>{let f,g;f=c.r$;a.uH=f;g=a.nW;B5(b.mc.lT,f*2|0,g.mc.lT,0,Cv(g)*2|0);B5(b.mq.lT,f,g.mq.lT,0,Cv(g));Cc(a.px,
d);DT(a.pc,a.px);BJ(a.tq,0,0,a.sE.mv.hx(E4(a.pc),a.nW.mq));Ul(a.nQ,a.px,a.pc,a.nW.mq);a.oO.gA(e);b=a.oO.hz();if(b instanceof GX){b=b;Cc(a.p_,CJ(b.oY));}b=a.oO.hz();if(b instanceof FX){b=b;Cc(a.sX,CJ(b.oV));Cc(a.p_,CJ(b.oX));}Cc(a.sq,d);a.oO.hA(a.sq,a.nQ);b=a.oO.hz();if(b instanceof FX){g=b;BJ(a.tW,0,0,g.oG);BJ(a.tu,0,0,g.oA);}};
function HM(){Br.call(this);this.rZ=null;}
let JE=null,Lh=null,Jn=null,X3=null,Es=()=>{Es=Z(HM);Yp();},ADO=(a,b,c,d)=>{Es();BY(a,b,c);a.rZ=d;},MP=(a,b,c)=>{let d=new HM();ADO(d,a,b,c);return d;},Yp=()=>{let b,c,d;JE=MP(F(405),0,F(406));Lh=MP(F(218),1,F(407));b=MP(F(408),2,F(409));Jn=b;c=R(HM,3);d=c.data;d[0]=JE;d[1]=Lh;d[2]=b;X3=c;},XH=I();
function UI(){let a=this;L.call(a);a.wL=null;a.xN=null;}
let XP=(a,b,c)=>{a.wL=b;a.xN=c;},ADQ=(a,b)=>{let c=new UI();XP(c,a,b);return c;},Rs=(b,c,d)=>{let e,f;e=On(I_(c,d));f=new V3;f.vD=b;f.vE=c;f.vF=d;b=e.nl;if(b!==null){c=f;b=b;e=c.vD;c=LW(c.vE,c.vF);c=b.ui.hv(c);f=new UE;f.uJ=e;f.uK=b;e=Iv(c,f);}return e;},AFL=b=>{let c,d,e,f,g,h;c=X();d=(Ed()).data;e=d.length;f=0;while(f<e){g=d[f].ng;T(c,g);f=f+1|0;}b=KV(b);c=Dz(F(154),c);h=K();Q(H(H(H(H(h,F(410)),b),F(411)),c),46);return J(h);},AAn=a=>{return a.wL;};
function Wl(){let a=this;G.call(a);a.p2=null;a.sF=0;a.td=null;a.su=null;a.sT=null;a.xB=null;a.xL=null;a.xC=null;a.n2=null;a.tE=0;a.vV=0.0;}
let Wy=a=>{DT(a.sT,a.su);a.vV=a.n2.mv.hx(E4(a.sT),a.p2.mq);};
function XW(){let a=this;L.call(a);a.xQ=null;a.xO=null;}
let D_=I(BV),HU=I(Br),Cr=null,CK=null,GU=null,Oj=null,B7=()=>{B7=Z(HU);AFA();},AC4=(a,b,c)=>{B7();BY(a,b,c);},M2=(a,b)=>{let c=new HU();AC4(c,a,b);return c;},AFA=()=>{let b,c,d;Cr=M2(F(177),0);CK=M2(F(412),1);b=M2(F(413),2);GU=b;c=R(HU,3);d=c.data;d[0]=Cr;d[1]=CK;d[2]=b;Oj=c;};
function Fq(){let a=this;L.call(a);a.nm=0.0;a.oL=null;a.pg=null;a.qE=null;}
let IK=(a,b,c,d,e)=>{a.nm=b;a.oL=c;a.pg=d;a.qE=e;},AF2=(a,b,c,d)=>{let e=new Fq();IK(e,a,b,c,d);return e;},Ce=(b,c)=>{let d,e;d=new Fq;Do();e=Hz;D6();IK(d,b,e,HT,c);return d;},Ib=(b,c)=>{let d,e;d=new Fq;Do();e=Gh;D6();IK(d,b,e,HT,c);return d;},RA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Fq)){b=b;c=a.nm!==b.nm?0:!P(a.oL,b.oL)?0:!P(a.pg,b.pg)?0:P(a.qE,b.qE)?1:0;}else c=0;return c;},AEe=I(),CV=b=>{let c,d,e,f,g,h,i;if(!SJ(b))return Q4(b);if(b===0.0){c=Gv(b);d=K();H(H(d,c),F(414));return J(d);}c
=Ym(Bg(b));e=c.rm;f=c.st-1|0;if((-4)<=f&&f<16){d=Gv(b);c=To(c,Bs(1,e.lW.length-c.st|0));g=K();H(H(g,d),c);return J(g);}if(e.lW.length<=1)d=F(2);else{c=Ft(e,1);d=K();H(Q(d,46),c);d=J(d);}h=G3(f);c=f>=0?F(415):F(416);g=h>=10?F(2):F(0);i=K();O(H(H(i,c),g),h);c=J(i);g=Gv(b);f=Bp(e,0);i=K();H(H(Q(H(i,g),f),d),c);return J(i);},Eg=b=>{let c,d,e,f,g;a:{c=CV(b);if(c===F(417))d=1;else if(F(417).lW.length>c.lW.length)d=0;else{e=0;f=c.lW.length-F(417).lW.length|0;while(f<c.lW.length){g=Bp(c,f);d=e+1|0;if(g!=Bp(F(417),e))
{d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Cm(c,0,c.lW.length-2|0);return c;},Ey=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!SJ(b))return Q4(b);if(b===0.0)d=Gt(F(2),0);else{e=Bg(b);d=E7(L0(e),Bs(IU(e),0));f=E7(Ca(1),Bs( -IU(e)|0,0));g=O2(e);Fj(f,Bs(g,0));Fj(d,Bs( -g|0,0));if(DE(d,f)>=0){Eo(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Gt(F(2),0);else{i=Df(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Eo(d,0);h=K3(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Rp(d,f,h))d=Gt(G0(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if
(h>=0){j[h]=(j[h]+1|0)&65535;d=Gt(G0(i),g);}else{d=new LY;m=G0(i);f=K();H(Q(f,49),m);SY(d,J(f),g+1|0);}}}}f=Gv(b);d=To(d,c);n=K();H(H(n,f),d);return J(n);},GQ=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new UN;b=Fx(b);c.se=I8(B$);c.rD=b;d=Ra(c);e=0;f=0;g=0;h=EG(c);while(true){if(!L7(h)){if(h!=46&&h!=44)break;if(f)break;}c.np=c.np+1|0;if(!L7(h))f=1;else{e=1;i=c.pO;if(i==800){g=g|(h==48?0:1);c.ni=c.ni+(!f?1:0)|0;}else{c.ni=c.ni-(!f?0:1)|0;if(!(h==48&&i<=0)){Eo(c.se,h-48|0);c.pO=c.pO+1|0;}}}h=EG(c);}if(g){Eo(c.se,1);c.pO=
c.pO+1|0;c.ni=c.ni-1|0;}a:{if(e){if(EG(c)!=101&&EG(c)!=69)e=1;else{c.np=c.np+1|0;i=Ra(c);e=0;f=0;g=EG(c);while(L7(g)){c.np=c.np+1|0;e=1;f=By(((f*10|0)+g|0)-48|0,100000000);g=EG(c);}g=c.ni;if(i)f= -f|0;c.ni=g+f|0;}if(e&&c.np>=c.rD.lW.length){j=!d?1:(-1);d=c.pO;e=d+c.ni|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.se;l=I8(Ca(1));Fj(b,Bs(c.ni,0));Fj(l,Bs( -c.ni|0,0));e=Q8(b)-Q8(l)|0;GN(b,Bs( -e|0,0));GN(l,Bs(e,0));if(DE(b,l)<0){GN(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=By(53,e+1075|0);if(d<0)k=0.0;else
{m=0.0;i=0;while(i<d){m=2.0*m+K3(b,l);GN(b,1);i=i+1|0;}if(DE(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Sq(JM(AEs(Ca(Bs(e-52|0,(-1074))+1074|0),52),Gz(m)));}}}}else k=0.0;b=Vr(j*k);break a;}}if(DX===null)DX=Vr(0.0);b=DX;}return b;},SJ=b=>{return !(Bg(b)<=1.7976931348623157E308)?0:1;},Q4=b=>{let c,d;if(isNaN(b)?1:0)c=F(418);else{c=Gv(b);d=K();H(H(d,c),F(419));c=J(d);}return c;},Gv=b=>{return !(b<0.0)&&!(1.0/b<0.0)?F(2):F(420);},To=(b,c)=>{let d,e,f,g;d=K();e=b.st;f=By(e-1|0,0);g=e+c|0;while(f<g){if(f==e)Q(d,46);Q(d,f
>=0&&f<b.rm.lW.length?Bp(b.rm,f):48);f=f+1|0;}return J(d);};
function C6(){let a=this;G.call(a);a.m_=null;a.qJ=0;a.nw=null;a.v3=null;a.s6=null;a.s$=null;a.rv=null;a.vb=null;a.tn=0;}
let BX=a=>{let b,c,d,e;b=a.m_;c=b.pB;D8();if(!(c!==Fl&&c!==DH?1:0))b=b.tU;else{b=b.tU;d=a.qJ;e=K();O(H(e,b),d);b=J(e);}return b;},FV=(a,b,c)=>{let d;d=new MJ;d.mO=a;d.mB=b;d.mF=c;return d;},Ns=(a,b)=>{let c;a:{Ir();switch(L2.data[a.m_.pB.lV]){case 1:case 2:b=ND(a,b);c=K();O(H(c,F(99)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,F(421)),b);c=J(c);break a;case 5:break;default:c=new Cg;Bf(c);U(c);}c=F(2);}return c;},Ta=(a,b)=>{let c,d;a:{Ir();switch(L2.data[a.m_.pB.lV]){case 1:c=Ux(a.qJ,b);break a;case 2:case 4:case 5:break;case 3:c
=Ux(a.qJ-1|0,b);d=K();H(H(d,F(422)),c);c=J(d);break a;default:c=new Cg;Bf(c);U(c);}c=F(2);}return c;},Ux=(b,c)=>{let d;if(b){d=K();O(H(d,F(421)),c);d=J(d);}else{d=K();O(H(d,F(423)),c);d=J(d);}return d;},ND=(a,b)=>{if(We(a.m_))b=a.v3.uN.uH+b|0;return b;};
function F$(){let a=this;Br.call(a);a.tU=null;a.sG=null;a.pB=null;}
let HJ=null,K1=null,HH=null,K7=null,K0=null,KA=null,IR=null,IT=null,MN=null,MM=null,M4=null,JJ=null,Mp=null,My=null,Mz=null,K4=null,K9=null,Jm=null,Jk=null,Ip=null,Ij=null,H7=null,HX=null,Me=null,L5=null,Ny=null,NB=null,AEU=null,Ci=()=>{Ci=Z(F$);ACc();},QF=(a,b,c,d,e,f)=>{Ci();BY(a,b,c);a.tU=d;a.sG=e;a.pB=f;},BH=(a,b,c,d,e)=>{let f=new F$();QF(f,a,b,c,d,e);return f;},We=a=>{let b;b=a.pB;D8();return b!==DA&&b!==Fl?0:1;},AEO=()=>{let b,c;Ci();b=R(F$,27);c=b.data;c[0]=HJ;c[1]=K1;c[2]=HH;c[3]=K7;c[4]=K0;c[5]=KA;c[6]
=IR;c[7]=IT;c[8]=MN;c[9]=MM;c[10]=M4;c[11]=JJ;c[12]=Mp;c[13]=My;c[14]=Mz;c[15]=K4;c[16]=K9;c[17]=Jm;c[18]=Jk;c[19]=Ip;c[20]=Ij;c[21]=H7;c[22]=HX;c[23]=Me;c[24]=L5;c[25]=Ny;c[26]=NB;return b;},ACc=()=>{let b,c;b=new F$;F6();c=Dg;D8();QF(b,F(424),0,F(424),c,DA);HJ=b;K1=BH(F(425),1,F(135),Dg,Fl);HH=BH(F(426),2,F(426),Dg,CR);K7=BH(F(427),3,F(428),Dg,CG);K0=BH(F(429),4,F(429),Dg,DA);KA=BH(F(207),5,F(136),Dg,DH);IR=BH(F(430),6,F(431),Eb,DA);IT=BH(F(432),7,F(433),Eb,DA);MN=BH(F(434),8,F(123),Eb,CR);MM=BH(F(435),9,
F(124),Eb,CG);M4=BH(F(436),10,F(437),B0,DH);JJ=BH(F(438),11,F(439),B0,DH);Mp=BH(F(440),12,F(441),B0,DH);My=BH(F(442),13,F(443),B0,CR);Mz=BH(F(444),14,F(445),B0,CG);K4=BH(F(446),15,F(447),B0,CR);K9=BH(F(448),16,F(449),B0,CG);Jm=BH(F(450),17,F(451),B0,CR);Jk=BH(F(452),18,F(453),B0,CG);Ip=BH(F(454),19,F(455),B0,CR);Ij=BH(F(456),20,F(457),B0,CG);H7=BH(F(458),21,F(459),B0,CR);HX=BH(F(460),22,F(461),B0,CG);Me=BH(F(462),23,F(463),B0,CR);L5=BH(F(464),24,F(465),B0,CG);Ny=BH(F(466),25,F(467),B0,CR);NB=BH(F(468),26,F(469),
B0,CG);AEU=AEO();},VR=I(),NN=null,IO=()=>{IO=Z(VR);AGd();},HP=b=>{let c,d,e,f,g,h,i,j;IO();c=Bg(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=NN.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return T5(Ey(b,d));}h=Eg(b);f=Fb(h,101);if(f<0)return h;i=GQ(Cm(h,0,f));if(i===DX){h=new D_;Bf(h);U(h);}i=T5(Ey(i.q9,3));h=Ft(h,f);j=K();H(H(j,i),h);return J(j);},T5=b=>{let c,d;IO();if(Fb(b,46)<0)return b;c=b.lW.length;while(true){d=c-1|0;if(Bp(b,d)!=48)break;c=c+(-1)|0;}if(Bp(b,d)==46)c=d;return Cm(b,0,c);},AGd=()=>
{NN=BN([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Vj=I(),NV=null,JU=()=>{JU=Z(Vj);AFC();},AFC=()=>{let b,c;b=Bd((Mn()).data.length);c=b.data;NV=b;c[Hv.lV]=1;c[GY.lV]=2;c[IZ.lV]=3;c[KS.lV]=4;c[HV.lV]=5;},MU=I(Fv),Jb=I(MU),Su=a=>{Bf(a);},AGp=()=>{let a=new Jb();Su(a);return a;},Cg=I(Jb);
function B8(){Br.call(this);this.q3=null;}
let CZ=null,EP=null,HG=null,Ik=null,Jg=null,HW=null,I3=null,Po=null,CU=()=>{CU=Z(B8);W2();},IS=()=>{CU();return Po.fF();},Ek=(a,b,c,d)=>{CU();BY(a,b,c);a.q3=d;},ZK=a=>{return a.q3;},Xo=(a,b,c)=>{let d,e,f,g;d=b.lT;e=c.lT;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.h0(g[f]);f=f+1|0;}},P_=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.lT;g=c.lT;h=d.lT;i=e.lT;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.h1(l[j],m[j])*n[j];j=j+1|0;}},W2=()=>{let b,c,d;b=new Oc;Ek(b,F(470),
0,F(197));CZ=b;b=new Oa;Ek(b,F(471),1,F(198));EP=b;b=new N_;Ek(b,F(472),2,F(18));HG=b;b=new N$;Ek(b,F(473),3,F(199));Ik=b;b=new N9;Ek(b,F(474),4,F(200));Jg=b;b=new N8;Ek(b,F(475),5,F(201));HW=b;b=new N6;Ek(b,F(476),6,F(202));I3=b;c=R(B8,7);d=c.data;d[0]=CZ;d[1]=EP;d[2]=HG;d[3]=Ik;d[4]=Jg;d[5]=HW;d[6]=b;Po=c;};
function PK(){let a=this;G.call(a);a.l0=null;a.l3=null;}
let XY=(a,b)=>{let c,d,e,f;c=CO(b.n$);d=R(B2,c);e=d.data;a.l0=d;a.l3=R(B2,c);e[0]=Bj(0,0);a.l3.data[0]=Bj(0,0);f=1;while(f<c){a.l0.data[f]=Bj(BG(b,f),BG(b,f-1|0));a.l3.data[f]=Bj(BG(b,f),1);f=f+1|0;}},B3=a=>{let b=new PK();XY(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.l0.data;if(c>=d.length)break;b=b+(d[c].lT.data.length+a.l3.data[c].lT.data.length|0)|0;c=c+1|0;}d=S(b);e=0;c=1;while(true){f=a.l0.data;if(c>=f.length)break;b=PH(f[c].lT,d,e);e=PH(a.l3.data[c].lT,d,b);c=c+1|0;}return d;},Cc=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.l0.data;if(d>=e.length)break;c=WE(b,WE(b,c,e[d].lT),a.l3.data[d].lT);d=d+1|0;}},PH=(b,c,d)=>{let e;e=b.data.length;B5(b,0,c,d,e);return d+e|0;},WE=(b,c,d)=>{let e;e=d.data.length;B5(b,c,d,0,e);return c+e|0;};
function KY(){let a=this;G.call(a);a.sL=null;a.nv=null;a.mj=null;}
let R_=(a,b,c)=>{let d,e,f,g;a.sL=b;d=CO(b.n$);e=R(B2,d);f=e.data;a.nv=e;a.mj=R(B2,d);f[0]=Bj(0,0);a.mj.data[0]=c;g=1;while(g<d){a.nv.data[g]=Bj(c.lU,BG(b,g));a.mj.data[g]=Bj(c.lU,BG(b,g));g=g+1|0;}},DP=(a,b)=>{let c=new KY();R_(c,a,b);return c;},E4=a=>{return a.mj.data[BB(a.sL)];},DT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.l0;d=b.l3;e=1;while(e<=BB(a.sL)){f=c.data;g=d.data;Nl(a.mj.data[e-1|0],f[e],a.nv.data[e]);b=g[e];h=a.nv.data[e];EA(b.lU==h.lX&&b.lX==1?1:0,F(477),h,b,h);f=b.lT;i=h.lT;j=h.lX;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}Xo(Dj(a.sL,e),a.nv.data[e],a.mj.data[e]);e=e+1|0;}};
function Pu(){let a=this;G.call(a);a.pN=null;a.so=null;a.qC=null;a.nx=null;a.qG=null;a.r7=null;}
let ABz=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.pN=b;a.so=f;g=GD(b,e.lU);a.qC=g.nF;a.nx=g.m9;a.qG=g.oo;a.r7=g.on;h=d.mj;i=BB(b);j=BB(a.pN);k=d.mj.data[j];l=0;while(l<e.lU){BJ(a.qC.data[j],l,0,a.pN.mv.h1(Ba(k,l,0),Ba(e,l,0)));l=l+1|0;}a:{g=a.pN;b=g.oa;CU();if(b===CZ){b=g.mv;DJ();if(b===C3){Te(k,e,a.nx.data[j]);break a;}}SW(a,j,d);}b=a.so;Fn();if(b===GY)Kh(a.nx.data[j],(-1.0));while(true){m=CI(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!UB(a.so,a.pN,i))F_(a.nx.data[i],o,a.qG.data[i]);else F_(o,a.nx.data[i],
a.qG.data[i]);PI(a.nx.data[i],a.r7.data[i]);if(f===KS){Kh(a.qG.data[i],e.lU);Kh(a.r7.data[i],e.lU);}if(m>0){HL(a.nx.data[i],c.l0.data[i],a.qC.data[j]);if(a.so!==IZ)SW(a,j,d);else{n=a.qC.data;B5(n[j].lT,0,a.nx.data[j].lT,0,n[j].lT.data.length);}}i=i+(-1)|0;}},ADH=(a,b,c,d,e)=>{let f=new Pu();ABz(f,a,b,c,d,e);return f;},SW=(a,b,c)=>{let d,e,f,g,h;d=c.nv.data[b].lT;e=c.mj.data[b].lT;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.nx.data[b].lT.data[f]=(Dj(a.pN,b)).h1(g[f],h[f])*a.qC.data[b].lT.data[f];f
=f+1|0;}},Kh=(b,c)=>{let d,e,f;d=b.lT;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Lb(){let a=this;G.call(a);a.pv=null;a.nt=null;a.rL=null;a.rw=null;}
let KC=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Lb;f.nt=WH();f.rL=X();f.pv=b;g=HA(f.nt,F(276),d);h=1;while(h<=BB(b)){d=K();O(Q(d,87),h);i=Ni(f,J(d),c.l0.data[h]);d=K();O(Q(d,98),h);d=Ni(f,J(d),c.l3.data[h]);j=Mh(M$(g,Iu(i)),Iu(d));d=K();O(Q(d,90),h);j.mS=J(d);g=T7(Dj(b,h),j);j=K();O(Q(j,65),h);g.mS=J(j);h=h+1|0;}a:{b=HA(f.nt,F(135),e);GR();switch(Kb.data[f.pv.mv.lV]){case 1:c=DU(M$(R0(Iu(b)),Hu(g)),M$(Iu(DU(HC(f),b)),Hu(DU(HC(f),g))));break a;case 2:b=DU(g,b);b=Fw(b,b);d=b.ml;DY();c=LL;k=R(Cb,1);k.data[0]=b;c=Co(d,
c,k);break a;default:}b=new Cg;Bf(b);U(b);}c.mS=F(136);f.rw=c;return f;},OP=a=>{let b,c,d,e,f,g,h,i,j,k;b=UV(a.rw);while(!IX(b)){Sb(b);}b=B3(a.pv);c=CJ(b);d=0;e=Bm(a.rL);while(Bk(e)){f=(Bi(e)).n4.lT.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cc(b,c);return b;},Ni=(a,b,c)=>{let d;d=HA(a.nt,b,c);T(a.rL,d);return d;},T7=(b,c)=>{let d,e;a:{GR();switch(Ud.data[b.lV]){case 1:d=c.ml;CD();b=G6;e=R(Cb,1);e.data[0]=c;b=Co(d,b,e);break a;case 2:d=c.ml;CD();b=MA;e=R(Cb,1);e.data[0]=c;b=
Co(d,b,e);break a;case 3:d=c.ml;CD();b=MV;e=R(Cb,1);e.data[0]=c;b=Co(d,b,e);break a;case 4:d=c.ml;CD();b=JR;e=R(Cb,1);e.data[0]=c;b=Co(d,b,e);break a;case 5:d=c.ml;CD();b=Le;e=R(Cb,1);e.data[0]=c;b=Co(d,b,e);break a;case 6:d=c.ml;CD();b=MS;e=R(Cb,1);e.data[0]=c;b=Co(d,b,e);break a;case 7:d=c.ml;CD();b=Uk;e=R(Cb,1);e.data[0]=c;b=Co(d,b,e);break a;default:}b=new Cg;Bf(b);U(b);}return b;},HC=a=>{return KW(a.nt,Eg(1.0),1.0);},ADq=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(Q(f,87),b);f=QB(a,J(f),c);g=K();O(Q(g,
98),b);g=QB(a,J(g),d);h=X();i=0;while(i<c.lU){j=W(i,c.lX);k=f;d=V(k,j);l=e;m=Fw(d,V(l,0));n=1;while(true){j=c.lX;if(n>=j)break;m=Mh(m,Fw(V(k,W(i,j)+n|0),V(l,n)));n=n+1|0;}l=Mh(m,V(g,i));d=K();Q(O(Q(O(Q(d,90),b),91),i),93);l.mS=J(d);m=T7(Dj(a.pv,b),l);d=K();Q(O(Q(O(Q(d,65),b),91),i),93);m.mS=J(d);T(h,m);i=i+1|0;}return h;},QB=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=X();e=0;while(e<c.lU){f=0;while(f<c.lX){if(Bp(b,0)==98){g=K();Q(O(Q(g,91),e),93);h=J(g);}else{i=K();Q(O(Q(O(Q(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,b),
h);g=J(g);j=R(B4(Dn),1);k=j.data;l=S(1);l.data[0]=Ba(c,e,f);k[0]=l;i=Ni(a,g,Et(j));T(d,i);f=f+1|0;}e=e+1|0;}return d;},AEq=I(),ABD=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B3(b);g=BB(b);while(true){h=CI(g,1);if(h<0)break;i=d.mj.data;j=g-1|0;k=i[j];l=c.l0.data[g];m=Bj(k.lU,k.lX);n=0;while(n<k.lU){o=0;while(o<l.lU){p=Bg(Ba(e,n,o));JO(f.l3.data[g],o,0,p);q=0;while(q<l.lX){JO(f.l0.data[g],o,q,p*Bg(Ba(k,n,q)));JO(m,n,q,p*Bg(Ba(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.nv.data[j].lT;s=d.mj.data[j].lT;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.lT.data;u[h]=u[h]*Bg((Dj(b,j)).h1(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},JO=(b,c,d,e)=>{BJ(b,c,d,Ba(b,c,d)+e);};
function LR(){let a=this;L.call(a);a.oz=null;a.pk=null;a.rb=null;}
let Ow=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new LR;f=M7(d);g=M7(d);h=M7(d);e.oz=f;e.pk=g;e.rb=h;i=d.lT;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=U5(i,j,b);f=U5(i,j,c);m=Y(1.0,Bg(l))/16.0;d=d;n=Gf(d,l);f=f;o=Gf(f,l);p=S(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Gf(f,p[r]);if(s<Infinity)o=Y(o,s);r=r+1|0;}o=o+Og(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Gf(d,bd);be
=Gf(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bg(bg-w)+Bg(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bg(y)>u&&Bg(y)>z?1:0))y=0.0;k[j]=l;e.oz.lT.data[j]=t;e.pk.lT.data[j]=u;e.rb.lT.data[j]=y;j=j+1|0;}return e;},U5=(b,c,d)=>{let e;e=new Qh;e.w5=b;e.w6=c;e.w8=d;return e;},M7=b=>{return Bj(b.lU,b.lX);},AD4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(LR)){b=b;c=!P(a.oz,b.oz)?0:!P(a.pk,b.pk)?0:P(a.rb,b.rb)?1:0;}else c=0;return c;};
function H_(){Er.call(this);this.qj=0.0;}
let AF_=null,Gm=()=>{Gm=Z(H_);AAp();},Fd=b=>{let c;Gm();c=new H_;c.qj=b;return c;},AF7=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof H_){c=a.qj;d=b.qj;Gm();if(Yh(c,d)){e=1;break a;}}e=0;}return e;},AAp=()=>{AF_=Be(Dn);},D0=I(0),VK=I(),AFo=(a,b)=>{return PF(b);},VL=I(),Yx=(a,b)=>{return Qg(b)?0:1;},VM=I(),ZD=(a,b)=>{let c;b=b;c=new Ot;c.vw=b;return ((isNaN(Ha(b,c))?1:0)?0:1)?0:1;},VP=I(),AD3=(a,b)=>{let c;b=b;c=new Rq;c.vK=b;return !(Ha(b,c)>0.0)?0:1;},P4=I(),ACJ=(a,b)=>{return PF(b);},P6=I(),ZH=(a,
b)=>{b=b;return Ob(b,b.n3)?0:1;},P8=I(),AFZ=(a,b)=>{return Qg(b)?0:1;};
function Pm(){G.call(this);this.sv=null;}
let AAM=a=>{a.sv=X();},WH=()=>{let a=new Pm();AAM(a);return a;},JC=a=>{let b,c;b=a.sv;Fi();Cf(b);c=new Se;c.th=b;return c;},HA=(a,b,c)=>{c=Vl(a,Bn(),FO(),c);c.mS=b;return c;},KW=(a,b,c)=>{let d,e,f;d=R(B4(Dn),1);e=d.data;f=S(1);f.data[0]=c;e[0]=f;return HA(a,b,Et(d));},Co=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=R(B2,e);g=f.data;h=0;while(h<e){if(d[h].ml!==a){i=new BC;b=b.it();j=K();H(H(H(j,F(478)),b),F(479));BF(i,J(j));U(i);}g[h]=d[h].mP;h=h+1|0;}return Vl(a,Bt(b),Ig(c),b.iu(f));},Vl=(a,b,c,d)=>{let e,
f;e=new Cb;f=a.sv.lY;e.mS=F(2);e.ml=a;e.mG=f;e.pi=b;e.nL=c;e.mP=d;e.n4=Bj(d.lU,d.lX);T(a.sv,e);return e;};
function Uq(){let a=this;G.call(a);a.q_=null;a.qp=null;a.qH=0;}
let AGc=(a,b)=>{let c,d,e,f,g,h,i,j;a.q_=X();c=b.mP;if(c.lT.data.length!=1){b=new BC;c=CC(c);d=K();H(H(H(d,F(480)),c),F(481));BF(b,J(d));U(b);}c=JC(b.ml);d=c;a.qp=Bd(IL(d));e=Bm(c);while(Bk(e)){Pc((Bi(e)).n4,0.0);}Pc(b.n4,1.0);f=b.mG;while(f>=0){g=Gw(d,f);h=g!==b&&a.qp.data[f]<=0?0:1;a:{if(h&&!Nu(g)){T(a.q_,g);c=g.nL.q();while(true){if(!c.r())break a;e=c.t();i=a.qp.data;j=e.mG;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},UV=a=>{let b=new Uq();AGc(b,a);return b;},J1=a=>{return Fk(a.q_);},IX=a=>{return a.qH!=a.q_.lY?0:1;},Kp
=(a,b)=>{return a.qp.data[b.mG];},Sb=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(IX(a)){b=new D_;BF(b,F(482));U(b);}b=a.q_;c=a.qH;a.qH=c+1|0;b=V(b,c);d=b.nL;e=R(B2,d.bh());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.b7(g)).mP;g=g+1|0;}f=(EQ(b.pi)).iw(e,b.mP,b.n4);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.b7(g)).n4;k=i.lT;l=j.lT;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.qp.data;n=(d.b7(g)).mG;e[n]=e[n]-1|0;g=g+1|0;}i=new MG;d=Ig(f);i.o7=b;i.q5=d;return i;},Pc=
(b,c)=>{let d,e;d=0;while(true){e=b.lT.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Cb(){let a=this;G.call(a);a.ml=null;a.mG=0;a.pi=null;a.nL=null;a.mP=null;a.n4=null;a.mS=null;}
let Nu=a=>{return a.nL.o();},M$=(a,b)=>{let c;c=a.ml;DY();return Co(c,G4,BL(Cb,[a,b]));},Iu=a=>{let b,c,d;b=a.ml;DY();c=MC;d=R(Cb,1);d.data[0]=a;return Co(b,c,d);},Mh=(a,b)=>{let c;c=a.ml;EM();return Co(c,LA,BL(Cb,[a,b]));},DU=(a,b)=>{let c;c=a.ml;EM();return Co(c,Kg,BL(Cb,[a,b]));},Fw=(a,b)=>{let c;c=a.ml;EM();return Co(c,M1,BL(Cb,[a,b]));},R0=a=>{let b,c,d;b=a.ml;CD();c=K_;d=R(Cb,1);d.data[0]=a;return Co(b,c,d);},Hu=a=>{let b,c,d;b=a.ml;CD();c=Kq;d=R(Cb,1);d.data[0]=a;return Co(b,c,d);};
function Vy(){G.call(this);this.uA=null;}
let ABu=(a,b)=>{let c,d,e,f;b=b;c=a.uA;d=0;while(d<CO(b.q5)){e=V(H9(Dc(b.q5,d)),0);f=new Kz;f.o8=b.o7.mG;f.o3=d;f.qw=e;T(c,f);d=d+1|0;}};
function Jp(){let a=this;L.call(a);a.sD=0.0;a.xa=0.0;a.xb=0.0;}
let RK=null,FI=()=>{FI=Z(Jp);ACq();},FT=(a,b)=>{return Dh(a.sD,b)- -a.xa;},Gs=(a,b)=>{return Dh(a.sD,b)- -a.xb;},Dh=(b,c)=>{FI();return  -(b* -c);},ACq=()=>{let b;b=new Jp;FI();b.sD=1.0;b.xa=0.0;b.xb=0.0;RK=b;},ABg=I(),Cu=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.lW.length){d=d+Hp(Bp(b,e),c);e=e+1|0;}return d;},R7=(b,c,d)=>{let e,f;if(Cu(b,c)<=d)return b;e=d-Hp(8230,c);f=0;while(f<b.lW.length&&Hp(Bp(b,f),c)<=e){e=e-Hp(Bp(b,f),c);f=f+1|0;}return Fa(Cm(b,0,f),F(374));},Hp=(b,c)=>{let d,e;d=c.oL;Do();if(d===Gh)return Dh(0.602,
c.nm);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.pg;D6();if(d===I4)e=1.12*e;return Dh(e,c.nm);};
function Lw(){let a=this;L.call(a);a.pD=null;a.oB=null;a.ow=null;a.nR=null;a.qI=null;a.mY=null;a.rg=0;a.mW=null;}
let Kr=a=>{return CN(a.mW);},AAi=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Lw)){b=b;if(!P(a.pD,b.pD)){c=0;break a;}if(!P(a.oB,b.oB)){c=0;break a;}if(!P(a.ow,b.ow)){c=0;break a;}if(!P(a.nR,b.nR)){c=0;break a;}if(!P(a.qI,b.qI)){c=0;break a;}if(!P(a.mY,b.mY)){c=0;break a;}if(a.rg!=b.rg){c=0;break a;}if(P(a.mW,b.mW)){c=1;break a;}c=0;}else c=0;}return c;},It=I(Br),CM=null,EN=null,Gc=null,ES=null,Hn=null,UP=null,Cx=()=>{Cx=Z(It);AEl();},R9=()=>{Cx();return UP.fF();},Yi=(a,b,c)=>{Cx();BY(a,b,c);},GT
=(a,b)=>{let c=new It();Yi(c,a,b);return c;},AEl=()=>{let b,c,d;CM=GT(F(301),0);EN=GT(F(483),1);Gc=GT(F(484),2);ES=GT(F(485),3);b=GT(F(486),4);Hn=b;c=R(It,5);d=c.data;d[0]=CM;d[1]=EN;d[2]=Gc;d[3]=ES;d[4]=b;UP=c;};
function JG(){let a=this;L.call(a);a.qf=0.0;a.rf=0.0;a.qd=null;}
let X0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(JG)){b=b;c=a.qf!==b.qf?0:a.rf!==b.rf?0:P(a.qd,b.qd)?1:0;}else c=0;return c;},D7=I(0),Wk=I(),Zz=(a,b)=>{return b.o7;},Fz=I(0);
function CF(){let a=this;L.call(a);a.l1=0.0;a.l6=0.0;a.ma=0.0;a.mx=0.0;}
let DD=(a,b,c,d,e)=>{a.l1=b;a.l6=c;a.ma=d;a.mx=e;},Cq=(a,b,c,d)=>{let e=new CF();DD(e,a,b,c,d);return e;},Ct=a=>{return a.l1- -a.ma;},Cw=a=>{return a.l6- -a.mx;},ADn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(CF)){b=b;c=a.l1!==b.l1?0:a.l6!==b.l6?0:a.ma!==b.ma?0:a.mx===b.mx?1:0;}else c=0;return c;};
function MG(){let a=this;L.call(a);a.o7=null;a.q5=null;}
let ABG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(MG)){b=b;c=!P(a.o7,b.o7)?0:P(a.q5,b.q5)?1:0;}else c=0;return c;},AFD=I(),Or=(b,c,d)=>{return c==BB(b)?F(487):QJ(c?104:120,d+1|0);};
function Mb(){let a=this;L.call(a);a.rR=0;a.m5=null;}
let AAh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Mb)){b=b;c=a.rR!=b.rR?0:P(a.m5,b.m5)?1:0;}else c=0;return c;},Y6=I(),DL=(b,c)=>{let d,e,f,g;b=b.data;d=S(c);e=d.data;f=By(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},La=(b,c,d)=>{let e,f,g,h;e=S(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},S4=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g
=b[f];h=c[f];Gm();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},Lz=I(0),Kv=I(L),AAX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.l5;e=b.mo;f=e.data;b=new B2;g=c;h=g.lY;i=f.length;G_(b,h,i);h=0;while(h<g.lY){B5((V(g,h)).m5,0,b.lT,W(h,i),i);h=h+1|0;}c=Wr(b);if(VE(c.sR))c=SM(d,e,0,1);else{a:{j=(V(g,0)).m5;k=c.sR.fF();if(Go(k,j,(V(g,g.lY-1|0)).m5)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]
=0.0-l[h];h=h+1|0;}}}h=VE(c.r4);if(!h)l=c.r4;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Cl(1.0-o*o);l=Nr(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=Go(k,j,e);s=Go(l,j,e);q=S(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new GG;b=!h?F(488):F(489);Fg();Nm(c,q,k,l,F(490),b,UL);}return c;},AGb=(a,b)=>{return a===b?1:b!==null&&Bh(b)===Be(Kv)?1:0;};
function NH(){let a=this;L.call(a);a.rr=0;a.sB=0;}
let AFf=(a,b,c)=>{return SM(b.l5,b.mo,a.rr,a.sB);},YV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(NH)){b=b;c=a.rr!=b.rr?0:a.sB==b.sB?1:0;}else c=0;return c;};
function KM(){let a=this;L.call(a);a.og=null;a.pS=null;a.po=null;}
let WR=(a,b,c,d)=>{a.og=b;a.pS=c;a.po=d;},AGa=(a,b,c)=>{let d=new KM();WR(d,a,b,c);return d;},ADc=(a,b)=>{let c,d,e;c=a.og;d=c.nA;e=b.og;return d==e.nA&&c.mi===e.mi&&F4(c.l5,e.l5)&&S4(a.og.mo,b.og.mo)&&CO(a.pS)==CO(b.pS)&&a.po.X(b.po)?1:0;},YE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(KM)){b=b;c=!P(a.og,b.og)?0:!P(a.pS,b.pS)?0:P(a.po,b.po)?1:0;}else c=0;return c;};
function Eq(){Br.call(this);this.uz=null;}
let C3=null,Hx=null,NS=null,DJ=()=>{DJ=Z(Eq);Zg();},TX=()=>{DJ();return NS.fF();},V2=(a,b,c,d)=>{DJ();BY(a,b,c);a.uz=d;},AFx=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lT;f=c.lT;g=d.lT;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.h1(j[h],k[h]);h=h+1|0;}},Zg=()=>{let b,c,d;b=new T9;V2(b,F(491),0,F(208));C3=b;b=new T8;V2(b,F(492),1,F(19));Hx=b;c=R(Eq,2);d=c.data;d[0]=C3;d[1]=b;NS=c;},Gy=I(0),IM=a=>{return a;};
function PP(){let a=this;G.call(a);a.q$=null;a.u3=null;}
let AE0=a=>{return a.q$;},AAw=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.q$.hA(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.u3.data[f]?g[f]:d.data[f];f=f+1|0;}Cc(b,e);},AA2=a=>{return a.q$.gB();},XX=(a,b)=>{a.q$.gA(b);};
function NT(){let a=this;G.call(a);a.pq=null;a.nF=null;a.m9=null;a.oo=null;a.on=null;}
let AB5=(a,b,c)=>{let d,e,f;a.pq=b;d=CO(b.n$);a.nF=R(B2,d);a.m9=R(B2,d);e=B3(b);a.oo=e.l0;a.on=e.l3;a.nF.data[0]=Bj(0,0);a.m9.data[0]=Bj(0,0);f=1;while(f<d){a.nF.data[f]=Bj(c,BG(b,f));a.m9.data[f]=Bj(c,BG(b,f));f=f+1|0;}},GD=(a,b)=>{let c=new NT();AB5(c,a,b);return c;},Ul=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.mj.data;f=b.l0;g=BB(a.pq);AFx(a.pq.mv,e[g],d,a.nF.data[g]);h=BB(a.pq);i=a.pq;b=i.oa;CU();if(b===CZ&&i.mv===C3)Te(c.mj.data[h],d,a.m9.data[h]);else P_(Dj(i,h),a.nF.data[h],c.nv.data[h],c.mj.data[h],a.m9.data[h]);while
(true){h=CI(g,1);if(h<0)break;b=a.m9.data[g];j=g-1|0;F_(b,e[j],a.oo.data[g]);PI(a.m9.data[g],a.on.data[g]);if(h>0){k=f.data;HL(a.m9.data[g],k[g],a.nF.data[j]);P_(Dj(a.pq,j),a.nF.data[j],c.nv.data[j],e[j],a.m9.data[j]);}g=g+(-1)|0;}};
function M3(){let a=this;G.call(a);a.mu=null;a.pe=null;a.rA=null;a.n1=0;a.tw=null;a.m6=null;a.o2=null;a.q1=null;a.sx=null;a.qz=null;a.oc=null;a.tz=null;a.ty=null;a.q2=null;}
let Vt=null,Cz=()=>{Cz=Z(M3);XI();},AFw=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.n1;while(b>=1){c=a.qz;d=a.n1;if(b!=d){Ci();e=IR;f=a.mu.nQ.nF.data[b];g=a.oc.data;h=b+1|0;i=BX(g[h]);j=BX(a.o2.data[h]);k=K();H(Q(H(k,i),32),j);l=J(k);i=K();Q(O(H(O(H(i,F(493)),b),F(494)),h),46);m=J(i);i=new BM;n=a.oc.data[h];CA();Dk(i,100,n,CW,Cp);e=ER(a,e,b,f,l,m,F3(i,FL(119,a.o2.data[h],Cp,Dl)),new TY);}else{a:{Ci();j=IR;e=a.mu.nQ.nF.data[d];f=a.pe.mv;GJ();switch(TB.data[f.lV]){case 1:break;case 2:i=F(495);break a;default:e=
new Cg;Bf(e);U(e);}i=F(496);}e=D5(a,j,d,e,i,F(497),BL(BM,[BZ(97,a.m6.data[d]),BZ(121,a.q2)]));}b:{c.data[b]=e;c=a.oc;o=a.n1;if(b==o){c:{f=a.pe;i=f.oa;CU();if(i===CZ){f=f.mv;DJ();if(f===C3){h=1;break c;}}h=0;}if(h){Ci();n=IT;p=a.mu.nQ.m9.data[o];f=BX(a.qz.data[o]);i=K();H(H(H(O(H(i,F(498)),o),F(61)),f),F(499));e=D5(a,n,o,p,F(500),J(i),BL(BM,[BZ(97,a.m6.data[a.n1]),BZ(121,a.q2)]));break b;}}d:{i=Dj(a.pe,b);Ci();e=IT;f=a.mu.nQ.m9.data[b];GJ();switch(Mc.data[i.lV]){case 1:break;case 2:k=F(501);break d;case 3:k=
F(502);break d;case 4:k=F(503);break d;case 5:k=F(504);break d;case 6:k=F(505);break d;case 7:k=F(506);break d;default:e=new Cg;Bf(e);U(e);}k=F(507);}j=BX(a.qz.data[b]);m=i.q3;i=K();Q(H(H(H(H(O(H(i,F(498)),b),F(61)),j),F(508)),m),46);e=D5(a,e,b,f,k,J(i),BL(BM,[BZ(100,a.qz.data[b]),BZ(122,a.sx.data[b]),BZ(97,a.m6.data[b])]));}c.data[b]=e;a.tz.data[b]=ZJ(a,b);a.ty.data[b]=XJ(a,b);b=b+(-1)|0;}},AFI=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new TF;c=a.mu;b.oh=a;b.oe=c;b.w7=c.oO.hz();Ci();b.w9=Ld(b,
M4,c.s3,F(509));d=a.o2.data;e=a.q1;f=a.tz;g=a.ty;h=d.length;i=R(J9,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=UH(d[k],l[k]);j[o-1|0]=UH(m[k],n[k]);k=k+1|0;}c=b.w7;if(!(c instanceof GX)){if(c instanceof FX)AA0(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=R(BM,1);e.data[0]=BZ(100,q.rd);M6(b,q,F(510),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=Dy(r,Ip,Ij);s=b.oe.p_;t=EV(r);u=K();H(H(H(u,F(511)),t),F(512));q=Kj(b,r,q,s,J(u));s=b.oh;t=Dy(r,H7,HX);v=Db(r);u=Ef(r,
c.oY);w=EV(r);x=K();H(H(H(x,F(511)),w),F(513));q=D5(s,t,v,u,F(514),J(x),BL(BM,[BZ(118,q),BZ(100,r.rd)]));e=R(BM,1);e.data[0]=BZ(118,q);M6(b,r,F(515),e);k=k+1|0;}}},ADX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;Ci();c=K0;d=a.mu.pc.nv.data[b];e=a.m6.data;f=b-1|0;g=BX(e[f]);h=BX(a.o2.data[b]);i=BX(a.q1.data[b]);j=K();Q(H(H(H(Q(H(j,g),32),h),F(516)),i),7488);j=J(j);g=K();H(O(H(g,F(517)),b),F(518));g=J(g);i=new BM;h=a.m6.data[f];CA();Dk(i,120,h,CW,Cp);k=FL(119,a.o2.data[b],Dl,Cp);l=FL(98,a.q1.data[b],Dl,Cp);Cf(i);Cf(k);Cf(l);return ER(a,
c,b,d,j,g,Rw(BL(G,[i,k,l])),new Q6);},RO=(a,b)=>{let c;a:{b:{c=Ba(a.q2.nw,b,0);if(Ba(a.m6.data[a.n1].nw,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},ZJ=(a,b)=>{let c,d,e,f,g,h,i,j,k;Ci();c=MN;d=a.mu.nQ.oo.data[b];e=BX(a.oc.data[b]);f=a.m6.data;g=b-1|0;h=BX(f[g]);i=K();H(H(H(i,e),F(519)),h);j=J(i);i=a.rA.rZ;k=K();Q(H(H(O(H(k,F(520)),b),F(154)),i),46);e=J(k);i=new BM;k=a.oc.data[b];CA();Dk(i,100,k,Cp,CW);return ER(a,c,b,d,j,e,F3(i,FL(97,a.m6.data[g],Cp,Dl)),new Oe);},XJ=(a,b)=>
{let c,d,e,f,g,h,i;Ci();c=MM;d=a.mu.nQ.on.data[b];e=BX(a.oc.data[b]);f=K();H(H(H(f,F(521)),e),F(522));g=J(f);h=a.rA.rZ;e=K();Q(H(H(O(H(e,F(523)),b),F(154)),h),46);i=J(e);e=new BM;f=a.oc.data[b];CA();Dk(e,100,f,Cp,CW);return ER(a,c,b,d,g,i,EW(e),new VJ);},Fm=(a,b,c,d,e,f)=>{let g;g=FO();Cz();return ER(a,b,c,d,e,f,g,Vt);},D5=(a,b,c,d,e,f,g)=>{let h;h=new Sw;h.vO=e;return Ov(a,b,c,d,e,f,h,g);},Ov=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=X();j=h.length;k=0;while(k<j){l=h[k];m=l.oW;n=0;a:{while(n<e.lW.length)
{if(Bp(e,n)==m&&Rt(e,n)){m=1;break a;}n=n+1|0;}m=0;}if(m)T(i,l);k=k+1|0;}Cz();l=K();o=new PN;o.vA=i;o.vz=l;QA(e,l,o);e=J(l);l=new Ve;l.uG=g;return ER(a,b,c,d,e,f,i,l);},ER=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new C6;j=a.mu;Cf(j);k=new QK;k.uN=j;i.m_=b;i.qJ=c;i.nw=d;i.v3=k;i.s6=e;i.s$=f;i.rv=g;i.vb=h;c=0;b=g.q();while(b.r()){c=Bs(c,OX(b.t()));}i.tn=c;T(a.tw,i);return i;},XI=()=>{Vt=new TG;};
function Ro(){let a=this;G.call(a);a.qh=null;a.sb=null;}
let Xb=a=>{a.qh=X();a.sb=X();},OT=()=>{let a=new Ro();Xb(a);return a;},Mi=a=>{return a.qh.lY;},I_=(a,b)=>{return V(a.qh,b);},LW=(a,b)=>{return V(a.sb,b);},I6=(a,b,c)=>{let d;d=Gq(a.qh,b);if(d>=0)O0(a.sb,d,c);else{T(a.qh,b);T(a.sb,c);}},PT=I(0);
function J2(){G.call(this);this.uS=null;}
let AEb=(b,c,d)=>{c=Ch(c);d=Ch(d);I6(b.uS,d,c);},O6=I(),Tf=null,JB=()=>{JB=Z(O6);AE$();},AE$=()=>{let b,c;b=Bd((Ed()).data.length);c=b.data;Tf=b;c[Is.lV]=1;c[E9.lV]=2;c[EX.lV]=3;},I1=I(CL),H2=I(Br),Hz=null,Gh=null,AB$=null,Do=()=>{Do=Z(H2);AB4();},Zw=(a,b,c)=>{Do();BY(a,b,c);},Ur=(a,b)=>{let c=new H2();Zw(c,a,b);return c;},AB4=()=>{let b,c,d;Hz=Ur(F(524),0);b=Ur(F(525),1);Gh=b;c=R(H2,2);d=c.data;d[0]=Hz;d[1]=b;AB$=c;},Hi=I(Br),HT=null,I4=null,Z_=null,D6=()=>{D6=Z(Hi);AD_();},AFO=(a,b,c)=>{D6();BY(a,b,c);},RJ
=(a,b)=>{let c=new Hi();AFO(c,a,b);return c;},AD_=()=>{let b,c,d;HT=RJ(F(526),0);b=RJ(F(527),1);I4=b;c=R(Hi,2);d=c.data;d[0]=HT;d[1]=b;Z_=c;};
function U_(){let a=this;G.call(a);a.tc=null;a.tt=null;}
let Jl=(a,b)=>{let c,d,e,f;c=(((b.nq*7|0)+(b.nC*31|0)|0)+b.ny|0)%256|0;d=a.tc.data;if(!(d[c]!==null&&Wc(d[c],b))){a.tc.data[c]=b;d=a.tt;e=Ja(F(528));Hg(e,b.nq);Hg(e,b.nC);Hg(e,b.ny);f=b.p9;if(f<1.0)Hg(e,BK(255.0*f)|0);d.data[c]=J(e);}return a.tt.data[c];};
function LY(){let a=this;L.call(a);a.rm=null;a.st=0;}
let SY=(a,b,c)=>{a.rm=b;a.st=c;},Gt=(a,b)=>{let c=new LY();SY(c,a,b);return c;},Ym=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=L0(b);d=IU(b);e=!(Ez(c,EZ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=E7(c,Bs(d,0)+e|0);g=E7(Ca(1),Bs( -d|0,0)+e|0);h=E7(Ca(1),Bs(d,0));i=E7(Ca(1),(Bs(d,0)+e|0)-1|0);j=O2(b);Fj(g,Bs(j,0));k=R(Ji,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Fj(k[l],Bs(m,0));l=l+1|0;}l=Im(Xr(c,Ca(2)),B$)?1:0;if(DE(L9(f,i),g)>=l){Eo(g,0);j=j+1|0;}n=K();while(true){k=R(Ji,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Eo(k[d],0);d=d+1|0;}o=K3(f,g);p=DE(h,f)<l?0:1;q=DE(L9(f,i),g)<l?0:1;if(q&&!(p&&!Rp(f,g,o)))o=o+1|0;Q(n,(48+o|0)&65535);if(p)break;if(q)break;}return Gt(J(n),j);},Rp=(b,c,d)=>{return DE(L9(b,b),c)<(d%2|0?0:1)?0:1;},L0=b=>{let c;c=Nf(b);if(LI(c,EZ(0, 1048576)))c=ABZ(NL(c,EZ(4294967295, 1048575)),EZ(0, 1048576));return c;},IU=b=>{return Bs(Ge(AEt(Nf(b),52)),1)-1075|0;},O2=b=>{let c,d,e,f;c=IU(b)+63|0;d=L0(b);L6();if(Ez(d,B$))e=64;else{e=0;f=EE(d,32);if(Im(f,B$))e=32;else f
=d;d=EE(f,16);if(Ez(d,B$))d=f;else e=e|16;f=EE(d,8);if(Ez(f,B$))f=d;else e=e|8;d=EE(f,4);if(Ez(d,B$))d=f;else e=e|4;f=EE(d,2);if(Ez(f,B$))f=d;else e=e|2;if(Im(EE(f,1),B$))e=e|1;e=(64-e|0)-1|0;}return B_((c-e|0)*0.3010299956639812)|0;},E7=(b,c)=>{let d;d=I8(b);GN(d,c);return d;},Ox=I(),ACh=(a,b)=>{(Bq(b)).setAttribute("tabindex","-1");},Re=I(),S0=null,ME=()=>{ME=Z(Re);ADL();},ADL=()=>{let b,c;F6();b=Bd((WG.fF()).data.length);c=b.data;S0=b;c[Dg.lV]=1;c[Eb.lV]=2;c[B0.lV]=3;};
function LK(){let a=this;G.call(a);a.wv=null;a.wu=null;}
let ADB=(b,c)=>{b=b;WJ(b.wv,b.wu,c);};
function LN(){let a=this;G.call(a);a.vQ=null;a.vP=null;}
let Xx=(b,c)=>{b=b;WJ(b.vQ,b.vP,c);};
function LO(){let a=this;G.call(a);a.uO=null;a.uP=null;}
let AFp=(a,b,c)=>{a.uO=b;a.uP=c;},AEJ=(a,b)=>{let c=new LO();AFp(c,a,b);return c;},ABM=(b,c)=>{b=b;c=b.uO;b=b.uP;G5(c,Gq(c.mM,b),0);};
function LM(){let a=this;G.call(a);a.wX=null;a.wY=null;}
let W3=(a,b,c)=>{a.wX=b;a.wY=c;},Yd=(a,b)=>{let c=new LM();W3(c,a,b);return c;},AAS=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.wX;b=b.wY;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=OR(b,e);f=e.mB;g=e.mF;h=Ch(c.key);i=(-1);switch(Eh(h)){case 251549619:if(!Bc(h,F(274)))break b;i=0;break b;case 930625636:if(!Bc(h,F(529)))break b;i=3;break b;case 977535019:if(!Bc(h,F(530)))break b;i=2;break b;case 977763216:if(!Bc(h,F(275)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(SZ(b,f,g))VW(d,b,f,g);else{i=f<=e.mB&&g<=e.mF?0:1;g=Gq(d.mM,b)+(!i?(-1):1)|0;if(g>=0){b=d.mM;if(g<b.lY){VW(d,V(b,g),0,0);G5(d,g,0);}}}}}};
function FX(){let a=this;G.call(a);a.uM=0.0;a.oV=null;a.oX=null;a.sr=null;a.rz=null;a.oG=0.0;a.oA=0.0;}
let AD7=(a,b,c)=>{let d,e;a.oG=a.oG*0.9;a.oA=a.oA*0.999;d=1;while(true){e=b.l0.data;if(d>=e.length)break;QM(a,c.oo.data[d],a.oV.l0.data[d],a.oX.l0.data[d],a.sr.l0.data[d],a.rz.l0.data[d],e[d]);QM(a,c.on.data[d],a.oV.l3.data[d],a.oX.l3.data[d],a.sr.l3.data[d],a.rz.l3.data[d],b.l3.data[d]);d=d+1|0;}},QM=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.lT;i=c.lT;j=d.lT;k=e.lT;l=f.lT;m=g.lT;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.oG);t[n]=r[n]/(1.0-a.oA);o[n]=o[n]-a.uM*s[n]/(Cl(t[n])+1.0E-8);n=n+1|0;}},ZF=a=>{let b,c,d,e,f,g;b=CJ(a.oV);c=b.data;d=CJ(a.oX);e=c.length;f=2*e|0;g=S(f+2|0);c=g.data;B5(b,0,g,0,e);B5(d,0,g,e,e);c[f]=a.oG;c[f+1|0]=a.oA;return g;},ACZ=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=S(d);B5(b,d,e,0,d);Cc(a.oV,b);Cc(a.oX,e);d=2*d|0;a.oG=c[d];a.oA=c[d+1|0];},Pk=I(),L2=null,Ir=()=>{Ir=Z(Pk);XF();},XF=()=>{let b,c;D8();b=Bd((P3.fF()).data.length);c
=b.data;L2=b;c[DA.lV]=1;c[Fl.lV]=2;c[CR.lV]=3;c[CG.lV]=4;c[DH.lV]=5;},ACi=I(),Nl=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lX==c.lX&&d.lU==b.lU&&d.lX==c.lU?1:0,F(531),b,c,d);e=b.lT;f=c.lT;g=d.lT;h=b.lU;i=c.lU;j=b.lX;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[W(k,j)+n|0]*p[W(l,j)+n|0];n=n+1|0;}g.data[W(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},HL=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lX==c.lU&&d.lU==b.lU&&d.lX==c.lX?1:0,F(532),b,c,d);e=b.lT;f=c.lT;g=d.lT;h=b.lU;i=c.lX;j=b.lX;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[W(k,j)+n|0]*p[W(n,i)+l|0];n=n+1|0;}g.data[W(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},F_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lU==c.lU&&d.lU==b.lX&&d.lX==c.lX?1:0,F(533),b,c,d);e=b.lT;f=c.lT;g=d.lT;h=b.lX;i=c.lX;j=b.lU;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[W(n,h)+k|0]*p[W(n,i)+l|0];n=n+1|0;}g.data[W(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Te=(b,c,d)=>{let e,f,g,h,i,j,k;EA(Lp(b,c)&&Lp(b,d)?1:0,F(534),b,c,d);e=b.lT;f=c.lT;g
=d.lT;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Ub=(b,c,d)=>{let e,f,g,h,i;EA(Lp(c,d),F(535),d,c,d);e=c.lT;f=d.lT;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},PI=(b,c)=>{let d,e,f,g,h,i,j;EA(c.lU==b.lX&&c.lX==1?1:0,F(536),b,b,c);d=b.lT;e=c.lT;f=b.lX;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Lp=(b,c)=>{return b.lU==c.lU&&b.lX==c.lX?1:0;},EA=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BC;d=CC(d);e=CC(e);f=CC(f);h=K();Q(H(H(H(H(H(H(H(H(h,F(537)),c),F(61)),d),F(51)),e),F(538)),f),46);BF(g,J(h));U(g);};
function VG(){let a=this;G.call(a);a.xk=null;a.xi=null;a.xj=null;a.xl=null;}
let ZR=a=>{let b,c,d,e;b=a.xk;c=a.xi;d=a.xj;e=a.xl;DT(b,c);return d.mv.hx(E4(b),e);};
function S1(){let a=this;G.call(a);a.ut=null;a.uu=null;a.uv=null;a.uw=null;}
let AEy=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=KC(a.ut,a.uu,a.uv,a.uw);OP(b);b=b.nt;c=0.0;d=Bm(JC(b));while(Bk(d)){b=Bi(d);if(!Nu(b)){e=b.n4.lT;f=EQ(b.pi);DY();if(f===G4){g=(b.nL.b7(0)).mP;f=(b.nL.b7(1)).mP;b=Bj(g.lU,f.lX);HL(LJ(g,g.lX),LJ(f,1),b);}else{h=(b.nL.b7(0)).mP.lT.data.length;i=EQ(b.pi)!==LL?0:1;b=b.mP;if(!i)h=4;b=LJ(b,h);}j=b.lT;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bg(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},Dt=I(Em);
function K8(){Dt.call(this);this.sO=null;}
let AEN=(a,b)=>{a.sO=b;},Rw=a=>{let b=new K8();AEN(b,a);return b;},Dc=(a,b)=>{return a.sO.data[b];},CO=a=>{return a.sO.data.length;},YL=I();
function YP(){let a=this;L.call(a);a.xV=0.0;a.xW=0.0;a.xR=0.0;}
let UT=I(),ADh=null,X$=null,N3=null,Sd=null,ZM=null,AEp=null,Fi=()=>{Fi=Z(UT);XR();},XR=()=>{ADh=new Sk;X$=new Sh;N3=new Sj;Sd=new Sf;ZM=new Sg;AEp=new RH;},HB=I(0),SK=I(),YT=(a,b)=>{return b.it();};
function Rb(){let a=this;G.call(a);a.mn=null;a.m$=null;a.n8=null;a.mZ=null;a.qi=0;a.p5=null;a.l7=null;}
let Os=(a,b)=>{return !Kr(V(a.m$.nK,b))?3.0:Bo(14.0,(E8(a.n8,b)).mx/2.0);},ACf=(a,b)=>{return FT(a.mZ,Ct(b)+8.0)>0.0&&Gs(a.mZ,Cw(b)+8.0)>0.0&&FT(a.mZ,b.l1-8.0)<a.mn.mX&&Gs(a.mZ,b.l6-8.0)<a.mn.nU?1:0;},WW=(a,b)=>{let c,d,e,f;c=b.data;d=a.mn;e=VH(a,b,10.0,0.0);f=B1(a.l7.l8.mT,DI(a,3.0));BT(d,e,f);d=a.mn;e=TZ(a,c[0],c[1],1,1.5);f=a.l7.l8.mT;BA(d,e,f);},TZ=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new E0;i=S(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Kw(h,EW(Jc(a,i)));return h;},VH
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=X();f=b.length-2|0;g=0;h= -d;while(true){i=CI(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Fd(n*(j-b[o])- -b[o]);q=e;T(q,p);d=Dh(Dh(n,n),3.0-(n- -n));o=g-1|0;T(q,Fd(d*(k-b[o])- -b[o]));m=m+1|0;}q=Fd(j- -(!g?c:i?0.0:h));p=e;T(p,q);T(p,Fd(k));g=g+2|0;}q=e;r=S(q.lY);b=r.data;o=0;m=b.length;while(o<m){b[o]=(V(q,o)).qj;o=o+1|0;}return C7(Jc(a,r));},YQ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mY;Cx();f=e!==ES?0:1;g
=a.l7.l8.mT;h=!f?0.1:0.22;g=Iq(CQ(g,h),a.l7.l8.mg);e=FW(a,d,0.0,Os(a,b));i=a.mn;if(Kr(c)&&!f)g=a.l7.l8.mg;BA(i,e,g);if(f){g=a.mn;e=Vv(e);i=B1(a.l7.l8.mT,DI(a,3.0));BT(g,e,i);}else if(Kr(c)){g=a.mn;e=Vv(e);i=B1(a.l7.l8.ok,DI(a,1.25));BT(g,e,i);}WX(a,b,c,d);e=c.mY;if(e!==CM){j=a.p5.data;if(j[b]>0){a:{b=j[b];M8();switch(Vi.data[e.lV]){case 1:case 2:f=b;break a;case 3:f=c.rg;break a;case 4:case 5:f=0;break a;default:}c=new Cg;Bf(c);U(c);}k=Y(1.0,(d.ma-20.0-3.0*(b-1|0))/b);l=Cw(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=FW(a,Cq(d.l1+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.l7.l8.mT:CQ(a.l7.l8.mw,0.3);BA(a.mn,c,g);m=m+1|0;}}}},WX=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.l6+4.0+15.0;f=c.pD;Dp();Id(a,f,d,e,LD,a.l7.l8.mf);if(!Bv(IB(c))){e=e+15.0;Id(a,IB(c),d,e,FQ,a.l7.l8.mw);}if(!CN(c.nR))e=NX(a,c.nR,d,e+7.0,a.l7.l8.mf);g=c.mY;Cx();if(g!==CM){h=e+8.0;i=a.mn;j=new EC;k=BN([d.l1+10.0,h,Ct(d)-10.0,h]);Ws(j,Jc(a,k));g=B1(CQ(a.l7.l8.mw,0.5),Du(a.mn,DI(a,1.0)));BT(i,j,g);l=e+22.0;m=c.mY===EN?0:1;Id(a,OZ(c,a.p5.data[b]),d,l,FQ,!m?a.l7.l8.mw
:a.l7.l8.mT);NX(a,c.qI,d,l,a.l7.l8.mT);}},NX=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;Dp();Id(a,g,c,d,D2,e);}return d;},Id=(a,b,c,d,e,f)=>{let g,h;if(DI(a,e.nm)>=4.0){g=a.mn;b=R7(b,e,c.ma-20.0);h=FT(a.mZ,c.l1+10.0);d=Gs(a.mZ,d);c=Ue(a,e);CE(g,b,h,d,c,f);}},AFi=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=V(a.m$.pw,b);if(!(DI(a,11.0)<4.0)&&!Bv(c.qw)){d=0;e=0;while(e<b){d=d+(Wd(a,V(a.m$.pw,e))!=Wd(a,c)?0:1)|0;e=e+1|0;}Dp();f=Cu(F(0),D2)*a.l7.sl;g=R7(c.qw,D2,f);h=Cu(g,D2)+6.0;i=(Nb(a.n8,c.o8,c.o3)).m4.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.mn;l=FW(a,Cq(j,k,h,15.0),0.0,3.0);m=a.l7.l8.mg;BA(c,l,m);c=a.mn;h=FT(a.mZ,j+3.0);f=Gs(a.mZ,k+11.0);l=Ue(a,D2);m=a.l7.l8.mT;CE(c,g,h,f,l,m);return;}},Wd=(a,b)=>{let c,d;c=a.m$.nK;d=b.o8;c=(V(c,d)).mW;d=b.o3;return (V(c,d)).mR;},FW=(a,b,c,d)=>{let e,f,g,h,i;e=new CF;f=b.l1-c;g=b.l6-c;h=b.ma;i=(-2.0)*c;DD(e,f,g,h-i,b.mx-i);return FJ(EW(Jc(a,Lf(e,d))));},Vv=b=>{let c,d,e,f,g;c=b.pf.b7(0);d=c.data;GM();e=d.length;f=S(e+2|0);g=f.data;B5(c,0,f,0,e);g[e]=d[0];g[e
+1|0]=d[1];return C7(f);},Jc=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=FT(a.mZ,b[f]);g=f+1|0;e[g]=Gs(a.mZ,b[g]);f=f+2|0;}return d;},DI=(a,b)=>{return Dh(a.mZ.sD,b);},Ue=(a,b)=>{return AF2(DI(a,b.nm),b.oL,b.pg,b.qE);};
function Q0(){let a=this;L.call(a);a.sQ=null;a.tH=null;}
let Sl=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new Tz;d.n7=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.n7;if(h>=i)break;j=c.data;g=Bs(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.nS=g+1|0;j=Bd((i+e|0)-f|0);d.mD=j;d.mb=Bd(e);d.mU=Bd(e);d.tI=R(B4(EU),i);B5(c,0,j,0,i);h=0;e=d.n7;f=0;g=e;while(f<e){j=d.tI.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.mD.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.mb.data[h]=l;c=d.mU.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.mb.data[h]=l;d.mU.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.oZ=VT(d,d.mU);d.p8=VT(d,d.mb);e=By(40,4000/(d.mD.data.length+1|0)|0);o=new Q0;h=Bs(1,e);p=null;e=0;while(e<h&&!(p!==null&&Sx(FU(p),B$))){if(!e)q=R$(d);else{q=R$(d);k=q.nb.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=W(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.nJ.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}NU(q);r=Qj(q);s=FU(q);g=0;i=0;while(i<24&&g<4&&ABe(s,B$)){f=1;while(true){l=q.nb.data.length;if(f>=l)break;if(!(i%2|0)){t=q.m3;PR(q,f,t.oZ,t.mb);}else{l=(l-1|0)-f|0;t=q.m3;PR(q,l,t.p8,t.mU);}f=f+1|0;}NU(q);u=FU(q);g=g+1|0;if(Sv(u,s)){r=Qj(q);g=0;s=u;}i=i+1|0;}if(p!==null&&LI(FU(r),FU(p)))r=p;e=e+1|0;p=r;}o.sQ=d;o.tH=p;return o;},JN=a=>{return Jz(a.tH);},VD=I(),AAL=(a,b)=>{return b.it();},S6=I(),T6=null,KI=()=>{KI=Z(S6);AAq();},AAq
=()=>{let b,c;b=Bd((R9()).data.length);c=b.data;T6=b;c[CM.lV]=1;c[EN.lV]=2;c[Gc.lV]=3;c[ES.lV]=4;c[Hn.lV]=5;};
function OQ(){let a=this;L.call(a);a.tG=0;a.uY=0;a.ww=0;}
let AEf=(a,b,c,d)=>{a.tG=b;a.uY=c;a.ww=d;},OJ=(a,b,c)=>{let d=new OQ();AEf(d,a,b,c);return d;},Rm=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+W(BG(b,e),BG(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},AAz=I(),Mo=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(d<=BB(b)){f=BG(b,d-1|0);g=W(BG(b,d),f);if(e<g){c=e/f|0;e=e%f|0;b=K();Q(O(Q(O(Q(O(Q(b,87),d),91),c),44),e),93);return J(b);}e=e-g|0;if(e<BG(b,d)){b=K();H(O(Q(O(Q(b,98),d),91),e),F(539));return J(b);}e=e-BG(b,d)|0;d=d+1|0;}b=new BC;h=K();Q(O(H(h,F(540)),c),46);BF(b,J(h));U(b);};
function Li(){let a=this;G.call(a);a.nB=null;a.nN=null;a.pQ=null;a.rN=null;a.tr=null;a.re=null;a.vU=null;a.or=null;a.nu=0;a.o6=0;}
let Uh=null,GB=()=>{GB=Z(Li);ABn();},XT=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Mv(a.nN,a.nB.mo);c=KD(a.nN,a.nB.mo);d=0;e=b;f=c;while(true){g=a.pQ.of.data;if(d>=g.length)break;e=Bo(e,g[d]);b=Y(b,a.pQ.of.data[d]);g=a.pQ.of.data;h=d+1|0;f=Bo(f,g[h]);c=Y(c,a.pQ.of.data[h]);d=d+2|0;}i=(Y(b-e,c-f)+2.0)*1.25;GB();j=IA(i,Uh);k=j/5.0;e=k*BK((e- -b)/2.0/k);f=k*BK((f- -c)/2.0/k);l=new Fs;b=j/2.0;c=e-b;i= -j/2.0;Nd(l,c,e-i,f-b,f-i);return l;},QE=a=>{return a.o6!=a.or.data.length?0:1;},V$=a=>{return a.nu==49&&QE(a)?1:0;},Pt=a=>
{let b,c;a:{b=a.nu;if(b>13){c=a.o6;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AEx=(a,b,c)=>{let d,e,f,g,h;d=a.rN;e=E$(d.mK,d.mH,b,a.nu);d=a.rN;f=E$(d.m7,d.m2,c,a.nu);d=a.nN;g=a.vU;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.oP.data[c]+e*d.p1.data[c]+f*d.pt.data[c];c=c+1|0;}Cc(a.tr,g);DT(a.re,a.tr);return a.nB.l5.mv.hx(E4(a.re),a.nB.mi.mq);},ADU=a=>{let b,c,d,e,f,g;b=a.nu;if(b==49)return;c=(2*b|0)-1|0;d=S(W(c,c));e=d.data;f=0;while(true){g=a.or.data;if(f>=g.length)break;e[W(2*(f
/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.or=d;a.nu=c;a.o6=0;},ACt=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=El(a.nB);c=a.nB;d=c.mi;e=d.mq;f=GD(c.l5,Cv(d));DT(a.re,b);Ul(f,b,a.re,e);g=1;while(g<=BB(a.nB.l5)){b.l0.data[g]=f.oo.data[g];b.l3.data[g]=f.on.data[g];g=g+1|0;}h=CJ(b);b=new Gr;c=a.rN;g=a.nu;LB(b,c,g,g,a.or);c=new G8;i=a.nN;j=b.nj.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Bo(k,n);l=Y(l,n);}m=m+1|0;}l=Bo(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=Y(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new FK;e=Ga(k,l,9);j=S(e.lY);p=j.data;m=0;q=p.length;while(m<q){p[m]=(V(e,m)).o$;m=m+1|0;}Lv(o,0,Jw(j,k,l),0.0,l);}else{o=new FK;m=EJ(n);q=EJ(l);r=q-m|0;j=S(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=C5(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Jw(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=X();while(m<=q){if(!(m%s|0)){e=Fd(C5(m));T(f,e);}m=m+1|0;}e=f;j=S(e.lY);p=j.data;m=0;q=p.length;while(m<q){p[m]=(V(e,m)).qj;m=m+1|0;}j=Jw(j,n,l);}Lv(o,1,j,n,l);}}else o
=ZQ(0,S(0),0.0,l);p=S(b.nj.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=UU(o,b.nj.data[m]);m=m+1|0;}f=W6(SL(b.nZ,b.mp,b.mz,p),Bs(1,48/(b.mp-1|0)|0));e=new Jq;Cf(f);d=new Qt;d.wo=f;RE(e,f,d,1.0);f=X();j=o.o9.data;g=j.length;m=0;while(m<g){d=Zb(e,UU(o,j[m]));T(f,d);m=m+1|0;}e=new KZ;e.rU=o;e.qY=f;f=a.pQ;d=a.nB;Uu(c,i,b,e,f,d.nA,d.qu,Mv(a.nN,d.mo),KD(a.nN,a.nB.mo),Pn(h,Yv(a.nN)),Pn(h,AE_(a.nN)));return c;},Pn=(b,c)=>{let d,e,f,g;GB();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d+f[e]
*g[e];e=e+1|0;}return d;},ABn=()=>{Uh=BN([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Gx=I(0),G2=(b,c)=>{let d,e,f,g;d=Qn(Gz(c));e=Bj(200,2);f=Bj(200,1);g=0;while(g<200){b.jz(g,d,e);BJ(f,g,0,g%2|0);g=g+1|0;}return I7(e,f);},Va=I(),AFr=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Fp(c);g=Cl(e?f*0.25:f*0.4375+0.5625);h=Fp(c)*6.283185307179586;BJ(d,b,0,g*E3(h));BJ(d,b,1,g*E6(h));},Om=I(),ADf=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Fp(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BJ(d,b,
0,f*E3(g)+Ev(c)*0.02);BJ(d,b,1,f*E6(g)+Ev(c)*0.02);},Qi=I(),ADF=(a,b,c,d)=>{let e,f,g,h;e=Fp(c)*3.141592653589793;f=b%2|0?0:1;g=f?E3(e):1.0-E3(e);h=f?E6(e):0.5-E6(e);BJ(d,b,0,(g+Ev(c)*0.1-0.5)/1.5);BJ(d,b,1,(h+Ev(c)*0.1-0.25)/1.5);},Oy=I(),ABq=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BJ(d,b,0,e+Ev(c)*0.2);BJ(d,b,1,e+Ev(c)*0.2);},NQ=I(0);
function V6(){G.call(this);this.w2=null;}
let J$=I(BV);
function GX(){let a=this;G.call(a);a.w0=0.0;a.oY=null;}
let AEn=(a,b,c)=>{let d,e;d=1;while(true){e=b.l0.data;if(d>=e.length)break;Sm(a,c.oo.data[d],a.oY.l0.data[d],e[d]);Sm(a,c.on.data[d],a.oY.l3.data[d],b.l3.data[d]);d=d+1|0;}},Sm=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lT;f=c.lT;g=d.lT;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.w0*j[h];h=h+1|0;}},Y8=a=>{return CJ(a.oY);},ZV=(a,b)=>{Cc(a.oY,b);};
function Lg(){L.call(this);this.t0=0.0;}
let O9=null,Hk=()=>{Hk=Z(Lg);AAP();},Z5=(a,b)=>{Hk();a.t0=b;},Pl=a=>{let b=new Lg();Z5(b,a);return b;},W7=(a,b,c)=>{let d,e;d=1;while(true){e=b.l0.data;if(d>=e.length)break;Ub(a.t0,c.oo.data[d],e[d]);Ub(a.t0,c.on.data[d],b.l3.data[d]);d=d+1|0;}},YN=a=>{Hk();return O9;},AFy=(a,b)=>{return;},AAP=()=>{O9=S(0);};
function V3(){let a=this;G.call(a);a.vD=null;a.vE=null;a.vF=0;}
function SU(){let a=this;G.call(a);a.me=null;a.nE=null;}
let ABL=a=>{let b,c,d,e,f;if(LZ(a.me)){b=a.me;Bx();if(!IJ(b,GL)){b=a.nE;c=Ix(a,GL);d=K();H(H(H(d,F(541)),c),F(542));c=J(d);T(b,c);}}d=a.me;Bx();if(EH(d,Fh,F(181))&&!T4(a.me)){b=a.nE;e=(Ml(a.me)).data.length;f=Da(D4(a.me));c=K();H(O(H(O(H(c,F(543)),e),F(544)),f),F(545));c=J(c);T(b,c);}Qv(a,Gn,Fh,F(181));},Y4=a=>{let b,c,d;b=a.me;Bx();if(Bc(DV(F1(b,EX),F(2)),F(208))&&!Mx(a.me)){b=a.nE;c=Ix(a,E9);d=K();H(H(H(d,F(546)),c),F(547));c=J(d);T(b,c);}},ACI=a=>{let b,c,d,e;b=Cv(Iw(a.me));c=a.me;Bx();if(!EH(c,EF,F(23))
&&Ec(a.me,EF)>b){d=a.nE;e=Ix(a,EF);c=K();Q(O(H(H(c,e),F(548)),b),46);e=J(c);T(d,e);}},ADt=a=>{let b,c,d,e;b=a.me;Bx();if(Ec(b,Iy)>NJ(a.me)){c=a.nE;b=Ix(a,Iy);d=NJ(a.me);e=K();Q(O(H(H(e,b),F(549)),d),46);b=J(e);T(c,b);}},Qv=(a,b,c,d)=>{let e,f;if(!Bc(DV(F1(a.me,c),F(2)),d)&&!IJ(a.me,b)){e=a.nE;b=b.ng;f=c.ng;c=K();H(H(Q(H(H(H(c,b),F(550)),f),61),d),F(551));b=J(c);T(e,b);}},Ix=(a,b)=>{let c,d;c=b.ng;b=BR(a.me,b);d=K();H(Q(H(d,c),61),b);return J(d);};
function Vu(){let a=this;G.call(a);a.xI=null;a.xH=null;a.xK=null;}
let AB6=(a,b,c)=>{let d;d=I7(Bj(c,2),Bj(c,1));a.xI=d;a.xH=DP(b,d.mc);a.xK=GD(b,c);},PC=(a,b)=>{let c=new Vu();AB6(c,a,b);return c;},Zt=I(),AGe=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HI(b)&&(e+f|0)<=HI(d)){a:{b:{if(b!==d){g=JD(Bh(b));h=JD(Bh(d));if(g!==null&&h!==null){if(g===h)break b;if(!IF(g)&&!IF(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bh(n);if(FB(n.oi,h.oi)){k=1;break c;}}k=0;}if(!k){I9(b,c,d,e,j);b=new IH;Bf(b);U(b);}j=j+1|0;k=
m;}I9(b,c,d,e,f);return;}if(!IF(g))break a;if(IF(h))break b;else break a;}b=new IH;Bf(b);U(b);}}I9(b,c,d,e,f);return;}b=new IH;Bf(b);U(b);}b=new CL;Bf(b);U(b);}d=new FE;BF(d,F(552));U(d);},B5=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HI(b)&&(e+f|0)<=HI(d)){I9(b,c,d,e,f);return;}b=new CL;Bf(b);U(b);},I9=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Ji(){let a=this;G.call(a);a.nf=null;a.mC=0;}
let Z$=(a,b)=>{a.nf=Bd(4);while(Im(b,B$)){Na(a,Ge(b)&134217727);b=EE(b,27);}},I8=a=>{let b=new Ji();Z$(b,a);return b;},L9=(b,c)=>{let d,e,f,g;d=I8(B$);e=0;f=0;while(!(f>=b.mC&&f>=c.mC&&e<=0)){g=(DQ(b,f)+DQ(c,f)|0)+e|0;Na(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Q8=a=>{let b;b=a.mC;return !b?0:((b*27|0)-P9(DQ(a,b-1|0))|0)+5|0;},DE=(a,b)=>{let c;c=Bs(a.mC,b.mC)-1|0;while(c>0&&DQ(a,c)==DQ(b,c)){c=c+(-1)|0;}return c<0?0:DQ(a,c)-DQ(b,c)|0;},Eo=(a,b)=>{let c,d,e;c=0;while(c<a.mC){d=a.nf.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Na(a,b);},Fj=(a,b)=>{let c;c=0;while(c<b){Eo(a,0);c=c+1|0;}},GN=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.mC;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.nf.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.nf=f;a.mC=g.length;U3(a);},K3=(a,b)=>{let c,d,e,f;c=0;while(DE(a,b)>=0){d=0;e=0;while(e<a.mC){f=(a.nf.data[e]-DQ(b,e)|0)+d|0;a.nf.data[e]=f&134217727;d=f>>27;e=e+1|0;}U3(a);c=c+1|0;}return c;},DQ=(a,b)=>{return b>=a.mC?0:a.nf.data[b];},Na
=(a,b)=>{let c,d,e,f,g;c=a.mC;d=a.nf.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=By(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.nf=f;}d=a.nf.data;e=a.mC;a.mC=e+1|0;d[e]=b;},U3=a=>{let b,c,d;while(true){b=a.mC;if(b<=0)break;c=a.nf.data;d=b-1|0;if(c[d])break;a.mC=d;}};
function MJ(){let a=this;L.call(a);a.mO=null;a.mB=0;a.mF=0;}
let Gb=a=>{return Ba(a.mO.nw,a.mB,a.mF);},ML=a=>{let b,c,d,e,f;b=a.mO;c=b.m_.pB;D8();if(c===DH)d=BX(b);else{d=BX(b);e=ND(a.mO,a.mB);f=a.mF;b=K();Q(O(Q(O(Q(H(b,d),91),e),44),f),93);d=J(b);}return d;},RP=(a,b)=>{let c,d,e,f,g,h,i;c=new Sa;c.mQ=K();c.p4=a;c.ur=b;a.mO.vb.jN(c);if(c.vn){d=c.ur;E1();if(d!==FC&&Gb(c.p4)===0.0){a:{if(IC(c.mQ,0)!=45){e=c.mQ;f=0;e=e;g=e.l_-F(553).lW.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=F(553).lW.length)break c;if(e.l9.data[f+h|0]!=Bp(F(553),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)Nh(c.mQ,0,F(554));}}i=J(c.mQ);if(Bv(i))c=ML(a);else{c=ML(a);d=K();H(H(H(d,c),F(113)),i);c=J(d);}d:{Mk();switch(Qc.data[b.lV]){case 1:b=CV(Gb(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 2:b=HP(Gb(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 3:break;default:b=new Cg;Bf(b);U(b);}}return c;},ACV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(MJ)){b=b;c=!P(a.mO,b.mO)?0:a.mB!=b.mB?0:a.mF==b.mF?1:0;}else c=0;return c;},Hl=I(Br),Dg=null,Eb=null,B0
=null,WG=null,F6=()=>{F6=Z(Hl);ADS();},AAA=(a,b,c)=>{F6();BY(a,b,c);},K$=(a,b)=>{let c=new Hl();AAA(c,a,b);return c;},ADS=()=>{let b,c,d;Dg=K$(F(555),0);Eb=K$(F(556),1);b=K$(F(557),2);B0=b;c=R(Hl,3);d=c.data;d[0]=Dg;d[1]=Eb;d[2]=b;WG=c;},H$=I(Br),DA=null,Fl=null,CR=null,CG=null,DH=null,P3=null,D8=()=>{D8=Z(H$);AFG();},ADb=(a,b,c)=>{D8();BY(a,b,c);},GH=(a,b)=>{let c=new H$();ADb(c,a,b);return c;},AFG=()=>{let b,c,d;DA=GH(F(175),0);Fl=GH(F(558),1);CR=GH(F(183),2);CG=GH(F(559),3);b=GH(F(560),4);DH=b;c=R(H$,5);d
=c.data;d[0]=DA;d[1]=Fl;d[2]=CR;d[3]=CG;d[4]=b;P3=c;};
function UN(){let a=this;G.call(a);a.rD=null;a.np=0;a.se=null;a.ni=0;a.pO=0;}
let EG=a=>{return a.np>=a.rD.lW.length?0:Bp(a.rD,a.np);},L7=b=>{return 48<=b&&b<=57?1:0;},Ra=a=>{let b,c;b=EG(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.np=a.np+1|0;return c;};
function P7(){G.call(this);this.q9=0.0;}
let DX=null,AER=(a,b)=>{a.q9=b;},Vr=a=>{let b=new P7();AER(b,a);return b;},SG=a=>{let b;if(a!==DX)return a.q9;b=new D_;Bf(b);U(b);},Up=a=>{return a!==DX?0:1;},Oc=I(B8),SR=(a,b)=>{return 1.0/(1.0+IY( -b));},AEa=(a,b,c)=>{return c*(1.0-c);},Oa=I(B8),AFd=(a,b)=>{return WD(b);},AFR=(a,b,c)=>{return 1.0-c*c;},N_=I(B8),AAT=(a,b)=>{if(b<0.0)b=0.0;return b;},W8=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},N$=I(B8),AF0=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ZE=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},N9=I(B8),AA8=(a,b)=>{return Qx(b);},AAx
=(a,b,c)=>{CU();return SR(CZ,b);},N8=I(B8),AE6=(a,b)=>{return E6(b);},ABm=(a,b,c)=>{return E3(b);},N6=I(B8),Y$=(a,b)=>{return b;},AEV=(a,b,c)=>{return 1.0;},TR=I(0);
function Qh(){let a=this;G.call(a);a.w5=null;a.w6=0;a.w8=null;}
let Gf=(a,b)=>{let c,d,e;c=a.w5.data;d=a.w6;e=a.w8;c[d]=b;return e.hw();},XA=I(),Og=b=>{return Y(Sq(NL(Nf(b),EZ(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Gi=I(0);
function Wp(){G.call(this);this.wj=null;}
let ABP=(a,b)=>{return Qa(a.wj,b);};
function OY(){G.call(this);this.vZ=null;}
let ABJ=(a,b)=>{let c,d,e;c=a.vZ;d=Qa(c,b);e=c.rB.lT.data[b];return d===0.0?0.0:d/Og(e);};
function Se(){Em.call(this);this.th=null;}
let Gw=(a,b)=>{return V(a.th,b);},IL=a=>{return a.th.lY;};
function Kz(){let a=this;L.call(a);a.o8=0;a.o3=0;a.qw=null;}
let ABo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Kz)){b=b;c=a.o8!=b.o8?0:a.o3!=b.o3?0:P(a.qw,b.qw)?1:0;}else c=0;return c;};
function EC(){L.call(this);this.m4=null;}
let Ws=(a,b)=>{a.m4=b;},C7=a=>{let b=new EC();Ws(b,a);return b;},FD=b=>{return C7(b);},AAR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(EC)){b=b;c=P(a.m4,b.m4)?1:0;}else c=0;return c;},YI=I(),Pz=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=Uo(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bs(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|So(f,k[q],p);q=q+1|0;}h=Bs(h,g[p]);p=p+(-1)|0;}r=Bm(c);while(Bk(r)){k=(Bi(r)).data;i=i|So(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},So=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},Uo=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function Tz(){let a=this;G.call(a);a.n7=0;a.nS=0;a.mD=null;a.mb=null;a.mU=null;a.oZ=null;a.p8=null;a.tI=null;}
let VT=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.mD.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=R(B4(EU),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},Dr=(a,b)=>{return b<a.n7?0:1;};
function RM(){let a=this;G.call(a);a.m3=null;a.nb=null;a.nJ=null;}
let ABc=(a,b)=>{let c,d,e,f,g,h,i;a.m3=b;c=b.mD.data;d=c.length;a.nJ=Bd(d);e=b.nS;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=R(B4(EU),e);i=c.data;a.nb=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},TJ=a=>{let b=new RM();ABc(b,a);return b;},VB=(a,b)=>{return a.nb.data[b];},Pp=(a,b)=>{return a.nJ.data[b];},R$=b=>{let c,d,e,f;c=TJ(b);d=Bd(b.nS);e=Ea(b.mD.data.length);f=b.n7-1|0;while(f>=0){OV(c,f,e,d);f=f+(-1)|0;}return c;},OV=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.m3.mD.data[b];h=f[g];f[g]=h+1|0;FH(a,g,h,b);e=a.m3.oZ.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];OV(a,a.m3.mb.data[h],c,d);i=i+1|0;}}}},FH=(a,b,c,d)=>{a.nb.data[b].data[c]=d;a.nJ.data[d]=c;},Qj=a=>{let b,c,d,e;b=TJ(a.m3);c=0;while(c<a.nb.data.length){d=0;while(true){e=a.nb.data;if(d>=e[c].data.length)break;FH(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},PR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.nb.data[b].data;f=e.length;g=S(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.nJ.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){FH(a,b,h[f],i[f]);f=f+1|0;}},NU=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.nb.data.length){e=1;while(true){f=a.nb.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(N7(a,j,i)<N7(a,i,j)){FH(a,d,h,j);FH(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},N7=(a,b,c)=>{let d,e;d=a.m3;e=NZ(a,d.oZ,d.mb,b,c);d=a.m3;return e+NZ(a,d.p8,d.mU,b,c)|0;},NZ=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.nJ.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},FU=a=>{let b,c,d,e,f,g,h,i;b=B$;c=0;while(true){d=a.m3;if(c>=d.n7)break;e=d.oZ.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.nJ.data;i=d.mb.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=JM(b,Ca(1));f=f+1|0;}c=c+1|0;}return JM(Kd(Kd(Ca(Jz(a)),Ca(a.m3.n7+1|0)),Ca(8)),b);},Jz=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.nb.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.m3;m=l.p8.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.nJ.data[l.mU.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.nJ.data[l.mU.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function UR(){let a=this;G.call(a);a.mm=null;a.qL=null;a.tk=null;a.nI=null;a.qT=null;a.qW=null;}
let DW=(a,b)=>{return a.nI.data[b];},WA=(a,b)=>{return a.qT.data[b];},Xi=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.nI.data.length).data;c=0;while(true){d=a.mm;if(c>=d.n7)break;e=d.oZ.data[c].fF();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.qL;k=a.mm.mb.data;l=j-1|0;if(Pp(d,k[g[l]])<=Pp(a.qL,a.mm.mb.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.mm;if(!Dr(d,d.mb.data[m]))break;m=m+(-1)|0;}e[i]=b[a.mm.mb.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Bo(11.0,(a.tk.data[c]/2.0-7.0)/Y(1.0,Y(n,(h-1|0)-n)));i=0;while(i<h){a.qT.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Bo(8.0,e[i]+1|0);k=a.qW;d=a.mm;p=!Dr(d,d.mb.data[j])?1.0:2.0;k.data[j]=Y(n,p);while(true){d=a.mm;if(!Dr(d,d.mb.data[j]))break;d=a.mm;k=d.mb.data;m=j-1|0;l=Dr(d,k[m]);k=a.qW;p=!l?2.0:8.0;k.data[m]=Y(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},Sr=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=S(c);e
=d.data;f=1;while(f<c){g=a.mm;h=f-1|0;i=!Dr(g,b[h])&&!Dr(a.mm,b[f])?0:1;e[f]=UK(a,b[h])/2.0+UK(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},UK=(a,b)=>{return Dr(a.mm,b)?0.0:a.tk.data[b];},Tw=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.mm.nS;if(f>=d)break;g=VB(a.qL,e?f:(d-1|0)-f|0);h=Sr(a,g);i=X();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=Zr(a,l[j],m[j],b,c);while(!CN(k)){o=i;if(!((V(o,
o.lY-1|0)).pl>n.pl))break;p=H4(o,o.lY-1|0);q=p.qP.data;r=q.length;s=n.qP.data;t=s.length;u=r+t|0;v=S(u);m=v.data;w=S(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.qX.data;bb=y+1|0;bc=ba[y];}else{ba=p.qX.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=QC(p.pU+n.pU|0,v,w);}T(i,n);j=j+1|0;}d=0;o=Bm(i);while(Bk(o)){p=Bi(o);bb=d+p.pU|0;while(d<bb){m=h.data;a.nI.data[l[d]]=m[d]+p.pl;d=d+1|0;}}f=f+1|0;}},Zr=(a,b,c,
d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.mm.oZ.data[b];g=!e?Bd(0):a.mm.p8.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=S(j);l=S(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;Kn(k,l,m,a.nI.data[a.mm.mb.data[o]]-a.qT.data[o]-c,a.qW.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;Kn(k,l,m,a.nI.data[a.mm.mU.data[o]]+a.qT.data[o]-c,a.qW.data[o]);e=e+1|0;m=j;}if(h)Kn(k,l,m,a.nI.data[b]-c,0.01);return QC(1,
k,l);},Kn=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function V7(){let a=this;L.call(a);a.tp=null;a.rC=null;}
let AAj=I(),T1=(b,c)=>{let d,e,f;d=Sy(b);e=Sy(c);f=K();Q(H(H(H(Q(f,40),d),F(154)),e),41);return J(f);},Sy=b=>{return VX(b,b!==BK(b)?2:0);},QJ=(b,c)=>{let d,e,f;d=Q(K(),b);e=DM(c);f=0;while(f<e.lW.length){Q(d,((Bp(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return J(d);};
function Gr(){let a=this;L.call(a);a.nZ=null;a.mp=0;a.mz=0;a.nj=null;}
let LB=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==W(c,d)){a.nZ=b;a.mp=c;a.mz=d;a.nj=e;return;}e=e.data;b=new BC;f=e.length;g=K();H(O(H(O(Q(O(H(g,F(561)),c),120),d),F(562)),f),F(563));BF(b,J(g));U(b);},SL=(a,b,c,d)=>{let e=new Gr();LB(e,a,b,c,d);return e;},Ee=(a,b,c)=>{return a.nj.data[W(c,a.mp)+b|0];},EI=(a,b)=>{let c;c=a.nZ;return E$(c.mK,c.mH,b,a.mp);},En=(a,b)=>{let c;c=a.nZ;return E$(c.m7,c.m2,b,a.mz);},NG=(b,c,d)=>{return  -((b-c)*d-b);},E$=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},Xf
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Gr)){b=b;c=!P(a.nZ,b.nZ)?0:a.mp!=b.mp?0:a.mz!=b.mz?0:P(a.nj,b.nj)?1:0;}else c=0;return c;},W1=a=>{return a.mp;},AAc=a=>{return a.mz;};
function G8(){let a=this;L.call(a);a.ps=null;a.qS=null;a.p6=null;a.qy=null;a.oJ=0;a.pd=0.0;a.qb=0.0;a.qc=0.0;a.sV=0.0;a.rt=0.0;}
let Uu=(a,b,c,d,e,f,g,h,i,j,k)=>{a.ps=b;a.qS=c;a.p6=d;a.qy=e;a.oJ=f;a.pd=g;a.qb=h;a.qc=i;a.sV=j;a.rt=k;},AGh=(a,b,c,d,e,f,g,h,i,j)=>{let k=new G8();Uu(k,a,b,c,d,e,f,g,h,i,j);return k;},AD0=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bh(b)===Be(G8)){b=b;if(!P(a.ps,b.ps)){c=0;break a;}if(!P(a.qS,b.qS)){c=0;break a;}if(!P(a.p6,b.p6)){c=0;break a;}if(!P(a.qy,b.qy)){c=0;break a;}if(a.oJ!=b.oJ){c=0;break a;}if(a.pd!==b.pd){c=0;break a;}if(a.qb!==b.qb){c=0;break a;}if(a.qc!==b.qc){c=0;break a;}if(a.sV!==b.sV){c
=0;break a;}if(a.rt===b.rt){c=1;break a;}c=0;}else c=0;}return c;};
function KZ(){let a=this;L.call(a);a.rU=null;a.qY=null;}
let Zu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(KZ)){b=b;c=!P(a.rU,b.rU)?0:P(a.qY,b.qY)?1:0;}else c=0;return c;};
function GG(){let a=this;L.call(a);a.oP=null;a.p1=null;a.pt=null;a.qO=null;a.qN=null;a.qV=null;}
let Nm=(a,b,c,d,e,f,g)=>{a.oP=b;a.p1=c;a.pt=d;a.qO=e;a.qN=f;a.qV=g;},AGx=(a,b,c,d,e,f)=>{let g=new GG();Nm(g,a,b,c,d,e,f);return g;},SM=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&By(d,e)>=0){f=c.data;g=Bs(d,e);h=f.length;if(g<h){f=c.fF();c=f.data;c[d]=0.0;c[e]=0.0;i=new GG;c=Nr(h,d);j=Nr(h,e);k=Mo(b,d);b=Mo(b,e);Fg();Nm(i,f,c,j,k,b,F7);return i;}}c=c.data;b=new BC;d=c.length-1|0;i=K();Q(O(H(i,F(564)),d),46);BF(b,J(i));U(b);},Mv=(a,b)=>{return Go(a.p1,a.oP,b);},KD=(a,b)=>{return Go(a.pt,a.oP,b);},Go=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Nr=(b,c)=>{let d;d=S(b);d.data[c]=1.0;return d;},VE=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},AFs=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(GG)){b=b;c=!P(a.oP,b.oP)?0:!P(a.p1,b.p1)?0:!P(a.pt,b.pt)?0:!P(a.qO,b.qO)?0:!P(a.qN,b.qN)?0:P(a.qV,b.qV)?1:0;}else c=0;return c;},Yv=a=>{return a.p1;},AE_=a=>{return a.pt;};
function Vo(){let a=this;G.call(a);a.t$=null;a.q0=0;a.u2=0.0;a.tJ=0;}
let AA5=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.t$=c;a.q0=624;if(LI(b,B$)&&Sx(b,EZ(4294967295, 0))){c=c.data;c[0]=Ge(b);d=1;while(d<624){e=c[d-1|0];c[d]=W(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BC;g=K();Q(Ui(H(g,F(565)),b),46);BF(f,J(g));U(f);},Qn=a=>{let b=new Vo();AA5(b,a);return b;},Fp=a=>{return ((RF(a)>>>5|0)*6.7108864E7+(RF(a)>>>6|0))/9.007199254740992E15;},Ev=a=>{let b,c,d,e;if(a.tJ){a.tJ=0;return a.u2;}while(true){while(true){b=Fp(a)*2.0-1.0;c=Fp(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cl((-2.0)*CB(d)/d);a.u2=e*b;a.tJ=1;return e*c;},Q1=(a,b,c)=>{let d,e,f,g;d=Bj(b,c);e=d.lT;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Ev(a);f=f+1|0;}return d;},RF=a=>{let b,c,d,e,f,g;if(a.q0==624){b=0;while(b<624){c=a.t$.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.q0=0;}c=a.t$.data;g=a.q0;a.q0=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function VV(){Dt.call(this);this.wl=null;}
let AB3=a=>{return 1;},AEC=(a,b)=>{let c;if(!b)return a.wl;c=new CL;Bf(c);U(c);},T9=I(Eq),AAv=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.lT;e=c.lT;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Qk(a, -i[h],j[h]);g=g+Qk(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Qk=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CB(c);},AAJ=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},T8=I(Eq),ABb=(a,b,c)=>{let d,e,f,g,h,i;d=b.lT;e=c.lT;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Zp
=(a,b,c)=>{return 2.0*(b-c);},Dd=I(0),TG=I(),ADr=(a,b)=>{Cz();};
function TF(){let a=this;G.call(a);a.oh=null;a.oe=null;a.w7=null;a.w9=null;}
let AA0=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Ci();d=Ld(a,JJ,a.oe.tW,F(566));e=Ld(a,Mp,a.oe.tu,F(567));f=c.length;g=0;while(g<f){h=c[g];i=Dy(h,My,Mz);j=a.oe.sX;k=EV(h);l=K();H(H(H(l,F(568)),k),F(512));m=Kj(a,h,i,j,J(l));n=a.oh;o=Dy(h,K4,K9);p=Db(h);l=Ef(h,b.oV);k=EV(h);i=K();H(H(H(i,F(568)),k),F(569));i=J(i);q=R(BM,2);r=q.data;r[0]=BZ(109,m);r[1]=BZ(100,h.rd);l=D5(n,o,p,l,F(570),i,q);j=Dy(h,Ip,Ij);m=a.oe.p_;i=EV(h);s=K();H(H(H(s,F(571)),i),F(512));n=Kj(a,h,j,m,J(s));j=a.oh;o=Dy(h,H7,HX);p
=Db(h);t=Ef(h,b.oX);i=EV(h);s=K();H(H(H(s,F(571)),i),F(572));s=J(s);r=R(BM,2);q=r.data;q[0]=BZ(118,n);q[1]=BZ(100,h.rd);i=D5(j,o,p,t,F(573),s,r);s=TK(a,h,Dy(h,Jm,Jk),b.sr,l,d);k=TK(a,h,Dy(h,Me,L5),b.rz,i,e);q=R(BM,2);r=q.data;r[0]=BZ(109,s);r[1]=BZ(118,k);M6(a,h,F(574),q);g=g+1|0;}},TK=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.oh;h=Db(b);b=Ef(b,d);d=BX(e);i=K();H(H(H(i,F(575)),d),F(576));i=J(i);j=R(BM,2);k=j.data;k[0]=BZ(109,e);e=new BM;CA();d=Cp;Dk(e,113,f,d,d);k[1]=e;return D5(g,c,h,b,F(577),i,j);},M6=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=Ef(b,a.oe.xv);f=d.length;g=R(BM,f+2|0);h=g.data;h[0]=BZ(112,b.sA);i=new BM;j=a.w9;CA();k=Cp;Dk(i,114,j,k,k);h[1]=Pa(i,e);l=0;while(l<f){h[l+2|0]=Pa(d[l],e);l=l+1|0;}k=a.oh;Ci();i=Dy(b,Ny,NB);f=Db(b);j=Ef(b,a.oe.sq);m=!HK(b)?F(578):F(579);n=Db(b);d=e.lT.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?F(366):F(580);b=K();H(H(O(H(H(b,m),F(581)),n),F(582)),p);b=J(b);m=new VA;m.uB=e;m.uC=c;Ov(k,i,f,j,c,b,m,g);},Kj=(a,b,c,d,e)=>{return Fm(a.oh,
c,Db(b),Ef(b,d),F(2),e);},Ld=(a,b,c,d)=>{return Fm(a.oh,b,0,c,F(2),d);},FP=I(0),Qq=I(L),AB_=(a,b)=>{let c,d,e,f,g;c=B3(b);d=c.l0.data;e=R(B4(Dn),2);f=e.data;f[0]=BN([1.0,1.0]);f[1]=BN([1.0,1.0]);d[1]=Et(e);d=c.l3.data;e=R(B4(Dn),2);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;g=S(1);g.data[0]=(-1.0);f[1]=g;d[1]=Et(e);d=c.l0.data;e=R(B4(Dn),1);e.data[0]=BN([1.0,(-2.0)]);d[2]=Et(e);d=c.l3.data;e=R(B4(Dn),1);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;d[2]=Et(e);return c;},OC=I(L),Yf=(a,b)=>{return B3(b);};
function VI(){L.call(this);this.vY=null;}
let AEd=(a,b)=>{let c;c=B3(b);Cc(c,a.vY);return c;},Yg=I(),HI=b=>{let c;c=(Bh(b)).oi;if(c[Bz].itemType!==null)return AE4(b);b=new BC;Bf(b);U(b);},IH=I(BV),Wt=I(Er),AAl=null,L6=()=>{L6=Z(Wt);ADs();},Mj=(b,c)=>{return Yc(b,c);},Yu=(b,c)=>{return AAf(b,c);},Km=(b,c)=>{return X6(b,c);},ADs=()=>{AAl=Be(XC);};
function BM(){let a=this;L.call(a);a.oW=0;a.nX=null;a.ot=null;a.oQ=null;a.rc=null;}
let Dk=(a,b,c,d,e)=>{PD(a,b,c,d,e,Bn());},FL=(a,b,c,d)=>{let e=new BM();Dk(e,a,b,c,d);return e;},PD=(a,b,c,d,e,f)=>{a.oW=b;a.nX=c;a.ot=d;a.oQ=e;a.rc=f;},Zq=(a,b,c,d,e)=>{let f=new BM();PD(f,a,b,c,d,e);return f;},BZ=(b,c)=>{let d;d=new BM;CA();Dk(d,b,c,CW,Dl);return d;},Pa=(a,b)=>{return Zq(a.oW,a.nX,a.ot,a.oQ,Bt(b));},Wj=(a,b,c)=>{return !BW(a.rc)&&Ba(Bu(a.rc),b,c)!==0.0?0:1;},OX=a=>{let b,c;b=a.ot;CA();c=Cp;return b===c?a.nX.nw.lU:a.oQ!==c?1:a.nX.nw.lX;},Qb=(a,b,c)=>{return FV(a.nX,Wm(a.ot,b.mB,b.mF,c),Wm(a.oQ,
b.mB,b.mF,c));},TD=(a,b,c,d)=>{a:{b:{if(!(a.ot===b&&d.mB!=c)){if(a.oQ!==b)break b;if(d.mF==c)break b;}c=1;break a;}c=0;}return c;},AEv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(BM)){b=b;c=a.oW!=b.oW?0:!P(a.nX,b.nX)?0:!P(a.ot,b.ot)?0:!P(a.oQ,b.oQ)?0:P(a.rc,b.rc)?1:0;}else c=0;return c;},H6=I(Br),GP=null,Hs=null,FC=null,V9=null,E1=()=>{E1=Z(H6);Y0();},Rk=()=>{E1();return V9.fF();},AFb=(a,b,c)=>{E1();BY(a,b,c);},KO=(a,b)=>{let c=new H6();AFb(c,a,b);return c;},Y0=()=>{let b,c,d;GP=KO(F(583),0);Hs=
KO(F(584),1);b=KO(F(585),2);FC=b;c=R(H6,3);d=c.data;d[0]=GP;d[1]=Hs;d[2]=b;V9=c;};
function QH(){let a=this;G.call(a);a.o0=null;a.l2=0;}
let CH=a=>{return a.l2>=a.o0.lW.length?41:Bp(a.o0,a.l2);},R1=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=F(2);d=F(586);while(CH(a)!=41){e=CH(a);if(e==32)a.l2=a.l2+1|0;else if(e==47){a.l2=a.l2+2|0;c=Ps(c);f=Ps(O5(a));g=K();H(H(H(H(g,F(587)),c),f),F(588));c=J(g);}else if(!(Fb(F(589),e)<0?0:1)){M(M(b,c),Bv(c)?F(2):E5(F(590)));c=O5(a);}else{a:{a.l2=a.l2+1|0;f=M(b,c);switch(e){case 42:h=c.lW.length;g=F(586);i=h-g.lW.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.lW.length){i=1;break b;}if(Bp(c,h+e|0)!=Bp(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=E5(!(i&&!Bc(c,FR(F(437)))?0:1)?F(591):F(590));break a;case 45:break;case 62:c=E5(F(592));break a;default:c=new BI;j=Df(1);j.data[0]=e;Pd(c,j);c=E5(c);break a;}c=E5(F(593));}M(f,c);c=F(2);}}return J(M(b,c));},E5=b=>{let c;c=K();H(H(H(c,F(594)),b),F(595));return J(c);},Ps=b=>{let c;if(b===F(596)?1:QW(b,F(596),0)){b=Cm(b,F(596).lW.length,b.lW.length-F(597).lW.length|0);c=K();H(H(H(c,F(598)),b),F(599));b=J(c);}return b;},O5=a=>{let b,c,d,e,f,g,h;if(CH(a)==40)b=NW(a);else if(Lj(CH(a)))b=Oz(a);else
{c=SP(a);if(Bv(c)){b=new BC;c=a.o0;d=K();H(H(H(d,F(600)),c),F(601));BF(b,J(d));U(b);}if(QW(a.o0,F(602),a.l2)){a.l2=a.l2+2|0;b=K();H(H(b,c),F(603));c=J(b);}if(CH(a)==40){b=FR(c);c=E5(F(604));d=NW(a);e=K();H(H(H(H(H(e,F(598)),b),c),d),F(599));b=J(e);}else{b=F(2);if(Bc(c,F(605))){a.l2=a.l2+1|0;c=SP(a);b=F(606);}if(!Lj(CH(a)))b=FR(c);else{f=c.lW.length-1|0;e=FR(Ft(c,f));g=Oz(a);d=K();H(H(d,e),g);d=J(d);if(CH(a)==7488){b=RB(CH(a));a.l2=a.l2+1|0;}if(Bv(b)){b=K();H(H(H(b,F(607)),d),F(608));b=J(b);}else{e=K();H(H(H(H(e,
F(609)),d),b),F(610));b=J(e);}if(f){c=FR(Cm(c,0,f));d=K();H(H(H(H(d,F(598)),c),b),F(599));b=J(d);}}}}h=CH(a);if(h!=7488&&h!=178)return b;a.l2=a.l2+1|0;c=RB(h);d=K();H(H(H(H(d,F(611)),b),c),F(612));return J(d);},NW=a=>{let b,c;a.l2=a.l2+1|0;b=R1(a);a.l2=a.l2+1|0;c=K();H(H(H(c,F(596)),b),F(597));return J(c);},Oz=a=>{let b,c,d;b=a.l2;while(!(!Lj(CH(a))&&CH(a)!=46)){a.l2=a.l2+1|0;}c=Cm(a.o0,b,a.l2);d=K();H(H(H(d,F(613)),c),F(614));return J(d);},SP=a=>{let b,c;b=a.l2;while(true){a:{b:{c=CH(a);if(!(97<=c&&c<=122))
{if(65>c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.l2=a.l2+1|0;}return Cm(a.o0,b,a.l2);},FR=b=>{let c,d;a:{c=(-1);switch(Eh(b)){case -1097083752:if(!Bc(b,F(439)))break a;c=3;break a;case -839421393:if(!Bc(b,F(441)))break a;c=4;break a;case 3319534:if(!Bc(b,F(615)))break a;c=1;break a;case 3587653:if(!Bc(b,F(616)))break a;c=2;break a;case 92909918:if(!Bc(b,F(437)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=F(617);break b;case 2:b=F(618);break b;case 3:b=F(619);break b;case 4:b
=F(620);break b;default:d=K();H(H(H(d,F(621)),b),F(622));b=J(d);break b;}b=F(623);}return b;},RB=b=>{return b!=7488?F(624):F(625);},Lj=b=>{return 48<=b&&b<=57?1:0;},SD=I(),Ud=null,Kb=null,GR=()=>{GR=Z(SD);AEr();},AEr=()=>{let b,c;b=Bd((TX()).data.length);c=b.data;Kb=b;c[C3.lV]=1;c[Hx.lV]=2;c=Bd((IS()).data.length);b=c.data;Ud=c;b[CZ.lV]=1;b[EP.lV]=2;b[HG.lV]=3;b[Ik.lV]=4;b[Jg.lV]=5;b[HW.lV]=6;b[I3.lV]=7;};
function Dm(){Br.call(this);this.vR=null;}
let G4=null,MC=null,LL=null,ABy=null,DY=()=>{DY=Z(Dm);AFE();},Mt=(a,b,c,d)=>{DY();BY(a,b,c);a.vR=d;},AD$=a=>{return a.vR;},T_=b=>{let c,d,e;DY();c=Bj(b.lX,b.lU);d=0;while(d<b.lU){e=0;while(e<b.lX){BJ(c,e,d,Ba(b,d,e));e=e+1|0;}d=d+1|0;}return c;},AFE=()=>{let b,c,d;b=new VY;Mt(b,F(626),0,F(627));G4=b;b=new VZ;Mt(b,F(628),1,F(45));MC=b;b=new V0;Mt(b,F(629),2,F(630));LL=b;c=R(Dm,3);d=c.data;d[0]=G4;d[1]=MC;d[2]=b;ABy=c;};
function CY(){let a=this;Br.call(a);a.vW=null;a.wq=null;}
let LA=null,Kg=null,M1=null,AFg=null,ADN=null,EM=()=>{EM=Z(CY);Z9();},I2=(a,b,c,d,e)=>{EM();BY(a,b,c);a.vW=d;a.wq=e;},AA1=a=>{return a.vW;},ADa=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bj(Wv(a,c.lU,d.lU,c,d),Wv(a,c.lX,d.lX,c,d));f=0;while(f<e.lU){g=0;while(g<e.lX){BJ(e,f,g,a.ko(c.lT.data[GZ(c,f,g)],d.lT.data[GZ(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},W_=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bj(e.lU,e.lX);h=Bj(f.lU,f.lX);i=0;while(i<c.lU){j=0;while(j<c.lX){k=GZ(e,i,j);l=GZ(f,i,j);m
=e.lT.data[k];n=f.lT.data[l];b=g.lT.data;b[k]=b[k]+a.kq(m,n,Ba(c,i,j),Ba(d,i,j));b=h.lT.data;b[l]=b[l]+a.kr(m,n,Ba(c,i,j),Ba(d,i,j));j=j+1|0;}i=i+1|0;}return BL(B2,[g,h]);},GZ=(b,c,d)=>{let e,f;EM();if(b.lU==1)c=0;e=b.lX;f=W(c,e);if(e==1)d=0;return f+d|0;},Wv=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BC;g=a.wq;d=CC(d);e=CC(e);h=K();H(H(H(H(Q(H(H(h,F(631)),g),32),d),F(51)),e),F(632));BF(f,J(h));U(f);}if(b==1)b=c;return b;},Z9=()=>{let b,c,d;b=new TN;I2(b,F(633),0,F(634),F(635));LA=b;b=new TO;I2(b,F(636),
1,F(420),F(637));Kg=b;b=new TL;I2(b,F(638),2,F(639),F(640));M1=b;b=new TM;I2(b,F(641),3,F(642),F(643));AFg=b;c=R(CY,4);d=c.data;d[0]=LA;d[1]=Kg;d[2]=M1;d[3]=b;ADN=c;},Rr=I(0),L3=I(FA),Mq=I(L3),Sk=I(Mq),OK=I(0),Lc=I(),K6=I(Lc),Sh=I(K6),Sj=I(Dt),XN=(a,b)=>{let c;c=new CL;Bf(c);U(c);},AFW=a=>{return 0;},ABx=a=>{Fi();return Sd;},Yq=a=>{return 1;},H1=I(0),Sf=I(),XS=a=>{return 0;},Zj=a=>{let b;b=new D_;Bf(b);U(b);},R2=I(0),Sg=I(),RH=I();
function Nj(){let a=this;L.call(a);a.vd=null;a.pJ=0.0;a.wa=0.0;}
let Ug=(a,b,c,d)=>{a.vd=b;a.pJ=c;a.wa=d;},UM=(a,b,c)=>{let d=new Nj();Ug(d,a,b,c);return d;},B1=(b,c)=>{return UM(b,c,0.0);};
function LP(){let a=this;L.call(a);a.rq=null;a.of=null;a.sK=0.0;}
let RL=(b,c)=>{let d,e,f,g;d=1;while((b.bh()/d|0)>Y(8.0,c)){d=d*2|0;}e=X();f=0;while(f<b.bh()){g=b.b7(f);T(e,g);f=f+d|0;}if((b.bh()-1|0)%d|0){b=b.b7(b.bh()-1|0);T(e,b);}return e;},AFm=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.lY;f=Bd(e);g=f.data;h=S(2*e|0);i=h.data;e=0;while(e<d.lY){g[e]=(V(d,e)).rR;j=2*e|0;i[j]=Mv(b,(V(d,e)).m5);i[j+1|0]=KD(b,(V(d,e)).m5);e=e+1|0;}k=J8(h,2,0)- -J8(h,2,1);l=0.0;g=S(d.lY);m=g.data;j=0;n=m.length;while(j<b.oP.data.length){o=0;while(o<n){m[o]=(V(d,o)).m5.data[j];o=o+1|0;}l=l
- -J8(g,1,0);j=j+1|0;}b=new LP;k=Bo(1.0,k/l);b.rq=f;b.of=h;b.sK=k;return b;},J8=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},ACa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(LP)){b=b;c=!P(a.rq,b.rq)?0:!P(a.of,b.of)?0:a.sK===b.sK?1:0;}else c=0;return c;};
function Fs(){let a=this;L.call(a);a.mK=0.0;a.mH=0.0;a.m7=0.0;a.m2=0.0;}
let IE=null,Io=null,IQ=()=>{IQ=Z(Fs);ADG();},Nd=(a,b,c,d,e)=>{IQ();a.mK=b;a.mH=c;a.m7=d;a.m2=e;},Ep=(a,b,c,d)=>{let e=new Fs();Nd(e,a,b,c,d);return e;},F9=(a,b,c)=>{return a.mK<=b&&b<=a.mH&&a.m7<=c&&c<=a.m2?1:0;},Pv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Fs)){b=b;c=a.mK!==b.mK?0:a.mH!==b.mH?0:a.m7!==b.m7?0:a.m2===b.m2?1:0;}else c=0;return c;},ADG=()=>{IE=Ep((-0.1),1.1,(-0.1),1.1);Io=Ep((-1.1),1.1,(-1.1),1.1);};
function FK(){let a=this;L.call(a);a.sP=0;a.o9=null;a.sM=0.0;a.r5=0.0;}
let Lv=(a,b,c,d,e)=>{a.sP=b;a.o9=c;a.sM=d;a.r5=e;},ZQ=(a,b,c,d)=>{let e=new FK();Lv(e,a,b,c,d);return e;},Jw=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return La(b,e,g);},Ng=a=>{return a.o9.data.length+1|0;},UU=(a,b)=>{let c;c=a.r5;if(b<=c)c=b;if(a.sP)c=CB(Y(a.sM,c));return c;},Xs=(a,b)=>{let c,d,e,f,g,h;c=b.pC.mx/Ng(a);d=B_(b.mt*1.25/c)|0;e=X();f=0;while(f<a.o9.data.length){g=f%d|0?0:1;b=new F2;h=f+1|0;J3(b,h/Ng(a),
!g?F(2):Ds(a.o9.data[f],3));T(e,b);f=h;}return e;},WS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(FK)){b=b;c=a.sP!=b.sP?0:!P(a.o9,b.o9)?0:a.sM!==b.sM?0:a.r5===b.r5?1:0;}else c=0;return c;},ZY=I(),W6=(b,c)=>{let d,e,f,g,h,i,j,k;d=W(b.mp-1|0,c)+1|0;e=b.mz;f=W(e-1|0,c)+1|0;g=S(W(d,e));h=0;while(h<b.mz){i=b.mp;e=W(h,i);OM(b.nj,e,1,i,g,W(h,d),c);h=h+1|0;}j=S(W(d,f));k=0;while(k<d){OM(g,k,d,b.mz,j,k,c);k=k+1|0;}return SL(b.nZ,d,f,j);},OM=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i=e
-1|0;j=c+W(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+W(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+W(W(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+W(W(i,h),d)|0]=b[j];};
function Jq(){let a=this;G.call(a);a.md=null;a.ta=null;a.xu=0.0;a.q6=0;a.to=null;a.q4=null;}
let RE=(a,b,c,d)=>{let e,f,g,h,i;a.md=b;a.ta=c;a.xu=d;e=b.mp+2|0;a.q6=e;f=Ea(W(e,b.mz+2|0));g=f.data;a.to=f;f=Bd(2*g.length|0);g=f.data;a.q4=f;e=0;h=g.length;if(e>h){b=new BC;Bf(b);U(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AGf=(a,b,c)=>{let d=new Jq();RE(d,a,b,c);return d;},Zb=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<AAc(a.md)){d=0;while(d<W1(a.md)){e=a.to;f=WN(a,d,c);g=!(Ee(a.md,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.md.mz){g=(-1);while(g<a.md.mp){d=WN(a,g,c);e=a.to.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.q6|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Ea(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.ta;o=(EI(a.md,g)+EI(a.md,g+1|0))/2.0;p=(En(a.md,c)+En(a.md,c+1|0))/2.0;if(R4(n,o,p)>b){f=1;break a;}}f=0;}q=Bd(4).data;j=2*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.q6|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.q4.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=X();r=X();c=0;while
(true){e=a.q4.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new R5;s.oC=S(64);s.ov=Ea(32);f=c;while(a.q4.data[f]!=(-1)){g=f/2|0;d=a.q6;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!R3(a,h,g))NF(s,EI(a.md,i),En(a.md,d),0);else if(R3(a,i,d))Y5(a,s,h,g,i,d,b);else NF(s,EI(a.md,h),En(a.md,g),0);e=a.q4.data;g=e[f];e[f]=(-1);f=g;}e=ABl(s);T(n,e);ADA(s,r);}c=c+1|0;}t=new MY;t.rE=FJ(n);t.rY=r;return t;},WN=(a,b,c)=>{return (W(c+1|0,a.q6)+b|0)+1|0;},R3=(a,b,c)=>{let d;a:{if(b>=0){d=a.md;if(b
<d.mp&&c>=0&&c<d.mz){b=1;break a;}}b=0;}return b;},Y5=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=EI(a.md,c);i=En(a.md,d);j=EI(a.md,e)-h;k=En(a.md,f)-i;l=0.0;m=1.0;n=Ee(a.md,c,d)-g;o=Ee(a.md,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.xu;if(!(r>s))break;s=q>=3?(l+m)/2.0:Vf(l,m,n,o,s/2.0);t=a.ta;r=h+s*j;u=i+s*k;r=R4(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Vf(l,m,n,o,0.0);NF(b,h+s*j,i+s*k,1);},Vf=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Y(b
+f,Bo(c-f,g));},MF=I(0);
function Qt(){G.call(this);this.wo=null;}
let R4=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.wo;e=d.nZ;f=e.mK;b=(b-f)/(e.mH-f);g=d.mp;b=b*(g-1|0);f=e.m7;h=(c-f)/(e.m2-f)*(d.mz-1|0);g=Y(0.0,Bo(g-2|0,Cy(b)))|0;i=Y(0.0,Bo(d.mz-2|0,Cy(h)))|0;j=Ee(d,g,i);k=g+1|0;c=Ee(d,k,i);b=b-g;c=NG(j,c,b);l=i+1|0;return NG(c,NG(Ee(d,g,l),Ee(d,k,l),b),h-i);},IP=I(Br),CW=null,Dl=null,Cp=null,RI=null,CA=()=>{CA=Z(IP);ACG();},ADC=(a,b,c)=>{CA();BY(a,b,c);},J0=(a,b)=>{let c=new IP();ADC(c,a,b);return c;},Wm=(a,b,c,d)=>{let e;a:{Nz();switch(Tm.data[a.lV]){case 1:break;case 2:b=c;break a;case 3:b
=d;break a;default:e=new Cg;Bf(e);U(e);}}return b;},ACG=()=>{let b,c,d;CW=J0(F(644),0);Dl=J0(F(645),1);b=J0(F(646),2);Cp=b;c=R(IP,3);d=c.data;d[0]=CW;d[1]=Dl;d[2]=b;RI=c;},Pe=I(),ZL=(a,b)=>{Cz();Gl(b,F(647));};
function Pf(){G.call(this);this.xp=null;}
let ABj=(a,b)=>{let c,d;c=a.xp;d=new SQ;d.ws=c;b=Hb(L$(b,d),F(648));d=new ST;d.vH=c;Hb(L$(b,d),F(649));},Q6=I(),AAC=(a,b)=>{Cz();Hb(Gl(b,F(650)),F(651));},AAg=I(),TY=I(),AFa=(a,b)=>{Cz();Gl(b,F(652));},Oe=I(),AFl=(a,b)=>{Cz();Gl(b,F(653));},VJ=I(),AED=(a,b)=>{Cz();Gl(b,F(506));};
function J9(){let a=this;L.call(a);a.sA=null;a.rd=null;}
let Xj=(a,b,c)=>{a.sA=b;a.rd=c;},UH=(a,b)=>{let c=new J9();Xj(c,a,b);return c;},Db=a=>{return a.sA.qJ;},HK=a=>{let b;b=a.sA.m_;Ci();return b!==HH?0:1;},EV=a=>{let b,c,d;b=!HK(a)?F(654):F(655);c=Db(a);d=K();O(H(H(H(d,F(656)),b),F(581)),c);return J(d);},Dy=(a,b,c)=>{if(HK(a))c=b;return c;},Ef=(a,b)=>{return !HK(a)?b.l3.data[Db(a)]:b.l0.data[Db(a)];};
function T3(){L.call(this);this.wC=0.0;}
let ABU=(a,b)=>{let c,d,e;c=B3(b);d=Qn(Gz(a.wC));e=1;while(e<=BB(b)){c.l0.data[e]=Q1(d,BG(b,e),BG(b,e-1|0));c.l3.data[e]=Q1(d,BG(b,e),1);e=e+1|0;}return c;},Vm=I(),Qc=null,Mk=()=>{Mk=Z(Vm);ZT();},ZT=()=>{let b,c;b=Bd((Rk()).data.length);c=b.data;Qc=b;c[GP.lV]=1;c[Hs.lV]=2;c[FC.lV]=3;};
function BP(){Br.call(this);this.w_=null;}
let K_=null,TE=null,Kq=null,G6=null,MA=null,MV=null,JR=null,Le=null,MS=null,Uk=null,ZX=null,CD=()=>{CD=Z(BP);AF6();},C$=(a,b,c,d)=>{CD();BY(a,b,c);a.w_=d;},ABr=a=>{return a.w_;},AFF=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bj(c.lU,c.lX);e=c.lT;f=d.lT;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.kO(e.data[g]);g=g+1|0;}return d;},AB8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bj(c.lU,c.lX);f=b[0].lT;g=e.lT;h=c.lT;i=d.lT;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.kP(l[j],k[j],
b[j]);j=j+1|0;}b=R(B2,1);b.data[0]=e;return b;},AF6=()=>{let b,c,d;b=new PZ;C$(b,F(657),0,F(420));K_=b;b=new P0;C$(b,F(658),1,F(659));TE=b;b=new P1;C$(b,F(660),2,F(661));Kq=b;b=new P2;C$(b,F(470),3,F(197));G6=b;b=new PU;C$(b,F(471),4,F(198));MA=b;b=new PW;C$(b,F(472),5,F(18));MV=b;b=new PX;C$(b,F(473),6,F(199));JR=b;b=new PY;C$(b,F(474),7,F(200));Le=b;b=new P$;C$(b,F(662),8,F(663));MS=b;b=new Vn;C$(b,F(476),9,F(202));Uk=b;c=R(BP,10);d=c.data;d[0]=K_;d[1]=TE;d[2]=Kq;d[3]=G6;d[4]=MA;d[5]=MV;d[6]=JR;d[7]=Le;d[8]
=MS;d[9]=b;ZX=c;};
function E0(){L.call(this);this.pf=null;}
let Kw=(a,b)=>{a.pf=b;},FJ=a=>{let b=new E0();Kw(b,a);return b;},AFM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(E0)){b=b;c=P(a.pf,b.pf)?1:0;}else c=0;return c;},NK=I(),Ua=null,GM=()=>{GM=Z(NK);X1();},Lf=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GM();d=b.l1;e= -c;d=d-e;f=Ct(b)-c;g=b.l6-e;h=Cw(b)-c;i=Ua.data;j=i.length;k=S(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},X1
=()=>{let b,c,d,e,f;GM();b=S(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=YD(f);c[e+1|0]=ACx(f);d=d+1|0;}Ua=b;},US=I(),Vi=null,M8=()=>{M8=Z(US);AAE();},AAE=()=>{let b,c;b=Bd((R9()).data.length);c=b.data;Vi=b;c[ES.lV]=1;c[Hn.lV]=2;c[Gc.lV]=3;c[CM.lV]=4;c[EN.lV]=5;},RS=I(),Wa=0.0,DR=()=>{DR=Z(RS);AF5();},C5=b=>{let c,d;DR();c=1.0;d=G3(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},EJ=b=>{let c,d;DR();c=Cy(CB(b)/Wa)|0;while(true){d=c+1|0;if(!(C5(d)<=b))break;c=d;}while(C5(c)
>b){c=c+(-1)|0;}return c;},IA=(b,c)=>{let d,e,f;DR();d=C5(EJ(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},Rz=(b,c)=>{let d,e;DR();c=c.data;d=C5(EJ(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},Ds=(b,c)=>{let d,e,f,g;DR();d=Bg(b);if(b-b!==0.0)return CV(b);if(d<1.0E-300)return F(0);e=!(b<0.0)?F(2):F(593);f=!(d>1.0E300)?EJ(d):300;if((-3)<=f&&f<=3)return Fa(e,SI(d,Bs(0,(c-1|0)-f|0)));g=SI(d/C5(f),c-1|0);if(Bc(g,F(664))){g=F(216);f=f+
1|0;}return J(O(M(M(Ja(e),g),f>=0?F(665):F(666)),G3(f)));},SI=(b,c)=>{let d,e;DR();d=Ey(b,c);e=d.lW.length;while(c>0&&Bp(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bp(d,c)==46)e=c;}return Cm(d,0,e);},AF5=()=>{Wa=CB(10.0);},AAm=I(),CB=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);F0();e=He;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if
(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Tn(d,b):Tn(d+1|0,b/2.0);}return b;},Tn=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=H5(d/e);g=H5(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j
-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},NR=I(0);
function QK(){G.call(this);this.uN=null;}
function Vq(){let a=this;Dt.call(a);a.wV=null;a.wr=null;}
let XK=a=>{return 2;},ABK=(a,b)=>{let c;if(!b)return a.wV;if(b==1)return a.wr;c=new CL;Bf(c);U(c);},S5=I(),Mc=null,TB=null,GJ=()=>{GJ=Z(S5);ADY();},ADY=()=>{let b,c;b=Bd((TX()).data.length);c=b.data;TB=b;c[C3.lV]=1;c[Hx.lV]=2;c=Bd((IS()).data.length);b=c.data;Mc=c;b[CZ.lV]=1;b[EP.lV]=2;b[HG.lV]=3;b[Ik.lV]=4;b[Jg.lV]=5;b[HW.lV]=6;b[I3.lV]=7;};
function Sw(){G.call(this);this.vO=null;}
let ACy=(a,b)=>{b=a.vO;Cz();return b;},Ss=I(),Tm=null,Nz=()=>{Nz=Z(Ss);YF();},YF=()=>{let b,c;CA();b=Bd((RI.fF()).data.length);c=b.data;Tm=b;c[CW.lV]=1;c[Dl.lV]=2;c[Cp.lV]=3;};
function Sa(){let a=this;G.call(a);a.p4=null;a.ur=null;a.mQ=null;a.vn=0;}
let Hb=(a,b)=>{VN(a,b,0);return a;},Gl=(a,b)=>{let c;c=new Vd;c.uD=b;return L$(a,c);},L$=(a,b)=>{let c;a.vn=1;c=0;while(c<a.p4.mO.tn){M(a.mQ,c<=0?F(2):F(667));VN(a,b.kU(c),c);c=c+1|0;}return a;},VN=(a,b,c)=>{let d,e;d=a.mQ;e=new QQ;e.v1=a;e.v2=c;QA(b,d,e);},Rf=(a,b)=>{let c;a:{if(Bp(b,0)==45){c=a.mQ.l_-1|0;while(c>0&&IC(a.mQ,c)==32){c=c+(-1)|0;}if(c>=0&&Fb(F(668),IC(a.mQ,c))>=0?1:0){Q(M(Q(a.mQ,40),b),41);break a;}}M(a.mQ,b);}},VY=I(Dm),ABQ=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.lX==d.lU){e=Bj(c.lU,
d.lX);HL(c,d,e);return e;}e=new BC;c=CC(c);d=CC(d);f=K();H(H(H(H(H(f,F(669)),c),F(670)),d),F(671));BF(e,J(f));U(e);},AEI=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bj(e.lU,e.lX);h=Bj(f.lU,f.lX);Nl(d,f,g);F_(e,d,h);return BL(B2,[g,h]);},VZ=I(Dm),Xp=(a,b)=>{return T_(b.data[0]);},AAU=(a,b,c,d)=>{b=R(B2,1);b.data[0]=T_(d);return b;},V0=I(Dm),AEF=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bj(1,1);b=b[0].lT.data;d=b.length;e=0;while(e<d){f=b[e];g=c.lT.data;g[0]=g[0]+f;e=e+1|0;}return c;},Yt=(a,b,c,d)=>{let e,f;b=b.data;e
=Bj(b[0].lU,b[0].lX);f=0;while(true){b=e.lT.data;if(f>=b.length)break;b[f]=d.lT.data[0];f=f+1|0;}b=R(B2,1);b.data[0]=e;return b;},TN=I(CY),YW=(a,b,c)=>{return b+c;},AAK=(a,b,c,d,e)=>{return e;},ACA=(a,b,c,d,e)=>{return e;},TO=I(CY),AFK=(a,b,c)=>{return b-c;},Z4=(a,b,c,d,e)=>{return e;},ABF=(a,b,c,d,e)=>{return  -e;},TL=I(CY),Yz=(a,b,c)=>{return b*c;},YO=(a,b,c,d,e)=>{return e*c;},ABw=(a,b,c,d,e)=>{return e*b;},TM=I(CY);
function JY(){let a=this;L.call(a);a.pU=0;a.qP=null;a.qX=null;a.pl=0.0;}
let QC=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new JY;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.pU=b;f.qP=c;f.qX=d;f.pl=g;return f;},X7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(JY)){b=b;c=a.pU!=b.pU?0:!P(a.qP,b.qP)?0:!P(a.qX,b.qX)?0:a.pl===b.pl?1:0;}else c=0;return c;},Vb=I(),HD=null,Dq=()=>{Dq=Z(Vb);YB();},Ga=(b,c,d)=>
{Dq();return U8(b,c,M9(b,c,d,0));},U8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;Dq();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bg(k-BK(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=X();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=MW(k,VX(k,g));T(m,n);}i=i+1|0;}return m;},M9=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;Dq();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h=1.0/f;f
=f*10.0;}i=0;a:{while(true){j=HD.data;if(!(j[i]*h<g)){if(!e)break a;if(Rh(j[i]*h))break;}i=i+1|0;}}while(true){g=HD.data[i]*h;k=g*Cy(b/g);l=Cy((b-k)/g+1.0E-10);j=S((B_((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!Rh(HD.data[i]*h))break;}return j;}}p=new BC;BF(p,F(672));U(p);},Rh=b=>{Dq();return b>=1.0&&b===BK(b)?1:0;},VX=(b,c)=>{let d,e,f;Dq();d=Bg(b);e=0;while
(e<c){d=d*10.0;e=e+1|0;}f=Ui(K(),Gz(BK(d)));while(true){e=f.l_;if(e>c)break;Hj(f,0,48);}if(c>0)Hj(f,e-c|0,46);if(b<0.0&&BK(d)!==0.0)Hj(f,0,8722);return J(f);},YB=()=>{HD=BN([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function F2(){let a=this;L.call(a);a.o$=0.0;a.nP=null;}
let J3=(a,b,c)=>{a.o$=b;a.nP=c;},MW=(a,b)=>{let c=new F2();J3(c,a,b);return c;},AFt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(F2)){b=b;c=a.o$!==b.o$?0:P(a.nP,b.nP)?1:0;}else c=0;return c;},V5=I(),NA=null,J6=null,He=null,F0=()=>{F0=Z(V5);ZI();},ZI=()=>{let b,c,d,e,f,g,h,i;NA=S(128);J6=S(128);He=S(2047);b=Ly(2.0,0.0);c=0;while(c<7){d=Cl(b.oT);e=d*d;b=Wq(d,(b.qt-(e-b.oT-Oi(e,d,d)))/(2.0*d));c=c+1|0;}f=Ly(1.0,0.0);g=0;while(g<128){h=NA.data;i=f.oT;h[g]=i;J6.data[g]=f.qt/i;d=b.oT;e=i*d;d=Oi(e,i,d);f
=Wq(e,f.oT*b.qt+f.qt*b.oT-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=He.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function MY(){let a=this;L.call(a);a.rE=null;a.rY=null;}
let ABS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(MY)){b=b;c=!P(a.rE,b.rE)?0:P(a.rY,b.rY)?1:0;}else c=0;return c;};
function R5(){let a=this;G.call(a);a.oC=null;a.ov=null;a.nG=0;}
let NF=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.nG;if(e==a.ov.data.length){a.oC=DL(a.oC,4*e|0);f=a.ov.data;g=2*a.nG|0;h=Ea(g);i=h.data;g=By(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.ov=h;}h=a.oC.data;j=a.nG;e=2*j|0;h[e]=b;h[e+1|0]=c;a.ov.data[j]=d;a.nG=j+1|0;},ABl=a=>{let b,c,d,e,f,g,h,i;b=S(2*a.nG|0);c=b.data;d=0;e=0;while(e<a.nG){a:{if(e){f=d-1|0;if(UF(a,b,f,e,0))break a;if(UF(a,b,f,e,1))break a;}g=2*d|0;h=a.oC.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return DL(b,2*d|0);},UF=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.oC.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.nG|0)|0)+e|0]===g?1:0;},ADA=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.nG;e=CI(c,d);if(e>=0)break;if(!a.ov.data[c])break;c=c+1|0;}if(!e){f=Si(a,0,d+1|0);T(b,f);return;}d=0;e=1;while(true){g=a.nG;if(e>g)break;h=a.ov.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Si(a,i-d|0,d);T(b,f);d=0;}e=e+1|0;}},Si=(a,b,c)=>{let d,e,f,g,h,i;d=S(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.nG|0;h=2*f|0;i=a.oC.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return C7(d);};
function Ve(){G.call(this);this.uG=null;}
let ACz=(a,b)=>{let c;c=a.uG;Cz();Hb(b,c.b3(b.p4));},AEz=I(),QA=(b,c,d)=>{let e;e=0;while(e<b.lW.length){if(!Rt(b,e))Q(c,Bp(b,e));else d.k3(Bp(b,e));e=e+1|0;}},Rt=(b,c)=>{return RQ(b,c)&&!Wg(b,c-1|0)&&!Wg(b,c+1|0)?1:0;},Wg=(b,c)=>{return !RQ(b,c)&&!(c>=0&&c<b.lW.length&&48<=Bp(b,c)&&Bp(b,c)<=57?1:0)?0:1;},RQ=(b,c)=>{return c>=0&&c<b.lW.length&&97<=Bp(b,c)&&Bp(b,c)<=122?1:0;};
function VA(){let a=this;G.call(a);a.uB=null;a.uC=null;}
let Z6=(a,b)=>{let c,d;b=b;c=a.uB;d=a.uC;if(Ba(c,b.mB,b.mF)===1.0)d=F(116);return d;},PZ=I(BP),X5=(a,b)=>{return  -b;},Xy=(a,b,c,d)=>{return  -d;},P0=I(BP),P1=I(BP),X4=(a,b)=>{return CB(b);},ABT=(a,b,c,d)=>{return d/b;},P2=I(BP),Ty=(a,b)=>{return 1.0/(1.0+IY( -b));},AD6=(a,b,c,d)=>{return c*(1.0-c)*d;},PU=I(BP),AEY=(a,b)=>{return WD(b);},YY=(a,b,c,d)=>{return d*(1.0-c*c);},PW=I(BP),ACD=(a,b)=>{if(b<0.0)b=0.0;return b;},Za=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},PX=I(BP),AAa=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ABH
=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},PY=I(BP),AEX=(a,b)=>{return Qx(b);},ZP=(a,b,c,d)=>{CD();return Ty(G6,b)*d;},P$=I(BP),X2=(a,b)=>{return E6(b);},XU=(a,b,c,d)=>{return E3(b)*d;},Vn=I(BP),AAI=(a,b)=>{return b;},Yl=(a,b,c,d)=>{return d;};
function RD(){let a=this;L.call(a);a.oT=0.0;a.qt=0.0;}
let AET=(a,b,c)=>{a.oT=b;a.qt=c;},Ly=(a,b)=>{let c=new RD();AET(c,a,b);return c;},H5=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Wq=(b,c)=>{let d;d=c+b;return Ly(d,c-(d-b));},Oi=(b,c,d)=>{let e,f,g,h;e=H5(c);f=c-e;g=H5(d);h=d-g;return b-e*g-e*h-f*g-f*h;},Ma=I(0);
function PN(){let a=this;G.call(a);a.vA=null;a.vz=null;}
let AE2=(a,b)=>{let c,d,e;c=a.vA;d=a.vz;Cz();e=Bm(c);while(Bk(e)){c=Bi(e);if(c.oW==b)M(d,BX(c.nX));}};
function PJ(){let a=this;G.call(a);a.t2=0;a.wN=0;a.wS=0;a.uV=0;a.vl=null;}
let Bk=a=>{return a.t2>=a.wS?0:1;},Bi=a=>{let b,c,d;b=a.wN;c=a.vl;if(b!=c.od){c=new TW;Bf(c);U(c);}d=a.t2;a.uV=d;a.t2=d+1|0;return c.b7(d);},ACH=I(),E6=b=>{if(b!==0.0)b=QT(b,0);return b;},E3=b=>{return QT(b,1);},QT=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bg(b)<=1.7976931348623157E308))return NaN;if(!(Bg(b)<1647099.3291652855)){d=Bg(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;};
function Hf(){let a=this;L.call(a);a.mk=null;a.my=null;}
let U2=null,HR=()=>{HR=Z(Hf);AAQ();},Rc=(a,b,c)=>{let d,e,f,g,h;d=new HY;e=b.mN;f=0.025*e;g=c.uk?L1(c):Mm(c,c.n9);b=new Fs;h= -f;Nd(b,h,e-h,g-Kk(c)*0.04,Mm(c,c.nV)-Kk(c)*(-0.04));LH(d,b,a.mk.ms);return d;},ACB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Hf)){b=b;c=!P(a.mk,b.mk)?0:P(a.my,b.my)?1:0;}else c=0;return c;},AAQ=()=>{U2=BN([6.0,2.0,12.0,4.0]);};
function Hy(){let a=this;L.call(a);a.sa=0.0;a.rk=0.0;a.ms=null;a.pC=null;a.qg=null;a.q7=0.0;a.r9=null;a.qM=0.0;a.mt=0.0;a.pM=0.0;a.pL=0.0;}
let PB=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.sa=b;a.rk=c;a.ms=d;a.pC=e;a.qg=f;a.q7=g;a.r9=h;a.qM=i;a.mt=j;a.pM=k;a.pL=l;},Ou=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new Hy();PB(l,a,b,c,d,e,f,g,h,i,j,k);return l;},T0=b=>{let c;c=FF(b);return B_((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},FF=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},GS=a=>{return a.mt*0.35;},C_=a=>{return a.mt*0.08;},Wh=(a,b,c)=>{return Y(1.0,Bo(9.0,Cy(b/c)))|0;},Nv=(a,b)=>{return !(b>=a.mt*25.0)?3:7;},WP=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bh(b)
===Be(Hy)){b=b;if(a.sa!==b.sa){c=0;break a;}if(a.rk!==b.rk){c=0;break a;}if(!P(a.ms,b.ms)){c=0;break a;}if(!P(a.pC,b.pC)){c=0;break a;}if(!P(a.qg,b.qg)){c=0;break a;}if(a.q7!==b.q7){c=0;break a;}if(!P(a.r9,b.r9)){c=0;break a;}if(a.qM!==b.qM){c=0;break a;}if(a.mt!==b.mt){c=0;break a;}if(a.pM!==b.pM){c=0;break a;}if(a.pL===b.pL){c=1;break a;}c=0;}else c=0;}return c;};
function WK(){let a=this;G.call(a);a.sg=null;a.q8=null;a.nc=null;a.na=0;a.lZ=null;}
let Zc=a=>{let b;b=CP(a.q8);if(Je(a.q8)){O(M(a.lZ,F(673)),b);M(a.lZ,F(674));}else if(!b)M(a.lZ,F(675));else if(b<a.sg.mN){M(O(M(a.lZ,F(676)),a.sg.mN),F(677));M(M(O(a.lZ,b),b!=1?F(678):F(679)),F(680));}},YR=a=>{let b,c,d,e,f,g;b=a.sg.oE;c=0;d=b;while(c<CO(d)){e=Dc(d,c);f=e.n5;b=M(a.lZ,F(681));c=c+1|0;M(M(O(b,c),F(154)),e.qe);b=a.lZ;if(Bv(e.o4))e=F(2);else{g=e.o4;e=K();Q(H(H(e,F(364)),g),41);e=J(e);}M(b,e);M(M(a.lZ,F(682)),DF(f.tx));O(M(M(M(a.lZ,F(71)),DF(f.sJ)),F(683)),D3(f));M(a.lZ,D3(f)!=1?F(76):F(684));M(a.lZ,
!f.vv?F(366):F(685));}},JW=b=>{return b-b!==0.0?0:1;},DF=b=>{return b-b!==0.0?F(686):Ds(b,4);};
function UY(){let a=this;L.call(a);a.vu=null;a.sR=null;a.r4=null;}
let Wr=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=Nc(b);d=S(c.lX);e=d.data;f=0;g=e.length;while(f<g&&c.lU>0){h=Ba(c,0,f);i=0.0;j=0;while(true){k=c.lU;if(j>=k)break;i=i-(h-Ba(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.lU){BJ(c,j,f,Ba(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.lT.data;i=0.0;f=e.length;g=0;while(g<f){i=Y(i,Bg(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.lX;g=c.lU;f=j<=g?0:1;l=!f?Bj(j,j):Bj(g,g);if(!f)F_(c,c,l);else Nl(c,c,l);m=new Sz;m.n0=l.lU;n=(Nc(l)).lT;m.qU=n;g=m.n0;e=S(W(g,
g));o=e.data;m.tZ=e;j=0;while(j<g){o[W(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=Y(i,Bg(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.n0-1|0)){p=k+1|0;q=p;while(true){r=m.n0;if(q>=r)break;if(Bg(m.qU.data[W(k,r)+q|0])>h){ACX(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=S(c.lX);g=Rn(m,(-1));j=Rn(m,g);if(g<0)n=e;else if(!(Eu(m,g)>0.0))n=e;else{n=Wu(PO(m,g),c,f);QI(n);}if(j>=0&&Eu(m,j)>1.0E-13*Eu(m,g)){e=Wu(PO(m,j),c,f);s=0.0;j=0;while(true){t=n.data;g=t.length;if(j>=
g)break;o=e.data;s=s+t[j]*o[j];j=j+1|0;}j=0;while(j<g){o=e.data;o[j]=o[j]-s*t[j];j=j+1|0;}NP(e);QI(e);}b=new UY;b.vu=d;b.sR=n;b.r4=e;return b;},Wu=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=S(c.lX);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.lU){i=i+b.data[j]*Ba(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}NP(e);return e;},NP=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cl(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},QI=b=>{let c,d,e,f;b=b.data;c=0.0;d=b.length;e=0;while(e<
d){f=b[e];if(Bg(f)>Bg(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}},HF=I(Br),F7=null,UL=null,AAy=null,Fg=()=>{Fg=Z(HF);AFB();},XE=(a,b,c)=>{Fg();BY(a,b,c);},QO=(a,b)=>{let c=new HF();XE(c,a,b);return c;},AFB=()=>{let b,c,d;F7=QO(F(687),0);b=QO(F(688),1);UL=b;c=R(HF,2);d=c.data;d[0]=F7;d[1]=b;AAy=c;},HE=I(0);
function SQ(){G.call(this);this.ws=null;}
let AAZ=(a,b)=>{return !RO(a.ws,b)?F(689):F(0);};
function ST(){G.call(this);this.vH=null;}
let AE1=(a,b)=>{return !RO(a.vH,b)?F(690):F(0);},Hm=I(Br),HO=null,U7=null,ZG=null,Fr=()=>{Fr=Z(Hm);ADI();},AAd=(a,b,c)=>{Fr();BY(a,b,c);},TH=(a,b)=>{let c=new Hm();AAd(c,a,b);return c;},ADI=()=>{let b,c,d;HO=TH(F(691),0);b=TH(F(692),1);U7=b;c=R(Hm,2);d=c.data;d[0]=HO;d[1]=b;ZG=c;};
function S8(){let a=this;L.call(a);a.m0=null;a.mJ=null;a.u4=null;}
let UQ=(b,c)=>{let d;d=b.s9;if(!(d instanceof DK))return !c?F(693):F(694);d=d;return QJ(b.pm?104:120,(!c?d.oK:d.ox)+1|0);},AAN=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.m8.lU;f=a.m0;g=a.mJ;h=a.u4;i=Cl(16.0/Y(16.0,e));j=Y(2.5,f.pM*i);k=f.pL;i=!(k>0.0)?0.0:Du(b,k*i);l=BW(d.qk);k=!l?j:j*2.1;m=0;while(l&&m<e){if(LU(d,m)){n=C1(ET(c,d,m),Fc(c,d,m),k);f=D9(a.mJ.pA,Ba(d.tO,m,0));o=b;BA(o,n,f);BT(o,n,B1(CQ(a.mJ.ok,0.5),C_(a.m0)));}m=m+1|0;}m=0;p=Jf(i,0.0);q=2.0*i;while(m<e){if(LU(d,m)){r=ET(c,d,m);s
=Fc(c,d,m);l=GE(d,m);Fr();if(!(h===HO&&l?1:0))o=C1(r,s,j);else{t=Du(b,j*Cl(3.141592653589793));o=new CF;u=t/2.0;DD(o,LG(b,r-u),LG(b,s-u),t,t);}if(p>0){if(o instanceof IV){f=o;n=C1(f.up,f.uo,f.t1+i);}else{f=o;n=Cq(f.l1-i,f.l6-i,f.ma+q,f.mx+q);}v=g.mg;BA(b,n,v);}f=!l?g.mT:g.rK;BA(b,o,f);}m=m+1|0;}if(e<=6){f=new Qo;g=a.m0;h=a.mJ;f.rS=X();f.un=b;f.nh=c;f.mE=d;f.sZ=h;f.qB=k;q=g.mt-1.0;B7();f.rX=Ce(q,CK);m=f.mE.m8.lU;e=0;while(e<m){i=ET(f.nh,f.mE,e)-f.qB;q=Fc(f.nh,f.mE,e);j=f.qB;k=q-j;b=f.rS;c=new CF;q=j*2.0;DD(c,
i,k,q,q);T(b,c);e=e+1|0;}w=Ea(m);x=w.data;e=0;while(e<m){if(!x[e]&&LU(f.mE,e))ABV(f,Y1(f,e,w),ET(f.nh,f.mE,e),Fc(f.nh,f.mE,e));e=e+1|0;}}},LU=(b,c)=>{return F9(b.pu,Ba(b.m8,c,0),Ba(b.m8,c,1));},ET=(b,c,d)=>{return Ei(b,Ba(c.m8,d,0));},Fc=(b,c,d)=>{return D1(b,Ba(c.m8,d,1));},ADe=I(),Qd=(b,c)=>{return T1(Ba(b.pR,c,0),Ba(b.pR,c,1));},YZ=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.m8.lU;e=0;f=0;g=0;while(g<d){e=e+(!GE(c,g)?0:1)|0;f=f+(!((!(Ba(c.tO,g,0)>0.5)?0:1)!=GE(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h&&
V1(c.pR,c.sy)?1:0;j=h&&V1(c.m8,c.sy)?1:0;g=c.nn;k=g!=1?F(695):F(696);if(f<=0){M(b,g<=2?F(697):F(698));if(c.nn>2)k=F(2);M(M(b,k),F(699));M(b,h&&!i?F(700):F(366));}else{O(M(O(M(b,F(701)),f),F(121)),d);M(b,F(702));if(h&&c.nn<=2){if(!j)l=F(703);else{l=K();H(H(H(l,F(704)),k),F(705));l=J(l);}M(b,l);M(b,j?F(2):Fa(k,F(706)));M(b,j?F(2):c.pm?F(707):F(708));}else Q(b,46);M(b,!c.pm&&h&&!j?F(709):F(2));}return;}};
function IV(){let a=this;L.call(a);a.up=0.0;a.uo=0.0;a.t1=0.0;}
let WT=(a,b,c,d)=>{a.up=b;a.uo=c;a.t1=d;},C1=(a,b,c)=>{let d=new IV();WT(d,a,b,c);return d;};
function Ln(){L.call(this);this.qK=null;}
let AFV=(a,b)=>{a.qK=b;},Ff=a=>{let b=new Ln();AFV(b,a);return b;},V4=I(),PS=null,L4=()=>{L4=Z(V4);AFQ();},AFQ=()=>{let b,c;B7();b=Bd((Oj.fF()).data.length);c=b.data;PS=b;c[Cr.lV]=1;c[CK.lV]=2;c[GU.lV]=3;};
function Nw(){let a=this;L.call(a);a.mI=null;a.ph=null;a.mN=0;a.ns=0;a.pI=null;a.rx=0;a.oE=null;}
let ACv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Nw)){b=b;c=!P(a.mI,b.mI)?0:!P(a.ph,b.ph)?0:a.mN!=b.mN?0:a.ns!=b.ns?0:!P(a.pI,b.pI)?0:a.rx!=b.rx?0:P(a.oE,b.oE)?1:0;}else c=0;return c;};
function SS(){let a=this;G.call(a);a.mA=null;a.l4=null;a.sU=null;a.pE=null;a.wz=null;a.l$=null;}
let Pb=(a,b,c)=>{let d,e,f,g,h,i,j;d=Du(a.mA,C_(a.l$.mk));e=EB(a.mA,Ei(a.pE,b),d);f=a.l$.mk.ms;g=a.mA;h=S(4);i=h.data;i[0]=e;i[1]=f.l6;i[2]=e;i[3]=Cw(f);f=FD(h);j=UM(a.l$.my.mw,d,c);BT(g,f,j);},RC=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.sU;d=a.pE;e=a.l4.mN;f=a.mA.pW;g=new Vp;g.uj=X();g.qm=S(256);h=0;i=b.no-1|0;j=b.nT;e=By((i-( -j|0)|0)/j|0,Qp(b,e)+1|0);while(h<e){k=Nn(b,d,h);l=f*(Cy(k/f)+1.0);m=Ms(b,h);n=Lx(b,h);h=h+1|0;while(h<e&&Nn(b,d,h)<l){m=Bo(m,Ms(b,h));n=Y(n,Lx(b,h));h=h+1|0;}l=(Nn(b,d,h-1|0)- -k)/2.0;if
(!(m<=n))PG(g);else{k=D1(d,Mr(c,m));m=D1(d,Mr(c,n));i=g.p0>0&&Bg(k-g.sW)<Bg(m-g.sW)?1:0;N5(g,l,!i?m:k);if(k!==m){if(i)k=m;N5(g,l,k);}}}PG(g);return Ff(g.uj);},YU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=RC(a,(Dc(a.l4.oE,b)).n5);if(c.qK.o())return;d=a.mA;e=new Nj;f=a.l$.my.mw;HR();g=U2.data;Ug(e,f,1.2,g[b%g.length|0]);BT(d,c,e);e=c.qK;g=(e.b7(e.bh()-1|0)).data;e=a.wz;c=DM(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.um;k=d.mt;l=Ct(d.ms);m= -k;b=!(i-m*1.4<l)?0:1;if(b)l=i;n=l-m*0.25;o=1;p=j;while(true)
{d=e.um;q=d.mt;d=d.ms;r=p>d.l6&&p<Cw(d)?1:0;f=Bm(e.sz);l=q*1.4;while(Bk(f)){g=(Bi(f)).data;r=r&(!(Bg(n-g[0])>=l)&&!(Bg(p-g[1])>=q)?0:1);}if(r)break;if(o>(4*e.sz.lY|0))break;p=j-(!(o%2|0)?( -o|0)/2|0:(o+1|0)/2|0)*m/2.0;o=o+1|0;}d=e.sz;g=BN([n,p]);T(d,g);B7();s=Ce(k,Cr);if(b){j=n- -Cu(c,s)/2.0;d=e.tg;t=C1(j,p,k*0.55);f=e.tT.mg;BA(d,t,f);}f=e.tg;i=p-m*0.36;d=e.tT.mw;CE(f,c,n,i,s,d);},ADp=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=a.l$.mk.mt;c=DM(a.l4.mN);B7();d=Cu(c,Ce(b,CK))+b*1.8;e=a.l4.mN;f=a.l$.mk;g=By(e,
Wh(f,f.ms.ma,d));h=a.l4.mN;Dq();i=U8(0.0,h,M9(0.0,h,g,1));f=a.sU;c=a.l$.mk;g=Wh(c,c.ms.mx,b*2.2);if(!f.rF){j=Ga(0.0,f.nV,g);g=1;c=j;k=Bm(c);while(Bk(k)){g=g&((Bi(k)).nP.lW.length>5?0:1);}if(!g){j=X();c=Bm(c);while(Bk(c)){k=Bi(c);f=new F2;d=k.o$;J3(f,d,Ds(d,2));T(j,f);}}}else{j=X();if(f.uk){c=MW(L1(f),F(0));T(j,c);}e=EJ(f.n9);l=EJ(f.nV);m=((l-e|0)-(!(C5(e)<f.n9)?0:1)|0)+1|0;h=m/(g+1|0);FZ();n=h<=1.0?1:IA(h,Gj)|0;o=CI(n,1);p=CI(m,1);q=CI(n,10);while(e<=l){d=C5(e);if(!(e%n|0)){g=p<=0?0:1;r=f.n9>=0.001&&f.nV<10000.0
?1:0;if(!r&&g){k=DM(G3(e));s=Ja(e>=0?F(2):F(710));g=0;while(g<k.lW.length){Q(s,Bp(F(711),Bp(k,g)-48|0));g=g+1|0;}c=Fa(F(664),J(s));}else c=Ds(C5(e),1);KN(f,j,d,c);}else if(q<=0)KN(f,j,d,F(2));g=2;while(g<10&&!o){a:{b:{if(m){if(p)break b;if(g!=2&&g!=5)break b;}r=1;break a;}r=0;}h=g*d;KN(f,j,h,!r?F(2):Ds(h,1));g=g+1|0;}e=e+1|0;}}c=a.pE;k=a.mA;f=a.l$;K5(c,k,f.mk,f.my,i,j);},Ke=(a,b)=>{return Ei(a.pE,b);},Jj=(a,b)=>{return D1(a.pE,Mr(a.sU,DS(a.l4.mI,b)));},J7=(a,b)=>{return b<=By(CP(a.l4.mI),a.l4.mN)&&(isFinite(DS(a.l4.mI,
b))?1:0)?1:0;},Yj=a=>{let b,c,d,e,f,g,h;if(J7(a,a.l4.ns)){b=Ke(a,a.l4.ns);c=Jj(a,a.l4.ns);d=a.l$.mk;e=d.pM;f=a.mA;g=C1(b,c,e- -d.pL);h=a.l$.my.mg;BA(f,g,h);d=a.mA;f=C1(b,c,e);g=a.l$.my.oR;BA(d,f,g);}},ACL=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=CP(a.l4.mI);c=Ke(a,b);d=J7(a,b)?Jj(a,b):a.l$.mk.ms.l6;e=S(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=FD(e);l=FD(BN([g,j,i,h]));m=B1(a.l$.my.mf,2.0);n=a.mA;o=Ff(F3(k.m4,l.m4));BT(n,o,m);p=a.l$.mk.mt;B7();j=Cu(F(712),Ce(p,Cr));g=c+9.0;q
=!(g- -j<Ct(a.l$.mk.ms))?0:1;i=a.l$.mk.ms.l6;h= -p;h=Y(i-h*1.2,d-h*0.36);k=a.mA;if(!q)g=c-9.0;m=Ce(p,!q?GU:Cr);n=a.l$.my.mf;CE(k,F(712),g,h,m,n);},Il=I(0);
function Rd(){G.call(this);this.vI=null;}
let AE5=(a,b)=>{a.vI.visit(b);};
function Rv(){let a=this;G.call(a);a.xe=null;a.xg=0;}
let WU=(a,b)=>{b=b;UW(a.xe,b,a.xg);};
function Rq(){G.call(this);this.vK=null;}
let ACo=(a,b)=>{return Bg(a.vK.nM.rb.lT.data[b]);};
function Sz(){let a=this;G.call(a);a.n0=0;a.qU=null;a.tZ=null;}
let Eu=(a,b)=>{return a.qU.data[W(b,a.n0)+b|0];},PO=(a,b)=>{let c,d;c=a.n0;d=S(c);B5(a.tZ,W(b,c),d,0,c);return d;},Rn=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.n0){if(d!=b&&!(c>=0&&!(Eu(a,d)>Eu(a,c))))c=d;d=d+1|0;}return c;},ACX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.qU.data[W(b,a.n0)+c|0];e=(Eu(a,c)-Eu(a,b))/(2.0*d);f=Cl(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cl(g*g+1.0);i=1.0/h;j=g/h;k=a.qU.data;l=a.n0;m=W(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=W(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=W(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.tZ.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function Vd(){G.call(this);this.uD=null;}
let AEQ=(a,b)=>{return a.uD;},Nx=I(0),UG=b=>{return BG(b,BB(b)-1|0)>2?new II:MD(0,1);};
function Rj(){let a=this;G.call(a);a.wB=null;a.o_=null;a.tm=0;a.nO=0;a.ua=null;a.ro=null;a.pT=null;a.pa=null;}
let ADu=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{b:{e=El(b);f=DP(b.l5,b.mi.mc);DT(f,e);g=BB(b.l5)-1|0;h=new Rj;i=f.mj.data[g];h.wB=b;b=b.l5;h.o_=b;j=BB(b)-1|0;h.tm=j;j=BG(h.o_,j);h.nO=j;if(d instanceof DK){b=d;if(b.ox>=j)break b;if(b.oK>=j&&j>1)break b;}j=0;break a;}j=1;}if(j)d=UG(h.o_);j=0;k=i.lT.data;l=k.length;m=0;while(m<l){j=j|(Bg(k[m])<=1.7976931348623157E308?0:1);m=m+1|0;}if(j)d=MD(0,1);h.ua=d;if(!(d instanceof DK)){b=Wr(i);h.ro=b.vu;h.pT=b.sR;h.pa=b.r4;}else{b=d;h.ro=S(h.nO);h.pT=TU(h,
b.ox);h.pa=TU(h,b.oK);}b=c.mj.data[g];c=f.mj.data[g];if(h.nO>3)d=FO();else{g=(BK(Cl(b.lU))|0)-1|0;j=Vg(g,12);l=Vg(g,50);d=X();m=0;n=g+1|0;o=W(l,n);while(m<=g){p=W(m,n);q=g/l|0;k=TA(h,b,p,l,q);f=d;T(f,k);T(f,TA(h,b,m,o,q));m=m+j|0;}}b=Bj(c.lU,2);g=0;while(g<ABB(c)){BJ(b,g,0,IW(h,h.pT,c,g));BJ(b,g,1,IW(h,h.pa,c,g));g=g+1|0;}c:{c=new Lo;l=h.tm;m=h.nO;r=h.ua;if(r instanceof DK&&l>0){i=h.o_.pF;CU();if(i!==CZ&&i!==EP?0:1){f=EP;s=i!==f?(-0.1):(-1.2);t=i!==f?1.1:1.2;u=m!=1?Ep(s,t,s,t):Ep(s,t,(-1.0),1.0);break c;}}k
=UC(h,d,b,0);v=h.nO!=1?UC(h,d,b,1):BN([(-1.0),1.0]);if(h.ua instanceof II){w=v.data;x=k.data;s=Y(x[1]-x[0],w[1]-w[0]);LX(s,k);LX(s,v);}v=v.data;k=k.data;u=Ep(k[0],k[1],v[0],v[1]);}f=h.wB;i=f.mi;Ql(c,l,m,r,u,d,i.mc,b,i.mq,Xc(f),Xe(h,e));return c;},TU=(a,b)=>{let c,d;c=a.nO;d=S(c);if(b<c)d.data[b]=1.0;return d;},IW=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.lT;f=0.0;g=0;while(true){h=a.nO;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[W(d,h)+g|0]-a.ro.data[g]);g=g+1|0;}return f;},Vg=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d
|0)<=c)){d=d+1|0;}return d;},TA=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=S(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.pT;k=c+W(h,d)|0;g[i]=IW(a,j,b,k);g[i+1|0]=IW(a,a.pa,b,k);h=h+1|0;}return f;},UC=(a,b,c,d)=>{let e,f,g,h,i,j;e=S(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);b=b.q();while(b.r()){WO(e,b.t(),d);}if(!a.tm)return e;WO(e,c.lT,d);if(f[0]>f[1])return BN([(-0.5),0.5]);LX(Y(0.2,Y(Bg(f[0]),Bg(f[1]))*1.0E-6),e);g=f[0];h=f[1];Dq();e=(M9(g,h,5,0)).data;i=e.length-1|0;g=0.08*(e[i]-
e[0]);f=S(2);j=f.data;j[0]=e[0]-g;j[1]=e[i]- -g;return f;},LX=(b,c)=>{let d;c=c.data;d=Y(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},WO=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bg(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Bo(f[0],e[d]);f[1]=Y(f[1],e[d]);}d=d+2|0;}},Xe=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CI(a.nO,2);if(c<=0){if(c)break a;d=a.pT.data;e=d[0];f=a.pa.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bn();}b:{g=b.l0.data[BB(a.o_)].lT;e=0.0;h=0.0;i=Ba(b.l3.data[BB(a.o_)],
0,0);b=a.o_.oa;KT();switch(Tt.data[b.lV]){case 1:break;case 2:j=CB(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.nO){d=g.data;e=e+d[k]*a.pT.data[k];h=h+d[k]*a.pa.data[k];i=i+d[k]*a.ro.data[k];k=k+1|0;}b=new Nq;b.sh=e;b.si=h;b.sj=i;return Bt(b);};
function HY(){let a=this;L.call(a);a.os=null;a.mV=null;}
let LH=(a,b,c)=>{a.os=b;a.mV=c;},VC=(a,b)=>{let c=new HY();LH(c,a,b);return c;},Ei=(a,b)=>{let c,d,e,f;c=a.mV;d=c.l1;e=a.os;f=e.mK;return d-(b-f)/(e.mH-f)* -c.ma;},D1=(a,b)=>{let c,d,e,f;c=a.mV;d=c.l6;e=a.os;f=e.m2;return d-(f-b)/(f-e.m7)* -c.mx;},NC=(a,b)=>{return C7(OI(a,b.m4));},Pr=(a,b)=>{return FJ(Rx(a,b.pf));},Rx=(a,b)=>{let c,d;c=X();b=b.q();while(b.r()){d=OI(a,b.t());T(c,d);}return c;},OI=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=Ei(a,b[f]);g=f+1|0;e[g]=D1(a,b[g]);f
=f+2|0;}return d;},I$=(b,c,d)=>{let e,f;e=EB(b,c.l1,d);f=EB(b,c.l6,d);return Cq(e,f,EB(b,Ct(c),d)-e,EB(b,Cw(c),d)-f);},Of=(a,b,c,d)=>{let e,f;e=a.os;f=Ga(e.mK,e.mH,Nv(c,a.mV.ma));e=a.os;K5(a,b,c,d,f,Ga(e.m7,e.m2,Nv(c,a.mV.mx)));},K5=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.mt;h=B1(d.ok,Du(b,C_(c)));i=I$(b,a.mV,h.pJ);B7();j=Ce(g,CK);k=Cw(i)+GS(c);l=Bm(e);g=g*0.75;while(Bk(l)){m=Bi(l);n=Ei(a,m.o$);o=EB(b,n,h.pJ);p=S(4);q=p.data;q[0]=o;q[1]=Cw(i);q[2]=o;q[3]=k;e=FD(p);r=b;BT(r,e,h);s=k+GS(c)+g;t=Cu(m.nP,
j)/2.0;u=Bo(n,r.mX-t-1.0);CE(r,m.nP,u,s,j,d.mw);}Uf(a,b,c,d,f,i.l1,(-1));BT(b,i,h);},Uf=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=B1(d.ok,Du(b,C_(c)));i=GS(c);j=g;i=f+i*j;k=i+GS(c)*j;l=g<0?k:b.mX-k;m=c.mt;if(g>=0){B7();n=Cr;}else{B7();n=GU;}o=e.q();while(o.r()){j=Cu((o.t()).nP,Ce(1.0,n));if(j>0.0)m=Bo(m,l/j);}o=Ce(m,n);n=e.q();l=(i- -f)/2.0;while(n.r()){p=n.t();q=D1(a,p.o$);r=EB(b,q,h.pJ);s=Bv(p.nP);t=S(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:l;u[3]=r;e=FD(t);c=b;BT(c,e,h);if(!s)CE(c,p.nP,k,q- -m*0.36,
o,d.mw);}};
function Lo(){let a=this;L.call(a);a.pm=0;a.nn=0;a.s9=null;a.pu=null;a.wm=null;a.pR=null;a.m8=null;a.sy=null;a.tO=null;a.qk=null;}
let Ql=(a,b,c,d,e,f,g,h,i,j,k)=>{a.pm=b;a.nn=c;a.s9=d;a.pu=e;a.wm=f;a.pR=g;a.m8=h;a.sy=i;a.tO=j;a.qk=k;},AGv=(a,b,c,d,e,f,g,h,i,j)=>{let k=new Lo();Ql(k,a,b,c,d,e,f,g,h,i,j);return k;},GE=(a,b)=>{return !(Ba(a.sy,b,0)>0.5)?0:1;};
function Vx(){let a=this;G.call(a);a.wH=null;a.wI=null;a.wF=null;a.wG=null;}
let YK=(a,b)=>{let c,d,e,f,g,h,i;b=b;c=a.wH;d=a.wI;e=a.wF;b=SA(b,a.wG.pu);f=Du(d,C_(c.m0));g=I$(d,e.mV,f);h=D9(c.mJ.pA,0.0);d=d;BA(d,g,h);i=b.wQ;if(i.data.length>0)BA(d,Pr(e,FJ(EW(i))),D9(c.mJ.pA,1.0));};
function Vw(){let a=this;G.call(a);a.xx=null;a.xy=null;a.xz=null;a.xw=null;}
let Z8=(a,b)=>{let c,d,e,f;b=b;c=a.xx;d=a.xy;e=a.xz;f=(SA(b,a.xw.pu)).v6;if(f.data.length>0){b=NC(e,C7(f));c=B1(c.mJ.r8,C_(c.m0)*1.5);BT(d,b,c);}};
function FS(){let a=this;L.call(a);a.qe=null;a.o4=null;a.n5=null;}
let Kc=(a,b,c,d)=>{a.qe=b;a.o4=c;a.n5=d;},AGm=(a,b,c)=>{let d=new FS();Kc(d,a,b,c);return d;},ACg=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(FS)){b=b;c=!P(a.qe,b.qe)?0:!P(a.o4,b.o4)?0:P(a.n5,b.n5)?1:0;}else c=0;return c;};
function JP(){let a=this;G.call(a);a.u9=null;a.u$=null;}
let ADx=(b,c)=>{let d,e,f;b=b;c=b.u9;b=b.u$;d=new FS;e=Ch(b.rQ.value);f=b.rH;Kc(d,e,f.o4,f.n5);b.rH=d;c.rj.redraw();};
function OG(){let a=this;G.call(a);a.xt=null;a.xr=null;}
let ADz=a=>{let b,c,d,e,f,g,h,i,j;b=a.xt;c=a.xr.vj;d=OT();e=(Ed()).data;f=e.length;g=0;while(g<f){h=e[g];if(Lr(h)){i=F1(c,h);j=new Uv;j.ve=d;j.vf=h;Dv(i,j);}g=g+1|0;}h=H3;I6(d,h.ng,BR(c,h));h=M_;I6(d,h.ng,BR(c,h));b=b.rj;c=new URLSearchParams("");f=0;while(f<Mi(d)){h=I_(d,f);i=LW(d,f);c.append(Bw(h),Bw(i));f=f+1|0;}d=Ch(c.toString());b.begin(Bw(d));};
function OF(){let a=this;G.call(a);a.wK=null;a.wJ=null;}
let Zo=a=>{let b,c,d;b=a.wK;c=a.wJ;d=Gq(b.nr,c);H4(b.nr,d);Py(c.pr);KK(b);if(!CN(b.nr)){c=b.nr;(V(c,By(d,c.lY-1|0))).sn.focus();}b.rj.redraw();};
function Hh(){let a=this;L.call(a);a.rF=0;a.n9=0.0;a.nV=0.0;a.uk=0;}
let N4=null,Gj=null,FZ=()=>{FZ=Z(Hh);ACl();},S7=(a,b,c,d,e)=>{FZ();a.rF=b;a.n9=c;a.nV=d;a.uk=e;},SF=(a,b,c,d)=>{let e=new Hh();S7(e,a,b,c,d);return e;},Sc=b=>{let c,d,e,f,g,h;FZ();c=b.ph;d=!JV(c)?0.0:c.n6;e=!(d>0.0)?1.0E290:4.0*d;f=c.pY;g=!(c.o5<1.0E-290)?0:1;c=Bm(b.oE);while(Bk(c)){h=(Bi(c)).n5;if(JV(h)){d=Y(d,Bo(e,h.n6));f=Bo(f,h.pY);g=g|(!(h.o5<1.0E-290)?0:1);}}e=Bo(1.0E290,d);if(!b.rx)b=SF(0,0.0,e<1.0E-290?1.0:IA(e,N4),0);else{d=Y(1.0E-290,f);if(e<1.0E-290)b=SF(1,0.1,1.0,g);else{d=Rz(Bo(d,e),Gj);e=IA(e,
Gj);b=new Hh;if(!(d<e))d=Rz(d/1.5,Gj);S7(b,1,d,e,g);}}return b;},Mr=(a,b)=>{return Mm(a,Bo(a.nV,b));},Mm=(a,b)=>{if(!a.rF)return b;return !(b<1.0E-290)?CB(b):L1(a);},L1=a=>{return  -(0.13*Kk(a)-CB(a.n9));},Kk=a=>{return !a.rF?a.nV:CB(a.nV)-CB(a.n9);},KN=(a,b,c,d)=>{let e;if(c>=a.n9&&c<=a.nV){e=MW(CB(c),d);T(b,e);}},ACl=()=>{N4=BN([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);Gj=BN([1.0,2.0,5.0,10.0]);};
function QP(){let a=this;G.call(a);a.tg=null;a.um=null;a.tT=null;a.sz=null;}
function VQ(){G.call(this);this.vL=null;}
let Ye=(a,b)=>{Pb(a.vL,b,3.0);};
function VO(){G.call(this);this.uW=null;}
let W0=(a,b)=>{let c,d,e,f;c=a.uW;if(J7(c,b)){d=C1(Ke(c,b),Jj(c,b),c.l$.mk.pM);e=c.mA;f=c.l$.my.mg;BA(e,d,f);e=c.mA;c=B1(c.l$.my.oR,2.0);BT(e,d,c);}};
function Ot(){G.call(this);this.vw=null;}
let AF8=(a,b)=>{return a.vw.nM.oz.lT.data[b];};
function QQ(){let a=this;G.call(a);a.v1=null;a.v2=0;}
let AEk=(a,b)=>{let c,d,e,f,g;c=a.v1;d=a.v2;e=c.p4.mO;f=e.rv.q();while(f.r()){g=f.t();if(g.oW==b){a:{f=Qb(g,c.p4,d);Lu();switch(PQ.data[c.ur.lV]){case 1:break;case 2:Rf(c,HP(Gb(f)));break a;case 3:M(c.mQ,ML(f));break a;default:break a;}Rf(c,CV(Gb(f)));}return;}}c=new BC;f=BX(e);g=K();Q(Q(H(H(g,f),F(713)),b),46);BF(c,J(g));U(c);};
function DK(){let a=this;L.call(a);a.ox=0;a.oK=0;}
let AC$=(a,b,c)=>{a.ox=b;a.oK=c;},MD=(a,b)=>{let c=new DK();AC$(c,a,b);return c;},AC1=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(DK)){b=b;c=a.ox!=b.ox?0:a.oK==b.oK?1:0;}else c=0;return c;};
function QY(){let a=this;G.call(a);a.uZ=null;a.us=null;a.wW=0;a.r_=null;a.xn=null;a.xJ=null;a.r1=null;a.uq=null;}
function W9(){let a=this;L.call(a);a.xT=null;a.xS=null;a.xP=0.0;a.xU=0.0;}
function Qo(){let a=this;G.call(a);a.un=null;a.nh=null;a.mE=null;a.sZ=null;a.qB=0.0;a.rX=null;a.rS=null;}
let Y1=(a,b,c)=>{let d,e,f,g,h;d=K();e=b;while(true){f=c.data;if(e>=f.length)break;g=ET(a.nh,a.mE,e)-ET(a.nh,a.mE,b);h=Fc(a.nh,a.mE,e)-Fc(a.nh,a.mE,b);if(!f[e]&&Cl(g*g- -h*h)<a.qB*2.2){f[e]=1;M(d,e!=b?F(379):F(2));M(d,T1(Ba(a.mE.pR,e,0),Ba(a.mE.pR,e,1)));}e=e+1|0;}return J(d);},ABV=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Cu(b,a.rX)*0.9;f=a.rX.nm*1.25;g=a.qB+6.0;h=a.nh.mV;i=!(c>h.l1- -h.ma/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);i= -f;l=g-i/2.0;m=S(10).data;m[0]=k;m[1]=0.0;m[2]= -k;m[3]=0.0;m[4]=0.0;n
= -l;m[5]=n;m[6]=0.0;m[7]=l;m[8]=k/2.0;m[9]=n;o=a.mE.nn!=1?0:4;g=c-e/2.0;k=d-f/2.0;while(o<m.length){n=g- -m[o];p=k- -m[o+1|0];q=Cq(n,p,e,f);r=a.nh.mV;s=Bm(a.rS);a:{while(true){if(!Bk(s)){t=q.l1>=r.l1&&Ct(q)<=Ct(r)&&q.l6>=r.l6&&Cw(q)<=Cw(r)?1:0;break a;}h=Bi(s);if(q.l1-5.0<Ct(h)&&h.l1-5.0<Ct(q)&&q.l6<Cw(h)&&h.l6<Cw(q))break;}t=0;}if(t){T(a.rS,q);h=CQ(a.sZ.mg,0.7);s=a.un;r=FJ(EW(Lf(q,3.0)));BA(s,r,h);u=p-i*0.77;h=a.un;c=n-j;s=a.rX;r=a.sZ.mf;CE(h,b,c,u,s,r);return;}o=o+2|0;}},AEg=I(),V1=(b,c)=>{let d,e,f,g;d=
0;a:{while(d<b.lU){e=0;while(e<d){f=Ba(b,d,0)-Ba(b,e,0);g=Ba(b,d,1)-Ba(b,e,1);if(O3(f,g,b,c))break a;if(O3( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},O3=(b,c,d,e)=>{let f,g,h,i,j,k;f=S(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=S(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h=0;i= -c;while(h<d.lU){j=b*Ba(d,h,0)-i*Ba(d,h,1);k=!(Ba(e,h,0)>0.5)?0:1;f[k]=Bo(f[k],j);g[k]=Y(g[k],j);h=h+1|0;}i=Y(g[0],g[1])-Bo(f[0],f[1]);return !(Y(f[1]-g[0],f[0]-g[1])>
1.0E-12*i)?0:1;};
function UE(){let a=this;G.call(a);a.uJ=null;a.uK=null;}
let AFh=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.uJ;d=a.uK;e=new Hq;c=c.tv;JF(e,c.lY);c=Bm(c);f=0;while(true){g=e.nD.data;h=g.length;if(f>=h)break;g[f]=Bi(c);f=f+1|0;}e.lY=h;h=d.lV;b=Bt(b);O0(e,h,b);return OL(e);},AAs=I(),S9=(b,c,d,e,f,g,h,i)=>{let j,k,l;j=Bs(d,c.lW.length);k=Bo(h,f/(0.602*j));j=e-0.602*k*j/2.0;B7();l=Ib(k,Cr);CE(b,c,j,g,l,i);};
function Vp(){let a=this;G.call(a);a.uj=null;a.qm=null;a.p0=0;a.sW=0.0;}
let Nn=(b,c,d)=>{return Ei(c,((By(b.no,W(d+1|0,b.nT))-1|0)-( -SE(b,d)|0)|0)/2.0);},N5=(a,b,c)=>{let d,e,f;d=2*a.p0|0;e=a.qm;f=e.data.length;if(d==f)a.qm=DL(e,2*f|0);e=a.qm.data;d=a.p0;f=2*d|0;e[f]=b;e[f+1|0]=c;a.sW=c;a.p0=d+1|0;},PG=a=>{let b,c,d;b=a.p0;if(b>0){c=a.uj;d=DL(a.qm,2*b|0);T(c,d);a.p0=0;}},II=I(L),X_=(a,b)=>{return a===b?1:b!==null&&Bh(b)===Be(II)?1:0;};
function IN(){let a=this;L.call(a);a.t3=0;a.ug=null;a.tS=null;a.tP=null;a.ud=null;a.ue=null;}
let Ry=(a,b,c,d,e,f,g)=>{if(f.lX==2&&g.lX==1&&f.lU==g.lU){a.t3=b;a.ug=c;a.tS=d;a.tP=e;a.ud=f;a.ue=g;return;}c=new BC;d=CC(f);e=CC(g);f=K();Q(H(H(H(H(f,F(714)),d),F(51)),e),46);BF(c,J(f));U(c);},AGt=(a,b,c,d,e,f)=>{let g=new IN();Ry(g,a,b,c,d,e,f);return g;},ADy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(IN)){b=b;c=a.t3!=b.t3?0:!P(a.ug,b.ug)?0:!P(a.tS,b.tS)?0:!P(a.tP,b.tP)?0:!P(a.ud,b.ud)?0:P(a.ue,b.ue)?1:0;}else c=0;return c;};
function Nq(){let a=this;L.call(a);a.sh=0.0;a.si=0.0;a.sj=0.0;}
let SA=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=S(8).data;d=b.mK;c[0]=d;e=b.m7;c[1]=e;f=b.mH;c[2]=f;c[3]=e;c[4]=f;e=b.m2;c[5]=e;c[6]=d;c[7]=e;g=S(12);h=g.data;i=S(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=N2(a,e,f);s=N2(a,p,q);m=Jf(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new OS;c=DL(g,k);g=DL(i,
l);b.wQ=c;b.v6=g;return b;},N2=(a,b,c)=>{return a.sh*b- -a.si*c- -a.sj;},ABp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bh(b)===Be(Nq)){b=b;c=a.sh!==b.sh?0:a.si!==b.si?0:a.sj===b.sj?1:0;}else c=0;return c;};
function UJ(){let a=this;G.call(a);a.xG=null;a.xF=null;}
let Wo=I(),Tt=null,KT=()=>{KT=Z(Wo);YC();},YC=()=>{let b,c;b=Bd((IS()).data.length);c=b.data;Tt=b;c[CZ.lV]=1;c[EP.lV]=2;},XG=I(),IY=b=>{let c,d,e,f;if(Bg(b)<700.0){c=Tj(b);d=c|0;e=Mu(d,0);return e+e*OD(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Tj(b);f=c|0;c=OD(b,c,f);if(b>0.0){b=Mu(f,(-1));b=2.0*(b+b*c);}else{b=Mu(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Tj=b=>{return b*184.6649652337873+6.755399441055744E15
-6.755399441055744E15;},Mu=(b,c)=>{F0();return NA.data[b&127]*He.data[((b>>7)+c|0)+1023|0];},OD=(b,c,d)=>{let e,f,g;F0();e=J6.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Zv=I(),WD=b=>{let c,d,e,f;if(b===0.0)return b;c=Bg(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=IY(2.0*c)+1.0;f=e<16.0?(e-2.0)/
e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ADW=I(),Qx=b=>{let c,d;c=IY( -Bg(b));d=1.0+c;return CB(d)-(d-1.0-c)/d+Y(b,0.0);},TW=I(BV);
function Qr(){let a=this;L.call(a);a.nk=null;a.mr=null;}
let ACW=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.qy;f=(NC(c,C7(e.of))).m4;g=0;while(true){h=e.rq.data;if(g>=h.length)break;if(h[g]>d.oJ)break;g=g+1|0;}i=f.data;j=Sn(c,d);k=2*g|0;h=DL(f,k+2|0);l=S((i.length-k|0)+2|0);m=l.data;B5(j,0,h,k,2);B5(j,0,l,0,2);B5(f,k,l,2,m.length-2|0);n=CQ(a.mr.mg,0.75);c=Ff(F3(h,l));d=B1(n,4.0);e=b;BT(e,c,d);BT(e,C7(l),B1(a.mr.mw,0.75));BT(e,C7(h),B1(a.mr.mf,1.5));n=new E0;b=X();h=Bd(g).data;k=0;d=b;while(k<g){o=2*k|0;p=i[o];q=i[o+1|0];r=1.6-(-1.6)*k/g;s=1;t=0;u
=3.0*r;while(true){v=d.lY;if(t>=v)break;if(!s)break;s=!(Y(Bg(p-i[2*h[t]|0]),Bg(q-i[(2*h[t]|0)+1|0]))>u)?0:1;t=t+1|0;}if(s){h[v]=k;c=new CF;p=p-r;q=q-r;w=2.0*r;DD(c,p,q,w,w);T(d,Lf(c,r));}k=k+1|0;}Kw(n,b);BA(e,n,a.mr.mf);if(g>0){x=C1(i[0],i[1],3.5);BA(e,x,a.mr.mg);BT(e,x,B1(a.mr.mf,1.5));}},AC0=(a,b,c,d)=>{let e,f;e=(Sn(c,d)).data;f=C1(e[0],e[1],5.5- -a.nk.pL);c=a.mr.mg;b=b;BA(b,f,c);BA(b,C1(e[0],e[1],5.5),a.mr.oR);},Sn=(b,c)=>{let d,e;d=S(2);e=d.data;e[0]=Ei(b,c.qb);e[1]=D1(b,c.qc);return d;},ADl=(a,b,c)=>{let d,
e,f,g,h,i;d=a.nk.mt;B7();e=Ce(d,CK);f=c.qO;g=c.qN;c=K();H(H(H(H(c,F(715)),f),F(716)),g);h=J(c);f=a.nk;c=f.ms;d=c.l1- -c.ma/2.0;i=f.rk+18.0-f.mt/2.0;c=a.mr.mw;CE(b,h,d,i,e,c);},AA$=I(),OH=(b,c)=>{let d,e,f,g,h,i;d=Bg(b);e=Bg(c);f=e<d*0.41421356?F(2):!(c>0.0)?F(717):F(718);g=d<e*0.41421356?F(2):!(b>0.0)?F(719):F(720);h=!Bv(f)&&!Bv(g)?F(51):F(2);i=K();H(H(H(i,f),h),g);return J(i);},TI=b=>{return b-b!==0.0?F(686):Ds(b,4);},AFj=I(),LJ=(b,c)=>{let d,e,f,g;d=Bj(b.lU,b.lX);e=0;f=c;while(true){g=d.lT.data;if(e>=g.length)break;g[e]
=f*Bg(b.lT.data[e]);e=e+1|0;}return d;},ABh=I(),Z1=I(),ACU=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=B1(d.ok,Du(b,C_(c)));i=I$(b,c.pC,h.pJ);j=VC(Ep(0.0,1.0,0.0,1.0),c.pC);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cw(i):D1(j,k/m);o=new CF;p=i.l1;q=i.l6;DD(o,p,q,i.ma,n-q);r=D9(e,k/Bs(1,l));BA(b,o,r);k=k+1|0;}Uf(j,b,c,d,g,Ct(i),1);BT(b,i,h);};
function Uv(){let a=this;G.call(a);a.ve=null;a.vf=null;}
let AC7=(a,b)=>{b=b;I6(a.ve,a.vf.ng,b);},Um=I(),PQ=null,Lu=()=>{Lu=Z(Um);AEw();},AEw=()=>{let b,c;b=Bd((Rk()).data.length);c=b.data;PQ=b;c[GP.lV]=1;c[Hs.lV]=2;c[FC.lV]=3;},WL=I(BV);
function OS(){let a=this;L.call(a);a.wQ=null;a.v6=null;}
XZ([]);
C2([G,0,0,[],1,0,0,["X",N(Xd)],Fe,0,G,[],1537,0,0,0,EK,0,G,[],1537,0,0,0,MQ,0,G,[],1537,0,0,0,BI,0,G,[Fe,EK,MQ],17,0,()=>D$(),["j",N(Bp),"F",Bb(ACO),"X",N(Bc)],Er,0,G,[Fe],1025,0,0,0,Gg,0,Er,[EK],1,0,()=>Ex(),["X",N(AEW)],IG,0,G,[Fe,MQ],0,0,0,["z",N(KE),"g",Bb(J)],Uy,0,G,[],1537,0,0,0,JI,0,IG,[Uy],1,0,0,["j",N(IC),"F",Bb(Zk),"g",Bb(KR),"z",N(AFz)],Fv,0,G,[],1,0,0,0,F5,0,Fv,[],1,0,0,0,BV,0,F5,[],1,0,0,0,Gd,0,G,[],1025,0,0,0,ACM,0,Gd,[],17,0,0,0,ACu,0,Gd,[],17,0,0,0,O7,0,G,[],1537,0,0,0,Wz,0,G,[O7],1537,0,0,0,Oh,
0,G,[],1537,0,0,0,TV,0,G,[Wz,Oh],17,0,0,0,Uj,0,G,[],17,0,()=>H8(),0,ZU,0,G,[],17,0,0,0,AAF,0,G,[],17,0,0,0,AA3,0,G,[],17,0,0,0,MX,0,G,[],1537,0,0,0,Qe,0,G,[MX],1,0,0,0,K2,0,G,[EK],1,0,()=>In(),0,HZ,0,G,[],17,0,0,["X",N(ADw)],ACC,0,G,[],17,0,0,0,GO,0,G,[],17,0,()=>GA(),0,CL,0,BV,[],1,0,0,0,Nt,0,G,[],17,0,0,["X",N(AF3)],VF,0,G,[],17,0,0,0,EO,0,G,[],1025,0,0,0,SH,0,EO,[],16,0,0,["cB",N(Xa),"cy",BO(AEm)],B9,0,G,[],1537,0,0,0,RY,0,G,[B9],1,0,0,["eo",Bb(Wx)],Qm,0,EO,[],16,0,0,["cB",N(ACn),"cy",BO(ZB)],KQ,0,G,[],17,
0,0,0,RZ,0,G,[B9],1,0,0,["eo",Bb(AC5)],Tp,0,G,[],17,0,0,0,RW,0,G,[B9],1,0,0,0,J_,0,G,[],16,0,0,0,RX,0,G,[B9],1,0,0,0,Vk,0,G,[],16,0,0,0,RU,0,G,[B9],1,0,0,0,M5,0,G,[],16,0,0,0,RV,0,G,[B9],1,0,0,0,UX,0,EO,[],16,0,0,["cB",N(AE7),"cy",BO(Z2)],L,0,G,[],1025,0,0,0]);
C2([UA,0,G,[],1537,0,0,0,M0,0,L,[UA],16,0,0,["X",N(AFc)],Tr,0,G,[],1537,0,0,0,Hr,0,G,[Tr],1537,0,0,0,FA,0,G,[Hr],1025,0,0,["o",Bb(CN)],Wf,0,G,[Hr],1537,0,0,0,JQ,0,G,[Wf],1537,0,0,0,Em,0,FA,[JQ],1025,0,0,["q",Bb(Bm),"X",N(Pg)],Ls,0,G,[],1537,0,0,0,E2,0,G,[],1537,0,0,0,Hq,0,Em,[Ls,Fe,E2],1,0,0,["b7",N(V),"bh",Bb(Zh)],Br,0,G,[EK,Fe],1025,0,0,["X",N(Yo)],F8,0,Br,[],65553,0,()=>Bx(),0,AF$,0,G,[],17,0,0,0,Ut,0,G,[],0,0,()=>GC(),0,CS,0,G,[],1537,0,0,0,AEo,0,G,[CS],1,0,0,0,BQ,0,G,[CS],1537,0,0,0,Np,0,G,[BQ],1,0,0,0,Oq,
0,G,[B9],1,0,0,["eo",Bb(ACS)],MR,0,G,[],1,0,0,["X",N(AES)],SO,0,G,[],16,0,0,0,Ju,0,G,[BQ],1,0,0,0,Jv,0,G,[BQ],1,0,0,0,Js,0,G,[BQ],1,0,0,0,Jt,0,G,[BQ],1,0,0,0,Jx,0,G,[BQ],1,0,0,0,Jy,0,G,[BQ],1,0,0,0,Ti,0,G,[CS],1537,0,0,0,Ka,0,G,[Ti],1,0,0,0,KG,0,G,[BQ],1,0,0,0,KH,0,G,[BQ],1,0,0,0,I5,0,G,[],17,0,0,0,MK,0,G,[BQ],1,0,0,0,U0,0,G,[B9],1,0,0,["eo",Bb(AAe)],Ya,0,G,[],17,0,0,0,U1,0,G,[B9],1,0,0,["eo",Bb(AC9)],HS,0,Br,[],65553,0,()=>Fn(),0,MB,0,G,[BQ],1,0,0,0,Tb,0,G,[B9],1,0,0,["eo",Bb(X8)],S_,0,G,[B9],1,0,0,["eo",Bb(ABE)],Td,
0,G,[B9],1,0,0,["eo",Bb(YX)],Tc,0,G,[B9],1,0,0,["eo",Bb(AFJ)],Mg,0,G,[BQ],1,0,0,0,Mf,0,G,[BQ],1,0,0,0,PV,0,G,[B9],1,0,0,["eo",Bb(ADg)],Q2,0,G,[],17,0,0,0,Gk,0,L,[],17,0,0,["X",N(Uz)],Kt,0,G,[BQ],1,0,0,0,Ku,0,G,[BQ],1,0,0,0]);
C2([Ks,0,G,[BQ],1,0,0,0,U4,0,L,[],16,0,0,0,Lt,0,L,[],17,0,0,["X",N(ADE)],AEL,0,BV,[],1,0,0,0,FE,0,BV,[],1,0,0,0,R8,0,G,[CS],1537,0,0,0,J5,0,G,[R8],1,0,0,0,KP,0,G,[BQ],1,0,0,0,Dw,0,L,[],17,0,0,["X",N(Wc)],Ej,0,G,[],17,0,()=>GI(),0,Z3,0,G,[],17,0,0,0,Wi,0,G,[],17,0,0,0,ADZ,0,G,[],16,0,0,0,Sp,0,G,[],17,0,0,0,C8,0,G,[],1537,0,0,0,TC,0,G,[C8],1,0,0,["b2",N(ZO)],Vh,0,G,[],1537,0,0,0,JX,0,G,[Vh],17,0,()=>Ew(),0,YG,0,G,[],17,0,0,0,Kl,0,L,[],17,0,0,["X",N(Z7)],OU,0,G,[C8],1,0,0,["b2",N(AAt)],Tk,0,G,[],16,0,0,0,Kx,0,
L,[],17,0,0,["X",N(F4)],Ia,0,L,[],17,0,0,["X",N(YM)],NO,0,G,[CS],1537,0,0,0,Ru,0,G,[NO],1537,0,0,0,V_,0,G,[CS],1537,0,0,0,C4,0,G,[CS],1537,0,0,0,RN,0,G,[C4],1537,0,0,0,Vs,0,G,[C4],1537,0,0,0,S2,0,G,[C4],1537,0,0,0,U$,0,G,[C4],1537,0,0,0,PA,0,G,[C4],1537,0,0,0,Q3,0,G,[C4],1537,0,0,0,Qf,0,G,[C4],1537,0,0,0,O_,0,G,[C4],1537,0,0,0,AAV,0,G,[Ru,V_,C4,RN,Vs,S2,U$,PA,Q3,Qf,O_],1025,0,0,0,Qz,0,L,[],17,0,0,0,FM,0,L,[],17,0,0,["X",N(Y9)],B2,0,G,[],17,0,0,["X",N(Xl)],Jo,0,G,[],16,0,0,0,NE,0,L,[],17,0,()=>Dp(),0,Tg,0,G,
[],17,0,0,0,U9,0,L,[],17,0,0,0,AD8,0,G,[],17,0,0,0,H0,0,G,[],1537,0,0,0,Qw,0,G,[H0],1,0,0,0,Qy,0,G,[C8],1,0,0,["b2",N(ACs)],BC,0,BV,[],1,0,0,0,G1,0,Br,[],65552,0,()=>GF(),0]);
C2([Di,0,G,[],1537,0,0,0,T$,0,L,[Di],17,0,0,["hv",N(AAH),"fK",Bb(ABd)],Ll,0,L,[Di],17,0,()=>Ih(),["hv",N(Y3),"fK",Bb(Xm)],WB,0,L,[Di],17,0,0,["hv",N(ADJ),"fK",Bb(AAG)],U6,0,L,[Di],17,0,0,["hv",N(KL),"fK",Bb(AAu)],QS,0,L,[Di],17,0,0,["hv",N(Ri),"fK",Bb(ACT)],Rg,0,L,[Di],17,0,0,["hv",N(AFY),"fK",Bb(AEh)],O$,0,L,[Di],17,0,0,["hv",N(AD5),"fK",Bb(AFT)],Ok,0,L,[Di],17,0,0,["hv",N(W5),"fK",Bb(AAB)],St,0,F5,[],1,0,0,0,ACP,0,G,[CS],1025,0,0,0,Lq,0,G,[CS],1536,0,0,0,JT,0,G,[Lq],1,0,0,0,JS,0,G,[Lq],1,0,0,0,O4,0,G,[],16,
0,0,0,QN,0,G,[],16,0,0,0,HM,0,Br,[],65552,0,()=>Es(),0,XH,0,G,[],17,0,0,0,UI,0,L,[],17,0,0,0,Wl,0,G,[],16,0,0,0,XW,0,L,[],16,0,0,0,D_,0,BV,[],1,0,0,0,HU,0,Br,[],65553,0,()=>B7(),0,Fq,0,L,[],17,0,0,["X",N(RA)],AEe,0,G,[],17,0,0,0,C6,0,G,[],17,0,0,0,F$,0,Br,[],65553,0,()=>Ci(),0,VR,0,G,[],17,0,()=>IO(),0,Vj,0,G,[],32768,0,()=>JU(),0,MU,0,Fv,[],1,0,0,0,Jb,0,MU,[],1,0,0,0,Cg,0,Jb,[],1,0,0,0,B8,0,Br,[],66561,0,()=>CU(),0,PK,0,G,[],17,0,0,0,KY,0,G,[],17,0,0,0,Pu,0,G,[],17,0,0,0,Lb,0,G,[],17,0,0,0,AEq,0,G,[],16,0,
0,0,LR,0,L,[],17,0,0,["X",N(AD4)],H_,0,Er,[EK],1,0,()=>Gm(),["X",N(AF7)],D0,0,G,[],1537,0,0,0,VK,0,G,[D0],1,0,0,["gW",N(AFo)],VL,0,G,[D0],1,0,0,["gW",N(Yx)],VM,0,G,[D0],1,0,0,["gW",N(ZD)],VP,0,G,[D0],1,0,0,["gW",N(AD3)],P4,0,G,[D0],1,0,0,["gW",N(ACJ)],P6,0,G,[D0],1,0,0,["gW",N(ZH)],P8,0,G,[D0],1,0,0,["gW",N(AFZ)],Pm,0,G,[],17,0,0,0,Uq,0,G,[],17,0,0,0]);
C2([Cb,0,G,[],17,0,0,0,Vy,0,G,[C8],1,0,0,["b2",N(ABu)],Jp,0,L,[],17,0,()=>FI(),0,ABg,0,G,[],16,0,0,0,Lw,0,L,[],17,0,0,["X",N(AAi)],It,0,Br,[],65553,0,()=>Cx(),0,JG,0,L,[],17,0,0,["X",N(X0)],D7,0,G,[],1537,0,0,0,Wk,0,G,[D7],1,0,0,["b3",N(Zz)],Fz,0,G,[],1537,0,0,0,CF,0,L,[Fz],17,0,0,["X",N(ADn)],MG,0,L,[],17,0,0,["X",N(ABG)],AFD,0,G,[],17,0,0,0,Mb,0,L,[],17,0,0,["X",N(AAh)],Y6,0,G,[],1,0,0,0,Lz,0,G,[],1537,0,0,0,Kv,0,L,[Lz],17,0,0,["gd",BO(AAX),"X",N(AGb)],NH,0,L,[Lz],17,0,0,["gd",BO(AFf),"X",N(YV)],KM,0,L,[],
16,0,0,["X",N(YE)],Eq,0,Br,[],66561,0,()=>DJ(),0,Gy,0,G,[],1537,0,0,["hz",Bb(IM)],PP,0,G,[Gy],17,0,0,["hz",Bb(AE0),"hA",BO(AAw),"gB",Bb(AA2),"gA",N(XX)],NT,0,G,[],17,0,0,0,M3,0,G,[],16,0,()=>Cz(),0,Ro,0,G,[],17,0,0,0,PT,0,G,[CS],1537,0,0,0,J2,0,G,[PT],1,0,0,0,O6,0,G,[],32768,0,()=>JB(),0,I1,0,CL,[],1,0,0,0,H2,0,Br,[],65553,0,()=>Do(),0,Hi,0,Br,[],65553,0,()=>D6(),0,U_,0,G,[],16,0,0,0,LY,0,L,[],16,0,0,0,Ox,0,G,[C8],1,0,0,["b2",N(ACh)],Re,0,G,[],32768,0,()=>ME(),0,LK,0,G,[BQ],1,0,0,0,LN,0,G,[BQ],1,0,0,0,LO,0,
G,[BQ],1,0,0,0,LM,0,G,[BQ],1,0,0,0,FX,0,G,[Gy],17,0,0,["hz",Bb(IM),"hA",BO(AD7),"gB",Bb(ZF),"gA",N(ACZ)],Pk,0,G,[],32768,0,()=>Ir(),0,ACi,0,G,[],17,0,0,0,VG,0,G,[H0],1,0,0,["hw",Bb(ZR)],S1,0,G,[H0],1,0,0,["hw",Bb(AEy)],Dt,0,Em,[E2],1024,0,0,0,K8,0,Dt,[E2],1,0,0,["b7",N(Dc),"bh",Bb(CO)],YL,0,G,[],16,0,0,0,YP,0,L,[],16,0,0,0,UT,0,G,[],17,0,()=>Fi(),0,HB,0,G,[],1537,0,0,0]);
C2([SK,0,G,[D7],1,0,0,["b3",N(YT)],Rb,0,G,[],16,0,0,0,Q0,0,L,[],16,0,0,0,VD,0,G,[D7],1,0,0,["b3",N(AAL)],S6,0,G,[],32768,0,()=>KI(),0,OQ,0,L,[],17,0,0,0,AAz,0,G,[],16,0,0,0,Li,0,G,[],16,0,()=>GB(),0,Gx,0,G,[],1536,0,0,0,Va,0,G,[Gx],16,0,0,["jz",B6(AFr)],Om,0,G,[Gx],16,0,0,["jz",B6(ADf)],Qi,0,G,[Gx],16,0,0,["jz",B6(ADF)],Oy,0,G,[Gx],16,0,0,["jz",B6(ABq)],NQ,0,G,[],1537,0,0,0,V6,0,G,[NQ],1,0,0,0,J$,0,BV,[],1,0,0,0,GX,0,G,[Gy],17,0,0,["hz",Bb(IM),"hA",BO(AEn),"gB",Bb(Y8),"gA",N(ZV)],Lg,0,L,[Gy],17,0,()=>Hk(),["hz",
Bb(IM),"hA",BO(W7),"gB",Bb(YN),"gA",N(AFy)],V3,0,G,[D7],1,0,0,0,SU,0,G,[],16,0,0,0,Vu,0,G,[],16,0,0,0,Zt,0,G,[],17,0,0,0,Ji,0,G,[],16,0,0,0,MJ,0,L,[],17,0,0,["X",N(ACV)],Hl,0,Br,[],65553,0,()=>F6(),0,H$,0,Br,[],65552,0,()=>D8(),0,UN,0,G,[],16,0,0,0,P7,0,G,[],1,0,0,0,Oc,0,B8,[],65552,0,0,["h0",N(SR),"h1",BO(AEa)],Oa,0,B8,[],65552,0,0,["h0",N(AFd),"h1",BO(AFR)],N_,0,B8,[],65552,0,0,["h0",N(AAT),"h1",BO(W8)],N$,0,B8,[],65552,0,0,["h0",N(AF0),"h1",BO(ZE)],N9,0,B8,[],65552,0,0,["h0",N(AA8),"h1",BO(AAx)],N8,0,B8,
[],65552,0,0,["h0",N(AE6),"h1",BO(ABm)],N6,0,B8,[],65552,0,0,["h0",N(Y$),"h1",BO(AEV)],TR,0,G,[],1537,0,0,0,Qh,0,G,[TR],1,0,0,0,XA,0,G,[],16,0,0,0,Gi,0,G,[],1536,0,0,0,Wp,0,G,[Gi],1,0,0,["du",N(ABP)],OY,0,G,[Gi],1,0,0,["du",N(ABJ)],Se,0,Em,[],0,0,0,["b7",N(Gw),"bh",Bb(IL)],Kz,0,L,[],17,0,0,["X",N(ABo)],EC,0,L,[Fz],17,0,0,["X",N(AAR)],YI,0,G,[],16,0,0,0,Tz,0,G,[],16,0,0,0,RM,0,G,[],16,0,0,0,UR,0,G,[],16,0,0,0,V7,0,L,[],16,0,0,0,AAj,0,G,[],16,0,0,0]);
C2([Gr,0,L,[],17,0,0,["X",N(Xf)],G8,0,L,[],17,0,0,["X",N(AD0)],KZ,0,L,[],17,0,0,["X",N(Zu)],GG,0,L,[],17,0,0,["X",N(AFs)],Vo,0,G,[],17,0,0,0,VV,0,Dt,[E2],0,0,0,["bh",Bb(AB3),"b7",N(AEC)],T9,0,Eq,[],65552,0,0,["hx",BO(AAv),"h1",BO(AAJ)],T8,0,Eq,[],65552,0,0,["hx",BO(ABb),"h1",BO(Zp)],Dd,0,G,[],1536,0,0,0,TG,0,G,[Dd],1,0,0,["jN",N(ADr)],TF,0,G,[],16,0,0,0,FP,0,G,[],1537,0,0,0,Qq,0,L,[FP],17,0,0,["gw",N(AB_)],OC,0,L,[FP],17,0,0,["gw",N(Yf)],VI,0,L,[FP],17,0,0,["gw",N(AEd)],Yg,0,G,[],17,0,0,0,IH,0,BV,[],1,0,0,0,Wt,
0,Er,[EK],1,0,()=>L6(),0,BM,0,L,[],16,0,0,["X",N(AEv)],H6,0,Br,[],65553,0,()=>E1(),0,QH,0,G,[],16,0,0,0,SD,0,G,[],32768,0,()=>GR(),0,Dm,0,Br,[HB],66561,0,()=>DY(),["it",Bb(AD$)],CY,0,Br,[HB],66561,0,()=>EM(),["it",Bb(AA1),"iu",N(ADa),"iw",B6(W_)],Rr,0,G,[Hr],1537,0,0,0,L3,0,FA,[Rr],1025,0,0,0,Mq,0,L3,[],1024,0,0,0,Sk,0,Mq,[],0,0,0,0,OK,0,G,[],1537,0,0,0,Lc,0,G,[OK],1025,0,0,0,K6,0,Lc,[],1024,0,0,0,Sh,0,K6,[],0,0,0,0,Sj,0,Dt,[],0,0,0,["b7",N(XN),"bh",Bb(AFW),"q",Bb(ABx),"o",Bb(Yq)],H1,0,G,[],1537,0,0,0,Sf,0,
G,[H1],0,0,0,["r",Bb(XS),"t",Bb(Zj)],R2,0,G,[H1],1537,0,0,0,Sg,0,G,[R2],0,0,0,0,RH,0,G,[MX],1,0,0,0,Nj,0,L,[],17,0,0,0,LP,0,L,[],17,0,0,["X",N(ACa)],Fs,0,L,[],17,0,()=>IQ(),["X",N(Pv)],FK,0,L,[],17,0,0,["X",N(WS)],ZY,0,G,[],16,0,0,0,Jq,0,G,[],17,0,0,0,MF,0,G,[],1537,0,0,0,Qt,0,G,[MF],1,0,0,0,IP,0,Br,[],65552,0,()=>CA(),0,Pe,0,G,[Dd],1,0,0,["jN",N(ZL)],Pf,0,G,[Dd],1,0,0,["jN",N(ABj)],Q6,0,G,[Dd],1,0,0,["jN",N(AAC)]]);
C2([AAg,0,G,[],16,0,0,0,TY,0,G,[Dd],1,0,0,["jN",N(AFa)],Oe,0,G,[Dd],1,0,0,["jN",N(AFl)],VJ,0,G,[Dd],1,0,0,["jN",N(AED)],J9,0,L,[],16,0,0,0,T3,0,L,[FP],17,0,0,["gw",N(ABU)],Vm,0,G,[],32768,0,()=>Mk(),0,BP,0,Br,[HB],66561,0,()=>CD(),["it",Bb(ABr),"iu",N(AFF),"iw",B6(AB8)],E0,0,L,[Fz],17,0,0,["X",N(AFM)],NK,0,G,[],16,0,()=>GM(),0,US,0,G,[],32768,0,()=>M8(),0,RS,0,G,[],16,0,()=>DR(),0,AAm,0,G,[],17,0,0,0,NR,0,G,[],1537,0,0,0,QK,0,G,[NR],1,0,0,0,Vq,0,Dt,[E2],0,0,0,["bh",Bb(XK),"b7",N(ABK)],S5,0,G,[],32768,0,()=>
GJ(),0,Sw,0,G,[D7],1,0,0,["b3",N(ACy)],Ss,0,G,[],32768,0,()=>Nz(),0,Sa,0,G,[],16,0,0,0,VY,0,Dm,[],65552,0,0,["iu",N(ABQ),"iw",B6(AEI)],VZ,0,Dm,[],65552,0,0,["iu",N(Xp),"iw",B6(AAU)],V0,0,Dm,[],65552,0,0,["iu",N(AEF),"iw",B6(Yt)],TN,0,CY,[],65552,0,0,["ko",BO(YW),"kq",EY(AAK),"kr",EY(ACA)],TO,0,CY,[],65552,0,0,["ko",BO(AFK),"kq",EY(Z4),"kr",EY(ABF)],TL,0,CY,[],65552,0,0,["ko",BO(Yz),"kq",EY(YO),"kr",EY(ABw)],TM,0,CY,[],65552,0,0,0,JY,0,L,[],16,0,0,["X",N(X7)],Vb,0,G,[],17,0,()=>Dq(),0,F2,0,L,[],17,0,0,["X",N(AFt)],V5,
0,G,[],16,0,()=>F0(),0,MY,0,L,[],17,0,0,["X",N(ABS)],R5,0,G,[],16,0,0,0,Ve,0,G,[Dd],1,0,0,["jN",N(ACz)],AEz,0,G,[],16,0,0,0,VA,0,G,[D7],1,0,0,["b3",N(Z6)],PZ,0,BP,[],65552,0,0,["kO",N(X5),"kP",B6(Xy)],P0,0,BP,[],65552,0,0,0,P1,0,BP,[],65552,0,0,["kO",N(X4),"kP",B6(ABT)],P2,0,BP,[],65552,0,0,["kO",N(Ty),"kP",B6(AD6)],PU,0,BP,[],65552,0,0,["kO",N(AEY),"kP",B6(YY)],PW,0,BP,[],65552,0,0,["kO",N(ACD),"kP",B6(Za)],PX,0,BP,[],65552,0,0,["kO",N(AAa),"kP",B6(ABH)],PY,0,BP,[],65552,0,0,["kO",N(AEX),"kP",B6(ZP)],P$,0,
BP,[],65552,0,0,["kO",N(X2),"kP",B6(XU)],Vn,0,BP,[],65552,0,0,["kO",N(AAI),"kP",B6(Yl)],RD,0,L,[],16,0,0,0,Ma,0,G,[],1536,0,0,0,PN,0,G,[Ma],1,0,0,["k3",N(AE2)],PJ,0,G,[H1],0,0,0,["r",Bb(Bk),"t",Bb(Bi)]]);
C2([ACH,0,G,[],17,0,0,0,Hf,0,L,[],17,0,()=>HR(),["X",N(ACB)],Hy,0,L,[],17,0,0,["X",N(WP)],WK,0,G,[],17,0,0,0,UY,0,L,[],17,0,0,0,HF,0,Br,[],65553,0,()=>Fg(),0,HE,0,G,[],1537,0,0,0,SQ,0,G,[HE],1,0,0,["kU",N(AAZ)],ST,0,G,[HE],1,0,0,["kU",N(AE1)],Hm,0,Br,[],65553,0,()=>Fr(),0,S8,0,L,[],17,0,0,0,ADe,0,G,[],17,0,0,0,IV,0,L,[Fz],17,0,0,0,Ln,0,L,[Fz],17,0,0,0,V4,0,G,[],32768,0,()=>L4(),0,Nw,0,L,[],17,0,0,["X",N(ACv)],SS,0,G,[],16,0,0,0,Il,0,G,[],1537,0,0,0,Rd,0,G,[Il],1,0,0,["fT",N(AE5)],Rv,0,G,[C8],1,0,0,["b2",N(WU)],Rq,
0,G,[Gi],1,0,0,["du",N(ACo)],Sz,0,G,[],16,0,0,0,Vd,0,G,[HE],1,0,0,["kU",N(AEQ)],Nx,0,G,[],1537,0,0,0,Rj,0,G,[],17,0,0,0,HY,0,L,[],17,0,0,0,Lo,0,L,[],17,0,0,0,Vx,0,G,[C8],1,0,0,["b2",N(YK)],Vw,0,G,[C8],1,0,0,["b2",N(Z8)],FS,0,L,[],17,0,0,["X",N(ACg)],JP,0,G,[BQ],1,0,0,0,OG,0,G,[B9],1,0,0,["eo",Bb(ADz)],OF,0,G,[B9],1,0,0,["eo",Bb(Zo)],Hh,0,L,[],16,0,()=>FZ(),0,QP,0,G,[],16,0,0,0,VQ,0,G,[Il],1,0,0,["fT",N(Ye)],VO,0,G,[Il],1,0,0,["fT",N(W0)],Ot,0,G,[Gi],1,0,0,["du",N(AF8)],QQ,0,G,[Ma],1,0,0,["k3",N(AEk)],DK,0,L,
[Nx],17,0,0,["X",N(AC1)],QY,0,G,[],17,0,0,0,W9,0,L,[],16,0,0,0,Qo,0,G,[],16,0,0,0,AEg,0,G,[],16,0,0,0,UE,0,G,[D7],1,0,0,["b3",N(AFh)],AAs,0,G,[],16,0,0,0,Vp,0,G,[],16,0,0,0,II,0,L,[Nx],17,0,0,["X",N(X_)],IN,0,L,[],17,0,0,["X",N(ADy)],Nq,0,L,[],17,0,0,["X",N(ABp)]]);
C2([UJ,0,G,[MF],1,0,0,0,Wo,0,G,[],32768,0,()=>KT(),0,XG,0,G,[],17,0,0,0,Zv,0,G,[],17,0,0,0,ADW,0,G,[],17,0,0,0,TW,0,BV,[],1,0,0,0,Qr,0,L,[],17,0,0,0,AA$,0,G,[],17,0,0,0,AFj,0,G,[],16,0,0,0,ABh,0,G,[],16,0,0,0,Z1,0,G,[],16,0,0,0,Uv,0,G,[C8],1,0,0,["b2",N(AC7)],Um,0,G,[],32768,0,()=>Lu(),0,WL,0,BV,[],1,0,0,0,OS,0,L,[],16,0,0,0]);
let AAD=B4(ADv),ZS=B4(Qs),Q$=B4(EU),OA=B4(Dn);
AB0(["0","<java_object>@","","null","option","object","function","string","number","undefined","backprop","graph","landscape","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","points",",","frozen="," is set aside, since the weights of this network have the places 0 to ","relu","squared-error","A network needs the inputs and at least one layer.","momentum","adam","all","by-hand","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “",
"”.","the directions in which the points lie farthest apart"," and h","The hidden layer\'s numbers are beyond all bounds: there is nothing to see.","the last hidden layer","the hidden layer","Without a hidden layer there is no hidden space: the output has to part the ","points by one line, where they lie.","The one unit of "," puts all points on a number line.","T"," bends the plane, and the points with it.","This is a view of a space of "," dimensions, ","along the two directions in which the points lie farthest apart.",
"hidden units "," and "," What the output says is no line in this view, so none is drawn: the disc ","behind each point has the shade of the output\'s answer.",", and "," It puts ",", of different classes,"," in nearly the same place"," Several points land close to others.","circles","iteration ",": ","The sketch ends at iteration "," but the run at ",": let it catch up first.","The figure takes 1 iteration or more, and a cursor that is trained already; not ","By iteration "," the loss ","is what it was at the start, ",
"has risen from ","has fallen from "," to ",", and has been level since iteration ",", within 1% of that",", and the last iteration",", and the last "," iterations"," did not change it",", rising by ",", falling by "," in the last iteration"," an iteration over the last ","At the start","At iteration "," the loss is "," That is the lowest so far."," The lowest so far is ",", at the start.",", at iteration "," The highest was ","Iteration ","Iteration : loss ","loss ","not trained yet","never reached","false",
"true","-1","all together","point "," alone","The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","The moment\'s batch has "," points where the ledger has ",". Make a ledger for batches of that size.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ",
"dW","db"," This network has no place for it.","verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px"," from ","The loss around iteration ",", in the two directions in which the run moved most.","The loss for other values of "," (across) and "," (up), all else as at iteration "," Here it is "," and falls most steeply ",", by "," a unit"," and level"," Of the "," by "," places tried, ","the lowest has ",", "," units away ",
"none is lower."," The run has not moved yet."," The plane shows ","over 99%","under 1%"," of the run\'s movement",": the path is the run\'s shadow on it.",": the path is right in these two, but the others moved as well, so the loss"," beneath it is not the one that the run had there.","Iteration: ","Loss: ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","zeros","weights","the weights to begin with",
"WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output",
"what the output makes of its sum; with start=by-hand it is relu by default","LOSS","cross-entropy","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW",
"view","decision","network","hidden","predictions","lab","the whole lab, or some of its figures in their order","CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark",
"ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","Name of run ","Take up again run ","Remove run ","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)",
"max(0, z)","max(0.01 * z, z)","max(0, z) + log1p(exp(-abs(z)))","sin(z)","z","1 / (1 + exp(-z))","The predictions: the ","The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.",
"dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.","dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","0123456789abcdef","Not a number: ","Run ","as in the notebook","li","span","input"," after ","Take up again","Remove","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif",
"ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","right","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ",
"By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.","By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.",
"Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.","This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",
"nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from ",", or ","one or more of "," with commas between","true or false","button","ALL","summed over the points","summed over the points of the batch","POINT","for this point alone","There is no setting “","”. The settings are ","MIDDLE","END","0.0","e+","e-",".0","nan","inf","-","unit ","from ","input ","A","Y","W","B","b","Z","DA","dA","DZ","dZ","DW","DB","ALPHA","alpha","M_POWER","mPower","V_POWER",
"vPower","M_W","mW","M_B","mb","NEW_M_W","new mW","NEW_M_B","new mb","M_HAT_W","mHatW","M_HAT_B","mHatb","V_W","vW","V_B","vb","NEW_V_W","new vW","NEW_V_B","new vb","V_HAT_W","vHatW","V_HAT_B","vHatb","NEW_W","new W","NEW_B","new b","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","C + bᵀ","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","WAITING","RECEIVING","CURRENT","COMPLETE","ŷ","2nd direction","right angles",
"1st direction","CROSS_ENTROPY","SQUARED_ERROR","How the loss changes with each activation of layer ",", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.","a - y","d * (1 - a * a)","d * (z > 0)","d * max(0.01, z > 0)","d * (1 / (1 + exp(-z)))","d * cos(z)","d","d * (a * (1 - a))"," times the slope of the ","The learning rate: how far the update goes against the gradient.",
"p - r * d","The velocity of ",", as the updates before have left it.",": it keeps nine tenths and gains the gradient.","0.9 * v + d","p - r * v","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer ","SANS","MONO","NORMAL","BOLD","#","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ",",0]","The network has no parameter ",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration "," is used only with ",
", so it is set aside.","Either src or dest is null","(-","0 + ","FORWARD","BACKWARD","UPDATE","LABELS","BIASES","ONE_NUMBER","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","A plane takes two different parameters, each from 0 to ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","0.9 times itself, once for each update so far and for this one.","0.999 times itself, once for each update so far and for this one.","The mean gradient of ",
", in which the latest count most.","0.9 * m + (1 - 0.9) * d","The mean square of the gradient of ",", over a longer time.","0.999 * v + (1 - 0.999) * d * d","p - r * m / (sqrt(v) + 0.00000001)","What "," would be if it had not begun with zeros.","m / (1 - q)","The biases","The weights","; those that are frozen stay."," of layer "," in the next iteration","FULL","SHORT","NAMES","<mi","<mfrac>","</mfrac>","+-*>=,","⁢","⊙","&gt;","−","<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"",
"\".","1p(","1p","⁡","new","<mtext>new</mtext>","<msub>","</msub>","<msubsup>","</msubsup>","<msup>","</msup>","<mn>","</mn>","mHat","vHat","<mover><mi>m</mi><mo>^</mo></mover>","<mover><mi>v</mi><mo>^</mo></mover>","<msup><mn>0.9</mn><mi>t</mi></msup>","<msup><mn>0.999</mn><mi>t</mi></msup>","<mi>","</mi>","<mi>α</mi>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","SUM","sum","cannot ",": rows and columns must each be equal in number, or 1.","ADD","+","add","SUBTRACT","subtract",
"MULTIPLY","*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","bias","weight","each ","NEGATE","EXP","exp","LOG","log","SIN","sin","10","e","e−"," + ","+-*/","cannot multiply "," @ ",": the first must have as many columns as the second has rows.","An axis needs a least and a greatest value, finite and the first below the second."," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," Of ",
" iterations "," are"," is"," trained."," Earlier run ",": from "," in "," iteration",", where it diverged.","not a finite number","TWO_PARAMETERS","DIRECTIONS_OF_THE_RUN","(-y) * log(a)","(1 - y) * log(1 - a)","SHAPES","CIRCLES","second direction","first direction","line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable."," The output has "," points on the wrong side",": no ",", though another "," would part the classes.",
" parts the classes ","where they are now.","in the plane."," That takes a hidden layer.","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹","diverged"," has no input ","The figure takes X of Nx2 and y of Nx1, not ","→ ","    ↑ ","down","up","to the left","to the right"]);
BI.prototype.toString=function(){return Bw(this);};
BI.prototype.valueOf=BI.prototype.toString;G.prototype.toString=function(){return Bw(ZW(this));};
G.prototype.__teavm_class__=function(){return AAW(this);};
let C=WV(ACY);
C.javaException=ADT;
let AGu=Symbol('jsoClass');
(()=>{let c;c=GO.prototype;c.show=BD(WY);c=Np.prototype;c.handleEvent=BD(ADD);c=Ju.prototype;c.handleEvent=BD(ADP);c=Jv.prototype;c.handleEvent=BD(AFe);c=Js.prototype;c.handleEvent=BD(ACK);c=Jt.prototype;c.handleEvent=BD(YA);c=Jx.prototype;c.handleEvent=BD(ABs);c=Jy.prototype;c.handleEvent=BD(W$);c=Ka.prototype;c.onChange=BD(Zs);c=KG.prototype;c.handleEvent=BD(AEE);c=KH.prototype;c.handleEvent=BD(AD1);c=MK.prototype;c.handleEvent=BD(AEc);c=MB.prototype;c.handleEvent=BD(ZC);c=Mg.prototype;c.handleEvent=BD(ABO);c
=Mf.prototype;c.handleEvent=BD(AEZ);c=Kt.prototype;c.handleEvent=BD(YJ);c=Ku.prototype;c.handleEvent=BD(AC2);c=Ks.prototype;c.handleEvent=BD(Xz);c=J5.prototype;c.onResize=BD(AEH);c=KP.prototype;c.handleEvent=BD(AEj);c=JT.prototype;c.accept=BD(YS);c=JS.prototype;c.accept=BD(ACj);c=J2.prototype;c.pair=BD(AEb);c=LK.prototype;c.handleEvent=BD(ADB);c=LN.prototype;c.handleEvent=BD(Xx);c=LO.prototype;c.handleEvent=BD(ABM);c=LM.prototype;c.handleEvent=BD(AAS);c=JP.prototype;c.handleEvent=BD(ADx);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=GO.prototype;main=C;Study=D;study=E;})();
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Oa=2463534242,Nk=()=>{let x=Oa;x^=x<<13;x^=x>>>17;x^=x<<5;Oa=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RI=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bm(args[i]);}W5(()=>{f.call(null,javaArgs);},callback);},Bg=target=>target.$clinit
=()=>{},U3=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=VY(cls);}return cls[By].classObject;},De=()=>I,V=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},Xc=Ef("boolean","Z",1,meta=>{}),M2=Ef("char","C",4,meta=>{}),LV=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),Sn=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),TC=Ef("void","V",9),N0=new ArrayBuffer(16),MV=new Float64Array(N0),Mx=new BigInt64Array(N0),Q9=n=>{MV[0]=n;return Mx[0];},Vw
=n=>{Mx[0]=n;return MV[0];},C6=(a,b)=>a===b?0:a<b? -1:1,KK=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kb=(a,b)=>(a>>>0)/(b>>>0)>>>0,Y6=(a,b)=>(a>>>0)%(b>>>0)>>>0,H3=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EP=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),X8=val=>Number(val),E8=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GV=(a,b)=>a!==b,OB=(a,b)=>a>=b,Vy=(a,b)=>a<b,VB=(a,b)=>a<=b,Sc=(a,b)=>BigInt.asIntN(64,a+b),Ss=a=>BigInt.asIntN(64, -a),SJ=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},SS=(a,b)=>BigInt.asIntN(64,a*b),SM=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Se=(a,b)=>BigInt.asIntN(64,a%b);
let Uk=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RF=(a,b)=>BigInt.asIntN(64,a&b),VZ=(a,b)=>BigInt.asIntN(64,a|b),X2=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),X3=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C_=sz=>new T3(new Uint16Array(sz)),B8=sz=>new Ny(new Int32Array(sz)),Ix=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ny(buffer);},Du
=sz=>new UK(new Int8Array(sz)),Bn=sz=>new LD(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LD(buffer);},B$=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bd=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IT({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function Yr(array){return array.data.length;}
let IC,V1=strings=>{Yc();IC=new Array(strings.length);for(let i=0;i<strings.length;++i){IC[i]=O5(Bm(strings[i]));}},H=index=>IC[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RT=array=>Ij(array,0,array.length),Bm=str=>str===null?null:Nf(str),T=str=>str===null?null:str.je,Yc=()=>C2(),O5;
{O5=str=>str;}let Pm=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EF(obj.constructor,cls),EF=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EF(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EF(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EF(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw Wl(ex);},FU=Symbol("javaException"),Wl=ex=>{if(!ex.$jsException){Mg(ex);}return ex.$jsException;},Mg=ex=>{let javaCause=Zi(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FU]=ex;ex.$jsException=err;YK(err,ex);},YK=(err,ex)=>{if(typeof VC==="function"&&err.stack){let stack=VC(err.stack);let javaStack=Bd(Sa(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=T1(Bm(element.className),Bm(element.methodName),Bm(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Wg(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FU];if(typeof javaException==='object'){let javaMessage=Tx(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let Xu=e=>e instanceof Error&&typeof e[FU]==='object'?e[FU]:null,Tx=t=>
U9(t),Zi=t=>Vd(t),Sa=()=>De(),T1=(className,methodName,fileName,lineNumber)=>{{return null;}},Wg=(e,stack)=>{},OM=null,SG=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OM=packages;},V3=[],C4=data=>{let packages=OM;let i=0;while(i<data.length){let cls=data[i++];V3.push(cls);let m=IT();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},W5=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(S5(a));},S5=a=>{return a.constructor;},R4=(a,b)=>{return a!==b?0:1;},T7=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nk();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MK(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FB((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FI(f);}b=M();J(J(b,H(1)),d);return L(b);},ZD=a=>{let b,c,d;b=(Bz(a)).kI;if(!Pm(a,I4)&&b[By].itemType===null){b=new OH;Br(b);Z(b);}c=R8(a);b=c;d=Nk();b.$id$=d;return c;},El=K(0),DV=K(0),Kd=K(0);
function Bv(){I.call(this);this.mC=0;}
let Xt=null,LO=null,R9=null,C2=()=>{C2=Bg(Bv);WZ();},So=a=>{C2();a.je="";},PT=()=>{let a=new Bv();So(a);return a;},SI=(a,b)=>{C2();a.je=Ij(b.data,0,b.data.length);},FI=a=>{let b=new Bv();SI(b,a);return b;},WW=(a,b)=>{a.je=b;},Nf=a=>{let b=new Bv();WW(b,a);return b;},Rl=b=>{let c;C2();c=PT();c.je=RT(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.je.length)return a.je.charCodeAt(b);c=new Hi;Br(c);Z(c);},Ck=a=>{return a.je.length?0:1;},F5=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.je.length)return (-1);if(a.je.charCodeAt(d)==e)break;d=d+1|0;}return d;}GW();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.je.length-1|0))return (-1);if(a.je.charCodeAt(d)==f&&a.je.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.je.length;e=C6(b,c);if(!e)return LO;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nf(a.je.substring(b,c));f=new Hi;Br(f);Z(f);},Hh=(a,b)=>{return Dx(a,b,a.je.length);},Jl=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.je.length+b.je.length|0);d=c.data;e=0;f=0;while(f<a.je.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.je.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return Rl(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.je.length);e=d.data;f=0;while(f<a.je.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return Rl(d);},D1=a=>{let b,c;b=0;c=a.je.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},S=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.je!==c.je?0:1;},Dc=a=>{let b;a:{if(!a.mC){b=0;while(true){if(b>=a.je.length)break a;a.mC=(31*a.mC|0)+a.je.charCodeAt(b)|0;b=b+1|0;}}}return a.mC;},Dt=(b,c)=>{let d,e;C2();d=BM(c);if(!BJ(d))return H(2);e=M();JN(e,BH(d));while(BJ(d)){JN(e,b);JN(e,BH(d));}return L(e);},WZ=()=>{Xt=C_(0);LO=PT();R9=new MO;},DH=K();
function Fb(){DH.call(this);this.lz=0;}
let Sg=null,Hx=null,DM=()=>{DM=Bg(Fb);VQ();},Vk=(a,b)=>{DM();a.lz=b;},Pw=a=>{let b=new Fb();Vk(b,a);return b;},Cc=b=>{DM();return (Mo(XF(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hx===null){Hx=Bd(Fb,256);c=0;while(true){d=Hx.data;if(c>=d.length)break a;d[c]=Pw(c-128|0);c=c+1|0;}}}return Hx.data[b+128|0];}return Pw(b);},Yl=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lz==a.lz?1:0;},MK=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},VQ=()=>{Sg=Bx(LV);};
function G7(){let a=this;I.call(a);a.jy=null;a.jz=0;}
let Md=(a,b)=>{a.jy=C_(b);},XF=a=>{let b=new G7();Md(b,a);return b;},Mo=(a,b,c)=>{return XT(a,a.jz,b,c);},XT=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H3(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jy.data;g=b+1|0;f[b]=45;b=g;}a.jy.data[b]=FB(c,d);}else{h=1;i=1;j=Kb((-1),d);b:{while(true){k=Bc(h,d);if(H3(k,c)>0){k=h;break b;}i=i+1|0;if(H3(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jy.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jy.data;b=e+1|0;f[e]=FB(Kb(c,
k),d);c=Y6(c,k);k=Kb(k,d);e=b;}}}return a;},Is=(a,b)=>{let c,d,e,f,g;c=a.jy.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jy.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jy=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jy;d=c.data;e=a.jz;C2();f=d.length;if(e>=0&&e<=(f-0|0)){b.je=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jz;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jy.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jz=a.jz+(c-b|
0)|0;},P2=K(0),HP=K(G7),X5=a=>{Md(a,16);},M=()=>{let a=new HP();X5(a);return a;},Si=(a,b)=>{let c,d;b=b;a.jy=C_(b.je.length);c=0;while(true){d=a.jy.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jz=b.je.length;},Ey=a=>{let b=new HP();Si(b,a);return b;},J=(a,b)=>{let c,d;c=a.jz;d=a;b=b===null?H(3):b;KO(d,c,b);return a;},O=(a,b)=>{let c;c=a.jz;KO(a,c,b);return a;},R=(a,b)=>{Mo(a,b,10);return a;},PP=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jz;d=a;e=1;if(Vy(b,B9)){e=0;b=Ss(b);}a:{if(Ih(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jy.data;g=c+1|0;f[c]=45;c=g;}d.jy.data[c]=FB(E8(b),10);}else{g=1;h=Cd(1);i=JD(Cd(-1),Cd(10));b:{while(true){j=SS(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jy.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B9))break a;f=d.jy.data;c=g+1|0;f[g]=FB(E8((JD(b,j))),10);b=S6(b,j);j=JD(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jz;EQ(a,c,b);return a;},JN=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.je.length;e=a;f=e.jz;e=e;if(c<=d&&d
<=b.je.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jy.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;L$(b);Z(b);},EQ=(a,b,c)=>{Db(a,b,b+1|0);a.jy.data[b]=c;return a;},TW=a=>{return L(a);},YS=(a,b)=>{Is(a,b);},KO=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jz){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jz+c.je.length|0;Is(a,d);e=a.jz-1|0;while(e>=b){a.jy.data[e+c.je.length|0]=a.jy.data[e];e=e+(-1)|0;}a.jz=a.jz+c.je.length|0;d=0;while(d<c.je.length){f=a.jy.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hi;Br(c);Z(c);};
function Ew(){let a=this;I.call(a);a.qx=null;a.r3=null;a.qc=0;a.rN=0;}
let Br=a=>{PF(a);a.qc=1;a.rN=1;},Zy=()=>{let a=new Ew();Br(a);return a;},Zz=a=>{return a;},PF=a=>{Mg(a);},U9=a=>{return a.qx;},Vd=a=>{let b;b=a.r3;if(b===a)b=null;return b;},EZ=K(Ew),BN=K(EZ),L$=a=>{Br(a);},Zx=()=>{let a=new BN();L$(a);return a;},BW=(a,b)=>{PF(a);a.qc=1;a.rN=1;a.qx=b;},Zv=a=>{let b=new BN();BW(b,a);return b;},E7=K(),WD=K(E7),R7=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},Wo=K(E7),L8=K(0),Rn=K(0),Ll=K(0);
function Py(){I.call(this);this.kI=null;}
let VY=b=>{let c;c=new Py;c.kI=b;return c;},G6=a=>{return !a.kI[By].primitiveKind?0:1;},HL=a=>{let b;b=a.kI[By].itemType;return b===null?null:Bx(b);},NQ=K(),ES=()=>{ES=Bg(NQ);UB();},WL=b=>{ES();},F=()=>{let b,c,d,e,f;ES();b=Bh();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].jm;U(b,f);e=e+1|0;}return T(Dt(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i;ES();d=Bm(d);e=Bm(e);f=Ts(f,"hear");g=new Hm;g.m4=matchMedia("(prefers-color-scheme: dark)");h=new MF;h.jv=g;g.oh=h;h=new Kn;h.rg=g;g.lT=Bo(h);h=new Km;h.qF=g;g.n_=Bo(h);g.nc
=Bp();g.m8=b;h=new Mn;h.nE=Bm(location.hash.slice(1));h.nd=b;g.lx=h;g.p3=d;g.ln=f;i=Ck(e)?0:1;g.nn=i;b=new Pn;d=i?JO(e):Ob(g.lx);a:{b.mo=Bh();b.lj=Bh();b.kt=d;d=Gv(d);b.nZ=d;e=new Nb;f=d.me;e.k3=NaN;e.jH=f;e.jl=LU(f);CR(e,Df(f));b.jO=e;g.j9=b;g.jk=e;d=new Gr;e=g.oh;d.nm=Bp();d.oD=H(2);d.lP=b;d.lY=e;d.kH=b.jO;g.pJ=d;Kg(g.jk,new QD);if(g.nn){e=g.jk.jH;Ba();if(BC(e,EU,H(5))){i=1;break a;}}i=0;}g.ni=i;g.n2=BT(g.jk.jl);g.ko=T2(c,g.oh);FN(g);return g;},UB=()=>{return;},T5=K(),R8=b=>{let copy=new b.constructor();for
(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},UN=K(),Bk=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Ts=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},U8=K(),Ko=K(0),MO=K(),IF=K(),Sf=null,T9=null,GW=()=>{GW=Bg(IF);S0();},FB=(b,c)=>{GW();if(c>=2&&c<=36&&b>=0&&b
<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},S0=()=>{Sf=Bx(M2);T9=Bd(IF,128);};
function Gz(){I.call(this);this.mV=null;}
let Sd=(a,b)=>{a.mV=b;},EJ=a=>{let b=new Gz();Sd(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bm(typeof b);d=!S(c,H(6))&&!S(c,H(7))?0:1;Fw();e=La;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);e.set(b,new WeakRef(h));return h;}if(S(c,H(8))){i=Hw;j=K9;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(S(c,H(9))){l=Gd;m=ON;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(S(c,H(10))){f=Pq;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);Pq=new WeakRef(h);return h;}}return EJ(b);},Bo=b=>{if(b===null)return null;return !(b instanceof Gz)?b:b.mV;},Mh=b=>{if(b===null)return null;return !(b instanceof De())?b:Bo(b);},Xe=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gz))return 0;return a.mV
!==b.mV?0:1;},Wu=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.W(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EG;BW(b,H(2));Z(b);},Po=K(0),Gc=K(0),EE=K(),Ci=a=>{return a.Z()?0:1;},EI=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iq=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!U(a,b))continue;c=1;}return c;},Q$=K(0),HV=K(0),Ie=()=>{Fj();return Lb;},Mc=b=>{let c;Fj();c=new QW;c.qW=b;return c;},Nq=(b,c)=>{let d;BR(b);BR(c);d=new Qy;d.ro=b;d.qZ=c;return d;},OS=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IU(b.bd());};
function ET(){EE.call(this);this.kE=0;}
let BM=a=>{let b;b=new Mv;b.p9=a;b.rh=a.kE;b.rj=a.Z();b.pn=(-1);return b;},JP=(a,b)=>{let c,d,e;c=a;d=c.ji;e=0;while(true){if(e>=d)return (-1);if(X(b,BE(c,e)))break;e=e+1|0;}return e;},FY=(a,b)=>{let c,d;if(!Pm(b,HV))return 0;c=b;if(a.Z()!=c.Z())return 0;d=0;while(d<c.Z()){if(!X(a.be(d),c.be(d)))return 0;d=d+1|0;}return 1;},I4=K(0),D9=K(0);
function Ga(){let a=this;ET.call(a);a.kg=null;a.ji=0;}
let Ww=a=>{HM(a,10);},Bh=()=>{let a=new Ga();Ww(a);return a;},HM=(a,b)=>{let c;if(b>=0){a.kg=Bd(I,b);return;}c=new BS;Br(c);Z(c);},ZA=a=>{let b=new Ga();HM(b,a);return b;},UH=(a,b)=>{let c,d,e,f;HM(a,b.ji);c=BM(b);d=0;while(true){e=a.kg.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.ji=f;},G_=a=>{let b=new Ga();UH(b,a);return b;},BE=(a,b)=>{HT(a,b);return a.kg.data[b];},TB=a=>{return a.ji;},LW=(a,b,c)=>{let d,e;HT(a,b);d=a.kg.data;e=d[b];d[b]=c;return e;},U=(a,b)=>{let c,d,e,f,g,h;c=a.ji+1|0;d=a.kg.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kg;f=HL(Bz(e));if(f===null){b=new EG;Br(b);Z(b);}if(f===Bx(TC)){b=new BS;Br(b);Z(b);}if(c<0){b=new RB;Br(b);Z(b);}g=e.data;e=R7(f.kI,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kg=e;}e=a.kg.data;h=a.ji;a.ji=h+1|0;e[h]=b;a.kE=a.kE+1|0;return 1;},GC=(a,b)=>{let c,d,e,f;HT(a,b);c=a.kg.data;d=c[b];e=a.ji-1|0;a.ji=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kE=a.kE+1|0;return d;},Gf=a=>{let b,c,d,e,f,g;b=a.kg;c=0;d=a.ji;e=null;if(c>d){e=
new BS;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.ji=0;a.kE=a.kE+1|0;},HT=(a,b)=>{let c;if(b>=0&&b<a.ji)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.rZ=null;a.jI=0;}
let Cx=(a,b,c)=>{a.rZ=b;a.jI=c;},S1=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jm=null;a.qR=null;a.lC=null;a.ne=null;a.pj=null;}
let Cf=null,C3=null,B0=null,CG=null,C9=null,Dm=null,C0=null,Ej=null,CW=null,Dy=null,Es=null,Gm=null,Do=null,Ed=null,Cv=null,Ht=null,FP=null,F9=null,GL=null,EU=null,Dr=null,Fq=null,EW=null,QE=null,Ba=()=>{Ba=Bg(Dg);Sj();},B6=()=>{Ba();return QE.bd();},Nh=(a,b,c,d,e,f,g,h)=>{Ba();Cx(a,b,c);a.jm=d;a.qR=e;a.lC=f;a.ne=g;a.pj=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Nh(h,a,b,c,d,e,f,g);return h;},Ls=b=>{let c,d,e,f;Ba();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(S(f.jm,b))return Bw(f);e=e+1|0;}return Bp();},N4
=a=>{let b;b=a.qR;Fy();return b!==B3?0:1;},P9=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jm;e=a.lC.bk();b=IA(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IA=b=>{let c;Ba();if(b.je.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},Wn=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C3;c[2]=B0;c[3]=CG;c[4]=C9;c[5]=Dm;c[6]=C0;c[7]=Ej;c[8]=CW;c[9]=Dy;c[10]=Es;c[11]=Gm;c[12]=Do;c[13]=Ed;c[14]=Cv;c[15]=Ht;c[16]=FP;c[17]=F9;c[18]=GL;c[19]=EU;c[20]=Dr;c[21]=Fq;c[22]=EW;return b;},Sj
=()=>{let b;b=new Dg;Fy();Nh(b,H(15),0,H(16),B3,Cz(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C3=BL(H(29),1,H(27),B3,Wk(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,Cz(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CG=BL(H(38),3,H(36),B3,Ji(Jk(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Ji(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Ji(C7(1.0,64.0),6),H(48),H(49));Ej=BL(H(50),7,H(51),B3,Cz(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,Cz(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,Cz(BO(Bv,[H(65),H(66)])),H(65),H(67));Es=BL(H(68),10,H(69),B3,Cz(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gm=BL(H(74),11,H(75),B3,Jk(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jm(C7(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cw,C7(1.0,1000000.0),H(84),H(85));Cv=BL(H(86),14,H(87),Cw,C7(0.0,1000000.0),H(0),H(88));Ht=BL(H(89),15,H(90),Cw,Jm(Yq(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97)])),H(98)),H(98),H(99));FP=BL(H(100),16,H(101),Cw,Cz(BO(Bv,[H(80),H(102),H(103)])),H(80),H(104));F9=BL(H(105),17,H(106),Cw,Cz(BO(Bv,[H(107),H(108)])),H(107),H(109));GL=BL(H(110),18,H(111),Cw,Cz(BO(Bv,[H(112),H(113)])),H(112),H(114));EU=BL(H(115),19,H(116),Cw,WG(),H(117),H(118));Dr=BL(H(119),20,H(120),Cw,Jm(C7(1.0,10000.0),H(121)),H(122),H(123));Fq=BL(H(124),21,H(125),Cw,Cz(BO(Bv,[H(126),H(127),H(128)])),H(126),H(129));EW=BL(H(130),22,H(131),Cw,Cz(BO(Bv,[H(126),H(132),
H(133)])),H(126),H(134));QE=Wn();};
function Hm(){let a=this;I.call(a);a.m8=null;a.lx=null;a.p3=null;a.ln=null;a.m4=null;a.oh=null;a.ko=null;a.lT=null;a.n_=null;a.j9=null;a.jk=null;a.pJ=null;a.nc=null;a.nP=0;a.mQ=0;a.nn=0;a.ni=0;a.l6=0;a.oX=0;a.n2=0;a.or=0;}
let J3=a=>{PG(a.jk);CK(a);},K2=a=>{Fd(a.jk);CK(a);},LX=a=>{Mp(a.j9,Ob(a.lx));DI(a);},DI=a=>{a.nc=Bp();a.or=0;Kg(a.jk,new M3);FN(a);CS(a);LH(a);a.ln.hear("engine");},Ne=(a,b)=>{Fd(a.jk);CR(a.jk,b);Kg(a.jk,new OT);CK(a);},Kw=(a,b)=>{CR(a.jk,KI(a,b));If(a.jk,new O0,150.0);CK(a);},KI=(a,b)=>{return Bu(0.0,Bf(b,CF(a.jk)))|0;},Rk=(a,b,c)=>{let d;d=EB(c);if(KH(d)&&Eh(d)===Bt(Eh(d)))return d;d=M();J(J(J(J(d,b),H(135)),c),H(136));a.nc=Bw(L(d));FN(a);return J6();},LH=a=>{let b,c,d;b=a.ni;c=a.jk.jH;Ba();a.ni=BC(c,EU,H(5));d
=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.ni&&!b&&!d)J3(a);},CK=a=>{a.oX=1;Rq(a.ko.lF);CS(a);},CS=a=>{let b;if(a.mQ&&!a.l6){b=new Id;b.q4=a;a.l6=requestAnimationFrame(Bk(Bo(b),"onAnimationFrame"));}},N9=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.ko;c=a.jk;d=c.jH;Ba();e=Bs(d,Fq);f=(-1);switch(Dc(e)){case 3075958:if(!S(e,H(128)))break a;f=1;break a;case 102970646:if(!S(e,H(127)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f
=a.m4.matches?1:0;break b;}f=0;}g=JF(a.jk)?0:1;c:{h=c.jH;d=EY(c.jl);i=new P8;j=c.jl;k=QR(d.jr.jf);if(!B5(b.mp)){e=Bj(b.mp);l=d.jK;if(Gq(e.pv,l)&&Mm(e.o8,k)?1:0)break c;}e=new Np;m=d.jK;n=CH(m);o=n<=500?100:n>5000?25:50;e.nG=BD(1,2);e.m1=Bp();e.o7=Bp();e.pv=m;e.o8=k;e.rp=o;p=new Gp;l=new Cg;n=Bc(o,o);FT(l,n,2);q=0;while(q<n){BU(l,q,0,GP(k.ke,k.kc,q%o|0,o));BU(l,q,1,GP(k.j6,k.j0,q/o|0,o));q=q+1|0;}Ja(p,m,l);e.nb=p;e.oQ=E2(m,e.nG);b.mp=Bw(e);}r=Bj(b.mp);if(f)s=T8();else{p=Bb(16777215);s=new Fe;l=Bb(1841698);m=
Bb(5591647);t=Bb(3815235);u=Bb(2762803);Fz();v=Ez(FG,0.0);w=Ez(FG,1.0);x=Bb(7744131);y=Bb(1800247);z=Bb(7744131);k=Px(BO(CI,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));e=FG;ba=Bd(CI,e.mL.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jz(DT(e.mL.data[n],0.2),p);n=n+1|0;}HU(s,p,l,m,t,u,v,w,x,y,z,k,Px(ba));}e=!(EK(b.mw)&&GD(b.mw)<Bi(d.jr)?1:0)?CD():b.mw;i.l4=h;i.rY=j;i.kp=d;i.n1=r;i.n5=s;i.mi=e;i.kR=g;Rj(b.n$,i,g);Rj(b.nC,i,g);d=b.lF.od;e=new PQ;e.qa=
f;e.p_=g;Hr(d,e);RL(b.nC,i);TK(b.pX,c);V0(b.rQ,i);Yx(b.rb,i);Y8(b.rC,c.jl,D4(h));WH(b.pN,i);},FN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.m8;c=a.jk.jH;Ba();b.setAttribute("data-theme",T(Bs(c,Fq)));d=a.ko;e=a.j9;c=a.nc;f=a.nP&&BC(a.jk.jH,EW,H(133))?H(137):!S(a.p3,H(133))?H(138):H(139);g=BP(e);h=G_(e.nZ.rU);BR(h);b=new Qp;b.pY=h;Hr(c,b);i=DA(g,Im());j=d.qn;if(i)b=Ie();else{b=Bh();c=Dp(g);i=Bl(c)<=1?0:1;a:{if(i){k=c.kC;Cr();if(k!==QI)break a;}if(i)U(b,H(140));b:{c=Bs(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if
(!S(c,H(23)))break b;l=2;break b;case -895939855:if(!S(c,H(24)))break b;l=3;break b;case 118875:if(!S(c,H(17)))break b;l=0;break b;case 3684185:if(!S(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(141):H(142);m=M();J(J(J(m,H(143)),c),k);k=L(m);U(b,k);}}if(BC(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bl(c)){if(Be(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)U(b,H(144));}if(BC(g,Es,H(72))){n=FQ(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(145)),c),H(146));k
=L(k);U(b,k);}}else{i=PN(g);l=BC(g,Es,H(71));o=!l?i:10.0*i;if(FQ(g)*o>80.0){c=!l?H(2):H(147);k=BZ(FQ(g));m=BZ(Bt(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(148)),i),H(149)),c),H(150)),k),H(151)),m),46);k=L(p);U(b,k);}}}U4(j,h,b);b=d.o_;k=Bs(g,FP);b.setAttribute("data-controls",T(k));YW(d.rr,C5(Bs(g,Ht),44));c=BM(d.qT.nQ);while(BJ(c)){Y$(BH(c),g);}Ta(d.qJ,e);Vs(d.pw,CP(d.nh)&&DA(Bj(d.nh),g)?1:0);d.nh=Bw(g);d=d.qb;e=M();J(J(J(e,H(152)),f),H(153));BB(d,L(e));CS(a);},Vb=b=>{let c;b=b;c=b.jk.jH;Ba();return T(BC(c,
EW,H(133))&&!b.nP?H(133):H(132));},WA=b=>{return !!b.jk.jP;},Tb=b=>{let c;b=b;c=Me(b.j9);Ba();Cl(c,Cv.jm,Cc(BT(b.jk.jl)));return T(Ik(c));},VM=b=>{b=b;b.nP=1;FN(b);},Wz=b=>{b=b;Fd(b.jk);Kw(b,0.0);},Zg=(b,c)=>{let d;c=Bm(c);b=b;c=Rk(b,H(154),c);d=new NW;d.q_=b;PS(c,d);},WE=(b,c)=>{let d;c=Bm(c);b=b;c=Rk(b,H(155),c);d=new MR;d.qY=b;PS(c,d);},XN=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jk;c=b.jH;b=EY(b.jl);d=Gb(b);e=Ey(H(156));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G9(c,i)){j=e.jz<=1?H(2):H(157);j=O(O(P(O(e,
j),34),i.jm),H(158));k=i.lC;i=Bs(c,i);if(!OD(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h=b.kW;e=Re(b.kz);i=OY(d.jt);d=OY(d.js);j=b.lw;j=M9(j.jd,0,j.jg);m=Dz(b);n=Bi(b.jr);g=b.lL;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(159)),l),H(160)),h),H(161)),e),H(162)),i),H(163)),d),H(164)),j),H(165)),m),H(166)),n),H(167));h=b.jz;d=b;e=!g?H(117):H(5);KO(d,h,e);P(b,125);return T(L(k));},VS=b=>{return b.pJ;},XZ=b=>{K2(b);},RY=(b,c)=>{b=b;b.ko.lF.od=Bw(B7(c));CS(b);},WK=b=>{let c,d,e;b=b;if
(!b.mQ){b.mQ=1;c=b.ko;HF(c.n$);HF(c.nC);c=b.m4;d=b.lT;c.addEventListener("change",Bk(d,"handleEvent"));d=window;e=b.lT;d.addEventListener("resize",Bk(e,"handleEvent"));if(Hq(b.lx)){d=window;e=b.n_;d.addEventListener("hashchange",Bk(e,"handleEvent"));}if(N8(b.lx))LX(b);if(!b.nn){b.nn=1;LH(b);}N9(b);CS(b);}},Vf=b=>{let c,d,e,f;b=b;b.mQ=0;c=b.m4;d=b.lT;c.removeEventListener("change",Bk(d,"handleEvent"));d=window;e=b.lT;d.removeEventListener("resize",Bk(e,"handleEvent"));d=window;e=b.n_;d.removeEventListener("hashchange",
Bk(e,"handleEvent"));f=b.l6;cancelAnimationFrame(f);b.l6=0;},T_=(b,c)=>{let d;c=Bm(c);b=b;d=Me(b.j9);if(!(b.m8.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bm(b.m8.getAttribute(T(c))));Mp(b.j9,d);DI(b);},R6=b=>{let c;b=b.ko.lF;b.oo=0;c=BM(b.nM);while(BJ(c)){BB(Bo(BH(c)),H(168));}},V$=b=>{J3(b);},Cq=K(BN),Yb=K(BN),B_=K(0),Cn=K(0),SU=K(),QQ=K(0);
function MF(){I.call(this);this.jv=null;}
let Mr=(a,b)=>{let c;c=a.jv;Ne(c,KI(c,BT(c.jk.jl)+b));},Fh=(a,b)=>{let c;c=a.jv;Ne(c,KI(c,b));},FD=a=>{CS(a.jv);},Kk=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jv.j9;e=BP(d);f=H4(e,b,c);if(B5(f))d=P9(b,c,Bs(e,b));else{a:{b:{g=Fx(d.kt);Cl(g,b.jm,Dv(CB(Bj(f),b)));h=Bj(f);HA();switch(Lv.data[b.jI]){case 1:Ba();if(!BC(h,B0,H(36))){Cs(g,CG.jm);break a;}KA(d,F8(BP(d),(EY(d.jO.jl)).kv),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jm);i=BC(BP(d),B0,H(36));j=i&&!G3(BP(d))&&G3(h)?1:0;if(!j)Cs(g,CG.jm);if(i&&!j)Cs(g,
B0.jm);break a;default:break a;}b=BP(d);Ba();if(!BC(b,B0,H(36)))break a;Cs(g,B0.jm);Cs(g,CG.jm);break a;}Ba();if(!KW(CB(h,Cf),Bw(H(27))))Cs(g,C3.jm);else KA(d,FW(BP(d),G0(BP(d))),g);}b=Bj(f);Ba();i=!(CA(b,Cv)>D4(Bj(f)))?0:1;if(!(!i&&DA(Bj(f),e)))Cs(g,Cv.jm);if(!Ml(g,d.kt)){F6(d);Ff(d,g);}d=H(2);}if(Ck(d)){DI(a.jv);CK(a.jv);}return d;},E9=(a,b)=>{let c,d,e,f,g,h;c=a.jv.j9;F6(c);d=Fx(c.kt);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!N4(h)&&h!==Ed&&h!==Cv&&h!==Dr?0:1)Cs(d,h.jm);g=g+1|0;}KY(d,b);Ff(c,d);Fd(c.jO);CR(c.jO,
Df(BP(c)));DI(a.jv);CK(a.jv);},Et=(a,b,c)=>{let d,e,f,g;d=a.jv.j9;e=d.jO.jP;f=BP(d);if(BT(d.jO.jl)>0)f=F8(f,(EY(d.jO.jl)).kv);b=b.c9(f);if(!DA(b,BP(d))){if(!c)F6(d);g=Fx(d.kt);KA(d,b,g);Ba();Cs(g,Cv.jm);Ff(d,g);if(e)PG(d.jO);}DI(a.jv);CK(a.jv);},O4=a=>{let b;b=a.jv.j9;Q1(b,b.lj,b.mo);DI(a.jv);CK(a.jv);},JH=a=>{let b;b=a.jv.j9;Q1(b,b.mo,b.lj);DI(a.jv);CK(a.jv);},Ek=(a,b)=>{let c;c=a.jv;c.ko.mw=b;CS(c);},BF=K(0);
function Kn(){I.call(this);this.rg=null;}
let SB=(b,c)=>{CS(b.rg);};
function Km(){I.call(this);this.qF=null;}
let Vv=(b,c)=>{LX(b.qF);};
function KL(){I.call(this);this.j4=null;}
let JX=null,Ux=(a,b)=>{a.j4=b;},RC=a=>{let b=new KL();Ux(b,a);return b;},Bp=()=>{if(JX===null)JX=RC(null);return JX;},Bw=b=>{return RC(BR(b));},Bj=a=>{let b;b=a.j4;if(b!==null)return b;b=new D3;Br(b);Z(b);},CP=a=>{return a.j4===null?0:1;},B5=a=>{return a.j4!==null?0:1;},Hr=(a,b)=>{let c;c=a.j4;if(c!==null)b.c_(c);},Eg=(a,b)=>{let c;c=a.j4;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.j4;if(b!==null)return b;b=new D3;Br(b);Z(b);},KW=(a,b)=>{if(a===b)return 1;if(!(b instanceof KL))return 0;return X(b.j4,a.j4);};
function Mn(){let a=this;I.call(a);a.nd=null;a.nE=null;}
let Hq=a=>{return a.nd.hasAttribute("fragment")?1:0;},N8=a=>{return Hq(a)&&!S(Bm(location.hash.slice(1)),a.nE)?1:0;},Ob=a=>{let b,c;b=Lm(a);if(Hq(a)){c=Bm(location.hash.slice(1));a.nE=c;KY(b,JO(c));}return b;},Lm=a=>{let b,c,d,e,f,g;b=CJ();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nd.hasAttribute(T(f.jm))?1:0){g=f.jm;Cl(b,g,Bm(a.nd.getAttribute(T(g))));}e=e+1|0;}return b;};
function Pn(){let a=this;I.call(a);a.mo=null;a.lj=null;a.jO=null;a.kt=null;a.nZ=null;a.lV=0;}
let BP=a=>{return a.jO.jH;},Me=a=>{return Fx(a.kt);},Mp=(a,b)=>{let c;if(!Ml(b,a.kt)){c=Df(BP(a));F6(a);Ff(a,Fx(b));if(Df(BP(a))!=c)CR(a.jO,Df(BP(a)));}},Q1=(a,b,c)=>{let d,e;if(!Ci(b)){a.lV=a.lV+1|0;d=MD(a);U(c,d);b=b;d=GC(b,b.ji-1|0);e=BP(a);Ff(a,d.mT);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CR(a.jO,d.nA);}},F6=a=>{let b,c;a.lV=a.lV+1|0;b=a.lj;c=MD(a);U(b,c);Gf(a.mo);b=a.lj;if(b.ji>200)GC(b,0);},MD=a=>{let b,c,d;b=new JB;c=a.kt;d=BT(a.jO.jl);b.mT=c;b.nA=d;return b;},Ff=(a,b)=>{let c,d,e;a.kt=b;b=Gv(b);a.nZ=b;c
=a.jO;d=b.me;e=DA(d,c.jH);c.jH=d;c.k3=NaN;if(!e){c.jl=LU(d);c.ow=c.ow+1|0;c.jP=0;CR(c,Df(d));}else if(BT(c.jl)>CF(c))CR(c,CF(c));},KA=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CB(b,g);if(CP(h)&&!KW(h,CB(BP(a),g)))Cl(c,g.jm,Bj(h));f=f+1|0;}},Sq=K(),JO=b=>{let c,d;c=CJ();b=new URLSearchParams(T(b));d=new H2;d.pl=c;b.forEach(Bk(Bo(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GZ(b)){e=FC(b,d);f=GQ(b,d);c.append(T(e),T(f));d=d+1|0;}return Bm(c.toString());};
function Gr(){let a=this;I.call(a);a.lP=null;a.kH=null;a.lY=null;a.nm=null;a.oD=null;}
let Y9=b=>{return b.kH.jl.jR;},Vn=(b,c)=>{let d;d=c;b=b.lY;c=d>=0?Dl(d):CD();Ek(b,c);},Uq=b=>{FD(b.lY);},VP=(b,c)=>{let d;d=c;return Rv(b.kH.jl,d);},Zl=b=>{return b.kH.ow;},Um=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kH.jl;c=b.kn.ji;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NX(b,0)).data.length|0;f=Bn(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NX(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kG);Ca(j,0,f,l+1|0,k.length);h=h+1|0;}return MN(f);},UC=(b,c)=>{c=Bm(c);b=b.lY;c=JO(c);E9(b,c);},Wv=b=>{let c,d,e;b=HI(b.kH.jl.jX);c
=Gj(b.kx,PR(b));d=b.le;e=d.data;Ca(d,0,c,b.kx.data.length,e.length);return MN(c);},Yo=b=>{return !!b.kH.jl.kT;},XH=b=>{return b.lP.lV;},VG=b=>{return BT(b.kH.jl);},YX=(b,c)=>{let d;d=c;Fh(b.lY,d);},R3=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nm)&&Bj(b.nm)===BP(b.lP))){b.nm=Bw(BP(b.lP));c=b.lP;d=CJ();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CB(BP(c),h);j=new Q7;j.qu=d;j.qv=h;Hr(i,j);g=g+1|0;}b.oD=Ik(d);}return T(b.oD);},Ec=K(0),QD=K(),YH=a=>{return performance.now();};
function Nb(){let a=this;I.call(a);a.jH=null;a.jl=null;a.ow=0;a.jP=0;a.lB=0;a.qC=0;a.k3=0.0;a.q$=0;}
let PG=a=>{if(BT(a.jl)>=CF(a))CR(a,0);a.jP=1;a.k3=NaN;},Fd=a=>{a.jP=0;a.lB=0;},CR=(a,b)=>{b=BA(0,BG(b,CF(a)));a.qC=b;a.lB=b==BT(a.jl)?0:1;},JF=a=>{return !a.jP&&!a.lB?0:1;},CF=a=>{let b,c;b=D4(a.jH);c=a.jl;if(c.kT)b=BG(c.jR,b);return b;},Kg=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bJ();if(a.lB)e=a.qC;else if(!a.jP)e=BT(a.jl);else{f=a.jH;Ba();g=BC(f,Dr,H(121))?CD():Dl(CA(f,Dr)|0);if(g!==CN?0:1)e=CF(a);else{if(isNaN(a.k3)?1:0){a.k3=d;a.q$=BT(a.jl);}e=Bf(a.q$+(d-a.k3)*GD(g)/1000.0,CF(a))|0;}}h=K6(a.jl,
e,16);while(!h&&b.bJ()-d<c){h=K6(a.jl,e,16);}e=a.lB;if(!(!e&&h))a.k3=NaN;h=e&(h?0:1);a.lB=h;a.jP=a.jP&(!h&&BT(a.jl)>=CF(a)?0:1);};
function QH(){let a=this;I.call(a);a.oi=null;a.mW=null;}
let Uu=(a,b)=>{a.mW=Bp();a.oi=b;},LN=a=>{let b=new QH();Uu(b,a);return b;},H4=(a,b,c)=>{let d;c=b.lC.ds(c);d=new P6;d.pe=a;d.pf=b;b=c.j4;if(b!==null){c=d;b=b;b=CQ(c.pe,c.pf,b);c=b===null?Bp():Bw(b);}return c;},F8=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GT(a)){Ba();f=CQ(a,C0,H(48));g=Ej;f=CQ(f,g,Bs(a,g));g=CW;a=CQ(f,g,Bs(a,g));}Ba();return CQ(CQ(a,B0,H(36)),CG,L(c));},FW=(a,b)=>{let c,d,e,f;Ba();c=CQ(a,Cf,H(27));d=C3;e=M();f=0;while
(f<Bi(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jf,f,0))),44),BZ(W(b.jf,f,1))),44),BZ(W(b.jp,f,0)));f=f+1|0;}return CQ(c,d,L(e));},CQ=(a,b,c)=>{let d,e;d=G_(a.oi);e=b.jI;b=Bw(c);LW(d,e,b);return LN(d);},CB=(a,b)=>{let c,d;c=a.oi;d=b.jI;return BE(c,d);},Bs=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&O_(a))){if(b!==Dy)break b;if(JY(a))break b;}c=1;break a;}c=0;}return c?Jc(a,b):Eg(CB(a,b),Jc(a,b));},Jc=(a,b)=>{a:{HJ();switch(Pd.data[b.jI]){case 1:case 2:if(GT(a)){b=H(54);break a;}b=b.ne;break a;case 3:if(!JY(a)){b
=H(66);break a;}b=b.ne;break a;default:}b=b.ne;}return b;},G9=(a,b)=>{return S(Bs(a,b),Jc(a,b));},BC=(a,b,c)=>{return S(Bs(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(N4(f)&&!S(Bs(a,f),Bs(b,f)))return 0;e=e+1|0;}return 1;},G0=a=>{if(B5(a.mW))a.mW=Bw(Te(a));return Bj(a.mW);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bh();c=D7(2);d=b;U(d,c);if(GT(a))c=Mc(D7(2));else{c=Bh();Ba();e=(GJ(Bs(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);U(c,h);g=g+1|0;}}Iq(b,c);U(d,D7(1));i=new In;Ba();j
=QS(Bs(a,Ej));k=QS(Bs(a,CW));c=Dy;F_();h=!BC(a,c,EH.pa)?Na:EH;f=d.ji;if(f<2){c=new BS;BW(c,H(171));Z(c);}d=new II;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EG;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nz=l;i.kb=d;i.kC=j;i.ll=k;i.lu=h;return i;},FQ=a=>{Ba();return CA(a,Gm);},Ps=a=>{let b,c,d,e,f,g;b=Du(CH(Dp(a)));c=b.data;Ba();d=(GJ(Bs(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},PN=a=>{let b;b=Bi(G0(a));Ba();if(!BC(a,Do,H(80)))b=Bf(CA(a,Do),
b)|0;return b;},D4=a=>{Ba();return CA(a,Ed)|0;},Df=a=>{Ba();return BG(CA(a,Cv)|0,D4(a));},GT=a=>{Ba();return BC(a,B0,H(34));},O_=a=>{Ba();return S(Eg(CB(a,Cf),H(2)),H(27))&&Ck(Bs(a,C3))?1:0;},JY=a=>{let b;Ba();b=CW;Cr();return BC(a,b,D2.mn);},G3=a=>{return (JG(a)).data.length!=CH(Dp(a))?0:1;},JG=a=>{Ba();return GJ(Bs(a,CG));},CA=(a,b)=>{return K0(Bs(a,b));},QU=a=>{let b;b=new PI;Ba();b.ra=CA(a,Dm);return b;},Te=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CA(a,Dm);c=Bs(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!S(c,
H(23)))break a;d=5;break a;case -982754077:if(!S(c,H(27)))break a;d=9;break a;case -895939855:if(!S(c,H(24)))break a;d=6;break a;case 3555:if(!S(c,H(19)))break a;d=1;break a;case 96727:if(!S(c,H(18)))break a;d=0;break a;case 109265:if(!S(c,H(21)))break a;d=3;break a;case 3373737:if(!S(c,H(20)))break a;d=2;break a;case 3684185:if(!S(c,H(22)))break a;d=4;break a;case 93832310:if(!S(c,H(26)))break a;d=8;break a;case 104080786:if(!S(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eu(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Eu(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Eu(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Eu(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Eu(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FM(new Qo,b);break b;case 6:c=FM(new Lr,b);break b;case 7:c=FM(new MT,b);break b;case 8:c=FM(new LC,b);break b;case 9:e=C5(Bs(a,C3),59);c=new GH;f=new Cg;g=e;FT(f,g.ji,2);Lq(c,f,BD(g.ji,1));d=0;while(d<g.ji){h=(GJ(BE(g,d))).data;BU(c.jf,d,0,h[0]);BU(c.jf,d,1,h[1]);BU(c.jp,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},QS
=b=>{let c,d,e,f,g;Cr();c=(Mf.bd()).data;d=c.length;e=0;while(true){if(e>=d){f=new H$;g=M();J(J(J(g,H(172)),b),H(136));BW(f,L(g));Z(f);}f=c[e];if(S(f.mn,b))break;e=e+1|0;}return f;};
function PH(){let a=this;I.call(a);a.jX=null;a.qi=0;a.kn=null;a.kG=0;a.lK=null;a.jR=0;a.kT=0;}
let Yf=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kn=Bh();a.kG=1;a.lK=Bn(256);c=new Rc;c.kJ=Dp(b);c.ki=G0(b);c.k4=PN(b);Ba();d=Bs(b,Es);e=Dp(b);f=FQ(b);g=(-1);switch(Dc(d)){case -361295720:if(!S(d,H(71)))break a;g=0;break a;case 2988943:if(!S(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new K8;h.rt=f;h.l_=Cj(e);break b;case 1:h=new M8;h.lm=1.0;h.lg=1.0;h.ph=f;h.l5=Cj(e);h.l$=Cj(e);h.oG=Cj(e);h.n6=Cj(e);break b;default:}h=new IQ;F7();h.oJ=f;}if(G9(b,C9))d=h;else{d=new MC;i=Ps(b);d.nD=h;d.pB=i;}c:{c.lO=d;e
=Bs(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!S(e,H(35)))break c;g=1;break c;case 289928229:if(!S(e,H(34)))break c;g=0;break c;case 1230441723:if(!S(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MY;break d;case 1:d=new LE;break d;case 2:if(!G3(b)){d=QU(b);break d;}d=new QM;d.qB=JG(b);break d;default:}d=QU(b);}c.ks=d.dR(c.kJ);c.my=E2(c.kJ,c.ki.jf);c.nT=Ki(c.kJ,Bi(c.ki));c.rA=Ms(c.kJ,c.k4);c.pm=Ms(c.kJ,Bi(c.ki)%c.k4|0);KJ(c);a.jX=c;a.qi=BG(1024,4000000/PR(HI(c))|0);Rb(a);},LU=a=>{let b=
new PH();Yf(b,a);return b;},BT=a=>{return a.jX.jQ;},Rv=(a,b)=>{let c,d,e;c=a.jR;if(b<=c)return a.lK.data[b];d=new BS;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},NX=(a,b)=>{return (BE(a.kn,b)).kx;},EY=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jX;c=a.kT&&BT(a)==a.jR?1:0;d=new I6;e=b.kJ;f=b.ki;g=M0(b.jQ,b.k4,Bi(f));h=b.jQ;i=b.m2;j=CL(b.ks);k=b.lO.dW();b=Ky(Gw(b.my));d.jK=e;d.jr=f;d.nI=g;d.kW=h;d.kz=i;d.kv=j;d.ob=k;d.lw=b;d.lL=c;return d;},K6=(a,b,c)=>{let d,e,f,g,h;if(a.kT)b=BG(b,a.jR);QJ(a,b);d=0;while
(true){e=a.jX;if(e.jQ>=b)break;if(d>=c)break;Ro(e);e=a.jX;if(e.jQ<=a.jR)f=1;else{a:{g=e.m2;if(g-g===0.0){e=e.ks;f=1;b:{c:{while(true){h=e.jt.data;if(f>=h.length)break;if(!OZ(h[f].jd))break c;if(!OZ(e.js.data[f].jd))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jR=a.jX.jQ;Rb(a);f=1;}else{a.kT=1;f=a.jR;QJ(a,f);while(true){e=a.jX;if(e.jQ>=f)break;Ro(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jX.jQ;if(c!=b){if(!a.kT)break e;if(c!=a.jR)break e;}b=1;break d;}b=0;}return b;},QJ=(a,b)=>{let c,d,
e,f;c=BG(b/a.kG|0,a.kn.ji-1|0);d=a.jX;e=d.jQ;if(!(b>=e&&Bc(c,a.kG)<=e)){b=Bc(c,a.kG);f=BE(a.kn,c);d.jQ=b;C8(d.ks,f.kx);d.lO.d3(f.le);KJ(d);}},Rb=a=>{let b,c,d,e,f,g;b=a.jR;c=a.lK;d=c.data.length;if(b==d)a.lK=Gj(c,2*d|0);c=a.lK.data;b=a.jR;e=a.jX;c[b]=e.m2;if(b%a.kG|0)return;f=a.kn;e=HI(e);U(f,e);e=a.kn;if(e.ji>a.qi){f=G_(e);Gf(a.kn);b=0;g=f;while(b<g.ji){e=a.kn;f=BE(g,b);U(e,f);b=b+2|0;}a.kG=a.kG*2|0;}};
function L0(){let a=this;I.call(a);a.o_=null;a.qn=null;a.rr=null;a.n$=null;a.nC=null;a.pX=null;a.rQ=null;a.rb=null;a.rC=null;a.pN=null;a.qJ=null;a.pw=null;a.qT=null;a.lF=null;a.qb=null;a.rG=null;a.mp=null;a.nh=null;a.mw=null;}
let Sm=(a,b,c)=>{let d,e,f,g,h,i,j;a.mp=Bp();a.nh=Bp();a.mw=CD();a.o_=b;d=new QL;e=b.querySelector(".messages");d.o2=Bh();d.nF=e;a.qn=d;e=new I3;F3();e.oy=b;a.rr=e;e=new NH;f=b.querySelector(".decision");BR(c);d=new NY;d.rP=c;Om(e,f,d);e.kL=Bp();e.ls=Bp();e.kS=CD();e.l9=c;J5(new FS,e.lI,e);g=e.lI;d=new IV;d.p8=e;g.addEventListener("dblclick",Bk(Bo(d),"handleEvent"));a.n$=e;e=new Qe;f=b.querySelector(".network");BR(c);d=new NG;d.qq=c;Om(e,f,d);e.lX=Bp();e.kr=Bp();e.lt=Bp();e.mE=Bp();e.nH=Du(0);e.k_=Bn(0);e.mM
=c;e.pS=f.querySelector(".picture");g=f.querySelector(".editing");e.kP=g.querySelector(".parameter");d=new FJ;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NF;j.pK=e;Kc(d,h,i,H(175),j);e.ox=d;e.m3=g.querySelector(".freeze");d=new IM;g.addEventListener("submit",Bk(Bo(d),"handleEvent"));f=e.kP;j=new IL;j.pV=e;f.addEventListener("change",Bk(Bo(j),"handleEvent"));f=e.m3;g=new IK;g.o$=e;f.addEventListener("change",Bk(Bo(g),"handleEvent"));J5(new FS,e.lI,e);a.nC=e;a.pX=YB(b.querySelector(".transport"),
c);e=new PW;f=b.querySelector(".predictions");e.k5=Bh();e.n9=DZ((Fi()).jf,(Fi()).jp);e.ok=f.querySelector("tbody");e.px=f.querySelector(".score");a.rQ=e;a.rb=S2(b.querySelector(".predictions .editing"),c);e=new Nj;d=b.querySelector(".losses");BR(c);f=new Pj;f.qt=c;e.m_=Bh();e.os=(-1);e.nJ=d.querySelector("tbody");e.p2=f;a.rC=e;a.pN=Yd(b,c);d=b.querySelector(".set-up .tools");a.qJ=VF(d,c);Lh(new HK,b,c);a.pw=RR(d,b.querySelector(".example-help"),c);a.qT=YP(b.querySelector(".set-up"),c);a.lF=YC(b,c);a.qb=b.querySelector(".engine");a.rG
=b.querySelector(".announcement");},T2=(a,b)=>{let c=new L0();Sm(c,a,b);return c;},BS=K(BN),FK=K(BI),B3=null,Cw=null,S7=null,Fy=()=>{Fy=Bg(FK);X4();},WV=(a,b,c)=>{Fy();Cx(a,b,c);},Og=(a,b)=>{let c=new FK();WV(c,a,b);return c;},X4=()=>{let b,c,d;B3=Og(H(176),0);b=Og(H(177),1);Cw=b;c=Bd(FK,2);d=c.data;d[0]=B3;d[1]=b;S7=c;},N=K(),Vj=a=>{return;},CO=K(0);
function JV(){N.call(this);this.lq=null;}
let Cz=b=>{let c;c=new JV;c.lq=OS(b);return c;},UP=(a,b)=>{let c;c=D1(b);return !EI(a.lq,c)?Bp():Bw(c);},Vh=a=>{let b,c;if(Dn(a.lq)!=1){b=Dt(H(157),a.lq);c=M();J(J(c,H(178)),b);b=L(c);}else{b=FV(a.lq,0);c=M();J(J(c,H(179)),b);b=L(c);}return b;};
function IX(){N.call(this);this.oO=0;}
let Kf=null,Qd=null,GR=()=>{GR=Bg(IX);Vc();},Sw=(a,b)=>{GR();a.oO=b;},Wk=a=>{let b=new IX();Sw(b,a);return b;},Tq=(a,b)=>{let c,d,e,f,g;c=Bh();d=BM(C5(b,59));while(true){if(!BJ(d))return Bw(Dt(H(170),c));b=C5(BH(d),44);GR();e=b;if(e.ji!=3)f=Bp();else{b=Kf;g=BE(e,0);b=Iy(b,g);g=Kf;f=BE(e,1);g=Iy(g,f);f=Qd;e=BE(e,2);f=NI(f,e);if(CP(b)&&CP(g)&&CP(f)){b=Bj(b);g=Bj(g);f=Bj(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.ji==a.oO)break;U(b,Bj(f));}return Bp();},R$=a=>{let b,
c;b=a.oO;c=M();J(R(J(c,H(180)),b),H(181));return L(c);},Vc=()=>{Kf=Jk(0);Qd=C7(0.0,1.0);};
function Ru(){let a=this;N.call(a);a.oR=null;a.op=0;}
let SY=(a,b,c)=>{a.oR=b;a.op=c;},Ji=(a,b)=>{let c=new Ru();SY(c,a,b);return c;},Xq=(a,b)=>{let c,d,e,f;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Bw(Dt(H(169),c));e=BH(d);f=a.oR.ds(e);if(B5(f))break;e=c;if(e.ji==a.op)break;U(e,Bj(f));}return Bp();},UO=a=>{let b,c,d;b=a.oR.bk();c=a.op;d=M();J(R(J(J(J(d,H(182)),b),H(183)),c),H(184));return L(d);};
function Hb(){N.call(this);this.oF=0;}
let US=(a,b)=>{a.oF=b;},Jk=a=>{let b=new Hb();US(b,a);return b;},Iy=(a,b)=>{let c,d,e,f;c=EB(b);if(PU(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oF)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},UA=a=>{return !a.oF?H(185):H(186);};
function Gl(){let a=this;N.call(a);a.om=0.0;a.oz=0.0;}
let V_=(a,b,c)=>{a.om=b;a.oz=c;},C7=(a,b)=>{let c=new Gl();V_(c,a,b);return c;},NI=(a,b)=>{let c,d;c=EB(b);if(PU(c))return Bp();d=Eh(c);return !(d===Bt(d)&&d>=a.om&&d<=a.oz?1:0)?Bp():Bw(BZ(d+0.0));},WI=a=>{let b,c,d;b=BZ(a.om);c=BZ(a.oz);d=M();J(J(J(J(d,H(187)),b),H(188)),c);return L(d);};
function IJ(){let a=this;N.call(a);a.ns=null;a.mx=null;}
let Y3=(a,b,c)=>{a.ns=b;a.mx=c;},Jm=(a,b)=>{let c=new IJ();Y3(c,a,b);return c;},Za=(a,b)=>{return !S(D1(b),a.mx)?a.ns.ds(b):Bw(a.mx);},XS=a=>{let b,c,d;b=a.ns.bk();c=a.mx;d=M();J(J(J(d,b),H(189)),c);return L(d);};
function Ma(){N.call(this);this.oW=null;}
let Yq=b=>{let c;c=new Ma;c.oW=OS(b);return c;},XC=(a,b)=>{let c,d,e;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(Dt(H(169),c));e=D1(BH(d));if(!EI(a.oW,e))break;if(EI(c,e))break;U(c,e);}return Bp();},Y7=a=>{let b,c;b=Dt(H(157),a.oW);c=M();J(J(J(c,H(190)),b),H(191));return L(c);},FL=K(N),Vo=a=>{return;},WG=()=>{let a=new FL();Vo(a);return a;},RX=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dc(c)){case 0:if(!S(c,H(2)))break a;d=0;break a;case 3569038:if(!S(c,H(5)))break a;d=1;break a;case 97196323:if
(!S(c,H(117)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(117));break b;default:}b=Bp();}return b;},UJ=a=>{return H(192);},OH=K(EZ),WB=K(),VA=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NK(){let a=this;I.call(a);a.km=null;a.kU=null;}
let R2=a=>{a.km=Bh();a.kU=Bh();},CJ=()=>{let a=new NK();R2(a);return a;},OV=b=>{let c,d,e;c=CJ();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GZ=a=>{return a.km.ji;},FC=(a,b)=>{return BE(a.km,b);},GQ=(a,b)=>{return BE(a.kU,b);},Cl=(a,b,c)=>{let d;d=JP(a.km,b);if(d>=0)LW(a.kU,d,c);else{U(a.km,b);U(a.kU,c);}},KY=(a,b)=>{let c;c=0;while(c<GZ(b)){Cl(a,FC(b,c),GQ(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JP(a.km,b);if(c>=0){GC(a.km,c);GC(a.kU,c);}},Fx=a=>{let b;b=CJ();KY(b,a);return b;},Ml
=(a,b)=>{let c,d,e;a:{c=a.km;d=b.km;if(FY(c,d)){c=a.kU;b=b.kU;if(FY(c,b)){e=1;break a;}}e=0;}return e;},MG=K(0);
function H2(){I.call(this);this.pl=null;}
let XL=(b,c,d)=>{c=Bm(c);d=Bm(d);Cl(b.pl,d,c);};
function P$(){let a=this;N.call(a);a.me=null;a.rU=null;}
let Gv=b=>{let c,d,e,f,g,h,i,j,k;c=Bh();d=0;while(d<(B6()).data.length){e=Bp();U(c,e);d=d+1|0;}e=LN(c);c=Bh();d=0;while(d<GZ(b)){e=Eg(NP(e,b,d),e);d=d+1|0;}d=0;while(d<GZ(b)){f=Ls(FC(b,d));if(B5(f)){f=YY(FC(b,d));U(c,f);}else if(B5(NP(e,b,d))){f=P9(Bj(f),GQ(b,d),Bs(e,Bj(f)));U(c,f);}d=d+1|0;}g=new O3;g.kh=Bh();g.jB=e;if(O_(e))U(g.kh,H(193));M6(g,C3,Cf,H(27));if(GT(g.jB)&&!G9(g.jB,C0)){b=g.kh;f=G1(g,C0);h=M();J(J(J(h,H(194)),f),H(195));f=L(h);U(b,f);}if(BC(g.jB,B0,H(36))&&!G3(g.jB)){h=g.kh;d=(JG(g.jB)).data.length;i
=CH(Dp(g.jB));f=M();J(R(J(R(J(f,H(196)),d),H(197)),i),H(198));f=L(f);U(h,f);}M6(g,CG,B0,H(36));b=Bh();i=CH(Dp(g.jB));j=BM(C5(Bs(g.jB,C9),44));k=i;while(BJ(j)){f=BH(j);if(K0(f)>=k)U(b,f);}if(!Ci(b)){f=g.kh;b=IA(Dt(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(199)),b),H(200)),d),46);h=L(h);U(f,h);}if(S(Eg(CB(g.jB,Dy),H(2)),H(65))&&!JY(g.jB)){f=g.kh;b=G1(g,CW);h=M();J(J(J(h,H(201)),b),H(202));h=L(h);U(f,h);}d=Bi(G0(g.jB));if(!BC(g.jB,Do,H(80))&&CA(g.jB,Do)>d){b=g.kh;f=G1(g,Do);h=M();P(R(J(J(h,f),H(203)),d),46);f=L(h);U(b,
f);}if(CA(g.jB,Cv)>D4(g.jB)){b=g.kh;f=G1(g,Cv);d=D4(g.jB);h=M();P(R(J(J(h,f),H(204)),d),46);f=L(h);U(b,f);}f=g.kh;Iq(c,f);b=new P$;Vj(b);b.me=e;b.rU=c;return b;},NP=(b,c,d)=>{let e,f;e=Ls(FC(c,d));f=new QZ;f.qj=b;f.qk=c;f.ql=d;b=e.j4;if(b!==null){c=f;b=b;e=H4(c.qj,b,GQ(c.qk,c.ql));}return e;},YY=b=>{let c,d,e,f,g,h;c=Bh();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].jm;U(c,g);f=f+1|0;}b=IA(b);c=Dt(H(157),c);h=M();P(J(J(J(J(h,H(205)),b),H(206)),c),46);return L(h);};
function Rc(){let a=this;I.call(a);a.ki=null;a.k4=0;a.lO=null;a.ks=null;a.my=null;a.nT=null;a.rA=null;a.pm=null;a.kJ=null;a.jQ=0;a.m2=0.0;}
let HI=a=>{let b,c,d;b=new H8;c=CL(a.ks);d=a.lO.dW();b.kx=c;b.le=d;return b;},Ro=a=>{let b,c,d,e,f,g,h;b=a.lO;c=a.ks;if(a.k4>=Bi(a.ki)){JZ(a.nT,a.ks,a.my,a.ki.jp);d=a.nT;}else{d=M0(a.jQ,a.k4,Bi(a.ki));e=d.m0!=a.k4?a.pm:a.rA;f=a.ks;g=a.ki;h=d.na;d=e.oE;Ca(g.jf.jd,h*2|0,d.jf.jd,0,Bi(d)*2|0);Ca(g.jp.jd,h,d.jp.jd,0,Bi(d));DL(e.oq,f);JZ(e.oS,f,e.oq,e.oE.jp);d=e.oS;}b.eh(c,d);a.jQ=a.jQ+1|0;KJ(a);},KJ=a=>{DL(a.my,a.ks);a.m2=a.kJ.lu.ei(Gw(a.my),a.ki.jp);};
function Qv(){I.call(this);this.l3=0;}
let CN=null,V9=(a,b)=>{a.l3=b;},Pc=a=>{let b=new Qv();V9(b,a);return b;},CD=()=>{if(CN===null)CN=Pc(0);return CN;},Dl=b=>{return Pc(b);},GD=a=>{let b;if(a!==CN)return a.l3;b=new D3;Br(b);Z(b);},EK=a=>{return a===CN?0:1;},RV=(a,b)=>{let c,d,e,f,g;if(a!==CN){c=a.l3;b=b;d=b.py;e=b.pF;f=b.pG;b=b.pE;g=ED(D6(f,W(b.jU,c,0)),DS(f,W(b.jU,c,1)),d.j7.oB*1.9);b=Cb(d.kf.jL,2.0);Ce(e,g,b);}},Jj=(a,b)=>{if(a!==CN)b=a.l3;return b;},Ia=a=>{let b;if(a!==CN)return a.l3;b=new D3;Br(b);Z(b);};
function QL(){let a=this;I.call(a);a.nF=null;a.o2=null;}
let U4=(a,b,c)=>{let d,e,f;d=G_(b);Iq(d,c);e=a.o2;if(FY(d,e))return;a.o2=d;FA(a.nF);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nF,H(207),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nF,H(207),e);d="advice";c.className=d;}};
function I3(){I.call(this);this.oy=null;}
let NN=null,Op=null,F3=()=>{F3=Bg(I3);S$();},YW=(a,b)=>{let c,d,e,f,g,h,i,j;c=EI(b,H(98));d=a.oy;e=T(!c?H(208):H(98));d.className=e;F3();f=NN.data;g=f.length;h=0;while(h<g){i=f[h];d=!S(i,H(209))?i:H(93);j=JP(b,d);Q6(a,i,!c&&!S(i,H(210))&&j<0?0:1,j);h=h+1|0;}g=0;i=b;a:{while(true){if(g>=i.ji){g=(-1);break a;}b=Op;e=BE(i,g);if(EI(b,e))break;g=g+1|0;}}Q6(a,H(211),!c&&g<0?0:1,g);},Q6=(a,b,c,d)=>{let e,f;e=a.oy;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",
T(Cc(d)));},S$=()=>{NN=BO(Bv,[H(91),H(92),H(209),H(64),H(95),H(212),H(210)]);BR(H(94));BR(H(96));BR(H(97));Op=IU(BO(I,[H(94),H(96),H(97)]));};
function FE(){let a=this;I.call(a);a.mk=null;a.lI=null;a.qm=null;a.pq=null;a.lS=0;a.nr=0;a.oM=0;}
let Om=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mk=d;a.lI=d.querySelector("canvas");a.qm=b.querySelector(".twin");b=new H5;b.qr=a;b.qp=c;e=new ResizeObserver(Bk(Bo(b),"onResize"));d=a.mk;e.observe(d);b=new No;e=a.mk;b.oY=1;d=new H_;d.q6=b;d.q7=c;(new IntersectionObserver(Bk(Bo(d),"onChange"))).observe(e);a.pq=b;},HF=a=>{a.lS=a.mk.clientWidth;a.nr=a.mk.clientHeight;},Rj=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lS;if(d&&a.pq.oY){e=new H0;f=a.lI;g=d;h=a.nr;i=devicePixelRatio;DK();Cu();e.nO=Di(0.0,Dw);e.lf=g;e.nj
=h;e.mu=1.0/i;d=Bt(g*i)|0;j=Bt(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jD=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jD.lineJoin="round";a.es(e,b);if(!(!c&&a.oM)){a.oM=1;BB(a.qm,a.et(b));}return;}a.oM=0;},IO=K(0),Rf=a=>{return;};
function NH(){let a=this;FE.call(a);a.l9=null;a.kL=null;a.ls=null;a.kS=null;a.rD=0.0;a.rE=0.0;a.nR=0;}
let K7=b=>{return OU(b.n1,b.kp);},WX=(a,b,c,d)=>{return EK(NT(a,b,c,d));},Zn=(a,b,c,d)=>{let e,f,g;e=NT(a,b,c,d);a.kS=e;f=Ia(e);e=Dv(a.kL);g=(Dv(a.ls)).jf;a.rD=D6(e,W(g,f,0))-b;a.rE=DS(e,W(g,f,1))-c;a.nR=0;e=a.l9;g=a.kS;Ek(e,g);},Yh=a=>{let b;b=CD();a.kS=b;Ek(a.l9,b);},X$=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.kL);e=d.j_;b=a.rD+b;f=e.ke;g=d.ka;b=(b-g.jq)/g.jx;h=e.kc;i=PB(f+b*(h-f),f,h);c=a.rE+c;g=d.j_;h=g.j0;d=d.ka;h=PB(h-(c-d.jF)/d.jN*(h-g.j6),e.j6,e.j0);g=Dv(a.ls);j=Ia(a.kS);k=Jv(g,j,i,h,W(g.jp,j,0));d=a.l9;g
=new LQ;g.pr=k;l=a.nR;Et(d,g,l);a.nR=1;},NT=(a,b,c,d)=>{let e,f,g,h,i,j;e=CD();f=d*d;if(CP(a.kL)){g=(Dv(a.ls)).jf;h=0;while(h<g.jg){i=D6(Bj(a.kL),W(g,h,0))-b;j=DS(Bj(a.kL),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PB=(b,c,d)=>{return Bu(c,Bf(d,Bt(b*100.0)/100.0));},VX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=K7(b);DX();c=M();d=b.kY;e=0;f=0;g=d.kZ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(213)),b.mf),H(214));if(!f)O(c,
H(215));else{if(e){k=d.kZ.data.length;if(e!=k){l=new Pb;l.nL=d;l.mz=Du(k);l.oC=B8(k);m=B8(2).data;e=0;while(true){g=l.mz.data;if(e>=g.length)break;if(!g[e]){k=!Ip(l,e)?0:1;m[k]=m[k]+1|0;f=Ip(l,e);n=l.nL.jT;k=E$(l,e,f,0);o=n-1|0;while(k>0){g=l.oC.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E$(l,h-1|0,f,k);if(i<o)k=E$(l,h+1|0,f,k);if(h>=n)k=E$(l,h-n|0,f,k);h=h+n|0;if(h<l.mz.data.length)k=E$(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kk;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jT;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F0(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jT-1|0);O(O(O(c,H(216)),Qr(j)),H(217));O(O(O(c,Nn(m[1])),H(218)),Qr(1.0-j));P(O(O(c,H(157)),Nn(m[0])),46);break a;}}O(R(c,e?1:0),H(219));}}W0(c,b);return L(c);},XO=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.l4;e=b;f=e.lf;g=e.nj;h=HN(f);i=CU(3.75*h);j=CU(5.5*HN(f));k=Fn(f-PC(f)-j);l=Bu(1.0,Bf(k,Fn(g-i-CU(2.2*h))));m=Cy(PC(f)+Fn((k-l)/2.0),i,l,l);n=D$(m)+Bt(1.25*h);o=new Nc;p=Cy(n,i,Bt(1.0*h),l);j=1.15
*h;Cu();q=Di(j,CM);k=Bt(1.35*h);r=Je(h,CM);s=Bt(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.qP=f;o.rX=g;o.lr=m;o.m6=p;o.pI=q;o.rx=k;o.qI=r;o.ov=s;o.lE=h;o.oB=j;o.q5=1.5;t=new PD;q=c.n5;Ba();if(!BC(d,F9,H(108))){D0();m=E6;}else{D0();m=Pi;}if(!BC(d,GL,H(113))){Er();p=Gu;}else{Er();p=Qh;}t.j7=o;t.kf=q;t.oa=m;t.q1=p;u=K7(c);v=c.mi;p=Kp(u.kY.k0,t.j7.lr);B4(e,Cy(0.0,0.0,e.lf,e.nj),t.kf.j2);w=t.j7;x=t.kf;y=u.mf;r=u.ny;m=w.lr;l=m.jq+m.jx/2.0;m=M();R(J(m,H(220)),y);CE(e,L(m),l,w.rx,w.pI,x.jL);m=M();J(J(m,H(221)),r);d=L(m);k
=2.0*(Bf(l,w.qP-l)-4.0);m=w.qI;n=m.k1;m=m.lo;Dj();if(m!==Fc){q=Di(Bf(n,k/(0.65*d.je.length)),CM);CE(e,d,l,w.ov,q,x.jL);}else{z=d.je.length>=20?26:d.je.length;h=w.ov;q=x.jL;j=BA(z,d.je.length);i=Bf(n,k/(0.602*j));CE(e,d,l-0.602*i*j/2.0,h,Je(i,Dw),q);}Xd(t,b,p,u);e=t.j7;m=t.kf;q=p.j_;q=I8(q.ke,q.kc,KM(e,p.ka.jx));d=p.j_;Ua(p,b,e,m,q,I8(d.j6,d.j0,KM(e,p.ka.jN)));Wd(t,b);TS(t,b,p,u);e=new Rh;e.py=t;e.pF=b;e.pG=p;e.pE=u;RV(v,e);a.kL=Bw(Kp(Xz(TP(u)),Zm(o)));a.ls=Bw(SF(V2(c)));};
function Qe(){let a=this;FE.call(a);a.mM=null;a.pS=null;a.kP=null;a.ox=null;a.m3=null;a.lX=null;a.kr=null;a.lt=null;a.mE=null;a.nH=null;a.k_=null;a.jY=0;a.qd=0;a.oe=0;a.rK=0.0;a.rJ=0.0;a.rw=0.0;}
let RL=(a,b)=>{let c,d,e,f,g;c=b.kp;a.k_=c.kv;if(!(!B5(a.lt)&&Gq(Bj(a.lt),c.jK)))M4(a,c.jK);d=a.ox;e=a.k_.data;f=a.jY;d.mA=e[f];g=a.qd==f?0:1;if(g){a.qd=f;I5(d);}if(!(!g&&!b.kR)){H9(a.ox,a.k_.data[a.jY]);a.m3.checked=!!(Rx(a,b.l4)).data[a.jY];}},M4=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lt=Bw(b);a.kr=Bp();a.jY=BG(a.jY,CH(b)-1|0);FA(a.kP);c=BG(400,CH(b));d=0;while(d<c){e=a.kP;f=Hf(b,d);if(Ir(f))g=H(222);else{h=Lu(b,f.l0-1|0,f.nk);i=M();J(J(J(i,H(223)),h),H(188));g=L(i);}j=1;k=d;a:{while(true){if(j>Bl(b)){b=new BS;h
=M();P(R(J(h,H(224)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(225));h=L(h);}i=Lu(b,f.l0,f.nX);f=M();J(J(J(f,h),g),i);B1(e,H(226),L(f));d=d+1|0;}a.kP.selectedIndex=a.jY;},Ph=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kp;d=c.jr.jf;e=BG(Jj(b.mi,1),d.jg-1|0);f=Bn(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.n1;OU(h,c);h=h.nb;g=Rx(a,b.l4);b
=Dl(a.jY);d=Gb(c);i=new Gp;j=c.jK;k=Bd(B$(CX),1);k.data[0]=f;Ja(i,j,Eb(k));DL(i,d);f=i.jS.data;k=Bd(B$(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].jd;m=m+1|0;}f=g.data;i=new Qi;c=c.jK;m=f.length;if(m==CH(c)){i.jE=c;i.lJ=d;i.mj=k;i.qU=h;i.mR=g;i.oU=b;return i;}b=new BS;n=CH(c);h=M();P(R(J(R(J(h,H(227)),n),H(228)),m),46);BW(b,L(h));Z(b);},Rx=(a,b)=>{if(!(!B5(a.mE)&&Bj(a.mE)===b)){a.mE=Bw(b);a.nH=Ps(b);}return a.nH;},M7=(a,b)=>{let c,d;a.jY=b;c=a.kP;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FD(a.mM);},Nr
=(a,b,c)=>{let d,e,f;d=a.k_.bd();d.data[a.jY]=b;e=a.mM;f=new QK;f.qo=d;Et(e,f,c);},SW=(a,b,c,d)=>{return EK(Pp(a,b,c));},TZ=(a,b,c,d)=>{M7(a,Ia(Pp(a,b,c)));a.oe=0;a.rK=b;a.rJ=c;a.rw=a.k_.data[a.jY];},Pp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kr))d=CD();else{d=Bj(a.kr);e=new QX;e.mm=(-1);e.lU=10.0;e.lU=12.0;f=1;while(f<=Bl(d.jC)){g=0;while(g<Be(d.jC,f)){h=0;while(Fv(d,f)&&h<Be(d.jC,f-1|0)){NB(NO(d,f,g,h),b,c,EN(d.jC,f,g,h),e);h=h+1|0;}if(Ev(d,f))NB(Nl(d,f,g),b,c,KN(d.jC,f,g),e);g=g+1|0;}f=f+1|0;}e.lU
=10.0;i=Bt((b-DY(d,0))/d.mS);h=Bu(0.0,Bf(Bl(d.jC),i))|0;i=(c-Ct(d,h,0))/d.kA.data[h];f=Bu(0.0,Bf(Be(d.jC,h)-1|0,Bt(i)))|0;j=Bu(d.jJ.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Ct(d,h,f))<=Bf(j,Bu(d.jJ.data[h],d.kA.data[h]))?1:0)?Bp():Bw(KV(h,f));if(e.mm<0&&CP(k)&&(Bj(k)).kq>0)d=Dl(KN(d.jC,(Bj(k)).kq,(Bj(k)).kd));else{if(e.mm<0&&B5(k)&&!Go(d)){g=1;while(g<=Bl(d.jC)){l=EM(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KK(m,0.0);o=C6(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jC,g)){q=0;while(true){r=d.jC;f=g-1|0;if(q>=Be(r,f))break;i
=Ct(d,g,h)-Ct(d,f,q);i=C1(p- -i*i)/l;i=Bq(En(d,g,h,q,m)-c)/i;QG(e,EN(d.jC,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mm;d=f>=0?Dl(f):CD();}}return d;},Uw=(a,b,c)=>{let d;d=(b-a.rK-(c-a.rJ))/40.0;Nr(a,Bt((a.rw+d)*100.0)/100.0,a.oe);a.oe=1;},Tf=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Ph(a,b);c=b.jE;d=M();e=b.jE;f=b.mj.data[Bl(e)].data[0];g=b.mj.data[0].data;O(O(d,H(229)),PE(g[0],g[1]));O(d,H(230));h=0;while(h<=Bl(e)){R(O(d,h?H(231):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(232)),Ei(f));if(isNaN(f)?1:0)O(d,H(233));else O(d,
!(f>0.5)?H(234):H(235));O(O(d,H(236)),H6(GU(b,Bl(e),0)));P(d,46);h=1;while(h<Bl(c)){Yy(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CL(b.lJ);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ir(Hf(b.jE,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(237));else{O(d,j!=1?H(238):H(239));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(157):H(240));P(O(d,H6(g[i[l]])),32);c=b.jE;n=Hf(c,i[l]);e=Ku(c,n.l0-1|0,n.nk);n
=Ku(c,n.l0,n.nX);c=M();J(J(J(J(c,H(241)),e),H(188)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CL(b.lJ);l=0;while(true){i=g.data;if(l>=i.length)break;o=Ir(Hf(b.jE,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.mR.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(242)),h),H(243)),m);O(d,m!=1?H(244):H(245));if(j>0){O(R(P(d,32),j),H(246));O(d,j!=1?H(247):H(248));}return L(d);},Yn=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.n5;if(!B5(a.lX)){b:{e=(Bj(a.lX)).jn;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.j2,g.j2)){f=0;break b;}if(!X(e.jL,g.jL)){f=0;break b;}if(!X(e.kF,g.kF)){f=0;break b;}if(!X(e.ku,g.ku)){f=0;break b;}if(!X(e.m$,g.m$)){f=0;break b;}if(!X(e.mJ,g.mJ)){f=0;break b;}if(!X(e.mX,g.mX)){f=0;break b;}if(!X(e.kV,g.kV)){f=0;break b;}if(!X(e.kM,g.kM)){f=0;break b;}if(!X(e.ou,g.ou)){f=0;break b;}if(!X(e.nU,g.nU)){f=0;break b;}if(X(e.kB,g.kB)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new O7;e.jn=d;g=new Ln;g.ol=B8(256);h=new DC;i=Bd(CI,3);j=i.data;j[0]=d.kV;j[1]=Ez(d.kB,0.5);j[2]=d.kM;Fk(h,i);g.qH
=h;f=0;while(f<256){h=Ka(d.kB,f);g.ol.data[f]=(-16777216)|h.jV<<16|h.j5<<8|h.j1;f=f+1|0;}e.nK=g;a.lX=Bw(e);}k=c.kp.jK;if(!(!B5(a.lt)&&Gq(Bj(a.lt),k)))M4(a,k);if(!(CP(a.kr)&&(Bj(a.kr)).nN===a.lS&&(Bj(a.kr)).o6===a.nr?1:0)){l=a.lS;f=0;h=BM(k.kb);while(BJ(h)){f=BA(f,(BH(h)).lz);}m=Bf(104.0,Bu(56.0,LM(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pS.style;f=Bu(200.0,m)|0;h=M();J(R(h,f),H(249));d.setProperty("height",T(L(h)));a.kr=Bw(UZ(k,a.lS,a.nr));}c=Ph(a,c);g=Bj(a.lX);h=Bj(a.kr);n=new Ds;d
=b;F1(n,0.0,0.0,SA(d),TU(d));B4(d,n,Xn(g.jn));WT(Xg(g,b,h,c));};
function Jh(){let a=this;I.call(a);a.rk=null;a.q9=null;a.rd=null;a.rW=null;a.qA=null;a.ri=null;a.lQ=null;a.pM=null;a.k9=null;}
let Qj=null,CC=()=>{CC=Bg(Jh);TY();},Sh=(a,b,c)=>{let d,e,f,g,h,i,j;CC();d=new Lz;d.p$=c;a.rk=EL(b,H(250),d);d=new LB;d.qV=c;a.q9=EL(b,H(251),d);BR(c);d=new LA;d.rs=c;e=EL(b,H(252),d);a.rd=e;a.rW=e.querySelector("span");f=new Ly;f.pi=c;a.qA=EL(b,H(253),f);d=new Lx;d.q2=c;a.ri=EL(b,H(254),d);f=b.querySelector(".iteration");a.lQ=f;g=new HR;g.rH=a;g.rI=c;f.addEventListener("input",Bk(Bo(g),"handleEvent"));a.pM=b.querySelector(".position");a.k9=b.querySelector(".speed select");h=Qj.data;i=h.length;j=0;while(j<i)
{L6(a,h[j]);j=j+1|0;}f=a.k9;b=new HQ;b.pD=a;b.pC=c;f.addEventListener("change",Bk(Bo(b),"handleEvent"));},YB=(a,b)=>{let c=new Jh();Sh(c,a,b);return c;},TK=(a,b)=>{let c,d,e,f,g,h,i;c=BT(b.jl);d=Cc(D4(b.jH));BB(a.rW,!b.jP?H(255):H(256));a.rd.setAttribute("aria-pressed",T(!b.jP?H(117):H(5)));a.rk.disabled=!!(c?0:1);a.q9.disabled=!!(c?0:1);a.qA.disabled=!!(c<CF(b)?0:1);e=a.ri;f=!!(c<CF(b)?0:1);e.disabled=f;a.lQ.setAttribute("max",T(d));e=a.lQ;f=T(Cc(c));e.value=f;g=a.lQ;f=M();J(J(R(J(f,H(257)),c),H(222)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.pM;i=d.je.length;CC();f=Ey(Cc(c));while(f.jz<i){EQ(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(258)),d);BB(h,L(f));f=b.jH;Ba();b=Bs(f,Dr);a.k9.value=T(b);if(!S(Bm(a.k9.value),b)){L6(a,b);a.k9.value=T(b);}},L6=(a,b)=>{let c,d;c=a.k9;if(S(b,H(121)))d=b;else{d=M();J(J(d,b),H(259));d=L(d);}(B1(c,H(226),d)).setAttribute("value",T(b));},EL=(b,c,d)=>{CC();b=b.querySelector(T(c));Cp(b,d);return b;},TY=()=>{Qj=BO(Bv,[H(76),H(260),H(122),H(261),H(262),H(263),H(121)]);};
function PW(){let a=this;I.call(a);a.ok=null;a.px=null;a.k5=null;a.n9=null;a.qO=0;}
let V0=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kp;d=c.jr;if(!(!Ci(a.k5)&&d===a.n9)){a.n9=d;FA(a.ok);Gf(a.k5);e=0;while(e<BG(100,Bi(d))){f=B2(a.ok,H(264));(B1(f,H(265),OO(W(d.jf,e,0)))).setAttribute("scope","row");B1(f,H(266),OO(W(d.jf,e,1)));B1(f,H(266),BZ(W(d.jp,e,0)));g=B2(B2(f,H(266)),H(267));h=B2(B2(f,H(266)),H(267));g.className="live";h.className="live";i=B2(B2(f,H(266)),H(267));i.className="mark";i.setAttribute("role","img");j=a.k5;k=new HB;k.lN=f;k.nl=g;k.mB=h;k.lZ=i;U(j,k);e=e+1|0;}}l=a.qO+1|0;a.qO
=l;e=a.k5.ji>16&&!b.kR&&(l%15|0)?0:1;m=0;while(true){n=a.k5.ji;if(m>=n)break;if(!e)break;o=W(c.lw,m,0);p=o-W(d.jp,m,0);g=BE(a.k5,m);l=HG(c,m);g.lN.className=T(!l?H(268):H(269));n=Jj(b.mi,(-1))!=m?0:1;Ho(g.lN,H(270),n,H(5));M$(g.nl,o,H(2),b.kR);M$(g.mB,p,!(p<0.0)?H(271):H(2),b.kR);BB(g.lZ,!l?H(272):H(273));j=g.lZ;h=!l?H(274):H(275);j.setAttribute("aria-label",T(h));m=m+1|0;}h=n>=Bi(d)?H(2):H(276);b=a.px;l=Dz(c);e=Bi(d);g=M();J(J(R(J(R(g,l),H(222)),e),H(277)),h);BB(b,L(g));},M$=(b,c,d,e)=>{let f,g;f=Fm(E5(c,8),
45,8722);g=M();J(J(g,d),f);BB(b,L(g));if(e)b.title=T(E_(c));},OO=b=>{return Fm(b===Bt(b)?BZ(b):E5(b,2),45,8722);};
function Lk(){let a=this;I.call(a);a.mU=null;a.k6=null;a.nV=null;a.nS=null;a.oj=null;a.oH=null;a.jG=null;a.oI=0;a.o0=0;}
let Uf=(a,b,c)=>{let d,e;a.jG=Fi();a.mU=c;a.k6=b.querySelector(".point");d=new On;d.qL=a;a.nV=P3(b,H(278),d);d=new Oo;d.pU=a;a.nS=P3(b,H(279),d);a.oj=b.querySelector(".add");a.oH=b.querySelector(".remove");d=new I$;b.addEventListener("submit",Bk(Bo(d),"handleEvent"));e=a.k6;d=new I_;d.ru=a;d.rv=c;e.addEventListener("change",Bk(Bo(d),"handleEvent"));c=b.querySelector(".flip");b=new Ok;b.q8=a;Cp(c,b);b=a.oj;c=new Ol;c.qs=a;Cp(b,c);b=a.oH;c=new Oj;c.pp=a;Cp(b,c);},S2=(a,b)=>{let c=new Lk();Uf(c,a,b);return c;},P3
=(b,c,d)=>{let e,f,g;e=new FJ;f=b.querySelector(T(c));g=M();J(J(g,c),H(280));Kc(e,f,b.querySelector(T(L(g))),H(281),d);return e;},Yx=(a,b)=>{let c,d,e,f;c=b.kp.jr;d=BG(Jj(b.mi,D5(a)),Bi(c)-1|0);e=c===a.jG&&d==a.o0?0:1;if(d!=a.o0){I5(a.nV);I5(a.nS);}a.jG=c;a.o0=d;if(!e&&!b.kR)return;if(a.oI!=Bi(c)){a.oI=Bi(a.jG);FA(a.k6);e=0;while(e<a.oI){B1(a.k6,H(226),Cc(e));e=e+1|0;}}a.k6.selectedIndex=d;H9(a.nV,W(a.jG.jf,d,0));H9(a.nS,W(a.jG.jf,d,1));a.oj.disabled=!!(Bi(a.jG)<1000?0:1);b=a.oH;f=!!(Bi(a.jG)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.k6.selectedIndex);},O8=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jG;GF(a,Jv(f,e,b,c,W(f.jp,e,0)),d);},GF=(a,b,c)=>{let d,e;a.jG=b;d=a.mU;e=new PY;e.rB=b;Et(d,e,c);};
function Nj(){let a=this;I.call(a);a.nJ=null;a.p2=null;a.m_=null;a.os=0;}
let Y8=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.os){a.os=c;FA(a.nJ);Gf(a.m_);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.nJ,H(264));g=B1(B2(f,H(266)),H(282),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(283)),e);g.title=T(L(h));h=new Pe;h.p4=a;h.p5=e;Cp(g,h);g=a.m_;i=new I1;h=B2(f,H(266));i.mg=e;i.mN=f;i.nu=h;U(g,i);e=e+d|0;}}f=BM(a.m_);while(BJ(f)){h=BH(f);e=h.mg;d=e>b.jR?0:1;BB(h.nu,!d?H(284):E_(Rv(b,e)));Ho(h.mN,H(270),h.mg
!=BT(b)?0:1,H(5));}},Js=K(0);
function Pj(){I.call(this);this.qt=null;}
function Oq(){let a=this;I.call(a);a.oA=null;a.m9=null;a.pO=null;a.qg=null;a.qM=null;a.kK=null;a.rl=null;a.mF=null;a.o1=null;a.mZ=null;a.pA=null;a.rm=null;a.ms=0;a.mc=0;a.lp=null;}
let Vu=(a,b,c)=>{let d;d=new LY;d.lh=Bp();a.pA=d;a.rm=Im();a.lp=Bn(0);a.mZ=c;a.oA=b.querySelector(".finding");d=b.querySelector(".neuron");a.m9=d;a.pO=d.querySelector(".sums");a.qg=a.m9.querySelector(".argument");a.qM=a.m9.querySelector(".progress");c=b.querySelector(".puzzle");a.kK=c;a.rl=c.querySelector(".progress");a.mF=a.kK.querySelector(".hint");a.o1=a.kK.querySelector(".follow");c=a.kK.querySelector(".ask");b=new MQ;b.pZ=a;Cp(c,b);b=a.o1;c=new MU;c.rO=a;Cp(b,c);c=a.kK.querySelector(".leave");b=new MS;b.pR
=a;Cp(c,b);},Yd=(a,b)=>{let c=new Oq();Vu(c,a,b);return c;},WH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kp;a.lp=c.kv;d=b.l4;e=DA(d,a.rm);if(a.ms){Ba();if(BC(d,B0,H(36))&&BC(d,Cf,H(17))&&BC(d,CW,H(54))&&BC(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.ms){a.mc=0;BB(a.mF,H(2));}e=!e&&!f?0:1;a.ms=e;a.kK.hidden=!!(e?0:1);if(a.ms){DE();e=Dz(c)!=Bi(c.jr)?0:1;BB(a.rl,e?H(285):Rp(c));a.kK.className=T(!e?H(286):H(287));a.o1.hidden=!!(a.mc&&Gh(a)?0:1);}if(!(a.lp.data.length>400&&!b.kR)){if(a.ms)g=Ie();else{b=a.pA;g=Bh();if(CP(b.lh)
&&(Bj(b.lh)).kl===c.jK&&(Bj(b.lh)).of===c.jr?1:0)h=Bj(b.lh);else{h=new ND;i=c.jK;j=c.jr;h.kl=i;h.of=j;h.l7=Cj(i);h.ld=E2(i,j.jf);h.lk=Ki(i,Bi(j));}b:{C8(h.l7,c.kv);DL(h.ld,h.l7);JZ(h.lk,h.l7,h.ld,h.of.jp);b.lh=Bw(h);if(!c.kW){k=c.kz;e=k-k!==0.0?0:1;if(!(e&&Vg(h))){b=new Co;Ch();CV(b,FH,H(288));U(g,b);break b;}}if(c.lL){b=new Co;Ch();CV(b,FH,H(289));U(g,b);}}if(Ci(g)){e=Bi(c.jr);f=Dz(c)!=e?0:1;if(!(f&&!(c.kz>0.1*e))){Wf(h,g);Ul(h,g);Xs(h,g);}if(!f)UW(c,h,g);else{l=new Co;Ch();b=KE;d=M();J(R(J(d,H(290)),e),H(291));CV(l,
b,L(d));U(g,l);}}}Yp(a,g);}e=Oi(c);a.m9.hidden=!!(e?0:1);if(e)W_(a,S9(c));},Yp=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.be(0)).mI;Ch();if(d===KE){e=1;break a;}}e=0;}BB(a.oA,!c?H(2):(b.be(0)).mD);b=a.oA;f=T(!e?H(292):H(293));b.className=f;},W_=(a,b)=>{let c,d,e,f,g;c=b.pt.data;d=a.pO;e=OL(c[0],c[3],b.pk);f=OL(c[1],c[2],b.re);g=M();J(J(J(J(g,H(294)),e),H(295)),f);BB(d,L(g));BB(a.qg,b.rS);BB(a.qM,b.qw);},OL=(b,c,d)=>{let e,f,g,h,i;e=HO(b);f=!(c<0.0)?H(296):H(297);g=HO(Bq(c));h=HO(d);i=M();J(J(J(J(J(i,e),f),
g),H(298)),h);return L(i);},HO=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E5(b,4),45,8722);},Gh=a=>{let b;b=(Il(a.lp)).ji-1|0;return BG(a.mc?1:0,b);};
function Nw(){let a=this;I.call(a);a.oT=null;a.oN=null;}
let Ym=(a,b,c)=>{let d,e;a.oT=b.querySelector(".undo");a.oN=b.querySelector(".redo");d=a.oT;BR(c);e=new QO;e.qX=c;Cp(d,e);d=a.oN;BR(c);e=new QP;e.qh=c;Cp(d,e);b=b.querySelector(".reseed");d=new QN;d.ps=c;Cp(b,d);},VF=(a,b)=>{let c=new Nw();Ym(c,a,b);return c;},Ta=(a,b)=>{let c;a.oT.disabled=!!((Ci(b.lj)?0:1)?0:1);c=a.oN;b=!!((Ci(b.mo)?0:1)?0:1);c.disabled=b;};
function HK(){I.call(this);this.mK=null;}
let Lh=(a,b,c)=>{let d;a.mK=c;d=new JJ;d.pg=a;b.addEventListener("keydown",Bk(Bo(d),"handleEvent"));},Zw=(a,b)=>{let c=new HK();Lh(c,a,b);return c;};
function OI(){let a=this;I.call(a);a.lH=null;a.lD=null;a.nt=null;a.o3=0;}
let Wc=(a,b,c,d)=>{let e,f,g,h,i,j;a.lD=c;a.nt=d;d=b.querySelector(".example");a.lH=d;B1(d,H(226),H(299));e=Kz(a,H(300));f=(KZ()).data;g=f.length;h=0;while(h<g){B1(e,H(226),f[h].pu);h=h+1|0;}i=Kz(a,H(301));e=BM(JE());while(BJ(e)){j=BH(e);g=j.lc;j=j.md;c=M();J(J(R(J(c,H(302)),g),H(303)),j);B1(i,H(226),L(c));}B1(Kz(a,H(304)),H(226),H(305));b=a.lH;d=new J_;d.qK=a;b.addEventListener("change",Bk(Bo(d),"handleEvent"));},RR=(a,b,c)=>{let d=new OI();Wc(d,a,b,c);return d;},Vs=(a,b)=>{if(!b&&!a.o3){a.lH.selectedIndex
=0;BB(a.lD,H(2));}a.o3=0;},Kz=(a,b)=>{let c;c=B2(a.lH,H(306));c.setAttribute("label",T(b));return c;};
function J$(){I.call(this);this.nQ=null;}
let NV=null,L1=null,L4=null,J4=()=>{J4=Bg(J$);Xk();},Xj=(a,b,c)=>{let d,e;J4();a.nQ=Bh();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bk(Bo(e),"handleEvent"));KC(a,d.querySelector(".of-the-run"),NV,c);KC(a,d.querySelector(".of-training"),L1,c);KC(a,d.querySelector(".of-the-look"),L4,c);},YP=(a,b)=>{let c=new J$();Xj(c,a,b);return c;},KC=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nQ;i=UI(b,g,d);U(h,i);f=f+1|0;}},Xk=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C3;c[2]=B0;c[3]=CG;c[4]=Dm;c[5]=C0;c[6]=Ej;c[7]=Gm;c[8]=Ed;NV=b;b=Bd(Dg,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Es;c[3]=Do;c[4]=C9;L1=b;b=Bd(Dg,7);c=b.data;c[0]=Ht;c[1]=FP;c[2]=F9;c[3]=GL;c[4]=EU;c[5]=Fq;c[6]=EW;L4=b;};
function Iw(){let a=this;I.call(a);a.nM=null;a.rL=null;a.od=null;a.oo=0;}
let LR=null,GX=()=>{GX=Bg(Iw);WY();},Xb=(a,b,c)=>{let d,e,f,g,h,i,j;GX();a.nM=Bh();a.od=Bp();a.rL=c;c=new IP;c.qz=a;d=new IntersectionObserver(Bk(Bo(c),"onChange"));e=LR.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(T(h));d.observe(i);c=a.nM;if(!S(h,H(307)))i=i.querySelector(".twin");j=B7(i);U(c,j);g=g+1|0;}},YC=(a,b)=>{let c=new Iw();Xb(c,a,b);return c;},Rq=a=>{if(!a.oo){a.oo=1;a.rL.jv.ln.hear("study");}},WY=()=>{LR=BO(Bv,[H(308),H(309),H(307)]);},J1=K(0);
function NW(){I.call(this);this.q_=null;}
let YE=(a,b)=>{let c;c=a.q_;Fd(c.jk);Kw(c,BT(c.jk.jl)+b);};
function MR(){I.call(this);this.qY=null;}
let Ty=(a,b)=>{Kw(a.qY,b);},TI=K(),OD=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gl)&&!(b instanceof Hb)&&!(b instanceof FL)){if(!(b instanceof IJ))break b;d=b;if(S(c,d.mx))break b;if(!OD(d.ns,c))break b;}e=1;break a;}e=0;}return e;},OY=b=>{let c,d,e,f,g,h,i,j,k;c=Ey(H(310));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(157));g=e[d];h=Ey(H(310));i=0;while(i<g.jg){j=O(h,i<=0?H(2):H(157));e=g.jd;k=g.jj;O(j,M9(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},M9=(b,c,d)=>{let e,
f,g,h;e=Ey(H(310));f=0;while(f<d){g=f<=0?H(2):H(157);h=b.data;O(O(e,g),Re(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Re=b=>{return b-b!==0.0?H(3):E_(b);},BV=K(0);
function NY(){I.call(this);this.rP=null;}
let WN=a=>{FD(a.rP);};
function FS(){let a=this;I.call(a);a.oc=null;a.lb=null;a.qG=0;a.l1=0;a.o9=0;a.np=0.0;a.no=0.0;}
let J5=(a,b,c)=>{let d;a.oc=b;a.lb=c;d=new KP;d.qQ=a;b.addEventListener("pointerdown",Bk(Bo(d),"handleEvent"));d=new KQ;d.rR=a;b.addEventListener("pointermove",Bk(Bo(d),"handleEvent"));d=new KR;d.pP=a;b.addEventListener("pointerup",Bk(Bo(d),"handleEvent"));d=new KS;d.qD=a;b.addEventListener("pointercancel",Bk(Bo(d),"handleEvent"));d=new KT;d.q3=a;b.addEventListener("touchstart",Bk(Bo(d),"handleEvent"));},Zp=(a,b)=>{let c=new FS();J5(c,a,b);return c;},LI=(a,b)=>{a.l1=a.l1&((b.isPrimary?1:0)?0:1);},OQ=b=>{return !S(Bm(b.pointerType),
H(311))?12.0:24.0;};
function IV(){I.call(this);this.p8=null;}
let Wy=(b,c)=>{let d;b=b.p8;if(EK(b.kS)){c=O6(Dv(b.ls),GD(b.kS));b=b.l9;d=new MA;d.q0=c;Et(b,d,0);}};
function NG(){I.call(this);this.qq=null;}
let To=a=>{FD(a.qq);};
function FJ(){let a=this;I.call(a);a.la=null;a.rq=null;a.p1=null;a.p0=null;a.mA=0.0;a.mh=null;a.n4=0;}
let Kc=(a,b,c,d,e)=>{a.mh=H(2);a.la=b;a.rq=c;a.p1=d;a.p0=e;d=new JQ;d.rn=a;b.addEventListener("change",Bk(Bo(d),"handleEvent"));d=new JR;d.rf=a;b.addEventListener("keydown",Bk(Bo(d),"handleEvent"));d=new JS;d.qE=a;b.addEventListener("focus",Bk(Bo(d),"handleEvent"));},Zs=(a,b,c,d)=>{let e=new FJ();Kc(e,a,b,c,d);return e;},H9=(a,b)=>{let c;a.mA=b;c=HE(b);if(!S(c,a.mh)&&!(a.la.matches(':focus')?1:0))HZ(a,c);},I5=a=>{a.mh=H(2);},HZ=(a,b)=>{let c;a.mh=b;c=a.la;b=T(b);c.value=b;Pa(a,H(2));},Pr=(a,b,c)=>{a.mA=b;HZ(a,
HE(b));a.p0.gb(b,c);},Pa=(a,b)=>{a.n4=Ck(b)?0:1;BB(a.rq,b);Ho(a.la,H(312),a.n4,H(5));},FO=K(0);
function NF(){I.call(this);this.pK=null;}
let Sl=(a,b,c)=>{Nr(a.pK,b,c);},IM=K(),Sk=(b,c)=>{b;c.preventDefault();};
function IL(){I.call(this);this.pV=null;}
let VI=(b,c)=>{b=b.pV;M7(b,b.kP.selectedIndex);};
function IK(){I.call(this);this.o$=null;}
let Th=(b,c)=>{let d,e;b=b.o$;d=b.m3.checked?1:0;e=b.nH.bd();e.data[b.jY]=d;b=b.mM;c=new L3;c.pQ=e;Et(b,c,0);};
function Lz(){I.call(this);this.p$=null;}
let SQ=a=>{let b;b=a.p$;CC();Fh(b,0);};
function LB(){I.call(this);this.qV=null;}
let U5=a=>{let b;b=a.qV;CC();Mr(b,(-1));};
function LA(){I.call(this);this.rs=null;}
let XK=a=>{let b;b=a.rs.jv;if(!b.jk.jP)J3(b);else K2(b);};
function Ly(){I.call(this);this.pi=null;}
let Sv=a=>{let b;b=a.pi;CC();Mr(b,1);};
function Lx(){I.call(this);this.q2=null;}
let Us=a=>{let b;b=a.q2;CC();Fh(b,2147483647);};
function HR(){let a=this;I.call(a);a.rH=null;a.rI=null;}
let Y1=(b,c)=>{let d,e;b=b;c=b.rH;b=b.rI;c=c.lQ;CC();c=EB(Bm(c.value));d=0.0;if(c!==CY)d=c.mt;e=d|0;Fh(b,e);};
function HQ(){let a=this;I.call(a);a.pD=null;a.pC=null;}
let X6=(b,c)=>{let d;b=b;c=b.pD;b=b.pC;Ba();d=Dr;c=Bm(c.k9.value);Kk(b,d,c);};
function GH(){let a=this;N.call(a);a.jf=null;a.jp=null;}
let Lq=(a,b,c)=>{a.jf=b;a.jp=c;},DZ=(a,b)=>{let c=new GH();Lq(c,a,b);return c;},Fi=()=>{return Eu(BX([0.0,1.0,1.0,0.0]));},Eu=b=>{let c,d,e,f,g;c=b.data;d=Bd(B$(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BD(f.jg,1);Ca(b,0,g.jd,0,c.length);return DZ(f,g);},Jv=(a,b,c,d,e)=>{let f;f=DZ(Ky(a.jf),Ky(a.jp));Hj(f,b,c,d,e);return f;},O6=(a,b)=>{return Jv(a,b,W(a.jf,b,0),W(a.jf,b,1),1.0-W(a.jp,b,0));},Hj=(a,b,c,d,e)=>{BU(a.jf,b,0,c);BU(a.jf,b,1,d);BU(a.jp,b,
0,e);},Bi=a=>{return a.jf.jg;},Ti=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GH)){b=b;c=!X(a.jf,b.jf)?0:X(a.jp,b.jp)?1:0;}else c=0;return c;};
function On(){I.call(this);this.qL=null;}
let Wh=(a,b,c)=>{let d;d=a.qL;O8(d,b,W(d.jG.jf,D5(d),1),c);};
function Oo(){I.call(this);this.pU=null;}
let Vx=(a,b,c)=>{let d;d=a.pU;O8(d,W(d.jG.jf,D5(d),0),b,c);},I$=K(),Yu=(b,c)=>{b;c.preventDefault();};
function I_(){let a=this;I.call(a);a.ru=null;a.rv=null;}
let SV=(b,c)=>{b=b;c=b.ru;b=b.rv;c=Dl(c.k6.selectedIndex);Ek(b,c);};
function Ok(){I.call(this);this.q8=null;}
let WC=a=>{let b;b=a.q8;GF(b,O6(b.jG,D5(b)),0);},SL=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BB=(b,c)=>{if(!S(c,Bm(b.textContent)))b.textContent=T(c);},Ho=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new Iz;d.pH=c;b.addEventListener("click",Bk(Bo(d),"handleEvent"));};
function Ol(){I.call(this);this.qs=null;}
let Y2=a=>{let b,c,d,e,f,g,h,i;b=a.qs;c=QR(b.jG.jf);d=b.mU;e=Dl(Bi(b.jG));Ek(d,e);d=b.jG;f=c.ke;g=f-(f-c.kc)/2.0;f=c.j6;h=f-(f-c.j0)/2.0;e=DZ(BD(Bi(d)+1|0,2),BD(Bi(d)+1|0,1));i=0;while(i<Bi(d)){Hj(e,i,W(d.jf,i,0),W(d.jf,i,1),W(d.jp,i,0));i=i+1|0;}Hj(e,Bi(d),g,h,1.0);GF(b,e,0);};
function Oj(){I.call(this);this.pp=null;}
let RN=a=>{let b,c,d,e,f,g,h;b=a.pp;c=b.mU;d=CD();Ek(c,d);d=b.jG;e=D5(b);f=DZ(BD(Bi(d)-1|0,2),BD(Bi(d)-1|0,1));g=0;while(g<Bi(d)){h=C6(g,e);if(h)Hj(f,h<0?g:g-1|0,W(d.jf,g,0),W(d.jf,g,1),W(d.jp,g,0));g=g+1|0;}GF(b,f,0);};
function LY(){I.call(this);this.lh=null;}
let Os=K(),LS=null,GN=null,J8=null,Jf=null,Jg=null,Qw=null,DE=()=>{DE=Bg(Os);Tv();},Im=()=>{DE();return (Gv(OV(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).me;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GN.data.length;if(c!=d){e=new BS;f=M();P(R(J(R(J(f,H(313)),d),H(314)),c),46);BW(e,L(f));Z(e);}c=Or(b,J8)>=Or(b,GN)?0:1;g=!c?GN:J8;e=!c?H(315):H(316);h=!c?H(316):H(315);i=Bh();j=new ER;f=M();J(J(J(J(J(J(J(J(J(f,H(317)),e),H(318)),h),H(319)),e),H(320)),h),H(321));KD(j,L(f),b);U(i,j);f=M();J(J(f,e),H(322));HW(i,
L(f),!c?Jf:Jg,g);j=M();J(J(j,h),H(323));HW(i,L(j),!c?Jg:Jf,g);f=M();J(J(J(J(J(f,H(324)),e),H(320)),h),H(325));HW(i,L(f),Qw,g);return i;},HW=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BE(f,f.ji-1|0)).mb.bd();h=Bh();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LS.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(298)),n);p=L(o);U(h,p);}j=j+1|0;}if(!Ci(h)){b=new ER;p=LZ(h);h=M();P(J(J(J(h,c),H(326)),p),46);KD(b,L(h),g);U(f,b);}},Or=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Tv=()=>{LS=BO(Bv,[H(327),H(328),H(329),H(330),H(331),H(332),H(333),H(334),H(335)]);GN=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J8=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jf=Ix([0,1,4]);Jg=Ix([2,3,5]);Qw=Ix([6,7,8]);};
function MQ(){I.call(this);this.pZ=null;}
let Tm=a=>{let b,c,d,e;b=a.pZ;c=Il(b.lp);d=Gh(b);e=b.mc+1|0;b.mc=e;e=e>1&&!d?1:0;BB(b.mF,e?H(336):(BE(c,d)).lM);FD(b.mZ);};
function MU(){I.call(this);this.rO=null;}
let UL=a=>{let b,c,d,e,f;b=a.rO;c=Il(b.lp);d=Gh(b);e=c;f=(BE(e,d)).mb;BB(b.mF,(BE(e,Gh(b))).lM);b=b.mZ;c=new Nv;c.pL=f;Et(b,c,0);};
function MS(){I.call(this);this.pR=null;}
let We=a=>{let b,c;b=a.pR.mZ;c=CJ();E9(b,c);};
function QO(){I.call(this);this.qX=null;}
let Uz=a=>{O4(a.qX);};
function QP(){I.call(this);this.qh=null;}
let Xi=a=>{JH(a.qh);};
function QN(){I.call(this);this.ps=null;}
let RU=a=>{let b,c,d;b=a.ps;Ba();c=Dm;d=Cc(YL()*10000.0|0);Kk(b,c,d);};
function JJ(){I.call(this);this.pg=null;}
let Xx=(b,c)=>{let d,e,f;b=b.pg;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!S(Bm(d.tagName),H(337)))e=0;else{f=Bm(d.getAttribute("type"));e=!S(H(338),f)&&!S(H(339),f)?1:0;}if(!e){a:{f=Bm(c.key);e=(-1);switch(Dc(f)){case 89:if(!S(f,H(340)))break a;e=3;break a;case 90:if(!S(f,H(341)))break a;e=1;break a;case 121:if(!S(f,H(342)))break a;e=2;break a;case 122:if(!S(f,H(343)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){O4(b.mK);break b;}JH(b.mK);break b;case 2:case 3:break;default:break b;}c.preventDefault();JH(b.mK);}}}};
function Hu(){let a=this;BI.call(a);a.pu=null;a.rM=null;a.k2=null;}
let OF=null,QV=null,N_=null,M_=null,QA=null,QT=null,Rr=null,Ry=null,OJ=null,OG=null,OX=null,WO=null,Mk=null,GI=()=>{GI=Bg(Hu);VL();},KZ=()=>{GI();return Mk.bd();},RW=(a,b,c,d,e,f)=>{GI();Cx(a,b,c);a.pu=d;a.rM=e;a.k2=f;},Cm=(a,b,c,d,e)=>{let f=new Hu();RW(f,a,b,c,d,e);return f;},VL=()=>{let b,c,d;OF=Cm(H(344),0,H(345),H(346),H(2));QV=Cm(H(347),1,H(348),H(349),H(350));N_=Cm(H(351),2,H(352),H(353),H(354));M_=Cm(H(355),3,H(356),H(357),H(358));QA=Cm(H(359),4,H(360),H(361),H(362));QT=Cm(H(363),5,H(364),H(365),H(366));Rr
=Cm(H(367),6,H(368),H(369),H(370));Ry=Cm(H(371),7,H(372),H(373),H(374));OJ=Cm(H(375),8,H(376),H(377),H(378));OG=Cm(H(379),9,H(380),H(381),H(382));OX=Cm(H(383),10,H(384),H(385),H(386));b=Cm(H(387),11,H(388),H(389),H(390));WO=b;c=Bd(Hu,12);d=c.data;d[0]=OF;d[1]=QV;d[2]=N_;d[3]=M_;d[4]=QA;d[5]=QT;d[6]=Rr;d[7]=Ry;d[8]=OJ;d[9]=OG;d[10]=OX;d[11]=b;Mk=c;};
function Gi(){let a=this;N.call(a);a.lc=0;a.mO=0;a.md=null;}
let NJ=null,Hs=()=>{Hs=Bg(Gi);VO();},SC=(a,b,c,d)=>{Hs();a.lc=b;a.mO=c;a.md=d;},Eo=(a,b,c)=>{let d=new Gi();SC(d,a,b,c);return d;},JE=()=>{Hs();return NJ;},RM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gi)){b=b;c=a.lc!=b.lc?0:a.mO!=b.mO?0:X(a.md,b.md)?1:0;}else c=0;return c;},VO=()=>{let b,c,d,e,f,g;b=Eo(8,10000,H(391));c=Eo(10,10000,H(392));d=Eo(17,10000,H(393));e=Eo(71,10000,H(394));f=Eo(1,3000,H(395));g=Eo(195,8000,H(396));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NJ=IU(BO(I,[b,c,d,e,f,g]));};
function J_(){I.call(this);this.qK=null;}
let W4=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.qK;d=b.lH.selectedIndex-1|0;e=(KZ()).data.length;f=Dn(JE());if(d<0)BB(b.lD,H(2));else{b.o3=1;if(d<e){c=(KZ()).data[d];BB(b.lD,c.rM);b=b.nt;g=CJ();d=0;while(d<c.k2.je.length){h=F5(c.k2,61,d);e=F5(c.k2,38,d);if(e<0)e=c.k2.je.length;Cl(g,Dx(c.k2,d,h),Dx(c.k2,h+1|0,e));d=e+1|0;}E9(b,g);}else if(d>=(e+f|0)){BB(b.lD,H(2));b=b.nt;c=Im();g=CJ();i=(B6()).data;d=i.length;h=0;while(h<d){j=i[h];k=CB(c,j);l=new OR;l.pc=g;l.pb=j;Hr(k,l);h=h+1|0;}E9(b,g);}else{c=JE();d=d-e|0;c=FV(c,
d);g=b.lD;d=c.lc;l=c.md;j=M();P(J(P(R(J(j,H(397)),d),32),l),46);BB(g,L(j));g=b.nt;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jm;m[1]=Cc(c.lc);m[2]=Ed.jm;m[3]=Cc(c.mO);m[4]=Dr.jm;m[5]=H(263);b=OV(i);E9(g,b);}}},Ii=K(),SN=(b,c)=>{b;c.preventDefault();},JC=K(0);
function IP(){I.call(this);this.qz=null;}
let TE=(b,c)=>{let d;b=b.qz;d=0;while(d<c.length){if((Mh(c[d])).isIntersecting?1:0)Rq(b);d=d+1|0;}},Fa=K(0);
function Qp(){I.call(this);this.pY=null;}
let SO=(a,b)=>{b=b;U(a.pY,b);},Zf=K(),Qs=K(0);
function Id(){I.call(this);this.q4=null;}
let Vi=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.q4;b.l6=0;c=b.jk;d=c.jP;if(JF(c))If(b.jk,new Qm,7.0);N9(b);e=d&&!b.jk.jP?1:0;f=b.jk.jl;if(BT(f)!=b.n2){b.n2=BT(f);b.ln.hear("iteration");}if(f.kT&&!b.or){b.or=1;b.ln.hear("diverge");}else if(e)b.ln.hear("finish");if(JF(b.jk))CS(b);else if(b.oX){b.oX=0;c=b.ko;g=EY(b.jk.jl);c=c.rG;h=g.kW;i=E5(g.kz,4);e=Dz(g);d=Bi(g.jr);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(398)),i),H(157)),e),H(222)),d),H(399));BB(c,L(g));c=b.lx;b=b.jk;i=b.jH;e=BT(b.jl);if(Hq(c)&&!N8(c)){f=(Gv(Lm(c))).me;b
=CJ();j=(B6()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cv?Bs(i,k):Cc(e);if(!S(l,Bs(f,k))){Cl(b,k.jm,l);f=Eg(H4(f,k,l),f);}h=h+1|0;}VA(T(Ik(b)));c.nE=Bm(location.hash.slice(1));}}},CZ=K(ET);
function II(){CZ.call(this);this.nz=null;}
let Ye=(a,b)=>{a.nz=b;},IU=a=>{let b=new II();Ye(b,a);return b;},FV=(a,b)=>{return a.nz.data[b];},Dn=a=>{return a.nz.data.length;},O0=K(),TG=a=>{return performance.now();},XQ=K(),E_=b=>{let c,d,e,f,g,h,i;if(!OW(b))return Nu(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(400));return L(d);}c=SZ(Bq(b));e=c.mG;f=c.nq-1|0;if((-4)<=f&&f<16){d=Fo(b);c=Pl(c,BA(1,e.je.length-c.nq|0));g=M();J(J(g,d),c);return L(g);}if(e.je.length<=1)d=H(2);else{c=Hh(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(401):H(402);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=E_(b);if(c===H(403))d=1;else if(H(403).je.length>c.je.length)d=0;else{e=0;f=c.je.length-H(403).je.length|0;while(f<c.je.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(403),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.je.length-2|0);return c;},E5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!OW(b))return Nu(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Ea(Jq(e),BA(Hd(e),0));f=Ea(Cd(1),BA( -Hd(e)|0,
0));g=L2(e);Em(f,BA(g,0));Em(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IG(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NL(d,f,h))d=Fl(FI(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FI(i),g);}else{d=new Jp;m=FI(i);f=M();J(P(f,49),m);O9(d,L(f),g+1|0);}}}}f=Fo(b);d=Pl(d,c);n=M();J(J(n,f),d);return L(n);},EB=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qb;b=D1(b);c.nf=Hn(B9);c.mP
=b;d=NA(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Jx(h)){if(h!=46&&h!=44)break;if(f)break;}c.j8=c.j8+1|0;if(!Jx(h))f=1;else{e=1;i=c.ly;if(i==800){g=g|(h==48?0:1);c.j3=c.j3+(!f?1:0)|0;}else{c.j3=c.j3-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nf,h-48|0);c.ly=c.ly+1|0;}}}h=DR(c);}if(g){DF(c.nf,1);c.ly=c.ly+1|0;c.j3=c.j3-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.j8=c.j8+1|0;i=NA(c);e=0;f=0;g=DR(c);while(Jx(g)){c.j8=c.j8+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.j3;if(i)f= -f|0;c.j3=g+f|0;}if(e&&c.j8
>=c.mP.je.length){j=!d?1:(-1);d=c.ly;e=d+c.j3|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nf;l=Hn(Cd(1));Em(b,BA(c.j3,0));Em(l,BA( -c.j3|0,0));e=Nx(b)-Nx(l)|0;FF(b,BA( -e|0,0));FF(l,BA(e,0));if(C$(b,l)<0){FF(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IG(b,l);FF(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vw(Sc(X2(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=Qz(j*k);break a;}}b=J6();}return b;},OW=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},Nu=b=>{let c,d;if(isNaN(b)?1:0)c=H(404);else{c=Fo(b);d=M();J(J(d,c),H(405));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(231);},Pl=(b,c)=>{let d,e,f,g;d=M();e=b.nq;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mG.je.length?BQ(b.mG,f):48);f=f+1|0;}return L(d);};
function MI(){I.call(this);this.mt=0.0;}
let CY=null,Yg=(a,b)=>{a.mt=b;},Qz=a=>{let b=new MI();Yg(b,a);return b;},J6=()=>{if(CY===null)CY=Qz(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.mt;b=new D3;Br(b);Z(b);},KH=a=>{return a===CY?0:1;},PU=a=>{return a!==CY?0:1;},PS=(a,b)=>{if(a!==CY)b.gP(a.mt);},XE=K(),Wq=b=>{return Math.sin(b);},S_=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bt=b=>{return X8(Ft(b+Yv(b)*0.5));},YL=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},U_=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return U_(b,c);},YI=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return YI(b,c);},W6=b=>{return Math.abs(b);},Bq=b=>{return W6(b);},Yv=b=>{return Math.sign(b);};
function I6(){let a=this;N.call(a);a.jK=null;a.jr=null;a.nI=null;a.kW=0;a.kz=0.0;a.kv=null;a.ob=null;a.lw=null;a.lL=0;}
let Gb=a=>{let b;b=Cj(a.jK);C8(b,a.kv);return b;},My=(a,b)=>{return !(W(a.lw,b,0)>0.5)?0:1;},HG=(a,b)=>{return My(a,b)!==W(a.jr.jp,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bi(a.jr)){b=b+(!HG(a,c)?0:1)|0;c=c+1|0;}return b;},Xl=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I6)){b=b;if(!X(a.jK,b.jK)){c=0;break a;}if(!X(a.jr,b.jr)){c=0;break a;}if(!X(a.nI,b.nI)){c=0;break a;}if(a.kW!=b.kW){c=0;break a;}if(a.kz!==b.kz){c=0;break a;}if(!X(a.kv,b.kv)){c=0;break a;}if(!X(a.ob,b.ob)){c=0;break a;}if(!X(a.lw,
b.lw)){c=0;break a;}if(a.lL==b.lL){c=1;break a;}c=0;}else c=0;}return c;},SF=a=>{return a.jr;};
function Mw(){let a=this;I.call(a);a.jt=null;a.js=null;}
let SE=(a,b)=>{let c,d,e,f;c=Dn(b.kb);d=Bd(Cg,c);e=d.data;a.jt=d;a.js=Bd(Cg,c);e[0]=BD(0,0);a.js.data[0]=BD(0,0);f=1;while(f<c){a.jt.data[f]=BD(Be(b,f),Be(b,f-1|0));a.js.data[f]=BD(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new Mw();SE(b,a);return b;},CL=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jt.data;if(c>=d.length)break;b=b+(d[c].jd.data.length+a.js.data[c].jd.data.length|0)|0;c=c+1|0;}d=Bn(b);e=0;c=1;while(true){f=a.jt.data;if(c>=f.length)break;b=Mt(f[c].jd,d,e);e=Mt(a.js.data[c].jd,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jt.data;if(d>=e.length)break;c=Rw(b,Rw(b,c,e[d].jd),a.js.data[d].jd);d=d+1|0;}},OZ=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mt=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},Rw=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jg=0;a.jj=0;a.jd=null;}
let FT=(a,b,c)=>{a.jg=b;a.jj=c;a.jd=Bn(Bc(b,c));},BD=(a,b)=>{let c=new Cg();FT(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FT(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jj;if(f!=g){h=new BS;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(406)),e),H(407)),d),H(408)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.jd,Bc(e,g),g);e=e+1|0;}return c;},OP=a=>{return a.jg;},G$=a=>{return a.jj;},W=(a,b,c)=>{return a.jd.data[Bc(b,a.jj)+c|0];},BU=(a,b,c,d)=>{a.jd.data[Bc(b,a.jj)+c|0]=d;},Ib
=a=>{return a.jd;},Ky=a=>{let b,c,d;b=BD(a.jg,a.jj);c=a.jd;d=c.data;Ca(c,0,b.jd,0,d.length);return b;},E3=a=>{let b,c,d;b=a.jg;c=a.jj;d=M();R(P(R(d,b),120),c);return L(d);},HS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jg==c.jg&&a.jj==c.jj){b:{d=a.jd;e=c.jd;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JL();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},M3=K(),Td=a=>{return performance.now();},Hk=K(0);
function QZ(){let a=this;I.call(a);a.qj=null;a.qk=null;a.ql=0;}
function O3(){let a=this;I.call(a);a.jB=null;a.kh=null;}
let M6=(a,b,c,d)=>{let e,f;if(!S(Eg(CB(a.jB,c),H(2)),d)&&!G9(a.jB,b)){e=a.kh;b=b.jm;f=c.jm;c=M();J(J(P(J(J(J(c,b),H(409)),f),61),d),H(410));b=L(c);U(e,b);}},G1=(a,b)=>{let c,d;c=b.jm;b=Bs(a.jB,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H8(){let a=this;N.call(a);a.kx=null;a.le=null;}
let PR=a=>{return a.kx.data.length+a.le.data.length|0;},Ur=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H8)){b=b;c=!X(a.kx,b.kx)?0:X(a.le,b.le)?1:0;}else c=0;return c;},Tk=K(),Ub=K(),MN=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},Ot=K(DH),Zj=null,JL=()=>{JL=Bg(Ot);Uv();},Uv=()=>{Zj=Bx(CX);};
function BY(){BI.call(this);this.mn=null;}
let D2=null,Hv=null,Gn=null,O1=null,Rs=null,NZ=null,QI=null,Mf=null,Cr=()=>{Cr=Bg(BY);RQ();},DD=(a,b,c,d)=>{Cr();Cx(a,b,c);a.mn=d;},Zt=a=>{return a.mn;},Sb=(a,b,c)=>{let d,e,f,g;d=b.jd;e=c.jd;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gX(g[f]);f=f+1|0;}},MM=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jd;g=c.jd;h=d.jd;i=e.jd;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gY(l[j],m[j])*n[j];j=j+1|0;}},RQ=()=>{let b,c,d;b=new Lj;DD(b,H(411),0,H(52));D2=b;b=new Li;DD(b,
H(412),1,H(53));Hv=b;b=new Lg;DD(b,H(363),2,H(54));Gn=b;b=new Lf;DD(b,H(413),3,H(55));O1=b;b=new Le;DD(b,H(414),4,H(56));Rs=b;b=new Ld;DD(b,H(415),5,H(57));NZ=b;b=new Lc;DD(b,H(416),6,H(58));QI=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hv;d[2]=Gn;d[3]=O1;d[4]=Rs;d[5]=NZ;d[6]=b;Mf=c;},L7=K(),Pd=null,HJ=()=>{HJ=Bg(L7);Yz();},Yz=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Pd=b;c[Ej.jI]=1;c[CW.jI]=2;c[Dy.jI]=3;},Oh=K(0);
function H5(){let a=this;I.call(a);a.qr=null;a.qp=null;}
let X_=b=>{let c;b=b;c=b.qr;b=b.qp;HF(c);b.g0();};
function No(){I.call(this);this.oY=0;}
function KP(){I.call(this);this.qQ=null;}
let VN=(b,c)=>{let d,e;b=b.qQ;if((c.isPrimary?1:0)&&!c.button){b.np=c.offsetX;b.no=c.offsetY;b.o9=0;d=OQ(c);e=b.lb.g2(b.np,b.no,d);b.l1=e;if(!e)b.lb.g3();else{b.oc.setPointerCapture(c.pointerId);b.lb.g4(b.np,b.no,d);}}};
function KQ(){I.call(this);this.rR=null;}
let Yk=(b,c)=>{let d,e,f;b=b.rR;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.l1){f=b.o9|(!(Bu(Bq(d-b.np),Bq(e-b.no))>3.0)?0:1);b.o9=f;if(f)b.lb.g5(d,e);}else{f=b.lb.g2(d,e,OQ(c));if(f!=b.qG){b.qG=f;b.oc.style.setProperty("cursor",T(!f?H(126):H(417)));}}}};
function KR(){I.call(this);this.pP=null;}
let XV=(b,c)=>{LI(b.pP,c);};
function KS(){I.call(this);this.qD=null;}
let Xr=(b,c)=>{LI(b.qD,c);};
function KT(){I.call(this);this.q3=null;}
let Tg=(b,c)=>{if(b.q3.l1)c.preventDefault();};
function JQ(){I.call(this);this.rn=null;}
let XM=(b,c)=>{let d,e;b=b.rn;c=EB(Bm(b.la.value));if(!(KH(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J6();if(KH(c))Pr(b,Eh(c),0);else{c=b.p1;d=Bm(b.la.value);e=M();J(J(J(J(e,c),H(418)),d),H(136));Pa(b,L(e));}};
function JR(){I.call(this);this.rf=null;}
let X1=(b,c)=>{let d,e,f;b=b.rf;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bm(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!S(e,H(419)))break a;f=0;break a;case 977535019:if(!S(e,H(420)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Pr(b,Bt((b.mA+d)*100.0)/100.0,c.repeat?1:0);}};
function JS(){I.call(this);this.qE=null;}
let Tp=(b,c)=>{b=b.qE;c=HE(b.mA);if(!b.n4&&!S(c,b.mh))HZ(b,c);};
function Iz(){I.call(this);this.pH=null;}
let XU=(b,c)=>{b.pH.g0();},EG=K(BN);
function Lw(){let a=this;I.call(a);a.lA=null;a.kN=null;a.kD=null;a.mY=null;a.ng=null;a.m5=null;}
let UU=(a,b,c,d)=>{let e,f,g,h,i;a.m5=H(2);a.lA=c;e=c.jm;b=B2(b,H(421));a.kN=b;b.className="field";f=a.kN;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hh(b,1);h=M();J(P(h,g),b);(B1(f,H(422),L(h))).setAttribute("for",T(e));b=c.lC;b=b instanceof JV?b.lq:!(b instanceof FL)?Ie():Nq(H(117),H(5));a.ng=b;if(!b.m()){f=B2(a.kN,H(423));b=a.ng.p();while(b.q()){B1(f,H(226),b.s());}}else{f=B2(a.kN,H(424));f.setAttribute("type","text");b=a.lA.lC;f.setAttribute("inputmode",T(!(!(b instanceof Gl)&&!(b instanceof Hb)?0:1)?
H(425):H(426)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kD=f;f.setAttribute("id",T(e));i=a.kD;b=M();J(J(J(J(b,e),H(427)),e),H(280));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.kN,H(207),c.pj);c="help";i.className=c;b=M();J(J(b,e),H(428));h=L(b);i.setAttribute("id",T(h));h=B2(a.kN,H(207));a.mY=h;b="complaint";h.className=b;i=a.mY;b=M();J(J(b,e),H(280));h=L(b);i.setAttribute("id",T(h));a.mY.setAttribute("role","alert");b=a.kD;h=new Ic;h.qf=a;h.qe=d;b.addEventListener("change",
Bk(Bo(h),"handleEvent"));},UI=(a,b,c)=>{let d=new Lw();UU(d,a,b,c);return d;},Y$=(a,b)=>{let c,d,e,f;a:{b:{c=a.kN;d=a.lA;Ba();if(!(d===CG&&!BC(b,B0,H(36)))){if(a.lA!==C3)break b;if(BC(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bs(b,a.lA);if(!S(f,a.m5)){a.m5=f;Q_(a,f);Mu(a,H(2));}},Mu=(a,b)=>{BB(a.mY,b);Ho(a.kD,H(312),Ck(b)?0:1,H(5));},Q_=(a,b)=>{if(!a.ng.m())a.kD.value=T(b);else a.kD.value=T(b);},Zk=K(),P1=K(),VW=null,La=null,Hw=null,Gd=null,Pq=null,K9=null,ON=null,Fw=()=>{Fw=Bg(P1);TH();},TH=()=>
{let b;VW=new WeakMap();La=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hw=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gd=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hw===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bk(Bo(b),"accept"));}K9=b;if(Gd===null)b=null;else{b=new HX;b=new FinalizationRegistry(Bk(Bo(b),"accept"));}ON=b;},XY=K(),Qc=K(),W3=null,SK=null,Lb=null,Ou=null,T0=null,X0=null,Fj=()=>{Fj=Bg(Qc);Sy();},Sy=()=>{W3=new OA;SK=new Ox;Lb=new Oz;Ou=new Ov;T0=new Ow;X0
=new N5;},K3=K(0),NU=K(0),Q5=K(0),N$=K(0),QB=K(0),O$=K(0),Ql=K(0),Mq=K(0),Nt=K(0),MP=K(0),Mb=K(0),U2=K(),FA=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xy=K(),C5=(b,c)=>{let d,e,f,g;d=Bh();if(Ck(D1(b)))return d;e=0;f=F5(b,c,0);while(f>=0){g=Dx(b,e,f);U(d,g);e=f+1|0;f=F5(b,c,e);}b=Hh(b,e);U(d,b);return d;},GJ=b=>{let c,d,e,f,g;c=C5(b,44);d=Bn(c.ji);e=d.data;f=0;g=e.length;while(f<g){e[f]=K0(BE(c,f));f=f+1|0;}return d;},K0=b=>{let c,d;c=EB(b);d
=new Q4;d.ry=b;if(c!==CY)return c.mt;b=d.ry;c=new H$;d=M();J(J(d,H(429)),b);BW(c,L(d));Z(c);};
function Qb(){let a=this;I.call(a);a.mP=null;a.j8=0;a.nf=null;a.j3=0;a.ly=0;}
let DR=a=>{return a.j8>=a.mP.je.length?0:BQ(a.mP,a.j8);},Jx=b=>{return 48<=b&&b<=57?1:0;},NA=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.j8=a.j8+1|0;return c;};
function Ig(){let a=this;N.call(a);a.na=0;a.m0=0;}
let M0=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.na=e;f.m0=b;return f;},Ue=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.na!=b.na?0:a.m0==b.m0?1:0;}else c=0;return c;};
function Gp(){let a=this;I.call(a);a.nx=null;a.jW=null;a.jS=null;}
let Ja=(a,b,c)=>{let d,e,f,g;a.nx=b;d=Dn(b.kb);e=Bd(Cg,d);f=e.data;a.jW=e;a.jS=Bd(Cg,d);f[0]=BD(0,0);a.jS.data[0]=c;g=1;while(g<d){a.jW.data[g]=BD(c.jg,Be(b,g));a.jS.data[g]=BD(c.jg,Be(b,g));g=g+1|0;}},E2=(a,b)=>{let c=new Gp();Ja(c,a,b);return c;},Gw=a=>{return a.jS.data[Bl(a.nx)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jt;d=b.js;e=1;while(e<=Bl(a.nx)){f=c.data;b=a.jS.data[e-1|0];g=f[e];h=a.jW.data[e];DO(b.jj==g.jj&&h.jg==b.jg&&h.jj==g.jg?1:0,H(430),b,g,h);i=b.jd;j=g.jd;f=h.jd;k=b.jg;l=g.jg;m
=b.jj;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jW.data[e];DO(b.jg==g.jj&&b.jj==1?1:0,H(431),g,b,g);i=b.jd;j=g.jd;t=g.jj;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Sb(IE(a.nx,e),a.jW.data[e],a.jS.data[e]);e=e+1|0;}};
function P8(){let a=this;N.call(a);a.l4=null;a.rY=null;a.kp=null;a.n1=null;a.n5=null;a.mi=null;a.kR=0;}
let V2=a=>{return a.kp;};
function Fe(){let a=this;N.call(a);a.j2=null;a.jL=null;a.kF=null;a.ku=null;a.m$=null;a.mJ=null;a.mX=null;a.kV=null;a.kM=null;a.ou=null;a.nU=null;a.kB=null;}
let HU=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j2=b;a.jL=c;a.kF=d;a.ku=e;a.m$=f;a.mJ=g;a.mX=h;a.kV=i;a.kM=j;a.ou=k;a.nU=l;a.kB=m;},Zq=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HU(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},T8=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fe;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CI,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fk(m,n);p=new DC;n=Bd(CI,3);o=n.data;o[0]=Jz(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=Jz(DT(Bb(5942881),0.4),b);Fk(p,n);HU(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Xn=a=>{return a.j2;},XB=a=>{return a.jL;};
function K5(){let a=this;I.call(a);a.li=null;a.k$=null;a.kw=null;a.k8=null;a.k7=null;}
let V6=(a,b,c)=>{let d,e,f;a.li=b;d=Dn(b.kb);a.k$=Bd(Cg,d);a.kw=Bd(Cg,d);e=Cj(b);a.k8=e.jt;a.k7=e.js;a.k$.data[0]=BD(0,0);a.kw.data[0]=BD(0,0);f=1;while(f<d){a.k$.data[f]=BD(c,Be(b,f));a.kw.data[f]=BD(c,Be(b,f));f=f+1|0;}},Ki=(a,b)=>{let c=new K5();V6(c,a,b);return c;},JZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jS.data;f=b.jt;g=Bl(a.li);YQ(a.li.lu,e[g],d,a.k$.data[g]);h=Bl(a.li);i=a.li;b=i.ll;Cr();if(b===D2&&i.lu===EH){i=c.jS.data[h];b=a.kw.data[h];DO(I0(i,d)&&I0(i,b)?1:0,H(432),i,d,b);j
=i.jd;k=d.jd;l=b.jd;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MM(IE(i,h),a.k$.data[h],c.jW.data[h],c.jS.data[h],a.kw.data[h]);while(true){h=C6(g,1);if(h<0)break;b=a.kw.data[g];m=g-1|0;i=e[m];q=a.k8.data[g];DO(b.jg==i.jg&&q.jg==b.jj&&q.jj==i.jj?1:0,H(433),b,i,q);n=b.jd;j=i.jd;k=q.jd;r=b.jj;s=i.jj;t=b.jg;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kw.data[g];d
=a.k7.data[g];DO(d.jg==b.jj&&d.jj==1?1:0,H(434),b,b,d);l=b.jd;p=d.jd;y=b.jj;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kw.data[g];d=l[g];i=a.k$.data[m];DO(b.jj==d.jg&&i.jg==OP(b)&&G$(i)==G$(d)?1:0,H(435),b,d,i);p=Ib(b);l=Ib(d);k=Ib(i);h=OP(b);u=G$(d);v=G$(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MM(IE(a.li,m),a.k$.data[m],
c.jW.data[m],e[m],a.kw.data[m]);}g=g+(-1)|0;}};
function QC(){let a=this;I.call(a);a.oE=null;a.oq=null;a.oS=null;}
let V7=(a,b,c)=>{let d;d=DZ(BD(c,2),BD(c,1));a.oE=d;a.oq=E2(b,d.jf);a.oS=Ki(b,c);},Ms=(a,b)=>{let c=new QC();V7(c,a,b);return c;},Tt=K(),Gj=(b,c)=>{let d,e,f,g;b=b.data;d=Bn(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},TM=K(),Zo=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gs(b)&&(e+f|0)<=Gs(d)){a:{b:{if(b!==d){g=HL(Bz(b));h=HL(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G6(g)&&!G6(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EF(n.kI,h.kI)){k=1;break c;}}k=0;}if(!k){Hp(b,c,d,e,j);b=new G8;Br(b);Z(b);}j=j+1|0;k=m;}Hp(b,c,d,e,f);return;}if(!G6(g))break a;if(G6(h))break b;else break a;}b=new G8;Br(b);Z(b);}}Hp(b,c,d,e,f);return;}b=new G8;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EG;BW(d,H(436));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gs(b)&&(e+f|0)<=Gs(d)){Hp(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hp=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Q7(){let a=this;I.call(a);a.qu=null;a.qv=null;}
let S3=(a,b)=>{b=b;Cl(a.qu,a.qv.jm,b);};
function H_(){let a=this;I.call(a);a.q6=null;a.q7=null;}
let TL=(b,c)=>{let d;b=b;d=b.q6;b=b.q7;d.oY=(Mh(c[c.length-1|0])).isIntersecting?1:0;b.g0();};
function Ic(){let a=this;I.call(a);a.qf=null;a.qe=null;}
let RJ=(b,c)=>{let d,e;b=b;c=b.qf;b=b.qe;d=c.lA;e=!c.ng.m()?Bm(c.kD.value):Bm(c.kD.value);b=Kk(b,d,e);Mu(c,b);if(Ck(b))Q_(c,c.m5);};
function In(){let a=this;N.call(a);a.kb=null;a.kC=null;a.ll=null;a.lu=null;}
let Bl=a=>{return Dn(a.kb)-1|0;},Be=(a,b)=>{return (FV(a.kb,b)).lz;},IE=(a,b)=>{return b!=Bl(a)?a.kC:a.ll;},CH=a=>{let b,c;b=0;c=1;while(c<=Bl(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(In)){b=b;c=!X(a.kb,b.kb)?0:!X(a.kC,b.kC)?0:!X(a.ll,b.ll)?0:X(a.lu,b.lu)?1:0;}else c=0;return c;};
function Jp(){let a=this;N.call(a);a.mG=null;a.nq=0;}
let O9=(a,b,c)=>{a.mG=b;a.nq=c;},Fl=(a,b)=>{let c=new Jp();O9(c,a,b);return c;},SZ=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jq(b);d=Hd(b);e=!(DN(c,EP(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L2(b);Em(g,BA(j,0));k=Bd(Hy,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Em(k[l],BA(m,0));l=l+1|0;}l=GV(Se(c,Cd(2)),B9)?1:0;if(C$(Jy(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hy,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IG(f,g);p=C$(h,f)<l?0:1;q=C$(Jy(f,i),g)<l?0:1;if(q&&!(p&&!NL(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NL=(b,c,d)=>{return C$(Jy(b,b),c)<(d%2|0?0:1)?0:1;},Jq=b=>{let c;c=Q9(b);if(OB(c,EP(0, 1048576)))c=VZ(RF(c,EP(4294967295, 1048575)),EP(0, 1048576));return c;},Hd=b=>{return BA(E8(X3(Q9(b),52)),1)-1075|0;},L2=b=>{let c,d,e,f;c=Hd(b)+63|0;d=Jq(b);Jw();if(DN(d,B9))e=64;else{e=0;f=DQ(d,32);if(GV(f,B9))e=32;else f
=d;d=DQ(f,16);if(DN(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B9))f=d;else e=e|2;if(GV(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Hn(b);FF(d,c);return d;};
function He(){let a=this;N.call(a);a.ke=0.0;a.kc=0.0;a.j6=0.0;a.j0=0.0;}
let G5=null,GY=null,Ha=()=>{Ha=Bg(He);Xo();},Yw=(a,b,c,d,e)=>{Ha();a.ke=b;a.kc=c;a.j6=d;a.j0=e;},Gt=(a,b,c,d)=>{let e=new He();Yw(e,a,b,c,d);return e;},QR=b=>{let c,d,e,f,g,h,i,j;Ha();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jg){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E0(G5,c,e)&&E0(G5,d,f))return G5;if(E0(GY,c,e)&&E0(GY,d,f))return GY;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gt(i-h,i+h,j-h,j+h);},E0=(a,b,c)=>{return a.ke<=b&&b<=a.kc&&a.j6<=c&&c<=a.j0?1:0;},Mm=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(He)){b=b;c=a.ke!==b.ke?0:a.kc!==b.kc?0:a.j6!==b.j6?0:a.j0===b.j0?1:0;}else c=0;return c;},Xo=()=>{G5=Gt((-0.1),1.1,(-0.1),1.1);GY=Gt((-1.1),1.1,(-1.1),1.1);};
function Np(){let a=this;I.call(a);a.pv=null;a.o8=null;a.rp=0;a.nb=null;a.nG=null;a.oQ=null;a.m1=null;a.o7=null;}
let OU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.m1)&&Dv(a.o7)===b)){a.o7=Bw(b);c=Gb(b);DL(a.nb,c);d=new J2;e=b.kW;f=E_(b.kz);g=new P_;g.p7=a;g.p6=c;c=new JT;h=a.o8;i=a.rp;j=(Gw(a.nb)).jd;k=C6(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.k0=h;c.jT=i;c.kk=i;c.kZ=j;b=b.jr;h=b.jf;b=b.jp;if(h.jj!=2)break a;if(b.jj!=1)break a;if(h.jg!=b.jg)break a;d.mf=e;d.ny=f;d.l8=g;d.kY=c;d.jU=h;d.nv=b;a.m1=Bw(d);}else{l=j.data;b=new BS;k=l.length;c=M();J(R(J(R(P(R(J(c,H(437)),i),120),i),H(438)),k),H(439));BW(b,L(c));Z(b);}}return Bj(a.m1);}c
=new BS;d=E3(h);b=E3(b);f=M();P(J(J(J(J(f,H(440)),d),H(240)),b),46);BW(c,L(f));Z(c);};
function CI(){let a=this;N.call(a);a.jV=0;a.j5=0;a.j1=0;a.lG=0.0;}
let VH=(a,b,c,d,e)=>{a.jV=b;a.j5=c;a.j1=d;a.lG=e;},GM=(a,b,c,d)=>{let e=new CI();VH(e,a,b,c,d);return e;},Bb=b=>{return GM(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GM(a.jV,a.j5,a.j1,b);},Jz=(a,b)=>{return GM(Io(a,a.jV,b.jV),Io(a,a.j5,b.j5),Io(a,a.j1,b.j1),1.0);},Io=(a,b,c)=>{let d;d=a.lG;return Bt(d*b+(1.0-d)*c)|0;},FZ=(b,c)=>{P(P(b,BQ(H(441),c>>4)),BQ(H(441),c&15));},Q8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CI)){b=b;c=a.jV!=b.jV?0:a.j5!=b.j5?0:a.j1!=b.j1?0:a.lG===b.lG?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.mL=null;}
let FG=null,Fz=()=>{Fz=Bg(DC);Wp();},Fk=(a,b)=>{Fz();a.mL=b.bd();},Px=a=>{let b=new DC();Fk(b,a);return b;},Ez=(a,b)=>{return Ka(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Ka=(a,b)=>{let c,d,e,f,g;c=a.mL.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GM(Kr(f.jV,g.jV,d),Kr(f.j5,g.j5,d),Kr(f.j1,g.j1,d),1.0);},Kr=(b,c,d)=>{Fz();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},Wp=()=>{let b,c,d;b=new DC;c=Bd(CI,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fk(b,c);FG=b;},Qu=K(0),DU=(a,b)=>{let c;c=a.mu;return c*Bu(1.0,Bt(b/c));},Jd=(a,b)=>{let c;c=a.mu;return c*Bt(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.mu)%2.0!==1.0?0:1;return Jd(a,b)+(!e?0.0:d.mu/2.0);};
function H0(){let a=this;I.call(a);a.jD=null;a.lf=0.0;a.nj=0.0;a.mu=0.0;a.nO=null;}
let GS=null,DK=()=>{DK=Bg(H0);WR();},SA=a=>{return a.lf;},TU=a=>{return a.nj;},B4=(a,b,c)=>{let d,e;d=a.jD;DK();d.fillStyle=T(HD(GS,c));if(!(b instanceof Ds)){Nm(a,b);a.jD.fill('evenodd');}else{e=b;a.jD.fillRect(e.jq,e.jF,e.jx,e.jN);}},Ce=(a,b,c)=>{let d,e;d=a.jD;DK();d.strokeStyle=T(HD(GS,c.pT));a.jD.lineWidth=c.lv;Xv(a.jD,c.qS);if(!(b instanceof Ds)){Nm(a,b);a.jD.stroke();}else{e=b;a.jD.strokeRect(e.jq,e.jF,e.jx,e.jN);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nO;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.k1!==g.k1?0:!X(e.lo,g.lo)?0:!X(e.lR,g.lR)?0:X(e.m7,g.m7)?1:0;}else h=0;if(!h){a.nO=e;i=a.jD;DK();j=e.lR;DW();g=j!==Ks?H(2):H(442);k=e.lo;Dj();j=k!==Fc?H(443):H(444);a:{k=E5(e.k1,2);l=M();J(J(J(J(l,g),k),H(445)),j);i.font=T(L(l));j=a.jD;Ju();switch(ME.data[e.m7.jI]){case 1:e=H(446);break a;case 2:e=H(447);break a;case 3:e=H(269);break a;default:}b=new PA;Br(b);Z(b);}j.textAlign=T(e);}e=a.jD;DK();f=T(HD(GS,f));e.fillStyle=f;a.jD.fillText(T(b),c,d);},Nm=(a,b)=>{let c,d,e;a:{a.jD.beginPath();if(b instanceof Hg)
{c=b;a.jD.arc(c.o5,c.o4,c.oK,0.0,6.283185307179586);}else if(b instanceof G2)JA(a,b.ma);else if(b instanceof IY){d=BM(b.qN);while(BJ(d)){JA(a,BH(d));}}else if(b instanceof Ge){e=BM(b.n0);while(true){if(!BJ(e))break a;JA(a,BH(e));a.jD.closePath();}}}},JA=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jD.lineTo(d[c],d[c+1|0]);else a.jD.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WR=()=>{let b;b=new Qn;b.nY=Bd(CI,256);b.og=Bd(Bv,256);GS=b;},Tc=K(),Xv=(b,c)=>{b.setLineDash(c?[c]:[]);};
function PQ(){let a=this;I.call(a);a.qa=0;a.p_=0;}
let RG=(a,b)=>{let c,d;b=Bo(b);c=a.qa;d=a.p_;GX();b.show(!!c,!!d);};
function HB(){let a=this;N.call(a);a.lN=null;a.nl=null;a.mB=null;a.lZ=null;}
let VV=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HB)){b=b;d=a.lN;e=b.lN;if(!X(B7(d),B7(e)))c=0;else{d=a.nl;e=b.nl;if(!X(B7(d),B7(e)))c=0;else{d=a.mB;e=b.mB;if(!X(B7(d),B7(e)))c=0;else{d=a.lZ;b=b.lZ;c=X(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I1(){let a=this;N.call(a);a.mg=0;a.mN=null;a.nu=null;}
let V8=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I1)){b=b;if(a.mg!=b.mg)c=0;else{d=a.mN;e=b.mN;if(!X(B7(d),B7(e)))c=0;else{d=a.nu;b=b.nu;c=X(B7(d),B7(b))?1:0;}}}else c=0;return c;};
function Oe(){let a=this;N.call(a);a.pt=null;a.pk=0.0;a.re=0.0;a.rS=null;a.qw=null;}
let Oi=b=>{let c,d;a:{if(Bl(b.jK)==1){c=b.jr;b=Fi();if(HS(c.jf,b.jf)&&HS(c.jp,b.jp)?1:0){d=1;break a;}}d=0;}return d;},S9=b=>{let c,d,e,f,g,h;if(!Oi(b)){b=new BS;BW(b,H(448));Z(b);}c=E2(b.jK,b.jr.jf);DL(c,Gb(b));d=c.jW.data[1].jd;e=d.data;c=new Oe;f=e[0]+e[3];g=e[1]+e[2];b=Rp(b);h=M();J(J(h,b),H(449));b=L(h);c.pt=d;c.pk=f;c.re=g;c.rS=H(450);c.qw=b;return c;};
function JB(){let a=this;N.call(a);a.mT=null;a.nA=0;}
let VT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JB)){b=b;c=!X(a.mT,b.mT)?0:a.nA==b.nA?1:0;}else c=0;return c;},Hi=K(Cq);
function DG(){BI.call(this);this.pa=null;}
let EH=null,Na=null,RK=null,F_=()=>{F_=Bg(DG);TA();},QY=(a,b,c,d)=>{F_();Cx(a,b,c);a.pa=d;},YQ=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jd;f=c.jd;g=d.jd;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gY(j[h],k[h]);h=h+1|0;}},TA=()=>{let b,c,d;b=new PK;QY(b,H(451),0,H(65));EH=b;b=new PJ;QY(b,H(452),1,H(66));Na=b;c=Bd(DG,2);d=c.data;d[0]=EH;d[1]=b;RK=c;},Fs=K(0);
function MC(){let a=this;I.call(a);a.nD=null;a.pB=null;}
let UE=(a,b,c)=>{let d,e,f,g;d=CL(b);a.nD.eh(b,c);e=CL(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pB.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},U7=a=>{return a.nD.dW();},SD=(a,b)=>{a.nD.d3(b);},EO=K(0),MY=K(N),Wa=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jt.data;e=Bd(B$(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.js.data;e=Bd(B$(CX),2);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;g=Bn(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jt.data;e=Bd(B$(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.js.data;e=Bd(B$(CX),1);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LE=K(N),SP=(a,b)=>{return Cj(b);};
function QM(){N.call(this);this.qB=null;}
let XP=(a,b)=>{let c;c=Cj(b);C8(c,a.qB);return c;},K4=K(0);
function Q4(){I.call(this);this.ry=null;}
let SR=K(),Gs=b=>{let c;c=(Bz(b)).kI;if(c[By].itemType!==null)return Yr(b);b=new BS;Br(b);Z(b);},G8=K(BN),Lj=K(BY),O2=(a,b)=>{return 1.0/(1.0+Kj( -b));},XI=(a,b,c)=>{return c*(1.0-c);},Li=K(BY),YD=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Kj(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Y5=(a,b,c)=>{return 1.0-c*c;},Lg=K(BY),U0=(a,b)=>{if(b<0.0)b=0.0;return b;},R0
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Lf=K(BY),Zb=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},TR=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Le=K(BY),Va=(a,b)=>{let c,d;c=Kj( -Bq(b));d=1.0+c;return IW(d)-(d-1.0-c)/d+Bu(b,0.0);},UF=(a,b,c)=>{Cr();return O2(D2,b);},Ld=K(BY),Yt=(a,b)=>{return E1(b);},Vr=(a,b,c)=>{return EX(b);},Lc=K(BY),Tw=(a,b)=>{return b;},Yj=(a,b,c)=>{return 1.0;},WF=K(),I2=K(0),HY=K(),Tl=(b,c)=>{b;Fw();Hw.delete(c);},HX=K(),Wj=(b,c)=>{b;Fw();Gd.delete(c);},NM=K(0),Jr=K(EE),JM=K(Jr),OA=K(JM),LK=K(0),IN
=K(),IH=K(IN),Ox=K(IH),Oz=K(CZ),St=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},Y_=a=>{return 0;},Vz=a=>{Fj();return Ou;},S4=a=>{return 1;},GA=K(0),Ov=K(),Sz=a=>{return 0;},TF=a=>{let b;b=new D3;Br(b);Z(b);},Oc=K(0),Ow=K(),N5=K();
function Hy(){let a=this;I.call(a);a.jZ=null;a.jM=0;}
let Ug=(a,b)=>{a.jZ=B8(4);while(GV(b,B9)){Kx(a,E8(b)&134217727);b=DQ(b,27);}},Hn=a=>{let b=new Hy();Ug(b,a);return b;},Jy=(b,c)=>{let d,e,f,g;d=Hn(B9);e=0;f=0;while(!(f>=b.jM&&f>=c.jM&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;Kx(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nx=a=>{let b;b=a.jM;return !b?0:((b*27|0)-MK(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.jM,b.jM)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.jM){d=a.jZ.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kx(a,b);},Em=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FF=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jM;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jZ.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jZ=f;a.jM=g.length;Qf(a);},IG=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.jM){f=(a.jZ.data[e]-Dh(b,e)|0)+d|0;a.jZ.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qf(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.jM?0:a.jZ.data[b];},Kx
=(a,b)=>{let c,d,e,f,g;c=a.jM;d=a.jZ.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jZ=f;}d=a.jZ.data;e=a.jM;a.jM=e+1|0;d[e]=b;},Qf=a=>{let b,c,d;while(true){b=a.jM;if(b<=0)break;c=a.jZ.data;d=b-1|0;if(c[d])break;a.jM=d;}},Gy=K(BI),Dw=null,CM=null,HC=null,Lp=null,Cu=()=>{Cu=Bg(Gy);YT();},WS=(a,b,c)=>{Cu();Cx(a,b,c);},Kt=(a,b)=>{let c=new Gy();WS(c,a,b);return c;},YT=()=>{let b,c,d;Dw=Kt(H(31),0);CM=Kt(H(453),1);b=Kt(H(454),2);HC=b;c=Bd(Gy,3);d=c.data;d[0]=Dw;d[1]
=CM;d[2]=b;Lp=c;};
function Fu(){let a=this;N.call(a);a.k1=0.0;a.lo=null;a.lR=null;a.m7=null;}
let J0=(a,b,c,d,e)=>{a.k1=b;a.lo=c;a.lR=d;a.m7=e;},ZE=(a,b,c,d)=>{let e=new Fu();J0(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fu;Dj();e=It;DW();J0(d,b,e,Gx,c);return d;},Je=(b,c)=>{let d,e;d=new Fu;Dj();e=Fc;DW();J0(d,b,e,Gx,c);return d;},YV=K(),Yy=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mj.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(455)),f),H(456));O(O(R(b,d),H(457)),Ei(g));P(O(O(b,H(188)),Ei(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Ku(c.jE,d,k);O(b,!k?H(4):k!=l?H(157):H(240));if(k)m=Jl(m,H(4));else{m=Hh(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(458));m=L(m);}O(b,m);O(b,Ei(e[k]));P(O(O(b,H(459)),H6(GU(c,d,k))),41);k=k+1|0;}P(b,46);},Lu=(b,c,d)=>{return c==Bl(b)?H(460):Nd(c?104:120,d+1|0);},Ku=(b,c,d)=>{let e;if(c==Bl(b))return H(461);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(462)),d);e=L(e);if(Bl(b)!=2){b=M();R(J(J(b,e),H(463)),c);e=L(b);}return e;},H6=b=>{return D1(JK(b));},WJ=K(),HE=b=>{return Fm(BZ(b),
45,8722);},X7=K();
function Pe(){let a=this;I.call(a);a.p4=null;a.p5=0;}
let VE=a=>{let b,c;b=a.p4;c=a.p5;Fh(b.p2.qt,c);},TQ=K(),Rp=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(222)),Bi(b.jr)),H(464));d=H(303);e=0;while(e<=1){f=Bh();g=0;while(g<Bi(b.jr)){if(!HG(b,g)&&My(b,g)==e){h=b.jr.jf;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);U(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),LZ(f));R(O(O(c,f.ji!=1?H(465):H(466)),H(467)),e);d=H(157);}e=e+1|0;}return L(O(c,H(142)));},LZ=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.ji;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(157):H(240)),BE(e,d));d=d+1|0;}return L(c);},UM=K(),TD=K(),Wf=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kl;e=Bl(d);f=d.ll;Cr();if(f===Gn&&N6(b.ld.jW.data[e],0)){d=new Co;Ch();CV(d,G4,H(468));U(c,d);return;}a:{if(d.kC===Gn){g=1;while(true){if(g>=e)break a;h=b.ld.jW.data[g];d=Jo(b.kl,g);i=0;while(i<h.jj){if(N6(h,i))GK(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G4;j=KG(d);k=Ex(d,H(469),H(470));l=Ex(d,H(471),H(472));if(g!=1){d=Ex(d,H(473),H(474));m=M();J(J(m,H(475)),d);n=L(m);}else{m=Ex(d,H(476),H(477));n=M();J(J(J(n,
H(478)),m),H(479));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(480)),l),n);CV(h,f,L(d));U(c,h);}g=g+1|0;}}}},N6=(b,c)=>{let d;d=0;while(d<b.jg){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wr=K(),Ul=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kl;e=d.kC;Cr();if(e!==D2&&e!==Hv)return;f=1;while(f<Bl(d)){g=Jo(d,f);h=0;while(h<Be(d,f)){i=b.ld;j=i.jW.data[f];i=i.jS.data[f];k=e.gY(0.0,e.gX(0.0))*0.01;l=0;a:{while(l<j.jg){if(e.gY(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GK(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JI;m=KG(g);n=Ex(g,H(481),H(482));o=e.mn;g=Ex(g,H(483),H(484));p=M();J(J(J(J(J(J(J(p,m),n),H(485)),o),H(486)),g),H(487));CV(i,j,L(p));U(c,i);}f=f+1|0;}},UV=K(),Xs=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kl;e=!(Pg(b)>0.0)?0:1;f=1;while(f<Bl(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jo(d,f);GK(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.l7;m=l.jt.data;n=m[f];l=l.js.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jj){p=0;while(p<o.jg){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GK(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jt;n=KG(j);j=!e?H(488):H(489);l=M();J(J(J(l,n),H(490)),j);CV(q,r,L(l));U(c,q);}}h=h+1|0;}f=f+1|0;}},XA=K(),UW=(b,c,d)=>{let e,f,g,h;e=Bi(b.jr);f=Ci(d)?0:1;if(!f&&!(Pg(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(179)),f),H(222)),e),H(491));g=L(b);h=new Co;Ch();b=I7;if(Bl(c.kl)!=1){c=M();J(J(J(c,H(492)),g),H(493));c=L(c);}else{c=M();J(J(J(c,H(494)),g),H(495));c=L(c);}CV(h,b,c);U(d,h);return;}};
function Co(){let a=this;N.call(a);a.mI=null;a.mD=null;}
let CV=(a,b,c)=>{a.mI=b;a.mD=c;},ZC=(a,b)=>{let c=new Co();CV(c,a,b);return c;},YZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mI,b.mI)?0:X(a.mD,b.mD)?1:0;}else c=0;return c;},Hl=K(BI),FH=null,G4=null,JI=null,Jt=null,I7=null,KE=null,Ya=null,Ch=()=>{Ch=Bg(Hl);VK();},W9=(a,b,c)=>{Ch();Cx(a,b,c);},D_=(a,b)=>{let c=new Hl();W9(c,a,b);return c;},VK=()=>{let b,c,d;FH=D_(H(371),0);G4=D_(H(367),1);JI=D_(H(496),2);Jt=D_(H(497),3);I7=D_(H(498),4);b=D_(H(499),5);KE=b;c=Bd(Hl,6);d=c.data;d[0]
=FH;d[1]=G4;d[2]=JI;d[3]=Jt;d[4]=I7;d[5]=b;Ya=c;},H$=K(BN),Fr=K(0),FM=(b,c)=>{let d,e,f,g;d=MX(Ft(c));e=BD(200,2);f=BD(200,1);g=0;while(g<200){b.hM(g,d,e);BU(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},Qo=K(),YM=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ep(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Ep(c)*6.283185307179586;BU(d,b,0,g*EX(h));BU(d,b,1,g*E1(h));},Lr=K(),W2=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ep(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BU(d,b,0,f*EX(g)+DJ(c)*0.02);BU(d,
b,1,f*E1(g)+DJ(c)*0.02);},MT=K(),Xm=(a,b,c,d)=>{let e,f,g,h;e=Ep(c)*3.141592653589793;f=b%2|0?0:1;g=f?EX(e):1.0-EX(e);h=f?E1(e):0.5-E1(e);BU(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BU(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LC=K(),Vt=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BU(d,b,0,e+DJ(c)*0.2);BU(d,b,1,e+DJ(c)*0.2);};
function K8(){let a=this;I.call(a);a.rt=0.0;a.l_=null;}
let XX=(a,b,c)=>{let d,e;d=1;while(true){e=b.jt.data;if(d>=e.length)break;OC(a,c.k8.data[d],a.l_.jt.data[d],e[d]);OC(a,c.k7.data[d],a.l_.js.data[d],b.js.data[d]);d=d+1|0;}},OC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jd;f=c.jd;g=d.jd;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rt*j[h];h=h+1|0;}},Tu=a=>{return CL(a.l_);},T6=(a,b)=>{C8(a.l_,b);};
function M8(){let a=this;I.call(a);a.ph=0.0;a.l5=null;a.l$=null;a.oG=null;a.n6=null;a.lm=0.0;a.lg=0.0;}
let XD=(a,b,c)=>{let d,e;a.lm=a.lm*0.9;a.lg=a.lg*0.999;d=1;while(true){e=b.jt.data;if(d>=e.length)break;Ng(a,c.k8.data[d],a.l5.jt.data[d],a.l$.jt.data[d],a.oG.jt.data[d],a.n6.jt.data[d],e[d]);Ng(a,c.k7.data[d],a.l5.js.data[d],a.l$.js.data[d],a.oG.js.data[d],a.n6.js.data[d],b.js.data[d]);d=d+1|0;}},Ng=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jd;i=c.jd;j=d.jd;k=e.jd;l=f.jd;m=g.jd;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lm);t[n]=r[n]/(1.0-a.lg);o[n]=o[n]-a.ph*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},TT=a=>{let b,c,d,e,f,g;b=CL(a.l5);c=b.data;d=CL(a.l$);e=c.length;f=2*e|0;g=Bn(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lm;c[f+1|0]=a.lg;return g;},WP=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bn(d);Ca(b,d,e,0,d);C8(a.l5,b);C8(a.l$,e);d=2*d|0;a.lm=c[d];a.lg=c[d+1|0];};
function IQ(){N.call(this);this.oJ=0.0;}
let L_=null,F7=()=>{F7=Bg(IQ);UT();},RZ=(a,b,c)=>{let d,e;d=1;while(true){e=b.jt.data;if(d>=e.length)break;PM(a.oJ,c.k8.data[d],e[d]);PM(a.oJ,c.k7.data[d],b.js.data[d]);d=d+1|0;}},Tj=a=>{F7();return L_;},YR=(a,b)=>{return;},UT=()=>{L_=Bn(0);};
function PI(){N.call(this);this.ra=0.0;}
let VU=(a,b)=>{let c,d,e;c=Cj(b);d=MX(Ft(a.ra));e=1;while(e<=Bl(b)){c.jt.data[e]=Ns(d,Be(b,e),Be(b,e-1|0));c.js.data[e]=Ns(d,Be(b,e),1);e=e+1|0;}return c;},Wi=K(),PM=(b,c,d)=>{let e,f,g,h,i;DO(I0(c,d),H(500),d,c,d);e=c.jd;f=d.jd;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I0=(b,c)=>{return b.jg==c.jg&&b.jj==c.jj?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=E3(d);e=E3(e);f=E3(f);h=M();P(J(J(J(J(J(J(J(J(h,H(501)),c),H(303)),d),H(240)),e),H(502)),f),46);BW(g,L(h));Z(g);};
function Qy(){let a=this;CZ.call(a);a.ro=null;a.qZ=null;}
let Sr=a=>{return 2;},VJ=(a,b)=>{let c;if(!b)return a.ro;if(b==1)return a.qZ;c=new Cq;Br(c);Z(c);},Ri=K(DH),Up=null,Jw=()=>{Jw=Bg(Ri);W$();},JD=(b,c)=>{return SM(b,c);},S6=(b,c)=>{return Uk(b,c);},Ih=(b,c)=>{return SJ(b,c);},W$=()=>{Up=Bx(Sn);};
function JT(){let a=this;N.call(a);a.k0=null;a.jT=0;a.kk=0;a.kZ=null;}
let F0=(a,b,c)=>{return a.kZ.data[Bc(c,a.jT)+b|0];},Eq=(a,b)=>{let c;c=a.k0;return GP(c.ke,c.kc,b,a.jT);},D8=(a,b)=>{let c;c=a.k0;return GP(c.j6,c.j0,b,a.kk);},GP=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},R5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JT)){b=b;c=!X(a.k0,b.k0)?0:a.jT!=b.jT?0:a.kk!=b.kk?0:X(a.kZ,b.kZ)?1:0;}else c=0;return c;},Xz=a=>{return a.k0;},RO=a=>{return a.jT;},Ui=a=>{return a.kk;},GB=K(BI),It=null,Fc=null,Wb=null,Dj=()=>{Dj=Bg(GB);V5();},TO=(a,b,c)=>{Dj();Cx(a,b,
c);},PX=(a,b)=>{let c=new GB();TO(c,a,b);return c;},V5=()=>{let b,c,d;It=PX(H(503),0);b=PX(H(504),1);Fc=b;c=Bd(GB,2);d=c.data;d[0]=It;d[1]=b;Wb=c;},F4=K(BI),Gx=null,Ks=null,Uh=null,DW=()=>{DW=Bg(F4);XJ();},Y0=(a,b,c)=>{DW();Cx(a,b,c);},N7=(a,b)=>{let c=new F4();Y0(c,a,b);return c;},XJ=()=>{let b,c,d;Gx=N7(H(505),0);b=N7(H(506),1);Ks=b;c=Bd(F4,2);d=c.data;d[0]=Gx;d[1]=b;Uh=c;};
function Qn(){let a=this;I.call(a);a.nY=null;a.og=null;}
let HD=(a,b)=>{let c,d,e,f;c=(((b.jV*7|0)+(b.j5*31|0)|0)+b.j1|0)%256|0;d=a.nY.data;if(!(d[c]!==null&&Q8(d[c],b))){a.nY.data[c]=b;d=a.og;e=Ey(H(507));FZ(e,b.jV);FZ(e,b.j5);FZ(e,b.j1);f=b.lG;if(f<1.0)FZ(e,Bt(255.0*f)|0);d.data[c]=L(e);}return a.og.data[c];};
function LP(){let a=this;N.call(a);a.l0=0;a.nX=0;a.nk=0;}
let XR=(a,b,c,d)=>{a.l0=b;a.nX=c;a.nk=d;},LL=(a,b,c)=>{let d=new LP();XR(d,a,b,c);return d;},Ir=a=>{return a.nk!=(-1)?0:1;},Hf=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bl(b)){e=d+1|0;if(c<IS(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IS(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LL(d,g-h|0,(-1)):LL(d,g/f|0,g%f|0);},EN=(b,c,d,e)=>{return (IS(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KN=(b,c,d)=>{return EN(b,c,Be(b,c),0)+d|0;},IS=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},UG=K();
function ND(){let a=this;I.call(a);a.kl=null;a.of=null;a.l7=null;a.ld=null;a.lk=null;}
let Pg=a=>{let b,c;b=0.0;c=1;while(c<=Bl(a.kl)){b=P4(P4(b,a.lk.k8.data[c].jd),a.lk.k7.data[c].jd);c=c+1|0;}return C1(b);},Vg=a=>{let b;b=1;a:{while(b<=Bl(a.kl)){if(!OE(a.lk.k8.data[b].jd))break a;if(!OE(a.lk.k7.data[b].jd))break a;b=b+1|0;}return 1;}return 0;},OE=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},P4=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MZ(){let a=this;I.call(a);a.rF=null;a.rV=0;a.nw=null;}
let Zh=(a,b,c)=>{a.nw=Bh();a.rF=b;a.rV=c;},Jo=(a,b)=>{let c=new MZ();Zh(c,a,b);return c;},GK=(a,b)=>{let c,d;c=a.nw;d=D7(b);U(c,d);},Dd=a=>{return a.nw.ji;},KG=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(157):H(240));e=O(c,H(508));f=(BE(a.nw,d)).lz+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.je.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(240)),Dd(a)-b|0),H(509));if(Bl(a.rF)<=2)c=L(c);else{C2();g=L(c);f=a.rV;c=M();R(J(J(c,
g),H(510)),f);c=L(c);}return c;},Ex=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function QW(){CZ.call(this);this.qW=null;}
let V4=a=>{return 1;},X9=(a,b)=>{let c;if(!b)return a.qW;c=new Cq;Br(c);Z(c);},PK=K(DG),UD=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jd;e=c.jd;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MW(a, -i[h],j[h]);g=g+MW(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MW=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IW(c);},UR=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PJ=K(DG),Ve=(a,b,c)=>{let d,e,f,g,h,i;d=b.jd;e=c.jd;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TJ
=(a,b,c)=>{return 2.0*(b-c);};
function Qx(){let a=this;I.call(a);a.oP=null;a.ml=0;a.pz=0.0;a.ot=0;}
let U$=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oP=c;a.ml=624;if(OB(b,B9)&&VB(b,EP(4294967295, 0))){c=c.data;c[0]=E8(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=M();P(PP(J(g,H(511)),b),46);BW(f,L(g));Z(f);},MX=a=>{let b=new Qx();U$(b,a);return b;},Ep=a=>{return ((N2(a)>>>5|0)*6.7108864E7+(N2(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.ot){a.ot=0;return a.pz;}while(true){while(true){b=Ep(a)*2.0-1.0;c=Ep(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IW(d)/d);a.pz=e*b;a.ot=1;return e*c;},Ns=(a,b,c)=>{let d,e,f,g;d=BD(b,c);e=d.jd;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},N2=a=>{let b,c,d,e,f,g;if(a.ml==624){b=0;while(b<624){c=a.oP.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.ml=0;}c=a.oP.data;g=a.ml;a.ml=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},Un
=K(),PE=(b,c)=>{let d,e,f;d=OK(b);e=OK(c);f=M();P(J(J(J(P(f,40),d),H(157)),e),41);return L(f);},OK=b=>{return Kv(b,b!==Bt(b)?2:0);},Nd=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.je.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ER(){let a=this;N.call(a);a.lM=null;a.mb=null;}
let KD=(a,b,c)=>{a.lM=b;a.mb=c;},Zr=(a,b)=>{let c=new ER();KD(c,a,b);return c;},U1=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ER)){b=b;c=!X(a.lM,b.lM)?0:X(a.mb,b.mb)?1:0;}else c=0;return c;};
function Mv(){let a=this;I.call(a);a.oL=0;a.rh=0;a.rj=0;a.pn=0;a.p9=null;}
let BJ=a=>{return a.oL>=a.rj?0:1;},BH=a=>{let b,c,d;b=a.rh;c=a.p9;if(b!=c.kE){c=new Pz;Br(c);Z(c);}d=a.oL;a.pn=d;a.oL=d+1|0;return c.be(d);},Wx=K(),E1=b=>{if(b!==0.0)b=Ni(b,0);return b;},EX=b=>{return Ni(b,1);},Ni=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Sp=K(),Kj=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pf(b);d=c|0;e=JU(d,0);return e+e*LF(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pf(b);f=c|0;c=LF(b,c,f);if(b>0.0){b=JU(f,(-1));b=2.0*(b+b*c);}else{b=JU(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pf=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JU
=(b,c)=>{EV();return KU.data[b&127]*FX.data[((b>>7)+c|0)+1023|0];},LF=(b,c,d)=>{let e,f,g;EV();e=H7.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Xw=K(),TN=K();
function O7(){let a=this;I.call(a);a.jn=null;a.nK=null;}
function MB(){let a=this;I.call(a);a.jC=null;a.nN=0.0;a.o6=0.0;a.j$=0.0;a.mS=0.0;a.kA=null;a.jJ=null;a.l2=null;}
let XW=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jC=b;a.nN=c;a.o6=d;e=Dn(b.kb);a.j$=!(c<380.0)?12.0:11.0;a.mS=RA(b,c);a.kA=Bn(e);a.jJ=Bn(e);a.l2=Bn(e);f=0;g=d-16.0;while(f<e){a.kA.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ev(a,f)?a.kA.data[f]-h:0.78*a.kA.data[f];j=LM(b,c);a.jJ.data[f]=Bu(2.0,Bf(j,i));k=a.l2;if(!f)d=NaN;else{l=Be(a.jC,f);m=a.jC;n=f-1|0;l=Bc(l,Be(m,n));o=EM(a,f)-Dq(a,f);p=NR(a)/2.0/o;j=(L5(a,n)-a.jJ.data[n])/2.0/o- -p;h=1.0-p-(L5(a,f)-a.jJ.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C6(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LT(a,f,r,0.0):(-1.0);if(s>0.0){t=LT(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UZ=(a,b,c)=>{let d=new MB();XW(d,a,b,c);return d;},LM=(b,c)=>{return Bf(Bf(54.0,2.0*(PZ(c)-3.0)),0.4*RA(b,c));},PZ=b=>{return Bf(32.0,0.1*b);},RA=(b,c)=>{return Bf(250.0,(c-2.0*PZ(c))/Bl(b));},Q2=a=>{return a.j$;},DY=(a,b)=>{let c;c=a.mS;return c*b-(c*Bl(a.jC)-a.nN)/2.0;},Ct=(a,b,c)=>{let d,
e;d=(a.o6-DP(a))/2.0;e=a.kA.data;return e[b]*c-(e[b]*(Be(a.jC,b)-1|0)/2.0-d);},F2=(a,b)=>{return a.jJ.data[b];},Kl=(a,b)=>{let c,d,e,f,g;c=a.jJ.data;d=b.kq;e=c[d];f=DY(a,d);g=e/2.0;return Cy(f-g,Ct(a,b.kq,b.kd)-g,e,e);},Hc=(a,b)=>{return b>0&&a.jJ.data[b]>=14.0?1:0;},Nz=(a,b)=>{return !(a.jJ.data[b]>=33.0)?0:1;},WU=(a,b)=>{return !(a.jJ.data[b]>=46.0)?0:1;},Ev=(a,b)=>{return b>0&&a.kA.data[b]>=56.0&&a.mS>=Ke(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.l2.data[b]>0.0)?0:1;},Go=a=>{return CH(a.jC)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jJ.data[b]/2.0;},EM=(a,b)=>{return DY(a,b)-a.jJ.data[b]/2.0;},NO=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.l2.data[b];return M5(a,e*(EM(a,b)-Dq(a,b))- -Dq(a,b),En(a,b,c,d,e),NR(a));},Nl=(a,b,c)=>{let d;d=Ct(a,b,c)- -a.jJ.data[b]/2.0- -(DP(a)/2.0+3.0);return M5(a,DY(a,b),d,Ke(a));},M5=(a,b,c,d)=>{return Cy(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bt(a.j$*1.3);},NR=a=>{return CU(a.j$*0.602*5.0)+6.0;},Ke=a=>{return CU(a.j$*0.602*7.0)+6.0;},En=(a,b,c,d,e)=>{let f;f=Ct(a,b-1|0,d);return e
*(Ct(a,b,c)-f)- -f;},L5=(a,b)=>{let c;c=!Ev(a,b)?0.0:Ke(a);return Bu(a.jJ.data[b],c)+6.0;},LT=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jC,b);g=Bc(f,Be(a.jC,b-1|0));h=0;i=c-d;j=c- -d;k=KK(d,0.0);while(h<g){l=En(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=En(a,b,n,o,i)-l;q=En(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NB=(b,c,d,e,f)=>{if(b.jq<=c&&c<=D$(b))QG(f,e,Bq(b.jF+b.jN/2.0-d));},Ut
=K(),IW=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EV();e=FX;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pk(d,b):Pk(d+1|0,b/2.0);}return b;},Pk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GE(d/e);g=GE(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},OT=K(),WQ=a=>{return performance.now();};
function Nc(){let a=this;N.call(a);a.qP=0.0;a.rX=0.0;a.lr=null;a.m6=null;a.pI=null;a.rx=0.0;a.qI=null;a.ov=0.0;a.lE=0.0;a.oB=0.0;a.q5=0.0;}
let PC=b=>{let c;c=HN(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HN=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hz=a=>{return a.lE*0.35;},Fp=a=>{return a.lE*0.08;},KM=(a,b)=>{return !(b>=a.lE*25.0)?3:7;},Zm=a=>{return a.lr;};
function PD(){let a=this;N.call(a);a.j7=null;a.kf=null;a.oa=null;a.q1=null;}
let Xd=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.j7;f=e.lr.jx;g=d.kY;h=g.jT;i=f/(h-1|0);j=new K_;d=d.l8;f=0.05/i;j.jA=g;j.nW=d;j.rT=f;h=h+2|0;j.mr=h;k=Du(Bc(h,g.kk+2|0));l=k.data;j.n8=k;k=B8(2*l.length|0);l=k.data;j.mq=k;h=0;m=l.length;if(h>m){b=new BS;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fp(e));d=a.oa;D0();h=d!==E6?20:2;g=KB(b,a.j7.lr,f);d=Ez(a.kf.kB,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M1(j,f/h)).pW;o=new Ge;d=b.n0;b=Bh();g=BM(d);while(BJ(g)){k=LJ(c,BH(g));U(b,k);}MJ(o,b);B4(e,o,Ez(a.kf.kB,
f/(h-1|0)));m=m+1|0;}d=BM((M1(j,0.5)).qy);while(BJ(d)){o=BH(d);Ce(e,E4(LJ(c,o.ma)),Cb(a.kf.m$,Fp(a.j7)*1.2));}},Wd=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oa;D0();d=c!==E6?20:100;c=a.j7;e=I8(0.0,1.0,KM(c,c.m6.jN));c=a.j7;f=a.kf;g=f.kB;h=Cb(f.ku,DU(b,Fp(c)));i=KB(b,c.m6,h.lv);j=Kp(Gt(0.0,1.0,0.0,1.0),c.m6);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Ds;n=i.jq;o=i.jF;F1(m,n,o,i.jx,l-o);p=Ez(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}PO(j,b,c,f,e,D$(i),1);Ce(b,i,h);},TS=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.j7;f=a.kf;g=a.q1;h=C1(16.0/Bu(16.0,Jb(d)));i=Bu(2.5,e.oB*h);j=e.q5;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KK(k,0.0);n=2.0*k;while(l<Jb(d)){h=W(d.jU,l,0);j=W(d.jU,l,1);if(E0(c.j_,h,j)){o=D6(c,h);p=DS(c,j);q=K$(d,l);Er();if(!(g===Gu&&q?1:0))r=ED(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Ds;j=h/2.0;F1(r,Jd(b,o-j),Jd(b,p-j),h,h);}if(m>0){if(r instanceof Hg){e=r;s=ED(e.o5,e.o4,e.oK+k);}else{e=r;s=Cy(e.jq-k,e.jF-k,e.jx+n,e.jN+n);}e=f.j2;B4(b,s,e);}e=!q?f.mJ:f.mX;B4(b,r,e);}l=l+1|0;}},GO=K(BI),E6=null,Pi=null,Uc
=null,D0=()=>{D0=Bg(GO);Ys();},SX=(a,b,c)=>{D0();Cx(a,b,c);},P0=(a,b)=>{let c=new GO();SX(c,a,b);return c;},Ys=()=>{let b,c,d;E6=P0(H(512),0);b=P0(H(513),1);Pi=b;c=Bd(GO,2);d=c.data;d[0]=E6;d[1]=b;Uc=c;},F$=K(BI),Gu=null,Qh=null,TV=null,Er=()=>{Er=Bg(F$);Xp();},Uj=(a,b,c)=>{Er();Cx(a,b,c);},Pt=(a,b)=>{let c=new F$();Uj(c,a,b);return c;},Xp=()=>{let b,c,d;Gu=Pt(H(514),0);b=Pt(H(515),1);Qh=b;c=Bd(F$,2);d=c.data;d[0]=Gu;d[1]=b;TV=c;};
function IZ(){let a=this;N.call(a);a.j_=null;a.ka=null;}
let Vp=(a,b,c)=>{a.j_=b;a.ka=c;},Kp=(a,b)=>{let c=new IZ();Vp(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.ka;d=c.jq;e=a.j_;f=e.ke;return d-(b-f)/(e.kc-f)* -c.jx;},DS=(a,b)=>{let c,d,e,f;c=a.ka;d=c.jF;e=a.j_;f=e.j0;return d-(f-b)/(f-e.j6)* -c.jN;},LJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bn(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KB=(b,c,d)=>{let e,f;e=Ee(b,c.jq,d);f=Ee(b,c.jF,d);return Cy(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},Ua=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lE;h=Cb(d.ku,DU(b,Fp(c)));i=KB(b,a.ka,h.lv);Cu();j=Di(g,CM);k=CT(i)+Hz(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mv);o=Ee(b,n,h.lv);p=Bn(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=Lt(p);r=b;Ce(r,e,h);s=k+Hz(c)+g;t=NE(m.ky,j)/2.0;u=Bf(n,r.lf-t-1.0);CE(r,m.ky,u,s,j,d.kF);}PO(a,b,c,d,f,i.jq,(-1));Ce(b,i,h);},PO=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.ku,DU(b,Fp(c)));i=Hz(c);j=g;i=f+i*j;k=i+Hz(c)*j;j=g<0?k:b.lf-k;l=c.lE;if(g>=0){Cu();m=Dw;}else{Cu();m=
HC;}n=e;o=BM(n);while(BJ(o)){p=NE((BH(o)).ky,Di(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mv);r=Ee(b,q,h.lv);s=Ck(n.ky);t=Bn(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lt(t);c=b;Ce(c,v,h);if(!s)CE(c,n.ky,k,q- -l*0.36,o,d.kF);}},Tn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(IZ)){b=b;c=!X(a.j_,b.j_)?0:X(a.ka,b.ka)?1:0;}else c=0;return c;};
function J2(){let a=this;N.call(a);a.mf=0;a.ny=null;a.l8=null;a.kY=null;a.jU=null;a.nv=null;}
let Jb=a=>{return a.jU.jg;},K$=(a,b)=>{return !(W(a.nv,b,0)>0.5)?0:1;},Xf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J2)){b=b;c=a.mf!=b.mf?0:!X(a.ny,b.ny)?0:!X(a.l8,b.l8)?0:!X(a.kY,b.kY)?0:!X(a.jU,b.jU)?0:X(a.nv,b.nv)?1:0;}else c=0;return c;},TP=a=>{return a.kY;},NS=K(),Mz=null,DX=()=>{DX=Bg(NS);YF();},Qr=b=>{let c,d;DX();c=Bt(b*100.0)|0;if(!c)d=H(516);else if(c==100)d=H(517);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nn=b=>{let c,d;DX();if(b==1)c=H(518);else{c=Gk(b);d=M();J(J(J(d,H(519)),c),H(520));c
=L(d);}return c;},Gk=b=>{let c;DX();c=Mz.data;return b>=c.length?Cc(b):c[b];},W0=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jb(c);e=0;f=M();g=0;while(g<d){h=c.l8;i=W(c.jU,g,0);j=W(c.jU,g,1);i=J7(h,i,j);if(!(!K$(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(157):H(2)),PE(W(c.jU,g,0),W(c.jU,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(521);else{c=Gk(d);h=M();J(J(J(h,H(522)),c),H(523));c=L(h);}O(b,c);O(b,H(524));}else{O(O(O(b,H(525)),Gk(e)),H(222));O(O(b,Gk(d)),d!=1?H(149):H(526));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(157)),k);c=L(c);}P(O(b,c),46);}},YF=()=>{Mz=BO(Bv,[H(527),H(528),H(529),H(530),H(531)]);},DB=K(0);
function MA(){I.call(this);this.q0=null;}
let VD=(a,b)=>{return FW(b,a.q0);};
function L3(){I.call(this);this.pQ=null;}
let VR=(a,b)=>{let c,d,e,f;b=b;c=a.pQ;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jz<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CQ(b,C9,L(d));},Qm=K(),XG=a=>{return performance.now();};
function Qi(){let a=this;N.call(a);a.jE=null;a.lJ=null;a.mj=null;a.qU=null;a.mR=null;a.oU=null;}
let Kq=(a,b,c,d)=>{return W(a.lJ.jt.data[b],c,d);},GU=(a,b,c)=>{return W(a.lJ.js.data[b],c,0);},ID=(a,b)=>{return EK(a.oU)&&GD(a.oU)==b?1:0;},EC=K(0);
function Ds(){let a=this;N.call(a);a.jq=0.0;a.jF=0.0;a.jx=0.0;a.jN=0.0;}
let F1=(a,b,c,d,e)=>{a.jq=b;a.jF=c;a.jx=d;a.jN=e;},Cy=(a,b,c,d)=>{let e=new Ds();F1(e,a,b,c,d);return e;},D$=a=>{return a.jq- -a.jx;},CT=a=>{return a.jF- -a.jN;},W7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.jq!==b.jq?0:a.jF!==b.jF?0:a.jx!==b.jx?0:a.jN===b.jN?1:0;}else c=0;return c;},RP=a=>{return a.jq;},Tz=a=>{return a.jF;};
function Qk(){let a=this;I.call(a);a.jw=null;a.jh=null;a.ju=null;a.oZ=null;a.n3=null;a.jo=null;}
let Xa=(a,b,c,d,e)=>{let f;a.jo=b;a.jw=c;a.jh=d;a.ju=e;f=d.j$;Cu();a.oZ=Je(f,CM);a.n3=Di(d.j$,CM);},Xg=(a,b,c,d)=>{let e=new Qk();Xa(e,a,b,c,d);return e;},WT=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bl(a.ju.jE);c=1;while(c<=b){d=PV(a,c);e=Bh();f=Bh();g=Bh();h=0;while(h<=28.0){i=Bh();U(e,i);i=Bh();U(f,i);h=h+1|0;}j=0;while(j<Be(a.ju.jE,c)){if(!Go(a.jh))k=0.0;else{l=Bn(4).data;m=0;while(m<Be(a.ju.jE,c-1|0)){k=Bq(Kq(a.ju,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Go(a.jh)?2147483647:4;m=0;while(true){i=a.ju.jE;o=c-1|0;if(m>=Be(i,o))break;i=a.ju;p=ID(i,EN(i.jE,c,j,m));n=Kq(a.ju,c,j,m);l=BX([Dq(a.jh,c),Ct(a.jh,o,m),EM(a.jh,c),Ct(a.jh,c,j)]);if(p){q=ML(n,PV(a,c));i=DT(a.jo.jn.jL,0.22);r=a.jw;s=E4(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bt(ML(n,d)*4.0)|0;U(BE(!(n<0.0)?f:e,p),l);}else U(g,l);}m=m+1|0;}j=j+1|0;}u=a.jw;i=a.jo.jn;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.kM,n);s=DT(i.kV,n);v=e;h=v.ji-1|
0;while(h>=0){n=h/4.0;IB(u,BE(f,h),Cb(r,n));IB(u,BE(v,h),Qa(s,n,k));h=h+(-1)|0;}IB(u,g,Cb(i.kF,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.ju.jE,c)){YG(a,KV(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){Ze(a,c);c=c+1|0;}},PV=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F2(a.jh,b),F2(a.jh,b-1|0))/60.0*1.5));},YG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kq;d=a.ju;e=d.mj.data[c].data;f=b.kd;g=e[f];if(!c){RS(a,b,g);return;}a:{h=d.qU.jS.data[c];d=d.jE;if(c!=Bl(d)){i=d.kC;Cr();if(i!==D2){if(i===
Hv){j=GG((-1.0),1.0);break a;}k=h.jd;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jj|0;}j=l>0.0?GG( -l,l):GG((-1.0),1.0);break a;}}j=GG(0.0,1.0);}m=Kl(a.jh,b);if(Hc(a.jh,c)){n=Bf(6.0,m.jx/5.0);d=a.jw;i=a.jo.nK;f=b.kd;e=h.jd;o=h.jj;p=Bt(C1(h.jg))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.ol.data[N3(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Rm;if(v.length!=u){b=new BS;d=M();J(R(P(R(J(d,H(532)),r),120),r),H(533));BW(b,L(d));Z(b);}h.on=r;h.n7=r;h.pd=k;i=d.jD;Gg();i.drawImage(ST(Mi,h),m.jq,m.jF,m.jx,m.jN);e=IR(m,n);d=a.jw;i=H1(Nq(YJ(a,m),e));h=a.jo.jn.j2;B4(d,i,h);d=a.jw;i=NC(e);h=Cb(a.jo.jn.ku,1.25);Ce(d,i,h);}else{d=a.jw;i=Ka(a.jo.nK.qH,N3(j,g));B4(d,m,i);if(m.jx>=8.0){d=a.jw;i=Cb(a.jo.jn.ku,DU(d,1.0));Ce(d,m,i);}}d=Kl(a.jh,b);if(Nz(a.jh,c))U6(a,d,Ei(g));if(WU(a.jh,c)){g=Q2(a.jh)-1.0;Cu();i=Di(g,Dw);bb=Tz(d)- -Q2(a.jh);h=a.jw;j=J9(a,b);g=RP(d)
+5.0;bc=XB(a.jo.jn);CE(h,j,g,bb,i,bc);}l=GU(a.ju,c,W8(b));if(!Ev(a.jh,c)&&Hc(a.jh,c)&&l!==0.0)R_(a,d,l);},RS=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jh,0);e=Ct(a.jh,0,b.kd);f=a.jh;g=f.j$;h=ED(d,e,F2(f,0)/2.0);f=a.jw;i=a.jo.jn.j2;B4(f,h,i);j=a.jw;i=Cb(a.jo.jn.ku,1.25);Ce(j,h,i);if(Nz(a.jh,0)){h=a.jw;j=J9(a,b);k=e-g*0.28;b=a.n3;i=a.jo.jn.kF;CE(h,j,d,k,b,i);b=a.jw;f=Ei(c);c=e- -g*0.92;i=a.oZ;h=a.jo.jn.jL;CE(b,f,d,c,i,h);}else if(!(!Hc(a.jh,1)&&!(F2(a.jh,0)>=g*1.3))){f=a.jw;b=J9(a,b);c=e- -g*0.36;i=a.n3;h=a.jo.jn.jL;CE(f,
b,d,c,i,h);}},YJ=(a,b)=>{let c,d,e,f;c=b.jq-1.0;d=D$(b)+1.0;e=b.jF-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},U6=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.jh.j$*1.25);e=Bf(b.jx-4.0,a.jh.j$*0.602*c.je.length+6.0);f=b.jq- -(b.jx-e)/2.0;g=CT(b)-d-4.0;h=IR(Cy(f,g,e,d),3.0);i=a.jw;j=H1(Mc(h));k=DT(a.jo.jn.j2,0.86);B4(i,j,k);Rz(a,c,b.jq- -b.jx/2.0,g- -d/2.0,a.jo.jn.jL);},Rz=(a,b,c,d,e)=>{let f,g;f=a.jw;d=d- -a.jh.j$*0.36;g=a.oZ;CE(f,b,c,d,g,e);},R_=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jx;f=e/2.0*d/(d+1.0);g=b.jq
- -e/2.0;h=C6(c,0.0);if(h<0)g=g-f;i=h>=0?a.jo.jn.kM:a.jo.jn.kV;j=a.jw;k=Cy(g,CT(b)+2.0,f,2.5);B4(j,k,i);},Ze=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.ju.jE,b)){e=0;while(e<Be(a.ju.jE,d)){f=EN(a.ju.jE,b,c,e);g=ID(a.ju,f);if(!(!Fv(a.jh,b)&&!g)){h=Kq(a.ju,b,c,e);Pu(a,NO(a.jh,b,c,e),JK(h),h,g);}if(a.ju.mR.data[f]&&!(Go(a.jh)&&!g)){i=a.jh;h=!Fv(i,b)?0.7:1.0-i.l2.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EM(i,b)-Dq(i,b))- -Dq(i,b);k=Bn(2).data;k[0]=j;k[1]=En(i,b,c,e,h);LG(a,k[0],k[1]);}e=e+1|0;}f
=KN(a.ju.jE,b,c);g=ID(a.ju,f);i=Nl(a.jh,b,c);if(!(!Ev(a.jh,b)&&!g)){h=GU(a.ju,b,c);Pu(a,i,Jl(H(534),JK(h)),h,g);}if(a.ju.mR.data[f]&&Hc(a.jh,b)){l=Kl(a.jh,KV(b,c));f=!Ev(a.jh,b)&&!g?0:1;LG(a,f?i.jq-6.0:l.jq- -l.jx/2.0,!f?CT(l):i.jF- -i.jN/2.0);}c=c+1|0;}},Pu=(a,b,c,d,e)=>{let f,g,h;f=a.jw;g=a.jo.jn.j2;B4(f,b,g);if(e){f=a.jw;g=Rt(b,3.0);h=Cb(a.jo.jn.jL,1.5);Ce(f,g,h);}f=d<0.0?a.jo.jn.kV:!(d>0.0)?a.jo.jn.kF:a.jo.jn.kM;Rz(a,c,b.jq- -b.jx/2.0,b.jF- -b.jN/2.0,f);},LG=(a,b,c)=>{let d,e,f,g;d=a.jw;e=ED(b,c,7.0);f=
a.jo.jn.j2;B4(d,e,f);e=a.jw;g=Cy(b-3.5,c-0.5,7.0,5.0);f=a.jo.jn.jL;B4(e,g,f);e=Cy(b-2.2,c-4.5,4.4,7.0);g=a.jw;e=Rt(e,2.2);f=Cb(a.jo.jn.jL,1.2);Ce(g,e,f);},J9=(a,b)=>{let c,d;c=Bl(a.ju.jE);d=b.kq;if(d==c)return H(460);return Nd(d?104:120,b.kd+1|0);},Q3=K(),KU=null,H7=null,FX=null,EV=()=>{EV=Bg(Q3);TX();},TX=()=>{let b,c,d,e,f,g,h,i;KU=Bn(128);H7=Bn(128);FX=Bn(2047);b=I9(2.0,0.0);c=0;while(c<7){d=C1(b.kX);e=d*d;b=Rg(d,(b.lW-(e-b.kX-Lo(e,d,d)))/(2.0*d));c=c+1|0;}f=I9(1.0,0.0);g=0;while(g<128){h=KU.data;i=f.kX;h[g]
=i;H7.data[g]=f.lW/i;d=b.kX;e=i*d;d=Lo(e,i,d);f=Rg(e,f.kX*b.lW+f.lW*b.kX-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FX.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Vm=K();
function Rh(){let a=this;I.call(a);a.py=null;a.pF=null;a.pG=null;a.pE=null;}
function OR(){let a=this;I.call(a);a.pc=null;a.pb=null;}
let UQ=(a,b)=>{b=b;Cl(a.pc,a.pb.jm,b);},Pv=K(0),RD=K(0),Wt=K();
function Ln(){let a=this;I.call(a);a.ol=null;a.qH=null;}
let N3=(b,c)=>{let d;d=b.rz;return Bu(0.0,Bf(255.0,(c-d)/(b.rc-d)*256.0))|0;};
function Jn(){let a=this;N.call(a);a.kq=0;a.kd=0;}
let YN=(a,b,c)=>{a.kq=b;a.kd=c;},KV=(a,b)=>{let c=new Jn();YN(c,a,b);return c;},Zc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jn)){b=b;c=a.kq!=b.kq?0:a.kd==b.kd?1:0;}else c=0;return c;},W8=a=>{return a.kd;},Ws=K(),JK=b=>{let c,d,e,f;c=Rd(Bq(b));d=b<0.0?H(535):!(b>0.0)?H(2):H(271);e=M();f=d.je.length+c.je.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ei=b=>{let c;c=Rd(Bq(b));if(b<0.0)c=Jl(H(535),c);return c;},Rd=b=>{let c;if(isNaN(b)?1:0)return H(404);if(b<9999.5)return Kv(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(536):H(405);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bt(b)|0),101),c));};
function N1(){let a=this;N.call(a);a.kX=0.0;a.lW=0.0;}
let Yi=(a,b,c)=>{a.kX=b;a.lW=c;},I9=(a,b)=>{let c=new N1();Yi(c,a,b);return c;},GE=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rg=(b,c)=>{let d;d=c+b;return I9(d,c-(d-b));},Lo=(b,c,d)=>{let e,f,g,h;e=GE(c);f=c-e;g=GE(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function P6(){let a=this;I.call(a);a.pe=null;a.pf=null;}
let Uy=K();
function K_(){let a=this;I.call(a);a.jA=null;a.nW=null;a.rT=0.0;a.mr=0;a.n8=null;a.mq=null;}
let M1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Ui(a.jA)){d=0;while(d<RO(a.jA)){e=a.n8;f=RE(a,d,c);g=!(F0(a.jA,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jA.kk){g=(-1);while(g<a.jA.jT){d=RE(a,g,c);e=a.n8.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mr|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nW;o=(Eq(a.jA,g)+Eq(a.jA,g+1|0))/2.0;p=(D8(a.jA,c)+D8(a.jA,c+1|0))/2.0;if(J7(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mr|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mq.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bh();r=Bh();c=0;while(true){e=a.mq.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Of;s.kQ=Bn(64);s.kO=Du(32);f=c;while(a.mq.data[f]!=(-1)){g=f/2|0;d=a.mr;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Od(a,h,g))KX(s,Eq(a.jA,i),D8(a.jA,d),0);else if(Od(a,
i,d))Tr(a,s,h,g,i,d,b);else KX(s,Eq(a.jA,h),D8(a.jA,g),0);e=a.mq.data;g=e[f];e[f]=(-1);f=g;}e=Vq(s);U(n,e);Xh(s,r);}c=c+1|0;}t=new QF;t.pW=H1(n);t.qy=r;return t;},RE=(a,b,c)=>{return (Bc(c+1|0,a.mr)+b|0)+1|0;},Od=(a,b,c)=>{let d;a:{if(b>=0){d=a.jA;if(b<d.jT&&c>=0&&c<d.kk){b=1;break a;}}b=0;}return b;},Tr=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Eq(a.jA,c);i=D8(a.jA,d);j=Eq(a.jA,e)-h;k=D8(a.jA,f)-i;l=0.0;m=1.0;n=F0(a.jA,c,d)-g;o=F0(a.jA,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rT;if(!(r>s))break;s
=q>=3?(l+m)/2.0:Qt(l,m,n,o,s/2.0);t=a.nW;r=h+s*j;u=i+s*k;r=J7(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Qt(l,m,n,o,0.0);KX(b,h+s*j,i+s*k,1);},Qt=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QF(){let a=this;N.call(a);a.pW=null;a.qy=null;}
function G2(){N.call(this);this.ma=null;}
let YU=(a,b)=>{a.ma=b;},E4=a=>{let b=new G2();YU(b,a);return b;},Lt=b=>{return E4(b);},UX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G2)){b=b;c=X(a.ma,b.ma)?1:0;}else c=0;return c;};
function Ra(){let a=this;N.call(a);a.pT=null;a.lv=0.0;a.qS=0.0;}
let W1=(a,b,c,d)=>{a.pT=b;a.lv=c;a.qS=d;},Qa=(a,b,c)=>{let d=new Ra();W1(d,a,b,c);return d;},Cb=(b,c)=>{return Qa(b,c,0.0);},Qq=K(),Iv=null,Fg=()=>{Fg=Bg(Qq);S8();},I8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iv.data[d]*f<e){d=d+1|0;}while(true){g=Iv.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bn((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bt(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bh();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iu;p=Kv(b,m);o.mv=b;o.ky=p;U(n,o);}d=d+1|0;}return n;}}n=new BS;BW(n,H(537));Z(n);},Zu=b=>{Fg();return b>=1.0&&b===Bt(b)?1:0;},Kv=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=PP(M(),
Ft(Bt(d)));while(true){e=f.jz;if(e>c)break;EQ(f,0,48);}if(c>0)EQ(f,e-c|0,46);if(b<0.0&&Bt(d)!==0.0)EQ(f,0,8722);return L(f);},S8=()=>{Iv=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},T$=K();
function R1(){let a=this;N.call(a);a.r8=null;a.r7=null;a.r5=0.0;a.r9=0.0;}
function Pb(){let a=this;I.call(a);a.nL=null;a.mz=null;a.oC=null;}
let Ip=(a,b)=>{return !(a.nL.kZ.data[b]>0.5)?0:1;},E$=(a,b,c,d)=>{if(!a.mz.data[b]&&Ip(a,b)==c){a.mz.data[b]=1;a.oC.data[d]=b;return d+1|0;}return d;};
function Ud(){let a=this;I.call(a);a.r_=0.0;a.r6=null;a.r4=null;a.r$=null;}
let ML=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IB=(b,c,d)=>{let e;if(!Ci(c)){e=new IY;e.qN=c;Ce(b,e,d);}},P5=K(0);
function P_(){let a=this;I.call(a);a.p7=null;a.p6=null;}
let J7=(a,b,c)=>{let d,e;d=a.p7;e=a.p6;BU(d.nG,0,0,b);BU(d.nG,0,1,c);DL(d.oQ,e);return W(Gw(d.oQ),0,0);};
function Ge(){N.call(this);this.n0=null;}
let MJ=(a,b)=>{a.n0=b;},H1=a=>{let b=new Ge();MJ(b,a);return b;};
function Iu(){let a=this;N.call(a);a.mv=0.0;a.ky=null;}
let YO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iu)){b=b;c=a.mv!==b.mv?0:X(a.ky,b.ky)?1:0;}else c=0;return c;},Vl=K(),NE=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.je.length){f=BQ(b,e);g=c.lo;Dj();if(g===Fc)h=MH(0.602,c.k1);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.lR;DW();if(i===Ks)h=1.12*h;h=MH(h,c.k1);}d=d+h;e=e+1|0;}return d;};
function Hg(){let a=this;N.call(a);a.o5=0.0;a.o4=0.0;a.oK=0.0;}
let RH=(a,b,c,d)=>{a.o5=b;a.o4=c;a.oK=d;},ED=(a,b,c)=>{let d=new Hg();RH(d,a,b,c);return d;},K1=K(),PL=null,EA=()=>{EA=Bg(K1);SH();},IR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EA();d=b.jq;e= -c;d=d-e;f=D$(b)-c;g=b.jF-e;h=CT(b)-c;i=PL.data;j=i.length;k=Bn(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Rt=(b,c)=>{EA();return NC(IR(b,c));},NC=b=>{let c,d,e,f;EA();c=b.data;d
=c.length;e=Bn(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E4(e);},SH=()=>{let b,c,d,e,f;EA();b=Bn(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=S_(f);c[e+1|0]=Wq(f);d=d+1|0;}PL=b;};
function Of(){let a=this;I.call(a);a.kQ=null;a.kO=null;a.kj=0;}
let KX=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kj;if(e==a.kO.data.length){a.kQ=Gj(a.kQ,4*e|0);f=a.kO.data;g=2*a.kj|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kO=h;}h=a.kQ.data;j=a.kj;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kO.data[j]=d;a.kj=j+1|0;},Vq=a=>{let b,c,d,e,f,g,h,i;b=Bn(2*a.kj|0);c=b.data;d=0;e=0;while(e<a.kj){a:{if(e){f=d-1|0;if(P7(a,b,f,e,0))break a;if(P7(a,b,f,e,1))break a;}g=2*d|0;h=a.kQ.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gj(b,2*d|0);},P7=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kQ.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kj|0)|0)+e|0]===g?1:0;},Xh=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kj;e=C6(c,d);if(e>=0)break;if(!a.kO.data[c])break;c=c+1|0;}if(!e){f=Oy(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kj;if(e>g)break;h=a.kO.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Oy(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},Oy=(a,b,c)=>{let d,e,f,g,h,i;d=Bn(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kj|0;h=2*f|0;i=a.kQ.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E4(d);};
function IY(){N.call(this);this.qN=null;}
function Qg(){let a=this;N.call(a);a.rz=0.0;a.rc=0.0;}
let Zd=(a,b,c)=>{a.rz=b;a.rc=c;},GG=(a,b)=>{let c=new Qg();Zd(c,a,b);return c;};
function Rm(){let a=this;N.call(a);a.on=0;a.n7=0;a.pd=null;}
function HH(){let a=this;N.call(a);a.r0=0.0;a.r1=0.0;a.r2=0.0;}
let UY=null,FR=()=>{FR=Bg(HH);Wm();},MH=(b,c)=>{FR();return  -(b* -c);},Wm=()=>{let b;b=new HH;FR();b.r0=1.0;b.r1=0.0;b.r2=0.0;UY=b;};
function LQ(){I.call(this);this.pr=null;}
let Su=(a,b)=>{return FW(b,a.pr);};
function JW(){let a=this;I.call(a);a.mH=null;a.oV=null;a.nB=null;a.po=null;}
let Mi=null,Gg=()=>{Gg=Bg(JW);Uo();},ST=(a,b)=>{let c,d,e,f,g,h;if(!(a.nB.width==b.on&&a.nB.height==b.n7))Mj(a,b.on,b.n7);c=b.pd;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.po;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oV;h=a.nB;b.putImageData(h,0.0,0.0);return a.mH;},Mj=(a,b,c)=>{let d,e,f,g;d=a.mH;e=b;d.width=e;d=a.mH;e=c;d.height=e;d=a.oV;f=b;g=c;d=d.createImageData(f,g);a.nB=d;a.po=new Int32Array(d.data.buffer);},Uo=()=>{let b,c;b=new JW;Gg();c=window.document.createElement("canvas");b.mH
=c;b.oV=c.getContext("2d");Mj(b,1,1);Mi=b;},Pz=K(BN);
function Nv(){I.call(this);this.pL=null;}
let T4=(a,b)=>{return F8(b,a.pL);};
function QK(){I.call(this);this.qo=null;}
let Sx=(a,b)=>{return F8(b,a.qo);},Q0=K(),ME=null,Ju=()=>{Ju=Bg(Q0);Y4();},Y4=()=>{let b,c;Cu();b=B8((Lp.bd()).data.length);c=b.data;ME=b;c[Dw.jI]=1;c[CM.jI]=2;c[HC.jI]=3;},Kh=K(Ew),KF=K(Kh),PA=K(KF),RB=K(BN),L9=K(),Lv=null,HA=()=>{HA=Bg(L9);WM();},WM=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Lv=b;c[B0.jI]=1;c[Cf.jI]=2;c[Dm.jI]=3;c[C0.jI]=4;};
function PY(){I.call(this);this.rB=null;}
let YA=(a,b)=>{return FW(b,a.rB);};
function QX(){let a=this;I.call(a);a.mm=0;a.lU=0.0;}
let QG=(a,b,c)=>{if(c<=a.lU){a.mm=b;a.lU=c;}};
SG([]);
C4([I,0,0,[],1,0,0,["W",Q(R4)],El,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kd,0,I,[],1537,0,0,0,Bv,0,I,[El,DV,Kd],17,0,()=>C2(),["W",Q(S)],DH,0,I,[El],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["W",Q(Yl)],G7,0,I,[El,Kd],0,0,0,["y",Q(Is),"g",Y(L)],P2,0,I,[],1537,0,0,0,HP,0,G7,[P2],1,0,0,["g",Y(TW),"y",Q(YS)],Ew,0,I,[],1,0,0,0,EZ,0,Ew,[],1,0,0,0,BN,0,EZ,[],1,0,0,0,E7,0,I,[],1025,0,0,0,WD,0,E7,[],17,0,0,0,Wo,0,E7,[],17,0,0,0,L8,0,I,[],1537,0,0,0,Rn,0,I,[L8],1537,0,0,0,Ll,0,I,[],1537,0,0,0,Py,0,I,[Rn,Ll],17,0,0,0,NQ,0,
I,[],17,0,()=>ES(),0,T5,0,I,[],17,0,0,0,UN,0,I,[],17,0,0,0,U8,0,I,[],17,0,0,0,Ko,0,I,[],1537,0,0,0,MO,0,I,[Ko],1,0,0,0,IF,0,I,[DV],1,0,()=>GW(),0,Gz,0,I,[],17,0,0,["W",Q(Xe)],Wu,0,I,[],17,0,0,0,Po,0,I,[],1537,0,0,0,Gc,0,I,[Po],1537,0,0,0,EE,0,I,[Gc],1025,0,0,["m",Y(Ci)],Q$,0,I,[Gc],1537,0,0,0,HV,0,I,[Q$],1537,0,0,0,ET,0,EE,[HV],1025,0,0,["p",Y(BM),"W",Q(FY)],I4,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Ga,0,ET,[I4,El,D9],1,0,0,["be",Q(BE),"Z",Y(TB)],BI,0,I,[DV,El],1025,0,0,["W",Q(S1)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hm,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,Yb,0,BN,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cn,0,I,[B_],1537,0,0,0,SU,0,I,[Cn],1025,0,0,0,QQ,0,I,[],1536,0,0,0,MF,0,I,[QQ],16,0,0,0,BF,0,I,[B_],1537,0,0,0,Kn,0,I,[BF],1,0,0,0]);
C4([Km,0,I,[BF],1,0,0,0,KL,0,I,[],17,0,0,["W",Q(KW)],Mn,0,I,[],16,0,0,0,Pn,0,I,[],17,0,0,0,Sq,0,I,[],17,0,0,0,Gr,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QD,0,I,[Ec],1,0,0,["bJ",Y(YH)],Nb,0,I,[],17,0,0,0,QH,0,I,[],17,0,0,0,PH,0,I,[],17,0,0,0,L0,0,I,[],16,0,0,0,BS,0,BN,[],1,0,0,0,FK,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CO,0,I,[],1537,0,0,0,JV,0,N,[CO],17,0,0,["ds",Q(UP),"bk",Y(Vh)],IX,0,N,[CO],17,0,()=>GR(),["ds",Q(Tq),"bk",Y(R$)],Ru,0,N,[CO],17,0,0,["ds",Q(Xq),"bk",Y(UO)],Hb,0,N,[CO],17,0,0,["ds",Q(Iy),
"bk",Y(UA)],Gl,0,N,[CO],17,0,0,["ds",Q(NI),"bk",Y(WI)],IJ,0,N,[CO],17,0,0,["ds",Q(Za),"bk",Y(XS)],Ma,0,N,[CO],17,0,0,["ds",Q(XC),"bk",Y(Y7)],FL,0,N,[CO],17,0,0,["ds",Q(RX),"bk",Y(UJ)],OH,0,EZ,[],1,0,0,0,WB,0,I,[],17,0,0,0,NK,0,I,[],17,0,0,0,MG,0,I,[B_],1537,0,0,0,H2,0,I,[MG],1,0,0,0,P$,0,N,[],17,0,0,0,Rc,0,I,[],16,0,0,0,Qv,0,I,[],1,0,0,0,QL,0,I,[],16,0,0,0,I3,0,I,[],16,0,()=>F3(),0,FE,0,I,[],1025,0,0,0,IO,0,I,[],1537,0,0,["g3",Y(Rf)],NH,0,FE,[IO],16,0,0,["g2",Da(WX),"g4",Da(Zn),"g3",Y(Yh),"g5",BK(X$),"et",Q(VX),
"es",BK(XO)],Qe,0,FE,[IO],16,0,0,["g3",Y(Rf),"g2",Da(SW),"g4",Da(TZ),"g5",BK(Uw),"et",Q(Tf),"es",BK(Yn)],Jh,0,I,[],16,0,()=>CC(),0,PW,0,I,[],16,0,0,0,Lk,0,I,[],16,0,0,0,Nj,0,I,[],16,0,0,0,Js,0,I,[],1537,0,0,0,Pj,0,I,[Js],1,0,0,0,Oq,0,I,[],16,0,0,0,Nw,0,I,[],16,0,0,0,HK,0,I,[],16,0,0,0,OI,0,I,[],16,0,0,0,J$,0,I,[],16,0,()=>J4(),0,Iw,0,I,[],16,0,()=>GX(),0]);
C4([J1,0,I,[],1537,0,0,0,NW,0,I,[J1],1,0,0,["gP",Q(YE)],MR,0,I,[J1],1,0,0,["gP",Q(Ty)],TI,0,I,[],17,0,0,0,BV,0,I,[],1537,0,0,0,NY,0,I,[BV],1,0,0,["g0",Y(WN)],FS,0,I,[],17,0,0,0,IV,0,I,[BF],1,0,0,0,NG,0,I,[BV],1,0,0,["g0",Y(To)],FJ,0,I,[],16,0,0,0,FO,0,I,[],1536,0,0,0,NF,0,I,[FO],1,0,0,["gb",BK(Sl)],IM,0,I,[BF],1,0,0,0,IL,0,I,[BF],1,0,0,0,IK,0,I,[BF],1,0,0,0,Lz,0,I,[BV],1,0,0,["g0",Y(SQ)],LB,0,I,[BV],1,0,0,["g0",Y(U5)],LA,0,I,[BV],1,0,0,["g0",Y(XK)],Ly,0,I,[BV],1,0,0,["g0",Y(Sv)],Lx,0,I,[BV],1,0,0,["g0",Y(Us)],HR,
0,I,[BF],1,0,0,0,HQ,0,I,[BF],1,0,0,0,GH,0,N,[],17,0,0,["W",Q(Ti)],On,0,I,[FO],1,0,0,["gb",BK(Wh)],Oo,0,I,[FO],1,0,0,["gb",BK(Vx)],I$,0,I,[BF],1,0,0,0,I_,0,I,[BF],1,0,0,0,Ok,0,I,[BV],1,0,0,["g0",Y(WC)],SL,0,I,[],17,0,0,0,Ol,0,I,[BV],1,0,0,["g0",Y(Y2)],Oj,0,I,[BV],1,0,0,["g0",Y(RN)],LY,0,I,[],17,0,0,0,Os,0,I,[],17,0,()=>DE(),0,MQ,0,I,[BV],1,0,0,["g0",Y(Tm)],MU,0,I,[BV],1,0,0,["g0",Y(UL)],MS,0,I,[BV],1,0,0,["g0",Y(We)],QO,0,I,[BV],1,0,0,["g0",Y(Uz)],QP,0,I,[BV],1,0,0,["g0",Y(Xi)],QN,0,I,[BV],1,0,0,["g0",Y(RU)],JJ,
0,I,[BF],1,0,0,0,Hu,0,BI,[],65553,0,()=>GI(),0,Gi,0,N,[],17,0,()=>Hs(),["W",Q(RM)],J_,0,I,[BF],1,0,0,0,Ii,0,I,[BF],1,0,0,0,JC,0,I,[B_],1537,0,0,0,IP,0,I,[JC],1,0,0,0,Fa,0,I,[],1537,0,0,0,Qp,0,I,[Fa],1,0,0,["c_",Q(SO)],Zf,0,I,[],17,0,0,0,Qs,0,I,[B_],1537,0,0,0]);
C4([Id,0,I,[Qs],1,0,0,0,CZ,0,ET,[D9],1024,0,0,0,II,0,CZ,[D9],1,0,0,["be",Q(FV),"Z",Y(Dn)],O0,0,I,[Ec],1,0,0,["bJ",Y(TG)],XQ,0,I,[],17,0,0,0,MI,0,I,[],1,0,0,0,XE,0,I,[],17,0,0,0,I6,0,N,[],17,0,0,["W",Q(Xl)],Mw,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["W",Q(HS)],M3,0,I,[Ec],1,0,0,["bJ",Y(Td)],Hk,0,I,[],1537,0,0,0,QZ,0,I,[Hk],1,0,0,0,O3,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H8,0,N,[],16,0,0,["W",Q(Ur)],Tk,0,I,[],16,0,0,0,Ub,0,I,[],17,0,0,0,Ot,0,DH,[DV],1,0,()=>JL(),0,BY,0,BI,[],66561,0,()=>Cr(),0,L7,0,I,[],32768,0,()=>HJ(),
0,Oh,0,I,[B_],1537,0,0,0,H5,0,I,[Oh],1,0,0,0,No,0,I,[],17,0,0,0,KP,0,I,[BF],1,0,0,0,KQ,0,I,[BF],1,0,0,0,KR,0,I,[BF],1,0,0,0,KS,0,I,[BF],1,0,0,0,KT,0,I,[BF],1,0,0,0,JQ,0,I,[BF],1,0,0,0,JR,0,I,[BF],1,0,0,0,JS,0,I,[BF],1,0,0,0,Iz,0,I,[BF],1,0,0,0,EG,0,BN,[],1,0,0,0,Lw,0,I,[],16,0,0,0,Zk,0,I,[],17,0,0,0,P1,0,I,[],0,0,()=>Fw(),0,XY,0,I,[B_],1,0,0,0,Qc,0,I,[],17,0,()=>Fj(),0,K3,0,I,[B_],1537,0,0,0,NU,0,I,[K3],1537,0,0,0,Q5,0,I,[B_],1537,0,0,0,N$,0,I,[Cn],1537,0,0,0,QB,0,I,[Cn],1537,0,0,0,O$,0,I,[Cn],1537,0,0,0,Ql,
0,I,[Cn],1537,0,0,0,Mq,0,I,[Cn],1537,0,0,0,Nt,0,I,[Cn],1537,0,0,0,MP,0,I,[Cn],1537,0,0,0,Mb,0,I,[Cn],1537,0,0,0]);
C4([U2,0,I,[NU,Q5,Cn,N$,QB,O$,Ql,Mq,Nt,MP,Mb],1025,0,0,0,Xy,0,I,[],16,0,0,0,Qb,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["W",Q(Ue)],Gp,0,I,[],17,0,0,0,P8,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,K5,0,I,[],17,0,0,0,QC,0,I,[],16,0,0,0,Tt,0,I,[],1,0,0,0,TM,0,I,[],17,0,0,0,Q7,0,I,[Fa],1,0,0,["c_",Q(S3)],H_,0,I,[JC],1,0,0,0,Ic,0,I,[BF],1,0,0,0,In,0,N,[],17,0,0,["W",Q(Gq)],Jp,0,N,[],16,0,0,0,He,0,N,[],17,0,()=>Ha(),["W",Q(Mm)],Np,0,I,[],17,0,0,0,CI,0,N,[],17,0,0,["W",Q(Q8)],DC,0,I,[],17,0,()=>Fz(),0,Qu,0,I,[],1537,0,0,0,H0,0,I,
[Qu],17,0,()=>DK(),0,Tc,0,I,[],17,0,0,0,PQ,0,I,[Fa],1,0,0,["c_",Q(RG)],HB,0,N,[],16,0,0,["W",Q(VV)],I1,0,N,[],16,0,0,["W",Q(V8)],Oe,0,N,[],17,0,0,0,JB,0,N,[],16,0,0,["W",Q(VT)],Hi,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>F_(),0,Fs,0,I,[],1537,0,0,0,MC,0,I,[Fs],17,0,0,["eh",BK(UE),"dW",Y(U7),"d3",Q(SD)],EO,0,I,[],1537,0,0,0,MY,0,N,[EO],17,0,0,["dR",Q(Wa)],LE,0,N,[EO],17,0,0,["dR",Q(SP)],QM,0,N,[EO],17,0,0,["dR",Q(XP)],K4,0,I,[],1537,0,0,0,Q4,0,I,[K4],1,0,0,0,SR,0,I,[],17,0,0,0,G8,0,BN,[],1,0,0,0,Lj,0,BY,[],65552,
0,0,["gX",Q(O2),"gY",BK(XI)],Li,0,BY,[],65552,0,0,["gX",Q(YD),"gY",BK(Y5)],Lg,0,BY,[],65552,0,0,["gX",Q(U0),"gY",BK(R0)],Lf,0,BY,[],65552,0,0,["gX",Q(Zb),"gY",BK(TR)],Le,0,BY,[],65552,0,0,["gX",Q(Va),"gY",BK(UF)],Ld,0,BY,[],65552,0,0,["gX",Q(Yt),"gY",BK(Vr)],Lc,0,BY,[],65552,0,0,["gX",Q(Tw),"gY",BK(Yj)],WF,0,I,[B_],1025,0,0,0,I2,0,I,[B_],1536,0,0,0,HY,0,I,[I2],1,0,0,0]);
C4([HX,0,I,[I2],1,0,0,0,NM,0,I,[Gc],1537,0,0,0,Jr,0,EE,[NM],1025,0,0,0,JM,0,Jr,[],1024,0,0,0,OA,0,JM,[],0,0,0,0,LK,0,I,[],1537,0,0,0,IN,0,I,[LK],1025,0,0,0,IH,0,IN,[],1024,0,0,0,Ox,0,IH,[],0,0,0,0,Oz,0,CZ,[],0,0,0,["be",Q(St),"Z",Y(Y_),"p",Y(Vz),"m",Y(S4)],GA,0,I,[],1537,0,0,0,Ov,0,I,[GA],0,0,0,["q",Y(Sz),"s",Y(TF)],Oc,0,I,[GA],1537,0,0,0,Ow,0,I,[Oc],0,0,0,0,N5,0,I,[Ko],1,0,0,0,Hy,0,I,[],16,0,0,0,Gy,0,BI,[],65553,0,()=>Cu(),0,Fu,0,N,[],17,0,0,0,YV,0,I,[],17,0,0,0,WJ,0,I,[],16,0,0,0,X7,0,I,[],17,0,0,0,Pe,0,I,
[BV],1,0,0,["g0",Y(VE)],TQ,0,I,[],16,0,0,0,UM,0,I,[],16,0,0,0,TD,0,I,[],16,0,0,0,Wr,0,I,[],16,0,0,0,UV,0,I,[],16,0,0,0,XA,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["W",Q(YZ)],Hl,0,BI,[],65553,0,()=>Ch(),0,H$,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,Qo,0,I,[Fr],16,0,0,["hM",Da(YM)],Lr,0,I,[Fr],16,0,0,["hM",Da(W2)],MT,0,I,[Fr],16,0,0,["hM",Da(Xm)],LC,0,I,[Fr],16,0,0,["hM",Da(Vt)],K8,0,I,[Fs],17,0,0,["eh",BK(XX),"dW",Y(Tu),"d3",Q(T6)],M8,0,I,[Fs],17,0,0,["eh",BK(XD),"dW",Y(TT),"d3",Q(WP)],IQ,0,N,[Fs],17,0,()=>F7(),["eh",BK(RZ),
"dW",Y(Tj),"d3",Q(YR)],PI,0,N,[EO],17,0,0,["dR",Q(VU)],Wi,0,I,[],17,0,0,0,Qy,0,CZ,[D9],0,0,0,["Z",Y(Sr),"be",Q(VJ)],Ri,0,DH,[DV],1,0,()=>Jw(),0,JT,0,N,[],17,0,0,["W",Q(R5)],GB,0,BI,[],65553,0,()=>Dj(),0,F4,0,BI,[],65553,0,()=>DW(),0,Qn,0,I,[],16,0,0,0,LP,0,N,[],17,0,0,0,UG,0,I,[],16,0,0,0,ND,0,I,[],16,0,0,0]);
C4([MZ,0,I,[],16,0,0,0,QW,0,CZ,[D9],0,0,0,["Z",Y(V4),"be",Q(X9)],PK,0,DG,[],65552,0,0,["ei",BK(UD),"gY",BK(UR)],PJ,0,DG,[],65552,0,0,["ei",BK(Ve),"gY",BK(TJ)],Qx,0,I,[],17,0,0,0,Un,0,I,[],16,0,0,0,ER,0,N,[],17,0,0,["W",Q(U1)],Mv,0,I,[GA],0,0,0,["q",Y(BJ),"s",Y(BH)],Wx,0,I,[],17,0,0,0,Sp,0,I,[],17,0,0,0,Xw,0,I,[],17,0,0,0,TN,0,I,[],17,0,0,0,O7,0,I,[],17,0,0,0,MB,0,I,[],17,0,0,0,Ut,0,I,[],17,0,0,0,OT,0,I,[Ec],1,0,0,["bJ",Y(WQ)],Nc,0,N,[],17,0,0,0,PD,0,N,[],17,0,0,0,GO,0,BI,[],65553,0,()=>D0(),0,F$,0,BI,[],65553,
0,()=>Er(),0,IZ,0,N,[],17,0,0,["W",Q(Tn)],J2,0,N,[],17,0,0,["W",Q(Xf)],NS,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hk],1537,0,0,0,MA,0,I,[DB],1,0,0,["c9",Q(VD)],L3,0,I,[DB],1,0,0,["c9",Q(VR)],Qm,0,I,[Ec],1,0,0,["bJ",Y(XG)],Qi,0,N,[],17,0,0,0,EC,0,I,[],1537,0,0,0,Ds,0,N,[EC],17,0,0,["W",Q(W7)],Qk,0,I,[],16,0,0,0,Q3,0,I,[],16,0,()=>EV(),0,Vm,0,I,[],16,0,0,0,Rh,0,I,[Js],1,0,0,0,OR,0,I,[Fa],1,0,0,["c_",Q(UQ)],Pv,0,I,[B_],1537,0,0,0,RD,0,I,[Pv],1537,0,0,0,Wt,0,I,[RD],1025,0,0,0,Ln,0,I,[],16,0,0,0,Jn,0,N,[],17,0,0,["W",Q(Zc)],Ws,
0,I,[],16,0,0,0,N1,0,N,[],16,0,0,0,P6,0,I,[Hk],1,0,0,0,Uy,0,I,[],16,0,0,0,K_,0,I,[],17,0,0,0,QF,0,N,[],17,0,0,0,G2,0,N,[EC],17,0,0,["W",Q(UX)],Ra,0,N,[],17,0,0,0,Qq,0,I,[],17,0,()=>Fg(),0,T$,0,I,[],16,0,0,0]);
C4([R1,0,N,[],16,0,0,0,Pb,0,I,[],16,0,0,0,Ud,0,I,[],16,0,0,0,P5,0,I,[],1537,0,0,0,P_,0,I,[P5],1,0,0,0,Ge,0,N,[EC],17,0,0,0,Iu,0,N,[],17,0,0,["W",Q(YO)],Vl,0,I,[],16,0,0,0,Hg,0,N,[EC],17,0,0,0,K1,0,I,[],16,0,()=>EA(),0,Of,0,I,[],16,0,0,0,IY,0,N,[EC],17,0,0,0,Qg,0,N,[],16,0,0,0,Rm,0,N,[],17,0,0,0,HH,0,N,[],17,0,()=>FR(),0,LQ,0,I,[DB],1,0,0,["c9",Q(Su)],JW,0,I,[],16,0,()=>Gg(),0,Pz,0,BN,[],1,0,0,0,Nv,0,I,[DB],1,0,0,["c9",Q(T4)],QK,0,I,[DB],1,0,0,["c9",Q(Sx)],Q0,0,I,[],32768,0,()=>Ju(),0,Kh,0,Ew,[],1,0,0,0,KF,0,
Kh,[],1,0,0,0,PA,0,KF,[],1,0,0,0,RB,0,BN,[],1,0,0,0,L9,0,I,[],32768,0,()=>HA(),0,PY,0,I,[DB],1,0,0,["c9",Q(YA)],QX,0,I,[],16,0,0,0]);
let UK=B$(Xc),T3=B$(M2),Ny=B$(LV),LD=B$(CX);
V1(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(T7(this));};
I.prototype.__teavm_class__=function(){return U3(this);};
let C=RI(WL);
C.javaException=Xu;
let ZB=Symbol('jsoClass');
(()=>{let c;c=Hm.prototype;c.play=V(V$);c.disconnect=V(Vf);c.isPlaying=V(WA);c.seek=V(WE);c.pause=V(XZ);c.studyLink=V(VS);c.takeStudy=V(RY);c.studyRefused=V(R6);c.engine=V(Vb);c.attributeChanged=V(T_);c.reset=V(Wz);c.webAssemblyRefused=V(VM);c.step=V(Zg);c.state=V(XN);c.snapshot=V(Tb);c.connect=V(WK);c=Kn.prototype;c.handleEvent=V(SB);c=Km.prototype;c.handleEvent=V(Vv);c=Gr.prototype;c.settings=V(R3);c.furthest=V(Y9);c.attend=V(Vn);c.numbers=V(Wv);c.changes=V(XH);c.run=V(Zl);c.lossAt=V(VP);c.redraw=V(Uq);c.path
=V(Um);c.iteration=V(VG);c.hasDiverged=V(Yo);c.visit=V(YX);c.begin=V(UC);c=H2.prototype;c.pair=V(XL);c=IV.prototype;c.handleEvent=V(Wy);c=IM.prototype;c.handleEvent=V(Sk);c=IL.prototype;c.handleEvent=V(VI);c=IK.prototype;c.handleEvent=V(Th);c=HR.prototype;c.handleEvent=V(Y1);c=HQ.prototype;c.handleEvent=V(X6);c=I$.prototype;c.handleEvent=V(Yu);c=I_.prototype;c.handleEvent=V(SV);c=JJ.prototype;c.handleEvent=V(Xx);c=J_.prototype;c.handleEvent=V(W4);c=Ii.prototype;c.handleEvent=V(SN);c=IP.prototype;c.onChange=
V(TE);c=Id.prototype;c.onAnimationFrame=V(Vi);c=H5.prototype;c.onResize=V(X_);c=KP.prototype;c.handleEvent=V(VN);c=KQ.prototype;c.handleEvent=V(Yk);c=KR.prototype;c.handleEvent=V(XV);c=KS.prototype;c.handleEvent=V(Xr);c=KT.prototype;c.handleEvent=V(Tg);c=JQ.prototype;c.handleEvent=V(XM);c=JR.prototype;c.handleEvent=V(X1);c=JS.prototype;c.handleEvent=V(Tp);c=Iz.prototype;c.handleEvent=V(XU);c=H_.prototype;c.onChange=V(TL);c=Ic.prototype;c.handleEvent=V(RJ);c=HY.prototype;c.accept=V(Tl);c=HX.prototype;c.accept
=V(Wj);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hm.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gr.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
