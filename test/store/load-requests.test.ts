import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookFile } from '#domain/book-file.ts'
import { loadBook } from '#store/load/load-book.ts'
import { emptyBook, now } from '#test/support/book.ts'

let home: Awaited<ReturnType<typeof emptyBook>>
beforeAll(async () => {
  home = await emptyBook()
})
afterAll(() => home.remove())

const rows = async (sql: string) => (await home.db.raw.execute(sql)).rows.map((row) => ({ ...row }))
const load = (requests: object[]) =>
  loadBook(
    home.db,
    bookFile.parse({
      users: [
        { email: 'rm@bank.example', name: 'R', role: 'rm', zone: 'Europe/Zurich' },
        { email: 'ops@bank.example', name: 'O', role: 'rm', zone: 'Europe/Zurich' },
      ],
      departments: [{ department: 'operations', role: 'payments', user: 'ops@bank.example' }],
      clients: [{ id: 'cli_one', name: 'One', rm: 'rm@bank.example' }],
      requests,
    }),
    { source: 'test', now },
  )

const asked = { id: 'req_1', client: 'cli_one', subject: 's', received_at: '2026-11-20T14:00:00.000Z' }

test('clocks are set in the working time of the owner where the book says none', async () => {
  const given = { ...asked, id: 'req_2', first_answer_due_at: '2026-11-25T09:00:00.000Z' }
  expect((await load([asked, given])).problems).toEqual([])
  expect(await rows('SELECT request_id, first_answer_due_at FROM v_requests ORDER BY request_id')).toEqual([
    { request_id: 'req_1', first_answer_due_at: '2026-11-23T14:00:00.000Z' },
    { request_id: 'req_2', first_answer_due_at: '2026-11-25T09:00:00.000Z' },
  ])
  expect(await rows('SELECT department, role FROM department_roles')).toEqual([
    { department: 'operations', role: 'payments' },
  ])
})

test('the same book again changes nothing', async () => {
  const before = await rows('SELECT * FROM requests')
  expect((await load([asked])).sections.requests).toMatchObject({ added: 0, changed: 0, same: 1 })
  expect(await rows('SELECT * FROM requests')).toEqual(before)
})

test('a department whose person nobody knows is a problem of that row', async () => {
  const book = bookFile.parse({
    departments: [{ department: 'risk', role: 'r', user: 'ghost@bank.example' }],
  })
  expect((await loadBook(home.db, book, { source: 'test', now })).problems).toMatchObject([
    { section: 'departments' },
  ])
})
