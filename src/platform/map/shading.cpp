#include "platform/map/shading.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kTones = kClassesMax;

void check(const std::vector<AreaValue>& values, const MapWords& words) {
  CW_CHECK(words.breaks.size() < kClassesMax);
  for (std::size_t at = 0; at < words.breaks.size(); ++at) {
    CW_CHECK(std::isfinite(words.breaks[at]));
    CW_CHECK(at == 0 || words.breaks[at] > words.breaks[at - 1]);
  }
  for (const auto& area : values) CW_CHECK(!area.value || std::isfinite(*area.value));
}

// A title names the area to the pointer and, in a link, the link. The table behind the map has the
// same links for the keyboard.
Html titled(const ShadedArea& area, const Shading& shading, MapLinks links, bool& has_links) {
  const auto [name, said] = shading.said(area.code, area.name);
  const Html title = Html().raw("<title>").text(name + ": " + said).raw("</title>");
  const AreaValue* value = shading.find(area.code);
  if (links == MapLinks::left_out || value == nullptr || value->href.empty()) {
    return area.shape(title);
  }
  has_links = true;
  Html html;
  html.raw("<a").attribute("href", value->href).raw(" tabindex=\"-1\">").add(title);
  return html.add(area.shape({})).raw("</a>");
}

Html hatch(const std::string& id) {
  Html html;
  html.raw("<pattern").attribute("id", id);
  html.raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">");
  html.raw("<rect width=\"6\" height=\"6\" fill=\"#fff\" stroke=\"none\"/>");
  return html.raw("<path class=\"cw-map__hatch\" d=\"M-1,7 7,-1\"/></pattern>\n");
}

}  // namespace

Shading::Shading(const std::vector<AreaValue>& values, const MapWords& words)
    : values_(values), words_(words) {
  check(values, words);
  for (std::size_t at = 0; at < values.size(); ++at) by_code_.push_back(at);
  const auto code = [&](std::size_t at) -> const std::string& { return values_[at].code; };
  std::ranges::sort(by_code_, {}, code);
  CW_CHECK(std::ranges::adjacent_find(by_code_, {}, code) == by_code_.end());
}

const AreaValue* Shading::find(std::string_view code) const {
  const auto found = std::ranges::lower_bound(
      by_code_, code, {}, [&](std::size_t at) -> std::string_view { return values_[at].code; });
  return found != by_code_.end() && values_[*found].code == code ? &values_[*found] : nullptr;
}

// The ends of the scale always, so that few classes differ the most.
std::size_t Shading::tone_of_class(std::size_t at) const {
  if (classes() == 1) return 4;
  const double share = static_cast<double>(at) / static_cast<double>(classes() - 1);
  return 1 + static_cast<std::size_t>(std::lround(share * static_cast<double>(kTones - 1)));
}

std::size_t Shading::tone(const AreaValue& area) const {
  return tone_of_class(class_of(*area.value, words_.breaks));
}

AreaWords Shading::said(std::string_view code, const std::string& name) const {
  const AreaValue* area = find(code);
  if (area == nullptr) return {name, "No figure"};
  AreaWords words{area->name.empty() ? name : area->name, area->value_text};
  if (!words.value.empty()) return words;
  words.value = area->value ? value_words(words_.value_text, *area->value) : "No figure";
  return words;
}

ShadedAreas shaded(const std::vector<ShadedArea>& areas, const Shading& shading, MapLinks links,
                   const std::string& pattern_id) {
  ShadedAreas made;
  std::array<Html, kTones + 1> tones;  // The first holds those without a figure.
  for (const auto& area : areas) {
    const AreaValue* value = shading.find(area.code);
    const bool has_figure = value != nullptr && value->value;
    tones.at(has_figure ? shading.tone(*value) : 0)
        .add(titled(area, shading, links, made.has_links))
        .raw("\n");
  }
  made.has_missing = !tones[0].empty();
  if (made.has_missing) {
    made.marks.add(hatch(pattern_id))
        .raw("<g class=\"cw-map__missing\" fill=\"url(#")
        .text(pattern_id)
        .raw(")\">\n");
    made.marks.add(tones[0]).raw("</g>\n");
  }
  for (std::size_t tone = 1; tone <= kTones; ++tone) {
    Classes classes;
    classes.raw("cw-map__tone-").number(tone);
    made.marks.add(group_mark(classes, tones.at(tone)));
  }
  return made;
}

}  // namespace commonweal::platform
