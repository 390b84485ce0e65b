'use client'

import { createContext, type ReactNode, useContext } from 'react'

export type CrashWords = { title: string; body: string; again: string; home: string; quote: string }

const Words = createContext<CrashWords | null>(null)

/** Carries the words of the error page, in the reader's language, to where an error may strike. */
export function CrashWordsProvider(props: { words: CrashWords; children: ReactNode }) {
  return <Words value={props.words}>{props.children}</Words>
}

export const useCrashWords = () => useContext(Words)
