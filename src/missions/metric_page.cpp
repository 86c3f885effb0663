#include "missions/metric_page.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/known_on_page.hpp"
#include "missions/metric_evidence_page.hpp"
#include "missions/observation_revision_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/projection.hpp"
#include "missions/projection_chart_page.hpp"
#include "missions/projection_form_page.hpp"
#include "missions/projection_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::SummaryRow;
using platform::Transaction;

// What the page is made from.
struct Reading {
  Metric metric;
  Body body;
  std::vector<Observation> observations;
  std::vector<Source> sources;
  std::optional<StandingReplay> standing;
  std::optional<base::Instant> recorded;
  KnownOn known_on;
  std::string known_on_text;            // As it was typed.
  std::vector<base::Problem> problems;  // Of the day: what is known now is shown instead.

  // Of this page, without a question and as known now.
  std::string address() const { return with_body("/metrics/" + metric.code); }
  std::string revisions_address() const {
    return with_body("/metrics/" + metric.code + "/revisions");
  }
  std::string with_body(std::string path) const {
    return body.code == metric.body ? path : path + "?body=" + body.code;
  }
};

std::vector<Source> sources_of(Transaction& transaction,
                               const std::vector<Observation>& observations) {
  std::set<std::string> codes;
  for (const auto& observation : observations) {
    if (!observation.source.empty()) codes.insert(observation.source);
  }
  std::vector<Source> sources;
  for (const auto& code : codes) sources.push_back(load_source(transaction, code).value());
  return sources;
}

base::Result<Reading> read(const platform::Request& request, Transaction& transaction) {
  auto metric = load_metric(transaction, request.field("metric").text);
  if (!metric) return base::fail(std::move(metric));
  auto body = load_body(transaction, request.query("body").value_or(metric->body));
  if (!body) return base::fail(std::move(body));
  const std::string day(request.query("known-on").value_or(""));
  auto known_on = known_on_in({.place = "known-on", .text = day});
  const KnownOn on = known_on.value_or(KnownOn{});
  auto observations = observations_of(transaction, *metric, body->code, on);
  auto sources = sources_of(transaction, observations);
  return Reading{.metric = *metric,
                 .body = *std::move(body),
                 .observations = std::move(observations),
                 .sources = std::move(sources),
                 .standing = find_standing_replay(transaction, metric->code),
                 .recorded = last_recorded(transaction, metric->code, on),
                 .known_on = on,
                 .known_on_text = day,
                 .problems = known_on ? std::vector<base::Problem>{} : known_on.error().problems};
}

// A question asked of the series; either the answer or the problems.
struct Asked {
  FormQuestion form;
  std::optional<methods::ReplayQuestion> question;
  std::optional<methods::Replay> answer;
  std::vector<base::Problem> problems;
};

Asked ask(FormQuestion form, const methods::Series& series) {
  Asked asked{.form = std::move(form)};
  const auto question = question_of(asked.form.text, series.kind());
  if (!question) {
    asked.problems = question.error().problems;
    return asked;
  }
  const auto answer = methods::replay(series, *question);
  if (!answer) {
    asked.problems = answer.error().problems;
    return asked;
  }
  asked.question = *question;
  asked.answer = *answer;
  return asked;
}

// A page without a question of its own opens with its history alone.
std::optional<Asked> ask(const platform::Request& request, const Reading& reading,
                         const methods::Series& series) {
  if (!asks_nothing(request)) return ask(form_question(request), series);
  if (!reading.standing) return std::nullopt;
  Asked asked = ask(form_question(reading.standing->question), series);
  // A standing question that the figures no longer answer is not the reader's mistake.
  if (!asked.answer) return std::nullopt;
  return asked;
}

std::optional<Asked> ask_unless_in_doubt(const platform::Request& request, const Reading& reading,
                                         const methods::Series& series) {
  auto asked = ask(request, reading, series);
  // Whoever mistyped the day did not mean the figures of today.
  if (asked && !reading.problems.empty()) asked->answer.reset();
  return asked;
}

std::string better_text(Direction direction) {
  switch (direction) {
    case Direction::lower: return "Lower is better";
    case Direction::higher: return "Higher is better";
    case Direction::neutral: return "Neither higher nor lower is better in itself";
  }
  CW_CHECK(false);
}

Html heading(const Reading& reading, const methods::Series& series) {
  const auto& latest = series.points().back();
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(reading.body.name).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(reading.metric.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body-l\">");
  html.text(base::grouped(latest.value, reading.metric.decimals) + ' ' + reading.metric.unit_words);
  html.text(" in " + base::reader_text(latest.period)).raw("</p>\n");
  html.raw("<p class=\"govuk-body\">").text(reading.metric.description).raw("</p>\n");
  html.raw("<p class=\"govuk-body\">")
      .text(better_text(reading.metric.direction) + ".")
      .raw("</p>\n");
  return html.add(known_on_notice(reading.known_on, reading.address()));
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

ValueWords value_words(const Metric& metric) {
  return {.decimals = metric.decimals, .unit_words = metric.unit_words};
}

Html answer_section(const Reading& reading, const Asked& asked) {
  const ValueWords words = value_words(reading.metric);
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">How long until it is back?</h2>\n");
  html.add(platform::inset_text({.text = answer_sentence(*asked.question, *asked.answer, words)}));
  std::vector<SummaryRow> rows;
  for (auto& fact : facts_of(*asked.question, *asked.answer, words)) {
    add_row(rows, fact.name, fact.value);
  }
  return html.raw("\n").add(platform::summary_list({.rows = std::move(rows)})).raw("\n");
}

