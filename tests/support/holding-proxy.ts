import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy as some schools have it: it hands nothing on before it has all of an answer, so that a stream never arrives. */
export interface HoldingProxy {
  readonly url: string
  end(): Promise<void>
}

/** Stands before the server at `target`. */
export async function openHoldingProxy(target: string): Promise<HoldingProxy> {
  const server = createServer((asked, answer) => {
    const onward = request(
      new URL(asked.url ?? '/', target),
      { method: asked.method, headers: asked.headers },
      (from) => {
        const held: Buffer[] = []
        from.on('data', (chunk: Buffer) => held.push(chunk))
        from.on('end', () => {
          answer.writeHead(from.statusCode ?? 502, from.headers)
          answer.end(Buffer.concat(held))
        })
      },
    )
    onward.on('error', () => answer.destroy())
    answer.on('close', () => onward.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    end: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
