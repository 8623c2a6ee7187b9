import type { ComponentType } from 'preact'
import type { Evidence } from '../session/evidence-file.ts'
import type { StoryFile } from '../session/story-file.ts'
import type { Readable } from './use-store.ts'

/** What the page knows of the story besides its telling. The evidence is null until it has arrived. */
export interface Book {
  readonly story: StoryFile
  /** That it is told in, as `en`; the page's own words may be in another. */
  readonly language: string
  readonly evidence: Readable<Evidence | null>
}

/** A button that stands on every screen of a telling. */
export interface Control {
  readonly id: string
  readonly label: string
  readonly onPress: () => void
  /** How many things of this passage stand behind it. */
  readonly count?: number
  /** Left out of the bar on small screens: it has a second home in the step-away screen. */
  readonly tucks?: boolean
}

/** Controls that belong together, under a heading. */
export interface ControlGroup {
  readonly title: string
  readonly controls: readonly Control[]
}

/** How an outside address is shown: a link, or plain text where nothing leads out. */
export type SourceLinkComponent = ComponentType<{
  readonly url: string
}>
