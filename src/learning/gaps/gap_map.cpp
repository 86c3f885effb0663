#include "learning/gaps/gap_map.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "base/word_table.hpp"
#include "learning/gaps/outcome_columns.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Effect;
using missions::Intervention;

constexpr int kTopLevel = 5;
constexpr int kMediumLevel = 3;

constexpr base::WordTable<EvidenceClass, 3> kClassWords = {{{EvidenceClass::high, "high"},
                                                            {EvidenceClass::medium, "medium"},
                                                            {EvidenceClass::low, "low"}}};
constexpr base::WordTable<GapNeed, 3> kNeedWords = {{{GapNeed::study, "study"},
                                                     {GapNeed::better_study, "better-study"},
                                                     {GapNeed::answer, "answer"}}};

bool holds(const std::vector<std::string>& codes, std::string_view code) {
  return code.empty() || std::ranges::find(codes, code) != codes.end();
}

bool fits(const Intervention& intervention, const GapMapChoice& choice) {
  return holds(intervention.services, choice.service) &&
         holds(intervention.missions, choice.mission);
}

// The map while it is filled: rows by intervention, cells by the number that a column was given.
class Filling {
 public:
  Filling(const Directory& directory, const GapMapChoice& choice, OutcomeColumns& columns)
      : directory_(directory), choice_(choice), columns_(columns) {
    for (const Intervention& intervention : directory.interventions()) {
      if (fits(intervention, choice)) rows_.push_back({.intervention = &intervention});
    }
    std::ranges::sort(rows_, {}, [](const GapMapRow& row) { return row.intervention->title; });
    rows_.push_back({.intervention = nullptr});
  }

  void add(const ClassedStudy& classed) {
    const Study& study = classed.study;
    if (study.state == StudyState::excluded) return;
    if (!study.intervention && is_narrowed()) return;
    GapMapCell* cell = cell_of(study.intervention, study.outcome, study.metric);
    if (cell == nullptr) return;
    ++cell->studies[static_cast<std::size_t>(classed.evidence_class)];
    if (classed.by == ClassedStudy::By::design) ++cell->by_design;
    cell->studied_as.insert(study.outcome);
  }

  void add(const Effect& effect) {
    GapMapCell* cell = cell_of(effect.intervention, effect.outcome, effect.metric);
    if (cell != nullptr) cell->effects.push_back(&effect);
  }

  void add(const AskedQuestion& asked) {
    const missions::Question& question = *asked.question;
    const bool is_asked_for = learning::fits(directory_, asked,
                                             {.state = missions::QuestionState::open,
                                              .service = choice_.service,
                                              .mission = choice_.mission,
                                              .intervention = {},
                                              .outcome = {}});
    if (!is_asked_for) return;
    GapMapCell* cell = cell_of(question.intervention, question.outcome, std::nullopt);
    if (cell != nullptr) cell->questions.push_back(&asked);
  }

  std::vector<GapMapRow> take() && {
    if (std::ranges::all_of(rows_.back().cells, &GapMapCell::is_empty)) rows_.pop_back();
    return std::move(rows_);
  }

 private:
  bool is_narrowed() const { return !choice_.service.empty() || !choice_.mission.empty(); }

  // Null where the choice has no such intervention.
  GapMapCell* cell_of(const std::optional<std::string>& intervention, std::string_view outcome,
                      const std::optional<std::string>& metric) {
    const auto row = std::ranges::find_if(rows_, [&](const GapMapRow& it) {
      return it.intervention == nullptr ? !intervention : it.intervention->code == intervention;
    });
    if (row == rows_.end()) return nullptr;
    const std::size_t column = columns_.column_of(outcome, metric);
    if (row->cells.size() <= column) row->cells.resize(column + 1);
    return &row->cells[column];
  }

  const Directory& directory_;
  const GapMapChoice& choice_;
  OutcomeColumns& columns_;
  std::vector<GapMapRow> rows_;
};

// Puts columns in the order of their titles, and gives each row a cell for each.
GapMap in_order(std::vector<GapMapRow> rows, const OutcomeColumns& columns) {
  GapMap map;
  const auto order = columns.in_order();
  for (const std::size_t column : order) map.outcomes.push_back(columns.all()[column]);
  for (GapMapRow& row : rows) {
    row.cells.resize(columns.all().size());
    GapMapRow ordered{.intervention = row.intervention, .cells = {}};
    for (const std::size_t column : order) ordered.cells.push_back(std::move(row.cells[column]));
    map.rows.push_back(std::move(ordered));
  }
  return map;
}

}  // namespace

std::string_view code_word(EvidenceClass evidence_class) {
  return base::word_of(kClassWords, evidence_class);
}

std::string_view code_word(GapNeed need) { return base::word_of(kNeedWords, need); }

EvidenceClass class_of_level(int level) {
  if (level >= kTopLevel) return EvidenceClass::high;
  return level >= kMediumLevel ? EvidenceClass::medium : EvidenceClass::low;
}

std::size_t GapMapCell::bodies() const {
  std::set<std::string_view> bodies;
  for (const AskedQuestion* asked : questions) {
    bodies.insert(asked->question->asked_by);
    for (const QuestionVoice* voice : asked->voices) bodies.insert(voice->body);
  }
  return bodies.size();
}

GapNeed GapMapCell::need() const {
  if (all_studies() == 0) return GapNeed::study;
  return studies[0] + studies[1] == 0 ? GapNeed::better_study : GapNeed::answer;
}

std::vector<GapPlace> GapMap::filled() const {
  std::vector<GapPlace> places;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t outcome = 0; outcome < outcomes.size(); ++outcome) {
      if (!rows[row].cells[outcome].is_empty()) places.push_back({row, outcome});
    }
  }
  return places;
}

std::vector<GapPlace> GapMap::gaps() const {
  std::vector<GapPlace> places = filled();
  std::erase_if(places, [&](GapPlace place) { return cell(place).questions.empty(); });
  std::ranges::stable_sort(places, [&](GapPlace one, GapPlace other) {
    const auto order = [&](GapPlace place) {
      return std::tuple(-static_cast<std::int64_t>(cell(place).bodies()), cell(place).need());
    };
    return order(one) < order(other);
  });
  return places;
}

bool GapMap::is_drawn(std::size_t outcome) const {
  return std::ranges::any_of(rows, [&](const GapMapRow& row) {
    return row.cells[outcome].all_studies() > 0 || !row.cells[outcome].questions.empty();
  });
}

GapMap gap_map_of(const Directory& directory, const std::vector<ClassedStudy>& studies,
                  const AskedQuestions& questions, const GapMapChoice& choice) {
  OutcomeColumns columns(directory, studies);
  Filling filling(directory, choice, columns);
  for (const ClassedStudy& study : studies) filling.add(study);
  for (const Effect& effect : directory.effects()) filling.add(effect);
  for (const AskedQuestion& asked : questions.all()) filling.add(asked);
  return in_order(std::move(filling).take(), columns);
}

}  // namespace commonweal::learning
