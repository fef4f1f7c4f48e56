import { describe, expect, it } from 'vitest'
import { greet, signOff } from '#domain/drafts/address.ts'
import { chineseSurname } from '#domain/drafts/address-zh.ts'
import type { PersonName, Recipient } from '#domain/drafts/facts.ts'
import type { DraftChannel } from '#domain/drafts/purposes.ts'
import type { Language } from '#domain/language.ts'

const to = (
  language: Language,
  name: string,
  more: Partial<Recipient> = {},
  channel: DraftChannel = 'email',
) => greet({ kind: 'individual', name, ...more }, language, channel)
const line = (...args: Parameters<typeof to>) => to(...args).text.split('\n')[0]

describe('English', () => {
  it.each<[string, Partial<Recipient>, string]>([
    ['Anna Smith', { first_name: 'Anna', family_name: 'Smith', gender: 'female' }, 'Dear Ms Smith,'],
    ['John Smith', { first_name: 'John', family_name: 'Smith', gender: 'male' }, 'Dear Mr Smith,'],
    ['Anna Smith', { first_name: 'Anna', family_name: 'Smith', form_of_address: 'familiar' }, 'Dear Anna,'],
    ['Anna Smith', { first_name: 'Anna', family_name: 'Smith' }, 'Dear Anna Smith,'],
    ['Anna Smith', {}, 'Dear Anna Smith,'],
    ['Anna Smith', { family_name: 'Smith', title: 'Dr.', gender: 'female' }, 'Dear Dr Smith,'],
    ['John Smith', { family_name: 'Smith', title: 'Chief Buyer', gender: 'male' }, 'Dear Mr Smith,'],
    ['Ludwig van der Berg', { family_name: 'van der Berg', gender: 'male' }, 'Dear Mr van der Berg,'],
    ["Siobhán O'Neill-Ruiz", { family_name: "O'Neill-Ruiz", gender: 'female' }, "Dear Ms O'Neill-Ruiz,"],
    ['Ludwig van der Berg', { gender: 'male' }, 'Dear Ludwig van der Berg,'],
    ['王伟', { also: ['Wang Wei'], gender: 'male' }, 'Dear Wang Wei,'],
    ['王伟', { gender: 'male' }, 'Hello,'],
    ['Иван Петров', { first_name: 'Иван', family_name: 'Петров', gender: 'male' }, 'Hello,'],
  ])('%s %o', (name, more, expected) => expect(line('en', name, more)).toBe(expected))

  it('says what is missing', () => {
    expect(to('en', 'Anna Smith').missing).toEqual(['recipient.gender'])
    expect(to('en', '王伟').missing).toEqual(['recipient.name'])
  })

  it('addresses firms and households', () => {
    expect(line('en', 'Northwind Ltd', { kind: 'legal_entity' })).toBe('Dear Northwind Ltd team,')
    expect(line('en', 'The Whitmore Family', { kind: 'household' })).toBe('Dear Whitmore family,')
    expect(line('en', 'Familie Wyrsch', { kind: 'household' })).toBe('Dear Wyrsch family,')
    const contact_person: PersonName = { name: 'Ada King', family_name: 'King', gender: 'female' }
    expect(line('en', 'Northwind Ltd', { kind: 'legal_entity', contact_person })).toBe('Dear Ms King,')
    expect(to('en', 'Northwind Ltd', { kind: 'legal_entity' }).missing).toContain('recipient.contact_person')
  })
})

