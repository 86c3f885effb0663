#include "investment/mission_test/mission_test_parts_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "investment/mission_test/mission_test_sheet_file.hpp"
#include "investment/mission_test/mission_test_words.hpp"
#include "investment/mission_test/test_marks_page.hpp"
#include "investment/mission_test/told_test.hpp"
#include "platform/html/details.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/warning_text.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::HtmlTable;

Html criterion(TestPart part, const Criterion& it) {
  Html html;
  html.raw("<h3 class=\"govuk-heading-m\">").text(part_words(part)).raw(": ");
  html.add(answer_tag(it.answer)).raw("</h3>\n");
  if (it.probability) {
    html.raw("<p class=\"govuk-body\">")
        .text(chance_of_what(part))
        .raw(": <strong>")
        .text(chance_words(*it.probability))
        .raw("</strong></p>\n");
  }
  return html.add(test_paragraph(it.reason));
}

std::string factor_cell(const BreakEven& it) { return it.factor ? number_words(*it.factor) : "-"; }

std::string amount_cell(const std::optional<double>& amount, const std::string& unit) {
  if (!amount) return "-";
  return unit == "pounds" || unit == "£" ? money_words(*amount)
                                         : number_words(*amount) + " " + unit;
}

HtmlTable break_even_table(const MissionTest& test) {
  HtmlTable table{.caption = "Break-even: one driver at a time",
                  .caption_classes = "govuk-table__caption--s",
                  .head = {{.text = "For"},
                           {.text = "Driver"},
                           number_cell("Now"),
                           number_cell("Break-even"),
                           number_cell("Times now")},
                  .first_cell_is_header = true};
  for (const auto& it : test.break_evens) {
    if (!it.now) continue;
    table.rows.push_back({{.text = std::string(part_words(it.of))},
                          {.text = it.title},
                          number_cell(amount_cell(it.now, it.unit)),
                          number_cell(amount_cell(it.at, it.unit)),
                          number_cell(factor_cell(it))});
  }
  return table;
}

HtmlTable limits_table(const MissionTest& test, const Case& of) {
  HtmlTable table{.caption = "In the money of each year",
                  .caption_classes = "govuk-table__caption--s",
                  .head = {{.text = "Year"},
                           {.text = "Limit"},
                           number_cell("Cost"),
                           number_cell("Limit in all"),
                           number_cell("Committed"),
                           number_cell("Left"),
                           number_cell("Chance that it fits")},
                  .first_cell_is_header = true};
  for (const auto& it : test.affordable.years) {
    const auto money = [](const std::optional<double>& pounds) {
      return number_cell(pounds ? money_words(*pounds) : "Not held");
    };
    std::string name = budget_words(it.budget);
    if (const auto* payer = find_department(of, it.department)) name += ", " + payer->name;
    table.rows.push_back({{.text = year_words(it.year)},
                          {.text = std::move(name)},
                          money(it.cost),
                          money(it.envelope),
                          money(it.committed),
                          money(it.left()),
                          number_cell(it.fits ? chance_words(*it.fits) : "-")});
  }
  return table;
}

HtmlTable biases_table(const MissionTest& test) {
  HtmlTable table{.caption = "The same bid, the same draws",
                  .caption_classes = "govuk-table__caption--s",
                  .head = {{.text = "What is counted"},
                           number_cell("Short and narrow"),
                           number_cell("Long and wide")},
                  .first_cell_is_header = true};
  const auto row = [&](std::string name, auto cell) {
    table.rows.push_back(
        {{.text = std::move(name)}, number_cell(cell(test.narrow)), number_cell(cell(test.wide))});
  };
  row("Years", [](const Appraisal& it) { return std::to_string(it.years); });
  row("Benefits", [](const Appraisal& it) {
    return std::string(it.question.scope == AppraisalScope::narrow ? "Cash only"
                                                                   : "All with a value");
  });
  row("Cost, present value", [](const Appraisal& it) { return money_words(it.present_cost.mean); });
  row("Benefit, present value",
      [](const Appraisal& it) { return money_words(it.present_benefit.mean); });
  row("Net", [](const Appraisal& it) { return money_words(it.net.mean); });
  row("Four draws in five", [](const Appraisal& it) {
    return money_words(it.net.p10) + " to " + money_words(it.net.p90);
  });
  row("Benefit for each £1", [](const Appraisal& it) {
    return it.ratio ? "£" + number_words(it.ratio->of_means) : std::string("-");
  });
  row("Pays back", [](const Appraisal& it) {
    return it.payback_year ? year_words(*it.payback_year) : std::string("Not within it");
  });
  return table;
}

Html region(const std::string& label, const HtmlTable& table) {
  return platform::scroll_region(label, platform::table(table));
}

Html line_details(const std::string& title, const std::vector<AppraisalStep>& steps) {
  HtmlTable table{.caption = title,
                  .caption_classes = "govuk-table__caption--s",
                  .head = {{.text = "Step"},
                           number_cell("Value"),
                           {.text = "Unit"},
                           {.text = "Where it is from"}},
                  .first_cell_is_header = true};
  for (const auto& step : steps) {
    table.rows.push_back({{.text = step.what},
                          number_cell(number_words(step.value)),
                          {.text = step.unit},
                          {.text = step.source}});
  }
  return platform::details({.summary_text = title, .html = region(title, table)});
}

