#include "app/route_reference.hpp"

namespace commonweal::app {
namespace {

std::string_view who_may(platform::Right right) {
  if (right == platform::Right::see_public) return "everyone";
  if (right == platform::Right::own_account) return "who is signed in";
  return platform::record_of(right).word;
}

}  // namespace

std::string route_reference(std::span<const platform::Route> routes) {
  std::string page =
      "# Addresses\n\nWhat the server answers, from its route map. A GET route answers HEAD too. "
      "Stylesheets,\nscripts and icons are under `/assets/`.\n\n"
      "| method | path | who may | what |\n|---|---|---|---|\n";
  for (const platform::Route& route : routes) {
    if (route.pattern.starts_with("/assets/")) continue;
    page.append("| ")
        .append(platform::method_word(route.method))
        .append(" | `")
        .append(route.pattern);
    page.append("` | ").append(who_may(route.right)).append(" | ");
    page.append(route.summary).append(" |\n");
  }
  return page;
}

}  // namespace commonweal::app
