/** The same wishes as managers speak and thumb them; § stands for the client, 0 for figures and days. */
export const englishSpokenLessons: Readonly<Record<string, string>> = {
  get_daily_brief: `outline tomorrow for me
sketch my day
so what have we got today
how does my wednesday look
hows my friday looking
what does my thursday have in store
what am i in for today
what am i up against tomorrow
run me through today
take me through my day
talk me through tomorrow
tell me what today brings
what's the state of play this morning
ok what needs doing today, in order of importance
where should my energy go this morning
fill me in on today
fill me in, what's happening today
catch me up, what's today about
what can't wait today
what must not wait till tomorrow
before my first coffee: what is burning
just got in, what's up today
back at my desk, what is most important now
what have i got tomorrow
whats lined up for friday
what's coming at me this afternoon
sum up my day in five points
quick overview of my day please
morning overview
today at a glance
tomorrow at a glance please
what's cooking today
first thing today?
give me monday's overview
i have ten minutes, what do i need to know about today`,
  prepare_meeting: `when is my meeting with §
what time do i see §
lunch with § today bring me up to speed first
dinner with § tonight, arm me with something
what would you bring up with § if you were me tomorrow
dinner with § tonight, what do i need
dinner with § tonight, give me something to talk about
what would you bring up with § tomorrow
i meet § in a bit, feed me the facts
lunch with § at noon, bring me up to speed
§ is waiting downstairs, give me the essentials
§ comes in at 0, what should i have ready
i'm about to see §, what matters
seeing § later, what do i bring up
walking into a meeting with §, two minutes, go
on my way to §, what should i remember
off to see § in 0 min, what should i know
heading out to §, give me the gist
what should i raise with § when we meet
what do i talk about with § tomorrow
what would be smart to mention to § on thursday
help me get ready for §
get me ready for the § visit
need to be ready for § at 0
coffee with § in ten minutes, anything i must not forget
anything touchy i should know before seeing §
one pager on § for the meeting please
cheat sheet for my call with §
dossier for the meeting with §
crib notes for § pls
§ meeting prep
prep pack for §
agenda ideas for my catch up with §
what's on the table with § at tomorrow's meeting
put together what i need for my talk with §`,
  list_contacts_due: `i have a spare hour in lugano, who has waited longest for me
got some time in london, who is due
who has been waiting longest for my call
any key clients i've been neglecting
who have i neglected
who has not heard from me in months
who is going cold
which relationships are going stale
who did i let slip
who is feeling forgotten
anyone i haven't rung in ages
who's long overdue a call from me
who should get a call this week
who do i have to phone before friday
who is next on my call list
who's on the call list today
give me a call list for thursday
which affluent clients are waiting for a sign of life
who in zurich should i drop in on
i'll be in geneva on thursday, who should i see while there
who could i visit while in vienna
whose regular review is coming up
who's up for their annual review
whom am i behind with
clients i have been ignoring
which smes haven't had a visit lately
who needs a check in
any customers i have fallen out of touch with
who hasn't been contacted according to the plan
am i late calling §
is § due for a call
when is § due again`,
  list_promises: `things i said i'd do and haven't
stuff i told clients i would do and did not
what have i left undone that i promised
did i promise § anything for this week
have i promised § something for tomorrow
is there anything i owe §
do i owe § something
what do i still owe §
anything i still owe §
what's § waiting for from me
what did i say i'd do for §
what did i commit to with §
what did i tell § i would send
did i ever deliver what i promised §
have i kept my word to §
did i keep everything i told §
any commitments of mine that are past their date
have i let any promise slip past its date
which of my commitments are late
which commitments are running out this week
what have i committed to this week
what have i given my word on
where did i give my word and not deliver
what did i pledge and forget
commitments due by friday
commitments i made
what's outstanding from my side towards clients
who owes us papers they promised
what is § supposed to send us
what did § say they would send
what did § commit to
what are clients late with that they said they'd deliver
which clients have not come through on their word
anything § promised and hasn't done
did i promise § something
did i promise anything to §
have we promised § anything
any word i gave § still open
all the promises i broke this month`,
  record_promise: `told § i'll get back to him with the quote by thursday
told § we'd waive the fee by the end of the month
told § she'll have the figures on friday
i said to § i would send the terms by monday
said i'd call § back before 0
i told § i would look into it by tomorrow
assured § the papers go out by friday
assured § that i will sort it this week
gave § my word on an answer by monday
gave my word to §: offer by 0
committed to § that the draft arrives on tuesday
i've committed to a callback to § tomorrow
we committed to § to have the account open by 0
agreed with § that i send the comparison by thursday
guaranteed § an answer by wednesday
pledged § the revised terms by 0
promised § a callback tomorrow
promised § the comparison by friday
promised § to look at the fees by 0
i've promised § that the statement is there by monday
my word to §: the offer by the end of the week
§ was promised the brochure by thursday
§ expects the paper from me by friday, i promised
§ has my word that the card is there by monday
we owe § an answer by wednesday, put it down as a promise
i owe § the term sheet by 0, keep track of that promise
§ promised to send the tax papers by friday
§ promised me the signed form by 0
§ said he'd send us the accounts by monday, that's his promise
§ gave her word the documents come this week
§ will bring the passport copy on thursday, she promised
§ committed to sending the figures by 0
put down that i promised § a call on monday
make a note of my promise to §
keep me honest: § gets the quote by thursday
i'm on the hook with § for a proposal by friday
hold me to it: answer for § by wednesday`,
  close_promise: `done, sent § the comparison, tick off that promise
so my promise of a callback to § is fulfilled
the promise to § is kept
kept my promise to §, she has the paper
kept my word to §, the mail went out today
my promise to § is done, close it
that promise to § is settled, the call this morning is the proof
i delivered what i promised §
delivered § the brochure as promised, close the promise
as promised § got the quote today, so that's done
i made good on my promise to §
promise to § fulfilled, see today's call
so that promise is kept, see the mail of today
couldn't keep my promise to §
i let § down on the quote, mark the promise as broken
missed the date i promised §, mark it broken
my promise to § fell through
§ did send the papers he promised, close that
§ kept his promise, the form is here
§ never sent what she promised, mark it as broken
the promise about the factsheet is done, proof is the email
tick the promise to § off
strike the promise to §, it's done
i've honoured my promise to §
the callback i promised § happened today`,
  schedule_meeting: `put § in my diary for friday 0
put § into the diary for monday 0
get me 0 minutes with § on monday next week at 0
get me an hour with § tomorrow at 0
i need half an hour with § on friday at 0
fix a time with § for thursday 0
fix a date with § next week
set up coffee with § on tuesday at 0
set up a video call with § for 0
set up 0 min with § tomorrow
arrange a meeting with § for wednesday 0
arrange lunch with § on friday at 0
pencil § in for thursday 0
pencil in § wed 0, half an hour
block 0 to 0 for § on monday
block my calendar for § tomorrow at 0
put § in my calendar for friday at 0
slot § in on thursday morning
squeeze § in tomorrow at 0
schedule § for monday at 0
let's meet § on thursday at 0
meeting with § wednesday 0am
meeting with § on 0 december at 0
lunch with § on wednesday 0
call with § tomorrow 0, put it in the calendar
dinner with § on thursday evening 0 pm
zoom with § friday at 0
review meeting with § next tuesday 0, in the branch
when could § and i meet next week
when am i free for § this week
any gap for § on friday
find me a slot for § on thursday
make it thursday same time
same time on friday instead
move § to thursday at 0
push the meeting with § back to friday
push my 0 with § to 0
shift the § meeting by an hour
reschedule § to monday
bring the § meeting forward to wednesday
§ can't make it, move it to thursday
§ asked to meet on friday instead, same time
cancel the meeting with §, shes ill
cancel my meeting with §
call off the meeting with §
call off the lunch with § on thursday
drop the § appointment, he is travelling
§ cancelled, take the meeting out of my calendar
§ can't make it after all, cancel that meeting
the meeting with § is off
scrap the appointment with §`,
  open_request: `§ called, she'd need a confirmation of her balance for a visa
§ called, he'd need a letter for the landlord
§ phoned, could we send her the contract
§ mailed, she could use a copy of the policy
§ asks how long a wire to the us takes
§ asks whether she can raise her limit
§ wants to know if the card works abroad
§ wants to know what the exit fee would be
§ would like to know her balance in writing
§ would like a new statement for october
§ would like a second card
§ needs a confirmation of his balance for the landlord
§ needs the loan confirmation for the auditors, asap
§ needs a letter for the tax office
§ requires a certified copy of the contract
§ is asking for a copy of the mortgage contract
§ is after a new pin
§ requests a limit increase
§ enquired about opening a joint account
§ rang, his card got swallowed at the airport and his flight leaves in an hour
§ rang, card blocked, he's abroad
§ rang, can't log in, needs it now
§ called, her e-banking is locked and she must pay salaries today
§ called from abroad, his card does not work
§ just called, stuck at the till, card declined
§ mailed, would like her address on the statements changed to the new one
§ mailed, wants the fee schedule in german
§ wrote, he'd like the tax report early this year
§ phoned, wants a new card reader
§ texted, please unblock the card
§'s card was swallowed by the machine
§'s card got stolen, he is stuck in 0
§ lost her card, needs a new one
§ locked out of the app, stuck at the airport
§ can't get into the app and needs to pay today
§'s payment bounced, wants to know why
§'s transfer has not arrived, he wants to know where it is
§ hasn't received the statement and wants one
§'s accountant needs the year end statement
§'s lawyer asks for the pledge papers
the office of § wants a new power of attorney form
new one from §: wants a bigger card limit
ticket for §: needs a new token
please register: § wants to change the standing order
§ wants to switch to paper statements, log that as a request
§ would like to close the second account, raise a request`,
  list_requests: `did § ask for anything
has § asked us for something
who is still waiting for an answer from me
who is waiting to hear back from us
whom do i still have to answer
whose question have i not answered
what have clients asked me that i haven't answered
what do clients want from me right now
which client questions are open
what's still unanswered
what came in from clients this week
what's sitting with other departments right now
what's stuck with legal
what is operations still working on for me
has legal come back on anything
has risk answered yet
what did i hand over that is not done
which hand offs are late
anything urgent from clients
what's the most urgent thing clients asked for
show what's overdue to answer
any request about to run out of time
which of my cases run out today
which tickets are open
open tickets
open cases please
what is § waiting for
has § asked for anything
does § have something open with us
any open question from §
what are my open service cases
paused requests
which requests are on hold`,
  answer_request: `told her it takes two days
told him the answer
told § how it works, done with that
told § that it takes three days
replied to §, it's in his inbox
replied to §, statement is in the e-banking, all sorted
wrote back to § that it is done
got back to § about the fee
got back to him, he has what he needs
let § know the limit is up
let her know the answer
informed § that the card is on its way
informed him it takes a week
explained the fee to §, answered
gave § the answer by phone
gave him his answer
answered her, it takes until friday
answered §, told her it's two days
i've answered that
i answered § on that
that one is answered
sorted for §, she has the papers now
sorted it for him, close the request
§ got the statement, close her request
§ has his answer now
done for §, the card is unblocked
card is unblocked, request solved
waiting for his papers, put it on hold
waiting for § to send the form, pause that
§ has to send the id first, so pause the request
she needs to sign first, put that on hold
on hold until she sends the copy
stop the clock on that, he owes us a document
§ sent the papers, go on with the request
she sent the copy, resume it
back on: § delivered the documents
not solved after all, reopen it
§ says it still does not work, reopen the request
accept the hand off on §
i take the hand off from risk
decline that hand off, wrong team`,
  hand_off: `can risk have a look at the covenant breach at §, need it by wednesday
can ops find out where §'s transfer got stuck, pass it on to them
can legal check the guarantee of § by friday
could operations trace the payment of § please
could the product people tell us if § may hold the fund
would customer service please reset §'s pin
have operations check why §'s order is late
have legal go over the pledge of §
have someone in risk review § by monday
get risk to approve the higher limit of §
get legal on the § contract
get ops to fix §'s standing order
i need legal's view on §'s will by friday
i need an opinion from risk on §
need ops to chase §'s wire
operations must look into §'s missing coupon
operations, please correct the address of §
risk, please look at the leverage of §
legal please: is the mandate of § still valid
one for legal: § wants to pledge the flat
one for the back office: § double booking
this is something for ops: §'s transfer is stuck
hand §'s tax question over to product
hand the § file to legal
hand this over to risk for §
pass §'s question on to the product desk
pass it on to customer service, § cannot log in
send §'s case to risk by thursday
kick §'s payment issue over to ops
push the § matter to legal
escalate §'s stuck transfer to operations
loop in legal on §'s guarantee
involve risk in the § renewal
let customer service know that § needs a new token
let operations know §'s card never arrived
raise with operations: §'s account closing takes too long
ask whoever does the kyc to look at §
the risk team should check §'s collateral
legal has to go through §'s shareholder agreement`,
  open_complaint: `§ is spitting feathers, we sent his tax report to his neighbour
§ is spitting nails, his report went to somebody else
§ is spitting feathers, we mixed up the papers
§ is hopping mad about the card
§ lost his temper, we sent his papers to somebody else
§ is fuming: nobody picked up his calls for two weeks, open a complaint
§ is fuming about the fees
§ is livid, the transfer took nine days
§ is really cross, we lost his documents
§ is beside herself, the card was blocked in the shop
§ is up in arms about the statement
§ is not amused, we sent the letter to the wrong address
§ went ballistic because the order came too late
§ blew up on the phone about the exchange rate
§ complains that nobody calls back
§ complained again about the app being down
§ says this is unacceptable, we charged him twice
§ says he will go to the ombudsman
§ wants her money back, we booked the fee twice
§ wants to lodge a complaint about the advice
§ wants it on record that he is unhappy with the handling of the order
§ threatens to leave because of the wrong booking
§ feels cheated by the fee
§ had enough: third wrong statement, file a complaint
§ is outraged, his data went to the wrong person
wrong bookings at §, they are furious
we messed up §'s transfer and he complains
official complaint from §: nobody warned him about the loss
formal complaint by §: late execution
raise a complaint for §, the mortgage payment was debited twice
take down a complaint of §: rude at the counter
register that § is complaining about the delay
file it as a complaint: § got the wrong advice
make that a complaint, § is really angry`,
  get_complaint: `whats the status of §s complaint
how long do we have left on §'s complaint
how much time is left on the § complaint
have we got a complaint from § on the books
remind me what § is complaining about
do we have a complaint by §
where are we with §'s complaint
where do we stand on the complaint of §
where are we with §'s custody fee complaint
what's going on with §'s complaint
what became of §'s complaint
what is the status of the § complaint
what did § complain about
what was §'s complaint about
what is § upset about
how far is the complaint of §
how long do we have left on §'s complaint
how is §'s complaint doing
has §'s complaint been answered
is §'s complaint still open
is there a complaint open for §
does § have a complaint running
any complaint from § on file
when do we have to answer §'s complaint
who handles §'s complaint
history of the § complaint
the § complaint, show me
pull up §'s complaint
read me §'s complaint`,
  update_complaint: `§ complaint: cause was a double booking run on our side
on §'s complaint: the courier lost the letter
on the complaint of §: we found the reason, it was our system
the cause of §'s complaint was a mistake of ours
turns out §'s complaint is down to a typing error by us
found out why: §'s fee was booked twice by the batch
we found what went wrong at §: the old address was used
§'s complaint: it was our fault, confirmed by operations
we offer § a refund of 0 for the double fee
we refund § the fee of 0
as a remedy § gets 0 back
goodwill of 0 for §'s complaint
remedy for §: we waive the fee for a year
called § back, he's satisfied, close the complaint
called § back about the complaint, she's still angry
rang § back about the complaint, all good
§ accepted the apology, close the complaint
§ is happy with the solution, the complaint can be closed
§'s complaint is solved
mark §'s complaint as resolved
complaint of § done, close it
we can close §'s complaint
close §'s complaint, called back and content
bump §'s complaint up to high
§'s complaint is more serious than we thought, raise it to critical
note on §'s complaint: he sent two more statements
add to §'s complaint that she has proof
for the § complaint: waiting for the branch's answer
cause was our system, we refund 0, called him, he's fine, close it
it was our error, § gets the fee back and i called her, she is content`,
  log_feedback: `§ gave us an 0 out of 10 for the mortgage process
§ gave 0 out of 10
§ scored us 0
§ rates us a 0
§ loves the new app
§ raved about the service in the branch
§ said nice things about our advice
§ was full of praise for the quick card
§ is a fan of the video calls
§ thinks the statements are hard to read
§ thinks our fees are on the high side
§ finds the app clunky
§ finds the new e-banking confusing, just feedback
§ mentioned the hotline is slow, no complaint, just so we know
§ grumbled about the parking at the branch
§ moaned a bit about the long forms, not a complaint
§ likes how fast we answer
§ told me how happy he is with the onboarding
§ was impressed by the market call
§ was disappointed with the event
§ would recommend us any time
§ wouldn't recommend us at the moment
praise from §: quick and friendly
criticism from §: too many letters
feedback from §: wants more english material
some feedback by §: the reports come too late
compliment from § for the team
nps from § was 0
survey back from §: 0 points
jot down as feedback: § enjoys the newsletter
put it under feedback: § found the queue too long`,
  list_feedback: `what have clients been saying about the app lately
what do clients say about our fees
what are people saying about the service
what do they think of the app
how do clients feel about the new e-banking
how do customers see us
how happy are our key clients with us
how did the survey go
what are the main gripes of clients
what do clients grumble about most
what annoys clients most
what do clients like about us
who praised us this quarter
who gave us low scores
who scored us below 0
who is unhappy with the app
any praise this month
any criticism lately
any feedback on the app
anything negative from clients lately
latest voices of clients
client voices on fees
client opinions by topic
feedback by segment please
what did § say about our service
what does § think of us
how did § rate us
what has § been saying about us
show me §'s feedback
did § leave any feedback
summary of what clients say`,
  set_client_team: `0 covers my book from 0 to 0 december, skiing
x covers for me next week
x takes over my clients from 0 until 0
x stands in for me while i am away
x will look after my clients while i'm on holiday
x minds the shop from monday to friday
x is my deputy from 0 to 0
i'm off from 0 to 0, x stands in
i'm away next week, x covers
i'm on leave until 0, x has my book
on holiday 0 to 0, x takes my clients
while i'm out from 0 to 0 have x cover
x replaces me from 0 on
set x as my cover for 0 to 0
put x on §'s team as assistant
put x down as second contact for §
add x to §'s team
add x as assistant for §
make x the specialist for §
x joins the team of §
x is the new assistant on §
x helps me with § from now on
§ gets x as second adviser
give x access to § as deputy
hand my book over to x for good
x gets all my clients from january
move my whole book to x
who covers for me next week should be x`,
  list_tasks: `what's on my plate today
whats on my plate
what's on tomorrow
whats on for tomorrow
am i clear for today or is there still stuff
am i done for today
is there anything left on my list
let's go through my tasks one by one
walk me through my to-dos one at a time
one at a time please, my tasks
my to-dos one after the other
task by task please
take me through the open tasks, first one first
let's clear my list, one task at a time
start working through my tasks
give me the first task, then the next
what's on my task list
what do i have to do for §
any to-dos for §
which tasks are late
did i set a reminder for §
is there a task about the valuation`,
  create_task: `every second friday i want to go over the positions, remind me
i want a nudge each month to look over the § covenants
nudge me every week about §
ping me every monday to check the limits
each quarter i need to review § with risk, set that up
every 0 days check the margin of §
on the first of every month remind me to send § the report
once a month look at §'s overdraft
twice a month, no, every two weeks: call §
yearly reminder for §'s birthday
draft the renewal letter for § once legal has come back
write the memo for § as soon as the figures are in
send § the contract after the papers have arrived
call § once the valuation is there
prepare the offer for § when risk has approved
ring § only after the transfer went through
order the card for § as soon as the form is signed
once the papers are in, send § the contract
when legal answers, call §
as soon as the valuation is here, update § file
after the committee decides, tell §
don't let me forget § on friday
make sure i send § the form tomorrow
i have to call § on monday
i must get §'s signature by thursday
i need to check §'s limit next week
to do for friday: § papers
put it on my list: § statement by wednesday
remind me friday to call §
remind me to congratulate § on thursday
give me a poke about § on monday
chase § for the passport on tuesday
tomorrow: § term sheet
reminder: § on friday, signature`,
  complete_task: `§ has his written answer, strike it
§ got what he wanted, cross it off
strike the § one
§ has replied, that point is off my list
the hedging meeting with § is arranged, tick that off
§'s papers are filed, check that off
sent the memo for §, that task is done
i've called §, that one's off my list
the valuation for § is ordered, done
cleared the § task
finished the credit memo for §, mark it
§ reminder is dealt with
took care of the § shareholder list`,
  log_interaction: `just off the phone with §, he likes the bond fund, his daughter starts uni in february, send him the factsheet tomorrow
just off the phone with §, all well
off the phone with §, she wants to think about it
call with § this morning, discussed the mortgage
had § on the line, talked rates
had lunch with §, talked about the succession
saw § at the branch, signed the papers
met § for coffee, he is selling the firm, i said i'd send a valuation contact by friday
visited § on site, new machine is running
§ dropped by the branch and we talked about the flat
§ called, we talked about the bond
§ called, all quiet, nothing to do
§ called to say thanks
§ phoned, mri was fine, she sounded relieved
§ rang to wish me happy holidays
§ mailed me the holiday dates
spoke to § on the phone, mri was fine
spoke with § about the pension, he is moving to spain next year
caught up with §, wife expecting in may
long chat with § about markets
quick call with §, no news
video call with § and her husband about the will
note to file: § prefers bonds after today's call
log it: call with §, happy with the quarter
emailed § the brochure just now, log it
wrote § a message about the maturity
sent § the terms by mail today, note it
left § a voicemail
called §, told her the deposit rate
called §, no answer`,
  record_fact: `add to §'s file that her son starts school in august
put in §'s file that he sails
note in §'s file that she moved in with her mother
fyi § is allergic to peanuts
§ plays golf on thursdays
§'s son studies in boston
§ hates being called before ten
§ is a vegetarian, remember that
§ got a dog
for the record § supports the local club
good to know: § collects old watches
§ only drinks green tea
§ has two daughters
remember § is left handed and proud of it
§ prefers to be called by the first name`,
  get_client: `remind me who § is
who is § again
what do we have on §
§ at a glance
tell me about §
does § have a loan with us
how much does § have with us
what's §'s number
what about §'s deposits
§'s kyc?`,
  check_suitability: `does world equity go with §'s profile
am i fine to sell § world equity
am i ok to offer § the fund
would the barrier note be ok for §
can § have the structured deposit
is the fund fine for §
may § hold the leveraged etf
does the note fit §`,
  find_clients: `whats the largest loan in zurich
what's the biggest mortgage in geneva
who of mine lives in dubai
which clients are in london
who holds the green bond etf
key clients in zurich
prospects please
who has a mortgage
which of my clients have expired kyc
who has more than 0 on account`,
  ask_book: `how many loans do we have in arrears
how many placed orders do i have
how many orders were placed this year
how many complaints do i have open
how many requests came in this month
how many meetings did i have in october
how many promises did i break
total of all mortgages
average balance per segment
sum of deposits by city
how many tasks are overdue
number of cards by kind`,
  draft_message: `write § a polite nudge about the expired papers
write § that the card is ready
a short mail to § thanking her for the visit
drop § a line about the maturity
compose something nice for § birthday
answer § by mail that we look into it
holding reply to §
draft a reply for §`,
  search_notes: `where did someone mention a chalet
who talked about selling the firm
which client mentioned divorce
did anyone mention solar
find the note about the boat
look for inheritance in the notes`,
  list_interactions: `when were we last at §
who from us saw § last
whats the story with §
what's the story with §
when was somebody last at §
when did i last talk to §
what did § and i talk about last time
last three calls with §
did i ever write to § about fees
have i spoken to § this month
what was the last contact with §`,
  undo: `oops take that back
undo that
no, revert this
scrap the last one`,
  none: `thanks a lot, you're great
cool
how are you doing today
what's the weather in zurich
tell me a joke
who wins the league
translate good morning into french
book me a flight to london
what do you think about politics
order me a pizza
what can you do
never mind`,
}
