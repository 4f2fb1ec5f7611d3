import { useEffect, useState } from 'react';
import type { QrCode } from '#formats/qr-code.ts';
import { useLateT } from '#i18n/react.tsx';
import styles from './QrFigure.module.css';

interface Props {
  start: string;
  dense: string;
}

/** Pixels a module takes where there is room: a camera that is a little off still reads it. */
const MODULE = 4;

/** The QR code of a link, or word that the map is too large for one. */
export function QrFigure({ start, dense }: Props) {
  const t = useLateT();
  const code = useQrCode(start, dense);
  if (code === undefined) return null;
  if (code === null) return <p className={styles['none']}>{t('share.qrTooLong')}</p>;
  const { size, path } = code;
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['code']}
        role="img"
        aria-label={t('share.qr')}
        width={size * MODULE}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <figcaption>{t('share.qrAbout')}</figcaption>
    </figure>
  );
}

/** `undefined` while it is made, `null` when there can be none. */
function useQrCode(start: string, dense: string): QrCode | null | undefined {
  const [code, setCode] = useState<QrCode | null>();
  useEffect(() => {
    let wanted = true;
    void import('#formats/qr-code.ts').then(
      ({ qrCodeOf }) => wanted && setCode(qrCodeOf(start, dense)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [start, dense]);
  return code;
}
