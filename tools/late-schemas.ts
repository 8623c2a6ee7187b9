import type { Plugin } from 'vite'

/** Folders of which nothing is there when the first passage is read: what loads with a mode, a picture or the worker. */
const late = /\/game\/(?:classroom|offline|platform|scenes|modes\/(?:classroom|collect|debrief|kiosk|lms))\//

/**
 * Gives modes that load late a copy of valibot of their own. With one for all, each function that any of them uses would
 * stand in the page that must arrive first.
 */
export function lateSchemas(): Plugin {
  return {
    name: 'late-schemas',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'valibot' || importer === undefined || !late.test(importer.replaceAll('\\', '/')))
        return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found === null ? null : `${found.id}?late`
    },
  }
}
