/** A sound in words, and where it comes from if that matters. */
export interface Caption {
  caption: string
  where?: string
}

/** The words of every sound a story can name, also of those without a file. */
export const CAPTIONS: Readonly<Record<string, Caption>> = {
  amb_arcade: {
    where: 'music left and right',
    caption: 'Shops under the street: an escalator, steam, two tunes at once.',
  },
  amb_flat_city: {
    where: 'far below; the lift right',
    caption: 'A flat, warm and empty. Far traffic. The lift goes by.',
  },
  amb_frogs_water: { where: 'all round, water below', caption: 'Frogs and slow water.' },
  amb_kettle: {
    where: 'in front; the clock right',
    caption: 'A kettle, not in a hurry. A clock that limps.',
  },
  amb_kitchen: {
    where: 'bowls right, a voice left, a fan above',
    caption: 'A kitchen at work: bowls, a fan, somebody counting.',
  },
  amb_market: {
    where: 'all round, people in front; hens right, a blade on a stone left',
    caption: 'A market, busy and low-voiced. A plane iron is drawn over a stone. Hens.',
  },
  amb_office: {
    where: 'printer right, chair left',
    caption: 'An office: air, a chair, a printer that finishes.',
  },
  amb_rain: {
    where: 'above and all round; one broad leaf left, one right',
    caption: 'Rain on leaves, near and patient.',
  },
  amb_room_clock: {
    where: 'clock left; behind the wall, right',
    caption: 'A room at night. A clock. Through the wall, somebody else’s serial.',
  },
  amb_stove: {
    where: 'in front, near',
    caption: 'A stove, drawing quietly. Now and then coal settles, or a lid moves.',
  },
  amb_street: {
    where: 'passing left and right',
    caption: 'A street. A few cars, an electric bicycle, cups at a stall.',
  },
  amb_treadle: { where: 'near, in front', caption: 'A sewing machine, in runs: quick, slower, still.' },
  amb_village: {
    where: 'far',
    caption: 'A yard in the afternoon: sparrows, hens, a tractor a long way off.',
  },
  amb_voices: { where: 'all round', caption: 'Many people talking in one room, none of them to her.' },
  amb_wheels: { where: 'below', caption: 'Wheels on a road with joints in it.' },
  amb_wind: { where: 'all round', caption: 'Wind, rising and letting go.' },
  low_air: { where: 'all round, low', caption: 'The air has changed, as it does before snow.' },
  silence: { caption: 'Nothing.' },
  boat_wood: { where: 'below', caption: 'Wood of a boat: it creaks, touches, rests. Water.' },
  bowl_down: { where: 'in front', caption: 'A bowl is put down. Then a spoon.' },
  chair_plastic: { where: 'in front', caption: 'A plastic chair is pulled out.' },
  curtain_rings: { where: 'left to right', caption: 'Curtain rings on a rail.' },
  door_code: { where: 'the door', caption: 'Four notes of a door code, and the bolt.' },
  ice_tick: {
    where: 'underfoot, then far off',
    caption: 'The ice ticks. A long way off it answers, falling.',
  },
  jar_corn: { where: 'near', caption: 'Corn into a jar. It stops early. Three grains more.' },
  kick_low: {
    where: 'the door, low',
    caption: 'Something soft kicks the bottom of the door. A bowl rattles.',
  },
  knock_family: { where: 'the door', caption: 'Three knocks.' },
  knock_form: { where: 'the door', caption: 'Three knocks.' },
  needle_case: { where: 'near', caption: 'A needle case, shaken once.' },
  no_tick: { caption: 'No tick.' },
  notch_knife: { where: 'near', caption: 'A knife cuts a notch in the doorpost.' },
  phone_hill: { where: 'at the ear', caption: 'The line opens. Air from somewhere else.' },
  phone_out: { where: 'at the ear', caption: 'The line closes.' },
  reed_snap: { where: 'behind', caption: 'A reed breaks.' },
  scissors_wool: { where: 'near', caption: 'Scissors through wool. Twice.' },
  shutter_half: { where: 'in front, above', caption: 'A shutter comes half-way down.' },
  stamp: { where: 'across the table', caption: 'A stamp: pad, paper.' },
  thread_bite: { where: 'very near', caption: 'A thread, bitten off.' },
  tin_coins: { where: 'in her hands', caption: 'A tin, shaken: a few coins.' },
  tin_full: {
    where: 'in her hands',
    caption: 'A tin, shaken. It makes no sound now but a dull one.',
  },
  zip: { where: 'near', caption: 'A zip, closed.' },
  zip_stuck: { where: 'near', caption: 'A zip that sticks. Again. Again.' },
  mus_cradle: {
    where: 'near',
    caption: 'The tune from the car, as a cradle song: an accordion, slow, hardly any breath.',
  },
  mus_drama: {
    where: 'a small loudspeaker',
    caption: 'Piano and strings out of a bad loudspeaker, sadder than anybody is.',
  },
  mus_hum: { where: 'close by', caption: 'Somebody hums Mother’s song, with the mouth closed.' },
  mus_lining: { caption: 'Slow single notes of metal and a bowed string. They don’t close.' },
  mus_mother: {
    caption: 'Mother’s song, on plucked strings; a flute answers once; the last note is left out.',
  },
  mus_tape: {
    where: 'the car’s loudspeaker',
    caption: 'A worn tape of an accordion, too cheerful. It stops in the middle.',
  },
  mus_work: { caption: 'A machine and plucked low strings, in five. They stop together.' },
}
