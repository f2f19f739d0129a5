/** How the reader looks at a web and what the hand has moved, to the address and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centredOn } from '../../scene/camera.ts';
import { cameraOf, isSameLens, lensOf } from './lens.ts';
import { pinsOf, withoutPin, withPin } from './pins.ts';

const size = { width: 1000, height: 620 };

test('a lens that has been written is read as the same lens', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 14, noNaN: true }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 620, noNaN: true }),
      (k, x, y) => {
        const lens = lensOf(centredOn([x, y], k, size), size);
        const again = lensOf(cameraOf(lens, size, 14), size);
        expect(again?.factor).toBe(lens?.factor);
        // At the edge of the sheet the middle is as near to it as the rounded factor lets it be.
        const apart = (of: 'longitude' | 'latitude'): number =>
          Math.abs((again?.[of] ?? 0) - (lens?.[of] ?? 0));
        expect(Math.max(apart('longitude'), apart('latitude'))).toBeLessThanOrEqual(3);
      },
    ),
  );
});

test('the whole web has no lens, and no lens is the whole web', () => {
  expect(lensOf({ k: 1, dx: 0, dy: 0 }, size)).toBeNull();
  expect(lensOf({ k: 1.02, dx: -5, dy: -5 }, size)).toBeNull();
  expect(cameraOf(null, size, 14)).toEqual({ k: 1, dx: 0, dy: 0 });
  expect(isSameLens(null, null)).toBe(true);
  expect(isSameLens(null, { factor: 2, longitude: 0, latitude: 0 })).toBe(false);
});

test('a lens nearer than anybody may come is as near as that', () => {
  expect(cameraOf({ factor: 90, longitude: 0, latitude: 0 }, size, 14).k).toBe(14);
});

test('a node is put, put elsewhere, and let go, and others stay', () => {
  const first = withPin([], 'KWT', [402, 380], size);
  expect(first).toEqual(['KWT_402_613']);
  const both = withPin(first, 'dco-general-assembly-5', [2000, -4], size);
  expect(both).toEqual(['KWT_402_613', 'dco-general-assembly-5_1000_0']);
  const moved = withPin(both, 'KWT', [500, 310], size);
  expect([...pinsOf(moved, size)]).toEqual([
    ['dco-general-assembly-5', [1000, 0]],
    ['KWT', [500, 310]],
  ]);
  expect(withoutPin(moved, 'KWT')).toEqual(['dco-general-assembly-5_1000_0']);
});
