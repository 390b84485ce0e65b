import { tellDrill } from './drill.ts'

/** A figure that the run of the tests prints, also when all is well; of a drill that is run by itself its last line. */
export function figure(line: string): void {
  console.log(`figure: ${line}`)
  tellDrill(line)
}
