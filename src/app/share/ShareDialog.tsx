import { useState } from 'react';
import { useHref } from 'react-router';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useView } from '../../view/useView.ts';
import type { OfferDialogProps } from '../figure/FigureActions.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { linksOf } from './links.ts';
import type { PanelProps } from './panel.ts';

const panels = {
  link: LinkPanel,
  embed: onDemand<PanelProps>(
    async () => (await import('./EmbedPanel.tsx')).EmbedPanel,
    ['settings'],
  ),
  citation: onDemand<PanelProps>(async () => (await import('./CitationPanel.tsx')).CitationPanel),
  alternative: onDemand<PanelProps>(
    async () => (await import('./AlternativePanel.tsx')).AlternativePanel,
  ),
} as const;

const ways = ['link', 'embed', 'citation', 'alternative'] as const;

/** The ways in which a view goes to somebody else. */
export function ShareDialog({ offer, title, onClose }: OfferDialogProps) {
  const locale = useLocale();
  const { context } = useView();
  const base = useHref('/');
  const [way, setWay] = useState<(typeof ways)[number]>('link');
  const here = window.location.href;
  const { figure, view } = offer;
  const [links] = useState(() => linksOf({ figure, view, context, here, base }));
  const Panel = panels[way];
  return (
    <Dialog
      title={locale.text('share:title')}
      closeLabel={locale.text('share:close')}
      onClose={onClose}
      wide
    >
      <Tabs
        label={locale.text('share:ways')}
        tabs={ways.map((id) => ({ id, label: locale.text(`share:tabs.${id}`) }))}
        current={way}
        direction={locale.direction}
        onChange={setWay}
      >
        <Panel
          offer={offer}
          title={title === '' ? locale.say(offer.table().caption) : title}
          links={links}
        />
      </Tabs>
    </Dialog>
  );
}
