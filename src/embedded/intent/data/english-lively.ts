/** How managers speak between two meetings: clipped, dictated, half a sentence; § stands for the client, 0 for figures and days. */
export const englishLivelyLessons: Readonly<Record<string, string>> = {
  prepare_meeting: `§ at two - anything burning
§ at 0, anything i should worry about
im seeing § after lunch, remind me where we are
need a quick rundown on § before they get here
and give me the lowdown for it
and a quick recap for that one
i'm due at § in an hour, where were we
remind me what § and i talked about, she's here at 0
what's open with § before he gets here
a rundown on § before the call
now prep me for that one
what should i read up on for that
what do i have to know before that one
get me ready for it
and now brief me on it
brief me for that meeting
having § over tomorrow, bring me up to date
having § in this afternoon, fill me in
off to see § now, refresh my memory
off to § in a bit, what was it about again
on the way to § now, what did we leave open last time
sitting down with § this afternoon, gimme the lowdown
sitting down with the § people at 0, gimme the lowdown so i dont look daft
big lunch with § tomorrow, whats the state of play
lunch with § tomorrow, what's the state of play
dinner with § tonight, what shall we talk about
§ is coming in at 0, what do i need to have in my head
§ comes to see me on 0, set me up for it
seeing § in ten minutes, what do i need to know so i dont put my foot in it
about to go in to §, quick recap please
about to dial §, what did we say last time and what do i owe him
i'm meeting § at 0 and have forgotten everything, help
give me something to go in with for §
need to look sharp in front of § at 0, what matters
what's going on with § before i walk in there
the § people are here in five, crib notes please
crib sheet for § please
the state of play on § before i go over
my 0 with §, what's on the agenda from our side
before i ring § what should i have in front of me
before i see § on 0, anything i ought to know
§ at three, bring me up to date
i've § at 0, what's the background
what should be on my radar before i see §
where did we leave things with §, i see her at 0
get me up to speed, § in ten
quick heads-up on § before lunch
what are my talking points with § today
visiting § on 0, pull together what i need`,
  list_contacts_due: `ive a spare hour tomorrow, which key clients should i call
any of my hong kong lot overdue for a chat
any of my people overdue for a visit
whom should i ring next
who should i give a call to this afternoon
which of my people are due a call
got some time on 0, who should i look up
which 0 clients have fallen off my radar
which zurich clients have fallen off my radar
which of my key clients in geneva have i let slide
who have i let slide, who's overdue a call
which ones havent heard from me in ages
which london ones havent heard from me in ages
my affluent clients in vienna, whos gone cold on me
my key clients, who has gone quiet
any smes i should have called by now
anybody in lugano overdue for a check in
who slipped through the cracks contact wise
who do i need to check in with this week
whom am i behind on with calls
who's been waiting for a call from me the longest
who am i neglecting
who in basel could do with a call
whos due for a catch up
who should i be ringing this week
which accounts are going cold on me
who's feeling unloved in my book
who ought to hear from me before christmas
whom have we not been in touch with for too long
the ones i haven't spoken to in months
list the people i've been ignoring
clients i lost sight of
i've got an hour free, who needs a call
who's past due for a touch base
key clients without a contact for too long`,
  schedule_meeting: `squeeze in a half hour call with § on 0 at quarter to five
squeeze in a call w § wed at 0
fit § in for half an hour on thursday at 0
fit in a quick video with § tomorrow 0
slot § in for friday at 0
diary: § friday noon
diary: § on 0 at 0, an hour
in the diary please: § tuesday 0
calendar: call with § on 0 at half past nine
put § down for coffee on wednesday at ten
get § in on monday at 0
have § in on thursday at 0 for an hour
book him in for thursday 0
book her in for an hour on friday at ten
set up a call with him friday 0
set up a call with her for tomorrow at 0
when could i fit in § on friday
where is there room for § next week
could i see § on thursday, what's free
same again for § the day after
§ at the same time on friday please
ditto for § on 0
then § straight after
a week later same time with §
put an hour with him in my diary on friday at 0
he can't make it, push it to friday same time
she has to cancel, try monday at the same hour
§ can't do thursday, make it friday at 0
call that off, she's ill
call the meeting off, he's abroad
bring the § meeting forward to 0
push § back an hour
move lunch with § to 0`,
  record_promise: `mark my words § gets the checklist from me by monday
§ gets the paper from me by 0
§ will have the list from me on friday
i told § he'll have it by 0
i swore to § that the rate sheet would be there by 0
gave § my word shell have the new terms no later than 0
i said § can count on my answer by thursday
i let § know she gets the numbers by 0
we owe § the revised offer by 0
i've committed to § to send the estimate by 0
§ will send the signed form tomorrow
§ says hell mail the passport copy by friday
§ is going to let us have her payslips on 0
§ gets back to us with the figures by 0
§ said she would drop off the papers on thursday
he'll send the insurance policy over tomorrow
she's bringing in the tax return on friday
§ should be sending the report by end of month
they'll let us have the accounts by 0
§ is bringing the originals on 0
he wants to hand in the form by 0, he said so
§ assured me the money arrives by 0
§ is to return the signed contract on 0
she'll come back to me with a yes or no by 0
he'll have the valuation to us by 0
expect the papers from § by 0`,
  create_task: `in a fortnight i should look at §'s loan again
next month i need to go over §'s limits again
have another look at § in 0 weeks
ring § tomorrow, ring § on thursday
dont let me forget §'s insurance policy, needs renewing by 0
note to self get the signed mandate back from § before the weekend
i must not forget to ring §
i have to rework her budget by 0
ping me on 0 about the § papers
nudge me next week about §
stick it on my list: chase § for the form
pop a reminder in for 0 to call §
give me a shout on friday about §
make sure i call § back before 0
need to get the § papers off by 0
got to send § the brochure on 0
chase § for his passport on monday
chase the notary about § on 0
follow up with § in a fortnight
give § a bell on thursday
drop § a line on monday about the card, put it on my list
send § a birthday card by 0, to do
on monday i need to get hold of §
todo for §, chase her payslips by 0`,
  complete_task: `ticked off: ordered the valuation for §
sent it, task done
flowers ordered, tick it off
the form for § is in, cross it off
done: rang §
called § back, that one's off my list
that's done, take it off
handled the § thing, close the task
the § letter went out, mark it done
chased § this morning, done
got the papers from §, tick
cross off the call to §
that to-do about § is finished
no need to chase § any more, close it
paid the notary, done and dusted`,
  close_promise: `sent § the list just now, as promised
the list went out to § this morning, so that promise is done
§ has her fee table now, promise kept
i've done what i promised §
told § what i'd promised to find out
what i promised § is done, she has it
that promise is done and dusted, he's got the figures
couldn't keep my word to §, the numbers came too late
i didn't manage what i promised § by 0
§ has brought what he promised
§ delivered, close his promise
he kept his word, the papers are here`,
  hand_off: `get cards to replace §'s swallowed card asap
get cards onto §'s blocked card
get ops to trace §'s payment
get legal to look at the lease § sent
have the cards team send § a new card
can credit take a look at the § request by 0
could legal please cast an eye over the new clause § sent us
pass §'s question on to tax
pass it on to the cards people
ask operations to sort out the missing coupon on §'s account
let the loan desk rerun the numbers for §
over to legal with the § guarantee
credit should check §'s limit by friday, send it over
kick the § case over to operations
shove §'s question over to it
give §'s matter to payments, they need to find the transfer
bring in legal on the § contract
the cards desk should deal with §'s pin
loop in tax on §'s question
need treasury to quote a rate for §`,
  list_feedback: `what are folks moaning about these days
what are people happy about lately
what do clients grumble about
what's the mood among clients
whos unhappy
who has been praising us
only the negative ones
just the bad ones
what have clients said about the app
any praise this month
anything nice said about the branch
what annoys our clients most
how are we doing in our clients' eyes
what do people say about our service`,
  list_requests: `what are clients waiting on from me
which of them are urgent
anything urgent in there
any open asks from clients
whats still sitting with legal
what have i got out with other desks
who's waiting for an answer
anything unanswered from §
what did § ask for that we haven't done
are there any requests about to go overdue
what's stuck
anything clients want that i've not dealt with`,
  find_products: `anything in euros that pays a fixed rate
anything that pays a fixed rate in dollars
something safe in francs on our shelf
what have we got with a coupon over 0
what's in the cupboard for dollar deposits
which bonds can we offer
anything with capital protection
do we have a green fund
do we carry any money market funds in usd
what sort of mortgages do we do
which of our funds are low risk
what etfs do we have`,
  suggest_products: `0 lying around at §'s, any ideas for her
§ has 0 sitting idle, what could we do with it
what would you put § into
any ideas for §'s spare cash
§ wants something for the long run, what fits
what have we got that suits §
what could i pitch to §
anything worth offering §
what fits § best just now
§'s deposit runs out, what next for him
where could § park 0
which funds would suit §`,
  check_suitability: `could § put 0 into the green bond etf
can § buy the barrier note
may i sell § the high yield bond
would the world fund be ok for §
is it alright to offer § the strategy fund
would i get into trouble recommending the note to §
does the bond fit §
am i allowed to talk § into the etf
is the first one ok for §
and would the second be ok for §
how about the 0x etf for §, would that pass
does § qualify for the structured note`,
  update_client: `§ should be key from now on not affluent
make § affluent from now on
bump § up to key
§ is key now
move § down to mass
§ changed jobs, hes a pilot instructor now
§ is retired now
§ got promoted, she's head of sales now
new address for §: bahnhofstrasse 0
§ moved, the new address is seestrasse 0
§ has a new mobile, 0
new mail for §: x@y.example
§ wants to be written to in english from now on
§ goes by liz, put that as nickname
set §'s contact rhythm to every 0 days
§ married and is called keller now`,
  record_fact: `he cant stand being called before ten
she hates it when we ring at lunch
he won't take calls on fridays
she prefers to be met in the morning
note that she prefers mornings
note that he takes no calls after six
he only takes calls after three
btw § is allergic to shellfish, keep that in mind
§'s wife runs a gallery in carouge and he loathes golf
her mother is in a home now
his brother works at a competitor
he is colour blind, no red and green charts
§ is left to decide by his wife, worth knowing
§ never signs anything on the spot
she'd rather have letters than mails
worth remembering that § sails
her youngest has just started school
his dog is called bruno
they have a second home in tuscany`,
  log_interaction: `no luck reaching §, third attempt
couldn't get hold of §, will try again
§ didn't pick up again
coffee with §, he's ok with the premium, i have to send him the policy by 0
dinner with § last night great mood he buys a second boat in may
just off the phone w § hes selling the boathouse so therell be cash in spring, i promised him a proposal by 0
back from lunch with § she sold the chalet and the money comes in december
came out of the meeting with § they are fine with the covenant but want a longer grace period
call w/ § this morn, they want to push the renovation to spring. two follow ups: mail the term sheet by 0 and ring the cfo on 0
video with § at nine, her passport is in. actions: open the account papers by 0, call her back on 0
phone with § earlier, school fees go up in august, so i have to rework her budget by 0
left § a voicemail about the expired papers
tried § twice, no luck
texted with § last night she got the job
email from § came in, school costs 0 a year, wants to know how to fund it, need to answer by wed
§ phoned earlier all fine with the refund he wants to gift 0 to his niece
had § on the line, hes moving money in january, told him id send the form tomorrow
sat down with § yesterday, went through the flat sale. next steps: get the valuation by 0
spoke w § on the phone just now, order book is full, they want a second line
§ dropped in, asked about the fee, all good now
quick chat with § in the lift, he is off to japan for three weeks
long call with §, he's unsure about the shares, wants to sleep on it
bumped into § at the opera, she's redoing the kitchen and may need 0`,
  get_complaint: `where does §'s complaint stand
hows §'s complaint coming along
what's happening with the § complaint
did we ever sort §'s complaint
how far are we with §'s complaint
what's the latest on §'s complaint
has §'s complaint been dealt with`,
  update_complaint: `spoke to § about his complaint, not impressed with the explanation
talked to § about her complaint, she still wants the fee back
had § on the phone about the complaint, he is satisfied now
we'll write off 0 on §'s complaint
§'s complaint: we messed up, the fee ran twice, to make up for it he gets 0
on §'s complaint, it was down to us, wrong tariff in the system, were refunding 0
§ complaint, cause was a typo at the custodian, goodwill of 0
§ complaint: rang him, he isnt pleased, wants more than the 0 we offered
re §'s complaint: our mistake, fee got booked twice, as amends we're giving him 0 back
regarding §'s complaint we are crediting 0 as a gesture
for §'s complaint log that the root cause is a batch job that ran twice
§'s complaint: bump it to high
§ accepts what we offered for the complaint, close it
add to §'s complaint that he also wants the interest
told § what we found on his complaint, he's fine with it`,
  list_interactions: `when did i last speak to § and what about
last couple of emails from §
have we been in touch with § this month
have i logged the call with § yet
did i already tell § id call him back or not
what was my last chat with § about
what came out of the last meeting with §
has § written lately
show the calls with § this quarter`,
  list_promises: `what have i sworn to § that i still havent delivered
what am i on the hook for with §
what have people promised me that hasnt turned up
who still owes me papers
what did i say i'd do for §
which promises are about to lapse
what's § still meant to send us
anything i've promised that's late`,
  get_daily_brief: `whats cooking today
what's on today
gimme thursday at a glance
whats on my plate today
and weds
what does my friday look like
run me through today
what have i got on tomorrow, big picture
anything i should worry about today
start my day
give me the morning roundup`,
  draft_message: `write § a couple of lines saying the offer comes on friday
polite nudge by mail to § pls, were still short of his shareholder list
mail to § thanking her for coming in
thank you note to § please
a few warm words to § for her birthday
text § that i'm running late
drop § a line that the papers are ready
let § know by mail that the card is on its way
gentle reminder to § about the missing form
answer §'s mail: yes we can do it
tell § in a mail that we got the documents
something short to § about the rate change`,
  undo: `nah take that back
take that back
reverse that
undo the last thing
oh no, put it back as it was
that was a mistake, reverse it
roll that back please`,
  ask_book: `average size of my loans per city
count of my clients with a card
what's the total of my loans in chf
how many of my clients have a platinum card
tell me how many key clients i have
how much do my people hold in funds all told
how many clients do i have in geneva
split my clients by segment
biggest depositors by city`,
  none: `wave the suitability check for § and just book him the note
just stamp §'s loan as approved
skip the check this once
buy him the note for 0
sell everything § holds
wire 0 to §'s account
i'm knackered
nice one
what a day
talk later
one sec
hang on
hmm let me think
lol
sounds good
that's all for now`,
}
