#include "platform/map/choropleth.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "platform/chart/mark.hpp"
#include "platform/map/map_legend.hpp"
#include "platform/map/shading.hpp"

namespace commonweal::platform {
namespace {

constexpr double kSmall = 16;

Html path(const Classes& classes, const Outline& outline, const Html& inside) {
  Html html;
  html.raw("<path").attribute_if_any("class", classes.str()).raw(" d=\"").text(outline.path);
  return inside.empty() ? html.raw("\"/>\n") : html.raw("\">").add(inside).raw("</path>");
}

// A small area has a ring around it, or nobody would find it.
Html highlight(const Choropleth& map) {
  const Outline* outline = map.outlines->find(map.words.highlighted);
  if (outline == nullptr) return {};
  const Box& box = outline->box;
  if (std::max(box.right - box.left, box.bottom - box.top) > kSmall) {
    return path(Html().raw("cw-map__halo"), *outline, {})
        .add(path(Html().raw("cw-map__highlight"), *outline, {}));
  }
  const Place middle{(box.left + box.right) / 2, (box.top + box.bottom) / 2};
  return dot_mark(Html().raw("cw-map__halo"), middle, kSmall)
      .add(dot_mark(Html().raw("cw-map__highlight"), middle, kSmall));
}

std::vector<ShadedArea> areas_of(const Outlines& outlines) {
  std::vector<ShadedArea> areas;
  for (const auto& outline : outlines.areas()) {
    const std::string& name = outline.name.empty() ? outline.code : outline.name;
    areas.push_back(
        {outline.code, name, [&outline](const Html& inside) { return path({}, outline, inside); }});
  }
  return areas;
}

struct Drawn {
  Drawing drawing;
  LegendFacts facts;
};

Drawn draw(const Choropleth& map, const Shading& shading, MapLinks links, const std::string& id) {
  CW_CHECK(map.outlines != nullptr);
  const auto made = shaded(areas_of(*map.outlines), shading, links, id);
  Html html = group_mark(Html().raw("cw-map__areas"), made.marks);
  html.add(highlight(map));
  LegendFacts facts{made.has_missing, std::nullopt};
  const Outline* outline = map.outlines->find(map.words.highlighted);
  if (outline != nullptr) facts.highlighted = shading.said(outline->code, outline->name);
  return {{html, map.outlines->height(), made.has_links}, std::move(facts)};
}

}  // namespace

Html render(const Choropleth& map) {
  const Shading shading(map.values, map.words);
  Drawn drawn = draw(map, shading, MapLinks::kept, map.caption.id + "-missing");
  const Sheet sheet{"map", map.outlines->width(), map.outlines->height(), 15, 240};
  return figure(map.caption, legend_list(shading, drawn.facts), {{sheet, drawn.drawing}});
}

Drawing drawing(const Choropleth& map, const Sheet& sheet) {
  const Shading shading(map.values, map.words);
  const Drawn drawn = draw(map, shading, MapLinks::left_out, map.caption.id + "-file-missing");
  const Drawing legend = legend_drawing(shading, drawn.facts, sheet);
  const double scale = std::min(1.0, sheet.width / map.outlines->width());
  const double left = (sheet.width - scale * map.outlines->width()) / 2;
  Html html = legend.marks;
  html.raw("<g transform=\"translate(").text(coordinate(left)).raw(" ");
  html.text(coordinate(legend.height + 8)).raw(") scale(").number(scale).raw(")\">\n");
  html.add(drawn.drawing.marks).raw("</g>\n");
  return {html, legend.height + 8 + scale * drawn.drawing.height};
}

}  // namespace commonweal::platform
