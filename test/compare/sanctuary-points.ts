/**
 * What a careful reader sees with the five articles of the built-in pack side by side, written down by hand from the
 * originals, one point a line, each with the outcome that the code must come to from the records. Columns are parted by |.
 */

/** Rows of a table, as lists of trimmed columns. */
export function rowsOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((column) => column.trim()));
}

/** point | event | words of the utterance | outcome among the sources | how each source carries it */
export const UTTERANCES = `
read or heard the statement | april | my blood began to boil | sources-differ | cbs variant, nbc part, newsmax variant
we're or we are | april | absolutely ludicrous | sources-differ | cbs variant, nbc absent, newsmax variant
one sentence on the quarter century, or two | april | a quarter century of progress | sources-differ | cbs variant, nbc absent, newsmax variant
with or without the words that lead in | april | an unacceptable statement | sources-differ | cbs absent, nbc variant, newsmax variant
tell them, or tell them that | april | look our police officers in the eye | sources-differ | cbs absent, nbc variant, newsmax variant
Cities policies or City's policies | april | policies that are soft on crime | sources-differ | cbs variant, nbc variant, newsmax absent
gang murders: the same but for the last mark, three words of it in NBC | april | gang murder after gang murder | agrees | cbs printed, nbc part, newsmax printed
hamstringing: whole in CBS, one clause in NBC, no word otherwise | april | hamstringing the brave | agrees | cbs printed, nbc part, newsmax absent
the safest big city | april | safest big city | only | cbs printed, nbc absent, newsmax absent
the safest three months | april | safest three months | only | cbs printed, nbc absent, newsmax absent
an insult, this statement | april | this is an insult | only | cbs absent, nbc printed, newsmax absent
absolutely outrageous | april | to be absolutely outrageous | only | cbs absent, nbc absent, newsmax printed
the gang take downs | april | 100 gang take downs | only | cbs absent, nbc absent, newsmax printed
a disagreement with the mayor | april | a disagreement with the mayor | only | cbs printed, nbc absent, newsmax absent
when city politicians force | april | when city politicians force | only | cbs printed, nbc absent, newsmax absent
a gang member walking out of Rikers | april | walking out of rikers island | only | cbs absent, nbc printed, newsmax absent
crumbling | april | crumbling under the weight | only | cbs printed, nbc absent, newsmax absent
the tweet of the press secretary | april | figured out how to prevent it | only | cbs printed, nbc absent, newsmax absent
Emanuel on facts and law | april | neither the facts | only | cbs printed, nbc absent, newsmax absent
the police union: absolutely correct | april | absolutely correct | only | cbs told, nbc printed, newsmax absent
the police union: placed in jeopardy | april | placed in jeopardy | only | nbc printed, newsmax absent
why would he insult | april | why would he insult | only | cbs printed, nbc absent, newsmax absent
worst nightmare | march | worst nightmare | only | march printed, nbc not-in-corpus, newsmax not-in-corpus
Baraka in two sentences with the speaker named between them | march | it is highly ironic | only | march printed, cbs not-in-corpus
racist assault, printed twice in one article | january | racist assault | only | january printed, cbs not-in-corpus
a slap in the face | january | slap in the face | only | january printed, nbc not-in-corpus
Sanders goes on after "she said" | january | pick and choose what laws | only | january printed
`;

/** words of the utterance | kinds of difference */
export const UTTERANCE_TYPES = `
my blood began to boil | cut swap
absolutely ludicrous | contraction
a quarter century of progress | cut swap
an unacceptable statement | cut
look our police officers in the eye | cut
policies that are soft on crime | swap
gang murder after gang murder | typography
hamstringing the brave | 
`;

