/** Which section of the page is being read, for the list at its side. */
import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SectionId } from '../../components/corpus/corpus.tsx';

/** A section is read when its top has passed this far below the window's upper edge, in CSS pixels. */
const READ_FROM = 160;

function sectionInView(): SectionId {
  const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
  const passed = SECTIONS.filter(([id]) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && (top < READ_FROM || (isAtEnd && `#${id}` === location.hash));
  });
  return passed.at(-1)?.[0] ?? 'sources';
}

export function useSection(): SectionId {
  const [section, setSection] = useState<SectionId>('sources');
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => setSection(sectionInView());
    window.addEventListener('scroll', follow, { passive: true, signal: stop.signal });
    window.addEventListener('hashchange', follow, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return section;
}
