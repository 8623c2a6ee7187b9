/** Words that say nothing of anybody: short, easy to spell, none that could be taken for a remark. */
export const adjectives = `
  Amber Autumn Blue Brisk Bronze Calm Cedar Clear Cloudy Copper Coral Crimson Early Evening Fern
  Forest Frosty Gentle Golden Green Hazel Indigo Inland Ivory Jade Lake Late Lemon Lilac Lunar
  Marble Meadow Mellow Misty Morning Mossy Noon Northern Olive Orange Paper Pearl Pebble Pine Plum
  Quiet Rainy River Rosy Rowan Russet Sandy Scarlet Silver Slate Snowy Southern Spring Still Summer
  Sunny Teal Violet Winter
`
  .trim()
  .split(/\s+/)

export const creatures = `
  Badger Bee Bittern Carp Cicada Clover Crane Cricket Curlew Daisy Deer Dove Dragonfly Duck Eagle
  Egret Falcon Finch Firefly Fox Gander Goose Grebe Gull Hare Harrier Hawk Heron Ibis Iris Jay
  Kestrel Kingfisher Lapwing Lark Linnet Lotus Magpie Maple Marten Moth Newt Nightjar Oriole Osprey
  Otter Owl Pheasant Pigeon Plover Quail Raven Robin Salmon Sparrow Squirrel Stork Swallow Swan
  Swift Thrush Trout Willow Wren
`
  .trim()
  .split(/\s+/)