/** point | event | measure | outcome among the sources | how each source carries it */
export const MEASURES = `
murders down 82 percent | april | murders-since-1993 | agrees | cbs printed, nbc absent, newsmax printed
shootings down 81 percent | april | shootings-since-1993 | agrees | cbs printed, nbc absent, newsmax printed
crime down 76 percent | april | overall-crime-since-1993 | agrees | cbs printed, nbc absent, newsmax printed
counted since 1993 | april | crime-baseline-year | agrees | cbs printed, nbc absent, newsmax printed
nine communities, nine municipalities | april | jurisdictions-sent-letters | agrees | cbs printed, nbc absent, newsmax printed
June 30 or June 3 | april | compliance-deadline | sources-differ | cbs variant, nbc absent, newsmax variant
letters on the Friday | april | letters-sent-date | agrees | cbs printed, nbc printed, newsmax printed
a quarter century | april | years-of-progress | agrees | cbs printed, nbc absent, newsmax printed
millions at stake | april | new-york-grants-at-stake | agrees | cbs printed, nbc printed, newsmax absent
a release in February | april | rikers-release-month | agrees | cbs printed, nbc printed, newsmax absent
more than 140 jurisdictions | april | sanctuary-jurisdictions-us | only | cbs printed, nbc absent, newsmax absent
37 cities | april | sanctuary-cities-us | only | cbs printed, nbc absent, newsmax absent
over 1,000 people locked up | april | gang-arrests-2016 | only | cbs absent, nbc absent, newsmax printed
100 take downs | april | gang-takedowns-2016 | only | cbs absent, nbc absent, newsmax printed
commissioner since September | april | commissioner-since | only | newsmax printed, cbs absent
a law of 1996 | april | information-sharing-law-year | only | newsmax printed, cbs absent
$4.1 billion | march | grant-money-available | only | march printed, cbs not-in-corpus
11 million immigrants | march | undocumented-in-us | only | march printed, cbs not-in-corpus
200 cases | march | released-immigrant-cases | only | march printed
200 cities | july | cities-to-be-disqualified | only | january printed, march not-in-corpus
23 and two dozen in one article | january | jurisdictions-sent-letters | only | january printed, cbs not-in-corpus
`;

/** point | measure | wording on the page | its reading | page | outcome | sources | as in */
export const PAGE_FIGURES = `
nine in April | jurisdictions-sent-letters | nine | 9 | april | agrees | cbs newsmax
23 in January | jurisdictions-sent-letters | 23 jurisdictions | 23 | january | only | january
two dozen in January | jurisdictions-sent-letters | two dozen | 24 | january | only | january
25 in January | jurisdictions-sent-letters | 25 | 25 | january | differs | january
nine in January | jurisdictions-sent-letters | nine | 9 | january | differs | january
23 in April | jurisdictions-sent-letters | 23 jurisdictions | 23 | april | differs | cbs newsmax
nine with no event known | jurisdictions-sent-letters | nine | 9 | unknown | not-comparable | cbs january newsmax
nine, two years later | jurisdictions-sent-letters | nine | 9 | later | not-comparable | cbs january newsmax
nine on a page about March | jurisdictions-sent-letters | nine | 9 | march | other-time | cbs january newsmax
June 30 | compliance-deadline | June 30 | 2017-06-30 date | april | sources-differ | cbs newsmax | cbs
June 3 | compliance-deadline | June 3 | 2017-06-03 date | april | sources-differ | cbs newsmax | newsmax
June 30 with no year | compliance-deadline | June 30 | --06-30 date | april | sources-differ | cbs newsmax | cbs
June 15 | compliance-deadline | June 15 | 2017-06-15 date | april | differs | cbs newsmax
82 percent | murders-since-1993 | 82 percent | 82 percent down | april | agrees | cbs newsmax
80 percent | murders-since-1993 | 80 percent | 80 percent down | april | differs | cbs newsmax
81.7 percent | murders-since-1993 | 81.7 percent | 81.7 percent down | april | rounds | cbs newsmax
up 82 percent | murders-since-1993 | 82 percent | 82 percent up | april | differs | cbs newsmax
80 percent, two years later | murders-since-1993 | 80 percent | 80 percent down | later | other-time | cbs newsmax
82 percent, two years later | murders-since-1993 | 82 percent | 82 percent down | later | agrees | cbs newsmax
more than 140 | sanctuary-jurisdictions-us | 140 | more-than 140 | april | only | cbs
150 jurisdictions | sanctuary-jurisdictions-us | 150 | 150 | april | within | cbs
120 jurisdictions | sanctuary-jurisdictions-us | 120 | 120 | april | differs | cbs
37 cities | sanctuary-cities-us | 37 | 37 | april | only | cbs
40 cities | sanctuary-cities-us | 40 | 40 | april | differs | cbs
200 cities on a page about January | cities-to-be-disqualified | 200 | 200 | january | only | january
300 cities on a page about January | cities-to-be-disqualified | 300 | 300 | january | differs | january
$4 billion | grant-money-available | $4 billion | 4000000000 USD | march | rounds | march
$5 billion | grant-money-available | $5 billion | 5000000000 USD | march | differs | march
11 million | undocumented-in-us | 11 million | 11000000 | march | only | march
12 million in January | undocumented-in-us | 12 million | 12000000 | january | other-time | march
an order in January | january-order-date | January | 2017-01 date | march | only | march
an order on 25 January | january-order-date | Jan. 25 | 2017-01-25 date | march | within | march
an order in March | march-order-date | March | 2017-03 date | april | only | newsmax
a percentage where dollars are meant | grant-money-available | 4.1 percent | 4.1 percent down | march | not-comparable | march
`;

