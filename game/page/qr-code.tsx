import './qr-code.css'
import { encode } from 'uqr'

interface QrCodeProps {
  readonly text: string
  /** What the code holds, in words. */
  readonly label: string
}

// the library that reads codes could draw them too, for 2 kB more: most who see one never read one
/** A text as a QR code, black on white whatever the paper, with the quiet margin of four modules that readers need. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = encode(text, { border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  )
}
