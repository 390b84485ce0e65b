import type { ReactNode } from 'react'
import { LoginWarning } from '#app/ui/login-warning.tsx'
import { PublicFrame } from '#app/ui/public-frame.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [programmes, actor] = await Promise.all([listProgrammes(), currentActor()])
  // With several programmes only a page can know whose numbers help; it shows them itself.
  const only = programmes.length === 1 ? programmes[0] : undefined
  return (
    <PublicFrame helpNumbers={only?.helpNumbers} signIn={!actor}>
      {children}
      {actor && <LoginWarning />}
    </PublicFrame>
  )
}
