import { Hono } from 'hono'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

/** A meeting as a file for the RM's own calendar; nobody is invited by it. */
export const meetingRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get('/api/meetings/:file', requireActor(deps), async (c) => {
    const [, id] = /^([^.]+)\.ics$/.exec(c.req.param('file')) ?? []
    const actor = c.get('actor')
    const { store } = deps.agent
    const meeting = isId('meeting', id) ? await store.book(actor).meetings.get(id) : undefined
    if (meeting === undefined) throw new DomainError('meeting_not_found', { meeting: id ?? '' })
    const owner = await store.people.byId(meeting.ownerId)
    // Loaded when the first file is asked for: it costs more to start than everything else here.
    const { calendarMethod, meetingAsCalendar } = await import('#documents/calendar.ts')
    // The client is named, not invited: a calendar program could write to whom it finds among the attendees.
    const file = meetingAsCalendar({
      ...meeting,
      organiser: { name: meeting.ownerName, address: owner?.email },
      attendees: meeting.attendees.map(({ name, email }) => ({ name, address: email })),
      note: [meeting.clientName, meeting.note].filter(Boolean).join('\n'),
      language: actor.language,
      at: store.clock.now(),
    })
    return c.body(file, 200, {
      'Cache-Control': 'no-store',
      'Content-Type': `text/calendar; charset=utf-8; method=${calendarMethod(meeting)}`,
      'Content-Disposition': `attachment; filename="${meeting.id}.ics"`,
    })
  })
