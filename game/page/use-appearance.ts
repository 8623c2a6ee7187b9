import { useLayoutEffect } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { Picture } from '../session/picture.ts'
import type { SettingsStore } from '../session/settings.ts'
import { useWhole } from './use-store.ts'

/** From this text size on, the card no longer shares the screen with the picture side by side. In percent. */
const largeText = 150

/** Writes the reader's settings and the picture's ground where the style sheets look for them: on the root element. */
export function useAppearance(
  host: RefObject<HTMLElement | null>,
  settings: SettingsStore,
  picture: Picture,
): void {
  const { textSize, spacing, measure, face, theme, motion } = useWhole(settings)

  useLayoutEffect(() => {
    const root = host.current?.ownerDocument.documentElement
    if (root === undefined) return
    const text = textSize >= largeText ? 'large' : 'normal'
    Object.assign(root.dataset, { theme, spacing, measure, face, motion, text })
    root.style.setProperty('--text-scale', String(textSize / 100))
  }, [textSize, spacing, measure, face, theme, motion])

  useLayoutEffect(() => {
    host.current?.ownerDocument.documentElement.style.setProperty('--ground', picture.ground)
  }, [picture.ground])
}
