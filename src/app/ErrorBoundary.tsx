import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '../locale/locale.ts';
import { Failure } from './Failure.tsx';

interface ErrorBoundaryProps {
  readonly locale: Locale;
  /** Another place is another try: a page that failed does not fail the next one. */
  readonly place: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failedAt: string | null;
}

/** A reader never meets a blank page: what fails to load or to draw is a message with a way to go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    if (state.failedAt === '') return { failedAt: props.place };
    if (state.failedAt !== null && state.failedAt !== props.place) return { failedAt: null };
    return null;
  }

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children;
    return <Failure locale={this.props.locale} onRetry={() => window.location.reload()} />;
  }
}
