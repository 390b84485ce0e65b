import type { ReactNode } from 'react'
import { PublicFrame } from '#app/ui/public-frame.tsx'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const programmes = await listProgrammes()
  // With several programmes only a page can know whose numbers help; it shows them itself.
  const only = programmes.length === 1 ? programmes[0] : undefined
  return <PublicFrame helpNumbers={only?.helpNumbers}>{children}</PublicFrame>
}
