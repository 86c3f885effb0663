#include "platform/html/own/metric_card.hpp"

#include "platform/html/attribute.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::platform {
namespace {

struct Sense {
  const char* word;  // Empty: the words say it all.
  const char* colour;
};

Sense sense_of(ChangeSense sense) {
  switch (sense) {
    case ChangeSense::better: return {"Better", "govuk-tag--green"};
    case ChangeSense::worse: return {"Worse", "govuk-tag--red"};
    case ChangeSense::steady: return {"About the same", "govuk-tag--grey"};
    case ChangeSense::neutral: break;
  }
  return {"", ""};
}

Html title_of(const MetricCard& card) {
  Html html;
  html.raw("<h").number(card.heading_level).raw(" class=\"cw-card__title govuk-heading-s\">");
  if (card.href.empty()) {
    html.text(card.title);
  } else {
    html.raw("<a class=\"govuk-link\"").attribute("href", card.href).raw(">");
    html.text(card.title).raw("</a>");
  }
  return html.raw("</h").number(card.heading_level).raw(">\n");
}

Html figure_of(const MetricCard& card) {
  Html html;
  html.raw("<p class=\"cw-card__figure\"><strong class=\"cw-card__value\">").text(card.value);
  html.raw("</strong>");
  if (!card.unit.empty())
    html.raw(" <span class=\"cw-card__unit\">").text(card.unit).raw("</span>");
  if (!card.period.empty()) {
    html.raw(" <span class=\"cw-card__period\">").text(card.period).raw("</span>");
  }
  return html.raw("</p>\n");
}

Html change_of(const MetricChange& change) {
  const auto [word, colour] = sense_of(change.sense);
  Html html;
  if (*word != '\0') html.add(tag({.text = word, .classes = colour})).raw(" ");
  return html.text(change.words);
}

Html fact(std::string_view name, const Html& what) {
  Html html;
  if (what.empty()) return html;
  html.raw("<div class=\"cw-card__fact\">\n<dt>").text(name).raw("</dt>\n<dd>").add(what);
  return html.raw("</dd>\n</div>\n");
}

Html facts_of(const MetricCard& card) {
  Html facts;
  if (card.change) facts.add(fact("Change", change_of(*card.change)));
  facts.add(fact("Gap", Html().text(card.gap)));
  facts.add(fact("Years to recover", Html().text(card.recovery)));
  for (const auto& [name, what] : card.facts) facts.add(fact(name, what));
  if (facts.empty()) return facts;
  return Html().raw("<dl class=\"cw-card__facts\">\n").add(facts).raw("</dl>\n");
}

Html content_of(const MetricCard& card) {
  Html html;
  if (card.value.empty()) return html.raw("<p class=\"cw-card__none\">No series held</p>\n");
  html.add(figure_of(card));
  if (!card.sparkline.empty()) {
    html.raw("<div class=\"cw-card__sparkline\">\n").add(card.sparkline).raw("</div>\n");
  }
  return html.add(facts_of(card));
}

}  // namespace

Html metric_card(const MetricCard& card) {
  Html html;
  html.raw("<div").add(class_names({"cw-card", card.value.empty() ? "cw-card--none" : ""}));
  html.raw(">\n").add(title_of(card)).add(content_of(card));
  if (!card.note.empty()) html.raw("<p class=\"cw-card__note\">").text(card.note).raw("</p>\n");
  return html.raw("</div>\n");
}

Html metric_cards(const std::vector<MetricCard>& cards) {
  Html html;
  html.raw("<ul class=\"cw-cards\">\n");
  for (const auto& card : cards) html.raw("<li>\n").add(metric_card(card)).raw("</li>\n");
  return html.raw("</ul>\n");
}

}  // namespace commonweal::platform
