import { fold } from '#domain/text/fold.ts'
import type { Channel } from '#domain/work.ts'
import { simplified } from '../text/simplified.ts'

const forms: readonly (readonly [Channel, RegExp])[] = [
  ['video', /(?<!\p{L})(?:video|zoom|teams|google meet|facetime|webex)|видео|зум|по скайпу|онлайн|视频/u],
  [
    'email',
    /(?<!\p{L})(?:e-?mail(?:ed|s)?|mail(?:ed|s)?)(?!\p{L})|(?<!\p{L})(?:i |we )?wrote (?:to )?(?!(?:a |him a |her a )?(?:letter|card|text|message|whatsapp|down))|(?<!\p{L})(?:письм|имейл|мейл|по почте|(?:на)?писал[аи]? (?:\p{L}+ )?на (?:почту|мыло)|e-?mail|электронн)|邮件|邮箱|电邮/u,
  ],
  [
    'message',
    /(?<!\p{L})(?:text(?:ed|s)?|sms|whatsapp(?:ed)?|telegram|wechat|signal|pinged|messages?|messaged|chat message)(?!\p{L})|(?<!\p{L})(?:смс|эсэмэс|сообщени|(?:ват|вот|вац)с?ап|телеграм|вайбер|мессендж|в чате|(?:в|по) (?:телег[аеуи]|тг|тележк[уе]|личк[уе]|лс|директ)(?!\p{L})|переписыва|списал(?:ся|ась|ись))|短信|微信|消息|(?:发|回|条)语音/u,
  ],
  [
    'letter',
    /(?<!\p{L})(?:letters?|by post)(?!\p{L})|(?<!\p{L})(?:почтой|заказное)|信函|来信|寄信|[寄写]来|(?:一|了|来|收到.{0,8})封信/u,
  ],
  [
    'call',
    /(?<!\p{L})(?:call(?:ed|s|back)?|phone(?:d)?|rang|ring|spoke on the phone|off the phone|hung up|tried (?!to(?!\p{L}))|engaged(?: tone)?(?= (?:again|both|all|twice|every|each)|[\s,.!]*$)|dial(?:l?ed)?|on the line|voicemail|no answer|no luck|(?:did not|didn'?t|won'?t) (?:pick up|answer))(?!\p{L})|(?<!\p{L})(?:на телефоне|звон|позвон|созвон|созван|обзвон|названив|перезвон|дозвон|по телефону|телефонн|набрал|набирал|отзвон|звякнул|трубк|недоступен|недоступна|автоответчик|наговорил)|电话|通[了完过]?个?话|收了?线|[挂断]了?线|来电|致电|打(?:过)?来|打给|没(?:人|有人)?接|打了(?:[一二两三四五六几\d]+|好几)[遍次通个](?!月|人)|打不通|没打通/u,
  ],
  [
    'branch',
    /(?<!\p{L})(?:branch|came (?:by|in)|(?:dropped|stopped|swung|popped|walked) (?:by|in)|walk-?in)(?!\p{L})|(?<!\p{L})(?:в отделени|в офис банка|заходил|зашел|зашла|приходил|забегал|заскочил)|网点|支行|柜台|柜面|来访|来[了过]?行里|到店/u,
  ],
  [
    'meeting',
    /(?<!\p{L})(?:met|meet|meetings?|lunch|dinner|coffee|breakfast|drinks|pint|beers?|golf|visit(?:ed|s)?|saw|ran into|bumped into|face to face|f2f|sat down|in person|(?:just|only just) (?:walked|went|stepped) out(?! of)|left my office|across the (?:desk|table))(?!\p{L})|(?<!\p{L})(?:верну(?:лся|лась|лись) (?:от|с встреч)|(?:сидели|сидел|сидела|были|был|была) у (?:него|нее|них)|встре[тч]|обед|обедал|пообедал|ужин|поужинал|кофе|заскакивал|визит|виделс|видели?сь|виделась|пересек(?:лись|ся)|столкнул(?:ся|ась|ись)|посидели|в ресторане|в кафе|повидал|навестил|заезжал|заехал|был[аи]?(?!\p{L})|съездил|переговоры|лично)|见面|见[了过完]|拜访|会面|面谈|去.{1,12}(?:谈|聊|拜访)|开会|开[了完]?(?:个|场)?(?:\p{Script=Han}{2})?会(?=[^议员计]|$)|会议|碰[了过]?个?[头面]|陪.{1,10}(?:看|打|逛|吃|喝|走|坐|参观)|去.{1,10}(?:看了|转了|坐了|走了)|碰[了到见]|遇[到见]|撞见|吃.{0,3}饭|咖啡|喝.{0,4}茶|吃.{0,2}饭|吃[了过完](?:个|顿|碗|点).{1,3}|约见|见到|送走|坐了(?:一?会儿?|[\d一二两三四五六七八九十半]+(?:多?分钟|个?多?小时|个?钟头?|刻钟))|探望|当面|面对面|上门|从.{2,8}(?:出来|回来)/u,
  ],
  // Talk without a place is talk on the phone.
  [
    'call',
    /(?<!\p{L})(?:spoke|spoken|talk(?:ed|ing)?|chatted|chat|caught up|catch-?up|touched base|had a word)(?!\p{L})|(?<!\p{L})(?:общал|пообщал|поговорил|говорил|переговорил|поболтал|болтал|разговор)|聊(?:了|完|过)|谈(?:了|完|过)|说了/u,
  ],
]

/** The channel a text speaks of; the surer word wins ("video call" is a video). */
export const channelOf = (text: string): Channel | undefined => {
  const folded = fold(simplified(text))
  return forms.find(([, form]) => form.test(folded))?.[0]
}

const incoming =
  /(?<!\p{L})(?:(?:called|phoned|rang|emailed|texted|wrote)(?: me| us| in| back)(?!\p{L})|(?:mail|call|message|letter|email|text) from|he called|she called|came by|dropped by)|(?<!\p{L})(?:(?:по)?звонил[аи]? (?:мне|нам)|написал[аи]? (?:мне|нам)|(?:звонок|письмо|сообщение) от|приходил|зашел|зашла)|来电|打来|打电话(?:来|过来|给我)|发来|来信|来访|来过/u

/** Said to have come from the client; otherwise nothing is assumed. */
export const directionOf = (text: string): 'in' | undefined => (incoming.test(fold(text)) ? 'in' : undefined)
