import book from '../../../resources/book/book.typ?raw'
import checks from '../../../resources/book/checks.typ?raw'
import frame from '../../../resources/book/frame.typ?raw'
import parts from '../../../resources/book/parts.typ?raw'
import matters from '../../../resources/book/matters.typ?raw'
import people from '../../../resources/book/people.typ?raw'
import positions from '../../../resources/book/positions.typ?raw'
import programme from '../../../resources/book/programme.typ?raw'
import readout from '../../../resources/book/readout.typ?raw'
import sections from '../../../resources/book/sections.typ?raw'
import stances from '../../../resources/book/stances.typ?raw'
import style from '../../../resources/book/style.typ?raw'
import { MAP_VIEWS, mapShapes } from '../../shared/geo/map-shapes'

/** Where the two templates begin and where they look for their data, in the file system of the engine. */
export const PATHS = { main: '/book.typ', readout: '/readout.typ', model: '/book.json', attachment: '/attachment.json' } as const

/** The template's files by their path in the file system of the engine; bundled as text, so every process has the same. */
export const TEMPLATE: Readonly<Record<string, string>> = {
  [PATHS.main]: book,
  [PATHS.readout]: readout,
  '/checks.typ': checks,
  '/frame.typ': frame,
  '/matters.typ': matters,
  '/parts.typ': parts,
  '/people.typ': people,
  '/positions.typ': positions,
  '/programme.typ': programme,
  '/sections.typ': sections,
  '/stances.typ': stances,
  '/style.typ': style,
  ...Object.fromEntries(MAP_VIEWS.map((view) => [`/${view}.json`, JSON.stringify(mapShapes(view))])),
}
