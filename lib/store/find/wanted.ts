/** Which statements are wanted: those that match any of the lists. Ids are qualified, as in the store. */
export interface Wanted {
  actors?: readonly string[];
  measures?: readonly string[];
  statements?: readonly string[];
  /** Every statement on these events, for coverage and for what else was said. */
  events?: readonly string[];
  /** Leave out sources that could not be read completely. Set for cards, which say who is silent; not for outcomes on a page. */
  whole?: true;
}
