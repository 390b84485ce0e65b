'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { DoorProblem } from '#app/ui/use-door-form.ts'

/** Why it is not saved, when no field is to blame. What was typed stays as it is. */
export function DoorNotice({ problem }: { problem: DoorProblem | null }) {
  const t = useTranslations('agreement.door')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warn" role="alert" title={t('problem')}>
        <p>{problem.kind === 'refused' ? problem.detail : t(problem.kind)}</p>
        {/* Another address: a reload would let the browser fill the old words in again. */}
        {problem.kind === 'changed' && (
          <div>
            <Button
              type="button"
              look="quiet"
              onClick={() => window.location.assign(`${window.location.pathname}?newer=1`)}
            >
              {t('load')}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  )
}
