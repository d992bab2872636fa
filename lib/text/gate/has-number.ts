/**
 * The first gate for a text: whether it can contain a figure or date. It may be true without one, but is never false for a text in
 * which `findFigures` finds one.
 */

const NUMBER =
  /[0-9０-９¼-¾⅐-⅞]|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|nought|naught|hundred|thousand|million|billion|trillion|lakh|crore|dozens?|doz|dozs|half|halves|quarter|an?\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:thir|for|fif|six|seven|eigh|nine)ties|century|yesterday|tomorrow|ago|hence|from\s+(?:now|today)|(?:last|this|next|previous)\s+(?:week|month|year|spring|summer|autumn|fall|winter)|(?:hundred|thousand|million|billion|trillion)s)(?!\p{L})/iu;

/** Whether `text` contains a digit, a number word, or the name of a month or weekday. Linear; one pass. */
export function hasNumber(text: string): boolean {
  return NUMBER.test(text);
}
