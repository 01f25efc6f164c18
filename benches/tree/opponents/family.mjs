// What every opponent is told: the same families, cards and gaps.

export const WIDTH = 120, HEIGHT = 60, GAP = 24;

/** The unions of a family: who are parents or carers together, or a couple, and whom of. */
export function unions(family) {
  const all = new Map();
  const key = (people) => [...people].sort().join("\u0000");
  const union = (people) => {
    const k = key(people);
    if (!all.has(k)) all.set(k, { people: [...people], couple: null, children: [] });
    return all.get(k);
  };
  const couples = new Set();
  for (const couple of family.partnerships ?? []) {
    couples.add(key([couple.a, couple.b]));
    union([couple.a, couple.b]).couple = couple;
  }
  const links = new Map(family.people.map((person) => [person.id, []]));
  for (const link of family.parents ?? []) links.get(link.child).push(link);
  const family_of = (kind) => (kind === "birth" || kind === "adoptive" ? "made" : kind);
  for (const [child, of] of links) {
    const left = [...of];
    const take = (one, two) => {
      left.splice(left.indexOf(one), 1);
      left.splice(left.indexOf(two), 1);
      add([one.parent, two.parent]);
    };
    const add = (people) => {
      const to = union(people);
      if (!to.children.includes(child)) to.children.push(child);
    };
    const rules = [
      (one, two) => one.kind === two.kind && couples.has(key([one.parent, two.parent])),
      (one, two) => family_of(one.kind) === family_of(two.kind) && couples.has(key([one.parent, two.parent])),
      (one, two) => one.kind === two.kind && one.kind === "birth",
    ];
    for (const fits of rules) {
      for (let again = true; again; ) {
        again = false;
        for (const one of left) {
          const two = left.find((two) => two !== one && two.parent !== one.parent && fits(one, two));
          if (two) {
            take(one, two);
            again = true;
            break;
          }
        }
      }
    }
    for (const one of left) add([one.parent]);
  }
  return [...all.values()];
}

/**
 * Lines of programs that say where people are but not whose each line is: a couple's line, a drop from its middle, a bar half
 * way and a drop to each child, among those who are drawn.
 */
export function brackets(family, nodes) {
  const at = new Map();
  for (const node of nodes) if (!at.has(node.id)) at.set(node.id, node);
  const middle = (node) => [node.x + node.w / 2, node.y + node.h / 2];
  const edges = [];
  for (const { people, couple, children } of unions(family)) {
    const cards = people.map((id) => at.get(id));
    if (cards.some((card) => !card)) {
      // One of two is not drawn: the other's line alone, which is what these programs draw.
      const drawn = people.filter((id) => at.has(id));
      if (drawn.length === 0) continue;
      for (const child of children) if (at.has(child)) edges.push(drop(drawn, [at.get(drawn[0])], child, at));
      continue;
    }
    if (couple) {
      const [a, b] = cards.map(middle);
      edges.push({ kind: "partner", from: [people[0]], to: [people[1]], points: [a, [a[0], a[1]], b] });
    }
    for (const child of children) if (at.has(child)) edges.push(drop(people, cards, child, at));
  }
  return edges;

  function drop(from, cards, child, at) {
    const spots = cards.map(middle);
    const x = spots.reduce((sum, spot) => sum + spot[0], 0) / spots.length;
    const y = spots.reduce((sum, spot) => sum + spot[1], 0) / spots.length;
    const to = middle(at.get(child));
    const bar = at.get(child).y - GAP / 2;
    return { kind: "parent", from, to: [child], points: [[x, y], [x, bar], [to[0], bar], [to[0], at.get(child).y]] };
  }
}

/** What a program is timed by: the median of some runs, after one that is not counted. */
export async function timed(work, repeats) {
  let result = await work();
  const times = [];
  for (let run = 0; run < repeats; run++) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { result, ms: times[Math.floor(times.length / 2)] };
}

/**
 * Everyone's kin by ids, as family-tree programs take it: parents by birth, or else by adoption, or else whoever cares, two at
 * the most; and partners.
 */
export function kin(family) {
  const of = new Map(family.people.map((person) => [person.id, { ...person, parents: [], children: [], spouses: [], ended: new Set() }]));
  for (const kinds of [["birth"], ["adoptive"], ["guardian", "foster", "step", "foster-past"]]) {
    const has = new Set([...of.values()].filter((person) => person.parents.length > 0).map((person) => person.id));
    for (const { child, parent, kind } of family.parents ?? []) {
      const to = of.get(child);
      if (kinds.includes(kind) && !has.has(child) && to.parents.length < 2 && !to.parents.includes(parent)) to.parents.push(parent);
    }
  }
  for (const person of of.values()) for (const parent of person.parents) of.get(parent).children.push(person.id);
  for (const { a, b, status } of family.partnerships ?? []) {
    for (const [one, two] of [[a, b], [b, a]]) {
      if (!of.get(one).spouses.includes(two)) of.get(one).spouses.push(two);
      if (["separated", "divorced", "ended"].includes(status)) of.get(one).ended.add(two);
    }
  }
  return of;
}

/** A drawn card by its middle. */
export const card = (id, x, y) => ({ id, x: x - WIDTH / 2, y: y - HEIGHT / 2, w: WIDTH, h: HEIGHT });

/** Cards, and lines put to them. */
export const picture = (family, nodes, ms) => ({ nodes, edges: brackets(family, nodes), regions: [], ms });
