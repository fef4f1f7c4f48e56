import { afterAll, beforeAll, expect, test } from 'vitest'
import { DomainError } from '#domain/errors.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const nested = (depth: number, inner: string) => '('.repeat(depth) + inner + ')'.repeat(depth)

/** What a hostile or careless query is answered with. */
const refused: readonly (readonly [code: string, sql: string])[] = [
  // other tables
  ['ask_view_unknown', 'select * from clients'],
  ['ask_view_unknown', 'select * from client_screening'],
  ['ask_view_unknown', 'select * from main.clients'],
  ['ask_view_unknown', 'select * from "clients"'],
  ['ask_view_unknown', 'select * from [users]'],
  ['ask_view_unknown', 'select * from `tokens`'],
  ['ask_view_unknown', 'select * from main."settings"'],
  ['ask_view_unknown', 'select * from temp.v_clients'],
  ['ask_view_unknown', 'select * from sqlite_master'],
  ['ask_view_unknown', 'select * from sqlite_schema'],
  ['ask_view_unknown', 'select * from sqlite_temp_master'],
  ['ask_view_unknown', 'select * from main.sqlite_master'],
  ['ask_view_unknown', 'select * from dbstat'],
  ['ask_view_unknown', 'select * from sqlite_dbpage'],
  ['ask_view_unknown', 'select * from v_audit'],
  ['ask_view_unknown', 'select count(*) from client_names_fts'],
  ['ask_view_unknown', 'select 1 where exists (select 1 from users)'],
  ['ask_view_unknown', 'select (select email from users limit 1)'],
  [
    'ask_view_unknown',
    'select name from v_clients where client_id in (select client_id from client_screening)',
  ],
  ['ask_view_unknown', 'select name from v_clients union select email from users'],
  ['ask_view_unknown', 'select name from v_clients union all select digest from tokens'],
  ['ask_view_unknown', 'with x as (select * from users) select * from x'],
  ['ask_view_unknown', 'select * from (select * from users) as u'],
  ['ask_view_unknown', 'select c.name from v_clients c join users u on u.id = c.rm_id'],
  [
    'ask_view_unknown',
    'select c.name from v_clients c left join client_screening s on s.client_id = c.client_id',
  ],
  ['ask_view_unknown', 'select case when exists (select 1 from users) then 1 end from v_clients'],
  ['ask_view_unknown', 'select name from v_clients order by (select max(email) from users)'],
  ['ask_view_unknown', 'select name from v_clients group by (select email from users limit 1)'],
  ['ask_view_unknown', 'select count(*) filter (where exists (select 1 from users)) from v_clients'],
  ['ask_view_unknown', 'select sum(1) over (partition by (select email from users)) from v_clients'],
  ['ask_view_unknown', 'select 1 from v_clients c join v_loans l on l.client_id in (select id from clients)'],
  ['ask_view_unknown', "select coalesce((select 'x' from users), 'y')"],
  // columns that are in no view, and hidden ones
  ['ask_column_unknown', 'select rowid from v_clients'],
  ['ask_column_unknown', 'select _rowid_ from v_clients'],
  ['ask_column_unknown', 'select c.oid from v_clients c'],
  ['ask_column_unknown', 'select sanctions_status from v_clients'],
  ['ask_column_unknown', 'select aml_restriction from v_clients'],
  ['ask_column_unknown', 'select c.rm_id from v_loans l'],
  ['ask_column_unknown', 'select rm.email from v_clients'],
  ['ask_column_unknown', 'select clients.id from v_clients'],
  ['ask_column_unknown', 'select x.* from v_clients'],
  ['ask_column_unknown', 'select 1 from v_clients c join v_loans using (batch_id)'],
  ['ask_construct', 'select v_clients.c.name from v_clients'],
  ['ask_construct', 'select main.v_clients.name from main.v_clients'],
  // names that would stand for something else
  ['ask_name_taken', 'with v_clients as (select 1 as name) select * from v_clients'],
  ['ask_name_taken', 'with V_Clients as (select * from v_loans) select * from v_clients'],
  ['ask_name_taken', 'with a as (select 1 as x), a as (select 2 as x) select * from a'],
  ['ask_name_taken', 'select 1 from v_clients a join v_loans a on a.client_id = a.client_id'],
  // functions and table functions
  ['ask_function', "select * from pragma_table_info('clients')"],
  ['ask_function', 'select * from pragma_database_list()'],
  ['ask_function', "select * from json_each('[1]')"],
  ['ask_function', "select * from json_tree('{}') as t"],
  ['ask_function', 'select * from generate_series(1, 1000000000)'],
  ['ask_function', "select load_extension('x.so')"],
  ['ask_function', "select readfile('/etc/passwd')"],
  ['ask_function', "select writefile('/tmp/x', 'y')"],
  ['ask_function', "select edit('x')"],
  ['ask_function', "select fts3_tokenizer('simple')"],
  ['ask_function', 'select hex(randomblob(1000000000))'],
  ['ask_function', 'select zeroblob(1000000000)'],
  ['ask_function', "select printf('%1000000000d', 1)"],
  ['ask_function', "select format('%*d', 1000000000, 1)"],
  ['ask_function', "select replace('aaaa', 'a', 'aaaa')"],
  ['ask_function', 'select group_concat(text) from v_interactions'],
  ['ask_function', 'select json_group_array(name) from v_clients'],
  ['ask_function', "select char(65, 66) || unicode('x')"],
  ['ask_function', 'select sqlite_version()'],
  ['ask_function', 'select sqlite_compileoption_get(1)'],
  ['ask_function', 'select changes()'],
  ['ask_function', 'select last_insert_rowid()'],
  ['ask_function', 'select random()'],
  ['ask_function', "select vector_distance_cos('[1]', '[2]')"],
  ['ask_function', 'select likelihood(1, 0.5)'],
  ['ask_function', 'select snippet(v_clients) from v_clients'],
  // other statements
  ['ask_not_select', 'delete from clients'],
  ['ask_not_select', "update clients set name = 'x'"],
  ['ask_not_select', 'insert into clients values (1)'],
  ['ask_not_select', 'drop table clients'],
  ['ask_not_select', "attach database '/etc/passwd' as x"],
  ['ask_not_select', 'pragma table_info(clients)'],
  ['ask_not_select', 'vacuum into "x"'],
  ['ask_not_select', 'explain select 1'],
  ['ask_not_select', 'begin'],
  ['ask_not_select', 'create table x (y)'],
  ['ask_not_select', 'values (1)'],
  ['ask_not_select', 'select 1; select 2'],
  ['ask_not_select', 'select 1; drop table clients'],
  ['ask_not_select', 'select 1;;select 2'],
  ['ask_not_select', '(select 1)'],
  ['ask_not_select', '-- nothing'],
  ['ask_not_select', '/* select */ delete from clients'],
  ['ask_construct', 'with x as (delete from clients returning *) select * from x'],
  ['ask_construct', 'with x as (insert into clients values (1) returning *) select * from x'],
  ['ask_construct', 'with x as (select 1 as n) delete from clients'],
  // recursion and products
  ['ask_construct', 'with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n'],
  ['ask_construct', 'with /* */ RECURSIVE n as (select 1) select 1'],
  ['ask_view_unknown', 'with n as (select 1 as x union all select x + 1 from n) select count(*) from n'],
  ['ask_unbounded', 'select count(*) from v_transactions a, v_transactions b, v_transactions c'],
  ['ask_unbounded', 'select count(*) from v_clients cross join v_loans'],
  ['ask_unbounded', 'select count(*) from v_clients join v_loans on 1 = 1'],
  ['ask_unbounded', "select count(*) from v_clients a, v_loans l where a.name = 'x' and l.amount > 1"],
  [
    'ask_unbounded',
    'select count(*) from v_clients a join v_clients b on a.client_id = b.client_id, v_loans l',
  ],
  ['ask_unbounded', 'with a as (select name from v_clients) select 1 from a x, a y'],
  // size
  ['ask_too_complex', `select ${nested(40, '1')}`],
  ['ask_too_complex', `select 1 where ${nested(30, '1 = 1')}`],
  ['ask_too_complex', `select ${Array.from({ length: 12 }, () => "'x'").join(' || ')}`],
  [
    'ask_too_complex',
    `select 1 from v_clients a0 ${Array.from({ length: 20 }, (_, at) => `join v_clients a${at + 1} on a${at + 1}.client_id = a0.client_id`).join(' ')}`,
  ],
  [
    'ask_too_complex',
    `with a as (select * from v_clients), b as (select x.name from a x join a y on x.name = y.name), c as (select x.name from b x join b y on x.name = y.name), d as (select x.name from c x join c y on x.name = y.name), e as (select x.name from d x join d y on x.name = y.name) select * from e`,
  ],
  ['ask_too_complex', `select ${Array.from({ length: 120 }, () => '1').join(', ')}`],
  ['ask_too_complex', `select '${'x'.repeat(4100)}'`],
  ['ask_too_complex', `select ${'- '.repeat(900)}1`],
  ['ask_too_complex', `select ${'not '.repeat(900)}1`],
  ['ask_too_complex', `select 1${'+1'.repeat(1900)}`],
  ['ask_too_complex', `select 1${' union select 1'.repeat(250)}`],
  ['ask_too_complex', `select ${'case '.repeat(700)}`],
  ['ask_too_complex', `select ${'case when 1 = 1 then '.repeat(100)}1${' end'.repeat(100)}`],
  // signs
  ['ask_character', 'select name from v_clients where client_id = ?'],
  ['ask_character', 'select name from v_clients where client_id = :id'],
  ['ask_character', 'select name from v_clients where client_id = @id'],
  ['ask_character', 'select name from v_clients where client_id = $1'],
  ['ask_character', 'ｓｅｌｅｃｔ 1'],
  ['ask_character', 'select * from ｖ_clients'],
  ['ask_character', 'select * from v_сlients'],
  ['ask_view_unknown', 'select * from "v_сlients"'],
  ['ask_character', 'select 1\u0000; drop table clients'],
  ['ask_character', "select 'a\u0000b'"],
  ['ask_character', "select '\u202eabc'"],
  ['ask_character', 'select\u200b1'],
  ['ask_character', 'select\u00a01'],
  ['ask_character', 'select "na\u200bme" from v_clients'],
  ['ask_character', 'select 1 \\ 2'],
  ['ask_character', 'select #1'],
  ['ask_character', 'select 1 ^ 2'],
  ['ask_syntax', "select 'open"],
  ['ask_syntax', 'select "open'],
  ['ask_syntax', 'select /* open'],
  ['ask_syntax', 'select (1'],
  ['ask_syntax', 'select 1)'],
  ['ask_syntax', 'select 1e9'],
  ['ask_construct', "select x'41'"],
  ['ask_syntax', 'select from where'],
  // the rest of the grammar that is not on the list
  ['ask_construct', 'select distinct on (city) name from v_clients'],
  ['ask_construct', 'select name from v_clients for update'],
  ['ask_construct', 'select 1 from v_clients c, lateral (select 1) x'],
  ['ask_syntax', 'select array[1, 2]'],
  ['ask_construct', 'select cast(name as blob) from v_clients'],
  ['ask_construct', "select now() at time zone 'x'"],
  ['ask_construct', 'select name from v_clients limit (select 5)'],
  ['ask_construct', 'select (select 1 limit 1 + 1)'],
  ['ask_construct', 'select sum(*) from v_clients'],
  [
    'ask_construct',
    'select count(distinct *) from v_clients union select name from v_clients limit 9999999999999999',
  ],
  ['ask_construct', 'select * from v_clients c(a, b)'],
  ['ask_construct', 'select * from (values (1)) as v(x)'],
]

test.each(refused)('%s: %s', async (code, sql) => {
  const book = bank.store.book(await bank.person('rm@bank.example'))
  const error = await book.ask(sql).then(
    (answer) => `answered ${JSON.stringify(answer.rows)} to ${answer.sql}`,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(DomainError)
  expect((error as DomainError).code).toBe(code)
  // A sentence of ours in each language, with nothing left open in it.
  expect((error as DomainError).message).toMatch(/^[A-Z][^{}]+\.$/s)
})

test('there are at least 80 of them', () => {
  expect(refused.length).toBeGreaterThan(80)
})
