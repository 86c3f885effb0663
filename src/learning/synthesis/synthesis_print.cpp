#include "learning/synthesis/synthesis_print.hpp"

#include <ostream>

#include "base/number_text.hpp"
#include "learning/evidence/aligned_text.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/looks_words.hpp"
#include "learning/synthesis/synthesis_words.hpp"

namespace commonweal::learning {
namespace {

void print_numbers(const Synthesis& synthesis, std::ostream& out) {
  const auto& it = *synthesis.headline;
  const auto& differ = synthesis.pooled->heterogeneity;
  out << "\nOn the scale of " << pooling_scale(*synthesis.measure) << ":\n";
  out << "  estimate " << exact_text(it.estimate) << " (" << exact_text(it.standard_error)
      << "), 95% interval " << exact_text(it.limits.lower) << " to " << exact_text(it.limits.upper)
      << ", " << degrees_words(it.degrees) << ", " << p_words(it.p) << '\n';
  if (it.prediction) {
    out << "  prediction " << exact_text(it.prediction->limits.lower) << " to "
        << exact_text(it.prediction->limits.upper) << ", " << degrees_words(it.prediction->degrees)
        << '\n';
  }
  if (synthesis.studies.size() > 1) {
    out << "  tau² " << exact_text(differ.tau2) << ", I² " << base::grouped(100 * differ.i2, 2)
        << "%, H² " << base::grouped(differ.h2, 2) << ", Q(" << differ.q_degrees << ") "
        << base::grouped(differ.q, 2) << ", " << p_words(differ.q_p) << '\n';
  }
  out << "  " << method_sentence(synthesis) << '\n';
}

void print_studies(const Synthesis& synthesis, std::ostream& out) {
  AlignedText table{.names = {"Study", "Effect", "Standard error", "Weight"}, .rows = {}};
  for (std::size_t at = 0; at < synthesis.studies.size(); ++at) {
    const Study& study = synthesis.studies[at];
    table.rows.push_back({study_label(study), exact_text(*study.effect),
                          exact_text(*study.standard_error),
                          base::percent(weights_of(synthesis).at(at))});
  }
  out << '\n' << table.lines();
}

void print_looks(const Synthesis& synthesis, std::ostream& out) {
  if (!synthesis.choice.moderator.empty()) {
    const auto along = along_moderator(synthesis);
    out << '\n'
        << (along ? along_moderator_sentence(synthesis, *along) : along.error().problems[0].what)
        << '\n';
  }
  if (!synthesis.choice.subgroup.empty()) {
    const auto by = by_group(synthesis);
    out << '\n' << (by ? by_group_sentence(synthesis, *by) : by.error().problems[0].what) << '\n';
  }
}

}  // namespace

void print_synthesis(const Synthesis& synthesis, const std::string& digest, std::ostream& out) {
  out << answer_sentence(synthesis) << '\n';
  if (synthesis.has_answer()) {
    for (const auto& sentence : {people_sentence({.measure = *synthesis.measure,
                                                  .estimate = synthesis.headline->estimate,
                                                  .limits = synthesis.headline->limits}),
                                 prediction_sentence(synthesis), heterogeneity_sentence(synthesis),
                                 bayes_sentence(synthesis)}) {
      if (!sentence.empty()) out << sentence << '\n';
    }
    for (const auto& sentence : sample_sentences(synthesis)) out << sentence << '\n';
    print_numbers(synthesis, out);
    print_looks(synthesis, out);
    print_studies(synthesis, out);
  }
  if (!synthesis.left_out.empty()) out << "\nNot pooled:\n";
  for (const auto& [study, why] : synthesis.left_out) {
    out << study_label(study) << '\t' << words(why)
        << (study.excluded_because.empty() ? "" : ": " + study.excluded_because) << '\n';
  }
  for (const auto& caution : cautions(synthesis)) out << "\nCareful: " << caution << '\n';
  if (synthesis.has_answer()) out << "\nStudies pooled, SHA-256: " << digest << '\n';
}

}  // namespace commonweal::learning
