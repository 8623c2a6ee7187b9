import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createPrelude, notArrived } from '../../../game/story/prelude.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { printPrelude } from '../../../tools/story/prelude.ts'
import { compileStory } from '../../../tools/story/compile.ts'
import { compileInk } from '../../support/tell.ts'

const ink = `
EXTERNAL chance(percent, id)
VAR cut = 2
-> a
=== a
The jar is {cut == 1: short|long}. # line:a1
* [Look # line:look] Corn. -> b
* [Toss # line:toss] -> luck
=== b
* [Listen # line:listen] Wind. -> END
* [Sing # line:sing] -> song
=== luck
{ chance(50, "coin"): Heads. | Tails. }
* [On # line:on] -> END
=== song
{~One|Two|Three}, four. -> END
=== function chance(percent, id)
~ return true`

describe('printPrelude', () => {
  const compiled = compileInk(ink)

  test('tells every path ahead until the seed has a say', () => {
    expect(Object.keys(printPrelude(compiled, {}, 8192))).toEqual(['', 'look', 'look listen'])
  })

  test('starts as the page does', () => {
    expect(printPrelude(compiled, { cut: 1 }, 8192)['']?.lines[0]?.text).toBe('The jar is short.')
  })

  test('stays within its budget', () => {
    const whole = printPrelude(compiled, {}, 8192)
    const bytes = gzipSync(JSON.stringify({ '': whole[''] })).length
    expect(Object.keys(printPrelude(compiled, {}, bytes))).toEqual([''])
    expect(printPrelude(compiled, {}, 10)).toEqual({})
  })
})

describe('a prelude’s teller', () => {
  test.each(['stories/example', 'stories/pocket-of-air'])(
    'tells %s as the story itself does, as far as it goes',
    { timeout: 60_000 },
    (folder) => {
      const story = compileStory(folder)
      if (!story.ok) throw new Error(story.problems[0]?.message)
      const prelude = printPrelude(story.json, {}, 8192)
      const [ahead, whole] = [createPrelude(prelude), createStoryteller(story.json)]
      expect(Object.keys(prelude).length).toBeGreaterThan(2)
      for (const path of Object.keys(prelude).map((key) => (key === '' ? [] : key.split(' ')))) {
        for (const seed of [0, 0xffffffff]) {
          const position = { seed, path: path.slice(0, -1) }
          const id = path.at(-1)
          const [a, b] =
            id === undefined
              ? [ahead.open(seed), whole.open(seed)]
              : [ahead, whole].map((one) => one.choose(position, id))
          expect(a).toEqual(b)
        }
      }
    },
  )

  test('says where it ends', () => {
    const teller = createPrelude(printPrelude(compileInk(ink), {}, 8192))
    const told = teller.choose(teller.open(1).position, 'toss')
    expect(isProblem(told) && told.code).toBe(notArrived)
  })
})
