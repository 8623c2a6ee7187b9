/** Lengths in any one unit. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle inside the host element, CSS pixels from its top left corner. */
export interface Box extends Size {
  readonly left: number
  readonly top: number
}

/** A picture's size and the x it is cropped around when its frame is 4:3 and 9:16, in its own units. */
export interface PictureFrame extends Size {
  readonly focus43: number
  readonly focus916: number
}

/** Share of the picture's width and height that stays hidden beyond each edge, so that layers can drift. */
const bleed = 0.01
const fourThirds = 4 / 3
const nineSixteenths = 9 / 16

/** Smallest side of a handle in the picture, CSS pixels. */
export const smallestHandle = 44

/** Where the whole picture lies so that it covers the host, cropped around its focus. Parts of it lie outside. */
export function placePicture(host: Size, picture: PictureFrame): Box {
  const shown = 1 - 2 * bleed
  const scale = Math.max(host.width / (picture.width * shown), host.height / (picture.height * shown))
  const width = picture.width * scale
  const height = picture.height * scale
  const edge = width * bleed
  const left = host.width / 2 - chooseFocus(host, picture) * scale
  return {
    left: Math.min(-edge, Math.max(host.width - width + edge, left)),
    top: (host.height - height) / 2,
    width,
    height,
  }
}

/** The focus of a 4:3 frame, drawn towards that of a 9:16 frame the narrower the host is. */
function chooseFocus(host: Size, picture: PictureFrame): number {
  const aspect = host.height > 0 ? host.width / host.height : fourThirds
  const narrow = Math.min(1, Math.max(0, (fourThirds - aspect) / (fourThirds - nineSixteenths)))
  return picture.focus43 + (picture.focus916 - picture.focus43) * narrow
}

/**
 * Where a handle over a spot of the picture (x, y, width, height in its units) lies in the host, at least 44 px a side
 * and whole; null when the middle of the spot is cropped away.
 */
export function placeHandle(
  host: Size,
  picture: { readonly size: Size; readonly box: Box },
  spot: readonly [number, number, number, number],
): Box | null {
  const scale = picture.box.width / picture.size.width
  const [x, y, w, h] = spot
  const middleX = picture.box.left + (x + w / 2) * scale
  const middleY = picture.box.top + (y + h / 2) * scale
  if (middleX < 0 || middleY < 0 || middleX > host.width || middleY > host.height) return null
  const width = Math.min(host.width, Math.max(smallestHandle, w * scale))
  const height = Math.min(host.height, Math.max(smallestHandle, h * scale))
  return {
    left: Math.min(host.width - width, Math.max(0, middleX - width / 2)),
    top: Math.min(host.height - height, Math.max(0, middleY - height / 2)),
    width,
    height,
  }
}

/** Canvas pixels for each CSS pixel: the screen's own, within a ratio and a number of pixels for the whole canvas. */
export function choosePixelRatio(
  host: Size,
  screenRatio: number,
  most: { readonly ratio: number; readonly pixels: number },
): number {
  const area = Math.max(1, host.width * host.height)
  return Math.min(screenRatio, most.ratio, Math.sqrt(most.pixels / area))
}
