#include "learning/evidence/pool_words.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kFewStudies = 5;
constexpr std::size_t kFewForModerator = 10;
constexpr std::size_t kFewForEgger = 10;
constexpr double kFewDegrees = 4;

std::string counted(std::size_t count, const std::string& one, const std::string& several) {
  return std::to_string(count) + " " + (count == 1 ? one : several);
}

std::string by_which(const std::optional<double>& degrees) {
  return degrees ? "Student's t with " + degrees_text(*degrees) +
                       (*degrees == 1 ? " degree" : " degrees") + " of freedom"
                 : "the normal distribution";
}

// "The log risk ratio": the sentence's first letter.
std::string capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string_view model_words(const PoolAnswer& answer, const PoolOptions& options) {
  if (!answer.levels) return method_words(options);
  return options.question.method == methods::PoolMethod::ml
             ? "a three-level model, by maximum likelihood"
             : "a three-level model, by restricted maximum likelihood";
}

std::string averages_of(const PoolAnswer& answer) {
  std::vector<std::string> said;
  for (std::size_t i = 0; i < answer.averages.size(); ++i) {
    said.push_back(answer.studies.moderators[i].name + " " + base::grouped(answer.averages[i], 2));
  }
  return listed_words(said);
}

}  // namespace

PoolWords::PoolWords(const PoolAnswer& of, const PoolOptions& asked)
    : answer(of), options(asked), numbers(EffectNumbers::for_error(of.pooled.standard_error)) {}

std::string PoolWords::confidence() const {
  const double percent = 100 * options.question.confidence;
  return base::grouped(percent, std::abs(percent - std::round(percent)) < 1e-9 ? 0 : 1) + "%";
}

std::string PoolWords::what() const {
  return options.measure ? std::string(measure_words(*options.measure)) : "effect";
}

bool PoolWords::is_ratio() const {
  return options.measure && !ratio_words(*options.measure).empty();
}

std::vector<std::string> PoolWords::answers() const {
  const auto& it = answer.pooled;
  const std::string limits = confidence() + " interval";
  std::string studies = counted(it.studies, "study", "studies");
  if (answer.levels) {
    studies = counted(it.studies, "effect", "effects") + " from " +
              counted(answer.levels->clusters, "cluster", "clusters") + " (" + options.level + ")";
  }
  std::vector<std::string> said;
  said.push_back(studies + " pooled: " + std::string(model_words(answer, options)) + ".");
  std::string mean = (answer.averages.empty() ? capital(what()) : what()) + ": " +
                     numbers(it.estimate) + " (standard error " + numbers(it.standard_error) +
                     "; " + limits + " " + numbers.limits(it.limits) + ", by " +
                     by_which(it.degrees) + "; p " + p_text(it.p) + ").";
  if (!answer.averages.empty()) mean.insert(0, "With the average of " + averages_of(answer) + ": ");
  said.push_back(mean);
  if (is_ratio()) {
    said.push_back("As a ratio: " + ratio_text(it.estimate) + " (" + ratio_text(it.limits) + ").");
  }
  if (!it.prediction) return said;
  std::string further =
      "A further study like these: a true effect of " + numbers.limits(it.prediction->limits);
  if (is_ratio()) further += ", as a ratio " + ratio_text(it.prediction->limits);
  said.push_back(further + " (" + confidence() + " prediction interval, by " +
                 by_which(it.prediction->degrees) + ").");
  return said;
}

std::vector<std::string> PoolWords::spread() const {
  const auto& it = answer.pooled.heterogeneity;
  std::vector<std::string> said;
  const std::string left = answer.coefficients.empty() ? "" : " that moderators leave";
  if (answer.levels) {
    const auto level = [this](const methods::VarianceLevel& of) {
      return numbers(of.variance) + " (" + numbers.limits(of.limits) + "; " + share_text(of.i2) +
             " of the variance of a typical effect)";
    };
    said.push_back("Variance between " + options.level + ": " + level(answer.levels->between) +
                   ". Within: " + level(answer.levels->within) + ".");
  } else if (answer.spread) {
    const EffectNumbers plain{std::max(4, numbers.decimals)};
    said.push_back("Differences between studies" + left + ": tau2 " + plain(it.tau2) + " (" +
                   plain.limits(answer.spread->tau2) +
                   "), so true effects spread with a standard "
                   "deviation of " +
                   plain(std::sqrt(it.tau2)) + " about their mean.");
    said.push_back("I2 " + share_text(it.i2) + " (" + share_text(answer.spread->i2.lower) + " to " +
                   share_text(answer.spread->i2.upper) +
                   "): the share of the variance that is not chance. H2 " +
                   base::grouped(it.h2, 2) + ".");
  } else {
    said.push_back("I2 " + share_text(it.i2) + ": the share of the spread that is not chance. H2 " +
                   base::grouped(it.h2, 2) +
                   ". One effect is taken to hold for all studies all the same.");
  }
  said.push_back((answer.coefficients.empty() ? "Q " : "QE ") + base::grouped(it.q, 2) + " on " +
                 std::to_string(it.q_degrees) + (it.q_degrees == 1 ? " degree" : " degrees") +
                 " of freedom (p " + p_text(it.q_p) + ").");
  return said;
}

