#include "learning/monitor/plain_panel_part.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "learning/monitor/monitor_figure.hpp"

namespace commonweal::learning {
namespace {

// What a byte is to a row; what is odd only the careful reader may judge.
enum class ByteKind : std::uint8_t { letter, comma, line_end, odd };

constexpr auto kByte = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
    if (byte < ' ' || byte >= 0x7F || byte == '"') kinds[byte] = ByteKind::odd;
  }
  kinds[','] = ByteKind::comma;
  kinds['\n'] = ByteKind::line_end;
  return kinds;
}();

class Reader {
 public:
  Reader(std::string_view text, const PanelColumns& columns, PlainPanelPart& part)
      : at_(text.data()), end_(text.data() + text.size()), columns_(columns), part_(part) {
    cells_.resize(columns.count);
  }

  void read() {
    while (at_ < end_ && part_.is_plain) part_.is_plain = split() && take();
  }

 private:
  bool end_cell(std::size_t& cell, const char* begin, const char* end) {
    if (cell == cells_.size()) return false;
    cells_[cell++] = {begin, std::size_t(end - begin)};
    return begin == end || (*begin != ' ' && *(end - 1) != ' ');
  }

  // Cells of the next row; false where it is not plain.
  bool split() {
    std::size_t cell = 0;
    const char* begin = at_;
    const char* at = at_;
    for (;; ++at) {
      while (at < end_ && kByte[static_cast<unsigned char>(*at)] == ByteKind::letter) ++at;
      const auto kind = at < end_ ? kByte[static_cast<unsigned char>(*at)] : ByteKind::line_end;
      if (kind == ByteKind::odd || !end_cell(cell, begin, at)) return false;
      if (kind == ByteKind::line_end) break;
      begin = at + 1;
    }
    at_ = at + 1;
    return cell == cells_.size();
  }

  bool number(std::size_t column, double& number) const {
    const auto cell = cells_[column];
    const auto [rest, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    number += 0.0;  // -0 is 0.
    return error == std::errc() && rest == cell.data() + cell.size() &&
           std::abs(number) <= kFigureMax;
  }

  std::uint32_t series() {
    const auto metric =
        columns_.metric ? part_.metrics.of(cells_[*columns_.metric]) : std::uint32_t(0);
    const auto body = part_.bodies.of(cells_[columns_.body]);
    if (!part_.series.empty() && part_.series[last_] == std::pair(metric, body)) return last_;
    const auto next = static_cast<std::uint32_t>(part_.series.size());
    const auto [at, is_new] = part_.numbers.try_emplace(std::uint64_t(metric) << 32U | body, next);
    if (is_new) part_.series.emplace_back(metric, body);
    return last_ = at->second;
  }

  bool take() {
    double value = 0;
    double cases = 1;
    if (!number(columns_.value, value)) return false;
    if (columns_.cases && (!number(*columns_.cases, cases) || !(cases >= kCasesMin))) return false;
    if (cells_[columns_.body].empty() || cells_[columns_.date].empty()) return false;
    if (columns_.metric && cells_[*columns_.metric].empty()) return false;
    const auto date = part_.dates.of(cells_[columns_.date]);
    if (date == part_.dated.size()) part_.dated.push_back(part_.values.size());
    const auto of = series();
    if (part_.runs.empty() || part_.runs.back().series != of) {
      part_.runs.push_back({of, part_.values.size()});
    }
    part_.values.push_back(value);
    if (columns_.cases) part_.cases.push_back(cases);
    part_.row_dates.push_back(date);
    return true;
  }

  const char* at_;
  const char* end_;
  const PanelColumns& columns_;
  PlainPanelPart& part_;
  std::vector<std::string_view> cells_;
  std::uint32_t last_ = 0;
};

}  // namespace

void PlainPanelPart::read(std::string_view text, const PanelColumns& columns) {
  values.clear();
  cases.clear();
  row_dates.clear();
  runs.clear();
  metrics.clear();
  bodies.clear();
  dates.clear();
  series.clear();
  numbers.clear();
  dated.clear();
  is_plain = true;
  Reader(text, columns, *this).read();
}

}  // namespace commonweal::learning
