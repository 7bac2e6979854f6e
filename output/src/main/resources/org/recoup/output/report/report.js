"use strict";
// Draws the report from the data in the page. Nothing from the data is ever parsed as HTML: every
// text goes through a text node, every address through webAddress().
(() => {
  const MESSAGES = "@messages@";
  const STATUSES = ["unanimous", "compatible", "revised", "disputed", "single_origin"];
  const TOLLS = ["killed", "injured", "missing"];
  const ATTRIBUTES = [...TOLLS, "points", "date", "place", "participants", "status"];
  const PAGE = 40;
  const SVG = "http://www.w3.org/2000/svg";

  // ---- elements ----

  /** An element with attributes, listeners (on…) and children; a string child is text. */
  function el(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
  }

  function svg(name, attributes = {}, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
  }

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return element;
  }

  /** The address of a web page, or null for anything else, such as a script. */
  function webAddress(text) {
    if (!text || !URL.canParse(text)) return null;
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  }

  // ---- choices of the reader ----

  /** Private windows may refuse storage; a choice then lasts as long as the page. */
  function stored(name, value) {
    try {
      if (value === undefined) return localStorage.getItem("recoup." + name);
      localStorage.setItem("recoup." + name, value);
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
    }
    return null;
  }

  const state = {
    language: stored("language") ?? (navigator.language.startsWith("fr") ? "fr" : "en"),
    theme: stored("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
    search: "",
    type: "",
    status: "",
    country: "",
    from: "",
    to: "",
    sort: "dispute",
    shown: PAGE,
    chosen: null,
    sourceSort: { column: "facts", descending: true },
    sourcesShown: 25,
  };

  // ---- words, numbers and days ----

  let words, numbers, plurals, regions, collator;

  function setLanguage(language) {
    state.language = language;
    words = MESSAGES[language];
    numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    plurals = new Intl.PluralRules(language);
    regions = new Intl.DisplayNames([language], { type: "region" });
    collator = new Intl.Collator(language);
    document.documentElement.lang = language;
    document.title = words.title;
  }

  function say(key, values = {}) {
    return (words[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? "");
  }

  /** A message with elements in the places of its values. */
  function sayWith(key, values) {
    return words[key].split(/(\{\w+\})/).map((part) => {
      const name = /^\{(\w+)\}$/.exec(part);
      return name ? values[name[1]] : part;
    });
  }

  /** The message for a number: none where there is a form for it, one, or several. */
  function count(key, n, values = {}) {
    const form = n === 0 && words[key + "_zero"] ? "zero" : plurals.select(n) === "one" ? "one" : "other";
    return say(`${key}_${form}`, { n: numbers.format(n), ...values });
  }

  /** A number and what it counts. */
  const counted = (key, n) => `${numbers.format(n)} ${count(key, n)}`;

  /** The word for a value of a closed list, the value itself where it has none. */
  function word(list, value) {
    return words[`${list}.${value}`] ?? String(value).replaceAll("_", " ");
  }

  function country(code) {
    return /^[A-Z]{2}$/.test(code ?? "") ? regions.of(code) : code;
  }

  function percent(share) {
    return new Intl.NumberFormat(state.language, { style: "percent", maximumFractionDigits: 0 }).format(share);
  }

  /** Milliseconds of an ISO day or instant; one without a zone is taken as UTC. */
  function instant(iso) {
    if (!iso || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return null;
    const zoned = iso.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(iso);
    const time = Date.parse(zoned ? iso : iso + "Z");
    return Number.isNaN(time) ? null : time;
  }

  const formats = new Map();

  function formatter(options) {
    const key = state.language + JSON.stringify(options);
    if (!formats.has(key)) {
      formats.set(key, new Intl.DateTimeFormat(state.language === "en" ? "en-GB" : "fr-FR", { timeZone: "UTC", ...options }));
    }
    return formats.get(key);
  }

  const format = (time, options) => formatter(options).format(time);

  function day(iso) {
    const time = instant(iso);
    return time === null ? iso : format(time, { day: "numeric", month: "long", year: "numeric" });
  }

  function moment(iso) {
    const time = instant(iso);
    if (time === null) return iso ?? say("undated");
    const withTime = iso.length > 10 ? { hour: "2-digit", minute: "2-digit" } : {};
    return format(time, { day: "numeric", month: "short", year: "numeric", ...withTime });
  }

  /** A TIMEX3 value for people, where it is a day, a month or a part of a day. */
  function timex(value) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    if (/^\d{4}-\d{2}$/.test(value)) return format(instant(value + "-01"), { month: "long", year: "numeric" });
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return moment(value);
    return value;
  }

  function days(event) {
    const start = instant(event.start);
    const end = instant(event.end);
    if (start === null) return say("undated");
    if (end === null || end === start) return day(event.start);
    return formatter({ day: "numeric", month: "long", year: "numeric" }).formatRange(start, end);
  }

  /** A name for people: the one that the table gives, unless it is only made of type, place and day. */
  function label(event) {
    const plain = (event.type ?? "story").toLowerCase();
    if (event.label && event.label !== plain && !event.label.startsWith(plain + ", ")) return event.label;
    const what = words["mode." + event.mode] ?? (event.type ? word("type", event.type) : say("story"));
    const place = state.language === "fr" ? event.placeText ?? event.place : event.place;
    const placed = place ? say("labelAt", { what, place }) : what;
    const names = event.participants ?? [];
    if (names.length === 0) return placed;
    return say("labelWith", { what: placed, names: names.slice(0, 3).join(", ") + (names.length > 3 ? " …" : "") });
  }

  function interval(low, high) {
    if (low === null && high === null) return "";
    if (high === null) return `${numbers.format(low)} ${say("orMore")}`;
    if (low === null) return `${say("upTo")} ${numbers.format(high)}`;
    return low === high ? numbers.format(low) : `${numbers.format(low)}–${numbers.format(high)}`;
  }

  const two = (share) => new Intl.NumberFormat(state.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);

  const figure = (best) => numbers.format(Math.round(best * 100) / 100);

  function factValue(fact) {
    if (fact.best !== null) return figure(fact.best) + (fact.high === null ? "+" : "");
    if (fact.attribute === "date") return fact.value.map(timex).join(", ");
    if (fact.attribute === "status") return fact.value.map((v) => word("eventStatus", v)).join(", ");
    return fact.value.join(", ") || say("unknown");
  }

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // ---- marks ----

  /** One shape for each status, so that colour is never the only sign. */
  function glyph(status) {
    const line = { fill: "none", stroke: "currentColor", "stroke-width": 1.7, "stroke-linecap": "round", "stroke-linejoin": "round" };
    const shapes = {
      unanimous: [svg("circle", { cx: 8, cy: 8, r: 7, fill: "currentColor" }), svg("path", { ...line, d: "M4.6 8.2 7 10.6l4.4-5", stroke: "var(--panel)" })],
      compatible: [svg("circle", { ...line, cx: 5.8, cy: 8, r: 4.6 }), svg("circle", { ...line, cx: 10.2, cy: 8, r: 4.6 })],
      revised: [svg("path", { ...line, d: "M1.5 13.5h4v-4h4.5v-4h4.5M11.4 2.4l3.1 3.1-3.1 3.1" })],
      disputed: [svg("path", { ...line, "stroke-width": 2, d: "M2 5.5h12M2 10.5h12M11 1.8 5 14.2" })],
      single_origin: [svg("circle", { ...line, cx: 8, cy: 8, r: 6.8, "stroke-dasharray": "2.6 2.2", "stroke-linecap": "butt" }), svg("circle", { cx: 8, cy: 8, r: 2.2, fill: "currentColor" })],
    };
    return svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, shapes[status]);
  }

  function badge(status, text = word("status", status)) {
    return el("span", { class: `badge ${status}` }, glyph(status), text);
  }

  /** How a claim stands to the course, drawn at a point. */
  function point(verdict, x, y, r = 4.5) {
    const kind = { class: `point ${verdict}` };
    if (verdict === "deviant") return svg("path", { ...kind, d: `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}` });
    if (verdict === "ahead") return svg("path", { ...kind, d: `M${x} ${y - r - 1}l${r + 1} ${2 * r}h${-2 * r - 2}z` });
    return svg("circle", { ...kind, cx: x, cy: y, r });
  }

  function verdictMark(verdict) {
    return el("span", { class: `verdict ${verdict}` },
      svg("svg", { viewBox: "0 0 14 14", "aria-hidden": "true" }, point(verdict, 7, 7)),
      word("verdict", verdict));
  }

  /** As many dots as there are independent origins, ten at most. */
  function dots(origins) {
    const n = Math.min(origins, 10);
    return el("span", { class: "dots", "aria-hidden": "true" },
      svg("svg", { viewBox: `0 0 ${n * 10} 8` },
        Array.from({ length: n }, (_, i) => svg("circle", { cx: 4 + 10 * i, cy: 4, r: 3.4, fill: origins > 1 ? "currentColor" : "none", stroke: "currentColor" }))));
  }

  // ---- data ----

  let data;

  async function load() {
    const block = document.getElementById("data");
    const text = block.textContent;
    if (block.type === "application/json") return JSON.parse(text);
    const packed = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).json();
  }

  /** Arrays as objects by their columns' names. */
  function named(columns, rows) {
    return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  }

  function unpack(raw) {
    raw.articles = named(raw.articleColumns, raw.articles);
    raw.sources = named(raw.sourceColumns, raw.sources);
    raw.copies = named(["by", "from", "articles"], raw.copies);
    for (const event of raw.events) {
      for (const fact of event.facts) {
        for (const name of ["low", "best", "high", "conservative", "consistency", "consistencyLow", "consistencyHigh"]) fact[name] ??= null;
        fact.steps = named(["asOf", "low", "best", "high"], fact.steps);
        fact.deviants = named(["source", "value", "logRatio"], fact.deviants);
      }
      event.facts.sort((a, b) => rank(a.attribute) - rank(b.attribute));
      for (const [attribute, rows] of Object.entries(event.claims)) {
        event.claims[attribute] = named(raw.claimColumns, rows).map((claim, i) => ({
          ...claim,
          id: `claim-${attribute}-${i}`,
          article: raw.articles[claim.article],
          quote: claim.quote === null ? null : event.quotes[claim.quote],
          copies: (claim.copies ?? []).map((n) => raw.articles[n]),
          verdict: claim.verdict ?? "unscored",
        }));
      }
      event.text = fold(searchText(event));
    }
    return raw;
  }

  const rank = (attribute) => (ATTRIBUTES.indexOf(attribute) + ATTRIBUTES.length + 1) % (ATTRIBUTES.length + 1);

  function searchText(event) {
    const parts = [event.label, event.type, event.place, event.placeText, event.mode, ...(event.participants ?? []), ...event.quotes];
    for (const claims of Object.values(event.claims)) {
      for (const claim of claims) parts.push(claim.article.source, claim.article.title, claim.speaker);
    }
    return [...new Set(parts)].filter(Boolean).join("\n");
  }

  // ---- page ----

  function draw() {
    document.documentElement.dataset.theme = state.theme;
    document.getElementById("page").replaceChildren(
      el("a", { class: "skip", href: "#events" }, say("skip")),
      bar(),
      el("main", {}, overview(), events(), sources(), reading()));
    showList();
    showDetail(false);
  }

  function bar() {
    const other = state.language === "fr" ? "en" : "fr";
    return el("header", { class: "bar" },
      el("span", { class: "brand" },
        svg("svg", { viewBox: "0 0 34 22", "aria-hidden": "true" },
          svg("circle", { cx: 11.5, cy: 11, r: 9.5, fill: "none", stroke: "currentColor", "stroke-width": 2 }),
          svg("circle", { cx: 22.5, cy: 11, r: 9.5, fill: "none", stroke: "var(--accent)", "stroke-width": 2 }),
          svg("path", { d: "M17 3.3a9.5 9.5 0 0 1 0 15.4 9.5 9.5 0 0 1 0-15.4z", fill: "var(--accent)" })),
        "Recoup"),
      el("nav", { "aria-label": say("navLabel") },
        el("a", { href: "#overview" }, say("navOverview")),
        el("a", { href: "#events" }, say("navEvents")),
        el("a", { href: "#sources" }, say("navSources")),
        el("a", { href: "#reading" }, say("navReading"))),
      el("div", { class: "choices" },
        el("button", { class: "button", type: "button", id: "language", lang: other,
          onclick: () => { setLanguage(other); stored("language", other); draw(); document.getElementById("language").focus(); } }, say("language")),
        el("button", { class: "button", type: "button", id: "theme",
          onclick: () => { state.theme = state.theme === "dark" ? "light" : "dark"; stored("theme", state.theme); draw(); document.getElementById("theme").focus(); } },
          say(state.theme === "dark" ? "light" : "dark"))));
  }

  // ---- overview ----

  function overview() {
    const totals = data.totals;
    const n = (status) => data.facts[status] ?? 0;
    const headline = totals.facts === 0 ? say("noFacts") : sayWith("headline", {
      facts: count("facts", totals.facts),
      disputed: el("span", { class: n("disputed") ? "n disputed" : "n" }, count("headDisputed", n("disputed"))),
      single: el("span", { class: "n" }, count("headSingle", n("single_origin"))),
    });
    return el("section", { id: "overview", "aria-labelledby": "headline" },
      el("div", { class: "overview-grid" },
        el("div", {},
          el("h1", { id: "headline" }, headline),
          el("p", { class: "lede" }, say("lede")),
          totals.facts > 0 ? shares() : null),
        tiles(totals)),
      notes());
  }

  function tiles(totals) {
    const tile = (key, more) => el("div", { class: "tile" },
      el("dt", {}, count(key, totals[key]), more ? el("span", { class: "small" }, ` (${more})`) : null),
      el("dd", {}, numbers.format(totals[key])));
    const known = Boolean(data.tables.articles);
    return el("dl", { class: "tiles" },
      known ? tile("articles", totals.copies ? say("copies", { n: numbers.format(totals.copies) }) : null) : null,
      tile("sources"), known ? tile("origins") : null, tile("events"));
  }

  /** Fills that differ in pattern as well as in colour. */
  function patterns() {
    const pattern = (status, ...shapes) => svg("pattern", { id: `fill-${status}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      svg("rect", { width: 8, height: 8, fill: `var(--${status})` }), shapes);
    const light = "var(--panel)";
    return svg("defs", {},
      pattern("unanimous"),
      pattern("compatible", svg("circle", { cx: 4, cy: 4, r: 1.3, fill: light })),
      pattern("revised", svg("path", { d: "M0 6h4V2h4", fill: "none", stroke: light, "stroke-width": 1.2 })),
      pattern("disputed", svg("path", { d: "M-1 9 9-1M-1 1l2-2M7 9l2-2", stroke: light, "stroke-width": 1.6 })),
      svg("pattern", { id: "fill-single_origin", width: 8, height: 8, patternUnits: "userSpaceOnUse" },
        svg("rect", { width: 8, height: 8, fill: "var(--sunk)" }),
        svg("path", { d: "M0 0v8", stroke: "var(--single_origin)", "stroke-width": 2.4 })));
  }

  function shares() {
    const total = data.totals.facts;
    const present = STATUSES.filter((status) => data.facts[status]);
    let x = 0;
    const segments = present.map((status) => {
      const width = (1000 * data.facts[status]) / total;
      const rect = svg("rect", { x: x + "", y: 0, width: Math.max(1, width - 2), height: 36, fill: `url(#fill-${status})` });
      x += width;
      return rect;
    });
    return el("figure", { class: "shares" },
      el("figcaption", { class: "small" }, say("shares")),
      svg("svg", { viewBox: "0 0 1000 36", preserveAspectRatio: "none", "aria-hidden": "true" }, patterns(), segments),
      el("ul", { class: "legend" }, present.map((status) => el("li", {},
        svg("svg", { class: "swatch", viewBox: "0 0 24 15", "aria-hidden": "true" }, svg("rect", { width: 24, height: 15, fill: `url(#fill-${status})` })),
        el("span", { class: `glyph ${status}` }, glyph(status)),
        el("span", {}, word("status", status)),
        el("span", { class: "count" }, numbers.format(data.facts[status])),
        el("span", { class: "share" }, percent(data.facts[status] / total))))));
  }

  function tableLink(name, text) {
    return data.tables[name] ? el("a", { href: data.tables[name] }, text) : text;
  }

  function notes() {
    const { totals, run } = data;
    const notes = [];
    const rejects = Object.values(data.rejects).reduce((a, b) => a + b, 0);
    if (rejects) {
      const reasons = Object.entries(data.rejects).map(([reason, n]) => `${word("reject", reason)} ${numbers.format(n)}`);
      notes.push([tableLink("rejects", count("noteRejects", rejects)), ` (${reasons.join(", ")})`]);
    }
    if (totals.undated) notes.push([count("noteUndated", totals.undated)]);
    if (totals.conflictingDates) notes.push([count("noteConflict", totals.conflictingDates)]);
    if (run.repeated) notes.push([count("noteRepeated", run.repeated)]);
    if (!data.tables.articles) notes.push([say("noArticles")]);
    else if (notes.length === 0) notes.push([say("noteClean")]);
    if (totals.events > data.events.length) {
      notes.push(sayWith("noteLeftOut", {
        shown: numbers.format(data.events.length), all: numbers.format(totals.events), tables: tableLink("events", say("theTables")),
      }));
    }
    return el("div", { class: "notes" }, el("h2", { class: "caps" }, say("notes")), el("ul", {}, notes.map((note) => el("li", {}, note))));
  }

  // ---- list of events ----

  function events() {
    const section = el("section", { id: "events", "aria-labelledby": "events-title" },
      el("h2", { id: "events-title" }, say("eventsTitle")),
      tools(),
      el("p", { class: "found", id: "found", role: "status" }),
      el("div", { class: "panes" },
        el("div", { class: "list-pane" },
          el("ol", { class: "list", id: "list", "aria-label": say("listLabel") }),
          el("p", { class: "more" }, el("button", { class: "button", type: "button", id: "more", onclick: showMore }))),
        el("div", { class: "detail", id: "detail", role: "region", "aria-label": say("detailLabel"), tabindex: "0" })));
    return section;
  }

  function tools() {
    const values = (of, name) => [...new Set(data.events.flatMap(of))].filter(Boolean)
      .map((value) => [value, name(value)]).sort((a, b) => collator.compare(a[1], b[1]));
    return el("form", { class: "tools", role: "search", onsubmit: (e) => e.preventDefault() },
      el("label", { class: "search" }, say("search"),
        el("input", { type: "search", id: "search", value: state.search, placeholder: say("searchHint"), oninput: (e) => filter("search", e.target.value) })),
      select("type", "filterType", values((e) => [e.type], (v) => word("type", v))),
      select("status", "filterStatus", STATUSES.filter((s) => data.events.some((e) => e.facts.some((f) => f.status === s))).map((s) => [s, word("status", s)])),
      select("country", "filterCountry", values((e) => [e.country], country)),
      dateField("from", "filterFrom"),
      dateField("to", "filterTo"),
      select("sort", "sort", ["dispute", "cover", "new"].map((s) => [s, say("sort." + s)]), false),
      el("button", { class: "button", type: "button", id: "reset", onclick: reset }, say("reset")));
  }

  function select(name, label, options, any = true) {
    const element = el("select", { id: "filter-" + name, onchange: (e) => filter(name, e.target.value) },
      any ? el("option", { value: "" }, say("any")) : null,
      options.map(([value, text]) => el("option", { value, selected: state[name] === value }, text)));
    return el("label", {}, say(label), element);
  }

  function dateField(name, label) {
    return el("label", {}, say(label), el("input", { type: "date", id: "filter-" + name, value: state[name], onchange: (e) => filter(name, e.target.value) }));
  }

  function filter(name, value) {
    state[name] = value;
    state.shown = PAGE;
    showList();
  }

  function reset() {
    Object.assign(state, { search: "", type: "", status: "", country: "", from: "", to: "", shown: PAGE });
    document.querySelector(".tools").replaceWith(tools());
    showList();
    document.getElementById("search").focus();
  }

  function matching() {
    const terms = fold(state.search).split(/\s+/).filter(Boolean);
    return data.events.filter((event) =>
      terms.every((term) => event.text.includes(term)) &&
      (!state.type || event.type === state.type) &&
      (!state.country || event.country === state.country) &&
      (!state.status || event.facts.some((fact) => fact.status === state.status)) &&
      (!state.from || (event.end ?? event.start ?? "") >= state.from) &&
      (!state.to || (event.start && event.start <= state.to)));
  }

  const ORDERS = {
    dispute: (a, b) => b.dispute - a.dispute || ORDERS.cover(a, b),
    cover: (a, b) => (b.origins ?? 0) - (a.origins ?? 0) || (b.articles ?? 0) - (a.articles ?? 0) || ORDERS.id(a, b),
    new: (a, b) => (b.start ?? "").localeCompare(a.start ?? "") || ORDERS.cover(a, b),
    id: (a, b) => (a.id < b.id ? -1 : 1),
  };

  function showList() {
    const found = matching().sort(ORDERS[state.sort]);
    if (state.chosen === null && wide() && found.length > 0) {
      state.chosen = found[0].id;
      showDetail(false);
    }
    document.getElementById("found").textContent = count("found", found.length);
    document.getElementById("list").replaceChildren(...found.slice(0, state.shown).map(item));
    const more = document.getElementById("more");
    const rest = Math.min(PAGE, found.length - state.shown);
    more.hidden = rest <= 0;
    more.textContent = say("more", { n: numbers.format(rest) });
  }

  function showMore() {
    const first = state.shown;
    state.shown += PAGE;
    showList();
    document.querySelectorAll("#list a")[first].focus();
  }

  const wide = () => matchMedia("(min-width: 62rem)").matches;

  function item(event) {
    const figures = event.facts.filter((fact) => fact.best !== null).slice(0, 3);
    const disputed = event.facts.filter((fact) => fact.status === "disputed");
    const single = event.origins === 1;
    return el("li", { class: "item" },
      el("a", { href: "#event/" + encodeURIComponent(event.id), "aria-current": event.id === state.chosen ? "true" : null },
        el("span", { class: "top" }, el("span", {}, kind(event)), el("span", {}, shortDays(event))),
        el("span", { class: "label" }, label(event)),
        figures.length ? el("span", { class: "figures" }, figures.map((fact) => el("span", {},
          el("span", { class: `glyph ${fact.status}` }, glyph(fact.status)), " ",
          `${word("attribute", fact.attribute)} `, el("b", {}, factValue(fact)), rangeAfter(fact),
          el("span", { class: "hidden-text" }, ` (${factBadge(fact).textContent})`)))) : null,
        el("span", { class: "foot" },
          event.origins ? el("span", {}, dots(event.origins), " ", counted("origins", event.origins)) : null,
          single ? null : event.sources ? el("span", {}, counted("sources", event.sources)) : null,
          disputed.length
            ? badge("disputed", say("disputedFacts", { names: disputed.map((fact) => word("attribute", fact.attribute)).join(", ") }))
            : single ? badge("single_origin") : null)));
  }

  function kind(event) {
    return [event.type ? word("type", event.type) : null, event.country ? country(event.country) : null].filter(Boolean).join(" · ");
  }

  function shortDays(event) {
    const time = instant(event.start);
    return time === null ? say("undated") : format(time, { day: "numeric", month: "short", year: "numeric" });
  }

  function rangeAfter(fact) {
    return fact.low === fact.high || fact.low === null || (fact.high === null && fact.low === fact.best) ? "" : ` (${interval(fact.low, fact.high)})`;
  }

  // ---- one event ----

  function showDetail(focus) {
    const detail = document.getElementById("detail");
    const event = data.events.find((e) => e.id === state.chosen);
    detail.classList.toggle("filled", Boolean(event));
    document.getElementById("events").classList.toggle("chosen", Boolean(event) && location.hash.startsWith("#event/"));
    detail.replaceChildren(...(event ? dossier(event) : [el("p", { class: "empty" }, say("choose"))]));
    detail.scrollTop = 0;
    for (const a of document.querySelectorAll("#list a")) {
      const current = a.getAttribute("href") === "#event/" + encodeURIComponent(state.chosen ?? "");
      if (current) a.setAttribute("aria-current", "true");
      else a.removeAttribute("aria-current");
    }
    drawCharts();
    if (event && focus) {
      const heading = document.getElementById("event-label");
      heading.focus({ preventScroll: true });
      if (wide()) {
        if (document.querySelector(".panes").getBoundingClientRect().top < 0) return;
        document.querySelector(".panes").scrollIntoView({ block: "nearest" });
      } else detail.scrollIntoView();
    }
  }

  function dossier(event) {
    return [
      el("p", { class: "back small" }, el("a", { href: "#events" }, "← " + say("back"))),
      el("p", { class: "kicker caps" }, el("span", {}, event.type ? word("type", event.type) : ""),
        event.mode ? el("span", {}, "· " + word("mode", event.mode)) : null,
        event.status ? el("span", {}, "· " + word("eventStatus", event.status)) : null),
      el("h3", { id: "event-label", tabindex: "-1" }, label(event)),
      about(event),
      event.facts.map((fact) => factPart(event, fact)),
      otherClaims(event),
    ].flat().filter(Boolean);
  }

  function about(event) {
    if (event.articles === undefined) return null;
    const part = (name, ...content) => el("div", {}, el("dt", {}, say(name)), el("dd", {}, content));
    const datePrec = event.start && event.datePrec > 2 ? el("span", { class: "small" }, ` (${say("datePrec." + event.datePrec)})`) : null;
    const place = event.place
      ? [event.place, event.country && country(event.country) !== event.place ? `, ${country(event.country)}` : ""]
      : event.country ? [country(event.country)] : [say("unplaced")];
    const hints = [
      event.place && event.wherePrec > 1 ? say("wherePrec." + event.wherePrec) : null,
      event.placeText && event.placeText !== event.place ? say("writtenAs", { text: event.placeText }) : null,
    ].filter(Boolean);
    return el("dl", { class: "about" },
      part("when", days(event), datePrec),
      part("where", place, hints.length ? el("span", { class: "small" }, ` (${hints.join(", ")})`) : null),
      part("reported", event.first ? (event.last && event.last !== event.first ? say("from_to", { a: moment(event.first), b: moment(event.last) }) : moment(event.first)) : say("undated")),
      part("coverage", [counted("articles", event.articles), counted("sources", event.sources), counted("origins", event.origins)].join(", ")),
      event.participants?.length ? el("div", { class: "wide" }, el("dt", {}, say("who")), el("dd", {}, el("ul", { class: "chips" }, event.participants.map((name) => el("li", {}, name))))) : null);
  }

  function factPart(event, fact) {
    const claims = event.claims[fact.attribute] ?? [];
    const weighed = claims.filter((claim) => claim.verdict !== "unscored");
    const others = claims.filter((claim) => claim.verdict === "unscored");
    const title = `fact-${fact.attribute}`;
    const open = fact.best !== null || fact.status === "disputed";
    return el("section", { class: `fact ${fact.status}${fact.best === null ? " wordy" : ""}`, "aria-labelledby": title },
      el("div", { class: "fact-head" },
        el("div", {},
          el("h4", { id: title }, word("attribute", fact.attribute)),
          el("p", { class: fact.best === null ? "agreed words" : "agreed" }, factValue(fact)),
          fact.best !== null && fact.low !== null && fact.low !== fact.high ? el("p", { class: "range" }, say("interval", { text: interval(fact.low, fact.high) })) : null,
          fact.best !== null && fact.conservative !== null && fact.conservative !== fact.best ? el("p", { class: "range" }, say("conservative", { n: figure(fact.conservative) })) : null),
        el("div", {},
          el("div", { class: "verdict-line" }, factBadge(fact)),
          el("p", { class: "why" }, why(fact)),
          meter(fact),
          el("p", { class: "basis" }, say("basis", { claims: counted("claims", fact.claims), articles: counted("articles", fact.articles), sources: counted("sources", fact.sources), origins: counted("origins", fact.origins) })),
          fact.deviants.length ? el("p", { class: "basis" }, say("deviants", { names: fact.deviants.map((d) => `${d.source} (${d.value})`).join(", ") })) : null)),
      fact.best !== null ? el("figure", { class: "chart", "data-attribute": fact.attribute }) : null,
      evidence(event, fact, weighed.length ? weighed : claims, open),
      weighed.length && others.length ? el("details", { class: "evidence" },
        el("summary", {}, count("otherFigures", others.length)),
        claimList(others, null)) : null);
  }

  /** Sources that contradict a fact on which most agree. */
  const dissent = (fact) => (fact.status === "compatible" || fact.status === "revised" ? new Set(fact.deviants.map((d) => d.source)).size : 0);

  function factBadge(fact) {
    const n = dissent(fact);
    return n === 0 ? badge(fact.status) : badge(fact.status, say("withDissent", { status: word("status", fact.status), n: numbers.format(n) }));
  }

  function why(fact) {
    const n = dissent(fact);
    return n === 0
      ? say("why." + fact.status, { n: numbers.format(fact.origins) })
      : count("dissent", n, { all: numbers.format(fact.origins) });
  }

  function meter(fact) {
    if (fact.consistency === null) return el("p", { class: "meter small" }, say("consistencyNone"));
    const x = (share) => 2 + 140 * share;
    const low = fact.consistencyLow ?? fact.consistency;
    const high = fact.consistencyHigh ?? fact.consistency;
    return el("p", { class: "meter" },
      el("span", {}, say("consistency") + " ", el("b", {}, two(fact.consistency))),
      svg("svg", { viewBox: "0 0 144 18", "aria-hidden": "true" },
        svg("rect", { class: "bar-back", x: 2, y: 6, width: 140, height: 6, rx: 3 }),
        svg("rect", { x: x(low), y: 6, width: Math.max(2, x(high) - x(low)), height: 6, rx: 3, fill: "var(--c)", opacity: 0.38 }),
        svg("rect", { x: x(fact.consistency) - 1.75, y: 1, width: 3.5, height: 16, rx: 1.5, fill: "var(--c)" })),
      el("span", { class: "small" }, `${two(low)}–${two(high)}`));
  }

  // ---- evidence ----

  function evidence(event, fact, claims, open) {
    const all = event.claimsInAll?.[fact.attribute] ?? 0;
    if (claims.length === 0) {
      return el("p", { class: "small evidence" },
        data.tables.claims ? sayWith("noEvidence", { tables: tableLink("claims", say("theTables")) }) : say("noClaims"));
    }
    const shown = (event.claims[fact.attribute] ?? []).reduce((sum, claim) => sum + (claim.claims ?? 1), 0);
    return el("details", { class: "evidence", open },
      el("summary", {}, `${say("evidence")} (${numbers.format(claims.length)})`),
      claimList(claims, fact.best !== null ? fact : null),
      shown < all ? el("p", { class: "small" }, sayWith("evidenceLeft", { shown: numbers.format(shown), all: numbers.format(all), tables: tableLink("claims", say("theTables")) })) : null);
  }

  /** Claims in the order of time, those of one origin together. */
  function claimList(claims, fact) {
    const byTime = [...claims].sort((a, b) => (timeOf(a) ?? Infinity) - (timeOf(b) ?? Infinity));
    const origins = new Map();
    for (const claim of byTime) {
      const key = claim.article.origin ?? claim.article;
      if (!origins.has(key)) origins.set(key, []);
      origins.get(key).push(claim);
    }
    const scale = fact ? Math.max(1, ...claims.flatMap((c) => [c.best, c.high, c.low]), fact.high ?? 0, fact.best ?? 0) : 0;
    return el("div", {}, [...origins.values()].map((group) => {
      const agency = group.map((claim) => claim.article.agency).find(Boolean);
      const shared = group.length > 1;
      return el("div", { class: shared ? "origin shared" : "origin" },
        shared ? el("p", { class: "small" }, agency ? say("originAgency", { name: agency }) : say("origin")) : null,
        el("ul", {}, group.map((claim) => claimRow(claim, fact, scale))));
    }));
  }

  const timeOf = (claim) => instant(claim.asOf ?? claim.article.published);

  function claimRow(claim, fact, scale) {
    const { article } = claim;
    return el("li", { class: "claim", id: claim.id },
      el("p", { class: "from" },
        el("span", { class: "source" }, articleLink(article)),
        el("time", { datetime: claim.asOf ?? article.published }, moment(claim.asOf ?? article.published)),
        article.agency ? el("span", { class: "soft" }, article.agency) : null,
        claim.field === "title" ? el("span", { class: "soft" }, say("inTitle")) : null),
      el("p", { class: "said" }, fact ? whisker(claim, fact, scale) : null, el("span", {}, said(claim))),
      claim.quote ? el("blockquote", { class: "quote", lang: languageOf(article) }, highlighted(claim.quote, claim.text)) : null,
      el("p", { class: "tags" },
        verdictMark(claim.verdict),
        claim.speaker ? el("span", {}, say("saysWho", { name: claim.speaker })) : null,
        claim.qualifier ? el("span", {}, word("qualifier", claim.qualifier)) : null,
        claim.modality ? el("span", {}, word("modality", claim.modality)) : null,
        claim.population ? el("span", {}, word("population", claim.population)) : null,
        claim.scope ? el("span", {}, word("scope", claim.scope)) : null,
        claim.subset ? el("span", {}, say("subset")) : null,
        article.url && !webAddress(article.url) ? el("span", { class: "address" }, say("noLink", { text: article.url })) : null),
      claim.copies.length ? copiesOf(claim) : null);
  }

  const languageOf = (article) => (/^[a-z]{2,3}$/.test(article.language ?? "") && article.language !== "und" ? article.language : null);

  function articleLink(article) {
    const name = article.source ?? say("unknown");
    const href = webAddress(article.url);
    return href
      ? el("a", { href, rel: "noopener noreferrer", target: "_blank", title: article.title }, name)
      : el("span", { title: article.title }, name);
  }

  function said(claim) {
    if (claim.best !== null) return interval(claim.low, claim.high);
    return claim.text ?? claim.value ?? "";
  }

  /** The sentence with the words that say the value marked. */
  function highlighted(quote, text) {
    const at = text ? quote.indexOf(text) : -1;
    if (at < 0) return [quote];
    return [quote.slice(0, at), el("mark", {}, text), quote.slice(at + text.length)];
  }

  function copiesOf(claim) {
    const links = claim.copies.flatMap((article, i) => [i ? ", " : " ", articleLink(article)]);
    const more = (claim.claims ?? 0) - 1 - claim.copies.length;
    return el("p", { class: "copies" }, say("alsoIn"), links, more > 0 ? ` ${say("andMore", { n: numbers.format(more) })}` : null);
  }

  /** One claim's range on the scale of all of them, over the agreed range. */
  function whisker(claim, fact, scale) {
    const x = (n) => 4 + (120 * n) / scale;
    const high = claim.high ?? scale;
    const verdict = claim.verdict;
    return svg("svg", { viewBox: "0 0 136 16", "aria-hidden": "true" },
      svg("rect", { class: "band", x: x(fact.low ?? fact.best), y: 0, width: Math.max(2, x(fact.high ?? scale) - x(fact.low ?? fact.best)), height: 16 }),
      svg("path", { class: "bar-mid", d: "M4 15.5h120" }),
      svg("path", { class: `whisker ${verdict}`, d: `M${x(claim.low ?? 0)} 8H${x(high)}` + (claim.high === null ? "h7m-4-3.5 4 3.5-4 3.5" : "") }),
      point(verdict, x(claim.best), 8, 4));
  }

  /** Claims of attributes that the run has no fact of. */
  function otherClaims(event) {
    const known = new Set(event.facts.map((fact) => fact.attribute));
    const rest = Object.keys(event.claims).filter((attribute) => !known.has(attribute) && event.claims[attribute].length);
    return rest.map((attribute) => el("section", { class: "fact", "aria-labelledby": `rest-${attribute}` },
      el("h4", { id: `rest-${attribute}` }, word("attribute", attribute)),
      el("p", { class: "small" }, say("otherClaims")),
      claimList(event.claims[attribute], null)));
  }

  // ---- the toll over time ----

  function drawCharts() {
    const event = data.events.find((e) => e.id === state.chosen);
    for (const figure of document.querySelectorAll(".chart[data-attribute]")) {
      const fact = event.facts.find((f) => f.attribute === figure.dataset.attribute);
      const claims = (event.claims[fact.attribute] ?? []).filter((c) => c.verdict !== "unscored" && c.best !== null);
      const times = new Set(claims.map(timeOf).filter((time) => time !== null));
      figure.hidden = times.size < 2;
      if (!figure.hidden) figure.replaceChildren(...timeChart(fact, claims, Math.max(280, figure.clientWidth)));
    }
  }

  function timeChart(fact, claims, width) {
    const height = 240;
    const area = { left: 44, right: width - 16, top: 18, bottom: height - 28 };
    const dated = claims.filter((c) => timeOf(c) !== null);
    const steps = fact.steps.filter((s) => s.best !== null);
    const stepTimes = steps.map((s) => instant(s.asOf)).filter((t) => t !== null);
    const first = Math.min(...dated.map(timeOf), ...stepTimes);
    const last = Math.max(...dated.map(timeOf), ...stepTimes);
    const span = Math.max(last - first, 3_600_000);
    const x = (time) => area.left + 14 + ((time - first) / span) * (area.right - area.left - 34);
    const top = Math.max(...claims.flatMap((c) => [c.best, c.high ?? 0]), ...steps.map((s) => Math.max(s.best, s.high ?? 0)));
    const bottom = Math.min(...claims.map((c) => c.low ?? c.best), ...steps.map((s) => s.low ?? s.best));
    const ticks = niceTicks(bottom > 0.6 * top ? bottom : 0, top);
    const floor = ticks[0];
    const ceiling = ticks[ticks.length - 1];
    const y = (n) => area.bottom - ((Math.min(n, ceiling) - floor) / (ceiling - floor || 1)) * (area.bottom - area.top);
    const times = timeTicks(first, last, width);
    const name = word("attribute", fact.attribute);
    const course = steps.map((s) => (s.asOf ? say("courseStep", { best: figure(s.best), when: moment(s.asOf) }) : say("courseStart", { best: figure(s.best) }))).join("; ");
    const chart = svg("svg", { viewBox: `0 0 ${width} ${height}`, height, role: "img",
      "aria-label": `${say("chartTitle", { name })}. ${say("chartText", { n: claims.length, from: format(first, { day: "numeric", month: "long" }), to: format(last, { day: "numeric", month: "long" }), course })}` },
      ticks.map((tick) => [svg("path", { class: "grid", d: `M${area.left} ${y(tick)}H${area.right}` }), svg("text", { x: area.left - 8, y: y(tick) + 4.5, "text-anchor": "end" }, numbers.format(tick))]),
      svg("path", { class: "axis", d: `M${area.left} ${area.bottom}H${area.right}` }),
      times.map(({ time, label }) => [svg("path", { class: "axis", d: `M${x(time)} ${area.bottom}v5` }), svg("text", { x: x(time), y: height - 8, "text-anchor": "middle" }, label)]),
      courseShapes(steps, x, y, { first, area, ceiling }),
      whiskers(dated, x, y, area));
    return [el("figcaption", { class: "small" }, say("chartTitle", { name })), chart, chartLegend(claims)];
  }

  function niceTicks(low, high) {
    const raw = Math.max(1, high - low) / 4;
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = Math.max(1, [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= raw && Number.isInteger(s)) ?? Math.ceil(raw));
    const ticks = [];
    for (let tick = Math.floor(low / step) * step; ; tick += step) {
      ticks.push(tick);
      if (tick >= high) return ticks;
    }
  }

  const HOUR = 3_600_000;

  function timeTicks(first, last, width) {
    const most = Math.max(2, Math.floor(width / 110));
    const steps = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 2160, 8760].map((h) => h * HOUR);
    const step = steps.find((s) => (last - first) / s < most) ?? steps.at(-1);
    const ticks = [];
    for (let time = Math.ceil(first / step) * step; time <= last; time += step) {
      const label = step >= 24 * HOUR || time % (24 * HOUR) === 0
        ? format(time, step >= 8760 * HOUR ? { year: "numeric" } : { day: "numeric", month: "short" })
        : format(time, { hour: "2-digit", minute: "2-digit" });
      ticks.push({ time, label });
    }
    return ticks.length ? ticks : [{ time: first, label: format(first, { day: "numeric", month: "short" }) }];
  }

  /** The agreed course as a step line over the band of its range; the last step holds to the end. */
  function courseShapes(steps, x, y, { first, area, ceiling }) {
    if (steps.length === 0) return [];
    const at = (i) => (i === 0 ? area.left : x(instant(steps[i].asOf) ?? first));
    const until = (i) => (i + 1 < steps.length ? at(i + 1) : area.right);
    const bands = steps.map((s, i) => {
      const top = y(s.high ?? ceiling);
      const bottom = y(s.low ?? s.best);
      return svg("rect", { class: "band", x: at(i), y: top, width: Math.max(0, until(i) - at(i)), height: Math.max(1, bottom - top) });
    });
    const line = steps.map((s, i) => `${i === 0 ? "M" : "H"}${at(i)}${i === 0 ? " " : "V"}${y(s.best)}`).join("") + `H${area.right}`;
    return [bands, svg("path", { class: "course", d: line })];
  }

  /** Each claim's range at its time; claims at one place step aside. */
  function whiskers(claims, x, y, area) {
    const taken = new Map();
    return claims.map((claim) => {
      let at = Math.round(x(timeOf(claim)) / 9);
      while (taken.has(at) && taken.get(at).some((c) => overlap(c, claim))) at++;
      taken.set(at, [...(taken.get(at) ?? []), claim]);
      const cx = Math.min(at * 9, area.right - 4);
      const low = y(claim.low ?? claim.best);
      const range = claim.high === null
        ? `M${cx} ${low}V${area.top - 8}m-4 5 4-5 4 5`
        : claim.low === claim.high ? "" : `M${cx - 3} ${low}h6m-3 0V${y(claim.high)}m-3 0h6`;
      const label = `${claim.article.source}, ${moment(claim.asOf ?? claim.article.published)}: ${said(claim)} (${word("verdict", claim.verdict)})`;
      const right = cx > area.right - 110;
      return svg("g", { class: "mark", onclick: () => light(claim.id) },
        svg("title", {}, label),
        range ? svg("path", { class: `whisker ${claim.verdict}`, d: range }) : null,
        point(claim.verdict, cx, y(claim.best)),
        claim.verdict === "deviant" ? svg("text", { class: "deviant-name", x: cx + (right ? -10 : 10), y: y(claim.best) + 4, "text-anchor": right ? "end" : "start" }, shorten(claim.article.source)) : null);
    });
  }

  const shorten = (text) => (text.length > 22 ? text.slice(0, 21) + "…" : text);

  function overlap(a, b) {
    const low = (c) => c.low ?? c.best;
    const high = (c) => c.high ?? Infinity;
    return low(a) <= high(b) && low(b) <= high(a);
  }

  function light(id) {
    const row = document.getElementById(id);
    row.closest("details").open = true;
    row.scrollIntoView({ block: "center" });
    row.classList.add("lit");
    setTimeout(() => row.classList.remove("lit"), 2000);
  }

  function chartLegend(claims) {
    const verdicts = ["consistent", "stale", "ahead", "deviant"].filter((v) => claims.some((c) => c.verdict === v));
    const entry = (mark, text) => el("li", {}, svg("svg", { viewBox: "0 0 20 14", "aria-hidden": "true" }, mark), text);
    return el("ul", { class: "chart-legend" },
      entry([svg("rect", { class: "band", width: 20, height: 14 }), svg("path", { class: "course", d: "M0 10h10V4h10" })], say("chartCourse")),
      verdicts.map((v) => entry(point(v, 10, 7), word("verdict", v))),
      claims.some((c) => c.high === null) ? entry(svg("path", { class: "whisker", d: "M10 14V2m-4 4 4-4 4 4" }), say("chartOpen")) : null);
  }

  // ---- sources ----

  function sources() {
    const compared = data.sources.some((s) => s.agreement !== null);
    return el("section", { id: "sources", "aria-labelledby": "sources-title" },
      el("h2", { id: "sources-title" }, say("sourcesTitle")),
      el("p", { class: "lead" }, say(compared || data.sources.length === 0 ? (data.sources.length ? "sourcesLede" : "sourcesNone") : "sourcesNone")),
      data.sources.length ? el("div", { class: "scroller", id: "sources-table", tabindex: "0", role: "region", "aria-labelledby": "sources-title" }, sourceTable()) : null,
      data.sources.length > state.sourcesShown ? el("p", { class: "more" }, el("button", { class: "button", type: "button", id: "more-sources", onclick: showMoreSources }, say("more", { n: numbers.format(data.sources.length - state.sourcesShown) }))) : null,
      data.sourcesInAll > data.sources.length ? el("p", { class: "lead small" }, sayWith("sourcesLeft", { shown: numbers.format(data.sources.length), all: numbers.format(data.sourcesInAll), tables: tableLink("sources", say("theTables")) })) : null,
      el("h3", { class: "sub", id: "copies-title" }, say("copiesTitle")),
      data.copies.length ? el("div", { class: "scroller narrow", tabindex: "0", role: "region", "aria-labelledby": "copies-title" }, copiesTable()) : el("p", { class: "lead" }, say("copiesNone")));
  }

  function showMoreSources() {
    state.sourcesShown = data.sources.length;
    document.getElementById("sources-table").replaceChildren(sourceTable());
    document.getElementById("more-sources").remove();
    document.getElementById("sources-table").focus();
  }

  function sourceTable() {
    const columns = ["source", "agreement", "bias", "deviant", "lag", "facts", "articles", "own", "weight"];
    const { column, descending } = state.sourceSort;
    const direction = descending ? -1 : 1;
    const rows = [...data.sources].sort((a, b) => {
      if (column === "source") return direction * collator.compare(a.source, b.source);
      if (a[column] === null || b[column] === null) return (a[column] === null) - (b[column] === null);
      return direction * (a[column] - b[column]) || collator.compare(a.source, b.source);
    });
    const most = Math.max(...data.sources.map((s) => s.weight ?? 0), 1e-9);
    return el("table", {},
      el("caption", { class: "hidden-text" }, say("sourcesTitle")),
      el("thead", {}, el("tr", {}, columns.map((name) => el("th", { scope: "col", "aria-sort": name === column ? (descending ? "descending" : "ascending") : null },
        el("button", { type: "button", id: "sort-" + name, onclick: () => sortSources(name) }, say("column." + name)))))),
      el("tbody", {}, rows.slice(0, state.sourcesShown).map((s) => el("tr", {},
        el("th", { scope: "row" }, s.source),
        el("td", {}, s.agreement === null ? "–" : cell(barOf(s.agreement), two(s.agreement))),
        el("td", {}, s.bias === null ? "–" : cell(biasBar(s.bias), bias(s.bias))),
        el("td", {}, s.deviant === null ? "–" : percent(s.deviant)),
        el("td", {}, s.lag === null ? "–" : s.lag >= 48 ? say("days", { n: numbers.format(Math.round(s.lag / 24)) }) : say("hours", { n: numbers.format(Math.round(s.lag * 10) / 10) })),
        el("td", {}, numbers.format(s.facts)),
        el("td", {}, numbers.format(s.articles)),
        el("td", {}, numbers.format(s.own)),
        el("td", {}, s.weight === null ? "–" : cell(barOf(s.weight / most), two(s.weight)))))));
  }

  function sortSources(name) {
    const same = state.sourceSort.column === name;
    state.sourceSort = { column: name, descending: same ? !state.sourceSort.descending : name !== "source" };
    document.getElementById("sources-table").replaceChildren(sourceTable());
    document.getElementById("sort-" + name).focus();
  }

  const cell = (chart, text) => el("span", { class: "cell" }, chart, el("span", {}, text));

  function barOf(share) {
    return svg("svg", { viewBox: "0 0 96 14", "aria-hidden": "true" },
      svg("rect", { class: "bar-back", y: 3, width: 96, height: 8, rx: 4 }),
      svg("rect", { class: "bar-fill", y: 3, width: Math.max(2, 96 * Math.min(1, Math.max(0, share))), height: 8, rx: 4 }));
  }

  function bias(logRatio) {
    const ratio = Math.exp(logRatio) - 1;
    return new Intl.NumberFormat(state.language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(ratio).replace("-", "−");
  }

  /** To the right the source's figures are higher than the agreed ones, by half at the end. */
  function biasBar(logRatio) {
    const length = 46 * Math.min(1, Math.abs(logRatio) / Math.log(1.5));
    return svg("svg", { viewBox: "0 0 96 14", "aria-hidden": "true" },
      svg("rect", { class: "bar-back", y: 3, width: 96, height: 8, rx: 4 }),
      svg("rect", { class: "bar-fill", x: logRatio < 0 ? 48 - length : 48, y: 3, width: Math.max(1, length), height: 8 }),
      svg("path", { class: "bar-mid", d: "M48 0v14" }));
  }

  function copiesTable() {
    const most = data.copies[0].articles;
    return el("table", {},
      el("caption", { class: "hidden-text" }, say("copiesTitle")),
      el("thead", {}, el("tr", {}, ["copiesBy", "copiesFrom", "copiesCount"].map((name) => el("th", { scope: "col" }, say(name))))),
      el("tbody", {}, data.copies.slice(0, 40).map((flow) => el("tr", {},
        el("th", { scope: "row" }, flow.by),
        el("td", {}, "← " + flow.from),
        el("td", {}, cell(barOf(flow.articles / most), numbers.format(flow.articles)))))));
  }

  // ---- how to read ----

  function reading() {
    const paragraphs = ["origin", "interval", "consistency", "time", "marks"];
    const tables = Object.entries(data.tables).flatMap(([name, href], i) => [i ? ", " : " ", el("a", { href }, name)]);
    return el("section", { id: "reading", class: "reading", "aria-labelledby": "reading-title" },
      el("h2", { id: "reading-title" }, say("readingTitle")),
      el("ul", {},
        STATUSES.map((status) => el("li", {}, badge(status), " ", say("why." + status, { n: "n" }))),
        paragraphs.map((name) => el("li", {}, say("reading." + name)))),
      el("footer", { class: "made" },
        data.run.version ? el("p", {}, say("made", { version: data.run.version, input: data.run.input ?? "" }), data.run.asOf ? ` ${say("asOf", { day: day(data.run.asOf) })}.` : "") : null,
        tables.length ? el("p", {}, say("tablesAre"), tables) : null));
  }

  // ---- start ----

  function route() {
    const match = /^#event\/(.+)$/.exec(location.hash);
    if (!match) {
      document.getElementById("events").classList.remove("chosen");
      return;
    }
    state.chosen = decodeURIComponent(match[1]);
    showDetail(true);
  }

  async function start() {
    data = unpack(await load());
    setLanguage(state.language);
    const match = /^#event\/(.+)$/.exec(location.hash);
    if (match) state.chosen = decodeURIComponent(match[1]);
    draw();
    addEventListener("hashchange", route);
    let width = innerWidth;
    addEventListener("resize", () => {
      if (innerWidth !== width) drawCharts();
      width = innerWidth;
    });
    document.documentElement.dataset.ready = "true";
  }

  start();
})();
