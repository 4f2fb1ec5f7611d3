import { useEffect, useEffectEvent } from 'react';
import { useApp } from '#state/react.tsx';
import { Sheets } from './Sheets.tsx';
import type { Printing } from './desk-store.ts';
import styles from './PrintPages.module.css';
import { type PageParts, useChoice, usePageParts, usePages } from './use-page-parts.ts';

interface Props {
  printing: Printing;
  /** Called when a font or the words of the page did not come. */
  onTrouble: () => void;
}

/** Keeps what the pages need at hand; the pages themselves are there while they are printed. */
export function PrintPages({ printing, onTrouble }: Props) {
  const { parts, failed } = usePageParts();
  const tell = useEffectEvent(onTrouble);
  useEffect(() => {
    if (failed) tell();
  }, [failed]);
  return printing === 'no' || parts === null ? null : <Pages printing={printing} parts={parts} />;
}

function Pages({ printing, parts }: Pick<Props, 'printing'> & { parts: PageParts }) {
  const map = useApp((state) => state.map);
  const choice = useChoice();
  const scenes = usePages(map, choice, parts);

  useEffect(() => {
    if (printing === 'asked') window.print();
  }, [printing]);

  return (
    <div className={styles['pages']} data-printing>
      <Sheets scenes={scenes} title={map.info.title} paper={choice.paper} />
    </div>
  );
}
