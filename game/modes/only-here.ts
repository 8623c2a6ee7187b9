/** Whether a page's address is good on its own device alone: a file, or a server that listens to nobody else. */
export function isOnlyHere({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  return !protocol.startsWith('http') || /^(localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname)
}
