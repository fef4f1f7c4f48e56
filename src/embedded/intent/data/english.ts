/** Ways of saying in English, by tool: one a line; § stands for a client, 0 for figures and dates. */
export const englishLessons: Readonly<Record<string, string>> = {
  get_client: `
remind me who § is
refresh my memory on §
seeing § in 0 min give me the basics
quick rundown on §
what does § do for a living
how much money does § have with us
where does § live
how can i reach §
what is in §'s portfolio
whose wife is §
any open complaints from §
when does §'s loan mature
is she a pep
card expiry of §
bring me up to speed on §
background on § please
what do i need to know about §
§ phone
§ loans
§ birthday
how old is §
which accounts does § hold
does § have a mortgage
what products has § got
any red flags on §
does § still bank with us
give me §'s details
what's his balance
which company does § own
is § related to anybody in the book
who is behind §
what is §'s risk profile
has § got a valid passport on file
latest movement on account 0
show the card of §
about to call § anything i should know
meeting § this afternoon who are they
what's our exposure to §
is the kyc of § up to date
`,
  log_interaction: `
just put the phone down with § the pack comes monday
§ texted the forms are coming
§ rang back he takes the cover
zoomed with § at noon wants figures
drinks with § last night still grumpy
email in from § about the fee
§ popped in wants a bigger card limit
had § on the line agrees to the terms
§ rang she needs a letter of credit before christmas i'll get back to her on monday
please log spoke with § this morning wants out of the equity fund
just had § on the phone not happy with the fees promised her a breakdown
coffee with § at the club thinking of selling the boat
add to §'s file that her son starts school
§ emailed me back he accepts the offer
visited § yesterday they need working capital
jot down that § prefers morning calls
zoom with § on monday went through the portfolio no changes
put in a note for her husband retires in june
for the record § declined the offer
§ phoned about the blocked card
§ dropped in at the branch asked about rates
had a chat with § about succession
just left § they want a new line
make a note § is travelling until march
took a call from § wants to raise the limit
call report § budget cut no new loans
met the cfo of § very keen
§ texted that the papers are on the way
keep on file § dislikes structured products
write down what § said the house is sold
lunch with § went well
§ asked for a quote over the phone
`,
  list_interactions: `
when did § last hear from us
show me the last few chats with §
has § gone quiet
did i log the call with §
latest with §
is it a while since we touched §
how long since i spoke to §
recap my contacts with § over the last month
have we been in touch with § lately
what was the last thing § told me
show emails with §
when was § last contacted
how often did i see § this year
who spoke with § last
what happened with § recently
previous conversations with §
what did § and i agree on
the last time i met §
did anybody call § back
is it long ago that i called §
my call log with §
what has been going on with §
any contact with § this week
`,
  search_notes: `
who keeps going on about solar
anyone moaning about fees
dig out the remark on the lawyer
which clients talked about pensions
where did i write about the sailing boat
who wanted to sell a flat
find the word inheritance
who told me about a divorce
is there a note on tax
in which notes does crypto come up
who is worried about inflation
look for anything on moving abroad
who was asking for a credit card
did § ever complain about fees
what did § say about the house
any mention of startup
anyone planning to buy property
`,
  list_tasks: `
anything late on my list
what is burning this week
anything hanging
run through my list
what did i promise to do
what should i be working on
anything outstanding for §
what's coming up next week
list everything i'm late with
do i have anything to do for §
what did i plan for tomorrow
how does my week look
what's left to do
which tasks slipped
show me my agenda
what do i owe §
pending items for §
what have i finished this week
todos
`,
  create_task: `
chase § for the slips friday
ring § on monday about the offer
send § the term sheet by 0 december
book a room for the meeting with § next week
get the valuation for § done before 0
follow up with § in two weeks
note to self check the rate for §
to do ask compliance about the gift by friday
ping me on wednesday to chase the papers from §
i need to send § the fee schedule by tuesday
schedule a task next monday review covenant of §
urgent task get the signature from §
put it on my list to call §
make sure i call § tomorrow
nudge me on monday about §
note to self order flowers for §
i have to prepare the review for §
task for friday send the quote
remember to book the room
can you remind me about the renewal
please add to my todos call the lawyer
`,
  complete_task: `
the list from § came in so close that one
valuation ordered strike it
the renewal papers are sent tick that off
i called the notary task done
check off order business cards
that one is done
you can close the task about the gift
i've finished the review for §
the quote is out mark it
the signature is there task complete
no need for the reminder anymore it is done
`,
  update_client: `
§ works somewhere else now product manager fix the occupation
§ prefers being contacted every 0 days
bump § up to key
§ new email is 0
§ has a new number 0
correct the email of § it's 0
§ lives in lugano now
make § a key client
she speaks russian change the language
§ changed jobs she is a judge now
§ got married her surname is now
his address is 0 now
move § to affluent
the phone of § is wrong it should be 0
put § down as dormant
§ wants to be contacted every 0 days
switch §'s language to chinese
§ goes by bob
`,
  draft_message: `
§ deserves a thank you mail sort that
knock up a quick mail to § about the payslips
ping § on whatsapp that the table is coming
send § a nice thank you for yesterday's lunch
i want to write to § his bond is maturing
we still need the passport copy from § write her
help me word an apology to §
drop § a line haven't spoken in ages
follow up with § by mail
ask § for the missing payslips by mail
propose a date to §
what could i write to § after our meeting
prepare an email for §
§ is waiting for an answer write a holding reply
tell § in writing that the deposit ends
a few lines for § please
invite § to a meeting
respond to §'s complaint
`,
  find_clients: `
top 0 borrowers
names with expired checks
the ones with no contact for half a year
people up in basel
mortgages above 0
who are my biggest clients
who lives in basel
any sme clients in riga
number of gold cards
loans over 0 eur
which deposits run out in december
who's in arrears
anyone i haven't called for 0 months
companies in my book
how big is my book
how many clients do i look after
who owes us the most
clients i should call soon
everybody in geneva
which customers have bonds
who has less than 0 on account
prospects in zurich
who has the largest mortgage
which loans have not been repaid
people with junior cards
whose papers are out of date
rich clients without a fund
`,
  undo: `
oops wrong client take it back
scrap my last entry
take back the last one
that was wrong undo it
no revert that please
oops roll it back
`,
  none: `
are you awake
do you ever sleep
the boss wants us in early tomorrow
printer is broken again
i am bored today
lol you are fast
mondays are the worst
what a day
nice weather for golf
too much coffee already
my train was late again
what do you think the fed will do
will the market crash
where should i go for lunch
happy birthday to me
have a nice weekend
bump up §'s overdraft
tell § we guarantee 0 percent
who built you
is it going to rain
how are you today
what time is it
tell me something funny
who won the match
you are great
are you sure
can you hear me
`,
}
