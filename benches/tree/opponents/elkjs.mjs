// The layered layout of the Eclipse Layout Kernel: couples and co-parents are small nodes below two cards, with lines of its own.
import { createRequire } from "node:module";
import { GAP, HEIGHT, WIDTH, timed, unions } from "./family.mjs";

const ELK = createRequire(import.meta.url)("elkjs");
const elk = new ELK();

export default async function layOut(family, repeats) {
  const children = family.people.map(({ id }) => ({ id: `p ${id}`, width: WIDTH, height: HEIGHT }));
  const edges = [];
  const edge = (from, to) => edges.push({ id: `${from}>${to}`, sources: [from], targets: [to] });
  const all = unions(family);
  all.forEach(({ people, children: born }, place) => {
    let from = `p ${people[0]}`;
    if (people.length > 1) {
      from = `u ${place}`;
      children.push({ id: from, width: 2, height: 2 });
      for (const person of people) edge(`p ${person}`, from);
    }
    for (const child of born) edge(from, `p ${child}`);
  });
  const graph = {
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "DOWN",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.spacing.nodeNode": String(GAP),
      "elk.layered.spacing.nodeNodeBetweenLayers": String(GAP),
    },
    children,
    edges,
  };
  const { result, ms } = await timed(() => elk.layout(structuredClone(graph)), repeats);
  const nodes = [];
  for (const node of result.children) {
    if (node.id.startsWith("p ")) nodes.push({ id: node.id.slice(2), x: node.x, y: node.y, w: WIDTH, h: HEIGHT });
  }
  const spot = new Map(result.children.map((node) => [node.id, [node.x + node.width / 2, node.y + node.height / 2]]));
  const line = new Map();
  for (const { id, sections } of result.edges) {
    const [{ startPoint, bendPoints = [], endPoint }] = sections;
    line.set(id, [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y]));
  }
  const drawn = [];
  all.forEach(({ people, couple, children: born }, place) => {
    const union = `u ${place}`;
    const down = (child) =>
      people.length > 1 ? [spot.get(union), ...line.get(`${union}>p ${child}`)] : line.get(`p ${people[0]}>p ${child}`);
    const half = (person) => [...line.get(`p ${person}>${union}`), spot.get(union)];
    if (couple) {
      const points = [...half(people[0]), ...half(people[1]).reverse()];
      drawn.push({ kind: "partner", from: [people[0]], to: [people[1]], points });
    }
    for (const child of born) {
      const starts = people.length > 1 && !couple ? people.map(half) : [[]];
      for (const start of starts) drawn.push({ kind: "parent", from: people, to: [child], points: [...start, ...down(child)] });
    }
  });
  return { nodes, edges: drawn, regions: [], ms };
}
