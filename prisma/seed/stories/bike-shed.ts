import { beat, minutesAgo, type Story } from '../story.ts'
import { calm } from './_beats.ts'

/** Whose hook is it? A request that came in this hour; nobody has looked at it yet. */
export const bikeShed: Story = {
  title: 'The bike shed',
  beats: [
    beat(minutesAgo(50), 'party8', 'request', {
      otherPeople: [{ name: 'Mei', group: 'Corridor 1', relationship: 'neighbour' }],
      whatHappened:
        'There are fourteen hooks in the bike shed and nineteen bikes. I have hung mine on the hook by the door since last year. On Thursday my bike stood outside in the rain and Mei’s hung on my hook. I asked and she said hooks do not belong to anybody.\n\nI moved her bike out again. I know that was not great. Now there is a lock through both our wheels, and I do not know if it is hers or somebody is being funny. I take the bus.',
      topics: ['space', 'borrowing'],
      place: 'outdoors',
      since: 'last Thursday',
      feelings: ['angry', 'confused'],
      wishes: ['get-back', 'share-space'],
      tried: ['talked', 'other'],
      safety: calm({ worry: 2 }),
      meetFormat: 'unsure',
      times: 'Mornings are best.',
      contact: { channel: 'email', note: 'me42@mail.example' },
      mayContactOther: 'now',
      understood: true,
    }),
  ],
}
