// What breaks a rule of axe, and where. Answers later, to the last argument.
const done = arguments[arguments.length - 1];
const told = ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`;
axe.run(document, { resultTypes: ["violations"] }).then(
  ({ violations }) => done(violations.map(told)),
  (fault) => done([String(fault)]),
);
