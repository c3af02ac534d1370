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
var main;var Study;var study;(function(){let Nb=2463534242,Ms=()=>{let x=Nb;x^=x<<13;x^=x>>>17;x^=x<<5;Nb=x;return x;},Bb=f=>function(){return f(this);},L=f=>function(p1){return f(this,p1);},B3=f=>function(p1,p2){return f(this,p1,p2);},BG=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},DG=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},QX=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=N(Df(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=B9(args[i]);}Vs(()=>{f.call(null,javaArgs);},
callback);},W=target=>target.$clinit=()=>{},TQ=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bm]&&cls[Bm].item){++arrayDegree;cls=cls[Bm].item;}let clsName="";if(cls[Bm].primitiveKind!==0){clsName=cls[Bm].name;}else {clsName=cls[Bm]?cls[Bm].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},I=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Df();}return function(){superclass.call(this);};},Bm=Symbol("teavm_meta"),BK=cls=>
{if(cls[Bm].classObject===null){cls[Bm].classObject=UB(cls);}return cls[Bm].classObject;},Df=()=>G,BZ=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Is=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache
:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},DY=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Is({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bm]=meta;if(typeof config==='function'){config(meta);}return cls;},Vz=DY("boolean","Z",1,meta=>{}),Mb=DY("char","C",4,meta=>{}),DB=DY("int","I",5,meta=>{{meta.valueToObject=o=>DJ(o);}}),Rq=DY("long","J",6,meta=>{}),CE=DY("double","D",8,meta=>{{meta.valueToObject=o=>E0(o);}}),SI=DY("void","V",9),Iu=new ArrayBuffer(16),FL
=new Float64Array(Iu),Fz=new Int32Array(Iu),LE=new BigInt64Array(Iu),JT=n=>{FL[0]=n;return LE[0];},NA=n=>{LE[0]=n;return FL[0];},R0=(a,b)=>{if(a!==a){return b!==b;}FL[0]=a;FL[1]=b;return Fz[0]===Fz[2]&&Fz[1]===Fz[3];},Es=(a,b)=>a===b?0:a<b? -1:1,Bk=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Js=(a,b)=>(a>>>0)/(b>>>0)>>>0,Xg=(a,b)=>(a>>>0)%(b>>>0)>>>0,HJ=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},BR=BigInt(0),DH
=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BO=val=>BigInt.asIntN(64,BigInt(val|0)),GT=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),Wn=val=>Number(val),EV=val=>Number(BigInt.asIntN(32,val))|0,Dl=(a,b)=>a===b,Gw=(a,b)=>a!==b,T6=(a,b)=>a>b,Ny=(a,b)=>a>=b,Ug=(a,b)=>a<b,NF=(a,b)=>a<=b,Hv=(a,b)=>BigInt.asIntN(64,a+b),Ry=a=>BigInt.asIntN(64, -a),W0=(a,b)=>a<b? -1:a>b?1:0;
let RP=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},HN=(a,b)=>BigInt.asIntN(64,a*b),RX=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Rh=(a,b)=>BigInt.asIntN(64,a%b),Tj=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),J8=(a,b)=>BigInt.asIntN(64,a&b),UD=(a,b)=>BigInt.asIntN(64,a|b),We=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Wf=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Dp=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),N=(cls,
sz)=>{let data=new Array(sz);data.fill(null);return new (BD(cls))(data);},Bv=(cls,data)=>new (BD(cls))(data),Cx=sz=>new S5(new Uint16Array(sz)),X=sz=>new MF(new Int32Array(sz)),SR=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new MF(buffer);},QM=sz=>new TA(new Int8Array(sz)),Y=sz=>new KO(new Float64Array(sz)),B1=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new KO(buffer);},BD=cls=>{let result=cls[Bm].arrayType;if(result===null){function JavaArray(data){(Df()).call(this);this.data
=data;}JavaArray.prototype=Object.create((Df()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.dK=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (BD(this.type))(dataCopy);};let name
="["+cls[Bm].binaryName;JavaArray[Bm]=Is({name:name,binaryName:name,parent:Df(),itemType:cls});result=JavaArray;cls[Bm].arrayType=JavaArray;}return result;};
function WH(array){return array.data.length;}
let Ie,UE=strings=>{Wv();Ie=new Array(strings.length);for(let i=0;i<strings.length;++i){Ie[i]=NS(B9(strings[i]));}},F=index=>Ie[index],HU=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Q3=array=>HU(array,0,array.length),B9=str=>str===null?null:Mn(str),Bw=str=>str===null?null:str.h$,Wv=()=>CK(),NS;
{NS=str=>str;}let Oi=(obj,cls)=>obj instanceof Df()&&!!obj.constructor[Bm]&&Em(obj.constructor,cls),Em=(from,to)=>{if(from===to){return true;}let map=from[Bm].assignableCache;if(map===null){map=new Map();from[Bm].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bm].itemType!==null){let result=from[Bm].itemType!==null&&Em(from[Bm].itemType,to[Bm].itemType);map.set(to,result);return result;}let parent=from[Bm].parent;if(parent!==null&&parent!==
from){if(Em(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bm].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(Em(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Q=ex=>{throw UZ(ex);},FC=Symbol("javaException"),UZ=ex=>{if(!ex.$jsException){Ln(ex);}return ex.$jsException;},Ln=ex=>{let javaCause=Xr(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new C0("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FC]=ex;ex.$jsException=err;WW(err,ex);},WW=(err,ex)=>{if(typeof Uk==="function"&&err.stack){let stack=Uk(err.stack);let javaStack=N(Rc(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=S2(B9(element.className),B9(element.methodName),B9(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){UR(ex,javaStack);}}},C0;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");C0=function C0(message,cause){let self=Reflect.construct(Error,[void 0,cause],C0);Object.setPrototypeOf(self,C0.prototype);self[defaultMessage]=message;return self;}
;C0.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:C0},message:{get(){try {let javaException=this[FC];if(typeof javaException==='object'){let javaMessage=SC(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {C0=Error;}let VN=e=>e instanceof Error&&typeof e[FC]==='object'?e[FC]:null,SC=t=>
TV(t),Xr=t=>T1(t),Rc=()=>Df(),S2=(className,methodName,fileName,lineNumber)=>{{return null;}},UR=(e,stack)=>{},NG=null,RJ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}NG=packages;},UF=[],CL=data=>{let packages=NG;let i=0;while(i<data.length){let cls=data[i++];UF.push(cls);let m=Is();cls[Bm]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Vs=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function G(){this.$id$=0;}
let BN=a=>{return BK(R9(a));},R9=a=>{return a.constructor;},Q7=(a,b)=>{return a!==b?0:1;},S9=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Ms();c=a.$id$;DW();if(!c)d=F(0);else{e=(((32-LX(c)|0)+4|0)-1|0)/4|0;f=Cx(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fh((c>>>e|0)&15,16);e=e-4|0;h=i;}d=Fs(f);}b=K();H(H(b,F(1)),d);return J(b);},XJ=a=>{let b,c,d;b=(BN(a)).js;if(!Oi(a,Iy)&&b[Bm].itemType===null){b=new NE;U(b);Q(b);}c=Q9(a);b=c;d=Ms();b.$id$=d;return c;},D2=I(0),Dt=I(0),JA=I(0);
function Bu(){G.call(this);this.k1=0;}
let VL=null,KV=null,Q_=null,CK=()=>{CK=W(Bu);Vp();},Rr=a=>{CK();a.h$="";},OZ=()=>{let a=new Bu();Rr(a);return a;},Ld=(a,b)=>{CK();a.h$=HU(b.data,0,b.data.length);},Fs=a=>{let b=new Bu();Ld(b,a);return b;},Vm=(a,b)=>{a.h$=b;},Mn=a=>{let b=new Bu();Vm(b,a);return b;},QD=b=>{let c;CK();c=OZ();c.h$=Q3(b.data);return c;},Bg=(a,b)=>{let c;if(b>=0&&b<a.h$.length)return a.h$.charCodeAt(b);c=new G2;U(c);Q(c);},Bl=a=>{return a.h$.length?0:1;},Mv=(a,b,c)=>{let d,e,f;if((c+b.h$.length|0)>a.h$.length)return 0;d=0;while(d
<b.h$.length){e=Bg(b,d);f=c+1|0;if(e!=Bg(a,c))return 0;d=d+1|0;c=f;}return 1;},P5=(a,b)=>{if(a===b)return 1;return Mv(a,b,0);},LD=(a,b,c)=>{let d,e,f,g;d=Bi(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.h$.length)return (-1);if(a.h$.charCodeAt(d)==e)break;d=d+1|0;}return d;}Gx();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.h$.length-1|0))return (-1);if(a.h$.charCodeAt(d)==f&&a.h$.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DZ=(a,b)=>{return LD(a,b,0);},B7=(a,b,c)=>{let d,
e,f;d=a.h$.length;e=Es(b,c);if(!e)return KV;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Mn(a.h$.substring(b,c));f=new G2;U(f);Q(f);},Fd=(a,b)=>{return B7(a,b,a.h$.length);},IS=(a,b)=>{let c,d,e,f,g,h;if(Bl(b))return a;if(Bl(a))return b;c=Cx(a.h$.length+b.h$.length|0);d=c.data;e=0;f=0;while(f<a.h$.length){g=e+1|0;d[e]=Bg(a,f);f=f+1|0;e=g;}g=0;while(g<b.h$.length){h=e+1|0;d[e]=Bg(b,g);g=g+1|0;e=h;}return QD(c);},GQ=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Cx(a.h$.length);e=d.data;f=0;while(f<a.h$.length){e[f]
=Bg(a,f)!=b?Bg(a,f):c;f=f+1|0;}return QD(d);},Ei=a=>{let b,c;b=0;c=a.h$.length-1|0;a:{while(b<=c){if(Bg(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bg(a,c)<=32){c=c+(-1)|0;}return B7(a,b,c+1|0);},Qh=b=>{let c,d;CK();c=new Bu;d=Cx(1);d.data[0]=b;Ld(c,d);return c;},V=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof Bu))return 0;c=b;return a.h$!==c.h$?0:1;},DI=a=>{let b;a:{if(!a.k1){b=0;while(true){if(b>=a.h$.length)break a;a.k1=(31*a.k1|0)+a.h$.charCodeAt(b)|0;b=b+1|0;}}}return a.k1;},C8=(b,c)=>{let d,e;CK();d=Bf(c);if
(!Be(d))return F(2);e=K();Jd(e,Bd(d));while(Be(d)){Jd(e,b);Jd(e,Bd(d));}return J(e);},Vp=()=>{VL=Cx(0);KV=OZ();Q_=new L4;},Di=I();
function EY(){Di.call(this);this.jh=0;}
let Rj=null,Hd=null,DW=()=>{DW=W(EY);Ux();},T7=(a,b)=>{DW();a.jh=b;},Oz=a=>{let b=new EY();T7(b,a);return b;},DJ=b=>{let c,d;DW();if(b>=(-128)&&b<=127){a:{if(Hd===null){Hd=N(EY,256);c=0;while(true){d=Hd.data;if(c>=d.length)break a;d[c]=Oz(c-128|0);c=c+1|0;}}}return Hd.data[b+128|0];}return Oz(b);},WB=(a,b)=>{if(a===b)return 1;return b instanceof EY&&b.jh==a.jh?1:0;},LX=b=>{let c,d;DW();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if
(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Ux=()=>{Rj=BK(DB);};
function Jk(){let a=this;G.call(a);a.ie=null;a.ij=0;}
let CO=(a,b,c)=>{let d,e,f,g;d=a.ij;e=d-b|0;d=(d+c|0)-b|0;Qx(a,d);f=e-1|0;while(f>=0){g=a.ie.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.ij=a.ij+(c-b|0)|0;},O8=I(0),Hs=I(Jk),Wm=a=>{a.ie=Cx(16);},K=()=>{let a=new Hs();Wm(a);return a;},Rk=(a,b)=>{let c,d;b=b;a.ie=Cx(b.h$.length);c=0;while(true){d=a.ie.data;if(c>=d.length)break;d[c]=Bg(b,c);c=c+1|0;}a.ij=b.h$.length;},Qo=a=>{let b=new Hs();Rk(b,a);return b;},H=(a,b)=>{let c,d;c=a.ij;d=a;b=b===null?F(3):b;JU(d,c,b);return a;},Bc=(a,b)=>{let c;c=a.ij;JU(a,c,b);return a;},O
=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.ij;d=1;if(b<0){d=0;b= -b|0;}a:{if(HJ(b,10)<0){if(d)CO(a,c,c+1|0);else{CO(a,c,c+2|0);e=a.ie.data;f=c+1|0;e[c]=45;c=f;}a.ie.data[c]=Fh(b,10);}else{g=1;h=1;f=Js((-1),10);b:{while(true){i=g*10|0;if(HJ(i,b)>0){i=g;break b;}h=h+1|0;if(HJ(i,f)>0)break;g=i;}}if(!d)h=h+1|0;CO(a,c,c+h|0);if(d)f=c;else{e=a.ie.data;f=c+1|0;e[c]=45;}while(true){if(!i)break a;e=a.ie.data;j=f+1|0;e[f]=Fh(Js(b,i),10);b=Xg(b,i);i=Js(i,10);f=j;}}}return a;},P=(a,b)=>{let c,d;c=a.ij;d=a;CO(d,c,c+1|0);d.ie.data[c]
=b;return a;},Jd=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.h$.length;e=a;f=e.ij;e=e;if(c<=d&&d<=b.h$.length){CO(e,f,(f+d|0)-c|0);while(c<d){g=e.ie.data;h=f+1|0;g[f]=Bg(b,c);c=c+1|0;f=h;}return a;}b=new Cd;K$(b);Q(b);},JU=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.ij){a:{if(c===null)c=F(3);else if(Bl(c))break a;d=a.ij+c.h$.length|0;Qx(a,d);e=a.ij-1|0;while(e>=b){a.ie.data[e+c.h$.length|0]=a.ie.data[e];e=e+(-1)|0;}a.ij=a.ij+c.h$.length|0;d=0;while(d<c.h$.length){f=a.ie.data;g=b+1|0;f[b]=Bg(c,d);d=d+1|0;b=g;}}return a;}c=new G2;U(c);Q(c);},Je
=(a,b)=>{let c;if(b>=0&&b<a.ij)return a.ie.data[b];c=new Cd;U(c);Q(c);},J=a=>{let b,c,d,e,f;b=new Bu;c=a.ie;d=c.data;e=a.ij;CK();f=d.length;if(e>=0&&e<=(f-0|0)){b.h$=HU(c.data,0,e);return b;}b=new Cd;U(b);Q(b);},Qx=(a,b)=>{let c,d,e,f;c=a.ie.data.length;if(c<b){b=c>=1073741823?2147483647:Bi(b,Bi(c*2|0,5));d=a.ie.data;e=Cx(b);f=e.data;b=BF(b,d.length);c=0;while(c<b){f[c]=d[c];c=c+1|0;}a.ie=e;}};
function Ef(){let a=this;G.call(a);a.nm=null;a.oQ=null;a.m9=0;a.oj=0;}
let U=a=>{OG(a);a.m9=1;a.oj=1;},XD=()=>{let a=new Ef();U(a);return a;},XF=a=>{return a;},OG=a=>{Ln(a);},TV=a=>{return a.nm;},T1=a=>{let b;b=a.oQ;if(b===a)b=null;return b;},EK=I(Ef),Bz=I(EK),K$=a=>{U(a);},XC=()=>{let a=new Bz();K$(a);return a;},BC=(a,b)=>{OG(a);a.m9=1;a.oj=1;a.nm=b;},XB=a=>{let b=new Bz();BC(b,a);return b;},ET=I(),Vc=I(ET),Q8=(a,b)=>{switch(a.primitiveKind){default:return N(a,b);}},U2=I(ET),K9=I(0),QG=I(0),Kz=I(0);
function OB(){G.call(this);this.js=null;}
let UB=b=>{let c;c=new OB;c.js=b;return c;},GO=a=>{return !a.js[Bm].primitiveKind?0:1;},Ho=a=>{let b;b=a.js[Bm].itemType;return b===null?null:BK(b);},OW=I(),Gm=()=>{Gm=W(OW);UW();},Vi=b=>{Gm();},E=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;Gm();d=new G$;d.l1=F(2);d.lf=Bn();d.lg=JG();d.mj=(-1);d.j2=c;c=new Oh;e=new Nf;e.ob=d;c.jZ=Ba();c.l0=Ba();c.m7=e;f=b.querySelectorAll("[role=tab]");g=0;while(g<f.length){h=f.item(g);i=c.jZ;e=DL(h);R(i,e);j=c.l0;k=B9(h.getAttribute("aria-controls"));e=K();H(P(e,35),k);e=DL(b.querySelector(Bw(J(e))));R(j,
e);e=new H6;e.m5=c;e.m4=g;h.addEventListener("click",B2(Bq(e),"handleEvent"));e=new H7;e.mR=c;e.mS=g;h.addEventListener("keydown",B2(Bq(e),"handleEvent"));g=g+1|0;}Lp(c);d.lZ=c;c=new Lg;i=b.querySelector("#ledger");e=new Ng;e.nP=d;c.iw=Ba();c.kz=Ba();c.kx=Bn();c.kp=Oj(JG());c.jE=Bn();c.k2=Bn();c.lK=e;c.m6=i.querySelector(".meaning");c.lp=i.querySelector(".arithmetic");c.kI=i.querySelector(".quantities");c.nK=i.querySelector(".walk-position");h=i.querySelector(".points");c.j3=h;f=new Jv;f.mZ=c;h.addEventListener("change",
B2(Bq(f),"handleEvent"));f=i.querySelector(".previous");e=new Pj;e.ny=c;DO(f,e);i=i.querySelector(".next");e=new Pk;e.nX=c;DO(i,e);d.mf=c;c=new Pw;i=b.querySelector("#gradients");e=new Nd;e.nh=d;c.lC=i.querySelector("tbody");c.le=i.querySelector(".verdict");c.mG=i.querySelector(".explanation");c.lh=i.querySelector(".mistake");l=(Jb()).data;m=l.length;n=0;while(n<m){i=l[n];BQ(c.lh,F(4),i.m0);n=n+1|0;}i=c.lh;h=new Jm;h.nu=e;i.addEventListener("change",B2(Bq(h),"handleEvent"));d.nT=c;c=new JM;e=b.querySelector("#graph");b
=new Ne;b.m2=d;KH(c,e,b);d.nn=c;return d;},UW=()=>{return;},S7=I(),Q9=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},TC=I(),B2=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TU=I(),JH=I(0),L4=I(),Ig=I(),Ri=null,Ta=null,Gx=()=>{Gx=W(Ig);R6();},Fh=(b,c)=>{Gx();if(c>=
2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},R6=()=>{Ri=BK(Mb);Ta=N(Ig,128);};
function Ge(){G.call(this);this.la=null;}
let Rg=(a,b)=>{a.la=b;},Ep=a=>{let b=new Ge();Rg(b,a);return b;},DL=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=B9(typeof b);d=!V(c,F(5))&&!V(c,F(6))?0:1;Fc();e=Km;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Ep(b);e.set(b,new WeakRef(h));return h;}if(V(c,F(7))){i=Hb;j=Kj;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Ep(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(V(c,F(8))){l=FQ;m=NH;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Ep(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(V(c,F(9))){f=Ol;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Ep(b);Ol=new WeakRef(h);return h;}}return Ep(b);},Bq=b=>{if(b===null)return null;return !(b instanceof Ge)?b:b.la;},VA=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Ge))return 0;return a.la!==b.la?0:1;},U7=I(),Bj=(b,c)=>
{if(b===c)return 1;return b!==null?b.O(c):c!==null?0:1;},CY=b=>{if(b!==null)return b;b=new Eo;BC(b,F(2));Q(b);};
function G$(){let a=this;G.call(a);a.j2=null;a.lZ=null;a.mf=null;a.nT=null;a.nn=null;a.l1=null;a.lf=null;a.lg=null;a.mj=0;}
let F8=a=>{let b,c;if(a.lZ.lt)b=GB();else{b=a.mf;c=b.j3.selectedIndex-1|0;b=c>=0?GK(c):!(EM(b.jE)&&Qj((BL(b.jE)).iD.iX)?1:0)?GB():GK((BL(b.jE)).ix);}c=IQ(b,(-1));if(c!=a.mj){a.mj=c;a.j2.attend(c);}a.j2.redraw();},Q0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=c?1:0;b=b;e=B9(b.j2.experiment());if(!(!Ci(b.lf)&&V(e,b.l1))){b.l1=e;f=new MO;f.kn=Ba();f.lm=Ba();c=new URLSearchParams(Bw(e));e=new HH;e.mQ=f;c.forEach(B2(Bq(e),"pair"));e=JG();g=Ba();h=0;while(h<Ob(f)){e=Dn(MS(e,f,h),e);h=h+1|0;}h=0;while(h<Ob(f)){i=KG(JS(f,h));if
(Ci(i)){c=Xa(JS(f,h));R(g,c);}else if(Ci(MS(e,f,h))){c=VI(BL(i),NJ(f,h),BH(e,BL(i)));R(g,c);}h=h+1|0;}c=new NR;c.i5=Ba();c.ii=e;if(NZ(e))R(c.i5,F(10));By();Me(c,Fo,D8,F(11));if(IV(c.ii)&&!Jo(c.ii,Fi)){j=c.i5;i=GH(c,Fi);f=K();H(H(H(f,F(12)),i),F(13));i=J(f);R(j,i);}if(D9(c.ii,D3,F(14))&&!OI(c.ii)){j=c.i5;k=(Ja(c.ii)).data.length;h=C3(C5(c.ii));i=K();H(O(H(O(H(i,F(15)),k),F(16)),h),F(17));i=J(i);R(j,i);}Me(c,GJ,D3,F(14));j=Ba();h=C3(C5(c.ii));l=Bf(C9(BH(c.ii,Ex),44));m=h;while(Be(l)){i=Bd(l);if(J6(i)>=m)R(j,i);}if
(!CW(j)){i=c.i5;j=Ic(C8(F(18),j));k=h-1|0;f=K();P(O(H(H(H(f,F(19)),j),F(20)),k),46);j=J(f);R(i,j);}if(V(Dn(FW(c.ii,DE),F(2)),F(21))&&!Ji(c.ii)){i=c.i5;j=GH(c,DX);f=K();H(H(H(f,F(22)),j),F(23));j=J(f);R(i,j);}Va(c);Vy(c);j=c.i5;Mc(g,j);b.lg=e;b.lf=Br(VG(e));}a:{c=WY(BL(b.lf),b.j2.iteration(),U6(b.j2.numbers()));switch(b.lZ.lt){case 0:Xb(b.mf,b.lg,c);break a;case 1:break;default:SL(b.nn,b.lg,c,d);break a;}Rp(b.nT,c);}},Cd=I(Bz);
function JZ(){G.call(this);this.iV=null;}
let Jj=null,Tr=(a,b)=>{a.iV=b;},QU=a=>{let b=new JZ();Tr(b,a);return b;},Bn=()=>{if(Jj===null)Jj=QU(null);return Jj;},Br=b=>{return QU(CY(b));},BL=a=>{let b;b=a.iV;if(b!==null)return b;b=new Dx;U(b);Q(b);},EM=a=>{return a.iV===null?0:1;},Ci=a=>{return a.iV!==null?0:1;},G9=(a,b)=>{let c;c=a.iV;if(c!==null)b.bI(c);},GG=(a,b)=>{let c;c=a.iV;if(c!==null){b=b.bJ(c);a=b===null?Bn():Br(b);}return a;},Dn=(a,b)=>{let c;c=a.iV;if(c!==null)b=c;return b;},Hh=a=>{let b;b=a.iV;if(b!==null)return b;b=new Dx;U(b);Q(b);},QQ
=(a,b)=>{if(a===b)return 1;if(!(b instanceof JZ))return 0;return Bj(b.iV,a.iV);};
function PN(){let a=this;G.call(a);a.l3=null;a.lb=null;}
let To=(a,b)=>{a.lb=Bn();a.l3=b;},KT=a=>{let b=new PN();To(b,a);return b;},JG=()=>{let b,c,d;b=Ba();c=0;while(c<(Et()).data.length){d=Bn();R(b,d);c=c+1|0;}return KT(b);},FW=(a,b)=>{let c,d;c=a.l3;d=b.h8;return S(c,d);},BH=(a,b)=>{let c;a:{b:{By();if(!(b===D8&&NZ(a))){if(b!==DE)break b;if(Ji(a))break b;}c=1;break a;}c=0;}return c?IH(a,b):Dn(FW(a,b),IH(a,b));},IH=(a,b)=>{a:{Hm();switch(N9.data[b.h8]){case 1:case 2:if(IV(a)){b=F(24);break a;}b=b.ln;break a;case 3:if(!Ji(a)){b=F(25);break a;}b=b.ln;break a;default:}b
=b.ln;}return b;},Jo=(a,b)=>{return V(BH(a,b),IH(a,b));},D9=(a,b,c)=>{return V(BH(a,b),c);},Ll=(a,b)=>{let c,d,e,f,g,h;c=(Et()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.nA;Fe();h=g!==BW?0:1;if(h&&!V(BH(a,f),BH(b,f)))return 0;e=e+1|0;}return 1;},E2=a=>{if(Ci(a.lb))a.lb=Br(Sh(a));return BL(a.lb);},C5=a=>{let b,c,d,e,f,g,h,i,j,k;b=Ba();c=DJ(2);d=b;R(d,c);if(IV(a))c=FE(DJ(2));else{c=Ba();By();e=(Gq(BH(a,Fi))).data;f=e.length;g=0;while(g<f){h=DJ(e[g]|0);R(c,h);g=g+1|0;}}Mc(b,c);R(d,DJ(1));i=new L0;By();j=P1(BH(a,
GC));k=P1(BH(a,DX));c=DE;CQ();c=!D9(a,c,Co.mH)?FT:Co;if(d.ia<2){c=new BB;BC(c,F(26));Q(c);}i.jU=GL(b);i.ma=j;i.kw=k;i.iz=c;return i;},KU=a=>{By();return C_(a,Ib);},QV=a=>{By();return C_(a,IA)|0;},IV=a=>{By();return D9(a,D3,F(27));},NZ=a=>{By();return QQ(FW(a,D8),Br(F(11)))&&Bl(BH(a,Fo))?1:0;},Ji=a=>{let b;By();b=DX;Cr();return D9(a,b,CJ.ka);},OI=a=>{return (Ja(a)).data.length!=C3(C5(a))?0:1;},Ja=a=>{By();return Gq(BH(a,GJ));},C_=(a,b)=>{return J6(BH(a,b));},P3=a=>{let b;b=new OH;By();b.nS=C_(a,GN);return b;},Sh
=a=>{let b,c,d,e,f,g,h;a:{By();b=C_(a,GN);c=BH(a,D8);d=(-1);switch(DI(c)){case -1360216880:if(!V(c,F(28)))break a;d=5;break a;case -982754077:if(!V(c,F(11)))break a;d=9;break a;case -895939855:if(!V(c,F(29)))break a;d=6;break a;case 3555:if(!V(c,F(30)))break a;d=1;break a;case 96727:if(!V(c,F(31)))break a;d=0;break a;case 109265:if(!V(c,F(32)))break a;d=3;break a;case 3373737:if(!V(c,F(33)))break a;d=2;break a;case 3684185:if(!V(c,F(34)))break a;d=4;break a;case 93832310:if(!V(c,F(35)))break a;d=8;break a;case 104080786:if
(!V(c,F(36)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ec(B1([0.0,0.0,0.0,1.0]));break b;case 1:c=Ec(B1([0.0,1.0,1.0,1.0]));break b;case 2:c=Ec(B1([1.0,1.0,1.0,0.0]));break b;case 3:c=Ec(B1([1.0,0.0,0.0,0.0]));break b;case 4:c=Ec(B1([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=Fu(new KF,b);break b;case 7:c=Fu(new L8,b);break b;case 8:c=Fu(new KM,b);break b;case 9:e=C9(BH(a,Fo),59);c=new Gp;f=new BI;g=e;HI(f,g.ia,2);KE(c,f,Z(g.ia,1));d=0;while(d<g.ia){h=(Gq(S(g,d))).data;BE(c.is,d,0,h[0]);BE(c.is,
d,1,h[1]);BE(c.iK,d,0,h[2]);d=d+1|0;}break b;default:c=Ec(B1([0.0,1.0,1.0,0.0]));break b;}c=Fu(new Pq,b);}return c;},P1=b=>{let c,d,e,f,g;c=(Jy()).data;d=c.length;e=0;while(true){if(e>=d){f=new HL;g=K();H(H(H(g,F(37)),b),F(38));BC(f,J(g));Q(f);}f=c[e];if(V(f.ka,b))break;e=e+1|0;}return f;};
function Oh(){let a=this;G.call(a);a.jZ=null;a.l0=null;a.m7=null;a.lt=0;}
let Pr=(a,b)=>{a.lt=b;Lp(a);F8(a.m7.ob);},Lp=a=>{let b,c,d,e;b=0;while(true){c=a.jZ;if(b>=c.ia)break;d=b!=a.lt?0:1;(Bq(S(c,b))).setAttribute("aria-selected",Bw(!d?F(39):F(40)));(Bq(S(a.jZ,b))).setAttribute("tabindex",Bw(!d?F(41):F(0)));c=Bq(S(a.l0,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}},Ch=I(0);
function Nf(){G.call(this);this.ob=null;}
function Lg(){let a=this;G.call(a);a.m6=null;a.lp=null;a.kI=null;a.nK=null;a.j3=null;a.lK=null;a.iw=null;a.kz=null;a.kx=null;a.kp=null;a.jE=null;a.k2=null;a.kf=0;}
let Xb=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;if(!(!Ci(a.kx)&&Ll(BL(a.kx),b))){Eh(a.j3);BQ(a.j3,F(4),F(42));d=0;while(d<CC(c.ke)){e=a.j3;f=K();H(O(H(f,F(43)),d),F(44));BQ(e,F(4),J(f));d=d+1|0;}a.kx=Br(b);Kl(a);}b=a.kp;d=C3(b.l5.kR);g=c.my;h=g.data.length;if(h!=d){b=new BB;c=K();H(O(H(O(H(c,F(45)),h),F(46)),d),F(47));BC(b,J(c));Q(b);}b=b.l5;Cq(b.j0,g);Gl(b.jP,b.j0);BE(b.lY,0,0,b.kR.iz.b$(F$(b.jP),b.kk.iK));i=b.i1;c=b.j0;j=b.jP;k=b.kk.iK;l=j.ir.data;m=c.ig;n=BJ(i.jW);W2(i.jW.iz,l[n],k,i.i6.data[n]);d=BJ(i.jW);f
=i.jW;e=f.kw;Cr();if(e===CJ&&f.iz===Co)N8(j.ir.data[d],k,i.iO.data[d]);else LZ(CA(f,d),i.i6.data[d],j.iZ.data[d],j.ir.data[d],i.iO.data[d]);while(true){d=Es(n,1);if(d<0)break;c=i.iO.data[n];h=n-1|0;Gf(c,l[h],i.kV.data[n]);LA(i.iO.data[n],i.kU.data[n]);if(d>0){o=m.data;F5(i.iO.data[n],o[n],i.i6.data[h]);LZ(CA(i.jW,h),i.i6.data[h],j.iZ.data[h],l[h],i.iO.data[h]);}n=n+(-1)|0;}Cq(b.j8,g);d=1;while(d<=BJ(b.kR)){OS(Bo(b.k0,0,0),b.i1.kV.data[d],b.j8.ig.data[d]);OS(Bo(b.k0,0,0),b.i1.kU.data[d],b.j8.ik.data[d]);d=d+
1|0;}c=Bf(a.iw);while(Be(c)){e=Bd(c);d=0;while(d<e.jV){h=0;while(true){n=e.iL;if(h>=n)break;n=Bk(d,n)+h|0;p=Bo(e.iB.i0,d,h);q=e.m_.data;if(p!==q[n]){q[n]=p;(Bq(e.lw.data[n])).textContent=Bw(GQ(F7(p),45,8722));}h=h+1|0;}d=d+1|0;}}b=a.jE;c=new KZ;c.nx=a;G9(b,c);},Kl=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Hh(a.kx);c=a.j3.selectedIndex;if(c<=0)b=Oj(b);else{d=c-1|0;e=C5(b);b=E2(b);f=G6(Mu(b.is,d),Mu(b.iK,d));b=Ls(OV(e,f,0.0),GK(d));}a.kp=b;Eh(a.kI);H5(a.iw);H5(a.kz);a.jE=Bn();a.k2=Bn();Cb(a.lp,F(48));e=Bn();f=a.kI;g
=Bf(a.kp.mq);while(true){if(!Be(g)){K5(a,Jr(S(a.iw,0),0,0));Fw(a,0,0);return;}h=Bd(g);if(!(!Ci(e)&&BL(e)===h.iX.lB)){a:{e=Br(h.iX.lB);b=a.kI;i=h.iX.lB;Jp();switch(NW.data[i.h8]){case 1:break;case 2:i=F(49);break a;case 3:i=F(50);break a;default:b=new BS;U(b);Q(b);}i=F(51);}BQ(b,F(52),i);f=B_(a.kI,F(53));f.className="phase";}j=a.iw;k=new Oc;k.iB=h;l=h.i0;k.jV=BF(8,l.h_);d=BF(8,l.h9);k.iL=d;d=Bk(k.jV,d);k.lk=N(G,d);k.lw=N(G,d);m=Y(d);n=m.data;k.m_=m;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b
=B_(f,F(53));k.jz=b;b.className="quantity";b=B_(k.jz,F(53));b.className="formula";if(Bl(h.lL))p=BA(h);else{i=BA(h);p=h.lL;h=K();H(H(H(h,i),F(54)),p);p=J(h);}i=new Mm;i.jI=p;i=Ni(i);p=K();H(H(H(p,F(55)),i),F(56));b.innerHTML=Bw(J(p));(BQ(k.jz,F(57),Th(k,l))).className="shape";SF(k,B_(k.jz,F(58)));h=k.jz;i=new IJ;i.nR=a;i.nQ=k;h.addEventListener("mouseover",B2(Bq(i),"handleEvent"));i=new IM;i.nk=a;i.nj=k;h.addEventListener("focusin",B2(Bq(i),"handleEvent"));p=new IN;p.mO=a;p.mP=k;h.addEventListener("click",B2(Bq(p),
"handleEvent"));p=new IL;p.n0=a;p.n1=k;h.addEventListener("keydown",B2(Bq(p),"handleEvent"));R(j,k);}b=new BB;U(b);Q(b);},QS=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)H2(a,KX(b,d));},H2=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.jE=Br(b);c=Bf(a.kz);while(Be(c)){d=Bq(Bd(c));e="";d.className=e;}H5(a.kz);I1(a,b,F(59));e=Ba();f=0;while(true){g=b.iD;if(f>=g.lV)break;g=g.k5.r();while(g.s()){d=g.u();if(f<K1(d)){d=L2(d,b,f);R(e,d);}}f=f+1|0;}d=Bf(e);while(Be(d)){I1(a,Bd(d),F(60));}e=a.kp;g=Ba();h=Bf(e.mq);while
(Be(h)){c=Bd(h);i=c.k5.r();while(i.s()){j=i.u();if(j.jr===b.iD){k=0;while(k<c.i0.h_){a:{Ca();if(!Oq(j,Ck,k,b)){l=0;while(true){if(l>=c.i0.h9)break a;if(!Oq(j,CB,l,b)){e=ED(c,k,l);R(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bf(g);while(Be(d)){I1(a,Bd(d),F(61));}Cb(a.lp,Od(b));OJ(a.lK);},I1=(a,b,c)=>{let d,e,f,g;d=Bf(a.iw);while(Be(d)){e=Bd(d);if(e.iB===b.iD&&NV(e,b.ix,b.iF)){f=Jr(e,b.ix,b.iF);f.className=Bw(c);g=a.kz;f=DL(f);R(g,f);}}},Od=b=>{let c,d;DM();c=M_(b,En);b=M_(b,Fl);d=K();H(P(H(d,c),10),b);return J(d);},P6=(a,
b,c,d)=>{let e;e=Jr(b,c,d);K5(a,e);e.focus();H2(a,ED(b.iB,c,d));},K5=(a,b)=>{G9(a.k2,new KL);b.setAttribute("tabindex","0");a.k2=Br(DL(b));},NN=(a,b)=>{Fw(a,Bi(0,BF(b,a.iw.ia-1|0)),1);},Fw=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.iw;e=a.kf;d=d;(S(d,BF(e,d.ia-1|0))).jz.removeAttribute("aria-current");a.kf=b;f=(S(a.iw,b)).jz;d=a.iw;b=a.kf;g=(S(d,b)).iB;f.setAttribute("aria-current","step");f=a.nK;h=a.kf+1|0;b=a.iw.ia;d=K();O(H(O(d,h),F(62)),b);Cb(f,J(d));f=a.m6;i=BA(g);d=g.lN;j=K();H(H(H(j,i),F(63)),d);Cb(f,J(j));if(c)H2(a,
ED(g,0,0));};
function Ng(){G.call(this);this.nP=null;}
let OJ=a=>{F8(a.nP);};
function Pw(){let a=this;G.call(a);a.lC=null;a.le=null;a.mG=null;a.lh=null;}
let Rp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=C3(b.jp);if(c>200){Eh(a.lC);b=a.le;d=K();P(O(H(d,F(64)),c),46);Cb(b,J(d));return;}a:{d=(Jb()).data[a.lh.selectedIndex];e=b.jp;f=CC(b.ke);HD();switch(Kf.data[d.h8]){case 1:case 2:g=1;break a;case 3:if(BJ(e)>1){h=e.ma;Cr();if(h!==G4){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BJ(e)){g=g|O9(d,e,f);f=f+1|0;}break a;default:}b=new BS;U(b);Q(b);}i=b.jp;e=H1(b);b=b.ke;j=b.is;k=b.iK;b=!g?FS:d;h=EP(i,j);Gl(h,e);l
=VE(i,e,h,k,b);m=KW(H3(i,e,j,k));h=Ul(i,e,h,l.i2.data[BJ(i)]);n=BV(i);Cq(n,DD(e));b=EP(i,j);o=new PP;o.of=b;o.od=n;o.oe=i;o.og=k;p=new NX;p.mC=i;p.mD=n;p.mE=j;p.mF=k;b=Ba();c=1;while(c<=BJ(i)){q=KK(o,p,n.ig.data[c]);r=KK(o,p,n.ik.data[c]);j=new Ev;e=K();O(H(e,F(65)),c);JX(j,J(e),l.kC.data[c],m.ig.data[c],q,h.ig.data[c]);q=b;R(q,j);e=new Ev;k=K();O(H(k,F(66)),c);JX(e,J(k),l.ll.data[c],m.ik.data[c],r,h.ik.data[c]);R(q,e);c=c+1|0;}h=new Mh;h.kq=GL(b);if(Bl(d.mv))e=F(2);else{l=d.mv;b=K();H(P(b,32),l);e=J(b);}l=
!g?F(67):F(2);m=a.mG;d=d.nE;b=K();H(H(H(b,d),e),l);Cb(m,J(b));Cb(a.le,Xj(h));b=a.le;d=Bw(!J9(h)?F(68):F(69));b.className=d;Eh(a.lC);f=0;d=Bf(h.kq);while(Be(d)){m=Bd(d);s=0;while(s<m.ji.h_){t=0;while(t<m.ji.h9&&f<60){SE(a,m,s,t);f=f+1|0;t=t+1|0;}s=s+1|0;}}},SE=(a,b,c,d)=>{let e,f,g,h,i;e=Bo(b.ji,c,d);f=Bo(b.kc,c,d);g=B_(a.lC,F(70));h=b.ks;i=K();P(O(P(O(P(H(i,h),91),c),44),d),93);(BQ(g,F(71),J(i))).setAttribute("scope","row");H4(g,e);H4(g,f);H4(g,Bo(b.jb.jx,c,d));BQ(g,F(72),Lr(Bo(b.jb.jS,c,d)));BQ(g,F(72),Lr(Bp(e
-f)));},H4=(b,c)=>{let d;d=BQ(b,F(72),GQ(ES(c,8),45,8722));b=Bw(D0(c));d.title=b;},Lr=b=>{let c,d,e,f;c=D0(b);d=DZ(c,101);if(d<0)return b===0.0?F(0):ES(b,8);e=B7(c,0,BF(d,3));c=GQ(Fd(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function Nd(){G.call(this);this.nh=null;}
function JM(){let a=this;G.call(a);a.oh=null;a.lJ=null;a.nL=null;a.nF=null;a.na=null;a.n2=null;a.nD=null;a.jJ=null;a.jn=null;a.mu=null;a.lM=null;a.li=null;a.lc=null;a.jA=null;a.mA=0;a.jG=0;a.ku=0;}
let KH=(a,b,c)=>{let d;a.lc=Bn();a.jA=Bn();a.li=c;a.oh=b.querySelector(".scroll");a.lJ=b.querySelector(".canvas-room");a.nL=b.querySelector("canvas");a.nF=b.querySelector(".sweep-position");a.na=b.querySelector(".sentence");a.n2=b.querySelector(".graph-words");a.nD=b.querySelector(".node-detail");a.jJ=b.querySelector(".level");a.jn=b.querySelector(".node");a.mu=b.querySelector(".sweep-back");a.lM=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new N5;c.nU=a;DO(d,c);c=a.mu;d=new N3;d.nq=a;DO(c,
d);c=a.lM;d=new N7;d.mL=a;DO(c,d);c=b.querySelector(".sweep-end");b=new N6;b.nW=a;DO(c,b);b=a.jn;d=new I8;d.nv=a;b.addEventListener("change",B2(Bq(d),"handleEvent"));b=a.jJ;d=new I7;d.nc=a;b.addEventListener("change",B2(Bq(d),"handleEvent"));},Xz=(a,b)=>{let c=new JM();KH(c,a,b);return c;},SL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!Ci(a.lc)&&Ll(BL(a.lc),b))){a.lc=Br(b);Eh(a.jJ);BQ(a.jJ,F(4),F(73));if(C3(c.jp)>60)(BQ(a.jJ,F(4),F(74))).setAttribute("disabled","");else{e=0;while(e<CC(c.ke)){b=a.jJ;f=K();O(H(f,
F(75)),e);BQ(b,F(4),J(f));e=e+1|0;}}MD(a);}g=new Hi;h=c.ke;i=a.jJ.selectedIndex-1|0;if(i<0)h=H3(c.jp,H1(c),h.is,h.iK);else{j=Y(h.is.h9).data;e=0;k=j.length;while(e<k){j[e]=Bo(h.is,i,e);e=e+1|0;}l=c.jp;b=H1(c);m=Bo(h.iK,i,0);h=new Im;h.iY=QO();h.ld=Ba();h.jX=l;c=Ba();e=0;while(e<k){f=h.iY;n=K();P(O(H(n,F(76)),e),93);f=Id(f,J(n),j[e]);R(c,f);e=e+1|0;}e=1;while(e<=BJ(l)){c=Vv(h,e,b.ig.data[e],b.ik.data[e],c);e=e+1|0;}a:{c=S(c,0);n=Id(h.iY,F(77),m);Fm();switch(HM.data[h.jX.iz.h8]){case 1:c=CV(Eg(Nh(n),FR(c)),Eg(CV(FY(h),
n),FR(CV(FY(h),c))));break a;case 2:b=CV(c,n);c=Eg(b,b);break a;default:}b=new BS;U(b);Q(b);}c.iC=F(78);h.k6=c;}MN(g,h,a.jG);a.ku=C1(HG(g.iS));h=RF(g);f=new J5;b=!d?UP():S_();CF();f.id=b;f.lq=17;if(Ci(a.jA)){a.jA=Br(Ud(f,h));Q1(a,g);}Xn(a,f,h,BL(a.jA));if(a.mA){Ph(a,BL(a.jA),VS(Dn(GG(g.jt,new Qr),DC(HG(g.iS),0))));a.mA=0;}a.mu.disabled=!!(a.jG?0:1);f=a.lM;b=!!(a.jG<a.ku?0:1);f.disabled=b;b=a.nF;d=Sw(g);e=a.ku;c=K();O(H(O(c,d),F(62)),e);Cb(b,J(c));Cb(a.na,W8(g));Cb(a.n2,C8(F(79),T2(h)));e=a.jn.selectedIndex;Cb(a.nD,
VV(g,Bi(0,e)));},F6=(a,b)=>{a.jG=Bi(0,BF(b,a.ku));a.mA=1;Hk(a.li);},Ph=(a,b,c)=>{let d,e;d=(DV(b,c)).iJ+(DV(b,c)).ju/2.0;b=a.oh;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},MD=a=>{a.jA=Bn();a.jG=0;},Q1=(a,b)=>{let c,d;Eh(a.jn);c=0;while(c<N_(b)){BQ(a.jn,F(4),Fy(E$(b.jv,c)));c=c+1|0;}d=a.jn;b=N_(b)-1|0;d.selectedIndex=b;},Xn=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=Gj(d.mU)|0;f=Gj(d.nC)|0;g=a.lJ.style;h=K();H(O(h,e),F(80));g.setProperty("width",Bw(J(h)));g=a.lJ.style;h=K();H(O(h,f),F(80));g.setProperty("height",
Bw(J(h)));h=new KY;i=a.nL;j=e;k=f;l=devicePixelRatio;h.lO=F(2);h.lR=j;h.mh=k;h.n8=1.0/l;e=Ej(j*l)|0;f=Ej(k*l)|0;if(!(i.width==e&&i.height==f)){i.width=e;i.height=f;}i=i.getContext("2d");h.il=i;i.setTransform(l,0.0,0.0,l,0.0,0.0);h.il.lineJoin="round";m=a.jn.selectedIndex;Er();i=M5;n=m>=0?GK(m):GB();o=new C7;p=h;FG(o,0.0,0.0,p.lR,p.mh);CR(p,o,b.id.j5);o=new MH;e=IQ(n,(-1));o.ic=b;o.ip=h;o.iP=c;o.jl=d;o.iI=i;o.ko=e;o.kh=O$(c);e=o.ko;if(e>=0){b=DV(o.jl,e);j=KI(o,o.ko);c=o.ip;d=EE(o,b,6.0,j+6.0);i=o.ic.id.kL;CR(c,
d,i);c=o.ip;b=EE(o,b,4.0,j+4.0);d=o.ic.id.j5;CR(c,b,d);}e=0;while(e<o.kh.data.length){f=0;while(f<(S(o.iP.i_,e)).iG.ia){c=Bf(o.iP.jY);a:{while(Be(c)){b=Bd(c);if(b.jN==e&&b.jL==f){m=1;break a;}}m=0;}if(!m)Wr(o,e,f);f=f+1|0;}e=e+1|0;}d=Bf(o.iP.jY);while(Be(d)){b=Bd(d);QY(o,(JR(o.jl,b.jN,b.jL)).kJ);}e=0;while(e<o.kh.data.length){if(US(o,DV(o.jl,e)))So(o,e,S(o.iP.i_,e),DV(o.jl,e));e=e+1|0;}e=0;while(e<o.iP.jY.ia){WS(o,e);e=e+1|0;}};
function Ne(){G.call(this);this.m2=null;}
let Hk=a=>{F8(a.m2);},Ok=I(0),FO=I(0),El=I(),CW=a=>{return a.X()?0:1;},Hy=(a,b)=>{let c;c=Bf(a);while(Be(c)){if(Bj(Bd(c),b))return 1;}return 0;},Mc=(a,b)=>{let c,d;c=0;d=Bf(b);while(Be(d)){b=Bd(d);if(!R(a,b))continue;c=1;}return c;},Ql=I(0),Hz=I(0),HR=()=>{D5();return Kn;},FE=b=>{let c;D5();c=new P4;c.nI=b;return c;},If=(b,c)=>{let d;CY(b);CY(c);d=new PC;d.nZ=b;d.nN=c;return d;},Gt=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){CY(c[e]);e=e+1|0;}return MW(b.dK());},GL=b=>{let c,d,e,f,g,h;c=new Ij;d=N(G,b.ia);e
=d.data;b=Bf(b);f=0;b=b;while(Be(b)){g=Bd(b);if(g===null){b=new Eo;U(b);Q(b);}h=f+1|0;e[f]=g;f=h;}c.lF=d;return c;};
function De(){El.call(this);this.jq=0;}
let Bf=a=>{let b;b=new LB;b.m8=a;b.nV=a.jq;b.nY=a.X();b.mT=(-1);return b;},Jf=(a,b)=>{let c,d,e;c=a;d=c.ia;e=0;while(true){if(e>=d)return (-1);if(Bj(b,S(c,e)))break;e=e+1|0;}return e;},RR=(a,b)=>{let c,d;if(!Oi(b,Hz))return 0;c=b;if(a.X()!=c.X())return 0;d=0;while(d<c.X()){if(!Bj(a.bN(d),c.bN(d)))return 0;d=d+1|0;}return 1;},Iy=I(0),DN=I(0);
function FN(){let a=this;De.call(a);a.i4=null;a.ia=0;}
let U9=a=>{Hp(a,10);},Ba=()=>{let a=new FN();U9(a);return a;},Hp=(a,b)=>{let c;if(b>=0){a.i4=N(G,b);return;}c=new BB;U(c);Q(c);},XG=a=>{let b=new FN();Hp(b,a);return b;},S=(a,b)=>{Ht(a,b);return a.i4.data[b];},SH=a=>{return a.ia;},K4=(a,b,c)=>{let d,e;Ht(a,b);d=a.i4.data;e=d[b];d[b]=c;return e;},R=(a,b)=>{let c,d,e,f,g,h;c=a.ia+1|0;d=a.i4.data.length;if(d<c){c=d>=1073741823?2147483647:Bi(c,Bi(d*2|0,5));e=a.i4;f=Ho(BN(e));if(f===null){b=new Eo;U(b);Q(b);}if(f===BK(SI)){b=new BB;U(b);Q(b);}if(c<0){b=new QT;U(b);Q(b);}g
=e.data;e=Q8(f.js,c);h=BF(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.i4=e;}e=a.i4.data;h=a.ia;a.ia=h+1|0;e[h]=b;a.jq=a.jq+1|0;return 1;},Nc=(a,b)=>{let c,d,e,f;Ht(a,b);c=a.i4.data;d=c[b];e=a.ia-1|0;a.ia=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.jq=a.jq+1|0;return d;},H5=a=>{let b,c,d,e,f,g;b=a.i4;c=0;d=a.ia;e=null;if(c>d){e=new BB;U(e);Q(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.ia=0;a.jq=a.jq+1|0;},Ht=(a,b)=>{let c;if(b>=0&&b<a.ia)return;c=new Cd;U(c);Q(c);};
function Bh(){let a=this;G.call(a);a.ov=null;a.h8=0;}
let BT=(a,b,c)=>{a.ov=b;a.h8=c;},R7=(a,b)=>{return a!==b?0:1;};
function EN(){let a=this;Bh.call(a);a.jB=null;a.nA=null;a.mx=null;a.ln=null;a.on=null;}
let D8=null,Fo=null,D3=null,GJ=null,Ex=null,GN=null,Fi=null,GC=null,DX=null,DE=null,Jz=null,Ib=null,Dq=null,IA=null,GI=null,Qk=null,KR=null,LT=null,NB=null,Ml=null,Qg=null,O6=null,MB=null,PK=null,By=()=>{By=W(EN);Rl();},Et=()=>{By();return PK.dK();},Mp=(a,b,c,d,e,f,g,h)=>{By();BT(a,b,c);a.jB=d;a.nA=e;a.mx=f;a.ln=g;a.on=h;},Bx=(a,b,c,d,e,f,g)=>{let h=new EN();Mp(h,a,b,c,d,e,f,g);return h;},KG=b=>{let c,d,e,f;By();c=(Et()).data;d=c.length;e=0;while(e<d){f=c[e];if(V(f.jB,b))return Br(f);e=e+1|0;}return Bn();},VI
=(a,b,c)=>{let d,e,f;if(Bl(c))c=F(81);d=a.jB;e=a.mx.dP();b=Ic(b);f=K();P(H(H(H(H(H(H(H(f,d),F(82)),e),F(83)),b),F(84)),c),46);return J(f);},Ic=b=>{let c;By();if(b.h$.length>40){b=B7(b,0,40);c=K();P(H(c,b),8230);b=J(c);}return b;},U1=()=>{let b,c;By();b=N(EN,23);c=b.data;c[0]=D8;c[1]=Fo;c[2]=D3;c[3]=GJ;c[4]=Ex;c[5]=GN;c[6]=Fi;c[7]=GC;c[8]=DX;c[9]=DE;c[10]=Jz;c[11]=Ib;c[12]=Dq;c[13]=IA;c[14]=GI;c[15]=Qk;c[16]=KR;c[17]=LT;c[18]=NB;c[19]=Ml;c[20]=Qg;c[21]=O6;c[22]=MB;return b;},Rl=()=>{let b;b=new EN;Fe();Mp(b,
F(85),0,F(86),BW,Cn(Bv(Bu,[F(87),F(31),F(30),F(33),F(32),F(34),F(28),F(29),F(36),F(35),F(11)])),F(87),F(88));D8=b;Fo=Bx(F(89),1,F(11),BW,UX(1000),F(2),F(90));D3=Bx(F(91),2,F(92),BW,Cn(Bv(Bu,[F(93),F(27),F(94),F(14)])),F(93),F(95));GJ=Bx(F(96),3,F(14),BW,IP(IR(0),21057),F(2),F(97));Ex=Bx(F(98),4,F(99),BW,IP(CM(0.0,21056.0),21057),F(2),F(100));GN=Bx(F(101),5,F(102),BW,CM(0.0,4.294967295E9),F(0),F(103));Fi=Bx(F(104),6,F(105),BW,IP(CM(1.0,64.0),6),F(106),F(107));GC=Bx(F(108),7,F(109),BW,Cn(Bv(Bu,[F(110),F(111),
F(24),F(112),F(113),F(114),F(115)])),F(110),F(116));DX=Bx(F(117),8,F(118),BW,Cn(Bv(Bu,[F(110),F(115),F(111),F(24)])),F(110),F(119));DE=Bx(F(120),9,F(78),BW,Cn(Bv(Bu,[F(21),F(25)])),F(21),F(121));Jz=Bx(F(122),10,F(123),BW,Cn(Bv(Bu,[F(124),F(125),F(126)])),F(124),F(127));Ib=Bx(F(128),11,F(129),BW,IR(1),F(130),F(131));Dq=Bx(F(132),12,F(133),BW,IT(CM(1.0,1000.0),F(134)),F(134),F(135));IA=Bx(F(136),13,F(137),Cl,CM(1.0,1000000.0),F(138),F(139));GI=Bx(F(140),14,F(141),Cl,CM(0.0,1000000.0),F(0),F(142));Qk=Bx(F(143),
15,F(144),Cl,IT(WG(Bv(Bu,[F(145),F(146),F(147),F(78),F(148),F(149),F(150),F(151)])),F(152)),F(152),F(153));KR=Bx(F(154),16,F(155),Cl,Cn(Bv(Bu,[F(134),F(156),F(157)])),F(134),F(158));LT=Bx(F(159),17,F(160),Cl,Cn(Bv(Bu,[F(161),F(162)])),F(161),F(163));NB=Bx(F(164),18,F(165),Cl,Cn(Bv(Bu,[F(166),F(167)])),F(166),F(168));Ml=Bx(F(169),19,F(170),Cl,Vf(),F(39),F(171));Qg=Bx(F(172),20,F(173),Cl,IT(CM(1.0,10000.0),F(174)),F(175),F(176));O6=Bx(F(177),21,F(178),Cl,Cn(Bv(Bu,[F(179),F(180),F(181)])),F(179),F(182));MB=Bx(F(183),
22,F(184),Cl,Cn(Bv(Bu,[F(179),F(185),F(186)])),F(179),F(187));PK=U1();},Cv=I(0),Cf=I(0);
function H6(){let a=this;G.call(a);a.m5=null;a.m4=0;}
let Wp=(b,c)=>{b=b;Pr(b.m5,b.m4);};
function H7(){let a=this;G.call(a);a.mR=null;a.mS=0;}
let VU=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.mR;e=b.mS;f=d.jZ.ia-1|0;g=B9(c.key);h=(-1);switch(DI(g)){case 69819:if(!V(g,F(188)))break a;h=3;break a;case 2255103:if(!V(g,F(189)))break a;h=2;break a;case 251549619:if(!V(g,F(190)))break a;h=0;break a;case 977763216:if(!V(g,F(191)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();Pr(d,f);(Bq(S(d.jZ,f))).focus();}};
function PS(){let a=this;G.call(a);a.l5=null;a.mq=null;}
let Wg=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;a.l5=b;B$();d=new JL;d.l4=Ba();d.iq=b;d.lW=c;b=b.kR;d.jQ=b;e=BJ(b);d.i3=e;e=e+1|0;f=N(Cs,e);g=f.data;d.iN=f;d.jK=N(Cs,e);d.kP=N(Cs,e);d.lx=N(Cs,e);d.ky=N(Cs,e);d.jo=N(Cs,e);d.l7=N(Cs,e);d.l6=N(Cs,e);BU();g[0]=E6(d,DR,0,d.iq.kk.is,F(192),F(193));d.kQ=E6(d,DP,0,d.iq.kk.iK,F(2),F(194));e=1;a:while(true){h=d.i3;if(e>h){i=d.jQ.iz;CQ();j=i!==Co?0:1;b=BA(d.iN.data[h]);i=DK;k=d.iq.lY;if(!j){l=K();H(H(H(l,F(195)),b),F(196));l=J(l);}else{l=K();P(H(H(H(H(l,F(197)),b),F(198)),
b),41);l=J(l);}b=!j?F(199):F(200);m=In(d);n=K();P(H(H(H(n,F(201)),b),m),46);o=J(n);m=new BY;n=d.iN.data[d.i3];Ca();CT(m,97,n,B5,Ck);b=If(m,Eu(121,d.kQ,B5,Ck));if(!j)m=new Le;else{m=new Lf;m.oi=d;}Dy(d,i,0,k,l,o,b,m);W1(d);if(c!==DF?0:1)W9(d);a.mq=GL(d.l4);return;}b:{f=d.jK.data;b=F2;i=d.iq.j0.ig.data[e];l=K();H(O(H(l,F(202)),e),F(203));f[e]=E6(d,b,e,i,F(2),J(l));f=d.kP.data;b=F4;i=d.iq.j0.ik.data[e];l=K();H(O(H(l,F(204)),e),F(205));f[e]=E6(d,b,e,i,F(2),J(l));d.lx.data[e]=VQ(d,e);g=d.iN;i=CA(d.jQ,e);m=DR;n=d.iq.jP.ir.data[e];Fg();switch
(I6.data[i.h8]){case 1:break;case 2:l=F(206);break b;case 3:l=F(207);break b;case 4:l=F(208);break b;case 5:l=F(209);break b;case 6:l=F(210);break b;case 7:l=F(211);break b;default:break a;}l=F(212);}if(e==d.i3)b=F(213);else{b=K();H(O(H(b,F(214)),e),F(215));b=J(b);}g=g.data;k=i.ka;i=K();H(H(H(i,b),k),F(216));i=J(i);f=N(BY,1);f.data[0]=Cu(122,d.lx.data[e]);g[e]=Fb(d,m,e,n,l,i,f);e=e+1|0;}b=new BS;U(b);Q(b);},Ls=(a,b)=>{let c=new PS();Wg(c,a,b);return c;},Oj=b=>{let c,d,e;c=C5(b);d=E2(b);e=KU(b);return Ls(OV(c,
d,e),GB());},Mu=(b,c)=>{let d,e;d=Z(1,b.h9);e=0;while(e<b.h9){BE(d,0,e,Bo(b,c,e));e=e+1|0;}return d;};
function Jv(){G.call(this);this.mZ=null;}
let V5=(b,c)=>{b=b.mZ;Kl(b);OJ(b.lK);};
function Pj(){G.call(this);this.ny=null;}
let Ti=a=>{let b;b=a.ny;NN(b,b.kf-1|0);},RV=I(),B_=(b,c)=>{let d;d=b.ownerDocument.createElement(Bw(c));b.appendChild(d);return d;},BQ=(b,c,d)=>{let e;e=B_(b,c);b=Bw(d);e.textContent=b;return e;},Cb=(b,c)=>{if(!V(c,B9(b.textContent)))b.textContent=Bw(c);},DO=(b,c)=>{let d;d=new H_;d.mW=c;b.addEventListener("click",B2(Bq(d),"handleEvent"));};
function Pk(){G.call(this);this.nX=null;}
let Vn=a=>{let b;b=a.nX;NN(b,b.kf+1|0);};
function F9(){let a=this;Bh.call(a);a.m0=null;a.nE=null;a.mv=null;}
let FS=null,G1=null,Gc=null,Fq=null,Ia=null,QR=null,D7=()=>{D7=W(F9);Sc();},Jb=()=>{D7();return QR.dK();},RB=(a,b,c,d,e,f)=>{D7();BT(a,b,c);a.m0=d;a.nE=e;a.mv=f;},EH=(a,b,c,d,e)=>{let f=new F9();RB(f,a,b,c,d,e);return f;},O9=(a,b,c)=>{D7();return a===Gc&&B0(b,c)==B0(b,c-1|0)&&B0(b,c)>1?1:0;},Sc=()=>{let b,c,d;FS=EH(F(217),0,F(157),F(218),F(2));G1=EH(F(219),1,F(220),F(221),F(222));Gc=EH(F(223),2,F(224),F(225),F(226));Fq=EH(F(227),3,F(228),F(229),F(230));b=EH(F(231),4,F(232),F(233),F(234));Ia=b;c=N(F9,5);d=c.data;d[0]
=FS;d[1]=G1;d[2]=Gc;d[3]=Fq;d[4]=b;QR=c;};
function Jm(){G.call(this);this.nu=null;}
let ST=(b,c)=>{F8(b.nu.nh);};
function N5(){G.call(this);this.nU=null;}
let RS=a=>{F6(a.nU,0);};
function N3(){G.call(this);this.nq=null;}
let Um=a=>{let b;b=a.nq;F6(b,b.jG-1|0);};
function N7(){G.call(this);this.mL=null;}
let Ss=a=>{let b;b=a.mL;F6(b,b.jG+1|0);};
function N6(){G.call(this);this.nW=null;}
let W$=a=>{let b;b=a.nW;F6(b,b.ku);};
function I8(){G.call(this);this.nv=null;}
let Uu=(b,c)=>{let d,e;b=b.nv;d=b.jn.selectedIndex;c=b.jA;e=new MV;e.oa=b;e.oc=d;G9(c,e);Hk(b.li);};
function I7(){G.call(this);this.nc=null;}
let WE=(b,c)=>{b=b.nc;MD(b);Hk(b.li);},Tb=I(),U6=b=>{let c,d,e,f;c=Y(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function Qp(){G.call(this);this.mb=null;}
let RT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=new Qs;c.jf=C5(b);c.kg=E2(b);d=CC(E2(b));By();if(!D9(b,Dq,F(134)))d=CI(C_(b,Dq),d)|0;a:{c.lA=d;e=BH(b,Jz);f=C5(b);g=KU(b);d=(-1);switch(DI(e)){case -361295720:if(!V(e,F(125)))break a;d=0;break a;case 2988943:if(!V(e,F(126)))break a;d=1;break a;default:}}b:{switch(d){case 0:h=new Kg;h.oN=g;h.mm=BV(f);break b;case 1:h=new Mf;h.l2=1.0;h.lS=1.0;h.om=g;h.mi=BV(f);h.ml=BV(f);h.oK=BV(f);h.ou=BV(f);break b;default:}h=new Iq;FI();h.oL=g;}if(!Jo(b,Ex)){e=new LF;i=QM(C3(C5(b)));j
=i.data;k=(Gq(BH(b,Ex))).data;d=k.length;l=0;while(l<d){g=k[l];if(g<j.length)j[g|0]=1;l=l+1|0;}e.mz=h;e.os=i;h=e;}c:{c.lP=h;f=BH(b,D3);l=(-1);switch(DI(f)){case 115791563:if(!V(f,F(94)))break c;l=1;break c;case 289928229:if(!V(f,F(27)))break c;l=0;break c;case 1230441723:if(!V(f,F(14)))break c;l=2;break c;default:}}d:{switch(l){case 0:e=new Ma;break d;case 1:e=new KP;break d;case 2:if(!OI(b)){e=P3(b);break d;}e=new PR;e.nr=Ja(b);break d;default:}e=P3(b);}c.lu=e.ee(c.jf);c.lI=EP(c.jf,c.kg.is);c.oo=GY(c.jf,CC(c.kg));c.oP
=Lw(c.jf,c.lA);c.or=Lw(c.jf,CC(c.kg)%c.lA|0);QE(c);a.mb=c;},VG=a=>{let b=new Qp();RT(b,a);return b;},WY=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;d=c.data;e=a.mb;f=C3(e.jf);g=Y(f);c=g.data;h=d.length;i=BF(f,h);j=0;while(j<i){c[j]=d[j];j=j+1|0;}c=Y(h-f|0);k=c.data;i=f;while(i<h){k[i-f|0]=d[i];i=i+1|0;}e.l_=b;Cq(e.lu,g);e.lP.eh(c);QE(e);e=a.mb;l=new M9;m=e.jf;n=e.kg;f=e.l_;i=e.lA;h=CC(n);j=Bk(f%(((h+i|0)-1|0)/i|0)|0,i);o=new Lt;f=BF(i,h-j|0);o.oD=j;o.oz=f;f=e.l_;p=e.no;c=DD(e.lu);k=e.lP.ei();e=F$(e.lI);q=Z(e.h_,
e.h9);d=e.h7;g=d.data;Cg(d,0,q.h7,0,g.length);l.jp=m;l.ke=n;l.ok=o;l.oH=f;l.oy=p;l.my=c;l.ox=k;l.oI=q;l.ol=0;return l;},Wu=I(Bz),Xs=I(),O5=I(),UA=null,Km=null,Hb=null,FQ=null,Ol=null,Kj=null,NH=null,Fc=()=>{Fc=W(O5);SK();},SK=()=>{let b;UA=new WeakMap();Km=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hb=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();FQ=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hb===null)b=null;else{b=new HC;b=new FinalizationRegistry(B2(Bq(b),"accept"));}Kj=b;if(FQ
===null)b=null;else{b=new HB;b=new FinalizationRegistry(B2(Bq(b),"accept"));}NH=b;},Wa=I();
function H_(){G.call(this);this.mW=null;}
let V9=(b,c)=>{b.mW.cK();},Ru=I(),M=I();
function VJ(){let a=this;M.call(a);a.oW=null;a.oZ=null;}
let MS=(b,c,d)=>{let e,f;e=KG(JS(c,d));f=new P_;f.nd=b;f.ne=c;f.nf=d;b=e.iV;if(b!==null){c=f;b=b;e=c.nd;c=NJ(c.ne,c.nf);c=b.mx.ek(c);f=new O_;f.mM=e;f.mN=b;e=GG(c,f);}return e;},Xa=b=>{let c,d,e,f,g,h;c=Ba();d=(Et()).data;e=d.length;f=0;while(f<e){g=d[f].jB;R(c,g);f=f+1|0;}b=Ic(b);c=C8(F(235),c);h=K();P(H(H(H(H(h,F(236)),b),F(237)),c),46);return J(h);};
function Qs(){let a=this;G.call(a);a.kg=null;a.lA=0;a.lP=null;a.lu=null;a.lI=null;a.oo=null;a.oP=null;a.or=null;a.jf=null;a.l_=0;a.no=0.0;}
let QE=a=>{Gl(a.lI,a.lu);a.no=a.jf.iz.b$(F$(a.lI),a.kg.iK);};
function L0(){let a=this;M.call(a);a.jU=null;a.ma=null;a.kw=null;a.iz=null;}
let BJ=a=>{return C1(a.jU)-1|0;},B0=(a,b)=>{return (DC(a.jU,b)).jh;},CA=(a,b)=>{return b!=BJ(a)?a.ma:a.kw;},C3=a=>{let b,c;b=0;c=1;while(c<=BJ(a)){b=b+Bk(B0(a,c),B0(a,c-1|0)+1|0)|0;c=c+1|0;}return b;};
function RG(){let a=this;M.call(a);a.oU=null;a.oT=null;}
let EX=I(0);
function KZ(){G.call(this);this.nx=null;}
let Ts=(a,b)=>{b=b;Cb(a.nx.lp,Od(b));};
function Oc(){let a=this;G.call(a);a.iB=null;a.jz=null;a.jV=0;a.iL=0;a.lk=null;a.lw=null;a.m_=null;}
let NV=(a,b,c)=>{return b>=0&&b<a.jV&&c>=0&&c<a.iL?1:0;},Jr=(a,b,c)=>{return Bq(a.lk.data[Bk(b,a.iL)+c|0]);},KX=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.lk.data;if(c>=d.length){b=new BB;e=BA(a.iB);f=K();H(H(f,F(238)),e);BC(b,J(f));Q(b);}if(Bq(d[c])===b)break;c=c+1|0;}b=a.iB;g=a.iL;return ED(b,c/g|0,c%g|0);},Th=(a,b)=>{let c,d,e,f;c=a.jV;if(c==b.h_&&a.iL==b.h9?1:0)d=F(2);else{e=a.iL;d=K();H(O(P(O(H(d,F(239)),c),215),e),F(240));d=J(d);}b=GQ(Cj(b),120,215);f=K();H(H(f,b),d);return J(f);},SF=(a,b)=>{let c,d,e,
f,g,h,i;c=BA(a.iB);d=a.iB.lN;e=K();H(H(H(e,c),F(63)),d);(BQ(b,F(241),J(e))).className="unseen";f=Bl(QF(a.iB,0))?0:1;if(!Bl(N4(a.iB,0))){d=B_(B_(b,F(242)),F(70));if(f)(B_(d,F(72))).className="corner";g=0;while(g<a.iL){(BQ(d,F(71),N4(a.iB,g))).setAttribute("scope","col");g=g+1|0;}}e=B_(b,F(243));g=0;while(g<a.jV){h=B_(e,F(70));if(f)(BQ(h,F(71),QF(a.iB,g))).setAttribute("scope","row");i=0;while(i<a.iL){d=B_(h,F(72));d.setAttribute("tabindex","-1");a.lk.data[Bk(g,a.iL)+i|0]=DL(d);a.lw.data[Bk(g,a.iL)+i|0]=DL(B_(d,
F(244)));c=Bq(a.lw.data[Bk(g,a.iL)+i|0]);b="live";c.className=b;i=i+1|0;}g=g+1|0;}};
function M9(){let a=this;M.call(a);a.jp=null;a.ke=null;a.ok=null;a.oH=0;a.oy=0.0;a.my=null;a.ox=null;a.oI=null;a.ol=0;}
let H1=a=>{let b;b=BV(a.jp);Cq(b,a.my);return b;};
function Gp(){let a=this;M.call(a);a.is=null;a.iK=null;}
let KE=(a,b,c)=>{a.is=b;a.iK=c;},G6=(a,b)=>{let c=new Gp();KE(c,a,b);return c;},Ec=b=>{let c,d,e,f,g;c=b.data;d=N(BD(CE),4);e=d.data;e[0]=B1([0.0,0.0]);e[1]=B1([0.0,1.0]);e[2]=B1([1.0,0.0]);e[3]=B1([1.0,1.0]);f=Dj(d);g=Z(f.h_,1);Cg(b,0,g.h7,0,c.length);return G6(f,g);},CC=a=>{return a.is.h_;},Sk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(Gp)){b=b;c=!Bj(a.is,b.is)?0:Bj(a.iK,b.iK)?1:0;}else c=0;return c;},Ka=I(0),MU=I(0),Qf=I(0),Cp=I(0),M8=I(0),PE=I(0),NY=I(0),Pp=I(0),Lv=I(0),Mz=I(0),L5=I(0),Lb=I(0),TP
=I(),Eh=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Mh(){M.call(this);this.kq=null;}
let Hr=a=>{let b,c,d,e;b=0.0;c=Bf(a.kq);while(Be(c)){d=Bd(c);e=new Qv;e.nH=d;b=Bs(b,FA(d,e));}return b;},J9=a=>{return Bl(Du(a,new LS))&&Bl(Du(a,new LU))&&Bl(Du(a,new LW))?1:0;},Xj=a=>{let b,c,d,e,f;if(isNaN(Hr(a))?1:0)return F(245);b=Du(a,new PU);c=Du(a,new PV);if(!Bl(b)){d=D0(Hr(a));c=!Bl(c)?F(246):F(247);e=K();H(H(H(H(H(H(e,F(248)),b),F(249)),d),F(250)),c);return J(e);}if(!Bl(Du(a,new PW)))return F(251);if(!J9(a))return F(252);d=Du(a,new PY);if(Hr(a)===0.0)b=F(253);else{f=0.0;c=Bf(a.kq);while(Be(c)){f=Bs(f,
Lx(Bd(c)));}b=Da(f);c=K();H(H(H(c,F(254)),b),F(255));b=J(c);}if(Bl(d))c=F(2);else{c=K();H(H(H(c,F(256)),d),F(257));c=J(c);}d=K();H(H(H(H(d,F(258)),b),F(259)),c);return J(d);},Ly=b=>{return Lx(b)<=16.0?0:1;},Du=(a,b)=>{let c,d,e;c=K();d=Bf(a.kq);while(Be(d)){e=Bd(d);if(b.ev(e))Bc(Bc(c,c.ij?F(235):F(2)),e.ks);}return J(c);};
function Ev(){let a=this;M.call(a);a.ks=null;a.ji=null;a.kc=null;a.jb=null;a.k9=null;}
let JX=(a,b,c,d,e,f)=>{a.ks=b;a.ji=c;a.kc=d;a.jb=e;a.k9=f;},XE=(a,b,c,d,e)=>{let f=new Ev();JX(f,a,b,c,d,e);return f;},Lx=a=>{let b;b=new K2;b.ns=a;return FA(a,b);},L6=a=>{return Kv(a,a.kc);},Kv=(a,b)=>{let c,d,e;c=a.jb.jS.h7;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bp(b.h7.data[d]-a.jb.jx.h7.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},L1=(a,b)=>{return Bp(a.ji.h7.data[b]-a.kc.h7.data[b]);},FA=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.ji.h7.data.length){c=Bs(c,b.ey(d));d=d+1|0;}return c;},SA=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&BN(b)===BK(Ev)){b=b;c=!Bj(a.ks,b.ks)?0:!Bj(a.ji,b.ji)?0:!Bj(a.kc,b.kc)?0:!Bj(a.jb,b.jb)?0:Bj(a.k9,b.k9)?1:0;}else c=0;return c;};
function BI(){let a=this;G.call(a);a.h_=0;a.h9=0;a.h7=null;}
let HI=(a,b,c)=>{a.h_=b;a.h9=c;a.h7=Y(Bk(b,c));},Z=(a,b)=>{let c=new BI();HI(c,a,b);return c;},Dj=b=>{let c,d,e,f,g,h,i;b=b.data;c=new BI;d=b.length;HI(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.h9;if(f!=g){h=new BB;d=b[e].data.length;i=K();P(O(H(O(H(O(H(i,F(260)),e),F(261)),d),F(262)),g),46);BC(h,J(i));Q(h);}Cg(b[e],0,c.h7,Bk(e,g),g);e=e+1|0;}return c;},Bo=(a,b,c)=>{return a.h7.data[Bk(b,a.h9)+c|0];},BE=(a,b,c,d)=>{a.h7.data[Bk(b,a.h9)+c|0]=d;},Cj=a=>{let b,c,d;b=a.h_;c=a.h9;d=K();O(P(O(d,
b),120),c);return J(d);},Ra=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof BI){c=b;if(a.h_==c.h_&&a.h9==c.h9){b:{d=a.h7;e=c.h7;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];E3();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function Hi(){let a=this;G.call(a);a.jv=null;a.iS=null;a.jD=null;a.jt=null;}
let MN=(a,b,c)=>{let d,e;a.jt=Bn();a.jv=Hn(b.iY);a.iS=Pg(b.k6);a.jD=X(GR(a.jv));d=0;while(true){e=a.jD.data;if(d>=e.length)break;e[d]=HV(a.iS,E$(a.jv,d));d=d+1|0;}while(!GZ(a.iS)){b=a.iS;if(b.kD>=c)break;a.jt=Br(Np(b));}},XI=(a,b)=>{let c=new Hi();MN(c,a,b);return c;},Sw=a=>{return a.iS.kD;},RF=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba();c=Bf(a.jv);while(Be(c)){d=Bd(c);e=Dn(GG(d.jR,new NM),d.iC);f=Ba();g=d.ja.r();while(g.s()){h=DJ((g.u()).iv);R(f,h);}i=HV(a.iS,d);j=a.jD.data[d.iv]-i|0;k=d!==DC(HG(a.iS),0)?
0:1;a:{if(EM(a.jt)&&(BL(a.jt)).jM===d){B4();g=Dz;}else{b:{if(!k){l=a.jD.data;m=d.iv;if(l[m]<=0)break b;if(i)break b;}B4();g=FK;break a;}if(!l[m]){B4();g=Ce;}else if(j<=0){B4();g=Dw;}else{B4();g=ER;}}}B4();i=g!==Ce&&g!==Dw?1:0;h=new ID;n=J0(d)?F(2):d.iC;o=Cj(d.iy);p=Gn(d.iy);d=!i?HR():Gn(d.jj);h.j1=e;h.jy=n;h.jw=o;h.jc=p;h.kE=d;h.iH=g;h.kZ=j;h.iG=f;R(b,h);}g=Ba();d=a.jt;h=new PJ;h.mI=g;G9(d,h);d=new Po;d.i_=b;d.jY=g;return d;},W8=a=>{let b,c,d,e,f,g;if(Ci(a.jt))return F(263);b=(BL(a.jt)).jM;c=Bc(Bc(Qo(F(264)),
Fy(b)),F(265));d=b.ja;e=0;while(e<d.X()){f=d.bN(e);g=HV(a.iS,f);b=e?F(266):F(2);Bc(Bc(c,b),Fy(f));if(a.jD.data[f.iv]>1){Bc(O(Bc(c,F(267)),a.jD.data[f.iv]-g|0),F(62));Bc(O(c,a.jD.data[f.iv]),F(268));}e=e+1|0;}return J(Bc(c,!GZ(a.iS)?F(269):F(270)));},VV=(a,b)=>{let c,d,e,f,g;c=E$(a.jv,b);d=Fy(c);e=Cj(c.iy);f=Lh(c.iy);c=Lh(c.jj);g=K();H(H(H(H(H(H(H(g,d),F(235)),e),F(271)),f),F(272)),c);return J(g);},N_=a=>{return GR(a.jv);},Fy=b=>{let c,d,e;c=Dn(GG(b.jR,new PM),F(2));if(Bl(b.iC)){d=b.iv+1|0;b=K();P(H(H(O(H(b,
F(273)),d),F(267)),c),41);return J(b);}if(Bl(c))b=b.iC;else{e=b.iC;b=K();P(H(H(H(b,e),F(267)),c),41);b=J(b);}return b;},Gn=b=>{let c,d,e,f,g;c=Ba();d=0;while(d<BF(4,b.h_)){e=K();f=0;while(f<BF(4,b.h9)){Bc(Bc(e,f<=0?F(2):F(274)),F7(Bo(b,d,f)));f=f+1|0;}g=J(Bc(e,b.h9<=4?F(2):F(275)));R(c,g);d=d+1|0;}return c;},Lh=b=>{let c,d,e;c=K();d=Bf(Gn(b));while(Be(d)){e=Bd(d);Bc(Bc(P(c,91),e),F(276));}return J(Bc(c,b.h_<=4?F(2):F(277)));};
function J5(){let a=this;M.call(a);a.id=null;a.lq=0;}
let IG=null,Ez=null,C4=null,CF=()=>{CF=W(J5);RW();},Ud=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ba();d=0;e=Bf(b.i_);while(Be(e)){f=Bd(e);g=X(f.iG.ia);h=g.data;i=0;j=h.length;while(i<j){h[i]=(S(f.iG,i)).jh;i=i+1|0;}b=f.iH;B4();d=d|(b===Ce?0:1);k=new Hq;l=f.j1;CF();m=CI(Bs(CS(l,IG),CS(GM(f),Ez)),150.0);if(!CW(f.jc))m=Bs(m,a.lq*CS(F(0),C4));if(f.iH!==Ce)m=Bs(m,CS(F(278),Ez));n=Bs(44.0,Gj(m+20.0));m=14.0+15.0*(!Bl(GM(f))?2:1);if(!CW(f.jc))m=m- -(15.0*f.jc.ia+7.0);if(f.iH!==Ce)m=m- -(15.0*(1+Bi(f.jc.ia,f.kE.X())
|0)+7.0+4.0);k.km=n;k.kY=m;k.kl=g;R(c,k);}CF();m=CS(F(0),C4)*a.lq;n=!d?34.0:m+32.0;l=c;g=N(BD(DB),l.ia);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(S(l,d)).kl;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=WK(g);return Wt(c,n,b.lG,b.mc);}b=new BB;c=K();H(O(H(O(H(c,F(279)),d),F(280)),q),F(281));BC(b,J(c));Q(b);},GM=b=>{let c;CF();c=!Bl(b.jy)&&!Bl(b.jw)?1:0;return IS(IS(b.jy,!c?F(2):F(282)),b.jw);},RW=()=>{let b,c,d;b=new Jx;D1();c=FU;Eb();d=G5;EU();O4(b,13.0,c,
d,DA);IG=b;b=DA;Ez=J4(11.0,FU,F_,b);b=DA;C4=J4(11.0,Gy,F_,b);};
function GF(){let a=this;M.call(a);a.j5=null;a.kL=null;a.j6=null;a.n4=null;a.oC=null;a.i$=null;a.ow=null;a.oF=null;a.oq=null;a.oG=null;a.op=null;a.oA=null;}
let Hu=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j5=b;a.kL=c;a.j6=d;a.n4=e;a.oC=f;a.i$=g;a.ow=h;a.oF=i;a.oq=j;a.oG=k;a.op=l;a.oA=m;},Xy=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new GF();Hu(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},UP=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=T(16777215);c=new GF;d=T(1841698);e=T(5591647);f=T(3815235);g=T(2762803);Ff();h=Qt(Fp,0.0);i=Qt(Fp,1.0);j=T(7744131);k=T(1800247);l=T(7744131);m=new Dc;n=N(C6,7);o=n.data;o[0]=T(16645110);o[1]=T(16507844);o[2]=T(16170391);o[3]=T(14913930);o[4]=T(12413577);o[5]
=T(9129349);o[6]=T(5781871);E4(m,n);p=Fp;q=N(C6,p.k4.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=Gz(Ds(p.k4.data[r],0.2),b);r=r+1|0;}Hu(c,b,d,e,f,g,h,i,j,k,l,m,Vd(q));return c;},S_=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=T(1512988);c=new GF;d=T(15789813);e=T(11183798);f=T(9144216);g=T(15000044);h=T(14268646);i=T(10935200);j=T(12160969);k=T(7323508);l=T(13214934);m=new Dc;n=N(C6,7);o=n.data;o[0]=T(1775906);o[1]=T(3089216);o[2]=T(5189463);o[3]=T(7815012);o[4]=T(10638698);o[5]=T(13204079);o[6]=T(15051394);E4(m,
n);p=new Dc;n=N(C6,3);o=n.data;o[0]=Gz(Ds(T(10055851),0.5),b);o[1]=T(2499629);o[2]=Gz(Ds(T(5942881),0.4),b);E4(p,n);Hu(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;};
function N$(){let a=this;G.call(a);a.iR=null;a.ot=0;a.jC=null;a.ly=null;a.mU=0.0;a.nC=0.0;}
let UC=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.iR=d;a.ot=Hl(e);f=b;g=f.ia;a.jC=N(C7,g);a.ly=N(BD(D4),g);h=Y(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(S(f,j)).kY;j=j+1|0;}k=new Pd;k.io=d;k.kG=e;k.lU=h;k.i8=Y(d.iu.data.length);g=d.ih.data.length;k.kK=Y(g);k.kM=Y(g);Q$(k);l=0;while(l<k.io.jd){m=PL(k.kG,l);n=NC(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.i8.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bs(4.0,CI(24.0,12000.0/(k.i8.data.length+1|0)))|0;j=0;while(j<g){p
=j%2|0;Om(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){Om(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.iu.data.length){s=CG(d,l)?0.0:i[l]/2.0;q=CI(q,CX(k,l)-s);r=Bs(r,CX(k,l)+s);l=l+1|0;}t=Vu(a,b,c,k);j=0;while(j<a.jC.data.length){u=S(f,j);g=d.iu.data[j];v=(t.lX.data[g]+t.k$.data[g])/2.0;c=CX(k,j)-q;w=u.kY;x=c-w/2.0;h=a.jC.data;b=new C7;s=u.km;FG(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.jC.data.length;if(j>=g)break;a.ly.data[j]=N(D4,(S(f,j)).kl.data.length);p=0;while(true){h=
a.ly.data;if(p>=h[j].data.length)break;h[j].data[p]=Sy(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.mU=!g?24.0:t.k$.data[d.jd-1|0]+12.0;a.nC=!g?24.0:r-q+24.0;},Wt=(a,b,c,d)=>{let e=new N$();UC(e,a,b,c,d);return e;},WK=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Ba();d=Nx(b,Lu(b,c));e=O0(b);f=8000/(d.lG.iu.data.length+1|0)|0;g=1;while(g&&Hw(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.lG.iu.data;if
(i[l]==i[h]){f=f+(-1)|0;i=SR([l,h]);m=c;R(m,i);i=Lu(b,c);if(i.data.length>0){n=Nx(b,i);g=Hw(n)>=Hw(d)?0:1;if(g)d=n;}if(!g)Nc(m,m.ia-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},Vu=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.iR.jd;f=Y(e).data;g=Y(e);e=0;h=b;while(e<h.ia){i=a.iR.iu.data[e];f[i]=Bs(f[i],(S(h,e)).km);e=e+1|0;}g=g.data;j=0;while(true){b=a.iR;k=b.ih.data;if(j>=k.length)break;l=CX(d,k[j]);m=CX(d,a.iR.iE.data[j])+QI(d,j);b=a.iR;i=b.iu.data[b.iE.data[j]];g[i]=Bs(g[i],Bp(m-l));j=j+1|0;}e=b.jd;n=Y(e);k=n.data;o
=Y(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.iR.jd){if(i>0)q=q- -Bs(c,CI(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new Qd;b.lX=n;b.k$=o;return b;},Sy=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.iR;c=g.md.data[b].data[c];h=c;while(CG(g,g.ih.data[h])){h=h+(-1)|0;}i=X((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=Y((4*j|0)+4|0);l=k.data;h=a.iR.ih.data[i[0]];l[0]=FZ(a.jC.data[h]);m=2;l[1]=CX(e,h)-f;c=0;while(c<j){n=i[c];g=a.iR;o=g.iu.data;p=g.ih.data;q=o[p[n]];h=m+1|0;l[m]=
d.k$.data[q];m=h+1|0;l[h]=CX(e,p[n])-f;h=m+1|0;l[m]=d.lX.data[q+1|0]-10.0;m=h+1|0;l[h]=CX(e,a.iR.iE.data[n])+QI(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.jC.data[b].iJ;l[c]=l[c-2|0];return Iz(k);},DV=(a,b)=>{return a.jC.data[b];},JR=(a,b,c)=>{return a.ly.data[b].data[c];};
function Po(){let a=this;M.call(a);a.i_=null;a.jY=null;}
let O$=a=>{let b,c,d,e,f,g;b=a.i_;c=X(b.ia);d=c.data;e=Bf(b);while(Be(e)){f=Bf((Bd(e)).iG);while(Be(f)){g=(Bd(f)).jh;d[g]=d[g]+1|0;}}return c;},T2=a=>{let b,c,d,e,f,g,h,i,j;b=O$(a);c=Ba();d=0;while(true){e=b.data;if(d>=e.length)break;f=S(a.i_,d);g=K();h=d+1|0;i=Bc(Bc(O(g,h),F(283)),f.j1);if(!Bl(f.jy))Bc(P(i,32),f.jy);if(!Bl(f.jw))Bc(Bc(i,F(235)),f.jw);j=0;while(j<f.iG.ia){O(Bc(i,j?F(284):F(285)),(S(f.iG,j)).jh+1|0);j=j+1|0;}g=f.iH;B4();if(g!==Ce)Bc(Bc(i,F(286)),K3(f,e[d]));f=J(i);R(c,f);d=h;}return c;},K3=(b,
c)=>{let d;a:{H8();switch(OL.data[b.iH.h8]){case 1:break;case 2:b=F(287);break a;case 3:d=b.kZ;b=J(Bc(O(Bc(O(K(),d),F(62)),c),c!=1?F(288):F(289)));break a;case 4:b=F(278);break a;case 5:b=F(290);break a;default:b=new BS;U(b);Q(b);}b=F(2);}return b;},V0=I(),U4=b=>{return Math.sin(b);},Se=b=>{return Math.cos(b);},JW=b=>{return Math.sqrt(b);},Gj=b=>{return Math.ceil(b);},Ej=b=>{return Wn(GT(b+WJ(b)*0.5));},BF=(b,c)=>{if(b<c)c=b;return c;},Bi=(b,c)=>{if(b>c)c=b;return c;},TX=(b,c)=>{return Math.min(b,c);},CI=(b,
c)=>{return TX(b,c);},WU=(b,c)=>{return Math.max(b,c);},Bs=(b,c)=>{return WU(b,c);},Vt=b=>{return Math.abs(b);},Bp=b=>{return Vt(b);},WJ=b=>{return Math.sign(b);},BB=I(Bz),Ft=I(Bh),BW=null,Cl=null,Sa=null,Fe=()=>{Fe=W(Ft);Wh();},Vl=(a,b,c)=>{Fe();BT(a,b,c);},Nk=(a,b)=>{let c=new Ft();Vl(c,a,b);return c;},Wh=()=>{let b,c,d;BW=Nk(F(291),0);b=Nk(F(292),1);Cl=b;c=N(Ft,2);d=c.data;d[0]=BW;d[1]=b;Sa=c;},Cz=I(0);
function OP(){M.call(this);this.kB=null;}
let Cn=b=>{let c;c=new OP;c.kB=Gt(b);return c;},TE=(a,b)=>{let c;c=Ei(b);return !Hy(a.kB,c)?Bn():Br(c);},T5=a=>{let b,c;if(C1(a.kB)!=1){b=C8(F(235),a.kB);c=K();H(H(c,F(293)),b);b=J(c);}else{b=DC(a.kB,0);c=K();H(H(c,F(294)),b);b=J(c);}return b;};
function It(){M.call(this);this.mr=0;}
let JC=null,Pi=null,Gu=()=>{Gu=W(It);T0();},RA=(a,b)=>{Gu();a.mr=b;},UX=a=>{let b=new It();RA(b,a);return b;},Sv=(a,b)=>{let c,d,e,f,g;c=Ba();d=Bf(C9(b,59));while(true){if(!Be(d))return Br(C8(F(295),c));b=C9(Bd(d),44);Gu();e=b;if(e.ia!=3)f=Bn();else{b=JC;g=S(e,0);b=H9(b,g);g=JC;f=S(e,1);g=H9(g,f);f=Pi;e=S(e,2);f=ML(f,e);if(EM(b)&&EM(g)&&EM(f)){b=BL(b);g=BL(g);f=BL(f);e=K();H(P(H(P(H(e,b),44),g),44),f);f=Br(J(e));}else f=Bn();}if(Ci(f))break;b=c;if(b.ia==a.mr)break;R(b,BL(f));}return Bn();},Rb=a=>{let b,c;b=
a.mr;c=K();H(O(H(c,F(296)),b),F(297));return J(c);},T0=()=>{JC=IR(0);Pi=CM(0.0,1.0);};
function QJ(){let a=this;M.call(a);a.mt=null;a.l9=0;}
let R2=(a,b,c)=>{a.mt=b;a.l9=c;},IP=(a,b)=>{let c=new QJ();R2(c,a,b);return c;},VF=(a,b)=>{let c,d,e,f;c=Ba();d=Bf(C9(b,44));while(true){if(!Be(d))return Br(C8(F(18),c));e=Bd(d);f=a.mt.ek(e);if(Ci(f))break;e=c;if(e.ia==a.l9)break;R(e,BL(f));}return Bn();},TD=a=>{let b,c,d;b=a.mt.dP();c=a.l9;d=K();H(O(H(H(H(d,F(298)),b),F(299)),c),F(300));return J(d);};
function Pn(){M.call(this);this.mn=0;}
let TK=(a,b)=>{a.mn=b;},IR=a=>{let b=new Pn();TK(b,a);return b;},H9=(a,b)=>{let c,d,e,f;c=Hf(b);if(O1(c))return Bn();d=NK(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.mn)break b;}f=0;break a;}f=1;}return !f?Bn():Br(Da(d));},Tt=a=>{return !a.mn?F(301):F(302);};
function Mq(){let a=this;M.call(a);a.l8=0.0;a.mg=0.0;}
let UM=(a,b,c)=>{a.l8=b;a.mg=c;},CM=(a,b)=>{let c=new Mq();UM(c,a,b);return c;},ML=(a,b)=>{let c,d;c=Hf(b);if(O1(c))return Bn();d=NK(c);return !(d===Ej(d)&&d>=a.l8&&d<=a.mg?1:0)?Bn():Br(Da(d+0.0));},Vg=a=>{let b,c,d;b=Da(a.l8);c=Da(a.mg);d=K();H(H(H(H(d,F(303)),b),F(304)),c);return J(d);};
function MK(){let a=this;M.call(a);a.mp=null;a.lH=null;}
let Xd=(a,b,c)=>{a.mp=b;a.lH=c;},IT=(a,b)=>{let c=new MK();Xd(c,a,b);return c;},Xk=(a,b)=>{return !V(Ei(b),a.lH)?a.mp.ek(b):Br(a.lH);},V8=a=>{let b,c,d;b=a.mp.dP();c=a.lH;d=K();H(H(H(d,b),F(305)),c);return J(d);};
function La(){M.call(this);this.mw=null;}
let WG=b=>{let c;c=new La;c.mw=Gt(b);return c;},VY=(a,b)=>{let c,d,e;c=Ba();d=Bf(C9(b,44));while(true){if(!Be(d))return CW(c)?Bn():Br(C8(F(18),c));e=Ei(Bd(d));if(!Hy(a.mw,e))break;if(Hy(c,e))break;R(c,e);}return Bn();},Xh=a=>{let b,c;b=C8(F(235),a.mw);c=K();H(H(H(c,F(306)),b),F(307));return J(c);},KD=I(M),T$=a=>{return;},Vf=()=>{let a=new KD();T$(a);return a;},Q4=(a,b)=>{let c,d;a:{c=Ei(b);d=(-1);switch(DI(c)){case 0:if(!V(c,F(2)))break a;d=0;break a;case 3569038:if(!V(c,F(40)))break a;d=1;break a;case 97196323:if
(!V(c,F(39)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Br(F(40));break b;case 2:b=Br(F(39));break b;default:}b=Bn();}return b;},Ty=a=>{return F(308);},NE=I(EK);
function Dh(){Bh.call(this);this.mH=null;}
let Co=null,FT=null,Kc=null,CQ=()=>{CQ=W(Dh);SG();},OD=()=>{CQ();return Kc.dK();},P$=(a,b,c,d)=>{CQ();BT(a,b,c);a.mH=d;},W2=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.h7;f=c.h7;g=d.h7;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.fi(j[h],k[h]);h=h+1|0;}},SG=()=>{let b,c,d;b=new OO;P$(b,F(309),0,F(21));Co=b;b=new ON;P$(b,F(310),1,F(25));FT=b;c=N(Dh,2);d=c.data;d[0]=Co;d[1]=b;Kc=c;};
function Mo(){let a=this;G.call(a);a.kR=null;a.kk=null;a.j0=null;a.jP=null;a.i1=null;a.j8=null;a.lY=null;a.k0=null;}
let R4=(a,b,c,d)=>{let e;a.lY=Z(1,1);e=Z(1,1);a.k0=e;a.kR=b;a.kk=c;BE(e,0,0,d);a.j0=BV(b);a.j8=BV(b);a.jP=EP(b,c.is);a.i1=GY(b,CC(c));},OV=(a,b,c)=>{let d=new Mo();R4(d,a,b,c);return d;};
function Pt(){G.call(this);this.nJ=0;}
let DF=null,UK=(a,b)=>{a.nJ=b;},N2=a=>{let b=new Pt();UK(b,a);return b;},GB=()=>{if(DF===null)DF=N2(0);return DF;},GK=b=>{return N2(b);},IQ=(a,b)=>{if(a!==DF)b=a.nJ;return b;};
function MO(){let a=this;G.call(a);a.kn=null;a.lm=null;}
let Ob=a=>{return a.kn.ia;},JS=(a,b)=>{return S(a.kn,b);},NJ=(a,b)=>{return S(a.lm,b);},LJ=I(0);
function HH(){G.call(this);this.mQ=null;}
let V4=(b,c,d)=>{let e;c=B9(c);d=B9(d);b=b.mQ;e=Jf(b.kn,d);if(e>=0)K4(b.lm,e,c);else{R(b.kn,d);R(b.lm,c);}},Dx=I(Bz),Sx=I();
function LC(){let a=this;G.call(a);a.ig=null;a.ik=null;}
let RI=(a,b)=>{let c,d,e,f;c=C1(b.jU);d=N(BI,c);e=d.data;a.ig=d;a.ik=N(BI,c);e[0]=Z(0,0);a.ik.data[0]=Z(0,0);f=1;while(f<c){a.ig.data[f]=Z(B0(b,f),B0(b,f-1|0));a.ik.data[f]=Z(B0(b,f),1);f=f+1|0;}},BV=a=>{let b=new LC();RI(b,a);return b;},DD=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.ig.data;if(c>=d.length)break;b=b+(d[c].h7.data.length+a.ik.data[c].h7.data.length|0)|0;c=c+1|0;}d=Y(b);e=0;c=1;while(true){f=a.ig.data;if(c>=f.length)break;b=Lz(f[c].h7,d,e);e=Lz(a.ik.data[c].h7,d,b);c=c+1|0;}return d;},Cq=(a,b)=>
{let c,d,e;c=0;d=1;while(true){e=a.ig.data;if(d>=e.length)break;c=QL(b,QL(b,c,e[d].h7),a.ik.data[d].h7);d=d+1|0;}},Lz=(b,c,d)=>{let e;e=b.data.length;Cg(b,0,c,d,e);return d+e|0;},QL=(b,c,d)=>{let e;e=d.data.length;Cg(b,c,d,0,e);return c+e|0;};
function Lt(){let a=this;M.call(a);a.oD=0;a.oz=0;}
function Mw(){let a=this;G.call(a);a.lE=null;a.iZ=null;a.ir=null;}
let TZ=(a,b,c)=>{let d,e,f,g;a.lE=b;d=C1(b.jU);e=N(BI,d);f=e.data;a.iZ=e;a.ir=N(BI,d);f[0]=Z(0,0);a.ir.data[0]=c;g=1;while(g<d){a.iZ.data[g]=Z(c.h_,B0(b,g));a.ir.data[g]=Z(c.h_,B0(b,g));g=g+1|0;}},EP=(a,b)=>{let c=new Mw();TZ(c,a,b);return c;},F$=a=>{return a.ir.data[BJ(a.lE)];},Gl=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.ig;d=b.ik;e=1;while(e<=BJ(a.lE)){f=c.data;g=d.data;Qw(a.ir.data[e-1|0],f[e],a.iZ.data[e]);b=g[e];h=a.iZ.data[e];Dm(b.h_==h.h9&&b.h9==1?1:0,F(311),h,b,h);f=b.h7;i=h.h7;j=h.h9;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}Rd(CA(a.lE,e),a.iZ.data[e],a.ir.data[e]);e=e+1|0;}};
function Cs(){let a=this;G.call(a);a.iX=null;a.kF=0;a.i0=null;a.nt=0;a.lL=null;a.lN=null;a.k5=null;a.m1=null;a.lV=0;}
let BA=a=>{let b,c,d;b=a.iX;BU();if(!(b!==DP&&b!==DK&&b!==Ee?1:0))b=b.mk;else{b=b.mk;c=a.kF;d=K();O(H(d,b),c);b=J(d);}return b;},ED=(a,b,c)=>{let d;d=new Jt;d.iD=a;d.ix=b;d.iF=c;return d;},QF=(a,b)=>{let c;a:{GA();switch(JF.data[a.iX.h8]){case 1:case 2:case 3:case 4:case 5:b=QP(a,b);c=K();O(H(c,F(43)),b);c=J(c);break a;case 6:case 7:case 8:case 9:case 10:case 11:c=K();O(H(c,F(312)),b);c=J(c);break a;case 12:case 13:break;default:c=new BS;U(c);Q(c);}c=F(2);}return c;},N4=(a,b)=>{let c,d;a:{GA();switch(JF.data[a.iX.h8])
{case 1:case 3:case 4:case 5:c=O7(a.kF,b);break a;case 2:case 7:case 9:case 11:case 12:case 13:break;case 6:case 8:case 10:c=O7(a.kF-1|0,b);d=K();H(H(d,F(313)),c);c=J(d);break a;default:c=new BS;U(c);Q(c);}c=F(2);}return c;},O7=(b,c)=>{let d;if(b){d=K();O(H(d,F(312)),c);d=J(d);}else{d=K();O(H(d,F(314)),c);d=J(d);}return d;},QP=(a,b)=>{if(Qj(a.iX))b=a.nt+b|0;return b;};
function EO(){let a=this;Bh.call(a);a.mk=null;a.lB=null;}
let DR=null,DP=null,F2=null,F4=null,EJ=null,DK=null,D_=null,Ea=null,GW=null,GV=null,Ee=null,Hg=null,J3=null,P0=null,BU=()=>{BU=W(EO);UQ();},M7=(a,b,c,d,e)=>{BU();BT(a,b,c);a.mk=d;a.lB=e;},Cc=(a,b,c,d)=>{let e=new EO();M7(e,a,b,c,d);return e;},Qj=a=>{BU();return a!==DR&&a!==DP&&a!==EJ&&a!==D_&&a!==Ea?0:1;},UQ=()=>{let b,c,d;b=new EO;EL();M7(b,F(315),0,F(315),Cy);DR=b;DP=Cc(F(316),1,F(77),Cy);F2=Cc(F(317),2,F(317),Cy);F4=Cc(F(318),3,F(319),Cy);EJ=Cc(F(320),4,F(320),Cy);DK=Cc(F(120),5,F(78),Cy);D_=Cc(F(321),6,
F(322),C$);Ea=Cc(F(323),7,F(324),C$);GW=Cc(F(325),8,F(65),C$);GV=Cc(F(326),9,F(66),C$);Ee=Cc(F(327),10,F(328),Ew);Hg=Cc(F(329),11,F(330),Ew);b=Cc(F(331),12,F(332),Ew);J3=b;c=N(EO,13);d=c.data;d[0]=DR;d[1]=DP;d[2]=F2;d[3]=F4;d[4]=EJ;d[5]=DK;d[6]=D_;d[7]=Ea;d[8]=GW;d[9]=GV;d[10]=Ee;d[11]=Hg;d[12]=b;P0=c;},PZ=I(),J$=null,GS=()=>{GS=W(PZ);Xv();},F7=b=>{let c,d,e,f,g,h,i,j;GS();c=Bp(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=J$.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return OK(ES(b,d));}h=Da(b);f=DZ(h,
101);if(f<0)return h;i=Hf(B7(h,0,f));if(i===Do){h=new Dx;U(h);Q(h);}i=OK(ES(i.lD,3));h=Fd(h,f);j=K();H(H(j,i),h);return J(j);},OK=b=>{let c,d;GS();if(DZ(b,46)<0)return b;c=b.h$.length;while(true){d=c-1|0;if(Bg(b,d)!=48)break;c=c+(-1)|0;}if(Bg(b,d)==46)c=d;return B7(b,0,c);},Xv=()=>{J$=B1([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Pv=I(),Kf=null,HD=()=>{HD=W(Pv);W5();},W5=()=>{let b,c;b=X((Jb()).data.length);c=b.data;Kf=b;c[FS.h8]=1;c[Fq.h8]=2;c[G1.h8]=3;c[Ia.h8]=4;c[Gc.h8]=5;},JD=I(Ef),JY=I(JD),BS=I(JY);
function BM(){Bh.call(this);this.ka=null;}
let CJ=null,Ha=null,F1=null,Gv=null,Hc=null,Gd=null,G4=null,Lk=null,Cr=()=>{Cr=W(BM);Q2();},Jy=()=>{Cr();return Lk.dK();},Dd=(a,b,c,d)=>{Cr();BT(a,b,c);a.ka=d;},XA=a=>{return a.ka;},Rd=(a,b,c)=>{let d,e,f,g;d=b.h7;e=c.h7;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.fv(g[f]);f=f+1|0;}},LZ=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.h7;g=c.h7;h=d.h7;i=e.h7;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.fi(l[j],m[j])*n[j];j=j+1|0;}},Q2=()=>{let b,c,d;b=new Kw;Dd(b,F(333),
0,F(110));CJ=b;b=new Ku;Dd(b,F(334),1,F(111));Ha=b;b=new Kt;Dd(b,F(335),2,F(24));F1=b;b=new Ks;Dd(b,F(336),3,F(112));Gv=b;b=new Kr;Dd(b,F(337),4,F(113));Hc=b;b=new Kq;Dd(b,F(338),5,F(114));Gd=b;b=new Ko;Dd(b,F(339),6,F(115));G4=b;c=N(BM,7);d=c.data;d[0]=CJ;d[1]=Ha;d[2]=F1;d[3]=Gv;d[4]=Hc;d[5]=Gd;d[6]=b;Lk=c;};
function Lq(){let a=this;G.call(a);a.j9=null;a.lr=null;a.kA=null;a.i2=null;a.kC=null;a.ll=null;}
let Uj=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.j9=b;a.lr=f;g=GY(b,e.h_);a.kA=g.i6;a.i2=g.iO;a.kC=g.kV;a.ll=g.kU;h=d.ir;i=BJ(b);j=BJ(a.j9);k=d.ir.data[j];l=0;while(l<e.h_){BE(a.kA.data[j],l,0,a.j9.iz.fi(Bo(k,l,0),Bo(e,l,0)));l=l+1|0;}a:{g=a.j9;b=g.kw;Cr();if(b===CJ){b=g.iz;CQ();if(b===Co){N8(k,e,a.i2.data[j]);break a;}}NT(a,j,d);}b=a.lr;D7();if(b===Fq)HQ(a.i2.data[j],(-1.0));while(true){m=Es(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!O9(a.lr,a.j9,i))Gf(a.i2.data[i],o,a.kC.data[i]);else Gf(o,a.i2.data[i],a.kC.data[i]);LA(a.i2.data[i],
a.ll.data[i]);if(f===Ia){HQ(a.kC.data[i],e.h_);HQ(a.ll.data[i],e.h_);}if(m>0){F5(a.i2.data[i],c.ig.data[i],a.kA.data[j]);if(a.lr!==G1)NT(a,j,d);else{n=a.kA.data;Cg(n[j].h7,0,a.i2.data[j].h7,0,n[j].h7.data.length);}}i=i+(-1)|0;}},VE=(a,b,c,d,e)=>{let f=new Lq();Uj(f,a,b,c,d,e);return f;},NT=(a,b,c)=>{let d,e,f,g,h;d=c.iZ.data[b].h7;e=c.ir.data[b].h7;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.i2.data[b].h7.data[f]=(CA(a.j9,b)).fi(g[f],h[f])*a.kA.data[b].h7.data[f];f=f+1|0;}},HQ=(b,c)=>{let d,e,f;d
=b.h7;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Im(){let a=this;G.call(a);a.jX=null;a.iY=null;a.ld=null;a.k6=null;}
let H3=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Im;f.iY=QO();f.ld=Ba();f.jX=b;g=FV(f.iY,F(192),d);h=1;while(h<=BJ(b)){d=K();O(P(d,87),h);i=JV(f,J(d),c.ig.data[h]);d=K();O(P(d,98),h);d=JV(f,J(d),c.ik.data[h]);j=I9(JP(g,GE(i)),GE(d));d=K();O(P(d,90),h);j.iC=J(d);g=OM(CA(b,h),j);d=K();O(P(d,65),h);g.iC=J(d);h=h+1|0;}a:{b=FV(f.iY,F(77),e);Fm();switch(HM.data[f.jX.iz.h8]){case 1:c=CV(JP(Nh(GE(b)),FR(g)),JP(GE(CV(FY(f),b)),FR(CV(FY(f),g))));break a;case 2:b=CV(g,b);b=Eg(b,b);d=b.im;CZ();c=IK;k=N(BP,1);k.data[0]=b;c=BX(d,
c,k);break a;default:}b=new BS;U(b);Q(b);}c.iC=F(78);f.k6=c;return f;},KW=a=>{let b,c,d,e,f,g,h,i,j,k;b=Pg(a.k6);while(!GZ(b)){Np(b);}b=BV(a.jX);c=DD(b);d=0;e=Bf(a.ld);while(Be(e)){f=(Bd(e)).jj.h7.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cq(b,c);return b;},JV=(a,b,c)=>{let d;d=FV(a.iY,b,c);R(a.ld,d);return d;},OM=(b,c)=>{let d,e;a:{Fm();switch(OT.data[b.h8]){case 1:d=c.im;B8();b=Fx;e=N(BP,1);e.data[0]=c;b=BX(d,b,e);break a;case 2:d=c.im;B8();b=Jl;e=N(BP,1);e.data[0]=c;b=BX(d,
b,e);break a;case 3:d=c.im;B8();b=JE;e=N(BP,1);e.data[0]=c;b=BX(d,b,e);break a;case 4:d=c.im;B8();b=HA;e=N(BP,1);e.data[0]=c;b=BX(d,b,e);break a;case 5:d=c.im;B8();b=Ip;e=N(BP,1);e.data[0]=c;b=BX(d,b,e);break a;case 6:d=c.im;B8();b=JB;e=N(BP,1);e.data[0]=c;b=BX(d,b,e);break a;case 7:d=c.im;B8();b=OX;e=N(BP,1);e.data[0]=c;b=BX(d,b,e);break a;default:}b=new BS;U(b);Q(b);}return b;},FY=a=>{return Id(a.iY,Da(1.0),1.0);},Vv=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(P(f,87),b);f=Mj(a,J(f),c);g=K();O(P(g,98),b);g
=Mj(a,J(g),d);h=Ba();i=0;while(i<c.h_){j=Bk(i,c.h9);k=f;d=S(k,j);l=e;m=Eg(d,S(l,0));n=1;while(true){j=c.h9;if(n>=j)break;m=I9(m,Eg(S(k,Bk(i,j)+n|0),S(l,n)));n=n+1|0;}l=I9(m,S(g,i));d=K();P(O(P(O(P(d,90),b),91),i),93);l.iC=J(d);k=OM(CA(a.jX,b),l);l=K();P(O(P(O(P(l,65),b),91),i),93);k.iC=J(l);R(h,k);i=i+1|0;}return h;},Mj=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ba();e=0;while(e<c.h_){f=0;while(f<c.h9){if(Bg(b,0)==98){g=K();P(O(P(g,91),e),93);h=J(g);}else{i=K();P(O(P(O(P(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,b),h);g
=J(g);j=N(BD(CE),1);k=j.data;l=Y(1);l.data[0]=Bo(c,e,f);k[0]=l;i=JV(a,g,Dj(j));R(d,i);f=f+1|0;}e=e+1|0;}return d;},Wc=I(),Ul=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=BV(b);g=BJ(b);while(true){h=Es(g,1);if(h<0)break;i=d.ir.data;j=g-1|0;k=i[j];l=c.ig.data[g];m=Z(k.h_,k.h9);n=0;while(n<k.h_){o=0;while(o<l.h_){p=Bp(Bo(e,n,o));Hx(f.ik.data[g],o,0,p);q=0;while(q<l.h9){Hx(f.ig.data[g],o,q,p*Bp(Bo(k,n,q)));Hx(m,n,q,p*Bp(Bo(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.iZ.data[j].h7;s=d.ir.data[j].h7;h=0;while
(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.h7.data;u[h]=u[h]*Bp((CA(b,j)).fi(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Hx=(b,c,d,e)=>{BE(b,c,d,Bo(b,c,d)+e);};
function IO(){let a=this;M.call(a);a.jx=null;a.jS=null;a.kW=null;}
let KK=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new IO;f=JN(d);g=JN(d);h=JN(d);e.jx=f;e.jS=g;e.kW=h;i=d.h7;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=Pm(i,j,b);f=Pm(i,j,c);m=Bs(1.0,Bp(l))/16.0;d=d;n=EW(d,l);f=f;o=EW(f,l);p=Y(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=EW(f,p[r]);if(s<Infinity)o=Bs(o,s);r=r+1|0;}o=o+Ky(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=EW(d,
bd);be=EW(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bp(bg-w)+Bp(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bp(y)>u&&Bp(y)>z?1:0))y=0.0;k[j]=l;e.jx.h7.data[j]=t;e.jS.h7.data[j]=u;e.kW.h7.data[j]=y;j=j+1|0;}return e;},Pm=(b,c,d)=>{let e;e=new L7;e.n5=b;e.n6=c;e.n7=d;return e;},JN=b=>{return Z(b.h_,b.h9);},VX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(IO)){b=b;c=!Bj(a.jx,b.jx)?0:!Bj(a.jS,b.jS)?0:Bj(a.kW,b.kW)?1:0;}else c=0;return c;};
function Go(){Di.call(this);this.k8=0.0;}
let Xt=null,E3=()=>{E3=W(Go);Tp();},E0=b=>{let c;E3();c=new Go;c.k8=b;return c;},Xp=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof Go){c=a.k8;d=b.k8;E3();if(R0(c,d)){e=1;break a;}}e=0;}return e;},Tp=()=>{Xt=BK(CE);},C2=I(0),PU=I(),WX=(a,b)=>{return Ly(b);},PV=I(),Sb=(a,b)=>{return L6(b)?0:1;},PW=I(),SU=(a,b)=>{let c;b=b;c=new KJ;c.nb=b;return ((isNaN(FA(b,c))?1:0)?0:1)?0:1;},V7=I(),D0=b=>{let c,d,e,f,g,h,i;if(!NL(b))return MA(b);if(b===0.0){c=E9(b);d=K();H(H(d,c),F(340));return J(d);}c=R5(Bp(b));e=c.k3;f
=c.ls-1|0;if((-4)<=f&&f<16){d=E9(b);c=Og(c,Bi(1,e.h$.length-c.ls|0));g=K();H(H(g,d),c);return J(g);}if(e.h$.length<=1)d=F(2);else{c=Fd(e,1);d=K();H(P(d,46),c);d=J(d);}h=f<0? -f|0:f;c=f>=0?F(341):F(342);g=h>=10?F(2):F(0);i=K();O(H(H(i,c),g),h);g=J(i);c=E9(b);f=Bg(e,0);i=K();H(H(P(H(i,c),f),d),g);return J(i);},Da=b=>{let c,d,e,f,g;a:{c=D0(b);if(c===F(343))d=1;else if(F(343).h$.length>c.h$.length)d=0;else{e=0;f=c.h$.length-F(343).h$.length|0;while(f<c.h$.length){g=Bg(c,f);d=e+1|0;if(g!=Bg(F(343),e)){d=0;break a;}f
=f+1|0;e=d;}d=1;}}if(d)c=B7(c,0,c.h$.length-2|0);return c;},ES=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!NL(b))return MA(b);if(b===0.0)d=E8(F(2),0);else{e=Bp(b);d=DU(IW(e),Bi(GX(e),0));f=DU(BO(1),Bi( -GX(e)|0,0));g=K6(e);D6(f,Bi(g,0));D6(d,Bi( -g|0,0));if(CN(d,f)>=0){Dg(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=E8(F(2),0);else{i=Cx(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Dg(d,0);h=Ih(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!MP(d,f,h))d=E8(Fs(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]
+1|0)&65535;d=E8(Fs(i),g);}else{d=new IU;m=Fs(i);f=K();H(P(f,49),m);NU(d,J(f),g+1|0);}}}}f=E9(b);d=Og(d,c);n=K();H(H(n,f),d);return J(n);},Hf=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Pb;b=Ei(b);c.lo=G7(BR);c.k_=b;d=MG(c);e=0;f=0;g=0;h=Dr(c);while(true){if(!I0(h)){if(h!=46&&h!=44)break;if(f)break;}c.iW=c.iW+1|0;if(!I0(h))f=1;else{e=1;i=c.j$;if(i==800){g=g|(h==48?0:1);c.iU=c.iU+(!f?1:0)|0;}else{c.iU=c.iU-(!f?0:1)|0;if(!(h==48&&i<=0)){Dg(c.lo,h-48|0);c.j$=c.j$+1|0;}}}h=Dr(c);}if(g){Dg(c.lo,1);c.j$=c.j$+1|0;c.iU=c.iU
-1|0;}a:{if(e){if(Dr(c)!=101&&Dr(c)!=69)e=1;else{c.iW=c.iW+1|0;i=MG(c);e=0;f=0;g=Dr(c);while(I0(g)){c.iW=c.iW+1|0;e=1;f=BF(((f*10|0)+g|0)-48|0,100000000);g=Dr(c);}g=c.iU;if(i)f= -f|0;c.iU=g+f|0;}if(e&&c.iW>=c.k_.h$.length){j=!d?1:(-1);d=c.j$;e=d+c.iU|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.lo;l=G7(BO(1));D6(b,Bi(c.iU,0));D6(l,Bi( -c.iU|0,0));e=ME(b)-ME(l)|0;Fk(b,Bi( -e|0,0));Fk(l,Bi(e,0));if(CN(b,l)<0){Fk(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=BF(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i
<d){m=2.0*m+Ih(b,l);Fk(b,1);i=i+1|0;}if(CN(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=NA(Hv(We(BO(Bi(e-52|0,(-1074))+1074|0),52),GT(m)));}}}}else k=0.0;b=PD(j*k);break a;}}if(Do===null)Do=PD(0.0);b=Do;}return b;},NL=b=>{return !(Bp(b)<=1.7976931348623157E308)?0:1;},MA=b=>{let c,d;if(isNaN(b)?1:0)c=F(344);else{c=E9(b);d=K();H(H(d,c),F(345));c=J(d);}return c;},E9=b=>{return !(b<0.0)&&!(1.0/b<0.0)?F(2):F(346);},Og=(b,c)=>{let d,e,f,g;d=K();e=b.ls;f=BF(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.k3.h$.length
?Bg(b.k3,f):48);f=f+1|0;}return J(d);},PY=I(),VW=(a,b)=>{let c;b=b;c=new MQ;c.ni=b;return !(FA(b,c)>0.0)?0:1;},LS=I(),Vb=(a,b)=>{return Ly(b);},LU=I(),SX=(a,b)=>{b=b;return Kv(b,b.ji)?0:1;},LW=I(),Xl=(a,b)=>{return L6(b)?0:1;};
function Lj(){G.call(this);this.lv=null;}
let TJ=a=>{a.lv=Ba();},QO=()=>{let a=new Lj();TJ(a);return a;},Hn=a=>{let b,c;b=a.lv;D5();CY(b);c=new Nr;c.lT=b;return c;},FV=(a,b,c)=>{c=Px(a,Bn(),HR(),c);c.iC=b;return c;},Id=(a,b,c)=>{let d,e,f;d=N(BD(CE),1);e=d.data;f=Y(1);f.data[0]=c;e[0]=f;return FV(a,b,Dj(d));},BX=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=N(BI,e);g=f.data;h=0;while(h<e){if(d[h].im!==a){i=new BB;b=b.f9();j=K();H(H(H(j,F(347)),b),F(348));BC(i,J(j));Q(i);}g[h]=d[h].iy;h=h+1|0;}return Px(a,Br(b),Gt(c),b.f$(f));},Px=(a,b,c,d)=>{let e,
f;e=new BP;f=a.lv.ia;e.iC=F(2);e.im=a;e.iv=f;e.jR=b;e.ja=c;e.iy=d;e.jj=Z(d.h_,d.h9);R(a.lv,e);return e;};
function O2(){let a=this;G.call(a);a.kT=null;a.kr=null;a.kD=0;}
let Xu=(a,b)=>{let c,d,e,f,g,h,i,j;a.kT=Ba();c=b.iy;if(c.h7.data.length!=1){b=new BB;c=Cj(c);d=K();H(H(H(d,F(349)),c),F(350));BC(b,J(d));Q(b);}c=Hn(b.im);d=c;a.kr=X(GR(d));e=Bf(c);while(Be(e)){Lc((Bd(e)).jj,0.0);}Lc(b.jj,1.0);f=b.iv;while(f>=0){g=E$(d,f);h=g!==b&&a.kr.data[f]<=0?0:1;a:{if(h&&!J0(g)){R(a.kT,g);c=g.ja.r();while(true){if(!c.s())break a;e=c.u();i=a.kr.data;j=e.iv;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},Pg=a=>{let b=new O2();Xu(b,a);return b;},HG=a=>{return GL(a.kT);},GZ=a=>{return a.kD!=a.kT.ia?0:1;},HV
=(a,b)=>{return a.kr.data[b.iv];},Np=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(GZ(a)){b=new Dx;BC(b,F(351));Q(b);}b=a.kT;c=a.kD;a.kD=c+1|0;b=S(b,c);d=b.ja;e=N(BI,d.X());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bN(g)).iy;g=g+1|0;}f=(Hh(b.jR)).ga(e,b.iy,b.jj);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bN(g)).jj;k=i.h7;l=j.h7;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.kr.data;n=(d.bN(g)).iv;e[n]=e[n]-1|0;g=g+1|0;}i=new Jq;d=Gt(f);i.jM=b;i.kS=d;return i;},Lc=(b,
c)=>{let d,e;d=0;while(true){e=b.h7.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function BP(){let a=this;G.call(a);a.im=null;a.iv=0;a.jR=null;a.ja=null;a.iy=null;a.jj=null;a.iC=null;}
let VS=a=>{return a.iv;},J0=a=>{return a.ja.p();},JP=(a,b)=>{let c;c=a.im;CZ();return BX(c,Fv,Bv(BP,[a,b]));},GE=a=>{let b,c,d;b=a.im;CZ();c=Jn;d=N(BP,1);d.data[0]=a;return BX(b,c,d);},I9=(a,b)=>{let c;c=a.im;Dv();return BX(c,IF,Bv(BP,[a,b]));},CV=(a,b)=>{let c;c=a.im;Dv();return BX(c,HP,Bv(BP,[a,b]));},Eg=(a,b)=>{let c;c=a.im;Dv();return BX(c,JJ,Bv(BP,[a,b]));},Nh=a=>{let b,c,d;b=a.im;B8();c=Il;d=N(BP,1);d.data[0]=a;return BX(b,c,d);},FR=a=>{let b,c,d;b=a.im;B8();c=HW;d=N(BP,1);d.data[0]=a;return BX(b,c,d);};
function PJ(){G.call(this);this.mI=null;}
let Ue=(a,b)=>{let c,d,e,f;b=b;c=a.mI;d=0;while(d<C1(b.kS)){e=S(Gn(DC(b.kS,d)),0);f=new H0;f.jN=b.jM.iv;f.jL=d;f.kv=e;R(c,f);d=d+1|0;}};
function C6(){let a=this;M.call(a);a.i7=0;a.jg=0;a.je=0;a.kj=0.0;}
let Uq=(a,b,c,d,e)=>{a.i7=b;a.jg=c;a.je=d;a.kj=e;},Gs=(a,b,c,d)=>{let e=new C6();Uq(e,a,b,c,d);return e;},T=b=>{return Gs(b>>16&255,b>>8&255,b&255,1.0);},Ds=(a,b)=>{return Gs(a.i7,a.jg,a.je,b);},Gz=(a,b)=>{return Gs(HZ(a,a.i7,b.i7),HZ(a,a.jg,b.jg),HZ(a,a.je,b.je),1.0);},HZ=(a,b,c)=>{let d;d=a.kj;return Ej(d*b+(1.0-d)*c)|0;},Ju=a=>{let b,c;b=Qo(F(352));FF(b,a.i7);FF(b,a.jg);FF(b,a.je);c=a.kj;if(c<1.0)FF(b,Ej(255.0*c)|0);return J(b);},FF=(b,c)=>{P(P(b,Bg(F(353),c>>4)),Bg(F(353),c&15));},WM=(a,b)=>{let c;if(a===
b)c=1;else if(b!==null&&BN(b)===BK(C6)){b=b;c=a.i7!=b.i7?0:a.jg!=b.jg?0:a.je!=b.je?0:a.kj===b.kj?1:0;}else c=0;return c;};
function Dc(){G.call(this);this.k4=null;}
let Fp=null,Ff=()=>{Ff=W(Dc);U3();},E4=(a,b)=>{Ff();a.k4=b.dK();},Vd=a=>{let b=new Dc();E4(b,a);return b;},Qt=(a,b)=>{let c,d,e,f,g,h;c=Bs(0.0,CI(255.0,b*256.0))|0;d=a.k4.data;e=d.length-1|0;c=Bk(c,e);f=c/255|0;g=d[f];h=d[BF(e,f+1|0)];c=c%255|0;return Gs(JI(g.i7,h.i7,c),JI(g.jg,h.jg,c),JI(g.je,h.je,c),1.0);},JI=(b,c,d)=>{Ff();return (Bk(b,255-d|0)+Bk(c,d)|0)/255|0;},U3=()=>{let b,c,d;b=new Dc;c=N(C6,11);d=c.data;d[0]=T(4194379);d[1]=T(7744131);d[2]=T(10055851);d[3]=T(12756431);d[4]=T(15193320);d[5]=T(16250871);d[6]
=T(14282963);d[7]=T(10935200);d[8]=T(5942881);d[9]=T(1800247);d[10]=T(17435);E4(b,c);Fp=b;},Ps=I(0);
function KY(){let a=this;G.call(a);a.il=null;a.lR=0.0;a.mh=0.0;a.n8=0.0;a.lO=null;}
let CR=(a,b,c)=>{let d;a.il.fillStyle=Bw(Ju(c));if(!(b instanceof C7)){Mt(a,b);a.il.fill('evenodd');}else{d=b;a.il.fillRect(d.iJ,d.jm,d.ju,d.kd);}},E5=(a,b,c)=>{let d;a.il.strokeStyle=Bw(Ju(c.m3));a.il.lineWidth=c.nG;VO(a.il,c.nB);if(!(b instanceof C7)){Mt(a,b);a.il.stroke();}else{d=b;a.il.strokeRect(d.iJ,d.jm,d.ju,d.kd);}},Ou=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.k7;Eb();h=g!==G5?F(2):F(354);i=e.lj;D1();g=i!==Gy?F(355):F(356);i=ES(e.j_,2);j=K();H(H(H(H(j,h),i),F(357)),g);g=J(j);if(!V(g,a.lO)){a.lO=g;a.il.font=Bw(g);}a:
{h=a.il;IY();switch(LI.data[e.l$.h8]){case 1:e=F(358);break a;case 2:e=F(359);break a;case 3:e=F(360);break a;default:}b=new BS;U(b);Q(b);}e=Bw(e);h.textAlign=e;h=a.il;f=Bw(Ju(f));h.fillStyle=f;a.il.fillText(Bw(b),c,d);},Mt=(a,b)=>{let c,d;a:{a.il.beginPath();if(b instanceof Pz){c=b;a.il.arc(c.oS,c.oR,c.oM,0.0,6.283185307179586);}else if(b instanceof D4)I4(a,b.kJ);else if(b instanceof MY){b=b.oE.r();while(b.s()){I4(a,b.u());}}else if(b instanceof EG){d=Bf(b.lQ);while(true){if(!Be(d))break a;I4(a,Bd(d));a.il.closePath();}}}},I4
=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.il.lineTo(d[c],d[c+1|0]);else a.il.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Sg=I(),VO=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Hj(){let a=this;M.call(a);a.lz=0.0;a.n$=0.0;a.n_=0.0;}
let M5=null,Er=()=>{Er=W(Hj);U0();},EB=(a,b)=>{return Db(a.lz,b)- -a.n$;},E7=(a,b)=>{return Db(a.lz,b)- -a.n_;},Db=(b,c)=>{Er();return  -(b* -c);},U0=()=>{let b;b=new Hj;Er();b.lz=1.0;b.n$=0.0;b.n_=0.0;M5=b;},T8=I(),CS=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.h$.length){d=d+FM(Bg(b,e),c);e=e+1|0;}return d;},Nl=(b,c,d)=>{let e,f;if(CS(b,c)<=d)return b;e=d-FM(8230,c);f=0;while(f<b.h$.length&&FM(Bg(b,f),c)<=e){e=e-FM(Bg(b,f),c);f=f+1|0;}return IS(B7(b,0,f),F(277));},FM=(b,c)=>{let d,e;d=c.lj;D1();if(d===Gy)return Db(0.602,
c.j_);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.k7;Eb();if(d===G5)e=1.12*e;return Db(e,c.j_);};
function ID(){let a=this;M.call(a);a.j1=null;a.jy=null;a.jw=null;a.jc=null;a.kE=null;a.iH=null;a.kZ=0;a.iG=null;}
let HX=a=>{return CW(a.iG);},Tl=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BN(b)===BK(ID)){b=b;if(!Bj(a.j1,b.j1)){c=0;break a;}if(!Bj(a.jy,b.jy)){c=0;break a;}if(!Bj(a.jw,b.jw)){c=0;break a;}if(!Bj(a.jc,b.jc)){c=0;break a;}if(!Bj(a.kE,b.kE)){c=0;break a;}if(!Bj(a.iH,b.iH)){c=0;break a;}if(a.kZ!=b.kZ){c=0;break a;}if(Bj(a.iG,b.iG)){c=1;break a;}c=0;}else c=0;}return c;},GD=I(Bh),Ce=null,Dw=null,ER=null,Dz=null,FK=null,Pc=null,B4=()=>{B4=W(GD);V$();},Nm=()=>{B4();return Pc.dK();},R1=(a,b,c)=>{B4();BT(a,b,
c);},Fn=(a,b)=>{let c=new GD();R1(c,a,b);return c;},V$=()=>{let b,c,d;Ce=Fn(F(217),0);Dw=Fn(F(361),1);ER=Fn(F(362),2);Dz=Fn(F(363),3);b=Fn(F(364),4);FK=b;c=N(GD,5);d=c.data;d[0]=Ce;d[1]=Dw;d[2]=ER;d[3]=Dz;d[4]=b;Pc=c;};
function Hq(){let a=this;M.call(a);a.km=0.0;a.kY=0.0;a.kl=null;}
let RK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(Hq)){b=b;c=a.km!==b.km?0:a.kY!==b.kY?0:Bj(a.kl,b.kl)?1:0;}else c=0;return c;},Ed=I(0),Qr=I(),SS=(a,b)=>{return b.jM;},Ek=I(0);
function C7(){let a=this;M.call(a);a.iJ=0.0;a.jm=0.0;a.ju=0.0;a.kd=0.0;}
let FG=(a,b,c,d,e)=>{a.iJ=b;a.jm=c;a.ju=d;a.kd=e;},Qq=(a,b,c,d)=>{let e=new C7();FG(e,a,b,c,d);return e;},FZ=a=>{return a.iJ- -a.ju;},IC=a=>{return a.jm- -a.kd;};
function Jq(){let a=this;M.call(a);a.jM=null;a.kS=null;}
let Uo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(Jq)){b=b;c=!Bj(a.jM,b.jM)?0:Bj(a.kS,b.kS)?1:0;}else c=0;return c;},Ve=I(),Iw=I(0),HC=I(),Sp=(b,c)=>{b;Fc();Hb.delete(c);},HB=I(),UV=(b,c)=>{b;Fc();FQ.delete(c);},VT=I(),C9=(b,c)=>{let d,e,f,g;d=Ba();if(Bl(Ei(b)))return d;e=0;f=DZ(b,c);while(f>=0){g=B7(b,e,f);R(d,g);e=f+1|0;f=LD(b,c,e);}b=Fd(b,e);R(d,b);return d;},Gq=b=>{let c,d,e,f,g;c=C9(b,44);d=Y(c.ia);e=d.data;f=0;g=e.length;while(f<g){e[f]=J6(S(c,f));f=f+1|0;}return d;},J6=b=>{let c,d;c=Hf(b);d
=new Qc;d.n3=b;if(c!==Do)return c.lD;b=d.n3;c=new HL;d=K();H(H(d,F(365)),b);BC(c,J(d));Q(c);},Pf=I(),Vr=null,RU=null,Kn=null,Nq=null,S1=null,Wb=null,D5=()=>{D5=W(Pf);RC();},RC=()=>{Vr=new Nw;RU=new Nu;Kn=new Nv;Nq=new Ns;S1=new Nt;Wb=new M2;},HL=I(Bz),E_=I(0),Fu=(b,c)=>{let d,e,f,g;d=L_(GT(c));e=Z(200,2);f=Z(200,1);g=0;while(g<200){b.gl(g,d,e);BE(f,g,0,g%2|0);g=g+1|0;}return G6(e,f);},Pq=I(),WZ=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=D$(c);g=JW(e?f*0.25:f*0.4375+0.5625);h=D$(c)*6.283185307179586;BE(d,b,0,
g*DQ(h));BE(d,b,1,g*DT(h));},KF=I(),Vq=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+D$(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BE(d,b,0,f*DQ(g)+Dk(c)*0.02);BE(d,b,1,f*DT(g)+Dk(c)*0.02);},L8=I(),VD=(a,b,c,d)=>{let e,f,g,h;e=D$(c)*3.141592653589793;f=b%2|0?0:1;g=f?DQ(e):1.0-DQ(e);h=f?DT(e):0.5-DT(e);BE(d,b,0,(g+Dk(c)*0.1-0.5)/1.5);BE(d,b,1,(h+Dk(c)*0.1-0.25)/1.5);},KM=I(),Ub=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BE(d,b,0,e+Dk(c)*0.2);BE(d,b,1,e+Dk(c)*0.2);};
function Kd(){let a=this;G.call(a);a.jW=null;a.i6=null;a.iO=null;a.kV=null;a.kU=null;}
let UI=(a,b,c)=>{let d,e,f;a.jW=b;d=C1(b.jU);a.i6=N(BI,d);a.iO=N(BI,d);e=BV(b);a.kV=e.ig;a.kU=e.ik;a.i6.data[0]=Z(0,0);a.iO.data[0]=Z(0,0);f=1;while(f<d){a.i6.data[f]=Z(c,B0(b,f));a.iO.data[f]=Z(c,B0(b,f));f=f+1|0;}},GY=(a,b)=>{let c=new Kd();UI(c,a,b);return c;};
function JL(){let a=this;G.call(a);a.iq=null;a.jQ=null;a.lW=null;a.i3=0;a.l4=null;a.iN=null;a.jK=null;a.kP=null;a.lx=null;a.ky=null;a.jo=null;a.l7=null;a.l6=null;a.kQ=null;}
let PF=null,B$=()=>{B$=W(JL);Rv();},W1=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.i3;while(b>=1){c=a.ky;d=a.i3;if(b!=d){BU();e=D_;f=a.iq.i1.i6.data[b];g=a.jo.data;h=b+1|0;i=BA(g[h]);j=BA(a.jK.data[h]);k=K();H(P(H(k,i),32),j);l=J(k);i=K();P(O(H(O(H(i,F(366)),b),F(367)),h),46);m=J(i);i=new BY;n=a.jo.data[h];Ca();CT(i,100,n,Ck,B5);e=Dy(a,e,b,f,l,m,If(i,Eu(119,a.jK.data[h],B5,CB)),new OE);}else{a:{BU();j=D_;e=a.iq.i1.i6.data[d];f=a.jQ.iz;Fg();switch(Op.data[f.h8]){case 1:break;case 2:i=F(368);break a;default:e=new BS;U(e);Q(e);}i
=F(369);}e=Fb(a,j,d,e,i,F(370),Bv(BY,[Cu(97,a.iN.data[d]),Cu(121,a.kQ)]));}b:{c.data[b]=e;c=a.jo;o=a.i3;if(b==o){c:{f=a.jQ;i=f.kw;Cr();if(i===CJ){f=f.iz;CQ();if(f===Co){h=1;break c;}}h=0;}if(h){BU();n=Ea;p=a.iq.i1.iO.data[o];f=BA(a.ky.data[o]);i=K();H(H(H(O(H(i,F(371)),o),F(63)),f),F(372));e=Fb(a,n,o,p,F(373),J(i),Bv(BY,[Cu(97,a.iN.data[a.i3]),Cu(121,a.kQ)]));break b;}}d:{i=CA(a.jQ,b);BU();e=Ea;f=a.iq.i1.iO.data[b];Fg();switch(I6.data[i.h8]){case 1:break;case 2:k=F(374);break d;case 3:k=F(375);break d;case 4:k
=F(376);break d;case 5:k=F(377);break d;case 6:k=F(378);break d;case 7:k=F(379);break d;default:e=new BS;U(e);Q(e);}k=F(380);}j=BA(a.ky.data[b]);l=i.ka;i=K();P(H(H(H(H(O(H(i,F(371)),b),F(63)),j),F(381)),l),46);e=Fb(a,e,b,f,k,J(i),Bv(BY,[Cu(100,a.ky.data[b]),Cu(122,a.lx.data[b]),Cu(97,a.iN.data[b])]));}c.data[b]=e;a.l7.data[b]=SZ(a,b);a.l6.data[b]=Rw(a,b);b=b+(-1)|0;}},W9=a=>{let b,c;BU();b=E6(a,Ee,0,a.iq.k0,F(2),F(382));c=1;while(c<=a.i3){PI(a,Hg,a.iq.j8.ig.data[c],a.jK.data[c],b,a.l7.data[c],F(383));PI(a,J3,
a.iq.j8.ik.data[c],a.kP.data[c],b,a.l6.data[c],F(384));c=c+1|0;}},VQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;BU();c=EJ;d=a.iq.jP.iZ.data[b];e=a.iN.data;f=b-1|0;g=BA(e[f]);h=BA(a.jK.data[b]);i=BA(a.kP.data[b]);j=K();P(H(H(H(P(H(j,g),32),h),F(385)),i),7488);g=J(j);h=K();H(O(H(h,F(386)),b),F(387));h=J(h);j=new BY;i=a.iN.data[f];Ca();CT(j,120,i,Ck,B5);k=Eu(119,a.jK.data[b],CB,B5);l=Eu(98,a.kP.data[b],CB,B5);CY(j);CY(k);CY(l);return Dy(a,c,b,d,g,h,MW(Bv(G,[j,k,l])),new MC);},M$=(a,b)=>{let c;a:{b:{c=Bo(a.kQ.i0,b,0);if(Bo(a.iN.data[a.i3].i0,
b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},SZ=(a,b)=>{let c,d,e,f,g,h,i,j,k;BU();c=GW;d=a.iq.i1.kV.data[b];e=BA(a.jo.data[b]);f=a.iN.data;g=b-1|0;h=BA(f[g]);i=K();H(H(H(i,e),F(388)),h);j=J(i);k=In(a);e=K();P(H(H(O(H(e,F(389)),b),F(235)),k),46);e=J(e);i=new BY;k=a.jo.data[b];Ca();CT(i,100,k,B5,Ck);return Dy(a,c,b,d,j,e,If(i,Eu(97,a.iN.data[g],B5,CB)),new Kx);},Rw=(a,b)=>{let c,d,e,f,g,h;BU();c=GV;d=a.iq.i1.kU.data[b];e=BA(a.jo.data[b]);f=K();H(H(H(f,F(390)),e),F(391));g=J(f);e
=In(a);f=K();P(H(H(O(H(f,F(392)),b),F(235)),e),46);h=J(f);e=new BY;f=a.jo.data[b];Ca();CT(e,100,f,B5,Ck);return Dy(a,c,b,d,g,h,FE(e),new PT);},PI=(a,b,c,d,e,f,g)=>{let h,i,j,k;h=d.kF;i=K();H(O(H(H(i,g),F(393)),h),F(394));i=J(i);j=N(BY,3);k=j.data;k[0]=Cu(112,d);g=new BY;Ca();d=B5;CT(g,114,e,d,d);k[1]=g;k[2]=Cu(100,f);Fb(a,b,h,c,F(395),i,j);},In=a=>{return !(a.lW===DF?0:1)?F(396):F(397);},E6=(a,b,c,d,e,f)=>{let g;g=HR();B$();return Dy(a,b,c,d,e,f,g,PF);},Fb=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n;g=g.data;h=Ba();i
=g.length;j=0;while(j<i){k=g[j];l=k.j7;m=0;a:{while(m<e.h$.length){if(Bg(e,m)==l&&MT(e,m)){l=1;break a;}m=m+1|0;}l=0;}if(l)R(h,k);j=j+1|0;}B$();k=K();n=new QB;n.mX=h;n.mY=k;Mi(e,k,n);k=J(k);n=new QH;n.nw=e;return Dy(a,b,c,d,k,f,h,n);},Dy=(a,b,c,d,e,f,g,h)=>{let i,j;i=new Cs;j=IQ(a.lW,0);i.iX=b;i.kF=c;i.i0=d;i.nt=j;i.lL=e;i.lN=f;i.k5=g;i.m1=h;c=0;b=g.r();while(b.s()){c=Bi(c,K1(b.u()));}i.lV=c;R(a.l4,i);return i;},Rv=()=>{PF=new Os;};
function P_(){let a=this;G.call(a);a.nd=null;a.ne=null;a.nf=0;}
function NR(){let a=this;G.call(a);a.ii=null;a.i5=null;}
let Va=a=>{let b,c,d,e;b=CC(E2(a.ii));c=a.ii;By();if(!D9(c,Dq,F(134))&&C_(a.ii,Dq)>b){d=a.i5;e=GH(a,Dq);c=K();P(O(H(H(c,e),F(398)),b),46);e=J(c);R(d,e);}},Vy=a=>{let b,c,d,e;b=a.ii;By();if(C_(b,GI)>QV(a.ii)){c=a.i5;b=GH(a,GI);d=QV(a.ii);e=K();P(O(H(H(e,b),F(399)),d),46);b=J(e);R(c,b);}},Me=(a,b,c,d)=>{let e,f;if(!V(Dn(FW(a.ii,c),F(2)),d)&&!Jo(a.ii,b)){e=a.i5;b=b.jB;f=c.jB;c=K();H(H(P(H(H(H(c,b),F(400)),f),61),d),F(401));b=J(c);R(e,b);}},GH=(a,b)=>{let c,d;c=b.jB;b=BH(a.ii,b);d=K();H(P(H(d,c),61),b);return J(d);};
function PG(){let a=this;G.call(a);a.oJ=null;a.oB=null;a.oO=null;}
let UJ=(a,b,c)=>{let d;d=G6(Z(c,2),Z(c,1));a.oJ=d;a.oB=EP(b,d.is);a.oO=GY(b,c);},Lw=(a,b)=>{let c=new PG();UJ(c,a,b);return c;},SO=I(),Xw=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=F3(b)&&(e+f|0)<=F3(d)){a:{b:{if(b!==d){g=Ho(BN(b));h=Ho(BN(d));if(g!==null&&h!==null){if(g===h)break b;if(!GO(g)&&!GO(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BN(n);if(Em(n.js,h.js)){k=1;break c;}}k=0;}if(!k){G8(b,c,d,e,j);b=new GP;U(b);Q(b);}j=j+1|0;k=m;}G8(b,
c,d,e,f);return;}if(!GO(g))break a;if(GO(h))break b;else break a;}b=new GP;U(b);Q(b);}}G8(b,c,d,e,f);return;}b=new GP;U(b);Q(b);}b=new Cd;U(b);Q(b);}d=new Eo;BC(d,F(402));Q(d);},Cg=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=F3(b)&&(e+f|0)<=F3(d)){G8(b,c,d,e,f);return;}b=new Cd;U(b);Q(b);},G8=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0)
{d.data[ --e]=b.data[ --c];}}}},KL=I(),UT=(a,b)=>{(Bq(b)).setAttribute("tabindex","-1");},MI=I(),NW=null,Jp=()=>{Jp=W(MI);VH();},VH=()=>{let b,c;EL();b=X((QN.dK()).data.length);c=b.data;NW=b;c[Cy.h8]=1;c[C$.h8]=2;c[Ew.h8]=3;};
function IJ(){let a=this;G.call(a);a.nR=null;a.nQ=null;}
let VB=(b,c)=>{b=b;QS(b.nR,b.nQ,c);};
function IM(){let a=this;G.call(a);a.nk=null;a.nj=null;}
let Rm=(b,c)=>{b=b;QS(b.nk,b.nj,c);};
function IN(){let a=this;G.call(a);a.mO=null;a.mP=null;}
let Ut=(b,c)=>{b=b;c=b.mO;b=b.mP;Fw(c,Jf(c.iw,b),0);};
function IL(){let a=this;G.call(a);a.n0=null;a.n1=null;}
let TM=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.n0;b=b.n1;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=KX(b,e);f=e.ix;g=e.iF;h=B9(c.key);i=(-1);switch(DI(h)){case 251549619:if(!V(h,F(190)))break b;i=0;break b;case 930625636:if(!V(h,F(403)))break b;i=3;break b;case 977535019:if(!V(h,F(404)))break b;i=2;break b;case 977763216:if(!V(h,F(191)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if
(NV(b,f,g))P6(d,b,f,g);else{i=f<=e.ix&&g<=e.iF?0:1;g=Jf(d.iw,b)+(!i?(-1):1)|0;if(g>=0){b=d.iw;if(g<b.ia){P6(d,S(b,g),0,0);Fw(d,g,0);}}}}}},UU=I(),Qw=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Dm(b.h9==c.h9&&d.h_==b.h_&&d.h9==c.h_?1:0,F(405),b,c,d);e=b.h7;f=c.h7;g=d.h7;h=b.h_;i=c.h_;j=b.h9;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bk(k,j)+n|0]*p[Bk(l,j)+n|0];n=n+1|0;}g.data[Bk(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},F5=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Dm(b.h9==c.h_&&d.h_==b.h_&&d.h9==
c.h9?1:0,F(406),b,c,d);e=b.h7;f=c.h7;g=d.h7;h=b.h_;i=c.h9;j=b.h9;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bk(k,j)+n|0]*p[Bk(n,i)+l|0];n=n+1|0;}g.data[Bk(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Gf=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Dm(b.h_==c.h_&&d.h_==b.h9&&d.h9==c.h9?1:0,F(407),b,c,d);e=b.h7;f=c.h7;g=d.h7;h=b.h9;i=c.h9;j=b.h_;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bk(n,h)+k|0]*p[Bk(n,i)+l|0];n=n+1|0;}g.data[Bk(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},N8
=(b,c,d)=>{let e,f,g,h,i,j,k;Dm(Iv(b,c)&&Iv(b,d)?1:0,F(408),b,c,d);e=b.h7;f=c.h7;g=d.h7;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},OS=(b,c,d)=>{let e,f,g,h,i;Dm(Iv(c,d),F(409),d,c,d);e=c.h7;f=d.h7;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},LA=(b,c)=>{let d,e,f,g,h,i,j;Dm(c.h_==b.h9&&c.h9==1?1:0,F(410),b,b,c);d=b.h7;e=c.h7;f=b.h9;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]
=h;g=g+1|0;}},Iv=(b,c)=>{return b.h_==c.h_&&b.h9==c.h9?1:0;},Dm=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BB;d=Cj(d);e=Cj(e);f=Cj(f);h=K();P(H(H(H(H(H(H(H(H(h,F(411)),c),F(63)),d),F(284)),e),F(412)),f),46);BC(g,J(h));Q(g);},Ix=I(0);
function PP(){let a=this;G.call(a);a.of=null;a.od=null;a.oe=null;a.og=null;}
let S4=a=>{let b,c,d,e;b=a.of;c=a.od;d=a.oe;e=a.og;Gl(b,c);return d.iz.b$(F$(b),e);};
function NX(){let a=this;G.call(a);a.mC=null;a.mD=null;a.mE=null;a.mF=null;}
let Wk=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=H3(a.mC,a.mD,a.mE,a.mF);KW(b);b=b.iY;c=0.0;d=Bf(Hn(b));while(Be(d)){b=Bd(d);if(!J0(b)){e=b.jj.h7;f=Hh(b.jR);CZ();if(f===Fv){g=(b.ja.bN(0)).iy;f=(b.ja.bN(1)).iy;b=Z(g.h_,f.h9);F5(II(g,g.h9),II(f,1),b);}else{h=(b.ja.bN(0)).iy.h7.data.length;i=Hh(b.jR)!==IK?0:1;b=b.iy;if(!i)h=4;b=II(b,h);}j=b.h7;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bp(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},CH=I(De);
function Ij(){CH.call(this);this.lF=null;}
let Ww=(a,b)=>{a.lF=b;},MW=a=>{let b=new Ij();Ww(b,a);return b;},DC=(a,b)=>{return a.lF.data[b];},C1=a=>{return a.lF.data.length;},Sj=I();
function Sn(){let a=this;M.call(a);a.oX=0.0;a.oY=0.0;a.oV=0.0;}
function IU(){let a=this;M.call(a);a.k3=null;a.ls=0;}
let NU=(a,b,c)=>{a.k3=b;a.ls=c;},E8=(a,b)=>{let c=new IU();NU(c,a,b);return c;},R5=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=IW(b);d=GX(b);e=!(Dl(c,DH(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=DU(c,Bi(d,0)+e|0);g=DU(BO(1),Bi( -d|0,0)+e|0);h=DU(BO(1),Bi(d,0));i=DU(BO(1),(Bi(d,0)+e|0)-1|0);j=K6(b);D6(g,Bi(j,0));k=N(He,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){D6(k[l],Bi(m,0));l=l+1|0;}l=Gw(Rh(c,BO(2)),BR)?1:0;if(CN(I2(f,i),g)>=l){Dg(g,0);j=j+1|0;}n=K();while(true){k=N(He,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Dg(k[d],0);d=d+1|0;}o=Ih(f,g);p=CN(h,f)<l?0:1;q=CN(I2(f,i),g)<l?0:1;if(q&&!(p&&!MP(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return E8(J(n),j);},MP=(b,c,d)=>{return CN(I2(b,b),c)<(d%2|0?0:1)?0:1;},IW=b=>{let c;c=JT(b);if(Ny(c,DH(0, 1048576)))c=UD(J8(c,DH(4294967295, 1048575)),DH(0, 1048576));return c;},GX=b=>{return Bi(EV(Wf(JT(b),52)),1)-1075|0;},K6=b=>{let c,d,e,f;c=GX(b)+63|0;d=IW(b);IZ();if(Dl(d,BR))e=64;else{e=0;f=Dp(d,32);if(Gw(f,BR))e=32;else f
=d;d=Dp(f,16);if(Dl(d,BR))d=f;else e=e|16;f=Dp(d,8);if(Dl(f,BR))f=d;else e=e|8;d=Dp(f,4);if(Dl(d,BR))d=f;else e=e|4;f=Dp(d,2);if(Dl(f,BR))f=d;else e=e|2;if(Gw(Dp(f,1),BR))e=e|1;e=(64-e|0)-1|0;}return Gj((c-e|0)*0.3010299956639812)|0;},DU=(b,c)=>{let d;d=G7(b);Fk(d,c);return d;},FX=I(0),NM=I(),Sq=(a,b)=>{return b.f9();};
function Jx(){let a=this;M.call(a);a.j_=0.0;a.lj=null;a.k7=null;a.l$=null;}
let O4=(a,b,c,d,e)=>{a.j_=b;a.lj=c;a.k7=d;a.l$=e;},J4=(a,b,c,d)=>{let e=new Jx();O4(e,a,b,c,d);return e;},Gh=I(Bh),FU=null,Gy=null,UN=null,D1=()=>{D1=W(Gh);UH();},SQ=(a,b,c)=>{D1();BT(a,b,c);},O3=(a,b)=>{let c=new Gh();SQ(c,a,b);return c;},UH=()=>{let b,c,d;FU=O3(F(413),0);b=O3(F(414),1);Gy=b;c=N(Gh,2);d=c.data;d[0]=FU;d[1]=b;UN=c;},FH=I(Bh),F_=null,G5=null,Tf=null,Eb=()=>{Eb=W(FH);V2();},Xc=(a,b,c)=>{Eb();BT(a,b,c);},M4=(a,b)=>{let c=new FH();Xc(c,a,b);return c;},V2=()=>{let b,c,d;F_=M4(F(415),0);b=M4(F(416),
1);G5=b;c=N(FH,2);d=c.data;d[0]=F_;d[1]=b;Tf=c;},Gb=I(Bh),DA=null,HO=null,J_=null,KC=null,EU=()=>{EU=W(Gb);W4();},Vk=(a,b,c)=>{EU();BT(a,b,c);},JK=(a,b)=>{let c=new Gb();Vk(c,a,b);return c;},W4=()=>{let b,c,d;DA=JK(F(91),0);HO=JK(F(417),1);b=JK(F(418),2);J_=b;c=N(Gb,3);d=c.data;d[0]=DA;d[1]=HO;d[2]=b;KC=c;};
function MH(){let a=this;G.call(a);a.ip=null;a.iP=null;a.jl=null;a.iI=null;a.ko=0;a.kh=null;a.ic=null;}
let KI=(a,b)=>{return !HX(S(a.iP.i_,b))?3.0:CI(14.0,(DV(a.jl,b)).kd/2.0);},US=(a,b)=>{return EB(a.iI,FZ(b)+8.0)>0.0&&E7(a.iI,IC(b)+8.0)>0.0&&EB(a.iI,b.iJ-8.0)<a.ip.lR&&E7(a.iI,b.jm-8.0)<a.ip.mh?1:0;},Wr=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=b!=a.ko&&(S((S(a.iP.i_,b)).iG,c)).jh!=a.ko?0:1;e=d?a.ic.id.kL:Ds(a.ic.id.j6,0.75);f=(JR(a.jl,b,c)).kJ;g=f.data;b=g.length;h=g[b-2|0];i=g[b-1|0];j=a.ip;k=PQ(a,f,0.0,7.0);l=EF(e,CP(a,!d?1.25:2.0));E5(j,k,l);j=a.ip;k=OF(a,h,i,(-1),1.0);CR(j,k,e);},QY=(a,b)=>{let c,d,e,f;c=b.data;d
=a.ip;e=PQ(a,b,10.0,0.0);f=EF(a.ic.id.i$,CP(a,3.0));E5(d,e,f);d=a.ip;e=OF(a,c[0],c[1],1,1.5);f=a.ic.id.i$;CR(d,e,f);},OF=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new EG;i=Y(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;HY(h,FE(G_(a,i)));return h;},PQ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Ba();f=b.length-2|0;g=0;h= -d;while(true){i=Es(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=E0(n*(j-b[o])- -b[o]);q=e;R(q,p);d=Db(Db(n,
n),3.0-(n- -n));o=g-1|0;R(q,E0(d*(k-b[o])- -b[o]));m=m+1|0;}q=E0(j- -(!g?c:i?0.0:h));p=e;R(p,q);R(p,E0(k));g=g+2|0;}q=e;r=Y(q.ia);b=r.data;o=0;m=b.length;while(o<m){b[o]=(S(q,o)).k8;o=o+1|0;}return Iz(G_(a,r));},So=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.iH;B4();f=e!==Dz?0:1;g=a.ic.id.i$;h=!f?0.1:0.22;g=Gz(Ds(g,h),a.ic.id.j5);e=EE(a,d,0.0,KI(a,b));i=a.ip;if(HX(c)&&!f)g=a.ic.id.j5;CR(i,e,g);if(f){g=a.ip;e=PH(e);i=EF(a.ic.id.i$,CP(a,3.0));E5(g,e,i);}else if(HX(c)){g=a.ip;e=PH(e);i=EF(a.ic.id.n4,CP(a,1.25));E5(g,
e,i);}QZ(a,b,c,d);e=c.iH;if(e!==Ce){j=a.kh.data;if(j[b]>0){a:{b=j[b];JO();switch(Pu.data[e.h8]){case 1:case 2:f=b;break a;case 3:f=c.kZ;break a;case 4:case 5:f=0;break a;default:}c=new BS;U(c);Q(c);}k=Bs(1.0,(d.ju-20.0-3.0*(b-1|0))/b);l=IC(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c=EE(a,Qq(d.iJ+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.ic.id.i$:Ds(a.ic.id.j6,0.3);CR(a.ip,c,g);m=m+1|0;}}}},QZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=d.jm+4.0+15.0;f=c.j1;CF();Gr(a,f,d,e,IG,a.ic.id.kL);if(!Bl(GM(c))){e=e+15.0;Gr(a,GM(c),
d,e,Ez,a.ic.id.j6);}if(!CW(c.jc))e=Ki(a,c.jc,d,e+7.0,a.ic.id.kL);g=c.iH;B4();if(g!==Ce){h=e+8.0;i=a.ip;j=new D4;k=B1([d.iJ+10.0,h,FZ(d)-10.0,h]);Qz(j,G_(a,k));g=Ds(a.ic.id.j6,0.5);f=a.ip;l=CP(a,1.0);m=f.n8;g=EF(g,m*Bs(1.0,Ej(l/m)));E5(i,j,g);m=e+22.0;n=c.iH===Dw?0:1;Gr(a,K3(c,a.kh.data[b]),d,m,Ez,!n?a.ic.id.j6:a.ic.id.i$);Ki(a,c.kE,d,m,a.ic.id.i$);}},Ki=(a,b,c,d,e)=>{let f,g;f=b.r();while(f.s()){g=f.u();d=d+15.0;CF();Gr(a,g,c,d,C4,e);}return d;},Gr=(a,b,c,d,e,f)=>{let g,h;if(CP(a,e.j_)>=4.0){g=a.ip;b=Nl(b,e,
c.ju-20.0);h=EB(a.iI,c.iJ+10.0);d=E7(a.iI,d);c=OU(a,e);Ou(g,b,h,d,c,f);}},WS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=S(a.iP.jY,b);if(!(CP(a,11.0)<4.0)&&!Bl(c.kv)){d=0;e=0;while(e<b){d=d+(Qi(a,S(a.iP.jY,e))!=Qi(a,c)?0:1)|0;e=e+1|0;}CF();f=CS(F(0),C4)*a.ic.lq;g=Nl(c.kv,C4,f);h=CS(g,C4)+6.0;i=(JR(a.jl,c.jN,c.jL)).kJ.data;j=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.ip;l=EE(a,Qq(j,k,h,15.0),0.0,3.0);m=a.ic.id.j5;CR(c,l,m);c=a.ip;h=EB(a.iI,j+3.0);f=E7(a.iI,k+11.0);l=OU(a,C4);m=a.ic.id.i$;Ou(c,g,h,f,l,
m);return;}},Qi=(a,b)=>{let c,d;c=a.iP.i_;d=b.jN;c=(S(c,d)).iG;d=b.jL;return (S(c,d)).jh;},EE=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=new C7;f=b.iJ-c;g=b.jm-c;h=b.ju;i=(-2.0)*c;FG(e,f,g,h-i,b.kd-i);b=new EG;Fj();c=e.iJ;h= -d;i=c-h;f=FZ(e)-d;j=e.jm-h;g=IC(e)-d;k=OR.data;l=k.length;m=Y(4*l|0);n=m.data;o=0;p=0;while(p<4){q=0;while(q<l){r=p%2|0;c=!r?k[q]:k[q+1|0];s=r?k[q]:k[q+1|0];r=o+1|0;n[o]=p%3|0?i-c*d:f-c*h;o=r+1|0;n[r]=p>=2?j-s*d:g-s*h;q=q+2|0;}p=p+1|0;}HY(b,FE(G_(a,m)));return b;},PH=b=>{let c,d,e,
f,g;c=PO(b.lQ,0);d=c.data;Fj();e=d.length;f=Y(e+2|0);g=f.data;Cg(c,0,f,0,e);g[e]=d[0];g[e+1|0]=d[1];return Iz(f);},G_=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=EB(a.iI,b[f]);g=f+1|0;e[g]=E7(a.iI,b[g]);f=f+2|0;}return d;},CP=(a,b)=>{return Db(a.iI.lz,b);},OU=(a,b)=>{return J4(CP(a,b.j_),b.lj,b.k7,b.l$);};
function Mx(){let a=this;M.call(a);a.lG=null;a.mc=null;}
let Nx=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new Oo;d.jk=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.jk;if(h>=i)break;j=c.data;g=Bi(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.jd=g+1|0;j=X((i+e|0)-f|0);d.iu=j;d.ih=X(e);d.iE=X(e);d.md=N(BD(DB),i);Cg(c,0,j,0,i);h=0;e=d.jk;f=0;g=e;while(f<e){j=d.md.data;j[f]=X(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.iu.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.ih.data[h]=l;c=d.iE.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.ih.data[h]=l;d.iE.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.jH=P2(d,d.iE);d.ki=P2(d,d.ih);e=BF(40,4000/(d.iu.data.length+1|0)|0);o=new Mx;h=Bi(1,e);p=null;e=0;while(e<h&&!(p!==null&&NF(EC(p),BR))){if(!e)q=Nn(d);else{q=Nn(d);k=q.iQ.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=Bk(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.i9.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Ke(q);r=L9(q);s=EC(q);g=0;i=0;while(i<24&&g<4&&T6(s,BR)){f=1;while(true){l=q.iQ.data.length;if(f>=l)break;if(!(i%2|0)){t=q.iM;LH(q,f,t.jH,t.ih);}else{l=(l-1|0)-f|0;t=q.iM;LH(q,l,t.ki,t.iE);}f=f+1|0;}Ke(q);u=EC(q);g=g+1|0;if(Ug(u,s)){r=L9(q);g=0;s=u;}i=i+1|0;}if(p!==null&&Ny(EC(r),EC(p)))r=p;e=e+1|0;p=r;}o.lG=d;o.mc=p;return o;},Hw=a=>{return Hl(a.mc);},PM=I(),TI=(a,b)=>{return b.f9();},N1=I(),OL=null,H8=()=>{H8=W(N1);Tq();},Tq
=()=>{let b,c;b=X((Nm()).data.length);c=b.data;OL=b;c[Ce.h8]=1;c[Dw.h8]=2;c[ER.h8]=3;c[Dz.h8]=4;c[FK.h8]=5;};
function P4(){CH.call(this);this.nI=null;}
let UG=a=>{return 1;},PO=(a,b)=>{let c;if(!b)return a.nI;c=new Cd;U(c);Q(c);},K8=I(),N9=null,Hm=()=>{Hm=W(K8);WL();},WL=()=>{let b,c;b=X((Et()).data.length);c=b.data;N9=b;c[GC.h8]=1;c[DX.h8]=2;c[DE.h8]=3;},OO=I(Dh),Tu=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.h7;e=c.h7;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+L$(a, -i[h],j[h]);g=g+L$(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},L$=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*Ga(c);},TG=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},ON=I(Dh),T3=(a,b,c)=>
{let d,e,f,g,h,i;d=b.h7;e=c.h7;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},SM=(a,b,c)=>{return 2.0*(b-c);};
function PB(){let a=this;G.call(a);a.ms=null;a.kO=0;a.mV=0.0;a.me=0;}
let TW=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=X(624);a.ms=c;a.kO=624;d=W0(b,BR);if(d>=0&&NF(b,DH(4294967295, 0))){c=c.data;c[0]=EV(b);e=1;while(e<624){f=c[e-1|0];c[e]=Bk(1812433253,f^(f>>>30|0))+e|0;e=e+1|0;}return;}g=new BB;h=K();i=H(h,F(419));f=i.ij;j=i;e=1;if(d<0){e=0;b=Ry(b);}a:{if(HS(b,BO(10))<0){if(e)CO(j,f,f+1|0);else{CO(j,f,f+2|0);c=j.ie.data;d=f+1|0;c[f]=45;f=d;}j.ie.data[f]=Fh(EV(b),10);}else{k=1;l=BO(1);m=I$(BO(-1),BO(10));b:{while(true){n=HN(l,BO(10));if(HS(n,b)>0){n=l;break b;}k=k+1|0;if(HS(n,m)
>0)break;l=n;}}if(!e)k=k+1|0;CO(j,f,f+k|0);if(e)e=f;else{c=j.ie.data;e=f+1|0;c[f]=45;}while(true){if(Dl(n,BR))break a;c=j.ie.data;d=e+1|0;c[e]=Fh(EV((I$(b,n))),10);b=R_(b,n);n=I$(n,BO(10));e=d;}}}P(i,46);BC(g,J(h));Q(g);},L_=a=>{let b=new PB();TW(b,a);return b;},D$=a=>{return ((M1(a)>>>5|0)*6.7108864E7+(M1(a)>>>6|0))/9.007199254740992E15;},Dk=a=>{let b,c,d,e;if(a.me){a.me=0;return a.mV;}while(true){while(true){b=D$(a)*2.0-1.0;c=D$(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if(d===0.0)continue;else break;}e
=JW((-2.0)*Ga(d)/d);a.mV=e*b;a.me=1;return e*c;},My=(a,b,c)=>{let d,e,f,g;d=Z(b,c);e=d.h7;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Dk(a);f=f+1|0;}return d;},M1=a=>{let b,c,d,e,f,g;if(a.kO==624){b=0;while(b<624){c=a.ms.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.kO=0;}c=a.ms.data;g=a.kO;a.kO=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},Kb=I(0);
function Qc(){G.call(this);this.n3=null;}
let Fa=I(0);
function LF(){let a=this;G.call(a);a.mz=null;a.os=null;}
let TT=a=>{return a.mz.ei();},RH=(a,b)=>{a.mz.eh(b);},Ey=I(0),Ma=I(M),UO=(a,b)=>{let c,d,e,f,g;c=BV(b);d=c.ig.data;e=N(BD(CE),2);f=e.data;f[0]=B1([1.0,1.0]);f[1]=B1([1.0,1.0]);d[1]=Dj(e);d=c.ik.data;e=N(BD(CE),2);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;g=Y(1);g.data[0]=(-1.0);f[1]=g;d[1]=Dj(e);d=c.ig.data;e=N(BD(CE),1);e.data[0]=B1([1.0,(-2.0)]);d[2]=Dj(e);d=c.ik.data;e=N(BD(CE),1);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;d[2]=Dj(e);return c;},KP=I(M),RY=(a,b)=>{return BV(b);};
function PR(){M.call(this);this.nr=null;}
let V6=(a,b)=>{let c;c=BV(b);Cq(c,a.nr);return c;},Eo=I(Bz),RZ=I(),F3=b=>{let c;c=(BN(b)).js;if(c[Bm].itemType!==null)return WH(b);b=new BB;U(b);Q(b);},GP=I(Bz);
function Jt(){let a=this;M.call(a);a.iD=null;a.ix=0;a.iF=0;}
let EQ=a=>{return Bo(a.iD.i0,a.ix,a.iF);},Jw=a=>{let b,c,d,e,f;b=a.iD;c=b.iX;BU();if(c!==DK&&c!==Ee){d=BA(b);e=QP(a.iD,a.ix);f=a.iF;b=K();P(O(P(O(P(H(b,d),91),e),44),f),93);d=J(b);}else d=BA(b);return d;},M_=(a,b)=>{let c,d,e,f,g,h,i;c=new No;c.iA=K();c.kX=a;c.mB=b;a.iD.m1.g$(c);if(c.m$){d=c.mB;DM();if(d!==En&&EQ(c.kX)===0.0){a:{if(Je(c.iA,0)!=45){e=c.iA;f=0;e=e;g=e.ij-F(420).h$.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=F(420).h$.length)break c;if(e.ie.data[f+h|0]!=Bg(F(420),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)JU(c.iA,0,F(421));}}i=J(c.iA);if(Bl(i))c=Jw(a);else{c=Jw(a);d=K();H(H(H(d,c),F(54)),i);c=J(d);}d:{I_();switch(L3.data[b.h8]){case 1:b=D0(EQ(a));d=K();H(H(H(d,c),F(54)),b);c=J(d);break d;case 2:b=F7(EQ(a));d=K();H(H(H(d,c),F(54)),b);c=J(d);break d;case 3:break;default:b=new BS;U(b);Q(b);}}return c;},Vh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(Jt)){b=b;c=!Bj(a.iD,b.iD)?0:a.ix!=b.ix?0:a.iF==b.iF?1:0;}else c=0;return c;},FJ=I(Bh),Cy=null,C$=null,Ew
=null,QN=null,EL=()=>{EL=W(FJ);VM();},Tx=(a,b,c)=>{EL();BT(a,b,c);},Ik=(a,b)=>{let c=new FJ();Tx(c,a,b);return c;},VM=()=>{let b,c,d;Cy=Ik(F(422),0);C$=Ik(F(423),1);b=Ik(F(424),2);Ew=b;c=N(FJ,3);d=c.data;d[0]=Cy;d[1]=C$;d[2]=b;QN=c;},G2=I(Cd);
function Pb(){let a=this;G.call(a);a.k_=null;a.iW=0;a.lo=null;a.iU=0;a.j$=0;}
let Dr=a=>{return a.iW>=a.k_.h$.length?0:Bg(a.k_,a.iW);},I0=b=>{return 48<=b&&b<=57?1:0;},MG=a=>{let b,c;b=Dr(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.iW=a.iW+1|0;return c;};
function LV(){G.call(this);this.lD=0.0;}
let Do=null,Wx=(a,b)=>{a.lD=b;},PD=a=>{let b=new LV();Wx(b,a);return b;},NK=a=>{let b;if(a!==Do)return a.lD;b=new Dx;U(b);Q(b);},O1=a=>{return a!==Do?0:1;},Kw=I(BM),NP=(a,b)=>{return 1.0/(1.0+G0( -b));},V3=(a,b,c)=>{return c*(1.0-c);},Ku=I(BM),WP=(a,b)=>{return QK(b);},Xf=(a,b,c)=>{return 1.0-c*c;},Kt=I(BM),TN=(a,b)=>{if(b<0.0)b=0.0;return b;},Q5=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Ks=I(BM),Xm=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},SV=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Kr=I(BM),TY=(a,b)=>{return Mg(b);},Tv
=(a,b,c)=>{Cr();return NP(CJ,b);},Kq=I(BM),WI=(a,b)=>{return DT(b);},T_=(a,b,c)=>{return DQ(b);},Ko=I(BM),SB=(a,b)=>{return b;},WA=(a,b,c)=>{return 1.0;},OA=I(0);
function L7(){let a=this;G.call(a);a.n5=null;a.n6=0;a.n7=null;}
let EW=(a,b)=>{let c,d,e;c=a.n5.data;d=a.n6;e=a.n7;c[d]=b;return e.fh();},Ro=I(),Ky=b=>{return Bs(NA(J8(JT(b),DH(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},EZ=I(0);
function Qv(){G.call(this);this.nH=null;}
let Uv=(a,b)=>{return L1(a.nH,b);};
function He(){let a=this;G.call(a);a.iT=null;a.it=0;}
let Te=(a,b)=>{a.iT=X(4);while(Gw(b,BR)){JQ(a,EV(b)&134217727);b=Dp(b,27);}},G7=a=>{let b=new He();Te(b,a);return b;},I2=(b,c)=>{let d,e,f,g;d=G7(BR);e=0;f=0;while(!(f>=b.it&&f>=c.it&&e<=0)){g=(CU(b,f)+CU(c,f)|0)+e|0;JQ(d,g&134217727);e=g>>27;f=f+1|0;}return d;},ME=a=>{let b;b=a.it;return !b?0:((b*27|0)-LX(CU(a,b-1|0))|0)+5|0;},CN=(a,b)=>{let c;c=Bi(a.it,b.it)-1|0;while(c>0&&CU(a,c)==CU(b,c)){c=c+(-1)|0;}return c<0?0:CU(a,c)-CU(b,c)|0;},Dg=(a,b)=>{let c,d,e;c=0;while(c<a.it){d=a.iT.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)JQ(a,b);},D6=(a,b)=>{let c;c=0;while(c<b){Dg(a,0);c=c+1|0;}},Fk=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.it;f=X((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.iT.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.iT=f;a.it=g.length;Pl(a);},Ih=(a,b)=>{let c,d,e,f;c=0;while(CN(a,b)>=0){d=0;e=0;while(e<a.it){f=(a.iT.data[e]-CU(b,e)|0)+d|0;a.iT.data[e]=f&134217727;d=f>>27;e=e+1|0;}Pl(a);c=c+1|0;}return c;},CU=(a,b)=>{return b>=a.it?0:a.iT.data[b];},JQ
=(a,b)=>{let c,d,e,f,g;c=a.it;d=a.iT.data;e=d.length;if(c==e){c=2*c|0;f=X(c);g=f.data;c=BF(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.iT=f;}d=a.iT.data;e=a.it;a.it=e+1|0;d[e]=b;},Pl=a=>{let b,c,d;while(true){b=a.it;if(b<=0)break;c=a.iT.data;d=b-1|0;if(c[d])break;a.it=d;}};
function K2(){G.call(this);this.ns=null;}
let Ur=(a,b)=>{let c,d,e;c=a.ns;d=L1(c,b);e=c.k9.h7.data[b];return d===0.0?0.0:d/Ky(e);};
function Nr(){De.call(this);this.lT=null;}
let E$=(a,b)=>{return S(a.lT,b);},GR=a=>{return a.lT.ia;};
function H0(){let a=this;M.call(a);a.jN=0;a.jL=0;a.kv=null;}
let Ua=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(H0)){b=b;c=a.jN!=b.jN?0:a.jL!=b.jL?0:Bj(a.kv,b.kv)?1:0;}else c=0;return c;};
function D4(){M.call(this);this.kJ=null;}
let Qz=(a,b)=>{a.kJ=b;},Iz=a=>{let b=new D4();Qz(b,a);return b;},Si=I(),Lu=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=X(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=O0(b);f=X(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bi(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|Nz(f,k[q],p);q=q+1|0;}h=Bi(h,g[p]);p=p+(-1)|0;}r=Bf(c);while(Be(r))
{k=(Bd(r)).data;i=i|Nz(f,k[0],k[1]);}if(h>e)break;}return X(0);},Nz=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},O0=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=X(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function Oo(){let a=this;G.call(a);a.jk=0;a.jd=0;a.iu=null;a.ih=null;a.iE=null;a.jH=null;a.ki=null;a.md=null;}
let P2=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.iu.data.length;b=X(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=N(BD(DB),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=X(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},CG=(a,b)=>{return b<a.jk?0:1;};
function M6(){let a=this;G.call(a);a.iM=null;a.iQ=null;a.i9=null;}
let T4=(a,b)=>{let c,d,e,f,g,h,i;a.iM=b;c=b.iu.data;d=c.length;a.i9=X(d);e=b.jd;f=X(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=N(BD(DB),e);i=c.data;a.iQ=c;d=0;e=i.length;while(d<e){i[d]=X(f[d]);d=d+1|0;}},Ot=a=>{let b=new M6();T4(b,a);return b;},PL=(a,b)=>{return a.iQ.data[b];},Lm=(a,b)=>{return a.i9.data[b];},Nn=b=>{let c,d,e,f;c=Ot(b);d=X(b.jd);e=QM(b.iu.data.length);f=b.jk-1|0;while(f>=0){K0(c,f,e,d);f=f+(-1)|0;}return c;},K0=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]=1;g=a.iM.iu.data[b];h
=f[g];f[g]=h+1|0;Eq(a,g,h,b);e=a.iM.jH.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];K0(a,a.iM.ih.data[h],c,d);i=i+1|0;}}}},Eq=(a,b,c,d)=>{a.iQ.data[b].data[c]=d;a.i9.data[d]=c;},L9=a=>{let b,c,d,e;b=Ot(a.iM);c=0;while(c<a.iQ.data.length){d=0;while(true){e=a.iQ.data;if(d>=e[c].data.length)break;Eq(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},LH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.iQ.data[b].data;f=e.length;g=Y(f).data;h=X(f).data;i=X(f).data;j=0;k=0;while(k<f){l=c.data[e[k]].data;m
=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.i9.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){Eq(a,b,h[f],i[f]);f=f+1|0;}},Ke=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.iQ.data.length){e=1;while(true){f=a.iQ.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Kp(a,j,i)<Kp(a,i,j)){Eq(a,d,h,j);Eq(a,d,e,i);b=1;}e=e+1|0;}d=d+1|0;}c=
c+1|0;}},Kp=(a,b,c)=>{let d,e;d=a.iM;e=Kk(a,d.jH,d.ih,b,c);d=a.iM;return e+Kk(a,d.ki,d.iE,b,c)|0;},Kk=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.i9.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},EC=a=>{let b,c,d,e,f,g,h,i;b=BR;c=0;while(true){d=a.iM;if(c>=d.jk)break;e=d.jH.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.i9.data;i=d.ih.data;if(h[i[g[f-1|0]]]>h[i[g[f]]])b=Hv(b,
BO(1));f=f+1|0;}c=c+1|0;}return Hv(HN(HN(BO(Hl(a)),BO(a.iM.jk+1|0)),BO(8)),b);},Hl=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.iQ.data;if(c>=d.length)break;e=d[c].data.length;f=X(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.iM;m=l.ki.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.i9.data[l.iE.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.i9.data[l.iE.data[o]]+1|0;while(p<=e)
{f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function Pd(){let a=this;G.call(a);a.io=null;a.kG=null;a.lU=null;a.i8=null;a.kK=null;a.kM=null;}
let CX=(a,b)=>{return a.i8.data[b];},QI=(a,b)=>{return a.kK.data[b];},Q$=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=X(a.i8.data.length).data;c=0;while(true){d=a.io;if(c>=d.jk)break;e=d.jH.data[c].dK();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.kG;k=a.io.ih.data;l=j-1|0;if(Lm(d,k[g[l]])<=Lm(a.kG,a.io.ih.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=X(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.io;if(!CG(d,d.ih.data[m]))break;m=m+(-1)|0;}e[i]=b[a.io.ih.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=CI(11.0,(a.lU.data[c]/2.0-7.0)/Bs(1.0,Bs(n,(h-1|0)-n)));i=0;while(i<h){a.kK.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:CI(8.0,e[i]+1|0);k=a.kM;d=a.io;p=!CG(d,d.ih.data[j])?1.0:2.0;k.data[j]=Bs(n,p);while(true){d=a.io;if(!CG(d,d.ih.data[j]))break;d=a.io;k=d.ih.data;m=j-1|0;l=CG(d,k[m]);k=a.kM;p=!l?2.0:8.0;k.data[m]=Bs(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},NC=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=
Y(c);e=d.data;f=1;while(f<c){g=a.io;h=f-1|0;i=!CG(g,b[h])&&!CG(a.io,b[f])?0:1;e[f]=Pa(a,b[h])/2.0+Pa(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},Pa=(a,b)=>{return CG(a.io,b)?0.0:a.lU.data[b];},Om=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.io.jd;if(f>=d)break;g=PL(a.kG,e?f:(d-1|0)-f|0);h=NC(a,g);i=Ba();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=SN(a,l[j],m[j],b,c);while(!CW(k)){o
=i;if(!((S(o,o.ia-1|0)).jT>n.jT))break;p=Nc(o,o.ia-1|0);q=p.kH.data;r=q.length;s=n.kH.data;t=s.length;u=r+t|0;v=Y(u);m=v.data;w=Y(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.kN.data;bb=y+1|0;bc=ba[y];}else{ba=p.kN.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=Mk(p.kb+n.kb|0,v,w);}R(i,n);j=j+1|0;}d=0;o=Bf(i);while(Be(o)){p=Bd(o);bb=d+p.kb|0;while(d<bb){m=h.data;a.i8.data[l[d]]=m[d]+p.jT;d=d+1|0;}}f=f+1|0;}},SN
=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?X(0):a.io.jH.data[b];g=!e?X(0):a.io.ki.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=Y(j);l=Y(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;HT(k,l,m,a.i8.data[a.io.ih.data[o]]-a.kK.data[o]-c,a.kM.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;HT(k,l,m,a.i8.data[a.io.iE.data[o]]+a.kK.data[o]-c,a.kM.data[o]);e=e+1|0;m=j;}if(h)HT(k,l,m,a.i8.data[b]-c,0.01);return Mk(1,
k,l);},HT=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function Qd(){let a=this;M.call(a);a.lX=null;a.k$=null;}
let MR=I(0),IX=I(El),Jc=I(IX),Nw=I(Jc),KS=I(0),Io=I(),Ii=I(Io),Nu=I(Ii),Nv=I(CH),Rz=(a,b)=>{let c;c=new Cd;U(c);Q(c);},Xi=a=>{return 0;},Uh=a=>{D5();return Nq;},R8=a=>{return 1;},Gg=I(0),Ns=I(),RD=a=>{return 0;},SJ=a=>{let b;b=new Dx;U(b);Q(b);},Nj=I(0),Nt=I(),M2=I(),Cw=I(0),Os=I(),Vw=(a,b)=>{B$();};
function Kg(){let a=this;G.call(a);a.oN=0.0;a.mm=null;}
let Sz=a=>{return DD(a.mm);},S8=(a,b)=>{Cq(a.mm,b);};
function Mf(){let a=this;G.call(a);a.om=0.0;a.mi=null;a.ml=null;a.oK=null;a.ou=null;a.l2=0.0;a.lS=0.0;}
let SW=a=>{let b,c,d,e,f,g;b=DD(a.mi);c=b.data;d=DD(a.ml);e=c.length;f=2*e|0;g=Y(f+2|0);c=g.data;Cg(b,0,g,0,e);Cg(d,0,g,e,e);c[f]=a.l2;c[f+1|0]=a.lS;return g;},Vj=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Y(d);Cg(b,d,e,0,d);Cq(a.mi,b);Cq(a.ml,e);d=2*d|0;a.l2=c[d];a.lS=c[d+1|0];};
function Iq(){M.call(this);this.oL=0.0;}
let K_=null,FI=()=>{FI=W(Iq);TL();},Sl=a=>{FI();return K_;},W3=(a,b)=>{return;},TL=()=>{K_=Y(0);};
function OH(){M.call(this);this.nS=0.0;}
let Uz=(a,b)=>{let c,d,e;c=BV(b);d=L_(GT(a.nS));e=1;while(e<=BJ(b)){c.ig.data[e]=My(d,B0(b,e),B0(b,e-1|0));c.ik.data[e]=My(d,B0(b,e),1);e=e+1|0;}return c;};
function BY(){let a=this;M.call(a);a.j7=0;a.jr=null;a.jO=null;a.j4=null;}
let CT=(a,b,c,d,e)=>{a.j7=b;a.jr=c;a.jO=d;a.j4=e;},Eu=(a,b,c,d)=>{let e=new BY();CT(e,a,b,c,d);return e;},Cu=(b,c)=>{let d;d=new BY;Ca();CT(d,b,c,Ck,CB);return d;},K1=a=>{let b,c;b=a.jO;Ca();c=B5;return b===c?a.jr.i0.h_:a.j4!==c?1:a.jr.i0.h9;},L2=(a,b,c)=>{return ED(a.jr,Qu(a.jO,b.ix,b.iF,c),Qu(a.j4,b.ix,b.iF,c));},Oq=(a,b,c,d)=>{a:{b:{if(!(a.jO===b&&d.ix!=c)){if(a.j4!==b)break b;if(d.iF==c)break b;}c=1;break a;}c=0;}return c;},Wi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(BY)){b=b;c=a.j7!=b.j7
?0:!Bj(a.jr,b.jr)?0:!Bj(a.jO,b.jO)?0:Bj(a.j4,b.j4)?1:0;}else c=0;return c;},Gk=I(Bh),Fl=null,FP=null,En=null,Qe=null,DM=()=>{DM=W(Gk);Su();},MM=()=>{DM();return Qe.dK();},WO=(a,b,c)=>{DM();BT(a,b,c);},H$=(a,b)=>{let c=new Gk();WO(c,a,b);return c;},Su=()=>{let b,c,d;Fl=H$(F(425),0);FP=H$(F(426),1);b=H$(F(427),2);En=b;c=N(Gk,3);d=c.data;d[0]=Fl;d[1]=FP;d[2]=b;Qe=c;};
function Mm(){let a=this;G.call(a);a.jI=null;a.ib=0;}
let B6=a=>{return a.ib>=a.jI.h$.length?41:Bg(a.jI,a.ib);},Ni=a=>{let b,c,d,e,f;b=K();c=F(2);while(B6(a)!=41){d=B6(a);if(d==32)a.ib=a.ib+1|0;else if(d==47){a.ib=a.ib+2|0;c=Lo(c);e=Lo(K7(a));f=K();H(H(H(H(f,F(428)),c),e),F(429));c=J(f);}else if(!(DZ(F(430),d)<0?0:1)){Bc(Bc(b,c),Bl(c)?F(2):DS(F(431)));c=K7(a);}else{a:{a.ib=a.ib+1|0;e=Bc(b,c);switch(d){case 42:c=DS(!(!P5(c,F(432))&&!V(c,EA(F(328)))?0:1)?F(433):F(431));break a;case 45:break;case 62:c=DS(F(434));break a;default:c=DS(Qh(d));break a;}c=DS(F(435));}Bc(e,
c);c=F(2);}}return J(Bc(b,c));},DS=b=>{let c;c=K();H(H(H(c,F(436)),b),F(437));return J(c);},Lo=b=>{let c;if(P5(b,F(438))){b=B7(b,F(438).h$.length,b.h$.length-F(439).h$.length|0);c=K();H(H(H(c,F(440)),b),F(441));b=J(c);}return b;},K7=a=>{let b,c,d,e,f,g;if(B6(a)==40)b=Kh(a);else if(Ir(B6(a)))b=KN(a);else{c=a.ib;while(true){a:{b:{d=B6(a);if(!(97<=d&&d<=122)){if(65>d)break b;if(d>90)break b;}d=1;break a;}d=0;}if(!d)break;a.ib=a.ib+1|0;}d=a.ib;if(d==c){b=new BB;e=a.jI;f=K();H(H(H(f,F(442)),e),F(443));BC(b,J(f));Q(b);}if
(Mv(a.jI,F(444),d))a.ib=a.ib+2|0;e=B7(a.jI,c,a.ib);if(B6(a)==40){b=EA(e);e=DS(F(445));f=Kh(a);g=K();H(H(H(H(H(g,F(440)),b),e),f),F(441));b=J(g);}else if(V(e,F(446))){a.ib=a.ib+1|0;b=Qh(B6(a));a.ib=a.ib+1|0;b=Md(a,b,F(447));}else if(!Ir(B6(a)))b=EA(e);else{c=e.h$.length-1|0;b=Md(a,Fd(e,c),F(2));if(c){e=EA(B7(e,0,c));f=K();H(H(H(H(f,F(440)),e),b),F(441));b=J(f);}}}d=B6(a);if(d!=7488&&d!=178)return b;a.ib=a.ib+1|0;e=MX(d);f=K();H(H(H(H(f,F(448)),b),e),F(449));return J(f);},Kh=a=>{let b,c;a.ib=a.ib+1|0;b=Ni(a);a.ib
=a.ib+1|0;c=K();H(H(H(c,F(438)),b),F(439));return J(c);},KN=a=>{let b,c,d;b=a.ib;while(!(!Ir(B6(a))&&B6(a)!=46)){a.ib=a.ib+1|0;}c=B7(a.jI,b,a.ib);d=K();H(H(H(d,F(432)),c),F(450));return J(d);},EA=b=>{let c;if(V(b,F(328)))b=F(451);c=K();H(H(H(c,F(452)),b),F(453));return J(c);},Md=(a,b,c)=>{let d,e;b=EA(b);d=KN(a);e=K();H(H(e,b),d);d=J(e);if(B6(a)==7488){c=MX(B6(a));a.ib=a.ib+1|0;}if(Bl(c)){b=K();H(H(H(b,F(454)),d),F(455));b=J(b);}else{b=K();H(H(H(H(b,F(456)),d),c),F(457));b=J(b);}return b;},MX=b=>{return b!=
7488?F(458):F(459);},Ir=b=>{return 48<=b&&b<=57?1:0;},NI=I(),OT=null,HM=null,Fm=()=>{Fm=W(NI);Wd();},Wd=()=>{let b,c;b=X((OD()).data.length);c=b.data;HM=b;c[Co.h8]=1;c[FT.h8]=2;c=X((Jy()).data.length);b=c.data;OT=c;b[CJ.h8]=1;b[Ha.h8]=2;b[F1.h8]=3;b[Gv.h8]=4;b[Hc.h8]=5;b[Gd.h8]=6;b[G4.h8]=7;};
function CD(){Bh.call(this);this.nl=null;}
let Fv=null,Jn=null,IK=null,Ui=null,CZ=()=>{CZ=W(CD);W6();},Jg=(a,b,c,d)=>{CZ();BT(a,b,c);a.nl=d;},V1=a=>{return a.nl;},OQ=b=>{let c,d,e;CZ();c=Z(b.h9,b.h_);d=0;while(d<b.h_){e=0;while(e<b.h9){BE(c,e,d,Bo(b,d,e));e=e+1|0;}d=d+1|0;}return c;},W6=()=>{let b,c,d;b=new P7;Jg(b,F(460),0,F(461));Fv=b;b=new P8;Jg(b,F(462),1,F(463));Jn=b;b=new P9;Jg(b,F(464),2,F(465));IK=b;c=N(CD,3);d=c.data;d[0]=Fv;d[1]=Jn;d[2]=b;Ui=c;};
function Cm(){let a=this;Bh.call(a);a.np=null;a.nM=null;}
let IF=null,HP=null,JJ=null,WQ=null,VK=null,Dv=()=>{Dv=W(Cm);Td();},G3=(a,b,c,d,e)=>{Dv();BT(a,b,c);a.np=d;a.nM=e;},TS=a=>{return a.np;},Vo=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Z(QC(a,c.h_,d.h_,c,d),QC(a,c.h9,d.h9,c,d));f=0;while(f<e.h_){g=0;while(g<e.h9){BE(e,f,g,a.hG(c.h7.data[Fr(c,f,g)],d.h7.data[Fr(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},Q6=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Z(e.h_,e.h9);h=Z(f.h_,f.h9);i=0;while(i<c.h_){j=0;while(j<c.h9){k=Fr(e,i,j);l=Fr(f,i,j);m=e.h7.data[k];n
=f.h7.data[l];b=g.h7.data;b[k]=b[k]+a.hI(m,n,Bo(c,i,j),Bo(d,i,j));b=h.h7.data;b[l]=b[l]+a.hJ(m,n,Bo(c,i,j),Bo(d,i,j));j=j+1|0;}i=i+1|0;}return Bv(BI,[g,h]);},Fr=(b,c,d)=>{let e,f;Dv();if(b.h_==1)c=0;e=b.h9;f=Bk(c,e);if(e==1)d=0;return f+d|0;},QC=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BB;g=a.nM;d=Cj(d);e=Cj(e);h=K();H(H(H(H(P(H(H(h,F(466)),g),32),d),F(284)),e),F(467));BC(f,J(h));Q(f);}if(b==1)b=c;return b;},Td=()=>{let b,c,d;b=new Ox;G3(b,F(468),0,F(469),F(470));IF=b;b=new Oy;G3(b,F(471),1,F(346),
F(472));HP=b;b=new Ov;G3(b,F(473),2,F(474),F(475));JJ=b;b=new Ow;G3(b,F(476),3,F(477),F(478));WQ=b;c=N(Cm,4);d=c.data;d[0]=IF;d[1]=HP;d[2]=JJ;d[3]=b;VK=c;},QA=I(Di),Tm=null,IZ=()=>{IZ=W(QA);Vx();},I$=(b,c)=>{return RX(b,c);},R_=(b,c)=>{return Tj(b,c);},HS=(b,c)=>{return RP(b,c);},Vx=()=>{Tm=BK(Rq);};
function Qn(){let a=this;M.call(a);a.m3=null;a.nG=0.0;a.nB=0.0;}
let EF=(b,c)=>{let d;d=new Qn;d.m3=b;d.nG=c;d.nB=0.0;return d;},GU=I(Bh),Ck=null,CB=null,B5=null,M3=null,Ca=()=>{Ca=W(GU);U$();},VC=(a,b,c)=>{Ca();BT(a,b,c);},HF=(a,b)=>{let c=new GU();VC(c,a,b);return c;},Qu=(a,b,c,d)=>{let e;a:{J1();switch(Oe.data[a.h8]){case 1:break;case 2:b=c;break a;case 3:b=d;break a;default:e=new BS;U(e);Q(e);}}return b;},U$=()=>{let b,c,d;Ck=HF(F(479),0);CB=HF(F(480),1);b=HF(F(481),2);B5=b;c=N(GU,3);d=c.data;d[0]=Ck;d[1]=CB;d[2]=b;M3=c;},Le=I(),S0=(a,b)=>{B$();E1(b,F(482));};
function Lf(){G.call(this);this.oi=null;}
let T9=(a,b)=>{let c,d;c=a.oi;d=new NO;d.nO=c;b=FB(I3(b,d),F(483));d=new NQ;d.ng=c;FB(I3(b,d),F(484));},MC=I(),Tz=(a,b)=>{B$();FB(E1(b,F(485)),F(486));},Tk=I(),OE=I(),WN=(a,b)=>{B$();E1(b,F(487));},Kx=I(),WV=(a,b)=>{B$();E1(b,F(488));},PT=I(),Wo=(a,b)=>{B$();E1(b,F(379));},Py=I(),L3=null,I_=()=>{I_=W(Py);S6();},S6=()=>{let b,c;b=X((MM()).data.length);c=b.data;L3=b;c[Fl.h8]=1;c[FP.h8]=2;c[En.h8]=3;},Li=I(),JF=null,GA=()=>{GA=W(Li);Rs();},Rs=()=>{let b,c;BU();b=X((P0.dK()).data.length);c=b.data;JF=b;c[DR.h8]=
1;c[DP.h8]=2;c[EJ.h8]=3;c[D_.h8]=4;c[Ea.h8]=5;c[F2.h8]=6;c[F4.h8]=7;c[GW.h8]=8;c[GV.h8]=9;c[Hg.h8]=10;c[J3.h8]=11;c[DK.h8]=12;c[Ee.h8]=13;};
function Bt(){Bh.call(this);this.n9=null;}
let Il=null,Or=null,HW=null,Fx=null,Jl=null,JE=null,HA=null,Ip=null,JB=null,OX=null,S$=null,B8=()=>{B8=W(Bt);Xo();},Ct=(a,b,c,d)=>{B8();BT(a,b,c);a.n9=d;},Uc=a=>{return a.n9;},W7=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Z(c.h_,c.h9);e=c.h7;f=d.h7;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.hP(e.data[g]);g=g+1|0;}return d;},UL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Z(c.h_,c.h9);f=b[0].h7;g=e.h7;h=c.h7;i=d.h7;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.hQ(l[j],k[j],b[j]);j
=j+1|0;}b=N(BI,1);b.data[0]=e;return b;},Xo=()=>{let b,c,d;b=new LO;Ct(b,F(489),0,F(346));Il=b;b=new LP;Ct(b,F(490),1,F(491));Or=b;b=new LQ;Ct(b,F(492),2,F(493));HW=b;b=new LR;Ct(b,F(333),3,F(110));Fx=b;b=new LK;Ct(b,F(334),4,F(111));Jl=b;b=new LL;Ct(b,F(335),5,F(24));JE=b;b=new LM;Ct(b,F(336),6,F(112));HA=b;b=new LN;Ct(b,F(337),7,F(113));Ip=b;b=new LY;Ct(b,F(494),8,F(495));JB=b;b=new PA;Ct(b,F(339),9,F(115));OX=b;c=N(Bt,10);d=c.data;d[0]=Il;d[1]=Or;d[2]=HW;d[3]=Fx;d[4]=Jl;d[5]=JE;d[6]=HA;d[7]=Ip;d[8]=JB;d[9]
=b;S$=c;};
function EG(){M.call(this);this.lQ=null;}
let HY=(a,b)=>{a.lQ=b;},Xx=a=>{let b=new EG();HY(b,a);return b;},J7=I(),OR=null,Fj=()=>{Fj=W(J7);RL();},RL=()=>{let b,c,d,e,f;Fj();b=Y(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Se(f);c[e+1|0]=U4(f);d=d+1|0;}OR=b;},Pe=I(),Pu=null,JO=()=>{JO=W(Pe);TB();},TB=()=>{let b,c;b=X((Nm()).data.length);c=b.data;Pu=b;c[Dz.h8]=1;c[FK.h8]=2;c[ER.h8]=3;c[Ce.h8]=4;c[Dw.h8]=5;};
function PC(){let a=this;CH.call(a);a.nZ=null;a.nN=null;}
let Rx=a=>{return 2;},Us=(a,b)=>{let c;if(!b)return a.nZ;if(b==1)return a.nN;c=new Cd;U(c);Q(c);},N0=I(),I6=null,Op=null,Fg=()=>{Fg=W(N0);VR();},VR=()=>{let b,c;b=X((OD()).data.length);c=b.data;Op=b;c[Co.h8]=1;c[FT.h8]=2;c=X((Jy()).data.length);b=c.data;I6=c;b[CJ.h8]=1;b[Ha.h8]=2;b[F1.h8]=3;b[Gv.h8]=4;b[Hc.h8]=5;b[Gd.h8]=6;b[G4.h8]=7;};
function QH(){G.call(this);this.nw=null;}
let Re=(a,b)=>{let c;c=a.nw;B$();FB(b,c);},Wl=I(),Mi=(b,c,d)=>{let e;e=0;while(e<b.h$.length){if(!MT(b,e))P(c,Bg(b,e));else d.hR(Bg(b,e));e=e+1|0;}},MT=(b,c)=>{return Na(b,c)&&!Qm(b,c-1|0)&&!Qm(b,c+1|0)?1:0;},Qm=(b,c)=>{return !Na(b,c)&&!(c>=0&&c<b.h$.length&&48<=Bg(b,c)&&Bg(b,c)<=57?1:0)?0:1;},Na=(b,c)=>{return c>=0&&c<b.h$.length&&97<=Bg(b,c)&&Bg(b,c)<=122?1:0;},ND=I(),Oe=null,J1=()=>{J1=W(ND);Sf();},Sf=()=>{let b,c;Ca();b=X((M3.dK()).data.length);c=b.data;Oe=b;c[Ck.h8]=1;c[CB.h8]=2;c[B5.h8]=3;};
function No(){let a=this;G.call(a);a.kX=null;a.mB=null;a.iA=null;a.m$=0;}
let FB=(a,b)=>{PX(a,b,0);return a;},E1=(a,b)=>{let c;c=new KA;c.nz=b;return I3(a,c);},I3=(a,b)=>{let c;a.m$=1;c=0;while(c<a.kX.iD.lV){Bc(a.iA,c<=0?F(2):F(496));PX(a,b.hV(c),c);c=c+1|0;}return a;},PX=(a,b,c)=>{let d,e;d=a.iA;e=new M0;e.mK=a;e.mJ=c;Mi(b,d,e);},MJ=(a,b)=>{let c;a:{if(Bg(b,0)==45){c=a.iA.ij-1|0;while(c>0&&Je(a.iA,c)==32){c=c+(-1)|0;}if(c>=0&&DZ(F(497),Je(a.iA,c))>=0?1:0){P(Bc(P(a.iA,40),b),41);break a;}}Bc(a.iA,b);}},P7=I(CD),Uw=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.h9==d.h_){e=Z(c.h_,
d.h9);F5(c,d,e);return e;}e=new BB;c=Cj(c);d=Cj(d);f=K();H(H(H(H(H(f,F(498)),c),F(499)),d),F(500));BC(e,J(f));Q(e);},Ws=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Z(e.h_,e.h9);h=Z(f.h_,f.h9);Qw(d,f,g);Gf(e,d,h);return Bv(BI,[g,h]);},P8=I(CD),Rf=(a,b)=>{return OQ(b.data[0]);},TO=(a,b,c,d)=>{b=N(BI,1);b.data[0]=OQ(d);return b;},P9=I(CD),Wq=(a,b)=>{let c,d,e,f,g;b=b.data;c=Z(1,1);b=b[0].h7.data;d=b.length;e=0;while(e<d){f=b[e];g=c.h7.data;g[0]=g[0]+f;e=e+1|0;}return c;},R$=(a,b,c,d)=>{let e,f;b=b.data;e=
Z(b[0].h_,b[0].h9);f=0;while(true){b=e.h7.data;if(f>=b.length)break;b[f]=d.h7.data[0];f=f+1|0;}b=N(BI,1);b.data[0]=e;return b;},Ox=I(Cm),Sr=(a,b,c)=>{return b+c;},TH=(a,b,c,d,e)=>{return e;},U5=(a,b,c,d,e)=>{return e;},Oy=I(Cm),W_=(a,b,c)=>{return b-c;},Tc=(a,b,c,d,e)=>{return e;},Un=(a,b,c,d,e)=>{return  -e;},Ov=I(Cm),Sd=(a,b,c)=>{return b*c;},Sm=(a,b,c,d,e)=>{return e*c;},Uf=(a,b,c,d,e)=>{return e*b;},Ow=I(Cm);
function HE(){let a=this;M.call(a);a.kb=0;a.kH=null;a.kN=null;a.jT=0.0;}
let Mk=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new HE;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.kb=b;f.kH=c;f.kN=d;f.jT=g;return f;},RQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BN(b)===BK(HE)){b=b;c=a.kb!=b.kb?0:!Bj(a.kH,b.kH)?0:!Bj(a.kN,b.kN)?0:a.jT===b.jT?1:0;}else c=0;return c;},I5=I(0);
function QB(){let a=this;G.call(a);a.mX=null;a.mY=null;}
let Tw=(a,b)=>{let c,d,e;c=a.mX;d=a.mY;B$();e=Bf(c);while(Be(e)){c=Bd(e);if(c.j7==b)Bc(d,BA(c.jr));}},LO=I(Bt),RO=(a,b)=>{return  -b;},Rn=(a,b,c,d)=>{return  -d;},LP=I(Bt),LQ=I(Bt),RN=(a,b)=>{return Ga(b);},Uy=(a,b,c,d)=>{return d/b;},LR=I(Bt),On=(a,b)=>{return 1.0/(1.0+G0( -b));},VZ=(a,b,c,d)=>{return c*(1.0-c)*d;},LK=I(Bt),WD=(a,b)=>{return QK(b);},St=(a,b,c,d)=>{return d*(1.0-c*c);},LL=I(Bt),U8=(a,b)=>{if(b<0.0)b=0.0;return b;},SD=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},LM=I(Bt),Tg=(a,b)=>{if(!(b>0.0))b
=0.01*b;return b;},Up=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},LN=I(Bt),WC=(a,b)=>{return Mg(b);},S3=(a,b,c,d)=>{B8();return On(Fx,b)*d;},LY=I(Bt),RM=(a,b)=>{return DT(b);},RE=(a,b,c,d)=>{return DQ(b)*d;},PA=I(Bt),TF=(a,b)=>{return b;},R3=(a,b,c,d)=>{return d;},U_=I(),DT=b=>{if(b!==0.0)b=Mr(b,0);return b;},DQ=b=>{return Mr(b,1);},Mr=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bp(b)<=1.7976931348623157E308))return NaN;if(!(Bp(b)<1647099.3291652855)){d=Bp(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if
(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}
else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;};
function LB(){let a=this;G.call(a);a.mo=0;a.nV=0;a.nY=0;a.mT=0;a.m8=null;}
let Be=a=>{return a.mo>=a.nY?0:1;},Bd=a=>{let b,c,d;b=a.nV;c=a.m8;if(b!=c.jq){c=new OC;U(c);Q(c);}d=a.mo;a.mT=d;a.mo=d+1|0;return c.bN(d);},Qa=I(),LI=null,IY=()=>{IY=W(Qa);Xe();},Xe=()=>{let b,c;EU();b=X((KC.dK()).data.length);c=b.data;LI=b;c[DA.h8]=1;c[HO.h8]=2;c[J_.h8]=3;},Tn=I(),Ga=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EI();e=FD;f=512;while(f>0){g=e.data;c=f+1023|
0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Of(d,b):Of(d+1|0,b/2.0);}return b;},Of=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gi(d/e);g=Gi(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h
-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},F0=I(0);
function NO(){G.call(this);this.nO=null;}
let TR=(a,b)=>{return !M$(a.nO,b)?F(501):F(0);};
function NQ(){G.call(this);this.ng=null;}
let WF=(a,b)=>{return !M$(a.ng,b)?F(502):F(0);};
function Pz(){let a=this;M.call(a);a.oS=0.0;a.oR=0.0;a.oM=0.0;}
function MY(){M.call(this);this.oE=null;}
function MV(){let a=this;G.call(a);a.oa=null;a.oc=0;}
let QW=(a,b)=>{b=b;Ph(a.oa,b,a.oc);};
function MQ(){G.call(this);this.ni=null;}
let UY=(a,b)=>{return Bp(a.ni.jb.kW.h7.data[b]);},Qb=I(),J2=null,HK=null,FD=null,EI=()=>{EI=W(Qb);SY();},SY=()=>{let b,c,d,e,f,g,h,i;J2=Y(128);HK=Y(128);FD=Y(2047);b=IE(2.0,0.0);c=0;while(c<7){d=JW(b.jF);e=d*d;b=Qy(d,(b.kt-(e-b.jF-KB(e,d,d)))/(2.0*d));c=c+1|0;}f=IE(1.0,0.0);g=0;while(g<128){h=J2.data;i=f.jF;h[g]=i;HK.data[g]=f.kt/i;d=b.jF;e=i*d;d=KB(e,i,d);f=Qy(e,f.jF*b.kt+f.kt*b.jF-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FD.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function KA(){G.call(this);this.nz=null;}
let Wy=(a,b)=>{return a.nz;};
function KJ(){G.call(this);this.nb=null;}
let Xq=(a,b)=>{return a.nb.jb.jx.h7.data[b];};
function MZ(){let a=this;M.call(a);a.jF=0.0;a.kt=0.0;}
let Wz=(a,b,c)=>{a.jF=b;a.kt=c;},IE=(a,b)=>{let c=new MZ();Wz(c,a,b);return c;},Gi=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Qy=(b,c)=>{let d;d=c+b;return IE(d,c-(d-b));},KB=(b,c,d)=>{let e,f,g,h;e=Gi(c);f=c-e;g=Gi(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function M0(){let a=this;G.call(a);a.mK=null;a.mJ=0;}
let V_=(a,b)=>{let c,d,e,f,g;c=a.mK;d=a.mJ;e=c.kX.iD;f=e.k5.r();while(f.s()){g=f.u();if(g.j7==b){a:{f=L2(g,c.kX,d);IB();switch(LG.data[c.mB.h8]){case 1:break;case 2:MJ(c,F7(EQ(f)));break a;case 3:Bc(c.iA,Jw(f));break a;default:break a;}MJ(c,D0(EQ(f)));}return;}}c=new BB;f=BA(e);g=K();P(P(H(H(g,f),F(503)),b),46);BC(c,J(g));Q(c);};
function O_(){let a=this;G.call(a);a.mM=null;a.mN=null;}
let WR=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.mM;d=a.mN;e=new FN;c=c.l3;Hp(e,c.ia);c=Bf(c);f=0;while(true){g=e.i4.data;h=g.length;if(f>=h)break;g[f]=Bd(c);f=f+1|0;}e.ia=h;h=d.h8;b=Br(b);K4(e,h,b);return KT(e);},Rt=I(),G0=b=>{let c,d,e,f;if(Bp(b)<700.0){c=Oa(b);d=c|0;e=Jh(d,0);return e+e*KQ(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Oa(b);f=c|0;c=KQ(b,c,f);if(b>0.0){b=Jh(f,(-1));b=2.0*(b+b*c);}else{b=Jh(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Oa
=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Jh=(b,c)=>{EI();return J2.data[b&127]*FD.data[((b>>7)+c|0)+1023|0];},KQ=(b,c,d)=>{let e,f,g;EI();e=HK.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},SP=I(),QK=b=>{let c,d,e,f;if(b===0.0)return b;c=Bp(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0
+d*45.0))))*b;}e=G0(2.0*c)+1.0;f=e<16.0?(e-2.0)/e:1.0-2.0/e;if(b<0.0)f= -f;return f;},VP=I(),Mg=b=>{let c,d;c=G0( -Bp(b));d=1.0+c;return Ga(d)-(d-1.0-c)/d+Bs(b,0.0);},OC=I(Bz),WT=I(),II=(b,c)=>{let d,e,f,g;d=Z(b.h_,b.h9);e=0;f=c;while(true){g=d.h7.data;if(e>=g.length)break;g[e]=f*Bp(b.h7.data[e]);e=e+1|0;}return d;},OY=I(),LG=null,IB=()=>{IB=W(OY);Wj();},Wj=()=>{let b,c;b=X((MM()).data.length);c=b.data;LG=b;c[Fl.h8]=1;c[FP.h8]=2;c[En.h8]=3;},QT=I(Bz);
RJ([]);
CL([G,0,0,[],1,0,0,["O",L(Q7)],D2,0,G,[],1537,0,0,0,Dt,0,G,[],1537,0,0,0,JA,0,G,[],1537,0,0,0,Bu,0,G,[D2,Dt,JA],17,0,()=>CK(),["O",L(V)],Di,0,G,[D2],1025,0,0,0,EY,0,Di,[Dt],1,0,()=>DW(),["O",L(WB)],Jk,0,G,[D2,JA],0,0,0,0,O8,0,G,[],1537,0,0,0,Hs,0,Jk,[O8],1,0,0,0,Ef,0,G,[],1,0,0,0,EK,0,Ef,[],1,0,0,0,Bz,0,EK,[],1,0,0,0,ET,0,G,[],1025,0,0,0,Vc,0,ET,[],17,0,0,0,U2,0,ET,[],17,0,0,0,K9,0,G,[],1537,0,0,0,QG,0,G,[K9],1537,0,0,0,Kz,0,G,[],1537,0,0,0,OB,0,G,[QG,Kz],17,0,0,0,OW,0,G,[],17,0,()=>Gm(),0,S7,0,G,[],17,0,0,
0,TC,0,G,[],17,0,0,0,TU,0,G,[],17,0,0,0,JH,0,G,[],1537,0,0,0,L4,0,G,[JH],1,0,0,0,Ig,0,G,[Dt],1,0,()=>Gx(),0,Ge,0,G,[],17,0,0,["O",L(VA)],U7,0,G,[],17,0,0,0,G$,0,G,[],17,0,0,0,Cd,0,Bz,[],1,0,0,0,JZ,0,G,[],17,0,0,["O",L(QQ)],PN,0,G,[],17,0,0,0,Oh,0,G,[],17,0,0,0,Ch,0,G,[],1537,0,0,0,Nf,0,G,[Ch],1,0,0,0,Lg,0,G,[],16,0,0,0,Ng,0,G,[Ch],1,0,0,0,Pw,0,G,[],16,0,0,0,Nd,0,G,[Ch],1,0,0,0,JM,0,G,[],16,0,0,0,Ne,0,G,[Ch],1,0,0,0,Ok,0,G,[],1537,0,0,0,FO,0,G,[Ok],1537,0,0,0,El,0,G,[FO],1025,0,0,["p",Bb(CW)],Ql,0,G,[FO],1537,
0,0,0,Hz,0,G,[Ql],1537,0,0,0,De,0,El,[Hz],1025,0,0,["r",Bb(Bf),"O",L(RR)],Iy,0,G,[],1537,0,0,0,DN,0,G,[],1537,0,0,0]);
CL([FN,0,De,[Iy,D2,DN],1,0,0,["bN",L(S),"X",Bb(SH)],Bh,0,G,[Dt,D2],1025,0,0,["O",L(R7)],EN,0,Bh,[],65553,0,()=>By(),0,Cv,0,G,[],1537,0,0,0,Cf,0,G,[Cv],1537,0,0,0,H6,0,G,[Cf],1,0,0,0,H7,0,G,[Cf],1,0,0,0,PS,0,G,[],17,0,0,0,Jv,0,G,[Cf],1,0,0,0,Pj,0,G,[Ch],1,0,0,["cK",Bb(Ti)],RV,0,G,[],17,0,0,0,Pk,0,G,[Ch],1,0,0,["cK",Bb(Vn)],F9,0,Bh,[],65553,0,()=>D7(),0,Jm,0,G,[Cf],1,0,0,0,N5,0,G,[Ch],1,0,0,["cK",Bb(RS)],N3,0,G,[Ch],1,0,0,["cK",Bb(Um)],N7,0,G,[Ch],1,0,0,["cK",Bb(Ss)],N6,0,G,[Ch],1,0,0,["cK",Bb(W$)],I8,0,G,[Cf],
1,0,0,0,I7,0,G,[Cf],1,0,0,0,Tb,0,G,[],17,0,0,0,Qp,0,G,[],17,0,0,0,Wu,0,Bz,[],1,0,0,0,Xs,0,G,[],17,0,0,0,O5,0,G,[],0,0,()=>Fc(),0,Wa,0,G,[Cv],1,0,0,0,H_,0,G,[Cf],1,0,0,0,Ru,0,G,[],17,0,0,0,M,0,G,[],1025,0,0,0,VJ,0,M,[],17,0,0,0,Qs,0,G,[],16,0,0,0,L0,0,M,[],17,0,0,0,RG,0,M,[],16,0,0,0,EX,0,G,[],1537,0,0,0,KZ,0,G,[EX],1,0,0,["bI",L(Ts)],Oc,0,G,[],16,0,0,0,M9,0,M,[],17,0,0,0,Gp,0,M,[],17,0,0,["O",L(Sk)],Ka,0,G,[Cv],1537,0,0,0,MU,0,G,[Ka],1537,0,0,0,Qf,0,G,[Cv],1537,0,0,0,Cp,0,G,[Cv],1537,0,0,0,M8,0,G,[Cp],1537,
0,0,0,PE,0,G,[Cp],1537,0,0,0,NY,0,G,[Cp],1537,0,0,0,Pp,0,G,[Cp],1537,0,0,0,Lv,0,G,[Cp],1537,0,0,0,Mz,0,G,[Cp],1537,0,0,0,L5,0,G,[Cp],1537,0,0,0,Lb,0,G,[Cp],1537,0,0,0]);
CL([TP,0,G,[MU,Qf,Cp,M8,PE,NY,Pp,Lv,Mz,L5,Lb],1025,0,0,0,Mh,0,M,[],17,0,0,0,Ev,0,M,[],17,0,0,["O",L(SA)],BI,0,G,[],17,0,0,["O",L(Ra)],Hi,0,G,[],16,0,0,0,J5,0,M,[],17,0,()=>CF(),0,GF,0,M,[],17,0,0,0,N$,0,G,[],17,0,0,0,Po,0,M,[],17,0,0,0,V0,0,G,[],17,0,0,0,BB,0,Bz,[],1,0,0,0,Ft,0,Bh,[],65552,0,()=>Fe(),0,Cz,0,G,[],1537,0,0,0,OP,0,M,[Cz],17,0,0,["ek",L(TE),"dP",Bb(T5)],It,0,M,[Cz],17,0,()=>Gu(),["ek",L(Sv),"dP",Bb(Rb)],QJ,0,M,[Cz],17,0,0,["ek",L(VF),"dP",Bb(TD)],Pn,0,M,[Cz],17,0,0,["ek",L(H9),"dP",Bb(Tt)],Mq,0,
M,[Cz],17,0,0,["ek",L(ML),"dP",Bb(Vg)],MK,0,M,[Cz],17,0,0,["ek",L(Xk),"dP",Bb(V8)],La,0,M,[Cz],17,0,0,["ek",L(VY),"dP",Bb(Xh)],KD,0,M,[Cz],17,0,0,["ek",L(Q4),"dP",Bb(Ty)],NE,0,EK,[],1,0,0,0,Dh,0,Bh,[],66561,0,()=>CQ(),0,Mo,0,G,[],16,0,0,0,Pt,0,G,[],1,0,0,0,MO,0,G,[],17,0,0,0,LJ,0,G,[Cv],1537,0,0,0,HH,0,G,[LJ],1,0,0,0,Dx,0,Bz,[],1,0,0,0,Sx,0,G,[],1,0,0,0,LC,0,G,[],17,0,0,0,Lt,0,M,[],17,0,0,0,Mw,0,G,[],17,0,0,0,Cs,0,G,[],17,0,0,0,EO,0,Bh,[],65553,0,()=>BU(),0,PZ,0,G,[],17,0,()=>GS(),0,Pv,0,G,[],32768,0,()=>HD(),
0,JD,0,Ef,[],1,0,0,0,JY,0,JD,[],1,0,0,0,BS,0,JY,[],1,0,0,0,BM,0,Bh,[],66561,0,()=>Cr(),0,Lq,0,G,[],17,0,0,0,Im,0,G,[],17,0,0,0,Wc,0,G,[],16,0,0,0,IO,0,M,[],17,0,0,["O",L(VX)],Go,0,Di,[Dt],1,0,()=>E3(),["O",L(Xp)],C2,0,G,[],1537,0,0,0,PU,0,G,[C2],1,0,0,["ev",L(WX)],PV,0,G,[C2],1,0,0,["ev",L(Sb)],PW,0,G,[C2],1,0,0,["ev",L(SU)]]);
CL([V7,0,G,[],17,0,0,0,PY,0,G,[C2],1,0,0,["ev",L(VW)],LS,0,G,[C2],1,0,0,["ev",L(Vb)],LU,0,G,[C2],1,0,0,["ev",L(SX)],LW,0,G,[C2],1,0,0,["ev",L(Xl)],Lj,0,G,[],17,0,0,0,O2,0,G,[],17,0,0,0,BP,0,G,[],17,0,0,0,PJ,0,G,[EX],1,0,0,["bI",L(Ue)],C6,0,M,[],17,0,0,["O",L(WM)],Dc,0,G,[],17,0,()=>Ff(),0,Ps,0,G,[],1537,0,0,0,KY,0,G,[Ps],17,0,0,0,Sg,0,G,[],17,0,0,0,Hj,0,M,[],17,0,()=>Er(),0,T8,0,G,[],16,0,0,0,ID,0,M,[],17,0,0,["O",L(Tl)],GD,0,Bh,[],65553,0,()=>B4(),0,Hq,0,M,[],17,0,0,["O",L(RK)],Ed,0,G,[],1537,0,0,0,Qr,0,G,
[Ed],1,0,0,["bJ",L(SS)],Ek,0,G,[],1537,0,0,0,C7,0,M,[Ek],17,0,0,0,Jq,0,M,[],17,0,0,["O",L(Uo)],Ve,0,G,[Cv],1025,0,0,0,Iw,0,G,[Cv],1536,0,0,0,HC,0,G,[Iw],1,0,0,0,HB,0,G,[Iw],1,0,0,0,VT,0,G,[],16,0,0,0,Pf,0,G,[],17,0,()=>D5(),0,HL,0,Bz,[],1,0,0,0,E_,0,G,[],1536,0,0,0,Pq,0,G,[E_],16,0,0,["gl",BG(WZ)],KF,0,G,[E_],16,0,0,["gl",BG(Vq)],L8,0,G,[E_],16,0,0,["gl",BG(VD)],KM,0,G,[E_],16,0,0,["gl",BG(Ub)],Kd,0,G,[],17,0,0,0,JL,0,G,[],16,0,()=>B$(),0,P_,0,G,[Ed],1,0,0,0,NR,0,G,[],16,0,0,0,PG,0,G,[],16,0,0,0,SO,0,G,[],17,
0,0,0,KL,0,G,[EX],1,0,0,["bI",L(UT)],MI,0,G,[],32768,0,()=>Jp(),0,IJ,0,G,[Cf],1,0,0,0,IM,0,G,[Cf],1,0,0,0,IN,0,G,[Cf],1,0,0,0,IL,0,G,[Cf],1,0,0,0,UU,0,G,[],17,0,0,0,Ix,0,G,[],1537,0,0,0]);
CL([PP,0,G,[Ix],1,0,0,["fh",Bb(S4)],NX,0,G,[Ix],1,0,0,["fh",Bb(Wk)],CH,0,De,[DN],1024,0,0,0,Ij,0,CH,[DN],1,0,0,["bN",L(DC),"X",Bb(C1)],Sj,0,G,[],16,0,0,0,Sn,0,M,[],16,0,0,0,IU,0,M,[],16,0,0,0,FX,0,G,[],1537,0,0,0,NM,0,G,[Ed],1,0,0,["bJ",L(Sq)],Jx,0,M,[],17,0,0,0,Gh,0,Bh,[],65553,0,()=>D1(),0,FH,0,Bh,[],65553,0,()=>Eb(),0,Gb,0,Bh,[],65553,0,()=>EU(),0,MH,0,G,[],16,0,0,0,Mx,0,M,[],16,0,0,0,PM,0,G,[Ed],1,0,0,["bJ",L(TI)],N1,0,G,[],32768,0,()=>H8(),0,P4,0,CH,[DN],0,0,0,["X",Bb(UG),"bN",L(PO)],K8,0,G,[],32768,0,
()=>Hm(),0,OO,0,Dh,[],65552,0,0,["b$",B3(Tu),"fi",B3(TG)],ON,0,Dh,[],65552,0,0,["b$",B3(T3),"fi",B3(SM)],PB,0,G,[],17,0,0,0,Kb,0,G,[],1537,0,0,0,Qc,0,G,[Kb],1,0,0,0,Fa,0,G,[],1537,0,0,0,LF,0,G,[Fa],17,0,0,["ei",Bb(TT),"eh",L(RH)],Ey,0,G,[],1537,0,0,0,Ma,0,M,[Ey],17,0,0,["ee",L(UO)],KP,0,M,[Ey],17,0,0,["ee",L(RY)],PR,0,M,[Ey],17,0,0,["ee",L(V6)],Eo,0,Bz,[],1,0,0,0,RZ,0,G,[],17,0,0,0,GP,0,Bz,[],1,0,0,0,Jt,0,M,[],17,0,0,["O",L(Vh)],FJ,0,Bh,[],65553,0,()=>EL(),0,G2,0,Cd,[],1,0,0,0,Pb,0,G,[],16,0,0,0,LV,0,G,[],1,
0,0,0,Kw,0,BM,[],65552,0,0,["fv",L(NP),"fi",B3(V3)],Ku,0,BM,[],65552,0,0,["fv",L(WP),"fi",B3(Xf)],Kt,0,BM,[],65552,0,0,["fv",L(TN),"fi",B3(Q5)],Ks,0,BM,[],65552,0,0,["fv",L(Xm),"fi",B3(SV)],Kr,0,BM,[],65552,0,0,["fv",L(TY),"fi",B3(Tv)],Kq,0,BM,[],65552,0,0,["fv",L(WI),"fi",B3(T_)],Ko,0,BM,[],65552,0,0,["fv",L(SB),"fi",B3(WA)],OA,0,G,[],1537,0,0,0,L7,0,G,[OA],1,0,0,0,Ro,0,G,[],16,0,0,0,EZ,0,G,[],1536,0,0,0,Qv,0,G,[EZ],1,0,0,["ey",L(Uv)]]);
CL([He,0,G,[],16,0,0,0,K2,0,G,[EZ],1,0,0,["ey",L(Ur)],Nr,0,De,[],0,0,0,["bN",L(E$),"X",Bb(GR)],H0,0,M,[],17,0,0,["O",L(Ua)],D4,0,M,[Ek],17,0,0,0,Si,0,G,[],16,0,0,0,Oo,0,G,[],16,0,0,0,M6,0,G,[],16,0,0,0,Pd,0,G,[],16,0,0,0,Qd,0,M,[],16,0,0,0,MR,0,G,[FO],1537,0,0,0,IX,0,El,[MR],1025,0,0,0,Jc,0,IX,[],1024,0,0,0,Nw,0,Jc,[],0,0,0,0,KS,0,G,[],1537,0,0,0,Io,0,G,[KS],1025,0,0,0,Ii,0,Io,[],1024,0,0,0,Nu,0,Ii,[],0,0,0,0,Nv,0,CH,[],0,0,0,["bN",L(Rz),"X",Bb(Xi),"r",Bb(Uh),"p",Bb(R8)],Gg,0,G,[],1537,0,0,0,Ns,0,G,[Gg],0,0,
0,["s",Bb(RD),"u",Bb(SJ)],Nj,0,G,[Gg],1537,0,0,0,Nt,0,G,[Nj],0,0,0,0,M2,0,G,[JH],1,0,0,0,Cw,0,G,[],1536,0,0,0,Os,0,G,[Cw],1,0,0,["g$",L(Vw)],Kg,0,G,[Fa],17,0,0,["ei",Bb(Sz),"eh",L(S8)],Mf,0,G,[Fa],17,0,0,["ei",Bb(SW),"eh",L(Vj)],Iq,0,M,[Fa],17,0,()=>FI(),["ei",Bb(Sl),"eh",L(W3)],OH,0,M,[Ey],17,0,0,["ee",L(Uz)],BY,0,M,[],16,0,0,["O",L(Wi)],Gk,0,Bh,[],65553,0,()=>DM(),0,Mm,0,G,[],16,0,0,0,NI,0,G,[],32768,0,()=>Fm(),0,CD,0,Bh,[FX],66561,0,()=>CZ(),["f9",Bb(V1)],Cm,0,Bh,[FX],66561,0,()=>Dv(),["f9",Bb(TS),"f$",L(Vo),
"ga",BG(Q6)],QA,0,Di,[Dt],1,0,()=>IZ(),0,Qn,0,M,[],17,0,0,0,GU,0,Bh,[],65552,0,()=>Ca(),0,Le,0,G,[Cw],1,0,0,["g$",L(S0)],Lf,0,G,[Cw],1,0,0,["g$",L(T9)],MC,0,G,[Cw],1,0,0,["g$",L(Tz)],Tk,0,G,[],16,0,0,0,OE,0,G,[Cw],1,0,0,["g$",L(WN)],Kx,0,G,[Cw],1,0,0,["g$",L(WV)],PT,0,G,[Cw],1,0,0,["g$",L(Wo)],Py,0,G,[],32768,0,()=>I_(),0,Li,0,G,[],32768,0,()=>GA(),0,Bt,0,Bh,[FX],66561,0,()=>B8(),["f9",Bb(Uc),"f$",L(W7),"ga",BG(UL)],EG,0,M,[Ek],17,0,0,0]);
CL([J7,0,G,[],16,0,()=>Fj(),0,Pe,0,G,[],32768,0,()=>JO(),0,PC,0,CH,[DN],0,0,0,["X",Bb(Rx),"bN",L(Us)],N0,0,G,[],32768,0,()=>Fg(),0,QH,0,G,[Cw],1,0,0,["g$",L(Re)],Wl,0,G,[],16,0,0,0,ND,0,G,[],32768,0,()=>J1(),0,No,0,G,[],16,0,0,0,P7,0,CD,[],65552,0,0,["f$",L(Uw),"ga",BG(Ws)],P8,0,CD,[],65552,0,0,["f$",L(Rf),"ga",BG(TO)],P9,0,CD,[],65552,0,0,["f$",L(Wq),"ga",BG(R$)],Ox,0,Cm,[],65552,0,0,["hG",B3(Sr),"hI",DG(TH),"hJ",DG(U5)],Oy,0,Cm,[],65552,0,0,["hG",B3(W_),"hI",DG(Tc),"hJ",DG(Un)],Ov,0,Cm,[],65552,0,0,["hG",
B3(Sd),"hI",DG(Sm),"hJ",DG(Uf)],Ow,0,Cm,[],65552,0,0,0,HE,0,M,[],16,0,0,["O",L(RQ)],I5,0,G,[],1536,0,0,0,QB,0,G,[I5],1,0,0,["hR",L(Tw)],LO,0,Bt,[],65552,0,0,["hP",L(RO),"hQ",BG(Rn)],LP,0,Bt,[],65552,0,0,0,LQ,0,Bt,[],65552,0,0,["hP",L(RN),"hQ",BG(Uy)],LR,0,Bt,[],65552,0,0,["hP",L(On),"hQ",BG(VZ)],LK,0,Bt,[],65552,0,0,["hP",L(WD),"hQ",BG(St)],LL,0,Bt,[],65552,0,0,["hP",L(U8),"hQ",BG(SD)],LM,0,Bt,[],65552,0,0,["hP",L(Tg),"hQ",BG(Up)],LN,0,Bt,[],65552,0,0,["hP",L(WC),"hQ",BG(S3)],LY,0,Bt,[],65552,0,0,["hP",L(RM),
"hQ",BG(RE)],PA,0,Bt,[],65552,0,0,["hP",L(TF),"hQ",BG(R3)],U_,0,G,[],17,0,0,0,LB,0,G,[Gg],0,0,0,["s",Bb(Be),"u",Bb(Bd)],Qa,0,G,[],32768,0,()=>IY(),0,Tn,0,G,[],17,0,0,0,F0,0,G,[],1537,0,0,0,NO,0,G,[F0],1,0,0,["hV",L(TR)],NQ,0,G,[F0],1,0,0,["hV",L(WF)],Pz,0,M,[Ek],17,0,0,0,MY,0,M,[Ek],17,0,0,0,MV,0,G,[EX],1,0,0,["bI",L(QW)],MQ,0,G,[EZ],1,0,0,["ey",L(UY)],Qb,0,G,[],16,0,()=>EI(),0,KA,0,G,[F0],1,0,0,["hV",L(Wy)],KJ,0,G,[EZ],1,0,0,["ey",L(Xq)],MZ,0,M,[],16,0,0,0,M0,0,G,[I5],1,0,0,["hR",L(V_)],O_,0,G,[Ed],1,0,0,["bJ",
L(WR)],Rt,0,G,[],17,0,0,0,SP,0,G,[],17,0,0,0,VP,0,G,[],17,0,0,0,OC,0,Bz,[],1,0,0,0,WT,0,G,[],16,0,0,0]);
CL([OY,0,G,[],32768,0,()=>IB(),0,QT,0,Bz,[],1,0,0,0]);
let TA=BD(Vz),S5=BD(Mb),MF=BD(DB),KO=BD(CE);
UE(["0","<java_object>@","","null","option","object","function","string","number","undefined","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","points","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.",",","frozen="," is set aside, since the weights of this network have the places 0 to ",
"cross-entropy","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error.","relu","squared-error","A network needs the inputs and at least one layer.","by-hand","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","false","true","-1","all together","point "," alone","The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.",
"Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ",": ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ","dW","db"," This network has no place for it.","verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px","nothing"," takes ",", not “",
"”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","zeros","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer",
"ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes",
"BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles",
"how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ",
"cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)","max(0, z)","max(0.01 * z, z)","max(0, z) + log1p(exp(-abs(z)))","sin(z)","z","1 / (1 + exp(-z))","The predictions: the ","The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.",
"dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.","dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.","dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T",", ","There is no setting “",
"”. The settings are ","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","span","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ","By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.",
"By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.","Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.",
"This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". "," and ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0",
"a whole number from "," to ",", or ","one or more of "," with commas between","true or false","CROSS_ENTROPY","SQUARED_ERROR","C + bᵀ","unit ","from ","input ","A","Y","W","B","b","Z","DA","dA","DZ","dZ","DW","DB","ALPHA","alpha","NEW_W","new W","NEW_B","new b","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","0.0","e+","e-",".0","nan","inf","-","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","#","0123456789abcdef",
"bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","right","WAITING","RECEIVING","CURRENT","COMPLETE","Not a number: ","How the loss changes with each activation of layer ",", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.",
"a - y","d * (1 - a * a)","d * (z > 0)","d * max(0.01, z > 0)","d * (1 / (1 + exp(-z)))","d * cos(z)","d","d * (a * (1 - a))"," times the slope of the ","The learning rate: how far the update goes against the gradient.","The weights","The biases","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer "," of layer "," in the next iteration.","p - r * d","summed over the points",
"for this point alone"," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration "," is used only with ",", so it is set aside.","Either src or dest is null","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","MIDDLE","END","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","(-","0 + ","FORWARD","BACKWARD","UPDATE",
"FULL","SHORT","NAMES","<mfrac>","</mfrac>","+-*>=,","⁢","<mn>","⊙","&gt;","−","<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"","\".","1p(","⁡","new","<mtext>new</mtext>","<msup>","</msup>","</mn>","α","<mi>","</mi>","<msub>","</msub>","<msubsup>","</msubsup>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","T","SUM","sum","cannot ",": rows and columns must each be equal in number, or 1.","ADD","+","add","SUBTRACT","subtract","MULTIPLY",
"*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","NEGATE","EXP","exp","LOG","log","SIN","sin"," + ","+-*/","cannot multiply "," @ ",": the first must have as many columns as the second has rows.","(-y) * log(a)","(1 - y) * log(1 - a)"," has no input "]);
Bu.prototype.toString=function(){return Bw(this);};
Bu.prototype.valueOf=Bu.prototype.toString;G.prototype.toString=function(){return Bw(S9(this));};
G.prototype.__teavm_class__=function(){return TQ(this);};
let C=QX(Vi);
C.javaException=VN;
let XH=Symbol('jsoClass');
(()=>{let c;c=G$.prototype;c.show=BZ(Q0);c=H6.prototype;c.handleEvent=BZ(Wp);c=H7.prototype;c.handleEvent=BZ(VU);c=Jv.prototype;c.handleEvent=BZ(V5);c=Jm.prototype;c.handleEvent=BZ(ST);c=I8.prototype;c.handleEvent=BZ(Uu);c=I7.prototype;c.handleEvent=BZ(WE);c=H_.prototype;c.handleEvent=BZ(V9);c=HH.prototype;c.pair=BZ(V4);c=HC.prototype;c.accept=BZ(Sp);c=HB.prototype;c.accept=BZ(UV);c=IJ.prototype;c.handleEvent=BZ(VB);c=IM.prototype;c.handleEvent=BZ(Rm);c=IN.prototype;c.handleEvent=BZ(Ut);c=IL.prototype;c.handleEvent
=BZ(TM);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=G$.prototype;main=C;Study=D;study=E;})();
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
.puzzle {
grid-area: puzzle;
}
.neuron {
grid-area: neuron;
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
height: 21rem;
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
.network .value {
width: 9rem;
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
.reading {
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
.predictions th:nth-child(-n + 2) {
width: 11%;
}
.predictions th:nth-child(3) {
width: 8%;
}
.predictions th:nth-child(5) {
width: 34%;
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
grid-template-areas: "messages" "puzzle" "neuron" "decision" "transport" "network" "hidden" "loss" "predictions" "losses" "set-up" "study";
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
grid-template-rows: repeat(8, auto) 7.6rem;
grid-template-areas: "messages messages" "puzzle puzzle" "neuron neuron" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68rem) {
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 18.5rem;
grid-template-rows: repeat(5, auto) 1fr auto 4.6rem;
grid-template-areas: "messages messages messages" "puzzle puzzle puzzle" "neuron neuron neuron" "decision network set-up" "hidden loss set-up" "predictions losses set-up" "study study study" ". . .";
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
.single > :is(.messages, .transport, .set-up, .study, .puzzle, .neuron) {
flex-basis: 100%;
}
.single > :is(.messages, .puzzle, .neuron) {
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
<p id="network-text" class="twin"></p>
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
<output class="reading"></output>
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
var main;var Lab;var settingNames;var mount;(function(){let PB=2463534242,OB=()=>{let x=PB;x^=x<<13;x^=x>>>17;x^=x<<5;PB=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BQ=f=>function(p1,p2){return f(this,p1,p2);},EB=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},TF=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bl(DC(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bw(args[i]);}Zw(()=>{f.call(null,javaArgs);},callback);},Bk=target=>target.$clinit=()=>
{},Xs=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[BC]&&cls[BC].item){++arrayDegree;cls=cls[BC].item;}let clsName="";if(cls[BC].primitiveKind!==0){clsName=cls[BC].name;}else {clsName=cls[BC]?cls[BC].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DC();}return function(){superclass.call(this);};},BC=Symbol("teavm_meta"),Br=cls=>{if(cls[BC].classObject===null){cls[BC].classObject
=Yh(cls);}return cls[BC].classObject;},DC=()=>H,W=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},JG=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},EP=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=JG({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[BC]=meta;if(typeof config==='function'){config(meta);}return cls;},ZH=EP("boolean","Z",1,meta=>{}),Og=EP("char","C",4,meta=>{}),M6=EP("int","I",5,meta=>{{meta.valueToObject=o=>ED(o);}}),Ul=EP("long","J",6,meta=>{}),Dd=EP("double","D",8,meta=>{}),VP=EP("void","V",9),Pn=new ArrayBuffer(16),N9=new Float64Array(Pn),NL=new BigInt64Array(Pn),SU=n=>{N9[0]=n;return NL[0];},XT
=n=>{NL[0]=n;return N9[0];},Ce=(a,b)=>a===b?0:a<b? -1:1,LH=(a,b)=>a===b?0:a>b?1: -1,Y=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},K4=(a,b)=>(a>>>0)/(b>>>0)>>>0,ABI=(a,b)=>(a>>>0)%(b>>>0)>>>0,IL=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Cf=BigInt(0),Fj=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cp=val=>BigInt.asIntN(64,BigInt(val|0)),F5=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),AAE=val=>Number(val),FK=val=>Number(BigInt.asIntN(32,val))|0,Eb=(a,b)=>a===b,HB=(a,b)=>a!==b,P0=(a,b)=>a>=b,XU=(a,b)=>a<b,XX=(a,b)=>a<=b,Ua=(a,b)=>BigInt.asIntN(64,a+b),Uq=a=>BigInt.asIntN(64, -a),UD=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},UQ=(a,b)=>BigInt.asIntN(64,a*b),UI=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Uc=(a,b)=>BigInt.asIntN(64,a%b);
let WI=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),TA=(a,b)=>BigInt.asIntN(64,a&b),Yi=(a,b)=>BigInt.asIntN(64,a|b),AAw=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AAx=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Eh=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bl=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (Ch(cls))(data);},BV=(cls,data)=>new (Ch(cls))(data),Du=sz=>new Wg(new Uint16Array(sz)),Ca=sz=>new OP(new Int32Array(sz)),Jc=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new OP(buffer);},Dn
=sz=>new W8(new Int8Array(sz)),Ba=sz=>new MO(new Float64Array(sz)),BK=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new MO(buffer);},Ch=cls=>{let result=cls[BC].arrayType;if(result===null){function JavaArray(data){(DC()).call(this);this.data=data;}JavaArray.prototype=Object.create((DC()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bd=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (Ch(this.type))(dataCopy);};let name="["+cls[BC].binaryName;JavaArray[BC]=JG({name:name,binaryName:name,parent:DC(),itemType:cls});result=JavaArray;cls[BC].arrayType=JavaArray;}return result;};
function AAZ(array){return array.data.length;}
let Jl,Yk=strings=>{AAL();Jl=new Array(strings.length);for(let i=0;i<strings.length;++i){Jl[i]=Qw(Bw(strings[i]));}},G=index=>Jl[index],I1=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},TR=array=>I1(array,0,array.length),Bw=str=>str===null?null:Ov(str),U=str=>str===null?null:str.kr,AAL=()=>Dm(),Qw;
{Qw=str=>str;}let Kx=(obj,cls)=>obj instanceof DC()&&!!obj.constructor[BC]&&E$(obj.constructor,cls),E$=(from,to)=>{if(from===to){return true;}let map=from[BC].assignableCache;if(map===null){map=new Map();from[BC].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[BC].itemType!==null){let result=from[BC].itemType!==null&&E$(from[BC].itemType,to[BC].itemType);map.set(to,result);return result;}let parent=from[BC].parent;if(parent!==null&&parent!==
from){if(E$(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[BC].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(E$(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},V=ex=>{throw YG(ex);},GA=Symbol("javaException"),YG=ex=>{if(!ex.$jsException){Nq(ex);}return ex.$jsException;},Nq=ex=>{let javaCause=ABX(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new DL("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[GA]=ex;ex.$jsException=err;ABh(err,ex);},ABh=(err,ex)=>{if(typeof X0==="function"&&err.stack){let stack=X0(err.stack);let javaStack=Bl(T$(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=We(Bw(element.className),Bw(element.methodName),Bw(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Yz(ex,javaStack);}}},DL;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");DL=function DL(message,cause){let self=Reflect.construct(Error,[void 0,cause],DL);Object.setPrototypeOf(self,DL.prototype);self[defaultMessage]=message;return self;}
;DL.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:DL},message:{get(){try {let javaException=this[GA];if(typeof javaException==='object'){let javaMessage=VG(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {DL=Error;}let Z0=e=>e instanceof Error&&typeof e[GA]==='object'?e[GA]:null,VG=t=>
Xy(t),ABX=t=>XE(t),T$=()=>DC(),We=(className,methodName,fileName,lineNumber)=>{{return null;}},Yz=(e,stack)=>{},Qd=null,UA=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Qd=packages;},Yl=[],C3=data=>{let packages=Qd;let i=0;while(i<data.length){let cls=data[i++];Yl.push(cls);let m=JG();cls[BC]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name
!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:
null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Zw
=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bs=a=>{return Br(U4(a));},U4=a=>{return a.constructor;},TZ=(a,b)=>{return a!==b?0:1;},Wm=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=OB();c=a.$id$;D_();if(!c)d=G(0);else{e=(((32-NY(c)|0)+4|0)-1|0)/4|0;f=Du(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Gg((c>>>e|0)&15,16);e=e-4|0;h=i;}d=Gn(f);}b=M();I(I(b,G(1)),d);return L(b);},ACc=a=>{let b,c,d;b=(Bs(a)).mn;if(!Kx(a,JO)&&b[BC].itemType===null){b=new P8;Bh(b);V(b);}c=T4(a);b=c;d=OB();b.$id$=d;return c;},ET=J(0),Ek=J(0),K8=J(0);
function BA(){H.call(this);this.oP=0;}
let ZY=null,MY=null,T5=null,Dm=()=>{Dm=Bk(BA);Zq();},Um=a=>{Dm();a.kr="";},Rp=()=>{let a=new BA();Um(a);return a;},UC=(a,b)=>{Dm();a.kr=I1(b.data,0,b.data.length);},Gn=a=>{let b=new BA();UC(b,a);return b;},Zm=(a,b)=>{a.kr=b;},Ov=a=>{let b=new BA();Zm(b,a);return b;},S_=b=>{let c;Dm();c=Rp();c.kr=TR(b.data);return c;},BL=(a,b)=>{let c;if(b>=0&&b<a.kr.length)return a.kr.charCodeAt(b);c=new H2;Bh(c);V(c);},Y3=a=>{return a.kr.length;},Cq=a=>{return a.kr.length?0:1;},GN=(a,b,c)=>{let d,e,f,g;d=By(0,c);if(b<65536)
{e=b&65535;while(true){if(d>=a.kr.length)return (-1);if(a.kr.charCodeAt(d)==e)break;d=d+1|0;}return d;}HD();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.kr.length-1|0))return (-1);if(a.kr.charCodeAt(d)==f&&a.kr.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},C5=(a,b,c)=>{let d,e,f;d=a.kr.length;e=Ce(b,c);if(!e)return MY;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Ov(a.kr.substring(b,c));f=new H2;Bh(f);V(f);},F_=(a,b)=>{return C5(a,b,a.kr.length);},DH=(a,b)=>{let c,d,
e,f,g,h;if(Cq(b))return a;if(Cq(a))return b;c=Du(a.kr.length+b.kr.length|0);d=c.data;e=0;f=0;while(f<a.kr.length){g=e+1|0;d[e]=BL(a,f);f=f+1|0;e=g;}g=0;while(g<b.kr.length){h=e+1|0;d[e]=BL(b,g);g=g+1|0;e=h;}return S_(c);},DO=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Du(a.kr.length);e=d.data;f=0;while(f<a.kr.length){e[f]=BL(a,f)!=b?BL(a,f):c;f=f+1|0;}return S_(d);},DT=a=>{let b,c;b=0;c=a.kr.length-1|0;a:{while(b<=c){if(BL(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BL(a,c)<=32){c=c+(-1)|0;}return C5(a,b,c+1|0);},Bb=(a,
b)=>{let c;if(a===b)return 1;if(!(b instanceof BA))return 0;c=b;return a.kr!==c.kr?0:1;},DZ=a=>{let b;a:{if(!a.oP){b=0;while(true){if(b>=a.kr.length)break a;a.oP=(31*a.oP|0)+a.kr.charCodeAt(b)|0;b=b+1|0;}}}return a.oP;},CM=(b,c)=>{let d,e;Dm();d=c.p();if(!d.q())return G(2);e=M();HK(e,d.s());while(d.q()){HK(e,b);HK(e,d.s());}return L(e);},Zq=()=>{ZY=Du(0);MY=Rp();T5=new N2;},D6=J();
function FO(){D6.call(this);this.oy=0;}
let Ue=null,Ig=null,D_=()=>{D_=Bk(FO);Ya();},XI=(a,b)=>{D_();a.oy=b;},QY=a=>{let b=new FO();XI(b,a);return b;},BU=b=>{D_();return (NA(AAa(20),b,10)).g();},ED=b=>{let c,d;D_();if(b>=(-128)&&b<=127){a:{if(Ig===null){Ig=Bl(FO,256);c=0;while(true){d=Ig.data;if(c>=d.length)break a;d[c]=QY(c-128|0);c=c+1|0;}}}return Ig.data[b+128|0];}return QY(b);},AAU=(a,b)=>{if(a===b)return 1;return b instanceof FO&&b.oy==a.oy?1:0;},NY=b=>{let c,d;D_();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Ya=()=>{Ue=Br(M6);};
function HR(){let a=this;H.call(a);a.kP=null;a.kJ=0;}
let Nn=(a,b)=>{a.kP=Du(b);},AAa=a=>{let b=new HR();Nn(b,a);return b;},NA=(a,b,c)=>{return AAn(a,a.kJ,b,c);},AAn=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(IL(c,d)<0){if(e)Dw(a,b,b+1|0);else{Dw(a,b,b+2|0);f=a.kP.data;g=b+1|0;f[b]=45;b=g;}a.kP.data[b]=Gg(c,d);}else{h=1;i=1;j=K4((-1),d);b:{while(true){k=Y(h,d);if(IL(k,c)>0){k=h;break b;}i=i+1|0;if(IL(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Dw(a,b,b+i|0);if(e)e=b;else{f=a.kP.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.kP.data;b=e+1|0;f[e]=Gg(K4(c,
k),d);c=ABI(c,k);k=K4(k,d);e=b;}}}return a;},Ja=(a,b)=>{let c,d,e,f,g;c=a.kP.data.length;if(c>=b)return;d=c>=1073741823?2147483647:By(b,By(c*2|0,5));e=a.kP.data;f=Du(d);g=f.data;b=Bz(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.kP=f;},L=a=>{let b,c,d,e,f;b=new BA;c=a.kP;d=c.data;e=a.kJ;Dm();f=d.length;if(e>=0&&e<=(f-0|0)){b.kr=I1(c.data,0,e);return b;}b=new B_;Bh(b);V(b);},Dw=(a,b,c)=>{let d,e,f,g;d=a.kJ;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.kP.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.kJ=a.kJ+(c-b
|0)|0;},Rx=J(0),Ix=J(HR),AAB=a=>{Nn(a,16);},M=()=>{let a=new Ix();AAB(a);return a;},Uh=(a,b)=>{let c,d;b=b;a.kP=Du(b.kr.length);c=0;while(true){d=a.kP.data;if(c>=d.length)break;d[c]=BL(b,c);c=c+1|0;}a.kJ=b.kr.length;},DU=a=>{let b=new Ix();Uh(b,a);return b;},I=(a,b)=>{let c,d;c=a.kJ;d=a;b=b===null?G(3):b;LN(d,c,b);return a;},K=(a,b)=>{let c;c=a.kJ;LN(a,c,b);return a;},P=(a,b)=>{NA(a,b,10);return a;},Rl=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.kJ;d=a;e=1;if(XU(b,Cf)){e=0;b=Uq(b);}a:{if(IZ(b,Cp(10))<0){if(e)Dw(d,c,c+1
|0);else{Dw(d,c,c+2|0);f=d.kP.data;g=c+1|0;f[c]=45;c=g;}d.kP.data[c]=Gg(FK(b),10);}else{g=1;h=Cp(1);i=Kv(Cp(-1),Cp(10));b:{while(true){j=UQ(h,Cp(10));if(IZ(j,b)>0){j=h;break b;}g=g+1|0;if(IZ(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Dw(d,c,c+g|0);if(e)g=c;else{f=d.kP.data;g=c+1|0;f[c]=45;}while(true){if(Eb(j,Cf))break a;f=d.kP.data;c=g+1|0;f[g]=Gg(FK((Kv(b,j))),10);b=U5(b,j);j=Kv(j,Cp(10));g=c;}}}return a;},R=(a,b)=>{let c;c=a.kJ;Fk(a,c,b);return a;},HK=(a,b)=>{let c,d,e,f,g,h;c=0;d=b.E();e=a;f=e.kJ;e=e;if(c<=d&&d<=
b.E()){Dw(e,f,(f+d|0)-c|0);while(c<d){g=e.kP.data;h=f+1|0;g[f]=b.n(c);c=c+1|0;f=h;}return a;}b=new B_;Nh(b);V(b);},Fk=(a,b,c)=>{Dw(a,b,b+1|0);a.kP.data[b]=c;return a;},Zi=(a,b)=>{let c;if(b>=0&&b<a.kJ)return a.kP.data[b];c=new B_;Bh(c);V(c);},VT=a=>{return a.kJ;},OF=a=>{return L(a);},ABq=(a,b)=>{Ja(a,b);},LN=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.kJ){a:{if(c===null)c=G(3);else if(Cq(c))break a;d=a.kJ+c.kr.length|0;Ja(a,d);e=a.kJ-1|0;while(e>=b){a.kP.data[e+c.kr.length|0]=a.kP.data[e];e=e+(-1)|0;}a.kJ=a.kJ+c.kr.length
|0;d=0;while(d<c.kr.length){f=a.kP.data;g=b+1|0;f[b]=BL(c,d);d=d+1|0;b=g;}}return a;}c=new H2;Bh(c);V(c);};
function E5(){let a=this;H.call(a);a.tq=null;a.u_=null;a.s2=0;a.uN=0;}
let Bh=a=>{Q8(a);a.s2=1;a.uN=1;},AB9=()=>{let a=new E5();Bh(a);return a;},AB$=a=>{return a;},Q8=a=>{Nq(a);},Xy=a=>{return a.tq;},XE=a=>{let b;b=a.u_;if(b===a)b=null;return b;},Fy=J(E5),BR=J(Fy),Nh=a=>{Bh(a);},AB8=()=>{let a=new BR();Nh(a);return a;},BZ=(a,b)=>{Q8(a);a.s2=1;a.uN=1;a.tq=b;},AB6=a=>{let b=new BR();BZ(b,a);return b;},FH=J(),Y2=J(FH),T1=(a,b)=>{switch(a.primitiveKind){default:return Bl(a,b);}},YL=J(FH),Nf=J(0),Td=J(0),Ms=J(0);
function Q1(){H.call(this);this.mn=null;}
let Yh=b=>{let c;c=new Q1;c.mn=b;return c;},HQ=a=>{return !a.mn[BC].primitiveKind?0:1;},Iu=a=>{let b;b=a.mn[BC].itemType;return b===null?null:Br(b);},Pb=J(),Fn=()=>{Fn=Bk(Pb);W1();},Za=b=>{Fn();},E=()=>{let b,c,d,e,f;Fn();b=Be();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e].ky;S(b,f);e=e+1|0;}return U(CM(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;Fn();d=Bw(d);e=Bw(e);g=VB(f,"hear");h=new H6;h.pu=matchMedia("(prefers-color-scheme: dark)");f=new NU;f.kO=h;h.qO=f;f=new Li;f.ug=h;h.nU=Bn(f);f=new Lh;f.tz=h;h.qI=Bn(f);h.pE
=Bp();h.px=b;f=new Nz;f.pF=b;h.og=f;h.sW=d;h.nh=g;i=Cq(e)?0:1;h.rc=i;b=new QP;d=i?Q0(e):PD(h.og);b.ou=Be();b.nd=Be();b.mp=d;d=Ha(d);b.qw=d;e=new Oq;f=d.om;e.mV=NaN;e.kX=f;e.kB=M5(f);D7(e,Hb(f));b.lM=e;h.lI=b;h.kw=e;La(e,new Se);h.qy=BO(h.kw.kB);h.mh=Wf(c,h.qO);Gr(h);return h;},W1=()=>{return;},Wj=J(),T4=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},W_=J(),Bj=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result
=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},VB=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},Xx=J(),Lj=J(0),N2=J(),Jp=J(),Ud=null,Wp=null,HD=()=>{HD=Bk(Jp);U0();},Gg=(b,c)=>{HD();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},U0=()=>{Ud=Br(Og);Wp=Bl(Jp,128);};
function Hh(){H.call(this);this.pd=null;}
let Ub=(a,b)=>{a.pd=b;},Fe=a=>{let b=new Hh();Ub(b,a);return b;},Cn=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bw(typeof b);d=!Bb(c,G(5))&&!Bb(c,G(6))?0:1;F9();e=Mb;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Fe(b);e.set(b,new WeakRef(h));return h;}if(Bb(c,G(7))){i=Ie;j=L$;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Fe(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Bb(c,G(8))){l=GY;m=Qe;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Fe(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bb(c,G(9))){f=QR;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Fe(b);QR=new WeakRef(h);return h;}}return Fe(b);},Bn=b=>{if(b===null)return null;return !(b instanceof Hh)?b:b.pd;},Nr=b=>{if(b===null)return null;return !(b instanceof DC())?b:Bn(b);},ZJ=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if
(!(b instanceof Hh))return 0;return a.pd!==b.pd?0:1;},YU=J(),T=(b,c)=>{if(b===c)return 1;return b!==null?b.W(c):c!==null?0:1;},B9=b=>{if(b!==null)return b;b=new Fb;BZ(b,G(2));V(b);},QQ=J(0),GX=J(0),E9=J(),Cg=a=>{return a.Z()?0:1;},Gs=(a,b)=>{let c;c=BE(a);while(BG(c)){if(T(BF(c),b))return 1;}return 0;},I9=(a,b)=>{let c,d;c=0;d=BE(b);while(BG(d)){b=BF(d);if(!S(a,b))continue;c=1;}return c;},SV=J(0),ID=J(0),Nw=()=>{FX();return Me;},GD=b=>{let c;FX();c=new SE;c.tP=b;return c;},OI=(b,c)=>{let d;B9(b);B9(c);d=new R$;d.un
=b;d.tT=c;return d;},Qh=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){B9(c[e]);e=e+1|0;}return Pf(b.bd());},Q6=b=>{let c,d,e,f,g,h;c=new Jt;d=Bl(H,b.kv);e=d.data;b=BE(b);f=0;b=b;while(BG(b)){g=BF(b);if(g===null){b=new Fb;Bh(b);V(b);}h=f+1|0;e[f]=g;f=h;}c.p6=d;return c;};
function D1(){E9.call(this);this.k4=0;}
let BE=a=>{let b;b=new NJ;b.sZ=a;b.uh=a.k4;b.uk=a.Z();b.r8=(-1);return b;},HO=(a,b)=>{let c,d,e;c=a;d=c.kv;e=0;while(true){if(e>=d)return (-1);if(T(b,BB(c,e)))break;e=e+1|0;}return e;},GF=(a,b)=>{let c,d;if(!Kx(b,ID))return 0;c=b;if(a.Z()!=c.Z())return 0;d=0;while(d<c.Z()){if(!T(a.be(d),c.be(d)))return 0;d=d+1|0;}return 1;},JO=J(0),DA=J(0);
function GW(){let a=this;D1.call(a);a.lU=null;a.kv=0;}
let YV=a=>{Iv(a,10);},Be=()=>{let a=new GW();YV(a);return a;},Iv=(a,b)=>{let c;if(b>=0){a.lU=Bl(H,b);return;}c=new BS;Bh(c);V(c);},AB_=a=>{let b=new GW();Iv(b,a);return b;},W5=(a,b)=>{let c,d,e,f;Iv(a,b.kv);c=BE(b);d=0;while(true){e=a.lU.data;f=e.length;if(d>=f)break;e[d]=BF(c);d=d+1|0;}a.kv=f;},HU=a=>{let b=new GW();W5(b,a);return b;},BB=(a,b)=>{IB(a,b);return a.lU.data[b];},VN=a=>{return a.kv;},IK=(a,b,c)=>{let d,e;IB(a,b);d=a.lU.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.kv+1|0;d=a.lU.data.length;if
(d<c){c=d>=1073741823?2147483647:By(c,By(d*2|0,5));e=a.lU;f=Iu(Bs(e));if(f===null){b=new Fb;Bh(b);V(b);}if(f===Br(VP)){b=new BS;Bh(b);V(b);}if(c<0){b=new Tv;Bh(b);V(b);}g=e.data;e=T1(f.mn,c);h=Bz(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.lU=e;}e=a.lU.data;h=a.kv;a.kv=h+1|0;e[h]=b;a.k4=a.k4+1|0;return 1;},EO=(a,b)=>{let c,d,e,f;IB(a,b);c=a.lU.data;d=c[b];e=a.kv-1|0;a.kv=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.k4=a.k4+1|0;return d;},Fq=a=>{let b,c,d,e,f,g;b=a.lU;c=0;d=a.kv;e=null;if(c>d){e=
new BS;Bh(e);V(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.kv=0;a.k4=a.k4+1|0;},IB=(a,b)=>{let c;if(b>=0&&b<a.kv)return;c=new B_;Bh(c);V(c);};
function BM(){let a=this;H.call(a);a.u5=null;a.kZ=0;}
let CL=(a,b,c)=>{a.u5=b;a.kZ=c;},U1=(a,b)=>{return a!==b?0:1;};
function D5(){let a=this;BM.call(a);a.ky=null;a.tJ=null;a.mq=null;a.pG=null;a.r2=null;}
let Cx=null,Do=null,B6=null,CI=null,Ds=null,DM=null,Dj=null,ES=null,Dc=null,DW=null,E1=null,G7=null,DN=null,DF=null,CT=null,Ic=null,Gt=null,GS=null,FI=null,Fr=null,DS=null,F2=null,Fv=null,Sh=null,Bc=()=>{Bc=Bk(D5);Ui();},B7=()=>{Bc();return Sh.bd();},Oz=(a,b,c,d,e,f,g,h)=>{Bc();CL(a,b,c);a.ky=d;a.tJ=e;a.mq=f;a.pG=g;a.r2=h;},BN=(a,b,c,d,e,f,g)=>{let h=new D5();Oz(h,a,b,c,d,e,f,g);return h;},MA=b=>{let c,d,e,f;Bc();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(Bb(f.ky,b))return Bv(f);e=e+1|0;}return Bp();},FC
=a=>{let b;b=a.tJ;Gc();return b!==B$?0:1;},RI=(a,b,c)=>{let d,e,f;if(Cq(c))c=G(10);d=a.ky;e=a.mq.bk();b=Jj(b);f=M();R(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return L(f);},Jj=b=>{let c;Bc();if(b.kr.length>40){b=C5(b,0,40);c=M();R(I(c,b),8230);b=L(c);}return b;},YI=()=>{let b,c;Bc();b=Bl(D5,23);c=b.data;c[0]=Cx;c[1]=Do;c[2]=B6;c[3]=CI;c[4]=Ds;c[5]=DM;c[6]=Dj;c[7]=ES;c[8]=Dc;c[9]=DW;c[10]=E1;c[11]=G7;c[12]=DN;c[13]=DF;c[14]=CT;c[15]=Ic;c[16]=Gt;c[17]=GS;c[18]=FI;c[19]=Fr;c[20]=DS;c[21]=F2;c[22]=Fv;return b;},Ui
=()=>{let b;b=new D5;Gc();Oz(b,G(14),0,G(15),B$,CN(BV(BA,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Cx=b;Do=BN(G(28),1,G(26),B$,YF(1000),G(2),G(29));B6=BN(G(30),2,G(31),B$,CN(BV(BA,[G(32),G(33),G(34),G(35)])),G(32),G(36));CI=BN(G(37),3,G(35),B$,J6(J7(0),21057),G(2),G(38));Ds=BN(G(39),4,G(40),B$,J6(Dq(0.0,21056.0),21057),G(2),G(41));DM=BN(G(42),5,G(43),B$,Dq(0.0,4.294967295E9),G(0),G(44));Dj=BN(G(45),6,G(46),B$,J6(Dq(1.0,64.0),6),G(47),G(48));ES=BN(G(49),7,G(50),B$,CN(BV(BA,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));Dc=BN(G(59),8,G(60),B$,CN(BV(BA,[G(51),G(57),G(52),G(53)])),G(51),G(61));DW=BN(G(62),9,G(63),B$,CN(BV(BA,[G(64),G(65)])),G(64),G(66));E1=BN(G(67),10,G(68),B$,CN(BV(BA,[G(69),G(70),G(71)])),G(69),G(72));G7=BN(G(73),11,G(74),B$,J7(1),G(75),G(76));DN=BN(G(77),12,G(78),B$,J9(Dq(1.0,1000.0),G(79)),G(79),G(80));DF=BN(G(81),13,G(82),CK,Dq(1.0,1000000.0),G(83),G(84));CT=BN(G(85),14,G(86),CK,Dq(0.0,1000000.0),G(0),G(87));Ic=BN(G(88),15,G(89),CK,J9(AAX(BV(BA,
[G(90),G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));Gt=BN(G(99),16,G(100),CK,CN(BV(BA,[G(79),G(101),G(102)])),G(79),G(103));GS=BN(G(104),17,G(105),CK,CN(BV(BA,[G(106),G(107)])),G(106),G(108));FI=BN(G(109),18,G(110),CK,CN(BV(BA,[G(111),G(112)])),G(111),G(113));Fr=BN(G(114),19,G(115),CK,Y5(),G(116),G(117));DS=BN(G(118),20,G(119),CK,J9(Dq(1.0,10000.0),G(120)),G(121),G(122));F2=BN(G(123),21,G(124),CK,CN(BV(BA,[G(125),G(126),G(127)])),G(125),G(128));Fv=BN(G(129),22,G(130),CK,CN(BV(BA,[G(125),
G(131),G(132)])),G(125),G(133));Sh=YI();};
function H6(){let a=this;H.call(a);a.px=null;a.og=null;a.sW=null;a.nh=null;a.pu=null;a.qO=null;a.mh=null;a.nU=null;a.qI=null;a.lI=null;a.kw=null;a.pE=null;a.ql=0;a.o8=0;a.rc=0;a.oa=0;a.ry=0;a.qy=0;a.q0=0;}
let KV=a=>{Q9(a.kw);C6(a);},L2=a=>{HG(a.kw);C6(a);},D9=a=>{a.pE=Bp();a.q0=0;La(a.kw,new Ny);Gr(a);CS(a);a.nh.hear("engine");},Ou=(a,b)=>{HG(a.kw);D7(a.kw,b);La(a.kw,new Pl);C6(a);},Ls=(a,b)=>{D7(a.kw,LE(a,b));IW(a.kw,new PQ,150.0);C6(a);},LE=(a,b)=>{return Bd(0.0,Z(b,CU(a.kw)))|0;},S$=(a,b,c)=>{let d;d=Eu(c);if(S7(d)&&Ee(d)===Bt(Ee(d)))return d;d=M();I(I(I(I(d,b),G(134)),c),G(135));a.pE=Bv(L(d));Gr(a);return RC();},MS=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.kw.kX;Bc();if
(BJ(c,Fr,G(136))&&!b)KV(a);},C6=a=>{a.ry=1;CS(a);},CS=a=>{let b;if(a.o8&&!a.oa){b=new I4;b.sm=a;a.oa=requestAnimationFrame(Bj(Bn(b),"onAnimationFrame"));}},Py=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b=a.mh;c=a.kw;d=c.kX;Bc();d=Bu(d,F2);e=(-1);switch(DZ(d)){case 3075958:if(!Bb(d,G(127)))break a;e=1;break a;case 102970646:if(!Bb(d,G(126)))break a;e=0;break a;default:}}b:{switch(e){case 0:break;case 1:f=1;break b;default:f=a.pu.matches?1:0;break b;}f=0;}e=Ky(a.kw)?0:1;c:{g=c.kX;d=
Fx(c.kB);h=new RG;i=c.kB;j=Sv(d.kH.kt);if(!BY(b.ov)){k=Bo(b.ov);l=d.kT;if(Fu(k.sf,l)&&Nx(k.rN,j)?1:0)break c;}m=new OH;k=d.kT;m.p_=BD(1,2);m.pr=Bp();m.rM=Bp();m.sf=k;m.rN=j;n=CZ(k);o=n<=500?100:n>5000?25:50;m.uo=o;l=new G$;p=new Cr;n=Y(o,o);Gz(p,n,2);q=0;while(q<n){BP(p,q,0,Hw(j.lg,j.lc,q%o|0,o));BP(p,q,1,Hw(j.ll,j.lj,q/o|0,o));q=q+1|0;}JX(l,k,p);m.pC=l;m.rp=EJ(k,m.p_);b.ov=Bv(m);}l=Bo(b.ov);if(f)p=Wn();else{r=Bf(16777215);p=new FS;s=Bf(1841698);t=Bf(5591647);u=Bf(3815235);v=Bf(2762803);Ge();w=Dl(Gl,0.0);x=
Dl(Gl,1.0);y=Bf(7744131);z=Bf(1800247);ba=Bf(7744131);j=KG(BV(Di,[Bf(16645110),Bf(16507844),Bf(16170391),Bf(14913930),Bf(12413577),Bf(9129349),Bf(5781871)]));k=Gl;bb=Bl(Di,k.o1.data.length);bc=bb.data;q=0;o=bc.length;while(q<o){bc[q]=Kr(C0(k.o1.data[q],0.2),r);q=q+1|0;}IC(p,r,s,t,u,v,w,x,y,z,ba,j,KG(bb));}k=!(Gx(b.oE)&&FE(b.oE)<Bq(d.kH)?1:0)?Cw():b.oE;h.ml=g;h.l0=i;h.lz=d;h.o5=l;h.nT=p;h.op=k;h.l3=e;Z1(b.pQ,h);H1(b.qH,h);H1(b.p9,h);H1(b.p2,h);H1(b.pQ,h);TI(b.p9,h);Tm(b.p2,d.kT);VY(b.sN,c);Yj(b.uQ,h);AA5(b.t6,
h);ABK(b.uz,c.kB,Ev(g));Y6(b.sB,h);XZ(b.oL,f);},Gr=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=a.px;c=a.kw.kX;Bc();b.setAttribute("data-theme",U(Bu(c,F2)));d=a.mh;e=a.lI;f=a.pE;g=a.ql&&BJ(a.kw.kX,Fv,G(132))?G(137):!Bb(a.sW,G(132))?G(138):G(139);h=Cv(e);i=HU(e.qw.uW);c=Be();b=DP(h);j=Bm(b)<=1?0:1;a:{if(j){k=b.l5;Ct();if(k!==Sn)break a;}if(j)S(c,G(140));b:{b=Bu(h,Cx);l=(-1);switch(DZ(b)){case -1360216880:if(!Bb(b,G(22)))break b;l=2;break b;case -895939855:if(!Bb(b,G(23)))break b;l=3;break b;case 118875:if(!Bb(b,
G(16)))break b;l=0;break b;case 3684185:if(!Bb(b,G(21)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!j?G(141):G(142);m=M();I(I(I(m,G(143)),b),k);k=L(m);S(c,k);}}if(BJ(h,B6,G(34))){b=DP(h);j=1;d:{while(j<Bm(b)){if(Bi(b,j)>1){j=1;break d;}j=j+1|0;}j=0;}if(j)S(c,G(144));}if(BJ(h,E1,G(71))){n=Gv(h);if(n>0.3){b=B4(n);k=M();I(I(I(k,G(145)),b),G(146));k=L(k);S(c,k);}}else{j=Rh(h);l=BJ(h,E1,G(70));o=!l?j:10.0*j;if(Gv(h)*o>80.0){k=!l?G(2):G(147);m=B4(Gv(h));p
=B4(Bt(4000.0/o)/1000.0);q=M();R(I(I(I(I(I(I(P(I(q,G(148)),j),G(149)),k),G(150)),m),G(151)),p),46);k=L(q);S(c,k);}}I9(i,c);B9(i);b=new R0;b.sO=i;Eq(f,b);f=d.ti;b=f.rD;c=i;if(!GF(c,b)){f.rD=HU(i);Er(f.rF);m=BE(c);while(BG(m)){b=BF(m);BW(f.rF,G(152),b);}}d.rP.setAttribute("data-controls",U(Bu(h,Gt)));ABu(d.uq,AAH(h));Wv(d.tL,h);Vc(d.tD,e);XP(d.sg,CE(d.pJ)&&Ez(Bo(d.pJ),h)?1:0);d.pJ=Bv(h);d=d.s1;e=M();I(I(I(e,G(153)),g),G(154));BH(d,OF(e));CS(a);},XC=b=>{let c;b=b;c=b.kw.kX;Bc();return U(BJ(c,Fv,G(132))&&!b.ql?
G(132):G(131));},YZ=b=>{return !!b.kw.ld;},Vd=b=>{let c;b=b;c=No(b.lI);Bc();Ci(c,CT.ky,BU(BO(b.kw.kB)));return U(I2(c));},X9=b=>{b=b;b.ql=1;Gr(b);},AAr=(b,c)=>{let d;d=c;FQ(b.qO,d>=0?CJ(d):Cw());},V0=b=>{CS(b);},Vn=b=>{b=b;HG(b.kw);Ls(b,0.0);},ABR=(b,c)=>{let d;c=Bw(c);b=b;c=S$(b,G(155),c);d=new Ph;d.t4=b;Ro(c,d);},UU=(b,c)=>{let d;c=Bw(c);b=b;c=S$(b,G(156),c);d=new N5;d.tR=b;Ro(c,d);},ABw=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.kw;c=b.kX;b=Fx(b.kB);d=Fp(b);e=DU(G(157));f=(B7()).data;g=f.length;h=0;while(h<g){i
=f[h];if(!EX(c,i)){j=e.kJ<=1?G(2):G(158);j=K(K(R(K(e,j),34),i.ky),G(159));k=i.mq;i=Bu(c,i);if(!P3(k,i)){k=M();R(I(R(k,34),i),34);i=L(k);}K(j,i);}h=h+1|0;}l=L(R(e,125));h=b.mI;e=S2(b.mi);i=Qq(d.kL);d=Qq(d.kK);j=b.mM;j=Om(j.kq,0,j.ks);m=DX(b);n=Bq(b.kH);g=b.nI;k=M();b=I(P(I(P(I(I(I(I(I(I(I(I(I(P(I(I(I(k,G(160)),l),G(161)),h),G(162)),e),G(163)),i),G(164)),d),G(165)),j),G(166)),m),G(167)),n),G(168));h=b.kJ;d=b;e=!g?G(116):G(136);LN(d,h,e);R(b,125);return U(L(k));},T3=b=>{L2(b);},AAb=(b,c)=>{b=b;b.mh.oL.pg=Bv(Cn(c));CS(b);},V1
=b=>{let c,d,e;b=b;if(!b.o8){b.o8=1;c=b.mh;Fo(c.qH);Fo(c.p9);Fo(c.p2);Fo(c.pQ);c=b.pu;d=b.nU;c.addEventListener("change",Bj(d,"handleEvent"));d=window;e=b.nU;d.addEventListener("resize",Bj(e,"handleEvent"));if(Lr(b.og)){d=window;e=b.qI;d.addEventListener("hashchange",Bj(e,"handleEvent"));}if(!b.rc){b.rc=1;MS(b);}Py(b);CS(b);}},ABW=b=>{let c,d,e,f,g,h,i;b=Ir(b.kw.kB.lx);c=DB(b.mz,Rm(b));d=c.data;e=b.m$;f=e.data;Cm(e,0,c,b.mz.data.length,f.length);g=d.length;b=new Float64Array(g);h=0;while(h<g){i=d[h];b[h]=i;h
=h+1|0;}return b;},Xt=b=>{let c,d,e,f;b=b;b.o8=0;c=b.pu;d=b.nU;c.removeEventListener("change",Bj(d,"handleEvent"));d=window;e=b.nU;d.removeEventListener("resize",Bj(e,"handleEvent"));d=window;e=b.qI;d.removeEventListener("hashchange",Bj(e,"handleEvent"));f=b.oa;cancelAnimationFrame(f);b.oa=0;},Wo=(b,c)=>{let d,e,f;c=Bw(c);b=b;d=No(b.lI);if(!(b.px.hasAttribute(U(c))?1:0))CG(d,c);else Ci(d,c,Bw(b.px.getAttribute(U(c))));e=b.kw.kX;Bc();f=BJ(e,Fr,G(136));NB(b.lI,d);D9(b);if(!f)MS(b);},V7=b=>{b=b.mh.oL;b.qW=0;BH(b.uE,
G(169));},U8=b=>{let c,d,e,f,g;b=b;c=CP();d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f];if(FC(g)&&!EX(b.kw.kX,g))Ci(c,g.ky,Bu(b.kw.kX,g));f=f+1|0;}return U(I2(c));},AAz=b=>{KV(b);},YP=b=>{return BO(b.kw.kB);},B_=J(BR),AAK=J(BR),Ck=J(0),CC=J(0),US=J(),Su=J(0);
function NU(){H.call(this);this.kO=null;}
let ND=(a,b)=>{let c;c=a.kO;Ou(c,LE(c,BO(c.kw.kB)+b));},FV=(a,b)=>{let c;c=a.kO;Ou(c,LE(c,b));},Cz=a=>{CS(a.kO);},Lf=(a,b,c)=>{let d,e,f,g;d=a.kO.lI;e=Cv(d);f=IM(e,b,c);if(BY(f))d=RI(b,c,Bu(e,b));else{a:{b:{c:{GO(d);g=F$(d.mp);Ci(g,b.ky,Bu(Bo(f),b));c=Bo(f);Ik();switch(ME.data[b.kZ]){case 1:break b;case 2:break c;case 3:break;case 4:Bc();CG(g,CI.ky);CG(g,Ds.ky);if(!BJ(Cv(d),B6,G(35)))break a;CG(g,B6.ky);break a;default:break a;}c=Cv(d);Bc();if(!BJ(c,B6,G(35)))break a;CG(g,B6.ky);CG(g,CI.ky);break a;}Bc();if
(!Ij(C_(c,Cx),Bv(G(26)))){CG(g,Do.ky);break a;}Lv(d,GB(Cv(d),HH(Cv(d))),g);break a;}Bc();if(!BJ(c,B6,G(35)))CG(g,CI.ky);else Lv(d,GR(Cv(d),(Fx(d.lM.kB)).mb),g);}d:{if(Ez(Bo(f),e)){Bc();if(b!==DF)break d;}Bc();CG(g,CT.ky);}FT(d,g);d=G(2);}if(Cq(d)){D9(a.kO);C6(a.kO);}return d;},FL=(a,b)=>{let c,d,e,f,g,h;c=a.kO.lI;GO(c);d=F$(c.mp);e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];if(!FC(h)&&h!==DF&&h!==CT&&h!==DS?0:1)CG(d,h.ky);g=g+1|0;}LX(d,b);FT(c,d);D9(a.kO);C6(a.kO);},E2=(a,b,c)=>{let d,e,f,g;d=a.kO.lI;e=d.lM.ld;f
=Cv(d);if(BO(d.lM.kB)>0)f=GR(f,(Fx(d.lM.kB)).mb);b=b.c$(f);if(!Ez(b,Cv(d))){if(!c)GO(d);g=F$(d.mp);Lv(d,b,g);Bc();CG(g,CT.ky);FT(d,g);if(e)Q9(d.lM);}D9(a.kO);C6(a.kO);},FQ=(a,b)=>{let c;c=a.kO;c.mh.oE=b;CS(c);},Bx=J(0);
function Li(){H.call(this);this.ug=null;}
let Uw=(b,c)=>{CS(b.ug);};
function Lh(){H.call(this);this.tz=null;}
let XS=(b,c)=>{b=b.tz;NB(b.lI,PD(b.og));D9(b);};
function LI(){H.call(this);this.lq=null;}
let KN=null,WU=(a,b)=>{a.lq=b;},Tw=a=>{let b=new LI();WU(b,a);return b;},Bp=()=>{if(KN===null)KN=Tw(null);return KN;},Bv=b=>{return Tw(B9(b));},Bo=a=>{let b;b=a.lq;if(b!==null)return b;b=new DV;Bh(b);V(b);},CE=a=>{return a.lq===null?0:1;},BY=a=>{return a.lq!==null?0:1;},Eq=(a,b)=>{let c;c=a.lq;if(c!==null)b.c_(c);},FM=(a,b)=>{let c;c=a.lq;if(c!==null)b=c;return b;},Ii=a=>{let b;b=a.lq;if(b!==null)return b;b=new DV;Bh(b);V(b);},Ij=(a,b)=>{if(a===b)return 1;if(!(b instanceof LI))return 0;return T(b.lq,a.lq);};
function Nz(){H.call(this);this.pF=null;}
let Lr=a=>{return a.pF.hasAttribute("fragment")?1:0;},PD=a=>{let b;b=Mt(a);if(Lr(a))LX(b,Q0(Bw(location.hash.slice(1))));return b;},Mt=a=>{let b,c,d,e,f,g;b=CP();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.pF.hasAttribute(U(f.ky))?1:0){g=f.ky;Ci(b,g,Bw(a.pF.getAttribute(U(g))));}e=e+1|0;}return b;};
function QP(){let a=this;H.call(a);a.ou=null;a.nd=null;a.lM=null;a.mp=null;a.qw=null;}
let Cv=a=>{return a.lM.kX;},No=a=>{return F$(a.mp);},NB=(a,b)=>{let c,d,e,f;a:{c=a.mp;d=b.l1;e=c.l1;if(GF(d,e)){d=b.mG;c=c.mG;if(GF(d,c)){f=1;break a;}}f=0;}if(!f){GO(a);FT(a,F$(b));}},SK=(a,b,c)=>{let d,e;if(!Cg(b)){d=NR(a);S(c,d);b=b;d=EO(b,b.kv-1|0);e=Cv(a);FT(a,d.pb);if(!Ez(e,Cv(a)))D7(a.lM,d.p7);}},GO=a=>{let b,c;b=a.nd;c=NR(a);S(b,c);Fq(a.ou);b=a.nd;if(b.kv>200)EO(b,0);},NR=a=>{let b,c,d;b=new Kt;c=a.mp;d=BO(a.lM.kB);b.pb=c;b.p7=d;return b;},FT=(a,b)=>{let c,d,e,f;a.mp=b;b=Ha(b);a.qw=b;c=a.lM;d=b.om;e
=Ez(d,c.kX);f=Hb(d)!=Hb(c.kX)?0:1;c.kX=d;c.mV=NaN;if(!e){c.kB=M5(d);c.ld=0;}if(!(e&&f))D7(c,Hb(d));else if(BO(c.kB)>CU(c))D7(c,CU(c));},Lv=(a,b,c)=>{let d,e,f,g,h;d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f];h=C_(b,g);if(CE(h)&&!Ij(h,C_(Cv(a),g)))Ci(c,g.ky,Bo(h));f=f+1|0;}},Uo=J(),Q0=b=>{let c,d;c=CP();b=new URLSearchParams(U(b));d=new IJ;d.r5=c;b.forEach(Bj(Bn(d),"pair"));return c;},I2=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<HF(b)){e=Gh(b,d);f=Hx(b,d);c.append(U(e),U(f));d=d+1|0;}return Bw(c.toString());},EM
=J(0),Se=J(),ABe=a=>{return performance.now();};
function Oq(){let a=this;H.call(a);a.kX=null;a.kB=null;a.ld=0;a.ny=0;a.tw=0;a.mV=0.0;a.t2=0;}
let Q9=a=>{if(BO(a.kB)>=CU(a))D7(a,0);a.ld=1;a.mV=NaN;},HG=a=>{a.ld=0;a.ny=0;},D7=(a,b)=>{b=By(0,Bz(b,CU(a)));a.tw=b;a.ny=b==BO(a.kB)?0:1;},Ky=a=>{return !a.ld&&!a.ny?0:1;},CU=a=>{let b,c;b=Ev(a.kX);c=a.kB;if(c.mE)b=Bz(c.la,b);return b;},La=(a,b)=>{IW(a,b,30.0);},IW=(a,b,c)=>{let d,e,f,g,h;d=b.bG();if(a.ny)e=a.tw;else if(!a.ld)e=BO(a.kB);else{f=a.kX;Bc();g=BJ(f,DS,G(120))?Cw():CJ(C4(f,DS)|0);if(GI(g))e=CU(a);else{if(isNaN(a.mV)?1:0){a.mV=d;a.t2=BO(a.kB);}e=Z(a.t2+(d-a.mV)*FE(g)/1000.0,CU(a))|0;}}h=L7(a.kB,e,
16);while(!h&&b.bG()-d<c){h=L7(a.kB,e,16);}e=a.ny;if(!(!e&&h))a.mV=NaN;h=e&(h?0:1);a.ny=h;a.ld=a.ld&(!h&&BO(a.kB)>=CU(a)?0:1);};
function Q$(){let a=this;H.call(a);a.lx=null;a.s$=0;a.mA=null;a.mN=0;a.nH=null;a.la=0;a.mE=0;}
let AAO=(a,b)=>{let c,d,e,f,g,h,i;a:{a.mA=Be();a.mN=1;a.nH=Ba(256);c=new S0;c.mo=DP(b);c.lW=HH(b);c.mW=Rh(b);Bc();d=Bu(b,E1);e=DP(b);f=Gv(b);g=(-1);switch(DZ(d)){case -361295720:if(!Bb(d,G(70)))break a;g=0;break a;case 2988943:if(!Bb(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new L9;h.us=f;h.of=Cy(e);break b;case 1:h=new Ol;h.ng=1.0;h.m_=1.0;h.rY=f;h.n_=Cy(e);h.oe=Cy(e);h.rb=Cy(e);h.qB=Cy(e);break b;default:}h=new JE;GP();h.rh=f;}if(EX(b,Ds))d=h;else{d=new NQ;i=QT(b);d.p$=h;d.sl=i;}c:{c.nN
=d;e=Bu(b,B6);g=(-1);switch(DZ(e)){case 115791563:if(!Bb(e,G(34)))break c;g=1;break c;case 289928229:if(!Bb(e,G(33)))break c;g=0;break c;case 1230441723:if(!Bb(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new Oc;break d;case 1:d=new MP;break d;case 2:if(!Rb(b)){d=SC(b);break d;}d=new Sq;d.tv=Kz(b);break d;default:}d=SC(b);}c.ma=d.dn(c.mo);c.oH=EJ(c.mo,c.lW.kt);c.qp=Lc(c.mo,Bq(c.lW));c.ux=NE(c.mo,c.mW);c.r6=NE(c.mo,Bq(c.lW)%c.mW|0);LG(c);a.lx=c;a.s$=Bz(1024,4000000/Rm(Ir(c))|0);SZ(a);},M5=a=>
{let b=new Q$();AAO(b,a);return b;},BO=a=>{return a.lx.lk;},LO=(a,b)=>{let c,d,e;c=a.la;if(b<=c)return a.nH.data[b];d=new BS;e=M();R(P(I(P(I(e,G(170)),b),G(171)),c),46);BZ(d,L(e));V(d);},Fx=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.lx;c=a.mE&&BO(a)==a.la?1:0;d=new JP;e=b.mo;f=b.lW;g=Oe(b.lk,b.mW,Bq(f));h=b.lk;i=b.ps;j=C7(b.ma);k=b.nN.dt();b=Gf(Hd(b.oH));d.kT=e;d.kH=f;d.qd=g;d.mI=h;d.mi=i;d.mb=j;d.qK=k;d.mM=b;d.nI=c;return d;},L7=(a,b,c)=>{let d,e,f,g,h;if(a.mE)b=Bz(b,a.la);So(a,b);d=0;while(true){e=a.lx;if(e.lk>=b)break;if
(d>=c)break;Te(e);e=a.lx;if(e.lk<=a.la)f=1;else{a:{g=e.ps;if(g-g===0.0){e=e.ma;f=1;b:{c:{while(true){h=e.kL.data;if(f>=h.length)break;if(!Qr(h[f].kq))break c;if(!Qr(e.kK.data[f].kq))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.la=a.lx.lk;SZ(a);f=1;}else{a.mE=1;f=a.la;So(a,f);while(true){e=a.lx;if(e.lk>=f)break;Te(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.lx.lk;if(c!=b){if(!a.mE)break e;if(c!=a.la)break e;}b=1;break d;}b=0;}return b;},So=(a,b)=>{let c,d,e,f;c=Bz(b/a.mN|0,a.mA.kv-1|0);d=
a.lx;e=d.lk;if(!(b>=e&&Y(c,a.mN)<=e)){b=Y(c,a.mN);f=BB(a.mA,c);d.lk=b;Dr(d.ma,f.mz);d.nN.dA(f.m$);LG(d);}},SZ=a=>{let b,c,d,e,f,g;b=a.la;c=a.nH;d=c.data.length;if(b==d)a.nH=DB(c,2*d|0);c=a.nH.data;b=a.la;e=a.lx;c[b]=e.ps;if(b%a.mN|0)return;f=a.mA;e=Ir(e);S(f,e);e=a.mA;if(e.kv>a.s$){f=HU(e);Fq(a.mA);b=0;g=f;while(b<g.kv){e=a.mA;f=BB(g,b);S(e,f);b=b+2|0;}a.mN=a.mN*2|0;}};
function M$(){let a=this;H.call(a);a.rP=null;a.ti=null;a.uq=null;a.qH=null;a.p9=null;a.p2=null;a.pQ=null;a.sN=null;a.uQ=null;a.t6=null;a.uz=null;a.sB=null;a.tD=null;a.sg=null;a.tL=null;a.oL=null;a.s1=null;a.uF=null;a.ov=null;a.pJ=null;a.oE=null;}
let Uk=(a,b,c)=>{let d,e,f,g,h,i;a.ov=Bp();a.pJ=Bp();a.oE=Cw();a.rP=b;d=new Sp;e=b.querySelector(".messages");d.rD=Be();d.rF=e;a.ti=d;e=new JN;GL();e.pN=b;a.uq=e;e=new O0;GV(e,b.querySelector(".decision"),c);e.m6=Bp();e.n6=Bp();e.pS=c;KX(new Gy,e.mR,e);f=e.mR;d=new JH;d.uP=e;f.addEventListener("dblclick",Bj(Bn(d),"handleEvent"));a.qH=e;a.p9=Ys(b.querySelector(".network"),c);e=new Ta;g=b.querySelector(".hidden-space");GV(e,g,c);e.oW=Be();e.o0=Bp();d=g.querySelector(".axes");e.tk=d;h=d.querySelector(".projection");e.pP
=h;d=new KA;d.r7=c;h.addEventListener("change",Bj(Bn(d),"handleEvent"));a.p2=e;e=new OX;g=b.querySelector(".loss");GV(e,g,c);e.mF=Bp();e.pO=Bp();e.qo=Bp();e.mr=Cw();e.nS=g.querySelector(".reader");e.q4=g.querySelector(".log");e.tt=g.querySelector(".reading");e.p1=AAt(g.querySelector(".past"),c);g=e.q4;h=new Kq;h.tg=c;g.addEventListener("change",Bj(Bn(h),"handleEvent"));g=e.nS;h=new Ko;h.sF=e;h.sG=c;g.addEventListener("input",Bj(Bn(h),"handleEvent"));i=e.mR;d=AAc(e,c);i.addEventListener("pointermove",Bj(Bn(d),
"handleEvent"));g=Os(e);h=X2(e,c);g.addEventListener("pointerleave",Bj(Bn(h),"handleEvent"));g=Os(e);h=ZZ(e,c);g.addEventListener("click",Bj(Bn(h),"handleEvent"));a.pQ=e;a.sN=AA$(b.querySelector(".transport"),c);a.uQ=VO(b.querySelector(".predictions"));a.t6=U3(b.querySelector(".predictions .editing"),c);e=new Je;d=b.querySelector(".losses");B9(c);L1(e,d,Yb(c));a.uz=e;a.sB=AAM(b,c);d=b.querySelector(".set-up .tools");a.tD=X3(d,c);a.sg=TP(d,b.querySelector(".example-help"),c);a.tL=ABn(b.querySelector(".set-up"),
c);a.oL=AA_(b.querySelector(".study"),c);a.s1=b.querySelector(".engine");a.uF=b.querySelector(".announcement");},Wf=(a,b)=>{let c=new M$();Uk(c,a,b);return c;},BS=J(BR),Go=J(BM),B$=null,CK=null,U6=null,Gc=()=>{Gc=Bk(Go);AAy();},Zl=(a,b,c)=>{Gc();CL(a,b,c);},PH=(a,b)=>{let c=new Go();Zl(c,a,b);return c;},AAy=()=>{let b,c,d;B$=PH(G(172),0);b=PH(G(173),1);CK=b;c=Bl(Go,2);d=c.data;d[0]=B$;d[1]=b;U6=c;},N=J(),C$=J(0);
function FY(){N.call(this);this.nm=null;}
let CN=b=>{let c;c=new FY;c.nm=Qh(b);return c;},Xc=(a,b)=>{let c;c=DT(b);return !Gs(a.nm,c)?Bp():Bv(c);},XH=a=>{let b,c;if(CV(a.nm)!=1){b=CM(G(158),a.nm);c=M();I(I(c,G(174)),b);b=L(c);}else{b=Ey(a.nm,0);c=M();I(I(c,G(175)),b);b=L(c);}return b;};
function JI(){N.call(this);this.rm=0;}
let K_=null,RO=null,Hy=()=>{Hy=Bk(JI);XD();},Ut=(a,b)=>{Hy();a.rm=b;},YF=a=>{let b=new JI();Ut(b,a);return b;},Vy=(a,b)=>{let c,d,e,f,g;c=Be();d=BE(Dp(b,59));while(true){if(!BG(d))return Bv(CM(G(176),c));b=Dp(BF(d),44);Hy();e=b;if(e.kv!=3)f=Bp();else{b=K_;g=BB(e,0);b=Jf(b,g);g=K_;f=BB(e,1);g=Jf(g,f);f=RO;e=BB(e,2);f=O2(f,e);if(CE(b)&&CE(g)&&CE(f)){b=Bo(b);g=Bo(g);f=Bo(f);e=M();I(R(I(R(I(e,b),44),g),44),f);f=Bv(L(e));}else f=Bp();}if(BY(f))break;b=c;if(b.kv==a.rm)break;S(b,Bo(f));}return Bp();},T6=a=>{let b,
c;b=a.rm;c=M();I(P(I(c,G(177)),b),G(178));return L(c);},XD=()=>{K_=J7(0);RO=Dq(0.0,1.0);};
function LM(){let a=this;N.call(a);a.rq=null;a.qY=0;}
let UX=(a,b,c)=>{a.rq=b;a.qY=c;},J6=(a,b)=>{let c=new LM();UX(c,a,b);return c;},ZU=(a,b)=>{let c,d,e,f;c=Be();d=BE(Dp(b,44));while(true){if(!BG(d))return Bv(CM(G(179),c));e=BF(d);f=a.rq.dM(e);if(BY(f))break;e=c;if(e.kv==a.qY)break;S(e,Bo(f));}return Bp();},Xb=a=>{let b,c,d;b=a.rq.bk();c=a.qY;d=M();I(P(I(I(I(d,G(180)),b),G(181)),c),G(182));return L(d);};
function K6(){N.call(this);this.ra=0;}
let Xh=(a,b)=>{a.ra=b;},J7=a=>{let b=new K6();Xh(b,a);return b;},Jf=(a,b)=>{let c,d,e,f;c=Eu(b);if(KR(c))return Bp();d=Ee(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.ra)break b;}f=0;break a;}f=1;}return !f?Bp():Bv(B4(d));},W0=a=>{return !a.ra?G(183):G(184);};
function Jd(){let a=this;N.call(a);a.qU=0.0;a.q5=0.0;}
let Yt=(a,b,c)=>{a.qU=b;a.q5=c;},Dq=(a,b)=>{let c=new Jd();Yt(c,a,b);return c;},O2=(a,b)=>{let c,d;c=Eu(b);if(KR(c))return Bp();d=Ee(c);return !(d===Bt(d)&&d>=a.qU&&d<=a.q5?1:0)?Bp():Bv(B4(d+0.0));},Y7=a=>{let b,c,d;b=B4(a.qU);c=B4(a.q5);d=M();I(I(I(I(d,G(185)),b),G(186)),c);return L(d);};
function Ju(){let a=this;N.call(a);a.pU=null;a.oG=null;}
let ABE=(a,b,c)=>{a.pU=b;a.oG=c;},J9=(a,b)=>{let c=new Ju();ABE(c,a,b);return c;},ABN=(a,b)=>{return !Bb(DT(b),a.oG)?a.pU.dM(b):Bv(a.oG);},AAm=a=>{let b,c,d;b=a.pU.bk();c=a.oG;d=M();I(I(I(d,b),G(187)),c);return L(d);};
function Nj(){N.call(this);this.rx=null;}
let AAX=b=>{let c;c=new Nj;c.rx=Qh(b);return c;},Z9=(a,b)=>{let c,d,e;c=Be();d=BE(Dp(b,44));while(true){if(!BG(d))return Cg(c)?Bp():Bv(CM(G(179),c));e=DT(BF(d));if(!Gs(a.rx,e))break;if(Gs(c,e))break;S(c,e);}return Bp();},ABJ=a=>{let b,c;b=CM(G(158),a.rx);c=M();I(I(I(c,G(188)),b),G(189));return L(c);},Is=J(N),XL=a=>{return;},Y5=()=>{let a=new Is();XL(a);return a;},TU=(a,b)=>{let c,d;a:{c=DT(b);d=(-1);switch(DZ(c)){case 0:if(!Bb(c,G(2)))break a;d=0;break a;case 3569038:if(!Bb(c,G(136)))break a;d=1;break a;case 97196323:if
(!Bb(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bv(G(136));break b;case 2:b=Bv(G(116));break b;default:}b=Bp();}return b;},W7=a=>{return G(190);},P8=J(Fy),Y0=J(),XW=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function O7(){let a=this;H.call(a);a.l1=null;a.mG=null;}
let TX=a=>{a.l1=Be();a.mG=Be();},CP=()=>{let a=new O7();TX(a);return a;},Ql=b=>{let c,d,e;c=CP();d=0;while(true){e=b.data;if(d>=e.length)break;Ci(c,e[d],e[d+1|0]);d=d+2|0;}return c;},HF=a=>{return a.l1.kv;},Gh=(a,b)=>{return BB(a.l1,b);},Hx=(a,b)=>{return BB(a.mG,b);},Ci=(a,b,c)=>{let d;d=HO(a.l1,b);if(d>=0)IK(a.mG,d,c);else{S(a.l1,b);S(a.mG,c);}},LX=(a,b)=>{let c;c=0;while(c<HF(b)){Ci(a,Gh(b,c),Hx(b,c));c=c+1|0;}},CG=(a,b)=>{let c;c=HO(a.l1,b);if(c>=0){EO(a.l1,c);EO(a.mG,c);}},F$=a=>{let b;b=CP();LX(b,a);return b;},NV
=J(0);
function IJ(){H.call(this);this.r5=null;}
let AAg=(b,c,d)=>{c=Bw(c);d=Bw(d);Ci(b.r5,d,c);};
function RJ(){let a=this;N.call(a);a.om=null;a.uW=null;}
let Ha=b=>{let c,d,e,f,g,h,i,j,k;c=Si();d=Be();e=0;while(e<HF(b)){c=FM(Pa(c,b,e),c);e=e+1|0;}e=0;while(e<HF(b)){f=MA(Gh(b,e));if(BY(f)){f=ABv(Gh(b,e));S(d,f);}else if(BY(Pa(c,b,e))){f=RI(Bo(f),Hx(b,e),Bu(c,Bo(f)));S(d,f);}e=e+1|0;}g=new Qv;g.lV=Be();g.kU=c;if(QA(c))S(g.lV,G(191));Bc();Oj(g,Do,Cx,G(26));if(Hz(g.kU)&&!EX(g.kU,Dj)){b=g.lV;f=HI(g,Dj);h=M();I(I(I(h,G(192)),f),G(193));f=L(h);S(b,f);}if(BJ(g.kU,B6,G(35))&&!Rb(g.kU)){h=g.lV;e=(Kz(g.kU)).data.length;i=CZ(DP(g.kU));j=M();I(P(I(P(I(j,G(194)),e),G(195)),
i),G(196));f=L(j);S(h,f);}Oj(g,CI,B6,G(35));b=Be();i=CZ(DP(g.kU));j=BE(Dp(Bu(g.kU,Ds),44));k=i;while(BG(j)){f=BF(j);if(LZ(f)>=k)S(b,f);}if(!Cg(b)){f=g.lV;b=Jj(CM(G(179),b));e=i-1|0;h=M();R(P(I(I(I(h,G(197)),b),G(198)),e),46);h=L(h);S(f,h);}if(Bb(FM(C_(g.kU,DW),G(2)),G(64))&&!KO(g.kU)){f=g.lV;b=HI(g,Dc);h=M();I(I(I(h,G(199)),b),G(200));h=L(h);S(f,h);}e=Bq(HH(g.kU));if(!BJ(g.kU,DN,G(79))&&C4(g.kU,DN)>e){b=g.lV;f=HI(g,DN);h=M();R(P(I(I(h,f),G(201)),e),46);f=L(h);S(b,f);}if(C4(g.kU,CT)>Ev(g.kU)){b=g.lV;f=HI(g,CT);e
=Ev(g.kU);h=M();R(P(I(I(h,f),G(202)),e),46);f=L(h);S(b,f);}f=g.lV;I9(d,f);b=new RJ;b.om=c;b.uW=d;return b;},Pa=(b,c,d)=>{let e,f;e=MA(Gh(c,d));f=new SI;f.ta=b;f.tb=c;f.tc=d;b=e.lq;if(b!==null){c=f;b=b;e=IM(c.ta,b,Hx(c.tb,c.tc));}return e;},ABv=b=>{let c,d,e,f,g,h;c=Be();d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f].ky;S(c,g);f=f+1|0;}b=Jj(b);c=CM(G(158),c);h=M();R(I(I(I(I(h,G(203)),b),G(204)),c),46);return L(h);};
function S0(){let a=this;H.call(a);a.lW=null;a.mW=0;a.nN=null;a.ma=null;a.oH=null;a.qp=null;a.ux=null;a.r6=null;a.mo=null;a.lk=0;a.ps=0.0;}
let Ir=a=>{let b,c,d;b=new IP;c=C7(a.ma);d=a.nN.dt();b.mz=c;b.m$=d;return b;},Te=a=>{let b,c,d,e,f,g,h;b=a.nN;c=a.ma;if(a.mW>=Bq(a.lW)){KP(a.qp,a.ma,a.oH,a.lW.kE);d=a.qp;}else{d=Oe(a.lk,a.mW,Bq(a.lW));e=d.pp!=a.mW?a.r6:a.ux;f=a.ma;g=a.lW;h=d.pA;d=e.q_;Cm(g.kt.kq,h*2|0,d.kt.kq,0,Bq(d)*2|0);Cm(g.kE.kq,h,d.kE.kq,0,Bq(d));DG(e.qZ,f);KP(e.rr,f,e.qZ,e.q_.kE);d=e.rr;}b.d2(c,d);a.lk=a.lk+1|0;LG(a);},LG=a=>{DG(a.oH,a.ma);a.ps=a.mo.no.d3(Hd(a.oH),a.lW.kE);};
function K9(){H.call(this);this.nt=0;}
let C8=null,Yr=(a,b)=>{a.nt=b;},QF=a=>{let b=new K9();Yr(b,a);return b;},Cw=()=>{if(C8===null)C8=QF(0);return C8;},CJ=b=>{return QF(b);},FE=a=>{let b;if(a!==C8)return a.nt;b=new DV;Bh(b);V(b);},Gx=a=>{return a===C8?0:1;},GI=a=>{return a!==C8?0:1;},E_=(a,b)=>{if(a!==C8)b.d4(a.nt);},FJ=(a,b)=>{if(a!==C8)b=a.nt;return b;},AAQ=(a,b)=>{let c;if(a===b)return 1;c=C8;if(a!==c&&b!==c&&b instanceof K9)return b.nt!=a.nt?0:1;return 0;};
function Sp(){let a=this;H.call(a);a.rF=null;a.rD=null;}
function JN(){H.call(this);this.pN=null;}
let O$=null,GL=()=>{GL=Bk(JN);Va();},ABu=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=Gs(b,G(97));d=a.pN;e=U(!c?G(205):G(97));d.className=e;GL();f=O$.data;g=f.length;h=0;while(h<g){i=f[h];e=!Bb(i,G(206))?i:G(92);j=HO(b,e);SQ(a,i,!c&&!Bb(i,G(207))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bl(BA,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=By(h,HO(b,e));k=k+1|0;}SQ(a,G(208),!c&&h<0?0:1,h);e=a.pN;b=CM(G(4),b);e.setAttribute("data-view",U(b));},SQ=(a,b,c,d)=>{let e,f;e=a.pN;f=M();I(R(f,46),b);e=e.querySelector(U(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",U(BU(d)));},Va=()=>{O$=BV(BA,[G(90),G(91),G(206),G(63),G(94),G(209),G(207)]);};
function C2(){let a=this;H.call(a);a.n0=null;a.mR=null;a.s_=null;a.pl=0;a.oO=0;a.qL=0;a.rn=0;}
let GV=(a,b,c)=>{let d;a.qL=1;d=b.querySelector(".picture");a.n0=d;a.mR=d.querySelector("canvas");a.s_=b.querySelector(".twin");b=new Kk;b.sR=a;b.sS=c;b=new ResizeObserver(Bj(Bn(b),"onResize"));d=a.n0;b.observe(d);b=new Kl;b.tB=a;b.tC=c;b=new IntersectionObserver(Bj(Bn(b),"onChange"));c=a.n0;b.observe(c);},Fo=a=>{a.pl=a.n0.clientWidth;a.oO=a.n0.clientHeight;},H1=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.pl;if(c&&a.qL){d=new M1;e=a.mR;f=c;g=a.oO;h=devicePixelRatio;d.qu=G(2);d.lu=f;d.mm=g;d.nz=1.0/h;c=Bt(f*h)|0;i=Bt(g*
h)|0;if(!(e.width==c&&e.height==i)){e.width=c;e.height=i;}j=e.getContext("2d");d.kW=j;j.setTransform(h,0.0,0.0,h,0.0,0.0);d.kW.lineJoin="round";a.d6(d,b);if(!(!b.l3&&a.rn)){a.rn=1;BH(a.s_,a.d7(b));}return;}a.rn=0;},Os=a=>{return a.mR;},JB=J(0);
function O0(){let a=this;C2.call(a);a.pS=null;a.m6=null;a.n6=null;a.ns=0;a.qn=0;}
let AA8=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;d=c.ml;e=b;f=e.lu;g=e.mm;h=Fc(f);i=Cc(3.75*h);j=Cc(5.5*Fc(f));k=CW(f-Q5(f)-j);l=Bd(1.0,Z(k,CW(g-i-Cc(2.2*h))));m=B2(Q5(f)+CW((k-l)/2.0),i,l,l);n=Co(m)+Bt(1.25*h);o=new G0;p=B2(n,i,Bt(1.0*h),l);j=1.15*h;B5();NF(o,f,g,m,p,Cb(j,Cl),Bt(1.35*h),Hq(h,Cl),Bt(2.9*h),h,Bd(5.5,Z(10.0,0.028*l)),1.5);q=new Q7;p=c.nT;Bc();if(!BJ(d,GS,G(107))){Es();r=FG;}else{Es();r=QL;}if(!BJ(d,FI,G(112))){DQ();m=Fz;}else{DQ();m=K7;}q.lE=o;q.lR=p;q.qJ=r;q.tU=m;s=L8(c);t=c.op;p
=Lk(s.mK.mQ,q.lE.k2);BI(e,B2(0.0,0.0,e.lu,e.mm),q.lR.k5);m=q.lE;d=q.lR;u=s.on;v=s.p5;r=m.k2;n=r.kz+r.kF/2.0;r=M();P(I(r,G(210)),u);Cd(e,L(r),n,m.oz,m.nR,d.kR);r=M();I(I(r,G(211)),v);w=L(r);h=2.0*(Z(n,m.pD-n)-4.0);r=m.py;i=r.l9;r=r.ni;DK();if(r!==FP){r=Cb(Z(i,h/(0.65*w.kr.length)),Cl);Cd(e,w,n,m.n8,r,d.kR);}else QE(b,w,w.kr.length>=20?26:w.kr.length,n,h,m.n8,i,d.kR);ZI(q,b,p,s);Mq(p,b,q.lE,q.lR);m=q.qJ;Es();u=m!==FG?20:100;m=q.lE;m=FF(0.0,1.0,If(m,m.nj.k0));d=q.lE;r=q.lR;Y8(b,d,r,r.lA,u,m);m=Tc(b,q.lE,q.lR,q.tU,
JY(s));u=0;while(u<JY(s)){j=Q(s.lr,u,0);i=Q(s.lr,u,1);if(EI(p.lm,j,i))MC(m,b,C9(p,j),CX(p,i),L_(s,u));u=u+1|0;}m=new S6;m.si=q;m.sr=b;m.ss=p;m.sq=s;E_(t,m);a.m6=Bv(Lk(s.mK.mQ,o.k2));a.n6=Bv(c.lz.kH);},WG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=L8(b);Em();c=M();d=b.mK;e=0;f=0;g=d.mP.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{K(P(K(c,G(212)),b.on),G(213));if(!f)K(c,G(214));else{if(e){k=d.mP.data.length;if(e!=k){l=new QB;l.qj=d;l.oJ=Dn(k);l.q9=Ca(k);m
=Ca(2).data;e=0;while(true){g=l.oJ.data;if(e>=g.length)break;if(!g[e]){k=!I7(l,e)?0:1;m[k]=m[k]+1|0;f=I7(l,e);n=l.qj.ln;k=FN(l,e,f,0);o=n-1|0;while(k>0){g=l.q9.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=FN(l,h-1|0,f,k);if(i<o)k=FN(l,h+1|0,f,k);if(h>=n)k=FN(l,h-n|0,f,k);h=h+n|0;if(h<l.oJ.data.length)k=FN(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.lY;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.ln;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(GH(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Y(f-1|0,d.ln
-1|0);K(K(K(c,G(215)),R2(j)),G(216));K(K(K(c,OE(m[1])),G(217)),R2(1.0-j));R(K(K(c,G(158)),OE(m[0])),46);break a;}}K(P(c,e?1:0),G(218));}}Zs(c,b);return L(c);},L8=b=>{return Qk(b.o5,b.lz);},ABB=(a,b,c,d)=>{let e,f,g,h,i,j;e=Cw();f=d*d;if(CE(a.m6)){g=(Ii(a.n6)).kt;h=0;while(h<g.ks){d=C9(Bo(a.m6),Q(g,h,0))-b;i=CX(Bo(a.m6),Q(g,h,1))-c;d=d*d+i*i;if(d<=f){e=CJ(h);f=d;}h=h+1|0;}}j=new SR;j.tX=a;E_(e,j);FQ(a.pS,e);return Gx(e);},AAG=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Ii(a.m6);e=d.lm;f=Q4(SY(d,b),e.lg,e.lc);g=d.lm;h=g.lj;d
=d.k7;h=Q4(h-(c-d.kC)/d.k0*(h-g.ll),e.ll,e.lj);g=Ii(a.n6);i=a.ns;j=HC(g,i,f,h,Q(g.kE,i,0));d=a.pS;e=new Sy;e.uU=j;k=a.qn;E2(d,e,k);a.qn=1;},TY=a=>{return;},Q4=(b,c,d)=>{return Bd(c,Z(d,Bt(b*100.0)/100.0));};
function RP(){let a=this;C2.call(a);a.o2=null;a.u4=null;a.mx=null;a.lQ=null;a.pt=null;a.sz=null;a.n2=null;a.l_=null;a.nn=null;a.oR=null;a.qb=null;a.m4=null;a.ly=0;a.qg=0;a.ph=0;a.uJ=0.0;a.uI=0.0;a.uu=0.0;}
let Zh=(a,b,c)=>{let d;GV(a,b,c);a.n2=Bp();a.l_=Bp();a.nn=Bp();a.oR=Bp();a.qb=Dn(0);a.m4=Ba(0);a.o2=c;a.u4=b.querySelector(".picture");d=b.querySelector(".editing");a.mx=d.querySelector(".parameter");a.lQ=d.querySelector(".value");a.pt=d.querySelector(".freeze");a.sz=d.querySelector(".complaint");c=new Jx;d.addEventListener("submit",Bj(Bn(c),"handleEvent"));b=a.mx;d=new Jw;d.su=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));b=a.lQ;d=new Jz;d.uV=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));b
=a.lQ;d=new Jy;d.sL=a;b.addEventListener("keydown",Bj(Bn(d),"handleEvent"));b=a.pt;d=new Jv;d.rO=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));KX(new Gy,a.mR,a);},Ys=(a,b)=>{let c=new RP();Zh(c,a,b);return c;},XY=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;d=c.nT;if(!(!BY(a.n2)&&Ry((Bo(a.n2)).kG,d))){e=new Qx;e.kG=d;f=new Mu;f.qT=Ca(256);f.tA=KG(BV(Di,[d.mH,Dl(d.lA,0.5),d.mt]));g=0;while(g<256){h=K3(d.lA,g);f.qT.data[g]=(-16777216)|h.lK<<16|h.lS<<8|h.lO;g=g+1|0;}e.qi=f;a.n2=Bv(e);}h=c.lz.kT;if(!(!BY(a.nn)
&&Fu(Bo(a.nn),h)))Oh(a,h);if(!(CE(a.l_)&&(Bo(a.l_)).qk===a.pl&&(Bo(a.l_)).rL===a.oO?1:0)){i=a.pl;j=a.oO;k=new NP;k.kV=h;k.qk=i;k.rL=j;l=CV(h.l2);k.lJ=!(i<380.0)?12.0:11.0;k.pa=Tt(h,i);k.mj=Ba(l);k.k8=Ba(l);k.n$=Ba(l);g=0;m=j-16.0;while(g<l){k.mj.data[g]=Z(104.0,m/Bi(h,g));n=Eg(k)+6.0;o=E4(k,g)?k.mj.data[g]-n:0.78*k.mj.data[g];n=Z(Z(54.0,2.0*(Ru(i)-3.0)),0.4*Tt(h,i));k.k8.data[g]=Bd(2.0,Z(n,o));p=k.n$;p.data[g]=g?YX(k,g):NaN;g=g+1|0;}a.l_=Bv(k);}f=QK(a,c);c=Bo(a.n2);h=Bo(a.l_);k=new C1;e=b;EA(k,0.0,0.0,e.lu,
e.mm);BI(e,k,c.kG.k5);k=new RX;k.kI=c;k.kQ=b;k.kx=h;k.kN=f;n=h.lJ;B5();k.rz=Hq(n,Cl);k.qz=Cb(h.lJ,Cl);g=Bm(k.kN.kY);l=1;while(l<=g){AAY(k,l);l=l+1|0;}l=0;while(l<=g){q=0;while(q<Bi(k.kN.kY,l)){ABc(k,LV(l,q));q=q+1|0;}l=l+1|0;}l=1;while(l<=g){ABS(k,l);l=l+1|0;}},Wy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=QK(a,b);c=b.kY;d=M();e=b.kY;f=b.oq.data[Bm(e)].data[0];g=b.oq.data[0].data;K(K(d,G(219)),HM(g[0],g[1]));K(d,G(220));h=0;while(h<=Bm(e)){P(K(d,h?G(221):G(2)),Bi(e,h));h=h+1|0;}K(K(d,G(222)),ER(f));if(isNaN(f)?1
:0)K(d,G(223));else K(d,!(f>0.5)?G(224):G(225));K(K(d,G(226)),IN(HA(b,Bm(e),0)));R(d,46);h=1;while(h<Bm(c)){AA6(d,b,h);h=h+1|0;}i=Ca(3).data;j=0;k=C7(b.nG);l=0;while(true){g=k.data;if(l>=g.length)break;if(!I$(HY(b.kY,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bg(g[l]);h=m-1|0;if(!(f>Bg(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)K(d,G(227));else{K(d,j!=1?G(228):G(229));l=0;while(l<j){K(d,!l?G(2):l!=(j-1|0)?G(158):G(230));R(K(d,IN(g[i[l]])),32);e=b.kY;K(d,SM(e,
HY(e,i[l])));l=l+1|0;}R(d,46);}h=0;j=0;l=0;g=C7(b.nG);m=0;while(true){i=g.data;if(m>=i.length)break;n=I$(HY(b.kY,m))?0:1;h=h+(!n?0:1)|0;j=j+(n&&i[m]<0.0?1:0)|0;l=l+(!b.o$.data[m]?0:1)|0;m=m+1|0;}P(K(P(K(d,G(231)),h),G(232)),j);K(d,j!=1?G(233):G(234));if(l>0){K(P(R(d,32),l),G(235));K(d,l!=1?G(236):G(237));}return L(d);},TI=(a,b)=>{let c,d;c=b.lz;a.m4=c.mb;if(!(!BY(a.nn)&&Fu(Bo(a.nn),c.kT)))Oh(a,c.kT);if(b.l3&&!(a.lQ.matches(':focus')?1:0)){d=In(a.m4.data[a.ly]);if(!Bb(Bw(a.lQ.value),d))a.lQ.value=U(d);a.pt.checked
=!!(Tq(a,b.ml)).data[a.ly];}},Oh=(a,b)=>{let c,d,e,f,g;a.nn=Bv(b);a.l_=Bp();a.ly=Bz(a.ly,CZ(b)-1|0);Er(a.mx);c=Bz(400,CZ(b));d=0;while(d<c){e=a.mx;f=HY(b,d);BW(e,G(238),!I$(f)?DH(G(239),SM(b,f)):DH(G(240),H8(b,f.pB,f.qv)));d=d+1|0;}b=a.mx;g=a.ly;b.selectedIndex=g;},QK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.lz;d=c.kH.kt;e=Bz(FJ(b.op,1),d.ks-1|0);f=Ba(2);g=f.data;g[0]=Q(d,e,0);g[1]=Q(d,e,1);h=MW(b.o5,c);g=Tq(a,b.ml);d=CJ(a.ly);i=Fp(c);j=new G$;b=c.kT;k=Bl(Ch(Dd),1);k.data[0]=f;JX(j,b,EL(k));DG(j,i);f=j.k$.data;k
=Bl(Ch(Dd),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].kq;m=m+1|0;}f=g.data;b=new RT;c=c.kT;m=f.length;if(m==CZ(c)){b.kY=c;b.nG=i;b.oq=k;b.tM=h;b.o$=g;b.rv=d;return b;}b=new BS;n=CZ(c);h=M();R(P(I(P(I(h,G(241)),n),G(242)),m),46);BZ(b,L(h));V(b);},Tq=(a,b)=>{if(!(!BY(a.oR)&&Bo(a.oR)===b)){a.oR=Bv(b);a.qb=QT(b);}return a.qb;},Ok=(a,b)=>{let c,d;a.ly=b;c=a.mx;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Cz(a.o2);},I8=(a,b)=>{BH(a.sz,b);Gd(a.lQ,G(243),Cq(b)?0:1,G(136));},Jn=(a,b,c)=>{let d,e,f;d=a.m4.bd();d.data[a.ly]
=b;e=a.o2;f=new Qp;f.up=d;E2(e,f,c);},Wi=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;if(BY(a.l_))e=Cw();else{f=Bo(a.l_);g=new SF;g.os=(-1);g.nW=10.0;g.nW=12.0;h=1;while(h<=Bm(f.kV)){i=0;while(i<Bi(f.kV,h)){j=0;while(F8(f,h)&&j<Bi(f.kV,h-1|0)){OS(O_(f,h,i,j),b,c,Fh(f.kV,h,i,j),g);j=j+1|0;}if(E4(f,h))OS(OC(f,h,i),b,c,LL(f.kV,h,i),g);i=i+1|0;}h=h+1|0;}g.nW=10.0;d=Bt((b-Eo(f,0))/f.pa);j=Bd(0.0,Z(Bm(f.kV),d))|0;d=(c-CH(f,j,0))/f.mj.data[j];h=Bd(0.0,Z(Bi(f.kV,j)-1|0,Bt(d)))|0;d=Bd(f.k8.data[j],24.0)/2.0;k=!(Bg(b-Eo(f,
j))<=d&&Bg(c-CH(f,j,h))<=Z(d,Bd(f.k8.data[j],f.mj.data[j]))?1:0)?Bp():Bv(LV(j,h));if(g.os<0&&CE(k)&&(Bo(k)).l7>0)e=CJ(LL(f.kV,(Bo(k)).l7,(Bo(k)).lN));else{if(g.os<0&&BY(k)&&!G9(f)){h=1;while(h<=Bm(f.kV)){d=Fg(f,h)-DR(f,h);l=(b-DR(f,h))/d;i=0;j=LH(l,0.0);m=Ce(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bi(f.kV,h)){o=0;while(true){e=f.kV;p=h-1|0;if(o>=Bi(e,p))break;q=CH(f,h,i)-CH(f,p,o);q=Cj(n- -q*q)/d;q=Bg(EW(f,h,i,o,l)-c)/q;Sl(g,Fh(f.kV,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.os;e=h>=0?CJ(h):Cw();}}if(GI(e))return 0;Ok(a,
FE(e));a.qg=1;a.ph=0;a.uJ=b;a.uI=c;a.uu=a.m4.data[a.ly];return 1;},WT=(a,b,c)=>{let d;d=(b-a.uJ+a.uI-c)/40.0;if(a.qg&&!(!a.ph&&d===0.0)){Jn(a,Sd(a.uu+d,0.01),a.ph);a.ph=1;}},Y9=a=>{a.qg=0;},Sd=(b,c)=>{let d;d=Bt(1.0/c);return Bt(b*d)/d;};
function Ta(){let a=this;C2.call(a);a.tk=null;a.pP=null;a.oW=null;a.o0=null;}
let Tm=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;if(CE(a.o0)&&Fu(Bo(a.o0),b))return;a.o0=Bv(b);Fq(a.oW);Er(a.pP);c=Bi(b,Bm(b)-1|0);d=Bm(b)>1&&c>2?1:0;e=a.tk;f=!!(d?0:1);e.hidden=f;M3(a,RH(b),G(244));g=0;h=Ce(c,8);i=c-1|0;while(d&&g<c){j=h<=0?i:Bz(g+1|0,i);k=g+1|0;l=k;while(l<=j){m=KQ(g,l);l=l+1|0;b=M();P(I(P(R(b,104),k),G(245)),l);M3(a,m,L(b));}g=k;}},M3=(a,b,c)=>{S(a.oW,b);BW(a.pP,G(238),c);},U7=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=c.ml;Bc();if(!BJ(d,FI,G(112))){DQ();e=Fz;}else{DQ();e=K7;}f=b;g=f.lu;h=f.mm;i
=Fc(g);j=Cc(3.9*i);k=Cc(1.9*i);l=g-j-i;m=Bd(1.0,CW(Z(l,h-k-Cc(3.6*i))));j=j- -CW((l-m)/2.0);B5();n=Cb(i,Cl);o=MM(g,h,B2(j,k,m,m),B2(g,k,0.0,0.0),n,0.0,n,0.0,i,Bd(5.0,Z(10.0,0.028*m)),1.5);n=new QD;d=c.nT;n.lo=o;n.lf=d;n.sp=e;p=Nk(a,c);BI(f,B2(0.0,0.0,f.lu,f.mm),n.lf.k5);q=new FB;d=p.nf;e=n.lo.k2;if(p.lF>1)c=e;else{j=Bt(e.k0*0.3);r=Bt(e.kC- -(e.k0-j)/2.0);c=B2(e.kz,r,e.kF,j);}J1(q,d,c);e=p.nV;c=new Sg;c.t$=n;c.t_=b;c.t8=q;c.t9=p;Eq(e,c);if(p.lF<=1){c=n.lo;e=n.lf;d=q.lm;Jr(q,b,c,e,FF(d.lg,d.lc,If(c,q.k7.kF)),
Nw());}else{e=C0(n.lf.lp,0.6);c=FU(p.tS);BT(f,FU(Pi(q,c.n7)),BX(e,CY(n.lo)));Mq(q,b,n.lo,n.lf);}e=p.nV;c=new Sf;c.u0=n;c.u1=b;c.u2=q;c.uY=p;Eq(e,c);i=n.lo.li;c=Cb(i,Cl);o=q.k7;r=B8(o)- -Gj(n.lo)*2.0- -i*2.1;Cd(f,RL(p,1),o.kz- -o.kF/2.0,r,c,n.lf.kR);if(p.lF>1){c=Cb(i,CB);j=o.kC-i*0.6;Cd(f,RL(p,0),o.kz,j,c,n.lf.kR);}Xg(n,b,q,p);},Wr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Nk(a,b);c=M();d=b.ls.kq.data;e=d.length;f=0;a:{while(f<e){if(!(Bg(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|0;}e=1;}if(!e)b=G(246);else
{f=b.nb;g=f!=1?G(247):G(248);if(!f){K(c,G(249));K(c,G(250));}else{f=b.lF;if(f==1)K(K(K(c,G(251)),g),G(252));else if(f==2)K(K(K(c,G(253)),F_(g,1)),G(254));else{K(P(K(c,G(255)),b.lF),G(256));g=b.qq;if(!(g instanceof Dy))K(c,G(257));else{g=g;K(P(K(c,G(258)),g.mw+1|0),G(230));R(P(c,g.mD+1|0),46);}}}if(BY(b.nV)){K(c,G(259));K(c,G(260));}if(b.nb>0&&b.lF<=2){h=b.ls.ks;e=0;i=M();j=0;k=Ce(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.nf;g=b.ls;o=(Q(g,j,0)-Q(g,m,0))/(n.lc-n.lg);p=(Q(g,j,1)-Q(g,m,1))/(n.lj-n.ll);if
(!(GQ(o,o)- -GQ(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?G(261):G(262);K(K(i,g),N1(b,j));K(K(i,G(230)),N1(b,m));K(i,Gb(b,j)!=Gb(b,m)?G(263):G(2));K(i,G(264));}m=m+1|0;}j=l;}if(1<=e&&e<=2)R(HK(c,i),46);else if(e>2)K(c,G(265));}Vw(c,b);b=L(c);}return b;},Nk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b:{Tm(a,b.lz.kT);c=a.oW;d=By(0,a.pP.selectedIndex);c=BB(c,d);e=b.lz;b=MW(b.o5,e);f=Fp(e);g=EJ(e.kT,e.kH.kt);DG(g,f);h=Bm(e.kT)-1|0;i=new O3;j=g.k$.data[h];i.t3=e;e=e.kT;i.m3=e;d=Bm(e)-1|0;i.qE=d;k=Bi(i.m3,
d);i.mg=k;if(c instanceof Dy){e=c;if(e.mw>=k)break b;if(e.mD>=k&&k>1)break b;}d=0;break a;}d=1;}if(d)c=RH(i.m3);k=0;l=j.kq.data;m=l.length;n=0;while(n<m){k=k|(Bg(l[n])<=1.7976931348623157E308?0:1);n=n+1|0;}if(k)c=KQ(0,1);i.rt=c;if(c instanceof Dy){c=c;i.oV=Ba(i.mg);i.nw=QZ(i,c.mw);i.m5=QZ(i,c.mD);}else{c=Gf(j);o=Ba(c.ku);l=o.data;d=0;k=l.length;while(d<k&&c.ks>0){p=Q(c,0,d);q=0.0;m=0;while(true){r=c.ks;if(m>=r)break;q=q-(p-Q(c,m,d));m=m+1|0;}q=q/r;m=0;while(m<c.ks){BP(c,m,d,Q(c,m,d)-p-q);m=m+1|0;}l[d]=p- -q;d
=d+1|0;}l=c.kq.data;q=0.0;d=l.length;m=0;while(m<d){q=Bd(q,Bg(l[m]));m=m+1|0;}k=0;while(k<d&&q>0.0){l[k]=l[k]/q;k=k+1|0;}m=c.ku;k=c.ks;d=m<=k?0:1;e=!d?BD(m,m):BD(k,k);if(!d)Ps(c,c,e);else S4(c,c,e);j=WQ(e);l=Ba(c.ku);k=O6(j,(-1));m=O6(j,k);if(k<0)s=l;else if(!(D8(j,k)>0.0))s=l;else{s=S9(NO(j,k),c,d);Or(s);}if(m>=0&&D8(j,m)>1.0E-13*D8(j,k)){l=S9(NO(j,m),c,d);T8(s,l);L4(l);Or(l);}i.oV=o;i.nw=s;i.m5=l;}return AA0(i,f,b.k$.data[h],g.k$.data[h]);};
function OX(){let a=this;C2.call(a);a.nS=null;a.q4=null;a.tt=null;a.p1=null;a.mF=null;a.oI=null;a.pO=null;a.qo=null;a.mr=null;}
let Z1=(a,b)=>{let c,d,e;if(!(!BY(a.mF)&&Bo(a.mF)===b.l0)){c=a.mF;d=new NT;d.r4=a;Eq(c,d);a.mF=Bv(b.l0);c=Lx(b.l0);d=new P7;d.oF=Ba(1024);d.nY=Ba(1024);d.l6=1;d.qQ=NaN;d.p0=NaN;d.mT=Infinity;d.nA=Infinity;d.me=(-Infinity);Lz(d,c);a.oI=d;a.mr=Cw();}a.p1.o_=b.ml;a.nS.setAttribute("max",U(BU(b.l0.la)));if(GI(a.mr))a.nS.value=U(BU(BO(b.l0)));c=a.tt;if(!b.l3&&!Gx(a.mr))b=G(2);else{b=b.l0;e=FJ(a.mr,BO(b));b=DI(LO(b,e));d=M();I(I(P(I(d,G(266)),e),G(267)),b);b=L(d);}BH(c,b);},Y$=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,
o,p,q,r,s,t;d=Rc(a,c);e=new GE;f=b;g=f.lu;h=f.mm;i=Fc(g);j=Cc(3.9*i);k=Cc(2.0*i);l=g-Cc(1.6*i);m=h-Cc(2.2*i);n=B2(j,k,Bd(1.0,l-j),Bd(1.0,m-k));B5();o=Hq(i,CB);l=Bt(1.25*i);p=MM(g,h,n,B2(Co(n),k,0.0,n.k0),o,l,o,l,i,4.0,1.5);c=c.nT;Hc();e.k1=p;e.k6=c;BI(f,B2(0.0,0.0,f.lu,f.mm),e.k6.k5);o=new Qu;o.kM=e;o.k9=b;o.kD=d;c=PS(d);o.qa=c;o.nl=OU(e,d,c);c=new Oy;q=e.k1;f=e.k6;c.pY=Be();c.qA=b;c.rH=q;c.q$=f;o.tZ=c;c=o.kD;r=FJ(c.np,c.lL);b=M();I(P(I(b,G(170)),r),G(267));q=L(b);s=(G(268).kr.length+19|0)+(BU(o.kD.lh)).kr.length
|0;if(r<=CQ(o.kD.le)){b=DI(En(o.kD.le,r));c=M();I(I(I(c,q),G(269)),b);b=L(c);}else{f=!H7(o.kD.le)?G(270):G(271);b=M();I(I(b,q),f);b=L(b);}c=o.k9;h=c.lu;t=h-8.0;h=h/2.0;q=o.kM;f=q.k1;QE(c,b,s,h,t,f.oz,f.nR.l9,q.k6.kR);Nm(o,o.kD.lL,0.0);c=o.kD.np;b=new Sx;b.tj=o;E_(c,b);s=0;while(s<CV(o.kD.mB)){Vs(o,s);s=s+1|0;}q=o.k9;b=Po(o,o.kD.m9);c=BX(o.kM.k6.nq,2.0);BT(q,b,c);ZB(o);c=o.kD.np;b=new Sw;b.r_=o;E_(c,b);s=H7(o.kD.le)&&CQ(o.kD.le)<=o.kD.lh?1:0;if(s)YY(o);a:{if(s){b=o.kD;if(b.lL>=CQ(b.le))break a;}UW(o);}a.pO=Bv(e);a.qo
=Bv(d);},AAl=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;b=Rc(a,b);c=new Tu;c.kA=M();c.pI=b;d=b.le;c.oB=d;c.lv=b.m9;c.lt=b.lL;e=En(d,0);b=c.oB;f=c.lt;g=En(b,f);if(c.lt&&II(e)&&II(g)){K(P(K(c.kA,G(272)),c.lt),G(273));if(g===e)K(K(c.kA,G(274)),Dv(g));else{K(c.kA,!(g<e)?G(275):G(276));K(K(K(c.kA,Dv(e)),G(186)),Dv(g));}h=c.lt;f=Ob(c.lv,h);i=g*0.99;j=g*1.01;while(f>=0&&KJ(c.lv,f)>=i&&JR(c.lv,f)<=j){h=Qi(c.lv,f);f=f+(-1)|0;}k=c.lt;if((k-h|0)>=By(10,k/5|0)){P(K(c.kA,G(277)),h);K(c.kA,G(278));}else{f=By(1,Bz(100,c.lt/10|0));b=
c.oB;k=c.lt-f|0;e=En(b,k);if(II(e)){e=(g-e)/f;b=FZ(Bg(e),2);if(e===0.0){b=c.kA;if(f==1)l=G(279);else{l=M();I(P(I(l,G(280)),f),G(281));l=L(l);}K(b,l);K(c.kA,G(282));}else{l=c.kA;d=!(e<0.0)?G(283):G(284);K(K(l,d),b);b=c.kA;if(f==1)l=G(285);else{l=M();P(I(l,G(286)),f);l=L(l);}K(b,l);}}}R(c.kA,46);}else{b=c.kA;f=c.lt;if(!f)l=G(287);else{l=M();P(I(l,G(212)),f);l=L(l);}K(b,l);R(K(K(c.kA,G(288)),Dv(g)),46);}if(IH(c.lv)&&Ej(c.lv)){k=c.lv.qt;if(k==c.lt)K(c.kA,G(289));else{K(K(c.kA,G(290)),Dv(c.lv.mT));b=c.kA;if(!k)l
=G(291);else{l=M();R(P(I(l,G(292)),k),46);l=L(l);}K(b,l);}k=c.lv.ru;if(k>0&&k!=c.lt){K(K(c.kA,G(293)),Dv(c.lv.me));R(P(K(c.kA,G(292)),k),46);}}VH(c);Vo(c);return L(c.kA);},Rc=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Lx(b.l0);Lz(a.oI,c);d=new LJ;e=a.oI;f=Ev(b.ml);g=BO(b.l0);h=a.mr;i=a.q4.checked?1:0;b=a.p1;j=Be();k=BE(b.lP);while(BG(k)){l=(BF(k)).nC;S(j,l);}m=Ej(e);b=c;if(m!=CQ(b)){c=new BS;f=Ej(e);i=CQ(b);b=M();I(P(I(P(I(b,G(294)),f),G(295)),i),G(296));BZ(c,L(b));V(c);}if(f>=1&&g>=0&&g<=CQ(b)){b=Q6(j);d.le=c;d.m9
=e;d.lh=f;d.lL=g;d.np=h;d.o4=i;d.mB=b;return d;}b=new BS;c=M();R(P(I(P(I(c,G(297)),f),G(230)),g),46);BZ(b,L(c));V(b);},OG=(a,b)=>{let c,d;if(BY(a.pO))c=Cw();else{c=Bo(a.pO);d=Bo(a.qo);b=SY(OU(c,d,PS(d)),b);c=CJ(Bd(0.0,Z(d.lh,Bt(b)))|0);}return c;},J2=(a,b)=>{let c;c=BY(a.mF)?0:(Bo(a.mF)).la;if(!GI(b))b=CJ(Bz(FE(b),c));a.mr=b;};
function J5(){let a=this;H.call(a);a.ul=null;a.t1=null;a.ue=null;a.uZ=null;a.tu=null;a.ui=null;a.nO=null;a.sA=null;a.m1=null;}
let RU=null,CR=()=>{CR=Bk(J5);Wb();},Ug=(a,b,c)=>{let d,e,f,g,h,i,j;CR();d=new MJ;d.s0=c;a.ul=Ff(b,G(298),d);d=new ML;d.tO=c;a.t1=Ff(b,G(299),d);B9(c);d=new MK;d.ur=c;e=Ff(b,G(300),d);a.ue=e;a.uZ=e.querySelector("span");f=new MI;f.r1=c;a.tu=Ff(b,G(301),f);d=new MG;d.tV=c;a.ui=Ff(b,G(302),d);f=b.querySelector(".iteration");a.nO=f;g=new Iz;g.uG=a;g.uH=c;f.addEventListener("input",Bj(Bn(g),"handleEvent"));a.sA=b.querySelector(".position");a.m1=b.querySelector(".speed select");h=RU.data;i=h.length;j=0;while(j<i)
{Nd(a,h[j]);j=j+1|0;}f=a.m1;b=new Iy;b.so=a;b.sn=c;f.addEventListener("change",Bj(Bn(b),"handleEvent"));},AA$=(a,b)=>{let c=new J5();Ug(c,a,b);return c;},VY=(a,b)=>{let c,d,e,f,g,h,i;c=BO(b.kB);d=BU(Ev(b.kX));BH(a.uZ,!b.ld?G(303):G(304));a.ue.setAttribute("aria-pressed",U(!b.ld?G(116):G(136)));a.ul.disabled=!!(c?0:1);a.t1.disabled=!!(c?0:1);a.tu.disabled=!!(c<CU(b)?0:1);e=a.ui;f=!!(c<CU(b)?0:1);e.disabled=f;a.nO.setAttribute("max",U(d));e=a.nO;f=U(BU(c));e.value=f;g=a.nO;f=M();I(I(P(I(f,G(266)),c),G(305)),d);e
=L(f);g.setAttribute("aria-valuetext",U(e));h=a.sA;i=d.kr.length;CR();f=DU(BU(c));while(f.kJ<i){Fk(f,0,32);}e=L(f);f=M();I(I(I(f,e),G(306)),d);BH(h,L(f));f=b.kX;Bc();b=Bu(f,DS);a.m1.value=U(b);if(!Bb(Bw(a.m1.value),b)){Nd(a,b);a.m1.value=U(b);}},Nd=(a,b)=>{let c,d;c=a.m1;if(Bb(b,G(120)))d=b;else{d=M();I(I(d,b),G(307));d=L(d);}(BW(c,G(238),d)).setAttribute("value",U(b));},Ff=(b,c,d)=>{CR();b=b.querySelector(U(c));Cs(b,d);return b;},Wb=()=>{RU=BV(BA,[G(75),G(308),G(121),G(309),G(310),G(311),G(120)]);};
function Rr(){let a=this;H.call(a);a.qS=null;a.sh=null;a.mX=null;a.qG=null;a.tG=0;}
let VJ=(a,b)=>{a.mX=Be();a.qG=Ep((FW()).kt,(FW()).kE);a.qS=b.querySelector("tbody");a.sh=b.querySelector(".score");},VO=a=>{let b=new Rr();VJ(b,a);return b;},Yj=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.lz;d=c.kH;if(!(!Cg(a.mX)&&d===a.qG)){a.qG=d;Er(a.qS);Fq(a.mX);e=0;while(e<Bz(100,Bq(d))){f=B1(a.qS,G(312));(BW(f,G(313),Qf(Q(d.kt,e,0)))).setAttribute("scope","row");BW(f,G(314),Qf(Q(d.kt,e,1)));BW(f,G(314),B4(Q(d.kE,e,0)));g=B1(B1(f,G(314)),G(315));h=B1(B1(f,G(314)),G(315));g.className="live";h.className=
"live";i=B1(B1(f,G(314)),G(315));i.className="mark";i.setAttribute("role","img");j=a.mX;k=new Il;k.nK=f;k.pR=g;k.oM=h;k.n4=i;S(j,k);e=e+1|0;}}l=a.tG+1|0;a.tG=l;e=a.mX.kv>16&&!b.l3&&(l%15|0)?0:1;m=0;while(true){n=a.mX.kv;if(m>=n)break;if(!e)break;o=Q(c.mM,m,0);p=o-Q(d.kE,m,0);g=BB(a.mX,m);l=Io(c,m);g.nK.className=U(!l?G(316):G(317));n=FJ(b.op,(-1))!=m?0:1;Gd(g.nK,G(318),n,G(136));On(g.pR,o,G(2),b.l3);On(g.oM,p,!(p<0.0)?G(319):G(2),b.l3);BH(g.n4,!l?G(320):G(321));j=g.n4;h=!l?G(322):G(323);j.setAttribute("aria-label",
U(h));m=m+1|0;}h=n>=Bq(d)?G(2):G(324);b=a.sh;l=DX(c);e=Bq(d);g=M();I(I(P(I(P(g,l),G(305)),e),G(325)),h);BH(b,L(g));},On=(b,c,d,e)=>{let f,g;f=DO(Ea(c,8),45,8722);g=M();I(I(g,d),f);BH(b,L(g));if(e)b.title=U(DI(c));},Qf=b=>{return DO(b===Bt(b)?B4(b):Ea(b,2),45,8722);};
function Mr(){let a=this;H.call(a);a.pc=null;a.mY=null;a.nM=null;a.nL=null;a.qR=null;a.rd=null;a.uy=null;a.k3=null;a.re=0;}
let WC=(a,b,c)=>{let d,e,f;a.k3=FW();a.pc=c;a.mY=b.querySelector(".point");a.nM=b.querySelector(".x1");a.nL=b.querySelector(".x2");a.qR=b.querySelector(".add");a.rd=b.querySelector(".remove");a.uy=b.querySelector(".complaint");d=new JV;b.addEventListener("submit",Bj(Bn(d),"handleEvent"));e=a.mY;f=new JW;f.sI=a;f.sJ=c;e.addEventListener("change",Bj(Bn(f),"handleEvent"));c=a.nM;e=new JT;e.r0=a;c.addEventListener("change",Bj(Bn(e),"handleEvent"));c=a.nL;e=new JU;e.ut=a;c.addEventListener("change",Bj(Bn(e),"handleEvent"));c
=b.querySelector(".flip");b=new PL;b.t0=a;Cs(c,b);b=a.qR;c=new PM;c.tm=a;Cs(b,c);b=a.rd;c=new PK;c.r$=a;Cs(b,c);},U3=(a,b)=>{let c=new Mr();WC(c,a,b);return c;},AA5=(a,b)=>{let c,d,e;if(!b.l3)return;c=b.lz.kH;a.k3=c;if(a.re!=Bq(c)){a.re=Bq(a.k3);Er(a.mY);d=0;while(d<a.re){BW(a.mY,G(238),BU(d));d=d+1|0;}}e=Bz(FJ(b.op,Gu(a)),Bq(a.k3)-1|0);a.mY.selectedIndex=e;Ra(a.nM,Q(a.k3.kt,e,0));Ra(a.nL,Q(a.k3.kt,e,1));a.qR.disabled=!!(Bq(a.k3)<1000?0:1);b=a.rd;c=!!(Bq(a.k3)>1?0:1);b.disabled=c;},Ra=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=U(In(c));},Gu=a=>{return By(0,a.mY.selectedIndex);},P2=(a,b)=>{let c,d,e,f,g,h,i,j;c=Rn(Bw(b.value));d=S7(c);e=Bw(b.value);f=a.uy;if(d)g=G(2);else{g=M();I(I(I(g,G(326)),e),G(135));g=L(g);}BH(f,g);Gd(b,G(243),d?0:1,G(136));if(d){h=Gu(a);i=b===a.nM?Ee(c):Q(a.k3.kt,h,0);j=b===a.nL?Ee(c):Q(a.k3.kt,h,1);b=a.k3;H_(a,HC(b,h,i,j,Q(b.kE,h,0)));}},H_=(a,b)=>{let c,d;c=a.pc;d=new Tj;d.sK=b;E2(c,d,0);};
function Je(){let a=this;H.call(a);a.qf=null;a.sQ=null;a.pz=null;a.q1=0;}
let L1=(a,b,c)=>{a.pz=Be();a.q1=(-1);a.qf=b.querySelector("tbody");a.sQ=c;},AB3=(a,b)=>{let c=new Je();L1(c,a,b);return c;},ABK=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.q1){a.q1=c;Er(a.qf);Fq(a.pz);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B1(a.qf,G(312));g=BW(B1(f,G(314)),G(327),BU(e));g.setAttribute("type","button");h=M();P(I(h,G(328)),e);g.title=U(L(h));h=new QG;h.sX=a;h.sY=e;Cs(g,h);g=a.pz;i=new JL;h=B1(f,G(314));i.oo=e;i.o3=f;i.pX=
h;S(g,i);e=e+d|0;}}f=BE(a.pz);while(BG(f)){h=BF(f);e=h.oo;d=e>b.la?0:1;BH(h.pX,!d?G(329):DI(LO(b,e)));Gd(h.o3,G(318),h.oo!=BO(b)?0:1,G(136));}},Ef=J(0);
function QM(){H.call(this);this.tn=null;}
let WW=(a,b)=>{a.tn=b;},Yb=a=>{let b=new QM();WW(b,a);return b;};
function PN(){let a=this;H.call(a);a.q8=null;a.q2=null;a.sC=null;a.s7=null;a.ms=null;a.um=null;a.oS=null;a.rB=null;a.pn=null;a.sk=null;a.oA=0;a.oj=0;a.nk=null;}
let XR=(a,b,c)=>{let d;d=new M8;d.na=Bp();a.sk=d;a.nk=Ba(0);a.pn=c;a.q8=b.querySelector(".finding");d=b.querySelector(".neuron");a.q2=d;a.sC=d.querySelector(".sums");a.s7=a.q2.querySelector(".argument");c=b.querySelector(".puzzle");a.ms=c;a.um=c.querySelector(".progress");a.oS=a.ms.querySelector(".hint");a.rB=a.ms.querySelector(".follow");c=a.ms.querySelector(".ask");b=new N4;b.sP=a;Cs(c,b);b=a.rB;c=new N7;c.uO=a;Cs(b,c);c=a.ms.querySelector(".leave");b=new N6;b.sE=a;Cs(c,b);},AAM=(a,b)=>{let c=new PN();XR(c,
a,b);return c;},Y6=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.lz;a.nk=c.mb;d=b.ml;e=Ez(d,NW());if(a.oA){Bc();if(BJ(d,B6,G(35))&&BJ(d,Cx,G(16))&&BJ(d,Dc,G(53))&&BJ(d,Dj,G(47))){f=1;break a;}}f=0;}if(e&&!a.oA){a.oj=0;BH(a.oS,G(2));}e=!e&&!f?0:1;a.oA=e;a.ms.hidden=!!(e?0:1);if(a.oA){e=DX(c)!=Bq(c.kH)?0:1;BH(a.um,e?G(330):Tf(c));a.ms.className=U(!e?G(331):G(332));a.rB.hidden=!!(a.oj&&G1(a)?0:1);}if(!(a.nk.data.length>400&&!b.l3)){if(a.oA)g=Nw();else{b=a.sk;g=Be();if(CE(b.na)&&(Bo(b.na)).lZ===c.kT&&(Bo(b.na)).qN===c.kH
?1:0)h=Bo(b.na);else{h=new OW;i=c.kT;j=c.kH;h.lZ=i;h.qN=j;h.ob=Cy(i);h.m8=EJ(i,j.kt);h.ne=Lc(i,Bq(j));}b:{Dr(h.ob,c.mb);DG(h.m8,h.ob);KP(h.ne,h.ob,h.m8,h.qN.kE);b.na=Bv(h);if(!c.mI){k=c.mi;e=k-k!==0.0?0:1;if(!(e&&XG(h))){b=new CD;Cu();Db(b,Gm,G(333));S(g,b);break b;}}if(c.nI){b=new CD;Cu();Db(b,Gm,G(334));S(g,b);}}if(Cg(g)){e=Bq(c.kH);f=DX(c)!=e?0:1;if(!(f&&!(c.mi>0.1*e))){Yy(h,g);WJ(h,g);ZX(h,g);}if(!f)Xm(c,h,g);else{l=new CD;Cu();b=LA;d=M();I(P(I(d,G(335)),e),G(336));Db(l,b,L(d));S(g,l);}}}AAW(a,g);}e=PJ(c);a.q2.hidden
=!!(e?0:1);if(e)ZE(a,U_(c));},AAW=(a,b)=>{let c,d,e,f;c=M();d=1;e=b.p();while(e.q()){f=e.s();b=c.kJ<=0?G(2):G(4);K(K(c,b),f.oQ);f=f.oY;Cu();d=d&(f!==LA?0:1);}BH(a.q8,L(c));b=a.q8;c=U(!d?G(337):G(338));b.className=c;},ZE=(a,b)=>{let c,d,e,f,g;c=b.sb.data;d=a.sC;e=Qa(c[0],c[3],b.r3);f=Qa(c[1],c[2],b.uf);g=M();I(I(I(I(g,G(339)),e),G(340)),f);BH(d,L(g));d=a.s7;e=b.uS;f=b.tp;b=M();I(R(I(b,e),32),f);BH(d,L(b));},Qa=(b,c,d)=>{let e,f,g,h,i;e=Iw(b);f=!(c<0.0)?G(341):G(342);g=Iw(Bg(c));h=Iw(d);i=M();I(I(I(I(I(i,e),f),
g),G(343)),h);return L(i);},Iw=b=>{return DO(Ea(b,4),45,8722);},G1=a=>{let b;b=(I3(a.nk)).kv-1|0;return Bz(a.oj?1:0,b);};
function ON(){let a=this;H.call(a);a.rs=null;a.rl=null;}
let AAV=(a,b,c)=>{let d,e;a.rs=b.querySelector(".undo");a.rl=b.querySelector(".redo");d=a.rs;B9(c);e=new Ss;e.tQ=c;Cs(d,e);d=a.rl;B9(c);e=new St;e.s9=c;Cs(d,e);b=b.querySelector(".reseed");d=new Sr;d.sa=c;Cs(b,d);},X3=(a,b)=>{let c=new ON();AAV(c,a,b);return c;},Vc=(a,b)=>{let c;a.rs.disabled=!!((Cg(b.nd)?0:1)?0:1);c=a.rl;b=!!((Cg(b.ou)?0:1)?0:1);c.disabled=b;};
function P9(){let a=this;H.call(a);a.nF=null;a.oD=null;a.pV=null;a.rE=0;}
let Yw=(a,b,c,d)=>{let e,f,g,h,i,j;a.oD=c;a.pV=d;d=b.querySelector(".example");a.nF=d;BW(d,G(238),G(344));e=Lu(a,G(345));f=(LY()).data;g=f.length;h=0;while(h<g){BW(e,G(238),f[h].se);h=h+1|0;}i=Lu(a,G(346));e=BE(Kw());while(BG(e)){j=BF(e);g=j.m7;j=j.ok;c=M();I(I(P(I(c,G(347)),g),G(267)),j);BW(i,G(238),L(c));}BW(Lu(a,G(348)),G(238),G(349));b=a.nF;d=new K2;d.tE=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));},TP=(a,b,c)=>{let d=new P9();Yw(d,a,b,c);return d;},XP=(a,b)=>{if(!b&&!a.rE){a.nF.selectedIndex
=0;BH(a.oD,G(2));}a.rE=0;},Lu=(a,b)=>{let c;c=B1(a.nF,G(350));c.setAttribute("label",U(b));return c;};
function K1(){H.call(this);this.qm=null;}
let Pg=null,Nb=null,KW=()=>{KW=Bk(K1);ZO();},ZN=(a,b,c)=>{let d,e;KW();a.qm=Be();d=b.querySelector("form");e=new I0;d.addEventListener("submit",Bj(Bn(e),"handleEvent"));SW(a,d.querySelector(".of-the-run"),Pg,c);SW(a,d.querySelector(".of-the-look"),Nb,c);},ABn=(a,b)=>{let c=new K1();ZN(c,a,b);return c;},SW=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.qm;i=W6(b,g,d);S(h,i);f=f+1|0;}},Wv=(a,b)=>{let c,d,e,f;c=BE(a.qm);while(BG(c)){d=BF(c);e=d.nx;Bc();f=e===CI&&!BJ(b,B6,G(35))?1:0;d.mu.hidden
=!!f;e=Bu(b,d.nx);if(!Bb(e,d.qX)){d.qX=e;if(!(d.nx.mq instanceof FY))d.mk.value=U(e);else d.mk.value=U(e);NI(d,G(2));}}},ZO=()=>{let b,c;b=Bl(D5,14);c=b.data;Bc();c[0]=Cx;c[1]=Do;c[2]=B6;c[3]=CI;c[4]=DM;c[5]=Dj;c[6]=ES;c[7]=Dc;c[8]=DW;c[9]=E1;c[10]=G7;c[11]=DN;c[12]=DF;c[13]=Ds;Pg=b;b=Bl(D5,7);c=b.data;c[0]=Ic;c[1]=Gt;c[2]=GS;c[3]=FI;c[4]=Fr;c[5]=F2;c[6]=Fv;Nb=b;};
function Ox(){let a=this;H.call(a);a.uE=null;a.rG=null;a.pg=null;a.qW=0;a.s3=0;}
let ZG=(a,b,c)=>{a.pg=Bp();a.uE=b;a.rG=c;c=new JC;c.ts=a;(new IntersectionObserver(Bj(Bn(c),"onChange"))).observe(b);},AA_=(a,b)=>{let c=new Ox();ZG(c,a,b);return c;},XZ=(a,b)=>{if(a.s3&&CE(a.pg))(Bn(Bo(a.pg))).show(!!b);};
function Sm(){let a=this;H.call(a);a.qP=null;a.pe=null;}
let WR=(a,b)=>{a.pe=Bp();a.qP=b;},MX=a=>{let b=new Sm();WR(b,a);return b;},Si=()=>{let b,c,d;b=Be();c=0;while(c<(B7()).data.length){d=Bp();S(b,d);c=c+1|0;}return MX(b);},IM=(a,b,c)=>{let d;c=b.mq.dM(c);d=new RE;d.rW=a;d.rX=b;b=c.lq;if(b!==null){c=d;b=b;b=Da(c.rW,c.rX,b);c=b===null?Bp():Bv(b);}return c;},GR=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;K(K(c,d<=0?G(2):G(179)),B4(e[d]));d=d+1|0;}if(Hz(a)){Bc();f=Da(a,Dj,G(47));g=ES;f=Da(f,g,Bu(a,g));g=Dc;a=Da(f,g,Bu(a,g));}Bc();return Da(Da(a,
B6,G(35)),CI,L(c));},GB=(a,b)=>{let c,d,e,f;Bc();c=Da(a,Cx,G(26));d=Do;e=M();f=0;while(f<Bq(b)){K(R(K(R(K(K(e,f<=0?G(2):G(176)),B4(Q(b.kt,f,0))),44),B4(Q(b.kt,f,1))),44),B4(Q(b.kE,f,0)));f=f+1|0;}return Da(c,d,L(e));},Da=(a,b,c)=>{let d,e;d=HU(a.qP);e=b.kZ;b=Bv(c);IK(d,e,b);return MX(d);},C_=(a,b)=>{let c,d;c=a.qP;d=b.kZ;return BB(c,d);},Bu=(a,b)=>{let c;a:{b:{Bc();if(!(b===Cx&&QA(a))){if(b!==DW)break b;if(KO(a))break b;}c=1;break a;}c=0;}return c?JZ(a,b):FM(C_(a,b),JZ(a,b));},JZ=(a,b)=>{a:{It();switch(QH.data[b.kZ])
{case 1:case 2:if(Hz(a)){b=G(53);break a;}b=b.pG;break a;case 3:if(!KO(a)){b=G(65);break a;}b=b.pG;break a;default:}b=b.pG;}return b;},EX=(a,b)=>{return Bb(Bu(a,b),JZ(a,b));},BJ=(a,b,c)=>{return Bb(Bu(a,b),c);},Ez=(a,b)=>{let c,d,e,f;c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(FC(f)&&!Bb(Bu(a,f),Bu(b,f)))return 0;e=e+1|0;}return 1;},HH=a=>{if(BY(a.pe))a.pe=Bv(Vg(a));return Bo(a.pe);},DP=a=>{let b,c,d,e,f,g,h,i,j,k;b=Be();c=ED(2);d=b;S(d,c);if(Hz(a))c=GD(ED(2));else{c=Be();Bc();e=(Hr(Bu(a,Dj))).data;f=
e.length;g=0;while(g<f){h=ED(e[g]|0);S(c,h);g=g+1|0;}}I9(b,c);S(d,ED(1));i=new I5;Bc();j=SA(Bu(a,ES));k=SA(Bu(a,Dc));c=DW;GU();c=!BJ(a,c,Fd.rQ)?Op:Fd;if(d.kv<2){c=new BS;BZ(c,G(351));V(c);}i.l2=Q6(b);i.l5=j;i.mC=k;i.no=c;return i;},Gv=a=>{Bc();return C4(a,G7);},QT=a=>{let b,c,d,e,f,g;b=Dn(CZ(DP(a)));c=b.data;Bc();d=(Hr(Bu(a,Ds))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Rh=a=>{let b;b=Bq(HH(a));Bc();if(!BJ(a,DN,G(79)))b=Z(C4(a,DN),b)|0;return b;},Ev=a=>{Bc();return C4(a,
DF)|0;},Hb=a=>{Bc();return Bz(C4(a,CT)|0,Ev(a));},AAH=a=>{Bc();return Dp(Bu(a,Ic),44);},Hz=a=>{Bc();return BJ(a,B6,G(33));},QA=a=>{Bc();return Ij(C_(a,Cx),Bv(G(26)))&&Cq(Bu(a,Do))?1:0;},KO=a=>{let b;Bc();b=Dc;Ct();return BJ(a,b,Dk.ot);},Rb=a=>{return (Kz(a)).data.length!=CZ(DP(a))?0:1;},Kz=a=>{Bc();return Hr(Bu(a,CI));},C4=(a,b)=>{return LZ(Bu(a,b));},SC=a=>{let b;b=new Q_;Bc();b.t5=C4(a,DM);return b;},Vg=a=>{let b,c,d,e,f,g,h;a:{Bc();b=C4(a,DM);c=Bu(a,Cx);d=(-1);switch(DZ(c)){case -1360216880:if(!Bb(c,G(22)))break a;d
=5;break a;case -982754077:if(!Bb(c,G(26)))break a;d=9;break a;case -895939855:if(!Bb(c,G(23)))break a;d=6;break a;case 3555:if(!Bb(c,G(18)))break a;d=1;break a;case 96727:if(!Bb(c,G(17)))break a;d=0;break a;case 109265:if(!Bb(c,G(20)))break a;d=3;break a;case 3373737:if(!Bb(c,G(19)))break a;d=2;break a;case 3684185:if(!Bb(c,G(21)))break a;d=4;break a;case 93832310:if(!Bb(c,G(25)))break a;d=8;break a;case 104080786:if(!Bb(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=E3(BK([0.0,0.0,0.0,1.0]));break b;case 1:c
=E3(BK([0.0,1.0,1.0,1.0]));break b;case 2:c=E3(BK([1.0,1.0,1.0,0.0]));break b;case 3:c=E3(BK([1.0,0.0,0.0,0.0]));break b;case 4:c=E3(BK([1.0,0.0,0.0,1.0]));break b;case 5:c=Gp(new RZ,b);break b;case 6:c=Gp(new Mz,b);break b;case 7:c=Gp(new N8,b);break b;case 8:c=Gp(new MN,b);break b;case 9:e=Dp(Bu(a,Do),59);c=new Ho;f=new Cr;g=e;Gz(f,g.kv,2);My(c,f,BD(g.kv,1));d=0;while(d<g.kv){h=(Hr(BB(g,d))).data;BP(c.kt,d,0,h[0]);BP(c.kt,d,1,h[1]);BP(c.kE,d,0,h[2]);d=d+1|0;}break b;default:}c=FW();}return c;},SA=b=>{let c,
d,e,f,g;c=(RV()).data;d=c.length;e=0;while(true){if(e>=d){f=new IS;g=M();I(I(I(g,G(352)),b),G(135));BZ(f,L(g));V(f);}f=c[e];if(Bb(f.ot,b))break;e=e+1|0;}return f;},KT=J(0);
function Ph(){H.call(this);this.t4=null;}
let ABb=(a,b)=>{let c;c=a.t4;HG(c.kw);Ls(c,BO(c.kw.kB)+b);};
function N5(){H.call(this);this.tR=null;}
let VI=(a,b)=>{Ls(a.tR,b);},VV=J(),P3=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Jd)&&!(b instanceof K6)&&!(b instanceof Is)){if(!(b instanceof Ju))break b;d=b;if(Bb(c,d.oG))break b;if(!P3(d.pU,c))break b;}e=1;break a;}e=0;}return e;},Qq=b=>{let c,d,e,f,g,h,i,j,k;c=DU(G(353));d=1;while(true){e=b.data;if(d>=e.length)break;f=K(c,d<=1?G(2):G(158));g=e[d];h=DU(G(353));i=0;while(i<g.ks){j=K(h,i<=0?G(2):G(158));e=g.kq;k=g.ku;K(j,Om(e,Y(i,k),k));i=i+1|0;}K(f,L(R(h,93)));d=d+1|0;}return L(R(c,93));},Om=(b,c,d)=>{let e,
f,g,h;e=DU(G(353));f=0;while(f<d){g=f<=0?G(2):G(158);h=b.data;K(K(e,g),S2(h[c+f|0]));f=f+1|0;}return L(R(e,93));},S2=b=>{return b-b!==0.0?G(3):DI(b);},Wt=J();
function Gy(){let a=this;H.call(a);a.oT=null;a.n9=0;}
let KX=(a,b,c)=>{let d;a.oT=c;d=new LP;d.tI=a;d.tH=b;b.addEventListener("pointerdown",Bj(Bn(d),"handleEvent"));d=new LQ;d.uR=a;b.addEventListener("pointermove",Bj(Bn(d),"handleEvent"));d=new LR;d.sD=a;b.addEventListener("pointerup",Bj(Bn(d),"handleEvent"));d=new LS;d.tx=a;b.addEventListener("pointercancel",Bj(Bn(d),"handleEvent"));d=new LT;d.tW=a;b.addEventListener("touchstart",Bj(Bn(d),"handleEvent"));},AB1=(a,b)=>{let c=new Gy();KX(c,a,b);return c;},Tk=a=>{if(a.n9){a.n9=0;a.oT.gX();}};
function JH(){H.call(this);this.uP=null;}
let Vv=(b,c)=>{let d,e;b=b.uP;c=b.n6;d=new To;d.u3=b;e=c.lq;if(e!==null){d=d;e=e;if(!(d.u3.ns>=Bq(e)?0:1))c=Bp();}d=new Tn;d.ua=b;Eq(c,d);},Jx=J(),AAA=(b,c)=>{b;c.preventDefault();};
function Jw(){H.call(this);this.su=null;}
let ABG=(b,c)=>{b=b.su;Ok(b,b.mx.selectedIndex);};
function Jz(){H.call(this);this.uV=null;}
let Uj=(b,c)=>{let d,e;b=b.uV;d=Rn(Bw(b.lQ.value));if(!KR(d)){I8(b,G(2));Jn(b,Ee(d),0);}else{e=Bw(b.lQ.value);c=M();I(I(I(c,G(354)),e),G(135));I8(b,L(c));}};
function Jy(){H.call(this);this.sL=null;}
let X5=(b,c)=>{let d,e,f,g;b=b.sL;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bw(c.key);f=(-1);switch(DZ(e)){case 930625636:if(!Bb(e,G(355)))break a;f=0;break a;case 977535019:if(!Bb(e,G(356)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();I8(b,G(2));g=Sd(b.m4.data[b.ly]+d,0.01);b.lQ.value=U(In(g));Jn(b,g,0);}};
function Jv(){H.call(this);this.rO=null;}
let Vj=(b,c)=>{let d,e;b=b.rO;d=b.pt.checked?1:0;e=b.qb.bd();e.data[b.ly]=d;b=b.o2;c=new MD;c.rZ=e;E2(b,c,0);};
function KA(){H.call(this);this.r7=null;}
let WY=(b,c)=>{Cz(b.r7);};
function Pw(){let a=this;H.call(a);a.tN=null;a.rk=null;a.pm=null;a.lP=null;a.o_=null;a.sV=0;}
let YK=(a,b,c)=>{a.lP=Be();a.o_=Si();a.tN=b;a.pm=c;a.rk=b.querySelector("ul");IR(a);},AAt=(a,b)=>{let c=new Pw();YK(c,a,b);return c;},IR=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.tN;c=!!Cg(a.lP);b.hidden=c;Er(a.rk);d=0;while(true){b=a.lP;if(d>=b.kv)break;e=(BB(b,d)).nC;b=B1(a.rk,G(357));f=d+1|0;g=BW(b,G(315),BU(f));c="number";g.className=c;h=B1(b,G(358));c=U(e.nQ);h.value=c;c=M();P(I(c,G(359)),f);i=L(c);h.setAttribute("aria-label",U(i));c=new Iq;c.ub=a;c.ud=d;c.uc=h;h.addEventListener("change",Bj(Bn(c),"handleEvent"));g
=Ea(e.md.p0,4);j=Ej(e.md);c=M();P(I(I(I(c,G(269)),g),G(360)),j);h=L(c);k=e.mS;c=M();I(I(I(c,k),G(267)),h);g=BW(b,G(315),L(c));c="settings";g.className=c;k=new Mo;k.te=a;k.tf=d;OT(b,G(361),k);k=new Mp;k.sc=a;k.sd=d;OT(b,G(362),k);d=f;}},OT=(b,c,d)=>{let e;e=BW(b,G(327),c);e.setAttribute("type","button");Cs(e,d);};
function Kq(){H.call(this);this.tg=null;}
let Zo=(b,c)=>{Cz(b.tg);};
function Ko(){let a=this;H.call(a);a.sF=null;a.sG=null;}
let VM=(b,c)=>{b=b;c=b.sF;b=b.sG;J2(c,CJ(RN(Eu(Bw(c.nS.value)),0.0)|0));Cz(b);};
function Kp(){let a=this;H.call(a);a.uL=null;a.uK=null;}
let WV=(a,b,c)=>{a.uL=b;a.uK=c;},AAc=(a,b)=>{let c=new Kp();WV(c,a,b);return c;},V5=(b,c)=>{let d;b=b;d=b.uL;b=b.uK;J2(d,OG(d,c.offsetX));Cz(b);};
function Km(){let a=this;H.call(a);a.sU=null;a.sT=null;}
let T2=(a,b,c)=>{a.sU=b;a.sT=c;},X2=(a,b)=>{let c=new Km();T2(c,a,b);return c;},WB=(b,c)=>{b=b;c=b.sU;b=b.sT;J2(c,Cw());Cz(b);};
function Kn(){let a=this;H.call(a);a.rU=null;a.rT=null;}
let Wk=(a,b,c)=>{a.rU=b;a.rT=c;},ZZ=(a,b)=>{let c=new Kn();Wk(c,a,b);return c;},Uf=(b,c)=>{let d;b=b;d=b.rU;b=b.rT;c=OG(d,c.offsetX);B9(b);d=new Pk;d.tY=b;E_(c,d);},B0=J(0);
function MJ(){H.call(this);this.s0=null;}
let UN=a=>{let b;b=a.s0;CR();FV(b,0);};
function ML(){H.call(this);this.tO=null;}
let Xu=a=>{let b;b=a.tO;CR();ND(b,(-1));};
function MK(){H.call(this);this.ur=null;}
let AAf=a=>{let b;b=a.ur.kO;if(!b.kw.ld)KV(b);else L2(b);};
function MI(){H.call(this);this.r1=null;}
let Us=a=>{let b;b=a.r1;CR();ND(b,1);};
function MG(){H.call(this);this.tV=null;}
let WO=a=>{let b;b=a.tV;CR();FV(b,2147483647);};
function Iz(){let a=this;H.call(a);a.uG=null;a.uH=null;}
let ABC=(b,c)=>{let d;b=b;c=b.uG;b=b.uH;c=c.nO;CR();d=RN(Eu(Bw(c.value)),0.0)|0;FV(b,d);};
function Iy(){let a=this;H.call(a);a.so=null;a.sn=null;}
let AAC=(b,c)=>{let d;b=b;c=b.so;b=b.sn;Bc();d=DS;c=Bw(c.m1.value);Lf(b,d,c);};
function Ho(){let a=this;N.call(a);a.kt=null;a.kE=null;}
let My=(a,b,c)=>{a.kt=b;a.kE=c;},Ep=(a,b)=>{let c=new Ho();My(c,a,b);return c;},FW=()=>{return E3(BK([0.0,1.0,1.0,0.0]));},E3=b=>{let c,d,e,f,g;c=b.data;d=Bl(Ch(Dd),4);e=d.data;e[0]=BK([0.0,0.0]);e[1]=BK([0.0,1.0]);e[2]=BK([1.0,0.0]);e[3]=BK([1.0,1.0]);f=EL(d);g=BD(f.ks,1);Cm(b,0,g.kq,0,c.length);return Ep(f,g);},HC=(a,b,c,d,e)=>{let f;f=Ep(Gf(a.kt),Gf(a.kE));H3(f,b,c,d,e);return f;},H3=(a,b,c,d,e)=>{BP(a.kt,b,0,c);BP(a.kt,b,1,d);BP(a.kE,b,0,e);},Bq=a=>{return a.kt.ks;},Vl=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bs(b)===Br(Ho)){b=b;c=!T(a.kt,b.kt)?0:T(a.kE,b.kE)?1:0;}else c=0;return c;},JV=J(),YJ=(b,c)=>{b;c.preventDefault();};
function JW(){let a=this;H.call(a);a.sI=null;a.sJ=null;}
let ABy=(b,c)=>{b=b;c=b.sI;b=b.sJ;c=CJ(c.mY.selectedIndex);FQ(b,c);};
function JT(){H.call(this);this.r0=null;}
let AA3=(b,c)=>{b=b.r0;P2(b,b.nM);};
function JU(){H.call(this);this.ut=null;}
let UT=(b,c)=>{b=b.ut;P2(b,b.nL);};
function PL(){H.call(this);this.t0=null;}
let Y1=a=>{let b,c,d;b=a.t0;c=Gu(b);d=b.k3;H_(b,HC(d,c,Q(d.kt,c,0),Q(b.k3.kt,c,1),1.0-Q(b.k3.kE,c,0)));},UH=J(),B1=(b,c)=>{let d;d=b.ownerDocument.createElement(U(c));b.appendChild(d);return d;},BW=(b,c,d)=>{let e;e=B1(b,c);b=U(d);e.textContent=b;return e;},BH=(b,c)=>{if(!Bb(c,Bw(b.textContent)))b.textContent=U(c);},Gd=(b,c,d,e)=>{if(!d)b.removeAttribute(U(c));else b.setAttribute(U(c),U(e));},Cs=(b,c)=>{let d;d=new Jh;d.st=c;b.addEventListener("click",Bj(Bn(d),"handleEvent"));};
function PM(){H.call(this);this.tm=null;}
let ABD=a=>{let b,c,d,e,f,g,h;b=a.tm;c=Sv(b.k3.kt);d=(c.lg+c.lc)/2.0;e=(c.ll+c.lj)/2.0;f=b.k3;g=Ep(BD(Bq(f)+1|0,2),BD(Bq(f)+1|0,1));h=0;while(h<Bq(f)){H3(g,h,Q(f.kt,h,0),Q(f.kt,h,1),Q(f.kE,h,0));h=h+1|0;}H3(g,Bq(f),d,e,1.0);H_(b,g);c=b.pc;b=CJ(Bq(b.k3));FQ(c,b);};
function PK(){H.call(this);this.r$=null;}
let TK=a=>{let b,c,d,e,f,g;b=a.r$;c=b.k3;d=Gu(b);e=Ep(BD(Bq(c)-1|0,2),BD(Bq(c)-1|0,1));f=0;while(f<Bq(c)){g=Ce(f,d);if(g)H3(e,g<0?f:f-1|0,Q(c.kt,f,0),Q(c.kt,f,1),Q(c.kE,f,0));f=f+1|0;}H_(b,e);b=b.pc;c=Cw();FQ(b,c);};
function M8(){H.call(this);this.na=null;}
function N4(){H.call(this);this.sP=null;}
let Vq=a=>{let b,c,d,e;b=a.sP;c=I3(b.nk);d=G1(b);e=b.oj+1|0;b.oj=e;e=e>1&&!d?1:0;BH(b.oS,e?G(363):(BB(c,d)).nJ);Cz(b.pn);};
function N7(){H.call(this);this.uO=null;}
let W9=a=>{let b,c,d,e,f;b=a.uO;c=I3(b.nk);d=G1(b);e=c;f=(BB(e,d)).oi;BH(b.oS,(BB(e,G1(b))).nJ);b=b.pn;c=new OM;c.sy=f;E2(b,c,0);};
function N6(){H.call(this);this.sE=null;}
let Yx=a=>{let b,c;b=a.sE.pn;c=CP();FL(b,c);};
function Ss(){H.call(this);this.tQ=null;}
let WZ=a=>{let b,c;b=a.tQ;c=b.kO.lI;SK(c,c.nd,c.ou);D9(b.kO);C6(b.kO);};
function St(){H.call(this);this.s9=null;}
let ZM=a=>{let b,c;b=a.s9;c=b.kO.lI;SK(c,c.ou,c.nd);D9(b.kO);C6(b.kO);};
function Sr(){H.call(this);this.sa=null;}
let TS=a=>{let b,c,d;b=a.sa;Bc();c=DM;d=BU(ABi()*10000.0|0);Lf(b,c,d);};
function Id(){let a=this;BM.call(a);a.se=null;a.uM=null;a.mU=null;}
let P5=null,SD=null,PA=null,Oo=null,Sa=null,SB=null,Tg=null,Tr=null,P$=null,P6=null,Qo=null,Zd=null,Nv=null,Hp=()=>{Hp=Bk(Id);X8();},LY=()=>{Hp();return Nv.bd();},TT=(a,b,c,d,e,f)=>{Hp();CL(a,b,c);a.se=d;a.uM=e;a.mU=f;},CA=(a,b,c,d,e)=>{let f=new Id();TT(f,a,b,c,d,e);return f;},X8=()=>{let b,c,d;P5=CA(G(364),0,G(365),G(366),G(2));SD=CA(G(367),1,G(368),G(369),G(370));PA=CA(G(371),2,G(372),G(373),G(374));Oo=CA(G(375),3,G(376),G(377),G(378));Sa=CA(G(379),4,G(380),G(381),G(382));SB=CA(G(383),5,G(384),G(385),G(386));Tg
=CA(G(387),6,G(388),G(389),G(390));Tr=CA(G(391),7,G(392),G(393),G(394));P$=CA(G(395),8,G(396),G(397),G(398));P6=CA(G(399),9,G(400),G(401),G(402));Qo=CA(G(403),10,G(404),G(405),G(406));b=CA(G(407),11,G(408),G(409),G(410));Zd=b;c=Bl(Id,12);d=c.data;d[0]=P5;d[1]=SD;d[2]=PA;d[3]=Oo;d[4]=Sa;d[5]=SB;d[6]=Tg;d[7]=Tr;d[8]=P$;d[9]=P6;d[10]=Qo;d[11]=b;Nv=c;};
function G2(){let a=this;N.call(a);a.m7=0;a.o6=0;a.ok=null;}
let O4=null,Ib=()=>{Ib=Bk(G2);X_();},Ux=(a,b,c,d)=>{Ib();a.m7=b;a.o6=c;a.ok=d;},EY=(a,b,c)=>{let d=new G2();Ux(d,a,b,c);return d;},Kw=()=>{Ib();return O4;},TJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(G2)){b=b;c=a.m7!=b.m7?0:a.o6!=b.o6?0:T(a.ok,b.ok)?1:0;}else c=0;return c;},X_=()=>{let b,c,d,e,f,g;b=EY(8,10000,G(411));c=EY(10,10000,G(412));d=EY(17,10000,G(413));e=EY(71,10000,G(414));f=EY(1,3000,G(415));g=EY(195,8000,G(416));B9(b);B9(c);B9(d);B9(e);B9(f);B9(g);O4=Pf(BV(H,[b,c,d,e,f,g]));};
function K2(){H.call(this);this.tE=null;}
let Zv=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.tE;d=b.nF.selectedIndex-1|0;b.rE=1;e=(LY()).data.length;f=CV(Kw());if(d>=0){if(d<e){c=(LY()).data[d];BH(b.oD,c.uM);b=b.pV;g=CP();d=0;while(d<c.mU.kr.length){e=GN(c.mU,61,d);f=GN(c.mU,38,d);if(f<0)f=c.mU.kr.length;Ci(g,C5(c.mU,d,e),C5(c.mU,e+1|0,f));d=f+1|0;}FL(b,g);}else if(d>=(e+f|0)){BH(b.oD,G(2));b=b.pV;c=NW();g=CP();h=(B7()).data;d=h.length;e=0;while(e<d){i=h[e];j=C_(c,i);k=new Qg;k.rS=g;k.rR=i;Eq(j,k);e=e+1|0;}FL(b,g);}else{c=Kw();d=d-e|0;c=Ey(c,d);g=b.oD;d=c.m7;k
=c.ok;i=M();R(I(R(P(I(i,G(417)),d),32),k),46);BH(g,L(i));g=b.pV;h=Bl(BA,6);l=h.data;Bc();l[0]=DM.ky;l[1]=BU(c.m7);l[2]=DF.ky;l[3]=BU(c.o6);l[4]=DS.ky;l[5]=G(311);b=Ql(h);FL(g,b);}}},I0=J(),UK=(b,c)=>{b;c.preventDefault();},Ku=J(0);
function JC(){H.call(this);this.ts=null;}
let VR=(b,c)=>{let d;b=b.ts;d=(Nr(c[c.length-1|0])).isIntersecting?1:0;b.s3=d;if(d&&!b.qW){b.qW=1;b.rG.kO.nh.hear("study");}Cz(b.rG);},ABT=J(),DJ=J(0);
function R0(){H.call(this);this.sO=null;}
let UL=(a,b)=>{b=b;S(a.sO,b);},R3=J(0);
function I4(){H.call(this);this.sm=null;}
let ABk=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.sm;b.oa=0;c=b.kw;d=c.ld;if(Ky(c))IW(b.kw,new Q2,7.0);Py(b);e=d&&!b.kw.ld?1:0;f=b.kw.kB;if(BO(f)!=b.qy){b.qy=BO(f);b.nh.hear("iteration");}if(f.mE&&!b.q0){b.q0=1;b.nh.hear("diverge");}else if(e)b.nh.hear("finish");if(Ky(b.kw))CS(b);else if(b.ry){b.ry=0;c=b.mh;g=Fx(b.kw.kB);c=c.uF;h=g.mI;i=Ea(g.mi,4);e=DX(g);d=Bq(g.kH);g=M();I(P(I(P(I(I(I(P(I(g,G(170)),h),G(418)),i),G(158)),e),G(305)),d),G(419));BH(c,L(g));c=b.og;b=b.kw;g=b.kX;e=BO(b.kB);if(Lr(c)){c=(Ha(Mt(c))).om;b=CP();j
=(B7()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CT?Bu(g,i):BU(e);if(!Bb(f,Bu(c,i))){Ci(b,i.ky,f);c=FM(IM(c,i,f),c);}h=h+1|0;}XW(U(I2(b)));}}},Dg=J(D1);
function Jt(){Dg.call(this);this.p6=null;}
let AAN=(a,b)=>{a.p6=b;},Pf=a=>{let b=new Jt();AAN(b,a);return b;},Ey=(a,b)=>{return a.p6.data[b];},CV=a=>{return a.p6.data.length;},PQ=J(),Vk=a=>{return performance.now();},AAi=J(),DI=b=>{let c,d,e,f,g,h,i;if(!Qn(b))return OL(b);if(b===0.0){c=F1(b);d=M();I(I(d,c),G(420));return L(d);}c=UZ(Bg(b));e=c.oU;f=c.pT-1|0;if((-4)<=f&&f<16){d=F1(b);c=QO(c,By(1,e.kr.length-c.pT|0));g=M();I(I(g,d),c);return L(g);}if(e.kr.length<=1)d=G(2);else{c=F_(e,1);d=M();I(R(d,46),c);d=L(d);}h=Gq(f);c=f>=0?G(421):G(422);g=h>=10?G(2)
:G(0);i=M();P(I(I(i,c),g),h);c=L(i);g=F1(b);f=BL(e,0);i=M();I(I(R(I(i,g),f),d),c);return L(i);},B4=b=>{let c,d,e,f,g;a:{c=DI(b);if(c===G(423))d=1;else if(G(423).kr.length>c.kr.length)d=0;else{e=0;f=c.kr.length-G(423).kr.length|0;while(f<c.kr.length){g=BL(c,f);d=e+1|0;if(g!=BL(G(423),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=C5(c,0,c.kr.length-2|0);return c;},Ea=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Qn(b))return OL(b);if(b===0.0)d=F0(G(2),0);else{e=Bg(b);d=EK(Kc(e),By(HX(e),0));f=EK(Cp(1),By( -HX(e)|0,0));g
=M_(e);EV(f,By(g,0));EV(d,By( -g|0,0));if(Dt(d,f)>=0){D2(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=F0(G(2),0);else{i=Du(h);j=i.data;h=0;k=0;l=j.length;while(k<l){D2(d,0);h=Jq(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!O8(d,f,h))d=F0(Gn(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=F0(Gn(i),g);}else{d=new Kb;m=Gn(i);f=M();I(R(f,49),m);Qy(d,L(f),g+1|0);}}}}f=F1(b);d=QO(d,c);n=M();I(I(n,f),d);return L(n);},Eu=b=>{let c,d,e,f,g,h,i,j,k,l;c=new RK;b=DT(b);c.pH=H9(Cf);c.o7=b;d=
OR(c);e=0;f=0;g=0;h=Ei(c);while(true){if(!Ki(h)){if(h!=46&&h!=44)break;if(f)break;}c.lH=c.lH+1|0;if(!Ki(h))f=1;else{e=1;i=c.nu;if(i==800){g=g|(h==48?0:1);c.lD=c.lD+(!f?1:0)|0;}else{c.lD=c.lD-(!f?0:1)|0;if(!(h==48&&i<=0)){D2(c.pH,h-48|0);c.nu=c.nu+1|0;}}}h=Ei(c);}if(g){D2(c.pH,1);c.nu=c.nu+1|0;c.lD=c.lD-1|0;}a:{if(e){if(Ei(c)!=101&&Ei(c)!=69)e=1;else{c.lH=c.lH+1|0;i=OR(c);e=0;f=0;g=Ei(c);while(Ki(g)){c.lH=c.lH+1|0;e=1;f=Bz(((f*10|0)+g|0)-48|0,100000000);g=Ei(c);}g=c.lD;if(i)f= -f|0;c.lD=g+f|0;}if(e&&c.lH>=c.o7.kr.length)
{j=!d?1:(-1);d=c.nu;e=d+c.lD|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.pH;l=H9(Cp(1));EV(b,By(c.lD,0));EV(l,By( -c.lD|0,0));e=OO(b)-OO(l)|0;Gi(b,By( -e|0,0));Gi(l,By(e,0));if(Dt(b,l)<0){Gi(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=Bz(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+Jq(b,l);Gi(b,1);f=f+1|0;}if(Dt(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=XT(Ua(AAw(Cp(By(e-52|0,(-1074))+1074|0),52),F5(k)));}}}}else k=0.0;b=R_(j*k);break a;}}b=RC();}return b;},Qn=b=>{return !(Bg(b)<=1.7976931348623157E308)
?0:1;},OL=b=>{let c,d;if(isNaN(b)?1:0)c=G(424);else{c=F1(b);d=M();I(I(d,c),G(425));c=L(d);}return c;},F1=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(221);},QO=(b,c)=>{let d,e,f,g;d=M();e=b.pT;f=Bz(e-1|0,0);g=e+c|0;while(f<g){if(f==e)R(d,46);R(d,f>=0&&f<b.oU.kr.length?BL(b.oU,f):48);f=f+1|0;}return L(d);};
function NX(){H.call(this);this.oC=0.0;}
let De=null,AAP=(a,b)=>{a.oC=b;},R_=a=>{let b=new NX();AAP(b,a);return b;},RC=()=>{if(De===null)De=R_(0.0);return De;},Ee=a=>{let b;if(a!==De)return a.oC;b=new DV;Bh(b);V(b);},S7=a=>{return a===De?0:1;},KR=a=>{return a!==De?0:1;},Ro=(a,b)=>{if(a!==De)b.hz(a.oC);},RN=(a,b)=>{if(a!==De)b=a.oC;return b;},Z_=J(),YO=b=>{return Math.sin(b);},Vb=b=>{return Math.cos(b);},Cj=b=>{return Math.sqrt(b);},Cc=b=>{return Math.ceil(b);},CW=b=>{return Math.floor(b);},Bt=b=>{return AAE(F5(b+AA4(b)*0.5));},ABi=()=>{return Math.random();},Bz
=(b,c)=>{if(b<c)c=b;return c;},By=(b,c)=>{if(b>c)c=b;return c;},XA=(b,c)=>{return Math.min(b,c);},Z=(b,c)=>{return XA(b,c);},ABf=(b,c)=>{return Math.max(b,c);},Bd=(b,c)=>{return ABf(b,c);},Gq=b=>{if(b<0)b= -b|0;return b;},Zx=b=>{return Math.abs(b);},Bg=b=>{return Zx(b);},AA4=b=>{return Math.sign(b);};
function JP(){let a=this;N.call(a);a.kT=null;a.kH=null;a.qd=null;a.mI=0;a.mi=0.0;a.mb=null;a.qK=null;a.mM=null;a.nI=0;}
let Fp=a=>{let b;b=Cy(a.kT);Dr(b,a.mb);return b;},NM=(a,b)=>{return !(Q(a.mM,b,0)>0.5)?0:1;},Io=(a,b)=>{return NM(a,b)!==Q(a.kH.kE,b,0)?0:1;},DX=a=>{let b,c;b=0;c=0;while(c<Bq(a.kH)){b=b+(!Io(a,c)?0:1)|0;c=c+1|0;}return b;},ZP=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bs(b)===Br(JP)){b=b;if(!T(a.kT,b.kT)){c=0;break a;}if(!T(a.kH,b.kH)){c=0;break a;}if(!T(a.qd,b.qd)){c=0;break a;}if(a.mI!=b.mI){c=0;break a;}if(a.mi!==b.mi){c=0;break a;}if(!T(a.mb,b.mb)){c=0;break a;}if(!T(a.qK,b.qK)){c=0;break a;}if(!T(a.mM,
b.mM)){c=0;break a;}if(a.nI==b.nI){c=1;break a;}c=0;}else c=0;}return c;};
function NK(){let a=this;H.call(a);a.kL=null;a.kK=null;}
let Uz=(a,b)=>{let c,d,e,f;c=CV(b.l2);d=Bl(Cr,c);e=d.data;a.kL=d;a.kK=Bl(Cr,c);e[0]=BD(0,0);a.kK.data[0]=BD(0,0);f=1;while(f<c){a.kL.data[f]=BD(Bi(b,f),Bi(b,f-1|0));a.kK.data[f]=BD(Bi(b,f),1);f=f+1|0;}},Cy=a=>{let b=new NK();Uz(b,a);return b;},C7=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.kL.data;if(c>=d.length)break;b=b+(d[c].kq.data.length+a.kK.data[c].kq.data.length|0)|0;c=c+1|0;}d=Ba(b);e=0;c=1;while(true){f=a.kL.data;if(c>=f.length)break;b=NH(f[c].kq,d,e);e=NH(a.kK.data[c].kq,d,b);c=c+1|0;}return d;},Dr
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.kL.data;if(d>=e.length)break;c=Tl(b,Tl(b,c,e[d].kq),a.kK.data[d].kq);d=d+1|0;}},Qr=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},NH=(b,c,d)=>{let e;e=b.data.length;Cm(b,0,c,d,e);return d+e|0;},Tl=(b,c,d)=>{let e;e=d.data.length;Cm(b,c,d,0,e);return c+e|0;};
function Cr(){let a=this;H.call(a);a.ks=0;a.ku=0;a.kq=null;}
let Gz=(a,b,c)=>{a.ks=b;a.ku=c;a.kq=Ba(Y(b,c));},BD=(a,b)=>{let c=new Cr();Gz(c,a,b);return c;},EL=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cr;d=b.length;Gz(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.ku;if(f!=g){h=new BS;d=b[e].data.length;i=M();R(P(I(P(I(P(I(i,G(426)),e),G(427)),d),G(428)),g),46);BZ(h,L(i));V(h);}Cm(b[e],0,c.kq,Y(e,g),g);e=e+1|0;}return c;},Q=(a,b,c)=>{return a.kq.data[Y(b,a.ku)+c|0];},BP=(a,b,c,d)=>{a.kq.data[Y(b,a.ku)+c|0]=d;},Gf=a=>{let b,c,d;b=BD(a.ks,a.ku);c=a.kq;d=c.data;Cm(c,
0,b.kq,0,d.length);return b;},FD=a=>{let b,c,d;b=a.ks;c=a.ku;d=M();P(R(P(d,b),120),c);return L(d);},IA=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cr){c=b;if(a.ks==c.ks&&a.ku==c.ku){b:{d=a.kq;e=c.kq;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];KE();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f
=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function IP(){let a=this;N.call(a);a.mz=null;a.m$=null;}
let Rm=a=>{return a.mz.data.length+a.m$.data.length|0;},WN=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(IP)){b=b;c=!T(a.mz,b.mz)?0:T(a.m$,b.m$)?1:0;}else c=0;return c;},Ny=J(),ZS=a=>{return performance.now();},H4=J(0);
function SI(){let a=this;H.call(a);a.ta=null;a.tb=null;a.tc=0;}
function Qv(){let a=this;H.call(a);a.kU=null;a.lV=null;}
let Oj=(a,b,c,d)=>{let e,f;if(!Bb(FM(C_(a.kU,c),G(2)),d)&&!EX(a.kU,b)){e=a.lV;b=b.ky;f=c.ky;c=M();I(I(R(I(I(I(c,b),G(429)),f),61),d),G(430));b=L(c);S(e,b);}},HI=(a,b)=>{let c,d;c=b.ky;b=Bu(a.kU,b);d=M();I(R(I(d,c),61),b);return L(d);},DV=J(BR),PR=J(D6),ABY=null,KE=()=>{KE=Bk(PR);WS();},WS=()=>{ABY=Br(Dd);},PI=J(0);
function Kk(){let a=this;H.call(a);a.sR=null;a.sS=null;}
let ABx=b=>{let c;b=b;c=b.sR;b=b.sS;Fo(c);Cz(b);};
function Kl(){let a=this;H.call(a);a.tB=null;a.tC=null;}
let Ww=(b,c)=>{let d;b=b;d=b.tB;b=b.tC;d.qL=(Nr(c[c.length-1|0])).isIntersecting?1:0;Cz(b);};
function LP(){let a=this;H.call(a);a.tI=null;a.tH=null;}
let X$=(b,c)=>{let d,e,f;b=b;d=b.tI;b=b.tH;e=!Bb(Bw(c.pointerType),G(431))?12.0:24.0;f=d.oT.hH(c.offsetX,c.offsetY,e);d.n9=f;if(f)b.setPointerCapture(c.pointerId);};
function LQ(){H.call(this);this.uR=null;}
let AAT=(b,c)=>{b=b.uR;if(b.n9)b.oT.hI(c.offsetX,c.offsetY);};
function LR(){H.call(this);this.sD=null;}
let AAp=(b,c)=>{Tk(b.sD);};
function LS(){H.call(this);this.tx=null;}
let ZW=(b,c)=>{Tk(b.tx);};
function LT(){H.call(this);this.tW=null;}
let Vh=(b,c)=>{if(b.tW.n9)c.preventDefault();};
function Jh(){H.call(this);this.st=null;}
let AAo=(b,c)=>{b.st.hJ();},Fb=J(BR);
function MF(){let a=this;H.call(a);a.nx=null;a.mu=null;a.mk=null;a.pk=null;a.qX=null;}
let Xj=(a,b,c,d)=>{let e,f,g,h,i;a.qX=G(2);a.nx=c;e=c.ky;f=B1(b,G(432));a.mu=f;f.className="field";b=a.mu;f=DO(e,45,32);g=((BL(f,0)-97|0)+65|0)&65535;f=F_(f,1);h=M();I(R(h,g),f);(BW(b,G(433),L(h))).setAttribute("for",U(e));b=c.mq;if(b instanceof FY){f=b;h=B1(a.mu,G(434));f=BE(f.nm);while(BG(f)){BW(h,G(238),BF(f));}}else{h=B1(a.mu,G(358));h.setAttribute("type","text");h.setAttribute("inputmode",U(!(a.nx.mq instanceof LM)?G(435):G(436)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.mk
=h;h.setAttribute("id",U(e));h=a.mk;b=M();I(I(I(I(b,e),G(437)),e),G(438));f=L(b);h.setAttribute("aria-describedby",U(f));i=BW(a.mu,G(152),c.r2);b="help";i.className=b;f=M();I(I(f,e),G(439));h=L(f);i.setAttribute("id",U(h));b=B1(a.mu,G(152));a.pk=b;i="complaint";b.className=i;b=a.pk;f=M();I(I(f,e),G(438));h=L(f);b.setAttribute("id",U(h));a.pk.setAttribute("role","alert");b=a.mk;f=new IV;f.s6=a;f.s5=d;f.s4=c;b.addEventListener("change",Bj(Bn(f),"handleEvent"));},W6=(a,b,c)=>{let d=new MF();Xj(d,a,b,c);return d;},NI
=(a,b)=>{BH(a.pk,b);Gd(a.mk,G(243),Cq(b)?0:1,G(136));};
function B3(){BM.call(this);this.ot=null;}
let Dk=null,Et=null,G8=null,Qs=null,Th=null,Pm=null,Sn=null,Np=null,Ct=()=>{Ct=Bk(B3);TO();},RV=()=>{Ct();return Np.bd();},D0=(a,b,c,d)=>{Ct();CL(a,b,c);a.ot=d;},AB5=a=>{return a.ot;},T_=(a,b,c)=>{let d,e,f,g;d=b.kq;e=c.kq;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.hK(g[f]);f=f+1|0;}},N0=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.kq;g=c.kq;h=d.kq;i=e.kq;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hL(l[j],m[j])*n[j];j=j+1|0;}},TO=()=>{let b,c,d;b=new Mn;D0(b,G(440),
0,G(51));Dk=b;b=new Mm;D0(b,G(441),1,G(52));Et=b;b=new Ml;D0(b,G(383),2,G(53));G8=b;b=new Mk;D0(b,G(442),3,G(54));Qs=b;b=new Mj;D0(b,G(443),4,G(55));Th=b;b=new Mi;D0(b,G(444),5,G(56));Pm=b;b=new Mh;D0(b,G(445),6,G(57));Sn=b;c=Bl(B3,7);d=c.data;d[0]=Dk;d[1]=Et;d[2]=G8;d[3]=Qs;d[4]=Th;d[5]=Pm;d[6]=b;Np=c;},Ne=J(),QH=null,It=()=>{It=Bk(Ne);AA7();},AA7=()=>{let b,c;b=Ca((B7()).data.length);c=b.data;QH=b;c[ES.kZ]=1;c[Dc.kZ]=2;c[DW.kZ]=3;},L3=J(0),Pe=J(0),SP=J(0),Pz=J(0),Sb=J(0),Qz=J(0),RY=J(0),NC=J(0),OK=J(0),N3
=J(0),Nl=J(0),Xr=J(),Er=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Z4=J(),Dp=(b,c)=>{let d,e,f,g;d=Be();if(Cq(DT(b)))return d;e=0;f=GN(b,c,0);while(f>=0){g=C5(b,e,f);S(d,g);e=f+1|0;f=GN(b,c,e);}b=F_(b,e);S(d,b);return d;},Hr=b=>{let c,d,e,f,g;c=Dp(b,44);d=Ba(c.kv);e=d.data;f=0;g=e.length;while(f<g){e[f]=LZ(BB(c,f));f=f+1|0;}return d;},LZ=b=>{let c,d;c=Eu(b);d=new SO;d.uv=b;if(c!==De)return c.oC;b=d.uv;c=new IS;d=M();I(I(d,G(446)),b);BZ(c,L(d));V(c);};
function RK(){let a=this;H.call(a);a.o7=null;a.lH=0;a.pH=null;a.lD=0;a.nu=0;}
let Ei=a=>{return a.lH>=a.o7.kr.length?0:BL(a.o7,a.lH);},Ki=b=>{return 48<=b&&b<=57?1:0;},OR=a=>{let b,c;b=Ei(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.lH=a.lH+1|0;return c;};
function IY(){let a=this;N.call(a);a.pA=0;a.pp=0;}
let Oe=(b,c,d)=>{let e,f;e=Y(b%(((d+c|0)-1|0)/c|0)|0,c);f=new IY;b=Bz(c,d-e|0);f.pA=e;f.pp=b;return f;},Wz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(IY)){b=b;c=a.pA!=b.pA?0:a.pp==b.pp?1:0;}else c=0;return c;};
function G$(){let a=this;H.call(a);a.p4=null;a.lw=null;a.k$=null;}
let JX=(a,b,c)=>{let d,e,f,g;a.p4=b;d=CV(b.l2);e=Bl(Cr,d);f=e.data;a.lw=e;a.k$=Bl(Cr,d);f[0]=BD(0,0);a.k$.data[0]=c;g=1;while(g<d){a.lw.data[g]=BD(c.ks,Bi(b,g));a.k$.data[g]=BD(c.ks,Bi(b,g));g=g+1|0;}},EJ=(a,b)=>{let c=new G$();JX(c,a,b);return c;},Hd=a=>{return a.k$.data[Bm(a.p4)];},DG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kL;d=b.kK;e=1;while(e<=Bm(a.p4)){f=c.data;g=d.data;S4(a.k$.data[e-1|0],f[e],a.lw.data[e]);b=g[e];h=a.lw.data[e];Ec(b.ks==h.ku&&b.ku==1?1:0,G(447),h,b,h);f=b.kq;i=h.kq;j=h.ku;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}T_(Jo(a.p4,e),a.lw.data[e],a.k$.data[e]);e=e+1|0;}},ABZ=J(),Rw=J(),Yg=null,Mb=null,Ie=null,GY=null,QR=null,L$=null,Qe=null,F9=()=>{F9=Bk(Rw);VU();},VU=()=>{let b;Yg=new WeakMap();Mb=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Ie=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();GY=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Ie===null)b=null;else{b=new IG;b=new FinalizationRegistry(Bj(Bn(b),"accept"));}L$
=b;if(GY===null)b=null;else{b=new IF;b=new FinalizationRegistry(Bj(Bn(b),"accept"));}Qe=b;},AAs=J();
function RG(){let a=this;N.call(a);a.ml=null;a.l0=null;a.lz=null;a.o5=null;a.nT=null;a.op=null;a.l3=0;}
function FS(){let a=this;N.call(a);a.k5=null;a.kR=null;a.lp=null;a.lT=null;a.n5=null;a.oZ=null;a.pf=null;a.mH=null;a.mt=null;a.nq=null;a.qr=null;a.lA=null;}
let IC=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.k5=b;a.kR=c;a.lp=d;a.lT=e;a.n5=f;a.oZ=g;a.pf=h;a.mH=i;a.mt=j;a.nq=k;a.qr=l;a.lA=m;},AB2=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new FS();IC(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Wn=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bf(1512988);c=new FS;d=Bf(15789813);e=Bf(11183798);f=Bf(9144216);g=Bf(15000044);h=Bf(14268646);i=Bf(10935200);j=Bf(12160969);k=Bf(7323508);l=Bf(13214934);m=new EC;n=Bl(Di,7);o=n.data;o[0]=Bf(1775906);o[1]=Bf(3089216);o[2]=Bf(5189463);o[3]=Bf(7815012);o[4]=Bf(10638698);o[5]
=Bf(13204079);o[6]=Bf(15051394);HL(m,n);p=new EC;n=Bl(Di,3);o=n.data;o[0]=Kr(C0(Bf(10055851),0.5),b);o[1]=Bf(2499629);o[2]=Kr(C0(Bf(5942881),0.4),b);HL(p,n);IC(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Ry=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bs(b)===Br(FS)){b=b;if(!T(a.k5,b.k5)){c=0;break a;}if(!T(a.kR,b.kR)){c=0;break a;}if(!T(a.lp,b.lp)){c=0;break a;}if(!T(a.lT,b.lT)){c=0;break a;}if(!T(a.n5,b.n5)){c=0;break a;}if(!T(a.oZ,b.oZ)){c=0;break a;}if(!T(a.pf,b.pf)){c=0;break a;}if(!T(a.mH,b.mH)){c=0;break a;}if
(!T(a.mt,b.mt)){c=0;break a;}if(!T(a.nq,b.nq)){c=0;break a;}if(!T(a.qr,b.qr)){c=0;break a;}if(T(a.lA,b.lA)){c=1;break a;}c=0;}else c=0;}return c;},Z8=a=>{return a.kR;},VC=J(),DB=(b,c)=>{let d,e,f,g;b=b.data;d=Ba(c);e=d.data;f=Bz(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},VZ=J(),AB0=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=G_(b)&&(e+f|0)<=G_(d)){a:{b:{if(b!==d){g=Iu(Bs(b));h=Iu(Bs(d));if(g!==null&&h!==null){if(g===h)break b;if(!HQ(g)&&!HQ(h)){i=b;j=
0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bs(n);if(E$(n.mn,h.mn)){k=1;break c;}}k=0;}if(!k){H$(b,c,d,e,j);b=new HS;Bh(b);V(b);}j=j+1|0;k=m;}H$(b,c,d,e,f);return;}if(!HQ(g))break a;if(HQ(h))break b;else break a;}b=new HS;Bh(b);V(b);}}H$(b,c,d,e,f);return;}b=new HS;Bh(b);V(b);}b=new B_;Bh(b);V(b);}d=new Fb;BZ(d,G(448));V(d);},Cm=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=G_(b)&&(e+f|0)<=G_(d)){H$(b,c,d,e,f);return;}b=new B_;Bh(b);V(b);},H$=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined')
{d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function L6(){let a=this;H.call(a);a.nc=null;a.m2=null;a.mc=null;a.m0=null;a.mZ=null;}
let Yo=(a,b,c)=>{let d,e,f;a.nc=b;d=CV(b.l2);a.m2=Bl(Cr,d);a.mc=Bl(Cr,d);e=Cy(b);a.m0=e.kL;a.mZ=e.kK;a.m2.data[0]=BD(0,0);a.mc.data[0]=BD(0,0);f=1;while(f<d){a.m2.data[f]=BD(c,Bi(b,f));a.mc.data[f]=BD(c,Bi(b,f));f=f+1|0;}},Lc=(a,b)=>{let c=new L6();Yo(c,a,b);return c;},KP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;e=c.k$.data;f=b.kL;g=Bm(a.nc);ABo(a.nc.no,e[g],d,a.m2.data[g]);h=Bm(a.nc);i=a.nc;b=i.mC;Ct();if(b===Dk&&i.no===Fd){i=c.k$.data[h];b=a.mc.data[h];Ec(JK(i,d)&&JK(i,b)?1:0,G(449),i,d,b);j=
i.kq;k=d.kq;l=b.kq;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else N0(Jo(i,h),a.m2.data[h],c.lw.data[h],c.k$.data[h],a.mc.data[h]);while(true){h=Ce(g,1);if(h<0)break;b=a.mc.data[g];m=g-1|0;Ps(b,e[m],a.m0.data[g]);b=a.mc.data[g];d=a.mZ.data[g];Ec(d.ks==b.ku&&d.ku==1?1:0,G(450),b,b,d);k=b.kq;l=d.kq;q=b.ku;r=0;while(r<q){s=0.0;t=r;while(true){p=k.data;if(t>=p.length)break;s=s+p[t];t=t+q|0;}l.data[r]=s;r=r+1|0;}if(h>0){l=f.data;b=a.mc.data[g];u=l[g];d=a.m2.data[m];Ec(b.ku
==u.ks&&d.ks==b.ks&&d.ku==u.ku?1:0,G(451),b,u,d);k=b.kq;l=u.kq;p=d.kq;r=b.ks;h=u.ku;v=b.ku;t=0;while(t<r){w=0;while(w<h){s=0.0;q=0;while(q<v){j=k.data;n=l.data;s=s+j[Y(t,v)+q|0]*n[Y(q,h)+w|0];q=q+1|0;}p.data[Y(t,h)+w|0]=s;w=w+1|0;}t=t+1|0;}N0(Jo(a.nc,m),a.m2.data[m],c.lw.data[m],e[m],a.mc.data[m]);}g=g+(-1)|0;}};
function Sc(){let a=this;H.call(a);a.q_=null;a.qZ=null;a.rr=null;}
let Yp=(a,b,c)=>{let d;d=Ep(BD(c,2),BD(c,1));a.q_=d;a.qZ=EJ(b,d.kt);a.rr=Lc(b,c);},NE=(a,b)=>{let c=new Sc();Yp(c,a,b);return c;};
function IV(){let a=this;H.call(a);a.s6=null;a.s5=null;a.s4=null;}
let TG=(b,c)=>{let d,e;b=b;c=b.s6;d=b.s5;b=b.s4;e=!(c.nx.mq instanceof FY)?Bw(c.mk.value):Bw(c.mk.value);NI(c,Lf(d,b,e));};
function I5(){let a=this;N.call(a);a.l2=null;a.l5=null;a.mC=null;a.no=null;}
let Bm=a=>{return CV(a.l2)-1|0;},Bi=(a,b)=>{return (Ey(a.l2,b)).oy;},Jo=(a,b)=>{return b!=Bm(a)?a.l5:a.mC;},CZ=a=>{let b,c;b=0;c=1;while(c<=Bm(a)){b=b+Y(Bi(a,c),Bi(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Fu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(I5)){b=b;c=!T(a.l2,b.l2)?0:!T(a.l5,b.l5)?0:!T(a.mC,b.mC)?0:T(a.no,b.no)?1:0;}else c=0;return c;};
function Kb(){let a=this;N.call(a);a.oU=null;a.pT=0;}
let Qy=(a,b,c)=>{a.oU=b;a.pT=c;},F0=(a,b)=>{let c=new Kb();Qy(c,a,b);return c;},UZ=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Kc(b);d=HX(b);e=!(Eb(c,Fj(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=EK(c,By(d,0)+e|0);g=EK(Cp(1),By( -d|0,0)+e|0);h=EK(Cp(1),By(d,0));i=EK(Cp(1),(By(d,0)+e|0)-1|0);j=M_(b);EV(g,By(j,0));k=Bl(Ih,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){EV(k[l],By(m,0));l=l+1|0;}l=HB(Uc(c,Cp(2)),Cf)?1:0;if(Dt(Kj(f,i),g)>=l){D2(g,0);j=j+1|0;}n=M();while(true){k=Bl(Ih,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){D2(k[d],0);d=d+1|0;}o=Jq(f,g);p=Dt(h,f)<l?0:1;q=Dt(Kj(f,i),g)<l?0:1;if(q&&!(p&&!O8(f,g,o)))o=o+1|0;R(n,(48+o|0)&65535);if(p)break;if(q)break;}return F0(L(n),j);},O8=(b,c,d)=>{return Dt(Kj(b,b),c)<(d%2|0?0:1)?0:1;},Kc=b=>{let c;c=SU(b);if(P0(c,Fj(0, 1048576)))c=Yi(TA(c,Fj(4294967295, 1048575)),Fj(0, 1048576));return c;},HX=b=>{return By(FK(AAx(SU(b),52)),1)-1075|0;},M_=b=>{let c,d,e,f;c=HX(b)+63|0;d=Kc(b);Kh();if(Eb(d,Cf))e=64;else{e=0;f=Eh(d,32);if(HB(f,Cf))e=32;else f
=d;d=Eh(f,16);if(Eb(d,Cf))d=f;else e=e|16;f=Eh(d,8);if(Eb(f,Cf))f=d;else e=e|8;d=Eh(f,4);if(Eb(d,Cf))d=f;else e=e|4;f=Eh(d,2);if(Eb(f,Cf))f=d;else e=e|2;if(HB(Eh(f,1),Cf))e=e|1;e=(64-e|0)-1|0;}return Cc((c-e|0)*0.3010299956639812)|0;},EK=(b,c)=>{let d;d=H9(b);Gi(d,c);return d;};
function F7(){let a=this;N.call(a);a.lg=0.0;a.lc=0.0;a.ll=0.0;a.lj=0.0;}
let HP=null,HE=null,HV=()=>{HV=Bk(F7);ZR();},SS=(a,b,c,d,e)=>{HV();a.lg=b;a.lc=c;a.ll=d;a.lj=e;},D3=(a,b,c,d)=>{let e=new F7();SS(e,a,b,c,d);return e;},Sv=b=>{let c,d,e,f,g,h,i,j;HV();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.ks){c=Z(c,Q(b,g,0));d=Bd(d,Q(b,g,0));e=Z(e,Q(b,g,1));f=Bd(f,Q(b,g,1));g=g+1|0;}if(EI(HP,c,e)&&EI(HP,d,f))return HP;if(EI(HE,c,e)&&EI(HE,d,f))return HE;h=Bd(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return D3(i-h,i+h,j-h,j+h);},EI=(a,b,c)=>{return a.lg<=b&&b<=a.lc&&a.ll<=c&&c<=a.lj?1:0;},Nx=(a,b)=>
{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(F7)){b=b;c=a.lg!==b.lg?0:a.lc!==b.lc?0:a.ll!==b.ll?0:a.lj===b.lj?1:0;}else c=0;return c;},ZR=()=>{HP=D3((-0.1),1.1,(-0.1),1.1);HE=D3((-1.1),1.1,(-1.1),1.1);};
function OH(){let a=this;H.call(a);a.sf=null;a.rN=null;a.uo=0;a.pC=null;a.p_=null;a.rp=null;a.pr=null;a.rM=null;}
let Qk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!BY(a.pr)&&Ii(a.rM)===b)){a.rM=Bv(b);c=Fp(b);DG(a.pC,c);d=new KU;e=b.mI;f=DI(b.mi);g=new Md;g.uC=a;g.uB=c;c=new KK;h=a.rN;i=a.uo;j=(Hd(a.pC)).kq;k=Ce(i,2);if(k>=0&&k>=0&&j.data.length==Y(i,i)){c.mQ=h;c.ln=i;c.lY=i;c.mP=j;b=b.kH;h=b.kt;b=b.kE;if(h.ku!=2)break a;if(b.ku!=1)break a;if(h.ks!=b.ks)break a;d.on=e;d.p5=f;d.od=g;d.mK=c;d.lr=h;d.pZ=b;a.pr=Bv(d);}else{l=j.data;b=new BS;k=l.length;c=M();I(P(I(P(R(P(I(c,G(452)),i),120),i),G(453)),k),G(454));BZ(b,L(c));V(b);}}return Bo(a.pr);}c
=new BS;d=FD(h);b=FD(b);f=M();R(I(I(I(I(f,G(455)),d),G(230)),b),46);BZ(c,L(f));V(c);},MW=(a,b)=>{Qk(a,b);return a.pC;};
function Di(){let a=this;N.call(a);a.lK=0;a.lS=0;a.lO=0;a.nE=0.0;}
let X4=(a,b,c,d,e)=>{a.lK=b;a.lS=c;a.lO=d;a.nE=e;},Ht=(a,b,c,d)=>{let e=new Di();X4(e,a,b,c,d);return e;},Bf=b=>{return Ht(b>>16&255,b>>8&255,b&255,1.0);},C0=(a,b)=>{return Ht(a.lK,a.lS,a.lO,b);},Kr=(a,b)=>{return Ht(I6(a,a.lK,b.lK),I6(a,a.lS,b.lS),I6(a,a.lO,b.lO),1.0);},I6=(a,b,c)=>{let d;d=a.nE;return Bt(d*b+(1.0-d)*c)|0;},K5=a=>{let b,c;b=DU(G(456));GG(b,a.lK);GG(b,a.lS);GG(b,a.lO);c=a.nE;if(c<1.0)GG(b,Bt(255.0*c)|0);return L(b);},GG=(b,c)=>{R(R(b,BL(G(457),c>>4)),BL(G(457),c&15));},AA9=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&Bs(b)===Br(Di)){b=b;c=a.lK!=b.lK?0:a.lS!=b.lS?0:a.lO!=b.lO?0:a.nE===b.nE?1:0;}else c=0;return c;};
function EC(){H.call(this);this.o1=null;}
let Gl=null,Ge=()=>{Ge=Bk(EC);YN();},HL=(a,b)=>{Ge();a.o1=b.bd();},KG=a=>{let b=new EC();HL(b,a);return b;},Dl=(a,b)=>{return K3(a,Bd(0.0,Z(255.0,b*256.0))|0);},K3=(a,b)=>{let c,d,e,f,g;c=a.o1.data;d=c.length-1|0;e=Y(b,d);b=e/255|0;f=c[b];g=c[Bz(d,b+1|0)];d=e%255|0;return Ht(Lm(f.lK,g.lK,d),Lm(f.lS,g.lS,d),Lm(f.lO,g.lO,d),1.0);},Lm=(b,c,d)=>{Ge();return (Y(b,255-d|0)+Y(c,d)|0)/255|0;},YN=()=>{let b,c,d;b=new EC;c=Bl(Di,11);d=c.data;d[0]=Bf(4194379);d[1]=Bf(7744131);d[2]=Bf(10055851);d[3]=Bf(12756431);d[4]=Bf(15193320);d[5]
=Bf(16250871);d[6]=Bf(14282963);d[7]=Bf(10935200);d[8]=Bf(5942881);d[9]=Bf(1800247);d[10]=Bf(17435);HL(b,c);Gl=b;};
function NT(){H.call(this);this.r4=null;}
let UY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=b;c=a.r4;Lz(c.oI,Lx(b));b=c.p1;c=c.oI;if(Ej(c)){d=b.sV+1|0;b.sV=d;e=b.lP;f=new Hn;g=new Fl;h=M();P(I(h,G(458)),d);i=L(h);j=b.o_;k=Be();l=(B7()).data;m=l.length;n=0;while(n<m){o=l[n];if(FC(o)&&!EX(j,o)){p=Bu(j,o);if(!(o!==CI&&o!==Do?0:1)){if(p.kr.length>12)p=C5(p,0,12);h=DO(o.ky,45,32);if(Cq(p))p=G(102);o=M();I(R(I(o,h),32),p);o=L(o);S(k,o);}}n=n+1|0;}IT(g,i,Cg(k)?G(459):CM(G(158),k),c);OZ(f,g,b.o_);S(e,f);c=b.lP;if(c.kv>6)EO(c,0);IR(b);}},Rz=J(0),Lx=b=>{let c;c
=new Sz;c.oK=b;return c;};
function P7(){let a=this;H.call(a);a.oF=null;a.nY=null;a.l6=0;a.lG=0;a.qQ=0.0;a.p0=0.0;a.mT=0.0;a.nA=0.0;a.me=0.0;a.qt=0;a.ru=0;a.s8=0;}
let Lz=(a,b)=>{let c,d,e,f,g,h;b=b;while(a.lG<=CQ(b)){c=En(b,a.lG);if((a.lG/a.l6|0)==1024){d=0;while(d<512){e=a.oF.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Z(g,e[h]);e=a.nY.data;e[d]=Bd(e[f],e[h]);d=d+1|0;}a.l6=a.l6*2|0;}f=a.lG;h=a.l6;d=f/h|0;if(!(f%h|0)){a.oF.data[d]=Infinity;a.nY.data[d]=(-Infinity);}if(!f)a.qQ=c;a.p0=c;if(c-c===0.0){e=a.oF.data;e[d]=Z(e[d],c);e=a.nY.data;e[d]=Bd(e[d],c);g=a.mT;a.qt=!(c<g)?a.qt:a.lG;a.ru=!(c>a.me)?a.ru:a.lG;a.mT=Z(g,c);a.me=Bd(a.me,c);a.nA=!(c>0.0)?a.nA:Z(a.nA,c);}a.lG=a.lG+1|0;}a.s8
=H7(b);},Ej=a=>{return a.lG-1|0;},IH=a=>{return !(a.mT<=a.me)?0:1;},Ob=(a,b)=>{return b/a.l6|0;},Qi=(a,b)=>{return Y(b,a.l6);},KJ=(a,b)=>{return a.oF.data[b];},JR=(a,b)=>{return a.nY.data[b];},R6=J(0),Dh=(a,b)=>{let c;c=a.nz;return c*Bd(1.0,Bt(b/c));},J0=(a,b)=>{let c;c=a.nz;return c*Bt(b/c);},Ed=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.nz)%2.0!==1.0?0:1;return J0(a,b)+(!e?0.0:d.nz/2.0);};
function M1(){let a=this;H.call(a);a.kW=null;a.lu=0.0;a.mm=0.0;a.nz=0.0;a.qu=null;}
let BI=(a,b,c)=>{let d;a.kW.fillStyle=U(K5(c));if(!(b instanceof C1)){OD(a,b);a.kW.fill('evenodd');}else{d=b;a.kW.fillRect(d.kz,d.kC,d.kF,d.k0);}},BT=(a,b,c)=>{let d;a.kW.strokeStyle=U(K5(c.sH));a.kW.lineWidth=c.nr;Z2(a.kW,c.tK);if(!(b instanceof C1)){OD(a,b);a.kW.stroke();}else{d=b;a.kW.strokeRect(d.kz,d.kC,d.kF,d.k0);}},Cd=(a,b,c,d,e,f)=>{let g,h,i,j;g=e.nP;El();h=g!==Ln?G(2):G(460);i=e.ni;DK();g=i!==FP?G(461):G(462);i=Ea(e.l9,2);j=M();I(I(I(I(j,h),i),G(463)),g);g=L(j);if(!Bb(g,a.qu)){a.qu=g;a.kW.font=U(g);}a:
{h=a.kW;Kg();switch(NS.data[e.pw.kZ]){case 1:e=G(464);break a;case 2:e=G(465);break a;case 3:e=G(317);break a;default:}b=new Q3;Bh(b);V(b);}e=U(e);h.textAlign=e;h=a.kW;f=U(K5(f));h.fillStyle=f;a.kW.fillText(U(b),c,d);},OD=(a,b)=>{let c,d,e;a:{a.kW.beginPath();if(b instanceof HZ){c=b;a.kW.arc(c.rK,c.rJ,c.ri,0.0,6.283185307179586);}else if(b instanceof HJ)Ks(a,b.mO);else if(b instanceof JJ){d=BE(b.n7);while(BG(d)){Ks(a,BF(d));}}else if(b instanceof I_){e=BE(b.qx);while(true){if(!BG(e))break a;Ks(a,BF(e));a.kW.closePath();}}}},Ks
=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.kW.lineTo(d[c],d[c+1|0]);else a.kW.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Vf=J(),Z2=(b,c)=>{b.setLineDash(c?[c]:[]);},Y_=J(),Rn=b=>{return Eu(DO(DO(DT(b),44,46),8722,45));},In=b=>{return DO(B4(b),45,8722);},LK=J(0),RH=b=>{return Bi(b,Bm(b)-1|0)>2?new HT:KQ(0,1);};
function Dy(){let a=this;N.call(a);a.mw=0;a.mD=0;}
let Zn=(a,b,c)=>{a.mw=b;a.mD=c;},KQ=(a,b)=>{let c=new Dy();Zn(c,a,b);return c;},Zf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(Dy)){b=b;c=a.mw!=b.mw?0:a.mD==b.mD?1:0;}else c=0;return c;};
function Il(){let a=this;N.call(a);a.nK=null;a.pR=null;a.oM=null;a.n4=null;}
let Yf=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(Il)){b=b;d=a.nK;e=b.nK;if(!T(Cn(d),Cn(e)))c=0;else{d=a.pR;e=b.pR;if(!T(Cn(d),Cn(e)))c=0;else{d=a.oM;e=b.oM;if(!T(Cn(d),Cn(e)))c=0;else{d=a.n4;b=b.n4;c=T(Cn(d),Cn(b))?1:0;}}}}else c=0;return c;};
function JL(){let a=this;N.call(a);a.oo=0;a.o3=null;a.pX=null;}
let Yq=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(JL)){b=b;if(a.oo!=b.oo)c=0;else{d=a.o3;e=b.o3;if(!T(Cn(d),Cn(e)))c=0;else{d=a.pX;b=b.pX;c=T(Cn(d),Cn(b))?1:0;}}}else c=0;return c;};
function PF(){let a=this;N.call(a);a.sb=null;a.r3=0.0;a.uf=0.0;a.uS=null;a.tp=null;}
let PJ=b=>{let c,d;a:{if(Bm(b.kT)==1){c=b.kH;b=FW();if(IA(c.kt,b.kt)&&IA(c.kE,b.kE)?1:0){d=1;break a;}}d=0;}return d;},U_=b=>{let c,d,e,f,g,h;if(!PJ(b)){b=new BS;BZ(b,G(466));V(b);}c=EJ(b.kT,b.kH.kt);DG(c,Fp(b));d=c.lw.data[1].kq;e=d.data;c=new PF;f=e[0]+e[3];g=e[1]+e[2];b=Tf(b);h=M();I(I(h,b),G(467));b=L(h);c.sb=d;c.r3=f;c.uf=g;c.uS=G(468);c.tp=b;return c;},UO=J(),G_=b=>{let c;c=(Bs(b)).mn;if(c[BC].itemType!==null)return AAZ(b);b=new BS;Bh(b);V(b);},HS=J(BR);
function Kt(){let a=this;N.call(a);a.pb=null;a.p7=0;}
let Yc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(Kt)){b=b;c=!T(a.pb,b.pb)?0:a.p7==b.p7?1:0;}else c=0;return c;},H2=J(B_);
function D4(){BM.call(this);this.rQ=null;}
let Fd=null,Op=null,TH=null,GU=()=>{GU=Bk(D4);VL();},SH=(a,b,c,d)=>{GU();CL(a,b,c);a.rQ=d;},ABo=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.kq;f=c.kq;g=d.kq;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hL(j[h],k[h]);h=h+1|0;}},VL=()=>{let b,c,d;b=new Re;SH(b,G(469),0,G(64));Fd=b;b=new Rd;SH(b,G(470),1,G(65));Op=b;c=Bl(D4,2);d=c.data;d[0]=Fd;d[1]=b;TH=c;},F4=J(0);
function NQ(){let a=this;H.call(a);a.p$=null;a.sl=null;}
let W3=(a,b,c)=>{let d,e,f,g;d=C7(b);a.p$.d2(b,c);e=C7(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.sl.data[f]?g[f]:d.data[f];f=f+1|0;}Dr(b,e);},Xw=a=>{return a.p$.dt();},Uy=(a,b)=>{a.p$.dA(b);},Fi=J(0),Oc=J(N),Yu=(a,b)=>{let c,d,e,f,g;c=Cy(b);d=c.kL.data;e=Bl(Ch(Dd),2);f=e.data;f[0]=BK([1.0,1.0]);f[1]=BK([1.0,1.0]);d[1]=EL(e);d=c.kK.data;e=Bl(Ch(Dd),2);f=e.data;g=Ba(1);g.data[0]=0.0;f[0]=g;g=Ba(1);g.data[0]=(-1.0);f[1]=g;d[1]=EL(e);d=c.kL.data;e=Bl(Ch(Dd),1);e.data[0]=BK([1.0,(-2.0)]);d[2]=EL(e);d
=c.kK.data;e=Bl(Ch(Dd),1);f=e.data;g=Ba(1);g.data[0]=0.0;f[0]=g;d[2]=EL(e);return c;},MP=J(N),UM=(a,b)=>{return Cy(b);};
function Sq(){N.call(this);this.tv=null;}
let AAh=(a,b)=>{let c;c=Cy(b);Dr(c,a.tv);return c;},L5=J(0);
function SO(){H.call(this);this.uv=null;}
function Hn(){let a=this;N.call(a);a.nC=null;a.oh=null;}
let OZ=(a,b,c)=>{a.nC=b;a.oh=c;},Vt=(a,b)=>{let c=new Hn();OZ(c,a,b);return c;},ZF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(Hn)){b=b;c=!T(a.nC,b.nC)?0:T(a.oh,b.oh)?1:0;}else c=0;return c;};
function Fl(){let a=this;N.call(a);a.nQ=null;a.mS=null;a.md=null;}
let IT=(a,b,c,d)=>{a.nQ=b;a.mS=c;a.md=d;},AB7=(a,b,c)=>{let d=new Fl();IT(d,a,b,c);return d;},YB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(Fl)){b=b;c=!T(a.nQ,b.nQ)?0:!T(a.mS,b.mS)?0:T(a.md,b.md)?1:0;}else c=0;return c;};
function Iq(){let a=this;H.call(a);a.ub=null;a.ud=0;a.uc=null;}
let U2=(b,c)=>{let d,e,f,g;b=b;c=b.ub;d=b.ud;b=Bw(b.uc.value);e=BB(c.lP,d);f=new Fl;g=e.nC;IT(f,b,g.mS,g.md);b=c.lP;g=Vt(f,e.oh);IK(b,d,g);Cz(c.pm);};
function Mo(){let a=this;H.call(a);a.te=null;a.tf=0;}
let AAv=a=>{let b,c,d,e,f,g,h,i,j;b=a.te;c=a.tf;d=(BB(b.lP,c)).oh;e=CP();f=(B7()).data;c=f.length;g=0;while(g<c){h=f[g];if(FC(h)){i=C_(d,h);j=new MH;j.sx=e;j.sw=h;Eq(i,j);}g=g+1|0;}h=DF;Ci(e,h.ky,Bu(d,h));FL(b.pm,e);};
function Mp(){let a=this;H.call(a);a.sc=null;a.sd=0;}
let TE=a=>{let b,c;b=a.sc;c=a.sd;EO(b.lP,c);IR(b);Cz(b.pm);},Mn=J(B3),Qt=(a,b)=>{return 1.0/(1.0+Le( -b));},AAd=(a,b,c)=>{return c*(1.0-c);},Mm=J(B3),ABa=(a,b)=>{let c,d;if(b!==0.0){c=Bg(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Le(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},ABH=(a,b,c)=>{return 1.0-c*c;},Ml=J(B3),Xp=(a,b)=>{if(b<0.0)b=0.0;return b;},TW=(a,b,c)=>{return !(b>0.0)?0.0
:1.0;},Mk=J(B3),ABO=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},V8=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Mj=J(B3),XB=(a,b)=>{let c,d;c=Le( -Bg(b));d=1.0+c;return CF(d)-(d-1.0-c)/d+Bd(b,0.0);},W4=(a,b,c)=>{Ct();return Qt(Dk,b);},Mi=J(B3),AA2=(a,b)=>{return FA(b);},XN=(a,b,c)=>{return Fw(b);},Mh=J(B3),VF=(a,b)=>{return b;},AAS=(a,b,c)=>{return 1.0;};
function Ih(){let a=this;H.call(a);a.lB=null;a.k_=0;}
let WD=(a,b)=>{a.lB=Ca(4);while(HB(b,Cf)){Lt(a,FK(b)&134217727);b=Eh(b,27);}},H9=a=>{let b=new Ih();WD(b,a);return b;},Kj=(b,c)=>{let d,e,f,g;d=H9(Cf);e=0;f=0;while(!(f>=b.k_&&f>=c.k_&&e<=0)){g=(DD(b,f)+DD(c,f)|0)+e|0;Lt(d,g&134217727);e=g>>27;f=f+1|0;}return d;},OO=a=>{let b;b=a.k_;return !b?0:((b*27|0)-NY(DD(a,b-1|0))|0)+5|0;},Dt=(a,b)=>{let c;c=By(a.k_,b.k_)-1|0;while(c>0&&DD(a,c)==DD(b,c)){c=c+(-1)|0;}return c<0?0:DD(a,c)-DD(b,c)|0;},D2=(a,b)=>{let c,d,e;c=0;while(c<a.k_){d=a.lB.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Lt(a,b);},EV=(a,b)=>{let c;c=0;while(c<b){D2(a,0);c=c+1|0;}},Gi=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.k_;f=Ca((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.lB.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.lB=f;a.k_=g.length;RR(a);},Jq=(a,b)=>{let c,d,e,f;c=0;while(Dt(a,b)>=0){d=0;e=0;while(e<a.k_){f=(a.lB.data[e]-DD(b,e)|0)+d|0;a.lB.data[e]=f&134217727;d=f>>27;e=e+1|0;}RR(a);c=c+1|0;}return c;},DD=(a,b)=>{return b>=a.k_?0:a.lB.data[b];},Lt
=(a,b)=>{let c,d,e,f,g;c=a.k_;d=a.lB.data;e=d.length;if(c==e){c=2*c|0;f=Ca(c);g=f.data;c=Bz(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.lB=f;}d=a.lB.data;e=a.k_;a.k_=e+1|0;d[e]=b;},RR=a=>{let b,c,d;while(true){b=a.k_;if(b<=0)break;c=a.lB.data;d=b-1|0;if(c[d])break;a.k_=d;}},Y4=J(),JM=J(0),IG=J(),Vp=(b,c)=>{b;F9();Ie.delete(c);},IF=J(),YD=(b,c)=>{b;F9();GY.delete(c);};
function KK(){let a=this;N.call(a);a.mQ=null;a.ln=0;a.lY=0;a.mP=null;}
let GH=(a,b,c)=>{return a.mP.data[Y(c,a.ln)+b|0];},E0=(a,b)=>{let c;c=a.mQ;return Hw(c.lg,c.lc,b,a.ln);},EE=(a,b)=>{let c;c=a.mQ;return Hw(c.ll,c.lj,b,a.lY);},Hw=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},T0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(KK)){b=b;c=!T(a.mQ,b.mQ)?0:a.ln!=b.ln?0:a.lY!=b.lY?0:T(a.mP,b.mP)?1:0;}else c=0;return c;},TM=a=>{return a.ln;},WF=a=>{return a.lY;};
function Sz(){H.call(this);this.oK=null;}
let CQ=a=>{return a.oK.la;},En=(a,b)=>{return LO(a.oK,b);},H7=a=>{return a.oK.mE;},ABt=J(),AA6=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.oq.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Z(g,j);h=Bd(h,j);i=i+1|0;}K(P(K(b,G(471)),f),G(472));K(K(P(b,d),G(473)),ER(g));R(K(K(b,G(186)),ER(h)),46);return;}k=0;l=f-1|0;while(k<f){m=H8(c.kY,d,k);K(b,!k?G(4):k!=l?G(158):G(230));if(k)m=DH(m,G(4));else{m=F_(m,1);n=M();I(R(n,72),m);n=L(n);m=M();I(I(m,n),G(474));m=L(m);}K(b,m);K(b,ER(e[k]));R(K(K(b,
G(475)),IN(HA(c,d,k))),41);k=k+1|0;}R(b,46);},SM=(b,c)=>{let d;d=H8(b,c.pB-1|0,c.q7);b=H8(b,c.pB,c.qv);c=M();I(I(I(I(c,G(476)),d),G(186)),b);return L(c);},H8=(b,c,d)=>{let e;if(c==Bm(b))return G(477);if(!c){c=d+1|0;b=M();P(R(b,120),c);return L(b);}d=d+1|0;e=M();P(I(e,G(478)),d);e=L(e);if(Bm(b)!=2){b=M();P(I(I(b,e),G(479)),c);e=L(b);}return e;},IN=b=>{return DT(KD(b));},AAD=J(),HT=J(N),UF=(a,b)=>{return a===b?1:b!==null&&Bs(b)===Br(HT)?1:0;};
function QG(){let a=this;H.call(a);a.sX=null;a.sY=0;}
let X1=a=>{let b,c;b=a.sX;c=a.sY;FV(b.sQ.tn,c);},PP=J(),M2=null,Hu=null,KY=null,J3=null,J4=null,R7=null,EF=()=>{EF=Bk(PP);VE();},NW=()=>{EF();return (Ha(Ql(BV(BA,[G(31),G(34),G(50),G(53),G(60),G(53)])))).om;},I3=b=>{let c,d,e,f,g,h,i,j;EF();c=b.data.length;d=Hu.data.length;if(c!=d){e=new BS;f=M();R(P(I(P(I(f,G(480)),d),G(481)),c),46);BZ(e,L(f));V(e);}c=PO(b,KY)>=PO(b,Hu)?0:1;g=!c?Hu:KY;e=!c?G(482):G(483);h=!c?G(483):G(482);i=Be();j=new Fm;f=M();I(I(I(I(I(I(I(I(I(f,G(484)),e),G(485)),h),G(486)),e),G(487)),h),
G(488));Ly(j,L(f),b);S(i,j);f=M();I(I(f,e),G(489));IE(i,L(f),!c?J3:J4,g);j=M();I(I(j,h),G(490));IE(i,L(j),!c?J4:J3,g);f=M();I(I(I(I(I(f,G(491)),e),G(487)),h),G(492));IE(i,L(f),R7,g);return i;},IE=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;EF();d=d.data;f=b;g=(BB(f,f.kv-1|0)).oi.bd();h=Be();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=M2.data[m];n=B4(l[m]);o=M();I(I(I(o,b),G(343)),n);p=L(o);S(h,p);}j=j+1|0;}if(!Cg(h)){b=new Fm;p=M9(h);h=M();R(I(I(I(h,c),G(493)),p),46);Ly(b,L(h),g);S(f,
b);}},PO=(b,c)=>{let d,e,f;EF();d=0;e=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},VE=()=>{M2=BV(BA,[G(494),G(495),G(496),G(497),G(498),G(499),G(500),G(501),G(502)]);Hu=BK([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);KY=BK([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);J3=Jc([0,1,4]);J4=Jc([2,3,5]);R7=Jc([6,7,8]);},V6=J(),Tf=b=>{let c,d,e,f,g,h,i,j;c=M();K(P(K(P(c,DX(b)),G(305)),Bq(b.kH)),G(503));d=G(267);e=0;while(e<=1){f=Be();g=0;while(g<Bq(b.kH)){if(!Io(b,g)&&
NM(b,g)==e){h=b.kH.kt;i=B4(Q(h,g,0));h=B4(Q(h,g,1));j=M();R(I(R(I(R(j,40),i),44),h),41);h=L(j);S(f,h);}g=g+1|0;}if(!Cg(f)){K(K(c,d),M9(f));P(K(K(c,f.kv!=1?G(504):G(505)),G(506)),e);d=G(158);}e=e+1|0;}return L(K(c,G(142)));},M9=b=>{let c,d,e,f;c=b;d=c.kv-1|0;if(!d)b=BB(c,0);else{e=b;if(0>d){b=new BS;Bh(b);V(b);}if(d>e.kv){b=new B_;Bh(b);V(b);}if(!Kx(e,DA))b=Zg(e,0,d);else{b=new OY;Sk(b,e,0,d);}b=CM(G(158),b);f=BB(c,d);c=M();I(I(I(c,b),G(230)),f);b=L(c);}return b;},W$=J(),VQ=J(),Yy=(b,c)=>{let d,e,f,g,h,i,j,k,
l,m,n;d=b.lZ;e=Bm(d);f=d.mC;Ct();if(f===G8&&Pv(b.m8.lw.data[e],0)){d=new CD;Cu();Db(d,HN,G(507));S(c,d);return;}a:{if(d.l5===G8){g=1;while(true){if(g>=e)break a;h=b.m8.lw.data[g];d=J_(b.lZ,g);i=0;while(i<h.ku){if(Pv(h,i))Hs(d,i);i=i+1|0;}if(Dx(d)>0){h=new CD;Cu();f=HN;j=LC(d);k=E6(d,G(508),G(509));l=E6(d,G(510),G(511));if(g!=1){d=E6(d,G(512),G(513));m=M();I(I(m,G(514)),d);n=L(m);}else{m=E6(d,G(515),G(516));n=M();I(I(I(n,G(517)),m),G(518));n=L(n);}d=M();I(I(I(I(I(d,j),k),G(519)),l),n);Db(h,f,L(d));S(c,h);}g=
g+1|0;}}}},Pv=(b,c)=>{let d;d=0;while(d<b.ks){if(Q(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},YQ=J(),WJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.lZ;e=d.l5;Ct();if(e!==Dk&&e!==Et)return;f=1;while(f<Bm(d)){g=J_(d,f);h=0;while(h<Bi(d,f)){i=b.m8;j=i.lw.data[f];i=i.k$.data[f];k=e.hL(0.0,e.hK(0.0))*0.01;l=0;a:{while(l<j.ks){if(e.hL(Q(j,l,h),Q(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)Hs(g,h);h=h+1|0;}if(Dx(g)>0){i=new CD;Cu();j=KC;m=LC(g);n=E6(g,G(520),G(521));o=e.ot;g=E6(g,G(522),G(523));p=M();I(I(I(I(I(I(I(p,m),
n),G(524)),o),G(525)),g),G(526));Db(i,j,L(p));S(c,i);}f=f+1|0;}},Xk=J(),ZX=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.lZ;e=!(QJ(b)>0.0)?0:1;f=1;while(f<Bm(d)){g=Dn(Bi(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=J_(d,f);Hs(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.ob;m=l.kL.data;n=m[f];l=l.kK.data[f];o=m[f+1|0];if(Q(l,h,0)!==Q(l,k,0))p=0;else{p=0;while(true){if(p>=n.ku){p=0;while(p<o.ks){if(Q(o,p,h)!==Q(o,p,k)){p=0;break a;}p=p+1|0;}p=1;break a;}if(Q(n,h,p)!==Q(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;Hs(j,
k);}}k=k+1|0;}if(Dx(j)>1){q=new CD;Cu();r=Kf;n=LC(j);j=!e?G(527):G(528);l=M();I(I(I(l,n),G(529)),j);Db(q,r,L(l));S(c,q);}}h=h+1|0;}f=f+1|0;}},Z5=J(),Xm=(b,c,d)=>{let e,f,g,h;e=Bq(b.kH);f=Cg(d)?0:1;if(!f&&!(QJ(c)>=0.001*e)){f=DX(b);b=M();I(P(I(P(I(b,G(175)),f),G(305)),e),G(530));g=L(b);h=new CD;Cu();b=JQ;if(Bm(c.lZ)!=1){c=M();I(I(I(c,G(531)),g),G(532));c=L(c);}else{c=M();I(I(I(c,G(533)),g),G(534));c=L(c);}Db(h,b,c);S(d,h);return;}};
function CD(){let a=this;N.call(a);a.oY=null;a.oQ=null;}
let Db=(a,b,c)=>{a.oY=b;a.oQ=c;},ACb=(a,b)=>{let c=new CD();Db(c,a,b);return c;},ABz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(CD)){b=b;c=!T(a.oY,b.oY)?0:T(a.oQ,b.oQ)?1:0;}else c=0;return c;},H5=J(BM),Gm=null,HN=null,KC=null,Kf=null,JQ=null,LA=null,AAI=null,Cu=()=>{Cu=Bk(H5);X7();},ZC=(a,b,c)=>{Cu();CL(a,b,c);},EH=(a,b)=>{let c=new H5();ZC(c,a,b);return c;},X7=()=>{let b,c,d;Gm=EH(G(391),0);HN=EH(G(387),1);KC=EH(G(535),2);Kf=EH(G(536),3);JQ=EH(G(537),4);b=EH(G(538),5);LA=b;c=Bl(H5,6);d=c.data;d[0]
=Gm;d[1]=HN;d[2]=KC;d[3]=Kf;d[4]=JQ;d[5]=b;AAI=c;},RM=J(),Zu=null,UG=null,Me=null,PT=null,Wd=null,AAu=null,FX=()=>{FX=Bk(RM);Uu();},Uu=()=>{Zu=new PZ;UG=new PW;Me=new PY;PT=new PU;Wd=new PV;AAu=new Pu;},IS=J(BR),F3=J(0),Gp=(b,c)=>{let d,e,f,g;d=N_(F5(c));e=BD(200,2);f=BD(200,1);g=0;while(g<200){b.is(g,d,e);BP(f,g,0,g%2|0);g=g+1|0;}return Ep(e,f);},RZ=J(),ABj=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=EZ(c);g=Cj(e?f*0.25:f*0.4375+0.5625);h=EZ(c)*6.283185307179586;BP(d,b,0,g*Fw(h));BP(d,b,1,g*FA(h));},Mz=J(),Zt
=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+EZ(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BP(d,b,0,f*Fw(g)+D$(c)*0.02);BP(d,b,1,f*FA(g)+D$(c)*0.02);},N8=J(),ZQ=(a,b,c,d)=>{let e,f,g,h;e=EZ(c)*3.141592653589793;f=b%2|0?0:1;g=f?Fw(e):1.0-Fw(e);h=f?FA(e):0.5-FA(e);BP(d,b,0,(g+D$(c)*0.1-0.5)/1.5);BP(d,b,1,(h+D$(c)*0.1-0.25)/1.5);},MN=J(),XQ=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BP(d,b,0,e+D$(c)*0.2);BP(d,b,1,e+D$(c)*0.2);};
function L9(){let a=this;H.call(a);a.us=0.0;a.of=null;}
let AAq=(a,b,c)=>{let d,e;d=1;while(true){e=b.kL.data;if(d>=e.length)break;P1(a,c.m0.data[d],a.of.kL.data[d],e[d]);P1(a,c.mZ.data[d],a.of.kK.data[d],b.kK.data[d]);d=d+1|0;}},P1=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.kq;f=c.kq;g=d.kq;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.us*j[h];h=h+1|0;}},VD=a=>{return C7(a.of);},Wl=(a,b)=>{Dr(a.of,b);};
function Ol(){let a=this;H.call(a);a.rY=0.0;a.n_=null;a.oe=null;a.rb=null;a.qB=null;a.ng=0.0;a.m_=0.0;}
let Z$=(a,b,c)=>{let d,e;a.ng=a.ng*0.9;a.m_=a.m_*0.999;d=1;while(true){e=b.kL.data;if(d>=e.length)break;Ow(a,c.m0.data[d],a.n_.kL.data[d],a.oe.kL.data[d],a.rb.kL.data[d],a.qB.kL.data[d],e[d]);Ow(a,c.mZ.data[d],a.n_.kK.data[d],a.oe.kK.data[d],a.rb.kK.data[d],a.qB.kK.data[d],b.kK.data[d]);d=d+1|0;}},Ow=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.kq;i=c.kq;j=d.kq;k=e.kq;l=f.kq;m=g.kq;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.ng);t[n]=r[n]/(1.0-a.m_);o[n]=o[n]-a.rY*s[n]/(Cj(t[n])+1.0E-8);n=n+1|0;}},V9=a=>{let b,c,d,e,f,g;b=C7(a.n_);c=b.data;d=C7(a.oe);e=c.length;f=2*e|0;g=Ba(f+2|0);c=g.data;Cm(b,0,g,0,e);Cm(d,0,g,e,e);c[f]=a.ng;c[f+1|0]=a.m_;return g;},Ze=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Ba(d);Cm(b,d,e,0,d);Dr(a.n_,b);Dr(a.oe,e);d=2*d|0;a.ng=c[d];a.m_=c[d+1|0];};
function JE(){N.call(this);this.rh=0.0;}
let Ni=null,GP=()=>{GP=Bk(JE);Xi();},TV=(a,b,c)=>{let d,e;d=1;while(true){e=b.kL.data;if(d>=e.length)break;Rg(a.rh,c.m0.data[d],e[d]);Rg(a.rh,c.mZ.data[d],b.kK.data[d]);d=d+1|0;}},Vm=a=>{GP();return Ni;},ABp=(a,b)=>{return;},Xi=()=>{Ni=Ba(0);};
function Q_(){N.call(this);this.t5=0.0;}
let Yd=(a,b)=>{let c,d,e;c=Cy(b);d=N_(F5(a.t5));e=1;while(e<=Bm(b)){c.kL.data[e]=OJ(d,Bi(b,e),Bi(b,e-1|0));c.kK.data[e]=OJ(d,Bi(b,e),1);e=e+1|0;}return c;},YC=J(),S4=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Ec(b.ku==c.ku&&d.ks==b.ks&&d.ku==c.ks?1:0,G(539),b,c,d);e=b.kq;f=c.kq;g=d.kq;h=b.ks;i=c.ks;j=b.ku;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Y(k,j)+n|0]*p[Y(l,j)+n|0];n=n+1|0;}g.data[Y(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Ps=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Ec(b.ks==c.ks&&d.ks
==b.ku&&d.ku==c.ku?1:0,G(540),b,c,d);e=b.kq;f=c.kq;g=d.kq;h=b.ku;i=c.ku;j=b.ks;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Y(n,h)+k|0]*p[Y(n,i)+l|0];n=n+1|0;}g.data[Y(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Rg=(b,c,d)=>{let e,f,g,h,i;Ec(JK(c,d),G(541),d,c,d);e=c.kq;f=d.kq;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},JK=(b,c)=>{return b.ks==c.ks&&b.ku==c.ku?1:0;},Ec=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=FD(d);e=FD(e);f=FD(f);h=M();R(I(I(I(I(I(I(I(I(h,
G(542)),c),G(267)),d),G(230)),e),G(543)),f),46);BZ(g,L(h));V(g);},S8=J(D6),WM=null,Kh=()=>{Kh=Bk(S8);ZD();},Kv=(b,c)=>{return UI(b,c);},U5=(b,c)=>{return WI(b,c);},IZ=(b,c)=>{return UD(b,c);},ZD=()=>{WM=Br(Ul);};
function MZ(){let a=this;N.call(a);a.pB=0;a.qv=0;a.q7=0;}
let AAj=(a,b,c,d)=>{a.pB=b;a.qv=c;a.q7=d;},MU=(a,b,c)=>{let d=new MZ();AAj(d,a,b,c);return d;},I$=a=>{return a.q7!=(-1)?0:1;},HY=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bm(b)){e=d+1|0;if(c<JF(b,e))break;d=e;}f=Bi(b,d-1|0);g=c-JF(b,d)|0;h=Y(Bi(b,d),f);return g>=h?MU(d,g-h|0,(-1)):MU(d,g/f|0,g%f|0);},Fh=(b,c,d,e)=>{return (JF(b,c)+Y(d,Bi(b,c-1|0))|0)+e|0;},LL=(b,c,d)=>{return Fh(b,c,Bi(b,c),0)+d|0;},JF=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Y(Bi(b,e),Bi(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function OW(){let a=this;H.call(a);a.lZ=null;a.qN=null;a.ob=null;a.m8=null;a.ne=null;}
let QJ=a=>{let b,c;b=0.0;c=1;while(c<=Bm(a.lZ)){b=RB(RB(b,a.ne.m0.data[c].kq),a.ne.mZ.data[c].kq);c=c+1|0;}return Cj(b);},XG=a=>{let b;b=1;a:{while(b<=Bm(a.lZ)){if(!P4(a.ne.m0.data[b].kq))break a;if(!P4(a.ne.mZ.data[b].kq))break a;b=b+1|0;}return 1;}return 0;},P4=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},RB=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function Od(){let a=this;H.call(a);a.uD=null;a.uX=0;a.p3=null;}
let ABV=(a,b,c)=>{a.p3=Be();a.uD=b;a.uX=c;},J_=(a,b)=>{let c=new Od();ABV(c,a,b);return c;},Hs=(a,b)=>{let c,d;c=a.p3;d=ED(b);S(c,d);},Dx=a=>{return a.p3.kv;},LC=a=>{let b,c,d,e,f,g,h;b=Bz(Dx(a),3);c=M();d=0;while(d<b){if(d>0)K(c,d!=(Dx(a)-1|0)?G(158):G(230));e=K(c,G(544));f=(BB(a.p3,d)).oy+1|0;g=M();P(g,f);h=L(g);g=M();f=0;while(f<h.kr.length){R(g,((BL(h,f)-48|0)+8320|0)&65535);f=f+1|0;}K(e,L(g));d=d+1|0;}if(Dx(a)>b)K(P(K(c,G(230)),Dx(a)-b|0),G(545));if(Bm(a.uD)<=2)c=L(c);else{Dm();g=L(c);f=a.uX;c=M();P(I(I(c,
g),G(546)),f);c=L(c);}return c;},E6=(a,b,c)=>{if(Dx(a)==1)c=b;return c;};
function SE(){Dg.call(this);this.tP=null;}
let Ym=a=>{return 1;},AAF=(a,b)=>{let c;if(!b)return a.tP;c=new B_;Bh(c);V(c);},Re=J(D4),W2=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.kq;e=c.kq;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+N$(a, -i[h],j[h]);g=g+N$(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},N$=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CF(c);},Xf=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Rd=J(D4),XF=(a,b,c)=>{let d,e,f,g,h,i;d=b.kq;e=c.kq;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},VW
=(a,b,c)=>{return 2.0*(b-c);};
function R8(){let a=this;H.call(a);a.ro=null;a.or=0;a.sj=0.0;a.q3=0;}
let Xz=(a,b)=>{let c,d,e,f,g;c=Ca(624);a.ro=c;a.or=624;if(P0(b,Cf)&&XX(b,Fj(4294967295, 0))){c=c.data;c[0]=FK(b);d=1;while(d<624){e=c[d-1|0];c[d]=Y(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=M();R(Rl(I(g,G(547)),b),46);BZ(f,L(g));V(f);},N_=a=>{let b=new R8();Xz(b,a);return b;},EZ=a=>{return ((Pr(a)>>>5|0)*6.7108864E7+(Pr(a)>>>6|0))/9.007199254740992E15;},D$=a=>{let b,c,d,e;if(a.q3){a.q3=0;return a.sj;}while(true){while(true){b=EZ(a)*2.0-1.0;c=EZ(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cj((-2.0)*CF(d)/d);a.sj=e*b;a.q3=1;return e*c;},OJ=(a,b,c)=>{let d,e,f,g;d=BD(b,c);e=d.kq;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=D$(a);f=f+1|0;}return d;},Pr=a=>{let b,c,d,e,f,g;if(a.or==624){b=0;while(b<624){c=a.ro.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.or=0;}c=a.ro.data;g=a.or;a.or=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function Fm(){let a=this;N.call(a);a.nJ=null;a.oi=null;}
let Ly=(a,b,c)=>{a.nJ=b;a.oi=c;},AB4=(a,b)=>{let c=new Fm();Ly(c,a,b);return c;},Xq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(Fm)){b=b;c=!T(a.nJ,b.nJ)?0:T(a.oi,b.oi)?1:0;}else c=0;return c;},O9=J(0),Ke=J(E9),KF=J(Ke),PZ=J(KF),MV=J(0),JA=J(),Js=J(JA),PW=J(Js),PY=J(Dg),Ur=(a,b)=>{let c;c=new B_;Bh(c);V(c);},ABM=a=>{return 0;},XV=a=>{FX();return PT;},Hi=J(0),PU=J(),Uv=a=>{return 0;},VS=a=>{let b;b=new DV;Bh(b);V(b);},Hk=J(0),PV=J(),Pu=J();
function NJ(){let a=this;H.call(a);a.rj=0;a.uh=0;a.uk=0;a.r8=0;a.sZ=null;}
let BG=a=>{return a.rj>=a.uk?0:1;},BF=a=>{let b,c,d;b=a.uh;c=a.sZ;if(b!=c.k4){c=new EU;Bh(c);V(c);}d=a.rj;a.r8=d;a.rj=d+1|0;return c.be(d);};
function Qx(){let a=this;H.call(a);a.kG=null;a.qi=null;}
function NP(){let a=this;H.call(a);a.kV=null;a.qk=0.0;a.rL=0.0;a.lJ=0.0;a.pa=0.0;a.mj=null;a.k8=null;a.n$=null;}
let Ru=b=>{return Z(32.0,0.1*b);},Tt=(b,c)=>{return Z(250.0,(c-2.0*Ru(c))/Bm(b));},SL=a=>{return a.lJ;},Eo=(a,b)=>{let c;c=a.pa;return c*b-(c*Bm(a.kV)-a.qk)/2.0;},CH=(a,b,c)=>{let d,e;d=(a.rL-Eg(a))/2.0;e=a.mj.data;return e[b]*c-(e[b]*(Bi(a.kV,b)-1|0)/2.0-d);},GJ=(a,b)=>{return a.k8.data[b];},Lg=(a,b)=>{let c,d,e,f,g;c=a.k8.data;d=b.l7;e=c[d];f=Eo(a,d);g=e/2.0;return B2(f-g,CH(a,b.l7,b.lN)-g,e,e);},HW=(a,b)=>{return b>0&&a.k8.data[b]>=14.0?1:0;},OQ=(a,b)=>{return !(a.k8.data[b]>=33.0)?0:1;},Zk=(a,b)=>{return !(a.k8.data[b]
>=46.0)?0:1;},E4=(a,b)=>{return b>0&&a.mj.data[b]>=56.0&&a.pa>=K$(a)+4.0?1:0;},F8=(a,b)=>{return !(a.n$.data[b]>0.0)?0:1;},G9=a=>{return CZ(a.kV)<=600?0:1;},DR=(a,b)=>{b=b-1|0;return Eo(a,b)- -a.k8.data[b]/2.0;},Fg=(a,b)=>{return Eo(a,b)-a.k8.data[b]/2.0;},O_=(a,b,c,d)=>{let e;e=!F8(a,b)?0.5:a.n$.data[b];return Oi(a,e*(Fg(a,b)-DR(a,b))- -DR(a,b),EW(a,b,c,d,e),Pc(a));},OC=(a,b,c)=>{let d;d=CH(a,b,c)- -a.k8.data[b]/2.0- -(Eg(a)/2.0+3.0);return Oi(a,Eo(a,b),d,K$(a));},Oi=(a,b,c,d)=>{return B2(b-d/2.0,c-Eg(a)/2.0,
d,Eg(a));},Eg=a=>{return Bt(a.lJ*1.3);},Pc=a=>{return Cc(a.lJ*0.602*5.0)+6.0;},K$=a=>{return Cc(a.lJ*0.602*7.0)+6.0;},EW=(a,b,c,d,e)=>{let f;f=CH(a,b-1|0,d);return e*(CH(a,b,c)-f)- -f;},Nc=(a,b)=>{let c;c=!E4(a,b)?0.0:K$(a);return Bd(a.k8.data[b],c)+6.0;},YX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=Bi(a.kV,b);d=a.kV;e=b-1|0;c=Y(c,Bi(d,e));f=Fg(a,b)-DR(a,b);g=Pc(a)/2.0/f;h=(Nc(a,e)-a.k8.data[e])/2.0/f- -g;i=1.0-g-(Nc(a,b)-a.k8.data[b])/2.0/f;j=c>4?0.225:1.0;k=NaN;l=(-Infinity);m=1;c=Ce(c,24);while(m<60&&c<=
0){n=m/60.0;o=h<=n&&n<=i?M4(a,b,n,0.0):(-1.0);if(o>0.0){p=M4(a,b,n,g);f=(!(p<0.0)?Z(p,12.0):Z(o,12.0)-100.0)-Bg(n-0.4);if(f>l&&!(!(p>=0.0)&&!(g<=j))){k=n;l=f;}}m=m+1|0;}return k;},M4=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bi(a.kV,b);g=Y(f,Bi(a.kV,b-1|0));h=0;i=c-d;j=c- -d;k=LH(d,0.0);while(h<g){l=EW(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=EW(a,b,n,o,i)-l;q=EW(a,b,n,o,j)-l;e=Z(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Z(Bg(p),Bg(q)))-(!k?Eg(a):Eg(a)/2.0));}m=m+1|0;}h=h+
1|0;}return e;},OS=(b,c,d,e,f)=>{if(b.kz<=c&&c<=Co(b))Sl(f,e,Bg(b.kC+b.k0/2.0-d));},GT=J(BM),Fz=null,K7=null,V_=null,DQ=()=>{DQ=Bk(GT);ZT();},WH=(a,b,c)=>{DQ();CL(a,b,c);},QV=(a,b)=>{let c=new GT();WH(c,a,b);return c;},ZT=()=>{let b,c,d;Fz=QV(G(548),0);b=QV(G(549),1);K7=b;c=Bl(GT,2);d=c.data;d[0]=Fz;d[1]=b;V_=c;};
function G0(){let a=this;N.call(a);a.pD=0.0;a.qh=0.0;a.k2=null;a.nj=null;a.nR=null;a.oz=0.0;a.py=null;a.n8=0.0;a.li=0.0;a.mL=0.0;a.oc=0.0;}
let NF=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.pD=b;a.qh=c;a.k2=d;a.nj=e;a.nR=f;a.oz=g;a.py=h;a.n8=i;a.li=j;a.mL=k;a.oc=l;},MM=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new G0();NF(l,a,b,c,d,e,f,g,h,i,j,k);return l;},Q5=b=>{let c;c=Fc(b);return Cc((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},Fc=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Gj=a=>{return a.li*0.35;},CY=a=>{return a.li*0.08;},SX=(a,b,c)=>{return Bd(1.0,Z(9.0,CW(b/c)))|0;},If=(a,b)=>{return !(b>=a.li*25.0)?3:7;},TB=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bs(b)
===Br(G0)){b=b;if(a.pD!==b.pD){c=0;break a;}if(a.qh!==b.qh){c=0;break a;}if(!T(a.k2,b.k2)){c=0;break a;}if(!T(a.nj,b.nj)){c=0;break a;}if(!T(a.nR,b.nR)){c=0;break a;}if(a.oz!==b.oz){c=0;break a;}if(!T(a.py,b.py)){c=0;break a;}if(a.n8!==b.n8){c=0;break a;}if(a.li!==b.li){c=0;break a;}if(a.mL!==b.mL){c=0;break a;}if(a.oc===b.oc){c=1;break a;}c=0;}else c=0;}return c;};
function QD(){let a=this;N.call(a);a.lo=null;a.lf=null;a.sp=null;}
let RL=(b,c)=>{let d;d=b.qq;if(!(d instanceof Dy))return !c?G(550):G(551);d=d;return Ot(b.nb?104:120,(!c?d.mD:d.mw)+1|0);},Xg=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=d.ls.ks;f=Tc(b,a.lo,a.lf,a.sp,e);g=BY(d.nV);h=!g?f.nX:f.nX*2.1;i=0;while(g&&i<e){if(J8(d,i)){j=CO(Ew(c,d,i),EQ(c,d,i),h);k=Dl(a.lf.lA,Q(d.q6,i,0));l=b;BI(l,j,k);BT(l,j,BX(C0(a.lf.lT,0.5),CY(a.lo)));}i=i+1|0;}i=0;while(i<e){if(J8(d,i))MC(f,b,Ew(c,d,i),EQ(c,d,i),Gb(d,i));i=i+1|0;}if(e<=6){k=new Oa;m=a.lo;l=a.lf;k.pi=Be();k.rI=b;k.lC=c;k.lb
=d;k.qe=l;k.n3=h;h=m.li-1.0;B5();k.pq=Cb(h,Cl);i=k.lb.ls.ks;g=0;while(g<i){n=Ew(k.lC,k.lb,g)-k.n3;h=EQ(k.lC,k.lb,g);o=k.n3;p=h-o;b=k.pi;c=new C1;h=o*2.0;EA(c,n,p,h,h);S(b,c);g=g+1|0;}q=Dn(i).data;g=0;r=q.length;while(g<i){if(!q[g]&&J8(k.lb,g)){b=M();s=g;while(s<r){h=Ew(k.lC,k.lb,s)-Ew(k.lC,k.lb,g);n=EQ(k.lC,k.lb,s)-EQ(k.lC,k.lb,g);if(!q[s]&&Cj(h*h- -n*n)<k.n3*2.2){q[s]=1;K(b,s!=g?G(552):G(2));K(b,HM(Q(k.lb.nv,s,0),Q(k.lb.nv,s,1)));}s=s+1|0;}Ye(k,L(b),Ew(k.lC,k.lb,g),EQ(k.lC,k.lb,g));}g=g+1|0;}}},J8=(b,c)=>{return EI(b.nf,
Q(b.ls,c,0),Q(b.ls,c,1));},Ew=(b,c,d)=>{return C9(b,Q(c.ls,d,0));},EQ=(b,c,d)=>{return CX(b,Q(c.ls,d,1));},Zr=J(),N1=(b,c)=>{return HM(Q(b.nv,c,0),Q(b.nv,c,1));},Vw=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.ls.ks;e=0;f=0;g=0;while(g<d){e=e+(!Gb(c,g)?0:1)|0;f=f+(!((!(Q(c.q6,g,0)>0.5)?0:1)!=Gb(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h&&SG(c.nv,c.pW)?1:0;j=h&&SG(c.ls,c.pW)?1:0;g=c.lF;k=g!=1?G(553):G(554);if(f<=0){K(b,g<=2?G(555):G(556));if(c.lF>2)k=G(2);K(K(b,k),G(557));K(b,h&&!i?G(558):G(142));}else{P(K(P(K(b,
G(559)),f),G(305)),d);K(b,G(560));if(h&&c.lF<=2){if(!j)l=G(561);else{l=M();I(I(I(l,G(562)),k),G(563));l=L(l);}K(b,l);K(b,j?G(2):DH(k,G(564)));K(b,j?G(2):c.nb?G(565):G(566));}else R(b,46);K(b,!c.nb&&h&&!j?G(567):G(2));}return;}};
function GE(){let a=this;N.call(a);a.k1=null;a.k6=null;}
let RQ=null,Hc=()=>{Hc=Bk(GE);Xl();},OU=(a,b,c)=>{let d,e,f,g,h;d=new FB;e=b.lh;f=0.025*e;g=c.rC?Kd(c):KB(c,c.mf);b=new F7;h= -f;SS(b,h,e-h,g-IX(c)*0.04,KB(c,c.l8)-IX(c)*(-0.04));J1(d,b,a.k1.k2);return d;},YS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(GE)){b=b;c=!T(a.k1,b.k1)?0:T(a.k6,b.k6)?1:0;}else c=0;return c;},Xl=()=>{RQ=BK([6.0,2.0,12.0,4.0]);};
function Tu(){let a=this;H.call(a);a.pI=null;a.oB=null;a.lv=null;a.lt=0;a.kA=null;}
let VH=a=>{let b;b=CQ(a.oB);if(H7(a.oB)){P(K(a.kA,G(568)),b);K(a.kA,G(569));}else if(!b)K(a.kA,G(570));else if(b<a.pI.lh){K(P(K(a.kA,G(231)),a.pI.lh),G(571));K(K(P(a.kA,b),b!=1?G(504):G(505)),G(572));}},Vo=a=>{let b,c,d,e,f,g;b=a.pI.mB;c=0;d=b;while(c<CV(d)){e=Ey(d,c);f=e.md;b=K(a.kA,G(573));c=c+1|0;K(K(P(b,c),G(158)),e.nQ);b=a.kA;if(Cq(e.mS))e=G(2);else{g=e.mS;e=M();R(I(I(e,G(574)),g),41);e=L(e);}K(b,e);K(K(a.kA,G(575)),Dv(f.qQ));P(K(K(K(a.kA,G(186)),Dv(f.p0)),G(576)),Ej(f));K(a.kA,Ej(f)!=1?G(281):G(577));K(a.kA,
!f.s8?G(142):G(578));}},II=b=>{return b-b!==0.0?0:1;},Dv=b=>{return b-b!==0.0?G(579):FZ(b,4);},YW=J(),FA=b=>{if(b!==0.0)b=OA(b,0);return b;},Fw=b=>{return OA(b,1);},OA=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bg(b)<=1.7976931348623157E308))return NaN;if(!(Bg(b)<1647099.3291652855)){d=Bg(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b=e*6.077100506303966E-11;g=f-b;d
=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11-e*4.779477332387385E-14)))));d
=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},V2=J(),Un=J(),Le=b=>{let c,d,e,f;if(Bg(b)<700.0){c=QI(b);d=c|0;e=KL(d,0);return e+e*MQ(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=QI(b);f=c|0;c=MQ(b,c,f);if(b>0.0){b=KL(f,(-1));b=2.0*(b+b*c);}else{b=KL(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},QI=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},KL=(b,c)=>{Ft();return LU.data[b
&127]*GC.data[((b>>7)+c|0)+1023|0];},MQ=(b,c,d)=>{let e,f,g;Ft();e=IO.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Z3=J();
function Q7(){let a=this;N.call(a);a.lE=null;a.lR=null;a.qJ=null;a.tU=null;}
let ZI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=a.lE;f=e.k2.kF;g=d.mK;h=g.ln;i=f/(h-1|0);j=new Ma;d=d.od;i=0.05/i;j.kS=g;j.qs=d;j.uT=i;h=h+2|0;j.ox=h;k=Dn(Y(h,g.lY+2|0));l=k.data;j.qF=k;k=Ca(2*l.length|0);l=k.data;j.ow=k;h=0;m=l.length;if(h>m){b=new BS;Bh(b);V(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=Dh(b,CY(e));d=a.qJ;Es();h=d!==FG?20:2;e=Ia(b,a.lE.k2,f);g=Dl(a.lR.lA,0.0);d=b;BI(d,e,g);m=1;while(m<h){f=m;BI(d,Nt(c,(Of(j,f/h)).sM),Dl(a.lR.lA,f/(h-1|0)));m=m+1|0;}b=BE((Of(j,0.5)).tr);while(BG(b)){BT(d,Tp(c,BF(b)),
BX(a.lR.n5,CY(a.lE)*1.2));}},Hv=J(BM),FG=null,QL=null,Wu=null,Es=()=>{Es=Bk(Hv);AA1();},UV=(a,b,c)=>{Es();CL(a,b,c);},Rv=(a,b)=>{let c=new Hv();UV(c,a,b);return c;},AA1=()=>{let b,c,d;FG=Rv(G(580),0);b=Rv(G(581),1);QL=b;c=Bl(Hv,2);d=c.data;d[0]=FG;d[1]=b;Wu=c;};
function FB(){let a=this;N.call(a);a.lm=null;a.k7=null;}
let J1=(a,b,c)=>{a.lm=b;a.k7=c;},Lk=(a,b)=>{let c=new FB();J1(c,a,b);return c;},C9=(a,b)=>{let c,d,e,f;c=a.k7;d=c.kz;e=a.lm;f=e.lg;return d-(b-f)/(e.lc-f)* -c.kF;},CX=(a,b)=>{let c,d,e,f;c=a.k7;d=c.kC;e=a.lm;f=e.lj;return d-(f-b)/(f-e.ll)* -c.k0;},SY=(a,b)=>{let c,d,e;c=a.lm;d=c.lg;e=a.k7;return d+(b-e.kz)/e.kF*(c.lc-d);},Tp=(a,b)=>{return EN(MT(a,b.mO));},Nt=(a,b)=>{return Ex(Pi(a,b.qx));},Pi=(a,b)=>{let c,d,e;c=Be();d=BE(b);while(BG(d)){e=MT(a,BF(d));S(c,e);}return c;},MT=(a,b)=>{let c,d,e,f,g;b=b.data;c=
b.length;d=Ba(c);e=d.data;f=0;while(f<c){e[f]=C9(a,b[f]);g=f+1|0;e[g]=CX(a,b[g]);f=f+2|0;}return d;},Ia=(b,c,d)=>{let e,f;e=Ed(b,c.kz,d);f=Ed(b,c.kC,d);return B2(e,f,Ed(b,Co(c),d)-e,Ed(b,B8(c),d)-f);},Mq=(a,b,c,d)=>{let e,f;e=a.lm;f=FF(e.lg,e.lc,If(c,a.k7.kF));e=a.lm;Jr(a,b,c,d,f,FF(e.ll,e.lj,If(c,a.k7.k0)));},Jr=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.li;h=BX(d.lT,Dh(b,CY(c)));i=Ia(b,a.k7,h.nr);B5();j=Cb(g,Cl);k=B8(i)+Gj(c);l=BE(e);g=g*0.75;while(BG(l)){m=BF(l);n=C9(a,m.nB);o=Ed(b,n,h.nr);p=Ba(4);q
=p.data;q[0]=o;q[1]=B8(i);q[2]=o;q[3]=k;e=Fa(p);r=b;BT(r,e,h);s=k+Gj(c)+g;t=EG(m.l4,j)/2.0;u=Z(n,r.lu-t-1.0);Cd(r,m.l4,u,s,j,d.lp);}Rj(a,b,c,d,f,i.kz,(-1));BT(b,i,h);},Rj=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=BX(d.lT,Dh(b,CY(c)));i=Gj(c);j=g;i=f+i*j;k=i+Gj(c)*j;l=g<0?k:b.lu-k;m=c.li;if(g>=0){B5();n=CB;}else{B5();n=Gk;}o=e.p();while(o.q()){j=EG((o.s()).l4,Cb(1.0,n));if(j>0.0)m=Z(m,l/j);}o=Cb(m,n);n=e.p();l=(i- -f)/2.0;while(n.q()){p=n.s();q=CX(a,p.nB);r=Ed(b,q,h.nr);s=Cq(p.l4);t=Ba(4);u=t.data;u[0]
=f;u[1]=r;u[2]=!s?i:l;u[3]=r;e=Fa(t);c=b;BT(c,e,h);if(!s)Cd(c,p.l4,k,q- -m*0.36,o,d.lp);}},Vu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(FB)){b=b;c=!T(a.lm,b.lm)?0:T(a.k7,b.k7)?1:0;}else c=0;return c;};
function KU(){let a=this;N.call(a);a.on=0;a.p5=null;a.od=null;a.mK=null;a.lr=null;a.pZ=null;}
let JY=a=>{return a.lr.ks;},L_=(a,b)=>{return !(Q(a.pZ,b,0)>0.5)?0:1;},ZK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(KU)){b=b;c=a.on!=b.on?0:!T(a.p5,b.p5)?0:!T(a.od,b.od)?0:!T(a.mK,b.mK)?0:!T(a.lr,b.lr)?0:T(a.pZ,b.pZ)?1:0;}else c=0;return c;},Pd=J(),NN=null,Em=()=>{Em=Bk(Pd);ABd();},R2=b=>{let c,d;Em();c=Bt(b*100.0)|0;if(!c)d=G(582);else if(c==100)d=G(583);else{d=M();R(P(d,c),37);d=L(d);}return d;},OE=b=>{let c,d;Em();if(b==1)c=G(584);else{c=G5(b);d=M();I(I(I(d,G(585)),c),G(586));c=L(d);}return c;},G5
=b=>{let c;Em();c=NN.data;return b>=c.length?BU(b):c[b];},Zs=(b,c)=>{let d,e,f,g,h,i,j,k;Em();d=JY(c);e=0;f=M();g=0;while(g<d){h=c.od;i=Q(c.lr,g,0);j=Q(c.lr,g,1);i=JD(h,i,j);if(!(!L_(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;K(K(f,e!=1?G(158):G(2)),HM(Q(c.lr,g,0),Q(c.lr,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(587);else{c=G5(d);h=M();I(I(I(h,G(588)),c),G(589));c=L(h);}K(b,c);K(b,G(590));}else{K(K(K(b,G(591)),G5(e)),G(305));K(K(b,G5(d)),d!=1?G(149):G(592));if(e>4)c=G(2);else{k=L(f);c=M();I(I(c,G(158)),
k);c=L(c);}R(K(b,c),46);}},ABd=()=>{NN=BV(BA,[G(593),G(594),G(595),G(596),G(597)]);};
function G6(){let a=this;D1.call(a);a.oN=null;a.qD=0;a.pj=0;}
let Sk=(a,b,c,d)=>{a.oN=b;a.k4=b.k4;a.qD=c;a.pj=d-c|0;},Zg=(a,b,c)=>{let d=new G6();Sk(d,a,b,c);return d;},Ve=(a,b)=>{let c,d;c=a.k4;d=a.oN;if(c!=d.k4){d=new EU;Bh(d);V(d);}if(0<=b&&b<a.pj){b=b+a.qD|0;return BB(d,b);}d=new B_;Bh(d);V(d);},V4=a=>{return Xe(a,0);},Xe=(a,b)=>{let c,d,e,f,g,h,i;c=a.k4;d=a.oN;e=d.k4;if(c!=e){d=new EU;Bh(d);V(d);}if(0<=b){f=a.pj;if(b<=f){g=new Ri;c=a.qD;b=b+c|0;h=new Mx;i=d.kv;h.uA=d;h.po=b;h.tl=(-1);h.td=e;h.th=i;g.rf=h;g.u7=a;g.u6=c;g.qM=c+f|0;return g;}}d=new B_;Bh(d);V(d);},T9
=a=>{let b;if(a.k4==a.oN.k4)return a.pj;b=new EU;Bh(b);V(b);},OY=J(G6);
function RT(){let a=this;N.call(a);a.kY=null;a.nG=null;a.oq=null;a.tM=null;a.o$=null;a.rv=null;}
let Ll=(a,b,c,d)=>{return Q(a.nG.kL.data[b],c,d);},HA=(a,b,c)=>{return Q(a.nG.kK.data[b],c,0);},Jm=(a,b)=>{return Gx(a.rv)&&FE(a.rv)==b?1:0;},E8=J(0);
function C1(){let a=this;N.call(a);a.kz=0.0;a.kC=0.0;a.kF=0.0;a.k0=0.0;}
let EA=(a,b,c,d,e)=>{a.kz=b;a.kC=c;a.kF=d;a.k0=e;},B2=(a,b,c,d)=>{let e=new C1();EA(e,a,b,c,d);return e;},Co=a=>{return a.kz- -a.kF;},B8=a=>{return a.kC- -a.k0;},Zy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(C1)){b=b;c=a.kz!==b.kz?0:a.kC!==b.kC?0:a.kF!==b.kF?0:a.k0===b.k0?1:0;}else c=0;return c;},TN=a=>{return a.kz;},VK=a=>{return a.kC;};
function RX(){let a=this;H.call(a);a.kQ=null;a.kx=null;a.kN=null;a.rz=null;a.qz=null;a.kI=null;}
let Rq=(a,b)=>{return Bd(0.2,Z(1.0,Z(GJ(a.kx,b),GJ(a.kx,b-1|0))/60.0*1.5));},AAY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;c=Rq(a,b);d=Be();e=Be();f=Be();g=0;while(g<=28.0){h=Be();S(d,h);h=Be();S(e,h);g=g+1|0;}i=0;j=b-1|0;while(i<Bi(a.kN.kY,b)){if(!G9(a.kx))k=0.0;else{l=Ba(4).data;g=0;while(g<Bi(a.kN.kY,j)){m=Bg(Ll(a.kN,b,i,g));n=0;while(n<4){o=Bd(l[n],m);m=Z(l[n],m);l[n]=o;n=n+1|0;}g=g+1|0;}k=l[3];}p=!G9(a.kx)?2147483647:4;q=0;while(q<Bi(a.kN.kY,j)){r=a.kN;n=Jm(r,Fh(r.kY,b,i,q));s=Ll(a.kN,b,i,
q);l=BK([DR(a.kx,b),CH(a.kx,j,q),Fg(a.kx,b),CH(a.kx,b,i)]);if(n){m=NZ(s,Rq(a,b));h=C0(a.kI.kG.kR,0.22);r=a.kQ;t=EN(l);h=BX(h,m+10.0);BT(r,t,h);}u=p>0&&Bg(s)>=k?1:0;p=p-(!u?0:1)|0;if(!(!n&&!u)){if(s!==0.0&&!(isNaN(s)?1:0)){g=Bt(NZ(s,c)*4.0)|0;S(BB(!(s<0.0)?e:d,g),l);}else S(f,l);}q=q+1|0;}i=i+1|0;}v=a.kQ;w=a.kI.kG;m=Bd(2.5,c*7.0);c=Z(1.0,c*0.8+0.3);r=C0(w.mt,c);x=C0(w.mH,c);h=d;g=h.kv-1|0;while(g>=0){c=g/4.0;Jk(v,BB(e,g),BX(r,c));Jk(v,BB(h,g),KZ(x,c,m));g=g+(-1)|0;}Jk(v,f,BX(w.lp,0.75));},ABc=(a,b)=>{let c,d,
e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.l7;d=a.kN;e=d.oq.data[c].data;f=b.lN;g=e[f];if(!c){TQ(a,b,g);return;}a:{h=d.tM.k$.data[c];d=d.kY;if(c!=Bm(d)){i=d.l5;Ct();if(i!==Dk){if(i===Et){j=Hm((-1.0),1.0);break a;}k=h.kq;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bd(l,Bg(e[f]));f=f+h.ku|0;}j=l>0.0?Hm( -l,l):Hm((-1.0),1.0);break a;}}j=Hm(0.0,1.0);}m=Lg(a.kx,b);if(HW(a.kx,c)){n=Z(6.0,m.kF/5.0);d=a.kQ;i=a.kI.qi;f=b.lN;e=h.kq;o=h.ku;p=Bt(Cj(h.ks))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-
1|0;s=(s-Y(t,q)|0)/2|0;u=Y(r,r);k=Ca(u);v=k.data;w=0;while(t>=0){x=Y(s+Y(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.qT.data[Pt(j,z[Y(x+Y(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h=new Tb;if(v.length!=u){b=new BS;d=M();I(P(R(P(I(d,G(598)),r),120),r),G(599));BZ(b,L(d));V(b);}h.qV=r;h.qC=r;h.rV=k;i=d.kW;GZ();i.drawImage(UR(Ns,h),m.kz,m.kC,m.kF,m.k0);e=He(m,n);d=a.kQ;i=Ex(OI(ABg(a,m),e));h=a.kI.kG.k5;BI(d,i,h);d=a.kQ;i=OV(e);h=BX(a.kI.kG.lT,1.25);BT(d,i,h);}else{d=a.kQ;i=K3(a.kI.qi.tA,Pt(j,g));BI(d,
m,i);if(m.kF>=8.0){d=a.kQ;i=BX(a.kI.kG.lT,Dh(d,1.0));BT(d,m,i);}}d=Lg(a.kx,b);if(OQ(a.kx,c))Xv(a,d,ER(g));if(Zk(a.kx,c)){g=SL(a.kx)-1.0;B5();i=Cb(g,CB);bb=VK(d)- -SL(a.kx);h=a.kQ;j=K0(a,b);g=TN(d)+5.0;bc=Z8(a.kI.kG);Cd(h,j,g,bb,i,bc);}l=HA(a.kN,c,Zz(b));if(!E4(a.kx,c)&&HW(a.kx,c)&&l!==0.0)T7(a,d,l);},TQ=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Eo(a.kx,0);e=CH(a.kx,0,b.lN);f=a.kx;g=f.lJ;h=CO(d,e,GJ(f,0)/2.0);f=a.kQ;i=a.kI.kG.k5;BI(f,h,i);j=a.kQ;i=BX(a.kI.kG.lT,1.25);BT(j,h,i);if(OQ(a.kx,0)){h=a.kQ;j=K0(a,b);k=e-g*0.28;b
=a.qz;i=a.kI.kG.lp;Cd(h,j,d,k,b,i);b=a.kQ;f=ER(c);c=e- -g*0.92;i=a.rz;h=a.kI.kG.kR;Cd(b,f,d,c,i,h);}else if(!(!HW(a.kx,1)&&!(GJ(a.kx,0)>=g*1.3))){f=a.kQ;b=K0(a,b);c=e- -g*0.36;i=a.qz;h=a.kI.kG.kR;Cd(f,b,d,c,i,h);}},ABg=(a,b)=>{let c,d,e,f;c=b.kz-1.0;d=Co(b)+1.0;e=b.kC-1.0;f=B8(b)+1.0;return BK([c,e,d,e,d,f,c,f]);},Xv=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.kx.lJ*1.25);e=Z(b.kF-4.0,a.kx.lJ*0.602*c.kr.length+6.0);f=b.kz- -(b.kF-e)/2.0;g=B8(b)-d-4.0;h=He(B2(f,g,e,d),3.0);i=a.kQ;j=Ex(GD(h));k=C0(a.kI.kG.k5,0.86);BI(i,
j,k);Ts(a,c,b.kz- -b.kF/2.0,g- -d/2.0,a.kI.kG.kR);},Ts=(a,b,c,d,e)=>{let f,g;f=a.kQ;d=d- -a.kx.lJ*0.36;g=a.rz;Cd(f,b,c,d,g,e);},T7=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bg(c);e=b.kF;f=e/2.0*d/(d+1.0);g=b.kz- -e/2.0;h=Ce(c,0.0);if(h<0)g=g-f;i=h>=0?a.kI.kG.mt:a.kI.kG.mH;j=a.kQ;k=B2(g,B8(b)+2.0,f,2.5);BI(j,k,i);},ABS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bi(a.kN.kY,b)){e=0;while(e<Bi(a.kN.kY,d)){f=Fh(a.kN.kY,b,c,e);g=Jm(a.kN,f);if(!(!F8(a.kx,b)&&!g)){h=Ll(a.kN,b,c,e);QW(a,O_(a.kx,b,c,e),KD(h),h,g);}if(a.kN.o$.data[f]
&&!(G9(a.kx)&&!g)){i=a.kx;h=!F8(i,b)?0.7:1.0-i.n$.data[b];if(F8(i,b)&&Bg(h-0.5)<0.2)h=0.8;j=h*(Fg(i,b)-DR(i,b))- -DR(i,b);k=Ba(2).data;k[0]=j;k[1]=EW(i,b,c,e,h);MR(a,k[0],k[1]);}e=e+1|0;}f=LL(a.kN.kY,b,c);g=Jm(a.kN,f);i=OC(a.kx,b,c);if(!(!E4(a.kx,b)&&!g)){h=HA(a.kN,b,c);QW(a,i,DH(G(600),KD(h)),h,g);}if(a.kN.o$.data[f]&&HW(a.kx,b)){l=Lg(a.kx,LV(b,c));f=!E4(a.kx,b)&&!g?0:1;MR(a,f?i.kz-6.0:l.kz- -l.kF/2.0,!f?B8(l):i.kC- -i.k0/2.0);}c=c+1|0;}},QW=(a,b,c,d,e)=>{let f,g,h;f=a.kQ;g=a.kI.kG.k5;BI(f,b,g);if(e){f=a.kQ;g
=Ti(b,3.0);h=BX(a.kI.kG.kR,1.5);BT(f,g,h);}f=d<0.0?a.kI.kG.mH:!(d>0.0)?a.kI.kG.lp:a.kI.kG.mt;Ts(a,c,b.kz- -b.kF/2.0,b.kC- -b.k0/2.0,f);},MR=(a,b,c)=>{let d,e,f,g;d=a.kQ;e=CO(b,c,7.0);f=a.kI.kG.k5;BI(d,e,f);e=a.kQ;g=B2(b-3.5,c-0.5,7.0,5.0);f=a.kI.kG.kR;BI(e,g,f);e=B2(b-2.2,c-4.5,4.4,7.0);g=a.kQ;e=Ti(e,2.2);f=BX(a.kI.kG.kR,1.2);BT(g,e,f);},K0=(a,b)=>{let c,d;c=Bm(a.kN.kY);d=b.l7;if(d==c)return G(601);return Ot(d?104:120,b.lN+1|0);},Hg=J(BM),CB=null,Cl=null,Gk=null,Mw=null,B5=()=>{B5=Bk(Hg);ABr();},Zj=(a,b,c)=>
{B5();CL(a,b,c);},Lo=(a,b)=>{let c=new Hg();Zj(c,a,b);return c;},ABr=()=>{let b,c,d;CB=Lo(G(30),0);Cl=Lo(G(602),1);b=Lo(G(603),2);Gk=b;c=Bl(Hg,3);d=c.data;d[0]=CB;d[1]=Cl;d[2]=b;Mw=c;};
function F6(){let a=this;N.call(a);a.l9=0.0;a.ni=null;a.nP=null;a.pw=null;}
let KS=(a,b,c,d,e)=>{a.l9=b;a.ni=c;a.nP=d;a.pw=e;},ACd=(a,b,c,d)=>{let e=new F6();KS(e,a,b,c,d);return e;},Cb=(b,c)=>{let d,e;d=new F6;DK();e=Jb;El();KS(d,b,e,Hf,c);return d;},Hq=(b,c)=>{let d,e;d=new F6;DK();e=FP;El();KS(d,b,e,Hf,c);return d;},Xa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(F6)){b=b;c=a.l9!==b.l9?0:!T(a.ni,b.ni)?0:!T(a.nP,b.nP)?0:T(a.pw,b.pw)?1:0;}else c=0;return c;};
function O3(){let a=this;H.call(a);a.t3=null;a.m3=null;a.qE=0;a.mg=0;a.rt=null;a.oV=null;a.nw=null;a.m5=null;}
let QZ=(a,b)=>{let c,d;c=a.mg;d=Ba(c);if(b<c)d.data[b]=1.0;return d;},AA0=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;e=(Bt(Cj(c.ks))|0)-1|0;f=R5(e,12);g=R5(e,50);h=Be();i=0;j=e+1|0;k=Y(g,j);while(i<=e){l=Y(i,j);m=e/g|0;n=QU(a,c,l,g,m);o=h;S(o,n);S(o,QU(a,c,i,k,m));i=i+f|0;}o=BD(d.ks,2);j=0;while(j<d.ks){BP(o,j,0,H0(a,a.nw,d,j));BP(o,j,1,H0(a,a.m5,d,j));j=j+1|0;}a:{c=new Pp;m=a.qE;k=a.mg;p=a.rt;if(p instanceof Dy&&m>0){q=a.m3.l5;Ct();if(q!==Dk&&q!==Et?0:1){d=Et;r=q!==d?(-0.1):(-1.2);s=q!==
d?1.1:1.2;t=k!=1?D3(r,s,r,s):D3(r,s,(-1.0),1.0);break a;}}n=RA(a,h,o,0);u=a.mg!=1?RA(a,h,o,1):BK([(-1.0),1.0]);if(a.rt instanceof HT){v=u.data;w=n.data;r=Bd(w[1]-w[0],v[1]-v[0]);Ka(r,n);Ka(r,u);}u=u.data;n=n.data;t=D3(n[0],n[1],u[0],u[1]);}b:{c:{d=a.t3;q=d.kH;x=q.kt;q=q.kE;d=d.mM;j=Ce(a.mg,2);if(j<=0){if(j)break c;n=a.nw.data;r=n[0];u=a.m5.data;if(r*u[1]-n[1]*u[0]===0.0?0:1)break c;}b=Bp();break b;}d:{u=b.kL.data[Bm(a.m3)].kq;y=0.0;z=0.0;ba=Q(b.kK.data[Bm(a.m3)],0,0);b=a.m3.mC;Ji();switch(QS.data[b.kZ]){case 1:break;case 2:r
=CF(3.0)/2.0;break d;default:r=0.5;break d;}r=0.0;}s=ba-r;l=0;while(l<a.mg){n=u.data;y=y+n[l]*a.nw.data[l];z=z+n[l]*a.m5.data[l];s=s+n[l]*a.oV.data[l];l=l+1|0;}b=new LF;b.pK=y;b.pL=z;b.pM=s;b=Bv(b);}c.nb=m;c.lF=k;c.qq=p;c.nf=t;c.tS=h;c.nv=x;c.ls=o;c.pW=q;c.q6=d;c.nV=b;return c;},H0=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.kq;f=0.0;g=0;while(true){h=a.mg;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[Y(d,h)+g|0]-a.oV.data[g]);g=g+1|0;}return f;},R5=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d|0)<=c)){d=d+1|0;}return d;},QU=
(a,b,c,d,e)=>{let f,g,h,i,j,k;f=Ba(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.nw;k=c+Y(h,d)|0;g[i]=H0(a,j,b,k);g[i+1|0]=H0(a,a.m5,b,k);h=h+1|0;}return f;},RA=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=Ba(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);g=BE(b);while(BG(g)){Tz(e,BF(g),d);}if(!a.qE)return e;Tz(e,c.kq,d);if(f[0]>f[1])return BK([(-0.5),0.5]);Ka(Bd(0.2,Bd(Bg(f[0]),Bg(f[1]))*1.0E-6),e);h=f[0];i=f[1];Df();e=(Lq(h,i,5,0)).data;j=e.length-1|0;h=0.08*(e[j]-e[0]);f=Ba(2);k=f.data;k[0]
=e[0]-h;k[1]=e[j]- -h;return f;},Ka=(b,c)=>{let d;c=c.data;d=Bd(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},Tz=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bg(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Z(f[0],e[d]);f[1]=Bd(f[1],e[d]);}d=d+2|0;}};
function Pp(){let a=this;N.call(a);a.nb=0;a.lF=0;a.qq=null;a.nf=null;a.tS=null;a.nv=null;a.ls=null;a.pW=null;a.q6=null;a.nV=null;}
let Gb=(a,b)=>{return !(Q(a.pW,b,0)>0.5)?0:1;};
function Sg(){let a=this;H.call(a);a.t$=null;a.t_=null;a.t8=null;a.t9=null;}
let Vi=(a,b)=>{let c,d,e,f,g,h,i;b=b;c=a.t$;d=a.t_;e=a.t8;b=Qc(b,a.t9.nf);f=Dh(d,CY(c.lo));g=Ia(d,e.k7,f);h=Dl(c.lf.lA,0.0);d=d;BI(d,g,h);i=b.uj;if(i.data.length>0)BI(d,Nt(e,Ex(GD(i))),Dl(c.lf.lA,1.0));};
function Sf(){let a=this;H.call(a);a.u0=null;a.u1=null;a.u2=null;a.uY=null;}
let WA=(a,b)=>{let c,d,e,f;b=b;c=a.u0;d=a.u1;e=a.u2;f=(Qc(b,a.uY.nf)).tF;if(f.data.length>0){b=Tp(e,EN(f));c=BX(c.lf.n5,CY(c.lo)*1.5);BT(d,b,c);}};
function LJ(){let a=this;N.call(a);a.le=null;a.m9=null;a.lh=0;a.lL=0;a.np=null;a.o4=0;a.mB=null;}
let YM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(LJ)){b=b;c=!T(a.le,b.le)?0:!T(a.m9,b.m9)?0:a.lh!=b.lh?0:a.lL!=b.lL?0:!T(a.np,b.np)?0:a.o4!=b.o4?0:T(a.mB,b.mB)?1:0;}else c=0;return c;};
function Qu(){let a=this;H.call(a);a.k9=null;a.kD=null;a.qa=null;a.nl=null;a.tZ=null;a.kM=null;}
let Nm=(a,b,c)=>{let d,e,f,g,h,i,j;d=Dh(a.k9,CY(a.kM.k1));e=Ed(a.k9,C9(a.nl,b),d);f=a.kM.k1.k2;g=a.k9;h=Ba(4);i=h.data;i[0]=e;i[1]=f.kC;i[2]=e;i[3]=B8(f);f=Fa(h);j=KZ(a.kM.k6.lp,d,c);BT(g,f,j);},Po=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.qa;d=a.nl;e=a.kD.lh;f=a.k9.nz;g=new R9;g.rA=Be();g.nZ=Ba(256);h=0;i=b.lG-1|0;j=b.l6;e=Bz((i-( -j|0)|0)/j|0,Ob(b,e)+1|0);while(h<e){k=LD(b,d,h);l=f*(CW(k/f)+1.0);m=KJ(b,h);n=JR(b,h);h=h+1|0;while(h<e&&LD(b,d,h)<l){m=Z(m,KJ(b,h));n=Bd(n,JR(b,h));h=h+1|0;}l=(LD(b,d,h-1|0)- -k)
/2.0;if(!(m<=n))NG(g);else{k=CX(d,KI(c,m));m=CX(d,KI(c,n));i=g.nD>0&&Bg(k-g.qc)<Bg(m-g.qc)?1:0;Mg(g,l,!i?m:k);if(k!==m){if(i)k=m;Mg(g,l,k);}}}NG(g);return FU(g.rA);},Vs=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=Po(a,(Ey(a.kD.mB,b)).md);if(Cg(c.n7))return;d=a.k9;e=new Lw;f=a.kM.k6.lp;Hc();g=RQ.data;Rk(e,f,1.2,g[b%g.length|0]);BT(d,c,e);e=c.n7;g=(e.be(e.Z()-1|0)).data;e=a.tZ;c=BU(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.rH;k=d.li;l=Co(d.k2);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;i=l-m*0.25;n=1;o=j;while
(true){d=e.rH;p=d.li;d=d.k2;q=o>d.kC&&o<B8(d)?1:0;f=BE(e.pY);l=p*1.4;while(BG(f)){g=(BF(f)).data;q=q&(!(Bg(i-g[0])>=l)&&!(Bg(o-g[1])>=p)?0:1);}if(q)break;if(n>(4*e.pY.kv|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.pY;g=BK([i,o]);S(d,g);B5();r=Cb(k,CB);if(h){s=i- -EG(c,r)/2.0;d=e.qA;t=CO(s,o,k*0.55);f=e.q$.k5;BI(d,t,f);}f=e.qA;j=o-m*0.36;d=e.q$.lp;Cd(f,c,i,j,r,d);},ZB=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=a.kM.k1.li;c=BU(a.kD.lh);B5();d=EG(c,Cb(b,Cl))+b*1.8;e=a.kD.lh;f=a.kM.k1;g
=Bz(e,SX(f,f.k2.kF,d));h=a.kD.lh;Df();i=RW(0.0,h,Lq(0.0,h,g,1));f=a.qa;c=a.kM.k1;g=SX(c,c.k2.k0,b*2.2);if(!f.o9){j=FF(0.0,f.l8,g);g=1;c=j;k=BE(c);while(BG(k)){g=g&((BF(k)).l4.kr.length>5?0:1);}if(!g){j=Be();c=BE(c);while(BG(c)){k=BF(c);f=new G3;d=k.nB;M7(f,d,FZ(d,2));S(j,f);}}}else{j=Be();if(f.rC){c=Ld(Kd(f),G(0));S(j,c);}e=Ga(f.mf);l=Ga(f.l8);m=((l-e|0)-(!(Dz(e)<f.mf)?0:1)|0)+1|0;h=m/(g+1|0);Fs();n=h<=1.0?1:KH(h,FR)|0;o=Ce(n,1);p=Ce(m,1);q=Ce(n,10);while(e<=l){d=Dz(e);if(!(e%n|0)){g=p<=0?0:1;r=f.mf>=0.001&&
f.l8<10000.0?1:0;if(!r&&g){k=BU(Gq(e));s=DU(e>=0?G(2):G(604));g=0;while(g<k.kr.length){R(s,BL(G(605),BL(k,g)-48|0));g=g+1|0;}c=DH(G(606),L(s));}else c=FZ(Dz(e),1);Jg(f,j,d,c);}else if(q<=0)Jg(f,j,d,G(2));g=2;while(g<10&&!o){a:{b:{if(m){if(p)break b;if(g!=2&&g!=5)break b;}r=1;break a;}r=0;}h=g*d;Jg(f,j,h,!r?G(2):FZ(h,1));g=g+1|0;}e=e+1|0;}}c=a.nl;k=a.k9;f=a.kM;Jr(c,k,f.k1,f.k6,i,j);},IU=(a,b)=>{return C9(a.nl,b);},Im=(a,b)=>{return CX(a.nl,KI(a.qa,En(a.kD.le,b)));},IQ=(a,b)=>{return b<=Bz(CQ(a.kD.le),a.kD.lh)
&&(isFinite(En(a.kD.le,b))?1:0)?1:0;},UW=a=>{let b,c,d,e,f,g,h;if(IQ(a,a.kD.lL)){b=IU(a,a.kD.lL);c=Im(a,a.kD.lL);d=a.kM.k1;e=d.mL;f=a.k9;g=CO(b,c,e- -d.oc);h=a.kM.k6.k5;BI(f,g,h);d=a.k9;f=CO(b,c,e);g=a.kM.k6.nq;BI(d,f,g);}},YY=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=CQ(a.kD.le);c=IU(a,b);d=IQ(a,b)?Im(a,b):a.kM.k1.k2.kC;e=Ba(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=Fa(e);l=Fa(BK([g,j,i,h]));m=BX(a.kM.k6.kR,2.0);n=a.k9;o=FU(OI(k.mO,l.mO));BT(n,o,m);p=a.kM.k1.li;B5();j=EG(G(607),
Cb(p,CB));g=c+9.0;q=!(g- -j<Co(a.kM.k1.k2))?0:1;i=a.kM.k1.k2.kC;h= -p;h=Bd(i-h*1.2,d-h*0.36);k=a.k9;if(!q)g=c-9.0;m=Cb(p,!q?Gk:CB);n=a.kM.k6.kR;Cd(k,G(607),g,h,m,n);},WP=J(),CF=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);Ft();e=GC;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b
<1.4142135623730951?QN(d,b):QN(d+1|0,b/2.0);}return b;},QN=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Hl(d/e);g=Hl(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c
-l-(n-k-m)+n;},XK=J();
function S6(){let a=this;H.call(a);a.si=null;a.sr=null;a.ss=null;a.sq=null;}
let AAJ=(a,b)=>{let c,d,e,f,g;c=a.si;d=a.sr;e=a.ss;f=a.sq;g=CO(C9(e,Q(f.lr,b,0)),CX(e,Q(f.lr,b,1)),c.lE.mL*1.9);c=BX(c.lR.kR,2.0);BT(d,g,c);},Rt=J(0);
function To(){H.call(this);this.u3=null;}
function Tn(){H.call(this);this.ua=null;}
let Vz=(a,b)=>{let c,d,e;b=b;c=a.ua;d=c.ns;b=HC(b,d,Q(b.kt,d,0),Q(b.kt,c.ns,1),1.0-Q(b.kE,c.ns,0));c=c.pS;e=new O5;e.sv=b;E2(c,e,0);},DY=J(0);
function Qp(){H.call(this);this.up=null;}
let Ws=(a,b)=>{return GR(b,a.up);};
function MD(){H.call(this);this.rZ=null;}
let ZV=(a,b)=>{let c,d,e,f;b=b;c=a.rZ;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])P(K(d,d.kJ<=0?G(2):G(179)),e);e=e+1|0;}Bc();return Da(b,Ds,L(d));};
function Pk(){H.call(this);this.tY=null;}
let YA=(a,b)=>{FV(a.tY,b);},Q2=J(),ZA=a=>{return performance.now();};
function Mu(){let a=this;H.call(a);a.qT=null;a.tA=null;}
let Pt=(b,c)=>{let d;d=b.uw;return Bd(0.0,Z(255.0,(c-d)/(b.t7-d)*256.0))|0;};
function J$(){let a=this;N.call(a);a.l7=0;a.lN=0;}
let ABl=(a,b,c)=>{a.l7=b;a.lN=c;},LV=(a,b)=>{let c=new J$();ABl(c,a,b);return c;},ABP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(J$)){b=b;c=a.l7!=b.l7?0:a.lN==b.lN?1:0;}else c=0;return c;},Zz=a=>{return a.lN;},WK=J(),HM=(b,c)=>{let d,e,f;d=P_(b);e=P_(c);f=M();R(I(I(I(R(f,40),d),G(158)),e),41);return L(f);},P_=b=>{return Lp(b,b!==Bt(b)?2:0);},Ot=(b,c)=>{let d,e,f;d=R(M(),b);e=BU(c);f=0;while(f<e.kr.length){R(d,((BL(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);},YR=J(),KD=b=>{let c,d,e,f;c=S1(Bg(b));d
=b<0.0?G(608):!(b>0.0)?G(2):G(319);e=M();f=d.kr.length+c.kr.length|0;while(f<5){R(e,32);f=f+1|0;}return L(K(K(e,d),c));},ER=b=>{let c;c=S1(Bg(b));if(b<0.0)c=DH(G(608),c);return c;},S1=b=>{let c;if(isNaN(b)?1:0)return G(424);if(b<9999.5)return Lp(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(609):G(425);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(P(R(P(M(),Bt(b)|0),101),c));},Hj=J(BM),Jb=null,FP=null,Yv=null,DK=()=>{DK=Bk(Hj);Yn();},V3=(a,b,c)=>{DK();CL(a,b,c);},Rs=(a,b)=>{let c
=new Hj();V3(c,a,b);return c;},Yn=()=>{let b,c,d;Jb=Rs(G(610),0);b=Rs(G(611),1);FP=b;c=Bl(Hj,2);d=c.data;d[0]=Jb;d[1]=b;Yv=c;},GM=J(BM),Hf=null,Ln=null,WE=null,El=()=>{El=Bk(GM);AAe();},ABA=(a,b,c)=>{El();CL(a,b,c);},Px=(a,b)=>{let c=new GM();ABA(c,a,b);return c;},AAe=()=>{let b,c,d;Hf=Px(G(612),0);b=Px(G(613),1);Ln=b;c=Bl(GM,2);d=c.data;d[0]=Hf;d[1]=b;WE=c;},R1=J(),G4=null,Df=()=>{Df=Bk(R1);U9();},FF=(b,c,d)=>{Df();return RW(b,c,Lq(b,c,d,0));},RW=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;Df();d=d.data;e=d[1]-d[0];f
=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bg(k-Bt(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Be();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=Ld(k,Lp(k,g));S(m,n);}i=i+1|0;}return m;},Lq=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;Df();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h=1.0/f;f=f*10.0;}i=0;a:{while(true){j=G4.data;if(!(j[i]*h<g)){if(!e)break a;if(O1(j[i]*h))break;}i=i+1|0;}}while
(true){g=G4.data[i]*h;k=g*CW(b/g);l=CW((b-k)/g+1.0E-10);j=Ba((Cc((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!O1(G4.data[i]*h))break;}return j;}}p=new BS;BZ(p,G(614));V(p);},O1=b=>{Df();return b>=1.0&&b===Bt(b)?1:0;},Lp=(b,c)=>{let d,e,f;Df();d=Bg(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Rl(M(),F5(Bt(d)));while(true){e=f.kJ;if(e>c)break;Fk(f,0,48);}if(c>0)Fk(f,
e-c|0,46);if(b<0.0&&Bt(d)!==0.0)Fk(f,0,8722);return L(f);},U9=()=>{G4=BK([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function Lw(){let a=this;N.call(a);a.sH=null;a.nr=0.0;a.tK=0.0;}
let Rk=(a,b,c,d)=>{a.sH=b;a.nr=c;a.tK=d;},KZ=(a,b,c)=>{let d=new Lw();Rk(d,a,b,c);return d;},BX=(b,c)=>{return KZ(b,c,0.0);};
function G3(){let a=this;N.call(a);a.nB=0.0;a.l4=null;}
let M7=(a,b,c)=>{a.nB=b;a.l4=c;},Ld=(a,b)=>{let c=new G3();M7(c,a,b);return c;},ABm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(G3)){b=b;c=a.nB!==b.nB?0:T(a.l4,b.l4)?1:0;}else c=0;return c;};
function HJ(){N.call(this);this.mO=null;}
let ABs=(a,b)=>{a.mO=b;},EN=a=>{let b=new HJ();ABs(b,a);return b;},Fa=b=>{return EN(b);},Xn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(HJ)){b=b;c=T(a.mO,b.mO)?1:0;}else c=0;return c;},XJ=J(),EG=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.kr.length){f=BL(b,e);g=c.ni;DK();if(g===FP)h=GQ(0.602,c.l9);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h
=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.nP;El();if(i===Ln)h=1.12*h;h=GQ(h,c.l9);}d=d+h;e=e+1|0;}return d;};
function JJ(){N.call(this);this.n7=null;}
let ABL=(a,b)=>{a.n7=b;},FU=a=>{let b=new JJ();ABL(b,a);return b;};
function MB(){let a=this;N.call(a);a.pv=null;a.to=null;a.nX=0.0;a.ty=0.0;}
let Tc=(b,c,d,e,f)=>{let g,h,i,j;g=Cj(16.0/Bd(16.0,f));h=Bd(2.5,c.mL*g);i=c.oc;j=!(i>0.0)?0.0:Dh(b,i*g);b=new MB;b.pv=d;b.to=e;b.nX=h;b.ty=j;return b;},MC=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;f=a.to;DQ();if(!(f===Fz&&e?1:0))g=CO(c,d,a.nX);else{h=Dh(b,a.nX*Cj(3.141592653589793));g=new C1;i=h/2.0;EA(g,J0(b,c-i),J0(b,d-i),h,h);}c=a.ty;if(c>0.0){if(g instanceof HZ){j=g;f=CO(j.rK,j.rJ,j.ri+c);}else{j=g;f=new C1;h=j.kz-c;i=j.kC-c;k=j.kF;c=2.0*c;EA(f,h,i,k+c,j.k0+c);}l=a.pv.k5;BI(b,f,l);}f=!e?a.pv.oZ:a.pv.pf;BI(b,g,f);};
function HZ(){let a=this;N.call(a);a.rK=0.0;a.rJ=0.0;a.ri=0.0;}
let TC=(a,b,c,d)=>{a.rK=b;a.rJ=c;a.ri=d;},CO=(a,b,c)=>{let d=new HZ();TC(d,a,b,c);return d;};
function Oa(){let a=this;H.call(a);a.rI=null;a.lC=null;a.lb=null;a.qe=null;a.n3=0.0;a.pq=null;a.pi=null;}
let Ye=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=EG(b,a.pq)*0.9;f=a.pq.l9*1.25;g=a.n3+6.0;h=a.lC.k7;i=!(c>h.kz- -h.kF/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);i= -f;l=g-i/2.0;m=Ba(10).data;m[0]=k;m[1]=0.0;m[2]= -k;m[3]=0.0;m[4]=0.0;n= -l;m[5]=n;m[6]=0.0;m[7]=l;m[8]=k/2.0;m[9]=n;o=a.lb.lF!=1?0:4;g=c-e/2.0;k=d-f/2.0;while(o<m.length){n=g- -m[o];p=k- -m[o+1|0];q=B2(n,p,e,f);r=a.lC.k7;s=BE(a.pi);a:{while(true){if(!BG(s)){t=q.kz>=r.kz&&Co(q)<=Co(r)&&q.kC>=r.kC&&B8(q)<=B8(r)?1:0;break a;}h=BF(s);if(q.kz-5.0<
Co(h)&&h.kz-5.0<Co(q)&&q.kC<B8(h)&&h.kC<B8(q))break;}t=0;}if(t){S(a.pi,q);h=C0(a.qe.k5,0.7);s=a.rI;r=Ex(GD(He(q,3.0)));BI(s,r,h);u=p-i*0.77;h=a.rI;c=n-j;s=a.pq;r=a.qe.kR;Cd(h,b,c,u,s,r);return;}o=o+2|0;}},AAk=J(),SG=(b,c)=>{let d,e,f,g;d=0;a:{while(d<b.ks){e=0;while(e<d){f=Q(b,d,0)-Q(b,e,0);g=Q(b,d,1)-Q(b,e,1);if(Na(f,g,b,c))break a;if(Na( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},Na=(b,c,d,e)=>{let f,g,h,i,j,k;f=Ba(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=Ba(2).data;g[0]
=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h=0;i= -c;while(h<d.ks){j=b*Q(d,h,0)-i*Q(d,h,1);k=!(Q(e,h,0)>0.5)?0:1;f[k]=Z(f[k],j);g[k]=Bd(g[k],j);h=h+1|0;}i=Bd(g[0],g[1])-Z(f[0],f[1]);return !(Bd(f[1]-g[0],f[0]-g[1])>1.0E-12*i)?0:1;};
function GK(){let a=this;N.call(a);a.o9=0;a.mf=0.0;a.l8=0.0;a.rC=0;}
let Mf=null,FR=null,Fs=()=>{Fs=Bk(GK);YE();},QC=(a,b,c,d,e)=>{Fs();a.o9=b;a.mf=c;a.l8=d;a.rC=e;},Qj=(a,b,c,d)=>{let e=new GK();QC(e,a,b,c,d);return e;},PS=b=>{let c,d,e,f,g,h;Fs();c=b.m9;d=!IH(c)?0.0:c.me;e=!(d>0.0)?1.0E290:4.0*d;f=c.nA;g=!(c.mT<1.0E-290)?0:1;c=BE(b.mB);while(BG(c)){h=(BF(c)).md;if(IH(h)){d=Bd(d,Z(e,h.me));f=Z(f,h.nA);g=g|(!(h.mT<1.0E-290)?0:1);}}e=Z(1.0E290,d);if(!b.o4)b=Qj(0,0.0,e<1.0E-290?1.0:KH(e,Mf),0);else{d=Bd(1.0E-290,f);if(e<1.0E-290)b=Qj(1,0.1,1.0,g);else{d=Pj(Z(d,e),FR);e=KH(e,FR);b
=new GK;if(!(d<e))d=Pj(d/1.5,FR);QC(b,1,d,e,g);}}return b;},KI=(a,b)=>{return KB(a,Z(a.l8,b));},KB=(a,b)=>{if(!a.o9)return b;return !(b<1.0E-290)?CF(b):Kd(a);},Kd=a=>{return  -(0.13*IX(a)-CF(a.mf));},IX=a=>{return !a.o9?a.l8:CF(a.l8)-CF(a.mf);},Jg=(a,b,c,d)=>{let e;if(c>=a.mf&&c<=a.l8){e=Ld(CF(c),d);S(b,e);}},YE=()=>{Mf=BK([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);FR=BK([1.0,2.0,5.0,10.0]);};
function Oy(){let a=this;H.call(a);a.qA=null;a.rH=null;a.q$=null;a.pY=null;}
function Sx(){H.call(this);this.tj=null;}
let UJ=(a,b)=>{Nm(a.tj,b,3.0);};
function Sw(){H.call(this);this.r_=null;}
let TL=(a,b)=>{let c,d,e,f;c=a.r_;if(IQ(c,b)){d=CO(IU(c,b),Im(c,b),c.kM.k1.mL);e=c.k9;f=c.kM.k6.k5;BI(e,d,f);e=c.k9;c=BX(c.kM.k6.nq,2.0);BT(e,d,c);}},SN=J(),LU=null,IO=null,GC=null,Ft=()=>{Ft=Bk(SN);Wa();},Wa=()=>{let b,c,d,e,f,g,h,i;LU=Ba(128);IO=Ba(128);GC=Ba(2047);b=JS(2.0,0.0);c=0;while(c<7){d=Cj(b.mJ);e=d*d;b=S5(d,(b.n1-(e-b.mJ-Mv(e,d,d)))/(2.0*d));c=c+1|0;}f=JS(1.0,0.0);g=0;while(g<128){h=LU.data;i=f.mJ;h[g]=i;IO.data[g]=f.n1/i;d=b.mJ;e=i*d;d=Mv(e,i,d);f=S5(e,f.mJ*b.n1+f.n1*b.mJ-d);g=g+1|0;}d=2.2250738585072014E-308;g
=1;while(true){h=GC.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},WX=J(),QE=(b,c,d,e,f,g,h,i)=>{let j,k,l;j=By(d,c.kr.length);k=Z(h,f/(0.602*j));j=e-0.602*k*j/2.0;B5();l=Hq(k,CB);Cd(b,c,j,g,l,i);};
function Ma(){let a=this;H.call(a);a.kS=null;a.qs=null;a.uT=0.0;a.ox=0;a.qF=null;a.ow=null;}
let Of=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<WF(a.kS)){d=0;while(d<TM(a.kS)){e=a.qF;f=Ty(a,d,c);g=!(GH(a.kS,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.kS.lY){g=(-1);while(g<a.kS.ln){d=Ty(a,g,c);e=a.qF.data;h=e[d];i=d+1|0;j=e[i];f=d+a.ox|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dn(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.qs;o=(E0(a.kS,g)+E0(a.kS,g+1|0))/2.0;p=(EE(a.kS,c)+EE(a.kS,c+1|0))/2.0;if(JD(n,o,p)>b){f=1;break a;}}f=0;}q=Ca(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.ox|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.ow.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Be();r=Be();c=0;while(true){e=a.ow.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new PG;s.my=Ba(64);s.mv=Dn(32);f=c;while(a.ow.data[f]!=(-1)){g=f/2|0;d=a.ox;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!PE(a,h,g))LW(s,E0(a.kS,i),EE(a.kS,d),0);else if(PE(a,
i,d))VA(a,s,h,g,i,d,b);else LW(s,E0(a.kS,h),EE(a.kS,g),0);e=a.ow.data;g=e[f];e[f]=(-1);f=g;}e=XM(s);S(n,e);ZL(s,r);}c=c+1|0;}t=new Sj;t.sM=Ex(n);t.tr=r;return t;},Ty=(a,b,c)=>{return (Y(c+1|0,a.ox)+b|0)+1|0;},PE=(a,b,c)=>{let d;a:{if(b>=0){d=a.kS;if(b<d.ln&&c>=0&&c<d.lY){b=1;break a;}}b=0;}return b;},VA=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=E0(a.kS,c);i=EE(a.kS,d);j=E0(a.kS,e)-h;k=EE(a.kS,f)-i;l=0.0;m=1.0;n=GH(a.kS,c,d)-g;o=GH(a.kS,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.uT;if(!(r>s))break;s
=q>=3?(l+m)/2.0:R4(l,m,n,o,s/2.0);t=a.qs;r=h+s*j;u=i+s*k;r=JD(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=R4(l,m,n,o,0.0);LW(b,h+s*j,i+s*k,1);},R4=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bd(b+f,Z(c-f,g));};
function Sj(){let a=this;N.call(a);a.sM=null;a.tr=null;}
let Wq=J(),Y8=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=BX(d.lT,Dh(b,CY(c)));i=Ia(b,c.nj,h.nr);j=Lk(D3(0.0,1.0,0.0,1.0),c.nj);k=0;l=f-1|0;m=f;while(k<f){n=!k?B8(i):CX(j,k/m);o=new C1;p=i.kz;q=i.kC;EA(o,p,q,i.kF,n-q);r=Dl(e,k/l);BI(b,o,r);k=k+1|0;}Rj(j,b,c,d,g,Co(i),1);BT(b,i,h);};
function QB(){let a=this;H.call(a);a.qj=null;a.oJ=null;a.q9=null;}
let I7=(a,b)=>{return !(a.qj.mP.data[b]>0.5)?0:1;},FN=(a,b,c,d)=>{if(!a.oJ.data[b]&&I7(a,b)==c){a.oJ.data[b]=1;a.q9.data[d]=b;return d+1|0;}return d;};
function Tj(){H.call(this);this.sK=null;}
let UP=(a,b)=>{return GB(b,a.sK);};
function Qg(){let a=this;H.call(a);a.rS=null;a.rR=null;}
let Xd=(a,b)=>{b=b;Ci(a.rS,a.rR.ky,b);},QX=J(0),Tx=J(0),YT=J();
function Wx(){let a=this;H.call(a);a.vf=0.0;a.vc=null;a.va=null;a.ve=null;}
let NZ=(b,c)=>{let d;d=Z(Bg(b),3.4028234663852886E38);return Bd(0.75,c*7.0*d/(d+4.0));},Jk=(b,c,d)=>{let e;if(!Cg(c)){e=FU(c);BT(b,e,d);}};
function Z6(){let a=this;N.call(a);a.vb=null;a.vg=null;a.vd=null;}
let S9=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=Ba(c.ku);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.ks){i=i+b.data[j]*Q(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}L4(e);return e;},T8=(b,c)=>{let d,e,f,g,h;d=0.0;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;h=c.data;d=d+f[e]*h[e];e=e+1|0;}e=0;while(e<g){b=c.data;b[e]=b[e]-d*f[e];e=e+1|0;}},L4=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cj(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},Or=b=>{let c,d,e,f;b=b.data;c=0.0;d
=b.length;e=0;while(e<d){f=b[e];if(Bg(f)>Bg(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}};
function Ip(){let a=this;N.call(a);a.u8=0.0;a.u9=0.0;a.u$=0.0;}
let Xo=null,Gw=()=>{Gw=Bk(Ip);YH();},GQ=(b,c)=>{Gw();return  -(b* -c);},YH=()=>{let b;b=new Ip;Gw();b.u8=1.0;b.u9=0.0;b.u$=0.0;Xo=b;},PC=J(),ST=0.0,DE=()=>{DE=Bk(PC);ABU();},Dz=b=>{let c,d;DE();c=1.0;d=Gq(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},Ga=b=>{let c,d;DE();c=CW(CF(b)/ST)|0;while(true){d=c+1|0;if(!(Dz(d)<=b))break;c=d;}while(Dz(c)>b){c=c+(-1)|0;}return c;},KH=(b,c)=>{let d,e,f;DE();d=Dz(Ga(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]
*d;},Pj=(b,c)=>{let d,e;DE();c=c.data;d=Dz(Ga(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},FZ=(b,c)=>{let d,e,f,g;DE();d=Bg(b);if(b-b!==0.0)return DI(b);if(d<1.0E-300)return G(0);e=!(b<0.0)?G(2):G(608);f=!(d>1.0E300)?Ga(d):300;if((-3)<=f&&f<=3)return DH(e,Qm(d,By(0,(c-1|0)-f|0)));g=Qm(d/Dz(f),c-1|0);if(Bb(g,G(606))){g=G(75);f=f+1|0;}return L(P(K(K(DU(e),g),f>=0?G(615):G(616)),Gq(f)));},Qm=(b,c)=>{let d,e;DE();d=Ea(b,c);e=d.kr.length;while(c>0&&BL(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-
1|0;if(BL(d,c)==46)e=c;}return C5(d,0,e);},ABU=()=>{ST=CF(10.0);};
function R9(){let a=this;H.call(a);a.rA=null;a.nZ=null;a.nD=0;a.qc=0.0;}
let LD=(b,c,d)=>{return C9(c,((Bz(b.lG,Y(d+1|0,b.l6))-1|0)-( -Qi(b,d)|0)|0)/2.0);},Mg=(a,b,c)=>{let d,e,f;d=2*a.nD|0;e=a.nZ;f=e.data.length;if(d==f)a.nZ=DB(e,2*f|0);e=a.nZ.data;d=a.nD;f=2*d|0;e[f]=b;e[f+1|0]=c;a.qc=c;a.nD=d+1|0;},NG=a=>{let b,c,d;b=a.nD;if(b>0){c=a.rA;d=DB(a.nZ,2*b|0);S(c,d);a.nD=0;}};
function Pq(){let a=this;N.call(a);a.mJ=0.0;a.n1=0.0;}
let AAR=(a,b,c)=>{a.mJ=b;a.n1=c;},JS=(a,b)=>{let c=new Pq();AAR(c,a,b);return c;},Hl=b=>{let c;c=b*1.34217729E8;return c-(c-b);},S5=(b,c)=>{let d;d=c+b;return JS(d,c-(d-b));},Mv=(b,c,d)=>{let e,f,g,h;e=Hl(c);f=c-e;g=Hl(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function RE(){let a=this;H.call(a);a.rW=null;a.rX=null;}
let RD=J(0);
function Md(){let a=this;H.call(a);a.uC=null;a.uB=null;}
let JD=(a,b,c)=>{let d,e;d=a.uC;e=a.uB;BP(d.p_,0,0,b);BP(d.p_,0,1,c);DG(d.rp,e);return Q(Hd(d.rp),0,0);};
function I_(){N.call(this);this.qx=null;}
let Vr=(a,b)=>{a.qx=b;},Ex=a=>{let b=new I_();Vr(b,a);return b;},L0=J(),Rf=null,E7=()=>{E7=Bk(L0);UB();},He=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;E7();d=b.kz;e= -c;d=d-e;f=Co(b)-c;g=b.kC-e;h=B8(b)-c;i=Rf.data;j=i.length;k=Ba(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Ti=(b,c)=>{E7();return OV(He(b,c));},OV=b=>{let c,d,e,f;E7();c=b.data;d=c.length;e=Ba(d+2|0);f=e.data;Cm(b,
0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return EN(e);},UB=()=>{let b,c,d,e,f;E7();b=Ba(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Vb(f);c[e+1|0]=YO(f);d=d+1|0;}Rf=b;};
function Qb(){let a=this;H.call(a);a.l$=0;a.ol=null;a.rg=null;}
let VX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;a.l$=b.ks;c=(Gf(b)).kq;a.ol=c;d=a.l$;e=Ba(Y(d,d));f=e.data;a.rg=e;g=0;while(g<d){f[Y(g,d)+g|0]=1.0;g=g+1|0;}e=c.data;h=0.0;d=e.length;g=0;while(g<d){h=Bd(h,Bg(e[g]));g=g+1|0;}i=h*1.0E-17;d=0;while(d<40){j=0;k=0;while(k<(a.l$-1|0)){l=k+1|0;m=l;while(true){g=a.l$;if(m>=g)break;if(Bg(a.ol.data[Y(k,g)+m|0])>i){Zb(a,k,m);j=1;}m=m+1|0;}k=l;}if(!j)break;d=d+1|0;}},WQ=a=>{let b=new Qb();VX(b,a);return b;},D8=(a,b)=>{return a.ol.data[Y(b,a.l$)+b|0];},NO=(a,b)=>{let c,d;c=a.l$;d
=Ba(c);Cm(a.rg,Y(b,c),d,0,c);return d;},O6=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.l$){if(d!=b&&!(c>=0&&!(D8(a,d)>D8(a,c))))c=d;d=d+1|0;}return c;},Zb=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.ol.data[Y(b,a.l$)+c|0];e=(D8(a,c)-D8(a,b))/(2.0*d);f=Cj(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cj(g*g+1.0);i=1.0/h;j=g/h;k=a.ol.data;l=a.l$;m=Y(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=Y(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=0.0;p=0;while(p<l){if(p!=b&&p!=c){n=Y(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]
=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.rg.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function LF(){let a=this;N.call(a);a.pK=0.0;a.pL=0.0;a.pM=0.0;}
let Qc=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=Ba(8).data;d=b.lg;c[0]=d;e=b.ll;c[1]=e;f=b.lc;c[2]=f;c[3]=e;c[4]=f;e=b.lj;c[5]=e;c[6]=d;c[7]=e;g=Ba(12);h=g.data;i=Ba(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=Mc(a,e,f);s=Mc(a,p,q);m=LH(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new M0;c=DB(g,k);g
=DB(i,l);b.uj=c;b.tF=g;return b;},Mc=(a,b,c)=>{return a.pK*b- -a.pL*c- -a.pM;},XO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bs(b)===Br(LF)){b=b;c=a.pK!==b.pK?0:a.pL!==b.pL?0:a.pM===b.pM?1:0;}else c=0;return c;};
function R$(){let a=this;Dg.call(a);a.un=null;a.tT=null;}
let Up=a=>{return 2;},X6=(a,b)=>{let c;if(!b)return a.un;if(b==1)return a.tT;c=new B_;Bh(c);V(c);};
function PG(){let a=this;H.call(a);a.my=null;a.mv=null;a.lX=0;}
let LW=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.lX;if(e==a.mv.data.length){a.my=DB(a.my,4*e|0);f=a.mv.data;g=2*a.lX|0;h=Dn(g);i=h.data;g=Bz(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.mv=h;}h=a.my.data;j=a.lX;e=2*j|0;h[e]=b;h[e+1|0]=c;a.mv.data[j]=d;a.lX=j+1|0;},XM=a=>{let b,c,d,e,f,g,h,i;b=Ba(2*a.lX|0);c=b.data;d=0;e=0;while(e<a.lX){a:{if(e){f=d-1|0;if(RF(a,b,f,e,0))break a;if(RF(a,b,f,e,1))break a;}g=2*d|0;h=a.my.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return DB(b,2*d|0);},RF=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.my.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.lX|0)|0)+e|0]===g?1:0;},ZL=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.lX;e=Ce(c,d);if(e>=0)break;if(!a.mv.data[c])break;c=c+1|0;}if(!e){f=PX(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.lX;if(e>g)break;h=a.mv.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=PX(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},PX=(a,b,c)=>{let d,e,f,g,h,i;d=Ba(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.lX|0;h=2*f|0;i=a.my.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return EN(d);};
function RS(){let a=this;N.call(a);a.uw=0.0;a.t7=0.0;}
let ABQ=(a,b,c)=>{a.uw=b;a.t7=c;},Hm=(a,b)=>{let c=new RS();ABQ(c,a,b);return c;};
function Tb(){let a=this;N.call(a);a.qV=0;a.qC=0;a.rV=null;}
let S3=J(),QS=null,Ji=()=>{Ji=Bk(S3);U$();},U$=()=>{let b,c;b=Ca((RV()).data.length);c=b.data;QS=b;c[Dk.kZ]=1;c[Et.kZ]=2;},EU=J(BR),SJ=J(),NS=null,Kg=()=>{Kg=Bk(SJ);ABF();},ABF=()=>{let b,c;B5();b=Ca((Mw.bd()).data.length);c=b.data;NS=b;c[CB.kZ]=1;c[Cl.kZ]=2;c[Gk.kZ]=3;},Lb=J(E5),LB=J(Lb),Q3=J(LB);
function SR(){H.call(this);this.tX=null;}
let Vx=(a,b)=>{let c;c=a.tX;c.ns=b;c.qn=0;};
function Sy(){H.call(this);this.uU=null;}
let UE=(a,b)=>{return GB(b,a.uU);};
function KM(){let a=this;H.call(a);a.oX=null;a.rw=null;a.p8=null;a.r9=null;}
let Ns=null,GZ=()=>{GZ=Bk(KM);WL();},UR=(a,b)=>{let c,d,e,f,g,h;if(!(a.p8.width==b.qV&&a.p8.height==b.qC))Nu(a,b.qV,b.qC);c=b.rV;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.r9;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.rw;h=a.p8;b.putImageData(h,0.0,0.0);return a.oX;},Nu=(a,b,c)=>{let d,e,f,g;d=a.oX;e=b;d.width=e;d=a.oX;e=c;d.height=e;d=a.rw;f=b;g=c;d=d.createImageData(f,g);a.p8=d;a.r9=new Int32Array(d.data.buffer);},WL=()=>{let b,c;b=new KM;GZ();c=window.document.createElement("canvas");b.oX
=c;b.rw=c.getContext("2d");Nu(b,1,1);Ns=b;},Pl=J(),Zp=a=>{return performance.now();};
function OM(){H.call(this);this.sy=null;}
let Wh=(a,b)=>{return GR(b,a.sy);};
function SF(){let a=this;H.call(a);a.os=0;a.nW=0.0;}
let Sl=(a,b,c)=>{if(c<=a.nW){a.os=b;a.nW=c;}};
function O5(){H.call(this);this.sv=null;}
let Wc=(a,b)=>{return GB(b,a.sv);},Tv=J(BR),Ng=J(),ME=null,Ik=()=>{Ik=Bk(Ng);Zc();},Zc=()=>{let b,c;b=Ca((B7()).data.length);c=b.data;ME=b;c[B6.kZ]=1;c[Cx.kZ]=2;c[DM.kZ]=3;c[Dj.kZ]=4;};
function MH(){let a=this;H.call(a);a.sx=null;a.sw=null;}
let TD=(a,b)=>{b=b;Ci(a.sx,a.sw.ky,b);};
function M0(){let a=this;N.call(a);a.uj=null;a.tF=null;}
function Ri(){let a=this;H.call(a);a.u7=null;a.rf=null;a.u6=0;a.qM=0;}
let V$=a=>{return a.rf.po>=a.qM?0:1;},Z7=a=>{let b,c,d,e;b=a.rf;c=b.po;if(c>=a.qM){b=new DV;Bh(b);V(b);}d=b.td;e=b.uA;if(d!=e.k4){b=new EU;Bh(b);V(b);}if(c==b.th){b=new DV;Bh(b);V(b);}b.tl=c;b.po=c+1|0;return BB(e,c);};
function Mx(){let a=this;H.call(a);a.po=0;a.tl=0;a.td=0;a.th=0;a.uA=null;}
UA([]);
C3([H,0,0,[],1,0,0,["W",O(TZ)],ET,0,H,[],1537,0,0,0,Ek,0,H,[],1537,0,0,0,K8,0,H,[],1537,0,0,0,BA,0,H,[ET,Ek,K8],17,0,()=>Dm(),["n",O(BL),"E",X(Y3),"W",O(Bb)],D6,0,H,[ET],1025,0,0,0,FO,0,D6,[Ek],1,0,()=>D_(),["W",O(AAU)],HR,0,H,[ET,K8],0,0,0,["y",O(Ja),"g",X(L)],Rx,0,H,[],1537,0,0,0,Ix,0,HR,[Rx],1,0,0,["n",O(Zi),"E",X(VT),"g",X(OF),"y",O(ABq)],E5,0,H,[],1,0,0,0,Fy,0,E5,[],1,0,0,0,BR,0,Fy,[],1,0,0,0,FH,0,H,[],1025,0,0,0,Y2,0,FH,[],17,0,0,0,YL,0,FH,[],17,0,0,0,Nf,0,H,[],1537,0,0,0,Td,0,H,[Nf],1537,0,0,0,Ms,0,H,
[],1537,0,0,0,Q1,0,H,[Td,Ms],17,0,0,0,Pb,0,H,[],17,0,()=>Fn(),0,Wj,0,H,[],17,0,0,0,W_,0,H,[],17,0,0,0,Xx,0,H,[],17,0,0,0,Lj,0,H,[],1537,0,0,0,N2,0,H,[Lj],1,0,0,0,Jp,0,H,[Ek],1,0,()=>HD(),0,Hh,0,H,[],17,0,0,["W",O(ZJ)],YU,0,H,[],17,0,0,0,QQ,0,H,[],1537,0,0,0,GX,0,H,[QQ],1537,0,0,0,E9,0,H,[GX],1025,0,0,0,SV,0,H,[GX],1537,0,0,0,ID,0,H,[SV],1537,0,0,0,D1,0,E9,[ID],1025,0,0,["p",X(BE),"W",O(GF)],JO,0,H,[],1537,0,0,0,DA,0,H,[],1537,0,0,0,GW,0,D1,[JO,ET,DA],1,0,0,["be",O(BB),"Z",X(VN)],BM,0,H,[Ek,ET],1025,0,0,["W",
O(U1)],D5,0,BM,[],65553,0,()=>Bc(),0,H6,0,H,[],17,0,0,0,B_,0,BR,[],1,0,0,0,AAK,0,BR,[],1,0,0,0,Ck,0,H,[],1537,0,0,0,CC,0,H,[Ck],1537,0,0,0,US,0,H,[CC],1025,0,0,0,Su,0,H,[],1536,0,0,0,NU,0,H,[Su],16,0,0,0,Bx,0,H,[Ck],1537,0,0,0,Li,0,H,[Bx],1,0,0,0]);
C3([Lh,0,H,[Bx],1,0,0,0,LI,0,H,[],17,0,0,["W",O(Ij)],Nz,0,H,[],16,0,0,0,QP,0,H,[],17,0,0,0,Uo,0,H,[],17,0,0,0,EM,0,H,[],1537,0,0,0,Se,0,H,[EM],1,0,0,["bG",X(ABe)],Oq,0,H,[],17,0,0,0,Q$,0,H,[],17,0,0,0,M$,0,H,[],16,0,0,0,BS,0,BR,[],1,0,0,0,Go,0,BM,[],65552,0,()=>Gc(),0,N,0,H,[],1025,0,0,0,C$,0,H,[],1537,0,0,0,FY,0,N,[C$],17,0,0,["dM",O(Xc),"bk",X(XH)],JI,0,N,[C$],17,0,()=>Hy(),["dM",O(Vy),"bk",X(T6)],LM,0,N,[C$],17,0,0,["dM",O(ZU),"bk",X(Xb)],K6,0,N,[C$],17,0,0,["dM",O(Jf),"bk",X(W0)],Jd,0,N,[C$],17,0,0,["dM",
O(O2),"bk",X(Y7)],Ju,0,N,[C$],17,0,0,["dM",O(ABN),"bk",X(AAm)],Nj,0,N,[C$],17,0,0,["dM",O(Z9),"bk",X(ABJ)],Is,0,N,[C$],17,0,0,["dM",O(TU),"bk",X(W7)],P8,0,Fy,[],1,0,0,0,Y0,0,H,[],17,0,0,0,O7,0,H,[],17,0,0,0,NV,0,H,[Ck],1537,0,0,0,IJ,0,H,[NV],1,0,0,0,RJ,0,N,[],17,0,0,0,S0,0,H,[],16,0,0,0,K9,0,H,[],1,0,0,["W",O(AAQ)],Sp,0,H,[],16,0,0,0,JN,0,H,[],16,0,()=>GL(),0,C2,0,H,[],1024,0,0,0,JB,0,H,[],1537,0,0,0,O0,0,C2,[JB],16,0,0,["d6",BQ(AA8),"d7",O(WG),"hH",EB(ABB),"hI",BQ(AAG),"gX",X(TY)],RP,0,C2,[JB],16,0,0,["d6",
BQ(XY),"d7",O(Wy),"hH",EB(Wi),"hI",BQ(WT),"gX",X(Y9)],Ta,0,C2,[],16,0,0,["d6",BQ(U7),"d7",O(Wr)],OX,0,C2,[],16,0,0,["d6",BQ(Y$),"d7",O(AAl)],J5,0,H,[],16,0,()=>CR(),0,Rr,0,H,[],16,0,0,0,Mr,0,H,[],16,0,0,0,Je,0,H,[],16,0,0,0,Ef,0,H,[],1537,0,0,0,QM,0,H,[Ef],1,0,0,0,PN,0,H,[],16,0,0,0,ON,0,H,[],16,0,0,0,P9,0,H,[],16,0,0,0,K1,0,H,[],16,0,()=>KW(),0,Ox,0,H,[],16,0,0,0,Sm,0,H,[],17,0,0,0]);
C3([KT,0,H,[],1537,0,0,0,Ph,0,H,[KT],1,0,0,["hz",O(ABb)],N5,0,H,[KT],1,0,0,["hz",O(VI)],VV,0,H,[],17,0,0,0,Wt,0,H,[],17,0,0,0,Gy,0,H,[],17,0,0,0,JH,0,H,[Bx],1,0,0,0,Jx,0,H,[Bx],1,0,0,0,Jw,0,H,[Bx],1,0,0,0,Jz,0,H,[Bx],1,0,0,0,Jy,0,H,[Bx],1,0,0,0,Jv,0,H,[Bx],1,0,0,0,KA,0,H,[Bx],1,0,0,0,Pw,0,H,[],16,0,0,0,Kq,0,H,[Bx],1,0,0,0,Ko,0,H,[Bx],1,0,0,0,Kp,0,H,[Bx],1,0,0,0,Km,0,H,[Bx],1,0,0,0,Kn,0,H,[Bx],1,0,0,0,B0,0,H,[],1537,0,0,0,MJ,0,H,[B0],1,0,0,["hJ",X(UN)],ML,0,H,[B0],1,0,0,["hJ",X(Xu)],MK,0,H,[B0],1,0,0,["hJ",X(AAf)],MI,
0,H,[B0],1,0,0,["hJ",X(Us)],MG,0,H,[B0],1,0,0,["hJ",X(WO)],Iz,0,H,[Bx],1,0,0,0,Iy,0,H,[Bx],1,0,0,0,Ho,0,N,[],17,0,0,["W",O(Vl)],JV,0,H,[Bx],1,0,0,0,JW,0,H,[Bx],1,0,0,0,JT,0,H,[Bx],1,0,0,0,JU,0,H,[Bx],1,0,0,0,PL,0,H,[B0],1,0,0,["hJ",X(Y1)],UH,0,H,[],17,0,0,0,PM,0,H,[B0],1,0,0,["hJ",X(ABD)],PK,0,H,[B0],1,0,0,["hJ",X(TK)],M8,0,H,[],17,0,0,0,N4,0,H,[B0],1,0,0,["hJ",X(Vq)],N7,0,H,[B0],1,0,0,["hJ",X(W9)],N6,0,H,[B0],1,0,0,["hJ",X(Yx)],Ss,0,H,[B0],1,0,0,["hJ",X(WZ)],St,0,H,[B0],1,0,0,["hJ",X(ZM)],Sr,0,H,[B0],1,0,0,
["hJ",X(TS)],Id,0,BM,[],65553,0,()=>Hp(),0,G2,0,N,[],17,0,()=>Ib(),["W",O(TJ)],K2,0,H,[Bx],1,0,0,0,I0,0,H,[Bx],1,0,0,0,Ku,0,H,[Ck],1537,0,0,0,JC,0,H,[Ku],1,0,0,0,ABT,0,H,[],17,0,0,0]);
C3([DJ,0,H,[],1537,0,0,0,R0,0,H,[DJ],1,0,0,["c_",O(UL)],R3,0,H,[Ck],1537,0,0,0,I4,0,H,[R3],1,0,0,0,Dg,0,D1,[DA],1024,0,0,0,Jt,0,Dg,[DA],1,0,0,["be",O(Ey),"Z",X(CV)],PQ,0,H,[EM],1,0,0,["bG",X(Vk)],AAi,0,H,[],17,0,0,0,NX,0,H,[],1,0,0,0,Z_,0,H,[],17,0,0,0,JP,0,N,[],17,0,0,["W",O(ZP)],NK,0,H,[],17,0,0,0,Cr,0,H,[],17,0,0,["W",O(IA)],IP,0,N,[],16,0,0,["W",O(WN)],Ny,0,H,[EM],1,0,0,["bG",X(ZS)],H4,0,H,[],1537,0,0,0,SI,0,H,[H4],1,0,0,0,Qv,0,H,[],16,0,0,0,DV,0,BR,[],1,0,0,0,PR,0,D6,[Ek],1,0,()=>KE(),0,PI,0,H,[Ck],1537,
0,0,0,Kk,0,H,[PI],1,0,0,0,Kl,0,H,[Ku],1,0,0,0,LP,0,H,[Bx],1,0,0,0,LQ,0,H,[Bx],1,0,0,0,LR,0,H,[Bx],1,0,0,0,LS,0,H,[Bx],1,0,0,0,LT,0,H,[Bx],1,0,0,0,Jh,0,H,[Bx],1,0,0,0,Fb,0,BR,[],1,0,0,0,MF,0,H,[],16,0,0,0,B3,0,BM,[],66561,0,()=>Ct(),0,Ne,0,H,[],32768,0,()=>It(),0,L3,0,H,[Ck],1537,0,0,0,Pe,0,H,[L3],1537,0,0,0,SP,0,H,[Ck],1537,0,0,0,Pz,0,H,[CC],1537,0,0,0,Sb,0,H,[CC],1537,0,0,0,Qz,0,H,[CC],1537,0,0,0,RY,0,H,[CC],1537,0,0,0,NC,0,H,[CC],1537,0,0,0,OK,0,H,[CC],1537,0,0,0,N3,0,H,[CC],1537,0,0,0,Nl,0,H,[CC],1537,0,
0,0,Xr,0,H,[Pe,SP,CC,Pz,Sb,Qz,RY,NC,OK,N3,Nl],1025,0,0,0,Z4,0,H,[],16,0,0,0,RK,0,H,[],16,0,0,0,IY,0,N,[],17,0,0,["W",O(Wz)],G$,0,H,[],17,0,0,0,ABZ,0,H,[],17,0,0,0]);
C3([Rw,0,H,[],0,0,()=>F9(),0,AAs,0,H,[Ck],1,0,0,0,RG,0,N,[],16,0,0,0,FS,0,N,[],17,0,0,["W",O(Ry)],VC,0,H,[],1,0,0,0,VZ,0,H,[],17,0,0,0,L6,0,H,[],17,0,0,0,Sc,0,H,[],16,0,0,0,IV,0,H,[Bx],1,0,0,0,I5,0,N,[],17,0,0,["W",O(Fu)],Kb,0,N,[],16,0,0,0,F7,0,N,[],17,0,()=>HV(),["W",O(Nx)],OH,0,H,[],17,0,0,0,Di,0,N,[],17,0,0,["W",O(AA9)],EC,0,H,[],17,0,()=>Ge(),0,NT,0,H,[DJ],1,0,0,["c_",O(UY)],Rz,0,H,[],1537,0,0,0,P7,0,H,[],17,0,0,0,R6,0,H,[],1537,0,0,0,M1,0,H,[R6],17,0,0,0,Vf,0,H,[],17,0,0,0,Y_,0,H,[],16,0,0,0,LK,0,H,[],
1537,0,0,0,Dy,0,N,[LK],17,0,0,["W",O(Zf)],Il,0,N,[],16,0,0,["W",O(Yf)],JL,0,N,[],16,0,0,["W",O(Yq)],PF,0,N,[],17,0,0,0,UO,0,H,[],17,0,0,0,HS,0,BR,[],1,0,0,0,Kt,0,N,[],16,0,0,["W",O(Yc)],H2,0,B_,[],1,0,0,0,D4,0,BM,[],66561,0,()=>GU(),0,F4,0,H,[],1537,0,0,0,NQ,0,H,[F4],17,0,0,["d2",BQ(W3),"dt",X(Xw),"dA",O(Uy)],Fi,0,H,[],1537,0,0,0,Oc,0,N,[Fi],17,0,0,["dn",O(Yu)],MP,0,N,[Fi],17,0,0,["dn",O(UM)],Sq,0,N,[Fi],17,0,0,["dn",O(AAh)],L5,0,H,[],1537,0,0,0,SO,0,H,[L5],1,0,0,0,Hn,0,N,[],16,0,0,["W",O(ZF)],Fl,0,N,[],17,
0,0,["W",O(YB)],Iq,0,H,[Bx],1,0,0,0,Mo,0,H,[B0],1,0,0,["hJ",X(AAv)],Mp,0,H,[B0],1,0,0,["hJ",X(TE)],Mn,0,B3,[],65552,0,0,["hK",O(Qt),"hL",BQ(AAd)],Mm,0,B3,[],65552,0,0,["hK",O(ABa),"hL",BQ(ABH)],Ml,0,B3,[],65552,0,0,["hK",O(Xp),"hL",BQ(TW)],Mk,0,B3,[],65552,0,0,["hK",O(ABO),"hL",BQ(V8)],Mj,0,B3,[],65552,0,0,["hK",O(XB),"hL",BQ(W4)]]);
C3([Mi,0,B3,[],65552,0,0,["hK",O(AA2),"hL",BQ(XN)],Mh,0,B3,[],65552,0,0,["hK",O(VF),"hL",BQ(AAS)],Ih,0,H,[],16,0,0,0,Y4,0,H,[Ck],1025,0,0,0,JM,0,H,[Ck],1536,0,0,0,IG,0,H,[JM],1,0,0,0,IF,0,H,[JM],1,0,0,0,KK,0,N,[],17,0,0,["W",O(T0)],Sz,0,H,[Rz],0,0,0,0,ABt,0,H,[],17,0,0,0,AAD,0,H,[],17,0,0,0,HT,0,N,[LK],17,0,0,["W",O(UF)],QG,0,H,[B0],1,0,0,["hJ",X(X1)],PP,0,H,[],17,0,()=>EF(),0,V6,0,H,[],16,0,0,0,W$,0,H,[],16,0,0,0,VQ,0,H,[],16,0,0,0,YQ,0,H,[],16,0,0,0,Xk,0,H,[],16,0,0,0,Z5,0,H,[],16,0,0,0,CD,0,N,[],17,0,0,["W",
O(ABz)],H5,0,BM,[],65553,0,()=>Cu(),0,RM,0,H,[],17,0,()=>FX(),0,IS,0,BR,[],1,0,0,0,F3,0,H,[],1536,0,0,0,RZ,0,H,[F3],16,0,0,["is",EB(ABj)],Mz,0,H,[F3],16,0,0,["is",EB(Zt)],N8,0,H,[F3],16,0,0,["is",EB(ZQ)],MN,0,H,[F3],16,0,0,["is",EB(XQ)],L9,0,H,[F4],17,0,0,["d2",BQ(AAq),"dt",X(VD),"dA",O(Wl)],Ol,0,H,[F4],17,0,0,["d2",BQ(Z$),"dt",X(V9),"dA",O(Ze)],JE,0,N,[F4],17,0,()=>GP(),["d2",BQ(TV),"dt",X(Vm),"dA",O(ABp)],Q_,0,N,[Fi],17,0,0,["dn",O(Yd)],YC,0,H,[],17,0,0,0,S8,0,D6,[Ek],1,0,()=>Kh(),0,MZ,0,N,[],17,0,0,0,OW,
0,H,[],16,0,0,0,Od,0,H,[],16,0,0,0,SE,0,Dg,[DA],0,0,0,["Z",X(Ym),"be",O(AAF)],Re,0,D4,[],65552,0,0,["d3",BQ(W2),"hL",BQ(Xf)],Rd,0,D4,[],65552,0,0,["d3",BQ(XF),"hL",BQ(VW)],R8,0,H,[],17,0,0,0,Fm,0,N,[],17,0,0,["W",O(Xq)],O9,0,H,[GX],1537,0,0,0,Ke,0,E9,[O9],1025,0,0,0,KF,0,Ke,[],1024,0,0,0,PZ,0,KF,[],0,0,0,0,MV,0,H,[],1537,0,0,0,JA,0,H,[MV],1025,0,0,0,Js,0,JA,[],1024,0,0,0]);
C3([PW,0,Js,[],0,0,0,0,PY,0,Dg,[],0,0,0,["be",O(Ur),"Z",X(ABM),"p",X(XV)],Hi,0,H,[],1537,0,0,0,PU,0,H,[Hi],0,0,0,["q",X(Uv),"s",X(VS)],Hk,0,H,[Hi],1537,0,0,0,PV,0,H,[Hk],0,0,0,0,Pu,0,H,[Lj],1,0,0,0,NJ,0,H,[Hi],0,0,0,["q",X(BG),"s",X(BF)],Qx,0,H,[],17,0,0,0,NP,0,H,[],17,0,0,0,GT,0,BM,[],65553,0,()=>DQ(),0,G0,0,N,[],17,0,0,["W",O(TB)],QD,0,N,[],17,0,0,0,Zr,0,H,[],17,0,0,0,GE,0,N,[],17,0,()=>Hc(),["W",O(YS)],Tu,0,H,[],17,0,0,0,YW,0,H,[],17,0,0,0,V2,0,H,[],17,0,0,0,Un,0,H,[],17,0,0,0,Z3,0,H,[],17,0,0,0,Q7,0,N,[],
17,0,0,0,Hv,0,BM,[],65553,0,()=>Es(),0,FB,0,N,[],17,0,0,["W",O(Vu)],KU,0,N,[],17,0,0,["W",O(ZK)],Pd,0,H,[],17,0,()=>Em(),0,G6,0,D1,[],0,0,0,["be",O(Ve),"p",X(V4),"Z",X(T9)],OY,0,G6,[DA],16,0,0,0,RT,0,N,[],17,0,0,0,E8,0,H,[],1537,0,0,0,C1,0,N,[E8],17,0,0,["W",O(Zy)],RX,0,H,[],16,0,0,0,Hg,0,BM,[],65553,0,()=>B5(),0,F6,0,N,[],17,0,0,["W",O(Xa)],O3,0,H,[],17,0,0,0,Pp,0,N,[],17,0,0,0,Sg,0,H,[DJ],1,0,0,["c_",O(Vi)],Sf,0,H,[DJ],1,0,0,["c_",O(WA)],LJ,0,N,[],17,0,0,["W",O(YM)],Qu,0,H,[],16,0,0,0,WP,0,H,[],17,0,0,0,XK,
0,H,[],16,0,0,0,S6,0,H,[Ef],1,0,0,["d4",O(AAJ)],Rt,0,H,[],1537,0,0,0,To,0,H,[Rt],1,0,0,0,Tn,0,H,[DJ],1,0,0,["c_",O(Vz)],DY,0,H,[H4],1537,0,0,0,Qp,0,H,[DY],1,0,0,["c$",O(Ws)],MD,0,H,[DY],1,0,0,["c$",O(ZV)],Pk,0,H,[Ef],1,0,0,["d4",O(YA)],Q2,0,H,[EM],1,0,0,["bG",X(ZA)]]);
C3([Mu,0,H,[],16,0,0,0,J$,0,N,[],17,0,0,["W",O(ABP)],WK,0,H,[],16,0,0,0,YR,0,H,[],16,0,0,0,Hj,0,BM,[],65553,0,()=>DK(),0,GM,0,BM,[],65553,0,()=>El(),0,R1,0,H,[],17,0,()=>Df(),0,Lw,0,N,[],17,0,0,0,G3,0,N,[],17,0,0,["W",O(ABm)],HJ,0,N,[E8],17,0,0,["W",O(Xn)],XJ,0,H,[],16,0,0,0,JJ,0,N,[E8],17,0,0,0,MB,0,N,[],16,0,0,0,HZ,0,N,[E8],17,0,0,0,Oa,0,H,[],16,0,0,0,AAk,0,H,[],16,0,0,0,GK,0,N,[],16,0,()=>Fs(),0,Oy,0,H,[],16,0,0,0,Sx,0,H,[Ef],1,0,0,["d4",O(UJ)],Sw,0,H,[Ef],1,0,0,["d4",O(TL)],SN,0,H,[],16,0,()=>Ft(),0,WX,
0,H,[],16,0,0,0,Ma,0,H,[],17,0,0,0,Sj,0,N,[],17,0,0,0,Wq,0,H,[],16,0,0,0,QB,0,H,[],16,0,0,0,Tj,0,H,[DY],1,0,0,["c$",O(UP)],Qg,0,H,[DJ],1,0,0,["c_",O(Xd)],QX,0,H,[Ck],1537,0,0,0,Tx,0,H,[QX],1537,0,0,0,YT,0,H,[Tx],1025,0,0,0,Wx,0,H,[],16,0,0,0,Z6,0,N,[],17,0,0,0,Ip,0,N,[],17,0,()=>Gw(),0,PC,0,H,[],16,0,()=>DE(),0,R9,0,H,[],16,0,0,0,Pq,0,N,[],16,0,0,0,RE,0,H,[H4],1,0,0,0,RD,0,H,[],1537,0,0,0,Md,0,H,[RD],1,0,0,0,I_,0,N,[E8],17,0,0,0,L0,0,H,[],16,0,()=>E7(),0,Qb,0,H,[],16,0,0,0,LF,0,N,[],17,0,0,["W",O(XO)],R$,0,
Dg,[DA],0,0,0,["Z",X(Up),"be",O(X6)],PG,0,H,[],16,0,0,0,RS,0,N,[],16,0,0,0,Tb,0,N,[],17,0,0,0,S3,0,H,[],32768,0,()=>Ji(),0,EU,0,BR,[],1,0,0,0]);
C3([SJ,0,H,[],32768,0,()=>Kg(),0,Lb,0,E5,[],1,0,0,0,LB,0,Lb,[],1,0,0,0,Q3,0,LB,[],1,0,0,0,SR,0,H,[Ef],1,0,0,["d4",O(Vx)],Sy,0,H,[DY],1,0,0,["c$",O(UE)],KM,0,H,[],16,0,()=>GZ(),0,Pl,0,H,[EM],1,0,0,["bG",X(Zp)],OM,0,H,[DY],1,0,0,["c$",O(Wh)],SF,0,H,[],16,0,0,0,O5,0,H,[DY],1,0,0,["c$",O(Wc)],Tv,0,BR,[],1,0,0,0,Ng,0,H,[],32768,0,()=>Ik(),0,MH,0,H,[DJ],1,0,0,["c_",O(TD)],M0,0,N,[],16,0,0,0,Ri,0,H,[Hk],16,0,0,["q",X(V$),"s",X(Z7)],Mx,0,H,[Hk],0,0,0,0]);
let W8=Ch(ZH),Wg=Ch(Og),OP=Ch(M6),MO=Ch(Dd);
Yk(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","true","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","p","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","Every number of the iteration would stand here, but study.js could not be loaded. It belongs beside lab.js; reload the page to try again.",
"Iteration "," has not been trained yet, only up to ","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so ",
" is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “",
"”. The settings are ","lab single","hidden-space","set-up","study","losses","Iteration: ","Loss: ","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","To the point "," this network of ","-"," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and "," Of "," weights, "," are negative.",
" is negative."," of all weights and biases ","are frozen.","is frozen.","option","the weight ","the bias of ","A network of "," weights and biases takes a flag for each, not ","aria-invalid","the directions in which the points lie farthest apart"," and h","The hidden layer\'s numbers are beyond all bounds: there is nothing to see.","the last hidden layer","the hidden layer","Without a hidden layer there is no hidden space: the output has to part the ","points by one line, where they lie.","The one unit of ",
" puts all points on a number line.","T"," bends the plane, and the points with it.","This is a view of a space of "," dimensions, ","along the two directions in which the points lie farthest apart.","hidden units "," What the output says is no line in this view, so none is drawn: the disc ","behind each point has the shade of the output\'s answer.",", and "," It puts ",", of different classes,"," in nearly the same place"," Several points land close to others.","iteration ",": ","Iteration : loss ","loss ",
"not trained yet","never reached","By iteration "," the loss ","is what it was at the start, ","has risen from ","has fallen from ",", and has been level since iteration ",", within 1% of that",", and the last iteration",", and the last "," iterations"," did not change it",", rising by ",", falling by "," in the last iteration"," an iteration over the last ","At the start"," the loss is "," That is the lowest so far."," The lowest so far is ",", at the start.",", at iteration "," The highest was ","The sketch ends at iteration ",
" but the run at ",": let it catch up first.","The figure takes 1 iteration or more, and a cursor that is trained already; not ",".to-start",".step-back",".play",".step",".to-end","Train","Pause"," of "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct","A coordinate is a decimal number, such as 0.5; not “","button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.",
"panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ","A puzzle","Solve XOR by hand","optgroup","A network needs the inputs and at least one layer.",
"There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","li","input","Name of run "," after ","Take up again","Remove","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON",
"One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","C + bᵀ","Either src or dest is null","A - B","(sum of A\'s rows)ᵀ","A B","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ",
"#","0123456789abcdef","Run ","as in the notebook","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer ","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]",
"W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]"," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring "," back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns",
"learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right","Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.",
"The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","A Bᵀ","Aᵀ B","C - alpha B","The shapes do not fit in C = "," into ","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","SHAPES","CIRCLES","second direction","first direction","  ","line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable.",
" The output has "," points on the wrong side",": no ",", though another "," would part the classes."," parts the classes ","where they are now.","in the plane."," That takes a hidden layer."," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," iterations "," trained."," Earlier run "," (",": from "," in "," iteration",", where it diverged.","not a finite number","CLASS","PROBABILITY","under 1%","over 99%","in one piece","in "," pieces"," The one point is",
" All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","MIDDLE","END","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹","10","diverged","−",">e300","SANS","MONO","NORMAL","BOLD","An axis needs a least and a greatest value, finite and the first below the second.","e","e−"]);
BA.prototype.toString=function(){return U(this);};
BA.prototype.valueOf=BA.prototype.toString;H.prototype.toString=function(){return U(Wm(this));};
H.prototype.__teavm_class__=function(){return Xs(this);};
let C=TF(Za);
C.javaException=Z0;
let ACa=Symbol('jsoClass');
(()=>{let c;c=H6.prototype;c.play=W(AAz);c.disconnect=W(Xt);c.isPlaying=W(YZ);c.attend=W(AAr);c.numbers=W(ABW);c.seek=W(UU);c.pause=W(T3);c.redraw=W(V0);c.takeStudy=W(AAb);c.studyRefused=W(V7);c.experiment=W(U8);c.engine=W(XC);c.attributeChanged=W(Wo);c.reset=W(Vn);c.iteration=W(YP);c.webAssemblyRefused=W(X9);c.step=W(ABR);c.state=W(ABw);c.snapshot=W(Vd);c.connect=W(V1);c=Li.prototype;c.handleEvent=W(Uw);c=Lh.prototype;c.handleEvent=W(XS);c=IJ.prototype;c.pair=W(AAg);c=JH.prototype;c.handleEvent=W(Vv);c=Jx.prototype;c.handleEvent
=W(AAA);c=Jw.prototype;c.handleEvent=W(ABG);c=Jz.prototype;c.handleEvent=W(Uj);c=Jy.prototype;c.handleEvent=W(X5);c=Jv.prototype;c.handleEvent=W(Vj);c=KA.prototype;c.handleEvent=W(WY);c=Kq.prototype;c.handleEvent=W(Zo);c=Ko.prototype;c.handleEvent=W(VM);c=Kp.prototype;c.handleEvent=W(V5);c=Km.prototype;c.handleEvent=W(WB);c=Kn.prototype;c.handleEvent=W(Uf);c=Iz.prototype;c.handleEvent=W(ABC);c=Iy.prototype;c.handleEvent=W(AAC);c=JV.prototype;c.handleEvent=W(YJ);c=JW.prototype;c.handleEvent=W(ABy);c=JT.prototype;c.handleEvent
=W(AA3);c=JU.prototype;c.handleEvent=W(UT);c=K2.prototype;c.handleEvent=W(Zv);c=I0.prototype;c.handleEvent=W(UK);c=JC.prototype;c.onChange=W(VR);c=I4.prototype;c.onAnimationFrame=W(ABk);c=Kk.prototype;c.onResize=W(ABx);c=Kl.prototype;c.onChange=W(Ww);c=LP.prototype;c.handleEvent=W(X$);c=LQ.prototype;c.handleEvent=W(AAT);c=LR.prototype;c.handleEvent=W(AAp);c=LS.prototype;c.handleEvent=W(ZW);c=LT.prototype;c.handleEvent=W(Vh);c=Jh.prototype;c.handleEvent=W(AAo);c=IV.prototype;c.handleEvent=W(TG);c=Iq.prototype;c.handleEvent
=W(U2);c=IG.prototype;c.accept=W(Vp);c=IF.prototype;c.accept=W(YD);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=H6.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
