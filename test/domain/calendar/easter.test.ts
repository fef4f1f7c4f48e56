import { describe, expect, test } from 'vitest'
import { orthodoxEaster, westernEaster } from '#domain/calendar/easter.ts'

const from2000 = (days: string) => days.trim().split(/\s+/)

const western = from2000(`04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12
  04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21
  04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21`)
const orthodox = from2000(`04-30 04-15 05-05 04-27 04-11 05-01 04-23 04-08 04-27 04-19
  04-04 04-24 04-15 05-05 04-20 04-12 05-01 04-16 04-08 04-28
  04-19 05-02 04-24 04-16 05-05 04-20 04-12 05-02 04-16 04-08 04-28`)

describe('Easter Sunday from 2000 to 2030', () => {
  test.each(western.map((day, index) => [2000 + index, day]))('%s western', (year, day) => {
    expect(westernEaster(Number(year))).toBe(`${year}-${day}`)
  })
  test.each(orthodox.map((day, index) => [2000 + index, day]))('%s orthodox', (year, day) => {
    expect(orthodoxEaster(Number(year))).toBe(`${year}-${day}`)
  })
})
