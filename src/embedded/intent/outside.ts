import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { simplified } from '../text/simplified.ts'
import { any, firstOf } from './forms.ts'

/** What the whole of a message asks that no record can answer. */
export type Outside = 'market' | 'sum' | 'other'

/** A longer message speaks of more than that. */
const longest = 90

const number = String.raw`[\d][\d.,' ]*(?: ?(?:k|m|bn|mio|mln|million|billion|thousand|млн|млрд|тыс\p{L}*|миллион\p{L}*|тысяч\p{L}*|万|亿|百万|千万|千))?`
const unit = String.raw`(?: ?(?:chf|eur|usd|gbp|rub|cny|franc\p{L}*|euros?|dollars?|евро|доллар\p{L}*|руб\p{L}*|франк\p{L}*|元|美元|欧元|法郎))?`
const pair =
  '(?:eur|usd|chf|gbp|jpy|cny|cnh|rub|hkd|sgd|kzt|aed|aud|cad)[ \\-/]?(?:eur|usd|chf|gbp|jpy|cny|cnh|rub|hkd|sgd|kzt|aed|aud|cad)'
const market =
  '(?:the )?(?:dow(?: jones)?|nasdaq|s&p(?: ?500)?|ftse(?: ?100)?|dax|smi|stoxx(?: ?\\d+)?|nikkei|hang seng|msci \\p{L}+|gold|silver|platinum|oil|brent|copper|bitcoin|btc|eth(?:ereum)?|libor|saron|sofr|euribor|(?:stock |bond |us |asian |european )?markets?|(?:us )?treasur(?:y|ies)|dollar|euro|franc|swiss franc|pound|yen|rou?ble|yuan|renminbi)'
const marketRussian =
  '(?:золот\\p{L}*|серебр\\p{L}*|нефт\\p{L}*|брент\\p{L}*|бит(?:коин|ок)\\p{L}*|крипт\\p{L}*|доллар\\p{L}*|евро|юан\\p{L}*|франк\\p{L}*|рубл\\p{L}*|фунт\\p{L}*|иен\\p{L}*|тенге|индекс\\p{L}*(?: \\p{L}+)?|рын\\p{L}*|бирж\\p{L}*|доу(?: джонс\\p{L}*)?|насдак\\p{L}*|мосбирж\\p{L}*)'
const marketHan =
  '(?:黄金|白银|金价|银价|油价|原油|石油|比特币|以太坊|上证(?:指数|综指)?|深证(?:成指)?|沪深300|恒指|恒生(?:指数)?|道指|道琼斯|纳指|纳斯达克|标普(?:500)?|日经|大盘|股市|a股|港股|美股|汇市|美元|欧元|英镑|日元|港币|港元|瑞郎|人民币|卢布)'

