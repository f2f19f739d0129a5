import type { Dataset } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { groupShapes } from '../shapes/policy.ts';
import type { World } from '../shapes/world.ts';

/** Every state has a shape or says why not; every shape without a code is spoken of in the policy of borders. */
export function checkGeometry(dataset: Dataset, world: World): readonly Fault[] {
  const { boundaries, states, broken } = dataset;
  if (boundaries === null) return [];
  const { file, value: policy } = boundaries;
  const shapes = world.objects.countries.geometries;
  const names = new Set(shapes.map((shape) => shape.properties?.name ?? ''));
  const said = new Map(policy.shapes.map(({ shape }, index) => [shape, index]));
  const faults: Fault[] = [];

  for (const [index, { shape }] of policy.shapes.entries()) {
    const path = at(at('shapes', index), 'shape');
    if (said.get(shape) !== index) {
      faults.push({
        file,
        path,
        what: `${quoted(shape)} is spoken of twice`,
        mend: 'keep one of the two',
      });
    }
    if (names.has(shape)) continue;
    const meant = nearest(shape, names);
    faults.push({
      file,
      path,
      what: `the world has no shape named ${quoted(shape)}`,
      mend: meant === null ? 'remove it' : `write ${quoted(meant)}, or remove it`,
    });
  }
  for (const shape of shapes) {
    const name = shape.properties?.name ?? '';
    if (shape.id !== undefined || said.has(name)) continue;
    faults.push({
      file,
      path: 'shapes',
      what: `the shape ${quoted(name)} has no code and the policy does not speak of it`,
      mend: `add it, with the state that it is drawn as, or null`,
    });
  }
  if ([...broken].some((path) => path.startsWith('states/'))) return faults;

  const drawn = new Set(
    groupShapes(
      world,
      states.map(({ value }) => value),
      policy,
    ).map(({ state }) => state),
  );
  for (const { file: stateFile, value } of states) {
    if (drawn.has(value.id) && value.noShape !== undefined) {
      faults.push({
        file: stateFile,
        path: 'noShape',
        what: 'it has a shape after all',
        mend: 'remove "noShape"',
      });
    }
    if (!drawn.has(value.id) && value.noShape === undefined) {
      faults.push({
        file: stateFile,
        path: 'numeric',
        what: `no shape of the world has the number ${quoted(value.numeric)}`,
        mend: 'correct the number, name a shape in boundaries.json, or say why in "noShape"',
      });
    }
  }
  return faults;
}
