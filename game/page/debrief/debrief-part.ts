import type { ComponentType } from 'preact'
import type { Evidence } from '../../session/evidence-file.ts'
import type { SourceLinkComponent } from '../book.ts'
import type { Readable } from '../use-store.ts'
import type { DebriefData } from './debrief-data.ts'

/** What every step of a debrief is given. */
export interface DebriefPartProps {
  readonly data: DebriefData
  readonly evidence: Readable<Evidence | null>
  readonly SourceLink: SourceLinkComponent
}

/** What one step shows under its title. */
export type DebriefPart = ComponentType<DebriefPartProps>
