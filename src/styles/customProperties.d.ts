import 'react';

declare module 'react' {
  /** Custom properties may be set inline: a data colour is known only to the data. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
