#pragma once

// The evidence gap map: interventions by outcomes, the studies of each by how good they are, and
// the open questions of bodies laid over them, so that a gap that is asked about stands out. Knows
// neither the store, nor how a study is appraised, nor how any of it is worded.

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "learning/evidence/study.hpp"
#include "learning/gaps/asked_question.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

// By the level of the Maryland scale: 5 is high, 3 and 4 are medium, below is low.
enum class EvidenceClass { high, medium, low };

inline constexpr EvidenceClass kEvidenceClasses[] = {EvidenceClass::high, EvidenceClass::medium,
                                                     EvidenceClass::low};

std::string_view code_word(EvidenceClass evidence_class);
EvidenceClass class_of_level(int level);

struct ClassedStudy {
  Study study;
  EvidenceClass evidence_class;
  enum class By { appraisal, design } by;  // What the class rests on: the most its design allows.
};

// What is missing where something is asked.
enum class GapNeed { study, better_study, answer };

std::string_view code_word(GapNeed need);

struct GapMapCell {
  std::array<std::size_t, 3> studies{};  // By class.
  std::size_t by_design = 0;             // Of these: nobody has appraised them.
  std::vector<const missions::Effect*> effects = {};
  std::vector<const AskedQuestion*> questions = {};  // The open ones.
  std::set<std::string> studied_as = {};             // The outcome as its studies write it.

  std::size_t all_studies() const { return studies[0] + studies[1] + studies[2]; }
  std::size_t bodies() const;  // That ask; one that asks twice counts once.
  bool is_empty() const { return all_studies() == 0 && effects.empty() && questions.empty(); }
  GapNeed need() const;
};

struct GapMapOutcome {
  std::string title;
  const missions::Metric* metric;  // Null: no metric holds it.
  bool is_named;                   // Not: what names no outcome.
};

struct GapMapRow {
  const missions::Intervention* intervention;  // Null: what names no intervention.
  std::vector<GapMapCell> cells;               // One for each outcome.
};

// A cell of the map by its place.
struct GapPlace {
  std::size_t row;
  std::size_t outcome;
};

struct GapMapChoice {
  std::string service;  // A code, as the mission; empty: all.
  std::string mission;
};

struct GapMap {
  std::vector<GapMapOutcome> outcomes;  // By title; what names none last.
  std::vector<GapMapRow> rows;          // By title; what names none last.

  const GapMapCell& cell(GapPlace place) const { return rows[place.row].cells[place.outcome]; }
  // Cells with open questions: those that most bodies ask first, then those that lack most.
  std::vector<GapPlace> gaps() const;
  std::vector<GapPlace> filled() const;  // All that are not empty, row by row.
  // Whether anything is to be drawn in a column: studies or questions, not effects alone.
  bool is_drawn(std::size_t outcome) const;
};

// Interventions without any study stand too: that is a gap. Excluded studies do not count. Points
// into the directory and the questions.
GapMap gap_map_of(const missions::Directory& directory, const std::vector<ClassedStudy>& studies,
                  const AskedQuestions& questions, const GapMapChoice& choice);

}  // namespace commonweal::learning
