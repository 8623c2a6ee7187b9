/** What rolldown knows of the modules of a build. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * Names the chunk of a module: `page` for all that the entry (an absolute path) imports at once, without which nothing
 * can be read. What is only imported later by `import()` is left to the bundler.
 */
export function readingPath(entry: string): (id: string, graph: ModuleGraph) => string | null {
  let reached: ReadonlySet<string> | null = null
  return (id, graph) => {
    reached ??= reach(entry, graph)
    return reached.has(id) ? 'page' : null
  }
}

function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([entry])
  // a set that grows while it is gone through is gone through to its end
  for (const id of reached) graph.getModuleInfo(id)?.importedIds.forEach((imported) => reached.add(imported))
  return reached
}
