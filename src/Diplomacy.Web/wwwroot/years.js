// Years as bars: one click chooses a year (a link, without this too); dragging over bars chooses a range.

for (const bars of document.querySelectorAll(".facet .years")) {
  const field = bars.parentElement.querySelector(".range input[name=year]");
  const links = [...bars.querySelectorAll("a[data-from]")];
  if (!field || links.length < 2) continue;
  bars.classList.add("draggable");
  bars.title = "Drag over years for a range";
  let first, last;

  const at = event => {
    const place = links.map(link => link.getBoundingClientRect());
    // The bar below the pointer, however high it is; else the nearest.
    let nearest = 0;
    place.forEach((box, i) => { if (box.left <= event.clientX) nearest = i; });
    return nearest;
  };
  const ends = () => [Math.min(first, last), Math.max(first, last)];
  const show = () => links.forEach((link, i) => link.classList.toggle("within", first !== undefined && first !== last && i >= ends()[0] && i <= ends()[1]));

  bars.addEventListener("dragstart", event => event.preventDefault());
  bars.addEventListener("pointerdown", event => { if (event.button === 0) first = last = at(event); });
  addEventListener("pointermove", event => {
    if (first === undefined) return;
    last = at(event);
    show();
  });
  const end = event => {
    if (first === undefined) return;
    const [from, to] = ends();
    const dragged = first !== last && event.type === "pointerup";
    first = last = undefined;
    show();
    if (!dragged) return;
    field.value = `${links[from].dataset.from}..${links[to].dataset.to}`;
    field.form.requestSubmit();
  };
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}
