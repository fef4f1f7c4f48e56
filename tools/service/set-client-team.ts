import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { teamRoles } from '#domain/service/terms.ts'
import { localDateSchema } from '#domain/time.ts'
import type { MovedBook } from '#store/port.ts'
import { defineWriteTool } from '../define.ts'
import {
  askCoverOrTeam,
  prepareCover,
  prepareHandOver,
  prepareMembers,
  span,
  teamChange,
} from '../team-change.ts'

export default defineWriteTool({
  name: 'set_client_team',
  area: 'service',
  risk: 'sensitive',
  title: { en: 'Preparing the team', zh: '正在准备团队安排', ru: 'Готовлю состав команды' },
  description:
    "Proposes one change of who works with clients: `members` of a client's team by role, or `cover` of a whole book by a colleague from one day to another (everything falls back afterwards), or `hand_over_to` for a book that changes hands with its open promises. A second person approves.",
  input: teamChange,
  examples: [
    {
      language: 'en',
      say: 'let Matthias Oberholzer cover my book from 2026-11-30 to 2026-12-04, I am on leave',
      input: {
        cover: { person: 'Matthias Oberholzer', from: '2026-11-30', to: '2026-12-04', reason: 'leave' },
      },
    },
    {
      language: 'en',
      say: 'add Matthias Oberholzer as solution designer for Anna Keller',
      input: {
        client: 'Anna Keller',
        members: [{ person: 'Matthias Oberholzer', role: 'solution_designer' }],
      },
    },
    {
      language: 'en',
      say: 'hand my whole book over to Matthias Oberholzer',
      input: { hand_over_to: 'Matthias Oberholzer' },
    },
    {
      language: 'zh',
      say: '2026-11-30到2026-12-04请Matthias Oberholzer代管我的客户，我休假',
      input: {
        cover: { person: 'Matthias Oberholzer', from: '2026-11-30', to: '2026-12-04', reason: '休假' },
      },
    },
    {
      language: 'zh',
      say: '让Matthias Oberholzer担任王伟的助理',
      input: { client: '王伟', members: [{ person: 'Matthias Oberholzer', role: 'assistant' }] },
    },
    {
      language: 'ru',
      say: 'пусть Matthias Oberholzer замещает меня с 2026-11-30 по 2026-12-04, я в отпуске',
      input: {
        cover: { person: 'Matthias Oberholzer', from: '2026-11-30', to: '2026-12-04', reason: 'отпуск' },
      },
    },
    {
      language: 'ru',
      say: 'передай всю мою книгу Matthias Oberholzer',
      input: { hand_over_to: 'Matthias Oberholzer' },
    },
  ],
  prepare: async (said, context) => {
    const wishes = [said.members, said.cover, said.hand_over_to].filter((each) => each !== undefined)
    if (said.cover && said.client) return askCoverOrTeam(said, context)
    if (wishes.length !== 1 || (said.members !== undefined) !== (said.client !== undefined))
      throw new DomainError('team_change_unclear')
    if (said.members) return prepareMembers(said, context)
    return said.cover ? prepareCover(said, context) : prepareHandOver(said, context)
  },
  commit: async (stored, { writer, newId, proposal, actor }) => {
    if (stored.members && stored.client) {
      const client = idSchema('client').parse(stored.client)
      const members = stored.members.map(({ person, role }) => ({
        person: idSchema('user').parse(person),
        role,
      }))
      const team = await writer.team.setMembers(client, members, proposal)
      return { records: [client], undo: { client, team } }
    }
    const book = idSchema('user').parse(stored.away)
    if (stored.cover) {
      const { person, from, to, reason = '' } = stored.cover
      const cover = newId('grant')
      await writer.team.addCover({
        id: cover,
        book,
        colleague: idSchema('user').parse(person),
        ...span(from, to, writer.actor.zone),
        reason,
      })
      return { records: [cover], undo: { cover } }
    }
    const moved = await writer.team.moveBook(book, idSchema('user').parse(stored.hand_over_to))
    return { records: [book, ...(moved.records.clients ?? [])], undo: { moved, by: actor.id } }
  },
  undo: async (undo, { writer, proposal }) => {
    const { client, team, cover, moved } = undoShape.parse(undo)
    if (client && team) await writer.team.restoreMembers(client, team, proposal)
    if (cover) await writer.team.endCover(cover)
    if (moved) await writer.team.moveBack(moved as MovedBook)
  },
})

const undoShape = z.object({
  client: idSchema('client').optional(),
  team: z
    .array(z.object({ person: idSchema('user'), role: z.enum(teamRoles), since: localDateSchema }))
    .optional(),
  cover: idSchema('grant').optional(),
  moved: z
    .object({
      from: idSchema('user'),
      to: idSchema('user'),
      records: z.record(z.string(), z.array(z.string())),
    })
    .optional(),
})
