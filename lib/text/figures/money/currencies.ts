/** How money is written: signs, codes and names, each with its ISO 4217 code. */

/** ISO 4217 for no particular currency: francs or crowns whose country is not given. Never comparable. */
export const UNKNOWN_CURRENCY = 'XXX';

/** "a CODE, b c CODE": lists of words, each list ended by the code that all its words mean. */
function byWord(lists: string): [string, string][] {
  return lists.split(', ').flatMap((list) => {
    const words = list.split(' ');
    const code = words.pop() ?? UNKNOWN_CURRENCY;
    return words.map((word): [string, string] => [word, code]);
  });
}

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...byWord(
    '$ USD, € EUR, £ GBP, ¥ JPY, ₩ KRW, ₹ INR, ₽ RUB, ₺ TRY, ₴ UAH, ₦ NGN, ₱ PHP, ₪ ILS, ₫ VND, ₡ CRC, ₭ LAK, ₵ GHS, ₲ PYG, ₸ KZT, ₮ MNT, ₼ AZN, ₾ GEL, ฿ THB, ៛ KHR, ৳ BDT',
  ),
  // Pound and yen signs come full-width as well.
  ...byWord('＄ USD, ￡ GBP, ￥ JPY, ₿ XXX'),
]);

/** Letters right before a dollar sign: "US$", "C$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(
  byWord(
    'us usd u USD, c ca cad can cdn CAD, a au aud AUD, nz nzd NZD, hk hkd HKD, s sg sgd SGD, nt ntd TWD, r br brl BRL, mx mxn mex MXN, j JMD, tt TTD, rd DOP, col COP, ec XCD, fj FJD, bz BZD, bds BBD',
  ),
);

/** Letters against the digits that are no code of ISO 4217: "RM23.50", "Rs 500", "KSh2m"; the pound as ASCII spells it, "PS2.7m". */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map(
  byWord(
    'rs INR, rm MYR, rmb CNY, nis ILS, rp IDR, tk BDT, ksh KES, ush UGX, tsh TZS, sfr CHF, ps GBP, kr XXX, cfa XXX',
  ),
);

/** Codes of ISO 4217 that are no English words, no names and no common abbreviations. */
const PLAIN_CODES =
  'aed afn amd aoa ars aud azn bbd bdt bgn bhd bif bmd bnd brl bsd btn bwp byn bzd cad cdf chf clp cny crc czk djf dkk dzd egp etb eur fjd gbp ghs gmd gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lbp lkr lsl lyd mdl mga mkd mmk mnt mur mvr mwk mxn myr mzn nad ngn nok npr nzd omr pgk php pkr pln pyg qar rsd rub rwf sar sbd scr sdg sek sgd shp srd ssp syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs vnd vuv xaf xcd xof xpf yer zar zmw zwl rmb';
/** Codes that are words, names or abbreviations as well ("COP 26", "ALL 50 STATES"): only beside evident amounts. */
const WORD_CODES =
  'all amd ang bam bob cop cup cve dop ern fkp gel gip gnf lak lrd mad mop mru nio pab pen ron sll sos std svc top try ves wst';

/** Codes before or after a number, in capitals. */
export const CODES: ReadonlySet<string> = new Set(PLAIN_CODES.split(' '));
export const DOUBTFUL_CODES: ReadonlySet<string> = new Set(WORD_CODES.split(' '));

/** Codes that are not words and may be in lower case after a number. */
export const SMALL_CODES: ReadonlySet<string> = new Set('usd eur gbp jpy cny aud chf inr'.split(' '));

export interface CurrencyName {
  code: string;
  /** Hundredths. */
  minor: boolean;
}

/** Names after a number, singular; the plural adds an s. Names shared by several states need the state. */
const MAJOR = byWord(
  'dollar buck USD, euro EUR, pound quid sterling GBP, yen JPY, yuan renminbi rmb kuai CNY, rupee INR, ruble rouble RUB, shekel ILS, rand ZAR, baht THB, ' +
    'won KRW, zloty złoty zlotych PLN, lira TRY, hryvnia hryvnias UAH, ringgit MYR, rupiah IDR, dong VND, naira NGN, forint HUF, koruna koruny CZK, kuna HRK, ' +
    'taka BDT, tenge KZT, birr ETB, cedi GHS, reais BRL, afghani AFN, lek ALL, dram AMD, kwanza AOA, leva BGN, boliviano BOB, ngultrum BTN, colones CRC, ' +
    'nakfa ERN, lari GEL, dalasi GMD, quetzal GTQ, lempira HNL, gourde HTG, riel KHR, maloti LSL, ariary MGA, kyat MMK, tugrik MNT, pataca MOP, ouguiya MRU, ' +
    'rufiyaa MVR, kwacha ZMW, metical MZN, cordoba NIO, balboa PAB, guarani PYG, somoni TJS, leone SLL, lilangeni SZL, paanga TOP, bolivar VES, vatu VUV, ' +
    'deutschmark DEM, bitcoin ether franc krona kroner kronor krone krónur peso dinar riyal dirham rial shilling manat guilder florin peseta XXX',
);
const MINOR = byWord(
  'cent USD, penny pence GBP, sen MYR, paisa paise INR, kopek kopeck RUB, kobo NGN, fen CNY, satang THB, grosz groszy PLN, agora agorot ILS, pesewa GHS, ' +
    'centavo centime halala fils piastre øre öre XXX',
);
export const NAMES: ReadonlyMap<string, CurrencyName> = new Map([
  ...MAJOR.map(([name, code]): [string, CurrencyName] => [name, { code, minor: false }]),
  ...MINOR.map(([name, code]): [string, CurrencyName] => [name, { code, minor: true }]),
]);

