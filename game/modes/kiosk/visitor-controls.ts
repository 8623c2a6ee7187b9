import { isHelperHere, isHelperKey } from '../../page/helper.ts'
import { startOneSwitch } from '../../page/one-switch.ts'
import { pressOnPage } from '../../page/pad-keys.ts'
import { untilPad } from '../../platform/until-pad.ts'
import { watchPads } from '../../platform/watch-pads.ts'
import type { PadPress } from '../../session/pad.ts'
import { defaultSettings, type Settings } from '../../session/settings.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { startThreeButtons } from './three-buttons.ts'

type Controls = KioskConfig['controls']

/** The settings that a visit begins with, and goes back to. */
export function presetOf({ controls, headphones }: Pick<KioskConfig, 'controls' | 'headphones'>): Settings {
  return { ...defaultSettings, oneSwitch: controls === 'switch', readAloud: headphones }
}

/** Before anybody has begun: any key and any button of a gamepad is the way in. Gives back how to stop. */
export function beginByAny(page: Document, onBegin: () => void): () => void {
  function onKey(event: KeyboardEvent): void {
    if (isHelperKey(event) || isHelperHere(page) || event.repeat) return
    // nor is it to press what comes next
    event.preventDefault()
    onBegin()
  }
  page.addEventListener('keydown', onKey)
  const stopPads = followPads(() => {
    if (!isHelperHere(page)) onBegin()
  })
  return () => {
    page.removeEventListener('keydown', onKey)
    stopPads()
  }
}

/** Before the story: what is on the page is chosen by what visitors have at hand. Gives back how to stop. */
export function chooseByHand(page: Document, controls: Controls): () => void {
  const oneSwitch = controls === 'switch' ? startOneSwitch(page, () => defaultSettings.scanSeconds) : null
  const stopButtons = controls === 'buttons' ? startThreeButtons(page) : null
  const stopPads = followPads((press) => (oneSwitch === null ? pressOnPage(page, press) : oneSwitch.press()))
  return () => {
    oneSwitch?.stop()
    stopButtons?.()
    stopPads()
  }
}

/** In the story: a gamepad is heard there, and one switch is a setting, so that only three buttons are left to start. */
export function readByHand(page: Document, controls: Controls): void {
  if (controls === 'buttons') startThreeButtons(page)
}

/** Hears gamepads from when one comes. Gives back how to stop. */
function followPads(onPress: (press: PadPress) => void): () => void {
  let stop: (() => void) | null = null
  let isWanted = true
  void untilPad().then(() => {
    if (isWanted) stop = watchPads(onPress)
  })
  return () => {
    isWanted = false
    stop?.()
  }
}
