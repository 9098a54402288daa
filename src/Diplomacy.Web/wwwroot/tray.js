// The tray: what was pinned, remembered by this browser alone, as the pairs of the tray's address. Comfort only: without scripts each
// "Pin" is a link to a tray of that one thing, to which more can be added.
const most = 200;
const place = "tray";

const isPair = text => /^[sd]=[\w.~-]+$/.test(text);

const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(place));
    return Array.isArray(kept) ? [...new Set(kept)].filter(isPair).slice(0, most) : [];
  } catch { return []; }
};

// A browser may refuse to remember; then the links stay what they are.
const keep = items => {
  try { localStorage.setItem(place, JSON.stringify(items)); return true; } catch { return false; }
};

const address = items => items.length ? `/tray?${items.join("&")}` : "/tray";
const counted = n => n === 1 ? "1 thing" : `${n} things`;
const said = document.getElementById("said");
const say = words => { said.textContent = ""; setTimeout(() => { said.textContent = words; }, 50); };
const buttons = [];

const show = () => {
  const items = read();
  for (const link of document.querySelectorAll(".to-tray")) {
    link.href = address(items);
    link.querySelector(".n").textContent = items.length || "";
    link.setAttribute("aria-label", items.length ? `Tray, ${counted(items.length)}` : "Tray");
  }
  for (const button of buttons) {
    const pinned = items.includes(button.dataset.of);
    button.setAttribute("aria-pressed", pinned);
    button.textContent = pinned ? "Pinned" : "Pin";
    button.setAttribute("aria-label", `${button.textContent} ${button.dataset.what}`);
  }
};

const toggle = pair => {
  const items = read();
  const out = items.includes(pair);
  if (!out && items.length >= most) return say(`The tray is full: it holds ${most} things`);
  const now = out ? items.filter(i => i !== pair) : [...items, pair];
  if (!keep(now)) return say("This browser does not let the tray be remembered");
  show();
  say(`${out ? "Taken out of" : "Put into"} the tray: ${counted(now.length)} in it`);
};

const button = (pair, what) => {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "pin" });
  Object.assign(made.dataset, { of: pair, what });
  made.addEventListener("click", () => toggle(pair));
  buttons.push(made);
  return made;
};

if (keep(read())) {
  for (const link of document.querySelectorAll("a.pin")) link.replaceWith(button(new URL(link.href).search.slice(1), link.getAttribute("aria-label").replace(/^Pin /, "")));

  // In the reading view each statement's number and key are there already.
  for (const own of document.querySelectorAll(".statement[id] .own")) {
    const statement = own.closest(".statement");
    const cite = own.querySelector("a[aria-label]");
    // Before what is seen only under the pointer: what is pinned stays in sight, and leaves no gap.
    (cite ?? own.lastChild).after(document.createTextNode("\u2002"), button(`s=${statement.id}`, cite ? cite.getAttribute("aria-label").split(":")[0].toLowerCase() : "this statement"));
  }

  const here = document.querySelector("[data-tray=here]");
  if (here) {
    const shown = [...document.querySelectorAll("[data-item]")].map(i => i.dataset.item).filter(isPair);
    const own = read();
    const same = own.length === shown.length && shown.every(i => own.includes(i));
    // The order of one's own tray is changed by its links.
    if (same) keep(shown);
    else {
      const all = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: "Pin them all" });
      all.addEventListener("click", () => {
        const now = [...new Set([...read(), ...shown])];
        if (now.length > most) return say(`The tray is full: it holds ${most} things`);
        keep(now);
        show();
        all.remove();
        say(`Put into the tray: ${counted(now.length)} in it`);
      });
      here.append(document.createTextNode(" · "), all);
    }
    for (const link of document.querySelectorAll("[data-unpin]")) link.addEventListener("click", () => keep(read().filter(i => i !== link.dataset.unpin)));
  } else if (location.pathname === "/tray" && !location.search && read().length) {
    location.replace(address(read()));
  }

  addEventListener("storage", event => { if (event.key === place || event.key === null) show(); });
  addEventListener("pageshow", show);
  show();
}
