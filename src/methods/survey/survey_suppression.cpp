#include "methods/survey/survey_suppression.hpp"

#include <optional>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

struct CellPlace {
  std::size_t column;
  std::size_t answer;
};

class Hiding {
 public:
  Hiding(const CountTable& table, std::size_t fewest) : table_(table), fewest_(fewest) {
    for (const auto& column : table.counts) {
      CW_CHECK(column.size() == table.counts[0].size());
      hidden_.emplace_back(column.size());
    }
  }

  std::vector<std::vector<bool>> hidden() && {
    hide_small();
    while (hide_what_totals_tell()) {
    }
    return std::move(hidden_);
  }

 private:
  std::size_t count(CellPlace it) const { return table_.counts[it.column][it.answer]; }

  void hide_small() {
    for (std::size_t c = 0; c < hidden_.size(); ++c) {
      for (std::size_t a = 0; a < hidden_[c].size(); ++a) {
        const std::size_t n = table_.counts[c][a];
        hidden_[c][a] = table_.bases[c] < fewest_ || (n > 0 && n < fewest_);
      }
    }
  }

  // Cells whose sum is shown, or one of which is the others' sum.
  bool hide_what_totals_tell() {
    bool has_hidden = false;
    if (table_.answers == CountTable::Answers::one) {
      for (std::size_t c = 0; c < hidden_.size(); ++c) {
        std::vector<CellPlace> column;
        column.reserve(hidden_[c].size());
        for (std::size_t a = 0; a < hidden_[c].size(); ++a) column.push_back({c, a});
        if (table_.bases[c] >= fewest_) has_hidden |= protect(column);
      }
    }
    if (hidden_.size() == 1) return has_hidden;
    for (std::size_t a = 0; a < hidden_[0].size(); ++a) {
      std::vector<CellPlace> row;
      row.reserve(hidden_.size());
      for (std::size_t c = 0; c < hidden_.size(); ++c) row.push_back({c, a});
      has_hidden |= protect(row);
    }
    return has_hidden;
  }

  // Hides one more where what is hidden could be told, or together is too few.
  bool protect(const std::vector<CellPlace>& cells) {
    std::size_t hidden = 0;
    std::size_t together = 0;
    std::optional<CellPlace> smallest;
    for (const auto& it : cells) {
      if (hidden_[it.column][it.answer]) {
        ++hidden;
        together += count(it);
      } else if (!smallest || is_before(it, *smallest)) {
        smallest = it;
      }
    }
    if (hidden == 0 || !smallest || (hidden > 1 && together >= fewest_)) return false;
    hidden_[smallest->column][smallest->answer] = true;
    return true;
  }

  // Smaller counts first, but a 0 protects nobody; of equals, the last.
  bool is_before(CellPlace one, CellPlace other) const {
    const std::size_t a = count(one);
    const std::size_t b = count(other);
    if ((a == 0) != (b == 0)) return b == 0;
    return a <= b;
  }

  const CountTable& table_;
  std::size_t fewest_;
  std::vector<std::vector<bool>> hidden_;
};

}  // namespace

std::vector<std::vector<bool>> hidden_cells(const CountTable& table, std::size_t fewest) {
  CW_CHECK(!table.counts.empty() && table.counts.size() == table.bases.size());
  return Hiding(table, fewest).hidden();
}

}  // namespace commonweal::methods
