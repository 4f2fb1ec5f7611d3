import { Component, type ReactNode } from 'react';

interface Props {
  /** Stands in for what broke; `retry` draws that again. */
  renderFallback: (retry: () => void) => ReactNode;
  children: ReactNode;
}

interface State {
  readonly broken: boolean;
}

/** Keeps what breaks inside it from taking the rest of the page along. */
export class Boundary extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override state: State = { broken: false };

  override render() {
    const { renderFallback, children } = this.props;
    return this.state.broken ? renderFallback(() => this.setState({ broken: false })) : children;
  }
}
