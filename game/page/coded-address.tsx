import './coded-address.css'
import { useState } from 'preact/hooks'
import type { SourceLinkComponent } from './book.ts'
import { pageWords } from './page-words.ts'
import { QrCode } from './qr-code.tsx'

/** A source as its address in print and as a code for the reader's own phone, for places from which nothing leads out. */
export const CodedAddress: SourceLinkComponent = ({ url }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <span class="coded">
      <span class="address">{url}</span>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {pageWords.facts.code}
      </button>
      {isOpen && <QrCode text={url} label={`${pageWords.facts.code}: ${url}`} />}
    </span>
  )
}
