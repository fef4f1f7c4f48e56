import { type Entry, entry } from './entry.ts'

export const databaseErrors = {
  database_busy: entry(
    'busy',
    'The database is busy. Nothing was changed; try again in a moment.',
    '数据库繁忙，未作更改，请稍后重试。',
    'База данных занята. Ничего не изменено; повторите чуть позже.',
  ),
  database_locked: entry(
    'unavailable',
    'The database {path} is held by another program. Stop that program, or use another RAPPORT_DB.',
    '数据库 {path} 正被其他程序占用，请停止该程序或改用其他 RAPPORT_DB。',
    'База {path} занята другой программой. Остановите её или укажите другую в RAPPORT_DB.',
  ),
  database_read_only: entry(
    'unavailable',
    'The database {path} cannot be written. Check the rights of the file and its folder.',
    '数据库 {path} 不可写，请检查文件及其目录的权限。',
    'В базу {path} нельзя писать. Проверьте права на файл и папку.',
  ),
  database_corrupt: entry(
    'unavailable',
    'The file {path} is not a sound database (or its key is wrong). Restore a backup: npm run db -- restore FILE.',
    '文件 {path} 不是完好的数据库（或密钥有误）。请恢复备份：npm run db -- restore FILE。',
    'Файл {path} — не исправная база (или неверен ключ). Восстановите копию: npm run db -- restore ФАЙЛ.',
  ),
  database_unreachable: entry(
    'unavailable',
    'The database server at {path} does not answer. Check RAPPORT_DB and the network.',
    '数据库服务器 {path} 无响应，请检查 RAPPORT_DB 和网络。',
    'Сервер базы {path} не отвечает. Проверьте RAPPORT_DB и сеть.',
  ),
  database_refused: entry(
    'unavailable',
    'The database server at {path} refused the token. Check RAPPORT_DB_TOKEN.',
    '数据库服务器 {path} 拒绝了令牌，请检查 RAPPORT_DB_TOKEN。',
    'Сервер базы {path} отклонил токен. Проверьте RAPPORT_DB_TOKEN.',
  ),
  database_full: entry(
    'unavailable',
    'The disk of {path} is full. Nothing was changed; free some space and try again.',
    '{path} 所在磁盘已满，未作更改；请释放空间后重试。',
    'Диск с {path} заполнен. Ничего не изменено; освободите место и повторите.',
  ),
  database_newer_schema: entry(
    'unavailable',
    'This database was written by a newer version of Rapport ({migration}). Update Rapport or restore a backup.',
    '该数据库由更新版本的 Rapport 写入（{migration}），请升级 Rapport 或恢复备份。',
    'Эта база записана более новой версией Rapport ({migration}). Обновите Rapport или восстановите копию.',
  ),
  database_foreign_migration: entry(
    'unavailable',
    'The migration {migration} in this database differs from ours. Restore a backup made by this product.',
    '该数据库中的迁移 {migration} 与本产品不一致，请恢复由本产品制作的备份。',
    'Миграция {migration} в этой базе отличается от нашей. Восстановите копию, сделанную этим продуктом.',
  ),
  write_inside_transaction: entry(
    'internal',
    'A write was sent past its own transaction.',
    '写入绕过了所属事务。',
    'Запись отправлена в обход своей транзакции.',
  ),
} as const satisfies Record<string, Entry>
