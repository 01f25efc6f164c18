// What lies ready under the page that is shown: how many pages there are, the heading of that one, whether anybody sees it,
// and how many places the way to the words could lead to.
const heading = document.querySelector(".sheet--under h1");
return {
  pages: document.querySelectorAll(".sheet").length,
  heading: heading?.textContent.trim() ?? null,
  seen: heading?.checkVisibility({ visibilityProperty: true }) ?? null,
  mains: document.querySelectorAll("#main").length,
};
