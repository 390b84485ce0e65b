// Staff see more, so a screen they leave behind closes sooner. As PostgreSQL reads them.
export const idleParty = '60 minutes'
export const idleStaff = '30 minutes'
