type Drawn = { mermaid: string; svg: string; table: string }

/** The committed files that are drawn from the machine, and what has to stand in them. */
export const workflowFiles = ({ mermaid, svg, table }: Drawn): { path: string; text: string }[] => [
  { path: 'docs/workflow.svg', text: svg },
  {
    path: 'docs/workflow.md',
    text: `# The workflow of a case

Drawn from \`machines/case\` by \`npm run workflow\`; a test compares the two. The picture: [workflow.svg](workflow.svg).

\`\`\`mermaid
${mermaid.trim()}
\`\`\`

## Every way out of every state

${table.trim()}
`,
  },
]
