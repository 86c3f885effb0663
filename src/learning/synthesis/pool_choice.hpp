#pragma once

// How studies are to be pooled, as an address, a form or the shell says it, and back again: by
// which method, with which limits, by what studies are told apart, and what is made of effects that
// come from the same sample. Knows no studies.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "base/word_table.hpp"
#include "learning/evidence/pool_options.hpp"
#include "methods/meta/pool_question.hpp"

namespace commonweal::learning {

// What is made of effects that share a sample.
enum class Dependence {
  automatic,    // Robust where any do, independent where none does.
  independent,  // As if they did not: limits are too narrow.
  robust,       // Limits from the spread of clusters (CR2, Satterthwaite).
  levels,       // A variance between clusters and one within: three levels.
};

// As people type it; empty where not asked.
struct PoolText {
  std::string outcome;
  std::string measure;
  std::string method;
  std::string inference;
  std::string prediction;
  std::string dependence;
  std::string moderator;
  std::string subgroup;
};

// A mean of effects, or of the counts behind them; the second takes one effect for all studies.
struct PoolBy {
  methods::PoolMethod method;
  TablePooling tables = TablePooling::none;

  friend bool operator==(const PoolBy&, const PoolBy&) = default;
};

struct PoolChoice {
  std::string outcome;  // Empty: the one that most studies report.
  std::string measure;  // Its word; empty: the one that most studies of the outcome report in.
  methods::PoolQuestion question;
  Dependence dependence = Dependence::automatic;
  std::string moderator;  // Empty: none.
  std::string subgroup;
  TablePooling tables = TablePooling::none;  // If any, the question is fixed and normal.
  // Whether anything of how to pool was said. Where not, a pool goes as the effect published of it.
  bool says_how = false;

  PoolBy by() const { return {question.method, tables}; }
};

// Fails, naming method, inference, prediction and dependence.
base::Result<PoolChoice> pool_choice(const PoolText& text);

// The same choice as fields of an address, those that are as usual left out; where all of how to
// pool is as usual and was said, the method stays, so that it is not taken for unsaid.
using Fields = std::vector<std::pair<std::string, std::string>>;
Fields fields_of(const PoolChoice& choice);

// "reml, knapp-hartung": how a record says its method; and the way back, for what was published.
// Of a text that names none, the usual choice.
std::string method_text(const PoolChoice& choice);
PoolChoice choice_of_method(std::string_view text);

// Whether a choice says nothing of how to pool; and to pool as another choice does.
bool leaves_how_open(const PoolChoice& choice);
void take_how(const PoolChoice& from, PoolChoice& choice);

inline constexpr base::WordTable<PoolBy, 10> kPoolMethods = {{
    {{methods::PoolMethod::reml}, "reml"},
    {{methods::PoolMethod::paule_mandel}, "pm"},
    {{methods::PoolMethod::dersimonian_laird}, "dl"},
    {{methods::PoolMethod::ml}, "ml"},
    {{methods::PoolMethod::empirical_bayes}, "eb"},
    {{methods::PoolMethod::sidik_jonkman}, "sj"},
    {{methods::PoolMethod::hedges}, "he"},
    {{methods::PoolMethod::fixed}, "fixed"},
    {{methods::PoolMethod::fixed, TablePooling::mantel_haenszel}, "mh"},
    {{methods::PoolMethod::fixed, TablePooling::peto}, "peto"},
}};
inline constexpr base::WordTable<methods::Inference, 4> kInferences = {{
    {methods::Inference::normal, "normal"},
    {methods::Inference::knapp_hartung, "knapp-hartung"},
    {methods::Inference::knapp_hartung_at_least_one, "knapp-hartung-at-least-one"},
    {methods::Inference::student, "student"},
}};
inline constexpr base::WordTable<methods::PredictionDegrees, 3> kPredictions = {{
    {methods::PredictionDegrees::as_inference, "as-inference"},
    {methods::PredictionDegrees::student, "t"},
    {methods::PredictionDegrees::one_fewer, "one-fewer"},
}};
inline constexpr base::WordTable<Dependence, 4> kDependences = {{
    {Dependence::automatic, "automatic"},
    {Dependence::independent, "independent"},
    {Dependence::robust, "robust"},
    {Dependence::levels, "levels"},
}};

// For readers: "Restricted maximum likelihood (REML)".
std::string_view words(const PoolBy& by);
std::string_view words(methods::Inference inference);
std::string_view words(methods::PredictionDegrees degrees);
std::string_view words(Dependence dependence);

}  // namespace commonweal::learning
