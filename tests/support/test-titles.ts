import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A title as it stands in a test file, after the titles of the groups it stands in; it matches what it is called when it runs. */
export type TitlePattern = RegExp

/**
 * Lists the tests of a file, in order. A test or a group that is skipped, or only planned, is left out. What a title
 * fills in when it runs (`${name}`, `%s`) matches anything. A table named `checks` has tests by its keys.
 */
export function listTestTitles(source: string): readonly TitlePattern[] {
  const file = ts.createSourceFile('test.tsx', source, ts.ScriptTarget.Latest, true)
  const found: TitlePattern[] = []

  function visit(node: ts.Node, groups: readonly string[]): void {
    const here = readCall(node) ?? readCheck(node)
    if (here === 'never') return
    const within = here === undefined ? groups : [...groups, here.pattern]
    if (here !== undefined && !here.isGroup) found.push(new RegExp(`^${within.join(': ')}$`))
    ts.forEachChild(node, (child) => visit(child, within))
  }
  visit(file, [])
  return found
}

/** Whether a test is there and runs: by its file under `tests/`, then its title after the titles of the groups it stands in. */
export function isHeld(test: string): boolean {
  const [, file = '', title = ''] = /^([^:]+): (.*)$/.exec(test) ?? []
  const path = `tests/${file}`
  return existsSync(path) && listTestTitles(readFileSync(path, 'utf8')).some((one) => one.test(title))
}

interface Titled {
  readonly pattern: string
  readonly isGroup: boolean
}

/** The title of a call of `test`, `it` or `describe`; undefined for anything else. */
function readCall(node: ts.Node): Titled | 'never' | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const [title, body] = node.arguments
  const words = calleeWords(node.expression)
  const isTest = words[0] === 'test' || words[0] === 'it'
  if (title === undefined || body === undefined || (!isTest && words[0] !== 'describe')) return undefined
  if (words.some((word) => /^(skip|fixme|fail|fails|todo)$/.test(word))) return 'never'
  const isGroup = words.includes('describe')
  if (words.length > 1 && !isGroup && words[1] !== 'each') return undefined
  return { pattern: patternOf(title), isGroup }
}

/** The words of `test.describe.each([...])` without what it is called with. */
function calleeWords(callee: ts.Expression): readonly string[] {
  if (ts.isIdentifier(callee)) return [callee.text]
  if (ts.isPropertyAccessExpression(callee)) return [...calleeWords(callee.expression), callee.name.text]
  return ts.isCallExpression(callee) ? calleeWords(callee.expression) : []
}

function readCheck(node: ts.Node): Titled | undefined {
  if (!ts.isMethodDeclaration(node) || !ts.isStringLiteral(node.name)) return undefined
  const table = node.parent.parent
  const isCheck = ts.isVariableDeclaration(table) && table.name.getText() === 'checks'
  return isCheck ? { pattern: patternOf(node.name), isGroup: false } : undefined
}

const anything = '.+'
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function patternOf(title: ts.Node): string {
  if (ts.isStringLiteralLike(title))
    return title.text
      .split(/%[sdifjo#]/)
      .map(escape)
      .join(anything)
  if (!ts.isTemplateExpression(title)) return anything
  const texts = [title.head, ...title.templateSpans.map(({ literal }) => literal)]
  return texts.map(({ text }) => escape(text)).join(anything)
}