const kinds = firstOf<Outside>([
  [
    'sum',
    any(
      patternOf(
        `^(?:(?:so|ok|hey|please|and) )*(?:(?:what(?:'s| is| are)|how much (?:is|are|makes?)|calculate|compute|work out|give me) )?${number} ?(?:%|percent|per cent) (?:of|from) ${number}${unit}[\\s?.=]*$`,
        'u',
      ),
      patternOf(
        `^(?:(?:what(?:'s| is| are)|how much (?:is|are|makes?)|calculate|compute|work out) )?${number}(?: ?[+*×÷%/]| -| ?x(?= ?\\d)| (?:plus|minus|times|divided by|over|by)) ?${number}(?: ?(?:[+*×÷%/x]|-|plus|minus|times|divided by) ?${number})*[\\s?.=]*$`,
        'u',
      ),
      patternOf(
        `^(?:сколько (?:будет|это)|посчитай|вычисли|рассчитай|чему равно)? ?${number} ?(?:%|процент\\p{L}*) (?:от|из) ${number}${unit}[\\s?.=]*$`,
        'u',
      ),
      patternOf(
        `^(?:сколько (?:будет|это)|посчитай|вычисли|чему равно) ?${number} ?(?:[+*×÷/x-]|плюс|минус|умножить на|разделить на|на) ?${number}[\\s?.=]*$`,
        'u',
      ),
      patternOf(
        `^(?:请问|请|帮我)?(?:算一?下?|计算)?${number}${unit}的(?:${number} ?%|百分之[\\d一二三四五六七八九十]+)(?:是|等于|有|为)?(?:多少|几)?(?:钱)?[\\s?？。=]*$`,
        'u',
      ),
      patternOf(
        `^(?:请问|请|帮我)?(?:算一?下?|计算)?${number} ?(?:加上?|减去?|乘以?|除以?|[+*×÷/-]) ?${number}(?:是|等于|得)?(?:多少|几)?[\\s?？。=]*$`,
        'u',
      ),
    ),
  ],
  [
    'market',
    any(
      patternOf(
        `^(?:(?:what(?:'s| is)|how(?:'s| is)|show(?: me)?|give me|check|get(?: me)?|current|today'?s|live|tell me) )*(?:the )?(?:current |spot |live |today'?s )?(?:${pair}|(?:fx|exchange|currency) rates?)(?: (?:rate|rates|price|now|today|at|exchange|fx|spot|doing|please|right now|level|(?:for|of|from) .{1,30}))*[\\s?.!]*$`,
        'u',
      ),
      patternOf(
        `^(?:.{0,24} )?(?:rates?|prices?|quotes?|levels?|value|forecast|outlook) (?:of|for|on) (?:an? )?(?:ounce of )?${market}(?: (?:to|in|against|vs) (?:the )?\\p{L}+)?(?: (?:today|now|tomorrow|please|right now))?[\\s?.!]*$`,
        'u',
      ),
      patternOf(
        `^(?:(?:what(?:'s| is| are)|how(?:'s| is| are)|where(?:'s| is| are)|show me|give me|check|did|will|is|are|has|have) )(?:the )?${market}(?: (?:to \\p{L}+ )?(?:at|doing|trading|now|today|tomorrow|price|rate|quote|right now|level|close|open|closed|up|down|going|go|rise|fall|rising|falling|drop|crash|higher|lower|move|moved|look|looking|like|much|per ounce|worth|it|to|in|chf|usd|eur))+[\\s?.!]*$`,
        'u',
      ),
      patternOf(
        `^(?:how much (?:is|are|does|costs?)|what does) (?:an? |one |the )?(?:ounce of |barrel of )?${market}(?: (?:cost|worth|in|to|now|today|francs?|euros?|dollars?|chf|usd|eur|at the moment|right now))*[\\s?.!]*$`,
        'u',
      ),
      /^(?:(?:what do you think|is it likely|so) )*(?:do you think|will|is|are|did|could) (?!(?:he|she|they|we|i|you|my|our|the client|his|her)(?!\p{L})).{2,40} (?:will |going to |gonna )?(?:go up|go down|rise|fall|crash|drop|rally|tank|recover|rebound|double|outperform)(?: (?:today|tomorrow|soon|again|further|this \p{L}+|next \p{L}+))?[\s?.!]*$/u,
      /^(?:(?:what(?:'s| is)|where(?:'s| is)|how(?:'s| is)|check|show me) )?(?:the )?(?:share price|stock price|stock|shares|price) of (?!.*(?:our|fund|note))[\p{L} ]{2,24}(?: (?:today|now))?[\s?.!]*$|^(?:what(?:'s| is)|where(?:'s| is)|how(?:'s| is)|how are) [\p{L} ]{2,20} (?:stock|shares?|share price|stock price)(?: (?:today|now|doing|trading|at|price))*[\s?.!]*$/u,
      patternOf(
        `^(?:а |и |ну |скажи,? |подскажи,? )*(?:какой|каков|что с|какая|какие|покажи|дай|поч[её]м|сколько (?:сейчас )?сто[ия]т|сколько|как там|где|что там|что по|что на)(?: сейчас| сегодня| у нас)*(?: (?:курс|цена|цены|котировк\\p{L}*|стоимость))?(?: (?:на|по))?(?: (?:один|одна|унция))? ${marketRussian}(?: (?:к|в|за|на|по) \\p{L}+| сейчас| сегодня| завтра| стоит| унци\\p{L}+)*[\\s?.!]*$`,
        'u',
      ),
      patternOf(
        `^(?:а |и |ну )*(?:курс|котировк\\p{L}*|цена|цены) (?:на )?(?:${marketRussian}|\\p{L}{3,4} ?[/-] ?\\p{L}{3,4}|валют\\p{L}*|акци\\p{L}* \\p{L}+)(?: (?:к|в|за|на) \\p{L}+| сейчас| сегодня)*[\\s?.!]*$`,
        'u',
      ),
      patternOf(
        `^(?:как (?:ты )?думаешь,? |а |и )*(?:будет ли |будут ли |что будет с |куда пойд[её]т )?(?!(?:он|она|они|клиент)(?!\\p{L}))(?:(?:вырас|упа|подорожа|подешеве|рухн|отскоч|расти|раст|пада)\\p{L}* (?:ли )?(?:(?:акци\\p{L}*|бумаг\\p{L}*|облигаци\\p{L}*) \\p{L}+(?: \\p{L}+)?|${marketRussian})|(?:(?:акци\\p{L}*|бумаг\\p{L}*) \\p{L}+|${marketRussian}) (?:вырас|упад|подорожа|подешеве|рухн|расти|падать|пойд)\\p{L}*(?: (?:вверх|вниз))?)(?: (?:завтра|сегодня|скоро|в \\p{L}+))?[\\s?.!]*$`,
        'u',
      ),
      patternOf(
        `^(?:请问|现在|今天|今日|目前|查一?下|看一?下|帮我查一?下|最新|当前|实时|的|昨天|昨晚)*${marketHan}(?:(?:现在|今天|目前|最新|对|兑|换|和|的|${marketHan}|行情|走势|汇率|价格|指数|收盘|开盘|点位|报价)*)(?:是|在|到|涨|跌|报|收|有)?(?:多少|什么价|几|怎么样|如何|怎样|涨了|跌了|什么位置|什么走势)?(?:钱|点|点位|了|吗|没有?)*[\\s?？。！!]*$`,
        'u',
      ),
      /^(?:请问|你觉得|你说|今天|现在|查一?下|明天)*(?!(?:他|她|客户|我))[\p{Script=Han}a-z]{2,12}(?:的)?(?:股票|股价|股份)?(?:还|明天|今天|最近|会不会|到底|后面)*(?:会涨|会跌|会不会涨|会不会跌|涨不涨|要涨|要跌|能涨|怎么走|股价多少|多少钱一股)(?:吗|呢|不)?[\s?？。！!]*$/u,
    ),
  ],
  [
    'other',
    any(
      /^(?:so |hey |and |btw )*(?:who|what team|which team) (?:won|wins|scored|lost|is winning|plays?)(?! (?:the )?(?:deal|mandate|tender|award|client))(?: .{2,40})?[\s?!.]*$/u,
      /^(?:is the pope (?:a )?catholic|does a bear .{2,20}|how (?:old|tall|smart) are you|(?:what(?:'s| is) your|do you have a) (?:name|age|birthday|sign|job|favou?rite .{2,20})|are you (?:married|single|happy|sad|tired|hungry|alive|conscious|ok|awake)|do you (?:sleep|dream|love me|like .{2,20}|have feelings|drink|eat)|where (?:do you live|are you from)|i(?:'m| am) (?:bored|hungry|tired)|sing (?:me )?.{0,20}|tell me (?:a |an )?(?:story|secret|fun fact|riddle|something funny))[\s?!.]*$/u,
      /^(?:please |pls |can you |could you )*(?:order|get|buy|bring)(?: me| us)? (?:some |a |an |the )?(?:lunch|pizza|coffees?|food|dinner|breakfast|sushi|tea|beers?|sandwich(?:es)?|takeaway)(?: for .{1,20})?[\s?!.]*$/u,
      /^(?:what(?:'s| is) (?:the )?(?:time|date) in \p{L}+(?: \p{L}+)?|how (?:far|high|deep|big) is .{2,30}|who (?:is|was) the (?:king|queen|pope|prime minister|chancellor|ceo) of .{2,30}|recommend (?:me )?(?:a |some )?(?:book|movie|film|restaurant|wine|podcast|series)s?(?: .{0,20})?|play (?:some |a )?(?:music|song|game).{0,20}|(?:any |what(?:'s| is) (?:in )?the )news(?: today)?)[\s?!.]*$/u,
      /^(?:а |ну |слушай,? )*(?:кто (?:вчера |сегодня )?(?:выиграл|победил|проиграл|играет)(?!.*(?:тендер|сделк|мандат))(?: .{2,40})?|папа римский.{0,20}|сколько тебе лет|как тебя зовут|ты (?:женат|замужем|спишь|устал|голоден|жив)\p{L}*|где ты (?:живешь|находишься)|мне скучно|спой .{0,30}|расскажи (?:сказку|историю|что-нибудь (?:смешное|интересное)|шутку)|включи (?:музыку|песню).{0,20}|какие новости|что нового в мире|который час(?: в .{2,20})?|сколько времени(?: в .{2,20})?)[\s?!.]*$/u,
      /^(?:пожалуйста |можешь )*(?:закажи|купи|принеси|забронируй)(?: мне| нам)? (?:пиццу|обед|ужин|завтрак|кофе|еду|суши|чай|столик|билет\p{L}* (?!.*клиент).{0,20}|такси|цветы)(?: на .{1,20})?[\s?!.]*$/u,
      /^(?:请问|昨晚|昨天|今天|今晚|刚才)*(?:的)?(?:球赛|比赛|世界杯|欧冠|决赛|足球|篮球|大选|选举)?(?:谁|哪队|哪个队)(?:赢|输|胜|进球|夺冠|当选)[^，,]{0,10}$/u,
      /^(?:你)?(?:几岁|多大|叫什么(?:名字)?|住哪|结婚了吗|累吗|饿吗|睡觉吗|有感情吗|是男是女|喜欢.{1,8}吗)(?:了|啊|呀|呢|你)?[\s?？。！!]*$|^教皇.{0,10}[吗?？]?$|^我(?:好)?(?:无聊|饿|累)(?:了|死了)?[。！!]*$/u,
      /^(?:请|帮我|给我|麻烦|你|来|能不能|可以)*(?:写|作|编|吟)(?:一|个|首|段|篇)*(?:.{0,8}的)?(?:诗|歌|故事|笑话|段子|小说|作文)[^，,]{0,8}$|^(?:请|帮我|给我|麻烦|来)*(?:讲|说|唱|放|播放|来)(?:一|个|首|段)*(?:故事|歌|笑话|段子|音乐|谜语|绕口令)[^，,]{0,6}$/u,
      /^(?:请|帮我|给我|麻烦|替我)*(?:订|买|叫|点|预订|预定)(?:一|两|个|张|份|杯|辆)*(?:去.{1,6}的)?(?:机票|火车票|高铁票|酒店|外卖|午饭|午餐|晚饭|咖啡|奶茶|披萨|出租车|车票|电影票|餐厅)[^，,]{0,6}$|^(?:今天|最近|有什么)*新闻[^，,]{0,6}$/u,
    ),
  ],
])

/** What a message asks that lies outside as a whole; talk that only touches such things is judged by `outOfScope`. */
export function outsideOf(text: string): Outside | undefined {
  const folded = fold(simplified(text)).trim()
  return folded.length > longest ? undefined : kinds(folded)
}
