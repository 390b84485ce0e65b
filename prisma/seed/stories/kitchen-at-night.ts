import { beat, daysAgo, type Story } from '../story.ts'
import { calm, screens } from './_beats.ts'

/** Two on one corridor, one kitchen, one in the morning: the request is with the supervisor. */
export const kitchenAtNight: Story = {
  title: 'The kitchen at night',
  beats: [
    beat(daysAgo(3, '07:42'), 'party1', 'request', {
      otherPeople: [{ name: 'Lucía', group: 'Corridor 3, room 12', relationship: 'neighbour' }],
      whatHappened:
        'My room is next to the kitchen on corridor 3. Lucía cooks after her late shift, around one in the morning, four nights a week. It is not loud like a party. It is pans, the extractor fan and calls with her family. I have a lab at eight and I lie there counting plates.\n\nTwo weeks ago I knocked on the wall and she thought I was being rude. Since then we do not say hello. I put a note on the fridge and somebody drew a sad face on it. I do not want to be the person who leaves notes. I just want to sleep, and I would like us to be okay again.',
      topics: ['noise', 'schedule'],
      place: 'kitchen',
      since: 'the middle of October',
      feelings: ['tired', 'ashamed', 'hopeful'],
      wishes: ['talk', 'understand', 'share-space'],
      tried: ['talked', 'wrote'],
      safety: calm({ SQ6: 'unsure', worry: 3 }),
      meetFormat: 'same-room',
      times: 'Any day after four, not Wednesdays.',
      contact: {
        channel: 'text-message',
        note: '555-0199. After three please, I am in the lab before.',
      },
      mayContactOther: 'after-talking',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(2, '09:10'), 'supervisor'),
    beat(daysAgo(2, '16:25'), 'supervisor', 'recordConversation', ({ person }) => ({
      with: person('party1'),
      channel: 'in-person',
      suitable: true,
      category: 'suitable',
      notes:
        'Calm and fair about Lucía. Sleeps badly, has a lab at eight on four days. No fear of her. Would like to be told first before I speak to Lucía: agreed, I will write to Sam on the day.',
    })),
  ],
}
