import sharp, { type Sharp } from 'sharp'

const size = { width: 240, height: 180 }
const columns = 6
/** The papers a thing may lie on, light and dark. */
const papers = ['#efe6d4', '#211c17']

/** Small pictures with alpha, six to a row: all of them on light paper, and below all on dark paper. */
export async function closeUpSheet(pictures: readonly (Buffer | string)[]): Promise<Sharp> {
  const rows = Math.ceil(pictures.length / columns)
  const width = Math.min(columns, pictures.length) * size.width
  const height = rows * size.height
  const grounds = papers.map((background, i) => ({
    input: { create: { width, height, channels: 3 as const, background } },
    left: 0,
    top: i * height,
  }))
  const things = await Promise.all(
    papers.flatMap((_, paper) =>
      pictures.map(async (picture, i) => ({
        input: await sharp(picture).resize(size).png().toBuffer(),
        left: (i % columns) * size.width,
        top: Math.floor(i / columns) * size.height + paper * height,
      })),
    ),
  )
  return sharp({
    create: { width, height: papers.length * height, channels: 3, background: '#22252a' },
  }).composite([...grounds, ...things])
}
