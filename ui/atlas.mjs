// Writes the shapes of the countries, from which the window and the reports draw the map of the
// market.
//
// The shapes are those of Natural Earth, which are in the public domain, as the package world-atlas
// (ISC) holds them. They are simplified and projected here, once, and the outcome is committed:
// `npm run atlas` writes it, `npm run atlas -- --check` says whether it is what would be written.

import { readFileSync, writeFileSync } from 'node:fs';
import { geoCentroid, geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const WORLD = new URL(import.meta.resolve('world-atlas/countries-50m.json'));
const COUNTRIES = new URL('../src-tauri/crates/eligibility/data/countries.toml', import.meta.url);
const SHAPES = new URL('../src-tauri/crates/atlas/data/shapes.json', import.meta.url);

// The plane, in units: the whole earth is as wide. It ends where Antarctica begins.
const WIDTH = 1000;
const SOUTH = -66;
// The seam of the map lies in the strait between Asia and America, so that it cuts neither.
const MIDDLE = 11.6;

// What a bend must be worth to be kept, and an island to be drawn, in square units.
const BEND = 0.04;
const ISLAND = 0.08;

// How far from the rest a part may lie and still belong to the main land, in units. A part that is
// a tenth of the largest (Alaska, either half of Malaysia) may lie further off than an island, and
// none further than the largest is long: an atoll has no main land but itself.
const NEAR = { land: 25, island: 5 };

// Shapes to which ISO 3166 gives no number. The Siachen glacier stays with the side that holds it.
const NAMED = {
  'Indian Ocean Ter.': 'AU',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  'Siachen Glacier': 'IN',
  Somaliland: 'SO',
};

// What Natural Earth draws within one country and ISO 3166 gives to another, with the west, south,
// east and north of where it lies. The markets part them too: Europe does not hold French Guiana.
const PARTS = [
  ['AU', 'CC', 96, -13, 98, -11],
  ['AU', 'CX', 105, -11, 106, -10],
  ['FR', 'GF', -55, 2, -51, 6],
  ['FR', 'GP', -62, 15.5, -61, 17],
  ['FR', 'MQ', -62, 14, -60, 15.5],
  ['FR', 'RE', 55, -22, 56, -20],
  ['FR', 'YT', 44, -14, 46, -12],
  ['NL', 'BQ', -70, 11, -62, 19],
  ['NO', 'SJ', -10, 70, -7, 72],
  ['NO', 'SJ', 10, 74, 35, 82],
  ['NZ', 'TK', -174, -11, -170, -7],
  // The Crimea: Natural Earth draws who holds it.
  ['RU', 'UA', 32, 44, 37, 46.5],
];

// Where those lie that Natural Earth leaves out at this scale, and the tip of Antarctica.
const POINTS = {
  AQ: [-58, -63.3],
  BV: [3.4, -54.4],
  GI: [-5.3, 36.1],
  TV: [179.2, -8.5],
  UM: [-162.1, 5.9],
};

const codes = [...readFileSync(COUNTRIES, 'utf8').matchAll(/"([A-Z]{2})"/g)].map(([, code]) => code);
// To weigh the arcs also unpacks them.
const world = endSaharaAtTheParallel(presimplify(JSON.parse(readFileSync(WORLD, 'utf8'))));

const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH, { type: 'Sphere' });
const plane = geoPath(projection).digits(1);
const HEIGHT = Math.ceil(projection([MIDDLE, SOUTH])[1]);

// Equal Earth keeps areas: what a triangle is worth on the sphere it is worth on the plane.
const simple = simplify(presimplify(world, sphericalTriangleArea), BEND / projection.scale() ** 2);

// Natural Earth ends Western Sahara at the wall that runs through it, and ISO 3166 at the parallel
// on which the wall begins: the coast of Morocco south of that parallel becomes that of Sahara.
function endSaharaAtTheParallel(topology) {
  const { arcs, objects } = topology;
  const [morocco, sahara] = ['Morocco', 'W. Sahara'].map(
    (name) => objects.countries.geometries.find(({ properties }) => properties.name === name).arcs[0],
  );
  const wall = morocco.find((arc) => sahara.includes(~arc));
  const coast = morocco[morocco.indexOf(wall) + 1];
  const corner = arcs[wall][0];
  const north = arcs[coast].findIndex(([, y]) => y > corner[1]);
  const [[ax, ay], [bx, by]] = arcs[coast].slice(north - 1);
  const cut = [ax + ((bx - ax) * (corner[1] - ay)) / (by - ay), corner[1]];
  sahara.splice(sahara.indexOf(~wall), 0, arcs.length);
  arcs.push([...arcs[coast].slice(0, north), cut]);
  arcs[coast] = [cut, ...arcs[coast].slice(north)];
  arcs[wall] = [corner, cut];
  return topology;
}

// The regions of Unicode know the numbers of ISO 3166-1 as other names of the same countries.
function codeOf({ id, properties }) {
  return id === undefined ? NAMED[properties.name] : new Intl.Locale(`und-${id}`).region;
}

