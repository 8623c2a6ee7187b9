import '../papers.css'
import './collect.css'
import { useState } from 'preact/hooks'
import { fewestWays } from '../../classroom/braid.ts'
import { CameraView } from './camera-view.tsx'
import { CodeForm } from '../code-form.tsx'
import { collectWords as words } from './collect-words.ts'

/** What became of a code: it is among those collected, it was there already, or why it is none. */
export type Entered = 'added' | 'again' | { readonly message: string }

interface CollectPageProps {
  /** How many codes are collected, and how many kept ones can't be opened. */
  readonly count: number
  readonly unread: number
  /** What must be said first, or ''. */
  readonly said: string
  /** Takes a code; one that is there already only where `again` says so. */
  readonly onEnter: (text: string, again: boolean) => Promise<Entered>
  readonly onTakeBack: () => void
  readonly onErase: () => void
  readonly onTalk: () => void
  readonly openCamera: Parameters<typeof CameraView>[0]['open']
}

/** Collects the codes of readers who each read alone, typed or seen, and leads to the talk about their ways. */
export function CollectPage({ count, unread, onEnter, onTalk, openCamera, ...rest }: CollectPageProps) {
  const [said, setSaid] = useState(rest.said)
  const [twice, setTwice] = useState<string | null>(null)

  async function enter(text: string, again: boolean): Promise<boolean> {
    setSaid(words.adding)
    setTwice(null)
    const entered = await onEnter(text, again)
    setTwice(entered === 'again' ? text : null)
    setSaid(typeof entered === 'object' ? entered.message : words[entered])
    return typeof entered === 'string'
  }

  return (
    <div class="collect">
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <p class="hint">{words.private}</p>
      <CodeForm words={words.form} onEnter={(text) => enter(text, false)} />
      <div class="said" role="status">
        <p>{said}</p>
        <p class="tallied">{words.count(count)}</p>
      </div>
      {twice !== null && (
        <p class="acts">
          <button type="button" class="choice" onClick={() => void enter(twice, true)}>
            {words.addAgain}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setTwice(null)
              setSaid('')
            }}
          >
            {words.leaveOut}
          </button>
        </p>
      )}
      <CameraView open={openCamera} onText={(text) => void enter(text, false)} />
      {unread > 0 && <p class="hint">{words.unread(unread)}</p>}
      {count > 0 && (
        <>
          {count < fewestWays && <p class="hint">{words.fewest(fewestWays)}</p>}
          <p class="acts">
            <button type="button" class="choice talk-offer" onClick={onTalk}>
              {words.talk}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                rest.onTakeBack()
                setSaid(words.tookBack)
              }}
            >
              {words.takeBack}
            </button>
          </p>
        </>
      )}
      {count + unread > 0 && (
        <Erase
          onErase={() => {
            rest.onErase()
            setTwice(null)
            setSaid(words.erased)
          }}
        />
      )}
    </div>
  )
}

/** Asks once more: what is deleted is gone. */
function Erase({ onErase }: Pick<CollectPageProps, 'onErase'>) {
  const [isAsked, setAsked] = useState(false)
  return (
    <p class="acts">
      {isAsked ? (
        <>
          <button type="button" class="choice" onClick={onErase}>
            {words.eraseSure}
          </button>
          <button type="button" class="quiet" onClick={() => setAsked(false)}>
            {words.eraseNot}
          </button>
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {words.erase}
        </button>
      )}
    </p>
  )
}
