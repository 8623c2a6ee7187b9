import { useLayoutEffect, useState } from 'preact/hooks'
import type { Control } from '../../page/book.ts'
import { CodedAddress } from '../../page/coded-address.tsx'
import { Dialog } from '../../page/dialog.tsx'
import { pageWords } from '../../page/page-words.ts'
import { QrCode } from '../../page/qr-code.tsx'
import { useWhole } from '../../page/use-store.ts'
import type { Offers } from '../asides.tsx'
import type { Help } from '../help.ts'
import type { Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import type { KioskConfig } from './kiosk-config.ts'
import { ReachButton } from './reach-button.tsx'
import { readByHand } from './visitor-controls.ts'
import { visitorWords as words } from './visitor-words.ts'
import { watchWords } from './watch-words.ts'

interface KioskScreenProps {
  readonly telling: Telling
  readonly config: KioskConfig
  /** While the screen asks whether anybody is there: the milliseconds until the end. Else null. */
  readonly left: number | null
  readonly onAway: () => () => void
  readonly onStay: () => void
  readonly onFinish: () => void
}

/**
 * A kiosk has no keyboard to write words of one's own with. Nor does it offer the code of a telling: whoever stands behind
 * could take it, and whoever scans it would send it to the host that they open it at.
 */
const offers: Offers = {
  telling: ['tellings'],
  story: ['contents', 'facts', 'leftout', 'words'],
  here: ['help', 'kept', 'access'],
}

/** A visitor with the story: nothing leads out of it, and leaving begins it anew for the next. */
export function KioskScreen({ telling, config, left, onAway, onStay, onFinish }: KioskScreenProps) {
  const [isLeaving, setLeaving] = useState(false)
  const contacts = useWhole(telling.help)
  const how = words.how[config.controls]

  // the button that began the story is gone, and focus with it
  useLayoutEffect(() => document.getElementById('passage-when')?.focus({ preventScroll: true }), [])
  useLayoutEffect(() => readByHand(document, config.controls), [])

  return (
    <TellingPage
      {...{ telling, offers, onAway, onFinish }}
      SourceLink={CodedAddress}
      awayLine={words.away}
      inAway={contacts.length > 0 && <Contacts contacts={contacts} />}
      atEnd={config.more !== '' && <More address={config.more} />}
      onRestart={onFinish}
      onLeave={onFinish}
    >
      <nav class="screen-bar" aria-label={words.screen}>
        <button type="button" data-control="again" onClick={() => setLeaving(true)}>
          {words.again}
        </button>
        <ReachButton />
      </nav>
      {how !== '' && <p class="how">{how}</p>}
      {isLeaving && (
        <Question
          title={words.againAsk}
          what={words.againWhat}
          stay={{ label: pageWords.away.resume, onPress: () => setLeaving(false) }}
          end={{ label: words.again, onPress: onFinish }}
        />
      )}
      {left !== null && (
        <Question
          title={words.stillHere}
          what={watchWords.soon(left)}
          stay={{ label: words.stay, onPress: onStay }}
          end={{ label: words.end, onPress: onFinish }}
        />
      )}
    </TellingPage>
  )
}

type Door = Pick<Control, 'label' | 'onPress'>

interface QuestionProps {
  readonly title: string
  readonly what: string
  /** What closing the question means, too. */
  readonly stay: Door
  readonly end: Door
}

/** A question over everything, with two large answers. */
function Question({ title, what, stay, end }: QuestionProps) {
  return (
    <Dialog title={title} kind="away" onClose={stay.onPress}>
      <p role="status">{what}</p>
      <ul class="doors">
        {[stay, end].map(({ label, onPress }) => (
          <li key={label}>
            <button type="button" class="choice" onClick={onPress}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Contacts({ contacts }: { readonly contacts: Help }) {
  return (
    <section class="contacts">
      <h3 class="label">{words.contacts}</h3>
      <ul>
        {contacts.map((contact) => (
          <li key={contact}>{contact}</li>
        ))}
      </ul>
    </section>
  )
}

/** Where the full story is, to be taken along and not to be followed from here. */
function More({ address }: { readonly address: string }) {
  return (
    <section class="take-along">
      <QrCode text={address} label={`${words.more}: ${address}`} />
      <p>
        {words.more}
        <br />
        <span class="address">{address}</span>
      </p>
    </section>
  )
}
