import { memo } from 'react';
import type { Colour, Fill, Mark, Scene, SceneNode } from '../scene/scene.ts';

/** The id of the hatch pattern of a colour; one `<pattern>` for each colour that a scene hatches. */
function hatchId(scope: string, colour: Colour): string {
  return `${scope}-hatch-${colour.replace('#', '')}`;
}

function paintOf(colour: Colour | undefined): string | undefined {
  if (colour === undefined) return undefined;
  if (colour === 'none' || colour.startsWith('#')) return colour;
  return `var(--scene-${colour})`;
}

function fillOf(fill: Fill, scope: string): string | undefined {
  return typeof fill === 'string' ? paintOf(fill) : `url(#${hatchId(scope, fill.hatch)})`;
}

/** The attributes of a mark, as the public contract names them. */
function markAttributes(mark: Mark | undefined): Record<string, string | number | undefined> {
  if (mark === undefined) return {};
  return {
    'data-mark': mark.kind,
    'data-state': mark.state,
    'data-organisation': mark.organisation,
    'data-event': mark.event,
    'data-agreement': mark.agreement,
    'data-membership': mark.membership,
    'data-link': mark.link,
    'data-value': mark.value,
    'data-missing': mark.missing === true ? 'true' : undefined,
    'data-role': mark.role,
  };
}

interface NodeProps {
  readonly node: SceneNode;
  /** Prefix of pattern ids: two figures on a page must not share them. */
  readonly scope: string;
}

/**
 * One node. Charts hand over the very same object where nothing changed, so that a step repaints
 * only what the step changed.
 */
const SvgNode = memo(function SvgNode({ node, scope }: NodeProps) {
  const shared = { ...markAttributes(node.mark), opacity: node.opacity };
  switch (node.type) {
    case 'path':
      return (
        <path
          d={node.d}
          fill={fillOf(node.fill, scope)}
          stroke={paintOf(node.stroke)}
          strokeWidth={node.strokeWidth}
          strokeDasharray={node.dash?.join(' ')}
          {...shared}
        />
      );
    case 'circle':
      return (
        <circle
          cx={node.x}
          cy={node.y}
          r={node.radius}
          fill={fillOf(node.fill, scope)}
          stroke={paintOf(node.stroke)}
          strokeWidth={node.strokeWidth}
          strokeDasharray={node.dash?.join(' ')}
          {...shared}
        />
      );
    case 'text':
      return (
        <text
          x={node.x}
          y={node.y}
          fontSize={node.size}
          fontWeight={node.weight}
          textAnchor={node.anchor === 'left' ? 'start' : node.anchor === 'right' ? 'end' : 'middle'}
          fill={paintOf(node.fill)}
          {...shared}
        >
          {node.text}
        </text>
      );
    default:
      return node satisfies never;
  }
});

/** Every colour that the scene hatches, once. */
function hatchesOf(scene: Scene): readonly Colour[] {
  const colours = new Set<Colour>();
  for (const node of scene.nodes) {
    if (node.type !== 'text' && typeof node.fill !== 'string') colours.add(node.fill.hatch);
  }
  return [...colours];
}

interface SceneSvgProps {
  readonly scene: Scene;
  readonly scope: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
}

/** Paints a scene as SVG. The picture itself is left-to-right in every language; texts carry their own isolates. */
export function SceneSvg({ scene, scope, label }: SceneSvgProps) {
  return (
    <svg
      className="scene"
      role="img"
      aria-label={label}
      direction="ltr"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
    >
      <defs>
        {hatchesOf(scene).map((colour) => (
          <pattern
            key={colour}
            id={hatchId(scope, colour)}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill={paintOf(colour)} />
            <line x1="0" y1="0" x2="0" y2="5" stroke="var(--scene-hatch)" strokeWidth="1.5" />
          </pattern>
        ))}
      </defs>
      {scene.nodes.map((node) => (
        <SvgNode key={node.key} node={node} scope={scope} />
      ))}
    </svg>
  );
}
