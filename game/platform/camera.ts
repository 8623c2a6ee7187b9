import { problem, type Problem } from '../story/problem.ts'

/** Calls back with the text of each QR code that comes before the camera, again only after it was gone. Returns how to stop. */
export type OpenCamera = (
  video: HTMLVideoElement,
  onText: (text: string) => void,
) => Promise<(() => void) | Problem>

/** Milliseconds from one look to the next. */
const pause = 200
/** Looks without a code after which the same one counts as another. */
const gone = 8
/** The longer side of what is looked at, in pixels. */
const size = 800

/** Shows the camera in a video element and reads what it sees. No picture leaves the page, or is kept. */
export const openCamera: OpenCamera = async (video, onText) => {
  const stream = await askForCamera()
  if ('code' in stream) return stream
  const stop = () => stream.getTracks().forEach((track) => track.stop())
  const decoder = await import('qr/decode.js').catch(() => null)
  if (decoder === null) {
    stop()
    return problem('code-missing', 'A part of the page could not be loaded. Is the network there?', 'camera')
  }
  const canvas = video.ownerDocument.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  let last: string | null = null
  let missed = 0

  function look(): void {
    const scale = size / Math.max(video.videoWidth, video.videoHeight, 1)
    if (context === null || video.videoWidth === 0) return
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    const seen = decode(context.getImageData(0, 0, canvas.width, canvas.height))
    missed = seen === null ? missed + 1 : 0
    if (seen !== null && seen !== last) {
      last = seen
      onText(seen)
    } else if (missed >= gone) last = null
  }

  function decode(image: ImageData): string | null {
    try {
      return decoder?.default(image) ?? null
    } catch {
      // most pictures have no code in them
      return null
    }
  }

  video.srcObject = stream
  // the browser may hold it until it is in sight; what is looked at until then has no size
  video.play().catch(() => undefined)
  const timer = setInterval(look, pause)
  return () => {
    clearInterval(timer)
    video.srcObject = null
    stop()
  }
}

async function askForCamera(): Promise<MediaStream | Problem> {
  // a page that isn't served safely has none to ask for
  const devices = (navigator as Partial<Navigator>).mediaDevices
  if (devices === undefined) return noCamera
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment' } })
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? refused : noCamera
  }
}

const noCamera = problem('no-camera', 'There is no camera that this page can use. Codes can be typed.')
const refused = problem('camera-refused', 'This page may not use the camera. Codes can be typed.')
