import styles from './Kbd.module.css';

interface Props {
  /** As on the keyboard, joined by plus signs: Ctrl+Z. */
  keys: string;
}

export function Kbd({ keys }: Props) {
  return <kbd className={styles['kbd']}>{keys}</kbd>;
}
