#include "platform/chart/sheet.hpp"

#include <string_view>

#include "base/check.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/scale.hpp"

namespace commonweal::platform {
namespace {

// An id is named in aria-labelledby, where a space would split it.
bool is_id(std::string_view id) {
  return !id.empty() &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

Html part_id(const Caption& caption, const Sheet& sheet, Markup part) {
  Html html;
  return html.text(caption.id).raw("-").raw(sheet.name).raw("-").raw(part);
}

Html opening(const Caption& caption, const Sheet& sheet, const Drawing& drawn) {
  Html html;
  html.raw("<svg class=\"cw-chart__drawing cw-chart__drawing--").raw(sheet.name);
  html.raw("\" viewBox=\"0 0 ")
      .text(coordinate(sheet.width))
      .raw(" ")
      .text(coordinate(drawn.height));
  html.raw("\" font-size=\"").text(coordinate(sheet.font_size));
  html.raw("\" role=\"").raw(drawn.has_links ? Markup("group") : Markup("img"));
  html.raw("\" aria-labelledby=\"").add(part_id(caption, sheet, "title"));
  return html.raw(" ").add(part_id(caption, sheet, "description")).raw("\">\n");
}

Html drawing(const Caption& caption, const Sheet& sheet, const Drawing& drawn) {
  Html html = opening(caption, sheet, drawn);
  html.raw("<title id=\"").add(part_id(caption, sheet, "title")).raw("\">");
  html.text(caption.title).raw("</title>\n");
  html.raw("<desc id=\"").add(part_id(caption, sheet, "description")).raw("\">");
  html.text(caption.description).raw("</desc>\n");
  return html.add(drawn.marks).raw("</svg>\n");
}

}  // namespace

Drawing no_figures(const Sheet& sheet) {
  const Words words = wrap("There are no figures to show.", sheet.font_size, sheet.width);
  const Label label{words, Anchor::middle, sheet.width / 2, sheet.font_size};
  return {label_mark(Html().raw("cw-chart__tick"), label), sheet.font_size * 3};
}

std::string value_words(const ValueText& text, double value) {
  return text ? text(value) : short_number(value);
}

Html figure(const Caption& caption, const Drawing& wide, const Drawing& narrow) {
  return figure(caption, Html(), {{kWideSheet, wide}, {kNarrowSheet, narrow}});
}

Html figure(const Caption& caption, const Html& legend, const std::vector<SheetDrawing>& drawings) {
  CW_CHECK(is_id(caption.id));
  Html html;
  html.raw("<figure class=\"cw-chart\" id=\"").text(caption.id).raw("\">\n");
  html.raw("<figcaption class=\"cw-chart__caption\">\n<span class=\"cw-chart__title\">");
  html.text(caption.title).raw("</span>\n");
  if (!caption.unit.empty()) {
    html.raw("<span class=\"cw-chart__unit\">").text(caption.unit).raw("</span>\n");
  }
  html.raw("</figcaption>\n").add(legend);
  for (const auto& [sheet, drawn] : drawings) html.add(drawing(caption, sheet, drawn));
  return html.raw("</figure>\n");
}

}  // namespace commonweal::platform
