/** A high white sun in dust. */
export const SUN = [560, -160] as const

/** Earth of the road and the verge. */
export const DUST = ['#8a7454', '#b39a72', '#d4bd94', '#ecdcb8', '#fbf2da']

/** Leaves under dust. */
export const LEAF = ['#46573c', '#6c7c50', '#9aa26c', '#cac893', '#eee6ba']
