/**
 * Which drawn look stands in for one that is not drawn yet, as `scene/look`: of the same light, and true to the words.
 * An entry goes when its own look is drawn.
 */
export const standIns: Readonly<Record<string, string>> = {
  'alteration_corner/abroad': 'alteration_corner/lamp',
  'arcade/candles': 'arcade/shutters',
  'arcade/shop': 'arcade/coffee',
  'arcade/supermarket': 'arcade/coffee',
  'brown_river/dawn': 'brown_river/rain_night',
  'curtained_room/hall': 'curtained_room/tea',
  'curtained_room/sarongs': 'curtained_room/tea',
  'curtained_room/six_people': 'curtained_room/tea',
  'far_road/bananas': 'road/day',
  'far_road/forest': 'brown_river/rain_night',
  'far_road/steppe': 'river/ice_night',
  'farmhouse/kitchen': 'one_room/night',
  'farmhouse/stones_day': 'road/day',
  'farmhouse/wall_day': 'road/day',
  'farmhouse/yard_autumn': 'road/day',
  'gate_waiting/grey': 'bridge_evening/dusk',
  'lane_house/open': 'door_frame/day',
  'lane_house/shut': 'one_room/night',
  'market_row/boarded': 'market_row/winter',
  'northeast_street/fruit': 'northeast_street/autumn',
  'northeast_street/night': 'alteration_corner/lamp',
  'northeast_street/shutters': 'northeast_street/autumn',
  'office_table/carafe': 'office_table/corridor',
  'office_table/classroom': 'office_table/corridor',
  'office_table/plant': 'office_table/corridor',
  'one_room/two_clocks': 'one_room/night',
  'one_room/window': 'one_room/night',
  'restaurant/front': 'curtained_room/tea',
  'restaurant/kitchen': 'table_top/notes',
  'river/far_bank_dawn': 'fork/dawn',
  'river/ice_dusk': 'river/ice_night',
  'road/maize': 'road/day',
  'road/night': 'river/summer_night',
  'school_gate/half_past_four': 'northeast_street/autumn',
  'table_top/calendar': 'table_top/notes',
  'table_top/form': 'table_top/notes',
  'table_top/rivers': 'table_top/notes',
  'travel_window/coach': 'travel_window/bus',
}

/** A scene and one of its looks; null asks for the scene's own first look. */
export interface LookName {
  readonly scene: string
  readonly look: string | null
}

/** The look to show for the one the story names: itself, or its stand-in. */
export function resolveLook(asked: LookName, table: Readonly<Record<string, string>>): LookName {
  const key = `${asked.scene}/${asked.look ?? ''}`
  const found = Object.hasOwn(table, key) ? table[key] : undefined
  if (found === undefined) return asked
  const [scene = asked.scene, look = null] = found.split('/')
  return { scene, look }
}
