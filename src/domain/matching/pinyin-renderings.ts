/**
 * How letters of Latin names are rendered by the pinyin of the Chinese characters that stand for them, in the form of
 * `latinToCyrillic`.
 */
export const latinToPinyin = `
a a0 ya1 ai1 ei2 e2 ao2 -3
ai ai0 ei0 e1
al ao0 o1 a1 er1
an an0 ang0
ar a0
au ao0 uo0 o0
aw ao0 uo0 o1
ay ai0 ei0
b b0 bu0 p1 bo2
c k0 ke0 s0 si0 x1 q1 g1 ka2
ce si0 s0 sai1
ch q0 qi0 k0 ke0 h1 x1 xi1 ch0 sh1
chi ji0 qi0
ci x0 qi1
ck k0 ke0
cz q0 qi0 ch0
d d0 de0 t1 te1
di di0 ji2
dj j0 zh0
e e0 ei0 ai0 i1 yi1 a2 ie1 -2
e$ $0
ea i0 ei1 e1
ee i0
en en0 an0
er e0 er0 o1 a1
es$ si$0 $1
et$ ei$0 te$0
eu e0 o0 ou0
ew u0 iu0 ou0
ey i0
ez$ ei$0
f f0 fu0
g g0 ge0 j0 ji0 zh1 h1 -2
ge$ ri$0 qi$0 zhi$0
gh ge0 g0 -1
gi ji0 qi1
gn ni0 n0
gu g0 ge0 gu0
h h0 x1 he1 -1
hi xi0
i i0 yi0 ai1 a2 -2
ia ya0 iya0
ie i0 ie0 yi0
j zh0 j0 q1 y0 h0 x2 r1
jo yue0 qiao0
k k0 ke0 j0 g0 q1
kh h0 he0
ki ji0 qi0
l l0 er0 -3
le er0 le0
m m0 mu0 n2
mc mai0 mai0
n n0 ng0 en0 nen2
ne en0 n0
o o0 uo0 ao0 ou0 e0 u1 a1 ang2 -3
oi wa1
on ong0 eng0 en0 ang0
oo u0
or e0 o0 uo0
ou u0 ao0
ow ao0 uo0 ou0 fu1
p p0 pu0 b0 bu1
ph f0 fei0
q k0 q0
qu k0 ku0 kui0
r l0 er0 le1 r1 -1
rt t0 te0
s s0 si0 sh0 shi1 x0 xi0 z2 -3
s$ si$0 $1
sch sh0 shi0 x0 xi0
sh x0 xi0 sh0 shi0
st s0 si0 shit0
sz s0 x0
t t0 te0 d0 -2
tch q0 qi0
th s0 si0 t0 te0 x0 xi0 d1
ti di0 ti0 ji1
tion xiong1
ts c0 ci0 z0
tz c0 ci0 z0
u u0 a0 e1 o1 ou1 iu0 you0 yu0 v0 -2
un en0 ong0
v w0 wei0 f0 fu0 b1
w w0 wei0 wo0 u0 fu1 hu1
wh hu0 w0
x kes0 kesi0 si0 x0 xi0 sh0 h0 k2
y i0 yi0 y0 ai0 -2
z z0 ci0 c0 s0 si0 q0 zh0 j1 -3
zh ri0 r0`
