#include "missions/report/report_routes_page.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "missions/directory_store.hpp"
#include "missions/known_on.hpp"
#include "missions/report/report_answer_store.hpp"
#include "missions/report/report_change_store.hpp"
#include "missions/report/report_choice_store.hpp"
#include "missions/report/report_draft_store.hpp"
#include "missions/report/report_edit_page.hpp"
#include "missions/report/report_words.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// What one request has to do with: the view of the record, what it holds, and who asks.
struct Desk {
  Transaction& record;
  Holdings holdings;
  ReportAsker asker;
  base::Date today;
};

// Shown again where the asker can put it right; refused where they cannot.
bool can_be_mended(const base::Error& error) {
  return error.code == ErrorCode::invalid_input || error.code == ErrorCode::conflict;
}

// Asks with one view of the record. What was written is kept where `work` gives a redirection.
template <class Work>
Response with_desk(const ReportPages& pages, const Request& request, std::string action,
                   Access access, const Work& work) {
  const auto now = pages.now();
  Transaction record(*pages.record, access);
  const auto directory = load_directory(record);
  Desk desk{.record = record,
            .holdings = {record, *directory},
            .asker = {.account = request.visitor.account,
                      .act = {.at = now, .actor = request.visitor.actor, .action = action}},
            .today = base::london_day(now)};
  base::Result<Response> response = work(desk);
  if (!response) return pages.refused(request, response.error());
  if (access == Access::write && response->status == 303) record.commit();
  return *std::move(response);
}

base::Result<ReportDraft> own_draft(const Desk& desk, const Request& request) {
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
      pages, request, action, Access::write, [&](Desk& desk) -> base::Result<Response> {
        auto draft = own_draft(desk, request);
        if (!draft) return base::fail(std::move(draft));
        base::Result<void> done = change(desk, *draft);
        if (done) return saved(draft->id);
        if (!can_be_mended(done.error())) return base::fail(std::move(done));
        return report_edit_page(request, desk.holdings.directory, *draft, &done.error());
      });
}

Response begin(const ReportPages& pages, const Request& request) {
  return with_desk(
      pages, request, "report begin", Access::write, [&](Desk& desk) -> base::Result<Response> {
        const std::string body = sent_text(request, "body");
        const auto facts = drafted_facts(desk.holdings, body, kNewReport, desk.asker.act.at);
        auto id = begin_report(desk.record, body,
                               {sent_text(request, "title"), sent_text(request, "period")}, facts,
                               desk.asker);
        if (!id) return base::fail(std::move(id));
        return saved(*id);
      });
}

Response show_edit(const ReportPages& pages, const Request& request) {
  return with_desk(pages, request, "", Access::read, [&](Desk& desk) -> base::Result<Response> {
    auto draft = own_draft(desk, request);
    if (!draft) return base::fail(std::move(draft));
    return report_edit_page(request, desk.holdings.directory, *draft);
  });
}

Response take_heading(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report heading", [&](Desk& desk, const ReportDraft& draft) {
    return put_heading(desk.record, draft.id,
                       {sent_text(request, "title"), sent_text(request, "period")}, desk.asker);
  });
}

Response take_redraft(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report draft", [&](Desk& desk, const ReportDraft& draft) {
    return redraft(desk.record, draft.id,
                   drafted_facts(desk.holdings, draft.body, draft.id, desk.asker.act.at),
                   desk.asker);
  });
}

Response take_words(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report words", [&](Desk& desk, const ReportDraft& draft) {
    return put_words(desk.record, draft.id,
                     {.part = sent_text(request, "part"),
                      .words = sent_text(request, "words"),
                      .seen = sent_number(request, "seen")},
                     desk.asker);
  });
}

Response take_recommendation(const ReportPages& pages, const Request& request) {
  return changed(pages, request, "report recommendation",
                 [&](Desk& desk, const ReportDraft& draft) {
                   return put_recommendation(desk.record, draft.id,
                                             {.number = sent_number(request, "number"),
                                              .addressed_to = sent_text(request, "to"),
                                              .words = sent_text(request, "words")},
                                             desk.asker);
                 });
}

