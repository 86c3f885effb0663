#include "platform/table/csv_scan.hpp"

#include <cstring>

namespace commonweal::platform {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(const char* begin, const char* end) {
  while (begin != end && is_space(*begin)) ++begin;
  while (begin != end && is_space(end[-1])) --end;
  return {begin, static_cast<std::size_t>(end - begin)};
}

const char* find(const char* begin, const char* end, char c) {
  const auto* const at =
      begin == end
          ? nullptr
          : static_cast<const char*>(std::memchr(begin, c, static_cast<std::size_t>(end - begin)));
  return at == nullptr ? end : at;
}

class Scan {
 public:
  Scan(std::string_view bytes, std::size_t cells_max, std::vector<CsvCell>& cells)
      : begin_(bytes.data()), end_(begin_ + bytes.size()), cells_max_(cells_max), cells_(cells) {
    cells_.clear();
  }

  ScannedRow run() {
    const char* const line_end = find(begin_, end_, '\n');
    row_.quoted = find(begin_, line_end, '"') != line_end;
    return finish(row_.quoted ? split_quoted() : split_plain(line_end));
  }

 private:
  void add(std::string_view text, CsvCell::Quotes quotes) {
    if (row_.cells++ < cells_max_) cells_.push_back({text, quotes});
  }

  // The last cell of a line may be followed by the CR of a CRLF.
  const char* without_line_end(const char* begin, const char* end) const {
    const bool is_last = end == end_ || *end == '\n';
    return is_last && begin != end && end[-1] == '\r' ? end - 1 : end;
  }

  void add_plain(const char* begin, const char* end) {
    add(trimmed(begin, without_line_end(begin, end)), CsvCell::Quotes::none);
  }

  const char* split_plain(const char* line_end) {
    const char* begin = begin_;
    for (const char* at = begin; at != line_end; ++at) {
      if (*at != ',') continue;
      add(trimmed(begin, at), CsvCell::Quotes::none);
      begin = at + 1;
    }
    add_plain(begin, line_end);
    return line_end;
  }

  const char* split_quoted() {
    for (const char* at = begin_;; ++at) {
      const char* opening = at;
      while (opening != end_ && is_space(*opening)) ++opening;
      const bool opens = opening != end_ && *opening == '"';
      at = opens ? quoted_cell(opening) : plain_cell(at);
      if (at == end_ || *at == '\n') return at;
    }
  }

  const char* cell_end(const char* at) const {
    while (at != end_ && *at != ',' && *at != '\n') ++at;
    return at;
  }

  const char* plain_cell(const char* begin) {
    const char* const end = cell_end(begin);
    add_plain(begin, end);
    return end;
  }

  const char* quoted_cell(const char* opening) {
    bool doubled = false;
    const char* closing = find(opening + 1, end_, '"');
    for (; closing != end_ && closing + 1 != end_ && closing[1] == '"'; doubled = true) {
      closing = find(closing + 2, end_, '"');
    }
    if (closing == end_) {
      blame(ScannedRow::Fault::quote_left_open, opening);
      add({opening + 1, static_cast<std::size_t>(end_ - opening - 1)}, CsvCell::Quotes::around);
      return end_;
    }
    const char* const end = cell_end(closing + 1);
    if (!trimmed(closing + 1, without_line_end(closing + 1, end)).empty()) {
      blame(ScannedRow::Fault::text_after_quote, opening);
    }
    add({opening + 1, static_cast<std::size_t>(closing - opening - 1)},
        doubled ? CsvCell::Quotes::around_and_doubled : CsvCell::Quotes::around);
    return end;
  }

  void blame(ScannedRow::Fault fault, const char* at) {
    if (row_.fault != ScannedRow::Fault::none && fault != ScannedRow::Fault::quote_left_open) {
      return;  // The first, unless the row cannot even be ended.
    }
    row_.fault = fault;
    row_.fault_cell = row_.cells;
    row_.fault_byte = static_cast<std::size_t>(at - begin_);
  }

  ScannedRow finish(const char* at) {
    row_.ended = at != end_;
    row_.bytes = static_cast<std::size_t>(at - begin_) + (row_.ended ? 1 : 0);
    return row_;
  }

  const char* begin_;
  const char* end_;
  std::size_t cells_max_;
  std::vector<CsvCell>& cells_;
  ScannedRow row_;
};

}  // namespace

ScannedRow scan_row(std::string_view bytes, std::size_t cells_max, std::vector<CsvCell>& cells) {
  return Scan(bytes, cells_max, cells).run();
}

bool is_blank(std::string_view row) {
  return row.find_first_not_of(", \t\r\n") == std::string_view::npos;
}

std::string_view halved_quotes(std::string_view text, char* to) {
  const char* const begin = to;
  for (std::size_t i = 0; i < text.size(); ++i) {
    *to++ = text[i];
    if (text[i] == '"') ++i;
  }
  return {begin, static_cast<std::size_t>(to - begin)};
}

}  // namespace commonweal::platform
