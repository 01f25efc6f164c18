// relatives-tree: says where people are; its lines do not say whose they are, so lines are put to its cards.
import { register } from "node:module";
import { GAP, HEIGHT, WIDTH, card, kin, picture, timed } from "./family.mjs";

// It is written for bundlers: its modules name each other without their endings.
register(
  `data:text/javascript,${encodeURIComponent(`
    export async function resolve(name, context, next) {
      if (!name.startsWith(".") || name.endsWith("js")) return next(name, context);
      try { return await next(name + ".js", context); } catch { return next(name + "/index.js", context); }
    }
    export async function load(url, context, next) {
      return next(url, url.includes("/relatives-tree/lib/") ? { ...context, format: "module" } : context);
    }`)}`,
);
const { default: calcTree } = await import("relatives-tree");

export default async function layOut(family, repeats) {
  const of = kin(family);
  const nodes = [...of.values()].map((person) => {
    const siblings = new Map();
    for (const parent of person.parents) {
      for (const child of of.get(parent).children) if (child !== person.id) siblings.set(child, (siblings.get(child) ?? 0) + 1);
    }
    return {
      id: person.id,
      gender: person.sex === "M" ? "male" : "female",
      parents: person.parents.map((id) => ({ id, type: "blood" })),
      children: person.children.map((id) => ({ id, type: "blood" })),
      siblings: [...siblings].map(([id, shared]) => ({ id, type: shared === person.parents.length ? "blood" : "half" })),
      spouses: person.spouses.map((id) => ({ id, type: person.ended.has(id) ? "divorced" : "married" })),
    };
  });
  const { result, ms } = await timed(() => calcTree(nodes, { rootId: family.root }), repeats);
  // Its cards are two units wide and high.
  const at = (node) => card(node.id, ((node.left + 1) * (WIDTH + GAP)) / 2, ((node.top + 1) * (HEIGHT + GAP)) / 2);
  return picture(family, result.nodes.filter((node) => !node.placeholder).map(at), ms);
}
