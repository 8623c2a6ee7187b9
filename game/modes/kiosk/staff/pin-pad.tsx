import { useEffect, useState } from 'preact/hooks'
import { Dialog } from '../../../page/dialog.tsx'
import type { PinLock } from './pin-lock.ts'
import { staffWords } from './staff-words.ts'

interface PinPadProps {
  readonly lock: PinLock
  readonly onOpen: () => void
  readonly onClose: () => void
}

const words = staffWords.pin
const longestPin = 12

/** Asks for the PIN by buttons or by digit keys. What was typed is only counted on the page, never shown in it. */
export function PinPad({ lock, onOpen, onClose }: PinPadProps) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const seconds = useWait(lock)

  function type(digit: string): void {
    setWrong(false)
    setTyped((now) => (now + digit).slice(0, longestPin))
  }

  function enter(): void {
    if (typed === '') return
    if (lock.try(typed)) return onOpen()
    setTyped('')
    setWrong(true)
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (/^\d$/.test(event.key)) type(event.key)
    else if (event.key === 'Backspace') setTyped('')
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) enter()
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={words.title} kind="away staff" close={staffWords.close} onClose={onClose}>
      <div onKeyDown={onKey} class="pin">
        <p>{words.ask}</p>
        <p class="typed">
          <span aria-hidden="true">{typed.length === 0 ? '–' : '●'.repeat(typed.length)}</span>
          <span class="unseen" role="status">
            {words.entered(typed.length)}
          </span>
        </p>
        <div class="pad" role="group" aria-label={words.digits}>
          {[...'123456789'].map((digit) => (
            <Key key={digit} label={digit} onPress={() => type(digit)} />
          ))}
          <Key label={words.erase} onPress={() => setTyped('')} />
          <Key label="0" onPress={() => type('0')} />
          <Key label={words.enter} onPress={enter} />
        </div>
        <p role="status">{isWrong && words.wrong}</p>
        {seconds > 0 && <p>{words.wait(seconds)}</p>}
      </div>
    </Dialog>
  )
}

function Key({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      {label}
    </button>
  )
}

/** The seconds until the lock takes the next try, counted down on the page. */
function useWait(lock: PinLock): number {
  const [, look] = useState({})
  useEffect(() => {
    const timer = setInterval(() => look({}), 500)
    return () => clearInterval(timer)
  }, [])
  return Math.ceil(lock.waitLeft() / 1000)
}
