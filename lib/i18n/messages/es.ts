// One line for each namespace: the file of that name in ./es.
export const es = {
  accessibility: () => import('./es/accessibility.json', { with: { type: 'json' } }),
  common: () => import('./es/common.json', { with: { type: 'json' } }),
  errors: () => import('./es/errors.json', { with: { type: 'json' } }),
  events: () => import('./es/events.json', { with: { type: 'json' } }),
  issues: () => import('./es/issues.json', { with: { type: 'json' } }),
  join: () => import('./es/join.json', { with: { type: 'json' } }),
  landing: () => import('./es/landing.json', { with: { type: 'json' } }),
  privacy: () => import('./es/privacy.json', { with: { type: 'json' } }),
  problems: () => import('./es/problems.json', { with: { type: 'json' } }),
  reasons: () => import('./es/reasons.json', { with: { type: 'json' } }),
  relations: () => import('./es/relations.json', { with: { type: 'json' } }),
  signIn: () => import('./es/sign-in.json', { with: { type: 'json' } }),
  status: () => import('./es/status.json', { with: { type: 'json' } }),
  timeline: () => import('./es/timeline.json', { with: { type: 'json' } }),
  vocabulary: () => import('./es/vocabulary.json', { with: { type: 'json' } }),
}
