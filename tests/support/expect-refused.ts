import { expect } from 'vitest'

export type Problem = {
  status: number
  code: string
  title: string
  detail: string
  fields?: { path: string; code: string }[]
  version?: number
}

/** The problem that an answer is, after a look at what every problem must be. */
export async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(answer.headers.get('cache-control')).toContain('no-store')
  const problem = (await answer.json()) as Problem
  expect(problem.status).toBe(answer.status)
  expect(problem.title).toMatch(/\w/)
  expect(problem.detail).toMatch(/\w/)
  return problem
}
