#include "learning/evaluation/evaluation_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "learning/evaluation/evaluation_parts_page.hpp"
#include "learning/evaluation/evaluation_store.hpp"
#include "learning/evaluation/evaluation_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

using Rows = std::vector<platform::SummaryRow>;

void add_row(Rows& rows, std::string key, std::string value) {
  if (value.empty()) value = "Not said";
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

std::string level_words(const Evaluation& it) {
  return it.level ? "Level " + std::to_string(*it.level) + " of 5" : "";
}

Html plan_section(const Evaluation& it) {
  Rows rows;
  add_row(rows, "Theory of change", it.theory_of_change);
  add_row(rows, "Process: is it done as meant?", it.process_questions);
  add_row(rows, "Impact: what does it change?", it.impact_questions);
  add_row(rows, "Value: is it worth what it costs?", it.value_questions);
  add_row(rows, "Baseline", it.baseline);
  add_row(rows, "Compared with", it.counterfactual);
  add_row(rows, "What the design could reach on the Maryland scale", level_words(it));
  add_row(rows, "Outcome", it.outcome);
  add_row(rows, "Owner", it.owner);
  add_row(rows, "Budget of the evaluation", it.budget ? pounds_words(*it.budget) : "");
  add_row(rows, "To be published by", it.publication);
  add_row(rows, "Result", it.result);
  return Html()
      .raw("<h2 class=\"govuk-heading-l\">The plan</h2>\n")
      .add(platform::summary_list({.rows = std::move(rows)}));
}

Html power_section(const Evaluation& it) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">What it could see</h2>\n");
  if (!it.sample) {
    return html.add(body_paragraph(
        "How many are to be compared is not said, so nobody can tell how small an effect it would "
        "find."));
  }
  html.add(power_words(*it.sample));
  return html.add(
      body_paragraph("With a two-sided test at 95% and a power of 80%. Bias is not in it."));
}

Html facts_of(const Evaluation& it, const Holdings& holdings) {
  Rows rows;
  add_row(rows, "Body", name_of_body(holdings, it.body));
  add_row(rows, "What is evaluated", it.programme);
  add_row(rows, "Spend on it", it.spend ? pounds_words(*it.spend) : "Not published");
  add_row(rows, "State", std::string(words_of(it.state)));
  if (it.intervention) {
    const auto* intervention = holdings.directory.find_intervention(*it.intervention);
    const std::string title = intervention == nullptr ? *it.intervention : intervention->title;
    rows.push_back({.key = {.text = "Intervention"},
                    .value = {.html = plain_link(title, "/interventions/" + *it.intervention)}});
  }
  if (it.source) {
    rows.push_back({.key = {.text = "Source"},
                    .value = {.html = plain_link(*it.source, "/sources/" + *it.source)
                                          .text(it.rows.empty() ? "" : ", " + it.rows)}});
  }
  if (!it.note.empty()) add_row(rows, "Note", it.note);
  return platform::summary_list({.rows = std::move(rows)});
}

Html evaluation_html(const Evaluation& it, const Request& request, const Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Evaluation</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(it.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body\">").add(plan_tag(it)).raw("</p>\n");
  html.add(platform::inset_text({.text = plan_sentence(it)}));
  html.add(facts_of(it, holdings)).add(plan_section(it)).add(power_section(it));
  html.add(platform::inset_text({.text = std::string(kRobustRule)}));
  html.raw("<p class=\"govuk-body\">");
  html.add(plain_link("This page as data (JSON)", "/api/v1/evaluations/" + it.code));
  if (may_register(holdings.transaction, request.visitor, it.body)) {
    html.raw("</p>\n<p class=\"govuk-body cw-no-print\">");
    html.add(plain_link("Change this evaluation", "/evaluations/" + it.code + "/edit"));
  }
  return html.raw("</p>\n</div>\n");
}

}  // namespace

base::Result<Response> show_evaluation(const Request& request, const Holdings& holdings) {
  const auto code = request.field("evaluation").text;
  const auto evaluation = find_evaluation(holdings.transaction, code);
  if (!evaluation) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no evaluation \"" + std::string(code) + "\".");
  }
  auto page = missions::site_page(evaluation->title,
                                  evaluation_html(*evaluation, request, holdings), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Evaluations", .href = "/evaluations"},
                      {.text = evaluation->title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
