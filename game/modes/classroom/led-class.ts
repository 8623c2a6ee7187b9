import type { ClassSetup, LeaderEvent } from '../../classroom/class-event.ts'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { Readable } from '../../page/use-store.ts'
import type { ClassLink } from '../../platform/class-link.ts'
import type { OpenedClass } from '../../platform/relay.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import type { Problem } from '../../story/problem.ts'

/** A class as the page of whoever leads it has it. */
export interface LedClass {
  readonly link: ClassLink<LeaderView>
  readonly opened: OpenedClass
  readonly setup: ClassSetup
  /** When reading began, in milliseconds since 1970; null where this device doesn't know. */
  readonly begunAt: Readable<number | null>
  /** Where the story has something to talk about, in its order. */
  readonly stops: readonly TalkStop[]
  /** Deletes the class; how many lines are left of it, or why it couldn't be. */
  readonly onDelete: () => Promise<number | Problem>
  /** Leads to where another class is opened. */
  readonly onAgain: () => void
}

/** Sends what whoever leads does; whether it was taken shows in the next view. */
export function act({ link }: Pick<LedClass, 'link'>, event: LeaderEvent): void {
  void link.send(event)
}

/** The addresses of a class's other screens. Tokens stand behind the #, which is sent to no server. */
export function addressesOf({ code, assistant, projector }: OpenedClass, page: string) {
  const near = (name: string) => new URL(`./${name}`, page).href
  const hash = (token: string) => `#${new URLSearchParams({ class: code, token }).toString()}`
  return {
    /** What is read aloud and typed. */
    join: near('join').replace(/^https?:\/\//, ''),
    joinCode: `${near('join')}?class=${code}`,
    wall: `${near('wall')}${hash(projector)}`,
    assistant: `${near('teach')}${hash(assistant)}`,
  }
}
