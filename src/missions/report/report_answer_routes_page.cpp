#include "missions/report/report_answer_routes_page.hpp"

#include <string>
#include <utility>

#include "base/problems.hpp"
#include "missions/report/report_answer_store.hpp"
#include "missions/report/report_choice_store.hpp"
#include "missions/report/report_desk_page.hpp"
#include "missions/report/report_edit_page.hpp"
#include "missions/report/report_words.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;

struct Chosen {
  ReportDocument document;
  RecommendationState state;
};

base::Result<Chosen> chosen(const ReportDesk& desk, const Request& request) {
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
  return with_desk(pages, request, "", Access::read,
                   [&](ReportDesk& desk) -> base::Result<Response> {
                     auto found = chosen(desk, request);
                     if (!found) return base::fail(std::move(found));
                     return show(request, found->document, found->state, nullptr);
                   });
}

template <class Change>
Response take_choice(const ReportPages& pages, const Request& request, std::string action,
                     ShowChoice show, const Change& change) {
  return with_desk(pages, request, std::move(action), Access::write,
                   [&](ReportDesk& desk) -> base::Result<Response> {
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

base::Result<void> put_answer(ReportDesk& desk, const Request& request, ReportId id) {
  const std::string word = sent_text(request, "answer");
  auto answer = report_answer_named({.place = "answer", .text = word});
  if (!answer) {
    base::Problems problems;
    problems.add({.place = "answer", .what = "Choose whether it is accepted."});
    if (paragraphs_of(sent_text(request, "words")).empty()) {
      problems.add({.place = "words", .what = kAnswerNeedsWords});
    }
    return std::move(problems).fail();
  }
  return answer_report(desk.record, id,
                       {sent_number(request, "number"), *answer, sent_text(request, "words")},
                       desk.asker);
}

base::Result<void> put_outcome(ReportDesk& desk, const Request& request, ReportId id) {
  const std::string word = sent_text(request, "outcome");
  auto outcome = report_outcome_named({.place = "outcome", .text = word});
  if (!outcome) {
    base::Problems problems;
    problems.add({.place = "outcome", .what = "Choose what became of it."});
    return std::move(problems).fail();
  }
  return note_outcome(desk.record, id,
                      {sent_number(request, "number"), *outcome, sent_text(request, "words")},
                      desk.asker);
}

Response take_answer(const ReportPages& pages, const Request& request) {
  return take_choice(pages, request, "report answer", report_answer_page,
                     [&](ReportDesk& desk, ReportId id) { return put_answer(desk, request, id); });
}

Response take_outcome(const ReportPages& pages, const Request& request) {
  return take_choice(pages, request, "report outcome", report_outcome_page,
                     [&](ReportDesk& desk, ReportId id) { return put_outcome(desk, request, id); });
}

Response show_answer(const ReportPages& pages, const Request& request) {
  return show_choice(pages, request, report_answer_page);
}

Response show_outcome(const ReportPages& pages, const Request& request) {
  return show_choice(pages, request, report_outcome_page);
}

}  // namespace

std::vector<platform::Route> report_answer_routes(const ReportPages& pages) {
  using platform::Method;
  const auto route = [&](Method method, const char* pattern, Right right, const char* summary,
                         TakeReport take) {
    return report_route(pages, {method, pattern, right, summary}, take);
  };
  return {
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
