#include "missions/scope_store.hpp"

#include <utility>

#include "missions/catalogue_store.hpp"

namespace commonweal::missions {
platform::ScopeTree load_scope_tree(platform::Transaction& transaction) {
  std::map<std::string, std::string, std::less<>> parents;
  for (auto& body : load_bodies(transaction)) {
    parents.emplace(std::move(body.code), std::move(body.parent).value_or(""));
  }
  return platform::ScopeTree(std::move(parents));
}

std::map<std::string, std::string> load_scope_names(platform::Transaction& transaction) {
  std::map<std::string, std::string> names;
  for (auto& body : load_bodies(transaction)) {
    names.emplace(std::move(body.code), std::move(body.name));
  }
  return names;
}

}  // namespace commonweal::missions