/** words on the page | speaker | words to find quotations by | outcome | sources counted | as in */
export const PAGE_QUOTATIONS = `
When I heard that statement, | james-oneill | blood began to boil | sources-differ | cbs newsmax | newsmax
We are not soft on crime and never were | - | soft on crime | none | 
We were told that we are soft on crime, which nobody here believes | justice-department | soft on crime | none |
Soft On Crime | justice-department | soft on crime | agrees | cbs nbc newsmax
We just had the safest three months, | bill-de-blasio | safest three months | only | cbs
We just had the safest six months | bill-de-blasio | safest three months | differs | cbs
When I heard that statement, my blood began to boil, | james-oneill | blood began to boil | sources-differ | cbs nbc newsmax | newsmax
When I read that statement by the DOJ this afternoon, my blood began to boil | james-oneill | blood began to boil | sources-differ | cbs nbc newsmax | cbs
blood began to boil | james-oneill | blood began to boil | agrees | cbs nbc newsmax
When I saw that statement, my blood began to boil | james-oneill | blood began to boil | differs | cbs newsmax
it is New York City's policies that are soft on crime. | justice-department | policies that are soft on crime | sources-differ | cbs nbc | nbc
It is New York City’s policies that are soft on crime | - | policies that are soft on crime | sources-differ | cbs nbc | nbc
To say we are soft on crime is absolutely ludicrous. | james-oneill | absolutely ludicrous | sources-differ | cbs newsmax | newsmax
absolutely ludicrous | james-oneill | absolutely ludicrous | agrees | cbs newsmax
New York City continues to see gang murder after gang murder, the predictable consequence of the city’s “soft on crime” stance | justice-department | gang murder after gang murder | agrees | cbs newsmax
Neither the facts nor the law are on their side | rahm-emanuel | neither the facts | only | cbs
Neither the facts nor the law is on their side | rahm-emanuel | neither the facts | differs | cbs
In 2016, we locked up over 2,000 people in 100 gang take downs | james-oneill | gang take downs | differs | newsmax
We did become the safest big city in America by being soft on crime. | bill-de-blasio | safest big city | differs | cbs
my blood began to boil | bill-de-blasio | blood began to boil | not-comparable | cbs nbc newsmax
a dangerous MS-13 gang member walking out of Rikers Island | justice-department | walking out of rikers | only | nbc
They’re actually the ones in the most danger | helen-gym | in the most danger | only | march
`;

/** words on the page | speaker | words to find quotations by | kinds of difference */
export const PAGE_QUOTATION_TYPES = `
In 2016, we locked up over 2,000 people in 100 gang take downs | james-oneill | gang take downs | number
We did become the safest big city in America by being soft on crime. | bill-de-blasio | safest big city | negation
Neither the facts nor the law is on their side | rahm-emanuel | neither the facts | swap
`;

/** actor | outcome | sources counted */
export const ACTORS = `
james-oneill | sources-differ | 3
bill-de-blasio | sources-differ | 5
justice-department | sources-differ | 5
rahm-emanuel | only | 1
helen-gym | only | 1
ras-baraka | only | 1
melissa-mark-viverito | only | 1
lourdes-rosado | only | 1
sarah-sanders | only | 1
lindsay-walters | only | 1
eric-phillips | only | 1
seattle | only | 1
eric-schneiderman | named | 2
philadelphia | named | 2
ms-13 | named | 2
sergeants-benevolent-association | named | 2
nypd | named | 4
jeff-sessions | named | 3
`;
