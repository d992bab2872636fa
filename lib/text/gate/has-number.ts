/**
 * The first question asked of a text: whether it can hold a figure or date at all. It may say yes where there is none, never
 * the other way round, as far as `findFigures` reads.
 */

const NUMBER =
  /[0-9０-９¼-¾⅐-⅞]|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|nought|naught|hundred|thousand|million|billion|trillion|lakh|crore|dozens?|doz|dozs|half|halves|quarter|an?\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:thir|for|fif|six|seven|eigh|nine)ties|century|yesterday|tomorrow|ago|hence|from\s+(?:now|today)|(?:last|this|next|previous)\s+(?:week|month|year|spring|summer|autumn|fall|winter)|(?:hundred|thousand|million|billion|trillion)s)(?!\p{L})/iu;

/** Whether `text` holds a digit, a number word, the name of a month or weekday. Linear; one pass. */
export function hasNumber(text: string): boolean {
  return NUMBER.test(text);
}
