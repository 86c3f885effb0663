#include "learning/spread/adoption_form_page.hpp"

#include <optional>
#include <string>
#include <utility>

#include "learning/spread/adoption_change_store.hpp"
#include "platform/html/input.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/select.hpp"

namespace commonweal::learning {
namespace {

using missions::SentForm;
using platform::Html;
using platform::Right;

std::optional<platform::ErrorMessage> message(const SentForm& sent, std::string_view field) {
  auto text = missions::problem_of(sent, field);
  if (text.empty()) return std::nullopt;
  return platform::ErrorMessage{.text = std::move(text)};
}

// The one body that the visitor reports for, where there is one.
std::string own_body(const platform::Visitor& visitor, const missions::Directory& directory) {
  std::string own;
  for (const auto& [role, scope] : visitor.grants) {
    const auto* body = directory.find_body(scope);
    if (body == nullptr || !platform::allows(role, Right::report_practice)) continue;
    if (!own.empty()) return "";
    own = body->name;
  }
  return own;
}

Html field(const SentForm& sent, const char* name, const char* label, const char* hint,
           const std::string& before = "") {
  return platform::input({.name = name,
                          .value = std::string(sent.request.form(name).value_or(before)),
                          .label = {.text = label},
                          .hint = platform::Hint{.text = hint},
                          .error_message = message(sent, name)});
}

Html heading(platform::Markup words) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").raw(words).raw("</h2>\n");
}

Html add_form(const SentForm& sent, const missions::Holdings& holdings, const std::string& path) {
  Html fields = field(sent, "body", "Body", "Its name or code.",
                      own_body(sent.request.visitor, holdings.directory));
  fields.add(
      field(sent, "since", "Since when", "A year, a month or a day, such as 2024 or 2024-09."));
  fields.add(field(sent, "reach", "People reached a year (optional)", "A whole number."));
  fields.add(field(sent, "eligible", "People who could be reached a year (optional)",
                   "Those in your area for whom it is meant."));
  fields.add(field(sent, "fidelity", "Fidelity (optional)",
                   "How much of what was tested you do, from 0 to 1, such as 0.8."));
  fields.add(field(sent, "fidelity_basis", "How the fidelity was judged (optional)",
                   "Such as: a review by the programme, October 2025."));
  fields.add(field(sent, "note", "What else to know (optional)", "Name nobody."));
  return heading("A body does this")
      .add(missions::form_html(sent.request.visitor, path, fields, "Say so"));
}

// For each body that does it and that the visitor reports for.
Html end_form(const SentForm& sent, const missions::Holdings& holdings,
              const InterventionSpread& spread, const std::string& path) {
  platform::Select choice{.name = "adoption",
                          .label = {.text = "Body that no longer does it"},
                          .value = std::string(sent.request.form("adoption").value_or("")),
                          .items = {{.text = "Choose a body", .value = ""}},
                          .error_message = message(sent, "adoption")};
  for (const Adopter& it : spread.adopters) {
    if (it.adoption.until) continue;
    if (!may_say_practice_of(holdings.transaction, sent.request.visitor, it.body->code)) continue;
    choice.items.push_back({.text = it.body->name, .value = it.adoption.code});
  }
  if (choice.items.size() == 1) return {};
  Html fields = platform::select(choice);
  fields.add(field(sent, "until", "Until when", "A year, a month or a day, such as 2026-03."));
  return heading("A body no longer does this")
      .add(missions::form_html(sent.request.visitor, path + "/end", fields, "End it"));
}

}  // namespace

Html adoption_outcome(const SentForm& sent) {
  if (sent.fault != nullptr) return missions::form_outcome(sent);
  const auto done = sent.request.query("done").value_or("");
  if (sent.request.visitor.is_guest() || (done != "added" && done != "ended")) return {};
  return platform::notification_banner(
      {.text = done == "added" ? "It is recorded that the body does this."
                               : "It is recorded that the body no longer does this. That it did "
                                 "is kept.",
       .kind = platform::NotificationBanner::Kind::success});
}

Html adoption_forms(const SentForm& sent, const missions::Holdings& holdings,
                    const InterventionSpread& spread) {
  if (!platform::may_enter(sent.request.visitor, Right::report_practice)) return {};
  const std::string path = "/interventions/" + spread.intervention->code + "/spread";
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(add_form(sent, holdings, path));
  return html.add(end_form(sent, holdings, spread, path)).raw("</div>\n");
}

}  // namespace commonweal::learning