std::vector<std::string> PoolWords::moderators() const {
  std::vector<std::string> said;
  if (answer.r2) {
    said.push_back("R2 " + share_text(*answer.r2) +
                   ": the share of the variance between studies that the moderators explain.");
  }
  if (const auto& test = answer.moderators) {
    const std::string of = test->degrees ? "F " : "QM ";
    said.push_back("Test that no moderator matters: " + of + base::grouped(test->statistic, 2) +
                   " on " + std::to_string(test->tested) +
                   (test->degrees ? " and " + degrees_text(*test->degrees) : "") +
                   (test->tested == 1 && !test->degrees ? " degree" : " degrees") +
                   " of freedom (p " + p_text(test->p) + ").");
  }
  return said;
}

std::vector<std::string> PoolWords::groups() const {
  if (!answer.subgroups) return {};
  const auto& test = answer.subgroups->difference;
  return {"Test that the groups of " + options.subgroup + " do not differ: Q " +
          base::grouped(test.statistic, 2) + " on " + std::to_string(test.tested) +
          (test.tested == 1 ? " degree" : " degrees") + " of freedom (p " + p_text(test.p) + ")."};
}

std::vector<std::string> PoolWords::egger() const {
  if (!answer.egger) return {};
  const auto& [slope, limit, degrees] = *answer.egger;
  std::vector<std::string> said{
      "Egger's test: effects change by " + numbers(slope.estimate) +
          " for each unit of standard error (p " + p_text(slope.p) + ", by " + by_which(degrees) +
          ").",
      "The effect of a study without error, if that line holds: " + numbers(limit.estimate) + " (" +
          numbers.limits(limit.limits) + ")."};
  if (answer.pooled.studies < kFewForEgger) {
    said.push_back("With fewer than 10 studies this test tells little.");
  }
  return said;
}

std::vector<std::string> PoolWords::bayes() const {
  if (!answer.bayes) return {};
  const auto& it = *answer.bayes;
  const std::string interval = confidence() + " interval ";
  return {"With a half-normal prior on tau (scale " + base::shortest(*options.tau_scale) +
              "): mean " + numbers(it.mu.mean) + " (" + interval + numbers.limits(it.mu.limits) +
              "), tau " + numbers(it.tau.median) + " at the median (" +
              numbers.limits(it.tau.limits) + "), a further study " +
              numbers.limits(it.prediction.limits) + ".",
          "The mean is above 0 with a probability of " + share_text(it.share_above_none) + "."};
}

std::vector<std::string> PoolWords::cautions() const {
  std::vector<std::string> said;
  const auto& it = answer.pooled;
  const bool is_random = options.question.method != methods::PoolMethod::fixed;
  const bool is_normal = options.question.inference == methods::Inference::normal;
  if (is_random && it.studies < kFewStudies) {
    said.push_back("Take care: with " + counted(it.studies, "study", "studies") +
                   " it is hardly known how far studies differ, and the intervals rest on that." +
                   (is_normal && options.cluster.empty() && !answer.levels
                        ? " Limits by the normal distribution are too narrow: see --knha, or "
                          "--bayes."
                        : ""));
  }
  const bool asks_one_fewer = options.question.prediction == methods::PredictionDegrees::one_fewer;
  if (is_random && asks_one_fewer && !answer.levels && !it.prediction) {
    said.push_back(
        "There is no prediction interval: --prediction-df k-2 leaves no degrees of "
        "freedom with " +
        counted(it.studies, "study", "studies") +
        (answer.averages.empty()
             ? ""
             : " and " + counted(answer.averages.size(), "moderator", "moderators")) +
        ". Add studies, or ask for k-1.");
  }
  if (answer.spread && answer.spread->is_empty) {
    said.push_back(
        "The studies lie closer together than chance would put them: no tau2 is in "
        "keeping with that, and its limits are given as 0.");
  }
  if (!answer.coefficients.empty() &&
      it.studies < kFewForModerator * (answer.coefficients.size() - 1)) {
    said.push_back(
        "Take care: there are fewer than 10 studies for each moderator, and R2 may be "
        "anything.");
  }
  if (!answer.coefficients.empty()) {
    said.push_back(
        "Moderators compare studies, not people: what differs between studies was not "
        "randomised.");
  }
  if (!answer.robust) return said;
  said.push_back("Standard errors are robust to effects that depend on each other within the " +
                 std::to_string(answer.robust->clusters) + " clusters of " + options.cluster +
                 (options.correction == methods::ClusterCorrection::cr2 ? " (CR2" : " (CR1") +
                 ", Satterthwaite's degrees of freedom). The prediction interval is the model's.");
  const auto fewest =
      std::ranges::min(answer.robust->coefficients, {}, &methods::RobustCoefficient::degrees);
  if (fewest.degrees < kFewDegrees) {
    said.push_back("Take care: \"" + fewest.name + "\" has " + degrees_text(fewest.degrees) +
                   " degrees of freedom. Below 4 its p is not to be trusted.");
  }
  return said;
}

}  // namespace commonweal::learning
