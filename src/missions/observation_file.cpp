#include "missions/observation_file.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "missions/layout/recognise.hpp"
#include "missions/layout_file.hpp"
#include "missions/our_layout_file.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {
namespace {

using platform::CsvReader;

// A file that has no layout, but more of our columns than of a publisher's.
bool is_ours(const CsvReader& reader, const Recognised& recognised) {
  constexpr std::string_view kOurs[] = {"metric", "body", "period", "value"};
  const auto there = std::ranges::count_if(
      kOurs, [&reader](std::string_view name) { return reader.column(name).has_value(); });
  return static_cast<double>(there) / std::size(kOurs) >= recognised.share;
}

// Reads files one after another, each by its layout.
class FileReading {
 public:
  FileReading(const ObservationRules& rules, const TakesObservation& take, base::Problems& problems)
      : rules_(rules), problems_(problems), ours_(rules, take), layouts_(rules, take, problems) {}

  NamedFile read(platform::CsvFile& file, std::uint32_t number) {
    NamedFile named{.places = {.file = file.name()}, .problems_before = problems_.count()};
    CsvReader reader(file, problems_);
    named.places = reader.places();
    if (reader.header().empty()) return named;
    const auto layout = rules_.layout ? Recognised{.layout = rules_.layout} : recognised(reader);
    if (layout.layout != nullptr) {
      read_as(*layout.layout, reader, named, number);
    } else if (is_ours(reader, layout)) {
      named.period_column = ours_.read(reader, number);
    } else {
      refuse(named, unknown_layout_sentence(layout, reader.header()));
    }
    return named;
  }

 private:
  // Columns of ours are never taken for a publisher's.
  static Recognised recognised(const CsvReader& reader) {
    const bool is_ours = reader.column("metric") && reader.column("body");
    return is_ours ? Recognised{} : recognise(reader.header());
  }

  void read_as(const Layout& layout, CsvReader& reader, NamedFile& named, std::uint32_t number) {
    if (missing_columns(layout, reader.header()).empty()) {
      named.period_column = layouts_.read(reader, layout, named, number);
    } else {
      refuse(named, missing_columns_sentence(layout, reader.header()));
    }
  }

  void refuse(const NamedFile& file, std::string what) {
    problems_.add({.place = file.places.row(1), .what = std::move(what)});
  }

  const ObservationRules& rules_;
  base::Problems& problems_;
  OurReading ours_;
  LayoutReading layouts_;
};

// The first few, and how many more there are.
std::string listed(const std::set<std::string>& bodies) {
  constexpr std::size_t kNamed = 5;
  std::string list;
  std::size_t named = 0;
  for (const auto& body : bodies) {
    if (named == kNamed) break;
    list += (named++ == 0 ? "" : ", ") + (body.empty() ? std::string("(no code)") : body);
  }
  if (bodies.size() <= kNamed) return list;
  return list + " and " + std::to_string(bodies.size() - kNamed) + " more";
}

}  // namespace

std::vector<NamedFile> read_observations(const ObservationFiles& files,
                                         const ObservationRules& rules,
                                         const TakesObservation& take, base::Problems& problems) {
  FileReading reading(rules, take, problems);
  std::vector<NamedFile> named;
  for (const auto& path : files.paths) {
    auto file = platform::open_csv(path, files.standard_input);
    if (file) {
      const auto number = static_cast<std::uint32_t>(named.size());
      named.push_back(reading.read(*file, number));
    } else {
      named.push_back({.places = {.file = path}, .problems_before = problems.count()});
      problems.add(std::move(file).error());
    }
  }
  return named;
}

std::string sentence(const ReadByLayout& read) {
  const std::string text = read.file + ": read as " + read.layout + ".";
  if (read.rows == 0) return text;
  const auto bodies = read.bodies.size();
  return text + ' ' + base::grouped(static_cast<double>(read.rows)) +
         (read.rows == 1 ? " row of " : " rows of ") + std::to_string(bodies) +
         (bodies == 1 ? " body" : " bodies") + " not held here " +
         (read.rows == 1 ? "was" : "were") + " left out: " + listed(read.bodies) + ".";
}

}  // namespace commonweal::missions
