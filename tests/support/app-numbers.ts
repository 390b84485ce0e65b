import { generate } from 'otplib'

/** The six numbers that an app shows for this secret, so many steps of thirty seconds from now. */
export const numbersOf = (secret: string, steps = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 })
