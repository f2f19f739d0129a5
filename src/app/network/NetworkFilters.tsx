import { agreementTypes, eventTypes } from '../../domain/fact.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { webKinds } from '../../view/webKinds.ts';
import type { WebKind } from '../../view/webKinds.ts';
import { useLocale } from '../localeContext.tsx';
import { StateSearch } from '../map/panel/StateSearch.tsx';
import filters from '../figure/Filters.module.css';

const ties = ['membership', 'agreement', 'event', 'shared'] as const;
const stood = ['event', 'agreement'] as const;
const signed: readonly WebKind[] = agreementTypes;
const sitting: readonly WebKind[] = webKinds.filter((kind) => !signed.includes(kind));

/** What counts as a tie, of which organisations and agreements, and how well it has to be sourced. */
export function NetworkFilters({ view }: { readonly view: View }) {
  const locale = useLocale();
  const store = useViewStore();
  const toggle = <T extends string>(chosen: readonly T[], one: T): readonly T[] =>
    chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
  const types = eventTypes
    .map((type) => ({ type, name: locale.text(`events:type.${type}`) }))
    .toSorted((a, b) => locale.compare(a.name, b.name));
  return (
    <div className={filters['panel']}>
      <fieldset>
        <legend>{locale.text('network:choice.links')}</legend>
        {ties.map((tie) => (
          <Check
            key={tie}
            label={locale.text(`network:choice.kindOf.${tie}`)}
            checked={view.links.includes(tie)}
            onChange={() => store.update({ links: toggle(view.links, tie) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{locale.text('network:choice.nodes')}</legend>
        {stood.map((node) => (
          <Check
            key={node}
            label={locale.text(`network:choice.nodeOf.${node}`)}
            checked={view.nodes.includes(node)}
            onChange={() => store.update({ nodes: toggle(view.nodes, node) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{locale.text('network:choice.states')}</legend>
        <StateSearch states={view.states} />
      </fieldset>
      <fieldset>
        <legend>{locale.text('network:choice.kinds')}</legend>
        {sitting.map((kind) => (
          <Check
            key={kind}
            label={locale.text(`network:choice.kind.${kind}`)}
            checked={view.kinds.includes(kind)}
            onChange={() => store.update({ kinds: toggle(view.kinds, kind) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{locale.text('network:choice.signed')}</legend>
        {signed.map((kind) => (
          <Check
            key={kind}
            label={locale.text(`network:choice.kind.${kind}`)}
            checked={view.kinds.includes(kind)}
            onChange={() => store.update({ kinds: toggle(view.kinds, kind) })}
          />
        ))}
      </fieldset>
      <Check
        label={locale.text('network:choice.sure')}
        checked={view.sure}
        onChange={() => store.update({ sure: !view.sure })}
      />
      {view.links.includes('event') || view.nodes.includes('event') ? (
        <fieldset>
          <legend>{locale.text('network:choice.types')}</legend>
          {types.map(({ type, name }) => (
            <Check
              key={type}
              label={name}
              checked={view.types.includes(type)}
              onChange={() => store.update({ types: toggle(view.types, type) })}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={filters['check']}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{label}</span>
    </label>
  );
}
