/** All that changes the corpus, in one module that is loaded on demand. */
export { installPacks, undoInstall } from './install-packs.ts';
export { checkIntegrity } from './integrity.ts';
export { clearAll, forgetRemoved, removePacks, restorePacks, switchPack } from './remove-packs.ts';
