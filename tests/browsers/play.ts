import * as v from 'valibot'
import { sleep, waitFor, type Browser } from './browser.ts'

const pageSchema = v.object({
  turn: v.number(),
  knot: v.string(),
  ended: v.boolean(),
  choices: v.array(v.string()),
})

/** Where a telling stands, by the handles that the README names. */
export async function readPage(browser: Browser): Promise<v.InferOutput<typeof pageSchema>> {
  const body = `const main = document.querySelector('main')
    return {
      turn: Number(main.dataset.turn),
      knot: main.dataset.knot,
      ended: 'ended' in main.dataset,
      choices: [...document.querySelectorAll('ol button[data-choice]')].map(({ dataset }) => dataset.choice),
    }`
  return v.parse(pageSchema, await browser.run(body))
}

/** Opens an address and waits until a choice answers. */
export async function openStory(browser: Browser, address: string): Promise<void> {
  await browser.open(address)
  await waitFor(browser, {
    what: 'a choice that answers',
    body: `performance.getEntriesByName('choosable').length > 0`,
  })
}

/**
 * Milliseconds between two choices: two clicks on one place in less time are a double click, which takes none, and the card may
 * still be on its way to where the new picture has room for it.
 */
const unhurried = 700

/** Takes a choice by clicking it, and waits for the next passage. */
export async function takeChoice(browser: Browser, choice: string): Promise<void> {
  const { turn } = await readPage(browser)
  await sleep(unhurried)
  await browser.click(`ol button[data-choice="${choice}"]`)
  await waitFor(browser, {
    what: `the passage after ${choice}`,
    body: `document.querySelector('main').dataset.turn === '${turn + 1}'`,
  })
}

/** Reads on to the end, taking `wanted` where it is offered and else the first choice; gives back the knots passed. */
export async function playToEnd(browser: Browser, wanted: string): Promise<readonly string[]> {
  const knots: string[] = []
  for (let turn = 0; turn < 60; turn++) {
    const { knot, ended, choices } = await readPage(browser)
    knots.push(knot)
    if (ended) return knots
    await takeChoice(browser, choices.find((id) => id === wanted) ?? choices[0] ?? '')
  }
  throw new Error(`${browser.name}: no end after 60 turns: ${knots.join(' ')}`)
}
