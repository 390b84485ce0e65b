import { answerNextAuth } from '#lib/auth/answer-next-auth.ts'

export { answerNextAuth as GET, answerNextAuth as POST }