Html fragility_section(const Asked& asked) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Does the answer hang on the window?</h2>\n");
  html.raw("<p class=\"govuk-body\">");
  html.text(fragility_sentence(*asked.question, *asked.answer)).raw("</p>\n");
  const std::string moved = moved_ends_sentence(*asked.answer);
  if (!moved.empty()) html.raw("<p class=\"govuk-body\">").text(moved).raw("</p>\n");
  html.add(fragility_chart(asked.answer->same_length));
  return html.add(platform::details({.summary_text = "This chart as a table",
                                     .html = fragility_table(asked.answer->same_length),
                                     .id = "fragility-table"}));
}

// What the paper says, where the page opens with the paper's question.
Html paper_section(const Reading& reading, const Asked& asked) {
  Html html;
  if (!reading.standing || asked.form.text != reading.standing->question) return html;
  const auto& standing = *reading.standing;
  if (!standing.source_in_paper.empty()) {
    html.raw(
        "<p class=\"govuk-body\">The paper, <cite>Great Government</cite> (IPPR, 2023), says: ");
    html.text(standing.source_in_paper + ".").raw("</p>\n");
  }
  if (!standing.note.empty()) {
    html.raw("<p class=\"govuk-body\">").text(standing.note).raw("</p>\n");
  }
  return html;
}

ProjectionForm form_of(const Reading& reading, const methods::Series& series,
                       const std::optional<Asked>& asked) {
  const bool is_own = reading.body.code == reading.metric.body;
  auto problems = asked ? asked->problems : std::vector<base::Problem>{};
  problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
  return {.action = "/metrics/" + reading.metric.code,
          .body = is_own ? "" : reading.body.code,
          .question = asked ? asked->form : FormQuestion{.text = {}, .level = "low"},
          .series = series,
          .words = value_words(reading.metric),
          .known_on = reading.known_on ? text(*reading.known_on) : reading.known_on_text,
          .problems = std::move(problems)};
}

Evidence evidence_of(const Reading& reading, const std::optional<Asked>& asked) {
  return {.metric = reading.metric,
          .body = reading.body,
          .observations = reading.observations,
          .sources = reading.sources,
          .recorded = reading.recorded,
          .known_on = reading.known_on,
          .revisions = reading.revisions_address(),
          .question = asked ? asked->question : std::nullopt};
}

Html main_part(const Reading& reading, const methods::Series& series,
               const std::optional<Asked>& asked) {
  const Evidence evidence = evidence_of(reading, asked);
  const std::optional<methods::Replay> answer = asked ? asked->answer : std::nullopt;
  const ProjectionForm form = form_of(reading, series, asked);
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  html.add(problem_summary(form)).add(heading(reading, series)).raw("</div>\n");
  // What a new question changes: projection.js puts it in place of the old.
  html.raw("<div id=\"projection\">\n");
  html.add(history_chart(reading.metric, reading.observations, answer)).raw("\n");
  html.raw("<div class=\"cw-measure\">\n");
  if (answer) html.add(answer_section(reading, *asked)).add(paper_section(reading, *asked));
  if (answer && !is_there_already(*answer)) html.add(fragility_section(*asked));
  html.raw("</div>\n</div>\n<div class=\"cw-measure\">\n");
  html.raw("<h2 class=\"govuk-heading-m\" id=\"ask\">Ask another question</h2>\n")
      .add(render(form));
  html.add(figures_section(evidence));
  html.raw("<div id=\"provenance\">\n").add(provenance_section(evidence)).raw("</div>\n");
  return html.raw("</div>\n");
}

Html without_figures(const Reading& reading, Transaction& transaction) {
  Html html;
  html.raw("<h1 class=\"govuk-heading-xl\">").text(reading.metric.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body\">").text(reading.metric.description).raw("</p>\n");
  if (reading.known_on) {
    const auto first = first_recorded(transaction, reading.metric.code, reading.body.code);
    return html.add(nothing_known({.day = *reading.known_on,
                                   .body = reading.body.name,
                                   .first = first,
                                   .now_link = reading.address()}));
  }
  return html.raw("<p class=\"govuk-body\">No figures are held for ")
      .text(reading.body.name)
      .raw(" yet.</p>\n");
}

platform::Response page(const Reading& reading, Html main, const platform::Visitor& visitor,
                        bool in_error) {
  platform::Page page = site_page(reading.metric.short_title, std::move(main), visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = reading.metric.short_title}};
  page.scripts.push_back("/assets/projection.js");
  if (in_error) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (in_error) response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace

base::Result<platform::Response> show_metric(const platform::Request& request,
                                             Transaction& transaction) {
  auto reading = read(request, transaction);
  if (!reading) return base::fail(std::move(reading));
  const auto series = series_of(reading->observations);
  if (!series) {
    return page(*reading, without_figures(*reading, transaction), request.visitor, false);
  }
  const auto asked = ask_unless_in_doubt(request, *reading, *series);
  const bool in_error = !reading->problems.empty() || (asked && !asked->problems.empty());
  return page(*reading, main_part(*reading, *series, asked), request.visitor, in_error);
}

}  // namespace commonweal::missions
