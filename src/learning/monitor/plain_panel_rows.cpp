#include "learning/monitor/plain_panel_rows.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/parallel.hpp"
#include "learning/monitor/plain_panel_part.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kPartBytes = 1U << 20U;

// Where parts begin: each after a line end.
std::vector<std::size_t> begins_of(std::string_view text) {
  std::vector<std::size_t> begins{0};
  while (begins.back() + kPartBytes < text.size()) {
    const auto line_end = text.find('\n', begins.back() + kPartBytes);
    if (line_end == std::string_view::npos || line_end + 1 >= text.size()) break;
    begins.push_back(line_end + 1);
  }
  begins.push_back(text.size());
  return begins;
}

// Names that outlive their text, by number.
class KeptNames {
 public:
  std::pair<std::uint32_t, bool> of(std::string_view name) {
    const auto known = numbers_.find(name);
    if (known != numbers_.end()) return {known->second, false};
    const auto next = static_cast<std::uint32_t>(list_.size());
    list_.emplace_back(name);
    numbers_.emplace(list_.back(), next);
    return {next, true};
  }
  const std::string& operator[](std::uint32_t number) const { return list_[number]; }

 private:
  std::deque<std::string> list_;  // Texts stay where they are.
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

std::vector<std::uint32_t> numbers_in(KeptNames& kept, const PartNames& names) {
  std::vector<std::uint32_t> numbers;
  for (const auto name : names.list()) numbers.push_back(kept.of(name).first);
  return numbers;
}

}  // namespace

struct PlainPanelRows::State {
  PanelColumns columns;
  std::size_t bytes = 0;
  PanelRows all;
  KeptNames metrics;
  KeptNames bodies;
  KeptNames dates;
  std::unordered_map<std::uint64_t, std::uint32_t> series;  // By metric and body.
  std::vector<PlainPanelPart> parts;

  std::vector<std::uint32_t> series_of(const PlainPanelPart& part) {
    const auto metric = numbers_in(metrics, part.metrics);
    const auto body = numbers_in(bodies, part.bodies);
    std::vector<std::uint32_t> numbers;
    for (const auto& [own_metric, own_body] : part.series) {
      const std::uint32_t of = columns.metric ? metric[own_metric] : 0;
      const auto key = std::uint64_t(of) << 32U | body[own_body];
      const auto next = static_cast<std::uint32_t>(all.series.size());
      const auto [at, is_new] = series.try_emplace(key, next);
      if (is_new) {
        all.series.push_back(
            {columns.metric ? metrics[of] : std::string(), bodies[body[own_body]]});
      }
      numbers.push_back(at->second);
    }
    return numbers;
  }

  std::vector<std::uint32_t> dates_of(const PlainPanelPart& part) {
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < part.dates.list().size(); ++i) {
      const auto [number, is_new] = dates.of(part.dates.list()[i]);
      numbers.push_back(number);
      if (!is_new) continue;
      all.date_texts.emplace_back(part.dates.list()[i]);
      all.dated.push_back(all.values.size() + part.dated[i] + 2);
    }
    return numbers;
  }

  // Room for all rows, judged by the first block: growing would copy what is there.
  void make_room(std::size_t block) {
    std::size_t rows = 0;
    for (const auto& part : parts) rows += part.values.size();
    const auto expected =
        static_cast<std::size_t>(1.02 * double(rows) * double(bytes) / double(block)) + rows;
    all.values.reserve(expected);
    all.dates.reserve(expected);
    if (columns.cases) all.cases.reserve(expected);
  }

  void append(const PlainPanelPart& part) {
    const auto own_series = series_of(part);
    const auto own_dates = dates_of(part);
    const std::size_t before = all.values.size();
    for (const auto& run : part.runs) all.add_to_run(own_series[run.series], before + run.begin);
    all.values.insert(all.values.end(), part.values.begin(), part.values.end());
    all.cases.insert(all.cases.end(), part.cases.begin(), part.cases.end());
    for (const auto date : part.row_dates) all.dates.push_back(own_dates[date]);
  }
};

PlainPanelRows::PlainPanelRows(const PanelColumns& columns, std::size_t bytes)
    : state_(std::make_unique<State>()) {
  state_->columns = columns;
  state_->bytes = bytes;
}

PlainPanelRows::~PlainPanelRows() = default;

bool PlainPanelRows::add(std::string_view block) {
  const auto begins = begins_of(block);
  auto& parts = state_->parts;
  parts.resize(std::max(parts.size(), begins.size() - 1));
  const std::size_t count = begins.size() - 1;
  base::parallel_for(count, {.chunk_size = 1}, [&](const base::Chunk& chunk) {
    const auto i = chunk.index;
    parts[i].read(block.substr(begins[i], begins[i + 1] - begins[i]), state_->columns);
  });
  if (state_->all.values.empty()) state_->make_room(block.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (!parts[i].is_plain) return false;
    state_->append(parts[i]);
  }
  return true;
}

PanelRows PlainPanelRows::rows() && { return std::move(state_->all); }

}  // namespace commonweal::learning
