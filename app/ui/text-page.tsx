import type { ReactNode } from 'react'
import { Column } from './column.tsx'
import { PageHeader } from './page-header.tsx'

type Section = { id: string; title: ReactNode; body: ReactNode }

/** A page to read: a title, a lead, and short sections. */
export function TextPage(props: { title: ReactNode; lead: ReactNode; sections: Section[] }) {
  return (
    <Column>
      <PageHeader title={props.title} lead={props.lead} />
      <div className="flex flex-col gap-8">
        {props.sections.map((section) => (
          <section key={section.id} className="flex flex-col gap-2">
            <h2 className="text-xl">{section.title}</h2>
            <p>{section.body}</p>
          </section>
        ))}
      </div>
    </Column>
  )
}
