#pragma once

// What a pool says, in plain sentences, and what would mislead about it: for pages, the API and the
// shell alike.

#include <string>
#include <vector>

#include "learning/synthesis/synthesis.hpp"

namespace commonweal::learning {

// "13 studies, pooled, come to a risk ratio of 0.49 (95% interval 0.34 to 0.70)."
std::string answer_sentence(const Synthesis& synthesis);

// How much the studies differ, and what a further place should expect. Requires an answer.
std::string heterogeneity_sentence(const Synthesis& synthesis);
std::string prediction_sentence(const Synthesis& synthesis);

// "Student’s t with 12 degrees of freedom", "normal".
std::string degrees_words(const std::optional<double>& degrees);

// "the normal distribution", "Student’s t with 12 degrees of freedom".
std::string distribution_words(const std::optional<double>& degrees);

// What was used, not what was asked for: "REML; limits: robust by sample (CR2), by Student’s t".
std::string method_sentence(const Synthesis& synthesis);

// What is said beside the main answer, where there is any: few studies, shared samples.
std::string bayes_sentence(const Synthesis& synthesis);
std::vector<std::string> sample_sentences(const Synthesis& synthesis);

// What would mislead who reads the first line alone.
std::vector<std::string> cautions(const Synthesis& synthesis);

// How the studies held divide: "13 are pooled, 2 are not."
std::string held_sentence(const Synthesis& synthesis);

// "p = 0.012", "p < 0.001".
std::string p_words(double p);

// "13 studies", "1 study".
std::string studies_text(std::size_t count);

}  // namespace commonweal::learning
