// entitree-flex: a tree up and down from one person, with partners and brothers and sisters at their sides; lines are put to its
// cards.
import { createRequire } from "node:module";
import { GAP, HEIGHT, WIDTH, kin, picture, timed } from "./family.mjs";

const { layoutFromMap } = createRequire(import.meta.url)("entitree-flex");

export default async function layOut(family, repeats) {
  const of = kin(family);
  const flat = {};
  for (const { id, parents, children, spouses } of of.values()) {
    flat[id] = { id, parents, children, spouses };
  }
  const siblings = new Set(of.get(family.root).parents.flatMap((parent) => of.get(parent).children));
  siblings.delete(family.root);
  flat[family.root].siblings = [...siblings];
  const { result, ms } = await timed(
    () =>
      layoutFromMap(family.root, structuredClone(flat), {
        clone: false,
        enableFlex: false,
        nodeWidth: WIDTH,
        nodeHeight: HEIGHT,
        firstDegreeSpacing: GAP,
        secondDegreeSpacing: GAP,
        nextAfterSpacing: GAP,
        nextBeforeSpacing: GAP,
        sourceTargetSpacing: 36,
      }),
    repeats,
  );
  return picture(family, result.nodes.map(({ id, x, y }) => ({ id, x, y, w: WIDTH, h: HEIGHT })), ms);
}
