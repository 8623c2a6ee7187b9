import { savesData } from '../platform/data-saver.ts'
import type { TextStore } from '../session/ports.ts'
import { createSettings, defaultSettings, type SettingsStore } from '../session/settings.ts'
import { reportToConsole } from './page-parts.ts'

/** The settings of this device. Where it saves data no sound is fetched until the reader turns it on. */
export function openSettings(store: TextStore): SettingsStore {
  return createSettings(store, reportToConsole, { ...defaultSettings, muted: savesData() })
}
