// family-chart: its tree of a person, laid out without drawing; lines are put to its cards.
import { CalculateTree } from "family-chart";
import { GAP, HEIGHT, WIDTH, card, kin, picture, timed } from "./family.mjs";

export default async function layOut(family, repeats) {
  const people = [...kin(family).values()].map(({ id, sex, parents, children, spouses }) => ({
    id,
    data: { gender: sex === "M" ? "M" : "F" },
    rels: { parents, children, spouses },
  }));
  const { result, ms } = await timed(() => {
    const data = JSON.parse(JSON.stringify(people));
    return CalculateTree({
      data,
      main_id: family.root,
      node_separation: WIDTH + GAP,
      level_separation: HEIGHT + 36,
      single_parent_empty_card: false,
      show_siblings_of_main: true,
    });
  }, repeats);
  return picture(family, result.data.map((node) => card(node.data.id, node.x, node.y)), ms);
}
