#include "missions/cascade/ask_form_page.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "missions/cascade/ask_change_store.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"
#include "platform/http/form_body.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::SelectItem;

struct Done {
  std::string_view word;
  std::string_view sentence;
};
constexpr std::array kDone = {
    Done{"asked", "The body is asked."},
    Done{"passed-on", "The measure was passed on."},
    Done{"withdrawn", "The ask was withdrawn. What was asked is kept in the record."},
    Done{"kept", "The draft was kept."},
    Done{"signed", "The letter was signed off. Its text and figures are fixed."},
    Done{"acknowledged", "The letter was acknowledged."},
};

std::optional<platform::ErrorMessage> message(const SentForm& sent, std::string_view field) {
  auto text = problem_of(sent, field);
  if (text.empty()) return std::nullopt;
  return platform::ErrorMessage{.text = std::move(text)};
}

std::string typed(const SentForm& sent, std::string_view field, std::string_view fallback = "") {
  return std::string(sent.request.form(field).value_or(fallback));
}

platform::Textarea words_field(const SentForm& sent) {
  return {.name = "words",
          .value = typed(sent, "words"),
          .rows = 3,
          .label = {.text = "Words (optional)"},
          .hint = platform::Hint{.text = "What is asked beyond the measure itself."},
          .error_message = message(sent, "words")};
}

// Who asks most of the mission's asks: likely again.
std::string usual_asker(const Directory& directory, const Mission& mission) {
  for (const Ask& ask : directory.asks()) {
    const Metric* metric = directory.find_metric(ask.metric);
    const Body* asker = directory.find_body(ask.asked_by);
    if (metric == nullptr || metric->mission != mission.code || asker == nullptr) continue;
    if (asker->kind == BodyKind::nation) return asker->name;
  }
  return "";
}

Html metric_field(const std::vector<const Metric*>& metrics, const SentForm& sent) {
  platform::Select field{.name = "metric",
                         .label = {.text = "Measure"},
                         .value = typed(sent, "metric"),
                         .items = {{.text = "Choose a measure", .value = ""}},
                         .error_message = message(sent, "metric")};
  for (const Metric* metric : metrics) {
    field.items.push_back({.text = metric->short_title, .value = metric->code});
  }
  return platform::select(field);
}

Html target_field(const Directory& directory, const std::vector<const Metric*>& metrics,
                  const SentForm& sent) {
  platform::Select field{.name = "target",
                         .label = {.text = "Target (optional)"},
                         .value = typed(sent, "target"),
                         .items = {{.text = "None", .value = ""}},
                         .error_message = message(sent, "target")};
  for (const Metric* metric : metrics) {
    for (const Target* target : directory.targets_of(metric->code)) {
      field.items.push_back(
          {.text = metric->short_title + ", by " + target->by, .value = target->code});
    }
  }
  return field.items.size() == 1 ? Html() : platform::select(field);
}

Html heading(std::string_view text) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").text(text).raw("</h2>\n");
}

}  // namespace

std::string problem_of(const SentForm& sent, std::string_view field) {
  if (sent.fault == nullptr) return "";
  const auto found = std::ranges::find(sent.fault->problems, field, &base::Problem::place);
  return found == sent.fault->problems.end() ? "" : found->what;
}

int status_of(const SentForm& sent) {
  return sent.fault == nullptr ? 200 : platform::http_status(sent.fault->code);
}

Html form_outcome(const SentForm& sent) {
  if (sent.fault != nullptr) {
    platform::ErrorSummary summary;
    for (const auto& [place, what] : sent.fault->problems) {
      summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
    }
    return platform::error_summary(summary);
  }
  const auto done = sent.request.query("done").value_or("");
  const auto found = std::ranges::find(kDone, done, &Done::word);
  if (found == kDone.end() || sent.request.visitor.is_guest()) return {};
  return platform::notification_banner(
      {.text = std::string(found->sentence), .kind = platform::NotificationBanner::Kind::success});
}

Html form_html(const platform::Visitor& visitor, const std::string& action, const Html& fields,
               const std::string& button) {
  Html html;
  html.raw("<form class=\"cw-no-print\" method=\"post\"").attribute("action", action);
  html.raw(" novalidate>\n<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", visitor.form_token).raw(">\n").add(fields);
  html.add(platform::button({.text = button, .prevent_double_click = true}));
  return html.raw("</form>\n");
}

Html ask_form(const Directory& directory, const Mission& mission, const SentForm& sent) {
  const auto metrics = directory.metrics_of(mission);
  Html fields = metric_field(metrics, sent);
  fields.add(platform::input({.name = "body",
                              .value = typed(sent, "body"),
                              .label = {.text = "Body that is asked"},
                              .hint = platform::Hint{.text = "Its name or code."},
                              .error_message = message(sent, "body")}));
  fields.add(platform::input({.name = "asked_by",
                              .value = typed(sent, "asked_by", usual_asker(directory, mission)),
                              .label = {.text = "Body that asks"},
                              .hint = platform::Hint{.text = "Its name or code."},
                              .error_message = message(sent, "asked_by")}));
  fields.add(target_field(directory, metrics, sent));
  fields.add(platform::textarea(words_field(sent)));
  return heading("Ask a body")
      .add(form_html(sent.request.visitor, "/missions/" + mission.code + "/asks", fields, "Ask"));
}

Html pass_on_form(const Directory& directory, const BodyAsks& asks, const SentForm& sent) {
  const auto under = bodies_under(directory, *asks.body);
  if (asks.asks.empty() || under.empty()) return {};
  std::vector<const Metric*> metrics;
  for (const auto& it : asks.asks) {
    if (!std::ranges::count(metrics, it.metric)) metrics.push_back(it.metric);
  }
  platform::Select to{.name = "to",
                      .label = {.text = "To"},
                      .value = typed(sent, "to"),
                      .items = {{.text = "Every body right below that is not asked yet",
                                 .value = std::string(kEveryBodyBelow)}},
                      .error_message = message(sent, "to")};
  for (const Body* body : under) to.items.push_back({.text = body->name, .value = body->code});
  Html fields = metric_field(metrics, sent);
  fields.add(platform::select(to)).add(platform::textarea(words_field(sent)));
  return heading("Pass a measure on")
      .add(form_html(sent.request.visitor, "/bodies/" + asks.body->code + "/passed-on", fields,
                     "Pass it on"));
}

Html withdraw_form(const Directory& directory, const Withdrawal& withdrawal, const SentForm& sent) {
  if (withdrawal.asks.empty()) return {};
  platform::Select field{.name = "ask",
                         .id = withdrawal.id,
                         .label = {.text = "Ask"},
                         .items = {{.text = "Choose an ask", .value = ""}},
                         .error_message = message(sent, "ask")};
  for (const Ask* ask : withdrawal.asks) {
    const Metric* metric = directory.find_metric(ask->metric);
    const Body* body = directory.find_body(ask->body);
    const Body* asker = directory.find_body(ask->asked_by);
    if (metric == nullptr || body == nullptr || asker == nullptr) continue;
    field.items.push_back({.text = metric->short_title + ": " + asker->name + " asks " + body->name,
                           .value = ask->code});
  }
  return heading(withdrawal.title)
      .add(form_html(sent.request.visitor, withdrawal.action, platform::select(field), "Withdraw"));
}

}  // namespace commonweal::missions
