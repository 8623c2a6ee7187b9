import { arcade } from './ambience/arcade.ts'
import { flatCity } from './ambience/flat-city.ts'
import { frogsWater } from './ambience/frogs.ts'
import { kettle } from './ambience/kettle.ts'
import { kitchen } from './ambience/kitchen.ts'
import { lowAir } from './ambience/low-air.ts'
import { market } from './ambience/market.ts'
import { office } from './ambience/office.ts'
import { rain } from './ambience/rain.ts'
import { roomClock } from './ambience/room-clock.ts'
import { stove } from './ambience/stove.ts'
import { street } from './ambience/street.ts'
import { treadle } from './ambience/treadle.ts'
import { village } from './ambience/village.ts'
import { voices } from './ambience/voices.ts'
import { wheels } from './ambience/wheels.ts'
import { wind } from './ambience/wind.ts'
import * as cloth from './effects/cloth.ts'
import * as machines from './effects/machines.ts'
import * as outdoors from './effects/outdoors.ts'
import * as vessels from './effects/vessels.ts'
import * as wood from './effects/wood.ts'
import { cradle } from './music/cradle.ts'
import { drama } from './music/drama.ts'
import { hum } from './music/hum.ts'
import { lining } from './music/lining.ts'
import { mother } from './music/mother.ts'
import { tape } from './music/tape.ts'
import { work } from './music/work.ts'
import type { Recipe } from './recipe.ts'

/** Every sound that has a file, by the id that stories use. The id seeds its random numbers. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  amb_arcade: arcade,
  amb_flat_city: flatCity,
  amb_frogs_water: frogsWater,
  amb_kettle: kettle,
  amb_kitchen: kitchen,
  amb_market: market,
  amb_office: office,
  amb_rain: rain,
  amb_room_clock: roomClock,
  amb_stove: stove,
  amb_street: street,
  amb_treadle: treadle,
  amb_village: village,
  amb_voices: voices,
  amb_wheels: wheels,
  amb_wind: wind,
  low_air: lowAir,
  boat_wood: wood.boatWood,
  bowl_down: vessels.bowlDown,
  chair_plastic: wood.chairPlastic,
  curtain_rings: cloth.curtainRings,
  door_code: machines.doorCode,
  ice_tick: outdoors.iceTick,
  jar_corn: vessels.jarCorn,
  kick_low: wood.kickLow,
  knock_family: wood.knock,
  needle_case: cloth.needleCase,
  notch_knife: wood.notchKnife,
  phone_hill: machines.phoneHill,
  phone_out: machines.phoneOut,
  reed_snap: outdoors.reedSnap,
  scissors_wool: cloth.scissorsWool,
  shutter_half: machines.shutterHalf,
  stamp: machines.stamp,
  thread_bite: cloth.threadBite,
  tin_coins: vessels.tinCoins,
  tin_full: vessels.tinFull,
  zip: cloth.zip,
  zip_stuck: cloth.zipStuck,
  mus_cradle: cradle,
  mus_drama: drama,
  mus_hum: hum,
  mus_lining: lining,
  mus_mother: mother,
  mus_tape: tape,
  mus_work: work,
}

/** Ids that play another id's file. */
export const SAME_FILE: Readonly<Record<string, string>> = { knock_form: 'knock_family' }
