/** For the one page that can rely on nothing, not even on knowing the reader's language. */
export const crashWords = [
  {
    locale: 'en',
    title: 'Something went wrong here',
    body: 'This is our mistake, not yours. Please wait a minute and try again.',
    again: 'Try again',
  },
  {
    locale: 'es',
    title: 'Algo ha fallado aquí',
    body: 'Es un fallo nuestro, no tuyo. Espera un minuto y prueba otra vez.',
    again: 'Probar otra vez',
  },
] as const
