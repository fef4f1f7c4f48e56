import type { Language, Localised } from '#domain/language.ts'
import type { Surface } from '#domain/work.ts'

const said = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** What the surface itself says; everything else comes from the assistant, the tools and the records. */
export const slackWords = {
  // cards
  approve: said('Approve', '批准', 'Одобрить'),
  edit: said('Edit', '修改', 'Изменить'),
  decline: said('Decline', '拒绝', 'Отклонить'),
  undo: said('Undo', '撤销', 'Отменить'),
  stopIt: said('Stop it', '停止发送', 'Остановить отправку'),
  goBack: said('Go back', '返回', 'Назад'),
  waits: said('Waits for approval until {at}', '待批准，有效期至 {at}', 'Ждёт одобрения до {at}'),
  secondPerson: said(
    'Sensitive: a second person approves, a lead of this client’s team or compliance; who proposed it cannot.',
    '敏感操作：须由第二人批准（该客户所属团队的主管或合规人员），提议人本人不能批准。',
    'Важное действие: одобряет второй человек — руководитель команды клиента или комплаенс; автор не может.',
  ),
  leavesBank: said(
    'Once approved this leaves the bank for the client; until it leaves it can be stopped.',
    '批准后将发送给客户；发出之前可以停止。',
    'После одобрения уйдёт клиенту; до отправки можно остановить.',
  ),
  outside: said(
    'A text from outside was read for this: {origins}. Check the fields.',
    '本提议参考了外部文本：{origins}。请核对各项内容。',
    'Для этого прочитан внешний текст: {origins}. Проверьте поля.',
  ),
  andMore: said('and {n} more', '另有 {n} 项', 'и ещё {n}'),
  empty: said('(empty)', '（空）', '(пусто)'),
  cut: said(
    '[shortened: {shown} of {all} characters are shown]',
    '[已截短：共 {all} 个字符，显示 {shown} 个]',
    '[сокращено: показано знаков {shown} из {all}]',
  ),
  moreFields: said(
    '{n} more fields are not shown here.',
    '此处另有 {n} 项未显示。',
    'Ещё полей не показано: {n}.',
  ),
  wholeOnPage: said('The whole of it is on the page.', '完整内容请见网页。', 'Полностью — на странице.'),
  confirmSend: said(
    'The e-mail goes to the client. You answer for what the card tells.',
    '邮件将发给客户，您对卡片所述内容负责。',
    'Письмо уйдёт клиенту. Вы отвечаете за то, что указано на карточке.',
  ),
  confirmSensitive: said(
    'You are the second person for this. Have you checked every field?',
    '您是此项操作的第二批准人。各项内容都核对过了吗？',
    'Вы — второй человек, подтверждающий это. Все поля проверены?',
  ),
  confirmOutside: said(
    'A text from outside shaped this card. Have you checked every field?',
    '此卡片受外部文本影响。各项内容都核对过了吗？',
    'На карточку повлиял внешний текст. Все поля проверены?',
  ),
  confirmCut: said(
    'Not all of it is shown here. Approve all the same?',
    '此处未显示全部内容，仍要批准吗？',
    'Здесь показано не всё. Всё равно одобрить?',
  ),
  confirmUndo: said('What was saved is taken back.', '已保存的内容将被撤回。', 'Сохранённое будет отменено.'),
  sure: said('Are you sure?', '确定吗？', 'Вы уверены?'),
  saved: said('Saved {at}', '已保存 {at}', 'Сохранено {at}'),
  queued: said(
    'Queued, not sent yet; leaves {at}. Until then it can be stopped.',
    '已排队，尚未发出；将于 {at} 发出，在此之前可以停止。',
    'В очереди, ещё не отправлено; уйдёт {at}. До этого можно остановить.',
  ),
  queuedOver: said(
    'Approved; it was due to leave {at} and can no longer be stopped.',
    '已批准；原定于 {at} 发出，现已无法停止。',
    'Одобрено; отправка была назначена на {at}, остановить уже нельзя.',
  ),
  undoUntil: said('Can be undone until {at}', '可在 {at} 前撤销', 'Можно отменить до {at}'),
  receipt: said('Receipt {id}: {records}', '回执 {id}：{records}', 'Квитанция {id}: {records}'),
  declined: said('Declined, nothing was saved', '已拒绝，未保存', 'Отклонено, ничего не сохранено'),
  expired: said(
    'Expired {at} undecided; nothing was saved. Ask again for a new card.',
    '已于 {at} 过期，未作决定，未保存任何内容。如仍需要请重新提出。',
    'Срок истёк {at} без решения; ничего не сохранено. Попросите снова — будет новая карточка.',
  ),
  superseded: said(
    'Replaced by a newer card; nothing of this one was saved.',
    '已被新的卡片取代，本卡片内容未保存。',
    'Заменено новой карточкой; из этой ничего не сохранено.',
  ),
  undone: said(
    'Undone: what was saved was taken back',
    '已撤销：已保存的内容已撤回',
    'Отменено: сохранённое возвращено',
  ),
  stopped: said('Stopped before it left', '已在发出前停止', 'Остановлено до отправки'),
  decidedBy: said('Decided by {name}', '决定人：{name}', 'Решение принято: {name}'),
  notYours: said(
    'Only the person entitled to it can decide this card.',
    '只有有权限的人才能处理此卡片。',
    'Решать по этой карточке может только тот, у кого есть право.',
  ),
  // windows
  editTitle: said('Edit the card', '修改卡片', 'Правка карточки'),
  save: said('Save', '保存', 'Сохранить'),
  saveChanges: said('Change card', '更新卡片', 'Изменить'),
  cancel: said('Cancel', '取消', 'Отмена'),
  nothingToEdit: said(
    'Nothing on this card can be edited. Decline it and say what you want instead.',
    '此卡片没有可修改的项目。请拒绝后重新说明您的需求。',
    'На этой карточке нечего менять. Отклоните её и скажите, что нужно.',
  ),
  keptLines: said('Keep these lines', '保留这些内容', 'Оставить эти строки'),
  editHint: said(
    'Nothing is saved yet: you approve the changed card afterwards.',
    '此时尚未保存：修改后仍需您批准卡片。',
    'Ничего ещё не сохраняется: изменённую карточку нужно будет одобрить.',
  ),
  part: said('{label}, part {n}', '{label}（第 {n} 部分）', '{label}, часть {n}'),
  tooLongToEdit: said(
    '{label} is too long to be edited here.',
    '“{label}”内容过长，无法在此修改。',
    '«{label}»: текст слишком длинный, чтобы менять его здесь.',
  ),
  // drafts
  draftFor: said('Draft to {client}', '致{client}的草稿', 'Черновик: {client}'),
  to: said('To', '收件人', 'Кому'),
  noRecipient: said('(no address on record)', '（无收件地址）', '(адреса нет)'),
  subject: said('Subject', '主题', 'Тема'),
  textLanguage: said('Language', '语言', 'Язык'),
  body: said('Text', '正文', 'Текст'),
  locked: said(
    'Locked statements, kept word for word:',
    '锁定声明，须逐字保留：',
    'Закреплённые формулировки, сохраняются дословно:',
  ),
  findings: said('Wording', '措辞提示', 'Формулировки'),
  blockedText: said(
    'This wording cannot be sent; change the text first.',
    '此措辞不能发送，请先修改文本。',
    'С такими формулировками отправить нельзя; сначала измените текст.',
  ),
  struckProducts: said(
    'What was said of a product is not in the letter: there is no verdict that allows it.',
    '关于产品的内容未写入信函：没有允许建议的适当性结论。',
    'Сказанное о продукте в письмо не вошло: нет оценки, которая это разрешает.',
  ),
  missing: said('Still missing', '尚缺', 'Не хватает'),
  nothingSent: said(
    'A draft; nothing is sent.',
    '仅为草稿，未发送任何内容。',
    'Это черновик; ничего не отправлено.',
  ),
  shorter: said('Shorter', '更简短', 'Короче'),
  warmer: said('Warmer', '更亲切', 'Теплее'),
  otherLanguage: said('Other language', '其他语言', 'Другой язык'),
  send: said('Send…', '发送…', 'Отправить…'),
  eml: said('Take as .eml', '下载 .eml', 'Взять .eml'),
  draftTitle: said('Edit the draft', '修改草稿', 'Правка черновика'),
  wholeInEml: said(
    'The whole text is in the .eml file.',
    '完整文本见 .eml 文件。',
    'Полный текст — в файле .eml.',
  ),
  // replies
  restOnPage: said('The rest is on the page.', '其余内容请见网页。', 'Остальное — на странице.'),
  restCut: said(
    'The answer was too long and ends here; ask for the rest.',
    '回答过长，到此为止；可继续询问其余内容。',
    'Ответ слишком длинный и здесь обрывается; спросите об остальном.',
  ),
  openPage: said('Open the page', '打开网页', 'Открыть страницу'),
  continueHere: said('Continue in a conversation', '转到对话继续', 'Продолжить в разговоре'),
  noReply: said('There is nothing to say to this.', '没有可回答的内容。', 'Ответить нечего.'),
  pick: said('Choose', '选择', 'Выбрать'),
  whichOne: said('Which one is meant?', '您指的是哪一个？', 'Кого вы имеете в виду?'),
  moreChoices: said(
    '{n} more; say the name more precisely.',
    '另有 {n} 个，请说得更具体。',
    'Ещё {n}; назовите точнее.',
  ),
  // sharing
  onlyYou: said('Only you see this.', '仅您可见。', 'Видите только вы.'),
  shareHere: said('Share here', '分享到此处', 'Показать здесь'),
  keep: said('Keep to myself', '不分享', 'Не показывать'),
  shareConfirm: said(
    'Everyone who can read {channel} will see it.',
    '所有能阅读 {channel} 的人都会看到。',
    'Это увидят все, кто читает {channel}.',
  ),
  thisChannel: said('this channel', '此频道', 'этот канал'),
  masked: said(
    'Names and figures that others here may not see are masked: {what}.',
    '他人无权查看的内容已隐去：{what}。',
    'Скрыто то, что другие здесь видеть не должны: {what}.',
  ),
  sharedBy: said('Shared by {name}', '由 {name} 分享', 'Показал(а) {name}'),
  // home
  home: said('{name}, {day}', '{name}，{day}', '{name}, {day}'),
  ask: said('Ask', '提问', 'Спросить'),
  logCall: said('Log a call', '记录通话', 'Записать звонок'),
  newRequest: said('New request', '新请求', 'Новый запрос'),
  settings: said('Settings', '设置', 'Настройки'),
  refresh: said('Refresh', '刷新', 'Обновить'),
  overdue: said('Overdue', '已逾期', 'Просрочено'),
  dueToday: said('Due today', '今日到期', 'На сегодня'),
  dueSoon: said('Coming up', '即将到期', 'Скоро'),
  noTasks: said('No open tasks with a day.', '没有带日期的待办任务。', 'Открытых задач со сроком нет.'),
  waiting: said('Waiting for your approval', '待您批准', 'Ждут вашего решения'),
  nothingWaits: said('Nothing waits for approval.', '没有待批准事项。', 'Решения ничего не ждёт.'),
  recent: said('Recent clients', '最近的客户', 'Недавние клиенты'),
  lastContact: said('last contact {on}', '最近联系 {on}', 'последний контакт {on}'),
  maturities: said('Next maturities', '近期到期', 'Ближайшие погашения'),
  open: said('Open', '打开', 'Открыть'),
  asOf: said('As of {at}', '截至 {at}', 'По состоянию на {at}'),
  moreItems: said('{n} more; ask me for them.', '另有 {n} 项，可向我询问。', 'Ещё {n}; спросите меня.'),
  dueOn: said('due {on}', '{on}到期', 'срок {on}'),
  settingsNow: said(
    'Language: {language} · time zone: {zone} · quiet hours: {quiet} · digests: {digests} · low writes saved at once: {auto}',
    '语言：{language} · 时区：{zone} · 免打扰：{quiet} · 简报：{digests} · 低风险写入自动保存：{auto}',
    'Язык: {language} · часовой пояс: {zone} · тихие часы: {quiet} · сводки: {digests} · простые записи сразу: {auto}',
  ),
  none: said('none', '无', 'нет'),
  on: said('on', '开', 'да'),
  off: said('off', '关', 'нет'),
  // settings
  language: said('Language', '语言', 'Язык'),
  zone: said('Time zone', '时区', 'Часовой пояс'),
  quietFrom: said('Quiet from', '免打扰开始', 'Тихие часы с'),
  quietTo: said('Quiet until', '免打扰结束', 'Тихие часы до'),
  morning: said('Morning digest', '早间简报', 'Утренняя сводка'),
  evening: said('Evening digest', '晚间简报', 'Вечерняя сводка'),
  autoCommit: said('Low writes', '低风险写入', 'Простые записи'),
  autoCommitOption: said('Save at once', '立即保存', 'Сохранять сразу'),
  autoCommitFacts: said(
    'Notes and tasks; can be undone for ten minutes.',
    '记录和任务；十分钟内可撤销。',
    'Заметки и задачи; десять минут можно отменить.',
  ),
  bothTimes: said(
    'Give both times of the quiet hours, or none.',
    '免打扰的开始和结束时间须同时填写或同时留空。',
    'Укажите оба времени тихих часов или ни одного.',
  ),
  sameTimes: said(
    'Quiet hours end when they begin; choose another time.',
    '免打扰的开始与结束时间相同，请改选。',
    'Тихие часы кончаются, когда начинаются; выберите другое время.',
  ),
  // log and request
  logTitle: said('Log to a client', '记录到客户', 'Записать о клиенте'),
  logSubmit: said('Propose', '提交提议', 'Предложить'),
  client: said('Client', '客户', 'Клиент'),
  clientHint: said(
    'Name, nickname or number, as you would say it.',
    '姓名、昵称或编号均可。',
    'Имя, прозвище или номер — как вы говорите.',
  ),
  channel: said('Channel', '方式', 'Канал'),
  date: said('Date', '日期', 'Дата'),
  note: said('What was said', '内容', 'О чём говорили'),
  followUps: said('Follow-ups, one a line', '后续任务，每行一项', 'Следующие шаги, по одному в строке'),
  followUpHint: said(
    'With a day where there is one: “call back on Friday”.',
    '可注明日期，例如“周五回电”。',
    'С днём, если он есть: «перезвонить в пятницу».',
  ),
  fromMessage: said(
    'Text of a message from {author}; it is kept as text from outside:',
    '来自 {author} 的消息文本，按外部文本保存：',
    'Текст сообщения от {author}; хранится как внешний текст:',
  ),
  somebody: said('somebody', '某人', 'кого-то'),
  requestTitle: said('New request', '新请求', 'Новый запрос'),
  requestSubject: said('Subject', '主题', 'Тема'),
  requestText: said('What the client asks for', '客户的请求', 'О чём просит клиент'),
  requestBy: said('To be answered by', '答复期限', 'Ответить до'),
  needed: said('Please fill this in.', '请填写此项。', 'Заполните это поле.'),
  inFuture: said(
    'A contact can be logged only once it has happened.',
    '联系发生后才能登记。',
    'Контакт записывают после того, как он состоялся.',
  ),
  inPast: said('This day has passed.', '该日期已过。', 'Этот день уже прошёл.'),
  // strangers
  strangerUnknown: said(
    'I do not know you here yet, so I cannot show anything. Ask your administrator to add {email}, or to link your Slack account.',
    '我还不认识您，因此无法显示任何内容。请让管理员添加 {email}，或关联您的 Slack 账号。',
    'Я вас здесь пока не знаю и ничего показать не могу. Попросите администратора добавить {email} или привязать вашу учётную запись Slack.',
  ),
  strangerGuest: said(
    'I work only with full members of this workspace, not with guests or people of other workspaces.',
    '我只为本工作区的正式成员服务，不包括访客或其他工作区的人员。',
    'Я работаю только с полноправными участниками этого пространства, не с гостями и не с людьми из других.',
  ),
  strangerInactive: said(
    'Your access has ended. Your administrator can tell you more.',
    '您的访问权限已终止，详情请咨询管理员。',
    'Ваш доступ прекращён. Подробнее расскажет администратор.',
  ),
  strangerUnconfirmed: said(
    'Slack has not confirmed your e-mail address yet. Confirm {email} in your Slack profile, then write to me again.',
    'Slack 尚未确认您的邮箱。请在 Slack 个人资料中确认 {email}，然后再联系我。',
    'Slack ещё не подтвердил ваш адрес. Подтвердите {email} в профиле Slack и напишите мне снова.',
  ),
  strangerAgain: said(
    'Afterwards just write to me again.',
    '完成后再给我发消息即可。',
    'После этого просто напишите мне снова.',
  ),
  yourAddress: said('your e-mail address', '您的邮箱', 'ваш адрес'),
  // help
  help: said('What I can do', '我能做什么', 'Что я умею'),
  helpCommands: said(
    '/rm <client> · /rm day · /rm log <client> … · /rm due · /rm help',
    '/rm <客户> · /rm day · /rm log <客户> … · /rm due · /rm help',
    '/rm <клиент> · /rm day · /rm log <клиент> … · /rm due · /rm help',
  ),
  helpWays: said(
    'Write to me directly, mention me in a channel (only you see the answer), or use “Log to a client” on a message.',
    '可直接给我发消息，也可在频道中提及我（只有您能看到回答），或对消息使用“记录到客户”。',
    'Пишите мне напрямую, упоминайте в канале (ответ увидите только вы) или выберите «Записать о клиенте» у сообщения.',
  ),
  forExample: said('For example', '例如', 'Например'),
  // suggested prompts
  prompts: said('Start with', '可以这样开始', 'С чего начать'),
} as const satisfies Record<string, Localised>

