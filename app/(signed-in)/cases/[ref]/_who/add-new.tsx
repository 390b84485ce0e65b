import { getTranslations } from 'next-intl/server'
import { PersonForm } from '#app/(signed-in)/people/_people/person-form.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { kebab } from '#lib/shared/field-id.ts'
import type { WhoAct, WhoStep } from './open-act.ts'

type Props = { step: WhoStep; act: WhoAct; name: string; typed: TypedForm; open: boolean }

/** Somebody who is not in the list yet. */
export async function AddNew({ step, act, name, typed, open }: Props) {
  const t = await getTranslations('staffForms.who')
  const { view, named, q } = step
  const programme = (await listProgrammes()).find(({ id }) => id === view.programme.id)
  if (!programme) return null
  const query = new URLSearchParams(named === undefined ? { q: q ?? '' } : { named: String(named) })
  return (
    <details className="card px-5 py-4 sm:px-6" open={open}>
      <summary className="min-h-8 py-1 text-lg font-semibold">
        {t('notThere')} {t('addNew')}
      </summary>
      <div className="flex flex-col gap-6 pt-4">
        <p className="text-quiet">{t('addLead')}</p>
        <PersonForm
          programme={programme}
          typed={typed}
          name={name}
          back={`/cases/${view.ref}/${kebab(act)}?${query}`}
          invitedFor={{ ref: view.ref, act: kebab(act), named }}
        />
      </div>
    </details>
  )
}
