import { searchForms } from '#domain/name-forms.ts'
import { sql } from '#drizzle'
import type { Database } from './database.ts'

const piece = 500

/**
 * Gives names of an older version the forms that only code can compute; triggers put them into the indexes. Until
 * then such a name is a candidate of every look-up.
 */
export async function completeNames(db: Database): Promise<void> {
  for (;;) {
    const due = await db.all<{ id: string; text: string }>(
      sql`SELECT id, text FROM client_names WHERE keys IS NULL ORDER BY id LIMIT ${piece}`,
    )
    if (due.length === 0) return
    const rows = await Promise.all(
      due.map(async ({ id, text }) => {
        const { keys, runs } = await searchForms(text)
        return [id, text, keys, runs]
      }),
    )
    await db.run(sql`
      UPDATE client_names SET keys = json_extract(form.value, '$[2]'), runs = json_extract(form.value, '$[3]')
      FROM json_each(${JSON.stringify(rows)}) AS form
      WHERE client_names.id = json_extract(form.value, '$[0]') AND client_names.text = json_extract(form.value, '$[1]')
        AND client_names.keys IS NULL`)
  }
}
