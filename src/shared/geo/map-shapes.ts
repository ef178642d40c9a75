import europe from './europe.generated.json'
import world from './world.generated.json'

/** One state on a map: its ISO 3166-1 alpha-2 code (XK for Kosovo) and its outline as SVG path data in the units of the view. */
export interface StateShape {
  readonly code: string
  readonly path: string
  /** The middle of the shape; null when it lies outside the view. */
  readonly x: number | null
  readonly y: number | null
  /** Too small to be seen as an area; drawn as a dot as well. */
  readonly isSmall: boolean
}

/** A projected map: the size of its view and its states, sorted by code. */
export interface MapShapes {
  readonly width: number
  readonly height: number
  readonly states: readonly StateShape[]
}

/** The maps there are. */
export const MAP_VIEWS = ['world', 'europe'] as const
/** See {@link MAP_VIEWS}. */
export type MapView = (typeof MAP_VIEWS)[number]

const SHAPES: Readonly<Record<MapView, MapShapes>> = { world, europe }

/** The shapes of a view: the world in the Equal Earth projection, Europe in Lambert's azimuthal equal-area projection. */
export function mapShapes(view: MapView): MapShapes {
  return SHAPES[view]
}

/** The codes of the states that have their middle in a view. */
export function codesIn(view: MapView): ReadonlySet<string> {
  return new Set(mapShapes(view).states.flatMap(({ code, x }) => (x === null ? [] : [code])))
}
