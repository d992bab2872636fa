/**
 * Given names that English-language news uses for men or for women, written down from general knowledge; names of both (Kim, Terry,
 * Lindsey) are left out. They only prevent "she" from resolving to Steve if the article gives no other evidence: titles and
 * pronouns take precedence, and no gender is stored or shown.
 */
const names = (list: string): ReadonlySet<string> => /* @__PURE__ */ new Set(list.split(' '));

const MEN = names(
  'aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alexander alfred allan allen alvin amir ' +
    'andre andres andrew anthony antonin antonio arnold arthur arturo barack barry benjamin bernard bernie bill billy bob bobby ' +
    'brad bradley brandon brendan brent brett brian bruce bryan byron carlos carl cesar charles charlie christian christopher ' +
    'chuck clarence claude clayton clifford clint colin conor craig curtis cyrus dale damon dan daniel darrell darren dave david ' +
    'dean dennis derek devin dick diego dmitri dominic donald douglas doug duncan dustin dwight earl eddie edgar eduardo edward ' +
    'edwin eli elijah emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan felipe felix fernando floyd francisco ' +
    'franklin frank fred frederick gabriel garrett gary geoff geoffrey george gerald gerard gilbert glenn gordon graham greg ' +
    'gregory guillermo gustavo guy harold harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim isaac ' +
    'ismail ivan jack jackson jacob jake james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel ' +
    'john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio justin karl keith kenneth kevin khalid kurt kyle ' +
    'lamar lance larry lars lawrence leo leon leonard leroy liam lloyd lorenzo louis lucas luis luke malcolm manuel marc marco ' +
    'marcus mario mark martin marty marvin matt matteo matthew maurice max maxwell melvin michael miguel mike mitch mitchell ' +
    'mohamed mohammad mohammed muhammad nathan nathaniel neil newt nicholas nick nicolas noah norman omar oscar otto owen pablo ' +
    'patrick paul pedro perry pete peter phil philip phillip pierre preston rafael ralph ramon randall randy raul ray raymond reggie ' +
    'rex ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland roman ronald ron rory ross roy rudy rupert russell ' +
    'ryan salvador samuel santiago scott sean sebastian sergei sergio seth shaun shawn sheldon sherrod simon spencer stanley ' +
    'stephen stefan steve steven stewart stuart ted theodore thomas tim timothy todd tom tommy tony travis trevor tyler tyrone ' +
    'vernon victor vincent vladimir wade wallace walter warren wayne wesley will willard william willie yusuf zachary',
);

const WOMEN = names(
  'abigail ada adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea angela angelina ' +
    'anita ann anna anne annie antonia april arlene audrey ayesha barbara beatrice becky bernice bertha beth betsy betty beverly ' +
    'bonnie brenda bridget brittany camille candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia ' +
    'celeste charlene charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie constance cristina ' +
    'crystal cynthia daisy danielle daphne deborah debbie debra delores denise diana diane dianne dolores donna dora doris dorothy ' +
    'edith eileen elaine eleanor elena elise elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eva evelyn ' +
    'faith fatima felicia fiona florence frances gabriela gail geraldine gertrude gina gladys gloria grace greta gretchen gwen hannah ' +
    'harriet heather heidi helen helena hilary hillary holly hope ida ingrid irene iris irma isabel isabella ivana ivanka jackie ' +
    'jacqueline janet jane janice jeanne jeannette jennifer jenny jessica jill joan joann joanna joanne josephine joy joyce juanita ' +
    'judith judy julia juliana julie june kamala karen kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kirsten ' +
    'kristen kristin kristina laura lauren laurie leah leila lena letitia lillian lily linda lisa liz lois loretta lori lorraine ' +
    'louise lucia lucy lydia lynette mabel madeleine madeline maggie malala malia marcia margaret maria marian marianne marie marilyn ' +
    'marina marissa marjorie marsha martha mary maureen maya megan megyn melania melanie melinda melissa mercedes michele michelle ' +
    'mildred mindy miriam molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia ' +
    'pam pamela patricia patty paula pauline peggy penelope phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta ' +
    'rosa rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah shannon sharon sheila shelley sherry ' +
    'shirley silvia sonia sonya sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tammy tara teresa tess ' +
    'theresa tiffany tina ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney yolanda ' +
    'yvette yvonne zoe',
);

/** The pronoun that usually goes with a given name; null if there is none. */
export function usualGender(given: string): 'he' | 'she' | null {
  const name = given.toLowerCase();
  if (MEN.has(name)) return 'he';
  return WOMEN.has(name) ? 'she' : null;
}