function codeOfPart(arcs, country) {
  const [x, y] = geoCentroid(feature(world, { type: 'Polygon', arcs }));
  const part = PARTS.find(
    ([whole, , west, south, east, north]) =>
      whole === country && west < x && x < east && south < y && y < north,
  );
  return part ? part[1] : country;
}

// The polygons of each code.
function assigned() {
  const land = new Map(codes.map((code) => [code, []]));
  for (const geometry of world.objects.countries.geometries) {
    for (const arcs of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
      const code = codeOfPart(arcs, codeOf(geometry));
      if (!land.has(code)) throw new Error(`No country has the code of ${geometry.properties.name}.`);
      if (code !== 'AQ') land.get(code).push(arcs);
    }
  }
  return land;
}

// The polygons on the sphere, the largest first. Those that touch become one: the line between
// two parts of a country is no border.
function polygons(topology, land) {
  const merged = mergeArcs(topology, [{ type: 'MultiPolygon', arcs: land }]);
  return feature(topology, merged)
    .geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => plane.area(b) - plane.area(a));
}

const round = (value) => Math.round(value * 10) / 10;

// The rings that a polygon has on the plane, in tenths of a unit and without repetitions.
function rings(polygon) {
  const tenths = (point) => point.split(',').map((value) => Math.round(value * 10));
  const moves = ([x, y], i, ring) => i === 0 || x !== ring[i - 1][0] || y !== ring[i - 1][1];
  return (plane(polygon) ?? '')
    .split(/M|ZM?/)
    .filter((ring) => ring)
    .map((ring) => ring.split('L').map(tenths).filter(moves));
}

function area(ring) {
  const twice = ring.map(([x, y], i) => ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1]);
  return Math.abs(twice.reduce((sum, part) => sum + part)) / 200;
}

const text = (tenths) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

// Each ring begins where it lies and goes on by steps, which are shorter to write.
function path(ring) {
  const [start, ...ends] = ring;
  const steps = ends.flatMap(([x, y], i) => [x - ring[i][0], y - ring[i][1]]);
  return `M${start.map(text).join(' ')}l${steps.map(text).join(' ').replaceAll(' -', '-')}z`;
}

function bounds(ring) {
  const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis] / 10));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const gap = ([west, north, east, south], [w, n, e, s]) =>
  Math.hypot(Math.max(0, w - east, west - e), Math.max(0, n - south, north - s));

const union = ([west, north, east, south], [w, n, e, s]) =>
  [Math.min(west, w), Math.min(north, n), Math.max(east, e), Math.max(south, s)];

// The bounds of the largest ring and of all that lies near it, or near to what lies near it. Rings
// rather than polygons: the seam makes two of an island through which it goes.
function mainLand([largest, ...rest]) {
  let box = bounds(largest);
  const length = Math.max(box[2] - box[0], box[3] - box[1]);
  const reach = (ring) =>
    Math.min(length, area(ring) * 10 >= area(largest) ? NEAR.land : NEAR.island);
  for (let left = rest, before; left.length !== before; ) {
    before = left.length;
    left = left.filter((ring) => {
      const near = gap(box, bounds(ring)) <= reach(ring);
      if (near) box = union(box, bounds(ring));
      return !near;
    });
  }
  return box;
}

// The centroid; where the land bends around it, the middle of the widest land beside it.
function labelPoint(polygon) {
  const [x, y] = plane.centroid(polygon);
  const [[west], [east]] = plane.bounds(polygon);
  const inside = (at) => geoContains(polygon, projection.invert([at, y]));
  if (inside(x)) return [x, y];
  let best = [x, x];
  for (let from = west, at = west; at <= east; at += 0.1) {
    if (!inside(at)) from = at;
    else if (at - from > best[1] - best[0]) best = [from, at];
  }
  return [(best[0] + best[1]) / 2, y];
}

function shape(code, land) {
  if (land.length === 0) {
    if (!POINTS[code]) throw new Error(`${code} has neither a shape nor a point.`);
    const at = projection(POINTS[code]).map(round);
    return { box: [...at, 0, 0], at };
  }
  const whole = polygons(world, land);
  const d = polygons(simple, land)
    .flatMap(rings)
    .filter((ring, i) => area(ring) >= (i === 0 ? 0.01 : ISLAND))
    .map(path)
    .join('');
  const [west, north, east, south] = mainLand(whole.flatMap(rings));
  const box = [west, north, east - west, south - north].map(round);
  return { ...(d && { d }), box, at: labelPoint(whole[0]).map(round) };
}

function atlas() {
  const lines = [...assigned()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, land]) => `"${code}":${JSON.stringify(shape(code, land))}`);
  return `{"width":${WIDTH},"height":${HEIGHT},"countries":{\n${lines.join(',\n')}\n}}\n`;
}

const written = atlas();
if (!process.argv.includes('--check')) {
  writeFileSync(SHAPES, written);
} else if (readFileSync(SHAPES, 'utf8') !== written) {
  console.error('shapes.json is not what atlas.mjs writes: run `npm run atlas`.');
  process.exitCode = 1;
}
