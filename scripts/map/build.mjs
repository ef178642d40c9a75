// Makes src/shared/geo/*.generated.json: the shapes of the world's states, projected once, so that neither the window nor the book has
// to. Run by hand after the data or a view changes: node scripts/map/build.mjs
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

/** @typedef {import('geojson').Feature<import('geojson').Geometry, { name: string }>} Country */
/** @typedef {import('d3-geo').GeoProjection} Projection */
/** @typedef {import('topojson-specification').GeometryCollection<{ name: string }>} Countries */
/** @typedef {import('topojson-specification').Topology<{ countries: Countries }>} Atlas */

const require = createRequire(import.meta.url)
const OUT = new URL('../../src/shared/geo/', import.meta.url)

/** A state whose shape is smaller than this (in square units of the view) is also given as a dot. */
const SMALL = 12
/** Natural Earth draws these without an ISO number; the codes are those in common use. */
const CODES_BY_NAME = new Map([['Kosovo', 'XK']])
/** Drawn in the coarse data with a single blurred shape; small states come from the finer data. */
const world = await readCountries('world-atlas/countries-110m.json')
const fine = await readCountries('world-atlas/countries-50m.json')
const finest = await readCountries('world-atlas/countries-10m.json')

await write('world', geoEqualEarth(), 960, 470, { type: 'Sphere' }, [...world, ...missing(fine, world), ...missing(finest, fine)])
await write('europe', geoAzimuthalEqualArea().rotate([-15, -52]), 640, 560, frameOfEurope(), fine)

/**
 * @param {string} file
 * @returns {Promise<Country[]>}
 */
async function readCountries(file) {
  /** @type {unknown} */
  const content = JSON.parse(await readFile(require.resolve(file), 'utf8'))
  const topology = /** @type {Atlas} */ (content)
  return feature(topology, topology.objects.countries).features
}

/** @param {Country} country */
function codeOf(country) {
  const number = country.id === undefined ? '' : String(country.id).padStart(3, '0')
  return CODES_BY_NAME.get(country.properties.name) ?? countries.numericToAlpha2(number) ?? null
}

/**
 * @param {Country[]} all
 * @param {Country[]} known
 */
function missing(all, known) {
  const codes = new Set(known.map(codeOf))
  return all.filter((country) => !codes.has(codeOf(country)))
}

/** From Iceland to the Caucasus, from Crete to the North Cape. */
function frameOfEurope() {
  const coordinates = [[-22, 36], [44, 36], [44, 70], [-22, 66], [-10, 34], [30, 34]] // prettier-ignore
  return /** @type {import('geojson').MultiPoint} */ ({ type: 'MultiPoint', coordinates })
}

/**
 * @param {string} name
 * @param {Projection} projection
 * @param {number} width
 * @param {number} height
 * @param {import('geojson').MultiPoint | { type: 'Sphere' }} frame what has to fit
 * @param {Country[]} shapes
 */
async function write(name, projection, width, height, frame, shapes) {
  projection.fitExtent([[4, 4], [width - 4, height - 4]], frame).clipExtent([[0, 0], [width, height]]) // prettier-ignore
  const path = geoPath(projection).digits(1)
  const states = shapes.flatMap((country) => describe(country, path, width, height)).sort((a, b) => (a.code < b.code ? -1 : 1))
  const file = new URL(`${name}.generated.json`, OUT)
  await writeFile(file, `${JSON.stringify({ width, height, states })}\n`)
  process.stdout.write(`${name}: ${states.length} states\n`)
}

/**
 * @param {Country} country
 * @param {import('d3-geo').GeoPath} path
 * @param {number} width
 * @param {number} height
 */
function describe(country, path, width, height) {
  const code = codeOf(country)
  const shape = path(country)
  if (!code || !shape) return []
  const [x = 0, y = 0] = path.centroid(largestPart(country, path)).map((value) => Math.round(value * 10) / 10)
  const isInside = x > 0 && y > 0 && x < width && y < height
  return [{ code, path: shape, x: isInside ? x : null, y: isInside ? y : null, isSmall: path.area(country) < SMALL }]
}

/**
 * The middle of the mainland is inside it; that of a state with its islands and overseas parts often is not.
 * @param {Country} country
 * @param {import('d3-geo').GeoPath} path
 * @returns {import('geojson').Geometry}
 */
function largestPart({ geometry }, path) {
  if (geometry.type !== 'MultiPolygon') return geometry
  const parts = geometry.coordinates.map((coordinates) => /** @type {import('geojson').Polygon} */ ({ type: 'Polygon', coordinates }))
  return parts.reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest))
}
