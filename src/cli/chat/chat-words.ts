import type { Language, Localised } from '#domain/language.ts'

/** What the terminal itself says; everything else comes from the assistant. */
export const chatWords = {
  keys: {
    en: 'a approve · e edit · d decline (then Enter); or just go on talking',
    zh: 'a 批准 · e 修改 · d 拒绝（然后回车）；也可以继续对话',
    ru: 'a одобрить · e изменить · d отклонить (затем Enter); можно и просто продолжать разговор',
  },
  undoHint: {
    en: 'u to undo, within ten minutes',
    zh: 'u 撤销（十分钟内）',
    ru: 'u отменить, в течение десяти минут',
  },
  outside: {
    en: 'A text from outside was read for this: {origins}. Check the fields.',
    zh: '本提议参考了外部文本：{origins}。请核对各项内容。',
    ru: 'Для этого прочитан внешний текст: {origins}. Проверьте поля.',
  },
  empty: { en: '(empty)', zh: '（空）', ru: '(пусто)' },
  draft: { en: 'Draft', zh: '草稿', ru: 'Черновик' },
  to: { en: 'To', zh: '收件人', ru: 'Кому' },
  noRecipient: { en: '(no address on record)', zh: '（无收件地址）', ru: '(адреса нет)' },
  subject: { en: 'Subject', zh: '主题', ru: 'Тема' },
  missing: { en: 'Still missing', zh: '尚缺', ru: 'Не хватает' },
  draftKeys: {
    en: ':eml [file] · :mailto · :text (nothing is sent)',
    zh: ':eml [文件] · :mailto · :text（不会发送）',
    ru: ':eml [файл] · :mailto · :text (ничего не отправляется)',
  },
  noDraft: {
    en: 'There is no draft in this conversation yet.',
    zh: '本对话中还没有草稿。',
    ru: 'В этом разговоре ещё нет черновика.',
  },
  written: { en: 'Written to {file}.', zh: '已写入 {file}。', ru: 'Записано в {file}.' },
  nothingPending: {
    en: 'Nothing is waiting for a decision.',
    zh: '没有待处理的事项。',
    ru: 'Ничего не ждёт решения.',
  },
  noCard: {
    en: 'There is no card {n} here. See :cards.',
    zh: '没有编号为 {n} 的卡片，请用 :cards 查看。',
    ru: 'Карточки {n} здесь нет. Смотрите :cards.',
  },
  editHow: {
    en: 'Name the fields: :edit due_on=2026-12-01. On this card: {fields}.',
    zh: '请写明字段，例如 :edit due_on=2026-12-01。本卡片字段：{fields}。',
    ru: 'Назовите поля: :edit due_on=2026-12-01. На карточке: {fields}.',
  },
  editAsk: {
    en: 'Enter keeps a value, - clears it.',
    zh: '直接回车保留原值，输入 - 清空。',
    ru: 'Enter оставляет значение, - стирает его.',
  },
  unchanged: { en: 'Nothing was changed.', zh: '未作更改。', ru: 'Ничего не изменено.' },
  noThreads: { en: 'No conversations yet.', zh: '还没有对话。', ru: 'Разговоров ещё нет.' },
  newThread: { en: 'A new conversation.', zh: '新的对话。', ru: 'Новый разговор.' },
  unknown: {
    en: 'There is no command {command}. See :help.',
    zh: '没有命令 {command}，请用 :help 查看。',
    ru: 'Команды {command} нет. Смотрите :help.',
  },
  resumed: {
    en: 'This turn was finished after an interruption.',
    zh: '本轮在中断后已继续完成。',
    ru: 'Этот ответ завершён после сбоя.',
  },
  welcome: {
    en: '{name} ({role}), {place}. Ask "help" for what I can do, :help for the terminal, :quit to leave.',
    zh: '{name}（{role}），{place}。输入“帮助”了解功能，:help 查看终端命令，:quit 退出。',
    ru: '{name} ({role}), {place}. «помощь» — что я умею, :help — команды терминала, :quit — выход.',
  },
  builtIn: { en: '(built-in assistant)', zh: '（内置助手）', ru: '(встроенный помощник)' },
  inProcess: { en: 'in this terminal', zh: '在本终端运行', ru: 'в этом терминале' },
  help: {
    en: `a · :approve [n|all]     save the card (the newest, number n, or all)
e · :edit due_on=…       change fields of the card
d · :decline [n]         drop the card; nothing is saved
u · :undo                take back what was saved last
:cards                   everything that waits for your decision
:brief                   your day: what comes first, and why
:eml [file] · :mailto · :text   take the last draft along; nothing is sent
:threads · :open n · :new       conversations
:quit                    leave`,
    zh: `a · :approve [n|all]     批准卡片（最新、编号 n 或全部）
e · :edit due_on=…       修改卡片字段
d · :decline [n]         拒绝卡片，不保存
u · :undo                撤销最近保存的内容
:cards                   所有待您处理的事项
:brief                   今日简报：先做什么，为什么
:eml [文件] · :mailto · :text   取出最近的草稿；不会发送
:threads · :open n · :new       对话列表、打开、新建
:quit                    退出`,
    ru: `a · :approve [n|all]     сохранить карточку (новую, номер n или все)
e · :edit due_on=…       изменить поля карточки
d · :decline [n]         отклонить; ничего не сохраняется
u · :undo                отменить последнее сохранение
:cards                   всё, что ждёт вашего решения
:brief                   сводка дня: что сначала и почему
:eml [файл] · :mailto · :text   забрать последний черновик; ничего не отправляется
:threads · :open n · :new       разговоры
:quit                    выход`,
  },
} as const satisfies Record<string, Localised>

/** A sentence of the terminal with its blanks filled in. */
export const phrase = (
  key: keyof typeof chatWords,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string => chatWords[key][language].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
