#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "learning/evaluation/evaluation_page.hpp"
#include "learning/evaluation/evaluation_parts_page.hpp"
#include "learning/evaluation/power_question.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

struct SampleField {
  const char* name;
  const char* label;
  const char* hint;
};
constexpr std::array kFields = {
    SampleField{"treated", "How many are treated", "People; or clusters, such as schools."},
    SampleField{"control", "How many they are compared with", "People; or clusters."},
    SampleField{"cluster_size", "People in a cluster (optional)",
                "1 where people are chosen one by one."},
    SampleField{"icc", "Intraclass correlation (optional)",
                "The share of the variance that lies between clusters: 0 to 1."},
    SampleField{"baseline_share", "Share with the outcome today (optional)",
                "Where people have it or not: 0.28 for 28%."},
    SampleField{"outcome_sd", "Standard deviation of the outcome (optional)",
                "Where it is a number, in its unit."}};

SampleText sample_in(const Request& request) {
  const auto asked = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {.treated = asked("treated"),
          .control = asked("control"),
          .cluster_size = asked("cluster_size"),
          .icc = asked("icc"),
          .baseline_share = asked("baseline_share"),
          .outcome_sd = asked("outcome_sd")};
}

std::optional<platform::ErrorMessage> message_at(const base::Error* fault, std::string_view field) {
  if (fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
  if (found == fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

Html form(const Request& request, const base::Error* fault) {
  Html html;
  html.raw("<form method=\"get\" action=\"/evaluation-power\" novalidate>\n");
  for (const auto& field : kFields) {
    html.add(platform::input({.name = field.name,
                              .inputmode = "decimal",
                              .value = std::string(request.query(field.name).value_or("")),
                              .label = {.text = field.label},
                              .hint = platform::Hint{.text = field.hint},
                              .error_message = message_at(fault, field.name),
                              .classes = "govuk-input--width-10"}));
  }
  html.add(platform::button({.text = "Work it out"}));
  return html.raw("</form>\n");
}

Html summary_of(const base::Error& fault) {
  platform::ErrorSummary summary;
  for (const auto& [place, what] : fault.problems) {
    summary.error_list.push_back({.text = what, .href = "#" + place});
  }
  return platform::error_summary(summary);
}

Html explained() {
  return body_paragraph(
             "The least effect that would be found in 8 of 10 cases, by a two-sided test at 95%. A "
             "smaller one would most often be missed, and an evaluation that cannot see what is "
             "likely is better not begun.")
      .add(body_paragraph("Bias is not in it: it holds for a trial, or a comparison as good as "
                          "one."));
}

}  // namespace

base::Result<Response> show_power(const Request& request, const missions::Holdings& /*holdings*/) {
  const SampleText text = sample_in(request);
  const auto sample = text.is_empty() ? base::Result<PlannedSample>() : sample_of(text);
  const base::Error* fault = sample ? nullptr : &sample.error();
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) html.add(summary_of(*fault));
  html.raw("<h1 class=\"govuk-heading-xl\">How small an effect could it see?</h1>\n");
  html.add(explained());
  if (!text.is_empty() && sample) {
    html.add(platform::inset_text({.html = power_words(*sample)}));
  }
  html.add(form(request, fault)).raw("</div>\n");
  auto page = missions::site_page("How small an effect could an evaluation see?", std::move(html),
                                  request.visitor);
  if (fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Evaluations", .href = "/evaluations"},
                      {.text = "How small an effect"}};
  Response response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = 400;
  return response;
}

}  // namespace commonweal::learning
