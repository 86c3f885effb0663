#include "platform/map/map_legend.hpp"

#include <vector>

#include "platform/chart/label.hpp"

namespace commonweal::platform {
namespace {

constexpr double kSwatch = 16;

struct Entry {
  Html swatch;  // In a square of 16 units.
  std::string words;
};

Html tone_swatch(std::size_t tone) {
  Html html;
  html.raw("<g class=\"cw-map__areas\"><rect class=\"cw-map__tone-").number(tone);
  return html.raw("\" x=\"1\" y=\"1\" width=\"14\" height=\"14\"/></g>");
}

Html missing_swatch() {
  Html html;
  html.raw("<g class=\"cw-map__areas\"><rect fill=\"#fff\" x=\"1\" y=\"1\"");
  html.raw(" width=\"14\" height=\"14\"/></g>");
  return html.raw("<path class=\"cw-map__hatch\" d=\"M1,9 9,1M1,15 15,1M7,15 15,7\"/>");
}

Html highlight_swatch() {
  Html html;
  return html.raw("<rect class=\"cw-map__highlight\" x=\"2\" y=\"2\" width=\"12\" height=\"12\"/>");
}

std::string words_of_class(const Shading& shading, std::size_t at) {
  const auto& [breaks, value_text, highlighted] = shading.words();
  const auto text = [&](std::size_t which) { return value_words(value_text, breaks[which]); };
  if (breaks.empty()) return "With a figure";
  if (at == 0) return "Under " + text(0);
  if (at == breaks.size()) return text(at - 1) + " and over";
  return text(at - 1) + " to under " + text(at);
}

std::vector<Entry> entries(const Shading& shading, const LegendFacts& facts) {
  std::vector<Entry> all;
  for (std::size_t at = 0; at < shading.classes(); ++at) {
    all.push_back({tone_swatch(shading.tone_of_class(at)), words_of_class(shading, at)});
  }
  if (facts.has_missing) all.push_back({missing_swatch(), "No figure"});
  if (facts.highlighted) {
    const auto& [name, value] = *facts.highlighted;
    all.push_back({highlight_swatch(), "Outlined: " + name + ", " + value});
  }
  return all;
}

}  // namespace

Html legend_list(const Shading& shading, const LegendFacts& facts) {
  Html html;
  html.raw("<ul class=\"cw-map__legend\">\n");
  for (const auto& entry : entries(shading, facts)) {
    html.raw("<li><svg class=\"cw-map__swatch\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" ");
    html.raw("focusable=\"false\">").add(entry.swatch).raw("</svg>");
    html.text(entry.words).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Drawing legend_drawing(const Shading& shading, const LegendFacts& facts, const Sheet& sheet) {
  const double line = sheet.font_size * 1.6;
  Html html;
  Place at;
  for (const auto& entry : entries(shading, facts)) {
    Words words = wrap(entry.words, sheet.font_size, sheet.width - 2 * kSwatch);
    const double width = kSwatch + 6 + words.width + 18;
    if (at.x > 0 && at.x + width > sheet.width) at = {0, at.y + line};
    html.raw("<g transform=\"translate(").text(coordinate(at.x)).raw(" ");
    html.text(coordinate(at.y)).raw(")\">").add(entry.swatch).raw("</g>\n");
    html.add(label_mark(Html().raw("cw-chart__name"),
                        {std::move(words), Anchor::start, at.x + kSwatch + 6, at.y}));
    at.x += width;
  }
  return {html, at.y + line};
}

}  // namespace commonweal::platform
