/**
 * First names that are common in English-language news, written down from general knowledge. They only show that a name of two or
 * more words belongs to a person; nothing else, such as gender or origin, is concluded from them.
 */
const LIST =
  'aaron adam adrian ahmed alan albert alejandro alex alexander alexandra alexis ali alice alicia allison amanda amber amy ana andre andrea andrew angela ann ' +
  'anna anne anthony antonio april arthur ashley barack barbara barry ben benjamin bernard beth betty bill billy bob bobby bonnie brad bradley brandon brenda ' +
  'brett brian bruce bryan carl carla carlos carol caroline catherine charles charlie charlotte chris christina christine christopher chuck cindy claire ' +
  'colin craig crystal cynthia dan dana daniel danielle danny dave david dean deborah debra denise dennis diana diane dick don donald donna dorothy doug ' +
  'douglas ed eddie edward eileen elaine elena eli elizabeth ellen emily emma eric erica erik ernest ethan eugene eva evan evelyn faith felix fernando ' +
  'frances francis francisco frank fred gabriel gary gavin gene george gerald gina glenn gloria gordon grace greg gregory hannah harold harry harvey ' +
  'hassan heather helen henry hillary howard hugh ian ibrahim ivan jack jackie jacob james jamie jan jane janet jason javier jay jean jeff jeffrey ' +
  'jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joe joel john johnny jon jonathan jorge jose joseph josh joshua joyce juan judith ' +
  'judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim kimberly kirsten kurt kyle larry ' +
  'laura lauren laurie lawrence lee leo leon leonard leslie linda lindsay lindsey lisa liz lori louis louise lucas lucy luis luke lynn madeleine manuel ' +
  'marc marcia marco marcus margaret maria marie mario marilyn mark martha martin mary matt matthew maurice max megan melania melissa michael michele ' +
  'michelle miguel mike mitch mitt mohamed mohammed molly monica muhammad nancy naomi natalie nathan neil newt nicholas nicole nikki noah nora norman oliver ' +
  'olivia omar oscar pamela patricia patrick paul paula pedro peggy peter phil philip phillip pierre rachel ralph ramon rand randy ray raymond rebecca ' +
  'reince rene ricardo richard rick robert roberta roberto robin rod roger roland ron ronald rosa rose ross roy russell ruth ryan sally sam samantha ' +
  'samuel sandra sara sarah scott sean sebastian sergio seth shannon sharon shawn sheila sheldon shirley simon sofia sonia sophie spencer stacy stanley ' +
  'stephanie stephen steve steven stuart susan suzanne sylvia tammy tara ted teresa terry theresa thomas tiffany tim timothy tina todd tom tommy tony ' +
  'tracy travis tyler valerie vanessa vera veronica vicki victor victoria vincent vladimir walter warren wayne wendy wesley will william xavier yvonne ' +
  'zachary zoe';

export const GIVEN_NAMES: ReadonlySet<string> = new Set(LIST.split(' '));
