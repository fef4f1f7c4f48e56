import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import file from '#embedded/intent/data/weights.bin'
import { weights } from '#embedded/intent/data/weights.ts'
import { learn } from '#embedded/intent/learned.ts'
import { marksNow, trainedNow } from '#test/support/trained-weights.ts'
import { defineTool } from '#tools/define.ts'
import { tools } from '#tools/index.ts'

describe('the weights on file', () => {
  test('are those of the lessons and examples as they are; `npm run learn` writes them', () => {
    expect({ mark: weights.mark, examples: weights.examples }).toEqual(marksNow())
  })

  test('are to the last sign what a training gives now: also what names are read in the examples counts', () => {
    const { beside, data } = trainedNow()
    expect(weights).toEqual(beside)
    // Compared as a whole: a difference in a million bytes is nothing to print.
    expect(Buffer.from(file).equals(data)).toBe(true)
  })

  test('say what most examples mean', () => {
    const learned = learn(tools)
    const said = tools.flatMap(({ name, examples }) => examples.map(({ say }) => ({ name, say })))
    const right = said.filter(({ name, say }) => {
      const [best] = [...learned(say)].sort((a, b) => b[1] - a[1])
      return best?.[0] === name
    })
    expect(right.length / said.length).toBeGreaterThan(0.95)
  })

  test('a tool that they do not know is learned at once from its examples', () => {
    const feeding = defineTool({
      name: 'feed_fish',
      area: 'records',
      risk: 'read',
      title: { en: 'Feeding', zh: '喂鱼', ru: 'Кормлю' },
      description: 'Feeds the fish of the office.',
      input: z.object({}),
      output: z.object({}),
      examples: [
        { language: 'en', say: 'feed the fish in the aquarium', input: {} },
        { language: 'zh', say: '喂一下鱼缸里的鱼', input: {} },
        { language: 'ru', say: 'покорми рыбок в аквариуме', input: {} },
      ],
      run: async () => ({}),
    })
    const learned = learn([...tools, feeding])
    for (const say of ['please feed the fish', '喂鱼', 'покорми рыбок'])
      expect(Math.max(...learned(say).values())).toBe(learned(say).get('feed_fish'))
  })
})
