#include "methods/disclosure/linked_counts.hpp"

#include <set>
#include <utility>

namespace commonweal::methods {
namespace {

using Pattern = std::vector<bool>;  // Which dimensions a table names.
using Table = std::map<CellKey, double>;

Pattern pattern_of(const CellKey& key) {
  Pattern pattern;
  for (const auto& category : key) pattern.push_back(category.has_value());
  return pattern;
}

CellKey without(CellKey key, std::size_t dimension) {
  key[dimension].reset();
  return key;
}

// A table summed over one dimension.
Table summed(const Table& table, std::size_t dimension) {
  Table margin;
  for (const auto& [key, count] : table) margin[without(key, dimension)] += count;
  return margin;
}

class Tables {
 public:
  explicit Tables(const std::map<CellKey, double>& finest) {
    std::map<Pattern, Table> given;
    for (const auto& [key, count] : finest) given[pattern_of(key)][key] = count;
    for (const auto& [pattern, table] : given) add(pattern, table);
  }

  LinkedCountsAnswer answer() {
    LinkedCountsAnswer answer{.linked = {}, .conflict = conflict_};
    std::map<CellKey, std::size_t> places;
    for (const auto& [pattern, table] : tables_) {
      for (const auto& [key, count] : table) {
        places[key] = answer.linked.keys.size();
        answer.linked.keys.push_back(key);
        answer.linked.counts.push_back(count);
      }
    }
    for (const auto& [pattern, table] : tables_) add_sums(pattern, table, places, answer.linked);
    return answer;
  }

 private:
  // A table and all its margins; where one is there already the two must agree.
  void add(const Pattern& pattern, const Table& table) {
    const auto [known, is_new] = tables_.try_emplace(pattern, table);
    if (!is_new) compare(known->second, table);
    for (std::size_t dimension = 0; dimension < pattern.size(); ++dimension) {
      if (!pattern[dimension]) continue;
      auto coarser = pattern;
      coarser[dimension] = false;
      add(coarser, summed(table, dimension));
    }
  }

  void compare(Table& known, const Table& other) {
    for (const auto& [key, count] : other) {
      const auto [at, is_new] = known.try_emplace(key, count);
      if (!is_new && at->second != count && !conflict_) {
        conflict_ = CountConflict{key, at->second, count};
      }
    }
  }

  static void add_sums(const Pattern& pattern, const Table& table,
                       const std::map<CellKey, std::size_t>& places, LinkedCounts& linked) {
    for (std::size_t dimension = 0; dimension < pattern.size(); ++dimension) {
      if (!pattern[dimension]) continue;
      std::map<std::size_t, std::vector<std::size_t>> parts;
      for (const auto& [key, count] : table) {
        parts[places.at(without(key, dimension))].push_back(places.at(key));
      }
      for (auto& [total, own] : parts) linked.sums.push_back({total, std::move(own)});
    }
  }

  std::map<Pattern, Table> tables_;
  std::optional<CountConflict> conflict_;
};

}  // namespace

LinkedCountsAnswer linked_counts(const std::map<CellKey, double>& finest) {
  return Tables(finest).answer();
}

}  // namespace commonweal::methods
