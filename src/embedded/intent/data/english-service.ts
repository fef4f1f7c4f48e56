/** What managers say about their day and about the service they owe; § stands for the client, 0 for figures and days. */
export const englishServiceLessons: Readonly<Record<string, string>> = {
  get_daily_brief: `whats the plan for today
what's the plan for tomorrow
show me my agenda
what is on today
whats on today
what have i got on today
what should i do first
what are my priorities today
how does my day look
how's my day
my day
my day please
my agenda
my agenda for tomorrow
agenda today
agenda
give me my day
start my day
good morning whats on today
morning what do i have
morning! what's on today
good morning, what is going on today
morning, what's on my plate today
give me the rundown for the day
give me the rundown for tomorrow
the rundown pls
daily brief please
my brief
morning brief
morning briefing please
brief for tomorrow
show the brief of today
brief me on the day
brief me on my day
brief me for today
what does my day look like
how does tomorrow look
how's my day looking
what does thursday look like for me
what should i do first
what do i do first today
what should i tackle first
where do i start
where do i start today
ok coffee in hand, where do i start
what have i got today, the whole picture
what have i got on thursday, the whole picture
what's important today
what matters most today
what needs my attention this morning
what needs my attention today
anything burning this morning
anything on fire today
top five for today
my top 5 please
top priorities for today
what are my priorities today
what do i have to care about first
what do i have to look after first
start my day
let's start the day
let's get the day going
day overview
overview of today please
overview for tomorrow
summary of my day
summary for today please
what's happening today
what's happening on monday
walk me through the day
walk me through today
what's in store for me tomorrow
what awaits me tomorrow
what's ahead of me today
anything i should know this morning
what did i miss, what is on today
just got in, what's up today
back at my desk, what's most urgent
back from holidays, what is the most pressing
plan for today
my plan for tomorrow
agenda and priorities for today
day plan please
show me the day at a glance
today at a glance
tell me about my day
what's cooking today
hi, what's the story today
morning. anything urgent?
what is coming at me tomorrow
which things can't wait today
birthdays, meetings, deadlines today, everything
meetings, promises and clocks of today in one go
give me everything for 0 november
brief for 0-0-0`,
  prepare_meeting: `meeting with § at 0, need a briefing
please get the background together for my call with §
i'm walking into § in ten minutes, what do i need to know
brief me on § before my 0pm
brief me on § before my 0 o'clock
quick brief on § before i meet them
brief me on § ahead of the call
prep me for the meeting with §
prep me for §
prep sheet for § pls
prep sheet for the § call pls
prepare me for the meeting with § tomorrow
prepare the meeting with §
prepare my call with §
prepare for the lunch with §
get me ready for §
get me ready for my meeting with §
i'm about to meet §, what do i need to know
about to see §, get me up to speed
seeing § at 0, get me up to speed
seeing § in an hour, quick briefing
seeing § this afternoon, what do i need to know
meeting § in 0 minutes, what should i know
i meet § at 0, bring me up to speed
lunch with § today bring me up to speed first
bring me up to speed on § before the meeting
what do i need to know before i see §
what should i know before i call §
what should i know before meeting §
what should i watch out for when i meet §
what should i be careful about with § tomorrow
what do i have to watch out for with § in the meeting
any landmines with § before i go in
any landmines for the meeting with §
landmines with §?
talking points for § pls
talking points for my sit-down with § pls
talking points for the call with §
what should i raise with § tomorrow
what should i ask § when we meet
what could i talk to § about tomorrow
questions to ask § in the meeting
brief me on § before lunch
brief me on § before our meeting
brief me for my meeting with §
briefing for the meeting with §
briefing on § for 0 o'clock
briefing pack for §
meeting prep §
meeting prep for § please
call prep §
client meeting with § next, give me the one pager
one pager for my meeting with §
one-page prep on § before the visit
visiting § tomorrow, prep please
i'm on my way to §, what's the latest i need for the meeting
on my way to see §, brief me
walking into the meeting with § now, quick summary
heading to § in 0 min, what's important
coffee with § at 0, what's there to discuss
i've got § at 0, what's the background
i've got § coming in at 0, what should i have ready
§ comes in at 0, prep me
§ is coming to the branch at 0, what do i need
the review with § is on friday, prepare me
what changed with § since we last met, i meet them tomorrow
what has changed at § since the last meeting
help me prepare for §
help me prep the annual review with §
annual review with § next week, get me prepared
dossier for the meeting with §
cheat sheet for §
cheat sheet before my call with §`,
  list_contacts_due: `whom of my key clients should i have called by now
who ought to have heard from me by now and hasn't
whom should i have seen by now
key clients in zurich i should check in with
who's gone too long without a call from me
who haven't i called for too long
who havent i called for too long
who hasnt heard from me for ages
who hasnt heard from me for ages in §
who have i neglected lately
who have i neglected
who am i neglecting
who is due for a call
whos due for a call this week
who is due a call
which clients are due a call this week
which key clients are due a call
which key clients are due for a contact this week
which clients are overdue for a contact
which affluent clients should i touch base with
who should i call today
who should i ring this week
who should i be calling this week
who should i get in touch with this week
who do i need to get in touch with
who needs a call from me
who needs to hear from me
whom do i owe a call
who do i owe a call
affluent ones i owe a check-in
key ones i owe a visit
clients i owe a call
anyone in 0 who is overdue to hear from me
anyone in geneva who is due for a visit
anybody i should check in with
anybody overdue for a check-in
i'm in geneva on thursday, who should i drop in on
i'm in zurich tomorrow, who could i visit
i'm in london next week, whom should i see
going to basel on friday, who is due there
travelling to vienna, who should i meet there
who should i visit in lugano
who's due in hong kong
contacts due
contacts due this week
contacts due in singapore
contacts overdue
list contacts due today
show me the contacts that are due
show the overdue contacts
call list for today
call list for this week
my call list please
make me a call list for this afternoon
make me a route for thursday
route for geneva
group the due contacts by place
who's gone quiet
who has been unusually quiet
whose silence is unusual
which clients went silent
who did we not speak to this quarter
which key clients have not had their quarterly meeting
who is missing the quarterly meeting
whose quarterly contact is due
who is due by the end of the month
who falls due for contact next week
cadence check
cadence: who is behind
who am i behind with on calls
who am i behind on seeing
check-ins due
touch base list
which clients need some attention
which of my clients do i need to check in on
outreach for today, who is first
who's next to be contacted
any top clients waiting for their regular call
regular calls due this week`,
  list_promises: `did i commit to anything towards §
what's § supposed to send us still
what did i promise §
what did we promise §
what have i promised §
what have i promised to §
did i promise § anything
did i promise § something
have i promised anything to §
have we promised § anything
did we promise something to §
is there anything i promised §
what do i owe § that i promised
which promises did i make to §
what was it i promised §
what exactly did i promise him
what did i promise her
any promises to § still open
any open promises to §
promises to §
promises for §
my promises
show my promises
show my open promises
list my promises
list the open promises
open promises
overdue promises
my overdue promises
any promises of mine that are overdue
which promises are overdue
which promises am i late with
which promises fall due by friday
which promises are due this week
which promises are due today
promises due today
promises due by 0 december
what promises do i have to keep this week
what have i promised for this week
what did i promise people for friday
what have i promised and not done yet
what did i promise and not deliver
promises i have not kept
which promises did i break
broken promises
which promises were kept
promises kept this month
all promises please
the list of promises
commitments i made
what commitments are outstanding
my commitments this week
what did i commit to with §
what have i committed to
what did § promise us
what did § promise to send
what has § promised us
what do clients still owe me
what do my clients still owe me
what do clients still owe us, stuff they promised to send
what do clients owe us
what have clients promised us
which clients promised us something
promises of clients to us
what is § supposed to send us
what am i waiting for from clients
what did he promise us
did § promise us anything
and what did i promise him
and her promises?
any promises open for her
did i give my word on anything to §`,
  record_promise: `i promised § the term sheet by friday
i promised § to send the offer by wednesday
i promised § a call back tomorrow
i promised § an answer by the end of the week
i've promised § a quote for the hedge by today
ive promised § the numbers until monday
promised § the brochure by friday
promised § to come back to him by tuesday
promised § a second opinion by 0 dec
we promised § the contract by thursday
we promised § new cards by 0 december
we've promised § an answer by monday
i promised her the statement by tomorrow
i promised him i would check the fee by friday
i promised them a visit before christmas
i just promised § to waive the fee check by friday
i told § i'd send the papers by friday, that's a promise
told § i'd get her the tax certificate by wednesday, note that as a promise
told § she'd have the contract by monday, record the promise
told § he'd hear from me by thursday, put it down as promise
i gave my word to § that he gets the new rate by friday
gave § my word he'll get an answer on the flat by 0 dec
i gave § my word to call on monday
gave my word to § about the refund by friday
i assured § that the card arrives by 0
assured § the money will be there by monday
i committed to § to deliver the comparison by 0 december
we committed to § to answer by wednesday
i owe § the comparison by friday, record it as a promise
i owe § a proposal by monday, i promised
i owe § an answer by thursday, promised it on the phone
promise to §: written comparison by 0
promise for §: call back tomorrow
new promise to §: send the forms by monday
new promise: § gets the offer by friday
note my promise to §: the fee schedule by friday
note my promise to § to call him every month
please note my promise to §: a written comparison of both covers by 0 december
record a promise to §: answer about the loan by 0
record my promise to § to send the statement
record that i promised § the offer
record that we promised § a reply by monday
log a promise to §: documents until friday
add a promise for §: new pin by wednesday
put down that i promised § a meeting in december
put down a promise: § gets the calculation by monday
track my promise to §, the valuation by 0
keep track that i promised § the guarantee draft
§ promised to send us his passport copy by 0
§ promised us the balance sheet by friday
§ promised us the signed papers by monday
§ promised to bring the signed contract by wednesday
§ promised me the tax form by the end of the month
§ has promised to send the salary slip by thursday
§ promised to pay the arrears by 0 december
§ will get us the papers by friday, he promised
she promised us the form by friday
he promised to send his id by monday
they promised the audited accounts by the end of november
§ gave us their word to sign by friday
§ assured us the documents come by monday
client promised: § sends the deed by 0
my promise to §: get back on the rate by wednesday
promised § i'd ring on thursday
promised § i will check with the desk by noon tomorrow
said to § he can count on the answer by friday, promise
swore to § i'd have the paper by monday`,
  close_promise: `close the promise "the offer by wednesday"
close the promise "final figure by friday"
close the promise "send the papers by monday"
close my promise "call by thursday"
mark the promise "answer by friday" as kept
the promise "the quote by monday" is broken
so the promise to § is kept
the promise to § is kept
the promise to § is kept, that mail is the proof
the promise to § is fulfilled
the promise to § is done
promise to § kept
promise to § done
i kept my promise to §
kept my promise to §
kept the promise to §, see today's call
i've kept what i promised §
i delivered what i promised §
delivered on my promise to §
delivered what i promised to §, the mail of today shows it
that settles my promise to §
that fulfils my promise to §
that takes care of the promise to §
with that mail the promise to § is kept
with this call my promise to § is done
close my promise to §
close the promise to §
close the promise on the offer
close the promise about the term sheet
close that promise, the mail is the evidence
close that promise, i mailed it today
close it, the promise is kept
mark the promise as kept
mark the promise to § as kept
mark the promise as kept, evidence is the call
mark the promise to § fulfilled
mark my promise to § as broken
mark the promise as broken: the desk was late
i broke my promise to §
i broke my promise to § on the hedge quote
didn't manage, i broke my promise to § on the quote, mark it so
couldn't keep the promise to §: waiting for the desk
could not keep my promise to §
the promise to § is broken
the promise to § was not kept
promise to § broken, credit was too slow
promise to § missed
missed my promise to §, note it as broken
failed to keep the promise to §
we didn't keep our promise to §
i did not keep what i promised §
the promise with the tax certificate is kept
the term sheet promise is kept
the term sheet promise is done
offer promise to § is done, sent it by mail
§ kept his promise
§ kept her promise, the papers arrived
§ kept their promise, papers are here
§ delivered what he promised
§ broke his promise, no papers came
§ did not keep her promise
tick off the promise to §
tick off my promise to §
the promise is settled
promise kept
promise kept, see the mail of today
promise fulfilled, see my call of this morning
my word to § is kept
that's my promise to § done
so that promise is done, the call just now proves it
resolve the promise to §
he got what i promised, close the promise
she has it now, promise kept`,
  schedule_meeting: `book an hour with § thursday 0
book an hour with § on thursday at 0
book a meeting with § tomorrow at 0
book 0 minutes with § on friday morning
book § for tuesday 0 am
set up a meeting with § on monday at 0
set up 0 min with § on wednesday at 0pm
set up a call with § tomorrow 0
set up a video call with § for friday 0
set up a zoom with §
schedule a meeting with § for 0 december at 0
schedule a call with § tomorrow afternoon
schedule half an hour with §
schedule lunch with § on friday at 0
put § in my diary for friday 0
put § into my calendar tomorrow 0
put in 0 min with § wednesday 0
put a meeting with § in the calendar for monday 0
put me down for a coffee with § on tuesday at 0
pencil in § for thursday 0
pencil in a meeting with § on friday afternoon
block an hour for § on monday
block 0 hours with § on friday 0 dec 0pm
block time for § next week
site visit at § fri 0 dec 0pm, block two hours
visit at § on 0 december 0, two hours
meeting with § on 0 december at 0, one hour
meeting with § friday 0 at our office
meeting § tomorrow at 0, put it in
video call with § tomorrow at 0 pm for half an hour
phone call with § on thursday 0, 0 minutes
lunch with § on wednesday at 0 at the kronenhalle
coffee with § tomorrow 0, put it in the calendar
dinner with § on friday at 0, diary please
arrange a meeting with § next week
arrange a call with § for tomorrow at 0
arrange an appointment with § on 0
appointment with § monday at 0
make an appointment with § for friday at 0
fix a meeting with § on tuesday 0
fix a date with § for the review
organise a meeting with § and matthias on thursday 0
when can i see § this week
when could i see §
when could i squeeze in § this week
when could i fit in § next week
when am i free to meet §
when do i have time for §
when would it work to meet § next week
find a free slot for me and § on friday
find a free slot for §
find me a slot with § next week
find time with § this week
find a time for a meeting with §
any free slot for § tomorrow
is there a slot for § on thursday
what slots do i have for § this week
suggest times for a meeting with §
offer me some times for §
cancel the meeting with §
cancel my meeting with § on friday
cancel the call with § tomorrow
cancel my appointment with §
cancel § on thursday
call off the lunch with §
call off the meeting with §
scrap the meeting with §
drop the meeting with § tomorrow
move the meeting with § to friday 0
move my call with § to tomorrow 0
move § to thursday at 0
move the meeting with § to the afternoon
reschedule § to monday 0
reschedule the meeting with § to 0
reschedule my lunch with §
push the meeting with § by an hour
push § back to 0
postpone the meeting with § to next week
postpone § to 0 december
shift the meeting with § one hour later
bring the meeting with § forward to 0
the meeting with § should be on zoom
the meeting with § is at their office instead
make the meeting with § half an hour longer
invite § to a meeting on thursday at 0
let's meet § on friday at 0
get § into my calendar for 0
squeeze § in on thursday 0
i'd like to see § next tuesday at 0, book it`,
  open_request: `§ would like to know what paying back the machine loan early would cost
§ would like to know what an fx line would cost
§ wonders whether the mortgage can be prepaid in part
§ is curious how much a safe deposit box costs, register it
§ would love to have a second user on e-banking
§ wanted to know if we can raise the card limit
§ hopes for an extension of the credit line till spring, log the request
§ called, needs a confirmation of the balance for a visa
§ can't log in to e-banking since saturday, register it as a request
§ wants a statement of 0
§ wants a statement of last year
§ wants a bank reference for his landlord
§ wants a copy of the contract
§ wants his limit raised
§ wants her limit raised
§ wants a new pin
§ wants a new card
§ wants a confirmation of her balance
§ wants the tax certificate for 0
§ wants us to close the savings account
§ wants a second card for his wife
§ would like a copy of his statements
§ would like a second debit card for his wife
§ would like us to send the balance confirmation
§ would like a confirmation letter for the embassy
§ needs a bank reference letter for a tender
§ needs a bank reference
§ needs a letter for the landlord
§ needs the iban confirmed in writing
§ needs the e-banking unlocked right now, urgent
§ needs his e-banking unlocked
§ needs a new token
§ needs proof of funds by tomorrow
§ needs a certificate of interest for the tax office
§ needs a payment released today
§ needs a guarantee for the customs
§ needs help with his login
§ is asking for a new pin for his card
§ is asking for a copy of his mortgage contract
§ is asking for the fee schedule
§ is asking us to change the standing order
§ asks for the fee schedule in german
§ asks for a copy of the statements
§ asks for a replacement card
§ asks us to transfer his account to another branch
§ asks whether we can confirm the rate in writing
§ asked for a balance confirmation
§ asked for a copy of the 0 statements
§ asked us to send the tax papers
§ has asked for a reference letter
§ requests a statement of account
§ requests a new card
§ requests that we send the documents by post
§ called, card blocked, he's at the airport
§ called, his card was stolen in rome
§ called, her card is blocked
§ called, the payment did not go through, needs it today
§ called, can't get into e-banking
§ just rang, wants a bank reference for his landlord
§ rang, wants a copy of the loan agreement
§ rang, needs a new card sent to his hotel
§ mailed, wants the statement of 0 again
§ mailed: needs the confirmation for the notary
§ wrote, wants his address changed on all accounts
§ texted, the transfer is stuck
§ messaged asking for the account closing form
§ can't log in to e-banking, needs help
§ cannot log in
§ is locked out of the app
§ lost her card in paris
§ lost his card and needs a new one fast
§'s card got swallowed in doha and he needs help now
§'s card is blocked
§'s card was declined abroad and needs sorting now
§'s payment is stuck, urgent
§'s transfer has not arrived, please look into it
new request from §: copy of the statements
new request from § he would like a second card
new request of §: higher limit
new request: § wants the tax papers
request from §: copy of the 0 statements
request from § by mail: send the contract again
request by §: confirm the balance
incoming request from §: unblock the card
open a request for §: statement of last year
open a request for § about the card
log a request from §: new pin
register a request for §
file a request for §: bank reference
take a request from §: he wants his limit changed
there's a wish from §: paper statements again
urgent one from §: card swallowed by the machine
urgent: § stands at the counter abroad without cash
raise a request for §, the password letter never came
please record that § wants a duplicate statement
please open a ticket for §, login broken
put in a request for §: e-banking for his wife
enquiry from §: what does closing the account cost
query from § on his fees, needs an answer`,
  list_requests: `what did i hand to other departments that isn't back yet
what have other departments not given back to me yet
anything i passed to legal that is still open
which things did i send to operations that are still pending
what's still with risk
stuff i gave to other teams, what's not back
has legal come back on anything i handed them
which client questions are getting late
show §'s open tickets
which requests are open
which client requests are open
what requests are open
what's overdue to answer
whats overdue to answer
what is overdue to be answered
what's still waiting for an answer from us
what is still unanswered
which requests are unanswered
which requests nobody has answered yet
who is waiting for an answer from us
who is still waiting for an answer
who's waiting for a reply
which clients wait for our answer
show me the client requests in my team that nobody has answered yet
show me the urgent requests
show the urgent requests
any urgent requests
urgent requests?
are there any urgent requests
open requests
open requests please
my open requests
all open requests
list the requests
list requests
list the open requests of §
requests of §
what are the open requests of §
what has § asked us for
what has § asked us for that we haven't answered yet
what did § ask us for
what did § request
did § ask for anything
has § asked for anything
has § any open request
does § have an open request
any open requests of §
any requests from §
anything pending from §
is there a request from § open
is § waiting for something from us
is § still waiting for an answer
what does § want from us, requests i mean
requests due today
requests due this week
which requests run out today
which answers are due today
which clocks are running out
which reply clocks are running out
what do we have to answer by tonight
what has to be answered today
what needs an answer by friday
late requests
overdue requests
which requests are late
which requests did we miss
where are my hand-offs stuck
where do my hand-offs stand
what's the state of my hand-offs
which hand-offs are open
show the hand-offs
show my hand offs
my handoffs
hand-offs to legal
what is with operations
what is lying with legal
what did i hand over to risk
has anyone handed §'s request over to risk yet
did anybody pass §'s question to legal
has operations answered about §
has legal come back on §
any answer from risk on §
what's waiting at the departments
what are the departments doing for §
which complaints are open
show the open complaints
open complaints
list complaints
are there any open complaints
any complaints open in my book
is there a complaint open for §
is there an open complaint of §
does § have a complaint open
how many requests are open
how many requests are overdue
paused requests
which requests are paused
which requests are on hold
requests we answered but not resolved
show resolved requests
service queue
the inbox of client wishes
what's in the queue from clients
ticket list
open tickets
and her requests?
and his open requests`,
  answer_request: `park it, they still have to tell us the amount
pause it until the papers are here
sent the letter, that's answered
card is out, you can close the request
the hand-off about the payment is done: it was our error
the hand-off is done: booked twice, we correct it today
hand-off done: the card is on its way
done with the hand-off: our error
report the hand-off as done: corrected
answer the hand-off: the limit is raised
accept the hand-off about the transfer
i accept the hand-off
i take on the hand-off
decline the hand-off: not ours, ask risk
ask back on the hand-off: which account is it
answered, told her tomorrow
answered it, told him the rate
answered § by phone
i answered §
i answered the request of §
i answered §'s request: told him the fee
i've answered her
i've answered §, the pin goes out tomorrow
told § the pin goes out tomorrow, so that's answered
told her it takes two days, so that one is answered
told him it's on the way, mark the request answered
called § back about the request, all explained
replied to § about the statement, mark it answered
replied to §'s request by mail
replied to §, request answered
got back to § on the request
mark the request of § as answered
mark §'s request answered
mark it as answered
the request of § is answered
§ got his answer
§ has her answer now
we are waiting for his papers, put that request on hold
waiting for the client's papers
waiting for §'s papers, pause the request
waiting for her id, pause it
waiting for his passport copy, put it on hold
pause it, she has to send me her id copy first
pause the request of §
pause §'s request until the papers are here
pause that request, the ball is in his court
put it on hold until he signs
put the request of § on hold
put §'s request on hold: missing documents
on hold until § sends the salary slip
on hold until we hear from §
park the request of § until monday
park it, he needs to send the form
stop the clock for §, waiting for documents
stop the clock on that request
freeze the request until she replies
resume the request of §
resume §'s request, papers arrived
the papers are here, resume the request
the papers are in, carry on with the request of §
take the request of § off hold
unpause the request of §
unpause it, she sent the id
resolve the request of §
resolve §'s request
resolve it, he has the card
the request of § is resolved
§'s request is resolved
§'s request is sorted, she got the statement
§'s request is done
done, the reference is with him, close that request
close that request, it's sorted
close the request of §
close §'s request, statement sent
close out §'s request
request of § done
request done, the statement is sent
request settled, § has the paper
that request is sorted
statement sent to §, request closed
card delivered, close the request
reopen the request of §
reopen §'s request, the card still does not work
reopen it, he wrote again
the request of § is not solved, open it again
accept the hand-off for §
accept the hand-off
i take the hand-off on §
i'll take that hand-off
taking on the hand-off of §
decline the hand-off of §: not our department
decline that hand-off
the hand-off of § is done: payment found
hand-off done: contract checked
ask back on the hand-off of §: which account?
ask back: which payment do they mean
question back to the rm on the hand-off for §`,
  hand_off: `give operations §'s stuck payment, the euros never got credited
give risk §'s overdraft
pass this on to customer service: § can't reset the app pin
send on to legal: § wants the trust deed amended
kindly have the legal department check the pledge agreement of § by 0 december
would you have operations trace the incoming payment of § by friday
one for product: § wants to know if the note is available in usd
put ops on §'s returned transfer
kindly route to customer service: § lost the login letter
let the risk people check §'s covenant breach until 0 december
customer service should call § about a blocked token
over to operations with §'s missing dividend
legal needs to see the guarantee of § before 0
get legal to check §'s power of attorney by friday
get legal to look at the contract of §
get risk to review the limit of §
get operations to trace the payment of §
have legal look at §'s guarantee
have risk check §'s overdraft
have operations find the transfer of §
ask legal to look at §'s guarantee by friday
ask legal whether § may sign alone
ask legal to check the power of attorney for §
ask risk to review §'s limit
ask risk about § whether the collateral can be released
ask risk if § can skip one instalment
ask operations to trace the payment of §
ask operations why the transfer of § bounced
ask ops where the payment of § is
ask the product people what the forward costs for §
ask the product team whether there is a hedged class for §
ask the product desk for a quote for §
ask customer service to send § a new card
ask customer service to reset the login of §
ask the back office to correct the statement of §
legal should check the will of § by monday
legal needs to look at §'s contract
legal has to check the guarantee of §
risk should have a look at §'s overdraft
risk should take a look at the missed november instalment of §, until wednesday
risk must review § before the renewal
operations should trace the money of §
operations needs to fix the address of §
product should tell us if the fund works for §
customer service should call § about the card
pass §'s failed transfer to operations
pass §'s question to the product team
pass the guarantee of § to legal
pass this to operations for §: find the payment
pass it on to risk, § wants a higher limit
hand §'s case to legal
hand § over to customer service for the card problem
hand the payment problem of § to operations
hand off to legal for §: check the deed
hand off to risk for §
hand it to ops: § still misses the 0 francs
hand over to product: § asks for a quote
forward §'s complaint about the fee to operations
forward to ops pls, §'s standing order has to be moved to the new account
forward to legal: does § need a notary
forward §'s question to risk by tomorrow
send §'s power of attorney to legal for a check
send it to operations: wrong booking at §
send the limit question of § to risk
escalate §'s stuck payment to operations
escalate the guarantee of § to legal by friday
escalate to risk: § is 0 days late
involve legal for §'s inheritance
involve risk on §
bring in legal on the contract of §
bring in the product specialists for §
loop in legal on §'s contract, deadline friday
loop in operations for the lost transfer of §
give §'s address mess to customer service
give the case of § to operations until tomorrow
refer § to legal
refer the fee question of § to the product team
question for the product team re §: is there a euro class
question for legal about §: is the signature valid
question to risk on §: how much headroom is left
question for ops: when was §'s payment booked
need legal on §'s trust deed by wednesday
need operations to reverse the booking of §
i need risk's opinion on §
request to operations for §: reissue the statement
let legal have a look at the pledge of §
let operations sort out §'s double booking
work for operations on §: correct the standing order
assign to legal: § contract review
route §'s login trouble to customer service
over to risk: can § draw the rest of the line`,
  open_complaint: `§ is fuming, we sent the statement to the neighbour
§ is really upset that we forgot to prolong the guarantee
§ says it's outrageous we charged for a card that was never ordered
§ is up in arms about the wrong booking, our mistake
§ had enough of us, the third wrong statement in a row
§ is furious, we charged her twice
§ is furious that nobody called back
§ is livid, we debited him twice for the custody fee
§ is livid about the fee
§ is mad as hell, nobody called him back in 0 weeks, he wants it filed as a complaint
§ is angry because the transfer took a week
§ is very angry with us about the card
§ is really upset, wrong rate on the mortgage
§ is beside himself, the payment bounced
§ is fuming about the double charge
§ is outraged, we sent the statement to his ex wife
§ is up in arms about the new fees
§ is complaining that nobody called him back for three days
§ is complaining about the wrong invoice
§ is complaining, the statement has wrong figures
§ complains about the fees
§ complains his card got declined again, third time now, and he's fed up with us
§ complains that we lost his papers
§ complained about our wrong booking
§ complained formally about the advice
§ complained on the phone, the rate was promised otherwise
§ has complained in writing
§ has a complaint: payment executed twice
§ has a complaint about the card
§ wants to complain about the fees
§ wants to file a complaint
§ wants to make an official complaint about the delay
§ wants it filed as a complaint
§ lodged a complaint today, we sent her letters to the old address
§ lodged a complaint about the mortgage
§ filed a complaint over the lost transfer
§ raised a complaint, the advice was bad
§ sent us a letter of complaint
§ threatens to go to the ombudsman over the fee
§ threatens to leave the bank because of our mistake
§ threatens with a lawyer, we lost the deed
§ demands her money back, we booked it twice
§ demands compensation for the late payment
§ blew up on the phone, third mistake in a row
§ shouted at me because of the blocked card, complaint
§ just exploded on the phone over a fee we should not have charged
§ had enough, the third wrong statement, complaint please
§ is fed up, we forgot the transfer again
§ is not happy at all, we booked the wrong amount, file a complaint
open a complaint for §: statement sent to the wrong address
open a complaint for § about the double charge
open a complaint of §
open complaint §: card lost in the post
new complaint from §: fee charged twice
new complaint: § waited 0 weeks for the card
complaint from §: nobody calls back
complaint by §: transfer too late
complaint of § came in by mail: wrong fee
a complaint from § just came in, the payment is gone
file a complaint for §, money booked to the wrong account
file it as a complaint: § got a wrong rate
log a complaint from §: rude at the counter
record a complaint of §
register a complaint for §: the bonds were not sold
raise a complaint for §, he lost money by our delay
take down a complaint from §
treat this as a complaint from §: the advice was wrong
make it a complaint, § wants a written reply
official complaint from §
serious complaint from §: data sent to a third person
we messed up with §, she complains about a wrong payment
we overcharged § and he is angry
we forgot the payment of § and now he is furious`,
  get_complaint: `what's the status of §'s complaint
whats the status of §s complaint
status of the complaint of §
status of §'s complaint please
where do we stand with §'s complaint
where are we with the complaint of §
where does the complaint of § stand
how is §'s complaint going
how far are we with §'s complaint
how is the complaint of § coming along
what happened with the complaint of §
what's happening with §'s complaint
what's new on the complaint of §
any news on §'s complaint
any progress on §'s complaint
show §'s complaint
show me the complaint of §
show the complaint of § in full
show the complaint file of §
open the complaint of § for me to read
pull up §'s complaint
pull up the complaint of §
let me see the complaint of §
give me the complaint of §
give me the history of the complaint of §
timeline of §'s complaint
timeline of the complaint
what did § complain about
what is § complaining about
what exactly is the complaint of §
what's §'s complaint about
what is the complaint about
why did § complain
what was the cause of §'s complaint
what did we find out about §'s complaint
have we found the cause for §'s complaint
who is working on §'s complaint
who deals with the complaint of §
has §'s complaint been closed
is the complaint of § closed
is §'s complaint settled
is §'s complaint resolved yet
did we call § back about the complaint
has anyone called § back about the complaint
what remedy did we offer for §'s complaint
did we offer § anything for the complaint
when is the answer to §'s complaint due
by when do we have to answer §'s complaint
complaint of §
complaint §
§'s complaint
the complaint of §
§ complaint details
details of the complaint of §
tell me about §'s complaint
tell me about the complaint
and her complaint?
and the complaint?
what about the complaint of §
what did similar clients get in cases like §'s complaint
similar cases to §'s complaint
read me §'s complaint`,
  update_complaint: `§'s complaint, as a remedy we give 0 back
§ complaint: remedy is a refund of 0 and a written apology
on §'s complaint the cause was a courier mistake
§ accepted our apology, the complaint is settled
§ complaint: we found the reason, the fee table was wrong
§ complaint: cause found, our system billed the fee twice
§ complaint: cause found
complaint of §: cause is a system error on our side
complaint of §: it was our mistake
it was our mistake, double booking in the system
it was our error, the desk mistyped the amount
it was our fault, we sent it to the old address
our error on §'s complaint, confirmed by operations
the error is ours, operations confirms
the cause is on our side: wrong fee table
the cause was a third party, the post lost it
cause of §'s complaint: the courier
cause: the client misread the contract
the client misunderstood the fee, that's the cause
turns out the client misread the terms, cause on §'s side
turns out it was the correspondent bank
root cause for § found: duplicate order
root cause: the batch ran twice
set the cause of §'s complaint to our error
add to §'s complaint: card dept says the card got lost in the post
add to the complaint of §: she called again
add to the complaint: he wants it in writing
add a note to §'s complaint: waiting for the statement
note on §'s complaint: the custody desk checks
note for the complaint: legal is looking at it
update §'s complaint: refund is on its way
update the complaint of §: severity high
update the complaint: she is calmer now
raise the severity of §'s complaint to high
raise §'s complaint to critical
make §'s complaint critical
set the severity of §'s complaint to low
severity of §'s complaint down to medium
offer her 0 francs as compensation
offer him 0 chf for the trouble
offer § a refund of 0 francs for the complaint
remedy for §'s complaint: refund of 0
remedy: refund the fee of 0
remedy for §: 0 chf goodwill
we refund § the 0 chf, put it in the complaint
we refund the fee as remedy
refund her the fee, complaint of §
compensation of 0 for §'s complaint
goodwill payment of 0 francs for §'s complaint
propose 0 euros as remedy on §'s complaint
called § back about the complaint, she is satisfied
called § back, he's happy with the solution
called her back about the complaint, she is happy now
called him back on the complaint, he is still not satisfied
call-back done, § is satisfied
call-back done with §: fine now
callback on §'s complaint: satisfied
callback on friday for §'s complaint
plan the call-back for §'s complaint on friday
§ is satisfied with the remedy
§ accepted the apology and the refund
§ accepted the remedy, complaint resolved
§ is still unhappy after the call-back
§'s complaint can be closed
§s complaint can be closed
close §'s complaint
close the complaint of §
close the complaint
close the complaint, she is happy
the complaint of § can be closed
the complaint of § is settled, close it
the complaint of § is resolved
mark §'s complaint as resolved
mark the complaint as resolved
set §'s complaint to resolved
resolve the complaint of §
complaint of § resolved: refund paid
lesson from §'s complaint: check the fee table after each update
lesson of the complaint: two people check the address
the theme of §'s complaint is fees
§'s complaint is about fees, set the theme`,
  log_feedback: `§ said they love how patient we are on the phone, put it down as feedback
§ finds our app clunky, not a complaint just feedback
§ says our branch people are the nicest, save that as feedback
§ thinks the app is a mess, feedback, not a complaint
§ was very happy with how fast the transfer went, file under feedback
§ finds the statements hard to understand, just feedback
§ says we answer too slowly, goes into feedback
§ told me the new statements are much clearer, that's feedback
§ gave us 0 of 0 in the survey
§ gave us 0 out of 0 on the survey
§ gave us a 0
§ gave us a 0 in the satisfaction survey
§ gave 0 points for the service
§ rated us 0 out of 0
§ rated us 0
§ rated the advice 0 of 0
§ scored us 0
§ scores us 0 out of 0
survey score of §: 0
survey: § 0 of 0
nps from §: 0
nps 0 from §
§ would recommend us, 0 of 0
§ would not recommend us
feedback from §: full of praise for the mortgage desk
feedback from §: app is too slow
feedback from § the new statement is much clearer
feedback by §, only a remark: the quarterly report is too long
feedback of §: likes the new branch
feedback for the record: § likes the app
log feedback from §: very happy with the service
log feedback of §
record feedback from §: the hotline is slow
note feedback from §: opening hours are too short
take down some feedback from §
client feedback §: likes our newsletter
positive feedback from § on the onboarding
negative feedback from § on the app
some praise from §: fast answer on the loan
praise from § for the quick help
praise from § for the whole team
criticism from §: the letters are hard to read
§ praised the mortgage desk
§ praised how fast the card came
§ praised our advice
§ raved about the new branch
§ raves about our service
§ was full of praise for the advisor
§ is full of praise for the team
§ is very happy with our service
§ is delighted with the new app
§ is thrilled with the speed of the loan
§ is impressed by the report
§ was impressed how quickly we answered
§ loves the new app
§ loves our new statement
§ likes the new e-banking
§ finds the app confusing
§ finds the fees too high, just a remark
§ finds the report too long
§ thinks our app is a disaster
§ thinks our fees are too high
§ thinks the website is ugly
§ thinks we are the best bank
§ says our app is great
§ says the e-banking is a pain
§ says our hotline takes forever
§ says the service in the branch is excellent
§ said the report is hard to read, just feedback
§ said we are much faster than his other bank
§ said the onboarding was smooth
§ hates the new app
§ hates the new login
§ dislikes the new website
§ is disappointed by the opening hours
§ is unhappy with the parking at the branch, just feedback
§ was not impressed by the event
§ enjoyed the client event
§ complimented us on the event
§ thanked us for the great support, log it as feedback
§ suggests longer opening hours
§ suggests a dark mode in the app
§ wishes we had a better app, feedback
compliment from § for the quick mortgage
a compliment from §
kudos from § for the service desk
§ compliments the team on the loan
§ left feedback: website is slow
§ answered the survey with 0`,
  list_feedback: `what are people saying about our app
what are clients saying about us
what do clients say about the app
what do clients say about our fees
what do my clients think of us
what do people think about the new statement
what feedback did we get
what feedback did we get this month
what feedback have we had on the hotline
what did § give us in the survey
what feedback did § give
what does § think of our service
any feedback from §
any negative feedback recently
any positive feedback this month
any praise lately
any praise for the mortgage desk
any criticism of the app
any feedback on fees
negative feedback
show the negative feedback
show negative feedback from november
show me the feedback
show the client feedback
show feedback of §
show the feedback by topic
show the praise we got
please show the client feedback broken down by topic
feedback by topic
feedback by tier
feedback broken down by driver
feedback list
feedback on the app
feedback on digital
feedback of § please
feedback since october
list feedback
list the feedback of this quarter
list feedback from key clients
survey results
survey scores by tier
survey scores by driver
show the survey scores
how are we scoring in the survey
how did clients rate us
how do clients rate our service
how happy are my clients
how satisfied are clients with us
how is our satisfaction score
average satisfaction by segment
what's our score with key clients
nps by tier
nps this quarter
who is unhappy with us
who gave us a bad score
who praised us
which topics come up most in feedback
which topics do clients criticise
what do clients criticise most
what do clients praise
what annoys clients most
what do they like about us
voice of the client
client voice this month`,
  set_client_team: `im off 0 to 0 december, matthias covers my book
away from 0 to 0 december, matthias minds my clients
out 0 dec to 0 dec, matthias takes my clients meanwhile
holiday 0 to 0 december so matthias is my stand-in
from the 0th to the 0th i'm not here, matthias looks after everybody
while im in training 0 till 0 december matthias handles my book
i'm travelling 0 - 0 december, cover by matthias please
matthias does my clients from 0 to 0, i'm on vacation
add matthias to the team for § as deputy
add matthias to §'s team
put matthias on the team of §
put matthias down as second contact person for §
matthias joins the § team
make matthias the backup for §
matthias should be named as second contact for §
include matthias in the team for §
matthias is the deputy for § from now on
§ covers my book from 0 to 0
matthias covers § from 0 dec to 0 dec, i'm skiing
matthias covers § next week
matthias covers me from monday to friday
matthias oberholzer covers my clients from 0 to 0
matthias stands in for me at § from 0 nov till 0 dec
matthias stands in for me next week
matthias is standing in for me on §
matthias takes over my clients while i'm away
matthias takes over § while i'm on holiday
matthias looks after § from 0 to 0
matthias looks after my clients next week
matthias will look after my book from 0 to 0 december
matthias deputises for me from monday till friday
i'm away 0 to 0 december, matthias oberholzer takes over my clients
i'm away next week, matthias covers
i'm off from 0 to 0, matthias oberholzer is my deputy
i'm on leave from 0 to 0, matthias takes my book
i'm on vacation from monday to friday, cover is matthias
i am on holiday 0 to 0, let matthias stand in
on leave tmrw until friday, let matthias oberholzer be my cover for all clients
on leave from 0 to 0, cover by matthias oberholzer
out of office 0 to 0, matthias covers me
let matthias cover my book from 0 to 0
let matthias cover § from 0 to 0
let matthias stand in for me from monday to wednesday
let matthias take care of § while i'm away
have matthias cover § until friday
have matthias cover me next week
set matthias as my cover from 0 to 0
set up cover for me from 0 to 0 by matthias
set a deputy for § from 0 to 0: matthias
arrange cover for my holiday 0 to 0, matthias oberholzer
cover for § from 0 to 0: matthias
cover by matthias from 0 to 0
cover: matthias, 0 to 0
give matthias access to § from 0 to 0
give matthias access to my clients next week
matthias needs access to § until friday, i'm out
my deputy from 0 to 0 is matthias oberholzer
my stand-in next week is matthias
add matthias as solution designer for §
add matthias to the team of §
add matthias oberholzer to §'s team as assistant
add matthias as assistant for §
put matthias on the team of § as assistant
put matthias on §'s team
make matthias the solution designer of §
make matthias the lead on §
make beatrice the lead for §
make matthias assistant for §
matthias should be the solution designer for §
matthias joins the team of § as assistant
matthias becomes relationship manager of §
matthias oberholzer is the solution designer for § from now on
team of §: matthias as assistant
team for §: beatrice lead, matthias assistant
set the team of §: lead beatrice, assistant matthias
change the team of §: matthias is assistant
assign matthias to § as solution designer
bring matthias into the team of §
hand my whole book over to matthias
hand my book over to matthias oberholzer
hand over all my clients to matthias, i'm leaving the bank
transfer my book to matthias
transfer all my clients to matthias oberholzer
move lena's book to matthias
lena hofmann is away 0 to 0, matthias covers her book
lena is sick this week, matthias covers her clients
matthias gets my book, i'm leaving`,
  list_tasks: `what should i be working on
what am i supposed to work on
anything burning before wednesday
anything urgent due before friday
what tasks are burning this week
what do i still have to do before thursday
to-dos before friday
what's left on my list
one task after the other please
let's go through my tasks one by one
lets work through my tasks
let's work through my to-dos
let's work through the to-do list one at a time
let's work the list
take me through my to-dos one at a time
take me through my tasks
walk me through my tasks one by one
walk me through the to-do list
one task after the other please, start with the first
one task at a time please
tasks one by one
go through my tasks with me
go through the tasks one after another
start with my first task
give me the first task
first task please
batch mode for my tasks
process my tasks one by one
run through my to-dos
let me clear my tasks one by one
show my tasks one at a time
queue up my tasks
task queue please
what are my tasks
what tasks do i have today
which tasks are due today
my to-dos for today
list my to-dos
show my task list`,
  create_task: `task for §: write the credit memo, but only once the valuation task is done
remind me to book the notary for § once the valuation task is finished
todo §: order the new guarantee, not before the credit memo is done
new task for §: sign the contract, once the term sheet is sent
stick § in my diary for a check-in on the 0th
pop a check-in with § into my diary for 0 december
pencil a catch-up with § into my diary, just a reminder
put a review of § into my diary for 0 dec
diarise a call to § for friday
remind me every monday to check the rates
remind me every friday to send § the report
remind me every month to call §
remind me each week to look at the limits
remind me on the 0st of each month to go thru the watchlist
remind me on the first of every month to check §
remind me daily to check the mail of §
remind me weekly to call §
remind me once a month to visit §
remind me once a quarter to review §'s limits
remind me every other week to write to §
remind me every 0 weeks to call §
remind me every year on 0 may to congratulate §
every monday check the rates
every friday call §
every tuesday remind me to send the list
every two weeks i want to ring §, put that in
every month i need to send § the statement
every quarter review the portfolio of §, task please
every morning check the fx desk, reminder please
every weekday remind me at 0 to look at the queue
weekly reminder on tuesdays to ring §
weekly task: check the overdrafts
monthly reminder to send § the fx report
monthly task for §: check the covenants
quarterly task: limits of §
recurring task: call § every month
recurring reminder every friday to do the timesheet
repeat every week: call §
task: first of every month send § the fx report
task every monday: rates
set a recurring task to check § every quarter
set up a monthly reminder for §'s margin call
yearly reminder for the insurance of §
after the offer is out, remind me to call §
once the contract is checked, task: send it to §
remind me friday to call §
remind me on friday to call §
remind me to ask § about the flat
remind me to send § what i promised on friday
task: ask legal about § on friday
remind me to hand the file of § to legal tomorrow
remind me to book a meeting with §
remind me to prepare the meeting with § on thursday
to-do: complaint letter for § by monday
note to self: answer §'s request tomorrow
remind me to answer § tomorrow
remind me to log feedback from § after the event`,
  log_interaction: `jot down that § prefers morning calls
jot down that § hates phone calls
jot down that § only drinks tea
note down that § prefers mail to phone
write down that § does not eat meat
put down that § prefers to be called in the morning
jot down § wants no calls on fridays
just jot down that § collects watches
§ called me: card was blocked abroad
§ rang me: wife is ill
got a letter from §'s solicitor about the complaint
got a mail from § about the complaint
letter from §'s lawyer came in about the case, log it
got a letter from § on the fees
§ came past the office unannounced, wanted his statements printed
§ came by the branch, wanted to see the vault
§ dropped in unannounced, asked about gold
§ popped in today and wanted to chat about rates
§ was at the counter this morning, wanted cash
just hung up with § so she likes the forward rate but wants to think till thursday i promised her the written offer by wednesday her daughter got into med school and remind me to call her friday
log call with §, mortgage at 0 is fine for him, he prefers 0 yrs fixed, he will send the contract by thursday, i check the affordability tomorrow
phone call with § this morning, mri was fine, she is moving to a smaller flat in spring, doesn't want to tie up the deposit, follow up 0 december
spoke to § on the phone, sale of the flat falls thru, he's retiring end of march, told him i'd send the new calc by friday, ping me wednesday to start on it
spoke to § on the phone, she is moving to lausanne in march, new mobile 0, call her back next tuesday
had lunch with §, his daughter marries in may, he hates calls before 0, i promised him the mortgage offer by friday and must check the rates tomorrow
lunch with § today, son starts at the university in autumn, wants to talk about gifts, i promised to send the paper by monday
met § at the branch, she is expecting a baby in june, promised her the insurance quote by friday
met § yesterday, he sold the boat, i promised a proposal for the cash by 0
coffee with §, he is changing jobs in january, wants to pause the savings plan, send him the form tomorrow
call with §: happy with the mortgage, buys a flat in spring, i owe her the calculation by friday
call from §, he is divorcing, wants a separate account, i said i'd send the forms by monday
visited § at the plant, new cfo from january, promised the leasing offer by 0, follow up in two weeks
just off the phone with §, he is fine with the rate, promised to sign by friday
talked to §, she got a new job, new mail is a@b.com, i promised to update the file and send the contract by monday
zoom with §, they plan a second plant, promised them the term sheet by 0 december, remind me to ask risk
dinner with §, wife is ill, does not want calls in the evening, promised him a quiet week, call 0 december
log a call with §: likes the fund, thinks it over till monday
log the meeting with §: he asked about gold, i promised a note by friday
log that § called about the rate
log my visit to §, all fine
§ called, wants to think about the mortgage until monday
§ called to say thanks for the flowers
§ rang, talked about his holidays and the markets
emailed § the brochure just now, log it
emailed § the term sheet today, log it
mailed § the tax certificate just now, please log
sent § the offer by mail just now, log the mail
called § back about the rate, log it`,
  record_fact: `note that § prefers morning calls
note that § likes opera
make a note that § is left handed and likes golf
remember that § prefers calls before 0`,
  get_client: `any open complaints from §
any open complaints of §
quick rundown on §
rundown of §
show me §
who is §
open the card of §
what do we know about §
§ phone number
how much does § owe
does § have a mortgage
what's §'s balance
tell me about §
tell me about §'s family
what products does § have
what does § hold`,
  list_interactions: `whats the story with §
what's the story with § lately
what has been going on with §
what's the latest with §
what did we last discuss with §
contact history of §
last calls with §
what happened with § lately
`,
  find_clients: `which clients have a mortgage
which of my clients have no risk profile
which clients have an open complaint
which clients live in geneva
key clients in zurich
clients in geneva
clients with loans over 0
list all my clients
show me my prospects
who has an expired kyc`,
  none: `thanks, that's all for today
perfect thanks
ok good
have a nice day
how's it going
what can you do
are you a robot
what's the weather today
tell me a joke
order me lunch
book me a flight to geneva
book a table for two tonight
promise me you won't tell anyone
what do you think about complaints in general
great job today
you're a star
see you tomorrow
never mind then
good night
i'm off now, bye
who won the match yesterday
play some music
waive all fees for §
delete the complaint of §
delete all requests
give § a guarantee that the fund won't fall
approve the refund yourself
transfer 0 francs to §
let me in to the client files of my neighbour`,
}
