import { fulfilOrder, type WalksAnswer, type WalksOrder } from '../insight/walks-order.ts'

// beside the page, so that no tap waits for a walk
self.addEventListener('message', ({ data }: MessageEvent<WalksOrder>) => {
  for (const found of fulfilOrder(data)) if (found !== null) answer(found)
  answer('done')
})

function answer(message: WalksAnswer): void {
  self.postMessage(message)
}
