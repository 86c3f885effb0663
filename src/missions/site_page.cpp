#include "missions/site_page.hpp"

#include <utility>

namespace commonweal::missions {

platform::Page site_page(std::string title, platform::Html main) {
  platform::Page page;
  page.title = std::move(title);
  page.main = std::move(main);
  page.navigation = {{.text = "Missions", .href = "/"}};
  page.footer = {.meta = {.text = "Built with open-source software. Figures are those of their "
                                  "publishers, named on each page."}};
  return page;
}

}  // namespace commonweal::missions
