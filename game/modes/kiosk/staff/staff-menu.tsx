import './staff.css'
import { useState } from 'preact/hooks'
import { Dialog } from '../../../page/dialog.tsx'
import type { Delivery } from '../../page-parts.ts'
import type { CountsShelf } from '../counts/counts-shelf.ts'
import type { ReadConfig } from '../kiosk-config.ts'
import { CountsView } from './counts-view.tsx'
import { gatherHealth } from './gather-health.ts'
import { HealthList } from './health-list.tsx'
import type { PinLock } from './pin-lock.ts'
import { PinPad } from './pin-pad.tsx'
import type { RunLogWriter } from './run-log.ts'
import { SetupView } from './setup-view.tsx'
import { SoundView } from './sound-view.tsx'
import { staffWords as words } from './staff-words.ts'

/** What the menu shows and does. */
export interface StaffMenuProps {
  readonly read: ReadConfig
  readonly parts: Pick<Delivery, 'library' | 'addressOf' | 'copy'>
  readonly shelf: CountsShelf
  readonly log: RunLogWriter
  readonly lock: PinLock
  /** Begins anew, as for the next visitor. */
  readonly onAnew: () => void
  /** Keeps the screen on outside its hours; null where it has none. */
  readonly onAwake: (() => void) | null
  readonly onClose: () => void
}

const sections = ['health', 'counts', 'sound', 'setup'] as const

/** The staff's menu behind its PIN. */
export function StaffMenu(props: StaffMenuProps) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) return <PinPad lock={props.lock} onOpen={() => setOpen(true)} onClose={props.onClose} />
  // another dialog, so that focus goes to its title
  return <Menu key="menu" {...props} />
}

function Menu({ read, parts, shelf, log, onAnew, onAwake, onClose }: StaffMenuProps) {
  const [shown, show] = useState<(typeof sections)[number]>('health')
  const { config, faults } = read
  return (
    <Dialog title={words.title} kind="away staff" close={words.close} onClose={onClose}>
      <div class="doors">
        <button type="button" class="choice" onClick={onAnew}>
          {words.anew}
        </button>
        {onAwake !== null && (
          <button type="button" class="choice" onClick={onAwake}>
            {words.awake}
          </button>
        )}
      </div>
      <nav aria-label={words.sections}>
        {sections.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === shown ? 'page' : undefined}
            onClick={() => show(one)}
          >
            {words.section[one]}
          </button>
        ))}
      </nav>
      <section aria-label={words.section[shown]}>
        {shown === 'health' && <HealthList look={() => gatherHealth({ ...parts, log, shelf, faults })} />}
        {shown === 'counts' && <CountsView shelf={shelf} isOn={config.counts} />}
        {shown === 'sound' && <SoundView {...{ config, parts }} />}
        {shown === 'setup' && <SetupView {...{ config, faults }} />}
      </section>
    </Dialog>
  )
}
