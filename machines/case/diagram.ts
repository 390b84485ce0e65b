import { mermaid } from './diagram/mermaid.ts'
import { svg } from './diagram/svg.ts'
import { table } from './diagram/table.ts'

/** Everything that is drawn from the machine and the policy, as text. Writing the files is somebody else's. */
export function renderDiagrams(): { mermaid: string; svg: string; table: string } {
  return { mermaid: mermaid(), svg: svg(), table: table() }
}
