import { expect, type Page } from '@playwright/test'
import { axeFindings } from './axe-findings.ts'

/** Nothing that a machine can find stands in anybody's way. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
}
