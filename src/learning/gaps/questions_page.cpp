#include "learning/gaps/questions_page.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/gaps_words_page.hpp"
#include "learning/gaps/question_choice.hpp"
#include "learning/gaps/question_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::QuestionState;
using platform::CellFormat;
using platform::DataColumn;
using platform::Html;
using platform::Request;
using platform::Sorted;
using platform::SortOrder;
using platform::TableCell;

// Everything the page says, already decided.
struct QuestionsView {
  const Directory& directory;
  QuestionChoice choice;
  std::optional<Sorted> sorted;
  std::vector<const AskedQuestion*> questions;
  platform::ListPage page;
};

QuestionChoiceText asked_in(const Request& request) {
  const auto of = [&](std::string_view name) { return request.query(name).value_or(""); };
  return {.state = of("state"),
          .service = of("service"),
          .mission = of("mission"),
          .intervention = of("intervention"),
          .outcome = of("outcome")};
}

std::vector<DataColumn> columns() {
  return {{.text = "Question", .key = "question"},
          {.text = "State"},
          {.text = "Bodies that ask",
           .key = "bodies",
           .format = CellFormat::numeric,
           .first = SortOrder::descending},
          {.text = "Asked first by"},
          {.text = "Asked on", .key = "asked"},
          {.text = "Days",
           .key = "days",
           .format = CellFormat::numeric,
           .first = SortOrder::descending}};
}

QuestionSort sort_of(const std::optional<Sorted>& sorted) {
  if (!sorted) return {};
  QuestionOrder order = QuestionOrder::demand;
  if (sorted->column == "question") order = QuestionOrder::text;
  if (sorted->column == "asked") order = QuestionOrder::asked_on;
  if (sorted->column == "days") order = QuestionOrder::days;
  return {.order = order,
          .way = sorted->order == SortOrder::ascending ? QuestionSort::Way::up
                                                       : QuestionSort::Way::down};
}

std::string address(const QuestionsView& view, std::string_view sort, std::int64_t page) {
  std::string query = address_of(view.choice);
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!query.empty()) query += '&';
    query.append(name).append("=").append(value);
  };
  if (!sort.empty()) add("sort", sort);
  if (page > 1) add("page", std::to_string(page));
  return query.empty() ? "/questions" : "/questions?" + query;
}

Html filter(const QuestionsView& view) {
  const auto field = [](const char* name, const char* label, std::string value,
                        std::vector<platform::SelectItem> items) {
    return platform::select({.name = name,
                             .label = {.text = label},
                             .value = std::move(value),
                             .items = std::move(items)});
  };
  std::vector<platform::SelectItem> states{{.text = "Any state", .value = ""},
                                           {.text = "Open", .value = "open"},
                                           {.text = "Answered", .value = "answered"},
                                           {.text = "Withdrawn", .value = "withdrawn"}};
  const QuestionChoice& choice = view.choice;
  platform::FilterBar bar{
      .action = "/questions",
      .label = "Choose the questions",
      .fields = {field("state", "State",
                       choice.state ? std::string(missions::code_word(*choice.state)) : "",
                       std::move(states)),
                 field("service", "Service", choice.service,
                       service_items(view.directory, "All services")),
                 field("mission", "Mission", choice.mission,
                       mission_items(view.directory, "All missions")),
                 field("intervention", "Intervention", choice.intervention,
                       intervention_items(view.directory, "Any intervention"))},
      .clear_href = "/questions"};
  if (!choice.outcome.empty()) bar.kept.push_back({"outcome", choice.outcome});
  if (view.sorted) bar.kept.push_back({"sort", platform::sort_text(*view.sorted)});
  return platform::filter_bar(bar);
}

std::string asker_of(const Directory& directory, const AskedQuestion& asked) {
  const auto* body = directory.find_body(asked.question->asked_by);
  return body == nullptr ? asked.question->asked_by : body->name;
}

std::vector<TableCell> row_of(const Directory& directory, const AskedQuestion& asked) {
  Html question = link_to("/questions/" + asked.question->code, question_text(*asked.question));
  question.raw("<br>").add(secondary(capitalised(about_words(directory, *asked.question))));
  const bool is_withdrawn = asked.question->state == QuestionState::withdrawn;
  return {{.html = std::move(question)},
          {.html = question_tags(*asked.question, asked.is_late())},
          {.text = std::to_string(asked.bodies()), .format = CellFormat::numeric},
          {.text = asker_of(directory, asked)},
          {.text = day_words(asked.asked_on)},
          {.text = is_withdrawn ? "" : std::to_string(asked.days), .format = CellFormat::numeric}};
}

