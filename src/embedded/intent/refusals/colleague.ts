import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'

/** Only the clients of one's own book are there to be seen. */
export const colleague: readonly Forms[] = [
  [
    { refusal: 'colleague' },
    any(
      /(?:colleague|coworker|co-worker|teammate|another rm|other rm|someone else|somebody else|other (?:manager|advisor))'?s? (?:\p{L}+ )?(?:clients?|book|customers?|portfolio|accounts?)|(?:clients?|book|customers?) of (?:my |a |another |the other )?(?:colleague|coworker|teammate|rm|manager)/u,
      /(?:клиент\p{L}*|книг\p{L}*|портфел\p{L}*) (?:моего |моей |другого |другой |чужого )?(?:коллег|другого менеджер|другого рм|чуж)|чуж\p{L}+ (?:клиент|портфел)|клиент\p{L}* (?:ведет|у|есть у) (?:мо\p{L}+ )?коллег/u,
      /(?:see|show|view|list|look at|open|how many)(?!\p{L}).{0,40}clients?.{0,30}(?:colleague|teammate)/u,
      /(?:покажи|посмотреть|показать|открой|глянуть|увидеть).{0,40}(?:клиент|портфел).{0,30}коллег/u,
      /(?:看|查|打开|给我).{0,10}同事.{0,6}(?:客户|名单)/u,
      /(?:同事|别人|(?:其他|别的)(?:的)?(?:客户)?经理).{0,4}(?:客户|名单|资料|组合)/u,
    ),
  ],
]
