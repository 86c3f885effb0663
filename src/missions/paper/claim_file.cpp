#include "missions/paper/claim_file.hpp"

#include <string>
#include <utility>

#include "base/problems.hpp"
#include "missions/paper/csv_rows_file.hpp"

namespace commonweal::missions {
namespace {

using platform::CsvRow;

std::optional<double> number_in(const CsvRow& row, std::size_t column) {
  return row[column].empty() ? std::nullopt : row.read(column, base::decimal_number);
}

void read_claims(const std::filesystem::path& path, std::vector<Claim>& claims,
                 base::Problems& problems) {
  read_rows(path,
            {"id", "part", "place", "claim", "published", "at_least", "at_most", "unit", "decimals",
             "our_measure", "needs", "note", "headline"},
            problems, [&](const CsvRow& row, const auto& at) {
              const auto text = [&](std::size_t column) { return std::string(row[at[column]]); };
              Claim claim{.id = text(0),
                          .place = text(2),
                          .claim = text(3),
                          .published = text(4),
                          .reading = {},
                          .unit = text(7),
                          .our_measure = text(9),
                          .needs = text(10),
                          .note = text(11),
                          .is_headline = text(12) == "yes"};
              claim.part = row.read(at[1], paper_part_named).value_or(PaperPart::summary);
              const ClaimReading reading{number_in(row, at[5]), number_in(row, at[6])};
              if (reading.at_least || reading.at_most) claim.reading = reading;
              const auto decimals = number_in(row, at[8]);
              claim.decimals = decimals ? static_cast<int>(*decimals) : 0;
              claims.push_back(std::move(claim));
            });
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto space = text.find(' ');
    if (space != 0) words.emplace_back(text.substr(0, space));
    if (space == std::string_view::npos) break;
    text.remove_prefix(space + 1);
  }
  return words;
}

void read_contradictions(const std::filesystem::path& path, std::vector<Contradiction>& found,
                         base::Problems& problems) {
  read_rows(
      path,
      {"id", "title", "first_place", "first_says", "second_place", "second_says", "note", "claims"},
      problems, [&](const CsvRow& row, const auto& at) {
        const auto text = [&](std::size_t column) { return std::string(row[at[column]]); };
        found.push_back({.id = text(0),
                         .title = text(1),
                         .first_place = text(2),
                         .first_says = text(3),
                         .second_place = text(4),
                         .second_says = text(5),
                         .note = text(6),
                         .claims = words_of(row[at[7]])});
      });
}

}  // namespace

base::Result<PaperRecords> read_paper_records(const std::filesystem::path& folder) {
  PaperRecords records;
  base::Problems problems;
  read_claims(folder / "claims.csv", records.claims, problems);
  read_contradictions(folder / "contradictions.csv", records.contradictions, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return records;
}

}  // namespace commonweal::missions
