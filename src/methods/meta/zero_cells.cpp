#include "methods/meta/zero_cells.hpp"

#include <algorithm>

#include "base/number_text.hpp"

namespace commonweal::methods {
namespace {

std::string listed(const std::vector<std::string>& labels) {
  std::string list;
  for (const auto& label : labels) list += (list.empty() ? "" : ", ") + label;
  return list;
}

std::string studies(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " study" : " studies");
}

}  // namespace

std::vector<std::optional<double>> additions(std::span<const CellsFound> studies,
                                             const ZeroCellRule& rule) {
  const auto counts = [&](const CellsFound& it) {
    return it.has_zero && !(it.is_double_zero && rule.double_zero == DoubleZero::drop);
  };
  const bool is_for_all =
      rule.to == ZeroCells::add_to_all ||
      (rule.to == ZeroCells::add_to_all_if_any && std::ranges::any_of(studies, counts));
  std::vector<std::optional<double>> found;
  for (const CellsFound& it : studies) {
    const bool is_for_this = rule.to == ZeroCells::add_where_found && it.has_zero;
    if (it.is_double_zero && rule.double_zero == DoubleZero::drop) {
      found.emplace_back();
    } else {
      found.emplace_back(is_for_all || is_for_this ? rule.add : 0);
    }
  }
  return found;
}

std::vector<std::string> ZeroCellReport::sentences() const {
  std::vector<std::string> said;
  if (!added_to.empty()) {
    said.push_back(base::shortest(added) + " was added to each count of " +
                   studies(added_to.size()) + ": " + listed(added_to) + ".");
  }
  if (!left_out.empty()) {
    said.push_back(
        studies(left_out.size()) +
        " left out, with no event or nothing but events in both groups: " + listed(left_out) + ".");
  }
  if (!undefined.empty()) {
    said.push_back(studies(undefined.size()) +
                   " left out, with a count of 0 from which no effect can be worked out: " +
                   listed(undefined) + ".");
  }
  return said;
}

}  // namespace commonweal::methods
