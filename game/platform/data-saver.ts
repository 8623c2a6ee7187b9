/** True where the device or its browser asks pages to fetch as little as they can. */
export function savesData(): boolean {
  return window.matchMedia('(prefers-reduced-data: reduce)').matches || connectionSaves()
}

function connectionSaves(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  )
}