export type Phrase = keyof typeof slackWords

/** A sentence of the surface with its blanks filled in. */
export const phrase = (
  key: Phrase,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string => slackWords[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))

/** Where something was decided. */
export const surfaceWords: Readonly<Record<Surface, Localised>> = {
  terminal: said('in the terminal', '在终端', 'в терминале'),
  page: said('on the phone page', '在手机网页', 'на странице телефона'),
  api: said('through the API', '通过 API', 'через API'),
  slack: said('in Slack', '在 Slack', 'в Slack'),
  mcp: said('through another assistant', '通过其他助手', 'через другого помощника'),
  job: said('by a job', '由后台任务', 'фоновой задачей'),
  eval: said('in a trial run', '在测试中', 'в проверке'),
}

/** Headings of the help, by area of the tools. */
export const areaWords: Readonly<Record<string, Localised>> = {
  clients: said('Clients', '客户', 'Клиенты'),
  day: said('The day', '日程', 'День'),
  records: said('Notes and records', '记录', 'Записи'),
  drafts: said('Letters', '信函', 'Письма'),
  products: said('Products', '产品', 'Продукты'),
  portfolio: said('Portfolios', '组合', 'Портфели'),
  risk: said('Risk and papers', '风险与资料', 'Риски и документы'),
  service: said('Requests and complaints', '请求与投诉', 'Запросы и жалобы'),
  growth: said('Growth', '业务拓展', 'Развитие'),
  results: said('Results', '业绩', 'Результаты'),
}

/** First questions about a client with the name as the record has it, by the tool they mean. */
export const russianPrompts: Readonly<Record<string, string>> = {
  get_client: 'Карточка клиента: {client}',
  list_interactions: 'Последние контакты: {client}',
  draft_message: 'Напиши письмо клиенту {client}',
  suggest_products: 'Подбери продукты: {client}',
}
