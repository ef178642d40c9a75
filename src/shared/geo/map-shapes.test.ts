import { describe, expect, it } from 'vitest'
import { MAP_VIEWS, mapShapes } from './map-shapes'

/** Members and observers of the United Nations (2025), by ISO 3166-1 alpha-2 code. */
const UN_STATES = (
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CR CI HR CU CY CZ KP ' +
  'CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG ' +
  'LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT ' +
  'QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ ' +
  'US UY UZ VU VE VN YE ZM ZW VA PS'
).split(' ')

describe('the shapes of the map', () => {
  it('hold every state of the United Nations, and Kosovo, once', () => {
    const codes = mapShapes('world').states.map(({ code }) => code)
    expect([...UN_STATES, 'XK'].filter((code) => !codes.includes(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each(MAP_VIEWS)('stay inside the view: %s', (view) => {
    const { width, height, states } = mapShapes(view)
    for (const { path, x, y } of states) {
      expect(path).toMatch(/^[MLZ0-9.,-]+$/u)
      const numbers = path.match(/-?[\d.]+/gu)?.map(Number) ?? []
      expect(numbers.filter((value, index) => value < -0.1 || value > (index % 2 === 0 ? width : height) + 0.1)).toEqual([])
      expect(x === null || (x > 0 && x < width)).toBe(true)
      expect(y === null || (y > 0 && y < height)).toBe(true)
    }
  })

  it('show the small states of Europe as dots', () => {
    const small = mapShapes('europe')
      .states.filter(({ isSmall }) => isSmall)
      .map(({ code }) => code)
    expect(small).toEqual(expect.arrayContaining(['MC', 'SM', 'LI', 'MT', 'VA', 'AD']))
  })
})
