#include "investment/prevention/early_wins_file.hpp"

#include <utility>

namespace commonweal::investment {

using platform::Json;

namespace {

Json win_json(const EarlyWin& win) {
  Json gives_up = Json::array();
  for (const auto& sentence : win.gives_up) gives_up.add(sentence);
  return Json::object({{"proposal", win.code},
                       {"title", win.title},
                       {"department", win.department},
                       {"total", win.total},
                       {"dearest", win.dearest},
                       {"dearest_year", win.dearest_year},
                       {"cost_share", win.cost_share},
                       {"support", win.support},
                       {"support_source", win.support_source},
                       {"months", win.months},
                       {"cheap", win.is_cheap},
                       {"popular", win.is_popular},
                       {"quick", win.is_quick},
                       {"gives_up", std::move(gives_up)},
                       {"illustrative", win.is_illustrative}});
}

}  // namespace

Json early_wins_json(const std::vector<EarlyWin>& wins) {
  Json list = Json::array();
  for (const auto& win : wins) list.add(win_json(win));
  return Json::object({{"early_wins", std::move(list)}});
}

}  // namespace commonweal::investment
