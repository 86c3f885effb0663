#include "missions/report/reports_page.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "missions/known_on.hpp"
#include "missions/report/report_asker_store.hpp"
#include "missions/report/report_form_page.hpp"
#include "missions/report/report_recommendations_page.hpp"
#include "missions/report/report_store.hpp"
#include "missions/report/report_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/page.hpp"
#include "platform/html/select.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

struct ReportsView {
  const Mission* mission = nullptr;  // Whose parts are asked for; null: all.
  std::vector<ReportListing> published;
  std::vector<ReportDraft> drafts;
  std::vector<const Body*> writes_for;
  ReportProblems problems = {};  // Of the form to begin a report, where it came back.
};

Html link(const std::string& href, std::string_view text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">").text(text);
  return html.raw("</a>");
}

Html listing_html(const ReportListing& listing, const Mission* mission, base::Date today) {
  const ReportDocument& document = listing.document;
  const std::string part = mission == nullptr ? "" : "#mission-" + mission->code;
  Html html;
  html.raw("<li>\n<h2 class=\"govuk-heading-m\">");
  html.add(link(report_path(document.report) + part, document.title));
  html.raw("</h2>\n<p class=\"govuk-body\">").text(document.body_name).raw(", ");
  html.text(document.period).raw(". Published on ").text(reader_text(document.published_on));
  html.raw(".</p>\n");
  if (!listing.is_readable) {
    html.raw("<p class=\"govuk-body\">").text(unreadable_words(document));
    return html.raw("</p>\n</li>\n");
  }
  if (!document.answer_due) return html.raw("</li>\n");
  const auto all = document.recommendations.size();
  html.raw("<p class=\"govuk-body\">Recommendations: ").number(all).raw(". Answered: ");
  html.number(all - listing.open).raw(". ").add(owed_tag(document.answer_due, listing.open, today));
  return html.raw("</p>\n</li>\n");
}

Html published_html(const ReportsView& view, base::Date today) {
  if (view.published.empty()) {
    return platform::empty_state(
        {.title = "No report is published yet",
         .text = "An independent body writes and publishes reports here. Until it does, the "
                 "figures of each mission are all there is."});
  }
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--spaced\">\n");
  for (const auto& listing : view.published) {
    html.add(listing_html(listing, view.mission, today));
  }
  return html.raw("</ul>\n");
}

Html drafts_html(const ReportsView& view) {
  Html html;
  if (view.drafts.empty()) return html;
  html.raw("<h2 class=\"govuk-heading-m\">Yours to write</h2>\n<ul class=\"govuk-list\">\n");
  for (const auto& draft : view.drafts) {
    html.raw("<li>").add(link(report_path(draft.id) + "/edit", draft.title)).raw(", ");
    html.text(draft.period).text(draft.versions == 0 ? " (not published)" : "");
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html begin_html(const Request& request, const ReportsView& view) {
  Html html;
  if (view.writes_for.empty()) return html;
  platform::Select bodies{.name = "body",
                          .label = {.text = "Body that reports"},
                          .value = sent_text(request, "body"),
                          .error_message = report_message(view.problems, "body")};
  for (const Body* body : view.writes_for) {
    bodies.items.push_back({.text = body->name, .value = body->code});
  }
  Html fields = platform::select(bodies);
  fields.add(platform::input({.name = "title",
                              .value = sent_text(request, "title"),
                              .label = {.text = "Title"},
                              .hint = platform::Hint{.text = "Such as: Progress report 2026."},
                              .error_message = report_message(view.problems, "title")}));
  fields.add(platform::input({.name = "period",
                              .value = sent_text(request, "period"),
                              .label = {.text = "Period"},
                              .hint = platform::Hint{.text = "Such as: 2025/26."},
                              .error_message = report_message(view.problems, "period"),
                              .classes = "govuk-input--width-10"}));
  html.raw("<h2 class=\"govuk-heading-m\">Begin a report</h2>\n");
  html.raw("<p class=\"govuk-body\">The program drafts it from the data as it stands. You add ");
  html.raw("your own words and what you recommend.</p>\n");
  return html.add(report_form(
      request.visitor,
      {.action = "/reports", .fields = std::move(fields), .button = "Draft the report"}));
}

Html main_part(const Request& request, const ReportsView& view, base::Date today) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(report_error_summary(view.problems));
  html.raw("<h1 class=\"govuk-heading-l\">");
  html.text(view.mission == nullptr ? "Progress reports"
                                    : "What the independent body says on " + view.mission->title);
  html.raw("</h1>\n<p class=\"govuk-body-l\">Independent bodies report on whether the missions ");
  html.raw("are on track. The government owes an answer to what they recommend, by a day that ");
  html.raw("is named.</p>\n").add(published_html(view, today));
  if (view.mission != nullptr) {
    html.raw("<p class=\"govuk-body\">");
    html.add(link("/missions/" + view.mission->code, view.mission->title + ": the figures"));
    html.raw("</p>\n");
  }
  return html.add(drafts_html(view)).add(begin_html(request, view)).raw("</div>\n");
}

// The bodies that the visitor writes for, as of now.
void add_work(const Request& request, const Holdings& holdings, ReportsView& view) {
  for (const auto& grant : request.visitor.grants) {
    const Body* body = holdings.directory.find_body(grant.scope);
    if (grant.role != platform::Role::independent || body == nullptr) continue;
    if (!writes_for(holdings.transaction, request.visitor.account, body->code)) continue;
    view.writes_for.push_back(body);
    std::ranges::move(drafts_of(holdings.transaction, body->code), std::back_inserter(view.drafts));
  }
}

Response reports_page(const Request& request, const ReportsView& view, base::Date today) {
  platform::Page page =
      site_page("Progress reports", main_part(request, view, today), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Progress reports"}};
  if (!view.problems.empty()) page.state = platform::PageState::in_error;
  return platform::ok_html(platform::layout(page));
}

}  // namespace

base::Result<Response> show_reports(const Request& request, const Holdings& holdings) {
  ReportsView view{.published = published_reports(holdings.transaction)};
  if (const auto code = request.query("mission")) {
    auto mission = holdings.directory.mission(*code);
    if (!mission) return base::fail(std::move(mission));
    view.mission = *mission;
    std::erase_if(view.published, [&](const ReportListing& listing) {
      if (!listing.is_readable) return false;  // It may say something of the mission.
      const std::string key = "mission-" + view.mission->code;
      const auto& parts = listing.document.parts;
      return std::ranges::find(parts, key, &ReportPart::key) == parts.end();
    });
  }
  add_work(request, holdings, view);
  return reports_page(request, view, holdings.day());
}

Response reports_page_again(const Request& request, const Holdings& holdings,
                            const base::Error& error) {
  ReportsView view{.published = published_reports(holdings.transaction),
                   .problems = error.problems};
  add_work(request, holdings, view);
  Response response = reports_page(request, view, holdings.day());
  response.status = platform::http_status(error.code);
  response.headers.push_back({"Cache-Control", "no-store"});
  return response;
}

}  // namespace commonweal::missions
