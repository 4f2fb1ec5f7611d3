import { useMemo } from 'react';
import { csvRecords } from '#core/codecs/csv-text.ts';
import { useLateT } from '#i18n/react.tsx';
import styles from './TextPreview.module.css';

/** Letters of a document that are shown; the rest is in the file. */
const SHOWN = 20_000;
/** Rows of a table that are shown. */
const SHOWN_ROWS = 60;

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
}

/** A document as it is written. */
export function PlainText({ bytes }: Props) {
  const t = useLateT();
  const text = useMemo(() => new TextDecoder().decode(bytes), [bytes]);
  return (
    <>
      <pre className={styles['text']}>{text.slice(0, SHOWN)}</pre>
      {text.length > SHOWN ? <p className={styles['more']}>{t('exportDialog.goesOn')}</p> : null}
    </>
  );
}

/** A table as a spreadsheet shows it. */
export function CsvText({ bytes }: Props) {
  const t = useLateT();
  const rows = useMemo(() => rowsOf(new TextDecoder().decode(bytes)), [bytes]);
  const [heading = [], ...body] = rows;
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            {heading.map(({ place, text }) => (
              <th key={place} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, SHOWN_ROWS).map((row) => (
            <tr key={row[0]?.text}>
              {row.map(({ place, text }) => (
                <td key={place}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > SHOWN_ROWS ? (
        <p className={styles['more']}>{t('exportDialog.goesOn')}</p>
      ) : null}
    </>
  );
}

interface Cell {
  /** Number of its column. */
  readonly place: number;
  readonly text: string;
}

/** Russian tables are parted by semicolons; the first line holds captions, which hold neither. */
function rowsOf(text: string): readonly (readonly Cell[])[] {
  const [captions = ''] = text.split('\r\n', 1);
  const records = csvRecords(text, captions.includes(';') ? ';' : ',') ?? [];
  return records.map((record) => record.map((cell, place) => ({ place, text: cell })));
}
