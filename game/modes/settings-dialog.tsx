import type { ComponentProps, ComponentType } from 'preact'
import { Dialog } from '../page/dialog.tsx'
import { pageWords } from '../page/page-words.ts'
import type { SettingsPanel } from '../page/settings-panel.tsx'
import { useLater } from './later.ts'
import { modeWords } from './mode-words.ts'

type PanelProps = ComponentProps<typeof SettingsPanel>

/** The settings, fetched when they are opened, since nobody needs them to read. */
export function SettingsDialog({ onClose, ...props }: PanelProps & { readonly onClose: () => void }) {
  const Panel = useLater<ComponentType<PanelProps>>(
    () => import('../page/settings-panel.tsx').then(({ SettingsPanel }) => SettingsPanel),
    'settings',
  )
  return (
    <Dialog title={pageWords.set.title} kind="settings" onClose={onClose} close={pageWords.close}>
      {typeof Panel === 'string' ? <p role="status">{modeWords.asideStates[Panel]}</p> : <Panel {...props} />}
    </Dialog>
  )
}
