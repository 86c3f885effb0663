#pragma once

// What an intervention does to an outcome, as it was pooled from studies or as others published it:
// how much, how sure, how fast, and how it becomes a change in a metric. Each version of its record
// is one that may have been used, and stays.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/effect_measure.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class EffectOrigin { pooled, quoted };  // By us from studies held; by others.

// How sure a body of evidence makes one, after GRADE.
enum class EvidenceGrade { high, moderate, low, very_low, not_graded };

std::string_view code_word(EffectOrigin origin);
std::string_view code_word(EvidenceGrade grade);
std::string_view words_of(EvidenceGrade grade);  // "very low certainty"; "not graded".
base::Result<EffectOrigin> effect_origin_named(base::Field field);
base::Result<EvidenceGrade> evidence_grade_named(base::Field field);

// Limits of 95%, on the scale of the estimate.
struct EffectLimits {
  double lower;
  double upper;
};

struct Effect {
  std::string code;
  std::string intervention;           // A code.
  std::optional<std::string> metric;  // A code; none where no metric holds the outcome.
  std::string outcome;                // In words: "tuberculosis".
  EffectMeasure measure;
  double estimate;                       // Of ratios, the logarithm; so are all below.
  std::optional<double> standard_error;  // None: none was published.
  std::optional<EffectLimits> limits;
  std::optional<EffectLimits> predicted;     // Where the effect in another place is likely to lie.
  std::optional<double> prediction_degrees;  // Of Student's t; none where it is normal.
  std::optional<double> tau2;
  std::optional<double> i2;  // A share of 1.
  std::optional<std::int64_t> studies;
  std::optional<std::int64_t> people;
  std::string method;  // "reml, knapp-hartung"; of a quoted one, what its publisher says.
  EffectOrigin origin;
  EvidenceGrade grade;
  std::string grade_reasons;  // May be empty.
  Conversion conversion;
  std::optional<std::int64_t> onset_months;     // None: not known.
  std::optional<std::int64_t> duration_months;  // None: not known.
  std::string inputs;                           // SHA-256 of the studies pooled; may be empty.
  std::string published_on;                     // A day.
  std::string source;                           // The code of a source.
  std::string rows;                             // Where in it; may be empty.
  std::string note;                             // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Effect> make(const Record& record, const PlaceOf& place,
                                    base::Problems& problems);
};

}  // namespace commonweal::missions
