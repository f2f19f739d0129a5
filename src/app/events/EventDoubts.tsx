import type { AtlasEvent } from '../../domain/fact.ts';
import { useLocale } from '../localeContext.tsx';
import { FactDoubts } from './FactDoubts.tsx';

interface EventDoubtsProps {
  readonly event: AtlasEvent;
  readonly heading: 'h2' | 'h3' | 'h4';
}

export function EventDoubts({ event, heading }: EventDoubtsProps) {
  const locale = useLocale();
  const { confidence, alternatives } = event;
  return (
    <FactDoubts
      confidence={
        confidence === undefined ? null : locale.text(`eventCard:confidence.${confidence}`)
      }
      alternatives={alternatives}
      heading={heading}
    />
  );
}
