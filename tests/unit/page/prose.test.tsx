import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { curlQuotes, Prose } from '../../../game/page/prose.tsx'

test.each([
  ['"Yes. Have you—" and the hill', '“Yes. Have you—” and the hill'],
  ['"Noon," says he. "Now."', '“Noon,” says he. “Now.”'],
  ["It's Mother's, the '90s", 'It’s Mother’s, the ‘90s'],
  ['"\'So,\' she said."', '“‘So,’ she said.”'],
  ['"_So_," (a "b") — "c"', '“_So_,” (a “b”) — “c”'],
])('%s is set as %s', (typed, set) => {
  expect(curlQuotes(typed)).toBe(set)
})

test.each([
  ["That's his _coat_.", 'That’s his <em>coat</em>.'],
  ['a snake_case_word', 'a snake_case_word'],
  ['“조심해 라,” she said: 好.', '“<span lang="ko">조심해 라</span>,” she said: <span lang="zh">好</span>.'],
])('%s is printed as %s', (text, html) => {
  expect(renderToString(<Prose text={text} lang="en" />)).toBe(html)
})

test('a story in another language keeps its own quotes', () => {
  expect(renderToString(<Prose text={'"네"'} lang="ko" />)).toBe('&quot;네&quot;')
})

test('a word that can be asked about is a button where it stands, in emphasis too', () => {
  const mentions = [
    { id: 'a', from: 0, to: 6 },
    { id: 'b', from: 13, to: 16 },
  ]
  const html = renderToString(
    <Prose text={'Ok-dan says _jip_, "so".'} lang="en" mentions={mentions} onWord={() => undefined} />,
  )
  expect(html.replaceAll(/<button[^>]*>/g, '[').replaceAll('</button>', ']')).toBe(
    '[Ok-dan] says <em>[jip]</em>, “so”.',
  )
})

test('quotes are curled one for one, so that words stay where they were (law)', () => {
  fc.assert(fc.property(fc.string(), (text) => curlQuotes(text).length === text.length))
})
