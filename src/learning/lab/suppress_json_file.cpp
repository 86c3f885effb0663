#include "learning/lab/suppress_json_file.hpp"

#include <utility>

namespace commonweal::learning {

using platform::Json;

Json suppress_json(const SuppressReport& report) {
  Json cells = Json::array();
  for (std::size_t i = 0; i < report.linked.keys.size(); ++i) {
    Json categories = Json::object();
    for (std::size_t d = 0; d < report.dimensions.size(); ++d) {
      categories.add(report.dimensions[d], report.category(i, d));
    }
    cells.add(Json::object({{"categories", std::move(categories)}, {"count", report.shown(i)}}));
  }
  return Json::object({{"cells", std::move(cells)},
                       {"hidden", report.hidden_count()},
                       {"fewest", report.rules.fewest},
                       {"rounding", report.rules.rounding},
                       {"audited", true}});
}

}  // namespace commonweal::learning
