/** Words an English message to the assistant is made of, beside names: function words, commands, everyday nouns. */
export const englishWords: ReadonlySet<string> = new Set(
  `a about above account accounts add after again all am an and any anything approve are as ask asked at back balance be because been
  before below best between book brief but by call called calls can cancel card cards case check client clients close complaint compare
  confirm contact contacts could create days deal decline delete deposit did do does done draft due edit email every fee few find follow
  for from full fund get give gold good had has have he hello help her here hi him his holds how i if in interested into is it its just
  know largest last least left letter like list loan loans log long look made make many marked me meet meeting message met more mortgage
  most my need needs never new next no not note notes now of off ok okay on one open or our out over overdue owner past people phone
  please portfolio prepare product products rate read recent record refinance remind reminder remove reply right risk run said save says
  schedule see send set she should show since some spoke start still suggest summary task tasks tell than thank thanks that the their
  them then there these they this those to today tomorrow top under undo until up update us visit wait want wants was we week were what
  when where which who whom whose why will with would write yes yesterday you your birthday birthdays brief complaint complaints feedback promise promises request requests tasks meetings`.split(
    /\s+/,
  ),
)

/** Words that settle Russian on their own, whatever names stand beside them. */
export const russianWords: ReadonlySet<string> = new Set(
  `а без более больше действует действуют действителен истек истекает просрочен просрочена остаток счете счету бы был была были в вам вас весь вклад вклады во все вчера вы где да дай даже две для до добавь договор его ее ей
  если есть еще же за завтра задача задачи закрой заметка заметки запиши запланируй здравствуйте и из или им их к как какие какой карта
  карты кем кто когда кого ком кому которые кредит кредита кредиты ли мне много можно мой моих моя мы на надо назад найди нам напиши
  напомни нас наш не него нее нет ни ним них но новый нужно о об обнови обо он она они от отмена отмени открой отправь письмо по под
  подготовь позвони позвонить позвонил пока покажи помощь помоги после последние посмотри почему пожалуйста при привет про проверь просит
  просил расскажи с сегодня сейчас сделай себе сколько со создай составь спасибо список сравни срок срочно счет счета та так там тебе
  тебя то только тот ты у уже сводка сводку неделя неделю недели месяц месяца запросы запрос запросов жалоба жалобы жалоб жалобу отзывы отзыв отзывов обещания обещание
  обещаний встреча встречи встречу клиент клиенты клиентов портфель портфеля продукты продукт облигации фонды операции операций просрочка просрочки просрочке хочет хотел чего чем через что чтобы эта эти это этот я`.split(
    /\s+/,
  ),
)

/** Words that a whole message in Chinese may be. */
export const chineseNouns: ReadonlySet<string> = new Set(
  '投诉 反馈 待办 简报 日程 承诺 请求 生日 逾期 到期 会面 进度 统计 业绩'.split(' '),
)

/** Characters that make a Han run a sentence rather than a name. */
export const chineseWords =
  /[的了是在有我你您他她它们给把和跟与请帮查看记录写发打找提醒联系问说要想不没吗呢吧哪谁什怎多少几个些这那明今昨后周月年日天上下午点前最近所列出取消撤批准客户账贷款卡存产品电话邮件会议任务安排起草回复更新添加删除谢好对行改换邮箱址]/

/** Characters that no short personal name is made of. */
export const chineseParticles = /[的了是在吗呢吧什哪谁怎给把请帮打查您你我他她它]|谢谢|好的/

/** A short Han run that starts with one of the common surnames may be a name, whatever its other characters mean. */
export const chineseName =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭許韓馮鄧]\p{Script=Han}{1,2}$/u
