import type { Chain } from './wire/Chain';
import type { ChainLink } from './wire/ChainLink';
import type { ChainNode } from './wire/ChainNode';

/** Where the parts of the picture of a chain stand, in pixels. */
export interface Drawing {
  height: number;
  boxes: Box[];
  arrows: Arrow[];
  /** What passes other parties by. */
  asides: Aside[];
}

export interface Box {
  node: ChainNode;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** The baseline of the first line. */
  baseline: number;
}

export interface Aside {
  link: ChainLink;
  x: number;
  from: number;
  to: number;
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
/** How wide a text on an arrow is, in pixels. */
export type Measure = (text: string) => number;

/** How wide a character may be in a party's name. */
const STRONG_CHARACTER = 9.2;
/** From the top of a line to its baseline. */
const ASCENT = 13;
const PADDING = 14;
/** An arrow with the space to its word, and the space after the word. */
export const SHAFT = 6;
const LANE_GAP = 6;
/** Half the head of an arrow: so far from the edge it stands whole. */
const EDGE = 6;
/** A line beside the parties with its word, which stands upright. */
const SIDE = 20;

/** Parties from top to bottom, between neighbours one arrow beside the other, and at the right what passes parties by. */
export function draw(chain: Chain, width: number, measure: Measure): Drawing {
  const place = (id: string) => chain.nodes.findIndex((node) => node.id === id);
  const reach = ({ from, to }: ChainLink) => place(to) - place(from);
  // The longest is the outermost: none crosses another.
  const beside = chain.links.filter((link) => reach(link) > 1).sort((one, other) => reach(other) - reach(one));
  const room = (passes: (link: ChainLink) => boolean) => width - beside.filter(passes).length * SIDE;
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  let y = 1;
  chain.nodes.forEach((node, at) => {
    const above = boxes.at(-1);
    if (above) {
      const pair = chain.links.filter(({ from, to }) => from === above.node.id && to === node.id);
      const across = room((link) => place(link.from) < at && place(link.to) >= at);
      const drawn = between(pair, above, across, measure);
      arrows.push(...drawn.arrows);
      y += drawn.height;
    }
    const box = party(node, y, room((link) => place(link.from) < at && place(link.to) > at));
    boxes.push(box);
    y += box.height;
  });
  const asides = beside.flatMap((link, lane) => {
    const [from, to] = [boxes[place(link.from)], boxes[place(link.to)]];
    if (!from || !to) return [];
    return [{ link, x: width - (lane + 1) * SIDE + 5, from: from.y + from.height + 2, to: to.y - 2 }];
  });
  return { height: y + 1, boxes, arrows, asides };
}

function party(node: ChainNode, y: number, width: number): Box {
  const lines = wrap(node.label, Math.floor((width - 2 * PADDING) / STRONG_CHARACTER));
  const count = lines.length + (node.you === null ? 0 : 1);
  return { node, y, width, height: count * LINE + 2 * PADDING, lines, baseline: y + PADDING + ASCENT };
}

function between(
  pair: ChainLink[],
  above: Box,
  width: number,
  measure: Measure,
): { height: number; arrows: Arrow[] } {
  const lanes = spread(pair, width - EDGE, measure);
  const height = Math.max(1, ...lanes.map(({ lines }) => lines.length)) * LINE + 3 * PADDING;
  const from = above.y + above.height + 2;
  const to = above.y + above.height + height - 2;
  const arrows = lanes.map(({ link, x, lines }) => ({
    link,
    x,
    from,
    to,
    lines,
    baseline: (from + to - lines.length * LINE) / 2 + ASCENT,
  }));
  return { height, arrows };
}

/** Lanes over the whole width; where space is short, each word stands on a line of its own. */
function spread(
  links: ChainLink[],
  width: number,
  measure: Measure,
): { link: ChainLink; x: number; lines: string[] }[] {
  const laneWidth = (lines: string[]) => SHAFT + Math.max(...lines.map(measure)) + LANE_GAP;
  const whole = links.map(({ label }) => [label]);
  const words = links.map(({ label }) => label.split(' '));
  const lanes = sum(whole.map(laneWidth)) <= width ? whole : words;
  const spare = Math.max((width - sum(lanes.map(laneWidth))) / Math.max(links.length, 1), -LANE_GAP / 2);
  return links.map((link, at) => {
    const before = sum(lanes.slice(0, at).map(laneWidth)) + at * spare;
    return { link, x: EDGE + before + Math.max(spare / 2, 0), lines: lanes[at] ?? [] };
  });
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
