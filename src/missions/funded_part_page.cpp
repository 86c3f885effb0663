#include "missions/funded_part_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/funded_words.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::TableCell;

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

std::string address_of(const Commitment& commitment) {
  return "/proposals/" + commitment.proposal + "/delivery";
}

std::string title_of(const Commitment& commitment) {
  return commitment.title + (commitment.is_illustrative ? " (an example)" : "");
}

// What a mission's plans promise: one for each promise on one of its measures.
struct Promised {
  const Commitment* commitment;
  const Metric* metric;
  const Promise* promise;
};

std::vector<Promised> promised_for(const Directory& directory, const Mission& mission) {
  std::vector<Promised> all;
  for (const Commitment& commitment : directory.commitments()) {
    for (const Promise& promise : commitment.promises) {
      const Metric* metric = directory.find_metric(promise.metric);
      if (metric == nullptr || metric->mission != mission.code) continue;
      all.push_back({&commitment, metric, &promise});
    }
  }
  return all;
}

std::vector<TableCell> row_of(const Promised& promised) {
  const auto& [commitment, metric, promise] = promised;
  return {{.html = link(address_of(*commitment), title_of(*commitment))},
          {.html = link("/metrics/" + metric->code + "/forecast", metric->short_title)},
          {.text = promise_words(*promise)},
          {.text = std::string(words_of(commitment->state))},
          {.text = commitment->officer}};
}

}  // namespace

Html funded_section(const OutlookReading& reading) {
  if (!reading.outlook->funded) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"funded\">With what is funded</h2>\n");
  html.raw("<p class=\"govuk-body\">");
  html.text(funded_sentence(reading.of.metric, *reading.series, *reading.outlook));
  html.raw(" How far that may be out is not known here: see the test of each plan.</p>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& [commitment, promise] : reading.outlook->funded->parts) {
    html.raw("<li>").add(link(address_of(*commitment), title_of(*commitment)));
    html.text(" promises " + promise_words(*promise) + ".").raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html funded_part(const Directory& directory, const Mission& mission) {
  const auto all = promised_for(directory, mission);
  if (all.empty()) return {};
  platform::HtmlTable table{.caption = "Plans that are funded, and what they promise",
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Plan"},
                                     {.text = "Measure"},
                                     {.text = "Promised change"},
                                     {.text = "State"},
                                     {.text = "Who answers for it"}},
                            .first_cell_is_header = true};
  for (const Promised& one : all) table.rows.push_back(row_of(one));
  Html html;
  html.raw("<section class=\"cw-mission\" id=\"funded\">\n");
  html.raw("<h2 class=\"govuk-heading-l\">What is funded</h2>\n");
  html.raw(
      "<p class=\"govuk-body\">The forecast of each measure shows where it would stand with "
      "what is promised, beside where it would stand without.</p>\n");
  html.add(platform::scroll_region(table.caption, platform::table(table)));
  return html.raw("</section>\n");
}

}  // namespace commonweal::missions
