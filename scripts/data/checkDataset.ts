/** The fourth stage: what no file can see by itself. */
import { checkAtlas } from './checks/atlas.ts';
import { checkFacts } from './checks/facts.ts';
import { checkGeometry } from './checks/geometry.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkIndicators } from './checks/indicators.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkMemberships } from './checks/memberships.ts';
import { checkReferences } from './checks/references.ts';
import type { Dataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import type { World } from './shapes/world.ts';

export function checkDataset(dataset: Dataset, world: World): readonly Fault[] {
  return [
    ...checkAtlas(dataset),
    ...checkIdentity(dataset),
    ...checkReferences(dataset),
    ...checkLanguages(dataset),
    ...checkMemberships(dataset),
    ...checkFacts(dataset),
    ...checkIndicators(dataset),
    ...checkGeometry(dataset, world),
  ];
}
