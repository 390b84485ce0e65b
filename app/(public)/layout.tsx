import type { ReactNode } from 'react'
import { OwnFrame } from '#app/ui/own-frame.tsx'
import { PublicFrame } from '#app/ui/public-frame.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'

/** Pages for everybody. Whoever is signed in keeps their own menu on them. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [programmes, actor] = await Promise.all([listProgrammes(), currentActor()])
  if (actor) return <OwnFrame actor={actor}>{children}</OwnFrame>
  // With several programmes only a page can know whose numbers help; it shows them itself.
  const only = programmes.length === 1 ? programmes[0] : undefined
  return <PublicFrame helpNumbers={only?.helpNumbers}>{children}</PublicFrame>
}
