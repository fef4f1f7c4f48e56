import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('finds notes of the own book only', async () => {
  expect(await bank.call('search_notes', { text: 'mortgage' })).toMatchSnapshot()
})

test.each(['ипотека', 'ИПОТЕКУ', 'вилла'])('finds a Russian note by "%s"', async (text) => {
  expect(await bank.call('search_notes', { text })).toMatchObject({ items: [{ id: 'int_visit' }] })
})

test('keeps to one client when asked', async () => {
  expect(await bank.call('search_notes', { text: 'mortgage', client: 'Петров' })).toMatchObject({ items: [] })
})
