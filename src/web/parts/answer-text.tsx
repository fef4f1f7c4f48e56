import { type Block, blocksOf, type Line } from './answer-blocks.ts'
import './answer-text.css'

/** What the assistant said, as text with lists, headings, tables and bold words; nothing in it is read as markup. */
export const AnswerText = ({ text }: Readonly<{ text: string }>) => (
  <div class="answer-text" dir="auto" data-own>
    {blocksOf(text).map((block, at) => (
      <BlockOf key={at} block={block} />
    ))}
  </div>
)

const Said = ({ line }: Readonly<{ line: Line }>) => (
  <>{line.map(({ text, bold }, at) => (bold ? <strong key={at}>{text}</strong> : text))}</>
)

const Items = ({ items }: Readonly<{ items: readonly Line[] }>) => (
  <>
    {items.map((line, at) => (
      <li key={at}>
        <Said line={line} />
      </li>
    ))}
  </>
)

function BlockOf({ block }: Readonly<{ block: Block }>) {
  switch (block.kind) {
    case 'heading':
      return (
        <p class="answer-heading">
          <Said line={block.line} />
        </p>
      )
    case 'text':
      return (
        <p>
          {block.lines.map((line, at) => (
            <span class="answer-line" key={at}>
              <Said line={line} />
            </span>
          ))}
        </p>
      )
    case 'bullets':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      )
    case 'numbers':
      return (
        <ol start={block.from}>
          <Items items={block.items} />
        </ol>
      )
    case 'table':
      return (
        <div class="scrolls">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, at) => (
                  <th key={at}>
                    <Said line={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Said line={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}
