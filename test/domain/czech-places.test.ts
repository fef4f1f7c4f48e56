import { expect, test } from 'vitest'
import { matchPlaces } from '#domain/place-match.ts'

const stored = ['Benesov', 'Prachatice', 'Tabor', 'Most', 'Hl.m. Praha', 'Praha - vychod', 'Brno - venkov']

test.each([
  ['贝内绍夫', ['Benesov']],
  ['普拉哈季采', ['Prachatice']],
  ['в районе Прахатице', ['Prachatice']],
  ['Таборе', ['Tabor']],
  ['布拉格', ['Hl.m. Praha']],
  ['Прага-восток', ['Praha - vychod']],
  ['科林', []],
])('%s is the district %j', (said, found) => {
  expect(matchPlaces(said, stored)).toEqual(found)
})
