import { readTable } from '../read-table.ts'

/** The first cells of a table: routes as `METHOD name`, pages or events by name. */
export const routesIn = (table: string, cells = 2): string[] =>
  readTable(table, cells).map(([route = '']) => route)
