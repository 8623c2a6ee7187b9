import { type Look } from '../../../kit/body.ts'
import { type StallInks } from '../winter/lane.ts'
import { JI_YOUNG as IN_WINTER } from '../winter/palette.ts'
import { IN_LANE, type Season } from '../winter/people.ts'
import { type TailorLook } from '../winter/tailor.ts'

/** Sacking and mats against the sun; melons, cucumbers, greens, young maize. */
export const STALLS: StallInks = {
  awnings: [
    ['#4b6a72', '#7a9a9c', '#adc4bd'],
    ['#7a6848', '#ab9668', '#d8c694'],
    ['#566b4e', '#859a74', '#b6c29c'],
    ['#5b6478', '#8b93a0', '#bdc0bc'],
  ],
  counter: ['#4c4334', '#776a52', '#a5977a'],
  shade: '#54482f',
  goods: [
    ['#3d5a2c', '#6a8b45', '#a8bd6e'],
    ['#8f6a1e', '#c99a34', '#efcf6c'],
    ['#4c6b34', '#86a253', '#c9d48c'],
    ['#6f4c2a', '#a87a48', '#d9b482'],
  ],
  snow: false,
}

const line = '#2c2a20'

/** Those who are about in July. */
export const IN_HEAT: Season = {
  shadow: '#8d7850',
  far: {
    ...IN_LANE,
    cloth: ['#8f8f80', '#b5b19c', '#d8d2b8'],
    scarf: ['#a39b84', '#c6bfa4', '#e2dcc4'],
    line: '#8a8470',
  } satisfies Look,
  carrier: {
    ...IN_LANE,
    cloth: ['#66777c', '#8fa0a0', '#bccac2'],
    bundle: ['#6f7d4a', '#9aa868', '#c6cd96'],
    scarf: ['#a59d86', '#cbc4a8', '#ebe4cc'],
    line,
  } satisfies Look,
  seller: {
    ...IN_LANE,
    cloth: ['#3f4a68', '#65749a', '#a0abc4'],
    scarf: ['#6b5226', '#a5823c', '#d9bb74'],
    bundle: ['#5d6b34', '#8d9a54', '#bfc886'],
    line,
  } satisfies Look,
  jacket: ['#4e5046', '#777868', '#a3a28c', '#c8c6ae'],
  quilted: false,
}

/** Ji-young in a thin blouse, sleeves rolled. */
export const JI_YOUNG: TailorLook = {
  ...IN_WINTER,
  cloth: ['#2f4454', '#55707f', '#829ca6', '#b6c7c8'],
  trousers: IN_WINTER.cloth,
  line: '#1b2833',
  thin: true,
}
