/** True where the device asks that no more be fetched than is needed. */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  const isSaving =
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  return isSaving || window.matchMedia('(prefers-reduced-data: reduce)').matches
}