Response show_publish(const ReportPages& pages, const Request& request) {
  return with_desk(pages, request, "", Access::read, [&](Desk& desk) -> base::Result<Response> {
    auto draft = own_draft(desk, request);
    if (!draft) return base::fail(std::move(draft));
    return report_publish_page(request, *draft, desk.today);
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
      pages, request, "report publish", Access::write, [&](Desk& desk) -> base::Result<Response> {
        auto draft = own_draft(desk, request);
        if (!draft) return base::fail(std::move(draft));
        auto version = publication_in(request).and_then([&](const Publication& publication) {
          return publish_report(desk.record, draft->id, publication, desk.asker);
        });
        if (version) return platform::redirect(report_path(draft->id));
        if (!can_be_mended(version.error())) return base::fail(std::move(version));
        return report_publish_page(request, *draft, desk.today, &version.error());
      });
}

struct Chosen {
  ReportDocument document;
  RecommendationState state;
};

base::Result<Chosen> chosen(const Desk& desk, const Request& request) {
  auto published =
      published_named(desk.record, request.field("report"), {.place = "version", .text = ""});
  if (!published) return base::fail(std::move(published));
  const int number = sent_number(request, "number");
  for (auto& state : states_of(desk.record, published->document)) {
    if (state.recommendation.number == number) return Chosen{published->document, state};
  }
  return base::fail(ErrorCode::not_found, "The report has no such recommendation.");
}

using ShowChoice = Response (*)(const Request&, const ReportDocument&, const RecommendationState&,
                                const base::Error*);

Response show_choice(const ReportPages& pages, const Request& request, ShowChoice show) {
  return with_desk(pages, request, "", Access::read, [&](Desk& desk) -> base::Result<Response> {
    auto found = chosen(desk, request);
    if (!found) return base::fail(std::move(found));
    return show(request, found->document, found->state, nullptr);
  });
}

template <class Change>
Response take_choice(const ReportPages& pages, const Request& request, std::string action,
                     ShowChoice show, const Change& change) {
  return with_desk(pages, request, std::move(action), Access::write,
                   [&](Desk& desk) -> base::Result<Response> {
                     auto found = chosen(desk, request);
                     if (!found) return base::fail(std::move(found));
                     base::Result<void> done = change(desk, found->document.report);
                     const int number = found->state.recommendation.number;
                     if (done) {
                       return platform::redirect(report_path(found->document.report) +
                                                 "#recommendation-" + std::to_string(number));
                     }
                     if (!can_be_mended(done.error())) return base::fail(std::move(done));
                     return show(request, found->document, found->state, &done.error());
                   });
}

base::Result<void> put_answer(Desk& desk, const Request& request, ReportId id) {
  const std::string word = sent_text(request, "answer");
  auto answer = report_answer_named({.place = "answer", .text = word});
  if (!answer) return base::fail(std::move(answer));
  return answer_report(desk.record, id,
                       {sent_number(request, "number"), *answer, sent_text(request, "words")},
                       desk.asker);
}

base::Result<void> put_outcome(Desk& desk, const Request& request, ReportId id) {
  const std::string word = sent_text(request, "outcome");
  auto outcome = report_outcome_named({.place = "outcome", .text = word});
  if (!outcome) return base::fail(std::move(outcome));
  return note_outcome(desk.record, id,
                      {sent_number(request, "number"), *outcome, sent_text(request, "words")},
                      desk.asker);
}

Response take_answer(const ReportPages& pages, const Request& request) {
  return take_choice(pages, request, "report answer", report_answer_page,
                     [&](Desk& desk, ReportId id) { return put_answer(desk, request, id); });
}

Response take_outcome(const ReportPages& pages, const Request& request) {
  return take_choice(pages, request, "report outcome", report_outcome_page,
                     [&](Desk& desk, ReportId id) { return put_outcome(desk, request, id); });
}

Response show_answer(const ReportPages& pages, const Request& request) {
  return show_choice(pages, request, report_answer_page);
}

Response show_outcome(const ReportPages& pages, const Request& request) {
  return show_choice(pages, request, report_outcome_page);
}

}  // namespace

std::vector<platform::Route> report_routes(const ReportPages& pages) {
  using platform::Method;
  using Take = Response (*)(const ReportPages&, const Request&);
  const auto route = [&](Method method, const char* pattern, Right right, const char* summary,
                         Take take) {
    return platform::Route{method, pattern, right, summary,
                           [pages, take](const Request& request) { return take(pages, request); }};
  };
  return {
      route(Method::post, "/reports", Right::write_report,
            "Begins a report, drafted from the data.", begin),
      route(Method::get, "/reports/{report}/edit", Right::write_report,
            "Where an independent body writes its report.", show_edit),
      route(Method::post, "/reports/{report}/heading", Right::write_report,
            "Takes a report's title and period.", take_heading),
      route(Method::post, "/reports/{report}/redraft", Right::write_report,
            "Drafts a report's facts again; the body's words stay.", take_redraft),
      route(Method::post, "/reports/{report}/words", Right::write_report,
            "Takes the body's own words on a part.", take_words),
      route(Method::post, "/reports/{report}/recommendations", Right::write_report,
            "Takes a recommendation.", take_recommendation),
      route(Method::get, "/reports/{report}/publish", Right::write_report,
            "Asks whether to publish a version.", show_publish),
      route(Method::post, "/reports/{report}/publish", Right::write_report,
            "Publishes a version that stays.", take_publish),
      route(Method::get, "/reports/{report}/answer", Right::steer,
            "Asks for the government's answer to a recommendation.", show_answer),
      route(Method::post, "/reports/{report}/answer", Right::steer,
            "Takes the government's answer to a recommendation.", take_answer),
      route(Method::get, "/reports/{report}/outcome", Right::write_report,
            "Asks what became of a recommendation.", show_outcome),
      route(Method::post, "/reports/{report}/outcome", Right::write_report,
            "Takes what became of a recommendation.", take_outcome),
  };
}

}  // namespace commonweal::missions
