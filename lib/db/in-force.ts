/** For a `where`: rows with a beginning and an end, or none yet, that hold at this moment. */
export const inForce = (at: Date) => ({
  fromAt: { lte: at },
  OR: [{ untilAt: null }, { untilAt: { gt: at } }],
})
