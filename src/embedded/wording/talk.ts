import type { Localised } from '#domain/language.ts'
import type { Tool } from '#tools/define.ts'
import type { Talk } from '../intent/talk.ts'
import type { Remark } from '../planned.ts'
import type { Missing } from '../understand.ts'
import { wordNotInData, wordQuery } from './ask.ts'
import { chooseAgain } from './errors.ts'
import { outsides, refusals } from './refusals.ts'
import { bullets, lines, pick, quote, say, type Voice } from './say.ts'

const talk: Readonly<Record<Exclude<Talk, 'help'>, Localised>> = {
  greeting: {
    en: 'Hello! Ask me about a client, your tasks or your notes. "help" shows what I can do.',
    zh: '您好！可以问我客户、任务或联系记录。输入“帮助”查看我能做什么。',
    ru: 'Здравствуйте! Спросите о клиенте, задачах или заметках. «Помощь» покажет, что я умею.',
  },
  thanks: { en: 'You are welcome.', zh: '不客气。', ru: 'Пожалуйста.' },
  farewell: { en: 'Goodbye.', zh: '再见。', ru: 'До свидания.' },
  who_are_you: {
    en: 'I am the built-in assistant: rules and look-ups, no language model. "help" shows what I can do.',
    zh: '我是内置助手，依靠规则和查询工作，没有语言模型。输入“帮助”查看我能做什么。',
    ru: 'Я встроенный помощник: правила и поиск, без языковой модели. «Помощь» покажет, что я умею.',
  },
  approval: {
    en: 'There is nothing here that waits for your approval. Cards are approved with their own button or key.',
    zh: '目前没有待您批准的事项。卡片请用其自带的按钮或按键批准。',
    ru: 'Сейчас ничто не ждёт вашего одобрения. Карточки одобряют их собственной кнопкой или клавишей.',
  },
  decline: {
    en: 'All right, I do nothing. A card that still waits can be declined with its own button or key.',
    zh: '好的，我不做任何操作。仍在等待的卡片可用其按钮或按键拒绝。',
    ru: 'Хорошо, ничего не делаю. Карточку, которая ещё ждёт, можно отклонить её кнопкой или клавишей.',
  },
  hypothetical: {
    en: 'I only prepare changes: you get a card with every field, and nothing is saved until you approve it. Afterwards "undo" takes it back for a while. Say for example "log a call with", the client and a colon, then the note.',
    zh: '我只准备更改：您会看到列出每个字段的卡片，批准之前不会保存任何内容；批准后短时间内可以“撤销”。例如：“记录与某客户的电话：”加上内容。',
    ru: 'Я только готовлю изменения: вы увидите карточку со всеми полями, и пока вы её не одобрите, ничего не сохранится. Потом какое-то время работает «отмени». Скажите, например: «запиши звонок», клиент, двоеточие и текст.',
  },
  hold_back: {
    en: 'All right, nothing is written down. Tell me when you want it.',
    zh: '好的，不作任何记录。需要时请告诉我。',
    ru: 'Хорошо, ничего не записываю. Скажите, когда понадобится.',
  },
  forget: {
    en: 'I keep nothing beside the records, and what was only said here changes none of them. A card that waits can be declined, and a change of your own can be taken back with "undo" for a while.',
    zh: '我在业务记录之外不留任何内容，仅在此对话中说过的话不会更改记录。等待中的卡片可以拒绝，您自己的更改短时间内可用“撤销”收回。',
    ru: 'Кроме записей я ничего не храню, и сказанное только здесь их не меняет. Карточку, которая ждёт, можно отклонить, а своё изменение какое-то время можно вернуть командой «отмени».',
  },
  dropped: {
    en: 'All right, I leave it. Nothing was changed.',
    zh: '好的，此事作罢，没有任何更改。',
    ru: 'Хорошо, оставляю. Ничего не изменено.',
  },
  draft_as_it_is: {
    en: 'The draft is written that way already. Say what it should mention, or change its words by hand.',
    zh: '草稿已经是这样写的。可以告诉我要提到什么，或自行修改文字。',
    ru: 'Черновик уже написан так. Скажите, что упомянуть, или поправьте слова сами.',
  },
  draft_language: {
    en: 'I write drafts in English, Chinese and Russian. The draft stays as it is.',
    zh: '我可以用中文、英文和俄文起草。草稿保持不变。',
    ru: 'Черновики я пишу по-английски, по-китайски и по-русски. Этот остаётся как есть.',
  },
}

const asking: Readonly<Record<Missing, Localised>> = {
  client: { en: 'Which client do you mean?', zh: '您指的是哪位客户？', ru: 'О каком клиенте речь?' },
  note: { en: 'What should the note say?', zh: '记录内容写什么？', ru: 'Что записать?' },
  text: { en: 'What exactly? Give me the words.', zh: '具体内容是什么？', ru: 'Что именно? Напишите текст.' },
  task: { en: 'Which task do you mean?', zh: '您指的是哪项任务？', ru: 'Какая задача?' },
  product: { en: 'Which product do you mean?', zh: '您指的是哪款产品？', ru: 'О каком продукте речь?' },
  products: {
    en: 'Which products should I compare? Name two or more.',
    zh: '要比较哪些产品？请给出两款或以上。',
    ru: 'Какие продукты сравнить? Назовите два или больше.',
  },
  draft: {
    en: 'Which draft? Have one written first.',
    zh: '哪份草稿？请先起草。',
    ru: 'Какой черновик? Сначала попросите его написать.',
  },
  department: {
    en: 'Which department shall do it: products, risk, operations, customer service, legal or compliance? There is no other to hand work to.',
    zh: '请问转给哪个部门：产品、风险、运营、客户服务、法务还是合规？没有其他部门可以转交。',
    ru: 'Какому отделу передать: продуктам, рискам, операциям, клиентскому сервису, юристам или комплаенсу? Других отделов для передачи нет.',
  },
  changes: {
    en: 'What should be changed, and to what? For example phone, e-mail, city, segment.',
    zh: '要改什么，改成什么？例如电话、邮箱、城市、等级。',
    ru: 'Что изменить и на что? Например, телефон, почту, город, сегмент.',
  },
}

