#include "investment/mission_test/mission_test_page.hpp"

#include <string>
#include <utility>

#include "investment/mission_test/mission_test_parts_page.hpp"
#include "investment/mission_test/mission_test_sheet_file.hpp"
#include "investment/mission_test/mission_test_store.hpp"
#include "investment/mission_test/test_asked_store.hpp"
#include "investment/mission_test/test_marks_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/page.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

Html opening(const MissionTest& test, const Proposal& bid) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">Mission test</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(test.title).raw("</h1>\n");
  html.add(test_paragraph(bid.summary));
  if (bid.is_illustrative) {
    html.add(
        test_paragraph("The figures of this bid are illustrative: they show how the test works."));
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(test_link("The bid itself", "/proposals/" + bid.code)).raw(", ");
  html.add(test_link("its versions and decisions", "/proposals/" + bid.code + "/decisions"));
  return html.raw("</p>\n");
}

Html page_html(const HeldTest& held, const TestText& asked) {
  const MissionTest& test = held.test;
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  html.add(opening(test, *find_proposal(held.of, test.proposal))).add(answers_section(test));
  html.add(change_section(test)).raw("</div>\n");
  html.add(effect_section(test)).add(value_section(test));
  html.add(limits_section(test, held.of));
  html.raw("<div class=\"cw-measure\">\n").add(evidence_section(test)).add(biases_section(test));
  html.add(arithmetic_section(test)).raw("</div>\n");
  html.add(question_section(test, asked));
  return html.raw("<div class=\"cw-measure\">\n")
      .add(provenance_section(test, held.of))
      .raw("</div>\n");
}

base::Result<Response> lines(const Request& request, const Holdings& holdings,
                             platform::SheetForm form) {
  const auto held = test_asked(request, holdings);
  if (!held) return tl::unexpected(held.error());
  return platform::download(lines_sheet(held->test), form, held->test.proposal + "-test");
}

}  // namespace

base::Result<Response> show_mission_test(const Request& request, const Holdings& holdings) {
  const auto held = test_asked(request, holdings);
  if (!held) return tl::unexpected(held.error());
  const MissionTest& test = held->test;
  auto page = missions::site_page("Mission test: " + test.title,
                                  page_html(*held, test_text_in(request)), request.visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "Bids for money", .href = "/proposals"},
                      {.text = test.title, .href = "/proposals/" + test.proposal},
                      {.text = "Mission test"}};
  return platform::ok_html(platform::layout(page));
}

base::Result<Response> take_mission_test_csv(const Request& request, const Holdings& holdings) {
  return lines(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_mission_test_xlsx(const Request& request, const Holdings& holdings) {
  return lines(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::investment
