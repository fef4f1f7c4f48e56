/** The same wishes in the turns of phrase of other managers; § stands for the client, 0 for figures and days. */
export const englishIdiomLessons: Readonly<Record<string, string>> = {
  get_daily_brief: `what am i up against this morning
walk me through my day
walk me through 0
talk me through tomorrow
what does 0 hold for me
what's coming my way today
whats in store today
brief me
brief me on today
brief me for tomorrow
anything i should worry about before nine
what needs me today
where should i start this morning
what's first on the menu
what's cooking today
how busy am i on 0
am i busy on 0
give me the shape of my day
set me up for the day
set me up for tomorrow
coffee's in hand, what do we have
ok im at my desk, what's up
just got in, what did i miss and what's next
what's the most pressing thing right now
which fires do i have to put out today
what must not slip today
day overview please
overview of 0 please
run me through what's happening today
what have i let myself in for today
how's the day stacked
how is tomorrow stacked up
what does 0 throw at me
what have i got lined up
what's lined up for 0
what's in the diary today
diary for today
how full is my 0
any appointments this morning
what's the programme today
what's today all about
what's the order of the day
where's the fire today
fill me in on today
how am i fixed for 0
what's hot today
give me today's headlines
what do i walk into today
anything in the calendar for 0 i should brace for
what's in the calendar for 0
morning, shoot
ok shoot, what have we got
let's hear it, what's today
what awaits me on 0
show me what 0 looks like`,
  prepare_meeting: `refresh my memory on § before he comes in
refresh me on § ahead of our meeting
§ is due any minute, what do i need
§ is at my desk in 0, give me the essentials
§ is waiting in the lobby, quick rundown
lunch with § in half an hour, what can i bring up
lunch with § later, give me talking points
coffee with § at 0, what's there to talk about
walking into § in 0 minutes, fill me in
on my way to §, what's the story
heading over to §, anything i should know
heading to § now brief me
sitting down with § at 0, what should be on my agenda
i've got § on the phone in 0 minutes, catch me up
catch me up on § before our call
get me ready for §
get me ready for the § meeting
talking points for §
talking points for my 0 with §
what shall i raise with § tomorrow
what would i want to discuss with § on 0
what do i say to § when i see him
cheat sheet for § please
one pager for § before the visit
give me the lowdown on § before i go in
seeing the § people at 0, what's open with them
bring me up to speed on § before the review
§ review tomorrow, put together what i need
prepare me for the annual review with §
dossier for tomorrow's visit to § please
i've got the § directors in the boardroom at 0, arm me
i have § in my office at 0, help me look prepared
what's worth asking § when i see him this afternoon
what's worth knowing about § ahead of lunch
what would you ask § if you met her today
which questions should i put to § tomorrow
background on § please, he's on his way up
background for my meeting with §
§ is on his way up, background
§ is in the waiting room, what's new with her
§ just arrived, what do i need to know
§ arrives at 0, anything sensitive
any landmines with § before i sit down with him
anything touchy i should avoid with § tomorrow
what shouldn't i forget when § comes in
what's the state of play with § before our meeting
before i meet §: what's open, what did we promise
i'm lunching with § tomorrow, give me ammunition
i'm about to walk in to §, two minutes
meeting § in 0, what's the background
review meeting § on 0, get the material together
help me prepare for §
help me get ready for the § dinner
have § at 0, what are the points
got § in an hour, what's outstanding
§ at 0. what do we want out of it
§ at 0, what's our goal
put a briefing together for 0's sit-down with §
briefing for § please
brief me on § before we talk
write me up something on § for the visit
what's the angle with § tomorrow
sit-down with § on 0, get me ready
i'm picking up § at the station, what do i need to know
what do i want from the meeting with §
run me through § ahead of the call`,
  list_contacts_due: `who have i let slip contact wise
who has slipped off my radar
who's gone quiet on me
which clients have i lost touch with
whom did i forget to call these last weeks
who deserves a call from me
who should hear from me this week
who's overdue for a visit in 0
i'm in § on 0, who is overdue for a visit there
i'll be in town on 0, whom should i drop in on
i have a free afternoon, who should i ring
got an hour to kill, who do i call
which key clients are we not looking after enough
who's past their contact interval
whose regular call is due
whose turn is it for a catch up
who is waiting longest to hear from me
any affluent clients due for a call
who needs a check in
give me my call list for the week
list of people to ring on 0
who should i reach out to
who've i been ignoring
who is feeling neglected by now
time to catch up with whom
who fell through the cracks lately
anybody in 0 i should visit soon
who's up for a touch base
contact round for this month please
any § clients i ought to look in on
anyone in 0 i should look in on
whose last contact is way too long ago`,
  list_promises: `what did § say he'd bring us
what did § say she would send over
what has § promised to give us
what was § going to get us
what's § still supposed to deliver
what is § bringing to the table, did he promise anything
which papers did § say they would hand in
what do clients still owe us
who said they'd send us something and hasn't
what are we waiting for from §
what is § owing us
what do i still owe §
what do we owe § again
do i owe § anything
do we still owe the § anything
anything i said i would do that's past due
anything i said i'd send and didn't
what did i tell § i would do
what did i tell them i'd do by 0
what did i say i'd get back to § on
have i left § hanging with something
have i kept my word to §
did we deliver on what we told §
which of my words are still outstanding
what have i committed to this week
what commitments run out by 0
my commitments please
commitments to § please
what am i on the hook for with §
what's § counting on me for
where am i behind on what i said i'd do
what did we agree i would do for §
list what i've undertaken for §
what have i given my word on
what's § still got to hand over to us
what does § still have to give us
what does § still have to bring in
what is § late with handing in
is § late with anything he promised
which clients still have to deliver what they promised
am i late on any of my commitments
have i let any commitment slide
which of my commitments are overdue
what am i supposed to deliver to § and when
what did i say i would get §
what's due to § from my side
what have i got outstanding towards §
what i owe people this week please
is there something i said i'd do for §
did i promise anybody anything for 0
what's promised for 0
my word to whom is still open
remind me what we undertook towards §
remind me what i promised §
did § come through with what she promised
did § do as he said he would
has § kept his side of the deal
anything § is supposed to hand in`,
  record_promise: `said to § she'd hear from me about the 0 by 0
said to § he would get the table by 0
told § i would have it by 0
told § she will have the figures on 0
told § he can count on the offer by 0
i told § we'd come back with terms by 0
i gave § my word that the papers are there by 0
gave my word to § on the fee list, 0
i'm to get § the report by 0, said so on the phone
§ gets the quote from me by 0, i assured him
assured § the transfer goes out 0
assured § we'd waive nothing but explain all by 0
i committed to § for 0: the new offer
we committed to sending § the contract before 0
§ has my word he gets the list 0
§ will let us have the accounts by 0, he gave his word
§ will get us the signed form by 0, so he said
§ said she'd drop off the passport copy by 0
§ said they'll send us the balance sheet 0
§ said he'll bring the deed 0
§ swore the money is here by 0
§ is going to send me the lease by 0, promised
§ agreed to return the contract signed by 0
§ undertook to provide the certificate until 0
§ pledged to top up the account by 0
on my honour, § gets an answer by 0
i owe § a call back about the loan by 0
i owe § the brochure, due 0
owe § a breakdown of the costs by 0, note that
we owe § an answer on the limit by 0
i've undertaken to let § know by 0
i let § know she'd get the letter 0`,
  close_promise: `the list is with §, promise kept
the fee table is with §, sent it this morning, kept my word
§ has the papers now so that promise is done
§ got what i promised, close it
sent § what i owed him, promise done
delivered what i'd promised §
kept my word to § on the report
kept my word, § has it
i've honoured what i told §
as promised i called § back, tick it off
that's what i promised §, done now
the thing i promised § is delivered
couldn't keep my word to § about the limit, credit took too long
couldn't hold my promise to §, the desk was late
could not deliver to § what i promised
i let § down on the offer, promise broken
broke my word to § on the call
i failed § on the deadline i gave
didn't make it in time for §, the promise is gone
missed what i promised §
§ never got it from me in time, mark that promise as missed
§ brought the papers as he promised, close it
§ kept her word, the form is here
§ didn't keep his word about the papers
§ came through with the accounts he promised us
§ delivered what they owed us
my commitment to § is fulfilled
commitment to § met, mark it
promise to § settled by this morning's mail
that promise is off the table, it's done`,
  schedule_meeting: `pencil in § for 0
pencil § in on 0 at 0
pencil in § for 0, at her place
need a 0 min video call with § on 0 at noon
need half an hour with § on 0
need a slot with § next week
i need to see § on 0 at 0, block it
block 0 on 0 for §
block an hour for § on 0
reserve 0 with §
find me a slot with § next week
find time with § on 0
find a gap for § this week
when am i free for § this week
when could § and i sit down
set up a zoom with § for 0
set up a teams call with § at 0
arrange a visit to § on 0
arrange lunch with § for 0 at 0
fix a date with § for 0
put § in the calendar for 0 at 0
put in a call with § 0 at 0
get § in for 0 at 0
have § come in on 0 at 0
§ is coming in on 0 at 0, put it in the diary
§ can do 0 at 0, book that
§ would like to meet 0 at 0, enter it
§ can't make it, push it back an hour
§ can't, move us to 0
§ asks to meet a day later
shift § to 0 at 0
bring § forward to 0
push the § meeting back by 0
push § back half an hour
swap § to the afternoon
§ is ill, call the meeting off
call off § on 0
drop the meeting with §
i can't see § on 0, cancel it
lunch with § on 0 at 0, put it in
is there an opening next week where i could see §
is there a gap on 0 for §
can we get § in on 0
can we fit § in this week
could you squeeze § in on 0 at 0
where could i slot § in
what times are free for § on 0
any time for § before 0
have i got an hour for § on 0
when do i have time for §
let's meet § on 0 at 0
let's have § over on 0 at 0
§ for coffee 0 at 0
§ at 0 on 0, in the branch
zoom § on 0 at 0
dinner with § next 0 at 0, enter it
site visit at § on 0, 0 hours
§ would rather have 0, same time
§ prefers the afternoon, move it to 0
make the § meeting 0 minutes
what about 0 at 0 for §, book it
how about 0 with § at 0, put it in
§'s flight is late, make it 0
fix me three quarters of an hour with § on 0`,
  open_request: `§ would like to know what early repayment costs
§ wants to know what his loan costs if he pays early
§ just rang, his card got swallowed and he has no cash
§ rang from abroad, card gone, stuck without money
§ called, her login is dead since this morning
§ is locked out of e banking
§ can't get into the app, asks for a new code
§ needs a proof of assets for her landlord, she mailed
§ needs a letter for the visa people
§ needs a bank reference by 0
§ needs confirmation that the transfer went out
§ wants a copy of the contract
§ wants the tax documents for 0
§ wants a credit card with a higher limit
§ wants to raise his limit to 0
§ wants to change the beneficiary of his policy
§ asks whether we can move his account to the joint one
§ asks if a mandate is possible
§ asks why the transfer isn't there
§ is asking for a breakdown of the fees
§ enquires about the exit terms
§ wonders how long a transfer takes
§ would like a second card for his wife
§ would appreciate a list of all standing orders
could we send § a duplicate of the statement, she asked
§ wrote in, please send him the contract again
got a mail from §, wants the balance confirmation for his auditors
voicemail from §, wants us to raise the daily limit
text from §: needs 0 wired today
§ has a question about the last invoice
§ came by the counter asking for a certificate
§ lost his token and needs a new one
§ requests a stop on his lost card
§ on the line, payment to the notary must leave today
incoming from §: please close the savings account
§ is after a copy of the pledge agreement
§'s bookkeeper is on the phone, salaries must go out and the e banking is down
§'s wife called, they need the statement for the school
§'s assistant mailed, they need the payment confirmation
§'s son asks how he can see the account
§'s accountant wants the year end balances
§ at the counter, needs cash in dollars by tomorrow
§ can't log in since the update
§'s card doesn't work at the petrol station
§'s payment hangs since 0
§ is waiting for a transfer that never came in
§ would like an offer for leasing a machine
§ would like a quote for a mortgage of 0
message from §: can we raise the daily limit
mail from §, could we send the statement by post
call from §, when does the deposit run out
§ on whatsapp: is the money in
question from §: does the card work in 0
§ has to show funds for the visa, needs a letter
§ begs us to hurry with the limit
§ needs help with the app
§ needs a bank guarantee for the landlord
§ wishes to close one account
§ wishes to know the exchange rate we applied
please note § wants a duplicate of the contract, as a request
§ writes that she'd like a second signature on the account
§ writes that he needs a new statement
§ can't log on, keeps getting thrown out
§ can't get her money out of the machine
§ can't pay with the card abroad
§ asked me for last year's tax statement again
§ says the app won't let him transfer
§ says he didn't get the letter, send it again
§ would be grateful for a copy of the deed
§ wants us to send the papers to the new address`,
  list_requests: `what are clients still waiting to hear from us about
what are clients waiting for
what do clients want from us right now
who is waiting for an answer from me
who is still waiting for something from us
which client asks are still unanswered
what came in that nobody has answered
what's in the queue of client requests
show the request queue
what's sitting in my inbox of requests
which requests run out today
which answers are due today
which client questions are about to go late
what does § want from us at the moment
what is § waiting for
what has § asked for lately
has anyone asked for anything today
anything urgent come in
any requests from § pending
what did operations not answer yet
what's parked with legal
what's with the back office still
which hand offs are not back
did risk come back to us
which tickets are on pause
which requests are paused
requests answered but not closed
everything clients asked for this week
open asks please
list whatever is still owed an answer
what's legal still sitting on
what is operations still working on for me
is risk still brooding over something
did i already ask legal about §
did we hand the § thing to operations
have i passed §'s case to risk
has customer service dealt with my hand off
anything of §'s that we haven't answered yet
anything still open from § on our side
is § waiting for something from us
which asks of § are pending
what did clients ask for that's not done
which requests are oldest
what needs an answer before noon
who's been waiting longest for an answer`,
  answer_request: `i got back to §, it works with both signatures
got back to § with the figures
came back to § on that, he's fine
that one is on ice, he still has to send payslips
put it on ice until she signs
put that on hold, we are missing the id
on hold, waiting on the client
paused, ball is in her court
the ball is in his court now, stop the clock
§ has to send papers first, park it
park the § thing until the papers are here
we're waiting on § for the form
§ sent the papers, pick it up again
papers are in, carry on with it
let's resume that one
answered § by phone
answered her, told him the price
wrote § the answer
gave § the answer over the phone
explained it to §, done
sorted for §
that's sorted now
§'s question is answered
§'s request is through, close it
new card is on the way to §, resolved
§ got his statement, done with that
taken care of, § has the letter
done and dusted for §
it's dealt with, § knows
§ is not happy with the answer, open it again
reopen §'s request, the letter had a mistake
mark the § request as answered
§ is sorted, close the request
let § know the limit is up, that's closed
showed her in the app, sorted
showed him how it works, fine now
walked him through it on the phone
sent it to her, all done
put it in the post to him, done
she has it now
he got what he asked for`,
  hand_off: `§ would like us to check the pledge on her flat, get legal on it by 0
§ would like us to look at the deed, one for legal
§ wants us to look into the missing coupon, that's for operations
§ wants the bank to review the guarantee, legal please
have ops look into the missing coupon on §
have operations trace the payment of §
have legal read the contract of §
have risk take a look at § before 0
this one's for risk: § wants to go up to 0
this is for legal: § signed without a witness
one for operations, § was booked into the wrong account
one for the product people: § asks about a fund we don't have
over to operations: standing order of § is wrong
over to legal with the § contract please
let risk decide on §'s limit
let operations sort the § transfer
legal to go over §'s lease by 0
ops please chase the transfer of §
risk needs to look at §, higher limit wanted
get risk's view on §
get operations to correct the booking for §
get the legal folks to read §'s shareholder agreement
need legal's opinion on § by 0
need the back office to reissue §'s statement
we need risk to sign off the line for §
pass § to customer service, app trouble
route §'s query to the product desk
forward the § matter to legal
kick the § payment over to operations
bring legal in on §
loop in risk on the § facility
the question of § goes to the product team
customer service should call § about the app
can customer service send § a new reader
please involve operations for §, two transfers stuck
credit risk should rate § again
could the product guys tell me whether § can have the fund
can risk tell us if § gets a higher line
can legal confirm that §'s power of attorney holds
could operations find out where §'s transfer is
would customer service call § about the token
§ has a tricky inheritance question, legal's turf
§ needs something from operations, pass it along
that's one for legal, § and the trust
that goes to legal: § wants his company as borrower
that's a matter for risk, § is over the limit
send it over to the product desk, § wants a special tranche
i need an opinion from legal on §'s contract
i need the credit people to look at §
we should run §'s case by legal
run §'s request past risk first
let's get operations involved for §
the back office has to fix §'s address
ops, please rebook the fee of §
legal, can you look at §'s deed
risk please reconsider the rating of §
customer service, please get back to § by 0
§'s trust deed needs a legal eye, until 0
operations ought to trace §'s 0, it hasn't arrived
§ would like us to have another go at the rating, over to risk please
§ would like us to recheck the fee, pass that to operations
§ wants the contract looked over by legal`,
  open_complaint: `§ is at the end of her rope, third time her order went out late
§ is beside himself, we lost his papers
§ has had it with us, nobody calls back
§ has had enough, wants to speak to my boss
§ is up in arms about the new fees
§ is foaming, we blocked his card for no reason
§ blew up at me, the transfer is gone for 0 days
§ went ballistic over the exchange rate
§ tore into me about the late statement
§ gave me hell, fee charged again
§ shouted at me because the card was declined
§ threatens to leave, we got the statement wrong again
§ threatens with the ombudsman
§ wants compensation for the late execution
§ demands an apology for the mix up
§ is very unhappy with how we dealt with the transfer
§ is unhappy: two months without an answer
§ feels cheated on the rate
§ feels badly advised on the fund
§ considers the charge illegal
got an earful from §, statement went to the old address again
angry call from §, charged twice
angry mail from §, nobody answered for two weeks
§ wrote a nasty letter about our service
§ is seriously annoyed, wrong amount debited
§ is hopping mad, we sold the wrong position
§ accuses us of losing the contract
§ doesn't accept the fee and wants it in writing
that's a complaint from §: money left twice
take this as a complaint by §, wrong interest
§ is disgusted by the way she was treated at the branch
§ can't believe we forgot the payment again`,
  get_complaint: `where do we stand with §'s complaint
where do we stand on the complaint of §
how's the § complaint coming along
how far are we with the complaint of §
what was § so upset about
why is § angry with us
what happened in the § complaint
is § still angry
is the § complaint done
is the complaint by § settled
has anybody looked at §'s complaint
who's handling §'s complaint
when do we have to answer §'s complaint
deadline on the § complaint
latest on §'s complaint
any movement on the § complaint
show me the § complaint
pull up §'s complaint
open complaint of §, what's in it
the § complaint, what's left to do
what's missing to close §'s complaint
what did we offer § for the complaint
history of the complaint from §
remind me what § complained about
what is § complaining of
what exactly is § moaning about
what is § so cross about
what's § upset with us for
have we got a complaint running for §`,
  update_complaint: `§ complaint: turned out to be our system
§ complaint: turned out to be our system, we refund him 0 and i rang him, he's fine
§'s complaint, cause is a typo on our side
on the § complaint: it was the courier
re §'s complaint: we found the reason, double booking
about the complaint of §: ops confirmed it was our slip
called § about his complaint, he's not happy with what we offer
called § back about the complaint, she accepts
rang § about the complaint and he is satisfied
spoke with § on his complaint, he takes the refund
we refund § 0 for the complaint
we pay § 0 as goodwill in the complaint
§ gets 0 back, put it in the complaint
offer § 0 to make up for the trouble
we'll waive the fee for §, that's the remedy
remedy for §: 0 and an apology
§'s complaint is settled
§ complaint is done, close it
wrap up the complaint of §
we can shut the § complaint
mark §'s complaint resolved
make the § complaint high
bump the § complaint up
that complaint is more serious than we thought
add to §'s complaint that he called again
§ called again about the complaint, put it in
it was our mistake, double booking in the system
our fault, the batch ran twice
not our fault, the other bank was late
he misread the statement, it was no error
the reason: a colleague typed the wrong account
he's fine with it now, rang him today
she's still not satisfied after my call
for the § complaint: bump the severity to high
for §'s complaint: he was refunded
in the § case we found that the desk mixed up two accounts
the § complaint is down to the courier
the complaint of § came down to our typo
§'s complaint was the custodian's fault
§ gets 0 back, put that into his complaint
told § the outcome of the complaint, she's content
complaint of §: the fee run was started twice
on §'s complaint, goodwill of 0 agreed
the § complaint can be closed, he's happy
§'s complaint: lesson, two people check the run`,
  log_feedback: `§ loves the new trading screen, 0 he says
§ loves the app
§ raves about the new branch
§ is delighted with how quick the mortgage was
§ is thrilled about the service
§ was full of praise for the team
§ had only good words for the hotline
§ says we're the best bank she's had
§ thanked us for the quick help, keep that as praise
§ thinks our letters are written for lawyers
§ thinks the fees are on the high side, just a remark
§ finds the app clumsy
§ finds the new report confusing
§ finds the hotline too slow, note as feedback
§ would recommend us, 0 out of 0
§ gives us a 0
§ gave us 0 of 0 in the survey
§ scored us 0
§ rated the advice 0 out of 0
§ is not keen on the new log in
§ misses the paper statement
§ says the portal is a pain
§ wishes the branch were open on saturdays
§ suggested a dark mode in the app
§ would like the report in colour, as feedback
§ mentioned the website is hard to read
jot down as feedback: § likes the seminar
feedback from §: parking is a nightmare
§ had a nice experience at the counter
comment from § on the app: too many clicks
nps from § came back, a 0
§ mentioned that the statements are a joy to read
§ remarked that the branch is too cold
§ reckons our rates are fair
§ reckons the portal is out of date
§ complimented the new desk
survey from §: 0
§ answered the survey with 0
§ said the seminar was worth every minute
§ is happy with the app, keep that
§ isn't impressed by the new layout
§ finds the phone menu maddening
§ finds our forms too long
§ gave us a five in the survey, says we're slow
§ gave us top marks
§ says our opening hours are no use to working people
§ says the advice was first rate
§ felt well looked after at the counter`,
  list_feedback: `how do clients feel about the branch
how do people like the app
what's the mood among clients
what do clients like about us
what do clients not like
what do clients grumble about
what gets praised most
what are the main gripes
any praise lately
any criticism about the fees
what did § think of the app
what has § said about our service
has § given us any feedback
show me the negative voices
show the praise of this month
feedback on the portal please
which topics do clients moan about
what do key clients think of us
how are we rated
what scores did we get this quarter
how did the survey go
voices about the hotline
what's being said about our fees
opinions on the new statement
feedback since 0 by topic`,
  set_client_team: `cover my clients while i'm away from 0 to 0 please, §
i'm away from 0 to 0, § covers
i'm off from 0 to 0, § has my clients
i'm out 0 to 0, § takes over
out of office 0 to 0, stand in is §
while i'm on leave 0 through 0 § minds my book
from 0 to 0 § is in charge of my clients
§ stands in for me between 0 and 0
§ steps in for me from 0 until 0
§ fills in for me from 0
§ holds the fort from 0 to 0
§ babysits my clients from 0 to 0
set § as my deputy from 0 to 0
put § down as my cover 0 to 0
my holiday cover from 0 to 0 is §
who covers me 0 to 0: §
during my leave 0 to 0 it's §
§ should be the assistant on the § file
§ should join the § team as assistant
§ becomes solution designer for §
put § on the § team
add § to the team of §
bring § into the team for § as specialist
make § the second contact for §
§ is the new lead on §
§ as assistant for §, please set
assign § to § as solution designer
give § the § file as assistant
hand my book to §
all my clients go to § for good
pass my whole portfolio on to §
§ takes over my book for good
i'm off sick till 0, § is in charge of my people meanwhile
i'm ill until 0, § takes care of everybody
i'm travelling 0 to 0, calls go to §
in hospital from 0 to 0, § does my clients
parental leave 0 to 0, § looks after the book
on training 0 till 0, please route everything to §
business trip from 0, back on 0, § is my stand in
§ is my replacement between 0 and 0
my deputy from 0 until 0: §
0 to 0 away, § steps in
§ keeps an eye on my clients from 0 to 0
§ also joins the team for §
§ from now on as specialist at §
second person on § should be §
for § add § as assistant
take me out from 0 to 0, § covers
§ should also have § on her team
i'm not here 0 to 0, § does`,
  log_interaction: `just off the phone with §, he's selling the boat and wants to park 0 somewhere safe
just off a call with §, all good
off the line with §, wants to think about it till spring
had coffee with § yesterday, she is moving into a home
had § in the office, we went over the portfolio
had a good chat with § about the succession
wrote to § this morning about the missing id
wrote § a mail re the renewal
mailed § the summary today
dropped § a line about the fair
sent § a text, no answer yet
left § a voicemail about the renewal
tried § twice, no luck
couldn't reach §, left word with the secretary
§ dropped by, handed in the forms
§ popped in, wants to wait with the bond
§ came to the branch, signed the papers
bumped into § at the fair, he's thinking of selling
ran into § at the concert, sends regards
§ rang to say the house is sold
§ phoned: happy with the offer, will sign next week
§ emailed that the tenant moved out
dinner with § last night, talked about his sons
zoom with § done, she'll think it over
back from §, good visit, plant is running at full load
visited § at the works, new hall is up
quick note, spoke to §, keeps the fund
for the file: § told me he wants less risk
§ and i talked through the mortgage today
met up with § and her husband, they want to buy in 0
tried § twice, no answer, try again 0
tried to reach § all morning, voicemail
rang § twice, engaged
§ popped in this morning, signed the form, brother wants an account too
note for the file: § phoned on 0, postpones the loan until spring`,
  record_fact: `worth knowing: § never takes calls on fridays
good to know: § is allergic to nuts
worth remembering that § hates being called at work
note for the future, § only reads mails at night
for future reference § prefers the small meeting room
mind you, § doesn't drink
bear in mind § travels every february
bear in mind that §'s wife decides
don't forget about §: never call before ten
little thing about §: he collects clocks
§ always wants his lawyer in copy
§ never signs anything without her brother
§ hates small talk
§ is a keen sailor
§ can't stand emails
§ has a daughter in 0
§'s son just started at university
§'s dog is called 0
§ sits on the board of the opera
§ speaks better french than english
§ likes to be addressed with his title
as a rule § decides only after talking to her accountant
for the record: § does not want structured products
so we remember: § turns 0 next year and wants no party
interesting: § is thinking of retiring at 0`,
  create_task: `gotta send § the brochure on 0
gotta ring § on 0
i have to get back to § on 0
i need to send § the papers by 0
i must not forget to call § 0
must call § on 0
should ring § at some point next week, put it on my list
chase § on 0 for the passport
chase § for the papers 0
nudge me on 0 about §
ping me 0 to call §
wake me up on 0 about the fixing of §
put on my list: check the limit of §
put it on my list for 0
on my list for 0: § birthday card
every first monday of the month look at the limits of §
every 0 check the overdrafts of §
each friday afternoon tidy up my inbox
once a month go through the kyc list
once a quarter review §
first thing 0: ring §
by 0 i want the offer for § ready
get the offer for § ready by 0
send § flowers on 0
look into the custody fees of § by 0
order a new card for § tomorrow
make sure i call § before 0
let me not forget §'s birthday on 0
don't let me forget to write to § on 0
schedule a reminder to check §'s bond on 0
add to my to dos: read the contract of §
follow up with § in two weeks
after the call with risk, tell § the result on 0
once the papers are in, send § the contract
once § has signed the mandate, order his new card
once the valuation is in, call §
when § is back from holiday, ring her
as soon as the rate is fixed, tell §
after 0 i have to chase § again
sort out a bouquet for §, birthday on 0
organise a gift for §
get the kyc papers for § together by 0
think of §'s anniversary on 0
dig out §'s old contract before 0
make a note to ring § on 0
i want to be reminded of §'s bond on 0
on 0: check whether §'s money arrived
0 morning call §
call § 0 morning
before 0 send § the proposal
have to prepare the review for § by 0
need to print the contract for § by 0
before 0 i want §'s papers checked
every other 0 go over the overdue list
tell § the new rate as soon as treasury has confirmed it
by 0 §'s file must be complete`,
  list_tasks: `whats left on my list for §
what's left on my list
what's still to do for §
what have i got to do for §
what do i have to do by 0
which to dos are overdue
what am i late with
what's late
anything overdue on my list
what's due on 0
what's due this week
what have i planned for §
tasks of § please
my to dos for 0
lets work through my to dos one after the other
let's go down my list item by item
take me through my tasks one at a time
which follow ups are open
what's piled up
what tasks did i finish last week
what did i tick off this week
show me everything on my plate for §
anything to do for § this week
is there a task for § already
what reminders do i have for §
what was it i wanted to do for §
what did i want to do about §
whats open for §`,
  complete_task: `ticked that off
that's done, tick it
the brochure for § is out, done
did the call to §, check it off
i've sent the papers to §, that task is done
the reminder about § can go, done
cross off the § one
strike § off my list, it's done
check off the call to §
the § thing is done, off my list
finished the offer for §, close the task
job done, close the reminder for §
done with the kyc of §, tick the box
we can close the task about §
no more need for the § reminder, it's finished`,
  get_client: `pull up §
pull § up for me
bring up §
bring up §'s file
open § for me
who is § again
remind me who § is
what do we know about §
what have we got on §
give me everything on §
the file of § please
phone number of §
how do i reach §
mobile of §
where does § live
what does § do for a living
how old is §
how much money does § have with us
what's in §'s depot
what's §'s risk profile
when does §'s mortgage run out
how much does § still owe on the loan
is §'s kyc ok
what language does § speak
who is § married to
birthday of §
what do we have on §
what have you got on §
how is § doing with us
what's the picture at §
give me §'s balances
§'s accounts
§'s number please
what card does § have
where is § based
what is §'s credit line
which funds does § own
who's the owner of §
who are the contact people at §
who's the tax person at §
§ in a nutshell`,
  find_clients: `which of my key clients sit in 0
who do i have in 0
anyone whose kyc ran out
anyone with an expired kyc
whose papers have lapsed
whose kyc is no longer valid
who among mine lives in 0
everyone in 0
any clients with more than 0 on the account
who has over 0 with us
clients holding the 0 fund
who holds 0
who's got a mortgage
who has a loan running out next year
whose loan matures before 0
whose bond matures in 0
all companies in 0
all my sme clients
all my prospects
list the families
affluent clients in 0 please
who banks with me in 0
anyone in arrears
which ones are behind with payments
who hasn't paid their loan
people with gold cards
people whose mortgage runs out before 0
people in 0
who's from 0
who of mine holds the bond fund
those with an expired id
anyone holding shares of 0
all with a platinum card
the ones with loans above 0
which ones have no risk profile
which companies bank with me
who has more than 0 in cash`,
  list_interactions: `when was i last in touch with §
when did we last speak to §
how long since i talked to §
how long ago did i see §
did i speak to § this month
what was my last contact with §
what have § and i been talking about
what was said in the last call with §
last three contacts with §
recent mails with §
calls with § since 0
history with § please
contact history of §
did § write lately
has § called us in 0
have i met § this year
what did § and i discuss on 0
run through my recent contacts with §
her last three contacts
his last 0 contacts
the last few notes with §
latest exchange with §
what was our last exchange with §
have we told § about the refund yet
have i got back to § yet
did i get hold of § last week
did anyone talk to § about the fee
how often did i speak with § this year`,
  search_notes: `who talked about inheritance lately
who mentioned selling the company
who brought up the exchange rate
who's thinking of buying property
did anyone talk about moving abroad
in which notes does a divorce come up
find the note where somebody mentioned a yacht
where did i write about the pension fund
which client told me about a new factory
someone said something about a vineyard, who
what did § say about her pension
did § ever mention a second home
did § mention his brother
find what § said about the guarantee
any notes on hydrogen
anything in my notes about school fees
search for solar in the notes
look for mentions of a trust`,
  update_client: `§ moved, new mail is 0
§ has moved to 0
§ has a new number 0
new number for §: 0
§ changed jobs, now works as 0
§ is now retired, put it in her record
§ wants to be called 0
§ prefers to be written to in german from now on
switch § to french
§ should be called every 0 days
contact § every 0 days from now on
put § down as affluent
move § up to key
§ is not a prospect any more, make her a client
§'s street is now 0
correct the spelling of §'s name
§'s address is 0
§ lives in 0 now
set §'s occupation to 0
mobile of § is 0 now
§ is with a new employer now, he's cfo at a watchmaker
§ got promoted, she is head of sales now
§ sold the firm, occupation is investor now
§ took a new job as a lawyer
§ opened a practice, she's a dentist
§ got married, new surname 0
§ has a new mail address 0
§ dropped the old number, use 0
from now on § wants italian letters
§ relocated to 0
§ should be key from now on`,
  draft_message: `a short mail to §, thank him for lunch
a few lines to § thanking her for the visit
a line to § to say sorry for the delay
two lines to § about the missing papers
some warm words to § for her birthday
write § something nice for the anniversary
word me a mail to § about the renewal
put together a mail to § about the maturity
can you phrase a reply to §
answer to § in writing: we are on it
holding reply to § please
compose a note to § asking for a date
text for § about tomorrow's appointment
what could i write to § about the bond
help me write to §
letter to § apologising for the mistake
invite § to a meeting by mail
reply to §'s mail
whatsapp to § about the papers, draft it
email § saying thanks
drop § a friendly line that her slip is coming next week
let § know by mail that we're working on it
write to § that the card is on its way
tell § by mail the papers are missing
mail § that i'm away from 0
a polite reminder to § about the passport
remind § by mail to send the form
congratulate § by mail
condolences to §, put them nicely`,
  undo: `take that back
take back the last one
that was a mistake, undo
oops undo
no no, undo that
reverse what you just did
roll that back
scratch that last entry
scrap what we just saved
never mind, remove that entry
wrong client, take it back
i didn't mean to save that`,
  check_suitability: `would the 0 fund be ok for §
would the bond be alright for §
can § buy the 0
can § take 0 of the fund
may § have the structured note
am i allowed to sell § the fund
is the 0 right for §
is the fund something for §
does the 0 fit §
does § qualify for the loan
any problem if § takes the 0
is there anything against § buying 0
0 for §, does that work
could i put § into 0
how about the 0 fund for §
would a currency forward be something for §
could a structured note be an option for §
is a bond fund sensible for §
is the leveraged etf conceivable for §
does the world etf match §'s profile
does the savings plan work for §
can the family of § get the mortgage
is § allowed to hold the fund
would i be allowed to put § into 0
check whether 0 goes with §
test 0 against §'s profile
is 0 too risky for §`,
  suggest_products: `what would suit § if he wants income
what could i offer §
what could § do with 0 in cash
what do we have for §
any ideas for §
ideas for §'s liquidity
what fits §
what would go well with §'s portfolio
something safe for §
which funds come into question for §
what would you recommend for §
what's a good next step for § in products
§ has 0 to invest, what now
which insurance makes sense for §
need an idea for § and his 0`,
  find_products: `which bond funds do we sell
which funds are on the shelf
what have we got in green bonds
any etf in usd
what loans do we offer companies
what cards do we have
show me the equity funds
list our insurance products
which products carry risk class 0
cheapest world fund
do we have something in chinese equities
what's on offer for savers
any bonds maturing in 0`,
  compare_products: `0 or 0, what's the difference
how does the 0 fund differ from the 0
0 against 0
put 0 and 0 side by side
which is cheaper, 0 or 0
which has less risk, the 0 or the 0
difference between the 0 and the 0
compare the two bond funds
weigh 0 against 0`,
  show_advice_file: `what did we advise § on 0
what have we advised § in
why did we recommend the fund to §
what was the reasoning for § and the 0
show the advice record of §
advice file of § please
what was §'s suitability result
proof of the advice to §
what was documented when § bought 0
what did i recommend to § back then`,
  ask_book: `average age of my key clients
average loan size
how much do my clients hold altogether
total of all loans by city
how many clients do i have in 0
how many of mine are over 0
how many contacts did i log last month
how many mails went out this week
what share of my clients is in 0
biggest loan in my book
which city has most clients
top five by balance
sum of deposits in usd
median balance of affluent clients
how many complaints this year
number of tasks closed this week
loans by year of maturity
count of prospects`,
  send_message: `send it
send that off to §
off it goes
go ahead and send the mail to §
mail it to §
yes send this to him
that's good, send
fire it off
please send the draft to §
ship it to §
out with it to §`,
  none: `just approve the loan yourself
approve §'s loan for me
can you grant the credit
wipe my history
delete §'s complaint so nobody sees it
give me matthias' clients
show me the colleague's book
what's the weather in 0
who won the match
tell me a joke
how are you doing
you're brilliant
thanks a ton
cheers mate
ok great
got it
never mind then
good night
what can you do
how does this work
who made you
book me a flight
order me a pizza
what's the capital of peru
translate good morning into thai
should i buy bitcoin
hmm
fair enough
lovely
send everyone's balances to my gmail
forward the client list to my private mail
export all clients to my phone
mail me the whole book
what's your name
what time is it
is it going to rain
ok cool cheers
righto
perfect thanks
brilliant
sure thing
no worries
see you tomorrow
my back hurts`,
}
