// One line for each namespace: the file of that name in ./en.
export const en = {
  accessibility: () => import('./en/accessibility.json', { with: { type: 'json' } }),
  common: () => import('./en/common.json', { with: { type: 'json' } }),
  errors: () => import('./en/errors.json', { with: { type: 'json' } }),
  events: () => import('./en/events.json', { with: { type: 'json' } }),
  issues: () => import('./en/issues.json', { with: { type: 'json' } }),
  join: () => import('./en/join.json', { with: { type: 'json' } }),
  landing: () => import('./en/landing.json', { with: { type: 'json' } }),
  privacy: () => import('./en/privacy.json', { with: { type: 'json' } }),
  problems: () => import('./en/problems.json', { with: { type: 'json' } }),
  reasons: () => import('./en/reasons.json', { with: { type: 'json' } }),
  relations: () => import('./en/relations.json', { with: { type: 'json' } }),
  signIn: () => import('./en/sign-in.json', { with: { type: 'json' } }),
  status: () => import('./en/status.json', { with: { type: 'json' } }),
  timeline: () => import('./en/timeline.json', { with: { type: 'json' } }),
  vocabulary: () => import('./en/vocabulary.json', { with: { type: 'json' } }),
}
