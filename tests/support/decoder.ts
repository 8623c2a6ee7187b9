import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'

export type Channels = Float32Array<ArrayBuffer>[]

/** What a browser makes of the sound files in `folder`. */
export interface Decoder {
  /** The channels of a file, decoded at 48 kHz. */
  decode(file: string): Promise<Channels>
  close(): void
}

async function bodyOf(request: IncomingMessage): Promise<Float32Array<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new Float32Array(new Uint8Array(Buffer.concat(parts)).buffer)
}

/** Opens a page that decodes. Samples come back by a server of its own: as text, through the driver, they take minutes. */
export async function openDecoder(page: Page, folder: string): Promise<Decoder> {
  let channels: Channels = []
  const server = createServer((request, reply) => {
    const name = (request.url ?? '/').slice(1)
    if (request.method === 'POST')
      void bodyOf(request).then((channel) => {
        channels.push(channel)
        reply.end()
      })
    else if (name === '') reply.setHeader('content-type', 'text/html').end('<!doctype html><title>.</title>')
    else
      void readFile(`${folder}/${name}`).then(
        (bytes) => reply.end(bytes),
        () => reply.writeHead(404).end(),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return {
    async decode(file) {
      channels = []
      await page.evaluate(async (name) => {
        const bytes = await (await fetch(name)).arrayBuffer()
        const decoded = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes)
        for (let channel = 0; channel < decoded.numberOfChannels; channel++)
          await fetch('samples', { method: 'POST', body: decoded.getChannelData(channel) })
      }, file)
      return channels
    },
    close: () => void server.close(),
  }
}
