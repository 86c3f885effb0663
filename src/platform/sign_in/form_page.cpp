#include "platform/sign_in/form_page.hpp"

#include <algorithm>
#include <utility>

#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/http/form_body.hpp"
#include "platform/secret/token.hpp"
#include "platform/session/session_cookie.hpp"

namespace commonweal::platform {
namespace {

Response kept_nowhere(Response response) {
  response.headers.push_back({"Cache-Control", "no-store"});
  response.headers.push_back({"Referrer-Policy", "no-referrer"});
  return response;
}

Html summary_of(const Problems& problems) {
  ErrorSummary summary;
  for (const auto& [place, what] : problems) {
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
  }
  return error_summary(summary);
}

std::string in_words(std::chrono::seconds wait) {
  const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
  return minutes == 1 ? "1 minute" : std::to_string(minutes) + " minutes";
}

}  // namespace

std::optional<ErrorMessage> message_for(const Problems& problems, std::string_view field) {
  const auto found = std::ranges::find(problems, field, &base::Problem::place);
  if (found == problems.end()) return std::nullopt;
  return ErrorMessage{.text = found->what};
}

Response form_page(const Reception& reception, const Visitor& visitor, const FormPage& page) {
  Html main;
  main.raw("<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n");
  if (!page.problems.empty()) main.add(summary_of(page.problems));
  if (!page.done.empty()) {
    main.add(notification_banner({.text = page.done, .kind = NotificationBanner::Kind::success}));
  }
  main.raw("<h1 class=\"govuk-heading-l\">").text(page.title).raw("</h1>\n");
  main.add(page.content).raw("</div>\n</div>\n");
  auto framed = reception.frame(page.title, std::move(main), visitor);
  if (!page.problems.empty()) framed.state = PageState::in_error;
  auto response = kept_nowhere(ok_html(layout(framed)));
  if (!page.problems.empty()) response.status = 400;
  return response;
}

Html form(const Visitor& visitor, const Form& form) {
  Html html;
  html.raw("<form method=\"post\"").attribute("action", form.action).raw(" novalidate>\n");
  html.raw("<input type=\"hidden\"").attribute("name", kFormToken);
  html.attribute("value", visitor.form_token).raw(">\n").add(form.fields);
  html.add(button({.text = form.button, .classes = form.button_classes}));
  return html.raw("</form>\n");
}

Html paragraph(std::string_view text) {
  return Html().raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

Html heading(std::string_view text) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").text(text).raw("</h2>\n");
}

FormVisitor::FormVisitor(const Request& request) : request_(request), visitor_(request.visitor) {
  if (!visitor_.form_token.empty()) return;
  new_token_ = new_token();
  visitor_.form_token = form_token_for(new_token_);
}

Response FormVisitor::give_cookie(Response response) const {
  if (!new_token_.empty()) set_guest_cookie(response, request_, new_token_);
  return response;
}

Response go_to(std::string path) { return kept_nowhere(redirect(std::move(path))); }

Response wait_page(const Reception& reception, const Request& request, std::chrono::seconds wait) {
  auto response =
      form_page(reception, request.visitor,
                {.title = "You have tried too often",
                 .content = paragraph("Wait " + in_words(wait) +
                                      " and try again. If you have forgotten your "
                                      "password, ask an administrator for a new link.")});
  response.status = 429;
  response.headers.push_back({"Retry-After", std::to_string(wait.count())});
  return response;
}

}  // namespace commonweal::platform
