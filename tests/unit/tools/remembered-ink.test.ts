import { Story } from 'inkjs'
import { describe, expect, test, vi } from 'vitest'
import type { Beat } from '../../../game/story/beat.ts'
import { createStoryteller, type OpenStoryteller } from '../../../game/story/storyteller.ts'
import { isLoaded, loadStory, openTeller, openWalker } from '../../../tools/story/load.ts'
import { randomWalk, seedOfWalk } from '../../../tools/story/random-walk.ts'
import { startRememberedInk } from '../../../tools/story/remembered-ink.ts'
import { compileInk } from '../../support/tell.ts'

vi.setConfig({ testTimeout: 120_000 })

// a bit of everything that ink can ask of its memory, going round
const everything = `
EXTERNAL chance(percent, id)
LIST Bag = (pin), thread, cloth, chalk
LIST Mood = calm, cross
VAR other = ()
VAR coins = 3
VAR name = "Ji"
VAR next = -> hall
VAR lucky = false
-> hall
=== hall
~ temp here = coins
~ pay(coins, 1)
{!First time.|Second time.} {&Odd.|Even.} {One|Two|Three} # line:a
{hall > 3: Often here.} {Bag ? pin: A pin.} {Bag !? (thread, cloth): Not both.} # line:b
{LIST_COUNT(Bag)} things: {Bag}. {other == Bag: As before.} {Bag ^ (pin, chalk)} {here}{coins}{name} # line:c
{lucky: Lucky.} {weigh()} {Mood: In a mood.} # line:d
-> tunnel ->
<- corner
* [Once # line:e]
    ~ Bag += thread
    ~ other = Bag
* {coins < 0} [In debt # line:f]
    ~ coins = 3
    ~ Bag -= (pin, thread)
+ [Chance # line:g]
    ~ lucky = chance(40, "some-id")
    ~ Bag += (cloth, chalk)
+ [Name # line:h]
    ~ name = name + "!"
    ~ Mood = (calm, cross)
+ {Bag ? chalk} [Give # line:i]
    ~ Bag -= chalk
    ~ Mood = ()
    Given
    <>, all of it. # line:j
- {coins < -3: -> END}
-> next
=== yard
~ next = -> hall
The yard, {yard} times, and the hall {READ_COUNT(-> hall)}. # line:k
* -> hall
* -> hall
* -> END
=== corner
+ [Yard # line:l]
    ~ next = -> yard
    -> next
=== tunnel
{coins == 1: One coin.} # line:m
->->
=== function pay(ref purse, much)
~ purse = purse - much
=== function weigh()
{Bag ? cloth:
    Heavy.
- else:
    Light, {twice(coins)}
}
=== function chance(percent, id)
~ return false
=== function twice(x)
~ return x * 2
`

/** Everything that two tellers told on the same walks, and the variables after each. */
function walkBoth(
  one: OpenStoryteller,
  other: OpenStoryteller,
  { walks, names }: { walks: number; names: string[] },
) {
  return [one, other].map((teller) =>
    Array.from({ length: walks }, (_, n) => {
      const beats: Beat[] = []
      const walk = randomWalk(teller, seedOfWalk(1, n), {
        limit: 60,
        leaves: n % 2 === 0,
        onBeat: (beat) => beats.push(beat),
      })
      return { walk, beats, variables: names.map((name) => teller.variable(name)) }
    }),
  )
}

describe('a run that remembers tells what ink would tell', () => {
  test('of all that a story can ask of its memory', () => {
    const compiled = compileInk(everything)
    const start = { coins: 5 }
    const [plain, remembered] = walkBoth(
      createStoryteller(compiled, start),
      createStoryteller(compiled, start, startRememberedInk),
      { walks: 300, names: ['Bag', 'other', 'coins', 'name', 'Mood', 'lucky', 'none'] },
    )
    expect(remembered).toEqual(plain)
  })

  test.each(['lesson', 'full'])('of the story that this project is for, in cut %s', (id) => {
    const story = loadStory('stories/pocket-of-air')
    if (!isLoaded(story)) throw new Error(story[0]?.message)
    const cut = story.file.cuts.find((one) => one.id === id) ?? null
    const [plain, remembered] = walkBoth(openTeller(story, cut), openWalker(story, cut), {
      walks: 40,
      names: ['coin', 'Memory'],
    })
    expect(remembered).toEqual(plain)
  })

  test('of a story that throws ink’s own dice, counts turns, or shuffles', () => {
    const compiled = compileInk(`-> a
=== a
{RANDOM(1, 6)} {~left|right|on} {TURNS_SINCE(-> b)} {TURNS()} # line:a
+ [Again # line:b] -> a
+ [There # line:c] -> b
=== b
-> a`)
    const [plain, remembered] = walkBoth(
      createStoryteller(compiled),
      createStoryteller(compiled, {}, startRememberedInk),
      { walks: 20, names: [] },
    )
    expect(remembered).toEqual(plain)
  })

  test('and fails where ink fails, in what it says too, and goes on afterwards', () => {
    const compiled = compileInk(`-> a
=== a
Well? # line:a
+ [Compare # line:c]
    {a ? 3}
+ [Go on # line:d]
- -> a`)
    const [plain, remembered] = walkBoth(
      createStoryteller(compiled),
      createStoryteller(compiled, {}, startRememberedInk),
      { walks: 20, names: [] },
    )
    expect(remembered).toEqual(plain)
    expect(remembered?.some(({ walk }) => walk.outcome === 'broken')).toBe(true)
  })
})

test('a story that lacks an external fails at every telling', () => {
  const compiled = compileInk('EXTERNAL unknown()\n{unknown()}')
  const teller = createStoryteller(compiled, {}, startRememberedInk)
  for (const seed of [1, 2]) {
    expect(teller.open(seed).beat.problems).toMatchObject([
      { code: 'ink-error', message: expect.stringContaining('unknown') as string },
    ])
  }
})

test('what was told once is told again without ink', () => {
  const story = loadStory('stories/example')
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const teller = openWalker(story, null)
  const run = vi.spyOn(Story.prototype, 'Continue')
  const walk = randomWalk(teller, 7)
  expect(run).toHaveBeenCalled()
  run.mockClear()
  expect(randomWalk(teller, 7)).toEqual(walk)
  expect(run).not.toHaveBeenCalled()
})
