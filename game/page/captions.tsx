import type { SettingsStore } from '../session/settings.ts'
import { pageWords } from './page-words.ts'
import { useStore, useWhole, type Readable } from './use-store.ts'

interface CaptionsProps {
  /** What is heard now, in words, or null. */
  readonly caption: Readable<string | null>
  readonly settings: SettingsStore
}

/** What is heard, as a quiet line over the picture; not announced, so that it doesn't talk over the story. */
export function Captions({ caption, settings }: CaptionsProps) {
  const isWanted = useStore(settings, (now) => now.captions)
  const words = useWhole(caption)
  if (!isWanted || words === null) return null
  return (
    <p class="caption">
      <span class="unseen">{pageWords.sound}: </span>
      {words}
    </p>
  )
}
