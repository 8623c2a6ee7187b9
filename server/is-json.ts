import type { Context } from 'hono'

/** Whether a request says that it brings JSON: a form of another site can't, without asking first. */
export function isJson(context: Context): boolean {
  return /^application\/json\b/.test(context.req.header('Content-Type') ?? '')
}
