import { useShallow } from 'zustand/react/shallow';
import { type Figure, funnelFigures } from '#core/funnel/funnel.ts';
import { routeOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import styles from './PresentPage.module.css';

/** The whole map at a glance: whose it is, its figures, its stages. */
export function SummarySlide() {
  const t = useLateT();
  const format = useFormat();
  const info = useApp(({ map }) => map.info);
  const route = useApp(useShallow(({ map }) => routeOf(map)));
  const by = [info.team, info.author, format.date(info.date)].filter((text) => text !== '');
  return (
    <>
      <p className={styles['over']}>{by.join(' · ')}</p>
      <h1 className={styles['title']}>{info.title.trim() || t('header.untitled')}</h1>
      <Figures />
      {route.length === 0 ? <p className={styles['quiet']}>{t('present.noStages')}</p> : null}
      <ol className={styles['route']}>
        {route.map(({ id, name, happens }, index) => (
          <li key={id}>
            <HueBadge number={index + 1} size="l" />
            <span>
              <b>{name.trim() || t('outline.unnamed')}</b>
              <small>{happens}</small>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Figures() {
  const t = useLateT();
  const format = useFormat();
  const map = useApp((state) => state.map);
  const { conversion, cycleDays, bottleneck } = funnelFigures(map);
  const mark = (figure: Figure<unknown>, text: string) =>
    figure.known && figure.guess ? `≈\u00a0${text}` : text;
  const rows: (readonly [label: string, text: string])[] = [];
  if (conversion.known) {
    const text = mark(conversion, format.percent(conversion.value));
    rows.push([t('board.figures.conversion'), text]);
  }
  if (cycleDays.known) {
    rows.push([
      t('board.figures.cycle'),
      mark(cycleDays, format.days(Math.round(cycleDays.value))),
    ]);
  }
  if (bottleneck.known) {
    const { stageId, rate } = bottleneck.value;
    const text = `${map.stages[stageId]?.name ?? ''} → ${format.percent(rate)}`;
    rows.push([t('board.figures.bottleneck'), mark(bottleneck, text)]);
  }
  if (rows.length === 0) return null;
  return (
    <dl className={styles['figures']}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
