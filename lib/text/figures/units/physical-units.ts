/**
 * Units of measurement that news prints, by family: SI and metric ones, imperial and US customary ones, those of machines and
 * data, and ages. Factors are of the family's first unit, as the SI brochure (9th edition) and NIST Handbook 44 have them.
 */

export interface PhysicalUnit {
  /** Units of one family can be turned into each other. */
  family: string;
  /** Conversion to the family's base unit: value * factor + offset. */
  factor: number;
  offset: number;
}

/** When a symbol is a unit: written in this case, or only against its digits. */
export type SymbolForm = 'any' | 'small' | 'capital' | 'glued';

export interface UnitSymbol {
  unit: string;
  form: SymbolForm;
}

type Row = [unit: string, factor: number, names: string, symbols: string, offset?: number];

/**
 * Names are singular, `|` before a plural that is not the singular with an s, several parted by commas. A symbol's mark says
 * how it must be written: `!` against its digits, `_` in small letters, `^` with a capital.
 */
const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  length: [
    ['m', 1, 'meter, metre', '_m'],
    ['nm', 1e-9, 'nanometer, nanometre', '_nm'],
    ['μm', 1e-6, 'micrometer, micrometre, micron', 'μm, _um'],
    ['mm', 1e-3, 'millimeter, millimetre', 'mm'],
    ['cm', 1e-2, 'centimeter, centimetre', 'cm, cms'],
    ['km', 1e3, 'kilometer, kilometre, kilo meter', 'km, kms'],
    ['inch', 0.0254, 'inch|inches', '!in'],
    ['foot', 0.3048, 'foot|feet', 'ft'],
    ['yard', 0.9144, 'yard', 'yd, yds'],
    ['mile', 1609.344, 'mile', '_mi'],
    ['nautical mile', 1852, 'nautical mile', 'nmi'],
    ['light year', 9.4607e15, 'light year', ''],
  ],
  area: [
    ['m2', 1, 'square meter, square metre', 'm2, sq m, sqm, sq. m'],
    ['cm2', 1e-4, 'square centimeter, square centimetre', 'cm2, sq cm'],
    ['km2', 1e6, 'square kilometer, square kilometre', 'km2, sq km, sq. km, sqkm'],
    ['square inch', 0.00064516, 'square inch|square inches', 'sq in'],
    ['square foot', 0.09290304, 'square foot|square feet', 'sq ft, sq. ft, sqft, ft2'],
    ['square yard', 0.83612736, 'square yard', 'sq yd'],
    ['square mile', 2589988.110336, 'square mile', 'sq mi, sq. mi'],
    ['acre', 4046.8564224, 'acre', ''],
    ['hectare', 1e4, 'hectare', '_ha'],
  ],
  volume: [
    ['litre', 1, 'liter, litre', '!l, ^l'],
    ['ml', 1e-3, 'milliliter, millilitre', 'ml, cc'],
    ['cl', 1e-2, 'centiliter, centilitre', '_cl'],
    ['m3', 1000, 'cubic meter, cubic metre', 'm3, cu m'],
    ['km3', 1e12, 'cubic kilometer, cubic kilometre', 'km3'],
    ['cm3', 1e-3, 'cubic centimeter, cubic centimetre', 'cm3'],
    ['cubic foot', 28.316846592, 'cubic foot|cubic feet', 'cu ft'],
    ['cubic inch', 0.016387064, 'cubic inch|cubic inches', 'cu in'],
    ['cubic yard', 764.554857984, 'cubic yard', ''],
    ['acre foot', 1233481.83754752, 'acre foot|acre feet', ''],
  ],
  // British gallons are a fifth larger, and a text seldom says which: they are not turned into litres.
  gallon: [
    ['gallon', 1, 'gallon', 'gal'],
    ['quart', 1 / 4, 'quart', ''],
    ['pint', 1 / 8, 'pint', ''],
  ],
  'fluid ounce': [['fluid ounce', 1, 'fluid ounce', 'fl oz']],
  mass: [
    ['kg', 1, 'kilogram, kilogramme, kilo', 'kg, kgs'],
    ['g', 1e-3, 'gram, gramme', '_g'],
    ['mg', 1e-6, 'milligram, milligramme', '_mg'],
    ['μg', 1e-9, 'microgram, microgramme', 'μg, _mcg'],
    ['tonne', 1000, 'tonne, metric ton, metric tonne', ''],
    ['lb', 0.45359237, '', 'lb, lbs'],
    ['ounce', 0.028349523125, 'ounce', 'oz'],
  ],
  // Short in America, long in Britain, 12 % apart, and a text seldom says which.
  ton: [['ton', 1, 'ton', '']],
  // Of stones a mass, of gold its fineness.
  carat: [['carat', 1, 'carat', '']],
  speed: [
    ['m/s', 1, 'meter per second|meters per second, metre per second|metres per second', 'm/s'],
    ['mph', 0.44704, 'mile per hour|miles per hour, mile an hour|miles an hour', 'mph'],
    [
      'km/h',
      1 / 3.6,
      'kilometer per hour|kilometers per hour, kilometre per hour|kilometres per hour, kilometer an hour|kilometers an hour, kilometre an hour|kilometres an hour',
      'km/h, km/hr, kph, kmh, kmph, _km per hour',
    ],
    ['knot', 1852 / 3600, 'knot', 'kt, kts'],
  ],
  temperature: [
    [
      'celsius',
      1,
      'degree celsius|degrees celsius, degree centigrade|degrees centigrade, celsius|celsius, degree c|degrees c',
      '°c, ^c',
    ],
    [
      'fahrenheit',
      5 / 9,
      'degree fahrenheit|degrees fahrenheit, fahrenheit|fahrenheit, degree f|degrees f',
      '°f, ^f',
      -160 / 9,
    ],
    ['kelvin', 1, 'kelvin', '', -273.15],
  ],
  angle: [['degree', 1, 'degree', '°']],
  power: [
    ['W', 1, 'watt', '^w'],
    ['kW', 1e3, 'kilowatt', 'kw'],
    ['MW', 1e6, 'megawatt', '^mw'],
    ['GW', 1e9, 'gigawatt', 'gw'],
    ['TW', 1e12, 'terawatt', ''],
    ['hp', 745.69987158227, 'horsepower|horsepower, brake horsepower|brake horsepower', 'hp, bhp'],
    ['ps', 735.49875, '', '^ps'],
  ],
  energy: [
    ['kWh', 1, 'kilowatt hour', 'kwh'],
    ['Wh', 1e-3, 'watt hour', '^wh'],
    ['MWh', 1e3, 'megawatt hour', '^mwh'],
    ['GWh', 1e6, 'gigawatt hour', 'gwh'],
    ['TWh', 1e9, 'terawatt hour', 'twh'],
    ['joule', 1 / 3.6e6, 'joule', ''],
    ['kJ', 1 / 3600, 'kilojoule', 'kj'],
    ['kcal', 4184 / 3.6e6, 'kilocalorie, calorie', 'kcal'],
  ],
  voltage: [
    ['V', 1, 'volt', '^v'],
    ['kV', 1e3, 'kilovolt', 'kv'],
  ],
  charge: [
    ['mAh', 1, 'milliamp hour', 'mah'],
    ['Ah', 1e3, 'amp hour', '^ah'],
  ],
  current: [['A', 1, 'amp, ampere', '']],
  frequency: [
    ['Hz', 1, 'hertz|hertz', 'hz'],
    ['kHz', 1e3, 'kilohertz|kilohertz', 'khz'],
    ['MHz', 1e6, 'megahertz|megahertz', 'mhz'],
    ['GHz', 1e9, 'gigahertz|gigahertz', 'ghz'],
    ['rpm', 1 / 60, 'revolution per minute|revolutions per minute', 'rpm'],
  ],
  data: [
    ['byte', 1, 'byte', ''],
    ['kB', 1e3, 'kilobyte', 'kb'],
    ['MB', 1e6, 'megabyte', 'mb'],
    ['GB', 1e9, 'gigabyte', 'gb'],
    ['TB', 1e12, 'terabyte', 'tb'],
    ['PB', 1e15, 'petabyte', ''],
  ],
  bandwidth: [
    ['kbps', 1, 'kilobit per second|kilobits per second', 'kbps, kbit/s'],
    ['Mbps', 1e3, 'megabit per second|megabits per second', 'mbps, mbit/s'],
    ['Gbps', 1e6, 'gigabit per second|gigabits per second', 'gbps, gbit/s'],
  ],
  pressure: [
    ['Pa', 1, 'pascal', ''],
    ['kPa', 1e3, 'kilopascal', 'kpa'],
    ['MPa', 1e6, 'megapascal', ''],
    ['GPa', 1e9, 'gigapascal', ''],
    ['mbar', 100, 'millibar', 'mbar'],
    ['psi', 6894.757293168, 'pound per square inch|pounds per square inch', 'psi'],
  ],
  torque: [
    ['Nm', 1, 'newton meter, newton metre', '^nm'],
    ['lb-ft', 1.3558179483314, 'pound foot|pound feet, foot pound', 'lb ft, ft lb'],
  ],
  consumption: [['mpg', 1, 'mile per gallon|miles per gallon', 'mpg']],
  concentration: [
    ['ppm', 1, 'part per million|parts per million', 'ppm'],
    ['ppb', 1e-3, 'part per billion|parts per billion', 'ppb'],
  ],
  loudness: [['dB', 1, 'decibel', 'db']],
  resolution: [['megapixel', 1, 'megapixel', '!mp']],
  // A share of a whole as a fraction of one: "two-thirds", "one in five".
  percent: [
    ['percent', 1, '', ''],
    ['share', 100, '', ''],
  ],
  points: [
    ['points', 1, '', ''],
    ['basis point', 0.01, 'basis point', ''],
  ],
  age: [
    ['year old', 1, 'year old|years old, year old|year olds, year of age|years of age', 'yr old'],
    ['month old', 1 / 12, 'month old|months old, month old|month olds, month of age|months of age', ''],
    ['week old', 7 / 365, 'week old|weeks old, week old|week olds', ''],
    ['day old', 1 / 365, 'day old|days old, day old|day olds', ''],
  ],
};

