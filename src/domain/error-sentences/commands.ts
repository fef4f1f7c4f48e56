import { type Entry, entry } from './entry.ts'

export const commandsErrors = {
  setting_invalid: entry(
    'invalid',
    '{name} is wrong: {problem}',
    '{name} 设置有误：{problem}',
    'Неверно задано {name}: {problem}',
  ),
  port_in_use: entry(
    'conflict',
    'The port {port} on {host} is in use. Stop the other program or set PORT to another one.',
    '{host} 的端口 {port} 已被占用。请停止占用该端口的程序，或将 PORT 设为其他端口。',
    'Порт {port} на {host} занят. Остановите другую программу или укажите другой PORT.',
  ),
  address_unusable: entry(
    'invalid',
    'This machine cannot listen on {host}:{port}. Set HOST and PORT to an address of its own.',
    '本机无法监听 {host}:{port}。请将 HOST 和 PORT 设为本机可用的地址。',
    'Эта машина не может слушать {host}:{port}. Укажите в HOST и PORT её собственный адрес.',
  ),
  service_running: entry(
    'conflict',
    'The service runs on this database (process {pid}). Stop it first, then try again.',
    '服务正在使用该数据库（进程 {pid}）。请先停止服务再试。',
    'С этой базой работает служба (процесс {pid}). Сначала остановите её, затем повторите.',
  ),
  service_unreachable: entry(
    'unavailable',
    'The service at {url} does not answer any more. Start it again with npm start, or start the chat anew.',
    '位于 {url} 的服务已无响应。请用 npm start 重新启动，或重新打开对话。',
    'Служба {url} больше не отвечает. Запустите её снова: npm start, или откройте чат заново.',
  ),
  demo_book_in_bank: entry(
    'conflict',
    'This database holds the demo book, which a bank does not work on. Set RAPPORT_DB to a database of its own.',
    '该数据库中是演示数据，不能用于银行模式。请将 RAPPORT_DB 设为单独的数据库。',
    'В этой базе демонстрационные данные, банк с ними не работает. Укажите в RAPPORT_DB отдельную базу.',
  ),
  bank_book_in_demo: entry(
    'conflict',
    'This database belongs to a bank. Set RAPPORT_MODE=bank, or RAPPORT_DB to another database for the demo.',
    '该数据库属于银行。请设置 RAPPORT_MODE=bank，或将 RAPPORT_DB 设为另一个演示数据库。',
    'Эта база принадлежит банку. Укажите RAPPORT_MODE=bank или другую базу в RAPPORT_DB для демонстрации.',
  ),
  seed_in_bank: entry(
    'conflict',
    'RAPPORT_MODE is bank, and the demo book is for the demo only. Unset RAPPORT_MODE and set RAPPORT_DB to another database.',
    'RAPPORT_MODE 为 bank，而演示数据仅用于演示。请取消 RAPPORT_MODE，并将 RAPPORT_DB 设为另一个数据库。',
    'RAPPORT_MODE равен bank, а демонстрационная книга – только для демонстрации. Уберите RAPPORT_MODE и укажите другую базу в RAPPORT_DB.',
  ),
  database_not_file: entry(
    'invalid',
    'RAPPORT_DB names a server, and this works on a file. Use the tools of the server for {action}.',
    'RAPPORT_DB 指向服务器，而此操作只适用于文件。请使用服务器自带的工具进行：{action}。',
    'RAPPORT_DB указывает на сервер, а это действие работает с файлом. Для {action} есть средства самого сервера.',
  ),
  backup_foreign: entry(
    'invalid',
    'The file {path} is not a backup of Rapport. Give a file made by npm run db -- backup.',
    '文件 {path} 不是 Rapport 的备份。请提供由 npm run db -- backup 生成的文件。',
    'Файл {path} — не резервная копия Rapport. Укажите файл, созданный npm run db -- backup.',
  ),
  file_exists: entry(
    'conflict',
    'The file {path} exists already. Nothing was overwritten; name another one.',
    '文件 {path} 已存在，未作覆盖；请换一个名称。',
    'Файл {path} уже есть. Ничего не перезаписано; укажите другое имя.',
  ),
  audit_broken: entry(
    'conflict',
    'The audit trail does not verify at entry {at}: {problem}. Keep the database as it is and compare it with a backup.',
    '审计记录在第 {at} 条未通过验证：{problem}。请保留数据库现状，并与备份核对。',
    'Журнал не сходится на записи {at}: {problem}. Сохраните базу как есть и сравните с копией.',
  ),
} as const satisfies Record<string, Entry>
