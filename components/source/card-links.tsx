/** How a line finds the address that opens its source at the words. The address is made outside: components make no links from data. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';

export type AddressOf = (line: SourceLine) => string | null;

const CardLinksContext = createContext<AddressOf>(() => null);

export const CardLinksProvider = CardLinksContext.Provider;

export function useAddressOf(): AddressOf {
  return useContext(CardLinksContext);
}
