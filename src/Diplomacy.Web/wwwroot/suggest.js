// Suggestions while typing: an editable combobox with a list that it completes (WAI-ARIA Authoring Practices, "Combobox"). Without this the box is a form.

const wait = 120;
const said = document.getElementById("said");
const kinds = { field: "field", value: "", word: "word" };

function combobox(input, number) {
  const form = input.form;
  const list = Object.assign(document.createElement("ul"), { id: `suggestions-${number}`, className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  form.append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) input.setAttribute(name, value);

  const kept = new Map();
  let options = [], active = -1, timer, request;

  const isOpen = () => !list.hidden;
  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  }
  function activate(index) {
    list.children[active]?.removeAttribute("aria-selected");
    active = index;
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }
  function show(suggestions) {
    options = suggestions;
    if (options.length === 0) return close();
    list.replaceChildren(...options.map((suggestion, i) => {
      const option = Object.assign(document.createElement("li"), { id: `${list.id}-${i}` });
      option.setAttribute("role", "option");
      const note = [kinds[suggestion.kind] ?? suggestion.kind, suggestion.count?.toLocaleString("en")].filter(Boolean).join(" · ");
      option.append(Object.assign(document.createElement("span"), { textContent: suggestion.text }));
      if (note) option.append(" ", Object.assign(document.createElement("small"), { textContent: note }));
      return option;
    }));
    list.hidden = false;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", "true");
    said.textContent = `${options.length} ${options.length === 1 ? "suggestion" : "suggestions"}`;
  }
  async function ask() {
    const typed = input.value;
    if (typed.trim().length < 2) return close();
    if (kept.has(typed)) return show(kept.get(typed));
    request?.abort();
    request = new AbortController();
    try {
      const answer = await fetch(`/search/suggest.json?q=${encodeURIComponent(typed)}`, { signal: request.signal });
      if (!answer.ok) return close();
      const { suggestions } = await answer.json();
      kept.set(typed, suggestions);
      if (input.value === typed && document.activeElement === input) show(suggestions);
    } catch {
      // Asked anew, or not to be had: the box goes on as it is.
    }
  }
  function choose({ kind, q, url }) {
    close();
    if (url) return location.assign(url);
    input.value = q;
    if (kind === "field") ask();
    else form.requestSubmit();
  }

  input.addEventListener("input", event => {
    clearTimeout(timer);
    // Only the end of a question is completed.
    if (input.selectionEnd !== input.value.length) close();
    else if (!event.isComposing) timer = setTimeout(ask, wait);
  });
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const count = isOpen() ? options.length : 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count === 0) ask();
      else if (event.key === "ArrowDown") activate(active + 1 < count ? active + 1 : 0);
      else activate(active > 0 ? active - 1 : count - 1);
    } else if (event.key === "Enter" && count > 0 && active >= 0) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === "Escape" && isOpen()) {
      event.preventDefault();
      close();
    } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) activate(-1);
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);
  // The box keeps the cursor.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) choose(options[[...list.children].indexOf(option)]);
  });
}

document.querySelectorAll(".seek input[name=q]").forEach(combobox);
