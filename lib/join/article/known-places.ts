/** Closed lists of places: the states of the USA with their newspaper abbreviations, and countries with the names of their people. */

const STATES =
  'Alabama:Ala|Alaska|Arizona:Ariz|Arkansas:Ark|California:Calif|Colorado:Colo|Connecticut:Conn|Delaware:Del|Florida:Fla|Georgia:Ga|Hawaii|Idaho|' +
  'Illinois:Ill|Indiana:Ind|Iowa|Kansas:Kan|Kentucky:Ky|Louisiana:La|Maine|Maryland:Md|Massachusetts:Mass|Michigan:Mich|Minnesota:Minn|' +
  'Mississippi:Miss|Missouri:Mo|Montana:Mont|Nebraska:Neb|Nevada:Nev|New Hampshire:N.H|New Jersey:N.J|New Mexico:N.M|New York:N.Y|' +
  'North Carolina:N.C|North Dakota:N.D|Ohio|Oklahoma:Okla|Oregon:Ore|Pennsylvania:Pa|Rhode Island:R.I|South Carolina:S.C|South Dakota:S.D|' +
  'Tennessee:Tenn|Texas:Tex|Utah|Vermont:Vt|Virginia:Va|Washington:Wash|West Virginia:W.Va|Wisconsin:Wis|Wyoming:Wyo';

/** `country:what its people are called`, more than one parted by commas. */
const COUNTRIES =
  'Afghanistan:Afghan|Albania:Albanian|Algeria:Algerian|Argentina:Argentine,Argentinian|Armenia:Armenian|Australia:Australian|Austria:Austrian|' +
  'Azerbaijan:Azerbaijani|Bahrain:Bahraini|Bangladesh:Bangladeshi|Belarus:Belarusian|Belgium:Belgian|Bolivia:Bolivian|Bosnia:Bosnian|Brazil:Brazilian|' +
  'Britain:British,Briton|Bulgaria:Bulgarian|Burma:Burmese|Cambodia:Cambodian|Cameroon:Cameroonian|Canada:Canadian|Chile:Chilean|China:Chinese|' +
  'Colombia:Colombian|Congo:Congolese|Croatia:Croatian|Cuba:Cuban|Cyprus:Cypriot|Denmark:Danish,Dane|Ecuador:Ecuadorean|Egypt:Egyptian|' +
  'England:English|Estonia:Estonian|Ethiopia:Ethiopian|Finland:Finnish,Finn|France:French|Germany:German|Ghana:Ghanaian|Greece:Greek|' +
  'Guatemala:Guatemalan|Haiti:Haitian|Honduras:Honduran|Hungary:Hungarian|Iceland:Icelandic|India:Indian|Indonesia:Indonesian|Iran:Iranian|Iraq:Iraqi|' +
  'Ireland:Irish|Israel:Israeli|Italy:Italian|Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian|Kazakhstan:Kazakh|Kenya:Kenyan|Kosovo|Kuwait:Kuwaiti|' +
  'Latvia:Latvian|Lebanon:Lebanese|Libya:Libyan|Lithuania:Lithuanian|Malaysia:Malaysian|Mali:Malian|Mexico:Mexican|Moldova:Moldovan|Mongolia:Mongolian|' +
  'Morocco:Moroccan|Myanmar|Nepal:Nepali|Netherlands:Dutch|New Zealand|Nicaragua:Nicaraguan|Nigeria:Nigerian|North Korea:North Korean|Norway:Norwegian|' +
  'Oman:Omani|Pakistan:Pakistani|Palestine:Palestinian|Panama:Panamanian|Peru:Peruvian|Philippines:Filipino,Philippine|Poland:Polish,Pole|' +
  'Portugal:Portuguese|Puerto Rico:Puerto Rican|Qatar:Qatari|Romania:Romanian|Russia:Russian|Rwanda:Rwandan|Saudi Arabia:Saudi|Scotland:Scottish,Scot|' +
  'Senegal:Senegalese|Serbia:Serbian,Serb|Singapore:Singaporean|Slovakia:Slovak|Slovenia:Slovenian|Somalia:Somali|South Africa:South African|' +
  'South Korea:South Korean|Spain:Spanish,Spaniard|Sri Lanka:Sri Lankan|Sudan:Sudanese|Sweden:Swedish,Swede|Switzerland:Swiss|Syria:Syrian|' +
  'Taiwan:Taiwanese|Thailand:Thai|Tunisia:Tunisian|Turkey:Turkish,Turk|Uganda:Ugandan|Ukraine:Ukrainian|Venezuela:Venezuelan|Vietnam:Vietnamese|' +
  'Wales:Welsh|Yemen:Yemeni|Zimbabwe:Zimbabwean|Europe:European|Africa:African|Asia:Asian|Middle East|Latin America';

const entries = (list: string) => list.split('|').map((entry) => entry.split(':') as [string, string?]);

/** Lower case, abbreviation without its full stops -> the state's name. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  entries(STATES).flatMap(([name, short]) => (short ? [[short.toLowerCase().replaceAll('.', ''), name] as const] : [])),
);

/** Lower case. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  [...entries(STATES), ...entries(COUNTRIES)].map(([name]) => name.toLowerCase()),
);

/** What people and things of a country are called, lower case, plurals as well; with the other adjectives that name no actor. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  [
    ...entries(COUNTRIES).flatMap(([, people]) => people?.split(',') ?? []),
    'American',
    'Western',
    'Eastern',
    'Islamic',
    'Muslim',
    'Christian',
  ]
    .concat([
      'Jewish',
      'Catholic',
      'Arab',
      'Hispanic',
      'Latino',
      'Nazi',
      'Hebrew',
      'Arabic',
      'Persian',
      'Californian',
      'Texan',
      'Virginian',
      'Iowan',
    ])
    .map((word) => word.toLowerCase())
    .flatMap((word) => [word, `${word}s`]),
);
