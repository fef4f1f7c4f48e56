/**
 * Ways of saying that teach the understanding beside the tools' own examples, by tool; § stands for a client, 0 for
 * figures. A tool that is absent here is known by its examples alone.
 */
export const lessons: Readonly<Record<string, string>> = {
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
介绍一下§
马上要见§ 给我说说她
§在我们这有多少钱
§家里有谁
帮我找找§的联系方式
§的存款什么时候到期
§欠多少钱
§的风险等级
他的卡什么时候过期
§kyc有效吗
§是做什么的
§多大年纪了
§名下有几个账户
§有没有买基金
§是什么级别的客户
见§之前我该知道什么
§的公司是哪家
§跟谁有关系
说说§
§的背景
怎么联系§
§有投诉吗
§的详细信息
账户0最近一笔交易
§持有哪些产品
打开§的卡片
напомни кто такой §
через 0 минут встреча с § дай вводные
сколько у § денег у нас
где живет §
как связаться с §
когда заканчивается кредит у §
чем занимается §
что в портфеле у §
есть жалобы от §
на ком женат §
освежи в памяти §
что надо знать про §
введи в курс по §
какой у § остаток
какая у § ипотека
сколько лет §
день рождения §
телефон §
чей это клиент §
кем работает §
какие счета у §
есть ли у § карта
какой риск-профиль у §
кто владелец §
с кем связан §
данные по §
дай контакты §
последняя проводка по счету 0
встречаюсь с § что по нему
паспорт § действует
открой §
`,
  log_interaction: `
just put the phone down with § the pack comes monday
позавчера зум с § план почти готов
§ отписался по почте что остается
переговорил с § квартиру берет
§刚打来说要提前还款
跟§吃了顿饭说补齐
存一下§同意体检
§ texted the forms are coming
§ rang back he takes the cover
zoomed with § at noon wants figures
drinks with § last night still grumpy
email in from § about the fee
§ popped in wants a bigger card limit
had § on the line agrees to the terms
§来网点坐了会儿想开户
上午跟§视频想看看方案
邮件§问利率能不能低点
周五去见了§谈妥了
§来电说卡丢了
§微信说下周到
пили кофе с § берет второе помещение
§ звонила карта не пришла
от § письмо платеж сдвигают
виделась с § обсудили яхту
§ написал в ватсап что прилетит
заскочил § просил поднять лимит
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
记下来§喜欢早上接电话
§来过电话想把基金卖了
上午去§那谈了流动资金
帮我写一笔§不喜欢结构性产品
和§喝了咖啡儿子八月上学
§回邮件了接受报价登记
周一跟§开了视频组合不变
刚从§那里回来想要新的授信
§打电话问利率
跟§聊了聊传承的事
§到网点来了问存款
接到§电话要提额度
§说房子卖掉了记下
刚和§通话她嫌手续费高
见了§的财务总监很有兴趣
§发短信说材料在路上
给§加一条备注三月前出差
中午和§吃饭谈得不错
拜访记录§预算削减
звякнул § ему нужен аккредитив
только что говорил с § недовольна комиссиями
кофе с § в клубе думает продать лодку
занеси в карточку § сын идет в школу
§ ответил на письмо принимает условия отметь
вчера заезжал в § им надо на оборотку
сделай пометку по § что звонить лучше утром
созвон по видео с § портфель без изменений
§ набрал спрашивал про ставку
была встреча с § обсудили наследство
только от § хотят новую линию
§ зашел в отделение спросил про вклады
для истории § отказался от предложения
переговорил с § бюджет урезали
заметка § в отъезде до марта
пообедал с § все хорошо
принял звонок от § просит поднять лимит
§ написала что документы в пути
внеси контакт с § дом продан
`,
  list_interactions: `
when did § last hear from us
show me the last few chats with §
has § gone quiet
записал ли я звонок §
вносила ли я встречу с §
did i log the call with §
latest with §
§ когда выходила на связь
§最近来过没
上个月跟§碰过几次头
is it a while since we touched §
§那边多久没动静了
翻翻和§的通话记录
как давно мы трогали §
дай переписку с § за месяц
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
多久没联系§了
最近一个月跟§的往来
§最后一次说了什么
看看跟§的邮件往来
和§的沟通情况
上回见§是哪天
今年见过§几次
跟§上次谈到哪了
§最近有联系吗
我跟§打过电话没有
谁最后联系的§
和§都谈了些什么
давно я с § не общался
что было с § за последний месяц по контактам
что мне сказала § в последний раз
покажи переписку с §
когда была последняя встреча с §
сколько раз виделись с § в этом году
на чем остановились с §
кто последний общался с §
о чем шла речь с §
как давно звонил §
были ли контакты с § на этой неделе
что обсуждали с §
созванивались ли мы с §
`,
  search_notes: `
у кого всплывало слово наследство
哪条记录写了信托
who keeps going on about solar
anyone moaning about fees
dig out the remark on the lawyer
§抱怨过扣款吗
有人聊过学区房没
кто заикался про эмираты
в заметках было что-то про склад найди
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
哪些客户聊过养老金
谁想卖房
找一下跟帆船有关的记录
谁说过要移民
哪里写过离婚
有没有人问过加密货币
搜搜通胀
§有没有抱怨过费用
§关于房子说过什么
哪些记录里有税
谁打算买房
у кого была речь про пенсию
кто хотел продать квартиру
где я писал про лодку
кто рассказывал о разводе
есть ли запись о налогах
в каких заметках есть крипта
кто переживает из-за инфляции
поищи переезд за границу
жаловался ли § на комиссии
что § говорил о доме
кто собирается покупать жилье
слово наследство в записях
`,
  list_tasks: `
что я просрочил
anything late on my list
明天有哪些事等着我
what is burning this week
anything hanging
run through my list
what did i promise to do
这周都有啥安排
手头还剩啥活
还有哪些没办
мой список на завтра
что у меня висит
какие хвосты
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
我该忙什么
§还有什么没办的
下周有什么安排
拖着没做的事有哪些
明天我计划了什么
还剩什么没做
这周忙不忙有什么事
给§要做的事
哪些任务拖了
已经完成了哪些任务
我的日程
待处理事项
чем мне сегодня заняться
что висит по §
какие планы на следующую неделю
где я опаздываю с задачами
что я должен §
что осталось сделать
что запланировано на завтра
какие дела по §
что горит
что не сделано
мой список дел
какие задачи я закрыл
`,
  create_task: `
chase § for the slips friday
ring § on monday about the offer
send § the term sheet by 0 december
book a room for the meeting with § next week
get the valuation for § done before 0
follow up with § in two weeks
note to self check the rate for §
周五催§交材料
下周给§打电话谈续存
0号前把报价发给§
明天约§见面
набрать § в среду по договору
в пятницу отправить § расчет
до 0 числа собрать документы у §
завтра дернуть § насчет анкеты
через неделю вернуться к § с цифрами
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
周三叫我催§的材料
周二前要把收费表发给§
建个紧急任务拿§的签字
下周一安排复核§的授信记到待办里
到时候提醒我联系§
加到我的清单给§打电话
别让我忘了给§订花
周五的任务发报价
我得准备§的回顾
帮我记着订会议室
周一提示我一下§的事
пни меня в среду чтобы я добил бумаги от §
мне надо до вторника отправить § тарифы
срочная задача получить подпись у §
на следующий понедельник задачу проверить ковенанты §
внеси в мои дела позвонить §
проследи чтобы я завтра набрал §
дерни меня в понедельник насчет §
не забыть заказать цветы для §
задача на пятницу отправить расчет
добавь в список дел юриста
надо подготовить обзор для §
`,
  complete_task: `
the list from § came in so close that one
valuation ordered strike it
清单发了销掉
约好了这条勾掉
с картой разобрались закрой
проверил вычеркивай
the renewal papers are sent tick that off
i called the notary task done
check off order business cards
that one is done
you can close the task about the gift
i've finished the review for §
the quote is out mark it
the signature is there task complete
no need for the reminder anymore it is done
续期材料已寄出这条任务可以关了
划掉订名片
那项办好了
礼物的任务可以结了
§的回顾做完了
报价发了标记一下完成
签字拿到了任务完成
бумаги на продление отправлены задачу можно закрыть
вычеркни заказать визитки
это дело сделано
с нотариусом разобрался задача закрыта
обзор для § готов отметь
расчет ушел закрывай задачу
подпись получена задача выполнена
`,
  update_client: `
§改走英文沟通
язык общения с § английский
§ works somewhere else now product manager fix the occupation
§ prefers being contacted every 0 days
bump § up to key
§ new email is 0
§邮箱换成0
§搬去那边了
§升到重点
§ теперь в массовом сегменте
у § сменился номер 0
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
§换号了新号0
§邮箱错了应该是0
§现在住杭州
把§升级成重点客户
§换工作了现在是法官
§结婚了改姓
他的地址变了
§的语言改成英文
§改为每0天联系一次
把§标成休眠
у § новый номер 0
почта § неверная правильно 0
§ теперь живет в лугано
переведи § в ключевые
§ сменил работу теперь судья
§ вышла замуж новая фамилия
его адрес теперь 0
поставь § статус спящий
язык § китайский
связываться с § раз в 0 дней
`,
  draft_message: `
弄段话祝贺§邮件发
§ deserves a thank you mail sort that
сваргань вежливое письмо §
knock up a quick mail to § about the payslips
ping § on whatsapp that the table is coming
写两句感谢§
给§发个微信道歉
ответь § письмом что анкета просрочена
черкни § смс что карта готова
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
谢谢§昨天请吃饭帮我写一下
想给§写信她的债券快到期
§还缺护照复印件写邮件催一下
给§发个致歉函
好久没联系§了帮我写个问候
跟§邮件跟进一下
帮我约§时间写一段
会后给§写什么好
§在等答复先回一封
邀请§见面写个短信
回复§的投诉
поблагодари § за вчерашний обед
хочу написать § у него облигации гасятся
от § нужна копия паспорта напиши ей
помоги извиниться перед §
черкни § пару строк давно не общались
дожми § письмом
предложи § дату встречи
что написать § после встречи
§ ждет ответа составь промежуточный
пригласи § на встречу
ответь на жалобу §
попроси у § справку письмом
`,
  find_clients: `
top 0 borrowers
пятерка самых больших кредитов
с кем больше 0 месяцев тишина
半年没碰面的有谁
余额前五的是谁
names with expired checks
the ones with no contact for half a year
people up in basel
mortgages above 0
谁的定存要到期
欠款超0的公司
好久没见的列一下
все кто в городе
ипотеки жирнее 0
у кого вклад кончается
кто давно без звонка
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
我最大的客户是谁
住在巴塞尔的有谁
里加的中小企业客户
金卡有几张
0欧元以上的贷款
十二月到期的定存
谁逾期了
我名下的企业客户
我一共管多少客户
谁欠我们最多
日内瓦都有谁
哪些人有债券
余额不到0的有谁
苏黎世的潜在客户
没还清的贷款有哪些
拿青年卡的人
谁的证件过期了
好几个月没打过电话的客户
贷款最多的是哪位
кто мои крупнейшие клиенты
кто живет в базеле
мсб клиенты из риги
сколько золотых карт
кредиты больше 0 евро
кто в просрочке
кому я полгода не звонил
компании в моем портфеле
сколько у меня всего клиентов
кто должен больше всех
все кто в женеве
у кого есть облигации
у кого на счете меньше 0
потенциальные клиенты цюриха
какие кредиты не погашены
люди с молодежными картами
у кого документы просрочены
чьи вклады скоро закончатся
с кем давно не было контакта
`,
  undo: `
oops wrong client take it back
scrap my last entry
搞错了退回去
刚那条撤了
не тому клиенту откати
ой не то верни
take back the last one
that was wrong undo it
no revert that please
oops roll it back
弄错了撤销
不对退回去
刚才那个不算
ой не то отмени
откати назад
верни обратно
`,
  none: `
are you awake
do you ever sleep
the boss wants us in early tomorrow
printer is broken again
ты вообще спишь
кофемашина сломалась
начальник опять недоволен
领导又要开会
你今年几岁
打印机又坏了
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
今天真无聊
累死了
午饭吃什么好
周一综合症
你觉得股市会涨吗
央行会降息吗
周末愉快
堵车堵死了
咖啡喝多了
скучно сегодня
расскажи что-нибудь
устал как собака
что на обед взять
как думаешь рынок упадет
цб поднимет ставку
хороших выходных
пробки ужасные
голова болит
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
把§的透支额度提高
谁开发的你
会下雨吗
几点了
你真棒
你确定吗
кто тебя сделал
дождь будет
который час
ты молодец
ты уверен
как настроение
`,
}
