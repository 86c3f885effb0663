#include "app/reception.hpp"

#include <utility>

#include "missions/scope_store.hpp"
#include "missions/site_page.hpp"

namespace commonweal::app {
namespace {

std::vector<platform::NamedScope> named_scopes(platform::Transaction& record) {
  std::vector<platform::NamedScope> scopes;
  for (auto& [code, name] : missions::load_scope_names(record)) scopes.push_back({code, name});
  return scopes;
}

}  // namespace

platform::Reception reception(platform::Memory memory, platform::PasswordHasher& hasher,
                              const platform::SealingKey& key, std::string site) {
  return {.memory = std::move(memory),
          .hasher = hasher,
          .key = key,
          .frame = missions::site_page,
          .scope_tree = missions::load_scope_tree,
          .scopes = named_scopes,
          .site = std::move(site)};
}

}  // namespace commonweal::app
