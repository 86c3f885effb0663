#include "platform/chart/watch_icon.hpp"

#include <cmath>
#include <numbers>
#include <vector>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

struct IconForm {
  Markup tone;
  Markup letter;
  int arrow;  // 1 up, -1 down, 0 none.
  bool has_target;
};

IconForm form_of(WatchIcon icon) {
  switch (icon) {
    case WatchIcon::common_cause: return {"cw-chart__icon--chance", "", 0, false};
    case WatchIcon::improving_high: return {"cw-chart__icon--good", "H", 1, false};
    case WatchIcon::improving_low: return {"cw-chart__icon--good", "L", -1, false};
    case WatchIcon::concerning_high: return {"cw-chart__icon--bad", "H", 1, false};
    case WatchIcon::concerning_low: return {"cw-chart__icon--bad", "L", -1, false};
    case WatchIcon::neutral_high: return {"cw-chart__icon--neutral", "H", 1, false};
    case WatchIcon::neutral_low: return {"cw-chart__icon--neutral", "L", -1, false};
    case WatchIcon::pass: return {"cw-chart__icon--good", "P", 0, true};
    case WatchIcon::fail: return {"cw-chart__icon--bad", "F", 0, true};
    case WatchIcon::hit_and_miss: return {"cw-chart__icon--chance", "?", 0, true};
  }
  CW_CHECK(false);
}

Html wave(Place centre) {
  std::vector<Place> points;
  for (int i = -8; i <= 8; ++i) {
    const double y = 4.5 * std::sin(i * std::numbers::pi / 4);
    points.push_back({centre.x + i * 1.2, centre.y - y});
  }
  return path_mark(Html().raw("cw-chart__icon-line"), "", points);
}

Html arrow(Place centre, int way) {
  const double x = centre.x + 5;
  const double tip = centre.y - 9.0 * way;
  const double head = centre.y - 4.0 * way;
  return segments_mark(Html().raw("cw-chart__icon-line"), {{{x, centre.y + 9.0 * way}, {x, tip}},
                                                           {{x - 4, head}, {x, tip}},
                                                           {{x + 4, head}, {x, tip}}});
}

Html letter(Markup text, Place centre) {
  constexpr double kLetter = 14;
  Html html;
  html.raw("<text class=\"cw-chart__icon-letter\" x=\"").text(coordinate(centre.x)).raw("\" y=\"");
  html.text(coordinate(centre.y + kLetter * 0.36)).raw("\" text-anchor=\"middle\" font-size=\"");
  return html.text(coordinate(kLetter)).raw("\">").raw(text).raw("</text>\n");
}

}  // namespace

Html icon_mark(WatchIcon icon, Place centre) {
  const auto form = form_of(icon);
  Html html = dot_mark(Html().raw("cw-chart__icon-ring"), centre, kIconRadius - 1);
  if (form.has_target) {
    html.add(path_mark(Html().raw("cw-chart__icon-line"), "3 2",
                       {{centre.x - 9, centre.y + 8}, {centre.x + 9, centre.y + 8}}));
  }
  if (form.arrow != 0) html.add(arrow(centre, form.arrow));
  if (icon == WatchIcon::common_cause) html.add(wave(centre));
  if (!form.letter.view().empty()) {
    const double x = form.arrow == 0 ? centre.x : centre.x - 4.5;
    html.add(letter(form.letter, {x, form.has_target ? centre.y - 1 : centre.y}));
  }
  return group_mark(Html().raw("cw-chart__icon ").raw(form.tone), html);
}

}  // namespace commonweal::platform
