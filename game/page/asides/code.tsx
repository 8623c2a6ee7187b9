import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../story/problem.ts'
import { CodeForm } from '../code-form.tsx'
import { codeWords as words } from './code-words.ts'
import './looking-back.css'
import { QrCode } from '../qr-code.tsx'

interface CodePageProps {
  /** The code of the telling on screen, or why there is none. */
  readonly code: string | Problem
  /** Where the code leads on any device, or null. */
  readonly address: string | null
  /** Opens what was typed in, or says why it can't. */
  readonly onOpen: (text: string) => Problem | null
}

/** The telling on screen as a code, in letters and as a picture; and a place to type one in. */
export function CodePage({ code, address, onOpen }: CodePageProps) {
  return (
    <>
      {isProblem(code) ? <p>{code.message}</p> : <Shown code={code} address={address} />}
      <Entry onOpen={onOpen} />
    </>
  )
}

function Shown({ code, address }: { readonly code: string; readonly address: string | null }) {
  return (
    <>
      <p>{words.about}</p>
      <p class="path-code" aria-label={words.code} role="group">
        {code.match(/.{1,4}/g)?.map((part, i) => (
          <code key={i}>{part} </code>
        ))}
      </p>
      <QrCode text={address ?? code} label={words.picture} />
    </>
  )
}

function Entry({ onOpen }: Pick<CodePageProps, 'onOpen'>) {
  const [wrong, setWrong] = useState<Problem | null>(null)

  function open(text: string): boolean {
    const failed = onOpen(text)
    setWrong(failed)
    return failed === null
  }

  return <CodeForm words={words.form} wrong={wrong?.message ?? null} onEnter={open} />
}
