import {
  calm,
  cardOf,
  invites,
  opensFromHome,
  opensPrivate,
  takesUp,
  talksWith,
} from '#tests/support/at-work.ts'
import { filesARequest } from '#tests/support/files-a-request.ts'
import { expect, type Somebody, test } from '#tests/support/somebody.ts'

// The way to the table in Spanish: what is asked of people is asked in their language, all the way.

test('ruido después de medianoche: de la solicitud al sí de las dos personas', async ({
  become,
}) => {
  const requester = await become('party2', 'es')
  const other = await become('party4', 'es')
  const supervisor = await become('supervisor2', 'es')

  const ref = await filesARequest(requester, {
    people: {
      'payload.otherPeople.0.name': other.name,
      'payload.otherPeople.0.relationship': 'neighbour',
    },
    story: { 'payload.whatHappened': 'La música de al lado suena hasta las dos.' },
    safety: calm,
    contact: { 'payload.contact.channel': 'in-person' },
    permission: { 'payload.mayContactOther': 'now' },
  })
  await takesUp(supervisor, ref)
  await opensPrivate(supervisor, ref)
  await expect(supervisor.page.locator('main')).toContainText('suena hasta las dos')
  await talksWith(supervisor, ref, requester.name)
  await supervisor.does(ref, 'accept', {
    'payload.category': 'suitable',
    'payload.topic': 'noise',
    'payload.summary': 'Dos personas viven pared con pared y duermen a horas distintas.',
  })
  await invites(supervisor, ref, other.name)
  await talksWith(supervisor, ref, other.name)
  for (const party of [requester, other]) {
    await opensFromHome(party, ref)
    await party.does(ref, 'consent', { 'payload.agreed:boolean': 'true', ...calm })
  }
  for (const who of [requester, other, supervisor]) await readsSpanish(who, ref)
  const readBy = cardOf(requester, 'Quién ha leído lo que escribí')
  await expect(readBy).toContainText('Quien supervisa')
  await expect(readBy).toContainText('Motivo: para ver si la mediación encaja')
})

/** The page says that it is Spanish, names nothing by its key, and has none of the words that every English page has. */
async function readsSpanish(who: Somebody, ref: string): Promise<void> {
  for (const path of ['/home', `/cases/${ref}`]) {
    await who.page.goto(path)
    await expect(who.page.locator('html')).toHaveAttribute('lang', 'es')
    const said = await who.page.locator('body').innerText()
    expect(said, path).not.toMatch(/\b(the|you|your|and|what)\b/i)
    expect(said, path).not.toMatch(/\b[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*\.[a-z]+/)
  }
}
