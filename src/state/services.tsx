import { type ReactNode, createContext, useContext } from 'react';
import type { IdSource } from '#core/map/ids.ts';
import type { Clock, FileGateway, FontSource, Keeping, SettingsStorage } from '#core/ports.ts';

/** The outside world as features see it: ports only, never the browser itself. */
export interface Services {
  readonly ids: IdSource;
  readonly now: Clock;
  /** Today as `YYYY-MM-DD` where the person is. */
  today(): string;
  readonly files: FileGateway;
  readonly settings: SettingsStorage;
  /** Maps, versions, backup and tabs; rejects when their code cannot be fetched. */
  keeping(): Promise<Keeping>;
  readonly fonts: FontSource;
}

const ServicesContext = createContext<Services | null>(null);

interface Props {
  readonly services: Services;
  readonly children: ReactNode;
}

/** Hands the ports to everything below it. */
export function ServicesProvider({ services, children }: Props) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) {
    throw new Error('useServices: no <ServicesProvider> above this component');
  }
  return services;
}