Html questions_table(const QuestionsView& view) {
  platform::DataTable table{.caption = "Questions of what works",
                            .columns = columns(),
                            .sorted = view.sorted,
                            .page = view.page.page,
                            .pages = view.page.pages,
                            .address = [&view](std::string_view sort, std::int64_t page) {
                              return address(view, sort, page);
                            }};
  for (std::size_t at = view.page.first(); at < view.page.last(); ++at) {
    table.rows.push_back(row_of(view.directory, *view.questions[at]));
  }
  return platform::data_table(table);
}

Html opening(const QuestionsView& view, const platform::Visitor& visitor) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">What bodies ask</h1>\n");
  html.raw("<p class=\"govuk-body-l\">What departments, councils and services want to know of ");
  html.raw("what works, how many ask it, and how long they wait for an answer.</p>\n");
  html.add(paragraph(questions_sentence(view.questions)));
  html.add(paragraph("An answer is late after " + std::to_string(kAnswerDays) +
                     " days. A question that another body asks too is not asked twice: the body "
                     "joins it, so that demand is counted."));
  const bool is_any_ours = std::ranges::any_of(
      view.questions, [](const AskedQuestion* it) { return is_illustrative(*it->question); });
  if (is_any_ours) {
    html.add(platform::inset_text(
        {.text = "Those marked illustrative were asked by nobody. We worded them from what the "
                 "paper asks or names as a gap. Bodies, days and voices in them are ours."}));
  }
  if (platform::may_enter(visitor, platform::Right::report_practice)) {
    html.add(platform::button({.text = "Ask a question", .href = "/questions/new"}));
  }
  return html.raw("</div>\n");
}

Html nothing(const QuestionsView& view) {
  if (view.choice.is_all()) {
    return platform::empty_state(
        {.title = "No question is held yet",
         .text = "Leads and analysts of bodies ask questions here, and evidence leads answer "
                 "them."});
  }
  return platform::empty_state({.title = "No question fits this choice",
                                .action_text = "See all questions",
                                .action_href = "/questions"});
}

Html main_part(const QuestionsView& view, const platform::Visitor& visitor) {
  Html html = opening(view, visitor);
  html.add(filter(view));
  if (view.questions.empty()) return html.add(nothing(view));
  html.raw("<div class=\"cw-listing\">\n").add(questions_table(view)).raw("</div>\n");
  const std::string query = address_of(view.choice);
  const std::string rest = query.empty() ? "" : "?" + query;
  return html.add(downloads_list({.csv = "/questions.csv" + rest,
                                  .xlsx = "/questions.xlsx" + rest,
                                  .json = "/api/v1/questions" + rest}));
}

}  // namespace

base::Result<platform::Response> show_questions(const Request& request,
                                                const missions::Holdings& holdings) {
  auto choice = question_choice(holdings.directory, asked_in(request));
  if (!choice) return base::fail(std::move(choice));
  const auto order = request.query("sort").value_or("");
  const auto sorted = platform::sorted_in(order, columns());
  if (!order.empty() && !sorted) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "sort",
                        .what = "Questions are not ordered by \"" + std::string(order) +
                                "\". Choose a heading of the table."}});
  }
  const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction),
                                 holdings.day());
  QuestionsView view{.directory = holdings.directory,
                     .choice = *std::move(choice),
                     .sorted = sorted,
                     .questions = {},
                     .page = {}};
  view.questions =
      chosen_questions(holdings.directory, questions, view.choice, sort_of(view.sorted));
  auto page = platform::list_page({.page = request.query("page").value_or(""), .per_page = ""},
                                  view.questions.size());
  if (!page) return base::fail(std::move(page));
  view.page = *page;
  auto shown =
      missions::site_page("What bodies ask", main_part(view, request.visitor), request.visitor);
  missions::mark_part(shown, "/what-works");
  shown.breadcrumbs = {{.text = "Home", .href = "/"},
                       {.text = "What works", .href = "/what-works"},
                       {.text = "What bodies ask"}};
  return platform::ok_html(platform::layout(shown));
}

}  // namespace commonweal::learning
