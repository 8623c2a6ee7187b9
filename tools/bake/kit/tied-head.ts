import { folds, limbs, piece, type Body } from './body.ts'
import { headPoints, type HeadAt } from './kerchief.ts'

/** A bare head full from behind: the neck, both ears, the hair as one mass drawn down to the nape. */
export function tiedHead(body: Body, at: HeadAt) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const q = headPoints(at)
  limbs(body, [q('-0.2,4.6,7.3 -0.6,13,8.8')], { tone: 0.34, color: skin })
  piece(body, q('-6,-1.4 -7.1,-1.6 -7.3,1 -6.4,3.2 -5.4,3'), { tone: 0.44, color: skin })
  piece(body, q('6,-1.4 7.1,-1.6 7.3,1 6.4,3.2 5.4,3'), { tone: 0.54, color: skin })
  piece(
    body,
    q(
      '0.2,-8.2 -3.4,-7.5 -5.8,-5 -6.8,-1.4 -6.4,2 -5.4,5 -3.4,8 -1.6,10 1.6,10 3.4,8 5.4,5 6.4,2 6.8,-1.4 5.8,-5 3.6,-7.5',
    ),
    { tone: 0.42, color: hair },
  )
  folds(
    body,
    [
      q('-0.6,-7.6,0.1 -3.4,-2,0.4 -2.4,7,0.2'),
      q('1.2,-7.6,0.1 1,-1,0.4 0.4,7,0.2'),
      q('3.4,-6.2,0.1 4,-1,0.4 2.4,6.6,0.2'),
      q('-4.4,-5,0.1 -5.4,0,0.35 -3.6,6,0.2'),
      q('5.4,-3,0.1 5.4,1,0.3 3.6,5.4,0.2'),
    ],
    { alpha: 0.5, dry: 0.5 },
  )
}

/** The tail of the same head and the tie that holds it; it is drawn after what it falls over. */
export function lowTail(body: Body, at: HeadAt) {
  const { look } = body
  const q = headPoints(at)
  piece(body, q('-2.6,8,1 1.8,8,1 2.2,13 1.2,20 -0.6,23.6,1 -2,20 -3,14'), {
    tone: 0.38,
    color: look.hair ?? look.cloth,
  })
  piece(body, q('-2.9,7.6,1 2,7.6,1 2.1,9.2,1 -3,9.4,1'), { tone: 0.6, color: look.band ?? look.cloth })
  folds(body, [q('-1.4,10,0.2 -1.4,15,0.4 -1,20.6,0.2'), q('0.6,10,0.2 0.8,15,0.3 0,20,0.2')], {
    alpha: 0.5,
    dry: 0.4,
  })
}