/** An example in the language that holds no figures: those would be figures nobody asked for. */
function exampleOf(voice: Voice, tool: Tool): string | undefined {
  // Nobody says the id of a record.
  const own = tool.examples.filter(
    ({ language, say }) => language === voice.language && !/[a-z]{3}_[a-z0-9]/.test(say),
  )
  const plain = own.find((example) => !/\d/.test(example.say)) ?? own[0]
  return plain?.say
}

/** Whether a tool is asked with products by name, which nothing but a verdict may put beside the client talked of. */
const namesProducts = (tool: Tool): boolean =>
  tool.examples.some(({ input }) => 'product' in input || 'products' in input)

/** A dozen tools from every area, so that help stays short however many there are. */
function helpful(tools: readonly Tool[]): readonly Tool[] {
  const told = tools.filter((tool) => !namesProducts(tool))
  const byArea = [...Map.groupBy(told, (tool) => tool.area).values()]
  const rows = Math.max(0, ...byArea.map((own) => own.length))
  const inTurn = Array.from({ length: rows }, (_, row) => byArea.flatMap((own) => own[row] ?? [])).flat()
  const chosen = new Set(inTurn.slice(0, 12))
  return told.filter((tool) => chosen.has(tool))
}

/** What the assistant is and what can be asked, with one example of each tool. */
export function wordHelp(voice: Voice, tools: readonly Tool[]): string {
  const examples = helpful(tools)
    .flatMap((tool) => exampleOf(voice, tool) ?? [])
    .map((example) => quote(voice, example))
  return lines([
    pick(
      voice,
      'I am the built-in assistant, without a language model. I look up clients, keep notes and tasks, and write drafts. You can say for example:',
      '我是内置助手，没有语言模型。我可以查询客户、登记联系和任务、起草信息。例如：',
      'Я встроенный помощник без языковой модели. Ищу клиентов, веду заметки и задачи, пишу черновики. Например:',
    ),
    bullets(examples),
    pick(
      voice,
      'Changes and letters wait for your approval.',
      '所有更改和邮件须经您批准。',
      'Изменения и письма ждут вашего одобрения.',
    ),
  ])
}

const unclear: Localised = {
  en: 'I did not understand that. Name the client and what you want, for example "who is" with a name, or say "help".',
  zh: '我没有明白。请说出客户和需求，例如“……是谁”，或输入“帮助”。',
  ru: 'Я не понял. Назовите клиента и что нужно, например «кто такой» и имя, или скажите «помощь».',
}

export function wordRemark(voice: Voice, remark: Remark, tools: readonly Tool[]): string {
  switch (remark.kind) {
    case 'talk':
      return remark.talk === 'help' ? wordHelp(voice, tools) : say(voice, talk[remark.talk])
    case 'refusal':
      return say(voice, refusals[remark.refusal])
    case 'ask':
      return say(voice, asking[remark.missing])
    case 'choose_again':
      return chooseAgain(voice, remark.candidates)
    case 'out_of_scope':
      return say(voice, outsides[remark.of ?? 'other'])
    case 'not_in_data':
      return wordNotInData(voice, remark.unread)
    case 'query':
      return wordQuery(voice, remark.sql)
    case 'unclear':
      return say(voice, unclear)
    case 'offer':
      return lines([
        pick(
          voice,
          'I am not sure what you mean. Answer with the number:',
          '我不确定您的意思，请回复编号：',
          'Не уверен, что вы имеете в виду. Ответьте номером:',
        ),
        ...remark.readings.map(
          (reading, index) => `${index + 1}. ${readingOf(voice, reading.tool, reading.input, tools)}`,
        ),
      ])
  }
}

const does: Readonly<Record<string, Localised>> = {
  find_clients: { en: 'search the book', zh: '查找客户', ru: 'искать по портфелю' },
  get_client: { en: 'open the client’s card', zh: '打开客户资料', ru: 'открыть карточку клиента' },
  update_client: { en: 'change the client’s record', zh: '更改客户资料', ru: 'изменить карточку клиента' },
  list_tasks: { en: 'show tasks', zh: '查看任务', ru: 'показать задачи' },
  create_task: { en: 'prepare a new task', zh: '新建任务', ru: 'новая задача' },
  complete_task: { en: 'mark a task as done', zh: '将任务标记为完成', ru: 'отметить задачу выполненной' },
  list_interactions: { en: 'show past contacts', zh: '查看联系记录', ru: 'показать контакты' },
  search_notes: { en: 'search the notes', zh: '搜索记录', ru: 'искать в заметках' },
  log_interaction: { en: 'log a contact', zh: '登记联系', ru: 'записать контакт' },
  draft_message: { en: 'write a draft', zh: '起草信息', ru: 'написать черновик' },
  undo: { en: 'undo the last change', zh: '撤销上次更改', ru: 'отменить последнее изменение' },
}

function readingOf(
  voice: Voice,
  name: string,
  input: Readonly<Record<string, unknown>>,
  tools: readonly Tool[],
): string {
  const what = does[name] ?? tools.find((tool) => tool.name === name)?.title
  const client =
    typeof input.client === 'string' && !input.client.startsWith('cli_') ? ` – ${input.client}` : ''
  return `${what ? say(voice, what) : name}${client}`
}
