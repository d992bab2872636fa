/** How money is written: signs, codes and names, each with its ISO 4217 code. */

/** ISO 4217 for "no one currency": francs or crowns of which the text does not say whose. Never comparable. */
export const UNKNOWN_CURRENCY = 'XXX';

export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₩': 'KRW',
    '₹': 'INR',
    '₽': 'RUB',
    '₺': 'TRY',
    '₴': 'UAH',
    '₦': 'NGN',
    '₱': 'PHP',
    '₪': 'ILS',
    '₫': 'VND',
    '₡': 'CRC',
    '₭': 'LAK',
    '₿': UNKNOWN_CURRENCY,
  }),
);

/** Letters against a dollar sign: "US$", "C$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    usd: 'USD',
    u: 'USD',
    c: 'CAD',
    ca: 'CAD',
    cad: 'CAD',
    can: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    mxn: 'MXN',
    mex: 'MXN',
  }),
);

/** Codes that stand before or after a number, written in capitals. */
export const CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny cad aud nzd chf inr mxn brl rub krw sek nok dkk pln czk huf try zar ils hkd sgd twd thb idr php'.split(
    ' ',
  ),
);

/** Codes that are no words and may stand in small letters after a number. */
export const SMALL_CODES: ReadonlySet<string> = new Set('usd eur gbp jpy cny aud chf inr'.split(' '));

/** Names after a number, singular; the plural adds an s where it has one. `minor`: hundredths. */
export const NAMES: ReadonlyMap<string, { code: string; minor?: true }> = new Map(
  Object.entries({
    dollar: { code: 'USD' },
    buck: { code: 'USD' },
    cent: { code: 'USD', minor: true as const },
    euro: { code: 'EUR' },
    pound: { code: 'GBP' },
    quid: { code: 'GBP' },
    pence: { code: 'GBP', minor: true as const },
    yen: { code: 'JPY' },
    yuan: { code: 'CNY' },
    renminbi: { code: 'CNY' },
    rmb: { code: 'CNY' },
    rupee: { code: 'INR' },
    ruble: { code: 'RUB' },
    rouble: { code: 'RUB' },
    shekel: { code: 'ILS' },
    rand: { code: 'ZAR' },
    baht: { code: 'THB' },
    won: { code: 'KRW' },
    zloty: { code: 'PLN' },
    lira: { code: 'TRY' },
    hryvnia: { code: 'UAH' },
    bitcoin: { code: UNKNOWN_CURRENCY },
    franc: { code: UNKNOWN_CURRENCY },
    krona: { code: UNKNOWN_CURRENCY },
    kroner: { code: UNKNOWN_CURRENCY },
    kronor: { code: UNKNOWN_CURRENCY },
    peso: { code: UNKNOWN_CURRENCY },
    dinar: { code: UNKNOWN_CURRENCY },
    riyal: { code: UNKNOWN_CURRENCY },
    dirham: { code: UNKNOWN_CURRENCY },
    rial: { code: UNKNOWN_CURRENCY },
    shilling: { code: UNKNOWN_CURRENCY },
    krone: { code: UNKNOWN_CURRENCY },
    ringgit: { code: 'MYR' },
    rupiah: { code: 'IDR' },
    dong: { code: 'VND' },
    naira: { code: 'NGN' },
    forint: { code: 'HUF' },
    koruna: { code: 'CZK' },
    taka: { code: 'BDT' },
    tenge: { code: 'KZT' },
    birr: { code: 'ETB' },
    cedi: { code: 'GHS' },
    reais: { code: 'BRL' },
  }),
);

/** Whose money: a word before the name, "Canadian dollars", "pounds sterling" aside. */
export const ISSUERS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    us: { dollar: 'USD' },
    american: { dollar: 'USD' },
    canadian: { dollar: 'CAD', cent: 'CAD' },
    australian: { dollar: 'AUD' },
    zealand: { dollar: 'NZD' },
    singapore: { dollar: 'SGD' },
    kong: { dollar: 'HKD' },
    taiwan: { dollar: 'TWD' },
    swiss: { franc: 'CHF' },
    mexican: { peso: 'MXN' },
    philippine: { peso: 'PHP' },
    british: { pound: 'GBP' },
    uk: { pound: 'GBP' },
    egyptian: { pound: 'EGP' },
    lebanese: { pound: 'LBP' },
    indian: { rupee: 'INR' },
    pakistani: { rupee: 'PKR' },
    chinese: { yuan: 'CNY' },
    japanese: { yen: 'JPY' },
    turkish: { lira: 'TRY' },
    russian: { ruble: 'RUB', rouble: 'RUB' },
    saudi: { riyal: 'SAR' },
    swedish: { krona: 'SEK', kronor: 'SEK' },
    norwegian: { kroner: 'NOK' },
    danish: { kroner: 'DKK' },
    south: { won: 'KRW' },
    korean: { won: 'KRW' },
  }),
);

/** Plain plural names that need no issuer, for amounts without a number. */
export const PLURAL_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['rupees', 'INR'],
]);
