import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { Scene, Shape } from '#core/onepager/scene.ts';
import { FONT_FAMILY, pointsOf } from '#core/onepager/to-svg.ts';

interface Props {
  scene: Scene;
  /** What the page is; its texts can be read one by one as well. */
  label: string;
  className?: string | undefined;
}

/** The printed page on the screen: the same shapes in the same places as in PDF and PNG. */
export function SceneSvg({ scene, label, className }: Props) {
  const { width, height, shapes } = scene;
  // Shapes have no identity of their own: a new scene is a new drawing.
  const numbered = shapes.map((shape, place) => ({ shape, place }));
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      fontFamily={`'${FONT_FAMILY}', sans-serif`}
      textRendering="geometricPrecision"
    >
      <rect width={width} height={height} fill="#ffffff" />
      {numbered.map(({ shape, place }) => (
        <ShapeSvg key={place} shape={shape} />
      ))}
    </svg>
  );
}

interface ShapeProps {
  shape: Shape;
}

function ShapeSvg({ shape }: ShapeProps) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
      const place = { x, y, width, height, rx: radius };
      const edge = stroke === null ? {} : { stroke, strokeWidth };
      return <rect {...place} {...edge} fill={fill ?? 'none'} />;
    }
    case 'polygon':
      return <polygon points={pointsOf(shape.points)} fill={shape.fill} />;
    case 'line': {
      const { from, to, stroke, strokeWidth } = shape;
      const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      return <line {...ends} stroke={stroke} strokeWidth={strokeWidth} />;
    }
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={shape.fill} />;
    case 'text':
    case 'sign': {
      const { x, baseline, sizePt, weight, colour, text } = shape;
      const bold = weight === 'bold' ? { fontWeight: 700 } : {};
      return (
        <text
          x={x}
          y={baseline}
          fontSize={sizePt * MM_PER_PT}
          fill={colour}
          xmlSpace="preserve"
          {...bold}
        >
          {text}
        </text>
      );
    }
    default:
      return shape satisfies never;
  }
}
