/** 256 plain English words, each unlike the others: one for each byte. Their order is part of what a receipt says, and never changes. */
export const wordsEn: readonly string[] = `
  abbey acorn actor adobe album almond alpine amber anchor angel ankle apple apron arch arena armour arrow atlas attic autumn avenue
  axis badge bakery balcony ballet bamboo banjo banner barley basil basket beacon beaver bench berry bicycle biscuit blanket blossom
  bonnet border bottle boulder branch bread breeze brick bridge broom bucket buffalo bundle butter button cabin cactus camera candle
  canoe canvas carbon carpet carrot castle cedar cellar chalk cherry chestnut chimney cider circus clover coast cobalt coconut coffee
  comet compass copper coral cotton cradle crane cricket crystal curtain cushion daisy dawn desert diamond dolphin donkey dragon drum
  eagle easel ember emerald engine falcon feather fennel ferry fiddle field finch flute forest fossil fountain frost galaxy garden
  garlic ginger glacier globe glove granite grape guitar hammer harbour harvest hazel hedge helmet heron hill honey horizon ink iris
  island ivory jacket jaguar jasmine jewel juniper kettle kitchen kite ladder lagoon lantern lavender leather lemon lichen lilac linen
  lion lobster magnet mango maple marble market meadow melon mirror mitten monsoon moss mountain mustard napkin needle nutmeg oasis
  ocean olive onion opal orange orchard otter oven oyster paddle palace panda paper parrot pastry peach pebble pelican pencil pepper
  piano picnic pillow pine planet plum pocket pond poplar prairie pumpkin puzzle quartz quilt rabbit radish rainbow raven ribbon river
  robin rocket saddle saffron salmon sandal sapphire scarf shelter shovel silver sparrow spinach spoon squirrel stable statue summer
  sunset swan table tambourine teapot temple thimble thunder tiger timber tomato torch trumpet tulip tunnel turtle umbrella valley
  velvet village vine violin walnut willow
`
  .trim()
  .split(/\s+/);
