// Answers the form of a metric's page as it changes, and lays sliders beside its fields. Knows no
// arithmetic: it asks the page's own address, as the form's button does, and shows what comes back.
import { ErrorSummary } from "./govuk-frontend.min.js";

const kPauseMs = 150; // Without a change, before the server is asked.
const kAnswerParts = ["projection", "provenance"]; // Of the page: what an answer changes.
const kNoAnswer = "The answer could not be fetched. Press the button to try again.";

// What a slider has to know of the field that it moves.
function periodScale(select) {
  return {
    min: 0,
    max: select.options.length - 1,
    step: 1,
    place: () => select.selectedIndex,
    put: (place) => (select.selectedIndex = place),
    words: () => select.selectedOptions[0].text,
  };
}

// Levels come in round steps, such as 10,000 or 0.01, of which there are some hundreds.
function levelScale(input, low, high) {
  const power = Math.floor(Math.log10((high - low) / 100));
  const decimals = Math.max(0, -power);
  const step = Number((10 ** power).toFixed(decimals));
  const rounded = (round, level) => (round(level / step) * step).toFixed(decimals);
  return {
    min: rounded(Math.ceil, low),
    max: rounded(Math.floor, high),
    step,
    place: () => input.value.replaceAll(",", ""),
    put: (level) => (input.value = level),
    words: (level) => Number(level).toLocaleString("en-GB"),
  };
}

// The slider and its field move each other. It has no name, so that only the field is sent.
function addSlider(field, scale) {
  const slider = document.createElement("input");
  Object.assign(slider, { type: "range", id: `${field.id}-slider`, className: "cw-slider" });
  const { min, max, step } = scale;
  Object.assign(slider, { min, max, step, value: (Number(min) + Number(max)) / 2 });
  field.labels[0].id = `${field.id}-label`;
  slider.setAttribute("aria-labelledby", `${field.id}-label`);

  const say = () => slider.setAttribute("aria-valuetext", scale.words(slider.value));
  const follow = () => {
    const place = scale.place();
    if (place !== "" && Number.isFinite(Number(place))) slider.value = place;
    say();
  };
  const lead = () => {
    scale.put(slider.value);
    say();
  };
  slider.addEventListener("input", lead);
  field.addEventListener("input", follow);
  window.addEventListener("pageshow", follow); // Browsers bring a form back as it was left.
  field.after(slider);
  field.closest(".govuk-form-group").classList.add("cw-slid");
  follow();
  return lead;
}

function addSliders(form) {
  const { replay_from, replay_to, number } = form.elements;
  for (const select of [replay_from, replay_to]) addSlider(select, periodScale(select));
  const [low, high] = [Number(form.dataset.low), Number(form.dataset.high)];
  if (!(low < high)) return;
  const lead = addSlider(number, levelScale(number, low, high));
  // Another level begins where its slider stands, not with an empty field.
  form.addEventListener("change", ({ target }) => {
    if (target.name === "level" && target.value === "number" && !number.value) lead();
  });
}

// What was wrong stands above the form, in place of what the page was loaded with. The status
// line says it too, so that the summary need not be an alert.
function showProblems(form, answer) {
  document.querySelector(".govuk-error-summary")?.remove();
  form.querySelectorAll(".govuk-error-message").forEach((message) => message.remove());
  const summary = answer.querySelector(".govuk-error-summary");
  if (!summary) return;
  summary.querySelector("[role=alert]")?.removeAttribute("role");
  form.before(summary);
  new ErrorSummary(summary, { disableAutoFocus: true });
}

function sentenceOf(page) {
  const said = page.querySelectorAll("#projection .govuk-inset-text, .govuk-error-summary li");
  return [...said].map((part) => part.textContent.trim()).join(" ");
}

function show(form, status, answer) {
  status.textContent = sentenceOf(answer); // First: what follows moves parts out of the answer.
  kAnswerParts.forEach((id) => document.getElementById(id).replaceWith(answer.getElementById(id)));
  showProblems(form, answer);
  document.title = answer.title;
}

async function fetchPage(address, signal) {
  const page = await (await fetch(address, { signal })).text();
  const answer = new DOMParser().parseFromString(page, "text/html");
  if (!kAnswerParts.every((id) => answer.getElementById(id))) throw new Error("No answer in it.");
  return answer;
}

// The line at the end of the form is what screen readers are told, and what stays in sight.
function addStatus(form) {
  const status = document.createElement("p");
  status.className = "govuk-body cw-answer";
  status.setAttribute("role", "status");
  status.textContent = sentenceOf(document);
  form.append(status);
  return status;
}

// The day as which the figures are known changes the whole page, so it waits for the button: until
// then, what is asked is of the day that the page was loaded with.
function fieldsOf(form) {
  const fields = new FormData(form);
  const day = form.elements["known-on"].defaultValue;
  if (day) fields.set("known-on", day);
  else fields.delete("known-on");
  return fields;
}

function answerChanges(form) {
  const status = addStatus(form);
  let timer;
  let asking = new AbortController();
  const ask = async ({ signal }) => {
    const address = `${form.action}?${new URLSearchParams(fieldsOf(form))}`;
    try {
      const answer = await fetchPage(address, signal);
      show(form, status, answer);
      history.replaceState(null, "", address);
    } catch {
      if (!signal.aborted) status.textContent = kNoAnswer;
    }
  };
  form.addEventListener("input", ({ target }) => {
    if (target.name === "known-on") return;
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    timer = setTimeout(ask, kPauseMs, asking);
  });
}

const form = document.querySelector('form[data-module="cw-projection"]');
if (form) {
  addSliders(form);
  answerChanges(form);
}
