import { type Cue, chinese, english, russian } from './cue.ts'

/** Promises, and who is due for contact. */
export const dayCues: readonly Cue[] = [
  english(
    'get_daily_brief',
    6,
    "(?:good )?morning[!,. ]+(?:\\p{L}+[,. ]+)?(?:what'?s|what is|anything)(?! (?:on|to) my)|(?:what'?s|what is) on today|rundown(?= (?:for|of) (?:the|my|today|tomorrow))|start (?:of )?my day|(?:how does|how's) my day|where (?:do|should) i start",
  ),
  english(
    'schedule_meeting',
    6,
    '(?:put|pencil|pop|stick|get|squeeze) \\p{L}+(?: \\p{L}+)? (?:in|into|down in) (?:my|the) (?:diary|calendar)',
  ),
  english(
    'close_promise',
    6,
    'promise .*(?:kept|broken|fulfilled|not kept)|close (?:the |that |my )?promise',
  ),
  english(
    'list_promises',
    5,
    '(?:open|overdue|my|which|list|show|outstanding) (?:the )?promises|what (?:did|have) (?:i|we) promised?',
    {
      only: 'ask',
    },
  ),
  english('record_promise', 6, '(?:record|note|log) (?:a |the |my )?promise'),
  english('record_promise', 5, '(?:i|we) (?:have )?promised|promised (?:us|me)', { only: 'tell' }),
  english(
    'list_contacts_due',
    5.5,
    "due for (?:a )?(?:contact|call|meeting)|overdue for (?:a )?(?:contact|call|meeting)|contacts? (?:that are )?(?:due|overdue)|(?:haven't|have not) (?:i|we) .*(?:long|lately)",
  ),
  chinese('close_promise', 6, '承诺.*(?:(?:已经?|未能|没有?|未)兑现|兑现了)', { only: 'tell' }),
  chinese('list_promises', 5.5, '承诺(?:清单|列表)|(?:哪些|什么).*承诺|哪些承诺'),
  chinese('record_promise', 6, '^记(?:录|下|一下)?.{0,4}承诺'),
  chinese('record_promise', 4.5, '^(?:我|我们)?(?:答应|承诺)(?:了|过)?(?!.*(?:什么|哪些))', { only: 'tell' }),
  chinese('list_contacts_due', 5, '该联系|该打电话|该回访|联系.*逾期|逾期.*联系|久未联系'),
  russian('close_promise', 6, 'обещани\\p{L}+ .*(?:выполнен|сдержан|нарушен)|закр\\p{L}+ обещани', {
    only: 'tell',
  }),
  russian(
    'list_promises',
    5.5,
    '(?:какие|мои|все|открыт\\p{L}+|невыполненн\\p{L}+|просроченн\\p{L}+) обещани',
  ),
  russian('record_promise', 6, '(?:запиши|запишите|внеси|зафиксируй) (?:мое |моё |наше )?обещани'),
  russian('record_promise', 4.5, '(?:я|мы) (?:по)?обеща(?:л|ла|ли) (?!.*\\?)|обеща(?:л|ла|ли) нам', {
    only: 'tell',
  }),
  russian(
    'list_contacts_due',
    5,
    '(?:с кем|кому|кого) .*(?:пора|связаться|позвонить пора)|просрочен\\p{L}* контакт|пора (?:связаться|позвонить)',
  ),
]
