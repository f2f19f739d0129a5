import type { Scene, SceneNode } from './scene.ts';

/** A scene at its place on a larger sheet; what it has beyond its own edges is not seen. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly scene: Scene;
  /** How large it is drawn, where not as large as it says: letters and lines too. */
  readonly scale?: number;
}

/** A drawing with everything that it needs to be understood on its own: to be saved, copied and printed. */
export interface Picture {
  /** In CSS pixels at its natural size. */
  readonly width: number;
  readonly height: number;
  /** In order of painting; keys of nodes are unique within a part. */
  readonly parts: readonly PicturePart[];
}

/** Every text of a picture, in order of painting. */
export function textsOf(picture: Picture): readonly string[] {
  return picture.parts.flatMap(({ scene }) =>
    scene.nodes.flatMap((node: SceneNode) => (node.type === 'text' ? [node.text] : [])),
  );
}
