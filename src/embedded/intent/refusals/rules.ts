import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'
import { imperative } from './order.ts'

const shown = '(?:cards?|confirmations?|approvals?|previews?|buttons?|questions?)'
const save = '(?:save|log|do|store|commit|write|go|put|file|send|record|finish|get it done)'

/** Every change is shown and approved, and the checks run. */
export const rules: readonly Forms[] = [
  [
    { refusal: 'bypass', plain: true, whole: true },
    any(
      imperative(
        `(?:skip|forget(?: about)?|never mind|without|no need (?:for|of)|no|(?:do ?n[o']?t|do not|don't need to|stop) (?:show(?:ing)?|bother(?: with)?|give|ask(?:ing)? for|make|need|want|wait for)(?: me)?) (?:the |a |an |any |that |this |your |more )*${shown}(?: (?:step|thing|stuff|needed|please|this time))?(?:[\\s,;:.–—-]+(?:and|just|simply|directly|please|only|right away|straight|you can))*[\\s,;:]+${save}(?!\\p{L})`,
      ),
      imperative(
        '(?:approve|confirm|accept|sign) (?:it|this|that|them|all|everything|the card|(?:all |both )?(?:the )?cards)(?: \\p{L}+)? (?:yourself|for me|on my behalf|in my name|by yourself)',
      ),
      imperative(
        '(?:не (?:надо|нужно|показывай|нужна|нужны|спрашивай)|без|обойд[её]мся без|пропусти|хватит)(?: мне| никаких| этих| эту| свои\\p{L}*| твои\\p{L}*)*(?: карточ\\p{L}+| подтвержден\\p{L}+| одобрен\\p{L}+| согласован\\p{L}+| вопрос\\p{L}+)(?:[\\s,;:.–—-]+(?:а|и|просто|сразу|давай|лучше|уже))*[\\s,;:]+(?:сохран|запиш|сдела|внес|отправ|провед|сохраня)',
      ),
      imperative(
        '(?:одобри|подтверди|утверди) (?:сам|сама|за меня|вместо меня|от моего имени|(?:карточк\\p{L}+|вс[её]|это|е[её]) (?:сам|сама|за меня|вместо меня|от моего имени))',
      ),
      imperative(
        '(?:不用|不要|别|不必|跳过|省掉|免了)(?:再)?(?:问(?:我)?(?:了)?|(?:出|给|弹|显示|做|生成|问|要)?(?:我)?(?:什么)?(?:卡片|确认|审批|批准|预览)(?:了)?)[，,。\\s]*(?:就|直接|马上|给我|帮我|你)*(?:存|保存|记|写|发|做|办|提交|录)',
      ),
      imperative(
        '(?:你|你自己)?(?:替|帮|代)我(?:批准|审批|点确认|点批准|通过)(?:吧|了|掉)?(?:卡片|审批|它)?[。！!\\s]*$',
      ),
    ),
  ],
  [
    { refusal: 'send' },
    any(
      imperative(
        '(?:send|email|mail|forward|dispatch|fire off)(?!\\p{L}) (?:it|this|that|the (?:draft|mail|email|message|letter))(?!\\p{L}).*',
      ),
      /(?:send|sent|mail).{0,40}without (?:my |any |me |asking|approval|review|check)/u,
      imperative(
        '(?:отправь|отправляй|отошли|пошли|перешли|разошли)(?!\\p{L})(?: (?:сейчас|его|это|ее|письмо|черновик|сообщение|сразу|клиенту|ему|ей|прямо))*(?:[\\s.!]*$| .*без )',
      ),
      imperative(
        '(?:(?:(?:就|那就?|可以|没问题|好的?|行|不错|挺好|看[着过]?了?|这样|这么|这个|这封|ok|没毛病|没错|不用改了?|不改了)[，,\\s]*)*发(?:了?吧|了|走|过去|出)?[。！!\\s]*$|发出去|发送(?:吧|出去|了|给)|直接发|发掉|发给(?:他|她|客户)(?:吧|[。！!]*$)|寄出去).*',
      ),
      /(?:不用|无需|不经|跳过).{0,4}(?:审批|批准|确认|审核).{0,6}(?:发|寄)/u,
    ),
  ],
  [
    { refusal: 'bypass' },
    any(
      imperative(
        '(?:skip|bypass|override|ignore|disable|turn off|get around|disregard|circumvent|work around)(?!\\p{L}).{0,50}(?:approval|kyc|suitability|rule|check|compliance|guard|limit|instruction|consent|policy|review|safety)',
      ),
      /(?:save|approve|commit|write|do) (?:everything|all|it|this|that).{0,30}without (?:asking|approval|confirmation|me|my)/u,
      imperative(
        '(?:пропусти|обойди|игнорируй|проигнорируй|отключи|сними)(?!\\p{L}).{0,50}(?:одобрен|согласован|проверк|kyc|правил|комплаенс|контрол|инструкц|лимит|ограничен)',
      ),
      /(?:сохран|запиш|сдела|провед)\p{L}* .{0,30}без (?:моего )?(?:спрос|подтвержд|одобрен|согласован|проверк)/u,
      imperative(
        '(?:跳过|绕过|绕开|忽略|无视|关闭|规避|别管|不管).{0,16}(?:审批|审核|批准|规则|合规|检查|限制|指令|kyc|适当性)',
      ),
    ),
  ],
]
