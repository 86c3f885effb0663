#include "missions/metric_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "missions/known_on_page.hpp"
#include "missions/metric_evidence_page.hpp"
#include "missions/metric_headline_page.hpp"
#include "missions/metric_interventions_page.hpp"
#include "missions/metric_peers_page.hpp"
#include "missions/metric_targets_page.hpp"
#include "missions/observation_revision_store.hpp"
#include "missions/outlook_part_page.hpp"
#include "missions/projection.hpp"
#include "missions/projection_chart_page.hpp"
#include "missions/projection_form_page.hpp"
#include "missions/projection_words.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Markup;
using platform::SummaryRow;

// What the page is made from, and the day as it was typed.
struct Reading {
  MetricReading of;
  std::string known_on_text;
  std::vector<base::Problem> problems;  // Of the day: what is known now is shown instead.

  // Of this page, without a question and as known now.
  std::string now_address() const {
    const bool is_own = of.body.code == of.metric.body;
    return "/metrics/" + of.metric.code + (is_own ? "" : "?body=" + of.body.code);
  }
};

base::Result<Reading> read(const platform::Request& request, const Holdings& holdings) {
  const std::string day(request.query("known-on").value_or(""));
  auto known_on = known_on_in({.place = "known-on", .text = day});
  auto of = read_metric(holdings, MetricAsked{.metric = request.field("metric").text,
                                              .body = request.query("body"),
                                              .known_on = known_on.value_or(KnownOn{})});
  if (!of) return base::fail(std::move(of));
  return Reading{.of = *std::move(of),
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
  if (reading.of.question == nullptr) return std::nullopt;
  Asked asked = ask(form_question(reading.of.question->question), series);
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

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

ValueWords value_words(const Metric& metric) {
  return {.decimals = metric.decimals, .unit_words = metric.unit_words};
}

Html answer_section(const Reading& reading, const Asked& asked) {
  const ValueWords words = value_words(reading.of.metric);
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
  if (reading.of.question == nullptr || asked.form.text != reading.of.question->question) {
    return html;
  }
  const StandingReplay& standing = *reading.of.question;
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

// Which record a reader who asks would want back.
std::string better_level(const Metric& metric) {
  return metric.direction == Direction::higher ? "high" : "low";
}

ProjectionForm form_of(const Reading& reading, const methods::Series& series,
                       const std::optional<Asked>& asked) {
  const bool is_own = reading.of.body.code == reading.of.metric.body;
  auto problems = asked ? asked->problems : std::vector<base::Problem>{};
  problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
  return {.action = "/metrics/" + reading.of.metric.code,
          .body = is_own ? "" : reading.of.body.code,
          .question = asked ? asked->form
                            : FormQuestion{.text = {}, .level = better_level(reading.of.metric)},
          .series = series,
          .words = value_words(reading.of.metric),
          .known_on = reading.of.known_on ? text(*reading.of.known_on) : reading.known_on_text,
          .problems = std::move(problems)};
}

Html opening(const Reading& reading, const ProjectionForm& form) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  html.add(problem_summary(form)).add(metric_title(reading.of)).raw("</div>\n");
  html.add(metric_headline(reading.of)).raw("<div class=\"cw-measure\">\n");
  html.add(metric_description(reading.of));
  html.add(known_on_notice(reading.of.known_on, reading.now_address()));
  return html.raw("</div>\n");
}

// What a new question changes: projection.js puts it in place of the old.
Html projection_part(const Reading& reading, const Holdings& holdings,
                     const methods::Series& series, const std::optional<Asked>& asked) {
  const std::optional<methods::Replay> answer = asked ? asked->answer : std::nullopt;
  Html html;
  html.raw("<div id=\"projection\">\n");
  html.add(history_and_outlook(holdings, reading.of, series, answer));
  html.add(metric_downloads(reading.of)).raw("<div class=\"cw-measure\">\n");
  if (answer) html.add(answer_section(reading, *asked)).add(paper_section(reading, *asked));
  if (answer && !is_there_already(*answer)) html.add(fragility_section(*asked));
  return html.raw("</div>\n</div>\n");
}

Html main_part(const Reading& reading, const Holdings& holdings, const methods::Series& series,
               const std::optional<Asked>& asked) {
  const ProjectionForm form = form_of(reading, series, asked);
  Html html = opening(reading, form);
  html.add(projection_part(reading, holdings, series, asked)).raw("<div class=\"cw-measure\">\n");
  html.add(metric_targets(holdings, reading.of)).add(metric_peers(holdings, reading.of));
  html.add(metric_interventions_part(holdings, reading.of));
  html.raw("<h2 class=\"govuk-heading-l\" id=\"ask\">");
  html.raw(asked ? Markup("Ask another question") : Markup("How long until it is back?"));
  html.raw("</h2>\n");
  html.add(render(form)).add(figures_section(reading.of)).raw("<div id=\"provenance\">\n");
  html.add(provenance_section(reading.of, asked ? asked->question : std::nullopt));
  return html.raw("</div>\n</div>\n");
}

Html no_series(const Reading& reading) {
  Html html;
  html.raw("<p class=\"govuk-body\">").text(reading.of.metric.description).raw("</p>\n");
  return platform::empty_state({.title = std::string(kNoSeriesHeld),
                                .html = std::move(html),
                                .action_text = "All measures of this mission",
                                .action_href = "/missions/" + reading.of.mission.code});
}

Html without_figures(const Reading& reading, platform::Transaction& transaction) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(metric_title(reading.of));
  if (!reading.of.known_on) return html.add(no_series(reading)).raw("</div>\n");
  html.add(metric_description(reading.of));
  const auto first = first_recorded(transaction, reading.of.metric.code, reading.of.body.code);
  html.add(nothing_known({.day = *reading.of.known_on,
                          .body = reading.of.body.name,
                          .first = first,
                          .now_link = reading.now_address()}));
  return html.raw("</div>\n");
}

platform::Response page(const Reading& reading, Html main, const platform::Visitor& visitor,
                        bool in_error) {
  platform::Page page = site_page(reading.of.metric.short_title, std::move(main), visitor);
  mark_part(page, "/");
  page.breadcrumbs = {
      {.text = "Home", .href = "/"},
      {.text = reading.of.mission.title, .href = "/missions/" + reading.of.mission.code},
      {.text = reading.of.metric.short_title}};
  page.scripts.push_back("/assets/projection.js");
  if (in_error) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (in_error) response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace

base::Result<platform::Response> show_metric(const platform::Request& request,
                                             const Holdings& holdings) {
  auto reading = read(request, holdings);
  if (!reading) return base::fail(std::move(reading));
  const auto series = series_of(reading->of.observations);
  if (!series) {
    return page(*reading, without_figures(*reading, holdings.transaction), request.visitor, false);
  }
  const auto asked = ask_unless_in_doubt(request, *reading, *series);
  const bool in_error = !reading->problems.empty() || (asked && !asked->problems.empty());
  return page(*reading, main_part(*reading, holdings, *series, asked), request.visitor, in_error);
}

}  // namespace commonweal::missions
