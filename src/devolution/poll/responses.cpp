#include "devolution/poll/responses.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace commonweal::devolution {
namespace {

std::string listed_columns(const std::vector<std::string>& columns) {
  std::string list;
  for (const auto& column : columns) list += (list.empty() ? "" : ", ") + column;
  return list;
}

std::optional<double> as_number(const std::string& text) {
  const auto number = base::decimal_number({{}, text});
  return number ? std::optional(*number) : std::nullopt;
}

// A number for each different text, in the order in which they come.
class Numbering {
 public:
  std::uint32_t of(std::string text) {
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::move(text), next).first->second;
  }

 private:
  std::map<std::string, std::uint32_t> numbers_;
};

void take_strata(const Responses& responses, const DesignColumns& columns,
                 methods::SurveyDesign& design) {
  Numbering strata;
  Numbering clusters;
  for (const auto& row : responses.rows) {
    const std::string stratum = columns.strata ? row.cells[*columns.strata] : "";
    if (columns.strata) design.stratum.push_back(strata.of(stratum));
    if (columns.cluster) {
      design.cluster.push_back(clusters.of(stratum + '\n' + row.cells[*columns.cluster]));
    }
  }
}

// By stratum; a stratum that says two sizes is a problem.
void take_population(const Responses& responses, std::size_t column, methods::SurveyDesign& design,
                     base::Problems& problems) {
  const auto sizes = positive_numbers(responses, column, problems);
  if (sizes.size() != responses.rows.size()) return;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const std::size_t stratum = design.stratum.empty() ? 0 : design.stratum[i];
    if (stratum >= design.population.size()) design.population.resize(stratum + 1);
    double& size = design.population[stratum];
    if (size > 0 && size != sizes[i]) {
      problems.add({.place = responses.places.cell(responses.rows[i].line, column),
                    .what = "The size " + responses.rows[i].cells[column] +
                            " is another than above for the same stratum. Give one."});
    }
    size = sizes[i];
  }
}

}  // namespace

std::optional<std::size_t> named_column(const Responses& responses, base::Field option,
                                        base::Problems& problems) {
  const auto it = std::ranges::find(responses.columns, option.text);
  if (it != responses.columns.end()) {
    return static_cast<std::size_t>(it - responses.columns.begin());
  }
  problems.add({.place = std::string(option.place),
                .what = "There is no column \"" + std::string(option.text) + "\" in " +
                        responses.places.file + ". It has " + listed_columns(responses.columns) +
                        "."});
  return {};
}

bool is_missing_answer(const std::string& cell) { return cell.empty() || cell == "NA"; }

std::vector<double> positive_numbers(const Responses& responses, std::size_t column,
                                     base::Problems& problems) {
  std::vector<double> numbers;
  for (const auto& row : responses.rows) {
    const auto number = as_number(row.cells[column]);
    if (number && *number > 0) {
      numbers.push_back(*number);
      continue;
    }
    problems.add({.place = responses.places.cell(row.line, column),
                  .what = "\"" + row.cells[column] + "\" in the column " +
                          responses.columns[column] + " is no number above 0. Give one."});
  }
  return numbers;
}

bool is_answer_before(const std::string& one, const std::string& other) {
  const auto a = as_number(one);
  const auto b = as_number(other);
  if (a && b && *a != *b) return *a < *b;
  if (a.has_value() != b.has_value()) return a.has_value();
  return one < other;
}

ResponseCategories categories_in(const Responses& responses, std::size_t column) {
  ResponseCategories categories;
  for (const auto& row : responses.rows) {
    if (!is_missing_answer(row.cells[column])) categories.names.push_back(row.cells[column]);
  }
  std::ranges::sort(categories.names);
  const auto rest = std::ranges::unique(categories.names);
  categories.names.erase(rest.begin(), rest.end());
  std::ranges::sort(categories.names, is_answer_before);
  std::map<std::string, std::uint32_t> numbers;
  for (const auto& name : categories.names) {
    numbers.emplace(name, static_cast<std::uint32_t>(numbers.size()));
  }
  for (const auto& row : responses.rows) {
    const auto it = numbers.find(row.cells[column]);
    categories.of.push_back(it == numbers.end() ? std::nullopt : std::optional(it->second));
  }
  return categories;
}

methods::SurveyDesign survey_design(const Responses& responses, const DesignColumns& columns,
                                    base::Problems& problems) {
  methods::SurveyDesign design;
  if (columns.weight) {
    design.weights = positive_numbers(responses, *columns.weight, problems);
  } else {
    design.weights.assign(responses.rows.size(), 1);
  }
  take_strata(responses, columns, design);
  if (columns.population) take_population(responses, *columns.population, design, problems);
  return design;
}

}  // namespace commonweal::devolution
