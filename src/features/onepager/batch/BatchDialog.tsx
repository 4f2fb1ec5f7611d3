import { FilePlus2 } from 'lucide-react';
import { type DragEvent, memo, useRef, useState } from 'react';
import type { PickedFile } from '#core/ports.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Check } from '../dialog/Check.tsx';
import { PageFields } from '../dialog/OptionFields.tsx';
import { useChoice } from '../use-page-parts.ts';
import styles from './BatchDialog.module.css';
import { type Batch, useBatch } from './use-batch.ts';
import { type Candidate, useCandidates } from './use-candidates.ts';

interface Props {
  onClose: () => void;
}

/** Chooses maps of this browser and of files, and makes one PDF of them. */
export function BatchDialog({ onClose }: Props) {
  const t = useLateT();
  const choice = useChoice();
  const { all, loading, unreadable, add, choose } = useCandidates();
  const { batch, make, stop } = useBatch(onClose);
  const chosen = all.filter((one) => one.chosen);
  const making = batch.state === 'making';

  return (
    <Dialog
      open
      onClose={onClose}
      size="l"
      fullOnPhone
      title={t('exportDialog.batch')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Progress batch={batch} />
          {making ? <Button onClick={stop}>{t('exportDialog.stop')}</Button> : null}
          <Button
            variant="primary"
            busy={making || loading}
            disabled={chosen.length === 0}
            onClick={() => void make(chosen.map(({ map }) => map))}
          >
            {t('exportDialog.batch.download', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <FileDrop onFiles={(files) => void add(files)}>
        <MapList all={all} choose={choose} />
        {unreadable.length > 0 ? <Unreadable names={unreadable} /> : null}
        {batch.state === 'failed' ? (
          <Callout tone="danger">
            {t(batch.trouble === 'code' ? 'exportDialog.noCode' : 'exportDialog.batch.failed')}
          </Callout>
        ) : null}
        <div className={styles['page']}>
          <PageFields choice={choice} />
        </div>
      </FileDrop>
    </Dialog>
  );
}

type Choose = (keys: readonly string[], chosen: boolean) => void;

interface ListProps {
  all: readonly Candidate[];
  choose: Choose;
}

function MapList({ all, choose }: ListProps) {
  const t = useLateT();
  const keys = all.map(({ key }) => key);
  const every = all.every(({ chosen }) => chosen);
  return (
    <fieldset>
      <legend className={styles['caption']}>{t('exportDialog.batch.maps')}</legend>
      {all.length > 1 ? (
        <Check
          label={t('exportDialog.batch.all')}
          checked={every}
          onCheckedChange={(chosen) => choose(keys, chosen)}
        />
      ) : null}
      <ul className={styles['maps']}>
        {all.map((one) => (
          <MapRow key={one.key} one={one} choose={choose} />
        ))}
      </ul>
    </fieldset>
  );
}

/** Hundreds of rows stand still while the file is being made and says how far it is. */
const MapRow = memo(function MapRow({ one, choose }: { one: Candidate; choose: Choose }) {
  const t = useLateT();
  const format = useFormat();
  const { title, team, date } = one.map.info;
  const facts = [team, format.date(date), one.file ?? ''].filter((part) => part !== '');
  return (
    <li>
      <Check
        label={title === '' ? t('header.untitled') : title}
        checked={one.chosen}
        onCheckedChange={(now) => choose([one.key], now)}
        note={<span className={styles['facts']}>{facts.join(' · ')}</span>}
      />
    </li>
  );
});

function Unreadable({ names }: { names: readonly string[] }) {
  const t = useLateT();
  const format = useFormat();
  const quoted = names.map((name) => format.quote(name));
  return (
    <Callout tone="warn">
      {t('exportDialog.batch.unreadable', { names: quoted.join(', ') })}
    </Callout>
  );
}

function Progress({ batch }: { batch: Batch }) {
  const t = useLateT();
  if (batch.state !== 'making') return <span className={styles['progress']} />;
  const { done, total } = batch;
  const words = t('exportDialog.batch.progress', { done, total });
  return (
    <div className={styles['progress']}>
      <span aria-hidden>{words}</span>
      <ProgressBar
        label={t('exportDialog.making')}
        value={done}
        max={total}
        valueText={words}
        className={styles['bar']}
      />
    </div>
  );
}

interface DropProps {
  onFiles: (files: readonly PickedFile[]) => void;
  children: React.ReactNode;
}

/** Takes files by button and by drop; the page around it leaves those to us. */
function FileDrop({ onFiles, children }: DropProps) {
  const t = useLateT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files, pickedFile));
  }

  return (
    <div
      className={styles['parts']}
      role="presentation"
      data-takes-files
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles['about']}>{t('exportDialog.batch.about')}</p>
      <div className={styles['add']}>
        <Button icon={<FilePlus2 size={18} aria-hidden />} onClick={() => input.current?.click()}>
          {t('exportDialog.batch.add')}
        </Button>
        <span className={styles['facts']}>{t('exportDialog.batch.drop')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,.pdf,.png,.svg,.html,.md,.csv"
          onChange={(event) => {
            onFiles(Array.from(event.target.files ?? [], pickedFile));
            event.target.value = '';
          }}
        />
      </div>
      {children}
    </div>
  );
}

function pickedFile(file: File): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
