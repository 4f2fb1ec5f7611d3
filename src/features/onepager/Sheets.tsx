import { memo } from 'react';
import type { PaperName } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { useLateT } from '#i18n/react.tsx';
import { SceneSvg } from './SceneSvg.tsx';
import styles from './Sheets.module.css';

interface Props {
  scenes: readonly Scene[];
  /** Title of the map. */
  title: string;
  paper: PaperName;
}

/** The pages, one under another; paper is light in every theme. */
export const Sheets = memo(function Sheets({ scenes, title, paper }: Props) {
  const t = useLateT();
  const total = scenes.length;
  const numbered = scenes.map((scene, place) => ({ scene, number: place + 1 }));
  return numbered.map(({ scene, number }) => (
    <div key={number} className={styles['sheet']} data-theme="light" data-paper={paper}>
      <SceneSvg
        scene={scene}
        label={
          total === 1
            ? t('onepager.preview', { title })
            : t('onepager.previewPart', { title, number, total })
        }
      />
    </div>
  ));
});
