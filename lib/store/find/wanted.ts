/** What the statements wanted have to do with: any of these is enough. All ids as in the store. */
export interface Wanted {
  actors?: readonly string[];
  measures?: readonly string[];
  statements?: readonly string[];
  /** Every statement of these events, for coverage and for what else was said. */
  events?: readonly string[];
  /** Leave out sources of which not everything could be read: a card says who is silent, the outcomes of a page do not. */
  whole?: true;
}
