#include "learning/evidence/sent_form_page.hpp"

#include <algorithm>

#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::learning {

using platform::Html;

Html form_html(const platform::Visitor& visitor, const FormHtml& form) {
  Html html;
  html.raw("<form class=\"cw-no-print\" method=\"post\"").attribute("action", form.action);
  if (form.takes_files) html.raw(" enctype=\"multipart/form-data\"");
  html.raw(" novalidate>\n<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", visitor.form_token).raw(">\n").add(form.fields);
  html.add(platform::button({.text = form.button, .prevent_double_click = true}));
  return html.raw("</form>\n");
}

std::optional<platform::ErrorMessage> message_of(const base::Error* fault, std::string_view field) {
  if (fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
  if (found == fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

Html fault_summary(const base::Error& fault) {
  platform::ErrorSummary summary;
  for (const auto& [place, what] : fault.problems) {
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
  }
  return platform::error_summary(summary);
}

bool is_of_the_form(const base::Error& fault) {
  return fault.code == base::ErrorCode::invalid_input || fault.code == base::ErrorCode::conflict;
}

}  // namespace commonweal::learning
