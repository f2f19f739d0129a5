import type { Dataset } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';

function twice(path: string, list: readonly string[]): readonly Fault[] {
  return list.flatMap((one, index) =>
    list.indexOf(one) === index
      ? []
      : [
          {
            file: 'atlas.json',
            path: at(path, index),
            what: `${quoted(one)} stands twice`,
            mend: 'keep one of the two',
          },
        ],
  );
}

/** The atlas itself: its home has members, its headline is made of indicators that it shows. */
export function checkAtlas({ atlas, organisations }: Dataset): readonly Fault[] {
  if (atlas === null) return [];
  const home = organisations.find(({ value }) => value.id === atlas.home);
  const hidden = atlas.headline.filter((id) => !atlas.indicators.includes(id));
  return [
    ...(home === undefined || home.value.intergovernmental
      ? []
      : [
          {
            file: 'atlas.json',
            path: 'home',
            what: `${quoted(atlas.home)} has no states as members`,
            mend: 'choose an organisation of states',
          },
        ]),
    ...hidden.map((id) => ({
      file: 'atlas.json',
      path: at('headline', atlas.headline.indexOf(id)),
      what: `${quoted(id)} is not among the indicators`,
      mend: 'add it to "indicators", or take it out of "headline"',
    })),
    ...twice('languages', atlas.languages),
    ...twice('headline', atlas.headline),
    ...twice('indicators', atlas.indicators),
  ];
}
