import { afterPractice } from './stories/after-practice.ts'
import { bikeShed } from './stories/bike-shed.ts'
import { borrowedCamera } from './stories/borrowed-camera.ts'
import { canteenQueue } from './stories/canteen-queue.ts'
import { filmEvening } from './stories/film-evening.ts'
import { groupChat } from './stories/group-chat.ts'
import { groupProject } from './stories/group-project.ts'
import { kitchenAtNight } from './stories/kitchen-at-night.ts'
import { libraryTable } from './stories/library-table.ts'
import { nameOfTheBand } from './stories/name-of-the-band.ts'
import { newsroomDesk } from './stories/newsroom-desk.ts'
import { rehearsalRoom } from './stories/rehearsal-room.ts'
import { shiftRota } from './stories/shift-rota.ts'
import { tooMuch } from './stories/too-much.ts'
import { washingMachine } from './stories/washing-machine.ts'
import { windowOpen } from './stories/window-open.ts'
import type { Story } from './story.ts'

/** Everything that happened in the demo programme, from the newest request to the case that is closed. */
export const stories: Story[] = [
  bikeShed,
  canteenQueue,
  kitchenAtNight,
  groupChat,
  newsroomDesk,
  groupProject,
  windowOpen,
  shiftRota,
  afterPractice,
  rehearsalRoom,
  filmEvening,
  washingMachine,
  borrowedCamera,
  libraryTable,
  nameOfTheBand,
  tooMuch,
]
