#include "tour/tour_page.hpp"

#include <string>
#include <utility>

#include "missions/projection_chart_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/details.hpp"
#include "platform/html/page.hpp"
#include "platform/html/pagination.hpp"
#include "tour/tour_chart_page.hpp"
#include "tour/tour_form_page.hpp"
#include "tour/tour_parts_page.hpp"
#include "tour/tour_store.hpp"

namespace commonweal::tour {
namespace {

using platform::Html;

std::string progress_words(TourStep step) {
  return "Step " + std::to_string(number_of(step)) + " of " + std::to_string(kTourSteps.size());
}

Html title(const TourAnswer& answer) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(progress_words(answer.step));
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">").text(title_of(answer.step));
  html.raw("</h1>\n<p class=\"govuk-body-l\" id=\"idea\">").text(answer.headline);
  return html.raw("</p>\n");
}

// Of the step before or after; none where there is none.
platform::PageLink turn(const std::string& href, const char* text, std::size_t number) {
  if (href.empty()) return {};
  return {.href = href, .text = text, .label_text = std::string(title_of(kTourSteps[number - 1]))};
}

Html ways(const TourAnswer& answer) {
  const std::size_t number = number_of(answer.step);
  auto back = turn(answer.before, "Back", number - 1);
  if (number == 1) back = {.href = "/tour", .text = "Back", .label_text = "The eight steps"};
  auto next = turn(answer.next, "Next", number + 1);
  if (answer.next.empty()) {
    next = {.href = "/", .text = "Done", .label_text = "The state of public services"};
  }
  return platform::pagination({.previous = std::move(back),
                               .next = std::move(next),
                               .landmark_label = "Steps of the tour"});
}

Html windows_table(const TourReading& reading) {
  const bool is_drawn = reading.answer.step == TourStep::windows && reading.way &&
                        reading.way->answer && reading.way->answer->same_length.windows() > 0;
  if (!is_drawn) return {};
  return platform::details({.summary_text = "This chart as a table",
                            .html = missions::fragility_table(reading.way->answer->same_length),
                            .id = "windows-table"});
}

Html main_part(const TourReading& reading) {
  const TourAnswer& answer = reading.answer;
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(tour_problems(reading)).add(title(answer));
  html.raw("</div>\n").add(tour_chart(reading));
  html.raw("<div class=\"cw-measure\">\n").add(windows_table(reading));
  html.add(tour_sentences(answer)).add(tour_origins(answer)).raw("</div>\n");
  html.add(tour_helps(answer)).raw("<div class=\"cw-measure\">\n").add(tour_verdicts(answer));
  html.add(tour_figures(answer)).add(tour_form(reading)).add(tour_commands(answer));
  return html.add(tour_links(answer)).add(ways(answer)).raw("</div>\n");
}

platform::Response response_of(platform::Page page) {
  missions::mark_part(page, "/");
  return platform::ok_html(platform::layout(page));
}

Html start_part() {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Take the tour</h1>\n");
  html.raw("<p class=\"govuk-body-l\">Five minutes, eight steps, real figures. You need no ");
  html.raw("account, and nothing that you choose is kept.</p>\n");
  html.raw("<ol class=\"govuk-list govuk-list--number govuk-list--spaced\">\n");
  for (const auto step : kTourSteps) {
    html.raw("<li><a class=\"govuk-link\"").attribute("href", address_of(step, {})).raw(">");
    html.text(title_of(step)).raw("</a><br>").text(promise_of(step)).raw("</li>\n");
  }
  html.raw("</ol>\n");
  html.add(platform::button(
      {.text = "Start", .href = address_of(TourStep::way_back, {}), .is_start_button = true}));
  return html.raw("</div>\n");
}

}  // namespace

base::Result<platform::Response> show_tour(const platform::Request& request,
                                           const missions::Holdings& /*holdings*/) {
  auto page = missions::site_page("Take the tour", start_part(), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "The tour"}};
  return response_of(std::move(page));
}

base::Result<platform::Response> show_tour_step(const platform::Request& request,
                                                const missions::Holdings& holdings) {
  auto step = tour_step_numbered(request.field("step"));
  if (!step) return base::fail(std::move(step));
  const auto reading = read_tour(holdings, *step, tour_choice(request));
  const bool in_error = !reading.answer.problems.empty();
  auto page = missions::site_page(std::string(title_of(*step)) + " " + progress_words(*step),
                                  main_part(reading), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "The tour", .href = "/tour"},
                      {.text = progress_words(*step)}};
  if (in_error) page.state = platform::PageState::in_error;
  auto response = response_of(std::move(page));
  if (in_error) response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace commonweal::tour
