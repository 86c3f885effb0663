#include "learning/synthesis/synthesis_api.hpp"

#include <utility>

#include "learning/synthesis/pool_choice.hpp"
#include "learning/synthesis/synthesis_json_file.hpp"
#include "learning/synthesis/synthesis_store.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kLimitFields[] = {
    {"lower", number, "The lower bound of 95%, on the scale that is pooled."},
    {"upper", number, "The upper one."},
};
constexpr ApiObject kLimits{"PoolLimits", kLimitFields};

constexpr ApiField kAnswerFields[] = {
    {"estimate", number, "Of ratios, the natural logarithm; so are all below."},
    {"standard_error", number, "Of the estimate."},
    {"limits", object, "Its 95% interval.", never, &kLimits},
    {"degrees", number, "Of Student's t; null where it is normal.", null},
    {"p", number, "That there is no effect; two-sided."},
    {"shown", number, "The estimate as it is read: a ratio as a ratio."},
    {"dependence", text, "What was made of effects of one sample: independent, robust or levels."},
    {"prediction", object, "Where the effect in a further place is likely to lie.", null, &kLimits},
    {"prediction_degrees", number, "Of Student's t; null where it is normal.", null},
    {"tau2", number, "The variance between studies."},
    {"i2", number, "The share of how studies differ that is not chance, 0 to 1."},
    {"h2", number, "Variance over that of chance."},
    {"q", number, "Cochran's Q."},
    {"q_degrees", whole, "Its degrees of freedom."},
    {"q_p", number, "That the studies share one effect."},
};
constexpr ApiObject kAnswer{"PoolAnswer", kAnswerFields};

constexpr ApiField kBayesFields[] = {
    {"estimate", number, "The median of the mean effect."},
    {"limits", object, "95% of it.", never, &kLimits},
    {"tau", number, "The median of the standard deviation between studies."},
    {"prediction", object, "Of a further place.", never, &kLimits},
};
constexpr ApiObject kBayes{"PoolBayes", kBayesFields};

constexpr ApiField kRobustFields[] = {
    {"estimate", number, "The mean effect."},
    {"standard_error", number, "From the spread of samples (CR2)."},
    {"degrees", number, "Satterthwaite's; below 4 not to be trusted."},
    {"limits", object, "Its 95% interval.", never, &kLimits},
};
constexpr ApiObject kRobust{"PoolRobust", kRobustFields};

constexpr ApiField kLevelFields[] = {
    {"estimate", number, "The mean effect."},
    {"standard_error", number, "Of it."},
    {"limits", object, "Its 95% interval.", never, &kLimits},
    {"between", number, "The variance between samples."},
    {"within", number, "The variance within them."},
};
constexpr ApiObject kLevels{"PoolThreeLevel", kLevelFields};

constexpr ApiField kStudyFields[] = {
    {"study", text, "The code of the study."},
    {"label", text, "Its authors and year."},
    {"effect", number, "What it found."},
    {"standard_error", number, "How sure that is."},
    {"weight", number, "Its share of the whole, 0 to 1; null without an answer.", null},
};
constexpr ApiObject kStudy{"PooledStudy", kStudyFields};

constexpr ApiField kLeftOutFields[] = {
    {"study", text, "The code of the study."},
    {"label", text, "Its authors and year."},
    {"why", text,
     "excluded, to-extract, another-outcome, review, no-effect, no-error or another-measure."},
    {"words", text, "The same for readers."},
};
constexpr ApiObject kLeftOut{"NotPooledStudy", kLeftOutFields};

constexpr ApiField kPoolableFields[] = {
    {"name", text, "The outcome, or the word of the measure."},
    {"studies", whole, "How many studies could be pooled."},
};
constexpr ApiObject kPoolable{"PoolableStudies", kPoolableFields};

constexpr ApiField kPoolFields[] = {
    {"intervention", text, "The code of the intervention."},
    {"outcome", text, "The outcome that was pooled."},
    {"measure", text, "The measure; null where nothing is pooled.", null},
    {"method", text, "As records say it: reml, knapp-hartung."},
    {"words", text, "The answer in a sentence, or why there is none."},
    {"answer", object, "The answer; null where there is none.", null, &kAnswer},
    {"bayes", object, "The same with a prior, for two to four studies.", null, &kBayes},
    {"robust", object, "Where samples are shared: robust by sample.", null, &kRobust},
    {"three_level", object, "Where samples are shared and three levels are asked for.", null,
     &kLevels},
    {"cautions", list, "What would mislead.", never, nullptr, text},
    {"studies", list, "Those pooled, by year.", never, &kStudy},
    {"not_pooled", list, "Those held that are not.", never, &kLeftOut},
    {"outcomes", list, "What else could be pooled.", never, &kPoolable},
    {"measures", list, "In which measures of this outcome.", never, &kPoolable},
    {"inputs", text, "SHA-256 of what was pooled."},
    {"method_version", text, "The method and its version."},
};
constexpr ApiObject kPool{"InterventionPool", kPoolFields};

constexpr ApiParameter kParameters[] = {
    {"intervention", "The code of an intervention.", "bcg-vaccine", ApiParameter::Place::path},
    {"outcome", "An outcome as its studies say it; that of most studies if not given.",
     "tuberculosis"},
    {"measure", "risk-ratio and others; that of most studies if not given.", "risk-ratio"},
    {"method",
     "reml, pm, dl, ml, eb, sj, he, fixed, mh or peto; if nothing is said of how, that of the "
     "effect published, or reml.",
     "dl"},
    {"inference", "normal, knapp-hartung, knapp-hartung-at-least-one or student.", "knapp-hartung"},
    {"prediction", "as-inference, t or one-fewer.", "one-fewer"},
    {"dependence", "automatic, independent, robust or levels.", "automatic"},
};

PoolText asked_in(const platform::Request& request) {
  const auto asked = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {.outcome = asked("outcome"),
          .measure = asked("measure"),
          .method = asked("method"),
          .inference = asked("inference"),
          .prediction = asked("prediction"),
          .dependence = asked("dependence"),
          .moderator = {},
          .subgroup = {}};
}

}  // namespace

const platform::ApiDescription kPoolApi{.parameters = kParameters, .answer = &kPool};

base::Result<platform::Response> answer_pool(const platform::Request& request,
                                             const missions::Holdings& holdings) {
  auto choice = pool_choice(asked_in(request));
  if (!choice) return base::fail(std::move(choice));
  auto held = load_synthesis(holdings, request.field("intervention").text, *choice);
  if (!held) return base::fail(std::move(held));
  return platform::ok_json(synthesis_json(held->synthesis, held->digest).compact());
}

}  // namespace commonweal::learning
