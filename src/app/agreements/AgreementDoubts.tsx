import type { Agreement } from '../../domain/fact.ts';
import { FactDoubts } from '../events/FactDoubts.tsx';
import { useLocale } from '../localeContext.tsx';

export function AgreementDoubts({ agreement }: { readonly agreement: Agreement }) {
  const locale = useLocale();
  const { confidence, alternatives } = agreement;
  return (
    <FactDoubts
      confidence={confidence === undefined ? null : locale.text(`profile:agreement.${confidence}`)}
      alternatives={alternatives}
      heading="h2"
    />
  );
}
