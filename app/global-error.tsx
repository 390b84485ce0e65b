'use client'

import './globals.css'
import { buttonLook } from '#app/ui/button-look.ts'
import { Mark } from '#app/ui/mark.tsx'
import { crashWords } from '#lib/shared/crash-words.ts'

/** Shown when even the frame of the page failed: every language at once, a link and no more. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Parley</title>
        <main className="mx-auto flex max-w-read flex-col items-start gap-10 px-5 py-16">
          <Mark className="size-16" />
          {crashWords.map((words, place) => (
            <div key={words.locale} lang={words.locale} className="flex flex-col items-start gap-4">
              {place === 0 ? (
                <h1 className="text-3xl">{words.title}</h1>
              ) : (
                <h2 className="text-3xl">{words.title}</h2>
              )}
              <p className="text-lg">{words.body}</p>
              <a href="/" className={buttonLook(place === 0 ? 'primary' : 'quiet', 'm')}>
                {words.again}
              </a>
            </div>
          ))}
        </main>
      </body>
    </html>
  )
}
