/** How large the corpus is against which the card is held and whom of it the benchmark's page names. */

export interface LargeCorpus {
  /** Ordinary sources, of twenty statements each. */
  sources: number;
  /** Further ones, all on one event. */
  crowd: number;
  names: {
    /** Whom every source names. */
    famous: string;
    /** Whom eight sources name. */
    ordinary: string;
  };
}

/** 5,000 sources, 100,000 statements. */
export const LARGE_CORPUS: LargeCorpus = {
  sources: 4600,
  crowd: 400,
  names: { famous: 'Zora Quillfeather', ordinary: 'Bram Oakhollow' },
};
