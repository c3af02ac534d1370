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
var main;var Study;var study;(function(){let RD=2463534242,QK=()=>{let x=RD;x^=x<<13;x^=x>>>17;x^=x<<5;RD=x;return x;},Bb=f=>function(){return f(this);},N=f=>function(p1){return f(this,p1);},BM=f=>function(p1,p2){return f(this,p1,p2);},B6=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},EX=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},WE=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=R(DK(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Cg(args[i]);}ACW(()=>{f.call(null,javaArgs);},
callback);},Z=target=>target.$clinit=()=>{},AAE=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},I=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DK();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Be=cls=>
{if(cls[By].classObject===null){cls[By].classObject=ABB(cls);}return cls[By].classObject;},DK=()=>G,BG=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},K_=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache
:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},E_=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=K_({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},AC7=E_("boolean","Z",1,meta=>{}),Qj=E_("char","C",4,meta=>{}),ET=E_("int","I",5,meta=>{{meta.valueToObject=o=>EZ(o);}}),Xl=E_("long","J",6,meta=>{}),Dm=E_("double","D",8,meta=>{{meta.valueToObject=o=>Fc(o);}}),Y3=E_("void","V",9),Lb=new ArrayBuffer(16),Hj
=new Float64Array(Lb),G4=new Int32Array(Lb),PC=new BigInt64Array(Lb),M$=n=>{Hj[0]=n;return PC[0];},Sc=n=>{PC[0]=n;return Hj[0];},X1=(a,b)=>{if(a!==a){return b!==b;}Hj[0]=a;Hj[1]=b;return G4[0]===G4[2]&&G4[1]===G4[3];},CI=(a,b)=>a===b?0:a<b? -1:1,I_=(a,b)=>a===b?0:a>b?1: -1,V=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Mz=(a,b)=>(a>>>0)/(b>>>0)>>>0,AFp=(a,b)=>(a>>>0)%(b>>>0)>>>0,JX=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1
:a>b?1:0;},B$=BigInt(0),EY=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Ca=val=>BigInt.asIntN(64,BigInt(val|0)),Gw=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AD_=val=>Number(val),Gc=val=>Number(BigInt.asIntN(32,val))|0,Ey=(a,b)=>a===b,Ig=(a,b)=>a!==b,AAX=(a,b)=>a>b,Lx=(a,b)=>a>=b,Sh=(a,b)=>a<b,Sj=(a,b)=>a<=b,JE=(a,b)=>BigInt.asIntN(64,a+b),Xv=a=>BigInt.asIntN(64, -a);
let XN=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},J8=(a,b)=>BigInt.asIntN(64,a*b),XW=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Xa=(a,b)=>BigInt.asIntN(64,a%b),ZY=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),NE=(a,b)=>BigInt.asIntN(64,a&b),ABD=(a,b)=>BigInt.asIntN(64,a|b),AD2=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AD3=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),ED=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),R=(cls,
sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BN=(cls,data)=>new (B4(cls))(data),De=sz=>new Zy(new Uint16Array(sz)),Bd=sz=>new Q0(new Int32Array(sz)),Zf=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Q0(buffer);},D$=sz=>new AAj(new Int8Array(sz)),S=sz=>new Ot(new Float64Array(sz)),BL=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ot(buffer);},B4=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(DK()).call(this);this.data
=data;}JavaArray.prototype=Object.create((DK()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fu=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name
="["+cls[By].binaryName;JavaArray[By]=K_({name:name,binaryName:name,parent:DK(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function AEC(array){return array.data.length;}
let KM,ABE=strings=>{AEk();KM=new Array(strings.length);for(let i=0;i<strings.length;++i){KM[i]=SI(Cg(strings[i]));}},F=index=>KM[index],Kg=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},WO=array=>Kg(array,0,array.length),Cg=str=>str===null?null:QB(str),Bx=str=>str===null?null:str.lI,AEk=()=>D8(),SI;
{SI=str=>str;}let Tb=(obj,cls)=>obj instanceof DK()&&!!obj.constructor[By]&&FA(obj.constructor,cls),FA=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&FA(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(FA(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(FA(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},U=ex=>{throw AB4(ex);},G8=Symbol("javaException"),AB4=ex=>{if(!ex.$jsException){Pg(ex);}return ex.$jsException;},Pg=ex=>{let javaCause=AFE(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new DW("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[G8]=ex;ex.$jsException=err;AEY(err,ex);},AEY=(err,ex)=>{if(typeof ABi==="function"&&err.stack){let stack=ABi(err.stack);let javaStack=R(W8(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Zt(Cg(element.className),Cg(element.methodName),Cg(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){ABS(ex,javaStack);}}},DW;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");DW=function DW(message,cause){let self=Reflect.construct(Error,[void 0,cause],DW);Object.setPrototypeOf(self,DW.prototype);self[defaultMessage]=message;return self;}
;DW.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:DW},message:{get(){try {let javaException=this[G8];if(typeof javaException==='object'){let javaMessage=YV(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {DW=Error;}let ADr=e=>e instanceof Error&&typeof e[G8]==='object'?e[G8]:null,YV=t=>
AAM(t),AFE=t=>AAS(t),W8=()=>DK(),Zt=(className,methodName,fileName,lineNumber)=>{{return null;}},ABS=(e,stack)=>{},Sn=null,XG=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Sn=packages;},ABF=[],C1=data=>{let packages=Sn;let i=0;while(i<data.length){let cls=data[i++];ABF.push(cls);let m=K_();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name
!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:
null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},ACW
=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function G(){this.$id$=0;}
let Bf=a=>{return Be(Ya(a));},Ya=a=>{return a.constructor;},WX=(a,b)=>{return a!==b?0:1;},ZC=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=QK();c=a.$id$;Ew();if(!c)d=F(0);else{e=(((32-P0(c)|0)+4|0)-1|0)/4|0;f=De(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=GG((c>>>e|0)&15,16);e=e-4|0;h=i;}d=GV(f);}b=K();H(H(b,F(1)),d);return J(b);},AF6=a=>{let b,c,d;b=(Bf(a)).n6;if(!Tb(a,Lh)&&b[By].itemType===null){b=new Sf;Bh(b);U(b);}c=W2(a);b=c;d=QK();b.$id$=d;return c;},Fd=I(0),EJ=I(0),MI=I(0);
function BP(){G.call(this);this.q0=0;}
let ADp=null,OF=null,W5=null,D8=()=>{D8=Z(BP);ACR();},Xm=a=>{D8();a.lI="";},T$=()=>{let a=new BP();Xm(a);return a;},O6=(a,b)=>{D8();a.lI=Kg(b.data,0,b.data.length);},GV=a=>{let b=new BP();O6(b,a);return b;},ACK=(a,b)=>{a.lI=b;},QB=a=>{let b=new BP();ACK(b,a);return b;},Wh=b=>{let c;D8();c=T$();c.lI=WO(b.data);return c;},Bp=(a,b)=>{let c;if(b>=0&&b<a.lI.length)return a.lI.charCodeAt(b);c=new IV;Bh(c);U(c);},ACr=a=>{return a.lI.length;},Bu=a=>{return a.lI.length?0:1;},QM=(a,b,c)=>{let d,e,f;if((c+b.lI.length|
0)>a.lI.length)return 0;d=0;while(d<b.lI.length){e=Bp(b,d);f=c+1|0;if(e!=Bp(a,c))return 0;d=d+1|0;c=f;}return 1;},PB=(a,b,c)=>{let d,e,f,g;d=Br(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.lI.length)return (-1);if(a.lI.charCodeAt(d)==e)break;d=d+1|0;}return d;}Ih();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.lI.length-1|0))return (-1);if(a.lI.charCodeAt(d)==f&&a.lI.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Fa=(a,b)=>{return PB(a,b,0);},Ck=(a,b,c)=>{let d,e,f;d=a.lI.length;e
=CI(b,c);if(!e)return OF;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return QB(a.lI.substring(b,c));f=new IV;Bh(f);U(f);},Fs=(a,b)=>{return Ck(a,b,a.lI.length);},DQ=(a,b)=>{let c,d,e,f,g,h;if(Bu(b))return a;if(Bu(a))return b;c=De(a.lI.length+b.lI.length|0);d=c.data;e=0;f=0;while(f<a.lI.length){g=e+1|0;d[e]=Bp(a,f);f=f+1|0;e=g;}g=0;while(g<b.lI.length){h=e+1|0;d[e]=Bp(b,g);g=g+1|0;e=h;}return Wh(c);},Gr=(a,b,c)=>{let d,e,f;if(b==c)return a;d=De(a.lI.length);e=d.data;f=0;while(f<a.lI.length){e[f]=Bp(a,f)!=b?Bp(a,
f):c;f=f+1|0;}return Wh(d);},Fw=a=>{let b,c;b=0;c=a.lI.length-1|0;a:{while(b<=c){if(Bp(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bp(a,c)<=32){c=c+(-1)|0;}return Ck(a,b,c+1|0);},Bc=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BP))return 0;c=b;return a.lI!==c.lI?0:1;},Eg=a=>{let b;a:{if(!a.q0){b=0;while(true){if(b>=a.lI.length)break a;a.q0=(31*a.q0|0)+a.lI.charCodeAt(b)|0;b=b+1|0;}}}return a.q0;},Dx=(b,c)=>{let d,e;D8();d=Bk(c);if(!Bj(d))return F(2);e=K();It(e,Bg(d));while(Bj(d)){It(e,b);It(e,Bg(d));}return J(e);},ACR
=()=>{ADp=De(0);OF=T$();W5=new P7;},Er=I();
function Ge(){Er.call(this);this.nN=0;}
let Xe=null,Jb=null,Ew=()=>{Ew=Z(Ge);ABv();},AAY=(a,b)=>{Ew();a.nN=b;},TC=a=>{let b=new Ge();AAY(b,a);return b;},DJ=b=>{Ew();return (Po(ADH(20),b,10)).g();},EZ=b=>{let c,d;Ew();if(b>=(-128)&&b<=127){a:{if(Jb===null){Jb=R(Ge,256);c=0;while(true){d=Jb.data;if(c>=d.length)break a;d[c]=TC(c-128|0);c=c+1|0;}}}return Jb.data[b+128|0];}return TC(b);},AEu=(a,b)=>{if(a===b)return 1;return b instanceof Ge&&b.nN==a.nN?1:0;},P0=b=>{let c,d;Ew();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},ABv=()=>{Xe=Be(ET);};
function IA(){let a=this;G.call(a);a.lV=null;a.lX=0;}
let O9=(a,b)=>{a.lV=De(b);},ADH=a=>{let b=new IA();O9(b,a);return b;},Po=(a,b,c)=>{return ADS(a,a.lX,b,c);},ADS=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(JX(c,d)<0){if(e)DD(a,b,b+1|0);else{DD(a,b,b+2|0);f=a.lV.data;g=b+1|0;f[b]=45;b=g;}a.lV.data[b]=GG(c,d);}else{h=1;i=1;j=Mz((-1),d);b:{while(true){k=V(h,d);if(JX(k,c)>0){k=h;break b;}i=i+1|0;if(JX(k,j)>0)break;h=k;}}if(!e)i=i+1|0;DD(a,b,b+i|0);if(e)e=b;else{f=a.lV.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.lV.data;b=e+1|0;f[e]=GG(Mz(c,
k),d);c=AFp(c,k);k=Mz(k,d);e=b;}}}return a;},Ku=(a,b)=>{let c,d,e,f,g;c=a.lV.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Br(b,Br(c*2|0,5));e=a.lV.data;f=De(d);g=f.data;b=Bz(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.lV=f;},J=a=>{let b,c,d,e,f;b=new BP;c=a.lV;d=c.data;e=a.lX;D8();f=d.length;if(e>=0&&e<=(f-0|0)){b.lI=Kg(c.data,0,e);return b;}b=new CL;Bh(b);U(b);},DD=(a,b,c)=>{let d,e,f,g;d=a.lX;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.lV.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.lX=a.lX+(c-b
|0)|0;},Uk=I(0),JA=I(IA),AD$=a=>{O9(a,16);},K=()=>{let a=new JA();AD$(a);return a;},Xf=(a,b)=>{let c,d;b=b;a.lV=De(b.lI.length);c=0;while(true){d=a.lV.data;if(c>=d.length)break;d[c]=Bp(b,c);c=c+1|0;}a.lX=b.lI.length;},I5=a=>{let b=new JA();Xf(b,a);return b;},H=(a,b)=>{let c,d;c=a.lX;d=a;b=b===null?F(3):b;Na(d,c,b);return a;},M=(a,b)=>{let c;c=a.lX;Na(a,c,b);return a;},O=(a,b)=>{Po(a,b,10);return a;},T5=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.lX;d=a;e=1;if(Sh(b,B$)){e=0;b=Xv(b);}a:{if(Ke(b,Ca(10))<0){if(e)DD(d,c,c+1
|0);else{DD(d,c,c+2|0);f=d.lV.data;g=c+1|0;f[c]=45;c=g;}d.lV.data[c]=GG(Gc(b),10);}else{g=1;h=Ca(1);i=L$(Ca(-1),Ca(10));b:{while(true){j=J8(h,Ca(10));if(Ke(j,b)>0){j=h;break b;}g=g+1|0;if(Ke(j,i)>0)break;h=j;}}if(!e)g=g+1|0;DD(d,c,c+g|0);if(e)g=c;else{f=d.lV.data;g=c+1|0;f[c]=45;}while(true){if(Ey(j,B$))break a;f=d.lV.data;c=g+1|0;f[g]=GG(Gc((L$(b,j))),10);b=Yc(b,j);j=L$(j,Ca(10));g=c;}}}return a;},Q=(a,b)=>{let c;c=a.lX;He(a,c,b);return a;},It=(a,b)=>{let c,d,e,f,g,h;c=0;d=b.F();e=a;f=e.lX;e=e;if(c<=d&&d<=
b.F()){DD(e,f,(f+d|0)-c|0);while(c<d){g=e.lV.data;h=f+1|0;g[f]=b.j(c);c=c+1|0;f=h;}return a;}b=new CL;OZ(b);U(b);},He=(a,b,c)=>{DD(a,b,b+1|0);a.lV.data[b]=c;return a;},Na=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.lX){a:{if(c===null)c=F(3);else if(Bu(c))break a;d=a.lX+c.lI.length|0;Ku(a,d);e=a.lX-1|0;while(e>=b){a.lV.data[e+c.lI.length|0]=a.lV.data[e];e=e+(-1)|0;}a.lX=a.lX+c.lI.length|0;d=0;while(d<c.lI.length){f=a.lV.data;g=b+1|0;f[b]=Bp(c,d);d=d+1|0;b=g;}}return a;}c=new IV;Bh(c);U(c);},Iw=(a,b)=>{let c;if(b>=0&&
b<a.lX)return a.lV.data[b];c=new CL;Bh(c);U(c);},Y5=a=>{return a.lX;},KG=a=>{return J(a);},AE8=(a,b)=>{Ku(a,b);};
function Fu(){let a=this;G.call(a);a.vn=null;a.xh=null;a.uV=0;a.wY=0;}
let Bh=a=>{TN(a);a.uV=1;a.wY=1;},AFV=()=>{let a=new Fu();Bh(a);return a;},AFY=a=>{return a;},TN=a=>{Pg(a);},AAM=a=>{return a.vn;},AAS=a=>{let b;b=a.xh;if(b===a)b=null;return b;},F3=I(Fu),BT=I(F3),OZ=a=>{Bh(a);},AFU=()=>{let a=new BT();OZ(a);return a;},BD=(a,b)=>{TN(a);a.uV=1;a.wY=1;a.vn=b;},AFS=a=>{let b=new BT();BD(b,a);return b;},Gb=I(),ACp=I(Gb),W1=(a,b)=>{switch(a.primitiveKind){default:return R(a,b);}},AB9=I(Gb),OX=I(0),Wk=I(0),Oa=I(0);
function TG(){G.call(this);this.n6=null;}
let ABB=b=>{let c;c=new TG;c.n6=b;return c;},Iz=a=>{return !a.n6[By].primitiveKind?0:1;},Jv=a=>{let b;b=a.n6[By].itemType;return b===null?null:Be(b);},T6=I(),H3=()=>{H3=Z(T6);ABZ();},ACD=b=>{H3();},E=(b,c)=>{let d,e,f,g,h,i,j;H3();d=new I7;d.tI=F(2);d.p_=Bn();d.pf=IU();d.qy=Bn();d.tu=(-1);d.ni=c;e=new St;f=b.querySelector(".hidden-space");Ce(B9(c));g=new RK;g.wN=c;Lr(e,f,g);e.rB=Y();e.p9=Bn();e.q7=Bn();f=f.querySelector(".axes");e.wt=f;f=f.querySelector(".projection");e.rf=f;h=new Ni;h.wZ=g;f.addEventListener("change",
BJ(Bs(h),"handleEvent"));d.sI=e;i=new Qd;e=b.querySelector(".loss");Ce(B9(c));j=new Oj;j.vI=c;Lr(i,e,j);i.nX=Bn();i.rW=Bn();i.ti=Bn();i.oz=Dn();i.pW=e.querySelector(".reader");i.sY=e.querySelector(".log");i.wP=e.querySelector(".read-off");f=new SA;j=e.querySelector(".past");f.na=Y();f.rA=IU();f.ug=j;f.q2=c;f.sX=j.querySelector("ul");Kz(f);i.rY=f;j=i.sY;g=new Jn;g.wo=c;j.addEventListener("change",BJ(Bs(g),"handleEvent"));j=i.pW;g=new Jo;g.uq=i;g.ur=c;j.addEventListener("input",BJ(Bs(g),"handleEvent"));h=i.pS;f
=new Jl;f.u9=i;f.u$=c;h.addEventListener("pointermove",BJ(Bs(f),"handleEvent"));h=i.pS;f=new Jm;f.vN=i;f.vQ=c;h.addEventListener("pointerleave",BJ(Bs(f),"handleEvent"));h=i.pS;f=new Jq;f.wK=i;f.wL=c;h.addEventListener("click",BJ(Bs(f),"handleEvent"));d.q5=i;f=b.querySelector(".study");b=new KF;Ce(B9(c));j=new RL;j.v1=c;QN(b,f,j);d.uA=b;b=new Ma;j=new RI;j.ve=d;Uh(b,f,j);d.s9=b;b=new J4;g=f.querySelector("#ledger");j=new RJ;j.uK=d;Ue(b,g,j);d.tq=b;g=new MK;j=f.querySelector("#gradients");b=new RG;b.wW=d;SB(g,
j,b);d.wb=g;g=new M0;b=f.querySelector("#graph");j=new RH;j.vF=d;Oh(g,b,j);d.vo=g;d.tp=ACu(f.querySelector("#landscape"),c);b=new MT;b.pM=c;d.wG=b;GR(d.sI);GR(d.q5);GR(d.tp);return d;},ABZ=()=>{return;},ZA=I(),W2=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AAl=I(),BJ=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result
=()=>fn;b[name]=result;}return result();},AAL=I(),MQ=I(0),P7=I(),KR=I(),Xd=null,ZF=null,Ih=()=>{Ih=Z(KR);X7();},GG=(b,c)=>{Ih();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},X7=()=>{Xd=Be(Qj);ZF=R(KR,128);};
function HU(){G.call(this);this.rn=null;}
let W_=(a,b)=>{a.rn=b;},FF=a=>{let b=new HU();W_(b,a);return b;},B9=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Cg(typeof b);d=!Bc(c,F(4))&&!Bc(c,F(5))?0:1;Gy();e=NU;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FF(b);e.set(b,new WeakRef(h));return h;}if(Bc(c,F(6))){i=I9;j=NR;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FF(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Bc(c,F(7))){l=Ho;m=So;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FF(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bc(c,F(8))){f=Td;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FF(b);Td=new WeakRef(h);return h;}}return FF(b);},Bs=b=>{if(b===null)return null;return !(b instanceof HU)?b:b.rn;},AC8=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof HU))return 0;return a.rn!==b.rn?0:1;},ACf=I(),P=(b,c)=>
{if(b===c)return 1;return b!==null?b.S(c):c!==null?0:1;},Ce=b=>{if(b!==null)return b;b=new FD;BD(b,F(2));U(b);};
function I7(){let a=this;G.call(a);a.ni=null;a.sI=null;a.q5=null;a.uA=null;a.s9=null;a.tq=null;a.wb=null;a.vo=null;a.tp=null;a.wG=null;a.tI=null;a.p_=null;a.pf=null;a.qy=null;a.vO=0;a.tu=0;}
let HL=a=>{let b,c;if(a.s9.sa)b=Dn();else{b=a.tq;c=b.pq.selectedIndex-1|0;if(c>=0)b=EC(c);else if(!Ct(b.pp))b=Dn();else{b=Bv(b.pp);b=!V0(b.mA.mW)?Dn():EC(Nw(b.mA,b.mn));}}c=Ia(b,(-1));if(c!=a.tu){a.tu=c;a.ni.attend(c);}a.ni.redraw();},WH=(b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=c?1:0;f=d?1:0;b=b;d=Cg(b.ni.settings());if(!(!BU(b.p_)&&Bc(d,b.tI))){b.tI=d;g=OL();c=new URLSearchParams(Bx(d));d=new JT;d.us=g;c.forEach(BJ(Bs(d),"pair"));h=IU();c=Y();i=0;while(i<L9(g)){h=DS(Rg(h,g,i),h);i=i+1|0;}i=0;while(i<L9(g)){j=Og(I4(g,
i));if(BU(j)){d=AFi(I4(g,i));T(c,d);}else if(BU(Rg(h,g,i))){d=ADk(Bv(j),LL(g,i),BW(h,Bv(j)));T(c,d);}i=i+1|0;}d=new SH;d.nm=Y();d.l2=h;if(SP(h))T(d.nm,F(9));BC();Qm(d,Fx,Fn,F(10));if(LO(d.l2)&&!ID(d.l2,GH)){j=d.nm;g=Ir(d,GH);k=K();H(H(H(k,F(11)),g),F(12));g=J(k);T(j,g);}if(EG(d.l2,Fg,F(13))&&!TP(d.l2)){j=d.nm;i=(Mb(d.l2)).data.length;l=C$(D1(d.l2));g=K();H(O(H(O(H(g,F(14)),i),F(15)),l),F(16));g=J(g);T(j,g);}Qm(d,Gl,Fg,F(13));Yr(d);YO(d);ACl(d);AC5(d);d=d.nm;Ql(c,d);if(!(!BU(b.p_)&&J$(h,b.pf))){c=new V5;c.tk
=Xb(h);b.p_=Bt(c);}b.pf=h;}h=Bv(b.p_);if(!(!BU(b.qy)&&b.vO==b.ni.run()&&(Bv(b.qy)).nj==b.ni.iteration())){b.vO=b.ni.run();i=b.ni.iteration();m=Tf(b.ni.numbers());c=h.tk;XO(c,i,Yl(m,C$(c.nL)));b.qy=Bt(WN(h.tk,0));}c=Bv(b.qy);d=!e?L4():QZ();a:{h=ABQ(b.pf,b.ni.run(),c,b.wG,d,f);AEn(b.q5,h);Nh(b.sI,h,f);Nh(b.q5,h,f);if(b.uA.st){switch(b.s9.sa){case 0:AFk(b.tq,b.pf,c);break a;case 1:break;case 2:Y7(b.vo,b.pf,c,e);break a;default:AAG(b.tp,h);break a;}Xk(b.wb,c);}}},CL=I(BT);
function Nm(){G.call(this);this.m7=null;}
let Mm=null,Z9=(a,b)=>{a.m7=b;},Wx=a=>{let b=new Nm();Z9(b,a);return b;},Bn=()=>{if(Mm===null)Mm=Wx(null);return Mm;},Bt=b=>{return Wx(Ce(b));},Bv=a=>{let b;b=a.m7;if(b!==null)return b;b=new D9;Bh(b);U(b);},Ct=a=>{return a.m7===null?0:1;},BU=a=>{return a.m7!==null?0:1;},Dv=(a,b)=>{let c;c=a.m7;if(c!==null)b.bR(c);},Ip=(a,b)=>{let c;c=a.m7;if(c!==null){b=b.bS(c);a=b===null?Bn():Bt(b);}return a;},DS=(a,b)=>{let c;c=a.m7;if(c!==null)b=c;return b;},EP=a=>{let b;b=a.m7;if(b!==null)return b;b=new D9;Bh(b);U(b);},AFy
=(a,b)=>{if(a===b)return 1;if(!(b instanceof Nm))return 0;return P(b.m7,a.m7);};
function Vo(){let a=this;G.call(a);a.tb=null;a.ro=null;}
let Z6=(a,b)=>{a.ro=Bn();a.tb=b;},OC=a=>{let b=new Vo();Z6(b,a);return b;},IU=()=>{let b,c,d;b=Y();c=0;while(c<(Ec()).data.length){d=Bn();T(b,d);c=c+1|0;}return OC(b);},FZ=(a,b)=>{let c,d;c=a.tb;d=b.lH;return W(c,d);},BW=(a,b)=>{let c;a:{b:{BC();if(!(b===Fn&&SP(a))){if(b!==EW)break b;if(Mn(a))break b;}c=1;break a;}c=0;}return c?Lu(a,b):DS(FZ(a,b),Lu(a,b));},Lu=(a,b)=>{a:{Jt();switch(S3.data[b.lH]){case 1:case 2:if(LO(a)){b=F(17);break a;}b=b.rV;break a;case 3:if(!Mn(a)){b=F(18);break a;}b=b.rV;break a;default:}b
=b.rV;}return b;},ID=(a,b)=>{return Bc(BW(a,b),Lu(a,b));},EG=(a,b,c)=>{return Bc(BW(a,b),c);},J$=(a,b)=>{let c,d,e,f;c=(Ec()).data;d=c.length;e=0;while(e<d){f=c[e];if(Lg(f)&&!Bc(BW(a,f),BW(b,f)))return 0;e=e+1|0;}return 1;},Iq=a=>{if(BU(a.ro))a.ro=Bt(Ys(a));return Bv(a.ro);},D1=a=>{let b,c,d,e,f,g,h,i,j,k;b=Y();c=EZ(2);d=b;T(d,c);if(LO(a))c=EV(EZ(2));else{c=Y();BC();e=(H9(BW(a,GH))).data;f=e.length;g=0;while(g<f){h=EZ(e[g]|0);T(c,h);g=g+1|0;}}Ql(b,c);T(d,EZ(1));i=new Kn;BC();j=VB(BW(a,Im));k=VB(BW(a,E9));c=
EW;DG();c=!EG(a,c,C2.ub)?Hs:C2;if(d.lK<2){c=new BB;BD(c,F(19));U(c);}i.nV=Fj(b);i.po=j;i.nY=k;i.mh=c;return i;},Tg=a=>{let b,c,d,e,f,g;a:{BC();b=BW(a,MG);c=D1(a);d=OE(a);e=(-1);switch(Eg(b)){case -361295720:if(!Bc(b,F(20)))break a;e=0;break a;case 2988943:if(!Bc(b,F(21)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new GS;f.wu=d;f.oF=B3(c);break b;case 1:f=new FV;f.oo=1.0;f.oj=1.0;f.um=d;f.oC=B3(c);f.oE=B3(c);f.r9=B3(c);f.rg=B3(c);break b;default:}f=Pb(d);}if(ID(a,FM))b=f;else{b=new PG;g=Ti(a);b.qR=f;b.uC
=g;}return b;},OE=a=>{BC();return Eb(a,KJ);},Ti=a=>{let b,c,d,e,f,g;b=D$(C$(D1(a)));c=b.data;BC();d=(H9(BW(a,FM))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},TZ=a=>{let b;b=Cu(Iq(a));BC();if(!EG(a,EE,F(22)))b=Bo(Eb(a,EE),b)|0;return b;},NC=a=>{BC();return Eb(a,HY)|0;},LO=a=>{BC();return EG(a,Fg,F(23));},SP=a=>{BC();return Bc(DS(FZ(a,Fn),F(2)),F(10))&&Bu(BW(a,Fx))?1:0;},Mn=a=>{let b;BC();b=E9;CS();return EG(a,b,CY.qK);},TP=a=>{return (Mb(a)).data.length!=C$(D1(a))?0:1;},Mb
=a=>{BC();return H9(BW(a,Gl));},Eb=(a,b)=>{return NB(BW(a,b));},VD=a=>{let b;b=new TO;BC();b.wa=Eb(a,Ix);return b;},Ys=a=>{let b,c,d,e,f,g,h;a:{BC();b=Eb(a,Ix);c=BW(a,Fn);d=(-1);switch(Eg(c)){case -1360216880:if(!Bc(c,F(24)))break a;d=5;break a;case -982754077:if(!Bc(c,F(10)))break a;d=9;break a;case -895939855:if(!Bc(c,F(25)))break a;d=6;break a;case 3555:if(!Bc(c,F(26)))break a;d=1;break a;case 96727:if(!Bc(c,F(27)))break a;d=0;break a;case 109265:if(!Bc(c,F(28)))break a;d=3;break a;case 3373737:if(!Bc(c,
F(29)))break a;d=2;break a;case 3684185:if(!Bc(c,F(30)))break a;d=4;break a;case 93832310:if(!Bc(c,F(31)))break a;d=8;break a;case 104080786:if(!Bc(c,F(32)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ft(BL([0.0,0.0,0.0,1.0]));break b;case 1:c=Ft(BL([0.0,1.0,1.0,1.0]));break b;case 2:c=Ft(BL([1.0,1.0,1.0,0.0]));break b;case 3:c=Ft(BL([1.0,0.0,0.0,0.0]));break b;case 4:c=Ft(BL([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=GX(new Of,b);break b;case 7:c=GX(new P_,b);break b;case 8:c=GX(new Or,b);break b;case 9:e
=D_(BW(a,Fx),59);c=new H7;f=new B2;g=e;G5(f,g.lK,2);Oe(c,f,Bl(g.lK,1));d=0;while(d<g.lK){h=(H9(W(g,d))).data;BH(c.l0,d,0,h[0]);BH(c.l0,d,1,h[1]);BH(c.mb,d,0,h[2]);d=d+1|0;}break b;default:c=Ft(BL([0.0,1.0,1.0,0.0]));break b;}c=GX(new UW,b);}return c;},VB=b=>{let c,d,e,f,g;c=(IM()).data;d=c.length;e=0;while(true){if(e>=d){f=new J3;g=K();H(H(H(g,F(33)),b),F(34));BD(f,J(g));U(f);}f=c[e];if(Bc(f.qK,b))break;e=e+1|0;}return f;};
function EN(){let a=this;G.call(a);a.qG=null;a.pS=null;a.vc=null;a.ux=null;a.uH=0;a.wk=0;a.tJ=0;}
let Lr=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.qG=d;a.pS=d.querySelector("canvas");a.vc=b.querySelector(".twin");e=new JY;e.vi=a;e.vh=c;e=new ResizeObserver(BJ(Bs(e),"onResize"));d=a.qG;e.observe(d);a.ux=Z3(a.qG,c);},GR=a=>{a.uH=a.qG.clientWidth;a.wk=a.qG.clientHeight;},Nh=(a,b,c)=>{let d;d=a.uH;if(d&&a.ux.st){a.cm(QP(a.pS,d,a.wk,devicePixelRatio),b);if(!(!c&&a.tJ)){a.tJ=1;Cl(a.vc,a.cp(b));}return;}a.tJ=0;};
function St(){let a=this;EN.call(a);a.wt=null;a.rf=null;a.rB=null;a.p9=null;a.q7=null;}
let VS=(a,b,c)=>{T(a.rB,b);BQ(a.rf,F(35),c);},TE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;c=b.pG;b=c.lR;if(!(Ct(a.q7)&&F2(Bv(a.q7),b))){a.q7=Bt(b);Hr(a.rB);C_(a.rf);d=BE(b,Bw(b)-1|0);e=Bw(b)>1&&d>2?1:0;a.wt.hidden=!!(e?0:1);VS(a,Ut(b),F(36));f=0;g=CI(d,8);h=d-1|0;while(e&&f<d){i=g<=0?h:Bz(f+1|0,h);j=f+1|0;k=j;while(k<=i){b=Mt(f,k);k=k+1|0;l=K();O(H(O(Q(l,104),j),F(37)),k);VS(a,b,J(l));}f=j;}}b=a.rB;d=Br(0,a.rf.selectedIndex);l=W(b,d);b=c.l6.l0;IK();m=0.0;n=1.0;o=0.0;p=1.0;d=0;while(d<b.lG){m=Bo(m,
Ba(b,d,0));n=X(n,Ba(b,d,0));o=Bo(o,Ba(b,d,1));p=X(p,Ba(b,d,1));d=d+1|0;}if(F7(Iy,m,o)&&F7(Iy,n,p))q=Iy;else if(F7(Ii,m,o)&&F7(Ii,n,p))q=Ii;else{r=X(n-m,p-o)*0.6;m=(m+n)/2.0;n=(o+p)/2.0;q=Ep(m-r,m+r,n-r,n+r);}a:{if(!BU(a.p9)){b=Bv(a.p9);s=c.lR;if(F2(b.uy,s)&&Pm(b.t7,q)?1:0)break a;}b=new QO;t=c.lR;b.wV=Bl(1,2);b.rG=Bn();b.t5=Bn();b.uy=t;b.t7=q;b.wq=37;s=new KN;u=Bl(1369,2);f=0;while(f<1369){BH(u,f,0,E$(q.mw,q.mt,f%37|0,37));BH(u,f,1,E$(q.mS,q.mN,f/37|0,37));f=f+1|0;}RX(s,t,u);b.rS=s;b.xe=DL(t,b.wV);a.p9=Bt(b);}b
=Bv(a.p9);if(!(!BU(b.rG)&&EP(b.t5)===c)){b.t5=Bt(c);q=Ek(c);DP(b.rS,q);t=new IH;e=c.nj;s=CU(c.qc);v=new Uv;v.xb=b;v.xa=q;q=new Go;w=b.t7;d=b.wq;Lq(q,w,d,d,(E4(b.rS)).lF);u=c.l6;Rm(t,e,s,v,q,u.l0,u.mb);b.rG=Bt(t);}Bv(b.rG);return AC6(c,b.rS,l);},WV=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=TE(a,b);c=K();d=b.mT.lF.data;e=d.length;f=0;a:{while(f<e){if(!(Bi(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|0;}e=1;}if(!e)b=F(38);else{f=b.o5;g=f!=1?F(39):F(40);if(!f){M(c,F(41));M(c,F(42));}else{f=b.m9;if(f==1)M(M(M(c,
F(43)),g),F(44));else if(f==2)M(M(M(c,F(45)),Fs(g,1)),F(46));else{M(O(M(c,F(47)),b.m9),F(48));g=b.sN;if(!(g instanceof DH))M(c,F(49));else{g=g;M(O(M(c,F(50)),g.og+1|0),F(51));Q(O(c,g.or+1|0),46);}}}if(BU(b.p4)){M(c,F(52));M(c,F(53));}if(b.o5>0&&b.m9<=2){h=b.mT.lG;e=0;i=K();j=0;k=CI(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.pb;g=b.mT;o=(Ba(g,j,0)-Ba(g,m,0))/(n.mt-n.mw);p=(Ba(g,j,1)-Ba(g,m,1))/(n.mN-n.mS);if(!(Dg(o,o)- -Dg(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?F(54):F(55);M(M(i,g),P6(b,j));M(M(i,
F(51)),P6(b,m));M(i,GA(b,j)!=GA(b,m)?F(56):F(2));M(i,F(57));}m=m+1|0;}j=l;}if(1<=e&&e<=2)Q(It(c,i),46);else if(e>2)M(c,F(58));}YK(c,b);b=J(c);}return b;},ADW=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=c;d=c.q4;BC();if(!EG(d,LF,F(59))){Fq();e=HJ;}else{Fq();e=US;}f=b;g=f.mI;h=f.nD;i=FE(g);j=B_(3.9*i);k=B_(1.9*i);l=g-j-i;m=X(1.0,Cx(Bo(l,h-k-B_(3.6*i))));j=j- -Cx((l-m)/2.0);Cb();n=Cn(i,CK);o=Om(g,h,Cq(j,k,m,m),Cq(g,k,0.0,0.0),n,0.0,n,0.0,i,X(5.0,Bo(10.0,0.028*m)),1.5);n=new SU;d=c.r5;n.mL=o;n.mv=d;n.uD=e;p=TE(a,
c);BA(f,Cq(0.0,0.0,f.mI,f.nD),n.mv.l4);q=new HT;d=p.pb;e=n.mL.md;if(p.m9>1)c=e;else{j=BI(e.mj*0.3);l=BI(e.lS- -(e.mj-j)/2.0);c=Cq(e.lN,l,e.lY,j);}Lw(q,d,c);e=p.p4;c=new Vg;c.wf=n;c.wg=b;c.wd=q;c.we=p;Dv(e,c);if(p.m9<=1){c=n.mL;e=n.mv;d=q.ob;KU(q,b,c,e,F$(d.mw,d.mt,No(c,q.mG.lY)),Hb());}else{e=CP(n.mv.mi,0.6);c=Fe(p.vU);BS(f,Fe(Rl(q,c.qr)),B1(e,C9(n.mL)));N$(q,b,n.mL,n.mv);}e=p.p4;c=new Vf;c.w4=n;c.w5=b;c.w6=q;c.w3=p;Dv(e,c);i=n.mL.mf;c=Cn(i,CK);o=q.mG;l=Cv(o)- -GN(n.mL)*2.0- -i*2.1;CE(f,UB(p,1),o.lN- -o.lY/
2.0,l,c,n.mv.l3);if(p.m9>1){c=Cn(i,CA);j=o.lS-i*0.6;CE(f,UB(p,0),o.lN,j,c,n.mv.l3);}AAv(n,b,q,p);},B8=I(0);
function RK(){G.call(this);this.wN=null;}
let Wi=a=>{a.wN.redraw();};
function Qd(){let a=this;EN.call(a);a.pW=null;a.sY=null;a.wP=null;a.rY=null;a.nX=null;a.wh=0;a.rW=null;a.ti=null;a.oz=null;}
let AEn=(a,b)=>{let c,d,e,f,g;if(!(!BU(a.nX)&&a.wh==b.r$)){c=a.nX;d=a.rY;Ce(d);e=new To;e.vB=d;Dv(c,e);a.wh=b.r$;d=b.oh;c=new Sb;c.qT=S(1024);c.p5=S(1024);c.nC=1;c.td=NaN;c.sp=NaN;c.oM=Infinity;c.pH=Infinity;c.nR=(-Infinity);V$(c,d);a.nX=Bt(c);a.oz=Dn();}V$(Bv(a.nX),b.oh);a.rY.rA=b.q4;f=b.pG.nj;a.pW.setAttribute("max",Bx(DJ(CO(b.oh))));if(O_(a.oz))a.pW.value=Bx(DJ(f));g=!b.rM&&!JQ(a.oz)?0:1;c=a.wP;if(!g)b=F(2);else{d=b.oh;g=Ia(a.oz,f);b=CU(DO(d,g));d=K();H(H(O(H(d,F(60)),g),F(61)),b);b=J(d);}Cl(c,b);},Oi=(a,
b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Np;d=b.oh;e=EP(a.nX);f=NC(b.q4);g=b.pG.nj;b=a.oz;h=a.sY.checked?1:0;i=a.rY;j=Y();k=Bk(i.na);while(Bj(k)){l=(Bg(k)).o$;T(j,l);}m=D0(e);i=d;if(m!=CO(i)){b=new BB;f=D0(e);h=CO(i);c=K();H(O(H(O(H(c,F(62)),f),F(63)),h),F(64));BD(b,J(c));U(b);}if(f>=1&&g>=0&&g<=CO(i)){i=Fj(j);c.mu=d;c.o1=e;c.mz=f;c.nb=g;c.pr=b;c.re=h;c.on=i;return c;}b=new BB;c=K();Q(O(H(O(H(c,F(65)),f),F(51)),g),46);BD(b,J(c));U(b);},OO=(a,b)=>{let c,d,e,f,g;if(BU(a.rW))c=Dn();else{c=Bv(a.rW);d=Bv(a.ti);c=Q3(c,
d,R0(d));e=c.ob;f=e.mw;c=c.mG;g=f+(b-c.lN)/c.lY*(e.mt-f);c=EC(X(0.0,Bo(d.mz,BI(g)))|0);}return c;},JW=(a,b)=>{let c;c=BU(a.nX)?0:D0(Bv(a.nX));if(!O_(b))b=EC(Bz(RF(b),c));a.oz=b;},AB2=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;b=Oi(a,b);c=new Wv;c.lL=K();c.rZ=b;d=b.mu;c.qP=d;c.mZ=b.o1;c.mX=b.nb;e=DO(d,0);b=c.qP;f=c.mX;g=DO(b,f);if(c.mX&&JO(e)&&JO(g)){M(O(M(c.lL,F(66)),c.mX),F(67));if(g===e)M(M(c.lL,F(68)),DC(g));else{M(c.lL,!(g<e)?F(69):F(70));M(M(M(c.lL,DC(e)),F(71)),DC(g));}h=c.mX;f=Qg(c.mZ,h);i=g*0.99;j=g*1.01;while
(f>=0&&Mh(c.mZ,f)>=i&&Lm(c.mZ,f)<=j){h=Sq(c.mZ,f);f=f+(-1)|0;}k=c.mX;if((k-h|0)>=Br(10,k/5|0)){O(M(c.lL,F(72)),h);M(c.lL,F(73));}else{f=Br(1,Bz(100,c.mX/10|0));b=c.qP;k=c.mX-f|0;e=DO(b,k);if(JO(e)){e=(g-e)/f;b=Ds(Bi(e),2);if(e===0.0){b=c.lL;if(f==1)l=F(74);else{l=K();H(O(H(l,F(75)),f),F(76));l=J(l);}M(b,l);M(c.lL,F(77));}else{l=c.lL;d=!(e<0.0)?F(78):F(79);M(M(l,d),b);b=c.lL;if(f==1)l=F(80);else{l=K();O(H(l,F(81)),f);l=J(l);}M(b,l);}}}Q(c.lL,46);}else{b=c.lL;f=c.mX;if(!f)l=F(82);else{l=K();O(H(l,F(83)),f);l=
J(l);}M(b,l);Q(M(M(c.lL,F(84)),DC(g)),46);}if(JN(c.mZ)&&D0(c.mZ)){k=c.mZ.sR;if(k==c.mX)M(c.lL,F(85));else{M(M(c.lL,F(86)),DC(c.mZ.oM));b=c.lL;if(!k)l=F(87);else{l=K();Q(O(H(l,F(88)),k),46);l=J(l);}M(b,l);}k=c.mZ.tU;if(k>0&&k!=c.mX){M(M(c.lL,F(89)),DC(c.mZ.nR));Q(O(M(c.lL,F(88)),k),46);}}YY(c);YC(c);return J(c.lL);},Zh=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c;d=Oi(a,c);e=new G_;f=b;g=f.mI;h=f.nD;i=FE(g);j=B_(3.9*i);k=B_(2.0*i);l=g-B_(1.6*i);m=h-B_(2.2*i);n=Cq(j,k,X(1.0,l-j),X(1.0,m-k));Cb();o=H8(i,
CA);j=BI(1.25*i);p=Om(g,h,n,Cq(Cr(n),k,0.0,n.mj),o,j,o,j,i,4.0,1.5);c=c.r5;HM();e.l8=p;e.mk=c;BA(f,Cq(0.0,0.0,f.mI,f.nD),e.mk.l4);p=new SF;p.lW=e;p.mm=b;p.lQ=d;c=R0(d);p.sA=c;p.pn=Q3(e,d,c);c=new QF;q=e.l8;n=e.mk;c.sg=Y();c.sZ=b;c.t1=q;c.tw=n;p.v9=c;c=p.lQ;r=Ia(c.pr,c.nb);b=K();H(O(H(b,F(90)),r),F(61));q=J(b);s=(F(91).lI.length+19|0)+(DJ(p.lQ.mz)).lI.length|0;if(r<=CO(p.lQ.mu)){b=CU(DO(p.lQ.mu,r));c=K();H(H(H(c,q),F(92)),b);b=J(c);}else{n=!I$(p.lQ.mu)?F(93):F(94);b=K();H(H(b,q),n);b=J(b);}c=p.mm;j=c.mI;t=j-
8.0;j=j/2.0;q=p.lW;n=q.l8;SV(c,b,s,j,t,n.qO,n.p0.m8,q.mk.l3);O4(p,p.lQ.nb,0.0);c=p.lQ.pr;b=new Vz;b.vg=p;Js(c,b);s=0;while(s<CN(p.lQ.on)){YF(p,s);s=s+1|0;}b=p.mm;c=Rp(p,p.lQ.o1);q=B1(p.lW.mk.oy,2.0);BS(b,c,q);AC1(p);c=p.lQ.pr;b=new Vx;b.uw=p;Js(c,b);s=I$(p.lQ.mu)&&CO(p.lQ.mu)<=p.lQ.mz?1:0;if(s)ACo(p);a:{if(s){b=p.lQ;if(b.nb>=CO(b.mu))break a;}X3(p);}a.rW=Bt(e);a.ti=Bt(d);};
function KF(){G.call(this);this.st=0;}
let QN=(a,b,c)=>{let d;a.st=1;d=new J5;d.v7=a;d.v8=c;(new IntersectionObserver(BJ(Bs(d),"onChange"))).observe(b);},Z3=(a,b)=>{let c=new KF();QN(c,a,b);return c;};
function RL(){G.call(this);this.v1=null;}
let ACI=a=>{a.v1.redraw();};
function Ma(){let a=this;G.call(a);a.pe=null;a.s_=null;a.uP=null;a.sa=0;}
let Uh=(a,b,c)=>{let d,e,f,g,h;a.pe=Y();a.s_=Y();a.uP=c;d=b.querySelectorAll("[role=tab]");e=0;while(e<d.length){f=d.item(e);g=a.pe;c=B9(f);T(g,c);h=a.s_;c=Cg(f.getAttribute("aria-controls"));g=K();H(Q(g,35),c);c=B9(b.querySelector(Bx(J(g))));T(h,c);c=new Kw;c.uN=a;c.uM=e;f.addEventListener("click",BJ(Bs(c),"handleEvent"));c=new Kx;c.ut=a;c.uu=e;f.addEventListener("keydown",BJ(Bs(c),"handleEvent"));e=e+1|0;}Pk(a);},AFM=(a,b)=>{let c=new Ma();Uh(c,a,b);return c;},UY=(a,b)=>{a.sa=b;Pk(a);HL(a.uP.ve);},Pk=a=>{let b,
c,d,e;b=0;while(true){c=a.pe;if(b>=c.lK)break;d=b!=a.sa?0:1;(Bs(W(c,b))).setAttribute("aria-selected",Bx(!d?F(95):F(96)));(Bs(W(a.pe,b))).setAttribute("tabindex",Bx(!d?F(97):F(0)));c=Bs(W(a.s_,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function RI(){G.call(this);this.ve=null;}
function J4(){let a=this;G.call(a);a.uO=null;a.r3=null;a.qx=null;a.vV=null;a.pq=null;a.sG=null;a.my=null;a.qi=null;a.qf=null;a.o6=null;a.v$=0;a.pp=null;a.q1=null;a.pI=0;}
let Ue=(a,b,c)=>{let d,e;a.my=Y();a.qi=Y();a.qf=Bn();d=IU();a.o6=Wq(d,TZ(d));a.pp=Bn();a.q1=Bn();a.sG=c;a.uO=b.querySelector(".meaning");a.r3=b.querySelector(".arithmetic");a.qx=b.querySelector(".quantities");a.vV=b.querySelector(".walk-position");e=b.querySelector(".points");a.pq=e;d=new MC;d.uG=a;e.addEventListener("change",BJ(Bs(d),"handleEvent"));d=b.querySelector(".previous");c=new UL;c.vD=a;En(d,c);c=b.querySelector(".next");b=new UM;b.wm=a;En(c,b);},AFQ=(a,b)=>{let c=new J4();Ue(c,a,b);return c;},AFk
=(a,b,c)=>{let d,e,f,g,h,i,j;a.v$=c.n_.ph;d=Ct(a.qf)&&J$(Bv(a.qf),b)?1:0;if(!(d&&Ou(a.o6,c))){C_(a.pq);BQ(a.pq,F(35),F(98));d=0;while(d<Cu(c.l6)){e=a.pq;f=K();H(O(H(f,F(99)),d),F(100));BQ(e,F(35),J(f));d=d+1|0;}a.qf=Bt(b);NT(a);}b=a.o6;d=C$(b.pi.sl);g=c.me.data.length;if(g!=d){b=new BB;c=K();H(O(H(O(H(c,F(101)),g),F(102)),d),F(103));BD(b,J(c));U(b);}if(!Ou(b,c)){e=new BB;g=c.n_.ph;d=Cu(b.pi.nF);b=K();H(O(H(O(H(b,F(104)),g),F(105)),d),F(106));BD(e,J(b));U(e);}if(!JQ(b.ry))Qx(b.pi,c.l6,c.n_,c.me,c.ru);else{e=
Wn(RF(b.ry),1);Qx(b.pi,c.l6,e,c.me,S(0));}c=Bk(a.my);while(Bj(c)){e=Bg(c);d=0;while(true){b=e.s1;if(d>=b.lK)break;Cl(Bs(W(b,d)),Nl(e.mx,d));d=d+1|0;}d=0;while(d<e.o8){g=0;while(true){h=e.mM;if(g>=h)break;h=V(d,h)+g|0;i=Ba(e.mx.nf,d,g);j=e.uX.data;if(i!==j[h]){j[h]=i;(Bs(e.sd.data[h])).textContent=Bx(Gr(HK(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.pp;c=new OM;c.vC=a;Dv(b,c);},NT=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=EP(a.qf);c=a.pq.selectedIndex;if(c<=0)b=Wq(b,a.v$);else{d=c-1|0;e=D1(b);b=new IZ;f=D$(C$(e));g=VY(e,
1,0.0,Pb(0.0),f);e=EC(d);Es();Jk(b,g,e,Jg);}a.o6=b;C_(a.qx);Hr(a.my);Hr(a.qi);a.pp=Bn();a.q1=Bn();Cl(a.r3,F(107));e=Bn();h=a.qx;i=Bk(a.o6.tK);while(true){if(!Bj(i)){OS(a,My(W(a.my,0),0,0));G0(a,0,0);return;}j=Bg(i);if(!(!BU(e)&&Bv(e)===j.mW.sn)){a:{e=Bt(j.mW.sn);b=a.qx;g=j.mW.sn;Mu();switch(SM.data[g.lH]){case 1:break;case 2:g=F(108);break a;case 3:g=F(109);break a;default:b=new Cf;Bh(b);U(b);}g=F(110);}BQ(b,F(111),g);h=Cp(a.qx,F(112));h.className="phase";}k=a.my;l=new S8;l.s1=Y();l.mx=j;m=j.nf;l.o8=Bz(8,m.lG);d
=Bz(8,m.lJ);l.mM=d;d=V(l.o8,d);l.rL=R(G,d);l.sd=R(G,d);f=S(d);n=f.data;l.uX=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cp(h,F(112));l.om=b;b.className="quantity";b=Cp(l.om,F(112));b.className="formula";if(Bu(j.sL))p=BV(j);else{g=BV(j);p=j.sL;j=K();H(H(H(j,g),F(113)),p);p=J(j);}g=new Qy;g.oH=p;g=RN(g);p=K();H(H(H(p,F(114)),g),F(115));b.innerHTML=Bx(J(p));(BQ(l.om,F(116),ZT(l,m))).className="shape";Y0(l,Cp(l.om,F(117)));j=l.om;g=new Lz;g.v3=a;g.v2=l;j.addEventListener("mouseover",BJ(Bs(g),
"handleEvent"));g=new LC;g.vl=a;g.vk=l;j.addEventListener("focusin",BJ(Bs(g),"handleEvent"));p=AEh(a,l);j.addEventListener("click",BJ(Bs(p),"handleEvent"));p=XX(a,l);j.addEventListener("keydown",BJ(Bs(p),"handleEvent"));T(k,l);}b=new BB;Bh(b);U(b);},Wu=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)Kr(a,OI(b,d));},Kr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.pp=Bt(b);c=Bk(a.qi);while(Bj(c)){d=Bs(Bg(c));e="";d.className=e;}Hr(a.qi);LX(a,b,F(118));e=Y();f=0;while(true){g=b.mA;if(f>=g.s5)break;g=g.rc.q();while
(g.r()){d=g.t();if(f<OP(d)&&V6(d,b.mn,b.mr)){d=P4(d,b,f);T(e,d);}}f=f+1|0;}d=Bk(e);while(Bj(d)){LX(a,Bg(d),F(119));}e=a.o6;g=Y();h=Bk(e.tK);while(Bj(h)){c=Bg(h);i=c.rc.q();while(i.r()){j=i.t();if(j.nG===b.mA){k=0;while(k<c.nf.lG){a:{Cz();if(!Tp(j,CV,k,b)){l=0;while(true){if(l>=c.nf.lJ)break a;if(!Tp(j,Dk,l,b)&&V6(j,k,l)){e=FT(c,k,l);T(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bk(g);while(Bj(d)){LX(a,Bg(d),F(120));}Cl(a.r3,S9(b));N8(a.sG);},LX=(a,b,c)=>{let d,e,f,g;d=Bk(a.my);while(Bj(d)){e=Bg(d);if(e.mx===b.mA&&SL(e,b.mn,
b.mr)){f=My(e,b.mn,b.mr);f.className=Bx(c);g=a.qi;f=B9(f);T(g,f);}}},S9=b=>{let c,d;E1();c=RB(b,FB);b=RB(b,GK);d=K();H(Q(H(d,c),10),b);return J(d);},VF=(a,b,c,d)=>{let e;e=My(b,c,d);OS(a,e);e.focus();Kr(a,FT(b.mx,c,d));},OS=(a,b)=>{Dv(a.q1,new Op);b.setAttribute("tabindex","0");a.q1=Bt(B9(b));},Sz=(a,b)=>{G0(a,Br(0,Bz(b,a.my.lK-1|0)),1);},G0=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.my;e=a.pI;d=d;(W(d,Bz(e,d.lK-1|0))).om.removeAttribute("aria-current");a.pI=b;d=(W(a.my,b)).om;f=a.my;b=a.pI;f=(W(f,b)).mx;d.setAttribute("aria-current",
"step");g=a.vV;h=a.pI+1|0;b=a.my.lK;d=K();O(H(O(d,h),F(121)),b);Cl(g,J(d));g=a.uO;i=BV(f);d=f.sO;j=K();H(H(H(j,i),F(61)),d);Cl(g,J(j));if(c)Kr(a,FT(f,0,0));};
function RJ(){G.call(this);this.uK=null;}
let N8=a=>{HL(a.uK);};
function MK(){let a=this;G.call(a);a.so=null;a.rt=null;a.ua=null;a.rF=null;}
let SB=(a,b,c)=>{let d,e,f,g,h;a.so=b.querySelector("tbody");a.rt=b.querySelector(".verdict");a.ua=b.querySelector(".explanation");a.rF=b.querySelector(".mistake");d=(Md()).data;e=d.length;f=0;while(f<e){g=d[f];BQ(a.rF,F(35),g.uI);f=f+1|0;}b=a.rF;h=new Mr;h.vy=c;b.addEventListener("change",BJ(Bs(h),"handleEvent"));},AF0=(a,b)=>{let c=new MK();SB(c,a,b);return c;},Xk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=C$(b.lR);if(c>200){C_(a.so);b=a.rt;d=K();Q(O(H(d,F(122)),c),46);Cl(b,J(d));return;}a:{d=(Md()).data[a.rF.selectedIndex];e
=b.lR;f=Cu(b.l6);JM();switch(NO.data[d.lH]){case 1:case 2:g=1;break a;case 3:if(Bw(e)>1){h=e.po;CS();if(h!==IX){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=Bw(e)){g=g|Un(d,e,f);f=f+1|0;}break a;default:}b=new Cf;Bh(b);U(b);}i=b.lR;e=Ek(b);b=b.l6;j=b.l0;k=b.mb;b=!g?Hq:d;h=DL(i,j);DP(h,e);l=ADg(i,e,h,k,b);m=OG(Ks(i,e,j,k));h=ABj(i,e,h,l.nh.data[Bw(i)]);n=B3(i);Cd(n,CJ(e));b=DL(i,j);o=new Vp;o.wS=b;o.wQ=n;o.wR=i;o.wT=k;p=new SN;p.t8=i;p.t9=n;p.t$=j;p.t_=k;b=Y();c=
1;while(c<=Bw(i)){q=Oo(o,p,n.lM.data[c]);r=Oo(o,p,n.lP.data[c]);j=new FL;e=K();O(H(e,F(123)),c);Nd(j,J(e),l.qn.data[c],m.lM.data[c],q,h.lM.data[c]);s=b;T(s,j);e=new FL;k=K();O(H(k,F(124)),c);Nd(e,J(k),l.rN.data[c],m.lP.data[c],r,h.lP.data[c]);T(s,e);c=c+1|0;}h=new Qq;h.p8=Fj(b);if(Bu(d.tQ))e=F(2);else{l=d.tQ;b=K();H(Q(b,32),l);e=J(b);}l=!g?F(125):F(2);m=a.ua;d=d.vK;b=K();H(H(H(b,d),e),l);Cl(m,J(b));Cl(a.rt,AFt(h));b=a.rt;d=Bx(!NF(h)?F(126):F(127));b.className=d;C_(a.so);f=0;d=Bk(h.p8);while(Bj(d)){m=Bg(d);t
=0;while(t<m.nO.lG){u=0;while(u<m.nO.lJ&&f<60){YZ(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},YZ=(a,b,c,d)=>{let e,f,g,h,i;e=Ba(b.nO,c,d);f=Ba(b.pD,c,d);g=Cp(a.so,F(128));h=b.qa;i=K();Q(O(Q(O(Q(H(i,h),91),c),44),d),93);(BQ(g,F(129),J(i))).setAttribute("scope","row");Kv(g,e);Kv(g,f);Kv(g,Ba(b.nv.oi,c,d));BQ(g,F(130),Pn(Ba(b.nv.o3,c,d)));BQ(g,F(130),Pn(Bi(e-f)));},Kv=(b,c)=>{let d;d=BQ(b,F(130),Gr(Ex(c,8),45,8722));b=Bx(CU(c));d.title=b;},Pn=b=>{let c,d,e,f;c=CU(b);d=Fa(c,101);if(d<0)return b===0.0?F(0):Ex(b,8);e=Ck(c,
0,Bz(d,3));c=Gr(Fs(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function RG(){G.call(this);this.wW=null;}
function M0(){let a=this;G.call(a);a.wU=null;a.sE=null;a.vX=null;a.vL=null;a.uZ=null;a.wv=null;a.vJ=null;a.oI=null;a.nZ=null;a.tP=null;a.sM=null;a.rH=null;a.rp=null;a.op=null;a.t0=0;a.oB=0;a.qd=0;}
let Oh=(a,b,c)=>{let d;a.rp=Bn();a.op=Bn();a.rH=c;a.wU=b.querySelector(".scroll");a.sE=b.querySelector(".canvas-room");a.vX=b.querySelector("canvas");a.vL=b.querySelector(".sweep-position");a.uZ=b.querySelector(".sentence");a.wv=b.querySelector(".graph-words");a.vJ=b.querySelector(".node-detail");a.oI=b.querySelector(".level");a.nZ=b.querySelector(".node");a.tP=b.querySelector(".sweep-back");a.sM=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new SZ;c.wc=a;En(d,c);c=a.tP;d=new SX;d.vs=a;En(c,
d);c=a.sM;d=new S1;d.uj=a;En(c,d);c=b.querySelector(".sweep-end");b=new S0;b.wj=a;En(c,b);b=a.nZ;d=new L7;d.vz=a;b.addEventListener("change",BJ(Bs(d),"handleEvent"));b=a.oI;d=new L6;d.u5=a;b.addEventListener("change",BJ(Bs(d),"handleEvent"));},AFP=(a,b)=>{let c=new M0();Oh(c,a,b);return c;},Y7=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BU(a.rp)&&J$(Bv(a.rp),b))){a.rp=Bt(b);C_(a.oI);BQ(a.oI,F(35),F(131));if(C$(c.lR)>60)(BQ(a.oI,F(35),F(132))).setAttribute("disabled","");else{e=0;while(e<Cu(c.l6)){b=a.oI;f=K();O(H(f,
F(133)),e);BQ(b,F(35),J(f));e=e+1|0;}}QX(a);}g=new Jh;h=c.l6;i=a.oI.selectedIndex-1|0;if(i<0)h=Ks(c.lR,Ek(c),h.l0,h.mb);else{j=S(h.l0.lJ).data;e=0;k=j.length;while(e<k){j[e]=Ba(h.l0,i,e);e=e+1|0;}l=c.lR;b=Ek(c);m=Ba(h.mb,i,0);h=new K2;h.nc=Ws();h.rr=Y();h.pc=l;c=Y();e=0;while(e<k){f=h.nc;n=K();Q(O(H(n,F(134)),e),93);f=KL(f,J(n),j[e]);T(c,f);e=e+1|0;}e=1;while(e<=Bw(l)){c=AC2(h,e,b.lM.data[e],b.lP.data[e],c);e=e+1|0;}a:{c=W(c,0);b=KL(h.nc,F(135),m);GM();switch(J6.data[h.pc.mh.lH]){case 1:c=DR(Fv(RM(b),Hp(c)),
Fv(DR(Hx(h),b),Hp(DR(Hx(h),c))));break a;case 2:b=DR(c,b);c=Fv(b,b);break a;default:}b=new Cf;Bh(b);U(b);}c.mD=F(136);h.rd=c;}Q_(g,h,a.oB);a.qd=CN(JS(g.m1));h=XD(g);f=new Nx;b=!d?L4():QZ();Dp();f.lU=b;f.r4=17;if(BU(a.op)){a.op=Bt(ABa(f,h));WI(a,g);}AFz(a,f,h,Bv(a.op));if(a.t0){UH(a,Bv(a.op),Ze(g));a.t0=0;}a.tP.disabled=!!(a.oB?0:1);b=a.sM;c=!!(a.oB<a.qd?0:1);b.disabled=c;b=a.vL;e=g.m1.qo;d=a.qd;c=K();O(H(O(c,e),F(121)),d);Cl(b,J(c));Cl(a.uZ,AFe(g));Cl(a.wv,Dx(F(137),AAT(h)));e=a.nZ.selectedIndex;Cl(a.vJ,ADA(g,
Br(0,e)));},HI=(a,b)=>{a.oB=Br(0,Bz(b,a.qd));a.t0=1;Lt(a.rH);},UH=(a,b,c)=>{let d,e;d=(E8(b,c)).lN+(E8(b,c)).lY/2.0;b=a.wU;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},QX=a=>{a.op=Bn();a.oB=0;},WI=(a,b)=>{let c,d;C_(a.nZ);c=0;while(c<S5(b)){BQ(a.nZ,F(35),G3(Gt(b.od,c)));c=c+1|0;}d=a.nZ;b=S5(b)-1|0;d.selectedIndex=b;},AFz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=B_(d.uz)|0;f=B_(d.vH)|0;g=a.sE.style;h=K();H(O(h,e),F(138));g.setProperty("width",Bx(J(h)));g=a.sE.style;h=K();H(O(h,f),F(138));g.setProperty("height",
Bx(J(h)));i=QP(a.vX,e,f,devicePixelRatio);j=a.nZ.selectedIndex;FH();h=Rw;k=j>=0?EC(j):Dn();l=new CF;m=i;DA(l,0.0,0.0,m.mI,m.nD);BA(m,l,b.lU.l4);l=new Q2;e=Ia(k,(-1));l.lT=b;l.l_=i;l.mV=c;l.nT=d;l.mK=h;l.p2=e;l.pO=Uq(c);e=l.p2;if(e>=0){i=E8(l.nT,e);n=Ok(l,l.p2);b=l.l_;c=FU(l,i,6.0,n+6.0);d=l.lT.lU.l3;BA(b,c,d);b=l.l_;c=FU(l,i,4.0,n+4.0);d=l.lT.lU.l4;BA(b,c,d);}f=0;while(f<l.pO.data.length){j=0;while(j<(W(l.mV.nt,f)).mH.lK){c=Bk(l.mV.pd);a:{while(Bj(c)){b=Bg(c);if(b.oP==f&&b.oK==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.p2&&(W((W(l.mV.nt,f)).mH,j)).nN!=l.p2?0:1;i=o?l.lT.lU.l3:CP(l.lT.lU.mi,0.75);p=(M7(l.nT,f,j)).mP;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.l_;c=Vq(l,p,0.0,7.0);d=B1(i,DF(l,!o?1.25:2.0));BS(b,c,d);b=l.l_;c=TK(l,s,t,(-1),1.0);BA(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bk(l.mV.pd);while(Bj(d)){b=Bg(d);WF(l,(M7(l.nT,b.oP,b.oK)).mP);}e=0;while(e<l.pO.data.length){if(ABU(l,E8(l.nT,e)))YB(l,e,W(l.mV.nt,e),E8(l.nT,e));e=e+1|0;}e=0;while(e<l.mV.pd.lK){AET(l,e);e=e+1|0;}};
function RH(){G.call(this);this.vF=null;}
let Lt=a=>{HL(a.vF);};
function UI(){let a=this;EN.call(a);a.sS=null;a.s3=null;a.sH=null;a.oT=null;a.pE=null;a.rv=null;a.rI=null;a.q9=null;a.tA=0;a.u6=0;a.tS=null;}
let AE4=(a,b,c)=>{let d,e,f;Ce(B9(c));d=new PM;d.wx=c;Lr(a,b,d);d=new QS;d.sW=Bn();d.nH=Bn();d.nq=Bn();d.tG=Bn();a.rv=d;a.rI=Bn();a.q9=Y();a.tA=(-1);a.tS=L4();a.sS=c;a.s3=b.querySelector(".plane");d=b.querySelector(".pair");a.sH=d;a.oT=d.querySelector(".across");e=a.sH.querySelector(".up");a.pE=e;b=a.s3;d=a.oT;f=Bk(VO(B9(b),B9(d),B9(e)));while(Bj(f)){e=Bs(Bg(f));d=new Kk;d.vM=c;e.addEventListener("change",BJ(Bs(d),"handleEvent"));}},ACu=(a,b)=>{let c=new UI();AE4(c,a,b);return c;},AAG=(a,b)=>{let c,d,e,f,g,
h,i,j,k,l,m,n,o,p,q;c=b.pG;d=c.lR;if(!(Ct(a.rI)&&F2(Bv(a.rI),d))){a.rI=Bt(d);C_(a.oT);C_(a.pE);e=0;while(e<Bz(400,C$(d))){f=1;while(f<Bw(d)){g=f+1|0;if(e<Ra(d,g))break;f=g;}g=BE(d,f-1|0);h=e-Ra(d,f)|0;i=V(BE(d,f),g);j=h>=i?OA(f,h-i|0,(-1)):OA(f,h/g|0,h%g|0);h=j.v4;if(h!=(-1)?0:1)j=DQ(F(139),MZ(d,j.rR,j.sU));else{k=MZ(d,j.rR-1|0,h);j=MZ(d,j.rR,j.sU);l=K();H(H(H(H(l,F(140)),k),F(71)),j);j=DQ(F(141),J(l));}BQ(a.oT,F(35),j);BQ(a.pE,F(35),j);e=e+1|0;}a.pE.selectedIndex=1;}a.tS=b.r5;e=CO(b.oh);f=a.tA;g=b.r$;if(!(f
==g&&a.u6==e)){a.tA=g;a.u6=e;a.q9=Y();m=Tf(a.sS.path());f=1+b.pG.me.data.length|0;g=0;while(true){n=m.data;if(g>=n.length)break;o=a.q9;k=new L2;h=n[g]|0;e=g+1|0;g=g+f|0;n=K1(m,e,g);k.rw=h;k.mQ=n;T(o,k);}}o=a.rv;p=a.q9;e=a.s3.selectedIndex!=1?0:1;a.sH.hidden=!!(e?0:1);f=a.oT.selectedIndex==a.pE.selectedIndex?0:1;if(e&&f){k=new NA;e=a.oT.selectedIndex;f=a.pE.selectedIndex;k.q_=e;k.si=f;}else k=new Kl;j=new KB;l=Fj(p);j.n4=c;j.pA=l;j.o7=k;k=!Ct(o.nH)?o.sW:o.nH;if(!(Ct(k)&&ACP(Bv(k),j)))o.nH=Bt(j);q=!b.rM?1.5:8.0;o
=a.rv;q=performance.now()+q;k=new Qn;e=1;while(e&&ZP(k)<q){e=Yq(o,8);}Dv(ACv(a.rv),Xu(a,b,e));if(e)a.sS.redraw();},AEE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b;c=K();d=b.o_;e=d.qC;Ff();if(e!==F5){O(M(c,F(142)),b.oq);M(c,F(143));}else{M(M(c,F(144)),d.qv);M(M(c,F(145)),d.qu);Q(O(M(c,F(146)),b.oq),46);}M(M(c,F(147)),Tv(b.oX));f=b.sB;g=b.rb;h=Cj(f*f+g*g);i=I_(h,0.0);if(i>0&&h-h===0.0){M(M(M(c,F(148)),Oy( -f, -g)),F(149));M(M(c,Ds(h,2)),F(150));}else if(!i)M(c,F(151));Q(c,46);e=b.qz;i=(-1);j=0;while(true){k=e.m5.data;if
(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(M(O(M(c,F(152)),e.ma),F(153)),e.ml);M(c,F(154));if(i>=0&&!(e.m5.data[i]>=b.oX)){h=EH(e,i%e.ma|0)-b.pU;l=Em(e,i/e.ma|0)-b.pV;M(M(M(c,F(155)),Tv(e.m5.data[i])),F(156));M(c,Ds(Cj(h*h+l*l),2));Q(M(M(c,F(157)),Oy(h,l)),46);}else M(c,F(158));l=b.qg.sq;if(isNaN(l)?1:0)M(c,F(159));else{i=BI(l*100.0)|0;M(c,F(160));m=I_(l,1.0);if(!m)n=F(22);else if(i==100)n=F(161);else if(!i)n=F(162);else{n=K();Q(O(n,i),37);n=J(n);}M(c,n);M(c,F(163));if(!m)Q(c,
46);else if(b.o_.qC!==F5)M(c,F(164));else{M(c,F(165));M(c,F(166));}}return J(c);},ZH=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=c;d=new Qi;e=b;f=e.mI;g=e.nD-18.0;h=FE(f);i=B_(3.75*h);j=B_(5.5*FE(f));k=Cx(f-TL(f)-j);l=X(1.0,Bo(k,Cx(g-i-B_(2.2*h))));m=Cq(TL(f)+Cx((k-l)/2.0),i,l,l);n=Cr(m)+BI(1.25*h);o=new Ht;p=Cq(n,i,BI(1.0*h),l);j=1.15*h;Cb();Pr(o,f,g,m,p,Cn(j,CK),BI(1.35*h),H8(h,CK),BI(2.9*h),h,X(5.5,Bo(10.0,0.028*l)),1.5);m=a.tS;d.m6=o;d.mc=m;m=Vl(c.qz.nI,o.md);BA(e,Cq(0.0,0.0,e.mI,e.nD),d.mc.l4);o
=CU(c.oX);p=d.m6;q=d.mc;r=c.oq;s=p.md;j=s.lN+s.lY/2.0;s=K();O(H(s,F(167)),r);CE(e,J(s),j,p.qO,p.p0,q.l3);s=K();H(H(s,F(168)),o);o=J(s);i=2.0*(Bo(j,p.rT-j)-4.0);s=p.rP;l=s.m8;t=s.os;Do();if(t!==Gf){s=Cn(Bo(l,i/(0.65*o.lI.length)),CK);CE(e,o,j,p.qt,s,q.l3);}else SV(b,o,o.lI.length>=20?26:o.lI.length,j,i,p.qt,l,q.l3);t=c.pP;j=Du(b,C9(d.m6));BA(e,I3(b,d.m6.md,j),D7(d.mc.oV,0.0));o=Y();r=0;while(true){p=t.qF;if(r>=p.lK)break;p=W(p,r);s=d.mc.oV;r=r+1|0;q=D7(s,r/t.qF.lK);BA(e,Ph(m,p.rl),q);q=Bk(p.rD);while(Bj(q)){u
=(Nv(m,Bg(q))).mP;T(o,u);}}p=CP(d.mc.l3,0.28);BS(e,Fe(o),B1(p,C9(d.m6)));ACB(d,b,m,c);N$(m,b,d.m6,d.mc);ACY(d,b,c.o_);s=c.pP.rz;o=d.m6;e=d.mc;ACy(b,o,e,e.oV,M_(s),Xc(s,d.m6));ACF(d,b,m,c);},L=I(),Ul=I(0);
function MT(){L.call(this);this.pM=null;}
let CO=a=>{return a.pM.furthest();},DO=(a,b)=>{return a.pM.lossAt(b);},I$=a=>{return a.pM.hasDiverged()?1:0;},AEN=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MT)){b=b;d=a.pM;b=b.pM;c=P(B9(d),B9(b))?1:0;}else c=0;return c;},Tc=I(0),Hm=I(0),Fz=I(),CT=a=>{return a.bb()?0:1;},JH=(a,b)=>{let c;c=Bk(a);while(Bj(c)){if(P(Bg(c),b))return 1;}return 0;},Ql=(a,b)=>{let c,d;c=0;d=Bk(b);while(Bj(d)){b=Bg(d);if(!T(a,b))continue;c=1;}return c;},V2=I(0),JI=I(0),Hb=()=>{Fh();return NW;},EV=b=>{let c;Fh();c=new VE;c.vT
=b;return c;},F1=(b,c)=>{let d;Ce(b);Ce(c);d=new U_;d.wp=b;d.vZ=c;return d;},VO=(b,c,d)=>{Ce(b);Ce(c);Ce(d);return Rk(BN(G,[b,c,d]));},Ib=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){Ce(c[e]);e=e+1|0;}return Rk(b.fu());},Fj=b=>{let c,d,e,f,g,h;c=new KX;d=R(G,b.lK);e=d.data;b=Bk(b);f=0;b=b;while(Bj(b)){g=Bg(b);if(g===null){b=new FD;Bh(b);U(b);}h=f+1|0;e[f]=g;f=h;}c.su=d;return c;};
function El(){Fz.call(this);this.n1=0;}
let Bk=a=>{let b;b=new Pz;b.uQ=a;b.wi=a.n1;b.wn=a.bb();b.uv=(-1);return b;},Mi=(a,b)=>{let c,d,e;c=a;d=c.lK;e=0;while(true){if(e>=d)return (-1);if(P(b,W(c,e)))break;e=e+1|0;}return e;},XQ=(a,b)=>{let c,d;if(!Tb(b,JI))return 0;c=b;if(a.bb()!=c.bb())return 0;d=0;while(d<c.bb()){if(!P(a.bW(d),c.bW(d)))return 0;d=d+1|0;}return 1;},Lh=I(0),E2=I(0);
function Hl(){let a=this;El.call(a);a.nl=null;a.lK=0;}
let ACi=a=>{Jx(a,10);},Y=()=>{let a=new Hl();ACi(a);return a;},Jx=(a,b)=>{let c;if(b>=0){a.nl=R(G,b);return;}c=new BB;Bh(c);U(c);},AFZ=a=>{let b=new Hl();Jx(b,a);return b;},W=(a,b)=>{JC(a,b);return a.nl.data[b];},Y2=a=>{return a.lK;},JV=(a,b,c)=>{let d,e;JC(a,b);d=a.nl.data;e=d[b];d[b]=c;return e;},T=(a,b)=>{let c,d,e,f,g,h;c=a.lK+1|0;d=a.nl.data.length;if(d<c){c=d>=1073741823?2147483647:Br(c,Br(d*2|0,5));e=a.nl;f=Jv(Bf(e));if(f===null){b=new FD;Bh(b);U(b);}if(f===Be(Y3)){b=new BB;Bh(b);U(b);}if(c<0){b=new Ww;Bh(b);U(b);}g
=e.data;e=W1(f.n6,c);h=Bz(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.nl=e;}e=a.nl.data;h=a.lK;a.lK=h+1|0;e[h]=b;a.n1=a.n1+1|0;return 1;},HZ=(a,b)=>{let c,d,e,f;JC(a,b);c=a.nl.data;d=c[b];e=a.lK-1|0;a.lK=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.n1=a.n1+1|0;return d;},Hr=a=>{let b,c,d,e,f,g;b=a.nl;c=0;d=a.lK;e=null;if(c>d){e=new BB;Bh(e);U(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.lK=0;a.n1=a.n1+1|0;},JC=(a,b)=>{let c;if(b>=0&&b<a.lK)return;c=new CL;Bh(c);U(c);};
function Bq(){let a=this;G.call(a);a.w_=null;a.lH=0;}
let BY=(a,b,c)=>{a.w_=b;a.lH=c;},X8=(a,b)=>{return a!==b?0:1;};
function F6(){let a=this;Bq.call(a);a.ng=null;a.vE=null;a.tX=null;a.rV=null;a.w7=null;}
let Fn=null,Fx=null,Fg=null,Gl=null,FM=null,Ix=null,GH=null,Im=null,E9=null,EW=null,MG=null,KJ=null,EE=null,HY=null,Is=null,V1=null,Ox=null,PW=null,LF=null,Qu=null,VW=null,Ui=null,QV=null,Vi=null,BC=()=>{BC=Z(F6);Xg();},Ec=()=>{BC();return Vi.fu();},QH=(a,b,c,d,e,f,g,h)=>{BC();BY(a,b,c);a.ng=d;a.vE=e;a.tX=f;a.rV=g;a.w7=h;},BR=(a,b,c,d,e,f,g)=>{let h=new F6();QH(h,a,b,c,d,e,f,g);return h;},Og=b=>{let c,d,e,f;BC();c=(Ec()).data;d=c.length;e=0;while(e<d){f=c[e];if(Bc(f.ng,b))return Bt(f);e=e+1|0;}return Bn();},Lg
=a=>{let b;b=a.vE;GB();return b!==Ci?0:1;},ADk=(a,b,c)=>{let d,e,f;if(Bu(c))c=F(169);d=a.ng;e=a.tX.fz();b=KK(b);f=K();Q(H(H(H(H(H(H(H(f,d),F(170)),e),F(171)),b),F(172)),c),46);return J(f);},KK=b=>{let c;BC();if(b.lI.length>40){b=Ck(b,0,40);c=K();Q(H(c,b),8230);b=J(c);}return b;},AB6=()=>{let b,c;BC();b=R(F6,23);c=b.data;c[0]=Fn;c[1]=Fx;c[2]=Fg;c[3]=Gl;c[4]=FM;c[5]=Ix;c[6]=GH;c[7]=Im;c[8]=E9;c[9]=EW;c[10]=MG;c[11]=KJ;c[12]=EE;c[13]=HY;c[14]=Is;c[15]=V1;c[16]=Ox;c[17]=PW;c[18]=LF;c[19]=Qu;c[20]=VW;c[21]=Ui;c[22]
=QV;return b;},Xg=()=>{let b;b=new F6;GB();QH(b,F(173),0,F(174),Ci,CZ(BN(BP,[F(175),F(27),F(26),F(29),F(28),F(30),F(24),F(25),F(32),F(31),F(10)])),F(175),F(176));Fn=b;Fx=BR(F(177),1,F(10),Ci,AB1(1000),F(2),F(178));Fg=BR(F(179),2,F(180),Ci,CZ(BN(BP,[F(181),F(23),F(182),F(13)])),F(181),F(183));Gl=BR(F(184),3,F(13),Ci,LH(LI(0),21057),F(2),F(185));FM=BR(F(186),4,F(187),Ci,LH(Dz(0.0,21056.0),21057),F(2),F(188));Ix=BR(F(189),5,F(190),Ci,Dz(0.0,4.294967295E9),F(0),F(191));GH=BR(F(192),6,F(193),Ci,LH(Dz(1.0,64.0),6),
F(194),F(195));Im=BR(F(196),7,F(197),Ci,CZ(BN(BP,[F(198),F(199),F(17),F(200),F(201),F(202),F(203)])),F(198),F(204));E9=BR(F(205),8,F(206),Ci,CZ(BN(BP,[F(198),F(203),F(199),F(17)])),F(198),F(207));EW=BR(F(208),9,F(136),Ci,CZ(BN(BP,[F(209),F(18)])),F(209),F(210));MG=BR(F(211),10,F(212),Ci,CZ(BN(BP,[F(213),F(20),F(21)])),F(213),F(214));KJ=BR(F(215),11,F(216),Ci,LI(1),F(217),F(218));EE=BR(F(219),12,F(220),Ci,LK(Dz(1.0,1000.0),F(22)),F(22),F(221));HY=BR(F(222),13,F(223),CW,Dz(1.0,1000000.0),F(224),F(225));Is=BR(F(226),
14,F(227),CW,Dz(0.0,1000000.0),F(0),F(228));V1=BR(F(229),15,F(230),CW,LK(AEB(BN(BP,[F(231),F(232),F(233),F(136),F(234),F(235),F(236),F(237)])),F(238)),F(238),F(239));Ox=BR(F(240),16,F(241),CW,CZ(BN(BP,[F(22),F(242),F(243)])),F(22),F(244));PW=BR(F(245),17,F(246),CW,CZ(BN(BP,[F(247),F(248)])),F(247),F(249));LF=BR(F(250),18,F(251),CW,CZ(BN(BP,[F(252),F(59)])),F(252),F(253));Qu=BR(F(254),19,F(255),CW,ACt(),F(95),F(256));VW=BR(F(257),20,F(258),CW,LK(Dz(1.0,10000.0),F(259)),F(260),F(261));Ui=BR(F(262),21,F(263),CW,
CZ(BN(BP,[F(264),F(265),F(266)])),F(264),F(267));QV=BR(F(268),22,F(269),CW,CZ(BN(BP,[F(264),F(270),F(271)])),F(264),F(272));Vi=AB6();},AFF=I(),Uf=I(),ABA=null,NU=null,I9=null,Ho=null,Td=null,NR=null,So=null,Gy=()=>{Gy=Z(Uf);Y6();},Y6=()=>{let b;ABA=new WeakMap();NU=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();I9=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Ho=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(I9===null)b=null;else{b=new JL;b=new FinalizationRegistry(BJ(Bs(b),"accept"));}NR
=b;if(Ho===null)b=null;else{b=new JK;b=new FinalizationRegistry(BJ(Bs(b),"accept"));}So=b;},CR=I(0),ADY=I(),BX=I(0);
function Ni(){G.call(this);this.wZ=null;}
let ADb=(b,c)=>{Wi(b.wZ);};
function Oj(){G.call(this);this.vI=null;}
let ACw=a=>{a.vI.redraw();};
function MJ(){G.call(this);this.pt=0;}
let Dd=null,ABK=(a,b)=>{a.pt=b;},SW=a=>{let b=new MJ();ABK(b,a);return b;},Dn=()=>{if(Dd===null)Dd=SW(0);return Dd;},EC=b=>{return SW(b);},RF=a=>{let b;if(a!==Dd)return a.pt;b=new D9;Bh(b);U(b);},JQ=a=>{return a===Dd?0:1;},O_=a=>{return a!==Dd?0:1;},Js=(a,b)=>{if(a!==Dd)b.fJ(a.pt);},Ia=(a,b)=>{if(a!==Dd)b=a.pt;return b;},AEq=(a,b)=>{let c;if(a===b)return 1;c=Dd;if(a!==c&&b!==c&&b instanceof MJ)return b.pt!=a.pt?0:1;return 0;};
function SA(){let a=this;G.call(a);a.ug=null;a.sX=null;a.q2=null;a.na=null;a.rA=null;a.wA=0;}
let Kz=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.ug;c=!!CT(a.na);b.hidden=c;C_(a.sX);d=0;while(true){b=a.na;if(d>=b.lK)break;e=(W(b,d)).o$;b=Cp(a.sX,F(273));f=d+1|0;g=BQ(b,F(274),DJ(f));c="number";g.className=c;h=Cp(b,F(275));c=Bx(e.pY);h.value=c;c=K();O(H(c,F(276)),f);i=J(c);h.setAttribute("aria-label",Bx(i));c=new Mv;c.uR=a;c.uT=d;c.uU=h;h.addEventListener("change",BJ(Bs(c),"handleEvent"));g=Ex(e.nQ.sp,4);j=D0(e.nQ);c=K();O(H(H(H(c,F(92)),g),F(277)),j);h=J(c);k=e.oL;c=K();H(H(H(c,k),F(61)),h);g=BQ(b,F(274),J(c));c=
"settings";g.className=c;k=new Uo;k.vR=a;k.vS=d;Ts(b,F(278),k);k=new Um;k.wz=a;k.wy=d;Ts(b,F(279),k);d=f;}},Ts=(b,c,d)=>{let e;e=BQ(b,F(280),c);e.setAttribute("type","button");En(e,d);};
function Jn(){G.call(this);this.wo=null;}
let ADo=(b,c)=>{b.wo.redraw();};
function Jo(){let a=this;G.call(a);a.uq=null;a.ur=null;}
let AEP=(b,c)=>{let d,e;b=b;c=b.uq;b=b.ur;d=GL(Cg(c.pW.value));e=0.0;if(d!==DU)e=d.qQ;JW(c,EC(e|0));b.redraw();};
function Jl(){let a=this;G.call(a);a.u9=null;a.u$=null;}
let ACn=(b,c)=>{let d;b=b;d=b.u9;b=b.u$;JW(d,OO(d,c.offsetX));b.redraw();};
function Jm(){let a=this;G.call(a);a.vN=null;a.vQ=null;}
let Yi=(b,c)=>{b=b;c=b.vN;b=b.vQ;JW(c,Dn());b.redraw();};
function Jq(){let a=this;G.call(a);a.wK=null;a.wL=null;}
let AA_=(b,c)=>{let d;b=b;d=b.wK;b=b.wL;c=OO(d,c.offsetX);Ce(B9(b));d=new Oq;d.w1=b;Js(c,d);},S6=I(0);
function J5(){let a=this;G.call(a);a.v7=null;a.v8=null;}
let Y_=(b,c)=>{let d;b=b;d=b.v7;b=b.v8;c=c[c.length-1|0];d.st=(c===null?null:!(c instanceof DK())?c:Bs(c)).isIntersecting?1:0;b.ed();};
function Kw(){let a=this;G.call(a);a.uN=null;a.uM=0;}
let AEc=(b,c)=>{b=b;UY(b.uN,b.uM);};
function Kx(){let a=this;G.call(a);a.ut=null;a.uu=0;}
let ADz=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.ut;e=b.uu;f=d.pe.lK-1|0;g=Cg(c.key);h=(-1);switch(Eg(g)){case 69819:if(!Bc(g,F(281)))break a;h=3;break a;case 2255103:if(!Bc(g,F(282)))break a;h=2;break a;case 251549619:if(!Bc(g,F(283)))break a;h=0;break a;case 977763216:if(!Bc(g,F(284)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();UY(d,f);(Bs(W(d.pe,f))).focus();}};
function IZ(){let a=this;G.call(a);a.pi=null;a.ry=null;a.tK=null;}
let Jk=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.pi=b;a.ry=c;Cy();c=new MX;c.tc=Y();c.mg=b;c.rh=d;b=b.sl;c.oY=b;e=Bw(b);c.nK=e;e=e+1|0;f=R(C5,e);g=f.data;c.mR=f;c.oJ=R(C5,e);c.qI=R(C5,e);c.se=R(C5,e);c.qh=R(C5,e);c.n0=R(C5,e);c.tf=R(C5,e);c.te=R(C5,e);Ch();g[0]=Fl(c,HE,0,c.mg.nF.l0,F(285),F(286));c.qJ=Fl(c,KQ,0,c.mg.nF.mb,F(2),F(287));e=1;a:while(true){h=c.nK;if(e>h){i=c.oY.mh;DG();j=i!==C2?0:1;b=BV(c.mR.data[h]);i=Kq;k=c.mg.s8;if(!j){l=K();H(H(H(l,F(288)),b),F(289));l=J(l);}else{l=K();Q(H(H(H(H(l,F(290)),b),
F(291)),b),41);l=J(l);}b=!j?F(292):F(293);m=c.rh.rE;n=K();Q(H(H(H(n,F(294)),b),m),46);o=J(n);n=new BK;p=c.mR.data[c.nK];Cz();Dj(n,97,p,Co,CV);b=F1(n,FK(121,c.qJ,Co,CV));if(!j)n=new O7;else{n=new O8;n.wX=c;}EQ(c,i,0,k,l,o,b,n);AE5(c);Es();if(d!==Jg)AFf(c);a.tK=Fj(c.tc);return;}b:{f=c.oJ.data;b=HC;i=c.mg.pg.lM.data[e];l=K();H(O(H(l,F(295)),e),F(296));f[e]=Fl(c,b,e,i,F(2),J(l));f=c.qI.data;b=KW;i=c.mg.pg.lP.data[e];l=K();H(O(H(l,F(297)),e),F(298));f[e]=Fl(c,b,e,i,F(2),J(l));c.se.data[e]=ADv(c,e);g=c.mR;b=Di(c.oY,
e);n=HE;p=c.mg.oW.l7.data[e];GF();switch(L3.data[b.lH]){case 1:break;case 2:l=F(299);break b;case 3:l=F(300);break b;case 4:l=F(301);break b;case 5:l=F(302);break b;case 6:l=F(303);break b;case 7:l=F(304);break b;default:break a;}l=F(305);}if(e==c.nK)k=F(306);else{i=K();H(O(H(i,F(307)),e),F(308));k=KG(i);}g=g.data;b=Zq(b);i=K();H(H(H(i,k),b),F(309));i=KG(i);f=R(BK,1);f.data[0]=BZ(122,c.se.data[e]);g[e]=D2(c,n,e,p,l,i,f);e=e+1|0;}b=new Cf;Sg(b);U(b);},AFR=(a,b,c)=>{let d=new IZ();Jk(d,a,b,c);return d;},Wq=(b,
c)=>{let d,e,f,g;d=VY(D1(b),c,OE(b),Tg(b),Ti(b));e=c!=Cu(Iq(b))?0:1;b=new IZ;f=Dn();if(!e){Es();g=K8;}else{Es();g=Jw;}Jk(b,d,f,g);return b;},Ou=(a,b)=>{return !JQ(a.ry)&&b.n_.ph!=Cu(a.pi.nF)?0:1;};
function MC(){G.call(this);this.uG=null;}
let ADM=(b,c)=>{b=b.uG;NT(b);N8(b.sG);};
function UL(){G.call(this);this.vD=null;}
let ZX=a=>{let b;b=a.vD;Sz(b,b.pI-1|0);},XU=I(),Cp=(b,c)=>{let d;d=b.ownerDocument.createElement(Bx(c));b.appendChild(d);return d;},BQ=(b,c,d)=>{let e;e=Cp(b,c);b=Bx(d);e.textContent=b;return e;},Cl=(b,c)=>{if(!Bc(c,Cg(b.textContent)))b.textContent=Bx(c);},En=(b,c)=>{let d;d=new KE;d.uF=c;b.addEventListener("click",BJ(Bs(d),"handleEvent"));};
function UM(){G.call(this);this.wm=null;}
let ACL=a=>{let b;b=a.wm;Sz(b,b.pI+1|0);};
function HN(){let a=this;Bq.call(a);a.uI=null;a.vK=null;a.tQ=null;}
let Hq=null,IT=null,HQ=null,GT=null,KH=null,Wt=null,Fm=()=>{Fm=Z(HN);Yg();},Md=()=>{Fm();return Wt.fu();},Xy=(a,b,c,d,e,f)=>{Fm();BY(a,b,c);a.uI=d;a.vK=e;a.tQ=f;},FW=(a,b,c,d,e)=>{let f=new HN();Xy(f,a,b,c,d,e);return f;},Un=(a,b,c)=>{Fm();return a===HQ&&BE(b,c)==BE(b,c-1|0)&&BE(b,c)>1?1:0;},Yg=()=>{let b,c,d;Hq=FW(F(310),0,F(243),F(311),F(2));IT=FW(F(312),1,F(313),F(314),F(315));HQ=FW(F(316),2,F(317),F(318),F(319));GT=FW(F(320),3,F(321),F(322),F(323));b=FW(F(324),4,F(325),F(326),F(327));KH=b;c=R(HN,5);d=c.data;d[0]
=Hq;d[1]=IT;d[2]=HQ;d[3]=GT;d[4]=b;Wt=c;};
function Mr(){G.call(this);this.vy=null;}
let Zi=(b,c)=>{HL(b.vy.wW);};
function SZ(){G.call(this);this.wc=null;}
let XR=a=>{HI(a.wc,0);};
function SX(){G.call(this);this.vs=null;}
let ABk=a=>{let b;b=a.vs;HI(b,b.oB-1|0);};
function S1(){G.call(this);this.uj=null;}
let YI=a=>{let b;b=a.uj;HI(b,b.oB+1|0);};
function S0(){G.call(this);this.wj=null;}
let AFg=a=>{let b;b=a.wj;HI(b,b.qd);};
function L7(){G.call(this);this.vz=null;}
let ABs=(b,c)=>{let d,e;b=b.vz;d=b.nZ.selectedIndex;c=b.op;e=new Rj;e.wM=b;e.wO=d;Dv(c,e);Lt(b.rH);};
function L6(){G.call(this);this.u5=null;}
let AEx=(b,c)=>{b=b.u5;QX(b);Lt(b.rH);};
function PM(){G.call(this);this.wx=null;}
let ACU=a=>{a.wx.redraw();};
function QS(){let a=this;G.call(a);a.sW=null;a.nH=null;a.nq=null;a.tG=null;}
let ACv=a=>{return a.tG;},Yq=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;while(b>0){if(Ct(a.nH)&&!(!BU(a.nq)&&((Bv(a.nq)).nd!=13?0:1))){c=Bv(a.nH);d=new K9;e=c.n4;f=c.pA;g=c.o7;Gx();d.oa=S(169);d.nd=13;d.nk=e;h=(Db(f,0)).mQ.data.length;c=Rx(f,500000.0/h);f=c;i=S(f.lK).data;j=1;k=i.length;while(j<k){l=j-1|0;m=(W(f,l)).mQ;n=(W(f,j)).mQ;o=0.0;p=0;while(true){q=m.data;if(p>=q.length)break;r=n.data;o=o+(r[p]-q[p])*(r[p]-q[p]);p=p+1|0;}i[j]=i[l]- -Cj(o);j=j+1|0;}p=k-1|0;s=i[p];h=Bo(60.0,Cj(2000000.0/h));if
(!(f.lK<=h)&&s>0.0&&s-s===0.0){t=1.0;while(t*h<s){t=t*2.0;}u=s*2.0;while(t*h>u){t=t/2.0;}c=Y();v=0;while(v<k){j=v&&!(Cx(i[v]/t)>Cx(i[v-1|0]/t))?0:1;if(!(!j&&v!=p)){w=W(f,v);T(c,w);}v=v+1|0;}}else c=Rx(c,h);f=g.f5(e,c);d.nw=f;d.py=AEX(f,c);d.rs=XB(d);d.s$=Ek(e);d.qX=DL(e.lR,e.l6.l0);d.vp=e.me.fu();a.nq=Bt(d);a.sW=a.nH;a.nH=Bn();}if(!(Ct(a.nq)&&!VU(Bv(a.nq))?1:0))break;d=EP(a.nq);p=0;while(d.oN<d.oa.data.length&&!(!Pj(d)&&p>=b)){if(!Pj(d)){i=d.oa.data;v=d.oN;k=d.nd;i[v]=AD7(d,v%k|0,v/k|0);p=p+1|0;}d.oN=d.oN+1
|0;}b=b-p|0;if(Qv(d)){a.tG=Bt(AB8(d));ADs(d);}}a:{b:{if(!Ct(a.nH)){if(!Ct(a.nq))break b;if(VU(Bv(a.nq)))break b;}b=1;break a;}b=0;}return b;};
function Gi(){let a=this;L.call(a);a.l4=null;a.l3=null;a.mi=null;a.n8=null;a.rO=null;a.mE=null;a.rq=null;a.to=null;a.sP=null;a.oy=null;a.oV=null;a.pj=null;}
let JD=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.l4=b;a.l3=c;a.mi=d;a.n8=e;a.rO=f;a.mE=g;a.rq=h;a.to=i;a.sP=j;a.oy=k;a.oV=l;a.pj=m;},AFN=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Gi();JD(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},L4=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bm(16777215);c=new Gi;d=Bm(1841698);e=Bm(5591647);f=Bm(3815235);g=Bm(2762803);GE();h=D7(GQ,0.0);i=D7(GQ,1.0);j=Bm(7744131);k=Bm(1800247);l=Bm(7744131);m=new Ei;n=R(D6,7);o=n.data;o[0]=Bm(16645110);o[1]=Bm(16574929);o[2]=Bm(16306096);o[3]=Bm(15379876);o[4]
=Bm(13602724);o[5]=Bm(11107236);o[6]=Bm(8350359);Gn(m,n);p=GQ;q=R(D6,p.ra.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=Ik(CP(p.ra.data[r],0.2),b);r=r+1|0;}JD(c,b,d,e,f,g,h,i,j,k,l,m,ACq(q));return c;},QZ=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bm(1512988);c=new Gi;d=Bm(15789813);e=Bm(11183798);f=Bm(9144216);g=Bm(15000044);h=Bm(14268646);i=Bm(10935200);j=Bm(12160969);k=Bm(7323508);l=Bm(13214934);m=new Ei;n=R(D6,7);o=n.data;o[0]=Bm(1775906);o[1]=Bm(3089216);o[2]=Bm(5189463);o[3]=Bm(7815012);o[4]=Bm(10638698);o[5]
=Bm(13204079);o[6]=Bm(15051394);Gn(m,n);p=new Ei;n=R(D6,3);o=n.data;o[0]=Ik(CP(Bm(10055851),0.5),b);o[1]=Bm(2499629);o[2]=Ik(CP(Bm(5942881),0.4),b);Gn(p,n);JD(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},ADc=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Gi)){b=b;if(!P(a.l4,b.l4)){c=0;break a;}if(!P(a.l3,b.l3)){c=0;break a;}if(!P(a.mi,b.mi)){c=0;break a;}if(!P(a.n8,b.n8)){c=0;break a;}if(!P(a.rO,b.rO)){c=0;break a;}if(!P(a.mE,b.mE)){c=0;break a;}if(!P(a.rq,b.rq)){c=0;break a;}if(!P(a.to,b.to)){c=0;break a;}if
(!P(a.sP,b.sP)){c=0;break a;}if(!P(a.oy,b.oy)){c=0;break a;}if(!P(a.oV,b.oV)){c=0;break a;}if(P(a.pj,b.pj)){c=1;break a;}c=0;}else c=0;}return c;};
function Kk(){G.call(this);this.vM=null;}
let Yu=(b,c)=>{b.vM.redraw();};
function UP(){let a=this;L.call(a);a.q4=null;a.r$=0;a.pG=null;a.oh=null;a.r5=null;a.rM=0;}
let ABc=(a,b,c,d,e,f,g)=>{a.q4=b;a.r$=c;a.pG=d;a.oh=e;a.r5=f;a.rM=g;},ABQ=(a,b,c,d,e,f)=>{let g=new UP();ABc(g,a,b,c,d,e,f);return g;},AEj=I(BT),FD=I(BT),RU=I(0);
function JY(){let a=this;G.call(a);a.vi=null;a.vh=null;}
let AEe=b=>{let c;b=b;c=b.vi;b=b.vh;GR(c);b.ed();};
function KE(){G.call(this);this.uF=null;}
let ADT=(b,c)=>{b.uF.ed();};
function D6(){let a=this;L.call(a);a.np=0;a.nM=0;a.nB=0;a.pR=0.0;}
let ABo=(a,b,c,d,e)=>{a.np=b;a.nM=c;a.nB=d;a.pR=e;},H_=(a,b,c,d)=>{let e=new D6();ABo(e,a,b,c,d);return e;},Bm=b=>{return H_(b>>16&255,b>>8&255,b&255,1.0);},CP=(a,b)=>{return H_(a.np,a.nM,a.nB,b);},Ik=(a,b)=>{return H_(Ko(a,a.np,b.np),Ko(a,a.nM,b.nM),Ko(a,a.nB,b.nB),1.0);},Ko=(a,b,c)=>{let d;d=a.pR;return BI(d*b+(1.0-d)*c)|0;},MB=a=>{let b,c;b=I5(F(328));Ha(b,a.np);Ha(b,a.nM);Ha(b,a.nB);c=a.pR;if(c<1.0)Ha(b,BI(255.0*c)|0);return J(b);},Ha=(b,c)=>{Q(Q(b,Bp(F(329),c>>4)),Bp(F(329),c&15));},AEJ=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bf(b)===Be(D6)){b=b;c=a.np!=b.np?0:a.nM!=b.nM?0:a.nB!=b.nB?0:a.pR===b.pR?1:0;}else c=0;return c;};
function Ei(){G.call(this);this.ra=null;}
let GQ=null,GE=()=>{GE=Z(Ei);AB_();},Gn=(a,b)=>{GE();a.ra=b.fu();},ACq=a=>{let b=new Ei();Gn(b,a);return b;},D7=(a,b)=>{let c,d,e,f,g,h;c=X(0.0,Bo(255.0,b*256.0))|0;d=a.ra.data;e=d.length-1|0;c=V(c,e);f=c/255|0;g=d[f];h=d[Bz(e,f+1|0)];c=c%255|0;return H_(MS(g.np,h.np,c),MS(g.nM,h.nM,c),MS(g.nB,h.nB,c),1.0);},MS=(b,c,d)=>{GE();return (V(b,255-d|0)+V(c,d)|0)/255|0;},AB_=()=>{let b,c,d;b=new Ei;c=R(D6,11);d=c.data;d[0]=Bm(4194379);d[1]=Bm(7744131);d[2]=Bm(10055851);d[3]=Bm(12756431);d[4]=Bm(15193320);d[5]=Bm(16250871);d[6]
=Bm(14282963);d[7]=Bm(10935200);d[8]=Bm(5942881);d[9]=Bm(1800247);d[10]=Bm(17435);Gn(b,c);GQ=b;},Dt=I(El);
function KX(){Dt.call(this);this.su=null;}
let AEl=(a,b)=>{a.su=b;},Rk=a=>{let b=new KX();AEl(b,a);return b;},Db=(a,b)=>{return a.su.data[b];},CN=a=>{return a.su.data.length;},ZI=I(),Tf=b=>{let c,d,e,f;c=S(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function V5(){G.call(this);this.tk=null;}
function Li(){let a=this;L.call(a);a.lR=null;a.l6=null;a.n_=null;a.nj=0;a.qc=0.0;a.me=null;a.ru=null;a.r7=null;a.sK=0;}
let Ek=a=>{let b;b=B3(a.lR);Cd(b,a.me);return b;},ADd=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Li)){b=b;if(!P(a.lR,b.lR)){c=0;break a;}if(!P(a.l6,b.l6)){c=0;break a;}if(!P(a.n_,b.n_)){c=0;break a;}if(a.nj!=b.nj){c=0;break a;}if(a.qc!==b.qc){c=0;break a;}if(!P(a.me,b.me)){c=0;break a;}if(!P(a.ru,b.ru)){c=0;break a;}if(!P(a.r7,b.r7)){c=0;break a;}if(a.sK==b.sK){c=1;break a;}c=0;}else c=0;}return c;},C7=I(0);
function To(){G.call(this);this.vB=null;}
let Zu=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=b;c=a.vB;if(D0(b)){d=c.wA+1|0;c.wA=d;e=c.na;f=new G9;g=new FQ;h=K();O(H(h,F(330)),d);i=J(h);j=c.rA;k=Y();l=(Ec()).data;m=l.length;n=0;while(n<m){h=l[n];if(Lg(h)&&!ID(j,h)){o=BW(j,h);if(!(h!==Gl&&h!==Fx?0:1)){if(o.lI.length>12)o=Ck(o,0,12);h=Gr(h.ng,45,32);if(Bu(o))o=F(243);p=K();H(Q(H(p,h),32),o);o=J(p);T(k,o);}}n=n+1|0;}J7(g,i,CT(k)?F(331):Dx(F(156),k),b);Ud(f,g,c.rA);T(e,f);b=c.na;if(b.lK>6)HZ(b,0);Kz(c);}};
function Sb(){let a=this;G.call(a);a.qT=null;a.p5=null;a.nC=0;a.m$=0;a.td=0.0;a.sp=0.0;a.oM=0.0;a.pH=0.0;a.nR=0.0;a.sR=0;a.tU=0;a.u3=0;}
let V$=(a,b)=>{let c,d,e,f,g,h;b=b;while(a.m$<=CO(b)){c=DO(b,a.m$);if((a.m$/a.nC|0)==1024){d=0;while(d<512){e=a.qT.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Bo(g,e[h]);e=a.p5.data;e[d]=X(e[f],e[h]);d=d+1|0;}a.nC=a.nC*2|0;}f=a.m$;h=a.nC;d=f/h|0;if(!(f%h|0)){a.qT.data[d]=Infinity;a.p5.data[d]=(-Infinity);}if(!f)a.td=c;a.sp=c;if(c-c===0.0){e=a.qT.data;e[d]=Bo(e[d],c);e=a.p5.data;e[d]=X(e[d],c);g=a.oM;a.sR=!(c<g)?a.sR:a.m$;a.tU=!(c>a.nR)?a.tU:a.m$;a.oM=Bo(g,c);a.nR=X(a.nR,c);a.pH=!(c>0.0)?a.pH:Bo(a.pH,c);}a.m$=a.m$+1|0;}a.u3
=I$(b);},D0=a=>{return a.m$-1|0;},JN=a=>{return !(a.oM<=a.nR)?0:1;},Qg=(a,b)=>{return b/a.nC|0;},Sq=(a,b)=>{return V(b,a.nC);},Mh=(a,b)=>{return a.qT.data[b];},Lm=(a,b)=>{return a.p5.data[b];},U3=I(0),Du=(a,b)=>{let c;c=a.pF;return c*X(1.0,BI(b/c));},Lv=(a,b)=>{let c;c=a.pF;return c*BI(b/c);},EA=(a,b,c)=>{let d,e;d=a;e=BI(c/d.pF)%2.0!==1.0?0:1;return Lv(a,b)+(!e?0.0:d.pF/2.0);};
function OK(){let a=this;G.call(a);a.l5=null;a.mI=0.0;a.nD=0.0;a.pF=0.0;a.sT=null;}
let ACh=(a,b,c,d,e)=>{let f,g,h;a.sT=F(2);a.mI=c;a.nD=d;a.pF=1.0/e;f=BI(c*e)|0;g=BI(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.l5=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.l5;h="round";b.lineJoin=h;},QP=(a,b,c,d)=>{let e=new OK();ACh(e,a,b,c,d);return e;},BA=(a,b,c)=>{let d;a.l5.fillStyle=Bx(MB(c));if(!(b instanceof CF)){QL(a,b);a.l5.fill('evenodd');}else{d=b;a.l5.fillRect(d.lN,d.lS,d.lY,d.mj);}},BS=(a,b,c)=>{let d;a.l5.strokeStyle=Bx(MB(c.uL));a.l5.lineWidth=c.ps;ADt(a.l5,
c.vG);if(!(b instanceof CF)){QL(a,b);a.l5.stroke();}else{d=b;a.l5.strokeRect(d.lN,d.lS,d.lY,d.mj);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.o0;D3();h=g!==IY?F(2):F(332);i=e.os;Do();g=i!==Gf?F(333):F(334);i=Ex(e.m8,2);j=K();H(H(H(H(j,h),i),F(335)),g);g=J(j);if(!Bc(g,a.sT)){a.sT=g;a.l5.font=Bx(g);}a:{h=a.l5;LT();switch(PJ.data[e.ql.lH]){case 1:e=F(336);break a;case 2:e=F(337);break a;case 3:e=F(338);break a;default:}b=new Cf;Bh(b);U(b);}e=Bx(e);h.textAlign=e;h=a.l5;f=Bx(MB(f));h.fillStyle=f;a.l5.fillText(Bx(b),c,
d);},QL=(a,b)=>{let c,d,e;a:{a.l5.beginPath();if(b instanceof IP){c=b;a.l5.arc(c.t4,c.t3,c.tD,0.0,6.283185307179586);}else if(b instanceof EB)L0(a,b.mP);else if(b instanceof Lc){d=Bk(b.qr);while(Bj(d)){L0(a,Bg(d));}}else if(b instanceof E0){e=Bk(b.oZ);while(true){if(!Bj(e))break a;L0(a,Bg(e));a.l5.closePath();}}}},L0=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.l5.lineTo(d[c],d[c+1|0]);else a.l5.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Yp=I(),ADt=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Kd(){let a=this;L.call(a);a.rQ=0;a.ph=0;}
let ABh=(a,b,c)=>{a.rQ=b;a.ph=c;},Wn=(a,b)=>{let c=new Kd();ABh(c,a,b);return c;},ZM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Kd)){b=b;c=a.rQ!=b.rQ?0:a.ph==b.ph?1:0;}else c=0;return c;};
function OM(){G.call(this);this.vC=null;}
let Z_=(a,b)=>{b=b;Cl(a.vC.r3,S9(b));};
function S8(){let a=this;G.call(a);a.mx=null;a.om=null;a.o8=0;a.mM=0;a.rL=null;a.sd=null;a.uX=null;a.s1=null;}
let SL=(a,b,c)=>{return b>=0&&b<a.o8&&c>=0&&c<a.mM?1:0;},My=(a,b,c)=>{return Bs(a.rL.data[V(b,a.mM)+c|0]);},OI=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.rL.data;if(c>=d.length){b=new BB;e=BV(a.mx);f=K();H(H(f,F(339)),e);BD(b,J(f));U(b);}if(Bs(d[c])===b)break;c=c+1|0;}b=a.mx;g=a.mM;return FT(b,c/g|0,c%g|0);},ZT=(a,b)=>{let c,d,e,f;c=a.o8;if(c==b.lG&&a.mM==b.lJ?1:0)d=F(2);else{e=a.mM;d=K();H(O(Q(O(H(d,F(340)),c),215),e),F(341));d=J(d);}b=Gr(CC(b),120,215);f=K();H(H(f,b),d);return J(f);},Y0=(a,b)=>{let c,d,e,f,
g,h,i,j;c=BV(a.mx);d=a.mx.sO;e=K();H(H(H(e,c),F(61)),d);(BQ(b,F(342),J(e))).className="unseen";f=Bu(Nl(a.mx,0))?0:1;if(!Bu(SY(a.mx,0))){d=Cp(Cp(b,F(343)),F(128));if(f)(Cp(d,F(130))).className="corner";g=0;while(g<a.mM){(BQ(d,F(129),SY(a.mx,g))).setAttribute("scope","col");g=g+1|0;}}e=Cp(b,F(344));g=0;while(g<a.o8){h=Cp(e,F(128));if(f){c=BQ(h,F(129),Nl(a.mx,g));c.setAttribute("scope","row");b=a.s1;i=B9(c);T(b,i);}j=0;while(j<a.mM){d=Cp(h,F(130));d.setAttribute("tabindex","-1");a.rL.data[V(g,a.mM)+j|0]=B9(d);a.sd.data[V(g,
a.mM)+j|0]=B9(Cp(d,F(274)));c=Bs(a.sd.data[V(g,a.mM)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function Kn(){let a=this;L.call(a);a.nV=null;a.po=null;a.nY=null;a.mh=null;}
let Bw=a=>{return CN(a.nV)-1|0;},BE=(a,b)=>{return (Db(a.nV,b)).nN;},Di=(a,b)=>{return b!=Bw(a)?a.po:a.nY;},C$=a=>{let b,c;b=0;c=1;while(c<=Bw(a)){b=b+V(BE(a,c),BE(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},F2=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Kn)){b=b;c=!P(a.nV,b.nV)?0:!P(a.po,b.po)?0:!P(a.nY,b.nY)?0:P(a.mh,b.mh)?1:0;}else c=0;return c;};
function H7(){let a=this;L.call(a);a.l0=null;a.mb=null;}
let Oe=(a,b,c)=>{a.l0=b;a.mb=c;},I0=(a,b)=>{let c=new H7();Oe(c,a,b);return c;},Ft=b=>{let c,d,e,f,g;c=b.data;d=R(B4(Dm),4);e=d.data;e[0]=BL([0.0,0.0]);e[1]=BL([0.0,1.0]);e[2]=BL([1.0,0.0]);e[3]=BL([1.0,1.0]);f=Et(d);g=Bl(f.lG,1);B5(b,0,g.lF,0,c.length);return I0(f,g);},Cu=a=>{return a.l0.lG;},Yx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(H7)){b=b;c=!P(a.l0,b.l0)?0:P(a.mb,b.mb)?1:0;}else c=0;return c;},NH=I(0),Ri=I(0),VV=I(0),C3=I(0),Rz=I(0),Vb=I(0),SO=I(0),UV=I(0),Pq=I(0),QT=I(0),P8=I(0),O2=I(0),AAD
=I(),C_=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Qq(){L.call(this);this.p8=null;}
let Jz=a=>{let b,c,d,e;b=0.0;c=Bk(a.p8);while(Bj(c)){d=Bg(c);e=new Wa;e.vP=d;b=X(b,G6(d,e));}return b;},NF=a=>{return Bu(EK(a,new PV))&&Bu(EK(a,new PX))&&Bu(EK(a,new PZ))?1:0;},AFt=a=>{let b,c,d,e,f;if(isNaN(Jz(a))?1:0)return F(345);b=EK(a,new Vt);c=EK(a,new Vu);if(!Bu(b)){d=CU(Jz(a));c=!Bu(c)?F(346):F(347);e=K();H(H(H(H(H(H(e,F(348)),b),F(349)),d),F(350)),c);return J(e);}if(!Bu(EK(a,new Vv)))return F(351);if(!NF(a))return F(352);d=EK(a,new Vy);if(Jz(a)===0.0)b=F(353);else{f=0.0;c=Bk(a.p8);while(Bj(c)){f=X(f,
Pu(Bg(c)));}b=Ef(f);c=K();H(H(H(c,F(354)),b),F(355));b=J(c);}if(Bu(d))c=F(2);else{c=K();H(H(H(c,F(356)),d),F(357));c=J(c);}d=K();H(H(H(H(d,F(358)),b),F(359)),c);return J(d);},Pv=b=>{return Pu(b)<=16.0?0:1;},EK=(a,b)=>{let c,d,e;c=K();d=Bk(a.p8);while(Bj(d)){e=Bg(d);if(b.gB(e))M(M(c,c.lX?F(156):F(2)),e.qa);}return J(c);};
function FL(){let a=this;L.call(a);a.qa=null;a.nO=null;a.pD=null;a.nv=null;a.ri=null;}
let Nd=(a,b,c,d,e,f)=>{a.qa=b;a.nO=c;a.pD=d;a.nv=e;a.ri=f;},AFX=(a,b,c,d,e)=>{let f=new FL();Nd(f,a,b,c,d,e);return f;},Pu=a=>{let b;b=new OQ;b.vu=a;return G6(a,b);},P9=a=>{return N6(a,a.pD);},N6=(a,b)=>{let c,d,e;c=a.nv.o3.lF;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bi(b.lF.data[d]-a.nv.oi.lF.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},P3=(a,b)=>{return Bi(a.nO.lF.data[b]-a.pD.lF.data[b]);},G6=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.nO.lF.data.length){c=X(c,b.dj(d));d=d+1|0;}return c;},YT=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bf(b)===Be(FL)){b=b;c=!P(a.qa,b.qa)?0:!P(a.nO,b.nO)?0:!P(a.pD,b.pD)?0:!P(a.nv,b.nv)?0:P(a.ri,b.ri)?1:0;}else c=0;return c;};
function B2(){let a=this;G.call(a);a.lG=0;a.lJ=0;a.lF=null;}
let G5=(a,b,c)=>{a.lG=b;a.lJ=c;a.lF=S(V(b,c));},Bl=(a,b)=>{let c=new B2();G5(c,a,b);return c;},Et=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B2;d=b.length;G5(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.lJ;if(f!=g){h=new BB;d=b[e].data.length;i=K();Q(O(H(O(H(O(H(i,F(360)),e),F(361)),d),F(362)),g),46);BD(h,J(i));U(h);}B5(b[e],0,c.lF,V(e,g),g);e=e+1|0;}return c;},Ba=(a,b,c)=>{return a.lF.data[V(b,a.lJ)+c|0];},BH=(a,b,c,d)=>{a.lF.data[V(b,a.lJ)+c|0]=d;},M8=a=>{let b,c,d;b=Bl(a.lG,a.lJ);c=a.lF;d=c.data;B5(c,
0,b.lF,0,d.length);return b;},CC=a=>{let b,c,d;b=a.lG;c=a.lJ;d=K();O(Q(O(d,b),120),c);return J(d);},W6=(a,b)=>{let c,d;a:{if(b instanceof B2){c=b;if(a.lG==c.lG&&a.lJ==c.lJ&&SQ(a.lF,c.lF)){d=1;break a;}}d=0;}return d;};
function Jh(){let a=this;G.call(a);a.od=null;a.m1=null;a.ou=null;a.n7=null;}
let Q_=(a,b,c)=>{let d,e;a.n7=Bn();a.od=Ju(b.nc);a.m1=UG(b.rd);a.ou=Bd(IF(a.od));d=0;while(true){e=a.ou.data;if(d>=e.length)break;e[d]=Kh(a.m1,Gt(a.od,d));d=d+1|0;}while(!IR(a.m1)){b=a.m1;if(b.qo>=c)break;a.n7=Bt(RZ(b));}},AF4=(a,b)=>{let c=new Jh();Q_(c,a,b);return c;},Ze=a=>{return (DS(Ip(a.n7,new V7),Db(JS(a.m1),0))).ms;},XD=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Y();c=Bk(a.od);while(Bj(c)){d=Bg(c);e=DS(Ip(d.o2,new Sw),d.mD);f=Y();g=d.nu.q();while(g.r()){h=EZ((g.t()).ms);T(f,h);}i=Kh(a.m1,d);j=a.ou.data[d.ms]
-i|0;k=d!==Db(JS(a.m1),0)?0:1;a:{if(Ct(a.n7)&&(Bv(a.n7)).oO===d){Cw();g=ER;}else{b:{if(!k){l=a.ou.data;m=d.ms;if(l[m]<=0)break b;if(i)break b;}Cw();g=Hi;break a;}if(!l[m]){Cw();g=CM;}else if(j<=0){Cw();g=EM;}else{Cw();g=Ga;}}}Cw();i=g!==CM&&g!==EM?1:0;h=new Ll;n=Nn(d)?F(2):d.mD;o=CC(d.mB);p=H4(d.mB);d=!i?Hb():H4(d.nP);h.pm=e;h.ok=n;h.of=o;h.nz=p;h.qp=d;h.mJ=g;h.qZ=j;h.mH=f;T(b,h);}g=Y();d=a.n7;h=new Vh;h.uc=g;Dv(d,h);d=new UU;d.nt=b;d.pd=g;return d;},AFe=a=>{let b,c,d,e,f,g;if(BU(a.n7))return F(363);b=(Bv(a.n7)).oO;c
=M(M(I5(F(364)),G3(b)),F(365));d=b.nu;e=0;while(e<d.bb()){f=d.bW(e);g=Kh(a.m1,f);b=e?F(366):F(2);M(M(c,b),G3(f));if(a.ou.data[f.ms]>1){M(O(M(c,F(367)),a.ou.data[f.ms]-g|0),F(121));M(O(c,a.ou.data[f.ms]),F(368));}e=e+1|0;}return J(M(c,!IR(a.m1)?F(369):F(370)));},ADA=(a,b)=>{let c,d,e,f,g;c=Gt(a.od,b);d=G3(c);e=CC(c.mB);f=O$(c.mB);c=O$(c.nP);g=K();H(H(H(H(H(H(H(g,d),F(156)),e),F(371)),f),F(372)),c);return J(g);},S5=a=>{return IF(a.od);},G3=b=>{let c,d,e;c=DS(Ip(b.o2,new Vm),F(2));if(Bu(b.mD)){d=b.ms+1|0;b=K();Q(H(H(O(H(b,
F(373)),d),F(367)),c),41);return J(b);}if(Bu(c))b=b.mD;else{e=b.mD;b=K();Q(H(H(H(b,e),F(367)),c),41);b=J(b);}return b;},H4=b=>{let c,d,e,f,g;c=Y();d=0;while(d<Bz(4,b.lG)){e=K();f=0;while(f<Bz(4,b.lJ)){M(M(e,f<=0?F(2):F(374)),HK(Ba(b,d,f)));f=f+1|0;}g=J(M(e,b.lJ<=4?F(2):F(375)));T(c,g);d=d+1|0;}return c;},O$=b=>{let c,d,e;c=K();d=Bk(H4(b));while(Bj(d)){e=Bg(d);M(M(Q(c,91),e),F(376));}return J(M(c,b.lG<=4?F(2):F(377)));};
function Nx(){let a=this;L.call(a);a.lU=null;a.r4=0;}
let Ls=null,FO=null,DZ=null,Dp=()=>{Dp=Z(Nx);XV();},ABa=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Y();d=0;e=Bk(b.nt);while(Bj(e)){f=Bg(e);g=Bd(f.mH.lK);h=g.data;i=0;j=h.length;while(i<j){h[i]=(W(f.mH,i)).nN;i=i+1|0;}b=f.mJ;Cw();d=d|(b===CM?0:1);k=new Jy;l=f.pm;Dp();m=Bo(X(Cs(l,Ls),Cs(Iv(f),FO)),150.0);if(!CT(f.nz))m=X(m,a.r4*Cs(F(0),DZ));if(f.mJ!==CM)m=X(m,Cs(F(378),FO));n=X(44.0,B_(m+20.0));m=14.0+15.0*(!Bu(Iv(f))?2:1);if(!CT(f.nz))m=m- -(15.0*f.nz.lK+7.0);if(f.mJ!==CM)m=m- -(15.0*(1+Br(f.nz.lK,f.qp.bb())
|0)+7.0+4.0);k.pZ=n;k.qY=m;k.pX=g;T(c,k);}Dp();m=Cs(F(0),DZ)*a.r4;n=!d?34.0:m+32.0;l=c;g=R(B4(ET),l.lK);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(W(l,d)).pX;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AEG(g);return AEi(c,n,b.sw,b.tl);}b=new BB;c=K();H(O(H(O(H(c,F(379)),d),F(380)),q),F(381));BD(b,J(c));U(b);},Iv=b=>{let c;Dp();c=!Bu(b.ok)&&!Bu(b.of)?1:0;return DQ(DQ(b.ok,!c?F(2):F(382)),b.of);},XV=()=>{let b,c,d;b=new Fp;Do();c=Hu;D3();d=IY;Cb();IE(b,13.0,
c,d,CA);Ls=b;FO=Cn(11.0,CA);DZ=H8(11.0,CA);};
function S4(){let a=this;G.call(a);a.m0=null;a.w$=0;a.ot=null;a.sj=null;a.uz=0.0;a.vH=0.0;}
let ABC=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.m0=d;a.w$=Jr(e);f=b;g=f.lK;a.ot=R(CF,g);a.sj=R(B4(EB),g);h=S(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(W(f,j)).qY;j=j+1|0;}k=new UC;k.l$=d;k.qs=e;k.s2=h;k.nr=S(d.mp.data.length);g=d.lZ.data.length;k.qA=S(g);k.qD=S(g);W3(k);l=0;while(l<k.l$.nA){m=Vk(k.qs,l);n=Sd(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.nr.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=X(4.0,Bo(24.0,12000.0/(k.nr.data.length+1|0)))|0;j=0;while(j<g){p
=j%2|0;Th(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){Th(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.mp.data.length){s=Dr(d,l)?0.0:i[l]/2.0;q=Bo(q,DT(k,l)-s);r=X(r,DT(k,l)+s);l=l+1|0;}t=ACZ(a,b,c,k);j=0;while(j<a.ot.data.length){u=W(f,j);g=d.mp.data[j];v=(t.s7.data[g]+t.rj.data[g])/2.0;c=DT(k,j)-q;w=u.qY;x=c-w/2.0;h=a.ot.data;b=new CF;s=u.pZ;DA(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.ot.data.length;if(j>=g)break;a.sj.data[j]=R(EB,(W(f,j)).pX.data.length);p=0;while(true){h=
a.sj.data;if(p>=h[j].data.length)break;h[j].data[p]=YR(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.uz=!g?24.0:t.rj.data[d.nA-1|0]+12.0;a.vH=!g?24.0:r-q+24.0;},AEi=(a,b,c,d)=>{let e=new S4();ABC(e,a,b,c,d);return e;},AEG=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Y();d=R9(b,Pp(b,c));e=T_(b);f=8000/(d.sw.mp.data.length+1|0)|0;g=1;while(g&&JF(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.sw.mp.data;if
(i[l]==i[h]){f=f+(-1)|0;i=Zf([l,h]);m=c;T(m,i);i=Pp(b,c);if(i.data.length>0){n=R9(b,i);g=JF(n)>=JF(d)?0:1;if(g)d=n;}if(!g)HZ(m,m.lK-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},ACZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.m0.nA;f=S(e).data;g=S(e);e=0;h=b;while(e<h.lK){i=a.m0.mp.data[e];f[i]=X(f[i],(W(h,e)).pZ);e=e+1|0;}g=g.data;j=0;while(true){b=a.m0;k=b.lZ.data;if(j>=k.length)break;l=DT(d,k[j]);m=DT(d,a.m0.mF.data[j])+Wl(d,j);b=a.m0;i=b.mp.data[b.mF.data[j]];g[i]=X(g[i],Bi(m-l));j=j+1|0;}e=b.nA;n=S(e);k=n.data;o
=S(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.m0.nA){if(i>0)q=q- -X(c,Bo(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new VR;b.s7=n;b.rj=o;return b;},YR=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.m0;c=g.tm.data[b].data[c];h=c;while(Dr(g,g.lZ.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=S((4*j|0)+4|0);l=k.data;h=a.m0.lZ.data[i[0]];l[0]=Cr(a.ot.data[h]);m=2;l[1]=DT(e,h)-f;c=0;while(c<j){n=i[c];g=a.m0;o=g.mp.data;p=g.lZ.data;q=o[p[n]];h=m+1|0;l[m]=
d.rj.data[q];m=h+1|0;l[h]=DT(e,p[n])-f;h=m+1|0;l[m]=d.s7.data[q+1|0]-10.0;m=h+1|0;l[h]=DT(e,a.m0.mF.data[n])+Wl(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.ot.data[b].lN;l[c]=l[c-2|0];return C6(k);},E8=(a,b)=>{return a.ot.data[b];},M7=(a,b,c)=>{return a.sj.data[b].data[c];};
function UU(){let a=this;L.call(a);a.nt=null;a.pd=null;}
let Uq=a=>{let b,c,d,e,f,g;b=a.nt;c=Bd(b.lK);d=c.data;e=Bk(b);while(Bj(e)){f=Bk((Bg(e)).mH);while(Bj(f)){g=(Bg(f)).nN;d[g]=d[g]+1|0;}}return c;},AAT=a=>{let b,c,d,e,f,g,h,i,j;b=Uq(a);c=Y();d=0;while(true){e=b.data;if(d>=e.length)break;f=W(a.nt,d);g=K();h=d+1|0;i=M(M(O(g,h),F(383)),f.pm);if(!Bu(f.ok))M(Q(i,32),f.ok);if(!Bu(f.of))M(M(i,F(156)),f.of);j=0;while(j<f.mH.lK){O(M(i,j?F(51):F(384)),(W(f.mH,j)).nN+1|0);j=j+1|0;}g=f.mJ;Cw();if(g!==CM)M(M(i,F(385)),OR(f,e[d]));g=J(i);T(c,g);d=h;}return c;},OR=(b,c)=>{let d;a:
{Ky();switch(TR.data[b.mJ.lH]){case 1:break;case 2:b=F(386);break a;case 3:d=b.qZ;b=J(M(O(M(O(K(),d),F(121)),c),c!=1?F(387):F(388)));break a;case 4:b=F(378);break a;case 5:b=F(389);break a;default:b=new Cf;Bh(b);U(b);}b=F(2);}return b;},ADG=I(),ACa=b=>{return Math.sin(b);},Ym=b=>{return Math.cos(b);},Cj=b=>{return Math.sqrt(b);},B_=b=>{return Math.ceil(b);},Cx=b=>{return Math.floor(b);},BI=b=>{return AD_(Gw(b+AEF(b)*0.5));},Bz=(b,c)=>{if(b<c)c=b;return c;},Br=(b,c)=>{if(b>c)c=b;return c;},AAO=(b,c)=>{return Math.min(b,
c);},Bo=(b,c)=>{return AAO(b,c);},AEV=(b,c)=>{return Math.max(b,c);},X=(b,c)=>{return AEV(b,c);},GY=b=>{if(b<0)b= -b|0;return b;},ACX=b=>{return Math.abs(b);},Bi=b=>{return ACX(b);},AEF=b=>{return Math.sign(b);},HV=I(0),Qn=I(),ZP=a=>{return performance.now();};
function Qp(){let a=this;G.call(a);a.u0=null;a.uY=null;a.u1=0;}
let ABT=(a,b,c,d)=>{a.u0=b;a.uY=c;a.u1=d;},Xu=(a,b,c)=>{let d=new Qp();ABT(d,a,b,c);return d;},AB7=(a,b)=>{let c,d,e;b=b;c=a.u0;d=a.uY;e=a.u1;Nh(c,b,d.rM&&!e?1:0);},BB=I(BT),GW=I(Bq),Ci=null,CW=null,Ye=null,GB=()=>{GB=Z(GW);AD4();},ACJ=(a,b,c)=>{GB();BY(a,b,c);},RS=(a,b)=>{let c=new GW();ACJ(c,a,b);return c;},AD4=()=>{let b,c,d;Ci=RS(F(390),0);b=RS(F(391),1);CW=b;c=R(GW,2);d=c.data;d[0]=Ci;d[1]=b;Ye=c;},Dh=I(0);
function TV(){L.call(this);this.qm=null;}
let CZ=b=>{let c;c=new TV;c.qm=Ib(b);return c;},AAp=(a,b)=>{let c;c=Fw(b);return !JH(a.qm,c)?Bn():Bt(c);},AAW=a=>{let b,c;if(CN(a.qm)!=1){b=Dx(F(156),a.qm);c=K();H(H(c,F(392)),b);b=J(c);}else{b=Db(a.qm,0);c=K();H(H(c,F(393)),b);b=J(c);}return b;};
function La(){L.call(this);this.tL=0;}
let MM=null,UK=null,Ic=()=>{Ic=Z(La);AAQ();},Xx=(a,b)=>{Ic();a.tL=b;},AB1=a=>{let b=new La();Xx(b,a);return b;},YN=(a,b)=>{let c,d,e,f,g;c=Y();d=Bk(D_(b,59));while(true){if(!Bj(d))return Bt(Dx(F(394),c));b=D_(Bg(d),44);Ic();e=b;if(e.lK!=3)f=Bn();else{b=MM;g=W(e,0);b=KA(b,g);g=MM;f=W(e,1);g=KA(g,f);f=UK;e=W(e,2);f=Q8(f,e);if(Ct(b)&&Ct(g)&&Ct(f)){b=Bv(b);g=Bv(g);f=Bv(f);e=K();H(Q(H(Q(H(e,b),44),g),44),f);f=Bt(J(e));}else f=Bn();}if(BU(f))break;b=c;if(b.lK==a.tL)break;T(b,Bv(f));}return Bn();},W7=a=>{let b,c;b
=a.tL;c=K();H(O(H(c,F(395)),b),F(396));return J(c);},AAQ=()=>{MM=LI(0);UK=Dz(0.0,1.0);};
function Wm(){let a=this;L.call(a);a.tN=null;a.th=0;}
let X4=(a,b,c)=>{a.tN=b;a.th=c;},LH=(a,b)=>{let c=new Wm();X4(c,a,b);return c;},ADi=(a,b)=>{let c,d,e,f;c=Y();d=Bk(D_(b,44));while(true){if(!Bj(d))return Bt(Dx(F(397),c));e=Bg(d);f=a.tN.hb(e);if(BU(f))break;e=c;if(e.lK==a.th)break;T(e,Bv(f));}return Bn();},AAo=a=>{let b,c,d;b=a.tN.fz();c=a.th;d=K();H(O(H(H(H(d,F(398)),b),F(399)),c),F(400));return J(d);};
function UR(){L.call(this);this.ty=0;}
let AAw=(a,b)=>{a.ty=b;},LI=a=>{let b=new UR();AAw(b,a);return b;},KA=(a,b)=>{let c,d,e,f;c=GL(b);if(Ua(c))return Bn();d=Ss(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.ty)break b;}f=0;break a;}f=1;}return !f?Bn():Bt(Ef(d));},AAa=a=>{return !a.ty?F(401):F(402);};
function QI(){let a=this;L.call(a);a.tg=0.0;a.tr=0.0;}
let ABM=(a,b,c)=>{a.tg=b;a.tr=c;},Dz=(a,b)=>{let c=new QI();ABM(c,a,b);return c;},Q8=(a,b)=>{let c,d;c=GL(b);if(Ua(c))return Bn();d=Ss(c);return !(d===BI(d)&&d>=a.tg&&d<=a.tr?1:0)?Bn():Bt(Ef(d+0.0));},ACx=a=>{let b,c,d;b=Ef(a.tg);c=Ef(a.tr);d=K();H(H(H(H(d,F(403)),b),F(71)),c);return J(d);};
function Q6(){let a=this;L.call(a);a.tH=null;a.sy=null;}
let AFm=(a,b,c)=>{a.tH=b;a.sy=c;},LK=(a,b)=>{let c=new Q6();AFm(c,a,b);return c;},AFu=(a,b)=>{return !Bc(Fw(b),a.sy)?a.tH.hb(b):Bt(a.sy);},ADR=a=>{let b,c,d;b=a.tH.fz();c=a.sy;d=K();H(H(H(d,b),F(404)),c);return J(d);};
function O1(){L.call(this);this.tW=null;}
let AEB=b=>{let c;c=new O1;c.tW=Ib(b);return c;},ADD=(a,b)=>{let c,d,e;c=Y();d=Bk(D_(b,44));while(true){if(!Bj(d))return CT(c)?Bn():Bt(Dx(F(397),c));e=Fw(Bg(d));if(!JH(a.tW,e))break;if(JH(c,e))break;T(c,e);}return Bn();},AFq=a=>{let b,c;b=Dx(F(156),a.tW);c=K();H(H(H(c,F(405)),b),F(406));return J(c);},Od=I(L),AA2=a=>{return;},ACt=()=>{let a=new Od();AA2(a);return a;},WP=(a,b)=>{let c,d;a:{c=Fw(b);d=(-1);switch(Eg(c)){case 0:if(!Bc(c,F(2)))break a;d=0;break a;case 3569038:if(!Bc(c,F(96)))break a;d=1;break a;case 97196323:if
(!Bc(c,F(95)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bt(F(96));break b;case 2:b=Bt(F(95));break b;default:}b=Bn();}return b;},AAh=a=>{return F(407);},Sf=I(F3),ACs=I(),Lf=I(0),JL=I(),YD=(b,c)=>{b;Gy();I9.delete(c);},JK=I(),ABY=(b,c)=>{b;Gy();Ho.delete(c);};
function QD(){let a=this;G.call(a);a.sl=null;a.pg=null;a.oW=null;a.ny=null;a.nF=null;a.ov=null;a.r8=null;a.w2=null;a.sD=null;a.pT=null;a.s8=null;a.sJ=null;a.tz=null;a.ta=null;a.ui=0;}
let X_=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.s8=Bl(1,1);a.sJ=Bl(1,1);a.tz=Bl(1,1);a.ta=Bl(1,1);a.sl=b;a.ov=e;BH(a.sJ,0,0,d);a.nF=I0(Bl(c,BE(b,0)),Bl(c,1));a.pg=B3(b);a.r8=B3(b);a.sD=B3(b);a.pT=B3(b);e=B3(b);a.w2=e;g=S(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cd(e,g);a.oW=DL(b,a.nF.l0);a.ny=Gz(b,c);},VY=(a,b,c,d,e)=>{let f=new QD();X_(f,a,b,c,d,e);return f;},Qx=(a,b,c,d,e)=>{let f,g;f=c.rQ;a.ui=f;g=a.nF;B5(b.l0.lF,f*2|0,g.l0.lF,0,Cu(g)*2|0);B5(b.mb.lF,f,g.mb.lF,0,Cu(g));Cd(a.pg,
d);DP(a.oW,a.pg);BH(a.s8,0,0,a.sl.mh.hd(E4(a.oW),a.nF.mb));T8(a.ny,a.pg,a.oW,a.nF.mb);a.ov.hf(e);b=a.ov.hg();if(b instanceof GS){b=b;Cd(a.pT,CJ(b.oF));}b=a.ov.hg();if(b instanceof FV){b=b;Cd(a.sD,CJ(b.oC));Cd(a.pT,CJ(b.oE));}Cd(a.r8,d);a.ov.hh(a.r8,a.ny);b=a.ov.hg();if(b instanceof FV){g=b;BH(a.tz,0,0,g.oo);BH(a.ta,0,0,g.oj);}};
function HH(){Bq.call(this);this.rE=null;}
let Jw=null,K8=null,Jg=null,XK=null,Es=()=>{Es=Z(HH);X9();},ADn=(a,b,c,d)=>{Es();BY(a,b,c);a.rE=d;},MH=(a,b,c)=>{let d=new HH();ADn(d,a,b,c);return d;},X9=()=>{let b,c,d;Jw=MH(F(408),0,F(409));K8=MH(F(219),1,F(410));b=MH(F(411),2,F(412));Jg=b;c=R(HH,3);d=c.data;d[0]=Jw;d[1]=K8;d[2]=b;XK=c;},Xq=I();
function ADl(){let a=this;L.call(a);a.xn=null;a.xq=null;}
let Rg=(b,c,d)=>{let e,f;e=Og(I4(c,d));f=new VM;f.u_=b;f.va=c;f.vb=d;b=e.m7;if(b!==null){c=f;b=b;e=c.u_;c=LL(c.va,c.vb);c=b.tX.hb(c);f=new Ur;f.uk=e;f.ul=b;e=Ip(c,f);}return e;},AFi=b=>{let c,d,e,f,g,h;c=Y();d=(Ec()).data;e=d.length;f=0;while(f<e){g=d[f].ng;T(c,g);f=f+1|0;}b=KK(b);c=Dx(F(156),c);h=K();Q(H(H(H(H(h,F(413)),b),F(414)),c),46);return J(h);};
function V8(){let a=this;G.call(a);a.pL=null;a.sm=0;a.sV=null;a.sb=null;a.sz=null;a.w8=null;a.xg=null;a.w9=null;a.nL=null;a.tj=0;a.vq=0.0;}
let ACQ=(a,b)=>{let c,d;a:{a.nL=D1(b);a.pL=Iq(b);a.sm=TZ(b);a.sV=Tg(b);BC();c=BW(b,Fg);d=(-1);switch(Eg(c)){case 115791563:if(!Bc(c,F(182)))break a;d=1;break a;case 289928229:if(!Bc(c,F(23)))break a;d=0;break a;case 1230441723:if(!Bc(c,F(13)))break a;d=2;break a;default:}}b:{switch(d){case 0:c=new Qh;break b;case 1:c=new Ov;break b;case 2:if(!TP(b)){c=VD(b);break b;}c=new Vr;c.vt=Mb(b);break b;default:}c=VD(b);}a.sb=c.hk(a.nL);a.sz=DL(a.nL,a.pL.l0);a.w8=Gz(a.nL,Cu(a.pL));a.xg=Ps(a.nL,a.sm);a.w9=Ps(a.nL,Cu(a.pL)
%a.sm|0);Wj(a);},Xb=a=>{let b=new V8();ACQ(b,a);return b;},WN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=new Li;d=a.nL;e=a.pL;f=a.tj;g=a.sm;h=Cu(e);i=V(f%(((h+g|0)-1|0)/g|0)|0,g);j=Wn(i,Bz(g,h-i|0));i=a.tj;k=a.vq;l=CJ(a.sb);m=a.sV.hm();n=M8(E4(a.sz));c.lR=d;c.l6=e;c.n_=j;c.nj=i;c.qc=k;c.me=l;c.ru=m;c.r7=n;c.sK=b;return c;},XO=(a,b,c)=>{a.tj=b;Cd(a.sb,c.uS);a.sV.hf(c.uE);Wj(a);},Wj=a=>{DP(a.sz,a.sb);a.vq=a.nL.mh.hd(E4(a.sz),a.pL.mb);};
function OY(){let a=this;L.call(a);a.uS=null;a.uE=null;}
let Yl=(b,c)=>{let d,e,f;d=b.data;e=new OY;f=DI(b,c);b=K1(b,c,d.length);e.uS=f;e.uE=b;return e;},D9=I(BT),ADO=I(),CU=b=>{let c,d,e,f,g,h,i;if(!Sv(b))return QU(b);if(b===0.0){c=Gs(b);d=K();H(H(d,c),F(415));return J(d);}c=X6(Bi(b));e=c.q6;f=c.r_-1|0;if((-4)<=f&&f<16){d=Gs(b);c=Ta(c,Br(1,e.lI.length-c.r_|0));g=K();H(H(g,d),c);return J(g);}if(e.lI.length<=1)d=F(2);else{c=Fs(e,1);d=K();H(Q(d,46),c);d=J(d);}h=GY(f);c=f>=0?F(416):F(417);g=h>=10?F(2):F(0);i=K();O(H(H(i,c),g),h);c=J(i);g=Gs(b);f=Bp(e,0);i=K();H(H(Q(H(i,
g),f),d),c);return J(i);},Ef=b=>{let c,d,e,f,g;a:{c=CU(b);if(c===F(418))d=1;else if(F(418).lI.length>c.lI.length)d=0;else{e=0;f=c.lI.length-F(418).lI.length|0;while(f<c.lI.length){g=Bp(c,f);d=e+1|0;if(g!=Bp(F(418),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Ck(c,0,c.lI.length-2|0);return c;},Ex=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Sv(b))return QU(b);if(b===0.0)d=Gq(F(2),0);else{e=Bi(b);d=E7(LP(e),Br(IO(e),0));f=E7(Ca(1),Br( -IO(e)|0,0));g=OT(e);Fi(f,Br(g,0));Fi(d,Br( -g|0,0));if(DB(d,f)>=0){Eo(f,0);g=g+1|0;}h
=g+c|0;if(h<0)d=Gq(F(2),0);else{i=De(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Eo(d,0);h=KS(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Rd(d,f,h))d=Gq(GV(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Gq(GV(i),g);}else{d=new LN;m=GV(i);f=K();H(Q(f,49),m);SK(d,J(f),g+1|0);}}}}f=Gs(b);d=Ta(d,c);n=K();H(H(n,f),d);return J(n);},GL=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Uz;b=Fw(b);c.rX=I1(B$);c.rk=b;d=Q1(c);e=0;f=0;g=0;h=EF(c);while(true){if(!LW(h)){if(h!=46&&h!=44)break;if
(f)break;}c.m_=c.m_+1|0;if(!LW(h))f=1;else{e=1;i=c.px;if(i==800){g=g|(h==48?0:1);c.m4=c.m4+(!f?1:0)|0;}else{c.m4=c.m4-(!f?0:1)|0;if(!(h==48&&i<=0)){Eo(c.rX,h-48|0);c.px=c.px+1|0;}}}h=EF(c);}if(g){Eo(c.rX,1);c.px=c.px+1|0;c.m4=c.m4-1|0;}a:{if(e){if(EF(c)!=101&&EF(c)!=69)e=1;else{c.m_=c.m_+1|0;i=Q1(c);e=0;f=0;g=EF(c);while(LW(g)){c.m_=c.m_+1|0;e=1;f=Bz(((f*10|0)+g|0)-48|0,100000000);g=EF(c);}g=c.m4;if(i)f= -f|0;c.m4=g+f|0;}if(e&&c.m_>=c.rk.lI.length){j=!d?1:(-1);d=c.px;e=d+c.m4|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else
{b=c.rX;l=I1(Ca(1));Fi(b,Br(c.m4,0));Fi(l,Br( -c.m4|0,0));e=QY(b)-QY(l)|0;GJ(b,Br( -e|0,0));GJ(l,Br(e,0));if(DB(b,l)<0){GJ(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=Bz(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+KS(b,l);GJ(b,1);i=i+1|0;}if(DB(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Sc(JE(AD2(Ca(Br(e-52|0,(-1074))+1074|0),52),Gw(m)));}}}}else k=0.0;b=Va(j*k);break a;}}if(DU===null)DU=Va(0.0);b=DU;}return b;},Sv=b=>{return !(Bi(b)<=1.7976931348623157E308)?0:1;},QU=b=>{let c,d;if(isNaN(b)?1:0)c=F(419);else
{c=Gs(b);d=K();H(H(d,c),F(420));c=J(d);}return c;},Gs=b=>{return !(b<0.0)&&!(1.0/b<0.0)?F(2):F(421);},Ta=(b,c)=>{let d,e,f,g;d=K();e=b.r_;f=Bz(e-1|0,0);g=e+c|0;while(f<g){if(f==e)Q(d,46);Q(d,f>=0&&f<b.q6.lI.length?Bp(b.q6,f):48);f=f+1|0;}return J(d);};
function C5(){let a=this;G.call(a);a.mW=null;a.qq=0;a.nf=null;a.vx=null;a.sL=null;a.sO=null;a.rc=null;a.uJ=null;a.s5=0;}
let BV=a=>{let b,c,d,e;b=a.mW;c=b.pk;D5();if(!(c!==Fk&&c!==DE?1:0))b=b.tx;else{b=b.tx;d=a.qq;e=K();O(H(e,b),d);b=J(e);}return b;},FT=(a,b,c)=>{let d;d=new MA;d.mA=a;d.mn=b;d.mr=c;return d;},Nl=(a,b)=>{let c;a:{Il();switch(LR.data[a.mW.pk.lH]){case 1:case 2:b=Nw(a,b);c=K();O(H(c,F(99)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,F(422)),b);c=J(c);break a;case 5:break;default:c=new Cf;Bh(c);U(c);}c=F(2);}return c;},SY=(a,b)=>{let c,d;a:{Il();switch(LR.data[a.mW.pk.lH]){case 1:c=Uj(a.qq,b);break a;case 2:case 4:case 5:break;case 3:c
=Uj(a.qq-1|0,b);d=K();H(H(d,F(140)),c);c=J(d);break a;default:c=new Cf;Bh(c);U(c);}c=F(2);}return c;},Uj=(b,c)=>{let d;if(b){d=K();O(H(d,F(422)),c);d=J(d);}else{d=K();O(H(d,F(423)),c);d=J(d);}return d;},Nw=(a,b)=>{if(V0(a.mW))b=a.vx.un.ui+b|0;return b;};
function F8(){let a=this;Bq.call(a);a.tx=null;a.sn=null;a.pk=null;}
let HE=null,KQ=null,HC=null,KW=null,KP=null,Kq=null,IL=null,IN=null,MF=null,ME=null,MY=null,JB=null,Me=null,Mo=null,Mp=null,KT=null,KY=null,Jf=null,Je=null,Ij=null,Id=null,H2=null,HS=null,L5=null,LU=null,Nr=null,Nu=null,AEs=null,Ch=()=>{Ch=Z(F8);ABR();},Qw=(a,b,c,d,e,f)=>{Ch();BY(a,b,c);a.tx=d;a.sn=e;a.pk=f;},BF=(a,b,c,d,e)=>{let f=new F8();Qw(f,a,b,c,d,e);return f;},V0=a=>{let b;b=a.pk;D5();return b!==Dy&&b!==Fk?0:1;},AEm=()=>{let b,c;Ch();b=R(F8,27);c=b.data;c[0]=HE;c[1]=KQ;c[2]=HC;c[3]=KW;c[4]=KP;c[5]=Kq;c[6]
=IL;c[7]=IN;c[8]=MF;c[9]=ME;c[10]=MY;c[11]=JB;c[12]=Me;c[13]=Mo;c[14]=Mp;c[15]=KT;c[16]=KY;c[17]=Jf;c[18]=Je;c[19]=Ij;c[20]=Id;c[21]=H2;c[22]=HS;c[23]=L5;c[24]=LU;c[25]=Nr;c[26]=Nu;return b;},ABR=()=>{let b,c;b=new F8;F4();c=Df;D5();Qw(b,F(424),0,F(424),c,Dy);HE=b;KQ=BF(F(425),1,F(135),Df,Fk);HC=BF(F(426),2,F(426),Df,CQ);KW=BF(F(427),3,F(428),Df,CG);KP=BF(F(429),4,F(429),Df,Dy);Kq=BF(F(208),5,F(136),Df,DE);IL=BF(F(430),6,F(431),Ea,Dy);IN=BF(F(432),7,F(433),Ea,Dy);MF=BF(F(434),8,F(123),Ea,CQ);ME=BF(F(435),9,
F(124),Ea,CG);MY=BF(F(436),10,F(437),B0,DE);JB=BF(F(438),11,F(439),B0,DE);Me=BF(F(440),12,F(441),B0,DE);Mo=BF(F(442),13,F(443),B0,CQ);Mp=BF(F(444),14,F(445),B0,CG);KT=BF(F(446),15,F(447),B0,CQ);KY=BF(F(448),16,F(449),B0,CG);Jf=BF(F(450),17,F(451),B0,CQ);Je=BF(F(452),18,F(453),B0,CG);Ij=BF(F(454),19,F(455),B0,CQ);Id=BF(F(456),20,F(457),B0,CG);H2=BF(F(458),21,F(459),B0,CQ);HS=BF(F(460),22,F(461),B0,CG);L5=BF(F(462),23,F(463),B0,CQ);LU=BF(F(464),24,F(465),B0,CG);Nr=BF(F(466),25,F(467),B0,CQ);Nu=BF(F(468),26,F(469),
B0,CG);AEs=AEm();},VA=I(),NG=null,II=()=>{II=Z(VA);AFJ();},HK=b=>{let c,d,e,f,g,h,i,j;II();c=Bi(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=NG.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return TQ(Ex(b,d));}h=Ef(b);f=Fa(h,101);if(f<0)return h;i=GL(Ck(h,0,f));if(i===DU){h=new D9;Bh(h);U(h);}i=TQ(Ex(i.qQ,3));h=Fs(h,f);j=K();H(H(j,i),h);return J(j);},TQ=b=>{let c,d;II();if(Fa(b,46)<0)return b;c=b.lI.length;while(true){d=c-1|0;if(Bp(b,d)!=48)break;c=c+(-1)|0;}if(Bp(b,d)==46)c=d;return Ck(b,0,c);},AFJ=()=>
{NG=BL([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},U5=I(),NO=null,JM=()=>{JM=Z(U5);AE_();},AE_=()=>{let b,c;b=Bd((Md()).data.length);c=b.data;NO=b;c[Hq.lH]=1;c[GT.lH]=2;c[IT.lH]=3;c[KH.lH]=4;c[HQ.lH]=5;},MN=I(Fu),I6=I(MN),Sg=a=>{Bh(a);},AFW=()=>{let a=new I6();Sg(a);return a;},Cf=I(I6);
function B7(){Bq.call(this);this.qK=null;}
let CY=null,EO=null,HB=null,Ie=null,Ja=null,HR=null,IX=null,Pe=null,CS=()=>{CS=Z(B7);WL();},IM=()=>{CS();return Pe.fu();},Ej=(a,b,c,d)=>{CS();BY(a,b,c);a.qK=d;},Zq=a=>{return a.qK;},W9=(a,b,c)=>{let d,e,f,g;d=b.lF;e=c.lF;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.hN(g[f]);f=f+1|0;}},P2=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.lF;g=c.lF;h=d.lF;i=e.lF;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hO(l[j],m[j])*n[j];j=j+1|0;}},WL=()=>{let b,c,d;b=new N7;Ej(b,F(470),
0,F(198));CY=b;b=new N5;Ej(b,F(471),1,F(199));EO=b;b=new N4;Ej(b,F(472),2,F(17));HB=b;b=new N3;Ej(b,F(473),3,F(200));Ie=b;b=new N2;Ej(b,F(474),4,F(201));Ja=b;b=new N1;Ej(b,F(475),5,F(202));HR=b;b=new NZ;Ej(b,F(476),6,F(203));IX=b;c=R(B7,7);d=c.data;d[0]=CY;d[1]=EO;d[2]=HB;d[3]=Ie;d[4]=Ja;d[5]=HR;d[6]=b;Pe=c;};
function PA(){let a=this;G.call(a);a.lM=null;a.lP=null;}
let XF=(a,b)=>{let c,d,e,f;c=CN(b.nV);d=R(B2,c);e=d.data;a.lM=d;a.lP=R(B2,c);e[0]=Bl(0,0);a.lP.data[0]=Bl(0,0);f=1;while(f<c){a.lM.data[f]=Bl(BE(b,f),BE(b,f-1|0));a.lP.data[f]=Bl(BE(b,f),1);f=f+1|0;}},B3=a=>{let b=new PA();XF(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.lM.data;if(c>=d.length)break;b=b+(d[c].lF.data.length+a.lP.data[c].lF.data.length|0)|0;c=c+1|0;}d=S(b);e=0;c=1;while(true){f=a.lM.data;if(c>=f.length)break;b=Px(f[c].lF,d,e);e=Px(a.lP.data[c].lF,d,b);c=c+1|0;}return d;},Cd=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.lM.data;if(d>=e.length)break;c=Wp(b,Wp(b,c,e[d].lF),a.lP.data[d].lF);d=d+1|0;}},Px=(b,c,d)=>{let e;e=b.data.length;B5(b,0,c,d,e);return d+e|0;},Wp=(b,c,d)=>{let e;e=d.data.length;B5(b,c,d,0,e);return c+e|0;};
function KN(){let a=this;G.call(a);a.sr=null;a.ne=null;a.l7=null;}
let RX=(a,b,c)=>{let d,e,f,g;a.sr=b;d=CN(b.nV);e=R(B2,d);f=e.data;a.ne=e;a.l7=R(B2,d);f[0]=Bl(0,0);a.l7.data[0]=c;g=1;while(g<d){a.ne.data[g]=Bl(c.lG,BE(b,g));a.l7.data[g]=Bl(c.lG,BE(b,g));g=g+1|0;}},DL=(a,b)=>{let c=new KN();RX(c,a,b);return c;},E4=a=>{return a.l7.data[Bw(a.sr)];},DP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.lM;d=b.lP;e=1;while(e<=Bw(a.sr)){f=c.data;g=d.data;Ne(a.l7.data[e-1|0],f[e],a.ne.data[e]);b=g[e];h=a.ne.data[e];Ez(b.lG==h.lJ&&b.lJ==1?1:0,F(477),h,b,h);f=b.lF;i=h.lF;j=h.lJ;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}W9(Di(a.sr,e),a.ne.data[e],a.l7.data[e]);e=e+1|0;}};
function Pl(){let a=this;G.call(a);a.pw=null;a.r6=null;a.qk=null;a.nh=null;a.qn=null;a.rN=null;}
let ABg=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.pw=b;a.r6=f;g=Gz(b,e.lG);a.qk=g.nn;a.nh=g.mU;a.qn=g.n$;a.rN=g.n9;h=d.l7;i=Bw(b);j=Bw(a.pw);k=d.l7.data[j];l=0;while(l<e.lG){BH(a.qk.data[j],l,0,a.pw.mh.hO(Ba(k,l,0),Ba(e,l,0)));l=l+1|0;}a:{g=a.pw;b=g.nY;CS();if(b===CY){b=g.mh;DG();if(b===C2){S2(k,e,a.nh.data[j]);break a;}}SJ(a,j,d);}b=a.r6;Fm();if(b===GT)Ka(a.nh.data[j],(-1.0));while(true){m=CI(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!Un(a.r6,a.pw,i))F9(a.nh.data[i],o,a.qn.data[i]);else F9(o,a.nh.data[i],
a.qn.data[i]);Py(a.nh.data[i],a.rN.data[i]);if(f===KH){Ka(a.qn.data[i],e.lG);Ka(a.rN.data[i],e.lG);}if(m>0){HG(a.nh.data[i],c.lM.data[i],a.qk.data[j]);if(a.r6!==IT)SJ(a,j,d);else{n=a.qk.data;B5(n[j].lF,0,a.nh.data[j].lF,0,n[j].lF.data.length);}}i=i+(-1)|0;}},ADg=(a,b,c,d,e)=>{let f=new Pl();ABg(f,a,b,c,d,e);return f;},SJ=(a,b,c)=>{let d,e,f,g,h;d=c.ne.data[b].lF;e=c.l7.data[b].lF;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.nh.data[b].lF.data[f]=(Di(a.pw,b)).hO(g[f],h[f])*a.qk.data[b].lF.data[f];f
=f+1|0;}},Ka=(b,c)=>{let d,e,f;d=b.lF;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function K2(){let a=this;G.call(a);a.pc=null;a.nc=null;a.rr=null;a.rd=null;}
let Ks=(b,c,d,e)=>{let f,g,h,i,j,k;f=new K2;f.nc=Ws();f.rr=Y();f.pc=b;g=Hv(f.nc,F(285),d);h=1;while(h<=Bw(b)){d=K();O(Q(d,87),h);i=Nb(f,J(d),c.lM.data[h]);d=K();O(Q(d,98),h);d=Nb(f,J(d),c.lP.data[h]);j=L8(M5(g,Io(i)),Io(d));d=K();O(Q(d,90),h);j.mD=J(d);g=TS(Di(b,h),j);j=K();O(Q(j,65),h);g.mD=J(j);h=h+1|0;}a:{b=Hv(f.nc,F(135),e);GM();switch(J6.data[f.pc.mh.lH]){case 1:c=DR(M5(RM(Io(b)),Hp(g)),M5(Io(DR(Hx(f),b)),Hp(DR(Hx(f),g))));break a;case 2:b=DR(g,b);b=Fv(b,b);d=b.l9;DV();c=LA;k=R(Cc,1);k.data[0]=b;c=Cm(d,
c,k);break a;default:}b=new Cf;Bh(b);U(b);}c.mD=F(136);f.rd=c;return f;},OG=a=>{let b,c,d,e,f,g,h,i,j,k;b=UG(a.rd);while(!IR(b)){RZ(b);}b=B3(a.pc);c=CJ(b);d=0;e=Bk(a.rr);while(Bj(e)){f=(Bg(e)).nP.lF.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cd(b,c);return b;},Nb=(a,b,c)=>{let d;d=Hv(a.nc,b,c);T(a.rr,d);return d;},TS=(b,c)=>{let d,e;a:{GM();switch(T0.data[b.lH]){case 1:d=c.l9;CD();b=G1;e=R(Cc,1);e.data[0]=c;b=Cm(d,b,e);break a;case 2:d=c.l9;CD();b=Mq;e=R(Cc,1);e.data[0]=c;b=
Cm(d,b,e);break a;case 3:d=c.l9;CD();b=MO;e=R(Cc,1);e.data[0]=c;b=Cm(d,b,e);break a;case 4:d=c.l9;CD();b=JJ;e=R(Cc,1);e.data[0]=c;b=Cm(d,b,e);break a;case 5:d=c.l9;CD();b=K5;e=R(Cc,1);e.data[0]=c;b=Cm(d,b,e);break a;case 6:d=c.l9;CD();b=ML;e=R(Cc,1);e.data[0]=c;b=Cm(d,b,e);break a;case 7:d=c.l9;CD();b=T7;e=R(Cc,1);e.data[0]=c;b=Cm(d,b,e);break a;default:}b=new Cf;Bh(b);U(b);}return b;},Hx=a=>{return KL(a.nc,Ef(1.0),1.0);},AC2=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(Q(f,87),b);f=Qs(a,J(f),c);g=K();O(Q(g,
98),b);g=Qs(a,J(g),d);h=Y();i=0;while(i<c.lG){j=V(i,c.lJ);k=f;d=W(k,j);l=e;m=Fv(d,W(l,0));n=1;while(true){j=c.lJ;if(n>=j)break;m=L8(m,Fv(W(k,V(i,j)+n|0),W(l,n)));n=n+1|0;}l=L8(m,W(g,i));d=K();Q(O(Q(O(Q(d,90),b),91),i),93);l.mD=J(d);m=TS(Di(a.pc,b),l);d=K();Q(O(Q(O(Q(d,65),b),91),i),93);m.mD=J(d);T(h,m);i=i+1|0;}return h;},Qs=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Y();e=0;while(e<c.lG){f=0;while(f<c.lJ){if(Bp(b,0)==98){g=K();Q(O(Q(g,91),e),93);h=J(g);}else{i=K();Q(O(Q(O(Q(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,b),
h);g=J(g);j=R(B4(Dm),1);k=j.data;l=S(1);l.data[0]=Ba(c,e,f);k[0]=l;i=Nb(a,g,Et(j));T(d,i);f=f+1|0;}e=e+1|0;}return d;},AD0=I(),ABj=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B3(b);g=Bw(b);while(true){h=CI(g,1);if(h<0)break;i=d.l7.data;j=g-1|0;k=i[j];l=c.lM.data[g];m=Bl(k.lG,k.lJ);n=0;while(n<k.lG){o=0;while(o<l.lG){p=Bi(Ba(e,n,o));JG(f.lP.data[g],o,0,p);q=0;while(q<l.lJ){JG(f.lM.data[g],o,q,p*Bi(Ba(k,n,q)));JG(m,n,q,p*Bi(Ba(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.ne.data[j].lF;s=d.l7.data[j].lF;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.lF.data;u[h]=u[h]*Bi((Di(b,j)).hO(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},JG=(b,c,d,e)=>{BH(b,c,d,Ba(b,c,d)+e);};
function LG(){let a=this;L.call(a);a.oi=null;a.o3=null;a.qU=null;}
let Oo=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new LG;f=M2(d);g=M2(d);h=M2(d);e.oi=f;e.o3=g;e.qU=h;i=d.lF;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=UQ(i,j,b);f=UQ(i,j,c);m=X(1.0,Bi(l))/16.0;d=d;n=Gd(d,l);f=f;o=Gd(f,l);p=S(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Gd(f,p[r]);if(s<Infinity)o=X(o,s);r=r+1|0;}o=o+N_(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Gd(d,bd);be
=Gd(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bi(bg-w)+Bi(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bi(y)>u&&Bi(y)>z?1:0))y=0.0;k[j]=l;e.oi.lF.data[j]=t;e.o3.lF.data[j]=u;e.qU.lF.data[j]=y;j=j+1|0;}return e;},UQ=(b,c,d)=>{let e;e=new P$;e.wB=b;e.wC=c;e.wE=d;return e;},M2=b=>{return Bl(b.lG,b.lJ);},ADC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(LG)){b=b;c=!P(a.oi,b.oi)?0:!P(a.o3,b.o3)?0:P(a.qU,b.qU)?1:0;}else c=0;return c;};
function H6(){Er.call(this);this.p3=0.0;}
let AFG=null,Gk=()=>{Gk=Z(H6);Z7();},Fc=b=>{let c;Gk();c=new H6;c.p3=b;return c;},AFC=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof H6){c=a.p3;d=b.p3;Gk();if(X1(c,d)){e=1;break a;}}e=0;}return e;},Z7=()=>{AFG=Be(Dm);},DX=I(0),Vt=I(),AEZ=(a,b)=>{return Pv(b);},Vu=I(),Yf=(a,b)=>{return P9(b)?0:1;},Vv=I(),Zj=(a,b)=>{let c;b=b;c=new Ol;c.u4=b;return ((isNaN(G6(b,c))?1:0)?0:1)?0:1;},Vy=I(),ADB=(a,b)=>{let c;b=b;c=new Re;c.vf=b;return !(G6(b,c)>0.0)?0:1;},PV=I(),ACm=(a,b)=>{return Pv(b);},PX=I(),Zn=(a,b)=>
{b=b;return N6(b,b.nO)?0:1;},PZ=I(),AFv=(a,b)=>{return P9(b)?0:1;};
function Pc(){G.call(this);this.sc=null;}
let AAu=a=>{a.sc=Y();},Ws=()=>{let a=new Pc();AAu(a);return a;},Ju=a=>{let b,c;b=a.sc;Fh();Ce(b);c=new R2;c.s0=b;return c;},Hv=(a,b,c)=>{c=U6(a,Bn(),Hb(),c);c.mD=b;return c;},KL=(a,b,c)=>{let d,e,f;d=R(B4(Dm),1);e=d.data;f=S(1);f.data[0]=c;e[0]=f;return Hv(a,b,Et(d));},Cm=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=R(B2,e);g=f.data;h=0;while(h<e){if(d[h].l9!==a){i=new BB;b=b.ie();j=K();H(H(H(j,F(478)),b),F(479));BD(i,J(j));U(i);}g[h]=d[h].mB;h=h+1|0;}return U6(a,Bt(b),Ib(c),b.ig(f));},U6=(a,b,c,d)=>{let e,
f;e=new Cc;f=a.sc.lK;e.mD=F(2);e.l9=a;e.ms=f;e.o2=b;e.nu=c;e.mB=d;e.nP=Bl(d.lG,d.lJ);T(a.sc,e);return e;};
function Ub(){let a=this;G.call(a);a.qS=null;a.p$=null;a.qo=0;}
let AFI=(a,b)=>{let c,d,e,f,g,h,i,j;a.qS=Y();c=b.mB;if(c.lF.data.length!=1){b=new BB;c=CC(c);d=K();H(H(H(d,F(480)),c),F(481));BD(b,J(d));U(b);}c=Ju(b.l9);d=c;a.p$=Bd(IF(d));e=Bk(c);while(Bj(e)){O5((Bg(e)).nP,0.0);}O5(b.nP,1.0);f=b.ms;while(f>=0){g=Gt(d,f);h=g!==b&&a.p$.data[f]<=0?0:1;a:{if(h&&!Nn(g)){T(a.qS,g);c=g.nu.q();while(true){if(!c.r())break a;e=c.t();i=a.p$.data;j=e.ms;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},UG=a=>{let b=new Ub();AFI(b,a);return b;},JS=a=>{return Fj(a.qS);},IR=a=>{return a.qo!=a.qS.lK?0:1;},Kh
=(a,b)=>{return a.p$.data[b.ms];},RZ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(IR(a)){b=new D9;BD(b,F(482));U(b);}b=a.qS;c=a.qo;a.qo=c+1|0;b=W(b,c);d=b.nu;e=R(B2,d.bb());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bW(g)).mB;g=g+1|0;}f=(EP(b.o2)).ii(e,b.mB,b.nP);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bW(g)).nP;k=i.lF;l=j.lF;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.p$.data;n=(d.bW(g)).ms;e[n]=e[n]-1|0;g=g+1|0;}i=new Mx;d=Ib(f);i.oO=b;i.qM=d;return i;},O5=
(b,c)=>{let d,e;d=0;while(true){e=b.lF.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Cc(){let a=this;G.call(a);a.l9=null;a.ms=0;a.o2=null;a.nu=null;a.mB=null;a.nP=null;a.mD=null;}
let Nn=a=>{return a.nu.o();},M5=(a,b)=>{let c;c=a.l9;DV();return Cm(c,GZ,BN(Cc,[a,b]));},Io=a=>{let b,c,d;b=a.l9;DV();c=Ms;d=R(Cc,1);d.data[0]=a;return Cm(b,c,d);},L8=(a,b)=>{let c;c=a.l9;EL();return Cm(c,Lp,BN(Cc,[a,b]));},DR=(a,b)=>{let c;c=a.l9;EL();return Cm(c,J_,BN(Cc,[a,b]));},Fv=(a,b)=>{let c;c=a.l9;EL();return Cm(c,MU,BN(Cc,[a,b]));},RM=a=>{let b,c,d;b=a.l9;CD();c=K0;d=R(Cc,1);d.data[0]=a;return Cm(b,c,d);},Hp=a=>{let b,c,d;b=a.l9;CD();c=Ki;d=R(Cc,1);d.data[0]=a;return Cm(b,c,d);};
function Vh(){G.call(this);this.uc=null;}
let ABb=(a,b)=>{let c,d,e,f;b=b;c=a.uc;d=0;while(d<CN(b.qM)){e=W(H4(Db(b.qM,d)),0);f=new Kp;f.oP=b.oO.ms;f.oK=d;f.qe=e;T(c,f);d=d+1|0;}};
function Ji(){let a=this;L.call(a);a.sk=0.0;a.wI=0.0;a.wJ=0.0;}
let Rw=null,FH=()=>{FH=Z(Ji);AB5();},FR=(a,b)=>{return Dg(a.sk,b)- -a.wI;},Gp=(a,b)=>{return Dg(a.sk,b)- -a.wJ;},Dg=(b,c)=>{FH();return  -(b* -c);},AB5=()=>{let b;b=new Ji;FH();b.sk=1.0;b.wI=0.0;b.wJ=0.0;Rw=b;},AAZ=I(),Cs=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.lI.length){d=d+Hk(Bp(b,e),c);e=e+1|0;}return d;},RT=(b,c,d)=>{let e,f;if(Cs(b,c)<=d)return b;e=d-Hk(8230,c);f=0;while(f<b.lI.length&&Hk(Bp(b,f),c)<=e){e=e-Hk(Bp(b,f),c);f=f+1|0;}return DQ(Ck(b,0,f),F(377));},Hk=(b,c)=>{let d,e;d=c.os;Do();if(d===Gf)return Dg(0.602,
c.m8);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.o0;D3();if(d===IY)e=1.12*e;return Dg(e,c.m8);};
function Ll(){let a=this;L.call(a);a.pm=null;a.ok=null;a.of=null;a.nz=null;a.qp=null;a.mJ=null;a.qZ=0;a.mH=null;}
let Kj=a=>{return CT(a.mH);},Z1=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ll)){b=b;if(!P(a.pm,b.pm)){c=0;break a;}if(!P(a.ok,b.ok)){c=0;break a;}if(!P(a.of,b.of)){c=0;break a;}if(!P(a.nz,b.nz)){c=0;break a;}if(!P(a.qp,b.qp)){c=0;break a;}if(!P(a.mJ,b.mJ)){c=0;break a;}if(a.qZ!=b.qZ){c=0;break a;}if(P(a.mH,b.mH)){c=1;break a;}c=0;}else c=0;}return c;},In=I(Bq),CM=null,EM=null,Ga=null,ER=null,Hi=null,UA=null,Cw=()=>{Cw=Z(In);ADV();},RV=()=>{Cw();return UA.fu();},X2=(a,b,c)=>{Cw();BY(a,b,c);},GO
=(a,b)=>{let c=new In();X2(c,a,b);return c;},ADV=()=>{let b,c,d;CM=GO(F(310),0);EM=GO(F(483),1);Ga=GO(F(484),2);ER=GO(F(485),3);b=GO(F(486),4);Hi=b;c=R(In,5);d=c.data;d[0]=CM;d[1]=EM;d[2]=Ga;d[3]=ER;d[4]=b;UA=c;};
function Jy(){let a=this;L.call(a);a.pZ=0.0;a.qY=0.0;a.pX=null;}
let XH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Jy)){b=b;c=a.pZ!==b.pZ?0:a.qY!==b.qY?0:P(a.pX,b.pX)?1:0;}else c=0;return c;},D4=I(0),V7=I(),Zg=(a,b)=>{return b.oO;},Fy=I(0);
function CF(){let a=this;L.call(a);a.lN=0.0;a.lS=0.0;a.lY=0.0;a.mj=0.0;}
let DA=(a,b,c,d,e)=>{a.lN=b;a.lS=c;a.lY=d;a.mj=e;},Cq=(a,b,c,d)=>{let e=new CF();DA(e,a,b,c,d);return e;},Cr=a=>{return a.lN- -a.lY;},Cv=a=>{return a.lS- -a.mj;},AC0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(CF)){b=b;c=a.lN!==b.lN?0:a.lS!==b.lS?0:a.lY!==b.lY?0:a.mj===b.mj?1:0;}else c=0;return c;};
function Mx(){let a=this;L.call(a);a.oO=null;a.qM=null;}
let ABm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Mx)){b=b;c=!P(a.oO,b.oO)?0:P(a.qM,b.qM)?1:0;}else c=0;return c;},AFa=I(),MZ=(b,c,d)=>{let e;if(c==Bw(b))return F(487);if(!c){c=d+1|0;b=K();O(Q(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,F(488)),d);e=J(e);if(Bw(b)!=2){b=K();O(H(H(b,e),F(489)),c);e=J(b);}return e;};
function L2(){let a=this;L.call(a);a.rw=0;a.mQ=null;}
let Z0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(L2)){b=b;c=a.rw!=b.rw?0:P(a.mQ,b.mQ)?1:0;}else c=0;return c;},YQ=I(),DI=(b,c)=>{let d,e,f,g;b=b.data;d=S(c);e=d.data;f=Bz(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},K1=(b,c,d)=>{let e,f,g,h;e=S(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},SQ=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g
=b[f];h=c[f];Gk();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},Lo=I(0),Kl=I(L),AAF=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.lR;e=b.me;f=e.data;b=new B2;g=c;h=g.lK;i=f.length;G5(b,h,i);h=0;while(h<g.lK){B5((W(g,h)).mQ,0,b.lF,V(h,i),i);h=h+1|0;}c=Wc(b);if(Vn(c.sx))c=Sy(d,e,0,1);else{a:{j=(W(g,0)).mQ;k=c.sx.fu();if(Gm(k,j,(W(g,g.lK-1|0)).mQ)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]
=0.0-l[h];h=h+1|0;}}}h=Vn(c.rJ);if(!h)l=c.rJ;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Cj(1.0-o*o);l=Nk(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=Gm(k,j,e);s=Gm(l,j,e);q=S(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new GC;b=!h?F(490):F(491);Ff();Nf(c,q,k,l,F(492),b,Ux);}return c;},AFH=(a,b)=>{return a===b?1:b!==null&&Bf(b)===Be(Kl)?1:0;};
function NA(){let a=this;L.call(a);a.q_=0;a.si=0;}
let AEQ=(a,b,c)=>{return Sy(b.lR,b.me,a.q_,a.si);},YG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(NA)){b=b;c=a.q_!=b.q_?0:a.si==b.si?1:0;}else c=0;return c;};
function KB(){let a=this;L.call(a);a.n4=null;a.pA=null;a.o7=null;}
let ACP=(a,b)=>{let c,d,e;c=a.n4;d=c.nj;e=b.n4;return d==e.nj&&c.l6===e.l6&&F2(c.lR,e.lR)&&SQ(a.n4.me,b.n4.me)&&CN(a.pA)==CN(b.pA)&&a.o7.S(b.o7)?1:0;},Yn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(KB)){b=b;c=!P(a.n4,b.n4)?0:!P(a.pA,b.pA)?0:P(a.o7,b.o7)?1:0;}else c=0;return c;};
function G9(){let a=this;L.call(a);a.o$=null;a.p6=null;}
let Ud=(a,b,c)=>{a.o$=b;a.p6=c;},AA9=(a,b)=>{let c=new G9();Ud(c,a,b);return c;},W0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(G9)){b=b;c=!P(a.o$,b.o$)?0:P(a.p6,b.p6)?1:0;}else c=0;return c;};
function FQ(){let a=this;L.call(a);a.pY=null;a.oL=null;a.nQ=null;}
let J7=(a,b,c,d)=>{a.pY=b;a.oL=c;a.nQ=d;},AFT=(a,b,c)=>{let d=new FQ();J7(d,a,b,c);return d;},ABV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(FQ)){b=b;c=!P(a.pY,b.pY)?0:!P(a.oL,b.oL)?0:P(a.nQ,b.nQ)?1:0;}else c=0;return c;};
function Mv(){let a=this;G.call(a);a.uR=null;a.uT=0;a.uU=null;}
let ZV=(b,c)=>{let d,e,f,g;b=b;c=b.uR;d=b.uT;b=Cg(b.uU.value);e=W(c.na,d);f=new FQ;g=e.o$;J7(f,b,g.oL,g.nQ);b=c.na;g=AA9(f,e.p6);JV(b,d,g);c.q2.redraw();};
function Uo(){let a=this;G.call(a);a.vR=null;a.vS=0;}
let AAn=a=>{let b,c,d,e,f,g,h,i,j;b=a.vR;c=a.vS;d=(W(b.na,c)).p6;e=OL();f=(Ec()).data;c=f.length;g=0;while(g<c){h=f[g];if(Lg(h)){i=FZ(d,h);j=new PE;j.v5=e;j.v6=h;Dv(i,j);}g=g+1|0;}h=HY;MW(e,h.ng,BW(d,h));b=b.q2;h=new URLSearchParams("");c=0;while(c<L9(e)){i=I4(e,c);j=LL(e,c);h.append(Bx(i),Bx(j));c=c+1|0;}h=Cg(h.toString());b.begin(Bx(h));};
function Um(){let a=this;G.call(a);a.wz=null;a.wy=0;}
let AEg=a=>{let b,c;b=a.wz;c=a.wy;HZ(b.na,c);Kz(b);b.q2.redraw();},ADx=I(),D_=(b,c)=>{let d,e,f,g;d=Y();if(Bu(Fw(b)))return d;e=0;f=Fa(b,c);while(f>=0){g=Ck(b,e,f);T(d,g);e=f+1|0;f=PB(b,c,e);}b=Fs(b,e);T(d,b);return d;},H9=b=>{let c,d,e,f,g;c=D_(b,44);d=S(c.lK);e=d.data;f=0;g=e.length;while(f<g){e[f]=NB(W(c,f));f=f+1|0;}return d;},NB=b=>{let c,d;c=GL(b);d=new VQ;d.ww=b;if(c!==DU)return c.qQ;b=d.ww;c=new J3;d=K();H(H(d,F(493)),b);BD(c,J(d));U(c);};
function Eq(){Bq.call(this);this.ub=null;}
let C2=null,Hs=null,NL=null,DG=()=>{DG=Z(Eq);Y1();},TI=()=>{DG();return NL.fu();},VL=(a,b,c,d)=>{DG();BY(a,b,c);a.ub=d;},AE6=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lF;f=c.lF;g=d.lF;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hO(j[h],k[h]);h=h+1|0;}},Y1=()=>{let b,c,d;b=new TU;VL(b,F(494),0,F(209));C2=b;b=new TT;VL(b,F(495),1,F(18));Hs=b;c=R(Eq,2);d=c.data;d[0]=C2;d[1]=b;NL=c;},Gv=I(0),IG=a=>{return a;};
function PG(){let a=this;G.call(a);a.qR=null;a.uC=null;}
let AEy=a=>{return a.qR;},AAc=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.qR.hh(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.uC.data[f]?g[f]:d.data[f];f=f+1|0;}Cd(b,e);},AAK=a=>{return a.qR.hm();},XE=(a,b)=>{a.qR.hf(b);};
function NM(){let a=this;G.call(a);a.o9=null;a.nn=null;a.mU=null;a.n$=null;a.n9=null;}
let ABI=(a,b,c)=>{let d,e,f;a.o9=b;d=CN(b.nV);a.nn=R(B2,d);a.mU=R(B2,d);e=B3(b);a.n$=e.lM;a.n9=e.lP;a.nn.data[0]=Bl(0,0);a.mU.data[0]=Bl(0,0);f=1;while(f<d){a.nn.data[f]=Bl(c,BE(b,f));a.mU.data[f]=Bl(c,BE(b,f));f=f+1|0;}},Gz=(a,b)=>{let c=new NM();ABI(c,a,b);return c;},T8=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.l7.data;f=b.lM;g=Bw(a.o9);AE6(a.o9.mh,e[g],d,a.nn.data[g]);h=Bw(a.o9);i=a.o9;b=i.nY;CS();if(b===CY&&i.mh===C2)S2(c.l7.data[h],d,a.mU.data[h]);else P2(Di(i,h),a.nn.data[h],c.ne.data[h],c.l7.data[h],a.mU.data[h]);while
(true){h=CI(g,1);if(h<0)break;b=a.mU.data[g];j=g-1|0;F9(b,e[j],a.n$.data[g]);Py(a.mU.data[g],a.n9.data[g]);if(h>0){k=f.data;HG(a.mU.data[g],k[g],a.nn.data[j]);P2(Di(a.o9,j),a.nn.data[j],c.ne.data[j],e[j],a.mU.data[j]);}g=g+(-1)|0;}};
function MX(){let a=this;G.call(a);a.mg=null;a.oY=null;a.rh=null;a.nK=0;a.tc=null;a.mR=null;a.oJ=null;a.qI=null;a.se=null;a.qh=null;a.n0=null;a.tf=null;a.te=null;a.qJ=null;}
let Vc=null,Cy=()=>{Cy=Z(MX);Xr();},AE5=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nK;while(b>=1){c=a.qh;d=a.nK;if(b!=d){Ch();e=IL;f=a.mg.ny.nn.data[b];g=a.n0.data;h=b+1|0;i=BV(g[h]);j=BV(a.oJ.data[h]);k=K();H(Q(H(k,i),32),j);l=J(k);i=K();Q(O(H(O(H(i,F(496)),b),F(497)),h),46);m=J(i);i=new BK;n=a.n0.data[h];Cz();Dj(i,100,n,CV,Co);e=EQ(a,e,b,f,l,m,F1(i,FK(119,a.oJ.data[h],Co,Dk)),new TJ);}else{a:{Ch();j=IL;e=a.mg.ny.nn.data[d];f=a.oY.mh;GF();switch(Tn.data[f.lH]){case 1:break;case 2:i=F(498);break a;default:e=
new Cf;Bh(e);U(e);}i=F(499);}e=D2(a,j,d,e,i,F(500),BN(BK,[BZ(97,a.mR.data[d]),BZ(121,a.qJ)]));}b:{c.data[b]=e;c=a.n0;o=a.nK;if(b==o){c:{f=a.oY;i=f.nY;CS();if(i===CY){f=f.mh;DG();if(f===C2){h=1;break c;}}h=0;}if(h){Ch();n=IN;p=a.mg.ny.mU.data[o];f=BV(a.qh.data[o]);i=K();H(H(H(O(H(i,F(501)),o),F(61)),f),F(502));e=D2(a,n,o,p,F(503),J(i),BN(BK,[BZ(97,a.mR.data[a.nK]),BZ(121,a.qJ)]));break b;}}d:{i=Di(a.oY,b);Ch();e=IN;f=a.mg.ny.mU.data[b];GF();switch(L3.data[i.lH]){case 1:break;case 2:k=F(504);break d;case 3:k=
F(505);break d;case 4:k=F(506);break d;case 5:k=F(507);break d;case 6:k=F(508);break d;case 7:k=F(509);break d;default:e=new Cf;Bh(e);U(e);}k=F(510);}j=BV(a.qh.data[b]);m=i.qK;i=K();Q(H(H(H(H(O(H(i,F(501)),b),F(61)),j),F(511)),m),46);e=D2(a,e,b,f,k,J(i),BN(BK,[BZ(100,a.qh.data[b]),BZ(122,a.se.data[b]),BZ(97,a.mR.data[b])]));}c.data[b]=e;a.tf.data[b]=Zp(a,b);a.te.data[b]=Xs(a,b);b=b+(-1)|0;}},AFf=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new Tr;c=a.mg;b.n5=a;b.n2=c;b.wD=c.ov.hg();Ch();b.wF=K4(b,
MY,c.sJ,F(512));d=a.oJ.data;e=a.qI;f=a.tf;g=a.te;h=d.length;i=R(J2,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=Uu(d[k],l[k]);j[o-1|0]=Uu(m[k],n[k]);k=k+1|0;}c=b.wD;if(!(c instanceof GS)){if(c instanceof FV)AAI(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=R(BK,1);e.data[0]=BZ(100,q.qW);M1(b,q,F(513),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=Dw(r,Ij,Id);s=b.n2.pT;t=EU(r);u=K();H(H(H(u,F(514)),t),F(515));q=Kb(b,r,q,s,J(u));s=b.n5;t=Dw(r,H2,HS);v=Da(r);u=Ee(r,
c.oF);w=EU(r);x=K();H(H(H(x,F(514)),w),F(516));q=D2(s,t,v,u,F(517),J(x),BN(BK,[BZ(118,q),BZ(100,r.qW)]));e=R(BK,1);e.data[0]=BZ(118,q);M1(b,r,F(518),e);k=k+1|0;}}},ADv=(a,b)=>{let c,d,e,f,g,h,i,j;Ch();c=KP;d=a.mg.oW.ne.data[b];e=a.mR.data;f=b-1|0;g=BV(e[f]);h=BV(a.oJ.data[b]);i=BV(a.qI.data[b]);j=K();Q(H(H(H(Q(H(j,g),32),h),F(519)),i),7488);j=J(j);g=K();H(O(H(g,F(520)),b),F(521));g=J(g);i=new BK;h=a.mR.data[f];Cz();Dj(i,120,h,CV,Co);return EQ(a,c,b,d,j,g,VO(i,FK(119,a.oJ.data[b],Dk,Co),FK(98,a.qI.data[b],Dk,
Co)),new QW);},RA=(a,b)=>{let c;a:{b:{c=Ba(a.qJ.nf,b,0);if(Ba(a.mR.data[a.nK].nf,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},Zp=(a,b)=>{let c,d,e,f,g,h,i,j,k;Ch();c=MF;d=a.mg.ny.n$.data[b];e=BV(a.n0.data[b]);f=a.mR.data;g=b-1|0;h=BV(f[g]);i=K();H(H(H(i,e),F(522)),h);j=J(i);i=a.rh.rE;k=K();Q(H(H(O(H(k,F(523)),b),F(156)),i),46);e=J(k);i=new BK;k=a.n0.data[b];Cz();Dj(i,100,k,Co,CV);return EQ(a,c,b,d,j,e,F1(i,FK(97,a.mR.data[g],Co,Dk)),new N9);},Xs=(a,b)=>{let c,d,e,f,g,h,i;Ch();c
=ME;d=a.mg.ny.n9.data[b];e=BV(a.n0.data[b]);f=K();H(H(H(f,F(524)),e),F(525));g=J(f);h=a.rh.rE;e=K();Q(H(H(O(H(e,F(526)),b),F(156)),h),46);i=J(e);e=new BK;f=a.n0.data[b];Cz();Dj(e,100,f,Co,CV);return EQ(a,c,b,d,g,i,EV(e),new Vs);},Fl=(a,b,c,d,e,f)=>{let g;g=Hb();Cy();return EQ(a,b,c,d,e,f,g,Vc);},D2=(a,b,c,d,e,f,g)=>{let h;h=new Si;h.vj=e;return On(a,b,c,d,e,f,h,g);},On=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Y();j=h.length;k=0;while(k<j){l=h[k];m=l.oD;n=0;a:{while(n<e.lI.length){if(Bp(e,n)==m&&Rh(e,
n)){m=1;break a;}n=n+1|0;}m=0;}if(m)T(i,l);k=k+1|0;}Cy();l=K();o=new PD;o.u8=i;o.u7=l;Qr(e,l,o);e=J(l);l=new U0;l.uh=g;return EQ(a,b,c,d,e,f,i,l);},EQ=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new C5;j=a.mg;Ce(j);k=new QA;k.un=j;i.mW=b;i.qq=c;i.nf=d;i.vx=k;i.sL=e;i.sO=f;i.rc=g;i.uJ=h;c=0;b=g.q();while(b.r()){c=Br(c,OP(b.t()));}i.s5=c;T(a.tc,i);return i;},Xr=()=>{Vc=new Tt;};
function Rc(){let a=this;G.call(a);a.p1=null;a.rU=null;}
let WW=a=>{a.p1=Y();a.rU=Y();},OL=()=>{let a=new Rc();WW(a);return a;},L9=a=>{return a.p1.lK;},I4=(a,b)=>{return W(a.p1,b);},LL=(a,b)=>{return W(a.rU,b);},MW=(a,b,c)=>{let d;d=Mi(a.p1,b);if(d>=0)JV(a.rU,d,c);else{T(a.p1,b);T(a.rU,c);}},PK=I(0);
function JT(){G.call(this);this.us=null;}
let ADL=(b,c,d)=>{c=Cg(c);d=Cg(d);MW(b.us,d,c);};
function LN(){let a=this;L.call(a);a.q6=null;a.r_=0;}
let SK=(a,b,c)=>{a.q6=b;a.r_=c;},Gq=(a,b)=>{let c=new LN();SK(c,a,b);return c;},X6=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=LP(b);d=IO(b);e=!(Ey(c,EY(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=E7(c,Br(d,0)+e|0);g=E7(Ca(1),Br( -d|0,0)+e|0);h=E7(Ca(1),Br(d,0));i=E7(Ca(1),(Br(d,0)+e|0)-1|0);j=OT(b);Fi(g,Br(j,0));k=R(Jc,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Fi(k[l],Br(m,0));l=l+1|0;}l=Ig(Xa(c,Ca(2)),B$)?1:0;if(DB(LY(f,i),g)>=l){Eo(g,0);j=j+1|0;}n=K();while(true){k=R(Jc,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Eo(k[d],0);d=d+1|0;}o=KS(f,g);p=DB(h,f)<l?0:1;q=DB(LY(f,i),g)<l?0:1;if(q&&!(p&&!Rd(f,g,o)))o=o+1|0;Q(n,(48+o|0)&65535);if(p)break;if(q)break;}return Gq(J(n),j);},Rd=(b,c,d)=>{return DB(LY(b,b),c)<(d%2|0?0:1)?0:1;},LP=b=>{let c;c=M$(b);if(Lx(c,EY(0, 1048576)))c=ABD(NE(c,EY(4294967295, 1048575)),EY(0, 1048576));return c;},IO=b=>{return Br(Gc(AD3(M$(b),52)),1)-1075|0;},OT=b=>{let c,d,e,f;c=IO(b)+63|0;d=LP(b);LV();if(Ey(d,B$))e=64;else{e=0;f=ED(d,32);if(Ig(f,B$))e=32;else f
=d;d=ED(f,16);if(Ey(d,B$))d=f;else e=e|16;f=ED(d,8);if(Ey(f,B$))f=d;else e=e|8;d=ED(f,4);if(Ey(d,B$))d=f;else e=e|4;f=ED(d,2);if(Ey(f,B$))f=d;else e=e|2;if(Ig(ED(f,1),B$))e=e|1;e=(64-e|0)-1|0;}return B_((c-e|0)*0.3010299956639812)|0;},E7=(b,c)=>{let d;d=I1(b);GJ(d,c);return d;},Op=I(),ABW=(a,b)=>{(Bs(b)).setAttribute("tabindex","-1");},Q4=I(),SM=null,Mu=()=>{Mu=Z(Q4);ADj();},ADj=()=>{let b,c;F4();b=Bd((Wr.fu()).data.length);c=b.data;SM=b;c[Df.lH]=1;c[Ea.lH]=2;c[B0.lH]=3;};
function Lz(){let a=this;G.call(a);a.v3=null;a.v2=null;}
let AC_=(b,c)=>{b=b;Wu(b.v3,b.v2,c);};
function LC(){let a=this;G.call(a);a.vl=null;a.vk=null;}
let Xh=(b,c)=>{b=b;Wu(b.vl,b.vk,c);};
function LD(){let a=this;G.call(a);a.uo=null;a.up=null;}
let AE0=(a,b,c)=>{a.uo=b;a.up=c;},AEh=(a,b)=>{let c=new LD();AE0(c,a,b);return c;},ABr=(b,c)=>{b=b;c=b.uo;b=b.up;G0(c,Mi(c.my,b),0);};
function LB(){let a=this;G.call(a);a.wr=null;a.ws=null;}
let WM=(a,b,c)=>{a.wr=b;a.ws=c;},XX=(a,b)=>{let c=new LB();WM(c,a,b);return c;},AAA=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.wr;b=b.ws;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=OI(b,e);f=e.mn;g=e.mr;h=Cg(c.key);i=(-1);switch(Eg(h)){case 251549619:if(!Bc(h,F(283)))break b;i=0;break b;case 930625636:if(!Bc(h,F(527)))break b;i=3;break b;case 977535019:if(!Bc(h,F(528)))break b;i=2;break b;case 977763216:if(!Bc(h,F(284)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(SL(b,f,g))VF(d,b,f,g);else{i=f<=e.mn&&g<=e.mr?0:1;g=Mi(d.my,b)+(!i?(-1):1)|0;if(g>=0){b=d.my;if(g<b.lK){VF(d,W(b,g),0,0);G0(d,g,0);}}}}}};
function FV(){let a=this;G.call(a);a.um=0.0;a.oC=null;a.oE=null;a.r9=null;a.rg=null;a.oo=0.0;a.oj=0.0;}
let ADF=(a,b,c)=>{let d,e;a.oo=a.oo*0.9;a.oj=a.oj*0.999;d=1;while(true){e=b.lM.data;if(d>=e.length)break;QC(a,c.n$.data[d],a.oC.lM.data[d],a.oE.lM.data[d],a.r9.lM.data[d],a.rg.lM.data[d],e[d]);QC(a,c.n9.data[d],a.oC.lP.data[d],a.oE.lP.data[d],a.r9.lP.data[d],a.rg.lP.data[d],b.lP.data[d]);d=d+1|0;}},QC=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.lF;i=c.lF;j=d.lF;k=e.lF;l=f.lF;m=g.lF;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.oo);t[n]=r[n]/(1.0-a.oj);o[n]=o[n]-a.um*s[n]/(Cj(t[n])+1.0E-8);n=n+1|0;}},Zl=a=>{let b,c,d,e,f,g;b=CJ(a.oC);c=b.data;d=CJ(a.oE);e=c.length;f=2*e|0;g=S(f+2|0);c=g.data;B5(b,0,g,0,e);B5(d,0,g,e,e);c[f]=a.oo;c[f+1|0]=a.oj;return g;},ACE=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=S(d);B5(b,d,e,0,d);Cd(a.oC,b);Cd(a.oE,e);d=2*d|0;a.oo=c[d];a.oj=c[d+1|0];},Pa=I(),LR=null,Il=()=>{Il=Z(Pa);Xo();},Xo=()=>{let b,c;D5();b=Bd((PU.fu()).data.length);c
=b.data;LR=b;c[Dy.lH]=1;c[Fk.lH]=2;c[CQ.lH]=3;c[CG.lH]=4;c[DE.lH]=5;},ABX=I(),Ne=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Ez(b.lJ==c.lJ&&d.lG==b.lG&&d.lJ==c.lG?1:0,F(529),b,c,d);e=b.lF;f=c.lF;g=d.lF;h=b.lG;i=c.lG;j=b.lJ;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(k,j)+n|0]*p[V(l,j)+n|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},HG=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Ez(b.lJ==c.lG&&d.lG==b.lG&&d.lJ==c.lJ?1:0,F(530),b,c,d);e=b.lF;f=c.lF;g=d.lF;h=b.lG;i=c.lJ;j=b.lJ;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(k,j)+n|0]*p[V(n,i)+l|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},F9=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Ez(b.lG==c.lG&&d.lG==b.lJ&&d.lJ==c.lJ?1:0,F(531),b,c,d);e=b.lF;f=c.lF;g=d.lF;h=b.lJ;i=c.lJ;j=b.lG;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(n,h)+k|0]*p[V(n,i)+l|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},S2=(b,c,d)=>{let e,f,g,h,i,j,k;Ez(Le(b,c)&&Le(b,d)?1:0,F(532),b,c,d);e=b.lF;f=c.lF;g
=d.lF;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},TY=(b,c,d)=>{let e,f,g,h,i;Ez(Le(c,d),F(533),d,c,d);e=c.lF;f=d.lF;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Py=(b,c)=>{let d,e,f,g,h,i,j;Ez(c.lG==b.lJ&&c.lJ==1?1:0,F(534),b,b,c);d=b.lF;e=c.lF;f=b.lJ;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Le=(b,c)=>{return b.lG==c.lG&&b.lJ==c.lJ?1:0;},Ez=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BB;d=CC(d);e=CC(e);f=CC(f);h=K();Q(H(H(H(H(H(H(H(H(h,F(535)),c),F(61)),d),F(51)),e),F(536)),f),46);BD(g,J(h));U(g);};
function Vp(){let a=this;G.call(a);a.wS=null;a.wQ=null;a.wR=null;a.wT=null;}
let Zx=a=>{let b,c,d,e;b=a.wS;c=a.wQ;d=a.wR;e=a.wT;DP(b,c);return d.mh.hd(E4(b),e);};
function SN(){let a=this;G.call(a);a.t8=null;a.t9=null;a.t$=null;a.t_=null;}
let AD8=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=Ks(a.t8,a.t9,a.t$,a.t_);OG(b);b=b.nc;c=0.0;d=Bk(Ju(b));while(Bj(d)){b=Bg(d);if(!Nn(b)){e=b.nP.lF;f=EP(b.o2);DV();if(f===GZ){g=(b.nu.bW(0)).mB;f=(b.nu.bW(1)).mB;b=Bl(g.lG,f.lJ);HG(Ly(g,g.lJ),Ly(f,1),b);}else{h=(b.nu.bW(0)).mB.lF.data.length;i=EP(b.o2)!==LA?0:1;b=b.mB;if(!i)h=4;b=Ly(b,h);}j=b.lF;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bi(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},Yw=I();
function YA(){let a=this;L.call(a);a.xo=0.0;a.xp=0.0;a.xj=0.0;}
let UE=I(),ACV=null,XS=null,NW=null,R1=null,Zs=null,ADZ=null,Fh=()=>{Fh=Z(UE);Xz();},Xz=()=>{ACV=new R8;XS=new R5;NW=new R7;R1=new R3;Zs=new R4;ADZ=new Rt;},Hw=I(0),Sw=I(),YE=(a,b)=>{return b.ie();};
function Fp(){let a=this;L.call(a);a.m8=0.0;a.os=null;a.o0=null;a.ql=null;}
let IE=(a,b,c,d,e)=>{a.m8=b;a.os=c;a.o0=d;a.ql=e;},AFx=(a,b,c,d)=>{let e=new Fp();IE(e,a,b,c,d);return e;},Cn=(b,c)=>{let d,e;d=new Fp;Do();e=Hu;D3();IE(d,b,e,HO,c);return d;},H8=(b,c)=>{let d,e;d=new Fp;Do();e=Gf;D3();IE(d,b,e,HO,c);return d;},AAm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Fp)){b=b;c=a.m8!==b.m8?0:!P(a.os,b.os)?0:!P(a.o0,b.o0)?0:P(a.ql,b.ql)?1:0;}else c=0;return c;},HX=I(Bq),Hu=null,Gf=null,ABN=null,Do=()=>{Do=Z(HX);ABH();},Zd=(a,b,c)=>{Do();BY(a,b,c);},Uc=(a,b)=>{let c=new HX();Zd(c,
a,b);return c;},ABH=()=>{let b,c,d;Hu=Uc(F(537),0);b=Uc(F(538),1);Gf=b;c=R(HX,2);d=c.data;d[0]=Hu;d[1]=b;ABN=c;},Hd=I(Bq),HO=null,IY=null,ZR=null,D3=()=>{D3=Z(Hd);ADJ();},AFl=(a,b,c)=>{D3();BY(a,b,c);},Rv=(a,b)=>{let c=new Hd();AFl(c,a,b);return c;},ADJ=()=>{let b,c,d;HO=Rv(F(539),0);b=Rv(F(540),1);IY=b;c=R(Hd,2);d=c.data;d[0]=HO;d[1]=b;ZR=c;},HP=I(Bq),CA=null,CK=null,GP=null,Oc=null,Cb=()=>{Cb=Z(HP);AE9();},ACH=(a,b,c)=>{Cb();BY(a,b,c);},MV=(a,b)=>{let c=new HP();ACH(c,a,b);return c;},AE9=()=>{let b,c,d;CA
=MV(F(179),0);CK=MV(F(541),1);b=MV(F(542),2);GP=b;c=R(HP,3);d=c.data;d[0]=CA;d[1]=CK;d[2]=b;Oc=c;};
function Q2(){let a=this;G.call(a);a.l_=null;a.mV=null;a.nT=null;a.mK=null;a.p2=0;a.pO=null;a.lT=null;}
let Ok=(a,b)=>{return !Kj(W(a.mV.nt,b))?3.0:Bo(14.0,(E8(a.nT,b)).mj/2.0);},ABU=(a,b)=>{return FR(a.mK,Cr(b)+8.0)>0.0&&Gp(a.mK,Cv(b)+8.0)>0.0&&FR(a.mK,b.lN-8.0)<a.l_.mI&&Gp(a.mK,b.lS-8.0)<a.l_.nD?1:0;},WF=(a,b)=>{let c,d,e,f;c=b.data;d=a.l_;e=Vq(a,b,10.0,0.0);f=B1(a.lT.lU.mE,DF(a,3.0));BS(d,e,f);d=a.l_;e=TK(a,c[0],c[1],1,1.5);f=a.lT.lU.mE;BA(d,e,f);},TK=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new E0;i=S(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Km(h,EV(I8(a,i)));return h;},Vq
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Y();f=b.length-2|0;g=0;h= -d;while(true){i=CI(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Fc(n*(j-b[o])- -b[o]);q=e;T(q,p);d=Dg(Dg(n,n),3.0-(n- -n));o=g-1|0;T(q,Fc(d*(k-b[o])- -b[o]));m=m+1|0;}q=Fc(j- -(!g?c:i?0.0:h));p=e;T(p,q);T(p,Fc(k));g=g+2|0;}q=e;r=S(q.lK);b=r.data;o=0;m=b.length;while(o<m){b[o]=(W(q,o)).p3;o=o+1|0;}return C6(I8(a,r));},YB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mJ;Cw();f=e!==ER?0:1;g
=a.lT.lU.mE;h=!f?0.1:0.22;g=Ik(CP(g,h),a.lT.lU.l4);e=FU(a,d,0.0,Ok(a,b));i=a.l_;if(Kj(c)&&!f)g=a.lT.lU.l4;BA(i,e,g);if(f){g=a.l_;e=Ve(e);i=B1(a.lT.lU.mE,DF(a,3.0));BS(g,e,i);}else if(Kj(c)){g=a.l_;e=Ve(e);i=B1(a.lT.lU.n8,DF(a,1.25));BS(g,e,i);}WG(a,b,c,d);e=c.mJ;if(e!==CM){j=a.pO.data;if(j[b]>0){a:{b=j[b];M3();switch(U4.data[e.lH]){case 1:case 2:f=b;break a;case 3:f=c.qZ;break a;case 4:case 5:f=0;break a;default:}c=new Cf;Bh(c);U(c);}k=X(1.0,(d.lY-20.0-3.0*(b-1|0))/b);l=Cv(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=FU(a,Cq(d.lN+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.lT.lU.mE:CP(a.lT.lU.mi,0.3);BA(a.l_,c,g);m=m+1|0;}}}},WG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.lS+4.0+15.0;f=c.pm;Dp();H$(a,f,d,e,Ls,a.lT.lU.l3);if(!Bu(Iv(c))){e=e+15.0;H$(a,Iv(c),d,e,FO,a.lT.lU.mi);}if(!CT(c.nz))e=NQ(a,c.nz,d,e+7.0,a.lT.lU.l3);g=c.mJ;Cw();if(g!==CM){h=e+8.0;i=a.l_;j=new EB;k=BL([d.lN+10.0,h,Cr(d)-10.0,h]);Wd(j,I8(a,k));g=B1(CP(a.lT.lU.mi,0.5),Du(a.l_,DF(a,1.0)));BS(i,j,g);l=e+22.0;m=c.mJ===EM?0:1;H$(a,OR(c,a.pO.data[b]),d,l,FO,!m?a.lT.lU.mi
:a.lT.lU.mE);NQ(a,c.qp,d,l,a.lT.lU.mE);}},NQ=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;Dp();H$(a,g,c,d,DZ,e);}return d;},H$=(a,b,c,d,e,f)=>{let g,h;if(DF(a,e.m8)>=4.0){g=a.l_;b=RT(b,e,c.lY-20.0);h=FR(a.mK,c.lN+10.0);d=Gp(a.mK,d);c=T1(a,e);CE(g,b,h,d,c,f);}},AET=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=W(a.mV.pd,b);if(!(DF(a,11.0)<4.0)&&!Bu(c.qe)){d=0;e=0;while(e<b){d=d+(VZ(a,W(a.mV.pd,e))!=VZ(a,c)?0:1)|0;e=e+1|0;}Dp();f=Cs(F(0),DZ)*a.lT.r4;g=RT(c.qe,DZ,f);h=Cs(g,DZ)+6.0;i=(M7(a.nT,c.oP,c.oK)).mP.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.l_;l=FU(a,Cq(j,k,h,15.0),0.0,3.0);m=a.lT.lU.l4;BA(c,l,m);c=a.l_;h=FR(a.mK,j+3.0);f=Gp(a.mK,k+11.0);l=T1(a,DZ);m=a.lT.lU.mE;CE(c,g,h,f,l,m);return;}},VZ=(a,b)=>{let c,d;c=a.mV.nt;d=b.oP;c=(W(c,d)).mH;d=b.oK;return (W(c,d)).nN;},FU=(a,b,c,d)=>{let e,f,g,h,i;e=new CF;f=b.lN-c;g=b.lS-c;h=b.lY;i=(-2.0)*c;DA(e,f,g,h-i,b.mj-i);return FI(EV(I8(a,K6(e,d))));},Ve=b=>{let c,d,e,f,g;c=b.oZ.bW(0);d=c.data;GI();e=d.length;f=S(e+2|0);g=f.data;B5(c,0,f,0,e);g[e]=d[0];g[e
+1|0]=d[1];return C6(f);},I8=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=FR(a.mK,b[f]);g=f+1|0;e[g]=Gp(a.mK,b[g]);f=f+2|0;}return d;},DF=(a,b)=>{return Dg(a.mK.sk,b);},T1=(a,b)=>{return AFx(DF(a,b.m8),b.os,b.o0,b.ql);};
function QQ(){let a=this;L.call(a);a.sw=null;a.tl=null;}
let R9=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new Tk;d.nS=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.nS;if(h>=i)break;j=c.data;g=Br(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.nA=g+1|0;j=Bd((i+e|0)-f|0);d.mp=j;d.lZ=Bd(e);d.mF=Bd(e);d.tm=R(B4(ET),i);B5(c,0,j,0,i);h=0;e=d.nS;f=0;g=e;while(f<e){j=d.tm.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.mp.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.lZ.data[h]=l;c=d.mF.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.lZ.data[h]=l;d.mF.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.oG=VC(d,d.mF);d.pQ=VC(d,d.lZ);e=Bz(40,4000/(d.mp.data.length+1|0)|0);o=new QQ;h=Br(1,e);p=null;e=0;while(e<h&&!(p!==null&&Sj(FS(p),B$))){if(!e)q=RW(d);else{q=RW(d);k=q.mY.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=V(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.ns.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}NN(q);r=Qa(q);s=FS(q);g=0;i=0;while(i<24&&g<4&&AAX(s,B$)){f=1;while(true){l=q.mY.data.length;if(f>=l)break;if(!(i%2|0)){t=q.mO;PI(q,f,t.oG,t.lZ);}else{l=(l-1|0)-f|0;t=q.mO;PI(q,l,t.pQ,t.mF);}f=f+1|0;}NN(q);u=FS(q);g=g+1|0;if(Sh(u,s)){r=Qa(q);g=0;s=u;}i=i+1|0;}if(p!==null&&Lx(FS(r),FS(p)))r=p;e=e+1|0;p=r;}o.sw=d;o.tl=p;return o;},JF=a=>{return Jr(a.tl);},Vm=I(),AAt=(a,b)=>{return b.ie();},SS=I(),TR=null,Ky=()=>{Ky=Z(SS);Z8();},Z8
=()=>{let b,c;b=Bd((RV()).data.length);c=b.data;TR=b;c[CM.lH]=1;c[EM.lH]=2;c[Ga.lH]=3;c[ER.lH]=4;c[Hi.lH]=5;};
function OH(){let a=this;L.call(a);a.rR=0;a.sU=0;a.v4=0;}
let ADP=(a,b,c,d)=>{a.rR=b;a.sU=c;a.v4=d;},OA=(a,b,c)=>{let d=new OH();ADP(d,a,b,c);return d;},Ra=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+V(BE(b,e),BE(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function K9(){let a=this;G.call(a);a.nk=null;a.nw=null;a.py=null;a.rs=null;a.s$=null;a.qX=null;a.vp=null;a.oa=null;a.nd=0;a.oN=0;}
let T4=null,Gx=()=>{Gx=Z(K9);AA5();},XB=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Ml(a.nw,a.nk.me);c=Kt(a.nw,a.nk.me);d=0;e=b;f=c;while(true){g=a.py.n3.data;if(d>=g.length)break;e=Bo(e,g[d]);b=X(b,a.py.n3.data[d]);g=a.py.n3.data;h=d+1|0;f=Bo(f,g[h]);c=X(c,a.py.n3.data[h]);d=d+2|0;}i=(X(b-e,c-f)+2.0)*1.25;Gx();j=Iu(i,T4);k=j/5.0;e=k*BI((e- -b)/2.0/k);f=k*BI((f- -c)/2.0/k);l=new Fr;b=j/2.0;c=e-b;i= -j/2.0;M9(l,c,e-i,f-b,f-i);return l;},Qv=a=>{return a.oN!=a.oa.data.length?0:1;},VU=a=>{return a.nd==49&&Qv(a)?1:0;},Pj=a=>
{let b,c;a:{b=a.nd;if(b>13){c=a.oN;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AD7=(a,b,c)=>{let d,e,f,g,h;d=a.rs;e=E$(d.mw,d.mt,b,a.nd);d=a.rs;f=E$(d.mS,d.mN,c,a.nd);d=a.nw;g=a.vp;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.ow.data[c]+e*d.pK.data[c]+f*d.pa.data[c];c=c+1|0;}Cd(a.s$,g);DP(a.qX,a.s$);return a.nk.lR.mh.hd(E4(a.qX),a.nk.l6.mb);},ADs=a=>{let b,c,d,e,f,g;b=a.nd;if(b==49)return;c=(2*b|0)-1|0;d=S(V(c,c));e=d.data;f=0;while(true){g=a.oa.data;if(f>=g.length)break;e[V(2*(f
/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.oa=d;a.nd=c;a.oN=0;},AB8=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Ek(a.nk);c=a.nk;d=c.l6;e=d.mb;f=Gz(c.lR,Cu(d));DP(a.qX,b);T8(f,b,a.qX,e);g=1;while(g<=Bw(a.nk.lR)){b.lM.data[g]=f.n$.data[g];b.lP.data[g]=f.n9.data[g];g=g+1|0;}h=CJ(b);b=new Go;c=a.rs;g=a.nd;Lq(b,c,g,g,a.oa);c=new G2;i=a.nw;j=b.m5.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Bo(k,n);l=X(l,n);}m=m+1|0;}l=Bo(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=X(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new FJ;e=F$(k,l,9);j=S(e.lK);p=j.data;m=0;q=p.length;while(m<q){p[m]=(W(e,m)).oR;m=m+1|0;}Lk(o,0,Jp(j,k,l),0.0,l);}else{o=new FJ;m=EI(n);q=EI(l);r=q-m|0;j=S(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=C4(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Jp(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Y();while(m<=q){if(!(m%s|0)){e=Fc(C4(m));T(f,e);}m=m+1|0;}e=f;j=S(e.lK);p=j.data;m=0;q=p.length;while(m<q){p[m]=(W(e,m)).p3;m=m+1|0;}j=Jp(j,n,l);}Lk(o,1,j,n,l);}}else o
=Zw(0,S(0),0.0,l);p=S(b.m5.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=UF(o,b.m5.data[m]);m=m+1|0;}f=WQ(Sx(b.nI,b.ma,b.ml,p),Br(1,48/(b.ma-1|0)|0));e=new Jj;Ce(f);d=new Qk;d.vW=f;Rr(e,f,d,1.0);f=Y();j=o.oQ.data;g=j.length;m=0;while(m<g){d=YX(e,UF(o,j[m]));T(f,d);m=m+1|0;}e=new KO;e.rz=o;e.qF=f;f=a.py;d=a.nk;Ug(c,i,b,e,f,d.nj,d.qc,Ml(a.nw,d.me),Kt(a.nw,a.nk.me),Pd(h,Yd(a.nw)),Pd(h,AEI(a.nw)));return c;},Pd=(b,c)=>{let d,e,f,g;Gx();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d+f[e]
*g[e];e=e+1|0;}return d;},AA5=()=>{T4=BL([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Gu=I(0),GX=(b,c)=>{let d,e,f,g;d=Qe(Gw(c));e=Bl(200,2);f=Bl(200,1);g=0;while(g<200){b.jl(g,d,e);BH(f,g,0,g%2|0);g=g+1|0;}return I0(e,f);},UW=I(),AE1=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Fo(c);g=Cj(e?f*0.25:f*0.4375+0.5625);h=Fo(c)*6.283185307179586;BH(d,b,0,g*E3(h));BH(d,b,1,g*E6(h));},Of=I(),ACT=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Fo(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BH(d,b,
0,f*E3(g)+Ev(c)*0.02);BH(d,b,1,f*E6(g)+Ev(c)*0.02);},P_=I(),ADe=(a,b,c,d)=>{let e,f,g,h;e=Fo(c)*3.141592653589793;f=b%2|0?0:1;g=f?E3(e):1.0-E3(e);h=f?E6(e):0.5-E6(e);BH(d,b,0,(g+Ev(c)*0.1-0.5)/1.5);BH(d,b,1,(h+Ev(c)*0.1-0.25)/1.5);},Or=I(),AA8=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BH(d,b,0,e+Ev(c)*0.2);BH(d,b,1,e+Ev(c)*0.2);},NJ=I(0);
function VQ(){G.call(this);this.ww=null;}
let J3=I(BT);
function GS(){let a=this;G.call(a);a.wu=0.0;a.oF=null;}
let ADX=(a,b,c)=>{let d,e;d=1;while(true){e=b.lM.data;if(d>=e.length)break;R$(a,c.n$.data[d],a.oF.lM.data[d],e[d]);R$(a,c.n9.data[d],a.oF.lP.data[d],b.lP.data[d]);d=d+1|0;}},R$=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lF;f=c.lF;g=d.lF;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.wu*j[h];h=h+1|0;}},YS=a=>{return CJ(a.oF);},ZB=(a,b)=>{Cd(a.oF,b);};
function K7(){L.call(this);this.tC=0.0;}
let O0=null,Hf=()=>{Hf=Z(K7);AAx();},ZK=(a,b)=>{Hf();a.tC=b;},Pb=a=>{let b=new K7();ZK(b,a);return b;},WR=(a,b,c)=>{let d,e;d=1;while(true){e=b.lM.data;if(d>=e.length)break;TY(a.tC,c.n$.data[d],e[d]);TY(a.tC,c.n9.data[d],b.lP.data[d]);d=d+1|0;}},Yy=a=>{Hf();return O0;},AE7=(a,b)=>{return;},AAx=()=>{O0=S(0);};
function VM(){let a=this;G.call(a);a.u_=null;a.va=null;a.vb=0;}
function SH(){let a=this;G.call(a);a.l2=null;a.nm=null;}
let Yr=a=>{let b,c,d,e,f,g;b=Y();c=C$(D1(a.l2));d=a.l2;BC();e=Bk(D_(BW(d,FM),44));f=c;while(Bj(e)){d=Bg(e);if(NB(d)>=f)T(b,d);}if(!CT(b)){d=a.nm;b=KK(Dx(F(397),b));c=c-1|0;g=K();Q(O(H(H(H(g,F(543)),b),F(544)),c),46);b=J(g);T(d,b);}},YO=a=>{let b,c,d;b=a.l2;BC();if(Bc(DS(FZ(b,EW),F(2)),F(209))&&!Mn(a.l2)){b=a.nm;c=Ir(a,E9);d=K();H(H(H(d,F(545)),c),F(546));c=J(d);T(b,c);}},ACl=a=>{let b,c,d,e;b=Cu(Iq(a.l2));c=a.l2;BC();if(!EG(c,EE,F(22))&&Eb(a.l2,EE)>b){d=a.nm;e=Ir(a,EE);c=K();Q(O(H(H(c,e),F(547)),b),46);e=J(c);T(d,
e);}},AC5=a=>{let b,c,d,e;b=a.l2;BC();if(Eb(b,Is)>NC(a.l2)){c=a.nm;b=Ir(a,Is);d=NC(a.l2);e=K();Q(O(H(H(e,b),F(548)),d),46);b=J(e);T(c,b);}},Qm=(a,b,c,d)=>{let e,f;if(!Bc(DS(FZ(a.l2,c),F(2)),d)&&!ID(a.l2,b)){e=a.nm;b=b.ng;f=c.ng;c=K();H(H(Q(H(H(H(c,b),F(549)),f),61),d),F(550));b=J(c);T(e,b);}},Ir=(a,b)=>{let c,d;c=b.ng;b=BW(a.l2,b);d=K();H(Q(H(d,c),61),b);return J(d);};
function Vd(){let a=this;G.call(a);a.xd=null;a.xc=null;a.xf=null;}
let ABJ=(a,b,c)=>{let d;d=I0(Bl(c,2),Bl(c,1));a.xd=d;a.xc=DL(b,d.l0);a.xf=Gz(b,c);},Ps=(a,b)=>{let c=new Vd();ABJ(c,a,b);return c;},Za=I(),AFK=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HD(b)&&(e+f|0)<=HD(d)){a:{b:{if(b!==d){g=Jv(Bf(b));h=Jv(Bf(d));if(g!==null&&h!==null){if(g===h)break b;if(!Iz(g)&&!Iz(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bf(n);if(FA(n.n6,h.n6)){k=1;break c;}}k=0;}if(!k){I2(b,c,d,e,j);b=new IB;Bh(b);U(b);}j=j+1|0;k=
m;}I2(b,c,d,e,f);return;}if(!Iz(g))break a;if(Iz(h))break b;else break a;}b=new IB;Bh(b);U(b);}}I2(b,c,d,e,f);return;}b=new IB;Bh(b);U(b);}b=new CL;Bh(b);U(b);}d=new FD;BD(d,F(551));U(d);},B5=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HD(b)&&(e+f|0)<=HD(d)){I2(b,c,d,e,f);return;}b=new CL;Bh(b);U(b);},I2=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Jc(){let a=this;G.call(a);a.m2=null;a.mo=0;}
let ZQ=(a,b)=>{a.m2=Bd(4);while(Ig(b,B$)){M6(a,Gc(b)&134217727);b=ED(b,27);}},I1=a=>{let b=new Jc();ZQ(b,a);return b;},LY=(b,c)=>{let d,e,f,g;d=I1(B$);e=0;f=0;while(!(f>=b.mo&&f>=c.mo&&e<=0)){g=(DM(b,f)+DM(c,f)|0)+e|0;M6(d,g&134217727);e=g>>27;f=f+1|0;}return d;},QY=a=>{let b;b=a.mo;return !b?0:((b*27|0)-P0(DM(a,b-1|0))|0)+5|0;},DB=(a,b)=>{let c;c=Br(a.mo,b.mo)-1|0;while(c>0&&DM(a,c)==DM(b,c)){c=c+(-1)|0;}return c<0?0:DM(a,c)-DM(b,c)|0;},Eo=(a,b)=>{let c,d,e;c=0;while(c<a.mo){d=a.m2.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)M6(a,b);},Fi=(a,b)=>{let c;c=0;while(c<b){Eo(a,0);c=c+1|0;}},GJ=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.mo;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.m2.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.m2=f;a.mo=g.length;UO(a);},KS=(a,b)=>{let c,d,e,f;c=0;while(DB(a,b)>=0){d=0;e=0;while(e<a.mo){f=(a.m2.data[e]-DM(b,e)|0)+d|0;a.m2.data[e]=f&134217727;d=f>>27;e=e+1|0;}UO(a);c=c+1|0;}return c;},DM=(a,b)=>{return b>=a.mo?0:a.m2.data[b];},M6
=(a,b)=>{let c,d,e,f,g;c=a.mo;d=a.m2.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=Bz(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.m2=f;}d=a.m2.data;e=a.mo;a.mo=e+1|0;d[e]=b;},UO=a=>{let b,c,d;while(true){b=a.mo;if(b<=0)break;c=a.m2.data;d=b-1|0;if(c[d])break;a.mo=d;}},IV=I(CL),OW=I(),S3=null,Jt=()=>{Jt=Z(OW);AEH();},AEH=()=>{let b,c;b=Bd((Ec()).data.length);c=b.data;S3=b;c[Im.lH]=1;c[E9.lH]=2;c[EW.lH]=3;};
function MA(){let a=this;L.call(a);a.mA=null;a.mn=0;a.mr=0;}
let F_=a=>{return Ba(a.mA.nf,a.mn,a.mr);},MD=a=>{let b,c,d,e,f;b=a.mA;c=b.mW.pk;D5();if(c===DE)d=BV(b);else{d=BV(b);e=Nw(a.mA,a.mn);f=a.mr;b=K();Q(O(Q(O(Q(H(b,d),91),e),44),f),93);d=J(b);}return d;},RB=(a,b)=>{let c,d,e,f,g,h,i;c=new RY;c.mC=K();c.pN=a;c.t6=b;a.mA.uJ.jy(c);if(c.uW){d=c.t6;E1();if(d!==FB&&F_(c.pN)===0.0){a:{if(Iw(c.mC,0)!=45){e=c.mC;f=0;e=e;g=e.lX-F(552).lI.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=F(552).lI.length)break c;if(e.lV.data[f+h|0]!=Bp(F(552),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)Na(c.mC,0,F(553));}}i=J(c.mC);if(Bu(i))c=MD(a);else{c=MD(a);d=K();H(H(H(d,c),F(113)),i);c=J(d);}d:{L_();switch(P5.data[b.lH]){case 1:b=CU(F_(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 2:b=HK(F_(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 3:break;default:b=new Cf;Bh(b);U(b);}}return c;},ACz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MA)){b=b;c=!P(a.mA,b.mA)?0:a.mn!=b.mn?0:a.mr==b.mr?1:0;}else c=0;return c;},Hg=I(Bq),Df=null,Ea=null,B0
=null,Wr=null,F4=()=>{F4=Z(Hg);ADq();},AAg=(a,b,c)=>{F4();BY(a,b,c);},KZ=(a,b)=>{let c=new Hg();AAg(c,a,b);return c;},ADq=()=>{let b,c,d;Df=KZ(F(554),0);Ea=KZ(F(555),1);b=KZ(F(556),2);B0=b;c=R(Hg,3);d=c.data;d[0]=Df;d[1]=Ea;d[2]=b;Wr=c;},H5=I(Bq),Dy=null,Fk=null,CQ=null,CG=null,DE=null,PU=null,D5=()=>{D5=Z(H5);AFd();},ACO=(a,b,c)=>{D5();BY(a,b,c);},GD=(a,b)=>{let c=new H5();ACO(c,a,b);return c;},AFd=()=>{let b,c,d;Dy=GD(F(177),0);Fk=GD(F(557),1);CQ=GD(F(184),2);CG=GD(F(558),3);b=GD(F(559),4);DE=b;c=R(H5,5);d
=c.data;d[0]=Dy;d[1]=Fk;d[2]=CQ;d[3]=CG;d[4]=b;PU=c;};
function Uz(){let a=this;G.call(a);a.rk=null;a.m_=0;a.rX=null;a.m4=0;a.px=0;}
let EF=a=>{return a.m_>=a.rk.lI.length?0:Bp(a.rk,a.m_);},LW=b=>{return 48<=b&&b<=57?1:0;},Q1=a=>{let b,c;b=EF(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.m_=a.m_+1|0;return c;};
function PY(){G.call(this);this.qQ=0.0;}
let DU=null,AEp=(a,b)=>{a.qQ=b;},Va=a=>{let b=new PY();AEp(b,a);return b;},Ss=a=>{let b;if(a!==DU)return a.qQ;b=new D9;Bh(b);U(b);},Ua=a=>{return a!==DU?0:1;},N7=I(B7),SE=(a,b)=>{return 1.0/(1.0+IS( -b));},ADK=(a,b,c)=>{return c*(1.0-c);},N5=I(B7),AEO=(a,b)=>{return Wo(b);},AFo=(a,b,c)=>{return 1.0-c*c;},N4=I(B7),AAB=(a,b)=>{if(b<0.0)b=0.0;return b;},WS=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},N3=I(B7),AFw=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Zk=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},N2=I(B7),AAP=(a,b)=>{return Qo(b);},AAd
=(a,b,c)=>{CS();return SE(CY,b);},N1=I(B7),AED=(a,b)=>{return E6(b);},AA4=(a,b,c)=>{return E3(b);},NZ=I(B7),YU=(a,b)=>{return b;},AEt=(a,b,c)=>{return 1.0;},TD=I(0);
function P$(){let a=this;G.call(a);a.wB=null;a.wC=0;a.wE=null;}
let Gd=(a,b)=>{let c,d,e;c=a.wB.data;d=a.wC;e=a.wE;c[d]=b;return e.e_();},Xj=I(),N_=b=>{return X(Sc(NE(M$(b),EY(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Gg=I(0);
function Wa(){G.call(this);this.vP=null;}
let ABt=(a,b)=>{return P3(a.vP,b);};
function OQ(){G.call(this);this.vu=null;}
let ABp=(a,b)=>{let c,d,e;c=a.vu;d=P3(c,b);e=c.ri.lF.data[b];return d===0.0?0.0:d/N_(e);};
function R2(){El.call(this);this.s0=null;}
let Gt=(a,b)=>{return W(a.s0,b);},IF=a=>{return a.s0.lK;};
function Kp(){let a=this;L.call(a);a.oP=0;a.oK=0;a.qe=null;}
let AA6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Kp)){b=b;c=a.oP!=b.oP?0:a.oK!=b.oK?0:P(a.qe,b.qe)?1:0;}else c=0;return c;};
function EB(){L.call(this);this.mP=null;}
let Wd=(a,b)=>{a.mP=b;},C6=a=>{let b=new EB();Wd(b,a);return b;},FC=b=>{return C6(b);},AAz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(EB)){b=b;c=P(a.mP,b.mP)?1:0;}else c=0;return c;},Yt=I(),Pp=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=T_(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Br(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|Sa(f,k[q],p);q=q+1|0;}h=Br(h,g[p]);p=p+(-1)|0;}r=Bk(c);while(Bj(r)){k=(Bg(r)).data;i=i|Sa(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},Sa=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},T_=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function Tk(){let a=this;G.call(a);a.nS=0;a.nA=0;a.mp=null;a.lZ=null;a.mF=null;a.oG=null;a.pQ=null;a.tm=null;}
let VC=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.mp.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=R(B4(ET),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},Dr=(a,b)=>{return b<a.nS?0:1;};
function Ry(){let a=this;G.call(a);a.mO=null;a.mY=null;a.ns=null;}
let AAV=(a,b)=>{let c,d,e,f,g,h,i;a.mO=b;c=b.mp.data;d=c.length;a.ns=Bd(d);e=b.nA;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=R(B4(ET),e);i=c.data;a.mY=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},Tw=a=>{let b=new Ry();AAV(b,a);return b;},Vk=(a,b)=>{return a.mY.data[b];},Pf=(a,b)=>{return a.ns.data[b];},RW=b=>{let c,d,e,f;c=Tw(b);d=Bd(b.nA);e=D$(b.mp.data.length);f=b.nS-1|0;while(f>=0){ON(c,f,e,d);f=f+(-1)|0;}return c;},ON=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.mO.mp.data[b];h=f[g];f[g]=h+1|0;FG(a,g,h,b);e=a.mO.oG.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];ON(a,a.mO.lZ.data[h],c,d);i=i+1|0;}}}},FG=(a,b,c,d)=>{a.mY.data[b].data[c]=d;a.ns.data[d]=c;},Qa=a=>{let b,c,d,e;b=Tw(a.mO);c=0;while(c<a.mY.data.length){d=0;while(true){e=a.mY.data;if(d>=e[c].data.length)break;FG(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},PI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.mY.data[b].data;f=e.length;g=S(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.ns.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){FG(a,b,h[f],i[f]);f=f+1|0;}},NN=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.mY.data.length){e=1;while(true){f=a.mY.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(N0(a,j,i)<N0(a,i,j)){FG(a,d,h,j);FG(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},N0=(a,b,c)=>{let d,e;d=a.mO;e=NS(a,d.oG,d.lZ,b,c);d=a.mO;return e+NS(a,d.pQ,d.mF,b,c)|0;},NS=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.ns.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},FS=a=>{let b,c,d,e,f,g,h,i;b=B$;c=0;while(true){d=a.mO;if(c>=d.nS)break;e=d.oG.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.ns.data;i=d.lZ.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=JE(b,Ca(1));f=f+1|0;}c=c+1|0;}return JE(J8(J8(Ca(Jr(a)),Ca(a.mO.nS+1|0)),Ca(8)),b);},Jr=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.mY.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.mO;m=l.pQ.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.ns.data[l.mF.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.ns.data[l.mF.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function UC(){let a=this;G.call(a);a.l$=null;a.qs=null;a.s2=null;a.nr=null;a.qA=null;a.qD=null;}
let DT=(a,b)=>{return a.nr.data[b];},Wl=(a,b)=>{return a.qA.data[b];},W3=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.nr.data.length).data;c=0;while(true){d=a.l$;if(c>=d.nS)break;e=d.oG.data[c].fu();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.qs;k=a.l$.lZ.data;l=j-1|0;if(Pf(d,k[g[l]])<=Pf(a.qs,a.l$.lZ.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.l$;if(!Dr(d,d.lZ.data[m]))break;m=m+(-1)|0;}e[i]=b[a.l$.lZ.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Bo(11.0,(a.s2.data[c]/2.0-7.0)/X(1.0,X(n,(h-1|0)-n)));i=0;while(i<h){a.qA.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Bo(8.0,e[i]+1|0);k=a.qD;d=a.l$;p=!Dr(d,d.lZ.data[j])?1.0:2.0;k.data[j]=X(n,p);while(true){d=a.l$;if(!Dr(d,d.lZ.data[j]))break;d=a.l$;k=d.lZ.data;m=j-1|0;l=Dr(d,k[m]);k=a.qD;p=!l?2.0:8.0;k.data[m]=X(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},Sd=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=S(c);e
=d.data;f=1;while(f<c){g=a.l$;h=f-1|0;i=!Dr(g,b[h])&&!Dr(a.l$,b[f])?0:1;e[f]=Uw(a,b[h])/2.0+Uw(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},Uw=(a,b)=>{return Dr(a.l$,b)?0.0:a.s2.data[b];},Th=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.l$.nA;if(f>=d)break;g=Vk(a.qs,e?f:(d-1|0)-f|0);h=Sd(a,g);i=Y();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=Y$(a,l[j],m[j],b,c);while(!CT(k)){o=i;if(!((W(o,
o.lK-1|0)).o4>n.o4))break;p=HZ(o,o.lK-1|0);q=p.qw.data;r=q.length;s=n.qw.data;t=s.length;u=r+t|0;v=S(u);m=v.data;w=S(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.qE.data;bb=y+1|0;bc=ba[y];}else{ba=p.qE.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=Qt(p.pC+n.pC|0,v,w);}T(i,n);j=j+1|0;}d=0;o=Bk(i);while(Bj(o)){p=Bg(o);bb=d+p.pC|0;while(d<bb){m=h.data;a.nr.data[l[d]]=m[d]+p.o4;d=d+1|0;}}f=f+1|0;}},Y$=(a,b,c,
d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.l$.oG.data[b];g=!e?Bd(0):a.l$.pQ.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=S(j);l=S(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;Kf(k,l,m,a.nr.data[a.l$.lZ.data[o]]-a.qA.data[o]-c,a.qD.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;Kf(k,l,m,a.nr.data[a.l$.mF.data[o]]+a.qA.data[o]-c,a.qD.data[o]);e=e+1|0;m=j;}if(h)Kf(k,l,m,a.nr.data[b]-c,0.01);return Qt(1,
k,l);},Kf=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function VR(){let a=this;L.call(a);a.s7=null;a.rj=null;}
function Go(){let a=this;L.call(a);a.nI=null;a.ma=0;a.ml=0;a.m5=null;}
let Lq=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==V(c,d)){a.nI=b;a.ma=c;a.ml=d;a.m5=e;return;}e=e.data;b=new BB;f=e.length;g=K();H(O(H(O(Q(O(H(g,F(560)),c),120),d),F(561)),f),F(562));BD(b,J(g));U(b);},Sx=(a,b,c,d)=>{let e=new Go();Lq(e,a,b,c,d);return e;},Ed=(a,b,c)=>{return a.m5.data[V(c,a.ma)+b|0];},EH=(a,b)=>{let c;c=a.nI;return E$(c.mw,c.mt,b,a.ma);},Em=(a,b)=>{let c;c=a.nI;return E$(c.mS,c.mN,b,a.ml);},Nz=(b,c,d)=>{return  -((b-c)*d-b);},E$=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},WZ
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Go)){b=b;c=!P(a.nI,b.nI)?0:a.ma!=b.ma?0:a.ml!=b.ml?0:P(a.m5,b.m5)?1:0;}else c=0;return c;},WK=a=>{return a.ma;},ZU=a=>{return a.ml;};
function G2(){let a=this;L.call(a);a.o_=null;a.qz=null;a.pP=null;a.qg=null;a.oq=0;a.oX=0.0;a.pU=0.0;a.pV=0.0;a.sB=0.0;a.rb=0.0;}
let Ug=(a,b,c,d,e,f,g,h,i,j,k)=>{a.o_=b;a.qz=c;a.pP=d;a.qg=e;a.oq=f;a.oX=g;a.pU=h;a.pV=i;a.sB=j;a.rb=k;},AFO=(a,b,c,d,e,f,g,h,i,j)=>{let k=new G2();Ug(k,a,b,c,d,e,f,g,h,i,j);return k;},ADy=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(G2)){b=b;if(!P(a.o_,b.o_)){c=0;break a;}if(!P(a.qz,b.qz)){c=0;break a;}if(!P(a.pP,b.pP)){c=0;break a;}if(!P(a.qg,b.qg)){c=0;break a;}if(a.oq!=b.oq){c=0;break a;}if(a.oX!==b.oX){c=0;break a;}if(a.pU!==b.pU){c=0;break a;}if(a.pV!==b.pV){c=0;break a;}if(a.sB!==b.sB){c
=0;break a;}if(a.rb===b.rb){c=1;break a;}c=0;}else c=0;}return c;};
function KO(){let a=this;L.call(a);a.rz=null;a.qF=null;}
let Zb=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(KO)){b=b;c=!P(a.rz,b.rz)?0:P(a.qF,b.qF)?1:0;}else c=0;return c;};
function GC(){let a=this;L.call(a);a.ow=null;a.pK=null;a.pa=null;a.qv=null;a.qu=null;a.qC=null;}
let Nf=(a,b,c,d,e,f,g)=>{a.ow=b;a.pK=c;a.pa=d;a.qv=e;a.qu=f;a.qC=g;},AF5=(a,b,c,d,e,f)=>{let g=new GC();Nf(g,a,b,c,d,e,f);return g;},Sy=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&Bz(d,e)>=0){f=c.data;g=Br(d,e);h=f.length;if(g<h){f=c.fu();c=f.data;c[d]=0.0;c[e]=0.0;i=new GC;c=Nk(h,d);j=Nk(h,e);k=Tl(b,d);b=Tl(b,e);Ff();Nf(i,f,c,j,k,b,F5);return i;}}c=c.data;b=new BB;d=c.length-1|0;i=K();Q(O(H(i,F(563)),d),46);BD(b,J(i));U(b);},Ml=(a,b)=>{return Gm(a.pK,a.ow,b);},Kt=(a,b)=>{return Gm(a.pa,a.ow,b);},Gm=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Nk=(b,c)=>{let d;d=S(b);d.data[c]=1.0;return d;},Vn=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},AE2=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(GC)){b=b;c=!P(a.ow,b.ow)?0:!P(a.pK,b.pK)?0:!P(a.pa,b.pa)?0:!P(a.qv,b.qv)?0:!P(a.qu,b.qu)?0:P(a.qC,b.qC)?1:0;}else c=0;return c;},Yd=a=>{return a.pK;},AEI=a=>{return a.pa;};
function U9(){let a=this;G.call(a);a.tM=null;a.qH=0;a.uB=0.0;a.tn=0;}
let AAN=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.tM=c;a.qH=624;if(Lx(b,B$)&&Sj(b,EY(4294967295, 0))){c=c.data;c[0]=Gc(b);d=1;while(d<624){e=c[d-1|0];c[d]=V(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BB;g=K();Q(T5(H(g,F(564)),b),46);BD(f,J(g));U(f);},Qe=a=>{let b=new U9();AAN(b,a);return b;},Fo=a=>{return ((Rs(a)>>>5|0)*6.7108864E7+(Rs(a)>>>6|0))/9.007199254740992E15;},Ev=a=>{let b,c,d,e;if(a.tn){a.tn=0;return a.uB;}while(true){while(true){b=Fo(a)*2.0-1.0;c=Fo(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cj((-2.0)*CB(d)/d);a.uB=e*b;a.tn=1;return e*c;},QR=(a,b,c)=>{let d,e,f,g;d=Bl(b,c);e=d.lF;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Ev(a);f=f+1|0;}return d;},Rs=a=>{let b,c,d,e,f,g;if(a.qH==624){b=0;while(b<624){c=a.tM.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.qH=0;}c=a.tM.data;g=a.qH;a.qH=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function VE(){Dt.call(this);this.vT=null;}
let ABG=a=>{return 1;},AEa=(a,b)=>{let c;if(!b)return a.vT;c=new CL;Bh(c);U(c);},TU=I(Eq),AAb=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.lF;e=c.lF;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Qb(a, -i[h],j[h]);g=g+Qb(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Qb=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CB(c);},AAr=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},TT=I(Eq),AAU=(a,b,c)=>{let d,e,f,g,h,i;d=b.lF;e=c.lF;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Y8
=(a,b,c)=>{return 2.0*(b-c);},Dc=I(0),Tt=I(),AC3=(a,b)=>{Cy();};
function Tr(){let a=this;G.call(a);a.n5=null;a.n2=null;a.wD=null;a.wF=null;}
let AAI=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Ch();d=K4(a,JB,a.n2.tz,F(565));e=K4(a,Me,a.n2.ta,F(566));f=c.length;g=0;while(g<f){h=c[g];i=Dw(h,Mo,Mp);j=a.n2.sD;k=EU(h);l=K();H(H(H(l,F(567)),k),F(515));m=Kb(a,h,i,j,J(l));n=a.n5;o=Dw(h,KT,KY);p=Da(h);l=Ee(h,b.oC);k=EU(h);i=K();H(H(H(i,F(567)),k),F(568));i=J(i);q=R(BK,2);r=q.data;r[0]=BZ(109,m);r[1]=BZ(100,h.qW);l=D2(n,o,p,l,F(569),i,q);j=Dw(h,Ij,Id);m=a.n2.pT;i=EU(h);s=K();H(H(H(s,F(570)),i),F(515));n=Kb(a,h,j,m,J(s));j=a.n5;o=Dw(h,H2,HS);p
=Da(h);t=Ee(h,b.oE);i=EU(h);s=K();H(H(H(s,F(570)),i),F(571));s=J(s);r=R(BK,2);q=r.data;q[0]=BZ(118,n);q[1]=BZ(100,h.qW);i=D2(j,o,p,t,F(572),s,r);s=Tx(a,h,Dw(h,Jf,Je),b.r9,l,d);k=Tx(a,h,Dw(h,L5,LU),b.rg,i,e);q=R(BK,2);r=q.data;r[0]=BZ(109,s);r[1]=BZ(118,k);M1(a,h,F(573),q);g=g+1|0;}},Tx=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.n5;h=Da(b);b=Ee(b,d);d=BV(e);i=K();H(H(H(i,F(574)),d),F(575));i=J(i);j=R(BK,2);k=j.data;k[0]=BZ(109,e);e=new BK;Cz();d=Co;Dj(e,113,f,d,d);k[1]=e;return D2(g,c,h,b,F(576),i,j);},M1=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=Ee(b,a.n2.w2);f=d.length;g=R(BK,f+2|0);h=g.data;h[0]=BZ(112,b.sh);i=new BK;j=a.wF;Cz();k=Co;Dj(i,114,j,k,k);h[1]=O3(i,e);l=0;while(l<f){h[l+2|0]=O3(d[l],e);l=l+1|0;}k=a.n5;Ch();i=Dw(b,Nr,Nu);f=Da(b);j=Ee(b,a.n2.r8);m=!HF(b)?F(577):F(578);n=Da(b);d=e.lF.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?F(369):F(579);b=K();H(H(O(H(H(b,m),F(489)),n),F(580)),p);b=J(b);m=new Vj;m.ud=e;m.ue=c;On(k,i,f,j,c,b,m,g);},Kb=(a,b,c,d,e)=>{return Fl(a.n5,
c,Da(b),Ee(b,d),F(2),e);},K4=(a,b,c,d)=>{return Fl(a.n5,b,0,c,F(2),d);},FN=I(0),Qh=I(L),ABO=(a,b)=>{let c,d,e,f,g;c=B3(b);d=c.lM.data;e=R(B4(Dm),2);f=e.data;f[0]=BL([1.0,1.0]);f[1]=BL([1.0,1.0]);d[1]=Et(e);d=c.lP.data;e=R(B4(Dm),2);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;g=S(1);g.data[0]=(-1.0);f[1]=g;d[1]=Et(e);d=c.lM.data;e=R(B4(Dm),1);e.data[0]=BL([1.0,(-2.0)]);d[2]=Et(e);d=c.lP.data;e=R(B4(Dm),1);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;d[2]=Et(e);return c;},Ov=I(L),XZ=(a,b)=>{return B3(b);};
function Vr(){L.call(this);this.vt=null;}
let ADN=(a,b)=>{let c;c=B3(b);Cd(c,a.vt);return c;},X0=I(),HD=b=>{let c;c=(Bf(b)).n6;if(c[By].itemType!==null)return AEC(b);b=new BB;Bh(b);U(b);},IB=I(BT),We=I(Er),Z4=null,LV=()=>{LV=Z(We);AC4();},L$=(b,c)=>{return XW(b,c);},Yc=(b,c)=>{return ZY(b,c);},Ke=(b,c)=>{return XN(b,c);},AC4=()=>{Z4=Be(Xl);};
function BK(){let a=this;L.call(a);a.oD=0;a.nG=null;a.oc=null;a.ox=null;a.qV=null;}
let Dj=(a,b,c,d,e)=>{Pt(a,b,c,d,e,Bn());},FK=(a,b,c,d)=>{let e=new BK();Dj(e,a,b,c,d);return e;},Pt=(a,b,c,d,e,f)=>{a.oD=b;a.nG=c;a.oc=d;a.ox=e;a.qV=f;},Y9=(a,b,c,d,e)=>{let f=new BK();Pt(f,a,b,c,d,e);return f;},BZ=(b,c)=>{let d;d=new BK;Cz();Dj(d,b,c,CV,Dk);return d;},O3=(a,b)=>{return Y9(a.oD,a.nG,a.oc,a.ox,Bt(b));},V6=(a,b,c)=>{return !BU(a.qV)&&Ba(Bv(a.qV),b,c)!==0.0?0:1;},OP=a=>{let b,c;b=a.oc;Cz();c=Co;return b===c?a.nG.nf.lG:a.ox!==c?1:a.nG.nf.lJ;},P4=(a,b,c)=>{return FT(a.nG,V9(a.oc,b.mn,b.mr,c),V9(a.ox,
b.mn,b.mr,c));},Tp=(a,b,c,d)=>{a:{b:{if(!(a.oc===b&&d.mn!=c)){if(a.ox!==b)break b;if(d.mr==c)break b;}c=1;break a;}c=0;}return c;},AD5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(BK)){b=b;c=a.oD!=b.oD?0:!P(a.nG,b.nG)?0:!P(a.oc,b.oc)?0:!P(a.ox,b.ox)?0:P(a.qV,b.qV)?1:0;}else c=0;return c;},H1=I(Bq),GK=null,Hn=null,FB=null,VT=null,E1=()=>{E1=Z(H1);YL();},Q$=()=>{E1();return VT.fu();},AEM=(a,b,c)=>{E1();BY(a,b,c);},KD=(a,b)=>{let c=new H1();AEM(c,a,b);return c;},YL=()=>{let b,c,d;GK=KD(F(581),0);Hn=
KD(F(582),1);b=KD(F(583),2);FB=b;c=R(H1,3);d=c.data;d[0]=GK;d[1]=Hn;d[2]=b;VT=c;};
function Qy(){let a=this;G.call(a);a.oH=null;a.lO=0;}
let CH=a=>{return a.lO>=a.oH.lI.length?41:Bp(a.oH,a.lO);},RN=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=F(2);d=F(584);while(CH(a)!=41){e=CH(a);if(e==32)a.lO=a.lO+1|0;else if(e==47){a.lO=a.lO+2|0;c=Pi(c);f=Pi(OV(a));g=K();H(H(H(H(g,F(585)),c),f),F(586));c=J(g);}else if(!(Fa(F(587),e)<0?0:1)){M(M(b,c),Bu(c)?F(2):E5(F(588)));c=OV(a);}else{a:{a.lO=a.lO+1|0;f=M(b,c);switch(e){case 42:h=c.lI.length;g=F(584);i=h-g.lI.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.lI.length){i=1;break b;}if(Bp(c,h+e|0)!=Bp(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=E5(!(i&&!Bc(c,FP(F(437)))?0:1)?F(589):F(588));break a;case 45:break;case 62:c=E5(F(590));break a;default:c=new BP;j=De(1);j.data[0]=e;O6(c,j);c=E5(c);break a;}c=E5(F(591));}M(f,c);c=F(2);}}return J(M(b,c));},E5=b=>{let c;c=K();H(H(H(c,F(592)),b),F(593));return J(c);},Pi=b=>{let c;if(b===F(594)?1:QM(b,F(594),0)){b=Ck(b,F(594).lI.length,b.lI.length-F(595).lI.length|0);c=K();H(H(H(c,F(596)),b),F(597));b=J(c);}return b;},OV=a=>{let b,c,d,e,f,g,h;if(CH(a)==40)b=NP(a);else if(K$(CH(a)))b=Os(a);else
{c=SC(a);if(Bu(c)){b=new BB;c=a.oH;d=K();H(H(H(d,F(598)),c),F(599));BD(b,J(d));U(b);}if(QM(a.oH,F(600),a.lO)){a.lO=a.lO+2|0;b=K();H(H(b,c),F(601));c=J(b);}if(CH(a)==40){b=FP(c);c=E5(F(602));d=NP(a);e=K();H(H(H(H(H(e,F(596)),b),c),d),F(597));b=J(e);}else{b=F(2);if(Bc(c,F(603))){a.lO=a.lO+1|0;c=SC(a);b=F(604);}if(!K$(CH(a)))b=FP(c);else{f=c.lI.length-1|0;e=FP(Fs(c,f));g=Os(a);d=K();H(H(d,e),g);d=J(d);if(CH(a)==7488){b=Ro(CH(a));a.lO=a.lO+1|0;}if(Bu(b)){b=K();H(H(H(b,F(605)),d),F(606));b=J(b);}else{e=K();H(H(H(H(e,
F(607)),d),b),F(608));b=J(e);}if(f){c=FP(Ck(c,0,f));d=K();H(H(H(H(d,F(596)),c),b),F(597));b=J(d);}}}}h=CH(a);if(h!=7488&&h!=178)return b;a.lO=a.lO+1|0;c=Ro(h);d=K();H(H(H(H(d,F(609)),b),c),F(610));return J(d);},NP=a=>{let b,c;a.lO=a.lO+1|0;b=RN(a);a.lO=a.lO+1|0;c=K();H(H(H(c,F(594)),b),F(595));return J(c);},Os=a=>{let b,c,d;b=a.lO;while(!(!K$(CH(a))&&CH(a)!=46)){a.lO=a.lO+1|0;}c=Ck(a.oH,b,a.lO);d=K();H(H(H(d,F(611)),c),F(612));return J(d);},SC=a=>{let b,c;b=a.lO;while(true){a:{b:{c=CH(a);if(!(97<=c&&c<=122))
{if(65>c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.lO=a.lO+1|0;}return Ck(a.oH,b,a.lO);},FP=b=>{let c,d;a:{c=(-1);switch(Eg(b)){case -1097083752:if(!Bc(b,F(439)))break a;c=3;break a;case -839421393:if(!Bc(b,F(441)))break a;c=4;break a;case 3319534:if(!Bc(b,F(613)))break a;c=1;break a;case 3587653:if(!Bc(b,F(614)))break a;c=2;break a;case 92909918:if(!Bc(b,F(437)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=F(615);break b;case 2:b=F(616);break b;case 3:b=F(617);break b;case 4:b
=F(618);break b;default:d=K();H(H(H(d,F(619)),b),F(620));b=J(d);break b;}b=F(621);}return b;},Ro=b=>{return b!=7488?F(622):F(623);},K$=b=>{return 48<=b&&b<=57?1:0;},Sp=I(),T0=null,J6=null,GM=()=>{GM=Z(Sp);AD1();},AD1=()=>{let b,c;b=Bd((TI()).data.length);c=b.data;J6=b;c[C2.lH]=1;c[Hs.lH]=2;c=Bd((IM()).data.length);b=c.data;T0=c;b[CY.lH]=1;b[EO.lH]=2;b[HB.lH]=3;b[Ie.lH]=4;b[Ja.lH]=5;b[HR.lH]=6;b[IX.lH]=7;};
function Dl(){Bq.call(this);this.vm=null;}
let GZ=null,Ms=null,LA=null,ABf=null,DV=()=>{DV=Z(Dl);AFb();},Mj=(a,b,c,d)=>{DV();BY(a,b,c);a.vm=d;},ADI=a=>{return a.vm;},TW=b=>{let c,d,e;DV();c=Bl(b.lJ,b.lG);d=0;while(d<b.lG){e=0;while(e<b.lJ){BH(c,e,d,Ba(b,d,e));e=e+1|0;}d=d+1|0;}return c;},AFb=()=>{let b,c,d;b=new VH;Mj(b,F(624),0,F(625));GZ=b;b=new VI;Mj(b,F(626),1,F(45));Ms=b;b=new VJ;Mj(b,F(627),2,F(628));LA=b;c=R(Dl,3);d=c.data;d[0]=GZ;d[1]=Ms;d[2]=b;ABf=c;};
function CX(){let a=this;Bq.call(a);a.vr=null;a.vY=null;}
let Lp=null,J_=null,MU=null,AER=null,ADm=null,EL=()=>{EL=Z(CX);ZO();},IW=(a,b,c,d,e)=>{EL();BY(a,b,c);a.vr=d;a.vY=e;},AAJ=a=>{return a.vr;},ACN=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bl(Wg(a,c.lG,d.lG,c,d),Wg(a,c.lJ,d.lJ,c,d));f=0;while(f<e.lG){g=0;while(g<e.lJ){BH(e,f,g,a.j$(c.lF.data[GU(c,f,g)],d.lF.data[GU(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},WU=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bl(e.lG,e.lJ);h=Bl(f.lG,f.lJ);i=0;while(i<c.lG){j=0;while(j<c.lJ){k=GU(e,i,j);l=GU(f,i,j);m
=e.lF.data[k];n=f.lF.data[l];b=g.lF.data;b[k]=b[k]+a.ka(m,n,Ba(c,i,j),Ba(d,i,j));b=h.lF.data;b[l]=b[l]+a.kb(m,n,Ba(c,i,j),Ba(d,i,j));j=j+1|0;}i=i+1|0;}return BN(B2,[g,h]);},GU=(b,c,d)=>{let e,f;EL();if(b.lG==1)c=0;e=b.lJ;f=V(c,e);if(e==1)d=0;return f+d|0;},Wg=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BB;g=a.vY;d=CC(d);e=CC(e);h=K();H(H(H(H(Q(H(H(h,F(629)),g),32),d),F(51)),e),F(630));BD(f,J(h));U(f);}if(b==1)b=c;return b;},ZO=()=>{let b,c,d;b=new TA;IW(b,F(631),0,F(632),F(633));Lp=b;b=new TB;IW(b,F(634),
1,F(421),F(635));J_=b;b=new Ty;IW(b,F(636),2,F(637),F(638));MU=b;b=new Tz;IW(b,F(639),3,F(640),F(641));AER=b;c=R(CX,4);d=c.data;d[0]=Lp;d[1]=J_;d[2]=MU;d[3]=b;ADm=c;},Rf=I(0),LS=I(Fz),Mf=I(LS),R8=I(Mf),OB=I(0),K3=I(),KV=I(K3),R5=I(KV),R7=I(Dt),Xw=(a,b)=>{let c;c=new CL;Bh(c);U(c);},AFs=a=>{return 0;},ABe=a=>{Fh();return R1;},X$=a=>{return 1;},HW=I(0),R3=I(),XA=a=>{return 0;},Y4=a=>{let b;b=new D9;Bh(b);U(b);},RO=I(0),R4=I(),Rt=I();
function Nc(){let a=this;L.call(a);a.uL=null;a.ps=0.0;a.vG=0.0;}
let T3=(a,b,c,d)=>{a.uL=b;a.ps=c;a.vG=d;},Uy=(a,b,c)=>{let d=new Nc();T3(d,a,b,c);return d;},B1=(b,c)=>{return Uy(b,c,0.0);};
function LE(){let a=this;L.call(a);a.q$=null;a.n3=null;a.sq=0.0;}
let Rx=(b,c)=>{let d,e,f,g;d=1;while((b.bb()/d|0)>X(8.0,c)){d=d*2|0;}e=Y();f=0;while(f<b.bb()){g=b.bW(f);T(e,g);f=f+d|0;}if((b.bb()-1|0)%d|0){b=b.bW(b.bb()-1|0);T(e,b);}return e;},AEX=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.lK;f=Bd(e);g=f.data;h=S(2*e|0);i=h.data;e=0;while(e<d.lK){g[e]=(W(d,e)).rw;j=2*e|0;i[j]=Ml(b,(W(d,e)).mQ);i[j+1|0]=Kt(b,(W(d,e)).mQ);e=e+1|0;}k=J1(h,2,0)- -J1(h,2,1);l=0.0;g=S(d.lK);m=g.data;j=0;n=m.length;while(j<b.ow.data.length){o=0;while(o<n){m[o]=(W(d,o)).mQ.data[j];o=o+1|0;}l=l
- -J1(g,1,0);j=j+1|0;}b=new LE;k=Bo(1.0,k/l);b.q$=f;b.n3=h;b.sq=k;return b;},J1=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},ABP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(LE)){b=b;c=!P(a.q$,b.q$)?0:!P(a.n3,b.n3)?0:a.sq===b.sq?1:0;}else c=0;return c;};
function Fr(){let a=this;L.call(a);a.mw=0.0;a.mt=0.0;a.mS=0.0;a.mN=0.0;}
let Iy=null,Ii=null,IK=()=>{IK=Z(Fr);ADf();},M9=(a,b,c,d,e)=>{IK();a.mw=b;a.mt=c;a.mS=d;a.mN=e;},Ep=(a,b,c,d)=>{let e=new Fr();M9(e,a,b,c,d);return e;},F7=(a,b,c)=>{return a.mw<=b&&b<=a.mt&&a.mS<=c&&c<=a.mN?1:0;},Pm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Fr)){b=b;c=a.mw!==b.mw?0:a.mt!==b.mt?0:a.mS!==b.mS?0:a.mN===b.mN?1:0;}else c=0;return c;},ADf=()=>{Iy=Ep((-0.1),1.1,(-0.1),1.1);Ii=Ep((-1.1),1.1,(-1.1),1.1);};
function FJ(){let a=this;L.call(a);a.sv=0;a.oQ=null;a.ss=0.0;a.rK=0.0;}
let Lk=(a,b,c,d,e)=>{a.sv=b;a.oQ=c;a.ss=d;a.rK=e;},Zw=(a,b,c,d)=>{let e=new FJ();Lk(e,a,b,c,d);return e;},Jp=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return K1(b,e,g);},M_=a=>{return a.oQ.data.length+1|0;},UF=(a,b)=>{let c;c=a.rK;if(b<=c)c=b;if(a.sv)c=CB(X(a.ss,c));return c;},Xc=(a,b)=>{let c,d,e,f,g,h;c=b.pl.mj/M_(a);d=B_(b.mf*1.25/c)|0;e=Y();f=0;while(f<a.oQ.data.length){g=f%d|0?0:1;b=new F0;h=f+1|0;JU(b,h/M_(a),
!g?F(2):Ds(a.oQ.data[f],3));T(e,b);f=h;}return e;},WB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(FJ)){b=b;c=a.sv!=b.sv?0:!P(a.oQ,b.oQ)?0:a.ss!==b.ss?0:a.rK===b.rK?1:0;}else c=0;return c;},ZE=I(),WQ=(b,c)=>{let d,e,f,g,h,i,j,k;d=V(b.ma-1|0,c)+1|0;e=b.ml;f=V(e-1|0,c)+1|0;g=S(V(d,e));h=0;while(h<b.ml){i=b.ma;e=V(h,i);OD(b.m5,e,1,i,g,V(h,d),c);h=h+1|0;}j=S(V(d,f));k=0;while(k<d){OD(g,k,d,b.ml,j,k,c);k=k+1|0;}return Sx(b.nI,d,f,j);},OD=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i=e
-1|0;j=c+V(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+V(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+V(V(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+V(V(i,h),d)|0]=b[j];};
function Jj(){let a=this;G.call(a);a.l1=null;a.sQ=null;a.w0=0.0;a.qN=0;a.s6=null;a.qL=null;}
let Rr=(a,b,c,d)=>{let e,f,g,h,i;a.l1=b;a.sQ=c;a.w0=d;e=b.ma+2|0;a.qN=e;f=D$(V(e,b.ml+2|0));g=f.data;a.s6=f;f=Bd(2*g.length|0);g=f.data;a.qL=f;e=0;h=g.length;if(e>h){b=new BB;Bh(b);U(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AFL=(a,b,c)=>{let d=new Jj();Rr(d,a,b,c);return d;},YX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<ZU(a.l1)){d=0;while(d<WK(a.l1)){e=a.s6;f=Wy(a,d,c);g=!(Ed(a.l1,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.l1.ml){g=(-1);while(g<a.l1.ma){d=Wy(a,g,c);e=a.s6.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.qN|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=D$(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.sQ;o=(EH(a.l1,g)+EH(a.l1,g+1|0))/2.0;p=(Em(a.l1,c)+Em(a.l1,c+1|0))/2.0;if(RQ(n,o,p)>b){f=1;break a;}}f=0;}q=Bd(4).data;j=2*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.qN|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.qL.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Y();r=Y();c=0;while
(true){e=a.qL.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new RR;s.ol=S(64);s.oe=D$(32);f=c;while(a.qL.data[f]!=(-1)){g=f/2|0;d=a.qN;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!RP(a,h,g))Ny(s,EH(a.l1,i),Em(a.l1,d),0);else if(RP(a,i,d))YP(a,s,h,g,i,d,b);else Ny(s,EH(a.l1,h),Em(a.l1,g),0);e=a.qL.data;g=e[f];e[f]=(-1);f=g;}e=AA3(s);T(n,e);AC$(s,r);}c=c+1|0;}t=new MR;t.rl=FI(n);t.rD=r;return t;},Wy=(a,b,c)=>{return (V(c+1|0,a.qN)+b|0)+1|0;},RP=(a,b,c)=>{let d;a:{if(b>=0){d=a.l1;if(b
<d.ma&&c>=0&&c<d.ml){b=1;break a;}}b=0;}return b;},YP=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=EH(a.l1,c);i=Em(a.l1,d);j=EH(a.l1,e)-h;k=Em(a.l1,f)-i;l=0.0;m=1.0;n=Ed(a.l1,c,d)-g;o=Ed(a.l1,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.w0;if(!(r>s))break;s=q>=3?(l+m)/2.0:U1(l,m,n,o,s/2.0);t=a.sQ;r=h+s*j;u=i+s*k;r=RQ(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=U1(l,m,n,o,0.0);Ny(b,h+s*j,i+s*k,1);},U1=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:X(b
+f,Bo(c-f,g));},Mw=I(0);
function Qk(){G.call(this);this.vW=null;}
let RQ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.vW;e=d.nI;f=e.mw;b=(b-f)/(e.mt-f);g=d.ma;b=b*(g-1|0);f=e.mS;h=(c-f)/(e.mN-f)*(d.ml-1|0);g=X(0.0,Bo(g-2|0,Cx(b)))|0;i=X(0.0,Bo(d.ml-2|0,Cx(h)))|0;j=Ed(d,g,i);k=g+1|0;c=Ed(d,k,i);b=b-g;c=Nz(j,c,b);l=i+1|0;return Nz(c,Nz(Ed(d,g,l),Ed(d,k,l),b),h-i);},IJ=I(Bq),CV=null,Dk=null,Co=null,Ru=null,Cz=()=>{Cz=Z(IJ);ACj();},ADa=(a,b,c)=>{Cz();BY(a,b,c);},JR=(a,b)=>{let c=new IJ();ADa(c,a,b);return c;},V9=(a,b,c,d)=>{let e;a:{Ns();switch(S$.data[a.lH]){case 1:break;case 2:b=c;break a;case 3:b
=d;break a;default:e=new Cf;Bh(e);U(e);}}return b;},ACj=()=>{let b,c,d;CV=JR(F(642),0);Dk=JR(F(643),1);b=JR(F(644),2);Co=b;c=R(IJ,3);d=c.data;d[0]=CV;d[1]=Dk;d[2]=b;Ru=c;},O7=I(),Zr=(a,b)=>{Cy();Gj(b,F(645));};
function O8(){G.call(this);this.wX=null;}
let AA1=(a,b)=>{let c,d;c=a.wX;d=new SD;d.v0=c;b=G7(LZ(b,d),F(646));d=new SG;d.vd=c;G7(LZ(b,d),F(647));},QW=I(),AAi=(a,b)=>{Cy();G7(Gj(b,F(648)),F(649));},ZZ=I(),TJ=I(),AEK=(a,b)=>{Cy();Gj(b,F(650));},N9=I(),AEW=(a,b)=>{Cy();Gj(b,F(651));},Vs=I(),AEb=(a,b)=>{Cy();Gj(b,F(509));};
function J2(){let a=this;L.call(a);a.sh=null;a.qW=null;}
let W4=(a,b,c)=>{a.sh=b;a.qW=c;},Uu=(a,b)=>{let c=new J2();W4(c,a,b);return c;},Da=a=>{return a.sh.qq;},HF=a=>{let b;b=a.sh.mW;Ch();return b!==HC?0:1;},EU=a=>{let b,c,d;b=!HF(a)?F(652):F(653);c=Da(a);d=K();O(H(H(H(d,F(654)),b),F(489)),c);return J(d);},Dw=(a,b,c)=>{if(HF(a))c=b;return c;},Ee=(a,b)=>{return !HF(a)?b.lP.data[Da(a)]:b.lM.data[Da(a)];};
function TO(){L.call(this);this.wa=0.0;}
let ABy=(a,b)=>{let c,d,e;c=B3(b);d=Qe(Gw(a.wa));e=1;while(e<=Bw(b)){c.lM.data[e]=QR(d,BE(b,e),BE(b,e-1|0));c.lP.data[e]=QR(d,BE(b,e),1);e=e+1|0;}return c;},U7=I(),P5=null,L_=()=>{L_=Z(U7);Zz();},Zz=()=>{let b,c;b=Bd((Q$()).data.length);c=b.data;P5=b;c[GK.lH]=1;c[Hn.lH]=2;c[FB.lH]=3;};
function BO(){Bq.call(this);this.wH=null;}
let K0=null,Tq=null,Ki=null,G1=null,Mq=null,MO=null,JJ=null,K5=null,ML=null,T7=null,ZD=null,CD=()=>{CD=Z(BO);AFB();},C8=(a,b,c,d)=>{CD();BY(a,b,c);a.wH=d;},AA$=a=>{return a.wH;},AFc=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bl(c.lG,c.lJ);e=c.lF;f=d.lF;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.ky(e.data[g]);g=g+1|0;}return d;},ABL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bl(c.lG,c.lJ);f=b[0].lF;g=e.lF;h=c.lF;i=d.lF;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.kz(l[j],k[j],
b[j]);j=j+1|0;}b=R(B2,1);b.data[0]=e;return b;},AFB=()=>{let b,c,d;b=new PQ;C8(b,F(655),0,F(421));K0=b;b=new PR;C8(b,F(656),1,F(657));Tq=b;b=new PS;C8(b,F(658),2,F(659));Ki=b;b=new PT;C8(b,F(470),3,F(198));G1=b;b=new PL;C8(b,F(471),4,F(199));Mq=b;b=new PN;C8(b,F(472),5,F(17));MO=b;b=new PO;C8(b,F(473),6,F(200));JJ=b;b=new PP;C8(b,F(474),7,F(201));K5=b;b=new P1;C8(b,F(660),8,F(661));ML=b;b=new U8;C8(b,F(476),9,F(203));T7=b;c=R(BO,10);d=c.data;d[0]=K0;d[1]=Tq;d[2]=Ki;d[3]=G1;d[4]=Mq;d[5]=MO;d[6]=JJ;d[7]=K5;d[8]
=ML;d[9]=b;ZD=c;};
function E0(){L.call(this);this.oZ=null;}
let Km=(a,b)=>{a.oZ=b;},FI=a=>{let b=new E0();Km(b,a);return b;},AFj=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(E0)){b=b;c=P(a.oZ,b.oZ)?1:0;}else c=0;return c;},ND=I(),TX=null,GI=()=>{GI=Z(ND);XI();},K6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GI();d=b.lN;e= -c;d=d-e;f=Cr(b)-c;g=b.lS-e;h=Cv(b)-c;i=TX.data;j=i.length;k=S(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},XI
=()=>{let b,c,d,e,f;GI();b=S(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Ym(f);c[e+1|0]=ACa(f);d=d+1|0;}TX=b;},UD=I(),U4=null,M3=()=>{M3=Z(UD);AAk();},AAk=()=>{let b,c;b=Bd((RV()).data.length);c=b.data;U4=b;c[ER.lH]=1;c[Hi.lH]=2;c[Ga.lH]=3;c[CM.lH]=4;c[EM.lH]=5;},RE=I(),VX=0.0,DN=()=>{DN=Z(RE);AFA();},C4=b=>{let c,d;DN();c=1.0;d=GY(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},EI=b=>{let c,d;DN();c=Cx(CB(b)/VX)|0;while(true){d=c+1|0;if(!(C4(d)<=b))break;c=d;}while(C4(c)
>b){c=c+(-1)|0;}return c;},Iu=(b,c)=>{let d,e,f;DN();d=C4(EI(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},Rn=(b,c)=>{let d,e;DN();c=c.data;d=C4(EI(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},Ds=(b,c)=>{let d,e,f,g;DN();d=Bi(b);if(b-b!==0.0)return CU(b);if(d<1.0E-300)return F(0);e=!(b<0.0)?F(2):F(591);f=!(d>1.0E300)?EI(d):300;if((-3)<=f&&f<=3)return DQ(e,Su(d,Br(0,(c-1|0)-f|0)));g=Su(d/C4(f),c-1|0);if(Bc(g,F(662))){g=F(217);f=f+
1|0;}return J(O(M(M(I5(e),g),f>=0?F(663):F(664)),GY(f)));},Su=(b,c)=>{let d,e;DN();d=Ex(b,c);e=d.lI.length;while(c>0&&Bp(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bp(d,c)==46)e=c;}return Ck(d,0,e);},AFA=()=>{VX=CB(10.0);},Z5=I(),CB=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);FY();e=G$;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if
(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?S_(d,b):S_(d+1|0,b/2.0);}return b;},S_=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=H0(d/e);g=H0(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j
-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},NK=I(0);
function QA(){G.call(this);this.un=null;}
function U_(){let a=this;Dt.call(a);a.wp=null;a.vZ=null;}
let Xt=a=>{return 2;},ABq=(a,b)=>{let c;if(!b)return a.wp;if(b==1)return a.vZ;c=new CL;Bh(c);U(c);},SR=I(),L3=null,Tn=null,GF=()=>{GF=Z(SR);ADw();},ADw=()=>{let b,c;b=Bd((TI()).data.length);c=b.data;Tn=b;c[C2.lH]=1;c[Hs.lH]=2;c=Bd((IM()).data.length);b=c.data;L3=c;b[CY.lH]=1;b[EO.lH]=2;b[HB.lH]=3;b[Ie.lH]=4;b[Ja.lH]=5;b[HR.lH]=6;b[IX.lH]=7;};
function Si(){G.call(this);this.vj=null;}
let ACb=(a,b)=>{b=a.vj;Cy();return b;},Se=I(),S$=null,Ns=()=>{Ns=Z(Se);Yo();},Yo=()=>{let b,c;Cz();b=Bd((Ru.fu()).data.length);c=b.data;S$=b;c[CV.lH]=1;c[Dk.lH]=2;c[Co.lH]=3;};
function RY(){let a=this;G.call(a);a.pN=null;a.t6=null;a.mC=null;a.uW=0;}
let G7=(a,b)=>{Vw(a,b,0);return a;},Gj=(a,b)=>{let c;c=new UZ;c.uf=b;return LZ(a,c);},LZ=(a,b)=>{let c;a.uW=1;c=0;while(c<a.pN.mA.s5){M(a.mC,c<=0?F(2):F(665));Vw(a,b.kE(c),c);c=c+1|0;}return a;},Vw=(a,b,c)=>{let d,e;d=a.mC;e=new QG;e.vv=a;e.vw=c;Qr(b,d,e);},Q5=(a,b)=>{let c;a:{if(Bp(b,0)==45){c=a.mC.lX-1|0;while(c>0&&Iw(a.mC,c)==32){c=c+(-1)|0;}if(c>=0&&Fa(F(666),Iw(a.mC,c))>=0?1:0){Q(M(Q(a.mC,40),b),41);break a;}}M(a.mC,b);}},VH=I(Dl),ABu=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.lJ==d.lG){e=Bl(c.lG,
d.lJ);HG(c,d,e);return e;}e=new BB;c=CC(c);d=CC(d);f=K();H(H(H(H(H(f,F(667)),c),F(668)),d),F(669));BD(e,J(f));U(e);},AEf=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bl(e.lG,e.lJ);h=Bl(f.lG,f.lJ);Ne(d,f,g);F9(e,d,h);return BN(B2,[g,h]);},VI=I(Dl),W$=(a,b)=>{return TW(b.data[0]);},AAC=(a,b,c,d)=>{b=R(B2,1);b.data[0]=TW(d);return b;},VJ=I(Dl),AEd=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bl(1,1);b=b[0].lF.data;d=b.length;e=0;while(e<d){f=b[e];g=c.lF.data;g[0]=g[0]+f;e=e+1|0;}return c;},Yb=(a,b,c,d)=>{let e,f;b=b.data;e
=Bl(b[0].lG,b[0].lJ);f=0;while(true){b=e.lF.data;if(f>=b.length)break;b[f]=d.lF.data[0];f=f+1|0;}b=R(B2,1);b.data[0]=e;return b;},TA=I(CX),YH=(a,b,c)=>{return b+c;},AAs=(a,b,c,d,e)=>{return e;},ACd=(a,b,c,d,e)=>{return e;},TB=I(CX),AFh=(a,b,c)=>{return b-c;},ZJ=(a,b,c,d,e)=>{return e;},ABl=(a,b,c,d,e)=>{return  -e;},Ty=I(CX),Yh=(a,b,c)=>{return b*c;},Yz=(a,b,c,d,e)=>{return e*c;},ABd=(a,b,c,d,e)=>{return e*b;},Tz=I(CX);
function JP(){let a=this;L.call(a);a.pC=0;a.qw=null;a.qE=null;a.o4=0.0;}
let Qt=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new JP;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.pC=b;f.qw=c;f.qE=d;f.o4=g;return f;},XP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(JP)){b=b;c=a.pC!=b.pC?0:!P(a.qw,b.qw)?0:!P(a.qE,b.qE)?0:a.o4===b.o4?1:0;}else c=0;return c;},UX=I(),Hy=null,Dq=()=>{Dq=Z(UX);Yj();},F$=(b,c,d)=>
{Dq();return UT(b,c,M4(b,c,d,0));},UT=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;Dq();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bi(k-BI(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Y();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=MP(k,VG(k,g));T(m,n);}i=i+1|0;}return m;},M4=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;Dq();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h=1.0/f;f
=f*10.0;}i=0;a:{while(true){j=Hy.data;if(!(j[i]*h<g)){if(!e)break a;if(Q7(j[i]*h))break;}i=i+1|0;}}while(true){g=Hy.data[i]*h;k=g*Cx(b/g);l=Cx((b-k)/g+1.0E-10);j=S((B_((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!Q7(Hy.data[i]*h))break;}return j;}}p=new BB;BD(p,F(670));U(p);},Q7=b=>{Dq();return b>=1.0&&b===BI(b)?1:0;},VG=(b,c)=>{let d,e,f;Dq();d=Bi(b);e=0;while
(e<c){d=d*10.0;e=e+1|0;}f=T5(K(),Gw(BI(d)));while(true){e=f.lX;if(e>c)break;He(f,0,48);}if(c>0)He(f,e-c|0,46);if(b<0.0&&BI(d)!==0.0)He(f,0,8722);return J(f);},Yj=()=>{Hy=BL([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function F0(){let a=this;L.call(a);a.oR=0.0;a.nx=null;}
let JU=(a,b,c)=>{a.oR=b;a.nx=c;},MP=(a,b)=>{let c=new F0();JU(c,a,b);return c;},AE3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(F0)){b=b;c=a.oR!==b.oR?0:P(a.nx,b.nx)?1:0;}else c=0;return c;},VP=I(),Nt=null,JZ=null,G$=null,FY=()=>{FY=Z(VP);Zo();},Zo=()=>{let b,c,d,e,f,g,h,i;Nt=S(128);JZ=S(128);G$=S(2047);b=Ln(2.0,0.0);c=0;while(c<7){d=Cj(b.oA);e=d*d;b=Wb(d,(b.qb-(e-b.oA-Ob(e,d,d)))/(2.0*d));c=c+1|0;}f=Ln(1.0,0.0);g=0;while(g<128){h=Nt.data;i=f.oA;h[g]=i;JZ.data[g]=f.qb/i;d=b.oA;e=i*d;d=Ob(e,i,d);f
=Wb(e,f.oA*b.qb+f.qb*b.oA-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=G$.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function MR(){let a=this;L.call(a);a.rl=null;a.rD=null;}
let ABw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MR)){b=b;c=!P(a.rl,b.rl)?0:P(a.rD,b.rD)?1:0;}else c=0;return c;};
function RR(){let a=this;G.call(a);a.ol=null;a.oe=null;a.no=0;}
let Ny=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.no;if(e==a.oe.data.length){a.ol=DI(a.ol,4*e|0);f=a.oe.data;g=2*a.no|0;h=D$(g);i=h.data;g=Bz(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.oe=h;}h=a.ol.data;j=a.no;e=2*j|0;h[e]=b;h[e+1|0]=c;a.oe.data[j]=d;a.no=j+1|0;},AA3=a=>{let b,c,d,e,f,g,h,i;b=S(2*a.no|0);c=b.data;d=0;e=0;while(e<a.no){a:{if(e){f=d-1|0;if(Us(a,b,f,e,0))break a;if(Us(a,b,f,e,1))break a;}g=2*d|0;h=a.ol.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return DI(b,2*d|0);},Us=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.ol.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.no|0)|0)+e|0]===g?1:0;},AC$=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.no;e=CI(c,d);if(e>=0)break;if(!a.oe.data[c])break;c=c+1|0;}if(!e){f=R6(a,0,d+1|0);T(b,f);return;}d=0;e=1;while(true){g=a.no;if(e>g)break;h=a.oe.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=R6(a,i-d|0,d);T(b,f);d=0;}e=e+1|0;}},R6=(a,b,c)=>{let d,e,f,g,h,i;d=S(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.no|0;h=2*f|0;i=a.ol.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return C6(d);};
function U0(){G.call(this);this.uh=null;}
let ACc=(a,b)=>{let c;c=a.uh;Cy();G7(b,c.bS(b.pN));},AD9=I(),Qr=(b,c,d)=>{let e;e=0;while(e<b.lI.length){if(!Rh(b,e))Q(c,Bp(b,e));else d.kO(Bp(b,e));e=e+1|0;}},Rh=(b,c)=>{return RC(b,c)&&!V3(b,c-1|0)&&!V3(b,c+1|0)?1:0;},V3=(b,c)=>{return !RC(b,c)&&!(c>=0&&c<b.lI.length&&48<=Bp(b,c)&&Bp(b,c)<=57?1:0)?0:1;},RC=(b,c)=>{return c>=0&&c<b.lI.length&&97<=Bp(b,c)&&Bp(b,c)<=122?1:0;};
function Vj(){let a=this;G.call(a);a.ud=null;a.ue=null;}
let ZL=(a,b)=>{let c,d;b=b;c=a.ud;d=a.ue;if(Ba(c,b.mn,b.mr)===1.0)d=F(116);return d;},PQ=I(BO),XM=(a,b)=>{return  -b;},Xi=(a,b,c,d)=>{return  -d;},PR=I(BO),PS=I(BO),XL=(a,b)=>{return CB(b);},ABx=(a,b,c,d)=>{return d/b;},PT=I(BO),Tj=(a,b)=>{return 1.0/(1.0+IS( -b));},ADE=(a,b,c,d)=>{return c*(1.0-c)*d;},PL=I(BO),AEw=(a,b)=>{return Wo(b);},YJ=(a,b,c,d)=>{return d*(1.0-c*c);},PN=I(BO),ACg=(a,b)=>{if(b<0.0)b=0.0;return b;},YW=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},PO=I(BO),ZS=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ABn
=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},PP=I(BO),AEv=(a,b)=>{return Qo(b);},Zv=(a,b,c,d)=>{CD();return Tj(G1,b)*d;},P1=I(BO),XJ=(a,b)=>{return E6(b);},XC=(a,b,c,d)=>{return E3(b)*d;},U8=I(BO),AAq=(a,b)=>{return b;},X5=(a,b,c,d)=>{return d;};
function Rq(){let a=this;L.call(a);a.oA=0.0;a.qb=0.0;}
let AEr=(a,b,c)=>{a.oA=b;a.qb=c;},Ln=(a,b)=>{let c=new Rq();AEr(c,a,b);return c;},H0=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Wb=(b,c)=>{let d;d=c+b;return Ln(d,c-(d-b));},Ob=(b,c,d)=>{let e,f,g,h;e=H0(c);f=c-e;g=H0(d);h=d-g;return b-e*g-e*h-f*g-f*h;},L1=I(0);
function PD(){let a=this;G.call(a);a.u8=null;a.u7=null;}
let AEA=(a,b)=>{let c,d,e;c=a.u8;d=a.u7;Cy();e=Bk(c);while(Bj(e)){c=Bg(e);if(c.oD==b)M(d,BV(c.nG));}};
function Pz(){let a=this;G.call(a);a.tE=0;a.wi=0;a.wn=0;a.uv=0;a.uQ=null;}
let Bj=a=>{return a.tE>=a.wn?0:1;},Bg=a=>{let b,c,d;b=a.wi;c=a.uQ;if(b!=c.n1){c=new TH;Bh(c);U(c);}d=a.tE;a.uv=d;a.tE=d+1|0;return c.bW(d);},ACk=I(),E6=b=>{if(b!==0.0)b=QJ(b,0);return b;},E3=b=>{return QJ(b,1);},QJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bi(b)<=1.7976931348623157E308))return NaN;if(!(Bi(b)<1647099.3291652855)){d=Bi(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},VN=I(),PJ=null,LT=()=>{LT=Z(VN);AFn();},AFn=()=>{let b,c;Cb();b=Bd((Oc.fu()).data.length);c=b.data;PJ=b;c[CA.lH]=1;c[CK.lH]=2;c[GP.lH]=3;};
function G_(){let a=this;L.call(a);a.l8=null;a.mk=null;}
let UN=null,HM=()=>{HM=Z(G_);AAy();},Q3=(a,b,c)=>{let d,e,f,g,h;d=new HT;e=b.mz;f=0.025*e;g=c.tZ?LQ(c):Mc(c,c.nU);b=new Fr;h= -f;M9(b,h,e-h,g-Kc(c)*0.04,Mc(c,c.nE)-Kc(c)*(-0.04));Lw(d,b,a.l8.md);return d;},ACe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(G_)){b=b;c=!P(a.l8,b.l8)?0:P(a.mk,b.mk)?1:0;}else c=0;return c;},AAy=()=>{UN=BL([6.0,2.0,12.0,4.0]);};
function Ht(){let a=this;L.call(a);a.rT=0.0;a.q3=0.0;a.md=null;a.pl=null;a.p0=null;a.qO=0.0;a.rP=null;a.qt=0.0;a.mf=0.0;a.pv=0.0;a.pu=0.0;}
let Pr=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.rT=b;a.q3=c;a.md=d;a.pl=e;a.p0=f;a.qO=g;a.rP=h;a.qt=i;a.mf=j;a.pv=k;a.pu=l;},Om=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new Ht();Pr(l,a,b,c,d,e,f,g,h,i,j,k);return l;},TL=b=>{let c;c=FE(b);return B_((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},FE=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},GN=a=>{return a.mf*0.35;},C9=a=>{return a.mf*0.08;},V4=(a,b,c)=>{return X(1.0,Bo(9.0,Cx(b/c)))|0;},No=(a,b)=>{return !(b>=a.mf*25.0)?3:7;},WA=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)
===Be(Ht)){b=b;if(a.rT!==b.rT){c=0;break a;}if(a.q3!==b.q3){c=0;break a;}if(!P(a.md,b.md)){c=0;break a;}if(!P(a.pl,b.pl)){c=0;break a;}if(!P(a.p0,b.p0)){c=0;break a;}if(a.qO!==b.qO){c=0;break a;}if(!P(a.rP,b.rP)){c=0;break a;}if(a.qt!==b.qt){c=0;break a;}if(a.mf!==b.mf){c=0;break a;}if(a.pv!==b.pv){c=0;break a;}if(a.pu===b.pu){c=1;break a;}c=0;}else c=0;}return c;};
function Wv(){let a=this;G.call(a);a.rZ=null;a.qP=null;a.mZ=null;a.mX=0;a.lL=null;}
let YY=a=>{let b;b=CO(a.qP);if(I$(a.qP)){O(M(a.lL,F(671)),b);M(a.lL,F(672));}else if(!b)M(a.lL,F(673));else if(b<a.rZ.mz){M(O(M(a.lL,F(674)),a.rZ.mz),F(675));M(M(O(a.lL,b),b!=1?F(676):F(677)),F(678));}},YC=a=>{let b,c,d,e,f,g;b=a.rZ.on;c=0;d=b;while(c<CN(d)){e=Db(d,c);f=e.nQ;b=M(a.lL,F(679));c=c+1|0;M(M(O(b,c),F(156)),e.pY);b=a.lL;if(Bu(e.oL))e=F(2);else{g=e.oL;e=K();Q(H(H(e,F(367)),g),41);e=J(e);}M(b,e);M(M(a.lL,F(680)),DC(f.td));O(M(M(M(a.lL,F(71)),DC(f.sp)),F(681)),D0(f));M(a.lL,D0(f)!=1?F(76):F(682));M(a.lL,
!f.u3?F(369):F(683));}},JO=b=>{return b-b!==0.0?0:1;},DC=b=>{return b-b!==0.0?F(684):Ds(b,4);};
function UJ(){let a=this;L.call(a);a.u2=null;a.sx=null;a.rJ=null;}
let Wc=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=M8(b);d=S(c.lJ);e=d.data;f=0;g=e.length;while(f<g&&c.lG>0){h=Ba(c,0,f);i=0.0;j=0;while(true){k=c.lG;if(j>=k)break;i=i-(h-Ba(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.lG){BH(c,j,f,Ba(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.lF.data;i=0.0;f=e.length;g=0;while(g<f){i=X(i,Bi(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.lJ;g=c.lG;f=j<=g?0:1;l=!f?Bl(j,j):Bl(g,g);if(!f)F9(c,c,l);else Ne(c,c,l);m=new Sl;m.nJ=l.lG;n=(M8(l)).lF;m.qB=n;g=m.nJ;e=S(V(g,
g));o=e.data;m.tB=e;j=0;while(j<g){o[V(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=X(i,Bi(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.nJ-1|0)){p=k+1|0;q=p;while(true){r=m.nJ;if(q>=r)break;if(Bi(m.qB.data[V(k,r)+q|0])>h){ACC(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=S(c.lJ);g=Rb(m,(-1));j=Rb(m,g);if(g<0)n=e;else if(!(Eu(m,g)>0.0))n=e;else{n=Wf(PF(m,g),c,f);Qz(n);}if(j>=0&&Eu(m,j)>1.0E-13*Eu(m,g)){e=Wf(PF(m,j),c,f);s=0.0;j=0;while(true){t=n.data;g=t.length;if(j>=
g)break;o=e.data;s=s+t[j]*o[j];j=j+1|0;}j=0;while(j<g){o=e.data;o[j]=o[j]-s*t[j];j=j+1|0;}NI(e);Qz(e);}b=new UJ;b.u2=d;b.sx=n;b.rJ=e;return b;},Wf=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=S(c.lJ);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.lG){i=i+b.data[j]*Ba(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}NI(e);return e;},NI=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cj(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},Qz=b=>{let c,d,e,f;b=b.data;c=0.0;d=b.length;e=0;while(e<
d){f=b[e];if(Bi(f)>Bi(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}},HA=I(Bq),F5=null,Ux=null,AAe=null,Ff=()=>{Ff=Z(HA);AE$();},Xn=(a,b,c)=>{Ff();BY(a,b,c);},QE=(a,b)=>{let c=new HA();Xn(c,a,b);return c;},AE$=()=>{let b,c,d;F5=QE(F(685),0);b=QE(F(686),1);Ux=b;c=R(HA,2);d=c.data;d[0]=F5;d[1]=b;AAe=c;},AAf=I(),Tl=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(d<=Bw(b)){f=BE(b,d-1|0);g=V(BE(b,d),f);if(e<g){c=e/f|0;e=e%f|0;b=K();Q(O(Q(O(Q(O(Q(b,87),d),91),c),44),e),93);return J(b);}e=e-g|0;if(e<BE(b,d)){b=
K();H(O(Q(O(Q(b,98),d),91),e),F(687));return J(b);}e=e-BE(b,d)|0;d=d+1|0;}b=new BB;h=K();Q(O(H(h,F(688)),c),46);BD(b,J(h));U(b);},Hz=I(0);
function SD(){G.call(this);this.v0=null;}
let AAH=(a,b)=>{return !RA(a.v0,b)?F(689):F(0);};
function SG(){G.call(this);this.vd=null;}
let AEz=(a,b)=>{return !RA(a.vd,b)?F(690):F(0);},Hh=I(Bq),HJ=null,US=null,Zm=null,Fq=()=>{Fq=Z(Hh);ADh();},ZW=(a,b,c)=>{Fq();BY(a,b,c);},Tu=(a,b)=>{let c=new Hh();ZW(c,a,b);return c;},ADh=()=>{let b,c,d;HJ=Tu(F(691),0);b=Tu(F(692),1);US=b;c=R(Hh,2);d=c.data;d[0]=HJ;d[1]=b;Zm=c;};
function SU(){let a=this;L.call(a);a.mL=null;a.mv=null;a.uD=null;}
let UB=(b,c)=>{let d,e;d=b.sN;if(!(d instanceof DH))return !c?F(693):F(694);d=d;e=b.o5?104:120;c=(!c?d.or:d.og)+1|0;b=Q(K(),e);d=DJ(c);c=0;while(c<d.lI.length){Q(b,((Bp(d,c)-48|0)+8320|0)&65535);c=c+1|0;}return J(b);},AAv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.mT.lG;f=a.mL;g=a.mv;h=a.uD;i=Cj(16.0/X(16.0,e));j=X(2.5,f.pv*i);k=f.pu;i=!(k>0.0)?0.0:Du(b,k*i);l=BU(d.p4);k=!l?j:j*2.1;m=0;while(l&&m<e){if(LJ(d,m)){n=C0(ES(c,d,m),Fb(c,d,m),k);f=D7(a.mv.pj,Ba(d.ts,m,0));o=b;BA(o,n,f);BS(o,n,B1(CP(a.mv.n8,
0.5),C9(a.mL)));}m=m+1|0;}m=0;p=I_(i,0.0);q=2.0*i;while(m<e){if(LJ(d,m)){r=ES(c,d,m);s=Fb(c,d,m);l=GA(d,m);Fq();if(!(h===HJ&&l?1:0))o=C0(r,s,j);else{t=Du(b,j*Cj(3.141592653589793));o=new CF;u=t/2.0;DA(o,Lv(b,r-u),Lv(b,s-u),t,t);}if(p>0){if(o instanceof IP){f=o;n=C0(f.t4,f.t3,f.tD+i);}else{f=o;n=Cq(f.lN-i,f.lS-i,f.lY+q,f.mj+q);}v=g.l4;BA(b,n,v);}f=!l?g.mE:g.rq;BA(b,o,f);}m=m+1|0;}if(e<=6){f=new Qf;g=a.mL;h=a.mv;f.rx=Y();f.t2=b;f.m3=c;f.mq=d;f.sF=h;f.qj=k;q=g.mf-1.0;Cb();f.rC=Cn(q,CK);m=f.mq.mT.lG;e=0;while(e
<m){i=ES(f.m3,f.mq,e)-f.qj;q=Fb(f.m3,f.mq,e);j=f.qj;k=q-j;b=f.rx;c=new CF;q=j*2.0;DA(c,i,k,q,q);T(b,c);e=e+1|0;}w=D$(m);x=w.data;e=0;while(e<m){if(!x[e]&&LJ(f.mq,e))ABz(f,YM(f,e,w),ES(f.m3,f.mq,e),Fb(f.m3,f.mq,e));e=e+1|0;}}},LJ=(b,c)=>{return F7(b.pb,Ba(b.mT,c,0),Ba(b.mT,c,1));},ES=(b,c,d)=>{return Eh(b,Ba(c.mT,d,0));},Fb=(b,c,d)=>{return DY(b,Ba(c.mT,d,1));},ACS=I(),P6=(b,c)=>{return TM(Ba(b.pz,c,0),Ba(b.pz,c,1));},YK=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.mT.lG;e=0;f=0;g=0;while(g<d){e=e+(!GA(c,g)?0:1)|0;f=f+
(!((!(Ba(c.ts,g,0)>0.5)?0:1)!=GA(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h&&VK(c.pz,c.sf)?1:0;j=h&&VK(c.mT,c.sf)?1:0;g=c.m9;k=g!=1?F(695):F(696);if(f<=0){M(b,g<=2?F(697):F(698));if(c.m9>2)k=F(2);M(M(b,k),F(699));M(b,h&&!i?F(700):F(369));}else{O(M(O(M(b,F(701)),f),F(121)),d);M(b,F(702));if(h&&c.m9<=2){if(!j)l=F(703);else{l=K();H(H(H(l,F(704)),k),F(705));l=J(l);}M(b,l);M(b,j?F(2):DQ(k,F(706)));M(b,j?F(2):c.o5?F(707):F(708));}else Q(b,46);M(b,!c.o5&&h&&!j?F(709):F(2));}return;}};
function IP(){let a=this;L.call(a);a.t4=0.0;a.t3=0.0;a.tD=0.0;}
let WC=(a,b,c,d)=>{a.t4=b;a.t3=c;a.tD=d;},C0=(a,b,c)=>{let d=new IP();WC(d,a,b,c);return d;};
function Lc(){L.call(this);this.qr=null;}
let AFr=(a,b)=>{a.qr=b;},Fe=a=>{let b=new Lc();AFr(b,a);return b;};
function Np(){let a=this;L.call(a);a.mu=null;a.o1=null;a.mz=0;a.nb=0;a.pr=null;a.re=0;a.on=null;}
let AB$=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Np)){b=b;c=!P(a.mu,b.mu)?0:!P(a.o1,b.o1)?0:a.mz!=b.mz?0:a.nb!=b.nb?0:!P(a.pr,b.pr)?0:a.re!=b.re?0:P(a.on,b.on)?1:0;}else c=0;return c;};
function SF(){let a=this;G.call(a);a.mm=null;a.lQ=null;a.sA=null;a.pn=null;a.v9=null;a.lW=null;}
let O4=(a,b,c)=>{let d,e,f,g,h,i,j;d=Du(a.mm,C9(a.lW.l8));e=EA(a.mm,Eh(a.pn,b),d);f=a.lW.l8.md;g=a.mm;h=S(4);i=h.data;i[0]=e;i[1]=f.lS;i[2]=e;i[3]=Cv(f);f=FC(h);j=Uy(a.lW.mk.mi,d,c);BS(g,f,j);},Rp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.sA;d=a.pn;e=a.lQ.mz;f=a.mm.pF;g=new U$;g.tY=Y();g.p7=S(256);h=0;i=b.m$-1|0;j=b.nC;e=Bz((i-( -j|0)|0)/j|0,Qg(b,e)+1|0);while(h<e){k=Ng(b,d,h);l=f*(Cx(k/f)+1.0);m=Mh(b,h);n=Lm(b,h);h=h+1|0;while(h<e&&Ng(b,d,h)<l){m=Bo(m,Mh(b,h));n=X(n,Lm(b,h));h=h+1|0;}l=(Ng(b,d,h-1|0)- -k)/2.0;if
(!(m<=n))Pw(g);else{k=DY(d,Mg(c,m));m=DY(d,Mg(c,n));i=g.pJ>0&&Bi(k-g.sC)<Bi(m-g.sC)?1:0;NY(g,l,!i?m:k);if(k!==m){if(i)k=m;NY(g,l,k);}}}Pw(g);return Fe(g.tY);},YF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=Rp(a,(Db(a.lQ.on,b)).nQ);if(CT(c.qr))return;d=a.mm;e=new Nc;f=a.lW.mk.mi;HM();g=UN.data;T3(e,f,1.2,g[b%g.length|0]);BS(d,c,e);e=c.qr;g=(e.bW(e.bb()-1|0)).data;e=a.v9;c=DJ(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.t1;k=d.mf;l=Cr(d.md);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;i=l-m*0.25;n=1;o=j;while(true)
{d=e.t1;p=d.mf;d=d.md;q=o>d.lS&&o<Cv(d)?1:0;f=Bk(e.sg);l=p*1.4;while(Bj(f)){g=(Bg(f)).data;q=q&(!(Bi(i-g[0])>=l)&&!(Bi(o-g[1])>=p)?0:1);}if(q)break;if(n>(4*e.sg.lK|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.sg;g=BL([i,o]);T(d,g);Cb();r=Cn(k,CA);if(h){s=i- -Cs(c,r)/2.0;d=e.sZ;t=C0(s,o,k*0.55);f=e.tw.l4;BA(d,t,f);}f=e.sZ;j=o-m*0.36;d=e.tw.mi;CE(f,c,i,j,r,d);},AC1=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=a.lW.l8.mf;c=DJ(a.lQ.mz);Cb();d=Cs(c,Cn(b,CK))+b*1.8;e=a.lQ.mz;f=a.lW.l8;g=Bz(e,
V4(f,f.md.lY,d));h=a.lQ.mz;Dq();i=UT(0.0,h,M4(0.0,h,g,1));f=a.sA;c=a.lW.l8;g=V4(c,c.md.mj,b*2.2);if(!f.rm){j=F$(0.0,f.nE,g);g=1;c=j;k=Bk(c);while(Bj(k)){g=g&((Bg(k)).nx.lI.length>5?0:1);}if(!g){j=Y();c=Bk(c);while(Bj(c)){k=Bg(c);f=new F0;d=k.oR;JU(f,d,Ds(d,2));T(j,f);}}}else{j=Y();if(f.tZ){c=MP(LQ(f),F(0));T(j,c);}e=EI(f.nU);l=EI(f.nE);m=((l-e|0)-(!(C4(e)<f.nU)?0:1)|0)+1|0;h=m/(g+1|0);FX();n=h<=1.0?1:Iu(h,Gh)|0;o=CI(n,1);p=CI(m,1);q=CI(n,10);while(e<=l){d=C4(e);if(!(e%n|0)){g=p<=0?0:1;r=f.nU>=0.001&&f.nE<10000.0
?1:0;if(!r&&g){k=DJ(GY(e));s=I5(e>=0?F(2):F(710));g=0;while(g<k.lI.length){Q(s,Bp(F(711),Bp(k,g)-48|0));g=g+1|0;}c=DQ(F(662),J(s));}else c=Ds(C4(e),1);KC(f,j,d,c);}else if(q<=0)KC(f,j,d,F(2));g=2;while(g<10&&!o){a:{b:{if(m){if(p)break b;if(g!=2&&g!=5)break b;}r=1;break a;}r=0;}h=g*d;KC(f,j,h,!r?F(2):Ds(h,1));g=g+1|0;}e=e+1|0;}}c=a.pn;k=a.mm;f=a.lW;KU(c,k,f.l8,f.mk,i,j);},J9=(a,b)=>{return Eh(a.pn,b);},Jd=(a,b)=>{return DY(a.pn,Mg(a.sA,DO(a.lQ.mu,b)));},J0=(a,b)=>{return b<=Bz(CO(a.lQ.mu),a.lQ.mz)&&(isFinite(DO(a.lQ.mu,
b))?1:0)?1:0;},X3=a=>{let b,c,d,e,f,g,h;if(J0(a,a.lQ.nb)){b=J9(a,a.lQ.nb);c=Jd(a,a.lQ.nb);d=a.lW.l8;e=d.pv;f=a.mm;g=C0(b,c,e- -d.pu);h=a.lW.mk.l4;BA(f,g,h);d=a.mm;f=C0(b,c,e);g=a.lW.mk.oy;BA(d,f,g);}},ACo=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=CO(a.lQ.mu);c=J9(a,b);d=J0(a,b)?Jd(a,b):a.lW.l8.md.lS;e=S(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=FC(e);l=FC(BL([g,j,i,h]));m=B1(a.lW.mk.l3,2.0);n=a.mm;o=Fe(F1(k.mP,l.mP));BS(n,o,m);p=a.lW.l8.mf;Cb();j=Cs(F(712),Cn(p,CA));g=c+9.0;q
=!(g- -j<Cr(a.lW.l8.md))?0:1;i=a.lW.l8.md.lS;h= -p;h=X(i-h*1.2,d-h*0.36);k=a.mm;if(!q)g=c-9.0;m=Cn(p,!q?GP:CA);n=a.lW.mk.l3;CE(k,F(712),g,h,m,n);},If=I(0);
function Oq(){G.call(this);this.w1=null;}
let ACA=(a,b)=>{a.w1.visit(b);};
function Rj(){let a=this;G.call(a);a.wM=null;a.wO=0;}
let WD=(a,b)=>{b=b;UH(a.wM,b,a.wO);};
function Re(){G.call(this);this.vf=null;}
let AB3=(a,b)=>{return Bi(a.vf.nv.qU.lF.data[b]);};
function Sl(){let a=this;G.call(a);a.nJ=0;a.qB=null;a.tB=null;}
let Eu=(a,b)=>{return a.qB.data[V(b,a.nJ)+b|0];},PF=(a,b)=>{let c,d;c=a.nJ;d=S(c);B5(a.tB,V(b,c),d,0,c);return d;},Rb=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.nJ){if(d!=b&&!(c>=0&&!(Eu(a,d)>Eu(a,c))))c=d;d=d+1|0;}return c;},ACC=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.qB.data[V(b,a.nJ)+c|0];e=(Eu(a,c)-Eu(a,b))/(2.0*d);f=Cj(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cj(g*g+1.0);i=1.0/h;j=g/h;k=a.qB.data;l=a.nJ;m=V(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=V(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=V(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.tB.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function UZ(){G.call(this);this.uf=null;}
let AEo=(a,b)=>{return a.uf;},Nq=I(0),Ut=b=>{return BE(b,Bw(b)-1|0)>2?new IC:Mt(0,1);};
function Q9(){let a=this;G.call(a);a.v_=null;a.oS=null;a.s4=0;a.nW=0;a.tO=null;a.q8=null;a.pB=null;a.oU=null;}
let AC6=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;a:{b:{e=Ek(b);f=DL(b.lR,b.l6.l0);DP(f,e);g=Bw(b.lR)-1|0;h=new Q9;i=f.l7.data[g];h.v_=b;b=b.lR;h.oS=b;j=Bw(b)-1|0;h.s4=j;j=BE(h.oS,j);h.nW=j;if(d instanceof DH){b=d;if(b.og>=j)break b;if(b.or>=j&&j>1)break b;}j=0;break a;}j=1;}if(j)d=Ut(h.oS);j=0;k=i.lF.data;l=k.length;m=0;while(m<l){j=j|(Bi(k[m])<=1.7976931348623157E308?0:1);m=m+1|0;}if(j)d=Mt(0,1);h.tO=d;if(!(d instanceof DH)){b=Wc(i);h.q8=b.u2;h.pB=b.sx;h.oU=b.rJ;}else{b=d;h.q8=S(h.nW);h.pB
=TF(h,b.og);h.oU=TF(h,b.or);}b=c.l7.data[g];c=f.l7.data[g];g=(BI(Cj(b.lG))|0)-1|0;j=U2(g,12);l=U2(g,50);d=Y();m=0;n=g+1|0;o=V(l,n);while(m<=g){p=V(m,n);q=g/l|0;k=Tm(h,b,p,l,q);f=d;T(f,k);T(f,Tm(h,b,m,o,q));m=m+j|0;}r=Bl(c.lG,2);j=0;while(j<c.lG){BH(r,j,0,IQ(h,h.pB,c,j));BH(r,j,1,IQ(h,h.oU,c,j));j=j+1|0;}c:{s=new Ld;l=h.s4;m=h.nW;t=h.tO;if(t instanceof DH&&l>0){c=h.oS.po;CS();if(c!==CY&&c!==EO?0:1){b=EO;u=c!==b?(-0.1):(-1.2);v=c!==b?1.1:1.2;w=m!=1?Ep(u,v,u,v):Ep(u,v,(-1.0),1.0);break c;}}k=Up(h,d,r,0);x=h.nW
!=1?Up(h,d,r,1):BL([(-1.0),1.0]);if(h.tO instanceof IC){y=x.data;z=k.data;u=X(z[1]-z[0],y[1]-y[0]);LM(u,k);LM(u,x);}x=x.data;k=k.data;w=Ep(k[0],k[1],x[0],x[1]);}b=h.v_;c=b.l6;Qc(s,l,m,t,w,d,c.l0,r,c.mb,b.r7,WY(h,e));return s;},TF=(a,b)=>{let c,d;c=a.nW;d=S(c);if(b<c)d.data[b]=1.0;return d;},IQ=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.lF;f=0.0;g=0;while(true){h=a.nW;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[V(d,h)+g|0]-a.q8.data[g]);g=g+1|0;}return f;},U2=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d|0)<=c)){d=d+1|0;}return d;},Tm
=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=S(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.pB;k=c+V(h,d)|0;g[i]=IQ(a,j,b,k);g[i+1|0]=IQ(a,a.oU,b,k);h=h+1|0;}return f;},Up=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=S(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);g=Bk(b);while(Bj(g)){Wz(e,Bg(g),d);}if(!a.s4)return e;Wz(e,c.lF,d);if(f[0]>f[1])return BL([(-0.5),0.5]);LM(X(0.2,X(Bi(f[0]),Bi(f[1]))*1.0E-6),e);h=f[0];i=f[1];Dq();e=(M4(h,i,5,0)).data;j=e.length-1|0;h=0.08*(e[j]-e[0]);f=S(2);k=f.data;k[0]=e[0]
-h;k[1]=e[j]- -h;return f;},LM=(b,c)=>{let d;c=c.data;d=X(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},Wz=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bi(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Bo(f[0],e[d]);f[1]=X(f[1],e[d]);}d=d+2|0;}},WY=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CI(a.nW,2);if(c<=0){if(c)break a;d=a.pB.data;e=d[0];f=a.oU.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bn();}b:{g=b.lM.data[Bw(a.oS)].lF;e=0.0;h=0.0;i=Ba(b.lP.data[Bw(a.oS)],0,0);b=a.oS.nY;KI();switch(Te.data[b.lH])
{case 1:break;case 2:j=CB(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.nW){d=g.data;e=e+d[k]*a.pB.data[k];h=h+d[k]*a.oU.data[k];i=i+d[k]*a.q8.data[k];k=k+1|0;}b=new Nj;b.r0=e;b.r1=h;b.r2=i;return Bt(b);};
function HT(){let a=this;L.call(a);a.ob=null;a.mG=null;}
let Lw=(a,b,c)=>{a.ob=b;a.mG=c;},Vl=(a,b)=>{let c=new HT();Lw(c,a,b);return c;},Eh=(a,b)=>{let c,d,e,f;c=a.mG;d=c.lN;e=a.ob;f=e.mw;return d-(b-f)/(e.mt-f)* -c.lY;},DY=(a,b)=>{let c,d,e,f;c=a.mG;d=c.lS;e=a.ob;f=e.mN;return d-(f-b)/(f-e.mS)* -c.mj;},Nv=(a,b)=>{return C6(Oz(a,b.mP));},Ph=(a,b)=>{return FI(Rl(a,b.oZ));},Rl=(a,b)=>{let c,d,e;c=Y();d=Bk(b);while(Bj(d)){e=Oz(a,Bg(d));T(c,e);}return c;},Oz=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=Eh(a,b[f]);g=f+1|0;e[g]=DY(a,b[g]);f
=f+2|0;}return d;},I3=(b,c,d)=>{let e,f;e=EA(b,c.lN,d);f=EA(b,c.lS,d);return Cq(e,f,EA(b,Cr(c),d)-e,EA(b,Cv(c),d)-f);},N$=(a,b,c,d)=>{let e,f;e=a.ob;f=F$(e.mw,e.mt,No(c,a.mG.lY));e=a.ob;KU(a,b,c,d,f,F$(e.mS,e.mN,No(c,a.mG.mj)));},KU=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.mf;h=B1(d.n8,Du(b,C9(c)));i=I3(b,a.mG,h.ps);Cb();j=Cn(g,CK);k=Cv(i)+GN(c);l=Bk(e);g=g*0.75;while(Bj(l)){m=Bg(l);n=Eh(a,m.oR);o=EA(b,n,h.ps);p=S(4);q=p.data;q[0]=o;q[1]=Cv(i);q[2]=o;q[3]=k;e=FC(p);r=b;BS(r,e,h);s=k+GN(c)+g;t=Cs(m.nx,
j)/2.0;u=Bo(n,r.mI-t-1.0);CE(r,m.nx,u,s,j,d.mi);}T2(a,b,c,d,f,i.lN,(-1));BS(b,i,h);},T2=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=B1(d.n8,Du(b,C9(c)));i=GN(c);j=g;i=f+i*j;k=i+GN(c)*j;l=g<0?k:b.mI-k;m=c.mf;if(g>=0){Cb();n=CA;}else{Cb();n=GP;}o=e.q();while(o.r()){j=Cs((o.t()).nx,Cn(1.0,n));if(j>0.0)m=Bo(m,l/j);}o=Cn(m,n);n=e.q();l=(i- -f)/2.0;while(n.r()){p=n.t();q=DY(a,p.oR);r=EA(b,q,h.ps);s=Bu(p.nx);t=S(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:l;u[3]=r;e=FC(t);c=b;BS(c,e,h);if(!s)CE(c,p.nx,k,q- -m*0.36,
o,d.mi);}};
function Ld(){let a=this;L.call(a);a.o5=0;a.m9=0;a.sN=null;a.pb=null;a.vU=null;a.pz=null;a.mT=null;a.sf=null;a.ts=null;a.p4=null;}
let Qc=(a,b,c,d,e,f,g,h,i,j,k)=>{a.o5=b;a.m9=c;a.sN=d;a.pb=e;a.vU=f;a.pz=g;a.mT=h;a.sf=i;a.ts=j;a.p4=k;},AF3=(a,b,c,d,e,f,g,h,i,j)=>{let k=new Ld();Qc(k,a,b,c,d,e,f,g,h,i,j);return k;},GA=(a,b)=>{return !(Ba(a.sf,b,0)>0.5)?0:1;};
function Vg(){let a=this;G.call(a);a.wf=null;a.wg=null;a.wd=null;a.we=null;}
let Yv=(a,b)=>{let c,d,e,f,g,h,i;b=b;c=a.wf;d=a.wg;e=a.wd;b=Sm(b,a.we.pb);f=Du(d,C9(c.mL));g=I3(d,e.mG,f);h=D7(c.mv.pj,0.0);d=d;BA(d,g,h);i=b.wl;if(i.data.length>0)BA(d,Ph(e,FI(EV(i))),D7(c.mv.pj,1.0));};
function Vf(){let a=this;G.call(a);a.w4=null;a.w5=null;a.w6=null;a.w3=null;}
let ZN=(a,b)=>{let c,d,e,f;b=b;c=a.w4;d=a.w5;e=a.w6;f=(Sm(b,a.w3.pb)).vA;if(f.data.length>0){b=Nv(e,C6(f));c=B1(c.mv.rO,C9(c.mL)*1.5);BS(d,b,c);}};
function Hc(){let a=this;L.call(a);a.rm=0;a.nU=0.0;a.nE=0.0;a.tZ=0;}
let NX=null,Gh=null,FX=()=>{FX=Z(Hc);AB0();},ST=(a,b,c,d,e)=>{FX();a.rm=b;a.nU=c;a.nE=d;a.tZ=e;},Sr=(a,b,c,d)=>{let e=new Hc();ST(e,a,b,c,d);return e;},R0=b=>{let c,d,e,f,g,h;FX();c=b.o1;d=!JN(c)?0.0:c.nR;e=!(d>0.0)?1.0E290:4.0*d;f=c.pH;g=!(c.oM<1.0E-290)?0:1;c=Bk(b.on);while(Bj(c)){h=(Bg(c)).nQ;if(JN(h)){d=X(d,Bo(e,h.nR));f=Bo(f,h.pH);g=g|(!(h.oM<1.0E-290)?0:1);}}e=Bo(1.0E290,d);if(!b.re)b=Sr(0,0.0,e<1.0E-290?1.0:Iu(e,NX),0);else{d=X(1.0E-290,f);if(e<1.0E-290)b=Sr(1,0.1,1.0,g);else{d=Rn(Bo(d,e),Gh);e=Iu(e,
Gh);b=new Hc;if(!(d<e))d=Rn(d/1.5,Gh);ST(b,1,d,e,g);}}return b;},Mg=(a,b)=>{return Mc(a,Bo(a.nE,b));},Mc=(a,b)=>{if(!a.rm)return b;return !(b<1.0E-290)?CB(b):LQ(a);},LQ=a=>{return  -(0.13*Kc(a)-CB(a.nU));},Kc=a=>{return !a.rm?a.nE:CB(a.nE)-CB(a.nU);},KC=(a,b,c,d)=>{let e;if(c>=a.nU&&c<=a.nE){e=MP(CB(c),d);T(b,e);}},AB0=()=>{NX=BL([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);Gh=BL([1.0,2.0,5.0,10.0]);};
function QF(){let a=this;G.call(a);a.sZ=null;a.t1=null;a.tw=null;a.sg=null;}
function Vz(){G.call(this);this.vg=null;}
let XY=(a,b)=>{O4(a.vg,b,3.0);};
function Vx(){G.call(this);this.uw=null;}
let WJ=(a,b)=>{let c,d,e,f;c=a.uw;if(J0(c,b)){d=C0(J9(c,b),Jd(c,b),c.lW.l8.pv);e=c.mm;f=c.lW.mk.l4;BA(e,d,f);e=c.mm;c=B1(c.lW.mk.oy,2.0);BS(e,d,c);}};
function Ol(){G.call(this);this.u4=null;}
let AFD=(a,b)=>{return a.u4.nv.oi.lF.data[b];};
function QG(){let a=this;G.call(a);a.vv=null;a.vw=0;}
let ADU=(a,b)=>{let c,d,e,f,g;c=a.vv;d=a.vw;e=c.pN.mA;f=e.rc.q();while(f.r()){g=f.t();if(g.oD==b){a:{f=P4(g,c.pN,d);Lj();switch(PH.data[c.t6.lH]){case 1:break;case 2:Q5(c,HK(F_(f)));break a;case 3:M(c.mC,MD(f));break a;default:break a;}Q5(c,CU(F_(f)));}return;}}c=new BB;f=BV(e);g=K();Q(Q(H(H(g,f),F(713)),b),46);BD(c,J(g));U(c);};
function DH(){let a=this;L.call(a);a.og=0;a.or=0;}
let ACM=(a,b,c)=>{a.og=b;a.or=c;},Mt=(a,b)=>{let c=new DH();ACM(c,a,b);return c;},ACG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(DH)){b=b;c=a.og!=b.og?0:a.or==b.or?1:0;}else c=0;return c;};
function QO(){let a=this;G.call(a);a.uy=null;a.t7=null;a.wq=0;a.rS=null;a.wV=null;a.xe=null;a.rG=null;a.t5=null;}
function WT(){let a=this;L.call(a);a.xl=null;a.xk=null;a.xi=0.0;a.xm=0.0;}
function Qf(){let a=this;G.call(a);a.t2=null;a.m3=null;a.mq=null;a.sF=null;a.qj=0.0;a.rC=null;a.rx=null;}
let YM=(a,b,c)=>{let d,e,f,g,h;d=K();e=b;while(true){f=c.data;if(e>=f.length)break;g=ES(a.m3,a.mq,e)-ES(a.m3,a.mq,b);h=Fb(a.m3,a.mq,e)-Fb(a.m3,a.mq,b);if(!f[e]&&Cj(g*g- -h*h)<a.qj*2.2){f[e]=1;M(d,e!=b?F(382):F(2));M(d,TM(Ba(a.mq.pz,e,0),Ba(a.mq.pz,e,1)));}e=e+1|0;}return J(d);},ABz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Cs(b,a.rC)*0.9;f=a.rC.m8*1.25;g=a.qj+6.0;h=a.m3.mG;i=!(c>h.lN- -h.lY/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);i= -f;l=g-i/2.0;m=S(10).data;m[0]=k;m[1]=0.0;m[2]= -k;m[3]=0.0;m[4]=0.0;n
= -l;m[5]=n;m[6]=0.0;m[7]=l;m[8]=k/2.0;m[9]=n;o=a.mq.m9!=1?0:4;g=c-e/2.0;k=d-f/2.0;while(o<m.length){n=g- -m[o];p=k- -m[o+1|0];q=Cq(n,p,e,f);r=a.m3.mG;s=Bk(a.rx);a:{while(true){if(!Bj(s)){t=q.lN>=r.lN&&Cr(q)<=Cr(r)&&q.lS>=r.lS&&Cv(q)<=Cv(r)?1:0;break a;}h=Bg(s);if(q.lN-5.0<Cr(h)&&h.lN-5.0<Cr(q)&&q.lS<Cv(h)&&h.lS<Cv(q))break;}t=0;}if(t){T(a.rx,q);h=CP(a.sF.l4,0.7);s=a.t2;r=FI(EV(K6(q,3.0)));BA(s,r,h);u=p-i*0.77;h=a.t2;c=n-j;s=a.rC;r=a.sF.l3;CE(h,b,c,u,s,r);return;}o=o+2|0;}},ADQ=I(),VK=(b,c)=>{let d,e,f,g;d=
0;a:{while(d<b.lG){e=0;while(e<d){f=Ba(b,d,0)-Ba(b,e,0);g=Ba(b,d,1)-Ba(b,e,1);if(OU(f,g,b,c))break a;if(OU( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},OU=(b,c,d,e)=>{let f,g,h,i,j,k;f=S(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=S(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h=0;i= -c;while(h<d.lG){j=b*Ba(d,h,0)-i*Ba(d,h,1);k=!(Ba(e,h,0)>0.5)?0:1;f[k]=Bo(f[k],j);g[k]=X(g[k],j);h=h+1|0;}i=X(g[0],g[1])-Bo(f[0],f[1]);return !(X(f[1]-g[0],f[0]-g[1])>
1.0E-12*i)?0:1;};
function Ur(){let a=this;G.call(a);a.uk=null;a.ul=null;}
let AES=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.uk;d=a.ul;e=new Hl;c=c.tb;Jx(e,c.lK);c=Bk(c);f=0;while(true){g=e.nl.data;h=g.length;if(f>=h)break;g[f]=Bg(c);f=f+1|0;}e.lK=h;h=d.lH;b=Bt(b);JV(e,h,b);return OC(e);},Z$=I(),SV=(b,c,d,e,f,g,h,i)=>{let j,k,l;j=Br(d,c.lI.length);k=Bo(h,f/(0.602*j));j=e-0.602*k*j/2.0;Cb();l=H8(k,CA);CE(b,c,j,g,l,i);};
function U$(){let a=this;G.call(a);a.tY=null;a.p7=null;a.pJ=0;a.sC=0.0;}
let Ng=(b,c,d)=>{return Eh(c,((Bz(b.m$,V(d+1|0,b.nC))-1|0)-( -Sq(b,d)|0)|0)/2.0);},NY=(a,b,c)=>{let d,e,f;d=2*a.pJ|0;e=a.p7;f=e.data.length;if(d==f)a.p7=DI(e,2*f|0);e=a.p7.data;d=a.pJ;f=2*d|0;e[f]=b;e[f+1|0]=c;a.sC=c;a.pJ=d+1|0;},Pw=a=>{let b,c,d;b=a.pJ;if(b>0){c=a.tY;d=DI(a.p7,2*b|0);T(c,d);a.pJ=0;}},IC=I(L),XT=(a,b)=>{return a===b?1:b!==null&&Bf(b)===Be(IC)?1:0;},Z2=I(),TM=(b,c)=>{let d,e,f;d=Sk(b);e=Sk(c);f=K();Q(H(H(H(Q(f,40),d),F(156)),e),41);return J(f);},Sk=b=>{return VG(b,b!==BI(b)?2:0);};
function IH(){let a=this;L.call(a);a.tF=0;a.tV=null;a.tv=null;a.tt=null;a.tR=null;a.tT=null;}
let Rm=(a,b,c,d,e,f,g)=>{if(f.lJ==2&&g.lJ==1&&f.lG==g.lG){a.tF=b;a.tV=c;a.tv=d;a.tt=e;a.tR=f;a.tT=g;return;}c=new BB;d=CC(f);e=CC(g);f=K();Q(H(H(H(H(f,F(714)),d),F(51)),e),46);BD(c,J(f));U(c);},AF1=(a,b,c,d,e,f)=>{let g=new IH();Rm(g,a,b,c,d,e,f);return g;},AC9=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(IH)){b=b;c=a.tF!=b.tF?0:!P(a.tV,b.tV)?0:!P(a.tv,b.tv)?0:!P(a.tt,b.tt)?0:!P(a.tR,b.tR)?0:P(a.tT,b.tT)?1:0;}else c=0;return c;};
function Nj(){let a=this;L.call(a);a.r0=0.0;a.r1=0.0;a.r2=0.0;}
let Sm=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=S(8).data;d=b.mw;c[0]=d;e=b.mS;c[1]=e;f=b.mt;c[2]=f;c[3]=e;c[4]=f;e=b.mN;c[5]=e;c[6]=d;c[7]=e;g=S(12);h=g.data;i=S(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=NV(a,e,f);s=NV(a,p,q);m=I_(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new OJ;c=DI(g,k);g=DI(i,
l);b.wl=c;b.vA=g;return b;},NV=(a,b,c)=>{return a.r0*b- -a.r1*c- -a.r2;},AA7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Nj)){b=b;c=a.r0!==b.r0?0:a.r1!==b.r1?0:a.r2===b.r2?1:0;}else c=0;return c;};
function Uv(){let a=this;G.call(a);a.xb=null;a.xa=null;}
let V_=I(),Te=null,KI=()=>{KI=Z(V_);Yk();},Yk=()=>{let b,c;b=Bd((IM()).data.length);c=b.data;Te=b;c[CY.lH]=1;c[EO.lH]=2;},Xp=I(),IS=b=>{let c,d,e,f;if(Bi(b)<700.0){c=S7(b);d=c|0;e=Mk(d,0);return e+e*Ow(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=S7(b);f=c|0;c=Ow(b,c,f);if(b>0.0){b=Mk(f,(-1));b=2.0*(b+b*c);}else{b=Mk(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},S7=b=>{return b*184.6649652337873+6.755399441055744E15
-6.755399441055744E15;},Mk=(b,c)=>{FY();return Nt.data[b&127]*G$.data[((b>>7)+c|0)+1023|0];},Ow=(b,c,d)=>{let e,f,g;FY();e=JZ.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Zc=I(),Wo=b=>{let c,d,e,f;if(b===0.0)return b;c=Bi(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=IS(2.0*c)+1.0;f=e<16.0?(e-2.0)/
e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ADu=I(),Qo=b=>{let c,d;c=IS( -Bi(b));d=1.0+c;return CB(d)-(d-1.0-c)/d+X(b,0.0);},TH=I(BT);
function Qi(){let a=this;L.call(a);a.m6=null;a.mc=null;}
let ACB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.qg;f=(Nv(c,C6(e.n3))).mP;g=0;while(true){h=e.q$.data;if(g>=h.length)break;if(h[g]>d.oq)break;g=g+1|0;}i=f.data;j=R_(c,d);k=2*g|0;h=DI(f,k+2|0);l=S((i.length-k|0)+2|0);m=l.data;B5(j,0,h,k,2);B5(j,0,l,0,2);B5(f,k,l,2,m.length-2|0);n=CP(a.mc.l4,0.75);c=Fe(F1(h,l));d=B1(n,4.0);e=b;BS(e,c,d);BS(e,C6(l),B1(a.mc.mi,0.75));BS(e,C6(h),B1(a.mc.l3,1.5));n=new E0;b=Y();h=Bd(g).data;k=0;d=b;while(k<g){o=2*k|0;p=i[o];q=i[o+1|0];r=1.6-(-1.6)*k/g;s=1;t=0;u
=3.0*r;while(true){v=d.lK;if(t>=v)break;if(!s)break;s=!(X(Bi(p-i[2*h[t]|0]),Bi(q-i[(2*h[t]|0)+1|0]))>u)?0:1;t=t+1|0;}if(s){h[v]=k;c=new CF;p=p-r;q=q-r;w=2.0*r;DA(c,p,q,w,w);T(d,K6(c,r));}k=k+1|0;}Km(n,b);BA(e,n,a.mc.l3);if(g>0){x=C0(i[0],i[1],3.5);BA(e,x,a.mc.l4);BS(e,x,B1(a.mc.l3,1.5));}},ACF=(a,b,c,d)=>{let e,f;e=(R_(c,d)).data;f=C0(e[0],e[1],5.5- -a.m6.pu);c=a.mc.l4;b=b;BA(b,f,c);BA(b,C0(e[0],e[1],5.5),a.mc.oy);},R_=(b,c)=>{let d,e;d=S(2);e=d.data;e[0]=Eh(b,c.pU);e[1]=DY(b,c.pV);return d;},ACY=(a,b,c)=>{let d,
e,f,g,h,i;d=a.m6.mf;Cb();e=Cn(d,CK);f=c.qv;g=c.qu;c=K();H(H(H(H(c,F(715)),f),F(716)),g);h=J(c);f=a.m6;c=f.md;d=c.lN- -c.lY/2.0;i=f.q3+18.0-f.mf/2.0;c=a.mc.mi;CE(b,h,d,i,e,c);},AAR=I(),Oy=(b,c)=>{let d,e,f,g,h,i;d=Bi(b);e=Bi(c);f=e<d*0.41421356?F(2):!(c>0.0)?F(717):F(718);g=d<e*0.41421356?F(2):!(b>0.0)?F(719):F(720);h=!Bu(f)&&!Bu(g)?F(51):F(2);i=K();H(H(H(i,f),h),g);return J(i);},Tv=b=>{return b-b!==0.0?F(684):Ds(b,4);},AEU=I(),Ly=(b,c)=>{let d,e,f,g;d=Bl(b.lG,b.lJ);e=0;f=c;while(true){g=d.lF.data;if(e>=g.length)break;g[e]
=f*Bi(b.lF.data[e]);e=e+1|0;}return d;},AA0=I(),ZG=I(),ACy=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=B1(d.n8,Du(b,C9(c)));i=I3(b,c.pl,h.ps);j=Vl(Ep(0.0,1.0,0.0,1.0),c.pl);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cv(i):DY(j,k/m);o=new CF;p=i.lN;q=i.lS;DA(o,p,q,i.lY,n-q);r=D7(e,k/Br(1,l));BA(b,o,r);k=k+1|0;}T2(j,b,c,d,g,Cr(i),1);BS(b,i,h);},T9=I(),PH=null,Lj=()=>{Lj=Z(T9);AD6();},AD6=()=>{let b,c;b=Bd((Q$()).data.length);c=b.data;PH=b;c[GK.lH]=1;c[Hn.lH]=2;c[FB.lH]=3;},Ww=I(BT);
function PE(){let a=this;G.call(a);a.v5=null;a.v6=null;}
let AEL=(a,b)=>{b=b;MW(a.v5,a.v6.ng,b);};
function OJ(){let a=this;L.call(a);a.wl=null;a.vA=null;}
XG([]);
C1([G,0,0,[],1,0,0,["S",N(WX)],Fd,0,G,[],1537,0,0,0,EJ,0,G,[],1537,0,0,0,MI,0,G,[],1537,0,0,0,BP,0,G,[Fd,EJ,MI],17,0,()=>D8(),["j",N(Bp),"F",Bb(ACr),"S",N(Bc)],Er,0,G,[Fd],1025,0,0,0,Ge,0,Er,[EJ],1,0,()=>Ew(),["S",N(AEu)],IA,0,G,[Fd,MI],0,0,0,["z",N(Ku),"g",Bb(J)],Uk,0,G,[],1537,0,0,0,JA,0,IA,[Uk],1,0,0,["j",N(Iw),"F",Bb(Y5),"g",Bb(KG),"z",N(AE8)],Fu,0,G,[],1,0,0,0,F3,0,Fu,[],1,0,0,0,BT,0,F3,[],1,0,0,0,Gb,0,G,[],1025,0,0,0,ACp,0,Gb,[],17,0,0,0,AB9,0,Gb,[],17,0,0,0,OX,0,G,[],1537,0,0,0,Wk,0,G,[OX],1537,0,0,0,Oa,
0,G,[],1537,0,0,0,TG,0,G,[Wk,Oa],17,0,0,0,T6,0,G,[],17,0,()=>H3(),0,ZA,0,G,[],17,0,0,0,AAl,0,G,[],17,0,0,0,AAL,0,G,[],17,0,0,0,MQ,0,G,[],1537,0,0,0,P7,0,G,[MQ],1,0,0,0,KR,0,G,[EJ],1,0,()=>Ih(),0,HU,0,G,[],17,0,0,["S",N(AC8)],ACf,0,G,[],17,0,0,0,I7,0,G,[],17,0,0,0,CL,0,BT,[],1,0,0,0,Nm,0,G,[],17,0,0,["S",N(AFy)],Vo,0,G,[],17,0,0,0,EN,0,G,[],1025,0,0,0,St,0,EN,[],16,0,0,["cp",N(WV),"cm",BM(ADW)],B8,0,G,[],1537,0,0,0,RK,0,G,[B8],1,0,0,["ed",Bb(Wi)],Qd,0,EN,[],16,0,0,["cp",N(AB2),"cm",BM(Zh)],KF,0,G,[],17,0,0,0,RL,
0,G,[B8],1,0,0,["ed",Bb(ACI)],Ma,0,G,[],17,0,0,0,RI,0,G,[B8],1,0,0,0,J4,0,G,[],16,0,0,0,RJ,0,G,[B8],1,0,0,0,MK,0,G,[],16,0,0,0,RG,0,G,[B8],1,0,0,0,M0,0,G,[],16,0,0,0,RH,0,G,[B8],1,0,0,0,UI,0,EN,[],16,0,0,["cp",N(AEE),"cm",BM(ZH)],L,0,G,[],1025,0,0,0]);
C1([Ul,0,G,[],1537,0,0,0,MT,0,L,[Ul],16,0,0,["S",N(AEN)],Tc,0,G,[],1537,0,0,0,Hm,0,G,[Tc],1537,0,0,0,Fz,0,G,[Hm],1025,0,0,["o",Bb(CT)],V2,0,G,[Hm],1537,0,0,0,JI,0,G,[V2],1537,0,0,0,El,0,Fz,[JI],1025,0,0,["q",Bb(Bk),"S",N(XQ)],Lh,0,G,[],1537,0,0,0,E2,0,G,[],1537,0,0,0,Hl,0,El,[Lh,Fd,E2],1,0,0,["bW",N(W),"bb",Bb(Y2)],Bq,0,G,[EJ,Fd],1025,0,0,["S",N(X8)],F6,0,Bq,[],65553,0,()=>BC(),0,AFF,0,G,[],17,0,0,0,Uf,0,G,[],0,0,()=>Gy(),0,CR,0,G,[],1537,0,0,0,ADY,0,G,[CR],1,0,0,0,BX,0,G,[CR],1537,0,0,0,Ni,0,G,[BX],1,0,0,0,Oj,
0,G,[B8],1,0,0,["ed",Bb(ACw)],MJ,0,G,[],1,0,0,["S",N(AEq)],SA,0,G,[],16,0,0,0,Jn,0,G,[BX],1,0,0,0,Jo,0,G,[BX],1,0,0,0,Jl,0,G,[BX],1,0,0,0,Jm,0,G,[BX],1,0,0,0,Jq,0,G,[BX],1,0,0,0,S6,0,G,[CR],1537,0,0,0,J5,0,G,[S6],1,0,0,0,Kw,0,G,[BX],1,0,0,0,Kx,0,G,[BX],1,0,0,0,IZ,0,G,[],17,0,0,0,MC,0,G,[BX],1,0,0,0,UL,0,G,[B8],1,0,0,["ed",Bb(ZX)],XU,0,G,[],17,0,0,0,UM,0,G,[B8],1,0,0,["ed",Bb(ACL)],HN,0,Bq,[],65553,0,()=>Fm(),0,Mr,0,G,[BX],1,0,0,0,SZ,0,G,[B8],1,0,0,["ed",Bb(XR)],SX,0,G,[B8],1,0,0,["ed",Bb(ABk)],S1,0,G,[B8],1,
0,0,["ed",Bb(YI)],S0,0,G,[B8],1,0,0,["ed",Bb(AFg)],L7,0,G,[BX],1,0,0,0,L6,0,G,[BX],1,0,0,0,PM,0,G,[B8],1,0,0,["ed",Bb(ACU)],QS,0,G,[],17,0,0,0,Gi,0,L,[],17,0,0,["S",N(ADc)],Kk,0,G,[BX],1,0,0,0,UP,0,L,[],16,0,0,0,AEj,0,BT,[],1,0,0,0]);
C1([FD,0,BT,[],1,0,0,0,RU,0,G,[CR],1537,0,0,0,JY,0,G,[RU],1,0,0,0,KE,0,G,[BX],1,0,0,0,D6,0,L,[],17,0,0,["S",N(AEJ)],Ei,0,G,[],17,0,()=>GE(),0,Dt,0,El,[E2],1024,0,0,0,KX,0,Dt,[E2],1,0,0,["bW",N(Db),"bb",Bb(CN)],ZI,0,G,[],17,0,0,0,V5,0,G,[],17,0,0,0,Li,0,L,[],17,0,0,["S",N(ADd)],C7,0,G,[],1537,0,0,0,To,0,G,[C7],1,0,0,["bR",N(Zu)],Sb,0,G,[],17,0,0,0,U3,0,G,[],1537,0,0,0,OK,0,G,[U3],17,0,0,0,Yp,0,G,[],17,0,0,0,Kd,0,L,[],17,0,0,["S",N(ZM)],OM,0,G,[C7],1,0,0,["bR",N(Z_)],S8,0,G,[],16,0,0,0,Kn,0,L,[],17,0,0,["S",N(F2)],H7,
0,L,[],17,0,0,["S",N(Yx)],NH,0,G,[CR],1537,0,0,0,Ri,0,G,[NH],1537,0,0,0,VV,0,G,[CR],1537,0,0,0,C3,0,G,[CR],1537,0,0,0,Rz,0,G,[C3],1537,0,0,0,Vb,0,G,[C3],1537,0,0,0,SO,0,G,[C3],1537,0,0,0,UV,0,G,[C3],1537,0,0,0,Pq,0,G,[C3],1537,0,0,0,QT,0,G,[C3],1537,0,0,0,P8,0,G,[C3],1537,0,0,0,O2,0,G,[C3],1537,0,0,0,AAD,0,G,[Ri,VV,C3,Rz,Vb,SO,UV,Pq,QT,P8,O2],1025,0,0,0,Qq,0,L,[],17,0,0,0,FL,0,L,[],17,0,0,["S",N(YT)],B2,0,G,[],17,0,0,["S",N(W6)],Jh,0,G,[],16,0,0,0,Nx,0,L,[],17,0,()=>Dp(),0,S4,0,G,[],17,0,0,0,UU,0,L,[],17,0,
0,0,ADG,0,G,[],17,0,0,0,HV,0,G,[],1537,0,0,0,Qn,0,G,[HV],1,0,0,0,Qp,0,G,[C7],1,0,0,["bR",N(AB7)],BB,0,BT,[],1,0,0,0,GW,0,Bq,[],65552,0,()=>GB(),0,Dh,0,G,[],1537,0,0,0,TV,0,L,[Dh],17,0,0,["hb",N(AAp),"fz",Bb(AAW)]]);
C1([La,0,L,[Dh],17,0,()=>Ic(),["hb",N(YN),"fz",Bb(W7)],Wm,0,L,[Dh],17,0,0,["hb",N(ADi),"fz",Bb(AAo)],UR,0,L,[Dh],17,0,0,["hb",N(KA),"fz",Bb(AAa)],QI,0,L,[Dh],17,0,0,["hb",N(Q8),"fz",Bb(ACx)],Q6,0,L,[Dh],17,0,0,["hb",N(AFu),"fz",Bb(ADR)],O1,0,L,[Dh],17,0,0,["hb",N(ADD),"fz",Bb(AFq)],Od,0,L,[Dh],17,0,0,["hb",N(WP),"fz",Bb(AAh)],Sf,0,F3,[],1,0,0,0,ACs,0,G,[CR],1025,0,0,0,Lf,0,G,[CR],1536,0,0,0,JL,0,G,[Lf],1,0,0,0,JK,0,G,[Lf],1,0,0,0,QD,0,G,[],16,0,0,0,HH,0,Bq,[],65552,0,()=>Es(),0,Xq,0,G,[],17,0,0,0,ADl,0,L,[],
17,0,0,0,V8,0,G,[],16,0,0,0,OY,0,L,[],16,0,0,0,D9,0,BT,[],1,0,0,0,ADO,0,G,[],17,0,0,0,C5,0,G,[],17,0,0,0,F8,0,Bq,[],65553,0,()=>Ch(),0,VA,0,G,[],17,0,()=>II(),0,U5,0,G,[],32768,0,()=>JM(),0,MN,0,Fu,[],1,0,0,0,I6,0,MN,[],1,0,0,0,Cf,0,I6,[],1,0,0,0,B7,0,Bq,[],66561,0,()=>CS(),0,PA,0,G,[],17,0,0,0,KN,0,G,[],17,0,0,0,Pl,0,G,[],17,0,0,0,K2,0,G,[],17,0,0,0,AD0,0,G,[],16,0,0,0,LG,0,L,[],17,0,0,["S",N(ADC)],H6,0,Er,[EJ],1,0,()=>Gk(),["S",N(AFC)],DX,0,G,[],1537,0,0,0,Vt,0,G,[DX],1,0,0,["gB",N(AEZ)],Vu,0,G,[DX],1,0,0,
["gB",N(Yf)],Vv,0,G,[DX],1,0,0,["gB",N(Zj)],Vy,0,G,[DX],1,0,0,["gB",N(ADB)],PV,0,G,[DX],1,0,0,["gB",N(ACm)],PX,0,G,[DX],1,0,0,["gB",N(Zn)],PZ,0,G,[DX],1,0,0,["gB",N(AFv)],Pc,0,G,[],17,0,0,0,Ub,0,G,[],17,0,0,0,Cc,0,G,[],17,0,0,0,Vh,0,G,[C7],1,0,0,["bR",N(ABb)],Ji,0,L,[],17,0,()=>FH(),0,AAZ,0,G,[],16,0,0,0,Ll,0,L,[],17,0,0,["S",N(Z1)]]);
C1([In,0,Bq,[],65553,0,()=>Cw(),0,Jy,0,L,[],17,0,0,["S",N(XH)],D4,0,G,[],1537,0,0,0,V7,0,G,[D4],1,0,0,["bS",N(Zg)],Fy,0,G,[],1537,0,0,0,CF,0,L,[Fy],17,0,0,["S",N(AC0)],Mx,0,L,[],17,0,0,["S",N(ABm)],AFa,0,G,[],17,0,0,0,L2,0,L,[],17,0,0,["S",N(Z0)],YQ,0,G,[],1,0,0,0,Lo,0,G,[],1537,0,0,0,Kl,0,L,[Lo],17,0,0,["f5",BM(AAF),"S",N(AFH)],NA,0,L,[Lo],17,0,0,["f5",BM(AEQ),"S",N(YG)],KB,0,L,[],16,0,0,["S",N(Yn)],G9,0,L,[],16,0,0,["S",N(W0)],FQ,0,L,[],17,0,0,["S",N(ABV)],Mv,0,G,[BX],1,0,0,0,Uo,0,G,[B8],1,0,0,["ed",Bb(AAn)],Um,
0,G,[B8],1,0,0,["ed",Bb(AEg)],ADx,0,G,[],16,0,0,0,Eq,0,Bq,[],66561,0,()=>DG(),0,Gv,0,G,[],1537,0,0,["hg",Bb(IG)],PG,0,G,[Gv],17,0,0,["hg",Bb(AEy),"hh",BM(AAc),"hm",Bb(AAK),"hf",N(XE)],NM,0,G,[],17,0,0,0,MX,0,G,[],16,0,()=>Cy(),0,Rc,0,G,[],17,0,0,0,PK,0,G,[CR],1537,0,0,0,JT,0,G,[PK],1,0,0,0,LN,0,L,[],16,0,0,0,Op,0,G,[C7],1,0,0,["bR",N(ABW)],Q4,0,G,[],32768,0,()=>Mu(),0,Lz,0,G,[BX],1,0,0,0,LC,0,G,[BX],1,0,0,0,LD,0,G,[BX],1,0,0,0,LB,0,G,[BX],1,0,0,0,FV,0,G,[Gv],17,0,0,["hg",Bb(IG),"hh",BM(ADF),"hm",Bb(Zl),"hf",
N(ACE)],Pa,0,G,[],32768,0,()=>Il(),0,ABX,0,G,[],17,0,0,0,Vp,0,G,[HV],1,0,0,["e_",Bb(Zx)],SN,0,G,[HV],1,0,0,["e_",Bb(AD8)],Yw,0,G,[],16,0,0,0,YA,0,L,[],16,0,0,0,UE,0,G,[],17,0,()=>Fh(),0,Hw,0,G,[],1537,0,0,0,Sw,0,G,[D4],1,0,0,["bS",N(YE)],Fp,0,L,[],17,0,0,["S",N(AAm)],HX,0,Bq,[],65553,0,()=>Do(),0,Hd,0,Bq,[],65553,0,()=>D3(),0,HP,0,Bq,[],65553,0,()=>Cb(),0,Q2,0,G,[],16,0,0,0]);
C1([QQ,0,L,[],16,0,0,0,Vm,0,G,[D4],1,0,0,["bS",N(AAt)],SS,0,G,[],32768,0,()=>Ky(),0,OH,0,L,[],17,0,0,0,K9,0,G,[],16,0,()=>Gx(),0,Gu,0,G,[],1536,0,0,0,UW,0,G,[Gu],16,0,0,["jl",B6(AE1)],Of,0,G,[Gu],16,0,0,["jl",B6(ACT)],P_,0,G,[Gu],16,0,0,["jl",B6(ADe)],Or,0,G,[Gu],16,0,0,["jl",B6(AA8)],NJ,0,G,[],1537,0,0,0,VQ,0,G,[NJ],1,0,0,0,J3,0,BT,[],1,0,0,0,GS,0,G,[Gv],17,0,0,["hg",Bb(IG),"hh",BM(ADX),"hm",Bb(YS),"hf",N(ZB)],K7,0,L,[Gv],17,0,()=>Hf(),["hg",Bb(IG),"hh",BM(WR),"hm",Bb(Yy),"hf",N(AE7)],VM,0,G,[D4],1,0,0,0,SH,
0,G,[],16,0,0,0,Vd,0,G,[],16,0,0,0,Za,0,G,[],17,0,0,0,Jc,0,G,[],16,0,0,0,IV,0,CL,[],1,0,0,0,OW,0,G,[],32768,0,()=>Jt(),0,MA,0,L,[],17,0,0,["S",N(ACz)],Hg,0,Bq,[],65553,0,()=>F4(),0,H5,0,Bq,[],65552,0,()=>D5(),0,Uz,0,G,[],16,0,0,0,PY,0,G,[],1,0,0,0,N7,0,B7,[],65552,0,0,["hN",N(SE),"hO",BM(ADK)],N5,0,B7,[],65552,0,0,["hN",N(AEO),"hO",BM(AFo)],N4,0,B7,[],65552,0,0,["hN",N(AAB),"hO",BM(WS)],N3,0,B7,[],65552,0,0,["hN",N(AFw),"hO",BM(Zk)],N2,0,B7,[],65552,0,0,["hN",N(AAP),"hO",BM(AAd)],N1,0,B7,[],65552,0,0,["hN",
N(AED),"hO",BM(AA4)],NZ,0,B7,[],65552,0,0,["hN",N(YU),"hO",BM(AEt)],TD,0,G,[],1537,0,0,0,P$,0,G,[TD],1,0,0,0,Xj,0,G,[],16,0,0,0,Gg,0,G,[],1536,0,0,0,Wa,0,G,[Gg],1,0,0,["dj",N(ABt)],OQ,0,G,[Gg],1,0,0,["dj",N(ABp)],R2,0,El,[],0,0,0,["bW",N(Gt),"bb",Bb(IF)],Kp,0,L,[],17,0,0,["S",N(AA6)],EB,0,L,[Fy],17,0,0,["S",N(AAz)],Yt,0,G,[],16,0,0,0,Tk,0,G,[],16,0,0,0,Ry,0,G,[],16,0,0,0,UC,0,G,[],16,0,0,0,VR,0,L,[],16,0,0,0,Go,0,L,[],17,0,0,["S",N(WZ)],G2,0,L,[],17,0,0,["S",N(ADy)]]);
C1([KO,0,L,[],17,0,0,["S",N(Zb)],GC,0,L,[],17,0,0,["S",N(AE2)],U9,0,G,[],17,0,0,0,VE,0,Dt,[E2],0,0,0,["bb",Bb(ABG),"bW",N(AEa)],TU,0,Eq,[],65552,0,0,["hd",BM(AAb),"hO",BM(AAr)],TT,0,Eq,[],65552,0,0,["hd",BM(AAU),"hO",BM(Y8)],Dc,0,G,[],1536,0,0,0,Tt,0,G,[Dc],1,0,0,["jy",N(AC3)],Tr,0,G,[],16,0,0,0,FN,0,G,[],1537,0,0,0,Qh,0,L,[FN],17,0,0,["hk",N(ABO)],Ov,0,L,[FN],17,0,0,["hk",N(XZ)],Vr,0,L,[FN],17,0,0,["hk",N(ADN)],X0,0,G,[],17,0,0,0,IB,0,BT,[],1,0,0,0,We,0,Er,[EJ],1,0,()=>LV(),0,BK,0,L,[],16,0,0,["S",N(AD5)],H1,
0,Bq,[],65553,0,()=>E1(),0,Qy,0,G,[],16,0,0,0,Sp,0,G,[],32768,0,()=>GM(),0,Dl,0,Bq,[Hw],66561,0,()=>DV(),["ie",Bb(ADI)],CX,0,Bq,[Hw],66561,0,()=>EL(),["ie",Bb(AAJ),"ig",N(ACN),"ii",B6(WU)],Rf,0,G,[Hm],1537,0,0,0,LS,0,Fz,[Rf],1025,0,0,0,Mf,0,LS,[],1024,0,0,0,R8,0,Mf,[],0,0,0,0,OB,0,G,[],1537,0,0,0,K3,0,G,[OB],1025,0,0,0,KV,0,K3,[],1024,0,0,0,R5,0,KV,[],0,0,0,0,R7,0,Dt,[],0,0,0,["bW",N(Xw),"bb",Bb(AFs),"q",Bb(ABe),"o",Bb(X$)],HW,0,G,[],1537,0,0,0,R3,0,G,[HW],0,0,0,["r",Bb(XA),"t",Bb(Y4)],RO,0,G,[HW],1537,0,0,
0,R4,0,G,[RO],0,0,0,0,Rt,0,G,[MQ],1,0,0,0,Nc,0,L,[],17,0,0,0,LE,0,L,[],17,0,0,["S",N(ABP)],Fr,0,L,[],17,0,()=>IK(),["S",N(Pm)],FJ,0,L,[],17,0,0,["S",N(WB)],ZE,0,G,[],16,0,0,0,Jj,0,G,[],17,0,0,0,Mw,0,G,[],1537,0,0,0,Qk,0,G,[Mw],1,0,0,0,IJ,0,Bq,[],65552,0,()=>Cz(),0,O7,0,G,[Dc],1,0,0,["jy",N(Zr)],O8,0,G,[Dc],1,0,0,["jy",N(AA1)],QW,0,G,[Dc],1,0,0,["jy",N(AAi)],ZZ,0,G,[],16,0,0,0,TJ,0,G,[Dc],1,0,0,["jy",N(AEK)]]);
C1([N9,0,G,[Dc],1,0,0,["jy",N(AEW)],Vs,0,G,[Dc],1,0,0,["jy",N(AEb)],J2,0,L,[],16,0,0,0,TO,0,L,[FN],17,0,0,["hk",N(ABy)],U7,0,G,[],32768,0,()=>L_(),0,BO,0,Bq,[Hw],66561,0,()=>CD(),["ie",Bb(AA$),"ig",N(AFc),"ii",B6(ABL)],E0,0,L,[Fy],17,0,0,["S",N(AFj)],ND,0,G,[],16,0,()=>GI(),0,UD,0,G,[],32768,0,()=>M3(),0,RE,0,G,[],16,0,()=>DN(),0,Z5,0,G,[],17,0,0,0,NK,0,G,[],1537,0,0,0,QA,0,G,[NK],1,0,0,0,U_,0,Dt,[E2],0,0,0,["bb",Bb(Xt),"bW",N(ABq)],SR,0,G,[],32768,0,()=>GF(),0,Si,0,G,[D4],1,0,0,["bS",N(ACb)],Se,0,G,[],32768,
0,()=>Ns(),0,RY,0,G,[],16,0,0,0,VH,0,Dl,[],65552,0,0,["ig",N(ABu),"ii",B6(AEf)],VI,0,Dl,[],65552,0,0,["ig",N(W$),"ii",B6(AAC)],VJ,0,Dl,[],65552,0,0,["ig",N(AEd),"ii",B6(Yb)],TA,0,CX,[],65552,0,0,["j$",BM(YH),"ka",EX(AAs),"kb",EX(ACd)],TB,0,CX,[],65552,0,0,["j$",BM(AFh),"ka",EX(ZJ),"kb",EX(ABl)],Ty,0,CX,[],65552,0,0,["j$",BM(Yh),"ka",EX(Yz),"kb",EX(ABd)],Tz,0,CX,[],65552,0,0,0,JP,0,L,[],16,0,0,["S",N(XP)],UX,0,G,[],17,0,()=>Dq(),0,F0,0,L,[],17,0,0,["S",N(AE3)],VP,0,G,[],16,0,()=>FY(),0,MR,0,L,[],17,0,0,["S",
N(ABw)],RR,0,G,[],16,0,0,0,U0,0,G,[Dc],1,0,0,["jy",N(ACc)],AD9,0,G,[],16,0,0,0,Vj,0,G,[D4],1,0,0,["bS",N(ZL)],PQ,0,BO,[],65552,0,0,["ky",N(XM),"kz",B6(Xi)],PR,0,BO,[],65552,0,0,0,PS,0,BO,[],65552,0,0,["ky",N(XL),"kz",B6(ABx)],PT,0,BO,[],65552,0,0,["ky",N(Tj),"kz",B6(ADE)],PL,0,BO,[],65552,0,0,["ky",N(AEw),"kz",B6(YJ)],PN,0,BO,[],65552,0,0,["ky",N(ACg),"kz",B6(YW)],PO,0,BO,[],65552,0,0,["ky",N(ZS),"kz",B6(ABn)],PP,0,BO,[],65552,0,0,["ky",N(AEv),"kz",B6(Zv)],P1,0,BO,[],65552,0,0,["ky",N(XJ),"kz",B6(XC)],U8,0,
BO,[],65552,0,0,["ky",N(AAq),"kz",B6(X5)],Rq,0,L,[],16,0,0,0,L1,0,G,[],1536,0,0,0,PD,0,G,[L1],1,0,0,["kO",N(AEA)],Pz,0,G,[HW],0,0,0,["r",Bb(Bj),"t",Bb(Bg)],ACk,0,G,[],17,0,0,0,VN,0,G,[],32768,0,()=>LT(),0]);
C1([G_,0,L,[],17,0,()=>HM(),["S",N(ACe)],Ht,0,L,[],17,0,0,["S",N(WA)],Wv,0,G,[],17,0,0,0,UJ,0,L,[],17,0,0,0,HA,0,Bq,[],65553,0,()=>Ff(),0,AAf,0,G,[],16,0,0,0,Hz,0,G,[],1537,0,0,0,SD,0,G,[Hz],1,0,0,["kE",N(AAH)],SG,0,G,[Hz],1,0,0,["kE",N(AEz)],Hh,0,Bq,[],65553,0,()=>Fq(),0,SU,0,L,[],17,0,0,0,ACS,0,G,[],17,0,0,0,IP,0,L,[Fy],17,0,0,0,Lc,0,L,[Fy],17,0,0,0,Np,0,L,[],17,0,0,["S",N(AB$)],SF,0,G,[],16,0,0,0,If,0,G,[],1537,0,0,0,Oq,0,G,[If],1,0,0,["fJ",N(ACA)],Rj,0,G,[C7],1,0,0,["bR",N(WD)],Re,0,G,[Gg],1,0,0,["dj",N(AB3)],Sl,
0,G,[],16,0,0,0,UZ,0,G,[Hz],1,0,0,["kE",N(AEo)],Nq,0,G,[],1537,0,0,0,Q9,0,G,[],17,0,0,0,HT,0,L,[],17,0,0,0,Ld,0,L,[],17,0,0,0,Vg,0,G,[C7],1,0,0,["bR",N(Yv)],Vf,0,G,[C7],1,0,0,["bR",N(ZN)],Hc,0,L,[],16,0,()=>FX(),0,QF,0,G,[],16,0,0,0,Vz,0,G,[If],1,0,0,["fJ",N(XY)],Vx,0,G,[If],1,0,0,["fJ",N(WJ)],Ol,0,G,[Gg],1,0,0,["dj",N(AFD)],QG,0,G,[L1],1,0,0,["kO",N(ADU)],DH,0,L,[Nq],17,0,0,["S",N(ACG)],QO,0,G,[],17,0,0,0,WT,0,L,[],16,0,0,0,Qf,0,G,[],16,0,0,0,ADQ,0,G,[],16,0,0,0,Ur,0,G,[D4],1,0,0,["bS",N(AES)],Z$,0,G,[],16,
0,0,0,U$,0,G,[],16,0,0,0,IC,0,L,[Nq],17,0,0,["S",N(XT)],Z2,0,G,[],16,0,0,0,IH,0,L,[],17,0,0,["S",N(AC9)],Nj,0,L,[],17,0,0,["S",N(AA7)],Uv,0,G,[Mw],1,0,0,0,V_,0,G,[],32768,0,()=>KI(),0,Xp,0,G,[],17,0,0,0,Zc,0,G,[],17,0,0,0]);
C1([ADu,0,G,[],17,0,0,0,TH,0,BT,[],1,0,0,0,Qi,0,L,[],17,0,0,0,AAR,0,G,[],17,0,0,0,AEU,0,G,[],16,0,0,0,AA0,0,G,[],16,0,0,0,ZG,0,G,[],16,0,0,0,T9,0,G,[],32768,0,()=>Lj(),0,Ww,0,BT,[],1,0,0,0,PE,0,G,[C7],1,0,0,["bR",N(AEL)],OJ,0,L,[],16,0,0,0]);
let AAj=B4(AC7),Zy=B4(Qj),Q0=B4(ET),Ot=B4(Dm);
ABE(["0","<java_object>@","","null","object","function","string","number","undefined","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","points","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","relu","squared-error","A network needs the inputs and at least one layer.","momentum","adam",
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
"dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.","dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","#","0123456789abcdef","Run ","as in the notebook","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace",
"px ","left","center","right","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ","By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.",
"By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.","Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.",
"This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0",
"a whole number from ",", or ","one or more of "," with commas between","true or false","ALL","summed over the points","summed over the points of the batch","POINT","for this point alone","There is no setting “","”. The settings are ","0.0","e+","e-",".0","nan","inf","-","unit ","input ","A","Y","W","B","b","Z","DA","dA","DZ","dZ","DW","DB","ALPHA","alpha","M_POWER","mPower","V_POWER","vPower","M_W","mW","M_B","mb","NEW_M_W","new mW","NEW_M_B","new mb","M_HAT_W","mHatW","M_HAT_B","mHatb","V_W","vW","V_B","vb",
"NEW_V_W","new vW","NEW_V_B","new vb","V_HAT_W","vHatW","V_HAT_B","vHatb","NEW_W","new W","NEW_B","new b","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","C + bᵀ","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","WAITING","RECEIVING","CURRENT","COMPLETE","the output","hidden unit "," of layer ","2nd direction","right angles","1st direction","Not a number: ","CROSS_ENTROPY","SQUARED_ERROR","How the loss changes with each activation of layer ",
", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.","a - y","d * (1 - a * a)","d * (z > 0)","d * max(0.01, z > 0)","d * (1 / (1 + exp(-z)))","d * cos(z)","d","d * (a * (1 - a))"," times the slope of the ","The learning rate: how far the update goes against the gradient.","p - r * d","The velocity of ",", as the updates before have left it.",
": it keeps nine tenths and gains the gradient.","0.9 * v + d","p - r * v","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer ","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","MIDDLE","END","frozen="," is set aside, since the weights of this network have the places 0 to ",
"loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration "," is used only with ",", so it is set aside.","Either src or dest is null","(-","0 + ","FORWARD","BACKWARD","UPDATE","LABELS","BIASES","ONE_NUMBER","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"A plane takes two different parameters, each from 0 to ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","0.9 times itself, once for each update so far and for this one.","0.999 times itself, once for each update so far and for this one.","The mean gradient of ",", in which the latest count most.","0.9 * m + (1 - 0.9) * d","The mean square of the gradient of ",", over a longer time.","0.999 * v + (1 - 0.999) * d * d","p - r * m / (sqrt(v) + 0.00000001)","What "," would be if it had not begun with zeros.",
"m / (1 - q)","The biases","The weights","; those that are frozen stay."," in the next iteration","FULL","SHORT","NAMES","<mi","<mfrac>","</mfrac>","+-*>=,","⁢","⊙","&gt;","−","<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"","\".","1p(","1p","⁡","new","<mtext>new</mtext>","<msub>","</msub>","<msubsup>","</msubsup>","<msup>","</msup>","<mn>","</mn>","mHat","vHat","<mover><mi>m</mi><mo>^</mo></mover>","<mover><mi>v</mi><mo>^</mo></mover>","<msup><mn>0.9</mn><mi>t</mi></msup>",
"<msup><mn>0.999</mn><mi>t</mi></msup>","<mi>","</mi>","<mi>α</mi>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","SUM","sum","cannot ",": rows and columns must each be equal in number, or 1.","ADD","+","add","SUBTRACT","subtract","MULTIPLY","*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","bias","weight","each ","NEGATE","EXP","exp","LOG","log","SIN","sin","10","e","e−"," + ","+-*/","cannot multiply "," @ ",
": the first must have as many columns as the second has rows.","An axis needs a least and a greatest value, finite and the first below the second."," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," Of "," iterations "," are"," is"," trained."," Earlier run ",": from "," in "," iteration",", where it diverged.","not a finite number","TWO_PARAMETERS","DIRECTIONS_OF_THE_RUN",",0]","The network has no parameter ","(-y) * log(a)","(1 - y) * log(1 - a)","SHAPES",
"CIRCLES","second direction","first direction","line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable."," The output has "," points on the wrong side",": no ",", though another "," would part the classes."," parts the classes ","where they are now.","in the plane."," That takes a hidden layer.","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹","diverged"," has no input ","The figure takes X of Nx2 and y of Nx1, not ","→ ","    ↑ ","down","up","to the left",
"to the right"]);
BP.prototype.toString=function(){return Bx(this);};
BP.prototype.valueOf=BP.prototype.toString;G.prototype.toString=function(){return Bx(ZC(this));};
G.prototype.__teavm_class__=function(){return AAE(this);};
let C=WE(ACD);
C.javaException=ADr;
let AF2=Symbol('jsoClass');
(()=>{let c;c=I7.prototype;c.show=BG(WH);c=Ni.prototype;c.handleEvent=BG(ADb);c=Jn.prototype;c.handleEvent=BG(ADo);c=Jo.prototype;c.handleEvent=BG(AEP);c=Jl.prototype;c.handleEvent=BG(ACn);c=Jm.prototype;c.handleEvent=BG(Yi);c=Jq.prototype;c.handleEvent=BG(AA_);c=J5.prototype;c.onChange=BG(Y_);c=Kw.prototype;c.handleEvent=BG(AEc);c=Kx.prototype;c.handleEvent=BG(ADz);c=MC.prototype;c.handleEvent=BG(ADM);c=Mr.prototype;c.handleEvent=BG(Zi);c=L7.prototype;c.handleEvent=BG(ABs);c=L6.prototype;c.handleEvent=BG(AEx);c
=Kk.prototype;c.handleEvent=BG(Yu);c=JY.prototype;c.onResize=BG(AEe);c=KE.prototype;c.handleEvent=BG(ADT);c=JL.prototype;c.accept=BG(YD);c=JK.prototype;c.accept=BG(ABY);c=Mv.prototype;c.handleEvent=BG(ZV);c=JT.prototype;c.pair=BG(ADL);c=Lz.prototype;c.handleEvent=BG(AC_);c=LC.prototype;c.handleEvent=BG(Xh);c=LD.prototype;c.handleEvent=BG(ABr);c=LB.prototype;c.handleEvent=BG(AAA);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=I7.prototype;main=C;Study=D;study=E;})();
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
var main;var Lab;var settingNames;var mount;(function(){let NQ=2463534242,M4=()=>{let x=NQ;x^=x<<13;x^=x>>>17;x^=x<<5;NQ=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},DZ=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rl=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bc(Da(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bq(args[i]);}WH(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit=()=>
{},UG=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bw]&&cls[Bw].item){++arrayDegree;cls=cls[Bw].item;}let clsName="";if(cls[Bw].primitiveKind!==0){clsName=cls[Bw].name;}else {clsName=cls[Bw]?cls[Bw].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Da();}return function(){superclass.call(this);};},Bw=Symbol("teavm_meta"),By=cls=>{if(cls[Bw].classObject===null){cls[Bw].classObject
=VA(cls);}return cls[Bw].classObject;},Da=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IM=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D$=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IM({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bw]=meta;if(typeof config==='function'){config(meta);}return cls;},WQ=D$("boolean","Z",1,meta=>{}),ML=D$("char","C",4,meta=>{}),LH=D$("int","I",5,meta=>{{meta.valueToObject=o=>D0(o);}}),RY=D$("long","J",6,meta=>{}),CS=D$("double","D",8,meta=>{}),Td=D$("void","V",9),NF=new ArrayBuffer(16),ME=new Float64Array(NF),Mi=new BigInt64Array(NF),QI=n=>{ME[0]=n;return Mi[0];},Vd
=n=>{Mi[0]=n;return ME[0];},C3=(a,b)=>a===b?0:a<b? -1:1,Ku=(a,b)=>a===b?0:a>b?1: -1,Bb=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},JX=(a,b)=>(a>>>0)/(b>>>0)>>>0,YK=(a,b)=>(a>>>0)%(b>>>0)>>>0,HU=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EI=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fo=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XK=val=>Number(val),E3=val=>Number(BigInt.asIntN(32,val))|0,DI=(a,b)=>a===b,GM=(a,b)=>a!==b,Oc=(a,b)=>a>=b,Ve=(a,b)=>a<b,Vh=(a,b)=>a<=b,RO=(a,b)=>BigInt.asIntN(64,a+b),R3=a=>BigInt.asIntN(64, -a),Sg=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Ss=(a,b)=>BigInt.asIntN(64,a*b),Sk=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RQ=(a,b)=>BigInt.asIntN(64,a%b);
let T2=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Ri=(a,b)=>BigInt.asIntN(64,a&b),VB=(a,b)=>BigInt.asIntN(64,a|b),XD=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XE=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DM=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bc=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C9=sz=>new TF(new Uint16Array(sz)),B6=sz=>new Ne(new Int32Array(sz)),Im=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ne(buffer);},Dp
=sz=>new Un(new Int8Array(sz)),Bj=sz=>new Lp(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Lp(buffer);},B8=cls=>{let result=cls[Bw].arrayType;if(result===null){function JavaArray(data){(Da()).call(this);this.data=data;}JavaArray.prototype=Object.create((Da()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bb=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bw].binaryName;JavaArray[Bw]=IM({name:name,binaryName:name,parent:Da(),itemType:cls});result=JavaArray;cls[Bw].arrayType=JavaArray;}return result;};
function X5(array){return array.data.length;}
let Is,VE=strings=>{XR();Is=new Array(strings.length);for(let i=0;i<strings.length;++i){Is[i]=OE(Bq(strings[i]));}},G=index=>Is[index],H8=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Rw=array=>H8(array,0,array.length),Bq=str=>str===null?null:MY(str),R=str=>str===null?null:str.i1,XR=()=>CZ(),OE;
{OE=str=>str;}let OV=(obj,cls)=>obj instanceof Da()&&!!obj.constructor[Bw]&&EA(obj.constructor,cls),EA=(from,to)=>{if(from===to){return true;}let map=from[Bw].assignableCache;if(map===null){map=new Map();from[Bw].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bw].itemType!==null){let result=from[Bw].itemType!==null&&EA(from[Bw].itemType,to[Bw].itemType);map.set(to,result);return result;}let parent=from[Bw].parent;if(parent!==null&&parent!==
from){if(EA(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bw].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EA(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw V1(ex);},FO=Symbol("javaException"),V1=ex=>{if(!ex.$jsException){L3(ex);}return ex.$jsException;},L3=ex=>{let javaCause=YV(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Df("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FO]=ex;ex.$jsException=err;Ym(err,ex);},Ym=(err,ex)=>{if(typeof Vi==="function"&&err.stack){let stack=Vi(err.stack);let javaStack=Bc(RM(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TD(Bq(element.className),Bq(element.methodName),Bq(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){VW(ex,javaStack);}}},Df;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Df=function Df(message,cause){let self=Reflect.construct(Error,[void 0,cause],Df);Object.setPrototypeOf(self,Df.prototype);self[defaultMessage]=message;return self;}
;Df.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Df},message:{get(){try {let javaException=this[FO];if(typeof javaException==='object'){let javaMessage=S9(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Df=Error;}let W9=e=>e instanceof Error&&typeof e[FO]==='object'?e[FO]:null,S9=t=>
UP(t),YV=t=>UY(t),RM=()=>Da(),TD=(className,methodName,fileName,lineNumber)=>{{return null;}},VW=(e,stack)=>{},Oo=null,Sd=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Oo=packages;},VG=[],C1=data=>{let packages=Oo;let i=0;while(i<data.length){let cls=data[i++];VG.push(cls);let m=IM();cls[Bw]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WH=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bz=a=>{return By(SD(a));},SD=a=>{return a.constructor;},RF=(a,b)=>{return a!==b?0:1;},TL=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M4();c=a.$id$;DH();if(!c)d=G(0);else{e=(((32-Mt(c)|0)+4|0)-1|0)/4|0;f=C9(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fx((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FD(f);}b=L();I(I(b,G(1)),d);return K(b);},Zb=a=>{let b,c,d;b=(Bz(a)).kr;if(!OV(a,IW)&&b[Bw].itemType===null){b=new Oj;Bp(b);Z(b);}c=RI(a);b=c;d=M4();b.$id$=d;return c;},Ed=J(0),DR=J(0),J0=J(0);
function Bs(){H.call(this);this.me=0;}
let W8=null,Lz=null,RJ=null,CZ=()=>{CZ=Bf(Bs);WB();},RZ=a=>{CZ();a.i1="";},Pr=()=>{let a=new Bs();RZ(a);return a;},Sf=(a,b)=>{CZ();a.i1=H8(b.data,0,b.data.length);},FD=a=>{let b=new Bs();Sf(b,a);return b;},Wz=(a,b)=>{a.i1=b;},MY=a=>{let b=new Bs();Wz(b,a);return b;},QV=b=>{let c;CZ();c=Pr();c.i1=Rw(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.i1.length)return a.i1.charCodeAt(b);c=new Hb;Bp(c);Z(c);},Cu=a=>{return a.i1.length?0:1;},FZ=(a,b,c)=>{let d,e,f,g;d=Bu(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i1.length)return (-1);if(a.i1.charCodeAt(d)==e)break;d=d+1|0;}return d;}GO();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i1.length-1|0))return (-1);if(a.i1.charCodeAt(d)==f&&a.i1.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dq=(a,b,c)=>{let d,e,f;d=a.i1.length;e=C3(b,c);if(!e)return Lz;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return MY(a.i1.substring(b,c));f=new Hb;Bp(f);Z(f);},Ha=(a,b)=>{return Dq(a,b,a.i1.length);},E4=(a,b)=>{let c,d,e,f,g,h;if(Cu(b))return a;if
(Cu(a))return b;c=C9(a.i1.length+b.i1.length|0);d=c.data;e=0;f=0;while(f<a.i1.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.i1.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QV(c);},DO=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C9(a.i1.length);e=d.data;f=0;while(f<a.i1.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QV(d);},Dn=a=>{let b,c;b=0;c=a.i1.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Dq(a,b,c+1|0);},V=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bs))return 0;c=b;return a.i1!==c.i1?0:1;},Dv=a=>{let b;a:{if(!a.me){b=0;while(true){if(b>=a.i1.length)break a;a.me=(31*a.me|0)+a.i1.charCodeAt(b)|0;b=b+1|0;}}}return a.me;},CY=(b,c)=>{let d,e;CZ();d=BI(c);if(!BF(d))return G(2);e=L();JC(e,BE(d));while(BF(d)){JC(e,b);JC(e,BE(d));}return K(e);},WB=()=>{W8=C9(0);Lz=Pr();RJ=new Mx;},DA=J();
function E8(){DA.call(this);this.lg=0;}
let RS=null,Hq=null,DH=()=>{DH=Bf(E8);Vu();},U3=(a,b)=>{DH();a.lg=b;},O3=a=>{let b=new E8();U3(b,a);return b;},Ca=b=>{DH();return (L_(Xj(20),b,10)).g();},D0=b=>{let c,d;DH();if(b>=(-128)&&b<=127){a:{if(Hq===null){Hq=Bc(E8,256);c=0;while(true){d=Hq.data;if(c>=d.length)break a;d[c]=O3(c-128|0);c=c+1|0;}}}return Hq.data[b+128|0];}return O3(b);},X0=(a,b)=>{if(a===b)return 1;return b instanceof E8&&b.lg==a.lg?1:0;},Mt=b=>{let c,d;DH();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vu=()=>{RS=By(LH);};
function G0(){let a=this;H.call(a);a.jk=null;a.ji=0;}
let LZ=(a,b)=>{a.jk=C9(b);},Xj=a=>{let b=new G0();LZ(b,a);return b;},L_=(a,b,c)=>{return Xu(a,a.ji,b,c);},Xu=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HU(c,d)<0){if(e)C$(a,b,b+1|0);else{C$(a,b,b+2|0);f=a.jk.data;g=b+1|0;f[b]=45;b=g;}a.jk.data[b]=Fx(c,d);}else{h=1;i=1;j=JX((-1),d);b:{while(true){k=Bb(h,d);if(HU(k,c)>0){k=h;break b;}i=i+1|0;if(HU(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C$(a,b,b+i|0);if(e)e=b;else{f=a.jk.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jk.data;b=e+1|0;f[e]=Fx(JX(c,
k),d);c=YK(c,k);k=JX(k,d);e=b;}}}return a;},Ih=(a,b)=>{let c,d,e,f,g;c=a.jk.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bu(b,Bu(c*2|0,5));e=a.jk.data;f=C9(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jk=f;},K=a=>{let b,c,d,e,f;b=new Bs;c=a.jk;d=c.data;e=a.ji;CZ();f=d.length;if(e>=0&&e<=(f-0|0)){b.i1=H8(c.data,0,e);return b;}b=new Cn;Bp(b);Z(b);},C$=(a,b,c)=>{let d,e,f,g;d=a.ji;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jk.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.ji=a.ji+(c-b|
0)|0;},Pz=J(0),HI=J(G0),XH=a=>{LZ(a,16);},L=()=>{let a=new HI();XH(a);return a;},RT=(a,b)=>{let c,d;b=b;a.jk=C9(b.i1.length);c=0;while(true){d=a.jk.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.ji=b.i1.length;},Er=a=>{let b=new HI();RT(b,a);return b;},I=(a,b)=>{let c,d;c=a.ji;d=a;b=b===null?G(3):b;Kz(d,c,b);return a;},N=(a,b)=>{let c;c=a.ji;Kz(a,c,b);return a;},Q=(a,b)=>{L_(a,b,10);return a;},Pm=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.ji;d=a;e=1;if(Ve(b,B7)){e=0;b=R3(b);}a:{if(H6(b,Cb(10))<0){if(e)C$(d,c,c+1|0);else
{C$(d,c,c+2|0);f=d.jk.data;g=c+1|0;f[c]=45;c=g;}d.jk.data[c]=Fx(E3(b),10);}else{g=1;h=Cb(1);i=Jt(Cb(-1),Cb(10));b:{while(true){j=Ss(h,Cb(10));if(H6(j,b)>0){j=h;break b;}g=g+1|0;if(H6(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C$(d,c,c+g|0);if(e)g=c;else{f=d.jk.data;g=c+1|0;f[c]=45;}while(true){if(DI(j,B7))break a;f=d.jk.data;c=g+1|0;f[g]=Fx(E3((Jt(b,j))),10);b=SE(b,j);j=Jt(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.ji;EJ(a,c,b);return a;},JC=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i1.length;e=a;f=e.ji;e=e;if(c<=d&&d
<=b.i1.length){C$(e,f,(f+d|0)-c|0);while(c<d){g=e.jk.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Cn;LU(b);Z(b);},EJ=(a,b,c)=>{C$(a,b,b+1|0);a.jk.data[b]=c;return a;},Tz=a=>{return K(a);},Yu=(a,b)=>{Ih(a,b);},Kz=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.ji){a:{if(c===null)c=G(3);else if(Cu(c))break a;d=a.ji+c.i1.length|0;Ih(a,d);e=a.ji-1|0;while(e>=b){a.jk.data[e+c.i1.length|0]=a.jk.data[e];e=e+(-1)|0;}a.ji=a.ji+c.i1.length|0;d=0;while(d<c.i1.length){f=a.jk.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hb;Bp(c);Z(c);};
function Ep(){let a=this;H.call(a);a.pX=null;a.rp=null;a.pD=0;a.q8=0;}
let Bp=a=>{Pa(a);a.pD=1;a.q8=1;},Y8=()=>{let a=new Ep();Bp(a);return a;},Y9=a=>{return a;},Pa=a=>{L3(a);},UP=a=>{return a.pX;},UY=a=>{let b;b=a.rp;if(b===a)b=null;return b;},EU=J(Ep),BL=J(EU),LU=a=>{Bp(a);},Y7=()=>{let a=new BL();LU(a);return a;},BY=(a,b)=>{Pa(a);a.pD=1;a.q8=1;a.pX=b;},Y6=a=>{let b=new BL();BY(b,a);return b;},E2=J(),Wg=J(E2),RH=(a,b)=>{switch(a.primitiveKind){default:return Bc(a,b);}},V5=J(E2),LS=J(0),QX=J(0),K7=J(0);
function O5(){H.call(this);this.kr=null;}
let VA=b=>{let c;c=new O5;c.kr=b;return c;},GZ=a=>{return !a.kr[Bw].primitiveKind?0:1;},HE=a=>{let b;b=a.kr[Bw].itemType;return b===null?null:By(b);},Nv=J(),EM=()=>{EM=Bf(Nv);Ug();},Wp=b=>{EM();},E=()=>{let b,c,d,e,f;EM();b=Bg();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i9;S(b,f);e=e+1|0;}return R(CY(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EM();d=Bq(d);e=Bq(e);g=S4(f,"hear");h=new Hf;h.mI=matchMedia("(prefers-color-scheme: dark)");f=new Mp;f.jh=h;h.lB=f;f=new J$;f.qE=h;h.lx=Bk(f);f=new J9;f.p5=h;h.nG=Bk(f);h.mQ
=Bm();h.ob=G(2);h.mK=b;f=new L$;f.mR=b;h.lN=f;h.ps=d;h.k8=g;i=Cu(e)?0:1;h.n$=i;b=new OW;d=i?JD(e):NR(h.lN);b.l2=Bg();b.k4=Bg();b.kt=d;d=Gm(d);b.nu=d;e=new MV;f=d.lT;e.kM=NaN;e.js=f;e.i8=LG(f);DC(e,Gn(f));b.jT=e;h.jG=b;h.i2=e;J3(e,new Qb);h.ny=BP(h.i2.i8);h.ka=TE(c,h.lB);FG(h);return h;},Ug=()=>{return;},TJ=J(),RI=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uq=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S4=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UO=J(),J_=J(0),Mx=J(),Iw=J(),RR=null,TN=null,GO=()=>{GO=Bf(Iw);Sz();},Fx=(b,c)=>{GO();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Sz=()=>{RR=By(ML);TN=Bc(Iw,128);};
function Gr(){H.call(this);this.mx=null;}
let RP=(a,b)=>{a.mx=b;},ED=a=>{let b=new Gr();RP(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bq(typeof b);d=!V(c,G(5))&&!V(c,G(6))?0:1;Fq();e=KX;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);e.set(b,new WeakRef(h));return h;}if(V(c,G(7))){i=Hp;j=KU;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(V(c,G(8))){l=F9;m=Op;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(V(c,G(9))){f=OY;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=ED(b);OY=new WeakRef(h);return h;}}return ED(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gr)?b:b.mx;},L4=b=>{if(b===null)return null;return !(b instanceof Da())?b:Bk(b);},WS=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gr))return 0;return a.mx
!==b.mx?0:1;},V_=J(),W=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EB;BY(b,G(2));Z(b);},OX=J(0),F8=J(0),Ez=J(),Cr=a=>{return a.i6?0:1;},FH=(a,b)=>{let c;c=BI(a);while(BF(c)){if(W(BE(c),b))return 1;}return 0;},If=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!S(a,b))continue;c=1;}return c;},QJ=J(0),HO=J(0),L8=()=>{Fe();return KY;},LY=b=>{let c;Fe();c=new Qu;c.qj=b;return c;},Ot=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return Nz(b.bb());};
function EO(){Ez.call(this);this.ko=0;}
let BI=a=>{let b;b=new Mg;b.py=a;b.qF=a.ko;b.qH=a.bc();b.oR=(-1);return b;},GX=(a,b)=>{let c,d,e;c=a;d=c.i6;e=0;while(true){if(e>=d)return (-1);if(W(b,BH(c,e)))break;e=e+1|0;}return e;},FS=(a,b)=>{let c,d;if(!OV(b,HO))return 0;c=b;if(a.bc()!=c.bc())return 0;d=0;while(d<c.bc()){if(!W(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},IW=J(0),D2=J(0);
function F6(){let a=this;EO.call(a);a.j4=null;a.i6=0;}
let Wa=a=>{HF(a,10);},Bg=()=>{let a=new F6();Wa(a);return a;},HF=(a,b)=>{let c;if(b>=0){a.j4=Bc(H,b);return;}c=new BS;Bp(c);Z(c);},Y$=a=>{let b=new F6();HF(b,a);return b;},Uk=(a,b)=>{let c,d,e,f;HF(a,b.i6);c=BI(b);d=0;while(true){e=a.j4.data;f=e.length;if(d>=f)break;e[d]=BE(c);d=d+1|0;}a.i6=f;},G4=a=>{let b=new F6();Uk(b,a);return b;},BH=(a,b)=>{HM(a,b);return a.j4.data[b];},Tc=a=>{return a.i6;},LI=(a,b,c)=>{let d,e;HM(a,b);d=a.j4.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.i6+1|0;d=a.j4.data.length;if
(d<c){c=d>=1073741823?2147483647:Bu(c,Bu(d*2|0,5));e=a.j4;f=HE(Bz(e));if(f===null){b=new EB;Bp(b);Z(b);}if(f===By(Td)){b=new BS;Bp(b);Z(b);}if(c<0){b=new Re;Bp(b);Z(b);}g=e.data;e=RH(f.kr,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j4=e;}e=a.j4.data;h=a.i6;a.i6=h+1|0;e[h]=b;a.ko=a.ko+1|0;return 1;},Gu=(a,b)=>{let c,d,e,f;HM(a,b);c=a.j4.data;d=c[b];e=a.i6-1|0;a.i6=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.ko=a.ko+1|0;return d;},F$=a=>{let b,c,d,e,f,g;b=a.j4;c=0;d=a.i6;e=null;if(c>d){e=
new BS;Bp(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i6=0;a.ko=a.ko+1|0;},HM=(a,b)=>{let c;if(b>=0&&b<a.i6)return;c=new Cn;Bp(c);Z(c);};
function BJ(){let a=this;H.call(a);a.rl=null;a.jt=0;}
let Ct=(a,b,c)=>{a.rl=b;a.jt=c;},SA=(a,b)=>{return a!==b?0:1;};
function Db(){let a=this;BJ.call(a);a.i9=null;a.qe=null;a.kv=null;a.mS=null;a.oN=null;}
let Ce=null,C0=null,BX=null,CD=null,C7=null,Dh=null,CW=null,Ec=null,CR=null,Dr=null,El=null,Ge=null,Dj=null,DE=null,CA=null,Hl=null,FI=null,F3=null,GC=null,EP=null,Dm=null,Fl=null,ER=null,Qc=null,Y=()=>{Y=Bf(Db);RU();},B3=()=>{Y();return Qc.bb();},M1=(a,b,c,d,e,f,g,h)=>{Y();Ct(a,b,c);a.i9=d;a.qe=e;a.kv=f;a.mS=g;a.oN=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Db();M1(h,a,b,c,d,e,f,g);return h;},Ld=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(V(f.i9,b))return Bx(f);e=e+1|0;}return Bm();},NJ=a=>
{let b;b=a.qe;Fs();return b!==B1?0:1;},PH=(a,b,c)=>{let d,e,f;if(Cu(c))c=G(10);d=a.i9;e=a.kv.bj();b=Iq(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Iq=b=>{let c;Y();if(b.i1.length>40){b=Dq(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},V3=()=>{let b,c;Y();b=Bc(Db,23);c=b.data;c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=C7;c[5]=Dh;c[6]=CW;c[7]=Ec;c[8]=CR;c[9]=Dr;c[10]=El;c[11]=Ge;c[12]=Dj;c[13]=DE;c[14]=CA;c[15]=Hl;c[16]=FI;c[17]=F3;c[18]=GC;c[19]=EP;c[20]=Dm;c[21]=Fl;c[22]=ER;return b;},RU
=()=>{let b;b=new Db;Fs();M1(b,G(14),0,G(15),B1,Cw(BN(Bs,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Ce=b;C0=BK(G(28),1,G(26),B1,V0(1000),G(2),G(29));BX=BK(G(30),2,G(31),B1,Cw(BN(Bs,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B1,Jb(Jd(0),21057),G(2),G(38));C7=BK(G(39),4,G(40),B1,Jb(C4(0.0,21056.0),21057),G(2),G(41));Dh=BK(G(42),5,G(43),B1,C4(0.0,4.294967295E9),G(0),G(44));CW=BK(G(45),6,G(46),B1,Jb(C4(1.0,64.0),6),G(47),G(48));Ec=BK(G(49),7,G(50),B1,Cw(BN(Bs,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CR=BK(G(59),8,G(60),B1,Cw(BN(Bs,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dr=BK(G(62),9,G(63),B1,Cw(BN(Bs,[G(64),G(65)])),G(64),G(66));El=BK(G(67),10,G(68),B1,Cw(BN(Bs,[G(69),G(70),G(71)])),G(69),G(72));Ge=BK(G(73),11,G(74),B1,Jd(1),G(75),G(76));Dj=BK(G(77),12,G(78),B1,Je(C4(1.0,1000.0),G(79)),G(79),G(80));DE=BK(G(81),13,G(82),Cs,C4(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Cs,C4(0.0,1000000.0),G(0),G(87));Hl=BK(G(88),15,G(89),Cs,Je(X4(BN(Bs,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FI=BK(G(99),16,G(100),Cs,Cw(BN(Bs,[G(79),G(101),G(102)])),G(79),G(103));F3=BK(G(104),17,G(105),Cs,Cw(BN(Bs,[G(106),G(107)])),G(106),G(108));GC=BK(G(109),18,G(110),Cs,Cw(BN(Bs,[G(111),G(112)])),G(111),G(113));EP=BK(G(114),19,G(115),Cs,Wj(),G(116),G(117));Dm=BK(G(118),20,G(119),Cs,Je(C4(1.0,10000.0),G(120)),G(121),G(122));Fl=BK(G(123),21,G(124),Cs,Cw(BN(Bs,[G(125),G(126),G(127)])),G(125),G(128));ER=BK(G(129),22,G(130),Cs,Cw(BN(Bs,[G(125),G(131),
G(132)])),G(125),G(133));Qc=V3();};
function Hf(){let a=this;H.call(a);a.mK=null;a.lN=null;a.ps=null;a.k8=null;a.mI=null;a.lB=null;a.ka=null;a.lx=null;a.nG=null;a.jG=null;a.i2=null;a.mQ=null;a.ob=null;a.nm=0;a.ms=0;a.n$=0;a.lI=0;a.oq=0;a.ny=0;a.nV=0;}
let JO=a=>{Pb(a.i2);CH(a);},KN=a=>{GS(a.i2);CH(a);},DD=a=>{a.mQ=Bm();a.nV=0;J3(a.i2,new PM);FG(a);Cy(a);a.k8.hear("engine");},MX=(a,b)=>{GS(a.i2);DC(a.i2,b);J3(a.i2,new Rb);CH(a);},Kh=(a,b)=>{DC(a.i2,Ks(a,b));H4(a.i2,new Lo,150.0);CH(a);},Ks=(a,b)=>{return Bt(0.0,Bd(b,CC(a.i2)))|0;},QU=(a,b,c)=>{let d;d=Ev(c);if(QR(d)&&DK(d)===Br(DK(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mQ=Bx(K(d));FG(a);return PC();},Lt=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i2.js;Y();if
(BA(c,EP,G(136))&&!b)JO(a);},CH=a=>{a.oq=1;Q0(a.ka.lj);Cy(a);},Cy=a=>{let b;if(a.ms&&!a.lI){b=new JA;b.qX=a;a.lI=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b=a.ka;c=a.i2;d=c.js;Y();e=Bn(d,Fl);f=(-1);switch(Dv(e)){case 3075958:if(!V(e,G(127)))break a;f=1;break a;case 102970646:if(!V(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.mI.matches?1:0;break b;}g=0;}f=Jv(a.i2)?0:1;c:{h
=c.js;e=ET(c.i8);i=new PG;j=c.i8;k=Qo(e.jc.i3);if(!B5(b.l3)){d=Bl(b.l3);l=e.jv;if(Gi(d.oY,l)&&L9(d.oA,k)?1:0)break c;}m=new M9;d=e.jv;n=CE(d);n=n<=500?100:n>5000?25:50;m.nd=BB(1,2);m.mE=Bm();m.oz=Bm();m.oY=d;m.oA=k;m.qL=n;l=new Gh;o=new Cf;p=Bb(n,n);FN(o,p,2);q=0;while(q<p){BQ(o,q,0,GG(k.j1,k.jW,q%n|0,n));BQ(o,q,1,GG(k.jN,k.jL,q/n|0,n));q=q+1|0;}I5(l,d,o);m.mP=l;m.oj=EX(d,m.nd);b.l3=Bx(m);}r=Bl(b.l3);if(g)s=TM();else{t=Ba(16777215);s=new E_;u=Ba(1841698);v=Ba(5591647);w=Ba(3815235);m=Ba(2762803);Fu();k=Es(FB,
0.0);l=Es(FB,1.0);o=Ba(7744131);x=Ba(1800247);y=Ba(7744131);z=O4(BN(CV,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));d=FB;ba=Bc(CV,d.mn.data.length);bb=ba.data;bc=0;n=bb.length;while(bc<n){bb[bc]=Jp(DP(d.mn.data[bc],0.2),t);bc=bc+1|0;}HN(s,t,u,v,w,m,k,l,o,x,y,z,O4(ba));}d=!(HS(b.l_)&&Gv(b.l_)<Bh(e.jc)?1:0)?Dd():b.l_;i.lG=h;i.rk=j;i.kb=e;i.nx=r;i.nA=s;i.lW=d;i.kC=f;QT(b.nF,i,f);QT(b.na,i,f);Ro(b.na,i);Tn(b.po,c);VD(b.q_,i);X_(b.qz,i);YM(b.qZ,c.i8,Ex(h));Wk(b.pd,
i);b=b.lj.nJ;c=new Pn;c.pB=g;c.pA=f;Fv(b,c);},FG=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=a.jG;c=CG();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(Cc(b),g);i=new QH;i.pU=c;i.pV=g;Fv(h,i);f=f+1|0;}a.ob=H9(c);a.mK.setAttribute("data-theme",R(Bn(a.i2.js,Fl)));b=a.ka;c=a.jG;h=a.mQ;j=a.nm&&BA(a.i2.js,ER,G(132))?G(137):!V(a.ps,G(132))?G(138):G(139);k=Cc(c);l=G4(c.nu.rf);BW(l);g=new PY;g.pp=l;Fv(h,g);e=Dt(k,H_());m=b.pO;if(e)n=L8();else{n=Bg();g=Dk(k);o=Bo(g)<=1?0:1;a:{if(o){h=g.km;Co();if(h!==Qg)break a;}if
(o)S(n,G(140));b:{g=Bn(k,Ce);e=(-1);switch(Dv(g)){case -1360216880:if(!V(g,G(22)))break b;e=2;break b;case -895939855:if(!V(g,G(23)))break b;e=3;break b;case 118875:if(!V(g,G(16)))break b;e=0;break b;case 3684185:if(!V(g,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){h=!o?G(141):G(142);i=L();I(I(I(i,G(143)),g),h);h=K(i);S(n,h);}}if(BA(k,BX,G(34))){g=Dk(k);e=1;d:{while(e<Bo(g)){if(Be(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)S(n,G(144));}if(BA(k,
El,G(71)))Th(FK(k),n);else{e=Pk(k);f=BA(k,El,G(70));p=!f?e:10.0*e;if(FK(k)*p>80.0){g=!f?G(2):G(145);h=BV(FK(k));i=BV(Br(4000.0/p)/1000.0);q=L();P(I(I(I(I(I(I(Q(I(q,G(146)),e),G(147)),g),G(148)),h),G(149)),i),46);g=K(q);S(n,g);}}}UI(m,l,n);b.oC.setAttribute("data-controls",R(Bn(k,FI)));Yy(b.qO,C2(Bn(k,Hl),44));TT(b.qg,k);SK(b.p9,c);U_(b.oZ,CM(b.mU)&&Dt(Bl(b.mU),k)?1:0);b.mU=Bx(k);b=b.pC;c=L();I(I(I(c,G(150)),j),G(151));BC(b,K(c));Cy(a);},UT=b=>{let c;b=b;c=b.i2.js;Y();return R(BA(c,ER,G(132))&&!b.nm?G(132):G(131));},Wd
=b=>{return !!b.i2.jz;},SM=b=>{let c;b=b;c=L1(b.jG);Y();Ci(c,CA.i9,Ca(BP(b.i2.i8)));return R(H9(c));},Vq=b=>{b=b;b.nm=1;FG(b);},Xk=b=>{Cy(b);},SL=b=>{b=b;GS(b.i2);Kh(b,0.0);},Sl=(b,c)=>{let d;d=c;return Q4(b.i2.i8,d);},VC=(b,c)=>{b=b;b.ka.lj.nJ=Bx(B4(c));Cy(b);},Xf=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i2.i8;c=b.j_.i6;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NC(b,0)).data.length|0;f=Bj(Bb(e,c));g=f.data;h=0;while(h<e){i=Bb(h,d);j=NC(b,i);k=j.data;l=Bb(h,c);g[l]=Bb(i,b.kq);B$(j,0,f,l+1|0,k.length);h=h+1|0;}return Mw(f);},XX
=(b,c)=>{c=Bq(c);E5(b.lB,JD(c));},Vr=(b,c)=>{let d;d=c;Fc(b.lB,d);},YZ=b=>{return b.i2.i8.jB;},VJ=(b,c)=>{let d;d=c;E$(b.lB,d>=0?Dg(d):Dd());},SZ=(b,c)=>{let d;c=Bq(c);b=b;c=QU(b,G(152),c);d=new NB;d.qx=b;Pq(c,d);},RV=(b,c)=>{let d;c=Bq(c);b=b;c=QU(b,G(153),c);d=new MA;d.ql=b;Pq(c,d);},TI=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i2;c=b.js;b=ET(b.i8);d=F7(b);e=Er(G(154));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G2(c,i)){j=e.ji<=1?G(2):G(155);j=N(N(P(N(e,j),34),i.i9),G(156));k=i.kv;i=Bn(c,i);if(!Of(k,i))
{k=L();P(I(P(k,34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kG;e=QO(b.kj);i=Oz(d.jf);d=Oz(d.je);j=b.le;j=MR(j.i0,0,j.i4);m=Ds(b);n=Bh(b.jc);g=b.lp;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(157)),l),G(158)),h),G(159)),e),G(160)),i),G(161)),d),G(162)),j),G(163)),m),G(164)),n),G(165));h=b.ji;d=b;e=!g?G(116):G(136);Kz(d,h,e);P(b,125);return R(K(k));},U$=b=>{KN(b);},XG=b=>{return b.i2.n1;},WT=b=>{let c,d,e;b=b;if(!b.ms){b.ms=1;c=b.ka;Hy(c.nF);Hy(c.na);c=b.mI;d=b.lx;c.addEventListener("change",Bi(d,"handleEvent"));d
=window;e=b.lx;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kg(b.lN)){d=window;e=b.nG;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.n$){b.n$=1;Lt(b);}NN(b);Cy(b);}},UK=b=>{let c,d,e;b=HB(b.i2.i8.jI);c=Gc(b.kh,Po(b));d=b.kZ;e=d.data;B$(d,0,c,b.kh.data.length,e.length);return Mw(c);},Wh=b=>{let c,d,e,f;b=b;b.ms=0;c=b.mI;d=b.lx;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lx;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nG;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lI;cancelAnimationFrame(f);b.lI=0;},UH=(b,c)=>{let d,e,f;c=Bq(c);b=b;d=L1(b.jG);if(!(b.mK.hasAttribute(R(c))?1:0))Cp(d,c);else Ci(d,c,Bq(b.mK.getAttribute(R(c))));e=b.i2.js;Y();f=BA(e,EP,G(136));Ma(b.jG,d);DD(b);if(!f)Lt(b);},Tm=b=>{return !!b.i2.i8.kD;},Xd=b=>{let c;b=b.ka.lj;b.nR=0;c=BI(b.nk);while(BF(c)){BC(Bk(BE(c)),G(166));}},Te=b=>{JO(b);},UV=b=>{return BP(b.i2.i8);},VZ=b=>{return R(b.ob);},Cn=J(BL),XQ=J(BL),B9=J(0),Ck=J(0),Su=J(),Qn=J(0);
function Mp(){H.call(this);this.jh=null;}
let Mc=(a,b)=>{let c;c=a.jh;MX(c,Ks(c,BP(c.i2.i8)+b));},Fc=(a,b)=>{let c;c=a.jh;MX(c,Ks(c,b));},Hm=a=>{Cy(a.jh);},J7=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=Cc(d);f=HV(e,b,c);if(B5(f))d=PH(b,c,Bn(e,b));else{a:{b:{c:{F0(d);g=Fr(d.kt);Ci(g,b.i9,Bn(Bl(f),b));c=Bl(f);Hu();switch(Lg.data[b.jt]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cp(g,CD.i9);Cp(g,C7.i9);if(!BA(Cc(d),BX,G(35)))break a;Cp(g,BX.i9);break a;default:break a;}c=Cc(d);Y();if(!BA(c,BX,G(35)))break a;Cp(g,BX.i9);Cp(g,CD.i9);break a;}Y();if(!KH(CL(c,
Ce),Bx(G(26)))){Cp(g,C0.i9);break a;}Kl(d,FQ(Cc(d),GT(Cc(d))),g);break a;}Y();if(!BA(c,BX,G(35)))Cp(g,CD.i9);else Kl(d,F2(Cc(d),(ET(d.jT.i8)).kf),g);}d:{if(Dt(Bl(f),e)){Y();if(b!==DE)break d;}Y();Cp(g,CA.i9);}Fa(d,g);d=G(2);}if(Cu(d)){DD(a.jh);CH(a.jh);}return d;},E5=(a,b)=>{let c,d,e,f,g,h;c=a.jh.jG;F0(c);d=Fr(c.kt);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NJ(h)&&h!==DE&&h!==CA&&h!==Dm?0:1)Cp(d,h.i9);g=g+1|0;}KJ(d,b);Fa(c,d);DD(a.jh);CH(a.jh);},Em=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=d.jT.jz;f=Cc(d);if
(BP(d.jT.i8)>0)f=F2(f,(ET(d.jT.i8)).kf);b=b.db(f);if(!Dt(b,Cc(d))){if(!c)F0(d);g=Fr(d.kt);Kl(d,b,g);Y();Cp(g,CA.i9);Fa(d,g);if(e)Pb(d.jT);}DD(a.jh);CH(a.jh);},E$=(a,b)=>{let c;c=a.jh;c.ka.l_=b;Cy(c);},BD=J(0);
function J$(){H.call(this);this.qE=null;}
let R$=(b,c)=>{Cy(b.qE);};
function J9(){H.call(this);this.p5=null;}
let Vc=(b,c)=>{b=b.p5;Ma(b.jG,NR(b.lN));DD(b);};
function Kv(){H.call(this);this.jE=null;}
let JH=null,Ub=(a,b)=>{a.jE=b;},Rf=a=>{let b=new Kv();Ub(b,a);return b;},Bm=()=>{if(JH===null)JH=Rf(null);return JH;},Bx=b=>{return Rf(BW(b));},Bl=a=>{let b;b=a.jE;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},CM=a=>{return a.jE===null?0:1;},B5=a=>{return a.jE!==null?0:1;},Fv=(a,b)=>{let c;c=a.jE;if(c!==null)b.dc(c);},D_=(a,b)=>{let c;c=a.jE;if(c!==null)b=c;return b;},Ht=a=>{let b;b=a.jE;if(b!==null)return b;b=new Eu;Bp(b);Z(b);},KH=(a,b)=>{if(a===b)return 1;if(!(b instanceof Kv))return 0;return W(b.jE,a.jE);};
function L$(){H.call(this);this.mR=null;}
let Kg=a=>{return a.mR.hasAttribute("fragment")?1:0;},NR=a=>{let b;b=K8(a);if(Kg(a))KJ(b,JD(Bq(location.hash.slice(1))));return b;},K8=a=>{let b,c,d,e,f,g;b=CG();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mR.hasAttribute(R(f.i9))?1:0){g=f.i9;Ci(b,g,Bq(a.mR.getAttribute(R(g))));}e=e+1|0;}return b;};
function OW(){let a=this;H.call(a);a.l2=null;a.k4=null;a.jT=null;a.kt=null;a.nu=null;}
let Cc=a=>{return a.jT.js;},L1=a=>{return Fr(a.kt);},Ma=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j$;e=c.j$;if(FS(d,e)){d=b.kE;c=c.kE;if(FS(d,c)){f=1;break a;}}f=0;}if(!f){F0(a);Fa(a,Fr(b));}},Qz=(a,b,c)=>{let d,e;if(!Cr(b)){d=Mn(a);S(c,d);b=b;d=Gu(b,b.i6-1|0);e=Cc(a);Fa(a,d.mv);if(!Dt(e,Cc(a)))DC(a.jT,d.m$);}},F0=a=>{let b,c;b=a.k4;c=Mn(a);S(b,c);F$(a.l2);b=a.k4;if(b.i6>200)Gu(b,0);},Mn=a=>{let b,c,d;b=new Jr;c=a.kt;d=BP(a.jT.i8);b.mv=c;b.m$=d;return b;},Fa=(a,b)=>{let c,d,e,f;a.kt=b;b=Gm(b);a.nu=b;c=a.jT;d=b.lT;e
=Dt(d,c.js);f=Gn(d)!=Gn(c.js)?0:1;c.js=d;c.kM=NaN;if(!e){c.i8=LG(d);c.n1=c.n1+1|0;c.jz=0;}if(!(e&&f))DC(c,Gn(d));else if(BP(c.i8)>CC(c))DC(c,CC(c));},Kl=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CL(b,g);if(CM(h)&&!KH(h,CL(Cc(a),g)))Ci(c,g.i9,Bl(h));f=f+1|0;}},R1=J(),JD=b=>{let c,d;c=CG();b=new URLSearchParams(R(b));d=new HT;d.oP=c;b.forEach(Bi(Bk(d),"pair"));return c;},H9=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GR(b)){e=Fy(b,d);f=GH(b,d);c.append(R(e),R(f));d=d+1
|0;}return Bq(c.toString());},D8=J(0),Qb=J(),Yi=a=>{return performance.now();};
function MV(){let a=this;H.call(a);a.js=null;a.i8=null;a.n1=0;a.jz=0;a.lh=0;a.p2=0;a.kM=0.0;a.qw=0;}
let Pb=a=>{if(BP(a.i8)>=CC(a))DC(a,0);a.jz=1;a.kM=NaN;},GS=a=>{a.jz=0;a.lh=0;},DC=(a,b)=>{b=Bu(0,BG(b,CC(a)));a.p2=b;a.lh=b==BP(a.i8)?0:1;},Jv=a=>{return !a.jz&&!a.lh?0:1;},CC=a=>{let b,c;b=Ex(a.js);c=a.i8;if(c.kD)b=BG(c.jB,b);return b;},J3=(a,b)=>{H4(a,b,30.0);},H4=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lh)e=a.p2;else if(!a.jz)e=BP(a.i8);else{f=a.js;Y();g=BA(f,Dm,G(120))?Dd():Dg(CF(f,Dm)|0);if(L0(g))e=CC(a);else{if(isNaN(a.kM)?1:0){a.kM=d;a.qw=BP(a.i8);}e=Bd(a.qw+(d-a.kM)*Gv(g)/1000.0,CC(a))|0;}}h=KR(a.i8,e,
16);while(!h&&b.bF()-d<c){h=KR(a.i8,e,16);}e=a.lh;if(!(!e&&h))a.kM=NaN;h=e&(h?0:1);a.lh=h;a.jz=a.jz&(!h&&BP(a.i8)>=CC(a)?0:1);};
function Pc(){let a=this;H.call(a);a.jI=null;a.pJ=0;a.j_=null;a.kq=0;a.lo=null;a.jB=0;a.kD=0;}
let XU=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j_=Bg();a.kq=1;a.lo=Bj(256);c=new QM;c.ks=Dk(b);c.j6=GT(b);c.kN=Pk(b);Y();d=Bn(b,El);e=Dk(b);f=FK(b);g=(-1);switch(Dv(d)){case -361295720:if(!V(d,G(70)))break a;g=0;break a;case 2988943:if(!V(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KT;h.qQ=f;h.lM=Ch(e);break b;case 1:h=new MQ;h.k7=1.0;h.k1=1.0;h.oJ=f;h.lH=Ch(e);h.lL=Ch(e);h.n9=Ch(e);h.nB=Ch(e);break b;default:}h=new IJ;F1();h.oc=f;}if(G2(b,C7))d=h;else{d=new Mm;i=OZ(b);d.nb=h;d.o4=i;}c:{c.lu=d;e
=Bn(b,BX);g=(-1);switch(Dv(e)){case 115791563:if(!V(e,G(34)))break c;g=1;break c;case 289928229:if(!V(e,G(33)))break c;g=0;break c;case 1230441723:if(!V(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MH;break d;case 1:d=new Lq;break d;case 2:if(!Pf(b)){d=Qs(b);break d;}d=new Qj;d.p1=Jw(b);break d;default:}d=Qs(b);}c.ke=d.dr(c.ks);c.mb=EX(c.ks,c.j6.i3);c.np=J5(c.ks,Bh(c.j6));c.qW=Md(c.ks,c.kN);c.oQ=Md(c.ks,Bh(c.j6)%c.kN|0);Kt(c);a.jI=c;a.pJ=BG(1024,4000000/Po(HB(c))|0);QL(a);},LG=a=>{let b=
new Pc();XU(b,a);return b;},BP=a=>{return a.jI.jA;},Q4=(a,b)=>{let c,d,e;c=a.jB;if(b<=c)return a.lo.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(167)),b),G(168)),c),46);BY(d,K(e));Z(d);},NC=(a,b)=>{return (BH(a.j_,b)).kh;},ET=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jI;c=a.kD&&BP(a)==a.jB?1:0;d=new IX;e=b.ks;f=b.j6;g=MJ(b.jA,b.kN,Bh(f));h=b.jA;i=b.mF;j=CI(b.ke);k=b.lu.dw();b=Kj(Go(b.mb));d.jv=e;d.jc=f;d.nf=g;d.kG=h;d.kj=i;d.kf=j;d.nI=k;d.le=b;d.lp=c;return d;},KR=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BG(b,a.jB);Qh(a,b);d=0;while
(true){e=a.jI;if(e.jA>=b)break;if(d>=c)break;QY(e);e=a.jI;if(e.jA<=a.jB)f=1;else{a:{g=e.mF;if(g-g===0.0){e=e.ke;f=1;b:{c:{while(true){h=e.jf.data;if(f>=h.length)break;if(!OA(h[f].i0))break c;if(!OA(e.je.data[f].i0))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jB=a.jI.jA;QL(a);f=1;}else{a.kD=1;f=a.jB;Qh(a,f);while(true){e=a.jI;if(e.jA>=f)break;QY(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jI.jA;if(c!=b){if(!a.kD)break e;if(c!=a.jB)break e;}b=1;break d;}b=0;}return b;},Qh=(a,b)=>{let c,d,
e,f;c=BG(b/a.kq|0,a.j_.i6-1|0);d=a.jI;e=d.jA;if(!(b>=e&&Bb(c,a.kq)<=e)){b=Bb(c,a.kq);f=BH(a.j_,c);d.jA=b;C5(d.ke,f.kh);d.lu.dD(f.kZ);Kt(d);}},QL=a=>{let b,c,d,e,f,g;b=a.jB;c=a.lo;d=c.data.length;if(b==d)a.lo=Gc(c,2*d|0);c=a.lo.data;b=a.jB;e=a.jI;c[b]=e.mF;if(b%a.kq|0)return;f=a.j_;e=HB(e);S(f,e);e=a.j_;if(e.i6>a.pJ){f=G4(e);F$(a.j_);b=0;g=f;while(b<g.i6){e=a.j_;f=BH(g,b);S(e,f);b=b+2|0;}a.kq=a.kq*2|0;}};
function LL(){let a=this;H.call(a);a.oC=null;a.pO=null;a.qO=null;a.nF=null;a.na=null;a.po=null;a.q_=null;a.qz=null;a.qZ=null;a.pd=null;a.p9=null;a.oZ=null;a.qg=null;a.lj=null;a.pC=null;a.q1=null;a.l3=null;a.mU=null;a.l_=null;}
let RX=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l3=Bm();a.mU=Bm();a.l_=Dd();a.oC=b;d=new Qi;e=b.querySelector(".messages");d.ou=Bg();d.nc=e;a.pO=d;e=new IV;FX();e.mV=b;a.qO=e;e=new Nm;f=b.querySelector(".decision");BW(c);d=new ND;d.q$=c;N2(e,f,d);e.kW=Bm();e.lD=Bm();e.mZ=c;JQ(new FM,e.lm,e);g=e.lm;d=new IN;d.px=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nF=e;a.na=VO(b.querySelector(".network"),c);e=new Ja;f=b.querySelector(".transport");Cx();h=new Lk;h.pz=c;e.qI=EE(f,G(169),h);d=new Lm;d.qi=c;e.qv=EE(f,
G(170),d);BW(c);h=new Ll;h.qP=c;d=EE(f,G(171),h);e.qC=d;e.rh=d.querySelector("span");h=new Lj;h.oM=c;e.p0=EE(f,G(172),h);h=new Li;h.qo=c;e.qG=EE(f,G(173),h);g=f.querySelector(".iteration");e.lv=g;h=new HK;h.q2=e;h.q3=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pc=f.querySelector(".position");e.kT=f.querySelector(".speed select");i=PS.data;j=i.length;k=0;while(k<j){LQ(e,i[k]);k=k+1|0;}f=e.kT;h=new HJ;h.o6=e;h.o5=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.po=e;e=new Pt;f=b.querySelector(".predictions");e.kP
=Bg();e.nE=DV((Fd()).i3,(Fd()).i$);e.nN=f.querySelector("tbody");e.o0=f.querySelector(".score");a.q_=e;a.qz=SB(b.querySelector(".predictions .editing"),c);e=new M3;d=b.querySelector(".losses");BW(c);f=new OS;f.pT=c;e.mM=Bg();e.nW=(-1);e.ng=d.querySelector("tbody");e.pr=f;a.qZ=e;a.pd=XS(b,c);d=b.querySelector(".set-up .tools");a.p9=Vk(d,c);a.oZ=Ru(d,b.querySelector(".example-help"),c);a.qg=Yr(b.querySelector(".set-up"),c);a.lj=Yd(b,c);a.pC=b.querySelector(".engine");a.q1=b.querySelector(".announcement");},TE
=(a,b)=>{let c=new LL();RX(c,a,b);return c;},BS=J(BL),FE=J(BJ),B1=null,Cs=null,SF=null,Fs=()=>{Fs=Bf(FE);XF();},Wy=(a,b,c)=>{Fs();Ct(a,b,c);},NW=(a,b)=>{let c=new FE();Wy(c,a,b);return c;},XF=()=>{let b,c,d;B1=NW(G(174),0);b=NW(G(175),1);Cs=b;c=Bc(FE,2);d=c.data;d[0]=B1;d[1]=b;SF=c;},M=J(),U2=a=>{return;},CK=J(0);
function Fg(){M.call(this);this.k$=null;}
let Cw=b=>{let c;c=new Fg;c.k$=Ot(b);return c;},Us=(a,b)=>{let c;c=Dn(b);return !FH(a.k$,c)?Bm():Bx(c);},U1=a=>{let b,c;if(Di(a.k$)!=1){b=CY(G(155),a.k$);c=L();I(I(c,G(176)),b);b=K(c);}else{b=FP(a.k$,0);c=L();I(I(c,G(177)),b);b=K(c);}return b;};
function IP(){M.call(this);this.oh=0;}
let J2=null,PO=null,GI=()=>{GI=Bf(IP);UX();},R6=(a,b)=>{GI();a.oh=b;},V0=a=>{let b=new IP();R6(b,a);return b;},S1=(a,b)=>{let c,d,e,f,g;c=Bg();d=BI(C2(b,59));while(true){if(!BF(d))return Bx(CY(G(178),c));b=C2(BE(d),44);GI();e=b;if(e.i6!=3)f=Bm();else{b=J2;g=BH(e,0);b=Io(b,g);g=J2;f=BH(e,1);g=Io(g,f);f=PO;e=BH(e,2);f=Nn(f,e);if(CM(b)&&CM(g)&&CM(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=Bx(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i6==a.oh)break;S(b,Bl(f));}return Bm();},RK=a=>{let b,
c;b=a.oh;c=L();I(Q(I(c,G(179)),b),G(180));return K(c);},UX=()=>{J2=Jd(0);PO=C4(0.0,1.0);};
function Ky(){let a=this;M.call(a);a.ok=null;a.nT=0;}
let Sx=(a,b,c)=>{a.ok=b;a.nT=c;},Jb=(a,b)=>{let c=new Ky();Sx(c,a,b);return c;},W4=(a,b)=>{let c,d,e,f;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Bx(CY(G(181),c));e=BE(d);f=a.ok.dO(e);if(B5(f))break;e=c;if(e.i6==a.nT)break;S(e,Bl(f));}return Bm();},Ur=a=>{let b,c,d;b=a.ok.bj();c=a.nT;d=L();I(Q(I(I(I(d,G(182)),b),G(183)),c),G(184));return K(d);};
function JZ(){M.call(this);this.n8=0;}
let Uv=(a,b)=>{a.n8=b;},Jd=a=>{let b=new JZ();Uv(b,a);return b;},Io=(a,b)=>{let c,d,e,f;c=Ev(b);if(JK(c))return Bm();d=DK(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n8)break b;}f=0;break a;}f=1;}return !f?Bm():Bx(BV(d));},Uf=a=>{return !a.n8?G(185):G(186);};
function In(){let a=this;M.call(a);a.nP=0.0;a.n2=0.0;}
let VP=(a,b,c)=>{a.nP=b;a.n2=c;},C4=(a,b)=>{let c=new In();VP(c,a,b);return c;},Nn=(a,b)=>{let c,d;c=Ev(b);if(JK(c))return Bm();d=DK(c);return !(d===Br(d)&&d>=a.nP&&d<=a.n2?1:0)?Bm():Bx(BV(d+0.0));},Wl=a=>{let b,c,d;b=BV(a.nP);c=BV(a.n2);d=L();I(I(I(I(d,G(187)),b),G(188)),c);return K(d);};
function IA(){let a=this;M.call(a);a.m2=null;a.ma=null;}
let YG=(a,b,c)=>{a.m2=b;a.ma=c;},Je=(a,b)=>{let c=new IA();YG(c,a,b);return c;},YO=(a,b)=>{return !V(Dn(b),a.ma)?a.m2.dO(b):Bx(a.ma);},Xt=a=>{let b,c,d;b=a.m2.bj();c=a.ma;d=L();I(I(I(d,b),G(189)),c);return K(d);};
function LW(){M.call(this);this.op=null;}
let X4=b=>{let c;c=new LW;c.op=Ot(b);return c;},Xg=(a,b)=>{let c,d,e;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Cr(c)?Bm():Bx(CY(G(181),c));e=Dn(BE(d));if(!FH(a.op,e))break;if(FH(c,e))break;S(c,e);}return Bm();},YL=a=>{let b,c;b=CY(G(155),a.op);c=L();I(I(I(c,G(190)),b),G(191));return K(c);},HC=J(M),U6=a=>{return;},Wj=()=>{let a=new HC();U6(a);return a;},Rz=(a,b)=>{let c,d;a:{c=Dn(b);d=(-1);switch(Dv(c)){case 0:if(!V(c,G(2)))break a;d=0;break a;case 3569038:if(!V(c,G(136)))break a;d=1;break a;case 97196323:if
(!V(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bx(G(136));break b;case 2:b=Bx(G(116));break b;default:}b=Bm();}return b;},Um=a=>{return G(192);},Oj=J(EU),We=J(),Vg=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Np(){let a=this;H.call(a);a.j$=null;a.kE=null;}
let RD=a=>{a.j$=Bg();a.kE=Bg();},CG=()=>{let a=new Np();RD(a);return a;},Ov=b=>{let c,d,e;c=CG();d=0;while(true){e=b.data;if(d>=e.length)break;Ci(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GR=a=>{return a.j$.i6;},Fy=(a,b)=>{return BH(a.j$,b);},GH=(a,b)=>{return BH(a.kE,b);},Ci=(a,b,c)=>{let d;d=GX(a.j$,b);if(d>=0)LI(a.kE,d,c);else{S(a.j$,b);S(a.kE,c);}},KJ=(a,b)=>{let c;c=0;while(c<GR(b)){Ci(a,Fy(b,c),GH(b,c));c=c+1|0;}},Cp=(a,b)=>{let c;c=GX(a.j$,b);if(c>=0){Gu(a.j$,c);Gu(a.kE,c);}},Fr=a=>{let b;b=CG();KJ(b,a);return b;},Mq
=J(0);
function HT(){H.call(this);this.oP=null;}
let Xo=(b,c,d)=>{c=Bq(c);d=Bq(d);Ci(b.oP,d,c);};
function PI(){let a=this;M.call(a);a.lT=null;a.rf=null;}
let Gm=b=>{let c,d,e,f,g,h,i,j,k;c=Bg();d=0;while(d<(B3()).data.length){e=Bm();S(c,e);d=d+1|0;}e=Ly(c);c=Bg();d=0;while(d<GR(b)){e=D_(Nu(e,b,d),e);d=d+1|0;}d=0;while(d<GR(b)){f=Ld(Fy(b,d));if(B5(f)){f=Yz(Fy(b,d));S(c,f);}else if(B5(Nu(e,b,d))){f=PH(Bl(f),GH(b,d),Bn(e,Bl(f)));S(c,f);}d=d+1|0;}g=new OD;g.j5=Bg();g.jm=e;if(OI(e))S(g.j5,G(193));MO(g,C0,Ce,G(26));if(GJ(g.jm)&&!G2(g.jm,CW)){b=g.j5;f=GU(g,CW);h=L();I(I(I(h,G(194)),f),G(195));f=K(h);S(b,f);}if(BA(g.jm,BX,G(35))&&!Pf(g.jm)){h=g.j5;d=(Jw(g.jm)).data.length;i
=CE(Dk(g.jm));f=L();I(Q(I(Q(I(f,G(196)),d),G(197)),i),G(198));f=K(f);S(h,f);}MO(g,CD,BX,G(35));b=Bg();i=CE(Dk(g.jm));j=BI(C2(Bn(g.jm,C7),44));k=i;while(BF(j)){f=BE(j);if(KL(f)>=k)S(b,f);}if(!Cr(b)){f=g.j5;b=Iq(CY(G(181),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(199)),b),G(200)),d),46);h=K(h);S(f,h);}if(V(D_(CL(g.jm,Dr),G(2)),G(64))&&!JI(g.jm)){f=g.j5;b=GU(g,CR);h=L();I(I(I(h,G(201)),b),G(202));h=K(h);S(f,h);}d=Bh(GT(g.jm));if(!BA(g.jm,Dj,G(79))&&CF(g.jm,Dj)>d){b=g.j5;f=GU(g,Dj);h=L();P(Q(I(I(h,f),G(203)),d),46);f=K(h);S(b,
f);}if(CF(g.jm,CA)>Ex(g.jm)){b=g.j5;f=GU(g,CA);d=Ex(g.jm);h=L();P(Q(I(I(h,f),G(204)),d),46);f=K(h);S(b,f);}f=g.j5;If(c,f);b=new PI;U2(b);b.lT=e;b.rf=c;return b;},Nu=(b,c,d)=>{let e,f;e=Ld(Fy(c,d));f=new Qx;f.pK=b;f.pL=c;f.pM=d;b=e.jE;if(b!==null){c=f;b=b;e=HV(c.pK,b,GH(c.pL,c.pM));}return e;},Yz=b=>{let c,d,e,f,g,h;c=Bg();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i9;S(c,g);f=f+1|0;}b=Iq(b);c=CY(G(155),c);h=L();P(I(I(I(I(h,G(205)),b),G(206)),c),46);return K(h);};
function QM(){let a=this;H.call(a);a.j6=null;a.kN=0;a.lu=null;a.ke=null;a.mb=null;a.np=null;a.qW=null;a.oQ=null;a.ks=null;a.jA=0;a.mF=0.0;}
let HB=a=>{let b,c,d;b=new HZ;c=CI(a.ke);d=a.lu.dw();b.kh=c;b.kZ=d;return b;},QY=a=>{let b,c,d,e,f,g,h;b=a.lu;c=a.ke;if(a.kN>=Bh(a.j6)){JJ(a.np,a.ke,a.mb,a.j6.i$);d=a.np;}else{d=MJ(a.jA,a.kN,Bh(a.j6));e=d.mD!=a.kN?a.oQ:a.qW;f=a.ke;g=a.j6;h=d.mN;d=e.n7;B$(g.i3.i0,h*2|0,d.i3.i0,0,Bh(d)*2|0);B$(g.i$.i0,h,d.i$.i0,0,Bh(d));DG(e.nU,f);JJ(e.ol,f,e.nU,e.n7.i$);d=e.ol;}b.d5(c,d);a.jA=a.jA+1|0;Kt(a);},Kt=a=>{DG(a.mb,a.ke);a.mF=a.ks.lb.d6(Go(a.mb),a.j6.i$);};
function P4(){H.call(this);this.mW=0;}
let C6=null,VN=(a,b)=>{a.mW=b;},OL=a=>{let b=new P4();VN(b,a);return b;},Dd=()=>{if(C6===null)C6=OL(0);return C6;},Dg=b=>{return OL(b);},Gv=a=>{let b;if(a!==C6)return a.mW;b=new Eu;Bp(b);Z(b);},HS=a=>{return a===C6?0:1;},L0=a=>{return a!==C6?0:1;},La=(a,b)=>{if(a!==C6)b.d7(a.mW);},Jc=(a,b)=>{if(a!==C6)b=a.mW;return b;};
function Qi(){let a=this;H.call(a);a.nc=null;a.ou=null;}
let UI=(a,b,c)=>{let d,e,f;d=G4(b);If(d,c);e=a.ou;if(FS(d,e))return;a.ou=d;Fw(a.nc);e=BI(b);while(BF(e)){f=BE(e);BZ(a.nc,G(207),f);}b=c.p();while(b.q()){e=b.s();c=BZ(a.nc,G(207),e);d="advice";c.className=d;}};
function IV(){H.call(this);this.mV=null;}
let Ns=null,FX=()=>{FX=Bf(IV);SI();},Yy=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FH(b,G(97));d=a.mV;e=R(!c?G(208):G(97));d.className=e;FX();f=Ns.data;g=f.length;h=0;while(h<g){i=f[h];e=!V(i,G(209))?i:G(92);j=GX(b,e);QF(a,i,!c&&!V(i,G(210))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bc(Bs,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bu(h,GX(b,e));k=k+1|0;}QF(a,G(211),!c&&h<0?0:1,h);e=a.mV;b=CY(G(4),b);e.setAttribute("data-view",R(b));},QF=(a,b,c,d)=>{let e,f;e=a.mV;f=L();I(P(f,46),b);e=e.querySelector(R(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",R(Ca(d)));},SI=()=>{Ns=BN(Bs,[G(90),G(91),G(209),G(63),G(94),G(212),G(210)]);};
function Fz(){let a=this;H.call(a);a.lY=null;a.lm=null;a.pN=null;a.oU=null;a.lw=0;a.m1=0;a.of=0;}
let N2=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.lY=d;a.lm=d.querySelector("canvas");a.pN=b.querySelector(".twin");b=new HW;b.pR=a;b.pP=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.lY;e.observe(d);b=new M8;e=a.lY;b.or=1;d=new H1;d.qr=b;d.qs=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oU=b;},Hy=a=>{a.lw=a.lY.clientWidth;a.m1=a.lY.clientHeight;},QT=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lw;if(d&&a.oU.or){e=new LB;f=a.lm;g=d;h=a.m1;i=devicePixelRatio;e.ns=G(2);e.k0=g;e.mX=h;e.l8=1.0/
i;d=Br(g*i)|0;j=Br(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jo=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jo.lineJoin="round";a.d_(e,b);if(!(!c&&a.of)){a.of=1;BC(a.pN,a.ea(b));}return;}a.of=0;},IH=J(0);
function Nm(){let a=this;Fz.call(a);a.mZ=null;a.kW=null;a.lD=null;a.ld=0;a.no=0;}
let KS=b=>{return Ou(b.nx,b.kb);},YD=(a,b,c,d)=>{let e,f,g,h,i,j;e=Dd();f=d*d;if(CM(a.kW)){g=(Ht(a.lD)).i3;h=0;while(h<g.i4){d=EK(Bl(a.kW),T(g,h,0))-b;i=Eg(Bl(a.kW),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Dg(h);f=d;}h=h+1|0;}}j=new QG;j.qt=a;La(e,j);E$(a.mZ,e);return HS(e);},XM=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ht(a.kW);e=d.jS;f=e.j1;g=d.jU;b=(b-g.jb)/g.jj;h=e.jW;i=O8(f+b*(h-f),f,h);g=d.jS;h=g.jL;d=d.jU;h=O8(h-(c-d.jq)/d.jy*(h-g.jN),e.jN,e.jL);g=Ht(a.lD);j=a.ld;k=GN(g,j,i,h,T(g.i$,j,0));d=a.mZ;g=new Qp;g.rd=k;l=a.no;Em(d,
g,l);a.no=1;},RE=a=>{return;},O8=(b,c,d)=>{return Bt(c,Bd(d,Br(b*100.0)/100.0));},Vz=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KS(b);DT();c=L();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(213)),b.lU),G(214));if(!f)N(c,G(215));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OK;l.nj=d;l.mc=Dp(k);l.n6=B6(k);m=B6(2).data;e=0;while(true){g=l.mc.data;if(e>=g.length)break;if(!g[e]){k=!Id(l,e)?0:1;m[k]=m[k]+1|0;f=Id(l,e);n=l.nj.jD;k
=E6(l,e,f,0);o=n-1|0;while(k>0){g=l.n6.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E6(l,h-1|0,f,k);if(i<o)k=E6(l,h+1|0,f,k);if(h>=n)k=E6(l,h-n|0,f,k);h=h+n|0;if(h<l.mc.data.length)k=E6(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j8;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jD;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FU(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bb(f-1|0,d.jD-1|0);N(N(N(c,G(216)),P0(j)),G(217));N(N(N(c,M7(m[1])),G(218)),P0(1.0-j));P(N(N(c,G(155)),M7(m[0])),46);break a;}}N(Q(c,
e?1:0),G(219));}}WC(c,b);return K(c);},Xp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lG;e=b;f=e.k0;g=e.mX;h=HG(f);i=CP(3.75*h);j=CP(5.5*HG(f));k=Fi(f-O9(f)-j);l=Bt(1.0,Bd(k,Fi(g-i-CP(2.2*h))));m=Cv(O9(f)+Fi((k-l)/2.0),i,l,l);n=D3(m)+Br(1.25*h);o=new MW;p=Cv(n,i,Br(1.0*h),l);j=1.15*h;Cz();q=DB(j,CJ);k=Br(1.35*h);r=I9(h,CJ);s=Br(2.9*h);j=Bt(5.5,Bd(10.0,0.028*l));o.qb=f;o.rj=g;o.k_=m;o.mJ=p;o.o_=q;o.qT=k;o.p8=r;o.n0=s;o.li=h;o.n5=j;o.qq=1.5;t=new O$;q=c.nA;Y();if(!BA(d,F3,G(107))){DW();m
=E1;}else{DW();m=OR;}if(!BA(d,GC,G(112))){Ek();p=Gl;}else{Ek();p=PT;}t.jO=o;t.j2=q;t.nH=m;t.qn=p;u=KS(c);v=c.lW;p=Ka(u.kI.kK,t.jO.k_);B2(e,Cv(0.0,0.0,e.k0,e.mX),t.j2.j0);w=t.jO;x=t.j2;y=u.lU;r=u.m8;m=w.k_;l=m.jb+m.jj/2.0;m=L();Q(I(m,G(220)),y);CB(e,K(m),l,w.qT,w.o_,x.jw);m=L();I(I(m,G(221)),r);d=K(m);k=2.0*(Bd(l,w.qb-l)-4.0);m=w.p8;n=m.lP;m=m.mG;De();if(m!==E9){q=DB(Bd(n,k/(0.65*d.i1.length)),CJ);CB(e,d,l,w.n0,q,x.jw);}else{z=d.i1.length>=20?26:d.i1.length;h=w.n0;q=x.jw;j=Bu(z,d.i1.length);i=Bd(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,I9(i,DY),q);}WR(t,b,p,u);e=t.jO;m=t.j2;q=p.jS;q=IZ(q.j1,q.jW,Kw(e,p.jU.jj));d=p.jS;TP(p,b,e,m,q,IZ(d.jN,d.jL,Kw(e,p.jU.jy)));VT(t,b);Tv(t,b,p,u);e=new QQ;e.o1=t;e.o8=b;e.o9=p;e.o7=u;La(v,e);a.kW=Bx(Ka(Xb(Ts(u)),YY(o)));a.lD=Bx(Sc(VF(c)));};
function PP(){let a=this;Fz.call(a);a.mo=null;a.ph=null;a.kA=null;a.jZ=null;a.mH=null;a.pb=null;a.lA=null;a.kd=null;a.la=null;a.mg=null;a.ne=null;a.kV=null;a.jJ=0;a.nh=0;a.mA=0;a.q5=0.0;a.q4=0.0;a.qS=0.0;}
let Wu=(a,b,c)=>{let d;BW(c);d=new Nl;d.pQ=c;N2(a,b,d);a.lA=Bm();a.kd=Bm();a.la=Bm();a.mg=Bm();a.ne=Dp(0);a.kV=Bj(0);a.mo=c;a.ph=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.jZ=d.querySelector(".value");a.mH=d.querySelector(".freeze");a.pb=d.querySelector(".complaint");c=new ID;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.kA;d=new IF;d.re=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.jZ;d=new IE;d.pm=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.jZ;d=new IC;d.oB=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mH;d=new IB;d.qN=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JQ(new FM,a.lm,a);},VO=(a,b)=>{let c=new PP();Wu(c,a,b);return c;},Ro=(a,b)=>{let c,d;c=b.kb;a.kV=c.kf;if(!(!B5(a.la)&&Gi(Bl(a.la),c.jv)))MM(a,c.jv);if(b.kC&&!(a.jZ.matches(':focus')?1:0)){d=Hx(a.kV.data[a.jJ]);if(!V(Bq(a.jZ.value),d))a.jZ.value=R(d);a.mH.checked=!!(Q_(a,b.lG)).data[a.jJ];}},MM=(a,b)=>{let c,d,e,f,g;a.la=Bx(b);a.kd=Bm();a.jJ
=BG(a.jJ,CE(b)-1|0);Fw(a.kA);c=BG(400,CE(b));d=0;while(d<c){e=a.kA;f=G$(b,d);BZ(e,G(222),!Ig(f)?E4(G(223),QB(b,f)):E4(G(224),Hg(b,f.mO,f.nt)));d=d+1|0;}b=a.kA;g=a.jJ;b.selectedIndex=g;},OQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kb;d=c.jc.i3;e=BG(Jc(b.lW,1),d.i4-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nx;Ou(h,c);h=h.mP;g=Q_(a,b.lG);b=Dg(a.jJ);d=F7(c);i=new Gh;j=c.jv;k=Bc(B8(CS),1);k.data[0]=f;I5(i,j,D7(k));DG(i,d);f=i.jC.data;k=Bc(B8(CS),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].i0;m
=m+1|0;}f=g.data;i=new PU;c=c.jv;m=f.length;if(m==CE(c)){i.jp=c;i.ln=d;i.lX=k;i.qh=h;i.mt=g;i.on=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(225)),n),G(226)),m),46);BY(b,K(h));Z(b);},Q_=(a,b)=>{if(!(!B5(a.mg)&&Bl(a.mg)===b)){a.mg=Bx(b);a.ne=OZ(b);}return a.ne;},MP=(a,b)=>{let c,d;a.jJ=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Hm(a.mo);},Ie=(a,b)=>{BC(a.pb,b);Ft(a.jZ,G(227),Cu(b)?0:1,G(136));},Iu=(a,b,c)=>{let d,e,f;d=a.kV.bb();d.data[a.jJ]=b;e=a.mo;f=new Oy;f.qM=d;Em(e,f,c);},TH=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kd))e=Dd();else{f=Bl(a.kd);g=new Qv;g.l0=(-1);g.ly=10.0;g.ly=12.0;h=1;while(h<=Bo(f.jn)){i=0;while(i<Be(f.jn,h)){j=0;while(Fp(f,h)&&j<Be(f.jn,h-1|0)){Nh(Nt(f,h,i,j),b,c,EG(f.jn,h,i,j),g);j=j+1|0;}if(Eo(f,h))Nh(M5(f,h,i),b,c,Kx(f.jn,h,i),g);i=i+1|0;}h=h+1|0;}g.ly=10.0;d=Br((b-DU(f,0))/f.mu);j=Bt(0.0,Bd(Bo(f.jn),d))|0;d=(c-Cq(f,j,0))/f.kk.data[j];h=Bt(0.0,Bd(Be(f.jn,j)-1|0,Br(d)))|0;d=Bt(f.ju.data[j],24.0)/2.0;k=!(Bv(b-DU(f,j))<=d&&Bv(c-Cq(f,j,h))<=Bd(d,Bt(f.ju.data[j],f.kk.data[j]))
?1:0)?Bm():Bx(KG(j,h));if(g.l0<0&&CM(k)&&(Bl(k)).kc>0)e=Dg(Kx(f.jn,(Bl(k)).kc,(Bl(k)).jX));else{if(g.l0<0&&B5(k)&&!Gg(f)){h=1;while(h<=Bo(f.jn)){d=EF(f,h)-Dl(f,h);l=(b-Dl(f,h))/d;i=0;j=Ku(l,0.0);m=C3(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Be(f.jn,h)){o=0;while(true){e=f.jn;p=h-1|0;if(o>=Be(e,p))break;q=Cq(f,h,i)-Cq(f,p,o);q=CX(n- -q*q)/d;q=Bv(Ef(f,h,i,o,l)-c)/q;Qe(g,EG(f.jn,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l0;e=h>=0?Dg(h):Dd();}}if(L0(e))return 0;MP(a,Gv(e));a.nh=1;a.mA=0;a.q5=b;a.q4=c;a.qS=a.kV.data[a.jJ];return 1;},Ua
=(a,b,c)=>{let d;d=(b-a.q5-(c-a.q4))/40.0;if(a.nh&&!(!a.mA&&d===0.0)){Iu(a,Qa(a.qS+d,0.01),a.mA);a.mA=1;}},Wn=a=>{a.nh=0;},Qa=(b,c)=>{let d;d=Br(1.0/c);return Br(b*d)/d;},SP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OQ(a,b);c=b.jp;d=L();e=b.jp;f=b.lX.data[Bo(e)].data[0];g=b.lX.data[0].data;N(N(d,G(228)),O_(g[0],g[1]));N(d,G(229));h=0;while(h<=Bo(e)){Q(N(d,h?G(230):G(2)),Be(e,h));h=h+1|0;}N(N(d,G(231)),Eb(f));if(isNaN(f)?1:0)N(d,G(232));else N(d,!(f>0.5)?G(233):G(234));N(N(d,G(235)),HX(GK(b,Bo(e),0)));P(d,46);h=
1;while(h<Bo(c)){Ya(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CI(b.ln);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ig(G$(b.jp,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bv(g[l]);h=m-1|0;if(!(f>Bv(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(236));else{N(d,j!=1?G(237):G(238));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(155):G(239));P(N(d,HX(g[i[l]])),32);e=b.jp;N(d,QB(e,G$(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CI(b.ln);l=0;while(true){i=g.data;if(l>=i.length)break;n
=Ig(G$(b.jp,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mt.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(240)),h),G(241)),m);N(d,m!=1?G(242):G(243));if(j>0){N(Q(P(d,32),j),G(244));N(d,j!=1?G(245):G(246));}return K(d);},X2=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nA;if(!B5(a.lA)){b:{e=(Bl(a.lA)).i_;if(e===d)f=1;else if(d!==null&&Bz(d)===By(E_)){g=d;if(!W(e.j0,g.j0)){f=0;break b;}if(!W(e.jw,g.jw)){f=0;break b;}if(!W(e.kp,g.kp)){f=0;break b;}if(!W(e.ku,g.ku)){f=0;break b;}if(!W(e.mL,g.mL)){f=0;break b;}if
(!W(e.mm,g.mm)){f=0;break b;}if(!W(e.mz,g.mz)){f=0;break b;}if(!W(e.kF,g.kF)){f=0;break b;}if(!W(e.kx,g.kx)){f=0;break b;}if(!W(e.nZ,g.nZ)){f=0;break b;}if(!W(e.nq,g.nq)){f=0;break b;}if(W(e.kl,g.kl)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OF;e.i_=d;g=new K9;g.nO=B6(256);h=new Dw;i=Bc(CV,3);j=i.data;j[0]=d.kF;j[1]=Es(d.kl,0.5);j[2]=d.kx;Ff(h,i);g.p7=h;f=0;while(f<256){h=JW(d.kl,f);g.nO.data[f]=(-16777216)|h.jR<<16|h.j3<<8|h.jY;f=f+1|0;}e.ni=g;a.lA=Bx(e);}k=c.kb.jv;if(!(!B5(a.la)&&Gi(Bl(a.la),k)))MM(a,
k);if(!(CM(a.kd)&&(Bl(a.kd)).nl===a.lw&&(Bl(a.kd)).oy===a.m1?1:0)){l=a.lw;f=0;h=BI(k.jV);while(BF(h)){f=Bu(f,(BE(h)).lg);}m=Bd(104.0,Bt(56.0,Lx(k,l)*1.9));m=CP(Bd(Bt(300.0,Bd(460.0,0.8*l)),16.0-( -f|0)*m));d=a.ph.style;f=Bt(200.0,m)|0;h=L();I(Q(h,f),G(247));d.setProperty("height",R(K(h)));a.kd=Bx(UC(k,a.lw,a.m1));}c=OQ(a,c);g=Bl(a.lA);h=Bl(a.kd);n=new Do;d=b;FV(n,0.0,0.0,R9(d),Tx(d));B2(d,n,PA(g.i_));Ww(WV(g,b,h,c));};
function Ja(){let a=this;H.call(a);a.qI=null;a.qv=null;a.qC=null;a.rh=null;a.p0=null;a.qG=null;a.lv=null;a.pc=null;a.kT=null;}
let PS=null,Cx=()=>{Cx=Bf(Ja);TB();},Tn=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i8);d=Ca(Ex(b.js));BC(a.rh,!b.jz?G(248):G(249));a.qC.setAttribute("aria-pressed",R(!b.jz?G(116):G(136)));a.qI.disabled=!!(c?0:1);a.qv.disabled=!!(c?0:1);a.p0.disabled=!!(c<CC(b)?0:1);e=a.qG;f=!!(c<CC(b)?0:1);e.disabled=f;a.lv.setAttribute("max",R(d));e=a.lv;f=R(Ca(c));e.value=f;g=a.lv;f=L();I(I(Q(I(f,G(250)),c),G(251)),d);e=K(f);g.setAttribute("aria-valuetext",R(e));h=a.pc;i=d.i1.length;Cx();f=Er(Ca(c));while(f.ji<i){EJ(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(252)),d);BC(h,K(f));f=b.js;Y();b=Bn(f,Dm);a.kT.value=R(b);if(!V(Bq(a.kT.value),b)){LQ(a,b);a.kT.value=R(b);}},LQ=(a,b)=>{let c,d;c=a.kT;if(V(b,G(120)))d=b;else{d=L();I(I(d,b),G(253));d=K(d);}(BZ(c,G(222),d)).setAttribute("value",R(b));},EE=(b,c,d)=>{Cx();b=b.querySelector(R(c));Cm(b,d);return b;},TB=()=>{PS=BN(Bs,[G(75),G(254),G(121),G(255),G(256),G(257),G(120)]);};
function Pt(){let a=this;H.call(a);a.nN=null;a.o0=null;a.kP=null;a.nE=null;a.qa=0;}
let VD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kb;d=c.jc;if(!(!Cr(a.kP)&&d===a.nE)){a.nE=d;Fw(a.nN);F$(a.kP);e=0;while(e<BG(100,Bh(d))){f=B0(a.nN,G(258));(BZ(f,G(259),Oq(T(d.i3,e,0)))).setAttribute("scope","row");BZ(f,G(260),Oq(T(d.i3,e,1)));BZ(f,G(260),BV(T(d.i$,e,0)));g=B0(B0(f,G(260)),G(261));h=B0(B0(f,G(260)),G(261));g.className="live";h.className="live";i=B0(B0(f,G(260)),G(261));i.className="mark";i.setAttribute("role","img");j=a.kP;k=new Hv;k.lr=f;k.mY=g;k.md=h;k.lC=i;S(j,k);e=e+1|0;}}l=a.qa+1|0;a.qa
=l;e=a.kP.i6>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kP.i6;if(m>=n)break;if(!e)break;o=T(c.le,m,0);p=o-T(d.i$,m,0);g=BH(a.kP,m);l=Hz(c,m);g.lr.className=R(!l?G(262):G(263));n=Jc(b.lW,(-1))!=m?0:1;Ft(g.lr,G(264),n,G(136));MS(g.mY,o,G(2),b.kC);MS(g.md,p,!(p<0.0)?G(265):G(2),b.kC);BC(g.lC,!l?G(266):G(267));j=g.lC;h=!l?G(268):G(269);j.setAttribute("aria-label",R(h));m=m+1|0;}h=n>=Bh(d)?G(2):G(270);b=a.o0;l=Ds(c);e=Bh(d);g=L();I(I(Q(I(Q(g,l),G(251)),e),G(271)),h);BC(b,K(g));},MS=(b,c,d,e)=>{let f,g;f=DO(E0(c,
8),45,8722);g=L();I(I(g,d),f);BC(b,K(g));if(e)b.title=R(E7(c));},Oq=b=>{return DO(b===Br(b)?BV(b):E0(b,2),45,8722);};
function K6(){let a=this;H.call(a);a.mw=null;a.kQ=null;a.lt=null;a.ls=null;a.nM=null;a.n_=null;a.qY=null;a.jr=null;a.oa=0;}
let TW=(a,b,c)=>{let d,e,f;a.jr=Fd();a.mw=c;a.kQ=b.querySelector(".point");a.lt=b.querySelector(".x1");a.ls=b.querySelector(".x2");a.nM=b.querySelector(".add");a.n_=b.querySelector(".remove");a.qY=b.querySelector(".complaint");d=new I3;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kQ;f=new I4;f.pj=a;f.pk=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lt;e=new I1;e.oL=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.ls;e=new I2;e.qR=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new N0;b.qu=a;Cm(c,b);b=a.nM;c=new N1;c.pS=a;Cm(b,c);b=a.n_;c=new NZ;c.oT=a;Cm(b,c);},SB=(a,b)=>{let c=new K6();TW(c,a,b);return c;},X_=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.kb.jc;a.jr=c;if(a.oa!=Bh(c)){a.oa=Bh(a.jr);Fw(a.kQ);d=0;while(d<a.oa){BZ(a.kQ,G(222),Ca(d));d=d+1|0;}}e=BG(Jc(b.lW,FJ(a)),Bh(a.jr)-1|0);a.kQ.selectedIndex=e;Pe(a.lt,T(a.jr.i3,e,0));Pe(a.ls,T(a.jr.i3,e,1));a.nM.disabled=!!(Bh(a.jr)<1000?0:1);b=a.n_;c=!!(Bh(a.jr)>1?0:1);b.disabled=c;},Pe=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=R(Hx(c));},FJ=a=>{return Bu(0,a.kQ.selectedIndex);},Oe=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pp(Bq(b.value));d=QR(c);e=Bq(b.value);f=a.qY;if(d)g=G(2);else{g=L();I(I(I(g,G(272)),e),G(135));g=K(g);}BC(f,g);Ft(b,G(227),d?0:1,G(136));if(d){h=FJ(a);i=b===a.lt?DK(c):T(a.jr.i3,h,0);j=b===a.ls?DK(c):T(a.jr.i3,h,1);b=a.jr;Hj(a,GN(b,h,i,j,T(b.i$,h,0)));}},Hj=(a,b)=>{let c,d;c=a.mw;d=new Q5;d.pl=b;Em(c,d,0);};
function M3(){let a=this;H.call(a);a.ng=null;a.pr=null;a.mM=null;a.nW=0;}
let YM=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nW){a.nW=c;Fw(a.ng);F$(a.mM);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B0(a.ng,G(258));g=BZ(B0(f,G(260)),G(273),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(274)),e);g.title=R(K(h));h=new OM;h.pt=a;h.pu=e;Cm(g,h);g=a.mM;i=new IT;h=B0(f,G(260));i.lV=e;i.mp=f;i.m4=h;S(g,i);e=e+d|0;}}f=BI(a.mM);while(BF(f)){h=BE(f);e=h.lV;d=e>b.jB?0:1;BC(h.m4,!d?G(275):E7(Q4(b,e)));Ft(h.mp,G(264),h.lV
!=BP(b)?0:1,G(136));}},GL=J(0);
function OS(){H.call(this);this.pT=null;}
function N3(){let a=this;H.call(a);a.n4=null;a.nX=null;a.pe=null;a.pH=null;a.kw=null;a.qJ=null;a.mh=null;a.ot=null;a.mC=null;a.o3=null;a.l6=0;a.lR=0;a.k9=null;}
let Vb=(a,b,c)=>{let d;d=new LJ;d.k2=Bm();a.o3=d;a.k9=Bj(0);a.mC=c;a.n4=b.querySelector(".finding");d=b.querySelector(".neuron");a.nX=d;a.pe=d.querySelector(".sums");a.pH=a.nX.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qJ=c.querySelector(".progress");a.mh=a.kw.querySelector(".hint");a.ot=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new Mz;b.pq=a;Cm(c,b);b=a.ot;c=new MC;c.q9=a;Cm(b,c);c=a.kw.querySelector(".leave");b=new MB;b.pg=a;Cm(c,b);},XS=(a,b)=>{let c=new N3();Vb(c,
a,b);return c;},Wk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kb;a.k9=c.kf;d=b.lG;e=Dt(d,H_());if(a.l6){Y();if(BA(d,BX,G(35))&&BA(d,Ce,G(16))&&BA(d,CR,G(53))&&BA(d,CW,G(47))){f=1;break a;}}f=0;}if(e&&!a.l6){a.lR=0;BC(a.mh,G(2));}e=!e&&!f?0:1;a.l6=e;a.kw.hidden=!!(e?0:1);if(a.l6){e=Ds(c)!=Bh(c.jc)?0:1;BC(a.qJ,e?G(276):QZ(c));a.kw.className=R(!e?G(277):G(278));a.ot.hidden=!!(a.lR&&Ga(a)?0:1);}if(!(a.k9.data.length>400&&!b.kC)){if(a.l6)g=L8();else{b=a.o3;g=Bg();if(CM(b.k2)&&(Bl(b.k2)).j9===c.jv&&(Bl(b.k2)).nK===c.jc
?1:0)h=Bl(b.k2);else{h=new Nj;i=c.jv;j=c.jc;h.j9=i;h.nK=j;h.lJ=Ch(i);h.kY=EX(i,j.i3);h.k5=J5(i,Bh(j));}b:{C5(h.lJ,c.kf);DG(h.kY,h.lJ);JJ(h.k5,h.lJ,h.kY,h.nK.i$);b.k2=Bx(h);if(!c.kG){k=c.kj;e=k-k!==0.0?0:1;if(!(e&&U0(h))){b=new Cl;Cg();CQ(b,FC,G(279));S(g,b);break b;}}if(c.lp){b=new Cl;Cg();CQ(b,FC,G(280));S(g,b);}}if(Cr(g)){e=Bh(c.jc);f=Ds(c)!=e?0:1;if(!(f&&!(c.kj>0.1*e))){VV(h,g);T3(h,g);W7(h,g);}if(!f)Uz(c,h,g);else{l=new Cl;Cg();b=Kp;d=L();I(Q(I(d,G(281)),e),G(282));CQ(l,b,K(d));S(g,l);}}}X3(a,g);}e=NY(c);a.nX.hidden
=!!(e?0:1);if(e)WN(a,SH(c));},X3=(a,b)=>{let c,d,e,f;c=L();d=1;e=b.p();while(e.q()){f=e.s();b=c.ji<=0?G(2):G(4);N(N(c,b),f.mf);f=f.ml;Cg();d=d&(f!==Kp?0:1);}BC(a.n4,K(c));b=a.n4;c=R(!d?G(283):G(284));b.className=c;},WN=(a,b)=>{let c,d,e,f,g;c=b.oW.data;d=a.pe;e=On(c[0],c[3],b.oO);f=On(c[1],c[2],b.qD);g=L();I(I(I(I(g,G(285)),e),G(286)),f);BC(d,K(g));d=a.pH;e=b.rb;f=b.pW;b=L();I(P(I(b,e),32),f);BC(d,K(b));},On=(b,c,d)=>{let e,f,g,h,i;e=HH(b);f=!(c<0.0)?G(287):G(288);g=HH(Bv(c));h=HH(d);i=L();I(I(I(I(I(i,e),f),
g),G(289)),h);return K(i);},HH=b=>{return DO(E0(b,4),45,8722);},Ga=a=>{let b;b=(H$(a.k9)).i6-1|0;return BG(a.lR?1:0,b);};
function Nc(){let a=this;H.call(a);a.om=null;a.og=null;}
let X1=(a,b,c)=>{let d,e;a.om=b.querySelector(".undo");a.og=b.querySelector(".redo");d=a.om;BW(c);e=new Ql;e.qk=c;Cm(d,e);d=a.og;BW(c);e=new Qm;e.pI=c;Cm(d,e);b=b.querySelector(".reseed");d=new Qk;d.oV=c;Cm(b,d);},Vk=(a,b)=>{let c=new Nc();X1(c,a,b);return c;},SK=(a,b)=>{let c;a.om.disabled=!!((Cr(b.k4)?0:1)?0:1);c=a.og;b=!!((Cr(b.l2)?0:1)?0:1);c.disabled=b;};
function Ok(){let a=this;H.call(a);a.ll=null;a.l9=null;a.m3=null;a.ov=0;}
let VS=(a,b,c,d)=>{let e,f,g,h,i,j;a.l9=c;a.m3=d;d=b.querySelector(".example");a.ll=d;BZ(d,G(222),G(290));e=Kk(a,G(291));f=(KK()).data;g=f.length;h=0;while(h<g){BZ(e,G(222),f[h].oX);h=h+1|0;}i=Kk(a,G(292));e=BI(Ju());while(BF(e)){j=BE(e);g=j.kX;j=j.lS;c=L();I(I(Q(I(c,G(293)),g),G(294)),j);BZ(i,G(222),K(c));}BZ(Kk(a,G(295)),G(222),G(296));b=a.ll;d=new JV;d.p$=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Ru=(a,b,c)=>{let d=new Ok();VS(d,a,b,c);return d;},U_=(a,b)=>{if(!b&&!a.ov){a.ll.selectedIndex
=0;BC(a.l9,G(2));}a.ov=0;},Kk=(a,b)=>{let c;c=B0(a.ll,G(297));c.setAttribute("label",R(b));return c;};
function JU(){H.call(this);this.nn=null;}
let NA=null,LM=null,LO=null,JP=()=>{JP=Bf(JU);WZ();},WY=(a,b,c)=>{let d,e;JP();a.nn=Bg();d=b.querySelector("form");e=new H7;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));Kn(a,d.querySelector(".of-the-run"),NA,c);Kn(a,d.querySelector(".of-training"),LM,c);Kn(a,d.querySelector(".of-the-look"),LO,c);},Yr=(a,b)=>{let c=new JU();WY(c,a,b);return c;},Kn=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nn;i=Ul(b,g,d);S(h,i);f=f+1|0;}},TT=(a,b)=>{let c,d,e,f,g;c=BI(a.nn);while(BF(c)){a:
{b:{d=BE(c);e=d.ky;f=d.kO;Y();if(!(f===CD&&!BA(b,BX,G(35)))){if(d.kO!==C0)break b;if(BA(b,Ce,G(26)))break b;}g=1;break a;}g=0;}e.hidden=!!g;f=Bn(b,d.kO);if(!V(f,d.nS)){d.nS=f;if(!(d.kO.kv instanceof Fg))d.kn.value=R(f);else d.kn.value=R(f);Mf(d,G(2));}}},WZ=()=>{let b,c;b=Bc(Db,9);c=b.data;Y();c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=Dh;c[5]=CW;c[6]=Ec;c[7]=Ge;c[8]=DE;NA=b;b=Bc(Db,5);c=b.data;c[0]=CR;c[1]=Dr;c[2]=El;c[3]=Dj;c[4]=C7;LM=b;b=Bc(Db,7);c=b.data;c[0]=Hl;c[1]=FI;c[2]=F3;c[3]=GC;c[4]=EP;c[5]=Fl;c[6]=ER;LO
=b;};
function Il(){let a=this;H.call(a);a.nk=null;a.q6=null;a.nJ=null;a.nR=0;}
let LC=null,GP=()=>{GP=Bf(Il);WA();},WP=(a,b,c)=>{let d,e,f,g,h,i,j;GP();a.nk=Bg();a.nJ=Bm();a.q6=c;c=new II;c.pZ=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=LC.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(R(h));d.observe(i);c=a.nk;if(!V(h,G(298)))i=i.querySelector(".twin");j=B4(i);S(c,j);g=g+1|0;}},Yd=(a,b)=>{let c=new Il();WP(c,a,b);return c;},Q0=a=>{if(!a.nR){a.nR=1;a.q6.jh.k8.hear("study");}},WA=()=>{LC=BN(Bs,[G(299),G(300),G(298)]);};
function Qf(){let a=this;H.call(a);a.nL=null;a.my=null;}
let T$=(a,b)=>{a.my=Bm();a.nL=b;},Ly=a=>{let b=new Qf();T$(b,a);return b;},HV=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PE;d.oH=a;d.oI=b;b=c.jE;if(b!==null){c=d;b=b;b=CN(c.oH,c.oI,b);c=b===null?Bm():Bx(b);}return c;},F2=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(181)),BV(e[d]));d=d+1|0;}if(GJ(a)){Y();f=CN(a,CW,G(47));g=Ec;f=CN(f,g,Bn(a,g));g=CR;a=CN(f,g,Bn(a,g));}Y();return CN(CN(a,BX,G(35)),CD,K(c));},FQ=(a,b)=>{let c,d,e,f;Y();c=CN(a,Ce,G(26));d=C0;e=L();f=0;while
(f<Bh(b)){N(P(N(P(N(N(e,f<=0?G(2):G(178)),BV(T(b.i3,f,0))),44),BV(T(b.i3,f,1))),44),BV(T(b.i$,f,0)));f=f+1|0;}return CN(c,d,K(e));},CN=(a,b,c)=>{let d,e;d=G4(a.nL);e=b.jt;b=Bx(c);LI(d,e,b);return Ly(d);},CL=(a,b)=>{let c,d;c=a.nL;d=b.jt;return BH(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Ce&&OI(a))){if(b!==Dr)break b;if(JI(a))break b;}c=1;break a;}c=0;}return c?I7(a,b):D_(CL(a,b),I7(a,b));},I7=(a,b)=>{a:{HD();switch(ON.data[b.jt]){case 1:case 2:if(GJ(a)){b=G(53);break a;}b=b.mS;break a;case 3:if(!JI(a)){b=
G(65);break a;}b=b.mS;break a;default:}b=b.mS;}return b;},G2=(a,b)=>{return V(Bn(a,b),I7(a,b));},BA=(a,b,c)=>{return V(Bn(a,b),c);},Dt=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NJ(f)&&!V(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GT=a=>{if(B5(a.my))a.my=Bx(SO(a));return Bl(a.my);},Dk=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bg();c=D0(2);d=b;S(d,c);if(GJ(a))c=LY(D0(2));else{c=Bg();Y();e=(GA(Bn(a,CW))).data;f=e.length;g=0;while(g<f){h=D0(e[g]|0);S(c,h);g=g+1|0;}}If(b,c);S(d,D0(1));i=new Ib;Y();j
=Qq(Bn(a,Ec));k=Qq(Bn(a,CR));c=Dr;F5();h=!BA(a,c,EC.oD)?MU:EC;f=d.i6;if(f<2){c=new BS;BY(c,G(301));Z(c);}d=new Iz;l=Bc(H,f);e=l.data;b=BI(b);f=0;c=b;while(BF(c)){b=BE(c);if(b===null){b=new EB;Bp(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m9=l;i.jV=d;i.km=j;i.k6=k;i.lb=h;return i;},FK=a=>{Y();return CF(a,Ge);},OZ=a=>{let b,c,d,e,f,g;b=Dp(CE(Dk(a)));c=b.data;Y();d=(GA(Bn(a,C7))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pk=a=>{let b;b=Bh(GT(a));Y();if(!BA(a,Dj,G(79)))b=Bd(CF(a,Dj),b)
|0;return b;},Ex=a=>{Y();return CF(a,DE)|0;},Gn=a=>{Y();return BG(CF(a,CA)|0,Ex(a));},GJ=a=>{Y();return BA(a,BX,G(33));},OI=a=>{Y();return V(D_(CL(a,Ce),G(2)),G(26))&&Cu(Bn(a,C0))?1:0;},JI=a=>{let b;Y();b=CR;Co();return BA(a,b,DX.l1);},Pf=a=>{return (Jw(a)).data.length!=CE(Dk(a))?0:1;},Jw=a=>{Y();return GA(Bn(a,CD));},CF=(a,b)=>{return KL(Bn(a,b));},Qs=a=>{let b;b=new Pd;Y();b.qy=CF(a,Dh);return b;},SO=a=>{let b,c,d,e,f,g,h;a:{Y();b=CF(a,Dh);c=Bn(a,Ce);d=(-1);switch(Dv(c)){case -1360216880:if(!V(c,G(22)))break a;d
=5;break a;case -982754077:if(!V(c,G(26)))break a;d=9;break a;case -895939855:if(!V(c,G(23)))break a;d=6;break a;case 3555:if(!V(c,G(18)))break a;d=1;break a;case 96727:if(!V(c,G(17)))break a;d=0;break a;case 109265:if(!V(c,G(20)))break a;d=3;break a;case 3373737:if(!V(c,G(19)))break a;d=2;break a;case 3684185:if(!V(c,G(21)))break a;d=4;break a;case 93832310:if(!V(c,G(25)))break a;d=8;break a;case 104080786:if(!V(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=En(BT([0.0,0.0,0.0,1.0]));break b;case 1:c
=En(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=En(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=En(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=En(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FF(new PX,b);break b;case 6:c=FF(new Lc,b);break b;case 7:c=FF(new MD,b);break b;case 8:c=FF(new Ln,b);break b;case 9:e=C2(Bn(a,C0),59);c=new Gy;f=new Cf;g=e;FN(f,g.i6,2);Lb(c,f,BB(g.i6,1));d=0;while(d<g.i6){h=(GA(BH(g,d))).data;BQ(c.i3,d,0,h[0]);BQ(c.i3,d,1,h[1]);BQ(c.i$,d,0,h[2]);d=d+1|0;}break b;default:}c=Fd();}return c;},Qq=b=>{let c,
d,e,f,g;Co();c=(L2.bb()).data;d=c.length;e=0;while(true){if(e>=d){f=new H0;g=L();I(I(I(g,G(302)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(V(f.l1,b))break;e=e+1|0;}return f;},SU=J(),TR=J(),Mw=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JM=J(0);
function NB(){H.call(this);this.qx=null;}
let Yf=(a,b)=>{let c;c=a.qx;GS(c.i2);Kh(c,BP(c.i2.i8)+b);};
function MA(){H.call(this);this.ql=null;}
let S$=(a,b)=>{Kh(a.ql,b);},Tk=J(),Of=(b,c)=>{let d,e;a:{b:{if(!(b instanceof In)&&!(b instanceof JZ)&&!(b instanceof HC)){if(!(b instanceof IA))break b;d=b;if(V(c,d.ma))break b;if(!Of(d.m2,c))break b;}e=1;break a;}e=0;}return e;},Oz=b=>{let c,d,e,f,g,h,i,j,k;c=Er(G(303));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(155));g=e[d];h=Er(G(303));i=0;while(i<g.i4){j=N(h,i<=0?G(2):G(155));e=g.i0;k=g.i7;N(j,MR(e,Bb(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MR=(b,c,d)=>{let e,
f,g,h;e=Er(G(303));f=0;while(f<d){g=f<=0?G(2):G(155);h=b.data;N(N(e,g),QO(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QO=b=>{return b-b!==0.0?G(3):E7(b);},BR=J(0);
function ND(){H.call(this);this.q$=null;}
let Wr=a=>{Hm(a.q$);};
function FM(){let a=this;H.call(a);a.mi=null;a.lE=0;}
let JQ=(a,b,c)=>{let d;a.mi=c;d=new KA;d.qd=a;d.qc=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new KB;d.ra=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KC;d.pf=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KD;d.p3=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KE;d.qp=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},Y1=(a,b)=>{let c=new FM();JQ(c,a,b);return c;},Q6=a=>{if(a.lE){a.lE=0;a.mi.f3();}};
function IN(){H.call(this);this.px=null;}
let Wc=(b,c)=>{let d,e;b=b.px;c=b.lD;d=new Q$;d.ri=b;e=c.jE;if(e!==null){d=d;e=e;if(!(d.ri.ld>=Bh(e)?0:1))c=Bm();}d=new Q9;d.qB=b;Fv(c,d);};
function Nl(){H.call(this);this.pQ=null;}
let SY=a=>{Hm(a.pQ);},ID=J(),YI=(b,c)=>{b;c.preventDefault();};
function IF(){H.call(this);this.re=null;}
let RW=(b,c)=>{b=b.re;MP(b,b.kA.selectedIndex);};
function IE(){H.call(this);this.pm=null;}
let Vm=(b,c)=>{let d,e;b=b.pm;d=Pp(Bq(b.jZ.value));if(!JK(d)){Ie(b,G(2));Iu(b,DK(d),0);}else{e=Bq(b.jZ.value);c=L();I(I(I(c,G(304)),e),G(135));Ie(b,K(c));}};
function IC(){H.call(this);this.oB=null;}
let SR=(b,c)=>{let d,e,f,g;b=b.oB;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bq(c.key);f=(-1);switch(Dv(e)){case 930625636:if(!V(e,G(305)))break a;f=0;break a;case 977535019:if(!V(e,G(306)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Ie(b,G(2));g=Qa(b.kV.data[b.jJ]+d,0.01);b.jZ.value=R(Hx(g));Iu(b,g,0);}};
function IB(){H.call(this);this.qN=null;}
let T1=(b,c)=>{let d,e;b=b.qN;d=b.mH.checked?1:0;e=b.ne.bb();e.data[b.jJ]=d;b=b.mo;c=new Lf;c.oK=e;Em(b,c,0);};
function Lk(){H.call(this);this.pz=null;}
let Sp=a=>{let b;b=a.pz;Cx();Fc(b,0);};
function Lm(){H.call(this);this.qi=null;}
let UL=a=>{let b;b=a.qi;Cx();Mc(b,(-1));};
function Ll(){H.call(this);this.qP=null;}
let Xn=a=>{let b;b=a.qP.jh;if(!b.i2.jz)JO(b);else KN(b);};
function Lj(){H.call(this);this.oM=null;}
let R5=a=>{let b;b=a.oM;Cx();Mc(b,1);};
function Li(){H.call(this);this.qo=null;}
let T8=a=>{let b;b=a.qo;Cx();Fc(b,2147483647);};
function HK(){let a=this;H.call(a);a.q2=null;a.q3=null;}
let YE=(b,c)=>{let d,e;b=b;c=b.q2;b=b.q3;c=c.lv;Cx();c=Ev(Bq(c.value));d=0.0;if(c!==CT)d=c.l7;e=d|0;Fc(b,e);};
function HJ(){let a=this;H.call(a);a.o6=null;a.o5=null;}
let XI=(b,c)=>{let d;b=b;c=b.o6;b=b.o5;Y();d=Dm;c=Bq(c.kT.value);J7(b,d,c);};
function Gy(){let a=this;M.call(a);a.i3=null;a.i$=null;}
let Lb=(a,b,c)=>{a.i3=b;a.i$=c;},DV=(a,b)=>{let c=new Gy();Lb(c,a,b);return c;},Fd=()=>{return En(BT([0.0,1.0,1.0,0.0]));},En=b=>{let c,d,e,f,g;c=b.data;d=Bc(B8(CS),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D7(d);g=BB(f.i4,1);B$(b,0,g.i0,0,c.length);return DV(f,g);},GN=(a,b,c,d,e)=>{let f;f=DV(Kj(a.i3),Kj(a.i$));Hc(f,b,c,d,e);return f;},Hc=(a,b,c,d,e)=>{BQ(a.i3,b,0,c);BQ(a.i3,b,1,d);BQ(a.i$,b,0,e);},Bh=a=>{return a.i3.i4;},SS=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bz(b)===By(Gy)){b=b;c=!W(a.i3,b.i3)?0:W(a.i$,b.i$)?1:0;}else c=0;return c;},I3=J(),V4=(b,c)=>{b;c.preventDefault();};
function I4(){let a=this;H.call(a);a.pj=null;a.pk=null;}
let YA=(b,c)=>{b=b;c=b.pj;b=b.pk;c=Dg(c.kQ.selectedIndex);E$(b,c);};
function I1(){H.call(this);this.oL=null;}
let X8=(b,c)=>{b=b.oL;Oe(b,b.lt);};
function I2(){H.call(this);this.qR=null;}
let Sv=(b,c)=>{b=b.qR;Oe(b,b.ls);};
function N0(){H.call(this);this.qu=null;}
let Wf=a=>{let b,c,d;b=a.qu;c=FJ(b);d=b.jr;Hj(b,GN(d,c,T(d.i3,c,0),T(b.jr.i3,c,1),1.0-T(b.jr.i$,c,0)));},Sj=J(),B0=(b,c)=>{let d;d=b.ownerDocument.createElement(R(c));b.appendChild(d);return d;},BZ=(b,c,d)=>{let e;e=B0(b,c);b=R(d);e.textContent=b;return e;},BC=(b,c)=>{if(!V(c,Bq(b.textContent)))b.textContent=R(c);},Ft=(b,c,d,e)=>{if(!d)b.removeAttribute(R(c));else b.setAttribute(R(c),R(e));},Cm=(b,c)=>{let d;d=new Ip;d.o$=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function N1(){H.call(this);this.pS=null;}
let YF=a=>{let b,c,d,e,f,g,h;b=a.pS;c=Qo(b.jr.i3);d=b.jr;e=c.j1;f=e-(e-c.jW)/2.0;e=c.jN;g=e-(e-c.jL)/2.0;c=DV(BB(Bh(d)+1|0,2),BB(Bh(d)+1|0,1));h=0;while(h<Bh(d)){Hc(c,h,T(d.i3,h,0),T(d.i3,h,1),T(d.i$,h,0));h=h+1|0;}Hc(c,Bh(d),f,g,1.0);Hj(b,c);c=b.mw;b=Dg(Bh(b.jr));E$(c,b);};
function NZ(){H.call(this);this.oT=null;}
let Rq=a=>{let b,c,d,e,f,g;b=a.oT;c=b.jr;d=FJ(b);e=DV(BB(Bh(c)-1|0,2),BB(Bh(c)-1|0,1));f=0;while(f<Bh(c)){g=C3(f,d);if(g)Hc(e,g<0?f:f-1|0,T(c.i3,f,0),T(c.i3,f,1),T(c.i$,f,0));f=f+1|0;}Hj(b,e);b=b.mw;c=Dd();E$(b,c);};
function LJ(){H.call(this);this.k2=null;}
function Mz(){H.call(this);this.pq=null;}
let SW=a=>{let b,c,d,e;b=a.pq;c=H$(b.k9);d=Ga(b);e=b.lR+1|0;b.lR=e;e=e>1&&!d?1:0;BC(b.mh,e?G(307):(BH(c,d)).lq);Hm(b.mC);};
function MC(){H.call(this);this.q9=null;}
let Uo=a=>{let b,c,d,e,f;b=a.q9;c=H$(b.k9);d=Ga(b);e=c;f=(BH(e,d)).lQ;BC(b.mh,(BH(e,Ga(b))).lq);b=b.mC;c=new Nb;c.pa=f;Em(b,c,0);};
function MB(){H.call(this);this.pg=null;}
let VU=a=>{let b,c;b=a.pg.mC;c=CG();E5(b,c);};
function Ql(){H.call(this);this.qk=null;}
let Ue=a=>{let b,c;b=a.qk;c=b.jh.jG;Qz(c,c.k4,c.l2);DD(b.jh);CH(b.jh);};
function Qm(){H.call(this);this.pI=null;}
let WX=a=>{let b,c;b=a.pI;c=b.jh.jG;Qz(c,c.l2,c.k4);DD(b.jh);CH(b.jh);};
function Qk(){H.call(this);this.oV=null;}
let Rx=a=>{let b,c,d;b=a.oV;Y();c=Dh;d=Ca(Yn()*10000.0|0);J7(b,c,d);};
function Hn(){let a=this;BJ.call(a);a.oX=null;a.q7=null;a.kL=null;}
let Oh=null,Qt=null,NP=null,MT=null,P9=null,Qr=null,Q1=null,Ra=null,Ol=null,Oi=null,Ox=null,Ws=null,L7=null,Gz=()=>{Gz=Bf(Hn);Vp();},KK=()=>{Gz();return L7.bb();},Ry=(a,b,c,d,e,f)=>{Gz();Ct(a,b,c);a.oX=d;a.q7=e;a.kL=f;},Cj=(a,b,c,d,e)=>{let f=new Hn();Ry(f,a,b,c,d,e);return f;},Vp=()=>{let b,c,d;Oh=Cj(G(308),0,G(309),G(310),G(2));Qt=Cj(G(311),1,G(312),G(313),G(314));NP=Cj(G(315),2,G(316),G(317),G(318));MT=Cj(G(319),3,G(320),G(321),G(322));P9=Cj(G(323),4,G(324),G(325),G(326));Qr=Cj(G(327),5,G(328),G(329),G(330));Q1
=Cj(G(331),6,G(332),G(333),G(334));Ra=Cj(G(335),7,G(336),G(337),G(338));Ol=Cj(G(339),8,G(340),G(341),G(342));Oi=Cj(G(343),9,G(344),G(345),G(346));Ox=Cj(G(347),10,G(348),G(349),G(350));b=Cj(G(351),11,G(352),G(353),G(354));Ws=b;c=Bc(Hn,12);d=c.data;d[0]=Oh;d[1]=Qt;d[2]=NP;d[3]=MT;d[4]=P9;d[5]=Qr;d[6]=Q1;d[7]=Ra;d[8]=Ol;d[9]=Oi;d[10]=Ox;d[11]=b;L7=c;};
function Gb(){let a=this;M.call(a);a.kX=0;a.mq=0;a.lS=null;}
let No=null,Hk=()=>{Hk=Bf(Gb);Vt();},R_=(a,b,c,d)=>{Hk();a.kX=b;a.mq=c;a.lS=d;},Eh=(a,b,c)=>{let d=new Gb();R_(d,a,b,c);return d;},Ju=()=>{Hk();return No;},Rp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Gb)){b=b;c=a.kX!=b.kX?0:a.mq!=b.mq?0:W(a.lS,b.lS)?1:0;}else c=0;return c;},Vt=()=>{let b,c,d,e,f,g;b=Eh(8,10000,G(355));c=Eh(10,10000,G(356));d=Eh(17,10000,G(357));e=Eh(71,10000,G(358));f=Eh(1,3000,G(359));g=Eh(195,8000,G(360));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);No=Nz(BN(H,[b,c,d,e,f,g]));};
function JV(){H.call(this);this.p$=null;}
let WG=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.p$;d=b.ll.selectedIndex-1|0;b.ov=1;e=(KK()).data.length;f=Di(Ju());if(d>=0){if(d<e){c=(KK()).data[d];BC(b.l9,c.q7);b=b.m3;g=CG();d=0;while(d<c.kL.i1.length){e=FZ(c.kL,61,d);f=FZ(c.kL,38,d);if(f<0)f=c.kL.i1.length;Ci(g,Dq(c.kL,d,e),Dq(c.kL,e+1|0,f));d=f+1|0;}E5(b,g);}else if(d>=(e+f|0)){BC(b.l9,G(2));b=b.m3;c=H_();g=CG();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CL(c,i);k=new Os;k.oF=g;k.oE=i;Fv(j,k);e=e+1|0;}E5(b,g);}else{c=Ju();d=d-e|0;c=FP(c,d);g=b.l9;d=c.kX;k
=c.lS;i=L();P(I(P(Q(I(i,G(361)),d),32),k),46);BC(g,K(i));g=b.m3;h=Bc(Bs,6);l=h.data;Y();l[0]=Dh.i9;l[1]=Ca(c.kX);l[2]=DE.i9;l[3]=Ca(c.mq);l[4]=Dm.i9;l[5]=G(257);b=Ov(h);E5(g,b);}}},H7=J(),Sm=(b,c)=>{b;c.preventDefault();},Js=J(0);
function II(){H.call(this);this.pZ=null;}
let Tg=(b,c)=>{let d;b=b.pZ;d=0;while(d<c.length){if((L4(c[d])).isIntersecting?1:0)Q0(b);d=d+1|0;}},Ea=J(0);
function QH(){let a=this;H.call(a);a.pU=null;a.pV=null;}
let SC=(a,b)=>{b=b;Ci(a.pU,a.pV.i9,b);};
function PY(){H.call(this);this.pp=null;}
let Sn=(a,b)=>{b=b;S(a.pp,b);},N5=J(),LD=null,GE=null,JS=null,I$=null,I_=null,P5=null,D4=()=>{D4=Bf(N5);S7();},H_=()=>{D4();return (Gm(Ov(BN(Bs,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lT;},H$=b=>{let c,d,e,f,g,h,i,j;D4();c=b.data.length;d=GE.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(362)),d),G(363)),c),46);BY(e,K(f));Z(e);}c=N4(b,JS)>=N4(b,GE)?0:1;g=!c?GE:JS;e=!c?G(364):G(365);h=!c?G(365):G(364);i=Bg();j=new EL;f=L();I(I(I(I(I(I(I(I(I(f,G(366)),e),G(367)),h),G(368)),e),G(369)),h),G(370));Ko(j,K(f),
b);S(i,j);f=L();I(I(f,e),G(371));HP(i,K(f),!c?I$:I_,g);j=L();I(I(j,h),G(372));HP(i,K(j),!c?I_:I$,g);f=L();I(I(I(I(I(f,G(373)),e),G(369)),h),G(374));HP(i,K(f),P5,g);return i;},HP=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;D4();d=d.data;f=b;g=(BH(f,f.i6-1|0)).lQ.bb();h=Bg();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LD.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(289)),n);p=K(o);S(h,p);}j=j+1|0;}if(!Cr(h)){b=new EL;p=LK(h);h=L();P(I(I(I(h,c),G(375)),p),46);Ko(b,K(h),g);S(f,b);}},N4=(b,
c)=>{let d,e,f;D4();d=0;e=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},S7=()=>{LD=BN(Bs,[G(376),G(377),G(378),G(379),G(380),G(381),G(382),G(383),G(384)]);GE=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JS=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);I$=Im([0,1,4]);I_=Im([2,3,5]);P5=Im([6,7,8]);},YT=J(),Th=(b,c)=>{let d,e;if(b>0.3){d=BV(b);e=L();I(I(I(e,G(385)),d),G(386));d=K(e);S(c,d);}},P1=J(0);
function JA(){H.call(this);this.qX=null;}
let UU=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.qX;b.lI=0;c=b.i2;d=c.jz;if(Jv(c))H4(b.i2,new M0,7.0);NN(b);e=d&&!b.i2.jz?1:0;f=b.i2.i8;if(BP(f)!=b.ny){b.ny=BP(f);b.k8.hear("iteration");}if(f.kD&&!b.nV){b.nV=1;b.k8.hear("diverge");}else if(e)b.k8.hear("finish");if(Jv(b.i2))Cy(b);else if(b.oq){b.oq=0;c=b.ka;g=ET(b.i2.i8);c=c.q1;h=g.kG;i=E0(g.kj,4);e=Ds(g);d=Bh(g.jc);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(167)),h),G(387)),i),G(155)),e),G(251)),d),G(388));BC(c,K(g));c=b.lN;b=b.i2;g=b.js;e=BP(b.i8);if(Kg(c)){c=(Gm(K8(c))).lT;b=CG();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!V(f,Bn(c,i))){Ci(b,i.i9,f);c=D_(HV(c,i,f),c);}h=h+1|0;}Vg(R(H9(b)));}}},CU=J(EO),Uc=a=>{return;};
function Iz(){CU.call(this);this.m9=null;}
let XT=(a,b)=>{a.m9=b;},Nz=a=>{let b=new Iz();XT(b,a);return b;},FP=(a,b)=>{return a.m9.data[b];},Di=a=>{return a.m9.data.length;},Lo=J(),Yl=a=>{return performance.now();},Tp=J(),Y0=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){a:{b:{if(b!==d){g=HE(Bz(b));h=HE(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!GZ(g)&&!GZ(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bz(n);if(EA(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hi(b,c,
d,e,j);b=new G1;Bp(b);Z(b);}j=j+1|0;k=m;}Hi(b,c,d,e,f);return;}if(!GZ(g))break a;if(GZ(h))break b;else break a;}b=new G1;Bp(b);Z(b);}}Hi(b,c,d,e,f);return;}b=new G1;Bp(b);Z(b);}b=new Cn;Bp(b);Z(b);}d=new EB;BY(d,G(389));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gj(b)&&(e+f|0)<=Gj(d)){Hi(b,c,d,e,f);return;}b=new Cn;Bp(b);Z(b);},Hi=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xr=J(),E7=b=>{let c,d,e,f,g,h,i;if(!Ow(b))return Na(b);if(b===0.0){c=Fj(b);d=L();I(I(d,c),G(390));return K(d);}c=Sy(Bv(b));e=c.mj;f=c.m0-1|0;if((-4)<=f&&f<16){d=Fj(b);c=OU(c,Bu(1,e.i1.length-c.m0|0));g=L();I(I(g,d),c);return K(g);}if(e.i1.length<=1)d=G(2);else{c=Ha(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(391):G(392);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fj(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E7(b);if(c===G(393))d=1;else if(G(393).i1.length>c.i1.length)d=0;else{e=0;f=c.i1.length-G(393).i1.length|0;while(f<c.i1.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(393),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dq(c,0,c.i1.length-2|0);return c;},E0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Ow(b))return Na(b);if(b===0.0)d=Fh(G(2),0);else{e=Bv(b);d=D6(Ji(e),Bu(G8(e),0));f=D6(Cb(1),Bu( -G8(e)|0,0));g=LN(e);Ee(f,Bu(g,0));Ee(d,Bu( -g|0,0));if(C8(d,f)>=0){Dy(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fh(G(2),0);else
{i=C9(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Dy(d,0);h=Ix(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Nq(d,f,h))d=Fh(FD(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fh(FD(i),g);}else{d=new Jh;m=FD(i);f=L();I(P(f,49),m);OG(d,K(f),g+1|0);}}}}f=Fj(b);d=OU(d,c);n=L();I(I(n,f),d);return K(n);},Ev=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PL;b=Dn(b);c.mT=Hh(B7);c.mr=b;d=Ng(c);e=0;f=0;g=0;h=DN(c);while(true){if(!Jn(h)){if(h!=46&&h!=44)break;if(f)break;}c.jP=c.jP+1|0;if(!Jn(h))f
=1;else{e=1;i=c.lf;if(i==800){g=g|(h==48?0:1);c.jM=c.jM+(!f?1:0)|0;}else{c.jM=c.jM-(!f?0:1)|0;if(!(h==48&&i<=0)){Dy(c.mT,h-48|0);c.lf=c.lf+1|0;}}}h=DN(c);}if(g){Dy(c.mT,1);c.lf=c.lf+1|0;c.jM=c.jM-1|0;}a:{if(e){if(DN(c)!=101&&DN(c)!=69)e=1;else{c.jP=c.jP+1|0;i=Ng(c);e=0;f=0;g=DN(c);while(Jn(g)){c.jP=c.jP+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DN(c);}g=c.jM;if(i)f= -f|0;c.jM=g+f|0;}if(e&&c.jP>=c.mr.i1.length){j=!d?1:(-1);d=c.lf;e=d+c.jM|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mT;l=Hh(Cb(1));Ee(b,
Bu(c.jM,0));Ee(l,Bu( -c.jM|0,0));e=Nd(b)-Nd(l)|0;FA(b,Bu( -e|0,0));FA(l,Bu(e,0));if(C8(b,l)<0){FA(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+Ix(b,l);FA(b,1);f=f+1|0;}if(C8(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vd(RO(XD(Cb(Bu(e-52|0,(-1074))+1074|0),52),Fo(k)));}}}}else k=0.0;b=P8(j*k);break a;}}b=PC();}return b;},Ow=b=>{return !(Bv(b)<=1.7976931348623157E308)?0:1;},Na=b=>{let c,d;if(isNaN(b)?1:0)c=G(394);else{c=Fj(b);d=L();I(I(d,c),G(395));c=K(d);}return c;},Fj
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(230);},OU=(b,c)=>{let d,e,f,g;d=L();e=b.m0;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mj.i1.length?BM(b.mj,f):48);f=f+1|0;}return K(d);};
function Ms(){H.call(this);this.l7=0.0;}
let CT=null,XV=(a,b)=>{a.l7=b;},P8=a=>{let b=new Ms();XV(b,a);return b;},PC=()=>{if(CT===null)CT=P8(0.0);return CT;},DK=a=>{let b;if(a!==CT)return a.l7;b=new Eu;Bp(b);Z(b);},QR=a=>{return a===CT?0:1;},JK=a=>{return a!==CT?0:1;},Pq=(a,b)=>{if(a!==CT)b.gH(a.l7);},Xi=J(),V7=b=>{return Math.sin(b);},SJ=b=>{return Math.cos(b);},CX=b=>{return Math.sqrt(b);},CP=b=>{return Math.ceil(b);},Fi=b=>{return Math.floor(b);},Br=b=>{return XK(Fo(b+X9(b)*0.5));},Yn=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},Bu
=(b,c)=>{if(b>c)c=b;return c;},UR=(b,c)=>{return Math.min(b,c);},Bd=(b,c)=>{return UR(b,c);},Yj=(b,c)=>{return Math.max(b,c);},Bt=(b,c)=>{return Yj(b,c);},WI=b=>{return Math.abs(b);},Bv=b=>{return WI(b);},X9=b=>{return Math.sign(b);};
function IX(){let a=this;M.call(a);a.jv=null;a.jc=null;a.nf=null;a.kG=0;a.kj=0.0;a.kf=null;a.nI=null;a.le=null;a.lp=0;}
let F7=a=>{let b;b=Ch(a.jv);C5(b,a.kf);return b;},Mj=(a,b)=>{return !(T(a.le,b,0)>0.5)?0:1;},Hz=(a,b)=>{return Mj(a,b)!==T(a.jc.i$,b,0)?0:1;},Ds=a=>{let b,c;b=0;c=0;while(c<Bh(a.jc)){b=b+(!Hz(a,c)?0:1)|0;c=c+1|0;}return b;},W0=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===By(IX)){b=b;if(!W(a.jv,b.jv)){c=0;break a;}if(!W(a.jc,b.jc)){c=0;break a;}if(!W(a.nf,b.nf)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.kj!==b.kj){c=0;break a;}if(!W(a.kf,b.kf)){c=0;break a;}if(!W(a.nI,b.nI)){c=0;break a;}if(!W(a.le,
b.le)){c=0;break a;}if(a.lp==b.lp){c=1;break a;}c=0;}else c=0;}return c;},Sc=a=>{return a.jc;};
function Mh(){let a=this;H.call(a);a.jf=null;a.je=null;}
let Sb=(a,b)=>{let c,d,e,f;c=Di(b.jV);d=Bc(Cf,c);e=d.data;a.jf=d;a.je=Bc(Cf,c);e[0]=BB(0,0);a.je.data[0]=BB(0,0);f=1;while(f<c){a.jf.data[f]=BB(Be(b,f),Be(b,f-1|0));a.je.data[f]=BB(Be(b,f),1);f=f+1|0;}},Ch=a=>{let b=new Mh();Sb(b,a);return b;},CI=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jf.data;if(c>=d.length)break;b=b+(d[c].i0.data.length+a.je.data[c].i0.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jf.data;if(c>=f.length)break;b=Me(f[c].i0,d,e);e=Me(a.je.data[c].i0,d,b);c=c+1|0;}return d;},C5
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jf.data;if(d>=e.length)break;c=Q7(b,Q7(b,c,e[d].i0),a.je.data[d].i0);d=d+1|0;}},OA=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Me=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q7=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Cf(){let a=this;H.call(a);a.i4=0;a.i7=0;a.i0=null;}
let FN=(a,b,c)=>{a.i4=b;a.i7=c;a.i0=Bj(Bb(b,c));},BB=(a,b)=>{let c=new Cf();FN(c,a,b);return c;},D7=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cf;d=b.length;FN(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i7;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(396)),e),G(397)),d),G(398)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.i0,Bb(e,g),g);e=e+1|0;}return c;},Or=a=>{return a.i4;},G3=a=>{return a.i7;},T=(a,b,c)=>{return a.i0.data[Bb(b,a.i7)+c|0];},BQ=(a,b,c,d)=>{a.i0.data[Bb(b,a.i7)+c|0]=d;},H2
=a=>{return a.i0;},Kj=a=>{let b,c,d;b=BB(a.i4,a.i7);c=a.i0;d=c.data;B$(c,0,b.i0,0,d.length);return b;},EY=a=>{let b,c,d;b=a.i4;c=a.i7;d=L();Q(P(Q(d,b),120),c);return K(d);},HL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cf){c=b;if(a.i4==c.i4&&a.i7==c.i7){b:{d=a.i0;e=c.i0;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];Jz();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function HZ(){let a=this;M.call(a);a.kh=null;a.kZ=null;}
let Po=a=>{return a.kh.data.length+a.kZ.data.length|0;},T7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(HZ)){b=b;c=!W(a.kh,b.kh)?0:W(a.kZ,b.kZ)?1:0;}else c=0;return c;},PM=J(),Xw=a=>{return performance.now();},Hd=J(0);
function Qx(){let a=this;H.call(a);a.pK=null;a.pL=null;a.pM=0;}
function OD(){let a=this;H.call(a);a.jm=null;a.j5=null;}
let MO=(a,b,c,d)=>{let e,f;if(!V(D_(CL(a.jm,c),G(2)),d)&&!G2(a.jm,b)){e=a.j5;b=b.i9;f=c.i9;c=L();I(I(P(I(I(I(c,b),G(399)),f),61),d),G(400));b=K(c);S(e,b);}},GU=(a,b)=>{let c,d;c=b.i9;b=Bn(a.jm,b);d=L();I(P(I(d,c),61),b);return K(d);},Eu=J(BL),N6=J(DA),YW=null,Jz=()=>{Jz=Bf(N6);T_();},T_=()=>{YW=By(CS);},NX=J(0);
function HW(){let a=this;H.call(a);a.pR=null;a.pP=null;}
let XN=b=>{let c;b=b;c=b.pR;b=b.pP;Hy(c);b.gP();};
function M8(){H.call(this);this.or=0;}
function KA(){let a=this;H.call(a);a.qd=null;a.qc=null;}
let Vs=(b,c)=>{let d,e,f;b=b;d=b.qd;b=b.qc;e=!V(Bq(c.pointerType),G(401))?12.0:24.0;f=d.mi.gQ(c.offsetX,c.offsetY,e);d.lE=f;if(f)b.setPointerCapture(c.pointerId);};
function KB(){H.call(this);this.ra=null;}
let XZ=(b,c)=>{b=b.ra;if(b.lE)b.mi.gR(c.offsetX,c.offsetY);};
function KC(){H.call(this);this.pf=null;}
let Xy=(b,c)=>{Q6(b.pf);};
function KD(){H.call(this);this.p3=null;}
let W6=(b,c)=>{Q6(b.p3);};
function KE(){H.call(this);this.qp=null;}
let SQ=(b,c)=>{if(b.qp.lE)c.preventDefault();};
function Ip(){H.call(this);this.o$=null;}
let Xx=(b,c)=>{b.o$.gP();},EB=J(BL);
function Lh(){let a=this;H.call(a);a.kO=null;a.ky=null;a.kn=null;a.mB=null;a.nS=null;}
let Ux=(a,b,c,d)=>{let e,f,g,h,i;a.nS=G(2);a.kO=c;e=c.i9;f=B0(b,G(402));a.ky=f;f.className="field";b=a.ky;f=DO(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Ha(f,1);h=L();I(P(h,g),f);(BZ(b,G(403),K(h))).setAttribute("for",R(e));b=c.kv;if(b instanceof Fg){f=b;h=B0(a.ky,G(404));f=BI(f.k$);while(BF(f)){BZ(h,G(222),BE(f));}}else{h=B0(a.ky,G(405));h.setAttribute("type","text");h.setAttribute("inputmode",R(!(a.kO.kv instanceof Ky)?G(406):G(407)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kn
=h;h.setAttribute("id",R(e));h=a.kn;b=L();I(I(I(I(b,e),G(408)),e),G(409));f=K(b);h.setAttribute("aria-describedby",R(f));i=BZ(a.ky,G(207),c.oN);b="help";i.className=b;f=L();I(I(f,e),G(410));h=K(f);i.setAttribute("id",R(h));b=B0(a.ky,G(207));a.mB=b;i="complaint";b.className=i;b=a.mB;f=L();I(I(f,e),G(409));h=K(f);b.setAttribute("id",R(h));a.mB.setAttribute("role","alert");b=a.kn;f=new H3;f.pG=a;f.pF=d;f.pE=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Ul=(a,b,c)=>{let d=new Lh();Ux(d,a,b,c);return d;},Mf
=(a,b)=>{BC(a.mB,b);Ft(a.kn,G(227),Cu(b)?0:1,G(136));},YX=J(),Py=J(),Vy=null,KX=null,Hp=null,F9=null,OY=null,KU=null,Op=null,Fq=()=>{Fq=Bf(Py);Tj();},Tj=()=>{let b;Vy=new WeakMap();KX=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hp=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F9=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hp===null)b=null;else{b=new HR;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KU=b;if(F9===null)b=null;else{b=new HQ;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}Op
=b;},XB=J();
function BU(){BJ.call(this);this.l1=null;}
let DX=null,Ho=null,Gf=null,OB=null,Q2=null,NE=null,Qg=null,L2=null,Co=()=>{Co=Bf(BU);Rt();},Dx=(a,b,c,d)=>{Co();Ct(a,b,c);a.l1=d;},Y4=a=>{return a.l1;},RN=(a,b,c)=>{let d,e,f,g;d=b.i0;e=c.i0;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gS(g[f]);f=f+1|0;}},Mv=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.i0;g=c.i0;h=d.i0;i=e.i0;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gT(l[j],m[j])*n[j];j=j+1|0;}},Rt=()=>{let b,c,d;b=new K5;Dx(b,G(411),0,G(51));DX=b;b=new K4;Dx(b,
G(412),1,G(52));Ho=b;b=new K3;Dx(b,G(327),2,G(53));Gf=b;b=new K2;Dx(b,G(413),3,G(54));OB=b;b=new K1;Dx(b,G(414),4,G(55));Q2=b;b=new K0;Dx(b,G(415),5,G(56));NE=b;b=new KZ;Dx(b,G(416),6,G(57));Qg=b;c=Bc(BU,7);d=c.data;d[0]=DX;d[1]=Ho;d[2]=Gf;d[3]=OB;d[4]=Q2;d[5]=NE;d[6]=b;L2=c;},LR=J(),ON=null,HD=()=>{HD=Bf(LR);Yb();},Yb=()=>{let b,c;b=B6((B3()).data.length);c=b.data;ON=b;c[Ec.jt]=1;c[CR.jt]=2;c[Dr.jt]=3;},PN=J(),WF=null,Si=null,KY=null,N7=null,TC=null,XC=null,Fe=()=>{Fe=Bf(PN);R7();},R7=()=>{WF=new Ob;Si=new N$;KY
=new Oa;N7=new N8;TC=new N9;XC=new NK;},KO=J(0),Ny=J(0),QE=J(0),NO=J(0),P$=J(0),OH=J(0),PW=J(0),Mb=J(0),M_=J(0),My=J(0),LX=J(0),UF=J(),Fw=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xa=J(),C2=(b,c)=>{let d,e,f,g;d=Bg();if(Cu(Dn(b)))return d;e=0;f=FZ(b,c,0);while(f>=0){g=Dq(b,e,f);S(d,g);e=f+1|0;f=FZ(b,c,e);}b=Ha(b,e);S(d,b);return d;},GA=b=>{let c,d,e,f,g;c=C2(b,44);d=Bj(c.i6);e=d.data;f=0;g=e.length;while(f<g){e[f]=KL(BH(c,f));f=f+1|0;}return d;},KL
=b=>{let c,d;c=Ev(b);d=new QD;d.qU=b;if(c!==CT)return c.l7;b=d.qU;c=new H0;d=L();I(I(d,G(417)),b);BY(c,K(d));Z(c);},Sq=J(),Gj=b=>{let c;c=(Bz(b)).kr;if(c[Bw].itemType!==null)return X5(b);b=new BS;Bp(b);Z(b);},G1=J(BL),Rb=J(),UJ=a=>{return performance.now();};
function PL(){let a=this;H.call(a);a.mr=null;a.jP=0;a.mT=null;a.jM=0;a.lf=0;}
let DN=a=>{return a.jP>=a.mr.i1.length?0:BM(a.mr,a.jP);},Jn=b=>{return 48<=b&&b<=57?1:0;},Ng=a=>{let b,c;b=DN(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jP=a.jP+1|0;return c;};
function H5(){let a=this;M.call(a);a.mN=0;a.mD=0;}
let MJ=(b,c,d)=>{let e,f;e=Bb(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H5;b=BG(c,d-e|0);f.mN=e;f.mD=b;return f;},TV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(H5)){b=b;c=a.mN!=b.mN?0:a.mD==b.mD?1:0;}else c=0;return c;};
function Gh(){let a=this;H.call(a);a.m7=null;a.jH=null;a.jC=null;}
let I5=(a,b,c)=>{let d,e,f,g;a.m7=b;d=Di(b.jV);e=Bc(Cf,d);f=e.data;a.jH=e;a.jC=Bc(Cf,d);f[0]=BB(0,0);a.jC.data[0]=c;g=1;while(g<d){a.jH.data[g]=BB(c.i4,Be(b,g));a.jC.data[g]=BB(c.i4,Be(b,g));g=g+1|0;}},EX=(a,b)=>{let c=new Gh();I5(c,a,b);return c;},Go=a=>{return a.jC.data[Bo(a.m7)];},DG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jf;d=b.je;e=1;while(e<=Bo(a.m7)){f=c.data;b=a.jC.data[e-1|0];g=f[e];h=a.jH.data[e];DJ(b.i7==g.i7&&h.i4==b.i4&&h.i7==g.i4?1:0,G(418),b,g,h);i=b.i0;j=g.i0;f=h.i0;k=b.i4;l=g.i4;m
=b.i7;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bb(n,m)+q|0]*s[Bb(o,m)+q|0];q=q+1|0;}f.data[Bb(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jH.data[e];DJ(b.i4==g.i7&&b.i7==1?1:0,G(419),g,b,g);i=b.i0;j=g.i0;t=g.i7;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RN(Iv(a.m7,e),a.jH.data[e],a.jC.data[e]);e=e+1|0;}};
function PG(){let a=this;M.call(a);a.lG=null;a.rk=null;a.kb=null;a.nx=null;a.nA=null;a.lW=null;a.kC=0;}
let VF=a=>{return a.kb;};
function E_(){let a=this;M.call(a);a.j0=null;a.jw=null;a.kp=null;a.ku=null;a.mL=null;a.mm=null;a.mz=null;a.kF=null;a.kx=null;a.nZ=null;a.nq=null;a.kl=null;}
let HN=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j0=b;a.jw=c;a.kp=d;a.ku=e;a.mL=f;a.mm=g;a.mz=h;a.kF=i;a.kx=j;a.nZ=k;a.nq=l;a.kl=m;},Y2=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new E_();HN(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TM=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new E_;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Dw;n=Bc(CV,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Ff(m,n);p=new Dw;n=Bc(CV,3);o=n.data;o[0]=Jp(DP(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jp(DP(Ba(5942881),0.4),b);Ff(p,n);HN(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PA=a=>{return a.j0;},Xe=a=>{return a.jw;},OJ=a=>{return a.ku;},S5=J(),Gc=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KQ(){let a=this;H.call(a);a.k3=null;a.kU=null;a.kg=null;a.kS=null;a.kR=null;}
let VK=(a,b,c)=>{let d,e,f;a.k3=b;d=Di(b.jV);a.kU=Bc(Cf,d);a.kg=Bc(Cf,d);e=Ch(b);a.kS=e.jf;a.kR=e.je;a.kU.data[0]=BB(0,0);a.kg.data[0]=BB(0,0);f=1;while(f<d){a.kU.data[f]=BB(c,Be(b,f));a.kg.data[f]=BB(c,Be(b,f));f=f+1|0;}},J5=(a,b)=>{let c=new KQ();VK(c,a,b);return c;},JJ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jC.data;f=b.jf;g=Bo(a.k3);Ys(a.k3.lb,e[g],d,a.kU.data[g]);h=Bo(a.k3);i=a.k3;b=i.k6;Co();if(b===DX&&i.lb===EC){i=c.jC.data[h];b=a.kg.data[h];DJ(IS(i,d)&&IS(i,b)?1:0,G(420),i,d,b);j
=i.i0;k=d.i0;l=b.i0;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mv(Iv(i,h),a.kU.data[h],c.jH.data[h],c.jC.data[h],a.kg.data[h]);while(true){h=C3(g,1);if(h<0)break;b=a.kg.data[g];m=g-1|0;i=e[m];q=a.kS.data[g];DJ(b.i4==i.i4&&q.i4==b.i7&&q.i7==i.i7?1:0,G(421),b,i,q);n=b.i0;j=i.i0;k=q.i0;r=b.i7;s=i.i7;t=b.i4;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bb(x,r)+u|0]*l[Bb(x,s)+v|0];x=x+1|0;}k.data[Bb(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kg.data[g];d
=a.kR.data[g];DJ(d.i4==b.i7&&d.i7==1?1:0,G(422),b,b,d);l=b.i0;p=d.i0;y=b.i7;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kg.data[g];d=l[g];i=a.kU.data[m];DJ(b.i7==d.i4&&i.i4==Or(b)&&G3(i)==G3(d)?1:0,G(423),b,d,i);p=H2(b);l=H2(d);k=H2(i);h=Or(b);u=G3(d);v=G3(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bb(x,v)+t|0]*n[Bb(t,u)+y|0];t=t+1|0;}k.data[Bb(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mv(Iv(a.k3,m),a.kU.data[m],
c.jH.data[m],e[m],a.kg.data[m]);}g=g+(-1)|0;}};
function P_(){let a=this;H.call(a);a.n7=null;a.nU=null;a.ol=null;}
let VL=(a,b,c)=>{let d;d=DV(BB(c,2),BB(c,1));a.n7=d;a.nU=EX(b,d.i3);a.ol=J5(b,c);},Md=(a,b)=>{let c=new P_();VL(c,a,b);return c;};
function H1(){let a=this;H.call(a);a.qr=null;a.qs=null;}
let To=(b,c)=>{let d;b=b;d=b.qr;b=b.qs;d.or=(L4(c[c.length-1|0])).isIntersecting?1:0;b.gP();};
function H3(){let a=this;H.call(a);a.pG=null;a.pF=null;a.pE=null;}
let Rm=(b,c)=>{let d,e;b=b;c=b.pG;d=b.pF;b=b.pE;e=!(c.kO.kv instanceof Fg)?Bq(c.kn.value):Bq(c.kn.value);Mf(c,J7(d,b,e));};
function Ib(){let a=this;M.call(a);a.jV=null;a.km=null;a.k6=null;a.lb=null;}
let Bo=a=>{return Di(a.jV)-1|0;},Be=(a,b)=>{return (FP(a.jV,b)).lg;},Iv=(a,b)=>{return b!=Bo(a)?a.km:a.k6;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bb(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Ib)){b=b;c=!W(a.jV,b.jV)?0:!W(a.km,b.km)?0:!W(a.k6,b.k6)?0:W(a.lb,b.lb)?1:0;}else c=0;return c;};
function Jh(){let a=this;M.call(a);a.mj=null;a.m0=0;}
let OG=(a,b,c)=>{a.mj=b;a.m0=c;},Fh=(a,b)=>{let c=new Jh();OG(c,a,b);return c;},Sy=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ji(b);d=G8(b);e=!(DI(c,EI(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D6(c,Bu(d,0)+e|0);g=D6(Cb(1),Bu( -d|0,0)+e|0);h=D6(Cb(1),Bu(d,0));i=D6(Cb(1),(Bu(d,0)+e|0)-1|0);j=LN(b);Ee(g,Bu(j,0));k=Bc(Hr,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ee(k[l],Bu(m,0));l=l+1|0;}l=GM(RQ(c,Cb(2)),B7)?1:0;if(C8(Jo(f,i),g)>=l){Dy(g,0);j=j+1|0;}n=L();while(true){k=Bc(Hr,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Dy(k[d],0);d=d+1|0;}o=Ix(f,g);p=C8(h,f)<l?0:1;q=C8(Jo(f,i),g)<l?0:1;if(q&&!(p&&!Nq(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fh(K(n),j);},Nq=(b,c,d)=>{return C8(Jo(b,b),c)<(d%2|0?0:1)?0:1;},Ji=b=>{let c;c=QI(b);if(Oc(c,EI(0, 1048576)))c=VB(Ri(c,EI(4294967295, 1048575)),EI(0, 1048576));return c;},G8=b=>{return Bu(E3(XE(QI(b),52)),1)-1075|0;},LN=b=>{let c,d,e,f;c=G8(b)+63|0;d=Ji(b);Jm();if(DI(d,B7))e=64;else{e=0;f=DM(d,32);if(GM(f,B7))e=32;else f
=d;d=DM(f,16);if(DI(d,B7))d=f;else e=e|16;f=DM(d,8);if(DI(f,B7))f=d;else e=e|8;d=DM(f,4);if(DI(d,B7))d=f;else e=e|4;f=DM(d,2);if(DI(f,B7))f=d;else e=e|2;if(GM(DM(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return CP((c-e|0)*0.3010299956639812)|0;},D6=(b,c)=>{let d;d=Hh(b);FA(d,c);return d;};
function G9(){let a=this;M.call(a);a.j1=0.0;a.jW=0.0;a.jN=0.0;a.jL=0.0;}
let GY=null,GQ=null,G5=()=>{G5=Bf(G9);W2();},X$=(a,b,c,d,e)=>{G5();a.j1=b;a.jW=c;a.jN=d;a.jL=e;},Gk=(a,b,c,d)=>{let e=new G9();X$(e,a,b,c,d);return e;},Qo=b=>{let c,d,e,f,g,h,i,j;G5();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i4){c=Bd(c,T(b,g,0));d=Bt(d,T(b,g,0));e=Bd(e,T(b,g,1));f=Bt(f,T(b,g,1));g=g+1|0;}if(EV(GY,c,e)&&EV(GY,d,f))return GY;if(EV(GQ,c,e)&&EV(GQ,d,f))return GQ;h=Bt(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gk(i-h,i+h,j-h,j+h);},EV=(a,b,c)=>{return a.j1<=b&&b<=a.jW&&a.jN<=c&&c<=a.jL?1:0;},L9=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(G9)){b=b;c=a.j1!==b.j1?0:a.jW!==b.jW?0:a.jN!==b.jN?0:a.jL===b.jL?1:0;}else c=0;return c;},W2=()=>{GY=Gk((-0.1),1.1,(-0.1),1.1);GQ=Gk((-1.1),1.1,(-1.1),1.1);};
function M9(){let a=this;H.call(a);a.oY=null;a.oA=null;a.qL=0;a.mP=null;a.nd=null;a.oj=null;a.mE=null;a.oz=null;}
let Ou=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mE)&&Ht(a.oz)===b)){a.oz=Bx(b);c=F7(b);DG(a.mP,c);d=new JN;e=b.kG;f=E7(b.kj);g=new PJ;g.pw=a;g.pv=c;c=new JE;h=a.oA;i=a.qL;j=(Go(a.mP)).i0;k=C3(i,2);if(k>=0&&k>=0&&j.data.length==Bb(i,i)){c.kK=h;c.jD=i;c.j8=i;c.kJ=j;b=b.jc;h=b.i3;b=b.i$;if(h.i7!=2)break a;if(b.i7!=1)break a;if(h.i4!=b.i4)break a;d.lU=e;d.m8=f;d.lK=g;d.kI=c;d.jF=h;d.m5=b;a.mE=Bx(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(424)),i),120),i),G(425)),k),G(426));BY(b,K(c));Z(b);}}return Bl(a.mE);}c
=new BS;d=EY(h);b=EY(b);f=L();P(I(I(I(I(f,G(427)),d),G(239)),b),46);BY(c,K(f));Z(c);};
function CV(){let a=this;M.call(a);a.jR=0;a.j3=0;a.jY=0;a.lk=0.0;}
let Vl=(a,b,c,d,e)=>{a.jR=b;a.j3=c;a.jY=d;a.lk=e;},GD=(a,b,c,d)=>{let e=new CV();Vl(e,a,b,c,d);return e;},Ba=b=>{return GD(b>>16&255,b>>8&255,b&255,1.0);},DP=(a,b)=>{return GD(a.jR,a.j3,a.jY,b);},Jp=(a,b)=>{return GD(Ic(a,a.jR,b.jR),Ic(a,a.j3,b.j3),Ic(a,a.jY,b.jY),1.0);},Ic=(a,b,c)=>{let d;d=a.lk;return Br(d*b+(1.0-d)*c)|0;},JY=a=>{let b,c;b=Er(G(428));FT(b,a.jR);FT(b,a.j3);FT(b,a.jY);c=a.lk;if(c<1.0)FT(b,Br(255.0*c)|0);return K(b);},FT=(b,c)=>{P(P(b,BM(G(429),c>>4)),BM(G(429),c&15));},Yc=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&Bz(b)===By(CV)){b=b;c=a.jR!=b.jR?0:a.j3!=b.j3?0:a.jY!=b.jY?0:a.lk===b.lk?1:0;}else c=0;return c;};
function Dw(){H.call(this);this.mn=null;}
let FB=null,Fu=()=>{Fu=Bf(Dw);V6();},Ff=(a,b)=>{Fu();a.mn=b.bb();},O4=a=>{let b=new Dw();Ff(b,a);return b;},Es=(a,b)=>{return JW(a,Bt(0.0,Bd(255.0,b*256.0))|0);},JW=(a,b)=>{let c,d,e,f,g;c=a.mn.data;d=c.length-1|0;e=Bb(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GD(Kc(f.jR,g.jR,d),Kc(f.j3,g.j3,d),Kc(f.jY,g.jY,d),1.0);},Kc=(b,c,d)=>{Fu();return (Bb(b,255-d|0)+Bb(c,d)|0)/255|0;},V6=()=>{let b,c,d;b=new Dw;c=Bc(CV,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Ff(b,c);FB=b;},P3=J(0),DQ=(a,b)=>{let c;c=a.l8;return c*Bt(1.0,Br(b/c));},I8=(a,b)=>{let c;c=a.l8;return c*Br(b/c);},D9=(a,b,c)=>{let d,e;d=a;e=Br(c/d.l8)%2.0!==1.0?0:1;return I8(a,b)+(!e?0.0:d.l8/2.0);};
function LB(){let a=this;H.call(a);a.jo=null;a.k0=0.0;a.mX=0.0;a.l8=0.0;a.ns=null;}
let R9=a=>{return a.k0;},Tx=a=>{return a.mX;},B2=(a,b,c)=>{let d;a.jo.fillStyle=R(JY(c));if(!(b instanceof Do)){M6(a,b);a.jo.fill('evenodd');}else{d=b;a.jo.fillRect(d.jb,d.jq,d.jj,d.jy);}},Cd=(a,b,c)=>{let d;a.jo.strokeStyle=R(JY(c.pi));a.jo.lineWidth=c.lc;W$(a.jo,c.qf);if(!(b instanceof Do)){M6(a,b);a.jo.stroke();}else{d=b;a.jo.strokeRect(d.jb,d.jq,d.jj,d.jy);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.nw;DS();h=g!==Kd?G(2):G(430);i=e.mG;De();g=i!==E9?G(431):G(432);i=E0(e.lP,2);j=L();I(I(I(I(j,h),i),G(433)),g);g
=K(j);if(!V(g,a.ns)){a.ns=g;a.jo.font=R(g);}a:{h=a.jo;Jl();switch(Mo.data[e.p6.jt]){case 1:e=G(434);break a;case 2:e=G(435);break a;case 3:e=G(263);break a;default:}b=new O7;Bp(b);Z(b);}e=R(e);h.textAlign=e;h=a.jo;f=R(JY(f));h.fillStyle=f;a.jo.fillText(R(b),c,d);},M6=(a,b)=>{let c,d,e;a:{a.jo.beginPath();if(b instanceof G_){c=b;a.jo.arc(c.ox,c.ow,c.od,0.0,6.283185307179586);}else if(b instanceof GV)Jq(a,b.lO);else if(b instanceof IQ){d=BI(b.p_);while(BF(d)){Jq(a,BE(d));}}else if(b instanceof EN){e=BI(b.nv);while
(true){if(!BF(e))break a;Jq(a,BE(e));a.jo.closePath();}}}},Jq=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jo.lineTo(d[c],d[c+1|0]);else a.jo.moveTo(d[c],d[c+1|0]);c=c+2|0;}},SN=J(),W$=(b,c)=>{b.setLineDash(c?[c]:[]);},Wo=J(),Pp=b=>{return Ev(DO(DO(Dn(b),44,46),8722,45));},Hx=b=>{return DO(BV(b),45,8722);};
function Hv(){let a=this;M.call(a);a.lr=null;a.mY=null;a.md=null;a.lC=null;}
let Vx=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Hv)){b=b;d=a.lr;e=b.lr;if(!W(B4(d),B4(e)))c=0;else{d=a.mY;e=b.mY;if(!W(B4(d),B4(e)))c=0;else{d=a.md;e=b.md;if(!W(B4(d),B4(e)))c=0;else{d=a.lC;b=b.lC;c=W(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IT(){let a=this;M.call(a);a.lV=0;a.mp=null;a.m4=null;}
let VM=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===By(IT)){b=b;if(a.lV!=b.lV)c=0;else{d=a.mp;e=b.mp;if(!W(B4(d),B4(e)))c=0;else{d=a.m4;b=b.m4;c=W(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NU(){let a=this;M.call(a);a.oW=null;a.oO=0.0;a.qD=0.0;a.rb=null;a.pW=null;}
let NY=b=>{let c,d;a:{if(Bo(b.jv)==1){c=b.jc;b=Fd();if(HL(c.i3,b.i3)&&HL(c.i$,b.i$)?1:0){d=1;break a;}}d=0;}return d;},SH=b=>{let c,d,e,f,g,h;if(!NY(b)){b=new BS;BY(b,G(436));Z(b);}c=EX(b.jv,b.jc.i3);DG(c,F7(b));d=c.jH.data[1].i0;e=d.data;c=new NU;f=e[0]+e[3];g=e[1]+e[2];b=QZ(b);h=L();I(I(h,b),G(437));b=K(h);c.oW=d;c.oO=f;c.qD=g;c.rb=G(438);c.pW=b;return c;};
function Pn(){let a=this;H.call(a);a.pB=0;a.pA=0;}
let Rj=(a,b)=>{let c,d;b=Bk(b);c=a.pB;d=a.pA;GP();b.show(!!c,!!d);};
function Jr(){let a=this;M.call(a);a.mv=null;a.m$=0;}
let Vv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Jr)){b=b;c=!W(a.mv,b.mv)?0:a.m$==b.m$?1:0;}else c=0;return c;},Hb=J(Cn);
function Dz(){BJ.call(this);this.oD=null;}
let EC=null,MU=null,Rn=null,F5=()=>{F5=Bf(Dz);Tb();},Qw=(a,b,c,d)=>{F5();Ct(a,b,c);a.oD=d;},Ys=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gT(j[h],k[h]);h=h+1|0;}},Tb=()=>{let b,c,d;b=new Ph;Qw(b,G(439),0,G(64));EC=b;b=new Pg;Qw(b,G(440),1,G(65));MU=b;c=Bc(Dz,2);d=c.data;d[0]=EC;d[1]=b;Rn=c;},Fn=J(0);
function Mm(){let a=this;H.call(a);a.nb=null;a.o4=null;}
let Ui=(a,b,c)=>{let d,e,f,g;d=CI(b);a.nb.d5(b,c);e=CI(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o4.data[f]?g[f]:d.data[f];f=f+1|0;}C5(b,e);},UN=a=>{return a.nb.dw();},Sa=(a,b)=>{a.nb.dD(b);},EH=J(0),MH=J(M),VQ=(a,b)=>{let c,d,e,f,g;c=Ch(b);d=c.jf.data;e=Bc(B8(CS),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D7(e);d=c.je.data;e=Bc(B8(CS),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D7(e);d=c.jf.data;e=Bc(B8(CS),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D7(e);d
=c.je.data;e=Bc(B8(CS),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D7(e);return c;},Lq=J(M),So=(a,b)=>{return Ch(b);};
function Qj(){M.call(this);this.p1=null;}
let Xq=(a,b)=>{let c;c=Ch(b);C5(c,a.p1);return c;},KP=J(0);
function QD(){H.call(this);this.qU=null;}
let Wi=J(),IU=J(0),HR=J(),SV=(b,c)=>{b;Fq();Hp.delete(c);},HQ=J(),VY=(b,c)=>{b;Fq();F9.delete(c);},K5=J(BU),OC=(a,b)=>{return 1.0/(1.0+J6( -b));},Xl=(a,b,c)=>{return c*(1.0-c);},K4=J(BU),Ye=(a,b)=>{let c,d;if(b!==0.0){c=Bv(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J6(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YJ=(a,b,c)=>{return 1.0-c*c;},K3=J(BU),UD=(a,b)=>{if(b<0.0)b=0.0;return b;},RB
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K2=J(BU),YP=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Tu=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K1=J(BU),US=(a,b)=>{let c,d;c=J6( -Bv(b));d=1.0+c;return IO(d)-(d-1.0-c)/d+Bt(b,0.0);},Uj=(a,b,c)=>{Co();return OC(DX,b);},K0=J(BU),X7=(a,b)=>{return EW(b);},U9=(a,b,c)=>{return ES(b);},KZ=J(BU),S8=(a,b)=>{return b;},XY=(a,b,c)=>{return 1.0;},Nr=J(0),Jj=J(Ez),JB=J(Jj),Ob=J(JB),Lv=J(0),IG=J(),Iy=J(IG),N$=J(Iy),Oa=J(CU),R4=(a,b)=>{let c;c=new Cn;Bp(c);Z(c);},YN=a=>{return 0;},Vf=a=>
{Fe();return N7;},Gs=J(0),N8=J(),R8=a=>{return 0;},Ti=a=>{let b;b=new Eu;Bp(b);Z(b);},NS=J(0),N9=J(),NK=J();
function Hr(){let a=this;H.call(a);a.jK=null;a.jx=0;}
let TX=(a,b)=>{a.jK=B6(4);while(GM(b,B7)){Ki(a,E3(b)&134217727);b=DM(b,27);}},Hh=a=>{let b=new Hr();TX(b,a);return b;},Jo=(b,c)=>{let d,e,f,g;d=Hh(B7);e=0;f=0;while(!(f>=b.jx&&f>=c.jx&&e<=0)){g=(Dc(b,f)+Dc(c,f)|0)+e|0;Ki(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nd=a=>{let b;b=a.jx;return !b?0:((b*27|0)-Mt(Dc(a,b-1|0))|0)+5|0;},C8=(a,b)=>{let c;c=Bu(a.jx,b.jx)-1|0;while(c>0&&Dc(a,c)==Dc(b,c)){c=c+(-1)|0;}return c<0?0:Dc(a,c)-Dc(b,c)|0;},Dy=(a,b)=>{let c,d,e;c=0;while(c<a.jx){d=a.jK.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Ki(a,b);},Ee=(a,b)=>{let c;c=0;while(c<b){Dy(a,0);c=c+1|0;}},FA=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jx;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jK.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jK=f;a.jx=g.length;PQ(a);},Ix=(a,b)=>{let c,d,e,f;c=0;while(C8(a,b)>=0){d=0;e=0;while(e<a.jx){f=(a.jK.data[e]-Dc(b,e)|0)+d|0;a.jK.data[e]=f&134217727;d=f>>27;e=e+1|0;}PQ(a);c=c+1|0;}return c;},Dc=(a,b)=>{return b>=a.jx?0:a.jK.data[b];},Ki
=(a,b)=>{let c,d,e,f,g;c=a.jx;d=a.jK.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jK=f;}d=a.jK.data;e=a.jx;a.jx=e+1|0;d[e]=b;},PQ=a=>{let b,c,d;while(true){b=a.jx;if(b<=0)break;c=a.jK.data;d=b-1|0;if(c[d])break;a.jx=d;}},Yx=J(),Ya=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lX.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bd(g,j);h=Bt(h,j);i=i+1|0;}N(Q(N(b,G(441)),f),G(442));N(N(Q(b,d),G(443)),Eb(g));P(N(N(b,G(188)),Eb(h)),46);return;}k
=0;l=f-1|0;while(k<f){m=Hg(c.jp,d,k);N(b,!k?G(4):k!=l?G(155):G(239));if(k)m=E4(m,G(4));else{m=Ha(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(444));m=K(m);}N(b,m);N(b,Eb(e[k]));P(N(N(b,G(445)),HX(GK(c,d,k))),41);k=k+1|0;}P(b,46);},QB=(b,c)=>{let d;d=Hg(b,c.mO-1|0,c.n3);b=Hg(b,c.mO,c.nt);c=L();I(I(I(I(c,G(446)),d),G(188)),b);return K(c);},Hg=(b,c,d)=>{let e;if(c==Bo(b))return G(447);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(448)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(449)),
c);e=K(b);}return e;},HX=b=>{return Dn(Jy(b));},XJ=J();
function OM(){let a=this;H.call(a);a.pt=null;a.pu=0;}
let Vj=a=>{let b,c;b=a.pt;c=a.pu;Fc(b.pr.pT,c);},Tt=J(),QZ=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Ds(b)),G(251)),Bh(b.jc)),G(450));d=G(294);e=0;while(e<=1){f=Bg();g=0;while(g<Bh(b.jc)){if(!Hz(b,g)&&Mj(b,g)==e){h=b.jc.i3;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);S(f,h);}g=g+1|0;}if(!Cr(f)){N(N(c,d),LK(f));Q(N(N(c,f.i6!=1?G(451):G(452)),G(453)),e);d=G(155);}e=e+1|0;}return K(N(c,G(142)));},LK=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i6;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)
?G(155):G(239)),BH(e,d));d=d+1|0;}return K(c);},Up=J(),Tf=J(),VV=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j9;e=Bo(d);f=d.k6;Co();if(f===Gf&&NL(b.kY.jH.data[e],0)){d=new Cl;Cg();CQ(d,GW,G(454));S(c,d);return;}a:{if(d.km===Gf){g=1;while(true){if(g>=e)break a;h=b.kY.jH.data[g];d=Jg(b.j9,g);i=0;while(i<h.i7){if(NL(h,i))GB(d,i);i=i+1|0;}if(C_(d)>0){h=new Cl;Cg();f=GW;j=Kr(d);k=Eq(d,G(455),G(456));l=Eq(d,G(457),G(458));if(g!=1){d=Eq(d,G(459),G(460));m=L();I(I(m,G(461)),d);n=K(m);}else{m=Eq(d,G(462),G(463));n=L();I(I(I(n,
G(464)),m),G(465));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(466)),l),n);CQ(h,f,K(d));S(c,h);}g=g+1|0;}}}},NL=(b,c)=>{let d;d=0;while(d<b.i4){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},V8=J(),T3=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j9;e=d.km;Co();if(e!==DX&&e!==Ho)return;f=1;while(f<Bo(d)){g=Jg(d,f);h=0;while(h<Be(d,f)){i=b.kY;j=i.jH.data[f];i=i.jC.data[f];k=e.gT(0.0,e.gS(0.0))*0.01;l=0;a:{while(l<j.i4){if(e.gT(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GB(g,h);h=h+1|0;}if(C_(g)>0){i=new Cl;Cg();j
=Jx;m=Kr(g);n=Eq(g,G(467),G(468));o=e.l1;g=Eq(g,G(469),G(470));p=L();I(I(I(I(I(I(I(p,m),n),G(471)),o),G(472)),g),G(473));CQ(i,j,K(p));S(c,i);}f=f+1|0;}},Uy=J(),W7=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j9;e=!(OP(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dp(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jg(d,f);GB(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lJ;m=l.jf.data;n=m[f];l=l.je.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i7){p=0;while(p<o.i4){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GB(j,k);}}k=k+1|0;}if(C_(j)>1){q=new Cl;Cg();r=Jk;n=Kr(j);j=!e?G(474):G(475);l=L();I(I(I(l,n),G(476)),j);CQ(q,r,K(l));S(c,q);}}h=h+1|0;}f=f+1|0;}},Xc=J(),Uz=(b,c,d)=>{let e,f,g,h;e=Bh(b.jc);f=Cr(d)?0:1;if(!f&&!(OP(c)>=0.001*e)){f=Ds(b);b=L();I(Q(I(Q(I(b,G(177)),f),G(251)),e),G(477));g=K(b);h=new Cl;Cg();b=IY;if(Bo(c.j9)!=1){c=L();I(I(I(c,G(478)),g),G(479));c=K(c);}else{c=L();I(I(I(c,G(480)),g),G(481));c=K(c);}CQ(h,b,c);S(d,h);return;}};
function Cl(){let a=this;M.call(a);a.ml=null;a.mf=null;}
let CQ=(a,b,c)=>{a.ml=b;a.mf=c;},Za=(a,b)=>{let c=new Cl();CQ(c,a,b);return c;},YB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Cl)){b=b;c=!W(a.ml,b.ml)?0:W(a.mf,b.mf)?1:0;}else c=0;return c;},He=J(BJ),FC=null,GW=null,Jx=null,Jk=null,IY=null,Kp=null,XO=null,Cg=()=>{Cg=Bf(He);Vo();},WL=(a,b,c)=>{Cg();Ct(a,b,c);},D5=(a,b)=>{let c=new He();WL(c,a,b);return c;},Vo=()=>{let b,c,d;FC=D5(G(335),0);GW=D5(G(331),1);Jx=D5(G(482),2);Jk=D5(G(483),3);IY=D5(G(484),4);b=D5(G(485),5);Kp=b;c=Bc(He,6);d=c.data;d[0]
=FC;d[1]=GW;d[2]=Jx;d[3]=Jk;d[4]=IY;d[5]=b;XO=c;},H0=J(BL),Fm=J(0),FF=(b,c)=>{let d,e,f,g;d=MG(Fo(c));e=BB(200,2);f=BB(200,1);g=0;while(g<200){b.hs(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DV(e,f);},PX=J(),Yo=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ei(c);g=CX(e?f*0.25:f*0.4375+0.5625);h=Ei(c)*6.283185307179586;BQ(d,b,0,g*ES(h));BQ(d,b,1,g*EW(h));},Lc=J(),WE=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ei(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ES(g)+DF(c)*0.02);BQ(d,
b,1,f*EW(g)+DF(c)*0.02);},MD=J(),W1=(a,b,c,d)=>{let e,f,g,h;e=Ei(c)*3.141592653589793;f=b%2|0?0:1;g=f?ES(e):1.0-ES(e);h=f?EW(e):0.5-EW(e);BQ(d,b,0,(g+DF(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DF(c)*0.1-0.25)/1.5);},Ln=J(),Va=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DF(c)*0.2);BQ(d,b,1,e+DF(c)*0.2);};
function KT(){let a=this;H.call(a);a.qQ=0.0;a.lM=null;}
let XA=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Od(a,c.kS.data[d],a.lM.jf.data[d],e[d]);Od(a,c.kR.data[d],a.lM.je.data[d],b.je.data[d]);d=d+1|0;}},Od=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qQ*j[h];h=h+1|0;}},S6=a=>{return CI(a.lM);},TK=(a,b)=>{C5(a.lM,b);};
function MQ(){let a=this;H.call(a);a.oJ=0.0;a.lH=null;a.lL=null;a.n9=null;a.nB=null;a.k7=0.0;a.k1=0.0;}
let Xh=(a,b,c)=>{let d,e;a.k7=a.k7*0.9;a.k1=a.k1*0.999;d=1;while(true){e=b.jf.data;if(d>=e.length)break;MZ(a,c.kS.data[d],a.lH.jf.data[d],a.lL.jf.data[d],a.n9.jf.data[d],a.nB.jf.data[d],e[d]);MZ(a,c.kR.data[d],a.lH.je.data[d],a.lL.je.data[d],a.n9.je.data[d],a.nB.je.data[d],b.je.data[d]);d=d+1|0;}},MZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.i0;i=c.i0;j=d.i0;k=e.i0;l=f.i0;m=g.i0;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k7);t[n]=r[n]/(1.0-a.k1);o[n]=o[n]-a.oJ*s[n]/(CX(t[n])+1.0E-8);n=n+1|0;}},Tw=a=>{let b,c,d,e,f,g;b=CI(a.lH);c=b.data;d=CI(a.lL);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k7;c[f+1|0]=a.k1;return g;},Wt=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C5(a.lH,b);C5(a.lL,e);d=2*d|0;a.k7=c[d];a.k1=c[d+1|0];};
function IJ(){M.call(this);this.oc=0.0;}
let LV=null,F1=()=>{F1=Bf(IJ);Uw();},RA=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Pj(a.oc,c.kS.data[d],e[d]);Pj(a.oc,c.kR.data[d],b.je.data[d]);d=d+1|0;}},ST=a=>{F1();return LV;},Yt=(a,b)=>{return;},Uw=()=>{LV=Bj(0);};
function Pd(){M.call(this);this.qy=0.0;}
let Vw=(a,b)=>{let c,d,e;c=Ch(b);d=MG(Fo(a.qy));e=1;while(e<=Bo(b)){c.jf.data[e]=M$(d,Be(b,e),Be(b,e-1|0));c.je.data[e]=M$(d,Be(b,e),1);e=e+1|0;}return c;},VX=J(),Pj=(b,c,d)=>{let e,f,g,h,i;DJ(IS(c,d),G(486),d,c,d);e=c.i0;f=d.i0;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IS=(b,c)=>{return b.i4==c.i4&&b.i7==c.i7?1:0;},DJ=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EY(d);e=EY(e);f=EY(f);h=L();P(I(I(I(I(I(I(I(I(h,G(487)),c),G(294)),d),G(239)),e),G(488)),f),46);BY(g,K(h));Z(g);},QS
=J(DA),T6=null,Jm=()=>{Jm=Bf(QS);WM();},Jt=(b,c)=>{return Sk(b,c);},SE=(b,c)=>{return T2(b,c);},H6=(b,c)=>{return Sg(b,c);},WM=()=>{T6=By(RY);};
function JE(){let a=this;M.call(a);a.kK=null;a.jD=0;a.j8=0;a.kJ=null;}
let FU=(a,b,c)=>{return a.kJ.data[Bb(c,a.jD)+b|0];},Ej=(a,b)=>{let c;c=a.kK;return GG(c.j1,c.jW,b,a.jD);},D1=(a,b)=>{let c;c=a.kK;return GG(c.jN,c.jL,b,a.j8);},GG=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(JE)){b=b;c=!W(a.kK,b.kK)?0:a.jD!=b.jD?0:a.j8!=b.j8?0:W(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xb=a=>{return a.kK;},Rr=a=>{return a.jD;},TZ=a=>{return a.j8;};
function LA(){let a=this;M.call(a);a.mO=0;a.nt=0;a.n3=0;}
let Xs=(a,b,c,d)=>{a.mO=b;a.nt=c;a.n3=d;},Lw=(a,b,c)=>{let d=new LA();Xs(d,a,b,c);return d;},Ig=a=>{return a.n3!=(-1)?0:1;},G$=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IL(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IL(b,d)|0;h=Bb(Be(b,d),f);return g>=h?Lw(d,g-h|0,(-1)):Lw(d,g/f|0,g%f|0);},EG=(b,c,d,e)=>{return (IL(b,c)+Bb(d,Be(b,c-1|0))|0)+e|0;},Kx=(b,c,d)=>{return EG(b,c,Be(b,c),0)+d|0;},IL=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bb(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nj(){let a=this;H.call(a);a.j9=null;a.nK=null;a.lJ=null;a.kY=null;a.k5=null;}
let OP=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j9)){b=PB(PB(b,a.k5.kS.data[c].i0),a.k5.kR.data[c].i0);c=c+1|0;}return CX(b);},U0=a=>{let b;b=1;a:{while(b<=Bo(a.j9)){if(!Og(a.k5.kS.data[b].i0))break a;if(!Og(a.k5.kR.data[b].i0))break a;b=b+1|0;}return 1;}return 0;},Og=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PB=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MI(){let a=this;H.call(a);a.q0=null;a.rg=0;a.m6=null;}
let YU=(a,b,c)=>{a.m6=Bg();a.q0=b;a.rg=c;},Jg=(a,b)=>{let c=new MI();YU(c,a,b);return c;},GB=(a,b)=>{let c,d;c=a.m6;d=D0(b);S(c,d);},C_=a=>{return a.m6.i6;},Kr=a=>{let b,c,d,e,f,g,h;b=BG(C_(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C_(a)-1|0)?G(155):G(239));e=N(c,G(489));f=(BH(a.m6,d)).lg+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.i1.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C_(a)>b)N(Q(N(c,G(239)),C_(a)-b|0),G(490));if(Bo(a.q0)<=2)c=K(c);else{CZ();g=K(c);f=a.rg;c=L();Q(I(I(c,
g),G(491)),f);c=K(c);}return c;},Eq=(a,b,c)=>{if(C_(a)==1)c=b;return c;};
function Qu(){CU.call(this);this.qj=null;}
let VH=a=>{return 1;},XL=(a,b)=>{let c;if(!b)return a.qj;c=new Cn;Bp(c);Z(c);},Ph=J(Dz),Uh=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.i0;e=c.i0;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MF(a, -i[h],j[h]);g=g+MF(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MF=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IO(c);},Uu=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pg=J(Dz),UZ=(a,b,c)=>{let d,e,f,g,h,i;d=b.i0;e=c.i0;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tl
=(a,b,c)=>{return 2.0*(b-c);};
function P6(){let a=this;H.call(a);a.oi=null;a.lZ=0;a.o2=0.0;a.nY=0;}
let UQ=(a,b)=>{let c,d,e,f,g;c=B6(624);a.oi=c;a.lZ=624;if(Oc(b,B7)&&Vh(b,EI(4294967295, 0))){c=c.data;c[0]=E3(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bb(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Pm(I(g,G(492)),b),46);BY(f,K(g));Z(f);},MG=a=>{let b=new P6();UQ(b,a);return b;},Ei=a=>{return ((NH(a)>>>5|0)*6.7108864E7+(NH(a)>>>6|0))/9.007199254740992E15;},DF=a=>{let b,c,d,e;if(a.nY){a.nY=0;return a.o2;}while(true){while(true){b=Ei(a)*2.0-1.0;c=Ei(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CX((-2.0)*IO(d)/d);a.o2=e*b;a.nY=1;return e*c;},M$=(a,b,c)=>{let d,e,f,g;d=BB(b,c);e=d.i0;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DF(a);f=f+1|0;}return d;},NH=a=>{let b,c,d,e,f,g;if(a.lZ==624){b=0;while(b<624){c=a.oi.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.lZ=0;}c=a.oi.data;g=a.lZ;a.lZ=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EL(){let a=this;M.call(a);a.lq=null;a.lQ=null;}
let Ko=(a,b,c)=>{a.lq=b;a.lQ=c;},Y3=(a,b)=>{let c=new EL();Ko(c,a,b);return c;},UE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(EL)){b=b;c=!W(a.lq,b.lq)?0:W(a.lQ,b.lQ)?1:0;}else c=0;return c;};
function Mg(){let a=this;H.call(a);a.oe=0;a.qF=0;a.qH=0;a.oR=0;a.py=null;}
let BF=a=>{return a.oe>=a.qH?0:1;},BE=a=>{let b,c,d;b=a.qF;c=a.py;if(b!=c.ko){c=new O6;Bp(c);Z(c);}d=a.oe;a.oR=d;a.oe=d+1|0;return c.bd(d);},Wb=J(),EW=b=>{if(b!==0.0)b=M2(b,0);return b;},ES=b=>{return M2(b,1);},M2=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bv(b)<=1.7976931348623157E308))return NaN;if(!(Bv(b)<1647099.3291652855)){d=Bv(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},R0=J(),J6=b=>{let c,d,e,f;if(Bv(b)<700.0){c=OO(b);d=c|0;e=JF(d,0);return e+e*Lr(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OO(b);f=c|0;c=Lr(b,c,f);if(b>0.0){b=JF(f,(-1));b=2.0*(b+b*c);}else{b=JF(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OO=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JF
=(b,c)=>{EQ();return KF.data[b&127]*FR.data[((b>>7)+c|0)+1023|0];},Lr=(b,c,d)=>{let e,f,g;EQ();e=HY.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Tq=J(),W_=J();
function OF(){let a=this;H.call(a);a.i_=null;a.ni=null;}
function Ml(){let a=this;H.call(a);a.jn=null;a.nl=0.0;a.oy=0.0;a.jQ=0.0;a.mu=0.0;a.kk=null;a.ju=null;a.lF=null;}
let Xz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jn=b;a.nl=c;a.oy=d;e=Di(b.jV);a.jQ=!(c<380.0)?12.0:11.0;a.mu=Rd(b,c);a.kk=Bj(e);a.ju=Bj(e);a.lF=Bj(e);f=0;g=d-16.0;while(f<e){a.kk.data[f]=Bd(104.0,g/Be(b,f));h=DL(a)+6.0;i=Eo(a,f)?a.kk.data[f]-h:0.78*a.kk.data[f];j=Lx(b,c);a.ju.data[f]=Bt(2.0,Bd(j,i));k=a.lF;if(!f)d=NaN;else{l=Be(a.jn,f);m=a.jn;n=f-1|0;l=Bb(l,Be(m,n));o=EF(a,f)-Dl(a,f);p=Nw(a)/2.0/o;j=(LP(a,n)-a.ju.data[n])/2.0/o- -p;h=1.0-p-(LP(a,f)-a.ju.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C3(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LE(a,f,r,0.0):(-1.0);if(s>0.0){t=LE(a,f,r,p);u=(!(t<0.0)?Bd(t,12.0):Bd(s,12.0)-100.0)-Bv(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UC=(a,b,c)=>{let d=new Ml();Xz(d,a,b,c);return d;},Lx=(b,c)=>{return Bd(Bd(54.0,2.0*(Pw(c)-3.0)),0.4*Rd(b,c));},Pw=b=>{return Bd(32.0,0.1*b);},Rd=(b,c)=>{return Bd(250.0,(c-2.0*Pw(c))/Bo(b));},QA=a=>{return a.jQ;},DU=(a,b)=>{let c;c=a.mu;return c*b-(c*Bo(a.jn)-a.nl)/2.0;},Cq=(a,b,c)=>{let d,
e;d=(a.oy-DL(a))/2.0;e=a.kk.data;return e[b]*c-(e[b]*(Be(a.jn,b)-1|0)/2.0-d);},FW=(a,b)=>{return a.ju.data[b];},J8=(a,b)=>{let c,d,e,f,g;c=a.ju.data;d=b.kc;e=c[d];f=DU(a,d);g=e/2.0;return Cv(f-g,Cq(a,b.kc,b.jX)-g,e,e);},G7=(a,b)=>{return b>0&&a.ju.data[b]>=14.0?1:0;},Nf=(a,b)=>{return !(a.ju.data[b]>=33.0)?0:1;},Wx=(a,b)=>{return !(a.ju.data[b]>=46.0)?0:1;},Eo=(a,b)=>{return b>0&&a.kk.data[b]>=56.0&&a.mu>=J1(a)+4.0?1:0;},Fp=(a,b)=>{return !(a.lF.data[b]>0.0)?0:1;},Gg=a=>{return CE(a.jn)<=600?0:1;},Dl=(a,b)=>
{b=b-1|0;return DU(a,b)- -a.ju.data[b]/2.0;},EF=(a,b)=>{return DU(a,b)-a.ju.data[b]/2.0;},Nt=(a,b,c,d)=>{let e;e=!Fp(a,b)?0.5:a.lF.data[b];return MN(a,e*(EF(a,b)-Dl(a,b))- -Dl(a,b),Ef(a,b,c,d,e),Nw(a));},M5=(a,b,c)=>{let d;d=Cq(a,b,c)- -a.ju.data[b]/2.0- -(DL(a)/2.0+3.0);return MN(a,DU(a,b),d,J1(a));},MN=(a,b,c,d)=>{return Cv(b-d/2.0,c-DL(a)/2.0,d,DL(a));},DL=a=>{return Br(a.jQ*1.3);},Nw=a=>{return CP(a.jQ*0.602*5.0)+6.0;},J1=a=>{return CP(a.jQ*0.602*7.0)+6.0;},Ef=(a,b,c,d,e)=>{let f;f=Cq(a,b-1|0,d);return e
*(Cq(a,b,c)-f)- -f;},LP=(a,b)=>{let c;c=!Eo(a,b)?0.0:J1(a);return Bt(a.ju.data[b],c)+6.0;},LE=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jn,b);g=Bb(f,Be(a.jn,b-1|0));h=0;i=c-d;j=c- -d;k=Ku(d,0.0);while(h<g){l=Ef(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Ef(a,b,n,o,i)-l;q=Ef(a,b,n,o,j)-l;e=Bd(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bd(Bv(p),Bv(q)))-(!k?DL(a):DL(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nh=(b,c,d,e,f)=>{if(b.jb<=c&&c<=D3(b))Qe(f,e,Bv(b.jq+b.jy/2.0-d));},T9
=J(),IO=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EQ();e=FR;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OT(d,b):OT(d+1|0,b/2.0);}return b;},OT=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gw(d/e);g=Gw(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MW(){let a=this;M.call(a);a.qb=0.0;a.rj=0.0;a.k_=null;a.mJ=null;a.o_=null;a.qT=0.0;a.p8=null;a.n0=0.0;a.li=0.0;a.n5=0.0;a.qq=0.0;}
let O9=b=>{let c;c=HG(b);return CP((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HG=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hs=a=>{return a.li*0.35;},Fk=a=>{return a.li*0.08;},Kw=(a,b)=>{return !(b>=a.li*25.0)?3:7;},YY=a=>{return a.k_;};
function O$(){let a=this;M.call(a);a.jO=null;a.j2=null;a.nH=null;a.qn=null;}
let WR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jO;f=e.k_.jj;g=d.kI;h=g.jD;i=f/(h-1|0);j=new KW;d=d.lK;f=0.05/i;j.jl=g;j.nr=d;j.rc=f;h=h+2|0;j.l5=h;k=Dp(Bb(h,g.j8+2|0));l=k.data;j.nD=k;k=B6(2*l.length|0);l=k.data;j.l4=k;h=0;m=l.length;if(h>m){b=new BS;Bp(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DQ(b,Fk(e));d=a.nH;DW();h=d!==E1?20:2;g=Km(b,a.jO.k_,f);d=Es(a.j2.kl,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MK(j,f/h)).pn;o=new EN;d=b.nv;b=Bg();g=BI(d);while(BF(g)){k=Lu(c,BE(g));S(b,k);}Ia(o,b);B2(e,o,Es(a.j2.kl,
f/(h-1|0)));m=m+1|0;}d=BI((MK(j,0.5)).pY);while(BF(d)){o=BE(d);Cd(e,EZ(Lu(c,o.lO)),B_(a.j2.mL,Fk(a.jO)*1.2));}},VT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nH;DW();d=c!==E1?20:100;c=a.jO;e=IZ(0.0,1.0,Kw(c,c.mJ.jy));c=a.jO;f=a.j2;g=f.kl;h=B_(f.ku,DQ(b,Fk(c)));i=Km(b,c.mJ,h.lc);j=Ka(Gk(0.0,1.0,0.0,1.0),c.mJ);k=0;while(k<d){l=!k?CO(i):Eg(j,k/d);m=new Do;n=i.jb;o=i.jq;FV(m,n,o,i.jj,l-o);p=Es(g,k/Bu(1,d-1|0));B2(b,m,p);k=k+1|0;}Pl(j,b,c,f,e,D3(i),1);Cd(b,i,h);},Tv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jO;f=a.j2;g=a.qn;h=CX(16.0/Bt(16.0,I6(d)));i=Bt(2.5,e.n5*h);j=e.qq;k=!(j>0.0)?0.0:DQ(b,j*h);l=0;m=Ku(k,0.0);n=2.0*k;while(l<I6(d)){h=T(d.jF,l,0);j=T(d.jF,l,1);if(EV(c.jS,h,j)){o=EK(c,h);p=Eg(c,j);q=KV(d,l);Ek();if(!(g===Gl&&q?1:0))r=Ey(o,p,i);else{h=DQ(b,i*CX(3.141592653589793));r=new Do;j=h/2.0;FV(r,I8(b,o-j),I8(b,p-j),h,h);}if(m>0){if(r instanceof G_){e=r;s=Ey(e.ox,e.ow,e.od+k);}else{e=r;s=Cv(e.jb-k,e.jq-k,e.jj+n,e.jy+n);}e=f.j0;B2(b,s,e);}e=!q?f.mm:f.mz;B2(b,r,e);}l=l+1|0;}},GF=J(BJ),E1=null,OR=null,TS
=null,DW=()=>{DW=Bf(GF);X6();},Sw=(a,b,c)=>{DW();Ct(a,b,c);},Px=(a,b)=>{let c=new GF();Sw(c,a,b);return c;},X6=()=>{let b,c,d;E1=Px(G(493),0);b=Px(G(494),1);OR=b;c=Bc(GF,2);d=c.data;d[0]=E1;d[1]=b;TS=c;},F4=J(BJ),Gl=null,PT=null,Ty=null,Ek=()=>{Ek=Bf(F4);W3();},T0=(a,b,c)=>{Ek();Ct(a,b,c);},O0=(a,b)=>{let c=new F4();T0(c,a,b);return c;},W3=()=>{let b,c,d;Gl=O0(G(495),0);b=O0(G(496),1);PT=b;c=Bc(F4,2);d=c.data;d[0]=Gl;d[1]=b;Ty=c;};
function IR(){let a=this;M.call(a);a.jS=null;a.jU=null;}
let U7=(a,b,c)=>{a.jS=b;a.jU=c;},Ka=(a,b)=>{let c=new IR();U7(c,a,b);return c;},EK=(a,b)=>{let c,d,e,f;c=a.jU;d=c.jb;e=a.jS;f=e.j1;return d-(b-f)/(e.jW-f)* -c.jj;},Eg=(a,b)=>{let c,d,e,f;c=a.jU;d=c.jq;e=a.jS;f=e.jL;return d-(f-b)/(f-e.jN)* -c.jy;},Lu=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EK(a,b[f]);g=f+1|0;e[g]=Eg(a,b[g]);f=f+2|0;}return d;},Km=(b,c,d)=>{let e,f;e=D9(b,c.jb,d);f=D9(b,c.jq,d);return Cv(e,f,D9(b,D3(c),d)-e,D9(b,CO(c),d)-f);},TP=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.li;h=B_(d.ku,DQ(b,Fk(c)));i=Km(b,a.jU,h.lc);Cz();j=DB(g,CJ);k=CO(i)+Hs(c);l=BI(e);g=g*0.75;while(BF(l)){m=BE(l);n=EK(a,m.l$);o=D9(b,n,h.lc);p=Bj(4);q=p.data;q[0]=o;q[1]=CO(i);q[2]=o;q[3]=k;e=Le(p);r=b;Cd(r,e,h);s=k+Hs(c)+g;t=Nk(m.ki,j)/2.0;u=Bd(n,r.k0-t-1.0);CB(r,m.ki,u,s,j,d.kp);}Pl(a,b,c,d,f,i.jb,(-1));Cd(b,i,h);},Pl=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ku,DQ(b,Fk(c)));i=Hs(c);j=g;i=f+i*j;k=i+Hs(c)*j;j=g<0?k:b.k0-k;l=c.li;if(g>=0){Cz();m=DY;}else{Cz();m=
Hw;}n=e;o=BI(n);while(BF(o)){p=Nk((BE(o)).ki,DB(1.0,m));if(p>0.0)l=Bd(l,j/p);}o=DB(l,m);e=BI(n);p=(i- -f)/2.0;while(BF(e)){n=BE(e);q=Eg(a,n.l$);r=D9(b,q,h.lc);s=Cu(n.ki);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Le(t);c=b;Cd(c,v,h);if(!s)CB(c,n.ki,k,q- -l*0.36,o,d.kp);}},SX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(IR)){b=b;c=!W(a.jS,b.jS)?0:W(a.jU,b.jU)?1:0;}else c=0;return c;};
function JN(){let a=this;M.call(a);a.lU=0;a.m8=null;a.lK=null;a.kI=null;a.jF=null;a.m5=null;}
let I6=a=>{return a.jF.i4;},KV=(a,b)=>{return !(T(a.m5,b,0)>0.5)?0:1;},WU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(JN)){b=b;c=a.lU!=b.lU?0:!W(a.m8,b.m8)?0:!W(a.lK,b.lK)?0:!W(a.kI,b.kI)?0:!W(a.jF,b.jF)?0:W(a.m5,b.m5)?1:0;}else c=0;return c;},Ts=a=>{return a.kI;},Nx=J(),Mk=null,DT=()=>{DT=Bf(Nx);Yg();},P0=b=>{let c,d;DT();c=Br(b*100.0)|0;if(!c)d=G(497);else if(c==100)d=G(498);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M7=b=>{let c,d;DT();if(b==1)c=G(499);else{c=Gd(b);d=L();I(I(I(d,G(500)),c),G(501));c
=K(d);}return c;},Gd=b=>{let c;DT();c=Mk.data;return b>=c.length?Ca(b):c[b];},WC=(b,c)=>{let d,e,f,g,h,i,j,k;DT();d=I6(c);e=0;f=L();g=0;while(g<d){h=c.lK;i=T(c.jF,g,0);j=T(c.jF,g,1);i=JR(h,i,j);if(!(!KV(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(155):G(2)),O_(T(c.jF,g,0),T(c.jF,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(502);else{c=Gd(d);h=L();I(I(I(h,G(503)),c),G(504));c=K(h);}N(b,c);N(b,G(505));}else{N(N(N(b,G(506)),Gd(e)),G(251));N(N(b,Gd(d)),d!=1?G(147):G(507));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(155)),k);c=K(c);}P(N(b,c),46);}},Yg=()=>{Mk=BN(Bs,[G(508),G(509),G(510),G(511),G(512)]);},Pv=J(0);
function Q$(){H.call(this);this.ri=null;}
function Q9(){H.call(this);this.qB=null;}
let S2=(a,b)=>{let c,d,e;b=b;c=a.qB;d=c.ld;b=GN(b,d,T(b.i3,d,0),T(b.i3,c.ld,1),1.0-T(b.i$,c.ld,0));c=c.mZ;e=new Q8;e.p4=b;Em(c,e,0);},Du=J(0);
function Oy(){H.call(this);this.qM=null;}
let TQ=(a,b)=>{return F2(b,a.qM);};
function Lf(){H.call(this);this.oK=null;}
let W5=(a,b)=>{let c,d,e,f;b=b;c=a.oK;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.ji<=0?G(2):G(181)),e);e=e+1|0;}Y();return CN(b,C7,K(d));},M0=J(),Wm=a=>{return performance.now();};
function PU(){let a=this;M.call(a);a.jp=null;a.ln=null;a.lX=null;a.qh=null;a.mt=null;a.on=null;}
let Kb=(a,b,c,d)=>{return T(a.ln.jf.data[b],c,d);},GK=(a,b,c)=>{return T(a.ln.je.data[b],c,0);},It=(a,b)=>{return HS(a.on)&&Gv(a.on)==b?1:0;},Ew=J(0);
function Do(){let a=this;M.call(a);a.jb=0.0;a.jq=0.0;a.jj=0.0;a.jy=0.0;}
let FV=(a,b,c,d,e)=>{a.jb=b;a.jq=c;a.jj=d;a.jy=e;},Cv=(a,b,c,d)=>{let e=new Do();FV(e,a,b,c,d);return e;},D3=a=>{return a.jb- -a.jj;},CO=a=>{return a.jq- -a.jy;},WJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Do)){b=b;c=a.jb!==b.jb?0:a.jq!==b.jq?0:a.jj!==b.jj?0:a.jy===b.jy?1:0;}else c=0;return c;},Rs=a=>{return a.jb;},S_=a=>{return a.jq;},Ta=a=>{return a.jj;};
function PV(){let a=this;H.call(a);a.jd=null;a.i5=null;a.jg=null;a.os=null;a.nz=null;a.ja=null;}
let WO=(a,b,c,d,e)=>{let f;a.ja=b;a.jd=c;a.i5=d;a.jg=e;f=d.jQ;Cz();a.os=I9(f,CJ);a.nz=DB(d.jQ,CJ);},WV=(a,b,c,d)=>{let e=new PV();WO(e,a,b,c,d);return e;},Ww=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jg.jp);c=1;while(c<=b){d=Ps(a,c);e=Bg();f=Bg();g=Bg();h=0;while(h<=28.0){i=Bg();S(e,i);i=Bg();S(f,i);h=h+1|0;}j=0;while(j<Be(a.jg.jp,c)){if(!Gg(a.i5))k=0.0;else{l=Bj(4).data;m=0;while(m<Be(a.jg.jp,c-1|0)){k=Bv(Kb(a.jg,c,j,m));h=0;while(h<4){n=Bt(l[h],k);k=Bd(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gg(a.i5)?2147483647:4;m=0;while(true){i=a.jg.jp;o=c-1|0;if(m>=Be(i,o))break;i=a.jg;p=It(i,EG(i.jp,c,j,m));n=Kb(a.jg,c,j,m);l=BT([Dl(a.i5,c),Cq(a.i5,o,m),EF(a.i5,c),Cq(a.i5,c,j)]);if(p){q=Mu(n,Ps(a,c));i=DP(a.ja.i_.jw,0.22);r=a.jd;s=EZ(l);i=B_(i,q+10.0);Cd(r,s,i);}t=h>0&&Bv(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Br(Mu(n,d)*4.0)|0;S(BH(!(n<0.0)?f:e,p),l);}else S(g,l);}m=m+1|0;}j=j+1|0;}u=a.jd;i=a.ja.i_;k=Bt(2.5,d*7.0);n=Bd(1.0,d*0.8+0.3);r=DP(i.kx,n);s=DP(i.kF,n);v=e;h=v.i6-1|
0;while(h>=0){n=h/4.0;Ir(u,BH(f,h),B_(r,n));Ir(u,BH(v,h),PK(s,n,k));h=h+(-1)|0;}Ir(u,g,B_(i.kp,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jg.jp,c)){Yh(a,KG(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YS(a,c);c=c+1|0;}},Ps=(a,b)=>{return Bt(0.2,Bd(1.0,Bd(FW(a.i5,b),FW(a.i5,b-1|0))/60.0*1.5));},Yh=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kc;d=a.jg;e=d.lX.data[c].data;f=b.jX;g=e[f];if(!c){Rv(a,b,g);return;}a:{h=d.qh.jC.data[c];d=d.jp;if(c!=Bo(d)){i=d.km;Co();if(i!==DX){if(i===
Ho){j=Gx((-1.0),1.0);break a;}k=h.i0;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bt(l,Bv(e[f]));f=f+h.i7|0;}j=l>0.0?Gx( -l,l):Gx((-1.0),1.0);break a;}}j=Gx(0.0,1.0);}m=J8(a.i5,b);if(G7(a.i5,c)){n=Bd(6.0,m.jj/5.0);d=a.jd;i=a.ja.ni;f=b.jX;e=h.i0;o=h.i7;p=Br(CX(h.i4))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bb(t,q)|0)/2|0;u=Bb(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bb(s+Bb(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nO.data[NI(j,z[Bb(x+Bb(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new QW;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(513)),r),120),r),G(514));BY(b,K(d));Z(b);}h.nQ=r;h.nC=r;h.oG=k;i=d.jo;F_();i.drawImage(St(L5,h),m.jb,m.jq,m.jj,m.jy);e=IK(m,n);d=a.jd;i=new EN;k=Yk(a,m);BW(k);BW(e);h=new P7;Uc(h);h.qK=k;h.qm=e;Ia(i,h);h=PA(a.ja.i_);B2(d,i,h);d=a.jd;i=Ni(e);h=B_(OJ(a.ja.i_),1.25);Cd(d,i,h);}else{d=a.jd;i=UW(a.ja.ni,j,g);B2(d,m,i);if(Ta(m)>=8.0){d=a.jd;i=B_(OJ(a.ja.i_),DQ(a.jd,1.0));Cd(d,m,i);}}d=J8(a.i5,b);if(Nf(a.i5,c))UM(a,d,Eb(g));if(Wx(a.i5,c)){g=QA(a.i5)-1.0;Cz();i=DB(g,
DY);bb=S_(d)- -QA(a.i5);h=a.jd;j=JT(a,b);g=Rs(d)+5.0;bc=Xe(a.ja.i_);CB(h,j,g,bb,i,bc);}l=GK(a.jg,c,WK(b));if(!Eo(a.i5,c)&&G7(a.i5,c)&&l!==0.0)RL(a,d,l);},Rv=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DU(a.i5,0);e=Cq(a.i5,0,b.jX);f=a.i5;g=f.jQ;h=Ey(d,e,FW(f,0)/2.0);f=a.jd;i=a.ja.i_.j0;B2(f,h,i);j=a.jd;i=B_(a.ja.i_.ku,1.25);Cd(j,h,i);if(Nf(a.i5,0)){h=a.jd;j=JT(a,b);k=e-g*0.28;b=a.nz;i=a.ja.i_.kp;CB(h,j,d,k,b,i);b=a.jd;f=Eb(c);c=e- -g*0.92;i=a.os;h=a.ja.i_.jw;CB(b,f,d,c,i,h);}else if(!(!G7(a.i5,1)&&!(FW(a.i5,0)>=g*1.3)))
{f=a.jd;b=JT(a,b);c=e- -g*0.36;i=a.nz;h=a.ja.i_.jw;CB(f,b,d,c,i,h);}},Yk=(a,b)=>{let c,d,e,f;c=b.jb-1.0;d=D3(b)+1.0;e=b.jq-1.0;f=CO(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UM=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Br(a.i5.jQ*1.25);e=Bd(b.jj-4.0,a.i5.jQ*0.602*c.i1.length+6.0);f=b.jb- -(b.jj-e)/2.0;g=CO(b)-d-4.0;h=IK(Cv(f,g,e,d),3.0);i=a.jd;j=LF(LY(h));k=DP(a.ja.i_.j0,0.86);B2(i,j,k);Rc(a,c,b.jb- -b.jj/2.0,g- -d/2.0,a.ja.i_.jw);},Rc=(a,b,c,d,e)=>{let f,g;f=a.jd;d=d- -a.i5.jQ*0.36;g=a.os;CB(f,b,c,d,g,e);},RL=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=Bv(c);e=b.jj;f=e/2.0*d/(d+1.0);g=b.jb- -e/2.0;h=C3(c,0.0);if(h<0)g=g-f;i=h>=0?a.ja.i_.kx:a.ja.i_.kF;j=a.jd;k=Cv(g,CO(b)+2.0,f,2.5);B2(j,k,i);},YS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jg.jp,b)){e=0;while(e<Be(a.jg.jp,d)){f=EG(a.jg.jp,b,c,e);g=It(a.jg,f);if(!(!Fp(a.i5,b)&&!g)){h=Kb(a.jg,b,c,e);O1(a,Nt(a.i5,b,c,e),Jy(h),h,g);}if(a.jg.mt.data[f]&&!(Gg(a.i5)&&!g)){i=a.i5;h=!Fp(i,b)?0.7:1.0-i.lF.data[b];if(Fp(i,b)&&Bv(h-0.5)<0.2)h=0.8;j=h*(EF(i,b)-Dl(i,b))- -Dl(i,b);k=Bj(2).data;k[0]
=j;k[1]=Ef(i,b,c,e,h);Ls(a,k[0],k[1]);}e=e+1|0;}f=Kx(a.jg.jp,b,c);g=It(a.jg,f);i=M5(a.i5,b,c);if(!(!Eo(a.i5,b)&&!g)){h=GK(a.jg,b,c);O1(a,i,E4(G(515),Jy(h)),h,g);}if(a.jg.mt.data[f]&&G7(a.i5,b)){l=J8(a.i5,KG(b,c));f=!Eo(a.i5,b)&&!g?0:1;Ls(a,f?i.jb-6.0:l.jb- -l.jj/2.0,!f?CO(l):i.jq- -i.jy/2.0);}c=c+1|0;}},O1=(a,b,c,d,e)=>{let f,g,h;f=a.jd;g=a.ja.i_.j0;B2(f,b,g);if(e){f=a.jd;g=Q3(b,3.0);h=B_(a.ja.i_.jw,1.5);Cd(f,g,h);}f=d<0.0?a.ja.i_.kF:!(d>0.0)?a.ja.i_.kp:a.ja.i_.kx;Rc(a,c,b.jb- -b.jj/2.0,b.jq- -b.jy/2.0,f);},Ls
=(a,b,c)=>{let d,e,f,g;d=a.jd;e=Ey(b,c,7.0);f=a.ja.i_.j0;B2(d,e,f);e=a.jd;g=Cv(b-3.5,c-0.5,7.0,5.0);f=a.ja.i_.jw;B2(e,g,f);e=Cv(b-2.2,c-4.5,4.4,7.0);g=a.jd;e=Q3(e,2.2);f=B_(a.ja.i_.jw,1.2);Cd(g,e,f);},JT=(a,b)=>{let c,d,e;c=Bo(a.jg.jp);d=b.kc;if(d==c)return G(516);c=d?104:120;d=b.jX+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.i1.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},QC=J(),KF=null,HY=null,FR=null,EQ=()=>{EQ=Bf(QC);TA();},TA=()=>{let b,c,d,e,f,g,h,i;KF=Bj(128);HY=Bj(128);FR=Bj(2047);b=I0(2.0,
0.0);c=0;while(c<7){d=CX(b.kH);e=d*d;b=QP(d,(b.lz-(e-b.kH-K$(e,d,d)))/(2.0*d));c=c+1|0;}f=I0(1.0,0.0);g=0;while(g<128){h=KF.data;i=f.kH;h[g]=i;HY.data[g]=f.lz/i;d=b.kH;e=i*d;d=K$(e,i,d);f=QP(e,f.kH*b.lz+f.lz*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FR.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Gq=J(BJ),DY=null,CJ=null,Hw=null,K_=null,Cz=()=>{Cz=Bf(Gq);Yv();},Wv=(a,b,c)=>{Cz();Ct(a,b,c);},Ke=(a,b)=>{let c=new Gq();Wv(c,a,b);return c;},Yv=()=>{let b,c,d;DY=Ke(G(30),0);CJ=Ke(G(517),
1);b=Ke(G(518),2);Hw=b;c=Bc(Gq,3);d=c.data;d[0]=DY;d[1]=CJ;d[2]=b;K_=c;};
function G6(){let a=this;M.call(a);a.lP=0.0;a.mG=null;a.nw=null;a.p6=null;}
let JL=(a,b,c,d,e)=>{a.lP=b;a.mG=c;a.nw=d;a.p6=e;},Zc=(a,b,c,d)=>{let e=new G6();JL(e,a,b,c,d);return e;},DB=(b,c)=>{let d,e;d=new G6;De();e=Ii;DS();JL(d,b,e,Gp,c);return d;},I9=(b,c)=>{let d,e;d=new G6;De();e=E9;DS();JL(d,b,e,Gp,c);return d;},U5=J();
function QQ(){let a=this;H.call(a);a.o1=null;a.o8=null;a.o9=null;a.o7=null;}
let XP=(a,b)=>{let c,d,e,f,g;c=a.o1;d=a.o8;e=a.o9;f=a.o7;g=Ey(EK(e,T(f.jF,b,0)),Eg(e,T(f.jF,b,1)),c.jO.n5*1.9);c=B_(c.j2.jw,2.0);Cd(d,g,c);};
function Q5(){H.call(this);this.pl=null;}
let Sr=(a,b)=>{return FQ(b,a.pl);};
function Os(){let a=this;H.call(a);a.oF=null;a.oE=null;}
let Ut=(a,b)=>{b=b;Ci(a.oF,a.oE.i9,b);},O2=J(0),Rg=J(0),V$=J();
function K9(){let a=this;H.call(a);a.nO=null;a.p7=null;}
let UW=(a,b,c)=>{return JW(a.p7,NI(b,c));},NI=(b,c)=>{let d;d=b.qV;return Bt(0.0,Bd(255.0,(c-d)/(b.qA-d)*256.0))|0;};
function Jf(){let a=this;M.call(a);a.kc=0;a.jX=0;}
let Yp=(a,b,c)=>{a.kc=b;a.jX=c;},KG=(a,b)=>{let c=new Jf();Yp(c,a,b);return c;},YQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Jf)){b=b;c=a.kc!=b.kc?0:a.jX==b.jX?1:0;}else c=0;return c;},WK=a=>{return a.jX;},T4=J(),O_=(b,c)=>{let d,e,f;d=Om(b);e=Om(c);f=L();P(I(I(I(P(f,40),d),G(155)),e),41);return K(f);},Om=b=>{return Kf(b,b!==Br(b)?2:0);},V9=J(),Jy=b=>{let c,d,e,f;c=QN(Bv(b));d=b<0.0?G(519):!(b>0.0)?G(2):G(265);e=L();f=d.i1.length+c.i1.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Eb
=b=>{let c;c=QN(Bv(b));if(b<0.0)c=E4(G(519),c);return c;},QN=b=>{let c;if(isNaN(b)?1:0)return G(394);if(b<9999.5)return Kf(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(520):G(395);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Br(b)|0),101),c));};
function NG(){let a=this;M.call(a);a.kH=0.0;a.lz=0.0;}
let XW=(a,b,c)=>{a.kH=b;a.lz=c;},I0=(a,b)=>{let c=new NG();XW(c,a,b);return c;},Gw=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QP=(b,c)=>{let d;d=c+b;return I0(d,c-(d-b));},K$=(b,c,d)=>{let e,f,g,h;e=Gw(c);f=c-e;g=Gw(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PE(){let a=this;H.call(a);a.oH=null;a.oI=null;}
let Gt=J(BJ),Ii=null,E9=null,VR=null,De=()=>{De=Bf(Gt);VI();},Tr=(a,b,c)=>{De();Ct(a,b,c);},Pu=(a,b)=>{let c=new Gt();Tr(c,a,b);return c;},VI=()=>{let b,c,d;Ii=Pu(G(521),0);b=Pu(G(522),1);E9=b;c=Bc(Gt,2);d=c.data;d[0]=Ii;d[1]=b;VR=c;},FY=J(BJ),Gp=null,Kd=null,TY=null,DS=()=>{DS=Bf(FY);Xm();},YC=(a,b,c)=>{DS();Ct(a,b,c);},NM=(a,b)=>{let c=new FY();YC(c,a,b);return c;},Xm=()=>{let b,c,d;Gp=NM(G(523),0);b=NM(G(524),1);Kd=b;c=Bc(FY,2);d=c.data;d[0]=Gp;d[1]=b;TY=c;},Ud=J();
function KW(){let a=this;H.call(a);a.jl=null;a.nr=null;a.rc=0.0;a.l5=0;a.nD=null;a.l4=null;}
let MK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<TZ(a.jl)){d=0;while(d<Rr(a.jl)){e=a.nD;f=Rh(a,d,c);g=!(FU(a.jl,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jl.j8){g=(-1);while(g<a.jl.jD){d=Rh(a,g,c);e=a.nD.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l5|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dp(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nr;o=(Ej(a.jl,g)+Ej(a.jl,g+1|0))/2.0;p=(D1(a.jl,c)+D1(a.jl,c+1|0))/2.0;if(JR(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l5|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l4.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bg();r=Bg();c=0;while(true){e=a.l4.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NV;s.kB=Bj(64);s.kz=Dp(32);f=c;while(a.l4.data[f]!=(-1)){g=f/2|0;d=a.l5;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NT(a,h,g))KI(s,Ej(a.jl,i),D1(a.jl,d),0);else if(NT(a,
i,d))S3(a,s,h,g,i,d,b);else KI(s,Ej(a.jl,h),D1(a.jl,g),0);e=a.l4.data;g=e[f];e[f]=(-1);f=g;}e=U8(s);S(n,e);WW(s,r);}c=c+1|0;}t=new Qd;t.pn=LF(n);t.pY=r;return t;},Rh=(a,b,c)=>{return (Bb(c+1|0,a.l5)+b|0)+1|0;},NT=(a,b,c)=>{let d;a:{if(b>=0){d=a.jl;if(b<d.jD&&c>=0&&c<d.j8){b=1;break a;}}b=0;}return b;},S3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ej(a.jl,c);i=D1(a.jl,d);j=Ej(a.jl,e)-h;k=D1(a.jl,f)-i;l=0.0;m=1.0;n=FU(a.jl,c,d)-g;o=FU(a.jl,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rc;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P2(l,m,n,o,s/2.0);t=a.nr;r=h+s*j;u=i+s*k;r=JR(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P2(l,m,n,o,0.0);KI(b,h+s*j,i+s*k,1);},P2=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bt(b+f,Bd(c-f,g));};
function Qd(){let a=this;M.call(a);a.pn=null;a.pY=null;}
function GV(){M.call(this);this.lO=null;}
let Yw=(a,b)=>{a.lO=b;},EZ=a=>{let b=new GV();Yw(b,a);return b;},Le=b=>{return EZ(b);},UA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(GV)){b=b;c=W(a.lO,b.lO)?1:0;}else c=0;return c;};
function QK(){let a=this;M.call(a);a.pi=null;a.lc=0.0;a.qf=0.0;}
let WD=(a,b,c,d)=>{a.pi=b;a.lc=c;a.qf=d;},PK=(a,b,c)=>{let d=new QK();WD(d,a,b,c);return d;},B_=(b,c)=>{return PK(b,c,0.0);},PZ=J(),Ik=null,Fb=()=>{Fb=Bf(PZ);SG();},IZ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fb();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Ik.data[d]*f<e){d=d+1|0;}while(true){g=Ik.data[d]*f;h=g*Fi(b/g);i=Fi((b-h)/g+1.0E-10);j=Bj((CP((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bv(f-Br(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bg();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Ij;p=Kf(b,m);o.l$=b;o.ki=p;S(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(525));Z(n);},Y5=b=>{Fb();return b>=1.0&&b===Br(b)?1:0;},Kf=(b,c)=>{let d,e,f;Fb();d=Bv(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Pm(L(),
Fo(Br(d)));while(true){e=f.ji;if(e>c)break;EJ(f,0,48);}if(c>0)EJ(f,e-c|0,46);if(b<0.0&&Br(d)!==0.0)EJ(f,0,8722);return K(f);},SG=()=>{Ik=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TO=J();
function RC(){let a=this;M.call(a);a.ru=null;a.rt=null;a.rr=0.0;a.rv=0.0;}
function OK(){let a=this;H.call(a);a.nj=null;a.mc=null;a.n6=null;}
let Id=(a,b)=>{return !(a.nj.kJ.data[b]>0.5)?0:1;},E6=(a,b,c,d)=>{if(!a.mc.data[b]&&Id(a,b)==c){a.mc.data[b]=1;a.n6.data[d]=b;return d+1|0;}return d;};
function TU(){let a=this;H.call(a);a.rx=0.0;a.rs=null;a.rq=null;a.rw=null;}
let Mu=(b,c)=>{let d;d=Bd(Bv(b),3.4028234663852886E38);return Bt(0.75,c*7.0*d/(d+4.0));},Ir=(b,c,d)=>{let e;if(!Cr(c)){e=new IQ;e.p_=c;Cd(b,e,d);}},PD=J(0);
function PJ(){let a=this;H.call(a);a.pw=null;a.pv=null;}
let JR=(a,b,c)=>{let d,e;d=a.pw;e=a.pv;BQ(d.nd,0,0,b);BQ(d.nd,0,1,c);DG(d.oj,e);return T(Go(d.oj),0,0);};
function EN(){M.call(this);this.nv=null;}
let Ia=(a,b)=>{a.nv=b;},LF=a=>{let b=new EN();Ia(b,a);return b;};
function Ij(){let a=this;M.call(a);a.l$=0.0;a.ki=null;}
let Yq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===By(Ij)){b=b;c=a.l$!==b.l$?0:W(a.ki,b.ki)?1:0;}else c=0;return c;},U4=J(),Nk=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i1.length){f=BM(b,e);g=c.mG;De();if(g===E9)h=Mr(0.602,c.lP);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.nw;DS();if(i===Kd)h=1.12*h;h=Mr(h,c.lP);}d=d+h;e=e+1|0;}return d;};
function G_(){let a=this;M.call(a);a.ox=0.0;a.ow=0.0;a.od=0.0;}
let Rk=(a,b,c,d)=>{a.ox=b;a.ow=c;a.od=d;},Ey=(a,b,c)=>{let d=new G_();Rk(d,a,b,c);return d;},KM=J(),Pi=null,Et=()=>{Et=Bf(KM);Se();},IK=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Et();d=b.jb;e= -c;d=d-e;f=D3(b)-c;g=b.jq-e;h=CO(b)-c;i=Pi.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q3=(b,c)=>{Et();return Ni(IK(b,c));},Ni=b=>{let c,d,e,f;Et();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return EZ(e);},Se=()=>{let b,c,d,e,f;Et();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SJ(f);c[e+1|0]=V7(f);d=d+1|0;}Pi=b;};
function NV(){let a=this;H.call(a);a.kB=null;a.kz=null;a.j7=0;}
let KI=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j7;if(e==a.kz.data.length){a.kB=Gc(a.kB,4*e|0);f=a.kz.data;g=2*a.j7|0;h=Dp(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j7;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j7=j+1|0;},U8=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j7|0);c=b.data;d=0;e=0;while(e<a.j7){a:{if(e){f=d-1|0;if(PF(a,b,f,e,0))break a;if(PF(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gc(b,2*d|0);},PF=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j7|0)|0)+e|0]===g?1:0;},WW=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j7;e=C3(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=N_(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.j7;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=N_(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},N_=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j7|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return EZ(d);};
function IQ(){M.call(this);this.p_=null;}
function PR(){let a=this;M.call(a);a.qV=0.0;a.qA=0.0;}
let YR=(a,b,c)=>{a.qV=b;a.qA=c;},Gx=(a,b)=>{let c=new PR();YR(c,a,b);return c;};
function QW(){let a=this;M.call(a);a.nQ=0;a.nC=0;a.oG=null;}
function P7(){let a=this;CU.call(a);a.qK=null;a.qm=null;}
let R2=a=>{return 2;},Vn=(a,b)=>{let c;if(!b)return a.qK;if(b==1)return a.qm;c=new Cn;Bp(c);Z(c);};
function HA(){let a=this;M.call(a);a.rm=0.0;a.rn=0.0;a.ro=0.0;}
let UB=null,FL=()=>{FL=Bf(HA);V2();},Mr=(b,c)=>{FL();return  -(b* -c);},V2=()=>{let b;b=new HA;FL();b.rm=1.0;b.rn=0.0;b.ro=0.0;UB=b;};
function QG(){H.call(this);this.qt=null;}
let S0=(a,b)=>{let c;c=a.qt;c.ld=b;c.no=0;};
function Qp(){H.call(this);this.rd=null;}
let Sh=(a,b)=>{return FQ(b,a.rd);},Qy=J(),Mo=null,Jl=()=>{Jl=Bf(Qy);YH();},YH=()=>{let b,c;Cz();b=B6((K_.bb()).data.length);c=b.data;Mo=b;c[DY.jt]=1;c[CJ.jt]=2;c[Hw.jt]=3;},J4=J(Ep),Kq=J(J4),O7=J(Kq);
function JG(){let a=this;H.call(a);a.mk=null;a.oo=null;a.m_=null;a.oS=null;}
let L5=null,F_=()=>{F_=Bf(JG);T5();},St=(a,b)=>{let c,d,e,f,g,h;if(!(a.m_.width==b.nQ&&a.m_.height==b.nC))L6(a,b.nQ,b.nC);c=b.oG;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oS;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oo;h=a.m_;b.putImageData(h,0.0,0.0);return a.mk;},L6=(a,b,c)=>{let d,e,f,g;d=a.mk;e=b;d.width=e;d=a.mk;e=c;d.height=e;d=a.oo;f=b;g=c;d=d.createImageData(f,g);a.m_=d;a.oS=new Int32Array(d.data.buffer);},T5=()=>{let b,c;b=new JG;F_();c=window.document.createElement("canvas");b.mk
=c;b.oo=c.getContext("2d");L6(b,1,1);L5=b;},O6=J(BL);
function Nb(){H.call(this);this.pa=null;}
let TG=(a,b)=>{return F2(b,a.pa);};
function Qv(){let a=this;H.call(a);a.l0=0;a.ly=0.0;}
let Qe=(a,b,c)=>{if(c<=a.ly){a.l0=b;a.ly=c;}};
function Q8(){H.call(this);this.p4=null;}
let Xv=(a,b)=>{return FQ(b,a.p4);},Re=J(BL),LT=J(),Lg=null,Hu=()=>{Hu=Bf(LT);Wq();},Wq=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Lg=b;c[BX.jt]=1;c[Ce.jt]=2;c[Dh.jt]=3;c[CW.jt]=4;};
Sd([]);
C1([H,0,0,[],1,0,0,["V",O(RF)],Ed,0,H,[],1537,0,0,0,DR,0,H,[],1537,0,0,0,J0,0,H,[],1537,0,0,0,Bs,0,H,[Ed,DR,J0],17,0,()=>CZ(),["V",O(V)],DA,0,H,[Ed],1025,0,0,0,E8,0,DA,[DR],1,0,()=>DH(),["V",O(X0)],G0,0,H,[Ed,J0],0,0,0,["y",O(Ih),"g",X(K)],Pz,0,H,[],1537,0,0,0,HI,0,G0,[Pz],1,0,0,["g",X(Tz),"y",O(Yu)],Ep,0,H,[],1,0,0,0,EU,0,Ep,[],1,0,0,0,BL,0,EU,[],1,0,0,0,E2,0,H,[],1025,0,0,0,Wg,0,E2,[],17,0,0,0,V5,0,E2,[],17,0,0,0,LS,0,H,[],1537,0,0,0,QX,0,H,[LS],1537,0,0,0,K7,0,H,[],1537,0,0,0,O5,0,H,[QX,K7],17,0,0,0,Nv,0,
H,[],17,0,()=>EM(),0,TJ,0,H,[],17,0,0,0,Uq,0,H,[],17,0,0,0,UO,0,H,[],17,0,0,0,J_,0,H,[],1537,0,0,0,Mx,0,H,[J_],1,0,0,0,Iw,0,H,[DR],1,0,()=>GO(),0,Gr,0,H,[],17,0,0,["V",O(WS)],V_,0,H,[],17,0,0,0,OX,0,H,[],1537,0,0,0,F8,0,H,[OX],1537,0,0,0,Ez,0,H,[F8],1025,0,0,0,QJ,0,H,[F8],1537,0,0,0,HO,0,H,[QJ],1537,0,0,0,EO,0,Ez,[HO],1025,0,0,["p",X(BI),"V",O(FS)],IW,0,H,[],1537,0,0,0,D2,0,H,[],1537,0,0,0,F6,0,EO,[IW,Ed,D2],1,0,0,["bd",O(BH),"bc",X(Tc)],BJ,0,H,[DR,Ed],1025,0,0,["V",O(SA)],Db,0,BJ,[],65553,0,()=>Y(),0,Hf,0,
H,[],17,0,0,0,Cn,0,BL,[],1,0,0,0,XQ,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Ck,0,H,[B9],1537,0,0,0,Su,0,H,[Ck],1025,0,0,0,Qn,0,H,[],1536,0,0,0,Mp,0,H,[Qn],16,0,0,0,BD,0,H,[B9],1537,0,0,0,J$,0,H,[BD],1,0,0,0]);
C1([J9,0,H,[BD],1,0,0,0,Kv,0,H,[],17,0,0,["V",O(KH)],L$,0,H,[],16,0,0,0,OW,0,H,[],17,0,0,0,R1,0,H,[],17,0,0,0,D8,0,H,[],1537,0,0,0,Qb,0,H,[D8],1,0,0,["bF",X(Yi)],MV,0,H,[],17,0,0,0,Pc,0,H,[],17,0,0,0,LL,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FE,0,BJ,[],65552,0,()=>Fs(),0,M,0,H,[],1025,0,0,0,CK,0,H,[],1537,0,0,0,Fg,0,M,[CK],17,0,0,["dO",O(Us),"bj",X(U1)],IP,0,M,[CK],17,0,()=>GI(),["dO",O(S1),"bj",X(RK)],Ky,0,M,[CK],17,0,0,["dO",O(W4),"bj",X(Ur)],JZ,0,M,[CK],17,0,0,["dO",O(Io),"bj",X(Uf)],In,0,M,[CK],17,0,0,["dO",
O(Nn),"bj",X(Wl)],IA,0,M,[CK],17,0,0,["dO",O(YO),"bj",X(Xt)],LW,0,M,[CK],17,0,0,["dO",O(Xg),"bj",X(YL)],HC,0,M,[CK],17,0,0,["dO",O(Rz),"bj",X(Um)],Oj,0,EU,[],1,0,0,0,We,0,H,[],17,0,0,0,Np,0,H,[],17,0,0,0,Mq,0,H,[B9],1537,0,0,0,HT,0,H,[Mq],1,0,0,0,PI,0,M,[],17,0,0,0,QM,0,H,[],16,0,0,0,P4,0,H,[],1,0,0,0,Qi,0,H,[],16,0,0,0,IV,0,H,[],16,0,()=>FX(),0,Fz,0,H,[],1025,0,0,0,IH,0,H,[],1537,0,0,0,Nm,0,Fz,[IH],16,0,0,["gQ",DZ(YD),"gR",BO(XM),"f3",X(RE),"ea",O(Vz),"d_",BO(Xp)],PP,0,Fz,[IH],16,0,0,["gQ",DZ(TH),"gR",BO(Ua),
"f3",X(Wn),"ea",O(SP),"d_",BO(X2)],Ja,0,H,[],16,0,()=>Cx(),0,Pt,0,H,[],16,0,0,0,K6,0,H,[],16,0,0,0,M3,0,H,[],16,0,0,0,GL,0,H,[],1537,0,0,0,OS,0,H,[GL],1,0,0,0,N3,0,H,[],16,0,0,0,Nc,0,H,[],16,0,0,0,Ok,0,H,[],16,0,0,0,JU,0,H,[],16,0,()=>JP(),0,Il,0,H,[],16,0,()=>GP(),0,Qf,0,H,[],17,0,0,0,SU,0,H,[],16,0,0,0,TR,0,H,[],17,0,0,0]);
C1([JM,0,H,[],1537,0,0,0,NB,0,H,[JM],1,0,0,["gH",O(Yf)],MA,0,H,[JM],1,0,0,["gH",O(S$)],Tk,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,ND,0,H,[BR],1,0,0,["gP",X(Wr)],FM,0,H,[],17,0,0,0,IN,0,H,[BD],1,0,0,0,Nl,0,H,[BR],1,0,0,["gP",X(SY)],ID,0,H,[BD],1,0,0,0,IF,0,H,[BD],1,0,0,0,IE,0,H,[BD],1,0,0,0,IC,0,H,[BD],1,0,0,0,IB,0,H,[BD],1,0,0,0,Lk,0,H,[BR],1,0,0,["gP",X(Sp)],Lm,0,H,[BR],1,0,0,["gP",X(UL)],Ll,0,H,[BR],1,0,0,["gP",X(Xn)],Lj,0,H,[BR],1,0,0,["gP",X(R5)],Li,0,H,[BR],1,0,0,["gP",X(T8)],HK,0,H,[BD],1,0,0,0,HJ,0,H,[BD],
1,0,0,0,Gy,0,M,[],17,0,0,["V",O(SS)],I3,0,H,[BD],1,0,0,0,I4,0,H,[BD],1,0,0,0,I1,0,H,[BD],1,0,0,0,I2,0,H,[BD],1,0,0,0,N0,0,H,[BR],1,0,0,["gP",X(Wf)],Sj,0,H,[],17,0,0,0,N1,0,H,[BR],1,0,0,["gP",X(YF)],NZ,0,H,[BR],1,0,0,["gP",X(Rq)],LJ,0,H,[],17,0,0,0,Mz,0,H,[BR],1,0,0,["gP",X(SW)],MC,0,H,[BR],1,0,0,["gP",X(Uo)],MB,0,H,[BR],1,0,0,["gP",X(VU)],Ql,0,H,[BR],1,0,0,["gP",X(Ue)],Qm,0,H,[BR],1,0,0,["gP",X(WX)],Qk,0,H,[BR],1,0,0,["gP",X(Rx)],Hn,0,BJ,[],65553,0,()=>Gz(),0,Gb,0,M,[],17,0,()=>Hk(),["V",O(Rp)],JV,0,H,[BD],
1,0,0,0,H7,0,H,[BD],1,0,0,0,Js,0,H,[B9],1537,0,0,0,II,0,H,[Js],1,0,0,0,Ea,0,H,[],1537,0,0,0,QH,0,H,[Ea],1,0,0,["dc",O(SC)],PY,0,H,[Ea],1,0,0,["dc",O(Sn)],N5,0,H,[],17,0,()=>D4(),0,YT,0,H,[],17,0,0,0,P1,0,H,[B9],1537,0,0,0,JA,0,H,[P1],1,0,0,0]);
C1([CU,0,EO,[D2],1024,0,0,0,Iz,0,CU,[D2],1,0,0,["bd",O(FP),"bc",X(Di)],Lo,0,H,[D8],1,0,0,["bF",X(Yl)],Tp,0,H,[],17,0,0,0,Xr,0,H,[],17,0,0,0,Ms,0,H,[],1,0,0,0,Xi,0,H,[],17,0,0,0,IX,0,M,[],17,0,0,["V",O(W0)],Mh,0,H,[],17,0,0,0,Cf,0,H,[],17,0,0,["V",O(HL)],HZ,0,M,[],16,0,0,["V",O(T7)],PM,0,H,[D8],1,0,0,["bF",X(Xw)],Hd,0,H,[],1537,0,0,0,Qx,0,H,[Hd],1,0,0,0,OD,0,H,[],16,0,0,0,Eu,0,BL,[],1,0,0,0,N6,0,DA,[DR],1,0,()=>Jz(),0,NX,0,H,[B9],1537,0,0,0,HW,0,H,[NX],1,0,0,0,M8,0,H,[],17,0,0,0,KA,0,H,[BD],1,0,0,0,KB,0,H,[BD],
1,0,0,0,KC,0,H,[BD],1,0,0,0,KD,0,H,[BD],1,0,0,0,KE,0,H,[BD],1,0,0,0,Ip,0,H,[BD],1,0,0,0,EB,0,BL,[],1,0,0,0,Lh,0,H,[],16,0,0,0,YX,0,H,[],17,0,0,0,Py,0,H,[],0,0,()=>Fq(),0,XB,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Co(),0,LR,0,H,[],32768,0,()=>HD(),0,PN,0,H,[],17,0,()=>Fe(),0,KO,0,H,[B9],1537,0,0,0,Ny,0,H,[KO],1537,0,0,0,QE,0,H,[B9],1537,0,0,0,NO,0,H,[Ck],1537,0,0,0,P$,0,H,[Ck],1537,0,0,0,OH,0,H,[Ck],1537,0,0,0,PW,0,H,[Ck],1537,0,0,0,Mb,0,H,[Ck],1537,0,0,0,M_,0,H,[Ck],1537,0,0,0,My,0,H,[Ck],1537,0,0,0,LX,0,H,
[Ck],1537,0,0,0,UF,0,H,[Ny,QE,Ck,NO,P$,OH,PW,Mb,M_,My,LX],1025,0,0,0,Xa,0,H,[],16,0,0,0,Sq,0,H,[],17,0,0,0,G1,0,BL,[],1,0,0,0,Rb,0,H,[D8],1,0,0,["bF",X(UJ)]]);
C1([PL,0,H,[],16,0,0,0,H5,0,M,[],17,0,0,["V",O(TV)],Gh,0,H,[],17,0,0,0,PG,0,M,[],16,0,0,0,E_,0,M,[],17,0,0,0,S5,0,H,[],1,0,0,0,KQ,0,H,[],17,0,0,0,P_,0,H,[],16,0,0,0,H1,0,H,[Js],1,0,0,0,H3,0,H,[BD],1,0,0,0,Ib,0,M,[],17,0,0,["V",O(Gi)],Jh,0,M,[],16,0,0,0,G9,0,M,[],17,0,()=>G5(),["V",O(L9)],M9,0,H,[],17,0,0,0,CV,0,M,[],17,0,0,["V",O(Yc)],Dw,0,H,[],17,0,()=>Fu(),0,P3,0,H,[],1537,0,0,0,LB,0,H,[P3],17,0,0,0,SN,0,H,[],17,0,0,0,Wo,0,H,[],16,0,0,0,Hv,0,M,[],16,0,0,["V",O(Vx)],IT,0,M,[],16,0,0,["V",O(VM)],NU,0,M,[],17,
0,0,0,Pn,0,H,[Ea],1,0,0,["dc",O(Rj)],Jr,0,M,[],16,0,0,["V",O(Vv)],Hb,0,Cn,[],1,0,0,0,Dz,0,BJ,[],66561,0,()=>F5(),0,Fn,0,H,[],1537,0,0,0,Mm,0,H,[Fn],17,0,0,["d5",BO(Ui),"dw",X(UN),"dD",O(Sa)],EH,0,H,[],1537,0,0,0,MH,0,M,[EH],17,0,0,["dr",O(VQ)],Lq,0,M,[EH],17,0,0,["dr",O(So)],Qj,0,M,[EH],17,0,0,["dr",O(Xq)],KP,0,H,[],1537,0,0,0,QD,0,H,[KP],1,0,0,0,Wi,0,H,[B9],1025,0,0,0,IU,0,H,[B9],1536,0,0,0,HR,0,H,[IU],1,0,0,0,HQ,0,H,[IU],1,0,0,0,K5,0,BU,[],65552,0,0,["gS",O(OC),"gT",BO(Xl)],K4,0,BU,[],65552,0,0,["gS",O(Ye),
"gT",BO(YJ)],K3,0,BU,[],65552,0,0,["gS",O(UD),"gT",BO(RB)],K2,0,BU,[],65552,0,0,["gS",O(YP),"gT",BO(Tu)],K1,0,BU,[],65552,0,0,["gS",O(US),"gT",BO(Uj)],K0,0,BU,[],65552,0,0,["gS",O(X7),"gT",BO(U9)],KZ,0,BU,[],65552,0,0,["gS",O(S8),"gT",BO(XY)],Nr,0,H,[F8],1537,0,0,0,Jj,0,Ez,[Nr],1025,0,0,0,JB,0,Jj,[],1024,0,0,0,Ob,0,JB,[],0,0,0,0]);
C1([Lv,0,H,[],1537,0,0,0,IG,0,H,[Lv],1025,0,0,0,Iy,0,IG,[],1024,0,0,0,N$,0,Iy,[],0,0,0,0,Oa,0,CU,[],0,0,0,["bd",O(R4),"bc",X(YN),"p",X(Vf)],Gs,0,H,[],1537,0,0,0,N8,0,H,[Gs],0,0,0,["q",X(R8),"s",X(Ti)],NS,0,H,[Gs],1537,0,0,0,N9,0,H,[NS],0,0,0,0,NK,0,H,[J_],1,0,0,0,Hr,0,H,[],16,0,0,0,Yx,0,H,[],17,0,0,0,XJ,0,H,[],17,0,0,0,OM,0,H,[BR],1,0,0,["gP",X(Vj)],Tt,0,H,[],16,0,0,0,Up,0,H,[],16,0,0,0,Tf,0,H,[],16,0,0,0,V8,0,H,[],16,0,0,0,Uy,0,H,[],16,0,0,0,Xc,0,H,[],16,0,0,0,Cl,0,M,[],17,0,0,["V",O(YB)],He,0,BJ,[],65553,
0,()=>Cg(),0,H0,0,BL,[],1,0,0,0,Fm,0,H,[],1536,0,0,0,PX,0,H,[Fm],16,0,0,["hs",DZ(Yo)],Lc,0,H,[Fm],16,0,0,["hs",DZ(WE)],MD,0,H,[Fm],16,0,0,["hs",DZ(W1)],Ln,0,H,[Fm],16,0,0,["hs",DZ(Va)],KT,0,H,[Fn],17,0,0,["d5",BO(XA),"dw",X(S6),"dD",O(TK)],MQ,0,H,[Fn],17,0,0,["d5",BO(Xh),"dw",X(Tw),"dD",O(Wt)],IJ,0,M,[Fn],17,0,()=>F1(),["d5",BO(RA),"dw",X(ST),"dD",O(Yt)],Pd,0,M,[EH],17,0,0,["dr",O(Vw)],VX,0,H,[],17,0,0,0,QS,0,DA,[DR],1,0,()=>Jm(),0,JE,0,M,[],17,0,0,["V",O(RG)],LA,0,M,[],17,0,0,0,Nj,0,H,[],16,0,0,0,MI,0,H,[],
16,0,0,0,Qu,0,CU,[D2],0,0,0,["bc",X(VH),"bd",O(XL)],Ph,0,Dz,[],65552,0,0,["d6",BO(Uh),"gT",BO(Uu)],Pg,0,Dz,[],65552,0,0,["d6",BO(UZ),"gT",BO(Tl)],P6,0,H,[],17,0,0,0,EL,0,M,[],17,0,0,["V",O(UE)],Mg,0,H,[Gs],0,0,0,["q",X(BF),"s",X(BE)],Wb,0,H,[],17,0,0,0,R0,0,H,[],17,0,0,0,Tq,0,H,[],17,0,0,0,W_,0,H,[],17,0,0,0,OF,0,H,[],17,0,0,0,Ml,0,H,[],17,0,0,0]);
C1([T9,0,H,[],17,0,0,0,MW,0,M,[],17,0,0,0,O$,0,M,[],17,0,0,0,GF,0,BJ,[],65553,0,()=>DW(),0,F4,0,BJ,[],65553,0,()=>Ek(),0,IR,0,M,[],17,0,0,["V",O(SX)],JN,0,M,[],17,0,0,["V",O(WU)],Nx,0,H,[],17,0,()=>DT(),0,Pv,0,H,[],1537,0,0,0,Q$,0,H,[Pv],1,0,0,0,Q9,0,H,[Ea],1,0,0,["dc",O(S2)],Du,0,H,[Hd],1537,0,0,0,Oy,0,H,[Du],1,0,0,["db",O(TQ)],Lf,0,H,[Du],1,0,0,["db",O(W5)],M0,0,H,[D8],1,0,0,["bF",X(Wm)],PU,0,M,[],17,0,0,0,Ew,0,H,[],1537,0,0,0,Do,0,M,[Ew],17,0,0,["V",O(WJ)],PV,0,H,[],16,0,0,0,QC,0,H,[],16,0,()=>EQ(),0,Gq,
0,BJ,[],65553,0,()=>Cz(),0,G6,0,M,[],17,0,0,0,U5,0,H,[],16,0,0,0,QQ,0,H,[GL],1,0,0,["d7",O(XP)],Q5,0,H,[Du],1,0,0,["db",O(Sr)],Os,0,H,[Ea],1,0,0,["dc",O(Ut)],O2,0,H,[B9],1537,0,0,0,Rg,0,H,[O2],1537,0,0,0,V$,0,H,[Rg],1025,0,0,0,K9,0,H,[],16,0,0,0,Jf,0,M,[],17,0,0,["V",O(YQ)],T4,0,H,[],16,0,0,0,V9,0,H,[],16,0,0,0,NG,0,M,[],16,0,0,0,PE,0,H,[Hd],1,0,0,0,Gt,0,BJ,[],65553,0,()=>De(),0,FY,0,BJ,[],65553,0,()=>DS(),0,Ud,0,H,[],16,0,0,0,KW,0,H,[],17,0,0,0,Qd,0,M,[],17,0,0,0,GV,0,M,[Ew],17,0,0,["V",O(UA)],QK,0,M,[],17,
0,0,0,PZ,0,H,[],17,0,()=>Fb(),0,TO,0,H,[],16,0,0,0,RC,0,M,[],16,0,0,0,OK,0,H,[],16,0,0,0,TU,0,H,[],16,0,0,0,PD,0,H,[],1537,0,0,0,PJ,0,H,[PD],1,0,0,0,EN,0,M,[Ew],17,0,0,0]);
C1([Ij,0,M,[],17,0,0,["V",O(Yq)],U4,0,H,[],16,0,0,0,G_,0,M,[Ew],17,0,0,0,KM,0,H,[],16,0,()=>Et(),0,NV,0,H,[],16,0,0,0,IQ,0,M,[Ew],17,0,0,0,PR,0,M,[],16,0,0,0,QW,0,M,[],17,0,0,0,P7,0,CU,[D2],0,0,0,["bc",X(R2),"bd",O(Vn)],HA,0,M,[],17,0,()=>FL(),0,QG,0,H,[GL],1,0,0,["d7",O(S0)],Qp,0,H,[Du],1,0,0,["db",O(Sh)],Qy,0,H,[],32768,0,()=>Jl(),0,J4,0,Ep,[],1,0,0,0,Kq,0,J4,[],1,0,0,0,O7,0,Kq,[],1,0,0,0,JG,0,H,[],16,0,()=>F_(),0,O6,0,BL,[],1,0,0,0,Nb,0,H,[Du],1,0,0,["db",O(TG)],Qv,0,H,[],16,0,0,0,Q8,0,H,[Du],1,0,0,["db",
O(Xv)],Re,0,BL,[],1,0,0,0,LT,0,H,[],32768,0,()=>Hu(),0]);
let Un=B8(WQ),TF=B8(ML),Ne=B8(LH),Lp=B8(CS);
VE(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros",
"NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ","The puzzle has ",
" numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", loss "," correct.","Either src or dest is null","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","#","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring "," back.",
" 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right","Stuck: the gradient is nearly 0, yet ",
". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY","SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces",
" The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","MIDDLE","END","−",">e300","SANS","MONO","NORMAL","BOLD","An axis needs a least and a greatest value, finite and the first below the second."]);
Bs.prototype.toString=function(){return R(this);};
Bs.prototype.valueOf=Bs.prototype.toString;H.prototype.toString=function(){return R(TL(this));};
H.prototype.__teavm_class__=function(){return UG(this);};
let C=Rl(Wp);
C.javaException=W9;
let Y_=Symbol('jsoClass');
(()=>{let c;c=Hf.prototype;c.play=U(Te);c.disconnect=U(Wh);c.attend=U(VJ);c.numbers=U(UK);c.run=U(XG);c.seek=U(RV);c.path=U(Xf);c.studyRefused=U(Xd);c.engine=U(UT);c.attributeChanged=U(UH);c.iteration=U(UV);c.state=U(TI);c.hasDiverged=U(Tm);c.connect=U(WT);c.settings=U(VZ);c.isPlaying=U(Wd);c.furthest=U(YZ);c.lossAt=U(Sl);c.pause=U(U$);c.redraw=U(Xk);c.takeStudy=U(VC);c.reset=U(SL);c.webAssemblyRefused=U(Vq);c.step=U(SZ);c.visit=U(Vr);c.begin=U(XX);c.snapshot=U(SM);c=J$.prototype;c.handleEvent=U(R$);c=J9.prototype;c.handleEvent
=U(Vc);c=HT.prototype;c.pair=U(Xo);c=IN.prototype;c.handleEvent=U(Wc);c=ID.prototype;c.handleEvent=U(YI);c=IF.prototype;c.handleEvent=U(RW);c=IE.prototype;c.handleEvent=U(Vm);c=IC.prototype;c.handleEvent=U(SR);c=IB.prototype;c.handleEvent=U(T1);c=HK.prototype;c.handleEvent=U(YE);c=HJ.prototype;c.handleEvent=U(XI);c=I3.prototype;c.handleEvent=U(V4);c=I4.prototype;c.handleEvent=U(YA);c=I1.prototype;c.handleEvent=U(X8);c=I2.prototype;c.handleEvent=U(Sv);c=JV.prototype;c.handleEvent=U(WG);c=H7.prototype;c.handleEvent
=U(Sm);c=II.prototype;c.onChange=U(Tg);c=JA.prototype;c.onAnimationFrame=U(UU);c=HW.prototype;c.onResize=U(XN);c=KA.prototype;c.handleEvent=U(Vs);c=KB.prototype;c.handleEvent=U(XZ);c=KC.prototype;c.handleEvent=U(Xy);c=KD.prototype;c.handleEvent=U(W6);c=KE.prototype;c.handleEvent=U(SQ);c=Ip.prototype;c.handleEvent=U(Xx);c=H1.prototype;c.onChange=U(To);c=H3.prototype;c.handleEvent=U(Rm);c=HR.prototype;c.accept=U(SV);c=HQ.prototype;c.accept=U(VY);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hf.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
