#include "missions/report/report_form_page.hpp"

#include <algorithm>
#include <utility>

#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::missions {

using platform::Html;

std::optional<platform::ErrorMessage> report_message(const ReportProblems& problems,
                                                     std::string_view field) {
  const auto found = std::ranges::find(problems, field, &base::Problem::place);
  if (found == problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

Html report_error_summary(const ReportProblems& problems) {
  if (problems.empty()) return {};
  platform::ErrorSummary summary;
  for (const auto& [place, what] : problems) {
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
  }
  return platform::error_summary(summary);
}

std::string sent_text(const platform::Request& request, std::string_view name) {
  return std::string(request.form(name).value_or(""));
}

int sent_number(const platform::Request& request, std::string_view name) {
  auto text = request.form(name);
  if (!text) text = request.query(name);
  const auto number = base::whole_number({.place = name, .text = text.value_or("")});
  constexpr std::int64_t kMax = 1'000'000'000;
  return number && *number >= 0 && *number <= kMax ? static_cast<int>(*number) : 0;
}

Html hidden_field(std::string_view name, std::string_view value) {
  Html html;
  html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value);
  return html.raw(">\n");
}

Html report_form(const platform::Visitor& visitor, const ReportForm& form) {
  Html html;
  html.raw("<form method=\"post\"").attribute("action", form.action).raw(" novalidate>\n");
  html.add(hidden_field(platform::kFormToken, visitor.form_token)).add(form.fields);
  html.add(platform::button(
      {.text = form.button, .prevent_double_click = true, .classes = form.button_classes}));
  return html.raw("</form>\n");
}

platform::Response report_form_page(const platform::Request& request, ReportFormPage form) {
  Html main;
  main.raw("<div class=\"cw-measure\">\n");
  main.add(report_error_summary(form.problems));
  if (!form.done.empty()) {
    main.add(platform::notification_banner(
        {.text = form.done, .kind = platform::NotificationBanner::Kind::success}));
  }
  main.raw("<h1 class=\"govuk-heading-l\">").text(form.title).raw("</h1>\n");
  main.add(form.main).raw("</div>\n");
  auto page = site_page(form.title, std::move(main), request.visitor);
  page.breadcrumbs = std::move(form.above);
  page.breadcrumbs.push_back({.text = form.title});
  if (!form.problems.empty()) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (!form.problems.empty()) response.status = form.status;
  response.headers.push_back({"Cache-Control", "no-store"});
  return response;
}

}  // namespace commonweal::missions
