/** What stands between angle brackets in a message: a mention, a channel, a date or a link, with a label or without. */
const marked = /<([@#!]?)([^>|]*)(?:\|([^>]*))?>/g

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** A message as its writer sees it: mentions of the bot left out, links and addresses by what they say. */
export const plainText = (text: string, botUser: string | undefined): string =>
  unescaped(
    text.replace(marked, (_, sign: string, target: string, label: string | undefined) => {
      if (sign === '@') return target === botUser ? '' : `@${label ?? target}`
      if (sign === '#') return `#${label ?? target}`
      if (sign === '!') return label ?? `@${target.replace(/^(?:subteam|date)\^?/, '')}`
      return label || target.replace(/^(?:mailto|tel):/, '')
    }),
  )
    .replace(/[ \t]+(?=\n|$)/g, '')
    .trim()
