import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
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
  // not in the state: a quick key mustn't wait for the page to be drawn, and nothing but their number is drawn
  const digits = useRef('')
  const [count, setCount] = useState(0)
  const [isWrong, setWrong] = useState(false)
  const seconds = useWait(lock)

  function write(text: string): void {
    digits.current = text.slice(0, longestPin)
    setCount(digits.current.length)
  }

  function type(digit: string): void {
    setWrong(false)
    write(digits.current + digit)
  }

  function enter(): void {
    if (digits.current === '') return
    if (lock.try(digits.current)) return onOpen()
    write('')
    setWrong(true)
  }

  useDigitKeys((key) => {
    if (key === 'Enter') enter()
    else if (key === 'Backspace') write('')
    else type(key)
  })

  return (
    <Dialog title={words.title} kind="away staff" close={staffWords.close} onClose={onClose}>
      <div class="pin">
        <p>{words.ask}</p>
        <p class="typed">
          <span aria-hidden="true">{count === 0 ? '–' : '●'.repeat(count)}</span>
          <span class="unseen" role="status">
            {words.entered(count)}
          </span>
        </p>
        <div class="pad" role="group" aria-label={words.digits}>
          {[...'123456789'].map((digit) => (
            <Key key={digit} label={digit} onPress={() => type(digit)} />
          ))}
          <Key label={words.erase} onPress={() => write('')} />
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

/** Calls `onKey` for digits, Backspace, and Enter where it presses no button, wherever focus is. */
function useDigitKeys(onKey: (key: string) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, altKey, metaKey } = event
      if (ctrlKey || altKey || metaKey || !/^(\d|Backspace|Enter)$/.test(key)) return
      if (key === 'Enter' && target instanceof HTMLButtonElement) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
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
