#pragma once

// A part of a plain text, read by one thread with numbers of its own for what it names.

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "learning/monitor/plain_panel_rows.hpp"

namespace commonweal::learning {

// Names by number, in the order of their first appearance. Borrows the texts.
class PartNames {
 public:
  std::uint32_t of(std::string_view text) {
    if (!list_.empty() && text == list_[last_]) return last_;
    // Dates come round in one order: the next is often the one after the last.
    if (last_ + 1 < list_.size() && text == list_[last_ + 1]) return ++last_;
    const auto next = static_cast<std::uint32_t>(list_.size());
    const auto [at, is_new] = numbers_.try_emplace(text, next);
    if (is_new) list_.push_back(text);
    return last_ = at->second;
  }
  const std::vector<std::string_view>& list() const { return list_; }
  void clear() {
    numbers_.clear();
    list_.clear();
    last_ = 0;
  }

 private:
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::vector<std::string_view> list_;
  std::uint32_t last_ = 0;
};

struct PlainPanelPart {
  std::vector<double> values;
  std::vector<double> cases;
  std::vector<std::uint32_t> row_dates;
  std::vector<PanelRun> runs;
  PartNames metrics;
  PartNames bodies;
  PartNames dates;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> series;  // Metric and body by number.
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;     // The series of such a pair.
  std::vector<std::uint64_t> dated;  // The row where each date first stands.
  bool is_plain = true;

  // Forgets what it had. The text outlives what is read.
  void read(std::string_view text, const PanelColumns& columns);
};

}  // namespace commonweal::learning
