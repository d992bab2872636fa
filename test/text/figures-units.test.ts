import { describe, expect, it } from 'vitest';
import { relateFigures } from '../../lib/compare/figures/relate-figures.ts';
import { findFigures } from '../../lib/text/figures/find-figures.ts';
import { converted, isConvertible, PHYSICAL_UNITS } from '../../lib/text/figures/units/physical-units.ts';
import { figuresAsText } from './figures-as-text.ts';

describe('units of measurement', () => {
  it.each<[string, ...string[]]>([
    ['The car reached 87 mph (140 km/h).', '87 mph = 87 mph', '140 km/h = 140 km/h'],
    ['Winds of 155mph and 60 miles per hour', '155mph = 155 mph', '60 miles per hour = 60 mph'],
    ['A beetle runs from 0 to 80km/h in seconds.', '0 to 80km/h = 0..80 km/h'],
    ['A 640bhp, 5.2 litre engine', '640bhp = 640 hp', '5.2 litre = 5.2 litre'],
    ['224 kW, or 300 PS, and 450 Nm', '224 kW = 224 kW', '300 PS = 300 ps', '450 Nm = 450 Nm'],
    [
      'A 10kW panel stores 5.5kWh; the plant makes 40 MW and the watch 3 mW.',
      '10kW = 10 kW',
      '5.5kWh = 5.5 kWh',
      '40 MW = 40 MW',
    ],
    ['He ran 3½ miles.', '3½ miles = 3.5 mile'],
    [
      'Hundreds of miles; thousands of square feet',
      'Hundreds of miles = 100..1000 mile',
      'thousands of square feet = 1000..10000 square foot',
    ],
    ['A sub-7 nanometer chip, an F-16 day', '7 nanometer = 7 nm'],
    ['He ran 3 1/2 miles.', '3 1/2 miles = 3.5 mile'],
    ['A shot from 30 yards and a 750 meter swim', '30 yards = 30 yard', '750 meter = 750 m'],
    [
      'About seven miles (11 km) off, 47 feet (14 metres) deep',
      'seven miles = 7 mile about',
      '11 km = 11 km',
      '47 feet = 47 foot',
      '14 metres = 14 m',
    ],
    ['A 37m (121ft)-long skeleton', '37m = 37 m', '121ft = 121 foot'],
    ['A wall 2m high and a 100m race', '2m = 2 m', '100m = 100 m'],
    ['The tower is 324 metres (1,063ft) high.', '324 metres = 324 m', '1,063ft = 1063 foot'],
    [
      'The sprinter is 6ft 2in, his brother six feet, four inches.',
      '6ft 2in = 6.16666666667 foot',
      'six feet, four inches = 6.33333333333 foot',
    ],
    ['The 6-foot-3 guard', '6-foot-3 = 6.25 foot'],
    [
      'Some 311 square miles, 12 sq km, 32m2 and 40,000 sq. ft',
      '311 square miles = 311 square mile about',
      '12 sq km = 12 km2',
      '32m2 = 32 m2',
      '40,000 sq. ft = 40000 square foot',
    ],
    ['Fires burnt 2,000 acres and 5 hectares.', '2,000 acres = 2000 acre', '5 hectares = 5 hectare'],
    [
      'A 278kg tuna, ~45g each, 500 mg tablets and 3 metric tons',
      '278kg = 278 kg',
      '45g = 45 g',
      '500 mg = 500 mg',
      '3 metric tons = 3 tonne',
    ],
    ['It rained 20 mm, not 1.5mm.', '20 mm = 20 mm', '1.5mm = 1.5 mm'],
    ['They paid $20 mm and $1.5mm.', '$20 mm = 20000000 USD', '$1.5mm = 1500000 USD'],
    [
      'It was -5 degrees, then minus 387 Fahrenheit and minus-130 degrees Celsius.',
      '-5 degrees = -5 degree',
      'minus 387 Fahrenheit = -387 fahrenheit',
      'minus-130 degrees Celsius = -130 celsius',
    ],
    [
      '30°C is 86 °F, and 1.5 to 2 degrees Celsius are too much.',
      '30°C = 30 celsius',
      '86 °F = 86 fahrenheit',
      '1.5 to 2 degrees Celsius = 1.5..2 celsius',
    ],
    [
      'A 120Hz display, 64GB of storage and a 4500 mAh battery at 3000 rpm',
      '120Hz = 120 Hz',
      '64GB = 64 GB',
      '4500 mAh = 4500 mAh',
      '3000 rpm = 3000 rpm',
    ],
    ['From 14-18 mpg; 275 pound-feet of torque', '14-18 mpg = 14..18 mpg', '275 pound-feet = 275 lb-ft'],
    ['A 60 basis point improvement, 4 ppb of lead', '60 basis point = 60 basis point', '4 ppb = 4 ppb'],
    ['He sat in Seat 12F of 3 F-16 jets at 15 W. 42nd Street with 5g.'],
    ['It was 75F, or 24 C, with 5g of salt.', '75F = 75 fahrenheit', '24 C = 24 celsius', '5g = 5 g'],
    ['He had a 3.8 GPA.', '3.8 = 3.8 number'],
    ['5m people earn less; 2m² are enough.', '5m = 5000000 count [people]', '2m² = 2 m2'],
    ['His two feet and one foot in the grave', 'two = 2 count [feet]'],
    [
      'A 4.3 second run; three second graders',
      '4.3 second = 0.0000497685185185 duration',
      'three = 3 count [second graders]',
    ],
    [
      'Bake 25 – 40min, rest 10 mins and 30 secs.',
      '25 – 40min = 0.0173611111111..0.0277777777778 duration',
      '10 mins = 0.00694444444444 duration',
      '30 secs = 0.000347222222222 duration',
    ],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });
});

