/** What is tried first by whoever guesses passwords, in both languages; longer ones are made of these. */
export const commonParts = `
password passwort passphrase contrasena clave secret secreto letmein welcome bienvenido bienvenida
qwertyuiop qwerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn qazwsx 1q2w3e4r5t 1q2w3e4r 1q2w3e iloveyou
tequiero teamo trustno1 correcthorsebatterystaple correct horse battery staple parley mediation
mediacion mediator mediador school escuela colegio instituto admin administrator football futbol
baseball basketball superman batman pokemon minecraft fortnite roblox monkey dragon princess sunshine
shadow master hello hola test login user guest changeme default abc123 abcdefghijklmnop abcdefgh abcdef
abcd abc aaaa 01234567890 1234567890 0123456789 123456789 12345678 1234567 123456 12345 1234 123 0987654321
987654321 87654321 7654321 654321 54321 4321 321 111111 1111 000000 0000 2020 2021 2022 2023 2024 2025
2026 2027 2028 please porfavor`
  .trim()
  .split(/\s+/)
