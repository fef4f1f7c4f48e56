/**
 * How letters of Latin names are rendered in Cyrillic by the usual transcriptions from English, French, German,
 * Spanish, Italian, Slavic languages, Turkish, Japanese and Chinese. One Latin group a line: what it becomes, with its
 * cost in tenths of a letter (`$` is the end of the word, `-` nothing). Names are compared without marks and without
 * the soft and the hard sign: й is и and ё is е.
 */
export const latinToCyrillic = `
a а0 э2 е3 я2 эи2 еи2 о4
aa а0 о3
ae е1 э1 аэ0 аи2 а2
ah а1
ai аи0 эи1 еи1 э1 е1
au ау0 о1 ав1
aux$ о$0
aw о1 оу1 ав1
ay аи0 эи0 еи0 э1 е1
b б0 п4 в4
c к0 ц1 с1 ч2 дж2
ch ч0 х1 ш1 к1 чх1 т2
cha тя0
chi ти0
cho те0
chu тю0
cia ча1
cio чо1
ck к0
cs ч1
cz ч0 ц2
d д0 т4
d$ $2
dge дж0 ж2
dh д0
dj дж0
dzh дж0
dt т0 д0 дт0
e е0 э1 и3 а4 о5 -5
e$ $1
ea и1 е1 э1 иа1 еа0 еи2
eau о0
eaux о0
eaux$ о$0
ee и0 еи2
ei еи0 аи1 эи1 и2
en ан2
em ам2
er$ е$2
es$ $2 с$1 з$0 ес$0
et$ е$1
eu еу0 эу0 е1 э1 ои1 еи1 ев1
ew ю0 у2 ев1
ey и0 еи0 эи0 аи2
ez$ е$1
f ф0 в3
g г0 дж2 ж2 х3 к4 -4
ge$ ж$1 дж$1
gh г0 -1 ф2 х3
gi дж1
gli ли1
gn н1
gu г1
gy д1
gue г1
h х0 -1 г1
hs с1
i и0 аи2 ы2 е4 -5
i$ ии$1 ыи$2
ia иа0 ия0 я0
ie и1 е0 аи3 ие0
ien ен0 ьен0
ier$ е$1 ир$1
igh аи0
ii$ ии$0 и$0
iy$ ии$0
ij$ ии$0
in эн2 ен2
io ио0 е1 ие0
iu ию0 ю0 иу0
ius$ ии$1 $3
ija ия0
iya ия0
iia ия0
j дж0 и0 ж1 х2 дз1 цз1 -4
ja я0 джа0 дзя0
je е0 э1
ji дзи0 цзи0
jo е0 дзе0 ио1
ju ю0 дзю0 цзюи1
k к0 г4 х4
kh х0 к1
kn н1
l л0 -3
ld$ $1
ll л0 и1
lt$ $1
m м0 н4
mc мак0 мк1 макк0
mac мак0 макк0
mn мн0 м2
n н0 м3
ng нг0 н0
ny н1
o о0 а4 у3 оу2 е2 э3
o$ оу$2
oa оу0 о0 оа0
oe е0 э0 о1 ое1 оэ1 у3
oh о0
oi уа1 ои0
oin уэн0
oir уар0
ois$ уа$0
oix$ уа$0
oo у0 о1
ou у0 оу1 ау1 а2 о3
ow оу1 ау0 ов0 о2
oy ои0 уа1 ое1
p п0 б4
p$ $2
ph ф0
q к0 ц1
qu к0 кв0 ку1 кю2
r р0 -4 рж2 ж3
re$ р$0
rh р0
rz ж0 рж0
s с0 з1 ш2 ж3 -3
s$ $2
sc ш2
sch ш0 ск1 сх1 щ2
schtsch щ0
schtch щ0
sh ш0 с2 щ2
sha ся0
shch щ0
sho се0
shu сю0
stch щ1
sz ш1 с1
szcz щ0
t т0 д4 ц3
t$ $1
tch ч0
tia ша2
th т0 ф1 с1 з3
ts ц0 тс0 цз1
tsch ч0
tsh ч1
tz ц0
u у0 ю1 а2 в2 е3 и3 ы3 -4 юи2
ue ю1 у1 юэ0 е2
ui уи0 уэи0 и2
uo о0
us$ $2
v в0 ф1
w в0 у0 -4
wh у0 х2
wr р0
wu у0
x кс0 с1 х2 ш2 гз0 кз0
x$ $1
y и0 аи1 ы1 ю3 -4
y$ ии$0 ыи$0
ya я0 ья0
ye е0 ие0 э2
yev ев0
yi и0 ыи0
yo е0 ио0
you ю0
yu ю0 юи0
yue юэ0
z з0 ц1 с2 ж2 дз1 цз0
z$ $2
zh ж0 чж0
zs ж0
zsch ч1`
