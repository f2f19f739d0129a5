import type { BoundariesFile, Dataset } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { policyOf } from '../join.ts';
import { nearest } from '../nearest.ts';
import { planShapes } from '../shapes/policy.ts';
import type { Plan } from '../shapes/policy.ts';
import type { World } from '../shapes/world.ts';
import type { Entry } from '../validate.ts';

/** Every state has a shape or says why not; every policy of borders fits the world and speaks of every shape without a code. */
export function checkGeometry(dataset: Dataset, world: World): readonly Fault[] {
  const { atlas, policies, broken } = dataset;
  const states = dataset.states.map(({ value }) => value);
  const statesKnown = ![...broken].some((path) => path.startsWith('states/'));
  const faults: Fault[] = [];
  for (const policy of policies) {
    const plan = planShapes(world, states, policy.value);
    faults.push(
      ...checkShapes(policy, world),
      ...checkParts(policy, plan),
      ...(statesKnown ? checkLines(policy, plan, dataset) : []),
    );
    if (policy === dataset.boundaries && statesKnown) faults.push(...checkDrawn(dataset, plan));
  }
  const chosen = policyOf(atlas);
  if (atlas !== null && dataset.boundaries === null && !broken.has(chosen)) {
    const files = [...policies.map(({ file }) => file), ...broken];
    const meant = nearest(chosen, files);
    // A boundaries.json that is not there at all has been told as missing.
    if (atlas.boundaries !== undefined) {
      faults.push({
        file: 'atlas.json',
        path: 'boundaries',
        what: `there is no policy of borders in ${quoted(chosen)}`,
        mend: meant === null ? 'name boundaries.json, or write the file' : `write ${quoted(meant)}`,
      });
    }
  }
  return faults;
}

function checkShapes(
  { file, value: policy }: Entry<BoundariesFile>,
  world: World,
): readonly Fault[] {
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
  return faults;
}

function checkParts({ file }: Entry<BoundariesFile>, { problems }: Plan): readonly Fault[] {
  return problems.map(({ rule, key, what, mend }) => ({
    file,
    path: at(at('parts', rule), key),
    what,
    mend,
  }));
}

/** Every name of a rule on lines is a state's or a piece's, and has a border with another of them. */
function checkLines(
  { file, value: { lines = [] } }: Entry<BoundariesFile>,
  { names, found }: Plan,
  { states }: Dataset,
): readonly Fault[] {
  const known = new Set([...states.map(({ value }) => value.id), ...names]);
  return lines.flatMap(({ between, within }, index) =>
    between.flatMap((name, place): readonly Fault[] => {
      const path = at(at(at('lines', index), 'between'), place);
      if (!known.has(name)) {
        const meant = nearest(name, known);
        const what = `there is no state, shape or part ${quoted(name)}`;
        return [
          { file, path, what, mend: meant === null ? 'remove it' : `write ${quoted(meant)}` },
        ];
      }
      if (found[index]?.has(name) === true) return [];
      const where = within === undefined ? '' : ' inside the box';
      return [
        {
          file,
          path,
          what: `${quoted(name)} has no border${where} with the others`,
          mend: 'take it out, or name its neighbour',
        },
      ];
    }),
  );
}

/** A shape or an excuse for every state. */
function checkDrawn({ states }: Dataset, { groups }: Plan): readonly Fault[] {
  const drawn = new Set(groups.map(({ state }) => state));
  const faults: Fault[] = [];
  for (const { file, value } of states) {
    if (drawn.has(value.id) && value.noShape !== undefined) {
      faults.push({
        file,
        path: 'noShape',
        what: 'it has a shape after all',
        mend: 'remove "noShape"',
      });
    }
    if (!drawn.has(value.id) && value.noShape === undefined) {
      faults.push({
        file,
        path: 'numeric',
        what: `no shape of the world has the number ${quoted(value.numeric)}`,
        mend: 'correct the number, name a shape in boundaries.json, or say why in "noShape"',
      });
    }
  }
  return faults;
}
