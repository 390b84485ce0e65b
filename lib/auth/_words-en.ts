/** 256 short, friendly words in English: five of them at random are 40 bits that a child can copy. */
export const words = `
acorn amber anchor apple apron arrow aunt autumn badge bagel baker balloon bamboo banana barn
basket beach bean bear beaver berry bike bird biscuit blanket blossom board boat bonus book boot
bottle bowl branch bread breeze brick bridge broom brook brush bubble bucket bus butter button
cabin cactus cake camel camera candle canoe canyon carpet carrot castle cat cave cello chair
chalk cheese cherry chess circle clay cliff clock cloud clover coach coast cocoa coconut comet
comic cookie copper coral corn cotton cousin cow crab crayon creek cricket crown cup daisy dance
dawn deer desert desk dinner dolphin donkey door dove dragon drawer drum duck eagle earth easel
echo elbow engine falcon fair farm feather fern ferry fiddle field finch fire flag flame flower
flute foam forest fork fox frog fruit garden gate ginger giraffe glove goat goose grape grass
guitar hammer hammock harbor hat hazel heron hill honey horse house igloo island ivy jacket jam
jar jelly jungle kettle kite kitten ladder lake lamp lantern leaf lemon letter lime lion lizard
llama lunch magnet mango map maple market meadow melon mirror mitten moon moose moss mountain
mouse muffin museum music nest night noodle nutmeg oak oar oasis ocean olive onion orange orchid
otter owl oyster paddle paint palm panda paper park parrot path peach peanut pear pebble pencil
penguin pepper piano picnic pillow pine planet plum pocket pond pony potato puddle pumpkin
puppet puzzle quilt rabbit radio rain raft rainbow ribbon rice river road robin rocket roof rose
sail salad sand scarf seed shell silver`
  .trim()
  .split(/\s+/)
