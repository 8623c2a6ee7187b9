/** A browser's cache, as far as the game uses one, in memory. */
export function createMemoryCache(): Cache {
  const kept = new Map<string, Response>()
  const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request))
  return {
    match: (request) => Promise.resolve(kept.get(urlOf(request))?.clone()),
    put: (request, response) => Promise.resolve(void kept.set(urlOf(request), response)),
    delete: (request) => Promise.resolve(kept.delete(urlOf(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    matchAll: () => Promise.resolve([...kept.values()].map((response) => response.clone())),
    add: () => Promise.reject(new Error('not used')),
    addAll: () => Promise.reject(new Error('not used')),
  }
}