describe('ages', () => {
  it.each<[string, ...string[]]>([
    [
      'Three children, aged 4, 7 and 11',
      'Three = 3 count [children]',
      '4 = 4 year old',
      '7 = 7 year old',
      '11 = 11 year old',
    ],
    [
      'He turned 70 in June and turned 200 homes into shops.',
      '70 = 70 year old',
      'June = --06 date',
      '200 = 200 count [homes]',
    ],
    ['The then-18-year-old boy', '18-year-old = 18 year old'],
    ['A 23-year-old woman and a boy aged 12', '23-year-old = 23 year old', '12 = 12 year old'],
    [
      'Mary, who is 50 years old, and a man of 40 years of age',
      '50 years old = 50 year old',
      '40 years of age = 40 year old',
    ],
    ['A 50 year-old man and his 18-month-old daughter', '50 year-old = 50 year old', '18-month-old = 18 month old'],
    ['Players over the age of 21, ages 7 to 12', '21 = 21 year old', '7 to 12 = 7..12 year old'],
    ['A 400 million-year-old rock', '400 million-year-old = 400000000 year old'],
    ['A 200,000 to-260,000 year-old skull', '200,000 to-260,000 year-old = 200000..260000 year old'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });
});

describe('values that count nothing', () => {
  it.each<[string, ...string[]]>([
    ['The index closed at 2,111.72 on the day.', '2,111.72 = 2111.72 number'],
    [
      'The mass is 1.99×10^30 kilograms and 6.2x10^-3 grams.',
      '1.99×10^30 kilograms = 1.99e+30 kg',
      '6.2x10^-3 grams = 0.0062 g',
    ],
    ['It runs iOS 13.1, see Section 2.1 and version 3.11.'],
    ['An iPhone 11 and two new 737 MAX wait.'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });
});

describe('steps and the levels they lead to are no ranges', () => {
  it.each<[string, ...string[]]>([
    [
      'The gap rose by $43 billion to $419 billion.',
      '$43 billion = 43000000000 USD up',
      '$419 billion = 419000000000 USD',
    ],
    ['Shares rose 18 cents to $23.50.', '18 cents = 18 USD/100 up', '$23.50 = 23.5 USD'],
    ['It dropped by 1 to 1.5 degrees Celsius.', '1 to 1.5 degrees Celsius = 1..1.5 celsius down'],
    [
      'Growth was cut from 5 to 7 per cent to 3 to 5 per cent.',
      '5 to 7 per cent = 5..7 percent',
      '3 to 5 per cent = 3..5 percent',
    ],
    ['It lasts between seven to 10 years.', 'seven to 10 years = 2555..3650 duration'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });
});

describe('units of one family', () => {
  it('are told in each other', () => {
    expect(converted(26.2, 'mile', 'km')).toBeCloseTo(42.1648, 3);
    expect(converted(212, 'fahrenheit', 'celsius')).toBeCloseTo(100, 9);
    expect(converted(18, 'month old', 'year old')).toBeCloseTo(1.5, 9);
    expect(converted(5, 'mile', 'kg')).toBeNull();
    expect(isConvertible('count', 'count')).toBe(true);
    expect(isConvertible('count', 'km')).toBe(false);
  });

  it('have a name that is no code of a currency', () => {
    for (const unit of PHYSICAL_UNITS.keys()) expect(unit).not.toMatch(/^[A-Z]{3}$/);
  });

  it.each([
    ['7 miles', '11 km', 'rounds'],
    ['100 mph', '160 km/h', 'rounds'],
    ['100 mph', '120 km/h', 'differs'],
    ['5 kg', '5 miles', 'not-comparable'],
  ])('%s beside %s: %s, either way round', (a, b, kind) => {
    const [x, y] = [a, b].map((text) => findFigures(text)[0]);
    if (!x || !y) throw new Error('no figure');
    expect(relateFigures(x, y).kind).toBe(kind);
    expect(relateFigures(y, x).kind).toBe(kind);
  });
});

describe('money of every kind', () => {
  it.each<[string, ...string[]]>([
    [
      'RM23.50, Rs 500, PS2.7m and KSh2 million',
      'RM23.50 = 23.5 MYR',
      'Rs 500 = 500 INR',
      'PS2.7m = 2700000 GBP',
      'KSh2 million = 2000000 KES',
    ],
    ['A PS4 console at COP 26'],
    ['COP 2.5 million and 3.5 million COP', 'COP 2.5 million = 2500000 COP', '3.5 million COP = 3500000 COP'],
    [
      'HK $5.4m, $-50.8bn and $4.1tn',
      'HK $5.4m = 5400000 HKD',
      '$-50.8bn = -50800000000 USD',
      '$4.1tn = 4100000000000 USD',
    ],
    ['He gave us $5.', '$5 = 5 USD'],
    [
      'Five million Kenyan shillings, 20 Polish zlotys, 5 Ruritanian crowns',
      'Five million Kenyan shillings = 5000000 KES',
      '20 Polish zlotys = 20 PLN',
      '5 = 5 count [ruritanian crowns]',
    ],
    [
      '6 billion West African CFA francs, 30 Brazilian reais',
      '6 billion West African CFA francs = 6000000000 XOF',
      '30 Brazilian reais = 30 BRL',
    ],
    [
      'It costs 15 dollars 50, or 15 dollars 50 times.',
      '15 dollars 50 = 15.5 USD',
      '15 dollars = 15 USD',
      '50 = 50 count [times]',
    ],
    ['₵40, ฿90 and 12 kopeks', '₵40 = 40 GHS', '฿90 = 90 THB', '12 kopeks = 12 RUB/100'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });
});
