import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workflowFiles } from '#bin/workflow-files.ts'
import { renderDiagrams } from '#machines/case/diagram.ts'

test.each(workflowFiles(renderDiagrams()))(
  '$path shows the machine as it is (npm run workflow draws it)',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)
