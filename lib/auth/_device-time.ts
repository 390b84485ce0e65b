import 'server-only'

/**
 * The world's time, by which logins end. Not `now()`: when the demo's clock jumps a week ahead, nobody
 * has been away from the keyboard for a week, and whoever pressed the button must stay signed in.
 */
export const deviceTime = (): Date => new Date()
