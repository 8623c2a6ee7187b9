import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
const papers = ['paper', 'dark', 'contrast']
/** The rules that see colours; no other rule can change with the paper. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** Fails with what axe finds on the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findFaults(axe(page).withTags(tags))).toEqual([])
}

/** Fails with what axe finds by every rule on the paper that the page wears, and by those of colour on each other. */
export async function expectAccessibleOnEveryPaper(page: Page): Promise<void> {
  await expectAccessible(page)
  const worn = await wear(page)
  for (const paper of papers) {
    await wear(page, paper)
    expect(await findFaults(axe(page).withRules(ofColour)), `on paper “${paper}”`).toEqual([])
  }
  await wear(page, worn)
}

/** Fails with what axe finds by the rules of level AAA too. */
export async function expectAccessibleAAA(page: Page): Promise<void> {
  expect(await findFaults(axe(page).withTags([...tags, 'wcag2aaa']))).toEqual([])
}

/** Without frames of other origins axe needs no blank page of its own to sum up in, which would take a second each time. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

async function findFaults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Puts the page on a paper, as the setting does; the one it wore. */
function wear(page: Page, paper?: string): Promise<string | undefined> {
  return page.evaluate((next) => {
    const { dataset } = document.documentElement
    const worn = dataset['theme']
    if (next !== undefined) dataset['theme'] = next
    return worn
  }, paper)
}
