// topola: its chart of all relatives, laid out without drawing; lines are put to its cards.
import { createRequire } from "node:module";
import { HEIGHT, WIDTH, card, picture, timed, unions } from "./family.mjs";

const { CompositeRenderer, JsonDataProvider, RelativesChart } = createRequire(import.meta.url)("topola");

// It looks for a style in a page before it lays out: here is a page that has one.
globalThis.document = { querySelector: () => ({ querySelector: () => ({}) }) };

class Cards extends CompositeRenderer {
  getPreferredIndiSize() {
    return [WIDTH, HEIGHT];
  }
  render() {}
  getCss() {
    return "";
  }
}

export default async function layOut(family, repeats) {
  const indis = new Map(family.people.map(({ id, sex }) => [id, { id, sex: sex === "M" ? "M" : "F", fams: [] }]));
  const fams = unions(family).map(({ people, children }, place) => {
    const id = `f${place}`;
    for (const person of people) indis.get(person).fams.push(id);
    for (const child of children) indis.get(child).famc ??= id;
    return { id, wife: people[0], husb: people[1], children };
  });
  const json = () => JSON.parse(JSON.stringify({ indis: [...indis.values()], fams }));
  const { result, ms } = await timed(() => {
    const data = new JsonDataProvider(json());
    const chart = new RelativesChart({ data, startIndi: family.root, renderer: new Cards({ horizontal: false }), svgSelector: "svg" });
    let drawn = [];
    chart.util.renderChart = (nodes) => {
      drawn = nodes;
      return Promise.resolve();
    };
    chart.util.updateSvgDimensions = () => {};
    chart.render();
    return drawn;
  }, repeats);
  const nodes = [];
  for (const { x, y, data } of result) {
    const offset = data.indi && data.spouse ? WIDTH / 2 : 0;
    if (data.indi) nodes.push(card(data.indi.id, x - offset, y));
    if (data.spouse) nodes.push(card(data.spouse.id, x + offset, y));
  }
  return picture(family, nodes, ms);
}
