import { writeFileSync } from 'node:fs'
import { renderDiagrams } from '#machines/case/diagram.ts'
import { workflowFiles } from './workflow-files.ts'

// Draws the machine and the policy as they are now. A test compares what is committed with what this draws.
for (const { path, text } of workflowFiles(renderDiagrams())) {
  writeFileSync(path, text)
  console.log(path)
}
