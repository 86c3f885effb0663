#pragma once

// Something that can be done: whom it is for, what it costs, which of the three Ps it serves. How
// well it works is said by effects; how widely it is used, by whoever counts adoptions.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

// How far it has come: an unproven idea, one that has been tried, one that works and is in use.
enum class InterventionStage { idea, promising, established };

std::string_view code_word(InterventionStage stage);
base::Result<InterventionStage> intervention_stage_named(base::Field field);

struct UnitCost {
  double pounds;
  std::string per;     // "person reached"
  std::string prices;  // The year of its prices; may be empty: not said.
  std::string source;  // In words; may be empty.
};

struct Eligible {
  std::int64_t people;
  std::string source;  // In words.
};

struct Intervention {
  std::string code;
  std::string title;
  std::string summary;
  std::string for_whom;
  std::vector<std::string> services;  // Codes.
  std::vector<std::string> missions;  // Codes.
  InterventionStage stage;
  std::string next_test;  // What would tell more. Required of an idea; may be empty of others.
  std::optional<UnitCost> unit_cost;
  std::string prevention;  // A sentence, as the two below; may be empty.
  std::string personalisation;
  std::string productivity;    // Outcomes for what is put in.
  std::string implementation;  // Notes on doing it well; may be empty.
  std::optional<Eligible> eligible;
  std::vector<std::string> overlaps;  // Codes of interventions that reach the same people.
  std::string source;                 // The code of a source.
  std::string rows;                   // Where in it; may be empty.
  std::string note;                   // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Intervention> make(const Record& record, const PlaceOf& place,
                                          base::Problems& problems);
};

}  // namespace commonweal::missions