describe('Russian', () => {
  it.each<[string, Partial<Recipient>, string]>([
    ['Петров Иван Петрович', { gender: 'male' }, 'Уважаемый Иван Петрович!'],
    ['Иван Петрович Петров', {}, 'Уважаемый Иван Петрович!'],
    ['Анна Ильинична Римская-Корсакова', {}, 'Уважаемая Анна Ильинична!'],
    ['Мамедов Эльдар Оглы', {}, 'Уважаемый Эльдар Оглы!'],
    ['Иван Ильич Абрамович', {}, 'Уважаемый Иван Ильич!'],
    [
      'Роман Абрамович',
      { first_name: 'Роман', family_name: 'Абрамович', gender: 'male' },
      'Уважаемый господин Абрамович!',
    ],
    [
      'Анна Салтыкова-Щедрина',
      { family_name: 'Салтыкова-Щедрина', gender: 'female' },
      'Уважаемая госпожа Салтыкова-Щедрина!',
    ],
    ['Анна Смирнова', { first_name: 'Анна', family_name: 'Смирнова' }, 'Здравствуйте, Анна Смирнова!'],
    ['Анна Смирнова', { first_name: 'Анна', form_of_address: 'familiar' }, 'Здравствуйте, Анна!'],
    ['Анна Петровна Смирнова', { form_of_address: 'familiar' }, 'Добрый день, Анна Петровна!'],
    ['Саша Ким', {}, 'Здравствуйте, Саша Ким!'],
    ['Иванова Анна Петровна', { gender: 'male' }, 'Здравствуйте, Анна Петровна!'],
    ['John Smith', { also: ['Джон Смит'], family_name: 'Смит', gender: 'male' }, 'Уважаемый господин Смит!'],
    ['John Smith', { first_name: 'John' }, 'Здравствуйте, John!'],
    ['王伟', {}, 'Здравствуйте!'],
  ])('%s %o', (name, more, expected) => expect(line('ru', name, more)).toBe(expected))

  it('addresses firms and households', () => {
    expect(line('ru', 'ООО «Север»', { kind: 'legal_entity' })).toBe('Уважаемые коллеги!')
    expect(line('ru', 'Семья Ивановых', { kind: 'household' })).toBe('Уважаемая семья Ивановых!')
  })

  it('is lighter in a message', () => {
    expect(line('ru', 'Петров Иван Петрович', {}, 'message')).toBe('Добрый день, Иван Петрович!')
  })
})

describe('Chinese', () => {
  it.each<[string, Partial<Recipient>, string]>([
    ['王伟', { gender: 'male' }, '尊敬的王先生：'],
    ['王伟', { gender: 'female' }, '尊敬的王女士：'],
    ['欧阳静怡', { gender: 'female' }, '尊敬的欧阳女士：'],
    ['欧阳雪', { gender: 'female' }, '尊敬的欧阳女士：'],
    ['司马光明', { gender: 'male', title: '董事长' }, '尊敬的司马董事长：'],
    ['王建国', { gender: 'male', title: '副总裁' }, '尊敬的王总：'],
    ['王建国', { title: 'CEO' }, '尊敬的王总：'],
    ['李敏', { title: '教授' }, '尊敬的李教授：'],
    ['梁志强', { title: '梁总', gender: 'male' }, '尊敬的梁总：'],
    ['李敏', { title: '老师' }, '尊敬的李老师：'],
    ['王伟', {}, '尊敬的王伟：'],
    ['王伟', { gender: 'male', form_of_address: 'familiar' }, '王先生：'],
    ['John Smith', { family_name: 'Smith', gender: 'male' }, '尊敬的 Smith 先生：'],
    ['John Smith', {}, '尊敬的 John Smith：'],
    ['Wang Wei', { also: ['王伟'], family_name: 'Wang', gender: 'male' }, '尊敬的王先生：'],
    ['Иван Петров', {}, '尊敬的客户：'],
  ])('%s %o', (name, more, expected) => expect(line('zh', name, more)).toBe(expected))

  it('tells surnames of two characters from those of one', () => {
    expect(['欧阳静怡', '欧阳雪', '欧阳', '诸葛亮', '张三', '阿卜杜拉汗'].map(chineseSurname)).toEqual([
      '欧阳',
      '欧阳',
      '欧',
      '诸葛',
      '张',
      '阿卜杜拉汗',
    ])
  })

  it('greets in a message on one line', () => {
    expect(to('zh', '王伟', { gender: 'male' }, 'message').text).toBe('王先生，您好！')
  })
})

describe('the signature', () => {
  const recipient: Recipient = { kind: 'individual', name: 'Anna Smith' }
  const sender = { name: 'Nora Feld', title: 'Relationship Manager', phone: '+41 44 555 01 10' }

  it('leaves out a title in another language and a phone that is none', () => {
    expect(signOff(recipient, sender, 'en', 'email')).toBe(
      'Kind regards,\nNora Feld\nRelationship Manager\nPhone: +41 44 555 01 10',
    )
    expect(signOff(recipient, { ...sender, phone: 'ask desk' }, 'ru', 'email')).toBe(
      'С уважением,\nNora Feld',
    )
  })

  it('ends a letter to a firm with a wish for its business', () => {
    expect(signOff({ kind: 'legal_entity', name: '江南纺织' }, { name: '方若兰' }, 'zh', 'email')).toBe(
      '顺颂商祺！\n\n方若兰',
    )
  })

  it('stays on its lines whatever the record holds', () => {
    const signed = signOff(recipient, { name: 'Nora\r\nBcc: all {x}' }, 'en', 'message')
    expect(signed).toBe('Kind regards,\nNora Bcc: all x')
    expect(to('en', 'Anna\r\nSmith').text).toBe('Dear Anna Smith,')
  })
})
