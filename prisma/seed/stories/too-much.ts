import { beat, daysAgo, type Story } from '../story.ts'
import { calm, screens, talked } from './_beats.ts'

/** It sounded like a conflict and was a hard autumn: somebody to listen is what helps now. */
export const tooMuch: Story = {
  title: 'Too much at once',
  beats: [
    beat(daysAgo(18, '01:20'), 'party7', 'request', {
      otherPeople: [{ name: 'everybody in the flat', relationship: 'roommate' }],
      whatHappened:
        'I shouted at three people today and they had done nothing. Somebody had used my cup. I do not really want to talk to them about a cup. I think I want to talk, just, to somebody.',
      topics: ['communication'],
      place: 'kitchen',
      since: 'two weeks or so',
      feelings: ['tired', 'lonely', 'ashamed'],
      wishes: ['talk', 'other'],
      tried: ['apologised'],
      safety: calm({ SQ9: 'unsure', worry: 4 }),
      meetFormat: 'unsure',
      contact: { channel: 'in-person' },
      mayContactOther: 'not-yet',
      understood: true,
    }),
    ...screens(daysAgo(18, '08:45'), 'supervisor2'),
    talked(daysAgo(18, '12:00'), 'party7', {
      by: 'supervisor2',
      notes:
        'No conflict: she said sorry the same night and all is well in the flat. Exams, little sleep, misses home. No worry about her safety. Would like a peer listener, said yes to being handed over.',
    }),
    beat(daysAgo(18, '12:20'), 'supervisor2', 'redirect', ({ person }) => ({
      to: 'listening',
      person: person('party7'),
      category: 'suitable',
      agreed: true,
      reason: 'Somebody to listen is what she asked for.',
    })),
  ],
}
