import { Story } from 'inkjs'

// ink's ErrorType.Warning; its enum lies in a module of its own that the runtime bundle doesn't export
const warning = 1

/** Values given to the story's own variables before its first line; names the story doesn't declare are passed over. */
export type StartValues = Readonly<Record<string, number | string | boolean>>

/** What ink puts out at one go: a line of text, perhaps empty, and its tags. */
export interface InkLine {
  readonly text: string
  readonly tags: readonly string[]
  /** The knot it stands in, or '' outside of knots. */
  readonly knot: string
}

export interface InkChoice {
  readonly text: string
  readonly tags: readonly string[]
  /** Where it stands, as an ink path. */
  readonly sourcePath: string
}

/** What a running story asks, and what it complains of. */
export interface InkHost {
  chance(percent: number, id: string): boolean
  report(report: InkReport): void
}

export interface InkReport {
  readonly message: string
  readonly knot: string
  readonly isWarning: boolean
}

/** A running ink story. */
export interface Ink {
  readonly globalTags: readonly string[]
  /** Goes back to before the first line. */
  restart(seed: number, start: StartValues): void
  canContinue(): boolean
  /** The next line. Some faults of a story (an external without a binding) are thrown, not reported. */
  continue(): InkLine
  choices(): readonly InkChoice[]
  /** Takes one of the choices, by its place among them. */
  choose(index: number): void
  /** One of the story's own variables, as ink would print it; null where there is none. */
  variable(name: string): string | null
}

/** Runs a compiled ink story (the compiler's JSON, as text). Throws if the text is not such a story. */
export type StartInk = (compiled: string, host: InkHost) => Ink

/** Runs a story by inkjs. */
export const startInk: StartInk = (compiled, host) => driveInk(openInk(compiled, host))

/** inkjs's own story, bound to its host. */
export function openInk(compiled: string, host: InkHost): Story {
  const story = new Story(compiled)
  story.allowExternalFunctionFallbacks = true
  story.onError = (message, type) => {
    host.report({ message, knot: knotOf(story), isWarning: type === warning })
  }
  // not safe to run ahead: ink would ask twice for one draw
  story.BindExternalFunction(
    'chance',
    (percent: unknown, id: unknown) => host.chance(Number(percent), String(id)),
    false,
  )
  return story
}

/** An inkjs story as the port above. */
export function driveInk(story: Story): Ink {
  return {
    globalTags: story.globalTags ?? [],
    restart(seed, start) {
      story.ResetState()
      story.state.storySeed = seed % 0x7fffffff
      for (const [name, value] of Object.entries(start)) {
        if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value)
      }
    },
    canContinue: () => story.canContinue,
    continue() {
      const text = (story.Continue() ?? '').trim()
      return { text, tags: story.currentTags ?? [], knot: knotOf(story) }
    },
    choices: () =>
      story.currentChoices.map(({ text, tags, sourcePath }) => ({ text, tags: tags ?? [], sourcePath })),
    choose: (index) => story.ChooseChoiceIndex(index),
    variable(name) {
      const value = story.variablesState.GetVariableWithName(name)
      return value === null ? null : String(value)
    },
  }
}

/** The knot of the text that ink has just put out. Asked of the text itself: at the end of a story ink is nowhere. */
function knotOf(story: Story): string {
  const text = story.state.outputStream.findLast((piece) => piece.parent !== null)
  return knotIn(text?.path.toString() ?? '')
}

/** The knot that an ink path begins with, or '' outside of knots. */
export function knotIn(path: string): string {
  const head = path.split('.')[0] ?? ''
  return /^\d*$/.test(head) || head === 'global decl' ? '' : head
}
