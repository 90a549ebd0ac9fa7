import type { Chain } from './wire/Chain';
import type { ChainLink } from './wire/ChainLink';
import type { ChainNode } from './wire/ChainNode';

/** Where the parts of the picture of a chain stand, in pixels. */
export interface Drawing {
  height: number;
  boxes: Box[];
  arrows: Arrow[];
}

export interface Box {
  node: ChainNode;
  y: number;
  height: number;
  lines: string[];
  /** The baseline of the first line. */
  baseline: number;
}

export interface Arrow {
  link: ChainLink;
  x: number;
  from: number;
  to: number;
  lines: string[];
  /** The baseline of the first line. */
  baseline: number;
}

/** From one baseline to the next. */
export const LINE = 18;
/** How wide a character may be, in the word on an arrow and in a party's name. */
const CHARACTER = 7.8;
const STRONG_CHARACTER = 9.2;
/** From the top of a line to its baseline. */
const ASCENT = 13;
const PADDING = 14;
/** An arrow with the space to its word, and the space after the word. */
const SHAFT = 10;
const LANE_GAP = 12;

/** Parties from top to bottom, and between neighbours one arrow beside the other. */
export function draw(chain: Chain, width: number): Drawing {
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  let y = 1;
  for (const node of chain.nodes) {
    const above = boxes.at(-1);
    if (above) {
      const drawn = between(chain.links, above, node, width);
      arrows.push(...drawn.arrows);
      y += drawn.height;
    }
    const box = party(node, y, width);
    boxes.push(box);
    y += box.height;
  }
  return { height: y + 1, boxes, arrows };
}

function party(node: ChainNode, y: number, width: number): Box {
  const lines = wrap(node.label, Math.floor((width - 2 * PADDING) / STRONG_CHARACTER));
  const count = lines.length + (node.you === null ? 0 : 1);
  return { node, y, height: count * LINE + 2 * PADDING, lines, baseline: y + PADDING + ASCENT };
}

function between(links: ChainLink[], above: Box, below: ChainNode, width: number): { height: number; arrows: Arrow[] } {
  const pair = links.filter(
    ({ from, to }) => (from === above.node.id && to === below.id) || (from === below.id && to === above.node.id),
  );
  const lanes = spread(pair, width);
  const height = Math.max(1, ...lanes.map(({ lines }) => lines.length)) * LINE + 3 * PADDING;
  const top = above.y + above.height + 2;
  const bottom = above.y + above.height + height - 2;
  const arrows = lanes.map(({ link, x, lines }) => ({
    link,
    x,
    from: link.from === below.id ? bottom : top,
    to: link.from === below.id ? top : bottom,
    lines,
    baseline: (top + bottom - lines.length * LINE) / 2 + ASCENT,
  }));
  return { height, arrows };
}

/** Lanes over the whole width; where space is short, each word stands on a line of its own. */
function spread(links: ChainLink[], width: number): { link: ChainLink; x: number; lines: string[] }[] {
  const whole = links.map(({ label }) => [label]);
  const words = links.map(({ label }) => label.split(' '));
  const lanes = sum(whole.map(laneWidth)) <= width ? whole : words;
  const spare = Math.max((width - sum(lanes.map(laneWidth))) / Math.max(links.length, 1), -LANE_GAP / 2);
  return links.map((link, at) => {
    const before = sum(lanes.slice(0, at).map(laneWidth)) + at * spare;
    return { link, x: before + (spare + LANE_GAP) / 2, lines: lanes[at] ?? [] };
  });
}

function laneWidth(lines: string[]): number {
  return SHAFT + Math.max(...lines.map((line) => line.length)) * CHARACTER + LANE_GAP;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function wrap(text: string, characters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > characters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