Html number_input(const char* name, std::string label, std::string value, std::string hint) {
  return platform::input({.name = name,
                          .id = name,
                          .inputmode = "numeric",
                          .value = std::move(value),
                          .label = {.text = std::move(label)},
                          .hint = platform::Hint{.text = std::move(hint)},
                          .classes = "govuk-input--width-5"});
}

void add_fact(std::vector<platform::SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

}  // namespace

std::string test_address(const MissionTest& test, std::string_view ending) {
  return "/proposals/" + test.proposal + "/test" + std::string(ending) + query_of(test.question);
}

Html answers_section(const MissionTest& test) {
  Html html = platform::inset_text({.text = outcome_sentence(test)});
  for (const auto& raid : test.raids) html.add(platform::warning_text({.text = raid}));
  html.add(criterion(TestPart::affordable, test.affordable));
  html.add(criterion(TestPart::mission_critical, test.mission_critical));
  html.add(criterion(TestPart::ten_year, test.ten_year));
  return html.add(test_paragraph(threshold_sentence()));
}

Html change_section(const MissionTest& test) {
  Html html = test_heading("What would change the answer", "change-it");
  for (const TestPart part : kTestParts) {
    const auto sentences = change_sentences(test, part);
    if (sentences.empty()) continue;
    html.raw("<h3 class=\"govuk-heading-s\">").text(part_words(part)).raw("</h3>\n");
    html.add(test_list(sentences));
  }
  return html.add(region("Break-even", break_even_table(test)));
}

Html limits_section(const MissionTest& test, const Case& of) {
  if (test.affordable.years.empty()) return {};
  return test_heading("Each year against its limit", "limits")
      .add(region("Each year against its limit", limits_table(test, of)));
}

Html evidence_section(const MissionTest& test) {
  Html html = test_heading("How much rests on weak evidence", "evidence");
  html.add(test_list(evidence_sentences(test)));
  return html;
}

Html biases_section(const MissionTest& test) {
  Html html = test_heading("Short and narrow, or long and wide", "biases");
  html.add(test_paragraph(
      "Public spending has been judged over too short a time and by too little of what it does. "
      "Here is this bid both ways. The test is made of the long and wide one."));
  return html.add(region("Both ways of counting", biases_table(test)));
}

Html arithmetic_section(const MissionTest& test) {
  Html html = test_heading("The arithmetic, line by line", "arithmetic");
  for (const auto& cost : test.wide.costs) {
    html.add(line_details("Cost: " + (cost.what.empty() ? budget_words(cost.budget) : cost.what) +
                              ", " + money_words(cost.present) + " in present value",
                          cost.steps));
  }
  for (const auto& line : test.wide.values) {
    html.add(line_details(
        "Benefit: " + line.title + ", " + money_words(line.present.mean) + " in present value",
        line.steps));
  }
  if (!test.wide.unmonetised.empty()) {
    html.add(test_paragraph("Beside the sum, without a value:"));
    html.add(test_list(test.wide.unmonetised));
  }
  return html;
}

Html question_section(const MissionTest& test, const TestText& asked) {
  Html html = test_heading("Ask it differently", "ask");
  return html.add(platform::filter_bar(
      {.action = "/proposals/" + test.proposal + "/test",
       .label = "Ask the test differently",
       .fields = {number_input("draws", "Draws", asked.draws, "100 to 100,000; 10,000 if empty"),
                  number_input("seed", "Seed", asked.seed, "Any whole number; 1 if empty"),
                  number_input("horizon", "Years counted", asked.horizon,
                               "11 to 60; the bid's own if empty")},
       .button_text = "Test again",
       .clear_href = "/proposals/" + test.proposal + "/test",
       .clear_text = "As usual"}));
}

Html provenance_section(const MissionTest& test, const Case& of) {
  std::vector<platform::SummaryRow> rows;
  add_fact(rows, "Draws", base::grouped(static_cast<double>(test.question.draws), 0));
  add_fact(rows, "Seed", std::to_string(test.question.seed));
  add_fact(rows, "Method", test.version + ", " + test.wide.version);
  add_fact(rows, "Prices of", year_words(test.wide.price_year));
  add_fact(rows, "Inputs, SHA-256", test.wide.input_digest);
  for (const auto& table : of.of_edition) add_fact(rows, "The program's own edition", table);
  Html html = test_heading("Where these numbers are from", "provenance");
  html.add(test_list(note_sentences(test)));
  html.add(platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"}));
  html.add(test_paragraph("This command prints the same bits:"));
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>commonweal proposal test ");
  html.text(test.proposal + " --store" + options_of(test.question)).raw("</code></pre>\n");
  html.raw("<p class=\"govuk-body\">");
  html.add(test_link("The lines as CSV", test_address(test, ".csv"))).raw(", ");
  html.add(test_link("as a workbook (XLSX)", test_address(test, ".xlsx"))).raw(", ");
  html.add(test_link("all of it as JSON", "/api/v1" + test_address(test, "")));
  return html.raw("</p>\n");
}

}  // namespace commonweal::investment
