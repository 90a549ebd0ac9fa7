/** A country as it is drawn: its outline where it has one, its box, and the point that stands for it. */
export interface Shape {
  d?: string;
  box: [number, number, number, number];
  at: [number, number];
}

export type Shapes = Record<string, Shape>;

let loaded: Promise<Shapes> | undefined;

/** The countries of the world by code: loaded once, when a map is first shown. */
export function shapes(): Promise<Shapes> {
  loaded ??= import('../../src-tauri/crates/atlas/data/shapes.json?raw').then(
    ({ default: text }) => (JSON.parse(text) as { countries: Shapes }).countries,
  );
  return loaded;
}
