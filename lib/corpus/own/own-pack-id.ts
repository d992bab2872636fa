/** The one pack of what a person added. Alone in its file: the background needs nothing else of a draft. */
export const OWN_PACK = 'my-sources';
