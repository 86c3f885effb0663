#include "learning/lab/lab_people_file.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/number_text.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::learning {
namespace {

using platform::CsvReader;
using platform::CsvRow;

// The texts of a row that were asked for, until all rows say what kind each column is.
struct RawRow {
  std::vector<std::string> covariates;
  std::vector<double> outcomes;
  std::string exact;
  std::uint8_t treated;
  std::uint64_t line;
};

struct Places {
  std::size_t treatment;
  std::vector<std::size_t> covariates;
  std::vector<std::size_t> outcomes;
  std::vector<std::size_t> exact;
  std::optional<std::size_t> id;
};

std::optional<Places> find_places(CsvReader& reader, const PeopleColumns& columns) {
  bool all = true;
  const auto one = [&](const std::string& name) -> std::size_t {
    const auto found = reader.columns_named({name});
    all = all && found;
    return found ? (*found)[0] : 0;
  };
  const auto many = [&](const std::vector<std::string>& names) {
    std::vector<std::size_t> found;
    for (const auto& name : names) found.push_back(one(name));
    return found;
  };
  Places places{.treatment = one(columns.treatment),
                .covariates = many(columns.covariates),
                .outcomes = many(columns.outcomes),
                .exact = many(columns.exact),
                .id = {}};
  if (!columns.id.empty()) places.id = one(columns.id);
  if (!all) return {};
  return places;
}

bool is_missing(std::string_view cell) { return cell.empty() || cell == "NA"; }

std::optional<double> number_of(std::string_view cell) {
  const auto number = base::decimal_number({"", cell});
  if (!number || std::abs(*number) > 1e15) return {};
  return *number;
}

std::optional<std::uint8_t> treated_of(std::string_view cell) {
  for (const std::string_view word : {"1", "yes", "true", "TRUE", "Yes", "True"}) {
    if (cell == word) return std::uint8_t(1);
  }
  for (const std::string_view word : {"0", "no", "false", "FALSE", "No", "False"}) {
    if (cell == word) return std::uint8_t(0);
  }
  return {};
}

class Reading {
 public:
  Reading(const Places& places, const PeopleColumns& columns, LabPeople& people)
      : places_(places), columns_(columns), people_(people) {}

  void take(const CsvRow& row) {
    if (places_.id && !ids_.emplace(row[*places_.id]).second) {
      return row.refuse(*places_.id,
                        "This person stands in an earlier row too. Give each person once.");
    }
    if (lacks_something(row)) return;
    const auto treated = treated_of(row[places_.treatment]);
    if (!treated) {
      return row.refuse(places_.treatment, "This is neither 1 nor 0, yes nor no. Say which.");
    }
    RawRow raw{
        .covariates = {}, .outcomes = {}, .exact = {}, .treated = *treated, .line = row.line()};
    for (const auto column : places_.covariates) raw.covariates.emplace_back(row[column]);
    for (const auto column : places_.outcomes) {
      const auto number = number_of(row[column]);
      if (!number) row.refuse(column, "An outcome is a number. This is none.");
      raw.outcomes.push_back(number.value_or(0));
    }
    for (const auto column : places_.exact) raw.exact.append(row[column]).append(1, '\0');
    rows_.push_back(std::move(raw));
  }

  void finish(base::Problems& problems) {
    for (std::size_t i = 0; i < columns_.covariates.size(); ++i) add_covariate(i, problems);
    people_.outcome_names = columns_.outcomes;
    people_.outcomes.resize(columns_.outcomes.size());
    std::map<std::string, std::uint32_t> strata;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const auto& raw = rows_[row];
      people_.treated.push_back(raw.treated);
      people_.lines.push_back(raw.line);
      for (const auto& own : built_) people_.columns.push_back(own[row]);
      for (std::size_t o = 0; o < raw.outcomes.size(); ++o) {
        people_.outcomes[o].push_back(raw.outcomes[o]);
      }
      if (places_.exact.empty()) continue;
      const auto next = static_cast<std::uint32_t>(strata.size());
      people_.strata.push_back(strata.try_emplace(raw.exact, next).first->second);
    }
  }

 private:
  bool lacks_something(const CsvRow& row) {
    std::vector<std::size_t> needed{places_.treatment};
    for (const auto* list : {&places_.covariates, &places_.outcomes, &places_.exact}) {
      needed.insert(needed.end(), list->begin(), list->end());
    }
    bool lacks = false;
    for (const auto column : needed) {
      if (!is_missing(row[column])) continue;
      lacks = true;
      if (columns_.leaves_out_missing) break;
      row.refuse(column,
                 "This value is missing. Fill it in, or say --missing drop to leave out such "
                 "people; how many is told.");
    }
    people_.left_out += lacks && columns_.leaves_out_missing;
    return lacks;
  }

  // A column of numbers, or one of 0 and 1 for every word but the first in the alphabet.
  void add_covariate(std::size_t which, base::Problems& problems) {
    const auto& name = columns_.covariates[which];
    std::vector<double> numbers;
    std::set<std::string> words;
    for (const auto& raw : rows_) {
      if (const auto number = number_of(raw.covariates[which])) numbers.push_back(*number);
      if (words.size() <= kWordsMax) words.insert(raw.covariates[which]);
    }
    if (numbers.size() == rows_.size()) {
      people_.names.push_back(name);
      built_.push_back(std::move(numbers));
      return;
    }
    if (words.size() > kWordsMax) {
      problems.add({.place = name,
                    .what = "This column has more than " + std::to_string(kWordsMax) +
                            " different words: it is no covariate. If it holds numbers, a cell of "
                            "it is none."});
      return;
    }
    for (const auto& word : words) {
      if (word == *words.begin()) continue;
      people_.names.push_back(name + " " + word);
      std::vector<double> own;
      for (const auto& raw : rows_) own.push_back(raw.covariates[which] == word);
      built_.push_back(std::move(own));
    }
  }

  static constexpr std::size_t kWordsMax = 50;

  const Places& places_;
  const PeopleColumns& columns_;
  LabPeople& people_;
  std::vector<RawRow> rows_;
  std::vector<std::vector<double>> built_;
  std::set<std::string> ids_;
};

}  // namespace

LabPeople read_people(platform::CsvFile& file, const PeopleColumns& columns,
                      base::Problems& problems) {
  LabPeople people;
  CsvReader reader(file, problems);
  const auto places = find_places(reader, columns);
  if (!places) return people;
  Reading reading(*places, columns, people);
  while (const auto* row = reader.next()) reading.take(*row);
  if (problems.empty()) reading.finish(problems);
  if (problems.empty() && people.treated.empty()) {
    problems.add({.place = file.name(), .what = "There is nobody in it."});
  }
  return people;
}

}  // namespace commonweal::learning
