#include "missions/report/report_routes_page.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "missions/directory_store.hpp"
#include "missions/known_on.hpp"
#include "missions/report/report_answer_routes_page.hpp"
#include "missions/report/report_change_store.hpp"
#include "missions/report/report_choice_store.hpp"
#include "missions/report/report_desk_page.hpp"
#include "missions/report/report_draft_store.hpp"
#include "missions/report/report_edit_page.hpp"
#include "missions/report/report_words.hpp"
#include "missions/report/reports_page.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

base::Result<ReportDraft> own_draft(const ReportDesk& desk, const Request& request) {
  auto id = report_id_in(request.field("report"));
  if (!id) return base::fail(std::move(id));
  auto draft = find_draft(desk.record, *id);
  if (!draft) {
    return base::fail(ErrorCode::not_found,
                      "There is no report " + std::string(request.field("report").text) + ".");
  }
  if (writes_for(desk.record, desk.asker.account, draft->body)) return *std::move(draft);
  return base::fail(ErrorCode::forbidden, "Only the independent body itself writes its report.");
}

Response saved(ReportId id, const std::string& anchor = "") {
  return platform::redirect(report_path(id) + "/edit?done=yes" + anchor);
}

// A change of a draft: done, or its form again with what was wrong.
template <class Change>
Response changed(const ReportPages& pages, const Request& request, const std::string& action,
                 const Change& change) {
  return with_desk(
      pages, request, action, Access::write, [&](ReportDesk& desk) -> base::Result<Response> {
        auto draft = own_draft(desk, request);
        if (!draft) return base::fail(std::move(draft));
        base::Result<void> done = change(desk, *draft);
        if (done) return saved(draft->id);
        if (!can_be_mended(done.error())) return base::fail(std::move(done));
        return report_edit_page(request, desk.holdings.directory, *draft, &done.error());
      });
}

// Drafted before anything is written, because it takes its time and writers wait for one another.
// None for who may not write the body's report: what takes the draft refuses them.
ReportFacts facts_for(const ReportPages& pages, const Request& request, const std::string& body,
                      ReportId report) {
  Transaction record(*pages.record, Access::read);
  if (!writes_for(record, request.visitor.account, body)) return {};
  const auto directory = load_directory(record);
  return drafted_facts({.transaction = record, .directory = *directory}, body, report, pages.now());
}

Response begin(const ReportPages& pages, const Request& request) {
  const std::string body = sent_text(request, "body");
  const auto facts = facts_for(pages, request, body, kNewReport);
  return with_desk(pages, request, "report begin", Access::write,
                   [&](ReportDesk& desk) -> base::Result<Response> {
                     const ReportHeading heading{sent_text(request, "title"),
                                                 sent_text(request, "period")};
                     auto id = begin_report(desk.record, body, heading, facts, desk.asker);
                     if (id) return saved(*id);
                     if (!can_be_mended(id.error())) return base::fail(std::move(id));
                     return reports_page_again(request, desk.holdings, id.error());
                   });
}

// Of the report that the address names, where there is one.
std::optional<ReportDraft> draft_in(const ReportPages& pages, const Request& request) {
  const auto id = report_id_in(request.field("report"));
  Transaction record(*pages.record, Access::read);
  return id ? find_draft(record, *id) : std::nullopt;
}

Response show_edit(const ReportPages& pages, const Request& request) {
  return with_desk(pages, request, "", Access::read,
                   [&](ReportDesk& desk) -> base::Result<Response> {
                     auto draft = own_draft(desk, request);
                     if (!draft) return base::fail(std::move(draft));
                     return report_edit_page(request, desk.holdings.directory, *draft);
                   });
}

Response take_heading(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report heading", [&](ReportDesk& desk, const ReportDraft& draft) {
    return put_heading(desk.record, draft.id,
                       {sent_text(request, "title"), sent_text(request, "period")}, desk.asker);
  });
}

Response take_redraft(const ReportPages& pages, const Request& request) {
  const auto before = draft_in(pages, request);
  const auto facts = before ? facts_for(pages, request, before->body, before->id) : ReportFacts();
  return changed(pages, request, "report draft", [&](ReportDesk& desk, const ReportDraft& draft) {
    return redraft(desk.record, draft.id, facts, desk.asker);
  });
}

Response take_words(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report words", [&](ReportDesk& desk, const ReportDraft& draft) {
    return put_words(desk.record, draft.id,
                     {.part = sent_text(request, "part"),
                      .words = sent_text(request, "words"),
                      .seen = sent_number(request, "seen")},
                     desk.asker);
  });
}

Response take_recommendation(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report recommendation",
                 [&](ReportDesk& desk, const ReportDraft& draft) {
                   return put_recommendation(desk.record, draft.id,
                                             {.number = sent_number(request, "number"),
                                              .addressed_to = sent_text(request, "to"),
                                              .words = sent_text(request, "words")},
                                             desk.asker);
                 });
}

Response show_publish(const ReportPages& pages, const Request& request) {
  return with_desk(pages, request, "", Access::read,
                   [&](ReportDesk& desk) -> base::Result<Response> {
                     auto draft = own_draft(desk, request);
                     if (!draft) return base::fail(std::move(draft));
                     return report_publish_page(request, *draft, desk.holdings.day());
                   });
}

base::Result<Publication> publication_in(const Request& request) {
  const std::string due = sent_text(request, "answer_due");
  auto day = known_on_in({.place = "answer_due", .text = due});
  if (!day) return base::fail(std::move(day));
  return Publication{.after = sent_number(request, "after"),
                     .answer_due = *day,
                     .change_note = sent_text(request, "change_note")};
}

Response take_publish(const ReportPages& pages, const Request& request) {
  return with_desk(
      pages, request, "report publish", Access::write,
      [&](ReportDesk& desk) -> base::Result<Response> {
        auto draft = own_draft(desk, request);
        if (!draft) return base::fail(std::move(draft));
        auto version = publication_in(request).and_then([&](const Publication& publication) {
          return publish_report(desk.record, draft->id, publication, desk.asker);
        });
        if (version) return platform::redirect(report_path(draft->id));
        if (!can_be_mended(version.error())) return base::fail(std::move(version));
        return report_publish_page(request, *draft, desk.holdings.day(), &version.error());
      });
}

}  // namespace

std::vector<platform::Route> report_routes(const ReportPages& pages) {
  using platform::Method;
  const auto route = [&](Method method, const char* pattern, const char* summary, TakeReport take) {
    return report_route(pages, {method, pattern, Right::write_report, summary}, take);
  };
  std::vector<platform::Route> routes = {
      route(Method::post, "/reports", "Begins a report, drafted from the data.", begin),
      route(Method::get, "/reports/{report}/edit", "Where an independent body writes its report.",
            show_edit),
      route(Method::post, "/reports/{report}/heading", "Takes a report's title and period.",
            take_heading),
      route(Method::post, "/reports/{report}/redraft",
            "Drafts a report's facts again; the body's words stay.", take_redraft),
      route(Method::post, "/reports/{report}/words", "Takes the body's own words on a part.",
            take_words),
      route(Method::post, "/reports/{report}/recommendations", "Takes a recommendation.",
            take_recommendation),
      route(Method::get, "/reports/{report}/publish", "Asks whether to publish a version.",
            show_publish),
      route(Method::post, "/reports/{report}/publish", "Publishes a version that stays.",
            take_publish),
  };
  std::ranges::move(report_answer_routes(pages), std::back_inserter(routes));
  return routes;
}

}  // namespace commonweal::missions
