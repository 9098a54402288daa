// Comfort only: every page works without it.

// "/" puts the cursor into the search box.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.isContentEditable || event.target.matches?.("input, textarea, select")) return;
  const box = document.querySelector(".seek input");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// Of the places that were looked for the next one below what is in view, then from the top again.
const hits = document.querySelector(".hits");
const marks = [...document.querySelectorAll(".text mark[id]")];
if (hits && marks.length > 1) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "next", textContent: "Next" });
  let last = -1;
  button.addEventListener("click", () => {
    const edge = hits.getBoundingClientRect().bottom;
    const below = marks.findIndex((mark, i) => i !== last && mark.getBoundingClientRect().top > edge + 2);
    last = last >= 0 && Math.abs(marks[last].getBoundingClientRect().top - innerHeight / 3) < 60 ? (last + 1) % marks.length : below < 0 ? 0 : below;
    marks.forEach((mark, i) => mark.classList.toggle("now", i === last));
    scrollTo({ top: scrollY + marks[last].getBoundingClientRect().top - innerHeight / 3 });
    document.getElementById("said").textContent = `Place ${last + 1} of ${marks.length}`;
  });
  hits.querySelector("a")?.before(button, " ");
}

// Whatever has data-copy-link gets a button that copies the address of the link in it, data-copy-text one that copies the words of the element of that id.
if (navigator.clipboard) {
  const said = document.getElementById("said");
  for (const place of document.querySelectorAll("[data-copy-link], [data-copy-text]")) {
    const { copyLink, copyText } = place.dataset;
    const link = copyLink === undefined ? null : place.querySelector("a");
    const name = place.dataset.copyName ?? "Link";
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: name });
    if (link) button.setAttribute("aria-label", `Link to be copied: ${link.getAttribute("aria-label").split(":")[0]}`);
    button.addEventListener("click", async () => {
      const text = copyText ? document.getElementById(copyText).innerText : link.href;
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
      said.textContent = "Copied to the clipboard";
      setTimeout(() => { button.textContent = name; said.textContent = ""; }, 2000);
    });
    place.append(document.createTextNode("\u2002"), button);
  }
}

// The contents list follows the reader.
const entries = new Map([...document.querySelectorAll(".contents a[href^='#']")].map(a => [a.hash.slice(1), a.parentElement]));
const heads = [...entries.keys()].map(id => document.getElementById(id)).filter(Boolean);
if (heads.length > 1) {
  let waiting = false;
  const follow = () => {
    waiting = false;
    const passed = heads.findLast(head => head.getBoundingClientRect().top < innerHeight / 3) ?? heads[0];
    for (const [id, item] of entries) {
      item.classList.toggle("here", id === passed.id);
      if (id === passed.id) item.firstElementChild.setAttribute("aria-current", "location");
      else item.firstElementChild.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", () => { if (!waiting) { waiting = true; requestAnimationFrame(follow); } }, { passive: true });
  follow();
}
