#include "investment/desk/desk_form_page.hpp"

#include <algorithm>
#include <utility>

#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::investment {

using platform::Html;

namespace {

void hidden_number(Html& html, std::string_view name, int number) {
  html.raw("<input type=\"hidden\"").attribute("name", name);
  html.attribute("value", std::to_string(number)).raw(">\n");
}

}  // namespace

Html desk_form(const platform::Visitor& visitor, const DeskForm& form) {
  Html html;
  html.raw("<form class=\"cw-no-print\" method=\"post\"").attribute("action", form.action);
  html.raw(" novalidate>\n<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", visitor.form_token).raw(">\n");
  if (form.version > 0) hidden_number(html, kFormVersion, form.version);
  if (form.kept) hidden_number(html, kFormKept, *form.kept);
  html.add(form.fields).raw("<div class=\"govuk-button-group\">\n");
  for (const auto& [text, value, classes] : form.buttons) {
    html.add(platform::button({.text = text,
                               .name = value.empty() ? "" : std::string(kDeskButton),
                               .value = value,
                               .prevent_double_click = true,
                               .classes = classes}));
  }
  return html.raw("</div>\n</form>\n");
}

std::optional<platform::ErrorMessage> desk_message(const base::Error* fault,
                                                   std::string_view field) {
  if (fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
  if (found == fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

Html desk_fault_summary(const base::Error& fault) {
  platform::ErrorSummary summary;
  for (const auto& [place, what] : fault.problems) {
    const bool is_address = place.starts_with('/');
    const std::string href = is_address ? place : "#" + place;
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : href});
  }
  if (fault.unlisted > 0) {
    summary.error_list.push_back(
        {.text = "There are " + std::to_string(fault.unlisted) + " further problems."});
  }
  return platform::error_summary(summary);
}

bool is_for_the_desk(const base::Error& fault) {
  return fault.code == base::ErrorCode::invalid_input || fault.code == base::ErrorCode::conflict;
}

std::string sent_text(const platform::Request& request, std::string_view field) {
  return std::string(request.form(field).value_or(""));
}

std::string trimmed_text(const platform::Request& request, std::string_view field) {
  std::string text = sent_text(request, field);
  std::erase(text, '\r');
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

platform::Response desk_response(const platform::Request& request, DeskPage shown) {
  auto page = missions::site_page(shown.title, std::move(shown.main), request.visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Bids", .href = "/proposals"}};
  for (auto& step : shown.trail) page.breadcrumbs.push_back(std::move(step));
  page.breadcrumbs.push_back({.text = shown.title});
  if (shown.fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (shown.fault != nullptr) response.status = platform::http_status(shown.fault->code);
  return response;
}

Html desk_title(const std::string& title, const std::string& caption) {
  Html html;
  if (!caption.empty()) html.raw("<span class=\"govuk-caption-l\">").text(caption).raw("</span>\n");
  return html.raw("<h1 class=\"govuk-heading-l\">").text(title).raw("</h1>\n");
}

Html desk_paragraph(std::string_view words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html desk_heading(std::string_view words) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").text(words).raw("</h2>\n");
}

}  // namespace commonweal::investment
