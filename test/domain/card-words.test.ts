import { expect, test } from 'vitest'
import { valueAsRead } from '#domain/card-words.ts'

test('codes of a card are said in the language of the reader; words of people stay as they are', () => {
  const read = (key: string, value: string) =>
    (['en', 'zh', 'ru'] as const).map((language) => valueAsRead({ key }, value, language))
  expect(read('channel', 'call')).toEqual(['call', '电话', 'звонок'])
  expect(read('tasks.0.priority', 'high')).toEqual(['high', '高', 'высокий'])
  expect(read('note', 'call')).toEqual(['call', 'call', 'call'])
  expect(read('channel', 'constructor')).toEqual(['constructor', 'constructor', 'constructor'])
})
