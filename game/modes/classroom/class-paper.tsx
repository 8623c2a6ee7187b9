import '../../page/papers.css'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { pageWords } from '../../page/page-words.ts'
import { useAppearance } from '../../page/use-appearance.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { noPicture } from '../../session/picture.ts'
import { openSettings } from '../device-settings.ts'

interface ClassPaperProps {
  /** A class that says which page this is. */
  readonly kind?: 'wall' | 'talk'
  readonly children: ComponentChildren
}

/** A page of a class that isn't the story: plain paper, in the letters and colours that this device's reader has set. */
export function ClassPaper({ kind, children }: ClassPaperProps) {
  const page = useRef<HTMLElement>(null)
  const [settings] = useState(() => openSettings(createBrowserStore()))
  useAppearance(page, settings, noPicture)
  return (
    <main class="reader papers" ref={page} lang={pageWords.lang}>
      <div class={`class-page ${kind ?? ''}`}>{children}</div>
    </main>
  )
}
