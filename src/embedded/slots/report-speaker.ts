/** Whose deeds a Russian report tells of where a clause names nobody, and by which gender the verbs say so. */
export type Speaker = Readonly<{ side: 'client' | 'bank'; gender?: 'm' | 'f' | 'many' }> | undefined

const pronoun = /^(?:(?:а|и|но|ну) )?(?:сам )?(он|она|они|клиент(?:ка)?)(?!\p{L})/u
const us = /(?:^|[\s,])(?:я|мы)(?!\p{L})/u
/** "Обедал с Петровой": what the manager did, in the manager's gender. */
const ourDeed =
  /(?:^|\s)(?:обеда|ужина|завтрака|встрети|встреча|виде|увиде|созвони|перезвони|говори|поговори|обща|пообща|болта|поболта|сиде|посиде|пи|попи|бы|заезжа|заеха|еха)(л|ла|ли)(?:с[яь])?\s(?:.{0,24}\s)?(?:с|со|у|к|ко)\s/u
/** "Соколовская звонила": what the client did, who stands in no case before it. */
const theirDeed =
  /^(?:(?:сегодня|вчера|только что|утром|днем|вечером|сейчас)\s+)*(?!(?:я|мы|с|со|у|к)\s)(?:\p{L}+\s){1,3}(?:сам[аи]?\s|мне\s|нам\s)*(?:(?:по|пере|до)?звони|(?:на)?писа|заходи|зашел|заш|заезжа|заеха|приходи|прише|приш|объяви|набра)(л|ла|ли)(?:с[яь])?(?!\p{L})/u
/** "Рассказала, что …": in a report of a talk the client tells. */
const tells =
  /^(?:(?:а|и|но) )?(?:рассказа|сказа|поделила|поделил|упомяну|сообщи|жалова|пожалова|спраши|спроси|проси|попроси|согласи|хоте|призна)(л|ла|ли|)(?:с[яь])?(?!\p{L})/u

const genders = { л: 'm', ла: 'f', ли: 'many' } as const
const genderOf = (ending: string | undefined): 'm' | 'f' | 'many' =>
  genders[(ending || 'л') as keyof typeof genders] ?? 'm'

/** Who goes on speaking after a clause (folded), given who did before it. */
export function speakerOf(clause: string, before: Speaker): Speaker {
  const named = pronoun.exec(clause)?.[1]
  if (named)
    return {
      side: 'client',
      gender: named === 'она' || named === 'клиентка' ? 'f' : named === 'они' ? 'many' : 'm',
    }
  const own = ourDeed.exec(clause)
  if (own) return { side: 'bank', gender: genderOf(own[1]) }
  if (us.test(clause)) return before?.side === 'client' ? before : undefined
  const client = theirDeed.exec(clause) ?? tells.exec(clause)
  return client ? { side: 'client', gender: genderOf(client[1]) } : before
}

const bare = /^(?:(?:а|и|но) )?(?:по)?обеща(л|ла|ли)(?! (?:ему|ей|им)(?!\p{L}))(?!\p{L})/u

/** Whether a promise without a subject is the client's: the last who spoke, and never the manager by another gender. */
export function goesOnFor(clause: string, speaks: Speaker): boolean {
  const ending = bare.exec(clause)?.[1]
  if (ending === undefined || !speaks) return false
  const same = speaks.gender === genderOf(ending)
  return speaks.side === 'client' ? same || speaks.gender === undefined : !same && ending !== 'ли'
}
