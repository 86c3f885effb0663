#include "app/documented_routes.hpp"

#include "app/reception.hpp"
#include "app/site.hpp"

namespace commonweal::app {

std::vector<platform::Route> documented_routes() {
  auto store = platform::Store::open("sqlite::memory:", {}).value();
  auto desk = platform::Store::open("sqlite::memory:", {}).value();
  platform::PasswordHasher hasher;
  const auto key = platform::SealingKey::drawn();
  const auto front = reception(
      {.record = store, .desk = desk, .now = [] { return base::Instant{}; }}, hasher, key, "");
  const Work work(front, {});
  auto routes = route_map(front, work);
  for (auto& route : routes) route.handler = nullptr;
  return routes;
}

}  // namespace commonweal::app
