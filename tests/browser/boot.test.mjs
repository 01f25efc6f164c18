// The one Trusted Types policy: what it lets through and what it stops. Run by `node --test`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deadMarkup } from "../../public/boot.js";

const passes = [
  "",
  "Only words, and an ampersand as &amp; too",
  '<p class="lead">Words</p>',
  '<div class="a"><span aria-hidden="true"></span><!></div>',
  "<ul><li>One</li><li>Two<br></li></ul>",
  '<svg viewBox="0 0 64 64" aria-hidden="true"><path d="M1 2L3 4Z" fill="currentColor"></path></svg>',
  "<button type=\"button\" disabled>Go</button>",
  "<!----><p>x</p><!-- -->",
];

const stopped = [
  "<script>alert(1)</script>",
  "<SCRIPT>alert(1)</SCRIPT>",
  "<img src=x onerror=alert(1)>",
  '<img src="x">',
  '<p onclick="alert(1)">x</p>',
  '<p ONCLICK="alert(1)">x</p>',
  '<p style="color:red">x</p>',
  '<a href="https://example.org">x</a>',
  '<svg><a xlink:href="javascript:alert(1)"><path d="M0 0"></path></a></svg>',
  '<svg><use href="#x"></use></svg>',
  '<svg><style>*{}</style></svg>',
  '<svg><animate attributeName="href" values="javascript:alert(1)"></animate></svg>',
  '<svg><foreignObject><p>x</p></foreignObject></svg>',
  '<path fill="url(https://example.org/#a)"></path>',
  '<path fill="u&#114;l(//example.org)"></path>',
  '<iframe srcdoc="x"></iframe>',
  '<form action="/x"><button formaction="/y">x</button></form>',
  '<math><mtext></mtext></math>',
  '<template><p>x</p></template>',
  "<!-- words --><p>x</p>",
  "<![CDATA[x]]>",
  "<?xml version='1.0'?>",
  "<p class='single'>x</p>",
  "<p class=bare>x</p>",
  "<p/onclick=alert(1)>x</p>",
  '<p class="a"onclick="b">x</p>',
  '<p class="a\n" autofocus onfocus="x">x</p>',
  "<p",
  "a < b",
  "</p class=\"x\">",
  '<object data="x"></object>',
  '<base href="//example.org">',
  '<meta http-equiv="refresh" content="0">',
  '<link rel="stylesheet" href="x">',
  '<input value="x">',
];

for (const markup of passes) {
  test(`dead structure passes as it is: ${markup}`, () => assert.equal(deadMarkup(markup), markup));
}
for (const markup of stopped) {
  test(`stopped: ${markup}`, () => assert.throws(() => deadMarkup(markup), TypeError));
}
