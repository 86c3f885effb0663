#pragma once

// What effects are measured in, and which columns of a table hold what studies report of it: the
// short names are those of R's metafor (ai, n1i, m1i ...), so that its users need no others.

#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::learning {

enum class RawMeasure {
  odds_ratio,
  risk_ratio,
  risk_difference,
  rate_ratio,
  hazard_ratio,
  standardised_difference,
  mean_difference,
  correlation,
};

// What stands in the columns.
enum class ReportedForm {
  counts,  // ai, bi, ci, di: treated with and without the event, control with and without.
  counts_and_sizes,  // ai, n1i, ci, n2i: with the event, of so many.
  events_and_times,  // x1i, t1i, x2i, t2i
  means,             // m1i, sd1i, n1i, m2i, sd2i, n2i
  correlations,      // ri, ni
  limits,            // estimate, lower, upper
};

struct EffectColumns {
  RawMeasure measure;
  ReportedForm form;
  std::vector<std::string> columns;  // In the order that the form's names have above.
};

// "rr". Fails with the measures that there are.
base::Result<RawMeasure> measure_named(base::Field field);

// "ai=tpos,bi=tneg,ci=cpos,di=cneg". Fails with what is not of that form, and with the columns that
// the measure can be worked out from.
base::Result<EffectColumns> effect_columns(RawMeasure measure, base::Field field);

std::string_view code_word(RawMeasure measure);      // "rr"
std::string_view measure_words(RawMeasure measure);  // "log risk ratio"
std::string_view ratio_words(RawMeasure measure);    // "risk ratio"; empty if it is none.

// The short names of a form's columns, in order.
std::vector<std::string_view> short_names(ReportedForm form);

// "a,b", without blanks around the names.
std::vector<std::string> names_in(std::string_view text);

}  // namespace commonweal::learning
