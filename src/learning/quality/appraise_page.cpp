#include "learning/quality/appraise_page.hpp"

#include <algorithm>
#include <utility>

#include "learning/quality/appraisal_form_page.hpp"
#include "learning/quality/appraisal_part_page.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/page.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using missions::SentForm;
using platform::Html;
using platform::Request;
using platform::Response;

Html outcome(const SentForm& sent) {
  if (sent.fault != nullptr) return missions::form_outcome(sent);
  if (sent.request.query("done").value_or("").empty()) return {};
  return platform::notification_banner({.text = "Saved. The level and its reasons stand below.",
                                        .kind = platform::NotificationBanner::Kind::success});
}

Html paragraph(std::string_view text) {
  Html html;
  return html.raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

// Other schemes for the same subject.
Html scheme_links(const AppraisalSubject& subject, const Scheme& scheme) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">By another scheme</h2>\n<ul class=\"govuk-list\">\n");
  for (const Scheme* other : schemes_for(subject)) {
    if (other == &scheme) continue;
    html.raw("<li><a class=\"govuk-link\"");
    html.attribute("href", subject.form + "?scheme=" + std::string(code_word(other->code)));
    html.raw(">").text(other->title).raw("</a></li>\n");
  }
  return html.raw("</ul>\n");
}

Html standing_part(const Appraisal* standing) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">As it stands</h2>\n");
  if (standing == nullptr) return html.add(paragraph("Not appraised by this scheme yet."));
  html.add(platform::inset_text({.html = judgement_html(standing->judgement())}));
  return html;
}

// What was sent; else what stands; else what the record knows.
AppraisalForm form_of(const SentForm& sent, const Holdings& holdings,
                      const AppraisalSubject& subject, const Scheme& scheme,
                      const Appraisal* standing) {
  AppraisalForm form{.scheme = scheme,
                     .action = subject.form,
                     .answers = {},
                     .note = {},
                     .suggestions = suggestions_for(holdings, subject, scheme)};
  if (sent.fault != nullptr) {
    form.answers = answers_sent(sent.request, scheme);
    form.note = sent.request.form("note").value_or("");
  } else if (standing != nullptr) {
    form.answers = standing->answers.all();
    form.note = standing->note;
  } else if (scheme.code == SchemeCode::maryland) {
    form.answers = subject.known;
  }
  return form;
}

Html intro(const AppraisalSubject& subject, const Scheme& scheme) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(subject.title).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(scheme.title).raw("</h1>\n");
  html.add(paragraph(scheme.summary));
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  html.attribute("href", "/quality#" + std::string(code_word(scheme.code)));
  return html.raw(">Its rules and where they were read</a></p>\n");
}

using SubjectOf = base::Result<AppraisalSubject> (*)(const Holdings&, std::string_view);

base::Result<Response> show(const Request& request, const Holdings& holdings, SubjectOf subject_of,
                            std::string_view part) {
  auto subject = subject_of(holdings, request.field(part).text);
  if (!subject) return base::fail(std::move(subject));
  auto scheme = scheme_for(*subject, request.query("scheme").value_or(""));
  if (!scheme) return base::fail(std::move(scheme));
  return appraise_response({request}, holdings, *subject, **scheme);
}

}  // namespace

base::Result<Response> show_study_appraisal(const Request& request, const Holdings& holdings) {
  return show(request, holdings, study_subject, "study");
}

base::Result<Response> show_effect_grade(const Request& request, const Holdings& holdings) {
  return show(request, holdings, effect_subject, "effect");
}

Response appraise_response(const SentForm& sent, const Holdings& holdings,
                           const AppraisalSubject& subject, const Scheme& scheme) {
  const auto appraisals = appraisals_of(holdings, subject);
  const auto found = std::ranges::find(appraisals, scheme.code, &Appraisal::scheme);
  const Appraisal* standing = found == appraisals.end() ? nullptr : &*found;
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(outcome(sent)).add(intro(subject, scheme));
  html.add(standing_part(standing));
  html.raw("<h2 class=\"govuk-heading-m\">Questions</h2>\n");
  html.add(appraisal_form(form_of(sent, holdings, subject, scheme, standing), sent));
  html.add(scheme_links(subject, scheme)).raw("</div>\n");
  const std::string title = std::string(scheme.short_title) + ": " + subject.title;
  platform::Page page = missions::site_page(title, std::move(html), sent.request.visitor);
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = subject.title, .href = subject.path},
                      {.text = std::string(scheme.short_title)}};
  Response response = platform::ok_html(platform::layout(page));
  response.status = missions::status_of(sent);
  return response;
}

}  // namespace commonweal::learning
