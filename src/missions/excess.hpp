#pragma once

// A unit held against its peers, with the names that go with the numbers: what the page, the answer
// of the API and the shell are written from. Knows nothing of where the figures came from.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/rates/excess.hpp"
#include "missions/metric.hpp"

namespace commonweal::missions {

// A question as people type it: an option of the shell, a field of a form. Empty where not asked.
struct ExcessText {
  std::string from;
  std::string to;
  std::string level;  // "mean", "median" or "weighted".
  std::string years;  // "any" or "all".
};

std::string_view code_word(methods::PeerLevel level);
std::string_view code_word(methods::PeerYears years);

// Fails, naming from, to, level and years.
base::Result<methods::ExcessQuestion> excess_question(const ExcessText& text,
                                                      base::PeriodKind kind);

// A question that was answered.
struct NamedExcess {
  methods::NamedRates unit;
  std::vector<methods::NamedRates> peers;
  methods::ExcessQuestion question;
  methods::Excess answer;
  std::string events = "events";  // What the rates count: "deaths".
  int decimals = 0;               // Of the unit's rates as they are shown.
  // The unit and then its peers as sentences name them: "the North East". Empty: by their names.
  std::vector<std::string> words = {};
};

// What a metric counts and for how many people, where it is a rate: "deaths per 100,000 people" is
// deaths and 100,000. None where its unit says something else.
struct CountedPer {
  std::string events;
  double people;
};
std::optional<CountedPer> counted_per(const Metric& metric);

}  // namespace commonweal::missions
