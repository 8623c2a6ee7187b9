import type { ComponentProps, ComponentType } from 'preact'
import { Dialog } from '../page/dialog.tsx'
import type { SettingsPanel } from '../page/settings-panel.tsx'
import type { Strings } from './mode-strings.ts'
import { useLater } from './later.ts'

type PanelProps = ComponentProps<typeof SettingsPanel>

/** The settings, fetched when they are opened, since nobody needs them to read. */
export function SettingsDialog(props: PanelProps & { readonly strings: Strings }) {
  const { strings, onClose } = props
  const Panel = useLater<ComponentType<PanelProps>>(
    () => import('../page/settings-panel.tsx').then(({ SettingsPanel }) => SettingsPanel),
    'settings',
  )
  if (typeof Panel !== 'string') return <Panel {...props} />
  return (
    <Dialog title={strings.set.title} kind="settings" onClose={onClose} close={strings.close}>
      <p role="status">{strings.asideStates[Panel]}</p>
    </Dialog>
  )
}
