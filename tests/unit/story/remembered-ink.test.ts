import { Story } from 'inkjs'
import { describe, expect, test, vi } from 'vitest'
import type { Beat } from '../../../game/story/beat.ts'
import { createStoryteller, type OpenStoryteller } from '../../../game/story/storyteller.ts'
import { isLoaded, loadStory, openTeller, openWalker } from '../../../tools/story/load.ts'
import { randomWalk, seedOfWalk } from '../../../tools/story/random-walk.ts'
import { startRememberedInk } from '../../../game/story/remembered-ink.ts'
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

// a list that outlives the step in which it was read, and one put in another's place
const lists = `
LIST Bag = pin, thread, cloth
VAR lucky = false
-> hall(Bag)
=== hall(mine)
~ temp kept = Bag
Pick. # line:a
+ [Take # line:b]
    ~ Bag += pin
+ [Thread # line:c]
    ~ Bag = thread
+ [Luck # line:d]
    ~ lucky = true
+ [Cloth # line:e]
    ~ Bag = (cloth, pin)
- Between. # line:f
{mine ? pin: Had|Had not}. {kept ? pin: Kept|Not kept}. {lucky: Lucky|Unlucky}. # line:g
-> back(mine) ->
Back to {Bag}. # line:h
+ [Again # line:i] -> hall(Bag)
=== back(old)
Wait. # line:j
+ [Restore # line:k]
    ~ Bag = old
+ [Leave it # line:l]
- ->->
`

const kinds = `
LIST Colour = red, green
VAR now = 0
-> hall
=== hall
Hall {now}. {now == 1: One.} # line:a
+ [Red # line:b]
    ~ now = red
+ [Number # line:c]
    ~ now = 1
+ [Words # line:d]
    ~ now = "1"
+ [Truth # line:e]
    ~ now = true
+ {LIST_COUNT(Colour) == 0} [More # line:f]
    ~ now = green
+ [Nothing # line:g]
- -> hall
`

const order = `
LIST A = a1, a2
LIST B = b1, b2
VAR bag = ()
-> hall
=== hall
Hall {LIST_MAX(bag)} {LIST_ALL(bag)} {bag}. # line:a
+ [a # line:b]
    ~ bag += a1
+ [b # line:c]
    ~ bag += b1
+ [x # line:d]
    ~ bag -= a1
+ [y # line:e]
    ~ bag -= b1
- -> hall
`

/** A hall to walk round in, with some ink in it. */
const hall = (ink: string) => `LIST Colour = (red), (green)
VAR x = 2
-> hall
=== hall
Hall. # line:a
${ink}
+ [Again # line:b] -> hall
+ [There # line:c] -> yard
+ [Two # line:d]
    ~ x = 2
    -> hall
=== yard
-> hall
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
      { walks: 60, names: ['Bag', 'other', 'coins', 'name', 'Mood', 'lucky', 'none'] },
    )
    expect(remembered).toEqual(plain)
  })

  test.each(['lesson', 'full'])('of the story that this project is for, in cut %s', (id) => {
    const story = loadStory('stories/pocket-of-air')
    if (!isLoaded(story)) throw new Error(story[0]?.message)
    const cut = story.file.cuts.find((one) => one.id === id) ?? null
    const [plain, remembered] = walkBoth(openTeller(story, cut), openWalker(story, cut), {
      walks: 8,
      names: ['coin', 'Memory'],
    })
    expect(remembered).toEqual(plain)
  })

  test.each([
    ['lists in parameters, temporary variables and tunnels', lists],
    ['variables that change their kind', kinds],
    ['which of two equal items came first, and where an empty list is from', order],
    ['dice', hall('{RANDOM(1, 6)}')],
    ['a dice’s seed', hall('~ SEED_RANDOM(7)')],
    ['a random item', hall('{LIST_RANDOM(Colour)}')],
    ['a shuffle', hall('{~left|right|on}')],
    ['turns', hall('{TURNS()}')],
    ['turns since', hall('{TURNS_SINCE(-> yard)}')],
    ['whole numbers with a fraction', hall('~ x = FLOAT(2)\n{7 / x}')],
    ['fractions', hall('~ x = x * 1.5\n{x}')],
  ])('of a story with %s', (_, ink) => {
    const compiled = compileInk(ink)
    const [plain, remembered] = walkBoth(
      createStoryteller(compiled),
      createStoryteller(compiled, {}, startRememberedInk),
      { walks: 25, names: [] },
    )
    expect(remembered).toEqual(plain)
  })

  test.each([
    ['reported', '{a ? 3}'],
    ['thrown', '{Bag && there}'],
  ])(
    'and fails where ink fails, in what it says too, and goes on afterwards: a fault that is %s',
    (_, fault) => {
      const compiled = compileInk(`LIST Bag = pin
VAR there = -> a
-> a
=== a
Well? # line:a
+ [Compare # line:c]
    ${fault}
+ [Go on # line:d]
- -> a`)
      const [plain, remembered] = walkBoth(
        createStoryteller(compiled),
        createStoryteller(compiled, {}, startRememberedInk),
        { walks: 20, names: [] },
      )
      expect(remembered).toEqual(plain)
      expect(remembered?.some(({ walk }) => walk.outcome === 'broken')).toBe(true)
    },
  )
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
