/**
 * Names of states, countries, continents and large cities, and what their people are called: capitalised words that are
 * not names of persons. Written down from general knowledge; lower case, several words joined by a space.
 */
const list = (...lines: string[]): ReadonlySet<string> => /* @__PURE__ */ new Set(lines.join(',').split(','));

/**
 * States and countries: where a body, an office or a figure of the same name can be from. Without Georgia and Jordan, which
 * are first names, and Washington, which mostly means the federal government.
 */
export const LANDS = list(
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa',
  'kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada',
  'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island',
  'south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,puerto rico',
  'afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium',
  'bolivia,bosnia,brazil,britain,bulgaria,cambodia,cameroon,canada,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus',
  'czech republic,denmark,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,europe,european union,finland,france',
  'germany,ghana,greece,greenland,guatemala,guyana,haiti,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq',
  'ireland,israel,italy,ivory coast,jamaica,japan,kazakhstan,kenya,kosovo,kuwait,laos,latvia,lebanon,liberia,libya,lithuania',
  'luxembourg,malaysia,mali,malta,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands',
  'new zealand,nicaragua,niger,nigeria,north korea,northern ireland,norway,oman,pakistan,palestine,panama,paraguay,peru',
  'philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,singapore',
  'slovakia,slovenia,somalia,south africa,south korea,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tanzania',
  'thailand,tunisia,turkey,uganda,ukraine,united arab emirates,united kingdom,uruguay,uzbekistan,venezuela,vietnam,wales',
  'yemen,zambia,zimbabwe',
);

/** Large cities of the United States and of the world, without those that are common words or first names. */
export const CITIES = list(
  'albuquerque,amsterdam,anaheim,athens,atlanta,austin,baghdad,baltimore,bangkok,barcelona,baton rouge,beijing,beirut,berlin',
  'birmingham,bogota,boston,brussels,budapest,buenos aires,buffalo,cairo,calgary,caracas,charlotte,chicago,cincinnati',
  'cleveland,columbus,copenhagen,dallas,damascus,delhi,denver,des moines,detroit,dubai,dublin,edinburgh,el paso,fort worth',
  'frankfurt,fresno,geneva,glasgow,hamburg,hartford,havana,helsinki,honolulu,houston,indianapolis,istanbul,jacksonville',
  'jakarta,jersey city,jerusalem,johannesburg,kabul,kansas city,karachi,kiev,kyiv,lagos,las vegas,lima,lisbon,little rock',
  'liverpool,london,long beach,los angeles,louisville,madrid,manchester,manila,melbourne,memphis,mexico city,miami,milan',
  'milwaukee,minneapolis,montreal,moscow,mumbai,munich,nairobi,nashville,new delhi,new haven,new orleans,newark,norfolk',
  'oakland,oklahoma city,omaha,orlando,oslo,ottawa,paris,philadelphia,phoenix,pittsburgh,portland,prague,raleigh,richmond',
  'rio de janeiro,rome,sacramento,saint louis,salt lake city,san antonio,san diego,san francisco,san jose,santa ana,santa fe',
  'sao paulo,seattle,seoul,shanghai,st. louis,st. paul,stockholm,sydney,tallahassee,tampa,tehran,tel aviv,tokyo,toledo',
  'toronto,trenton,tucson,tulsa,vancouver,vienna,warsaw,zurich',
);

export const PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...LANDS,
  ...CITIES,
  ...list(
    'georgia,washington,guam,america,united states,u.s,us,usa,uk,u.k,great britain,africa,asia,north america,south america',
    'latin america,middle east,new england,midwest,brooklyn,manhattan,new york city',
    'wall street,main street,capitol hill,white house,oval office,silicon valley,hollywood,broadway,internet,twitter,facebook',
    'youtube,instagram',
  ),
]);

/** Adjectives of other nations (and states) than the United States. */
export const FOREIGN = list(
  'afghan,albanian,algerian,argentine,armenian,australian,austrian,bangladeshi,belgian,bolivian,brazilian,british,bulgarian',
  'californian,canadian,chilean,chinese,colombian,croatian,cuban,czech,danish,dutch,ecuadorian,egyptian,english,estonian',
  'ethiopian,european,filipino,finnish,french,georgian,german,ghanaian,greek,guatemalan,haitian,honduran,hungarian,indian',
  'indonesian,iranian,iraqi,irish,israeli,italian,jamaican,japanese,jordanian,kenyan,korean,kuwaiti,latvian,lebanese,libyan',
  'lithuanian,malaysian,mexican,moroccan,nepalese,nicaraguan,nigerian,norwegian,pakistani,palestinian,panamanian,peruvian',
  'philippine,polish,portuguese,qatari,romanian,russian,salvadoran,saudi,scottish,serbian,singaporean,slovak,somali,spanish',
  'sudanese,swedish,swiss,syrian,taiwanese,texan,thai,tunisian,turkish,ugandan,ukrainian,venezuelan,vietnamese,welsh,yemeni',
  'zimbabwean',
);

/** Names and adjectives for people of a place, a faith or a party. */
export const PEOPLES = list(
  'american,americans,african,african american,african americans,asian,asians,european,europeans,latino,latinos,latina,latinas',
  'hispanic,hispanics,muslim,muslims,christian,christians,catholic,catholics,evangelical,evangelicals,jew,jews,jewish,mormon,mormons',
  'protestant,arab,arabs,islamic,british,english,scottish,irish,welsh,french,german,germans,italian,italians,spanish,portuguese',
  'dutch,belgian,swiss,swedish,norwegian,danish,finnish,polish,czech,hungarian,greek,greeks,turkish,turks,russian,russians',
  'ukrainian,ukrainians,chinese,japanese,korean,koreans,north korean,south korean,vietnamese,thai,indian,indians,pakistani,pakistanis',
  'afghan,afghans,iranian,iranians,iraqi,iraqis,israeli,israelis,palestinian,palestinians,syrian,syrians,saudi,saudis,egyptian',
  'egyptians,libyan,kurdish,kurds,kurd,turk,mexican,mexicans,canadian,canadians,cuban,cubans,brazilian,venezuelan,colombian,australian',
  'australians,democrat,democrats,democratic,republican,republicans,gop,conservative,conservatives,liberal,liberals,progressive',
  'progressives,independent,independents,socialist,communist,nazi,nazis,native american,native americans,western,southern,northern',
  'eastern,texan,texans,californian,californians,floridians,iowans,new yorkers,londoners,parisians',
);
