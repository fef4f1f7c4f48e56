import { afterAll, beforeEach, expect, test } from 'vitest'
import type { ClientId, Id } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { openBook, openWriter } from '#store/book.ts'
import type { BookWriter } from '#store/port.ts'
import { actor, clock, day, emptyBook, now } from '#test/support/book.ts'

const rm = actor('ana')
const client = 'cli_one' as ClientId
let home: Awaited<ReturnType<typeof emptyBook>> | undefined

beforeEach(async () => {
  await home?.remove()
  home = await emptyBook()
  await home.addUser(rm)
  await home.addClient(client, 'ana', 'Anna Petrova', {
    lastContactOn: day('2026-01-05'),
    country: 'CH',
    city: 'Bern',
  })
})
afterAll(() => home?.remove())

const write = <T>(work: (writer: BookWriter) => Promise<T>): Promise<T> =>
  home!.db.transact((tx) => work(openWriter(tx, rm, { clock, newId: countingIds(1000) })))
const book = () => openBook(home!.db, rm, { clock })
const id = <N extends 'interaction' | 'task'>(text: string) => text as Id<N>

test('a contact moves the last contact, and taking it back restores a date that no contact holds', async () => {
  const contact = (name: string, on: string) => ({
    id: id<'interaction'>(name),
    clientId: client,
    on: day(on),
    channel: 'call' as const,
    text: 'Spoke about rates',
    originKind: 'rm' as const,
  })
  await write((writer) => writer.addInteraction(contact('int_1', '2026-11-27')))
  expect((await book().summary(client))?.lastContactOn).toBe('2026-11-27')
  expect((await book().interactions({ client, limit: 5 })).items[0]).toMatchObject({
    author: 'ana',
    origin: { kind: 'rm', ref: 'int_1' },
  })
  await write((writer) => writer.addInteraction(contact('int_2', '2026-02-01')))
  expect((await book().summary(client))?.lastContactOn).toBe('2026-11-27')
  await write((writer) => writer.removeInteraction(id('int_1')))
  expect((await book().summary(client))?.lastContactOn).toBe('2026-02-01')
  await write((writer) => writer.removeInteraction(id('int_2')))
  expect((await book().summary(client))?.lastContactOn).toBe('2026-01-05')
  await expect(write((writer) => writer.removeInteraction(id('int_2')))).rejects.toMatchObject({
    code: 'record_not_found',
  })
})

test('a task is added, done, opened again and removed, with a revision for each change', async () => {
  const task = id<'task'>('tsk_1')
  await write((writer) =>
    writer.addTask({
      id: task,
      clientId: client,
      text: 'Send the KYC form to Anna',
      dueAt: '2026-11-30T23:30:00.000Z' as Instant,
      originKind: 'rm',
    }),
  )
  // Half past midnight in Zurich.
  expect(await book().task(task)).toMatchObject({
    dueOn: '2026-12-01',
    status: 'open',
    revision: 1,
    clientName: 'Anna Petrova',
  })
  expect(await write((writer) => writer.setTaskStatus(task, 'done'))).toBe(2)
  expect(await book().task(task)).toMatchObject({ status: 'done', completedAt: now })
  expect(await write((writer) => writer.setTaskStatus(task, 'open'))).toBe(3)
  expect(await book().task(task)).not.toHaveProperty('completedAt')
  expect(await write((writer) => writer.revisionOf(task))).toBe(3)
  await write((writer) => writer.removeTask(task))
  expect(await write((writer) => writer.revisionOf(task))).toBeUndefined()
})

test('tasks come by urgency and are found by their words in three languages', async () => {
  const texts = [
    ['tsk_late', 'Call about the mortgage', '2026-12-24'],
    ['tsk_soon', 'Отправить анкету', '2026-11-28'],
    ['tsk_zh', '准备会议材料', '2026-12-01'],
    ['tsk_none', 'Tidy up', undefined],
  ] as const
  for (const [name, text, due] of texts)
    await write((writer) =>
      writer.addTask({ id: id(name), text, originKind: 'rm', ...(due && { dueOn: day(due) }) }),
    )
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)
  expect(ids((await book().tasks({ limit: 9 })).items)).toEqual([
    'tsk_soon',
    'tsk_zh',
    'tsk_late',
    'tsk_none',
  ])
  expect(ids((await book().tasks({ dueTo: day('2026-12-01'), limit: 1 })).items)).toEqual(['tsk_soon'])
  expect((await book().tasks({ dueTo: day('2026-12-01'), limit: 1 })).more).toBe(1)
  expect(ids(await book().matchTasks('mortgage call', 5))).toEqual(['tsk_late'])
  expect(ids(await book().matchTasks('анкета', 5))).toEqual(['tsk_soon'])
  expect(ids(await book().matchTasks('会议', 5))).toEqual(['tsk_zh'])
  expect(ids(await book().matchTasks('tsk_none', 5))).toEqual(['tsk_none'])
  expect(ids(await book().matchTasks('opera tickets', 5))).toEqual([])
})

test('a client is changed and put back, fields that were empty included', async () => {
  const before = await book().card(client)
  const change = await write((writer) =>
    writer.updateClient(client, {
      name: 'Anna Ivanova',
      city: 'Zürich',
      occupation: 'dentist',
      phone: '079 555 12 34',
      email: 'Anna@Mail.example',
      nickname: 'Anya',
      contactEveryDays: 30,
    }),
  )
  expect(change).toEqual({
    before: { name: 'Anna Petrova', city: 'Bern' },
    cleared: ['occupation', 'phone', 'email', 'nickname', 'contactEveryDays'],
    revision: 2,
  })
  const after = await book().card(client)
  expect(after).toMatchObject({ name: 'Anna Ivanova', city: 'Zürich', occupation: 'dentist', revision: 2 })
  expect(after?.contacts.map(({ value }) => value).sort()).toEqual(['079 555 12 34', 'Anna@Mail.example'])
  for (const said of ['Ivanova', 'Anya', '+41 79 555 12 34', 'anna@mail.example'])
    expect((await book().matchClients(said, 1))[0]?.client.id, said).toBe(client)
  expect(await book().matchClients('Petrova', 1)).toEqual([])

  await write((writer) => writer.restoreClient(client, change.before, change.cleared))
  expect(await book().card(client)).toEqual({ ...before, revision: 3 })
  expect((await book().matchClients('Petrova', 1))[0]?.client.id).toBe(client)
})

test('a draft is kept and read back', async () => {
  const draft = {
    id: 'drf_1' as Id<'draft'>,
    clientId: client,
    purpose: 'thanks',
    channel: 'email' as const,
    language: 'en' as const,
    subject: 'Thank you',
    body: 'Dear Ms Petrova',
    origins: [{ kind: 'rm' as const, ref: 'int_1' }],
    missing: ['recipient'],
  }
  const kept = await book().saveDraft(draft)
  expect(kept).toEqual({ ...draft, clientName: 'Anna Petrova', createdAt: now })
  expect(await book().draft(draft.id)).toEqual(kept)
})
