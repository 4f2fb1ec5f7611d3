import { useId } from 'react';
import { PAGE_SECTIONS } from '#core/onepager/options.ts';
import { PAPER_NAMES } from '#core/onepager/paper.ts';
import { useLateT } from '#i18n/react.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Select } from '#ui/Select.tsx';
import { type ChoiceState, GROUNDS, LABEL_LANGUAGES, PNG_SCALES } from '../choice.ts';
import { Check } from './Check.tsx';
import styles from './OptionFields.module.css';
import { Segments } from './Segments.tsx';
import { lookOf } from './looks.ts';

interface Props {
  choice: ChoiceState;
}

/** What can be chosen about a file of this format; the rest is not shown. */
export function OptionFields({ choice }: Props) {
  const isPage = lookOf(choice.format) === 'page';
  const speaks = isPage || choice.format === 'md' || choice.format === 'csv';
  return (
    <>
      {isPage ? <PageFields choice={choice} /> : null}
      {choice.format === 'png' ? <ScaleField choice={choice} /> : null}
      {choice.format === 'board-png' ? <GroundField choice={choice} /> : null}
      {isPage ? <SectionFields choice={choice} /> : null}
      {speaks ? <LanguageField choice={choice} /> : null}
    </>
  );
}

export function PageFields({ choice }: Props) {
  const t = useLateT();
  const { paper, page, choose, choosePage } = choice;
  return (
    <>
      <Select
        label={t('onepager.paper')}
        value={paper}
        onValueChange={(chosen) => choose({ paper: chosen })}
        options={PAPER_NAMES.map((value) => ({ value, label: t(`exportDialog.paper.${value}`) }))}
      />
      <Segments
        label={t('exportDialog.layout')}
        value={page.layout}
        onValueChange={(layout) => choosePage({ layout })}
        options={(['table', 'board'] as const).map((value) => ({
          value,
          label: t(`exportDialog.layout.${value}`),
        }))}
      />
      <Segments
        label={t('exportDialog.pages')}
        value={page.pages}
        onValueChange={(pages) => choosePage({ pages })}
        options={(['one', 'more'] as const).map((value) => ({
          value,
          label: t(`exportDialog.pages.${value}`),
        }))}
      />
      <Segments
        label={t('exportDialog.ink')}
        value={page.ink}
        onValueChange={(ink) => choosePage({ ink })}
        options={(['colour', 'black'] as const).map((value) => ({
          value,
          label: t(`exportDialog.ink.${value}`),
        }))}
      />
    </>
  );
}

function ScaleField({ choice: { pngScale, choose } }: Props) {
  const t = useLateT();
  return (
    <Segments
      label={t('exportDialog.scale')}
      value={pngScale}
      onValueChange={(chosen) => choose({ pngScale: chosen })}
      options={PNG_SCALES.map((value) => ({ value, label: `${value}×` }))}
    />
  );
}

function GroundField({ choice: { ground, choose } }: Props) {
  const t = useLateT();
  return (
    <Select
      label={t('exportDialog.ground')}
      value={ground}
      onValueChange={(chosen) => choose({ ground: chosen })}
      options={GROUNDS.map((value) => ({ value, label: t(`exportDialog.ground.${value}`) }))}
    />
  );
}

function SectionFields({ choice: { page, choosePage } }: Props) {
  const t = useLateT();
  const id = useId();
  const { sections, owners, privateNotes } = page;
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={styles['caption']}>
        {t('exportDialog.sections')}
      </h3>
      <div className={styles['checks']}>
        {PAGE_SECTIONS.map((section) => (
          <Check
            key={section}
            label={t(`exportDialog.section.${section}`)}
            checked={sections[section]}
            onCheckedChange={(shown) => choosePage({ sections: { ...sections, [section]: shown } })}
          />
        ))}
        <Check
          label={t('exportDialog.owners')}
          checked={owners}
          onCheckedChange={(shown) => choosePage({ owners: shown })}
        />
      </div>
      <Check
        label={t('exportDialog.privateNotes')}
        checked={privateNotes}
        onCheckedChange={(shown) => choosePage({ privateNotes: shown })}
      />
      {privateNotes ? (
        <Callout tone="warn" className={styles['warning']}>
          {t('exportDialog.privateNotesWarning')}
        </Callout>
      ) : null}
    </div>
  );
}

function LanguageField({ choice: { labels, choose } }: Props) {
  const t = useLateT();
  return (
    <Select
      label={t('exportDialog.labels')}
      value={labels}
      onValueChange={(chosen) => choose({ labels: chosen })}
      note={t('exportDialog.labels.note')}
      options={LABEL_LANGUAGES.map((value) => ({
        value,
        label: value === 'map' ? t('exportDialog.labels.map') : t(`common.language.${value}`),
      }))}
    />
  );
}
