import type { Page } from '@playwright/test'
import { compileInk } from './tell.ts'

const story = {
  schema: 1,
  id: 'two-tongues',
  title: 'Two Tongues',
  languages: ['en', 'ko'],
  plain: ['en'],
  age: 'For anyone.',
}

const inks = {
  en: 'A door. # line:aa01\n+ [Open it # line:aa02] It opens. # line:aa03\n-> END',
  ko: '문이 하나 있다. # line:aa01\n+ [연다 # line:aa02] 문이 열린다. # line:aa03\n-> END',
}

/** Puts a story of a few lines in English, plainer English and Korean beside the page, as `?story=two-tongues`. */
export async function serveTwoTongues(page: Page): Promise<void> {
  const files: Readonly<Record<string, string>> = {
    'story.json': JSON.stringify(story),
    'evidence.json': '[]',
    'glossary.json': '[]',
    'en.json': compileInk(inks.en),
    'ko.json': compileInk(inks.ko),
  }
  for (const [name, body] of Object.entries(files))
    await page.route(`**/stories/two-tongues/${name}`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
}
