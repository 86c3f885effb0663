#include "learning/levers/verdict_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::TableCell;

std::string_view tag_class(Fit fit) {
  switch (fit) {
    case Fit::fits: return "govuk-tag--green";
    case Fit::with_care: return "govuk-tag--yellow";
    case Fit::does_not_fit: return "govuk-tag--red";
    case Fit::unclear: return "govuk-tag--grey";
  }
  CW_CHECK(false);
}

template <class Texts>
Html bullets(const Texts& texts) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& text : texts) html.raw("<li>").text(text).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html heading(platform::Markup words) {
  return Html().raw("<h3 class=\"govuk-heading-m\">").raw(words).raw("</h3>\n");
}

Html lever_table(const LeverVerdict& verdict) {
  std::vector<std::vector<TableCell>> rows;
  for (const LeverFit& it : verdict.levers) {
    const LeverEvidence& evidence = evidence_on(it.lever);
    rows.push_back(
        {{.text = std::string(words_of(it.lever))},
         {.html = platform::tag(
              {.text = std::string(words_of(it.fit)), .classes = std::string(tag_class(it.fit))})},
         {.text = it.why},
         {.text = std::string(evidence.effectiveness) + " " + std::string(evidence.why)}});
  }
  return platform::scroll_region(
      "Levers", platform::table({.caption = "Each lever, whether it fits, and what is known of it",
                                 .caption_classes = "govuk-table__caption--s",
                                 .head = {{.text = "Lever"},
                                          {.text = "Here"},
                                          {.text = "Why"},
                                          {.text = "What is known (table 2.1 of the paper)"}},
                                 .rows = std::move(rows),
                                 .first_cell_is_header = true}));
}

std::string metric_name(const std::optional<std::string>& code,
                        const missions::Directory& directory) {
  if (!code) return "None";
  const missions::Metric* metric = directory.find_metric(*code);
  return metric == nullptr ? *code : metric->title;
}

}  // namespace

Html verdict_html(const LeverVerdict& verdict) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"verdict\">What fits</h2>\n");
  html.add(platform::inset_text({.text = verdict_sentence(verdict)}));
  if (!verdict.against.empty()) {
    html.add(heading("What makes it complex")).add(bullets(verdict.against));
  }
  if (!verdict.open.empty()) html.add(heading("What is not known")).add(bullets(verdict.open));
  html.add(lever_table(verdict));
  if (!verdict.instead.empty())
    html.add(heading("What fits instead")).add(bullets(verdict.instead));
  if (!verdict.demands.empty()) {
    html.add(heading("Before a target is set")).add(bullets(verdict.demands));
  }
  return html;
}

Html answers_html(const LeverTest& test, const missions::Directory& directory) {
  std::vector<platform::SummaryRow> rows;
  const auto add = [&](std::string_view key, std::string value) {
    rows.push_back({.key = {.text = std::string(key)}, .value = {.text = std::move(value)}});
  };
  for (std::size_t i = 0; i < test.answers.size(); ++i) {
    const auto& [answer, why] = test.answers[i];
    add(lever_criteria()[i].question,
        std::string(words_of(answer)) + (why.empty() ? "" : ". " + why));
  }
  add("Metric of the target", metric_name(test.metric, directory));
  add("Balancing metric", metric_name(test.balancing_metric, directory));
  return platform::summary_list({.rows = std::move(rows)});
}

}  // namespace commonweal::learning
