/** What a line typed in the terminal asks for: one of its own commands, or words for the assistant. */
export type LineAction =
  | Readonly<{ kind: 'say'; text: string }>
  | Readonly<{ kind: 'nothing' | 'undo' | 'threads' | 'new' | 'cards' | 'brief' | 'help' | 'quit' }>
  | Readonly<{ kind: 'mailto' | 'text' }>
  | Readonly<{ kind: 'approve' | 'open'; which?: string }>
  | Readonly<{ kind: 'decline'; which?: string; reason?: string }>
  | Readonly<{ kind: 'edit'; which?: string; fields: Readonly<Record<string, string>> }>
  | Readonly<{ kind: 'eml'; file?: string }>
  | Readonly<{ kind: 'unknown'; command: string }>

/** The four keys, also as they lie on a Russian keyboard. */
const keys: Readonly<Record<string, 'approve' | 'edit' | 'decline' | 'undo'>> = {
  a: 'approve',
  ф: 'approve',
  e: 'edit',
  у: 'edit',
  d: 'decline',
  в: 'decline',
  u: 'undo',
  г: 'undo',
}

export function readLine(line: string): LineAction {
  const text = line.trim()
  if (text === '') return { kind: 'nothing' }
  const key = keys[text.toLowerCase()]
  if (key !== undefined) return key === 'edit' ? { kind: 'edit', fields: {} } : { kind: key }
  if (!/^[:：]/.test(text)) return { kind: 'say', text }
  const [, command = '', rest = ''] = /^[:：](\S*)\s*([\s\S]*)$/.exec(text) ?? []
  return commandOf(command.toLowerCase(), rest.trim())
}

function commandOf(command: string, rest: string): LineAction {
  const which = rest === '' ? {} : { which: rest }
  switch (command) {
    case 'approve':
    case 'open':
      return { kind: command, ...which }
    case 'decline': {
      const [, card, reason = ''] = /^(\d+|prp_\S+)?\s*([\s\S]*)$/.exec(rest) ?? []
      return {
        kind: 'decline',
        ...(card === undefined ? {} : { which: card }),
        ...(reason === '' ? {} : { reason }),
      }
    }
    case 'edit': {
      const [, card, fields = ''] = /^(\d+(?=\s|$)|prp_\S+)?\s*([\s\S]*)$/.exec(rest) ?? []
      return { kind: 'edit', ...(card === undefined ? {} : { which: card }), fields: fieldsIn(fields) }
    }
    case 'eml':
      return { kind: 'eml', ...(rest === '' ? {} : { file: rest }) }
    case 'undo':
    case 'threads':
    case 'new':
    case 'cards':
    case 'brief':
    case 'help':
    case 'quit':
    case 'mailto':
    case 'text':
      return { kind: command }
    default:
      return { kind: 'unknown', command: `:${command}` }
  }
}

/** `due_on=2026-12-01 text=Call back` as fields; a value reaches to the next name, and quotes around it go. */
function fieldsIn(text: string): Record<string, string> {
  const parts = text.split(/(?:^|\s+)([a-z_][\w.]*)=/iu).slice(1)
  const fields: Record<string, string> = {}
  for (let at = 0; at + 1 < parts.length; at += 2)
    fields[parts[at] ?? ''] = (parts[at + 1] ?? '').trim().replace(/^(["'])([\s\S]*)\1$/, '$2')
  return fields
}
