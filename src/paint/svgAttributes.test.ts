import { describe, expect, test } from 'vitest';
import type { AgreementId, EventId, MembershipId, OrganisationId, StateId } from '../domain/ids.ts';
import type { CircleNode, Mark, PathNode, SceneNode, TextNode } from '../scene/scene.ts';
import { eachChange, hatchId, paintOf } from './svgAttributes.ts';

const disc: CircleNode = { type: 'circle', key: 'a', x: 3, y: 4, radius: 5, fill: '#203f74' };
const land: PathNode = { type: 'path', key: 'b', d: 'M0,0L1,1', fill: 'land' };
const text: TextNode = {
  type: 'text',
  key: 'c',
  x: 1,
  y: 2,
  text: 'الكويت',
  anchor: 'center',
  size: 12,
  fill: 'ink',
};

/** What is written on an element that says nothing yet, or what `before` says. */
function written(node: SceneNode, scope: string, before?: SceneNode): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  eachChange(node, before, scope, (name, value) => {
    attributes[name] = value;
  });
  return attributes;
}

describe('a mark', () => {
  test.each<[Mark, Record<string, unknown>]>([
    [
      { kind: 'state', state: 'KWT' as StateId, value: 114040000000 },
      { 'data-mark': 'state', 'data-state': 'KWT', 'data-value': 114040000000 },
    ],
    [
      { kind: 'state', state: 'SOM' as StateId, value: 0 },
      { 'data-mark': 'state', 'data-state': 'SOM', 'data-value': 0 },
    ],
    [
      { kind: 'state', state: 'ERI' as StateId, missing: true },
      { 'data-mark': 'state', 'data-state': 'ERI', 'data-missing': true },
    ],
    [
      { kind: 'state', state: 'BRA' as StateId, missing: true, role: 'observer' },
      {
        'data-mark': 'state',
        'data-state': 'BRA',
        'data-missing': true,
        'data-role': 'observer',
      },
    ],
    [
      {
        kind: 'link',
        organisation: 'dco' as OrganisationId,
        event: 'leap-2024' as EventId,
        agreement: 'charter' as AgreementId,
        membership: 'dco-kwt-1' as MembershipId,
        link: 'KWT|SAU',
      },
      {
        'data-mark': 'link',
        'data-organisation': 'dco',
        'data-event': 'leap-2024',
        'data-agreement': 'charter',
        'data-membership': 'dco-kwt-1',
        'data-link': 'KWT|SAU',
      },
    ],
  ])('%j has the attributes of the contract', (mark, expected) => {
    const bare = written(disc, 's');
    expect(written({ ...disc, mark }, 's')).toEqual({ ...bare, ...expected });
  });

  test('that is not there has none of them', () => {
    expect(Object.keys(written(disc, 's')).filter((name) => name.startsWith('data-'))).toEqual([]);
  });
});

describe('a node', () => {
  test('of each kind has its geometry', () => {
    expect(written(disc, 's')).toEqual({ cx: 3, cy: 4, r: 5, fill: '#203f74' });
    expect(written(land, 's')).toEqual({ d: 'M0,0L1,1', fill: 'var(--scene-land)' });
    expect(written(text, 's')).toEqual({
      x: 1,
      y: 2,
      'font-size': 12,
      'text-anchor': 'middle',
      fill: 'var(--scene-ink)',
    });
  });

  test('of the world has a line that the camera does not magnify', () => {
    const border: PathNode = { ...land, stroke: 'border' };
    expect(written({ ...border, world: true }, 's')['vector-effect']).toBe('non-scaling-stroke');
    expect(written(border, 's')).not.toHaveProperty('vector-effect');
    expect(written({ ...land, world: true }, 's')).not.toHaveProperty('vector-effect');
  });

  test('has left and right as the sheet has them, in every direction of text', () => {
    const anchors = (['left', 'center', 'right'] as const).map(
      (anchor) => written({ ...text, anchor }, 's')['text-anchor'],
    );
    expect(anchors).toEqual(['start', 'middle', 'end']);
  });

  test('has dashes, a rim and transparency only where it is given them', () => {
    expect(written({ ...land, dash: [3, 2], opacity: 0.5 }, 's')).toMatchObject({
      'stroke-dasharray': '3 2',
      opacity: 0.5,
    });
    expect(written({ ...text, halo: 'halo' }, 's')).toMatchObject({
      stroke: 'var(--scene-halo)',
      'paint-order': 'stroke',
    });
    for (const name of ['stroke', 'paint-order', 'opacity', 'stroke-width'])
      expect(written(text, 's')).not.toHaveProperty(name);
  });

  test('without a value is hatched by a pattern of its own figure', () => {
    const hatched = { ...disc, fill: { hatch: 'land' } as const };
    const fills = ['one', 'two'].map((scope) => written(hatched, scope)['fill']);
    expect(fills).toEqual(['one', 'two'].map((scope) => `url(#${hatchId(scope, 'land', false)})`));
    expect(fills[0]).not.toBe(fills[1]);
  });
});

describe('a change', () => {
  const kuwait = { kind: 'state', state: 'KWT' as StateId } as const;
  const before: PathNode = { ...land, mark: { ...kuwait, value: 1 } };

  test('is what differs, and nothing else', () => {
    const after: PathNode = { ...before, fill: '#203f74', mark: { ...kuwait, value: 2 } };
    expect(written(after, 's', before)).toEqual({ fill: '#203f74', 'data-value': 2 });
    expect(written({ ...before }, 's', before)).toEqual({});
  });

  test('takes off what is no longer said', () => {
    const after: PathNode = { ...before, mark: { ...kuwait, missing: true } };
    expect(written(after, 's', before)).toEqual({
      'data-value': undefined,
      'data-missing': true,
    });
  });

  test('to another kind of node is everything', () => {
    expect(written(disc, 's', land)).toEqual(written(disc, 's'));
  });
});

test('a colour is itself, a token is a property of the page', () => {
  expect(['#203f74', 'none', 'sea'].map((colour) => paintOf(colour as 'sea'))).toEqual([
    '#203f74',
    'none',
    'var(--scene-sea)',
  ]);
});
