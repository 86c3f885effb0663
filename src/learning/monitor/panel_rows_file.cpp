#include "learning/monitor/panel_rows_file.hpp"

#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <utility>

#include "base/parallel.hpp"
#include "learning/monitor/line_blocks_file.hpp"
#include "learning/monitor/monitor_figure.hpp"
#include "learning/monitor/plain_panel_rows.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::learning {
namespace {

using platform::CsvFile;
using platform::CsvReader;
using platform::CsvRow;

std::optional<PanelColumns> find_columns(CsvReader& reader, const PanelColumnNames& names) {
  const auto main = reader.columns_named({names.body, names.date, names.value});
  bool all = main.has_value();
  PanelColumns columns{
      .metric = {}, .body = 0, .date = 0, .value = 0, .cases = {}, .count = reader.header().size()};
  const auto find = [&](const std::string& name) -> std::optional<std::size_t> {
    const auto found = reader.columns_named({name});
    all = all && found;
    return found ? std::optional((*found)[0]) : std::nullopt;
  };
  columns.metric = names.metric.empty() ? reader.column("metric") : find(names.metric);
  if (!names.cases.empty()) columns.cases = find(names.cases);
  if (!all) return {};
  columns.body = (*main)[0];
  columns.date = (*main)[1];
  columns.value = (*main)[2];
  return columns;
}

// Numbers of names, in the order of their first appearance.
struct Numbers {
  std::map<std::pair<std::string, std::string>, std::uint32_t> series;
  std::map<std::string, std::uint32_t> dates;
};

bool has_texts(const CsvRow& row, const PanelColumns& columns) {
  bool all = true;
  const auto need = [&](std::size_t column, const char* what) {
    if (!row[column].empty()) return;
    row.refuse(column, what);
    all = false;
  };
  if (columns.metric) need(*columns.metric, "There is no metric. Name it.");
  need(columns.body, "There is no body. Name it.");
  need(columns.date, "There is no date. Give one.");
  need(columns.value, "There is no value. Give a number, or leave out the row.");
  return all;
}

std::uint32_t series_of(const CsvRow& row, const PanelColumns& columns, Numbers& numbers,
                        PanelRows& rows) {
  const std::string metric(columns.metric ? row[*columns.metric] : std::string_view());
  const std::string body(row[columns.body]);
  const auto next = static_cast<std::uint32_t>(rows.series.size());
  const auto [at, is_new] = numbers.series.try_emplace({metric, body}, next);
  if (is_new) rows.series.push_back({metric, body});
  return at->second;
}

std::uint32_t date_of(const CsvRow& row, const PanelColumns& columns, Numbers& numbers,
                      PanelRows& rows) {
  const auto next = static_cast<std::uint32_t>(rows.date_texts.size());
  const auto [at, is_new] = numbers.dates.try_emplace(std::string(row[columns.date]), next);
  if (is_new) {
    rows.date_texts.push_back(at->first);
    rows.dated.push_back(row.line());
  }
  return at->second;
}

void take_row(const CsvRow& row, const PanelColumns& columns, Numbers& numbers, PanelRows& rows) {
  if (!has_texts(row, columns)) return;
  const auto value = row.read(columns.value, monitor_figure);
  const auto cases = columns.cases ? row.read(*columns.cases, monitor_cases) : std::optional(1.0);
  if (!value || !cases) return;
  rows.add_to_run(series_of(row, columns, numbers, rows), rows.values.size());
  rows.values.push_back(*value);
  if (columns.cases) rows.cases.push_back(*cases);
  rows.dates.push_back(date_of(row, columns, numbers, rows));
  rows.lines.push_back(row.line());
}

// Bytes from here to the end, 0 where the stream cannot tell.
std::size_t bytes_left(std::istream& in) {
  const auto here = in.tellg();
  if (here < 0 || !in.seekg(0, std::ios::end)) {
    in.clear();
    return 0;
  }
  const auto end = in.tellg();
  in.seekg(here);
  return end > here ? std::size_t(end - here) : 0;
}

// All blocks, each read while the one before it is taken in. False where the text is not plain.
bool take_blocks(LineBlocks& blocks, PlainPanelRows& rows) {
  auto block = blocks.next();
  while (block && !block->empty()) {
    std::optional<std::string_view> next;
    bool is_plain = false;
    base::parallel_for(2, {.chunk_size = 1}, [&](const base::Chunk& chunk) {
      if (chunk.index == 0) next = blocks.next();
      if (chunk.index == 1) is_plain = rows.add(*block);
    });
    if (!is_plain) return false;
    block = next;
  }
  return block.has_value();
}

// None where the text is not plain.
std::optional<PanelFile> read_plain(CsvFile& source, const PanelColumnNames& names,
                                    const PanelBytes& bytes) {
  bytes.begin();
  const std::size_t left = bytes_left(source.stream());
  LineBlocks blocks(source.stream(), left, bytes.add);
  const std::string line = blocks.first_line();
  std::istringstream head(line);
  base::Problems unsaid;
  CsvFile header(head, source.name());
  CsvReader reader(header, unsaid);
  const auto columns = find_columns(reader, names);
  if (!columns || !unsaid.empty() || line.empty()) return {};
  PlainPanelRows plain(*columns, left);
  if (!take_blocks(blocks, plain)) return {};
  return PanelFile{reader.places(), columns->date, std::move(plain).rows()};
}

PanelFile read_carefully(CsvFile& source, const PanelColumnNames& names, base::Problems& problems) {
  CsvReader reader(source, problems);
  PanelFile panel{.places = reader.places(), .date_column = 0, .rows = {}};
  const auto columns = find_columns(reader, names);
  if (!columns) return panel;
  panel.date_column = columns->date;
  Numbers numbers;
  while (const auto* row = reader.next()) take_row(*row, *columns, numbers, panel.rows);
  panel.places = reader.places();
  return panel;
}

std::string all_of(std::istream& in) { return {std::istreambuf_iterator<char>(in), {}}; }

void tell_all(std::istream& in, const PanelBytes& bytes) {
  bytes.begin();
  std::string block(1U << 20U, '\0');
  do {
    in.read(block.data(), std::streamsize(block.size()));
    bytes.add(std::string_view(block).substr(0, std::size_t(in.gcount())));
  } while (in);
}

// A file that can be opened more than once; standard input is kept for that.
class Source {
 public:
  Source(const std::string& path, std::istream& standard_input) : path_(path) {
    if (path == "-") kept_ = all_of(standard_input);
  }

  base::Result<CsvFile> open() {
    in_ = std::istringstream(kept_);
    return platform::open_csv(path_, in_);
  }

 private:
  std::string path_;
  std::string kept_;
  std::istringstream in_;
};

}  // namespace

PanelFile read_panel_rows(const std::string& path, std::istream& standard_input,
                          const PanelColumnNames& names, const PanelBytes& bytes,
                          base::Problems& problems, PanelLanes lanes) {
  Source source(path, standard_input);
  PanelFile none{.places = {.file = path}, .date_column = 0, .rows = {}};
  if (lanes == PanelLanes::both) {
    auto file = source.open();
    if (!problems.value_of(file)) return none;
    if (auto plain = read_plain(*file, names, bytes)) return *std::move(plain);
  }
  auto file = source.open();
  if (!problems.value_of(file)) return none;
  auto panel = read_carefully(*file, names, problems);
  auto again = source.open();
  if (problems.value_of(again)) tell_all(again->stream(), bytes);
  return panel;
}

}  // namespace commonweal::learning
