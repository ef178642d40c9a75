import { codesIn, type MapView } from './map-shapes'

/** The closest view that shows every one of these states (ISO 3166-1 alpha-2): Europe when all have their middle in it; else the world. */
export function fittingView(codes: readonly string[]): MapView {
  const inEurope = codesIn('europe')
  return codes.every((code) => inEurope.has(code)) ? 'europe' : 'world'
}
