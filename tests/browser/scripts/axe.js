// What breaks a rule of axe, and where: one of the rules in `arguments[0]`, or where there are none any rule. Answers later,
// to the last argument.
const [rules, done] = arguments;
const asked = rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {};
const why = ({ any, all, none }) => [...any, ...all, ...none].map(({ message }) => message).join(" ");
const told = ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => `${node.html} ${why(node)}`).join(" | ")}`;
axe.run(document, { resultTypes: ["violations"], ...asked }).then(
  ({ violations }) => done(violations.map(told)),
  (fault) => done([String(fault)]),
);