/** Issuers by the name of their money: "Canadian dollars", "Hong Kong dollars" by the last word. */
export const ISSUERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    dollar:
      'us american states USD, canadian CAD, australian AUD, zealand NZD, singapore singaporean SGD, kong HKD, taiwan taiwanese TWD, jamaican JMD, bahamian BSD, barbadian BBD, belize BZD, bermudian BMD, brunei BND, cayman KYD, fijian FJD, guyanese GYD, liberian LRD, namibian NAD, surinamese SRD, tobago TTD, zimbabwean ZWL, caribbean XCD',
    cent: 'us american USD, canadian CAD, australian AUD, euro EUR',
    franc:
      'swiss CHF, cfa african XOF, congolese CDF, rwandan RWF, burundian BIF, djiboutian DJF, guinean GNF, comorian KMF, cfp XPF, french FRF, belgian BEF',
    peso: 'mexican MXN, philippine PHP, argentine argentinian ARS, chilean CLP, colombian COP, cuban CUP, dominican DOP, uruguayan UYU',
    pound:
      'british uk GBP, egyptian EGP, lebanese LBP, sudanese SDG, syrian SYP, gibraltar GIP, falkland FKP, irish IEP, cypriot CYP, sterling GBP',
    rupee: 'indian INR, pakistani PKR, lankan LKR, mauritian MUR, nepalese nepali NPR, seychellois SCR',
    yuan: 'chinese CNY',
    yen: 'japanese JPY',
    lira: 'turkish TRY, italian ITL, lebanese LBP, syrian SYP',
    ruble: 'russian RUB, belarusian BYN',
    rouble: 'russian RUB, belarusian BYN',
    riyal: 'saudi SAR, qatari QAR, omani OMR, yemeni YER, iranian IRR',
    rial: 'iranian IRR, omani OMR, yemeni YER, qatari QAR, saudi SAR',
    dinar:
      'algerian DZD, bahraini BHD, iraqi IQD, jordanian JOD, kuwaiti KWD, libyan LYD, serbian RSD, tunisian TND, macedonian MKD',
    dirham: 'uae emirati emirates AED, moroccan MAD',
    krona: 'swedish SEK, icelandic ISK',
    kronor: 'swedish SEK',
    krónur: 'icelandic ISK',
    kroner: 'norwegian NOK, danish DKK',
    krone: 'norwegian NOK, danish DKK',
    won: 'korean KRW, korea KRW',
    shilling: 'kenyan kenya KES, ugandan uganda UGX, tanzanian TZS, somali SOS',
    manat: 'azerbaijani azeri AZN, turkmen TMT',
    real: 'brazilian BRL',
    mark: 'german deutsche DEM, finnish FIM, bosnian convertible BAM',
    sol: 'peruvian PEN',
    soles: 'peruvian PEN',
    leu: 'romanian RON, moldovan MDL',
    lei: 'romanian RON, moldovan MDL',
    lev: 'bulgarian BGN',
    som: 'kyrgyz KGS, uzbek UZS',
    sum: 'uzbek UZS',
    colon: 'rican CRC',
    crown: 'swedish SEK, norwegian NOK, danish DKK, czech CZK, icelandic ISK',
    guilder: 'dutch NLG, antillean ANG',
    peseta: 'spanish ESP',
    kwacha: 'malawian MWK, zambian ZMW',
    sen: 'japanese JPY, malaysian MYR',
  }).map(([name, lists]): [string, ReadonlyMap<string, string>] => [name, new Map(byWord(lists))]),
);

/** Plain plural names that need no issuer, for amounts without a number. */
export const PLURAL_NAMES: ReadonlyMap<string, string> = new Map(
  byWord('dollars USD, euros EUR, pounds GBP, yen JPY, rupees INR'),
);