const units = new Map<string, PhysicalUnit>();
const names = new Map<string, string>();
const symbols = new Map<string, UnitSymbol[]>();

const listed = (text: string) => text.split(', ').filter((one) => one !== '');

const FORMS: Readonly<Record<string, SymbolForm>> = { '!': 'glued', _: 'small', '^': 'capital' };

for (const [family, rows] of Object.entries(FAMILIES)) {
  for (const [unit, factor, words, signs, offset = 0] of rows) {
    units.set(unit, { family, factor, offset });
    for (const name of listed(words)) {
      const [one = '', many = `${name}s`] = name.split('|');
      names.set(one, unit).set(many, unit);
    }
    for (const sign of listed(signs)) {
      const form = FORMS[sign.charAt(0)];
      const key = form ? sign.slice(1) : sign;
      symbols.set(key, [...(symbols.get(key) ?? []), { unit, form: form ?? 'any' }]);
    }
  }
}

/** Every unit by its name as figures carry it ("km", "mile", "year old"). */
export const PHYSICAL_UNITS: ReadonlyMap<string, PhysicalUnit> = units;
/** Units by name, folded, words parted by one space: "square miles", "degrees celsius". */
export const UNIT_NAMES: ReadonlyMap<string, string> = names;
/** Units by symbol, folded; one symbol may be of two units that differ in their capitals (mW, MW). */
export const UNIT_SYMBOLS: ReadonlyMap<string, readonly UnitSymbol[]> = symbols;

/** Money: an ISO 4217 code, or hundredths of its unit as "USD/100". */
export const MONEY_UNIT = /^([A-Z]{3})(\/100)?$/;

function unitOf(unit: string): PhysicalUnit | null {
  const money = MONEY_UNIT.exec(unit);
  if (money) return { family: money[1] as string, factor: money[2] ? 0.01 : 1, offset: 0 };
  return units.get(unit) ?? null;
}

/** Whether two units are convertible: the same, or of one family ("km" and "mile", "USD" and "USD/100"). */
export function isConvertible(a: string, b: string): boolean {
  return a === b || (unitOf(a) !== null && unitOf(a)?.family === unitOf(b)?.family);
}

/** Converts a value from unit `from` to unit `to`; null if their families differ. Twelve digits. */
export function converted(value: number, from: string, to: string): number | null {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (from === to) return value;
  if (!source || !target || source.family !== target.family) return null;
  const base = value * source.factor + source.offset;
  return Number(((base - target.offset) / target.factor).toPrecision(12));
}
