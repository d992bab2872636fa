/**
 * Names of states, countries and continents, of some great cities, and what their people are called: capitalised words that
 * are nobody's name. Written down from general knowledge; lower case, several words joined by a space.
 */
const list = (...lines: string[]): ReadonlySet<string> => /* @__PURE__ */ new Set(lines.join(',').split(','));

export const PLACES = list(
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa',
  'kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada',
  'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island',
  'south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,puerto rico,guam',
  'america,united states,u.s,us,usa,uk,u.k,united kingdom,britain,great britain,england,scotland,wales,ireland,northern ireland',
  'afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia',
  'brazil,bulgaria,cambodia,cameroon,canada,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,denmark',
  'ecuador,egypt,el salvador,estonia,ethiopia,finland,france,germany,ghana,greece,greenland,guatemala,haiti,honduras,hong kong,hungary',
  'iceland,india,indonesia,iran,iraq,israel,italy,ivory coast,jamaica,japan,kazakhstan,kenya,kosovo,kuwait,laos,latvia,lebanon',
  'liberia,libya,lithuania,luxembourg,malaysia,mali,malta,mexico,moldova,mongolia,montenegro,morocco,myanmar,nepal,netherlands',
  'new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,palestine,panama,paraguay,peru,philippines,poland,portugal',
  'qatar,romania,russia,rwanda,saudi arabia,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea',
  'spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tanzania,thailand,tunisia,turkey,uganda,ukraine,united arab emirates',
  'uruguay,uzbekistan,venezuela,vietnam,yemen,zambia,zimbabwe,africa,asia,europe,north america,south america,latin america',
  'middle east,new england,midwest,atlanta,baltimore,boston,brooklyn,chicago,cleveland,dallas,denver,detroit,houston,las vegas',
  'los angeles,manhattan,miami,milwaukee,minneapolis,new orleans,new york city,philadelphia,phoenix,pittsburgh,portland,san antonio',
  'san diego,san francisco,seattle,st. louis,amsterdam,athens,baghdad,bangkok,beijing,beirut,berlin,brussels,budapest,cairo,damascus',
  'delhi,dubai,dublin,geneva,istanbul,jerusalem,kabul,kiev,kyiv,lagos,lisbon,london,madrid,mexico city,moscow,mumbai,nairobi',
  'new delhi,ottawa,paris,prague,rome,seoul,shanghai,stockholm,sydney,tehran,tel aviv,tokyo,toronto,vienna,warsaw,zurich',
  'wall street,main street,capitol hill,white house,oval office,silicon valley,hollywood,broadway,internet,twitter,facebook,youtube,instagram',
);

/** What people of a place, a faith or a party are called, and their adjectives. */
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
