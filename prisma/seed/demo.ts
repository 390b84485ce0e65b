import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { openSecrets } from '#lib/vault/open-secrets.ts'
import { DemoClock } from './demo-clock.ts'
import { foundDemo, ZONE } from './found-demo.ts'
import { readOldMessages } from './read-old-messages.ts'
import { stories } from './stories.ts'
import type { Story } from './story.ts'
import { tellStories } from './tell-stories.ts'

/**
 * Fills an empty database with the demo programme. All of it goes through the door, at the time at which it is
 * said to have happened. `report` gets a line for each step. Gives the people by the first part of their address,
 * and the public number of each story's case.
 */
export async function loadDemo(
  ownerUrl: string,
  report: (line: string) => void,
): Promise<{ people: Record<string, string>; refs: Map<Story, string> }> {
  await openSecrets()
  report('the people of the programme')
  const { id: programmeId, people } = await foundDemo(ownerUrl)
  const clock = new DemoClock(ownerUrl)
  await clock.open()
  const stage = { programmeId, people, now: clock.today, zone: ZONE }
  const refs = new Map<Story, string>()
  await tellStories(stories, stage, {
    goTo: async (time) => {
      // What the last beat tells people is told at its own time.
      await settle()
      await clock.set(time)
      await settle()
    },
    done: (story, { ref }) => {
      refs.set(story, ref)
      report(`${refs.size} of ${stories.length}: ${story.title}`)
    },
  })
  await clock.close()
  await settle()
  await readOldMessages(Object.values(people), clock.today)
  await disconnect()
  return { people, refs }
}

/** Sends the messages that are due by then. */
async function settle(): Promise<void> {
  while ((await runDue()) > 0);
}
