import { mainFile, type Compiled } from '../../tools/story/compile.ts'
import { placeOf } from '../../tools/story/ink-parts.ts'
import { Divert, Knot, VariableReference, type ParsedObject, type Story } from '../../tools/story/ink-tree.ts'
import { knotNameOf } from '../../tools/story/knot-graph.ts'
import type { StoryFile } from '../../game/session/story-file.ts'

/** A word of the ink to be written otherwise in a copy. */
interface Name {
  readonly file: string
  /** Both counted from 0. */
  readonly line: number
  readonly column: number
  readonly word: string
}

/**
 * A story told so and so many times over: where one copy would end the next begins, with every variable but `kept` as it
 * was at first. Each copy has files of its own, and names of its own for its knots and line ids; what is declared, and
 * functions, stand once.
 */
export function repeatInk(
  { sources, tree }: Pick<Compiled, 'sources' | 'tree'>,
  times: number,
  kept: readonly string[] = [],
): ReadonlyMap<string, string> {
  const names = readNames(tree)
  const ways = Array.from({ length: times - 1 }, (_, n) =>
    [`=== ${againIn(n + 2)}`, '~ begin_again()', `-> ${nameIn(n + 2, firstKnot(tree))}`].join('\n'),
  )
  const again = ['=== function begin_again()', ...firstValues(sources, kept)].join('\n')
  const copies = Array.from({ length: times - 1 }, (_, n) =>
    [...sources].map(([file, text]) => [`x${n + 2}-${file}`, `${copyFile(n + 2, file, text)}\n`] as const),
  ).flat()
  const includes = copies.map(([file]) => `INCLUDE ${file}`)
  const once = [...sources].map(([file, text]) => {
    const parts = file === mainFile && times > 1 ? [...includes, copyFile(1, file, text), ...ways, again] : []
    return [file, parts.length === 0 ? copyFile(1, file, text) : `${parts.join('\n')}\n`] as const
  })
  return new Map([...once, ...copies])

  function copyFile(nth: number, file: string, text: string): string {
    const lines = text.split('\n').map((line, n) => {
      const own = names.filter((name) => name.file === file && name.line === n)
      return own.toSorted((a, b) => b.column - a.column).reduce((now, name) => rename(now, name, nth), line)
    })
    if (nth === 1) return lines.join('\n')
    return knotsIn(tree, file)
      .flatMap(([from, to]) => lines.slice(from, to))
      .filter((line) => !/^\s*(VAR|CONST|LIST|EXTERNAL|INCLUDE)\s/.test(line))
      .map((line) => line.replaceAll(/(#\s*line:\s*)([\p{L}\p{N}_-]+)/gu, `$1${nameIn(nth, '$2')}`))
      .join('\n')
  }

  function rename(line: string, { column, word }: Name, nth: number): string {
    const other = word !== 'END' ? nameIn(nth, word) : nth < times ? againIn(nth + 1) : word
    return line.slice(0, column) + other + line.slice(column + word.length)
  }
}

/** What a story says about itself, about each of its copies. */
export function repeatStoryFile(file: StoryFile, times: number): StoryFile {
  const copies = Array.from({ length: times }, (_, n) => n + 1)
  const repeat = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      copies.flatMap((nth) => Object.entries(table).map(([name, value]) => [nameIn(nth, name), value])),
    )
  return {
    ...file,
    scenes: repeat(file.scenes),
    endings: repeat(file.endings),
    tellings: repeat(file.tellings),
    looksAhead: Object.fromEntries(
      copies.flatMap((nth) =>
        Object.entries(file.looksAhead).map(([key, why]) => [key.replace(/^\S+/, nameIn(nth, '$&')), why]),
      ),
    ),
    recap: {
      ...file.recap,
      choices: repeat(file.recap.choices),
      others: copies.flatMap((nth) =>
        file.recap.others.map((one) => ({
          ...one,
          id: nameIn(nth, one.id),
          when: nameIn(nth, one.when),
        })),
      ),
    },
  }
}

/** What a knot or a line id of the story is called in copy number `nth`, from 1: there it keeps its name. */
export function nameIn(nth: number, name: string): string {
  return nth === 1 ? name : `${name}_x${nth}`
}

const againIn = (nth: number) => `again_x${nth}`

/** Every word that names a knot, or the end, where it stands. */
function readNames(tree: Story): readonly Name[] {
  const knots = tree.FindAll(Knot)((knot) => !knot.isFunction)
  const known = new Set(knots.map(({ name }) => name))
  const leadsThere = (divert: Divert) =>
    divert.isEnd || (divert.targetContent !== null && known.has(knotNameOf(divert.targetContent)))
  const named = [
    ...knots.map(({ identifier }) => identifier),
    ...tree
      .FindAll(Divert)(leadsThere)
      .map(({ target }) => target?.['components'][0]),
    ...tree
      .FindAll(VariableReference)()
      .map(({ pathIdentifiers }) => pathIdentifiers[0]),
  ]
  return named.flatMap((one): readonly Name[] => {
    const at = one?.debugMetadata
    if (!one || !at || !(known.has(one.name) || one.name === 'END')) return []
    return [
      {
        file: at.fileName ?? mainFile,
        line: at.startLineNumber - 1,
        column: at.startCharacterNumber - 1,
        word: one.name,
      },
    ]
  })
}

/** From which line to which, counted from 0, the knots of a file stand. Its functions are left out. */
function knotsIn(tree: Story, file: string): readonly (readonly [number, number | undefined])[] {
  const flows = tree
    .FindAll(Knot)()
    .filter((knot) => placeOf(knot).file === file)
  const starts = flows.map((flow) => placeOf(flow).line - 1).toSorted((a, b) => a - b)
  const functions = new Set(flows.filter((flow) => flow.isFunction).map((flow) => placeOf(flow).line - 1))
  return starts.flatMap((from, n) => (functions.has(from) ? [] : [[from, starts[n + 1]] as const]))
}

function firstKnot(tree: Story): string {
  const first = tree.content
    .filter((part: ParsedObject) => !(part instanceof Knot))
    .flatMap((part) => part.FindAll(Divert)(({ targetContent }) => targetContent !== null))
    .map(({ targetContent }) => (targetContent === null ? '' : knotNameOf(targetContent)))
    .find((name) => name !== '')
  if (first === undefined) throw new Error('the story begins in no knot')
  return first
}

/** Statements that set every VAR and LIST as it is declared. */
function firstValues(sources: ReadonlyMap<string, string>, kept: readonly string[]): readonly string[] {
  const declarations = [...sources.values()].flatMap((text) => [
    ...text.matchAll(/^\s*(VAR|LIST)\s+(\w+)\s*=\s*(.*)$/gm),
  ])
  return declarations.flatMap(([, kind, name = '', value = '']) => {
    if (kept.includes(name)) return []
    const held = [...value.matchAll(/\((\w+)[^)]*\)/g)].map(([, item]) => item)
    return [`~ ${name} = ${kind === 'LIST' ? `(${held.join(', ')})` : value.replace(/\s\/\/.*/, '')}`]
  })
}
