#include "learning/synthesis/synthesis_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "learning/synthesis/effect_words.hpp"

namespace commonweal::learning {
namespace {

using methods::Inference;
using methods::PoolMethod;

std::string percent_text(double share) { return base::grouped(100 * share) + "%"; }

std::string_view amount_words(double i2) {
  if (i2 < 0.25) return "Little of how the studies differ is more than chance";
  if (i2 < 0.5) return "Some of how the studies differ is more than chance";
  if (i2 < 0.75) return "Much of how the studies differ is more than chance";
  return "Most of how the studies differ is more than chance";
}

std::string spread_text(const Synthesis& synthesis) {
  if (!synthesis.spread || synthesis.spread->is_empty) return "";
  const auto& i2 = synthesis.spread->i2;
  return ", 95% interval " + percent_text(i2.lower) + " to " + percent_text(i2.upper);
}

bool is_trial(const Study& study) {
  return study.design == StudyDesign::rct || study.design == StudyDesign::cluster_rct;
}

double greatest_weight(const methods::Pooled& pooled) {
  return *std::ranges::max_element(pooled.weights);
}

void add_few(const Synthesis& synthesis, std::vector<std::string>& list) {
  const std::size_t count = synthesis.studies.size();
  if (count == 1) {
    list.push_back(
        "There is one study. Nothing is pooled: this is what that study found, and "
        "nothing says how far other places would differ.");
  } else if (count < kFewStudies) {
    list.push_back("With " + studies_text(count) +
                   " hardly anything is known of how much effects differ, so the interval may be "
                   "far too narrow. Read the Bayesian answer where there is one.");
  }
  if (1 < count && count < 10 && synthesis.choice.question.inference == Inference::normal &&
      synthesis.choice.question.method != PoolMethod::fixed &&
      synthesis.headline->dependence == Dependence::independent) {
    list.push_back(
        "Normal limits are too narrow with few studies. Those by Knapp and Hartung "
        "allow for it.");
  }
}

void add_differences(const Synthesis& synthesis, std::vector<std::string>& list) {
  const auto& headline = *synthesis.headline;
  const auto& differ = synthesis.pooled->heterogeneity;
  if (synthesis.choice.question.method == PoolMethod::fixed && synthesis.studies.size() > 1 &&
      differ.q_p < 0.1) {
    list.push_back(
        "The method takes one true effect for all studies, and they differ more than "
        "chance explains (" +
        p_words(differ.q_p) +
        "). A random-effects method says more honestly how sure "
        "this is.");
  } else if (differ.i2 > 0.75) {
    list.push_back(
        "The studies differ so much that their mean may be the effect of none of them. "
        "Ask what they differ in before you use it.");
  }
  if (headline.prediction && !holds_none(headline.limits) &&
      holds_none(headline.prediction->limits)) {
    list.push_back(
        "On average there is an effect, but in a further place there may be none or the "
        "opposite: the prediction interval reaches across no effect.");
  }
  if (synthesis.studies.size() > 2 && greatest_weight(*synthesis.pooled) > 0.5) {
    list.push_back(
        "One study weighs more than all others together. See what the answer is without "
        "it.");
  }
}

void add_designs(const Synthesis& synthesis, std::vector<std::string>& list) {
  const auto trials = std::size_t(std::ranges::count_if(synthesis.studies, is_trial));
  const std::size_t count = synthesis.studies.size();
  if (0 < trials && trials < count) {
    list.push_back(base::grouped(double(trials)) + " of the " + studies_text(count) +
                   (trials == 1 ? " is a randomised trial" : " are randomised trials") +
                   " and the others are not, or do not say. Compare them by design before you "
                   "trust the mean.");
  } else if (trials == 0) {
    list.push_back(
        "None of the studies is said to be a randomised trial. Pooling makes chance smaller; it "
        "does not make bias smaller.");
  }
  if (synthesis.measure == missions::EffectMeasure::odds_ratio) {
    list.push_back(
        "An odds ratio is not a risk ratio: where the outcome is common, the change in "
        "risk is smaller than it looks.");
  }
}

void add_samples(const Synthesis& synthesis, std::vector<std::string>& list) {
  if (synthesis.samples.shared == 0) return;
  if (synthesis.headline->dependence == Dependence::independent) {
    list.push_back(
        "Some effects come from the same sample, and this answer counts them as if they "
        "did not. Its limits are too narrow.");
  } else if (synthesis.headline->dependence == Dependence::robust && synthesis.headline->degrees &&
             *synthesis.headline->degrees < 4) {
    list.push_back("The robust limits rest on so few samples (" +
                   base::grouped(*synthesis.headline->degrees, 1) +
                   " degrees of freedom) that they are not to be trusted.");
  }
}

void add_left_out(const Synthesis& synthesis, std::vector<std::string>& list) {
  const auto counted = [&](NotPooled why) {
    return std::size_t(std::ranges::count(synthesis.left_out, why, &LeftOutStudy::why));
  };
  if (const auto waiting = counted(NotPooled::to_extract)) {
    list.push_back("The figures of " + studies_text(waiting) +
                   " are not read out yet; they may change the answer.");
  }
  if (const auto others = counted(NotPooled::another_measure)) {
    list.push_back(studies_text(others) + " of the same outcome " + (others == 1 ? "is" : "are") +
                   " in another measure and stand apart: measures are never mixed.");
  }
}

std::string value_of(const Synthesis& synthesis, double estimate) {
  return value_text(*synthesis.measure, estimate);
}

}  // namespace

std::string p_words(double p) {
  if (p < 0.001) return "p < 0.001";
  return "p = " + base::grouped(p, p < 0.1 ? 3 : 2);
}

std::string studies_text(std::size_t count) {
  return base::grouped(double(count)) + (count == 1 ? " study" : " studies");
}

std::string degrees_words(const std::optional<double>& degrees) {
  if (!degrees) return "normal";
  const bool is_whole = std::floor(*degrees) == *degrees;
  return "Student’s t with " + base::grouped(*degrees, is_whole ? 0 : 1) + " degrees of freedom";
}

std::string distribution_words(const std::optional<double>& degrees) {
  return degrees ? degrees_words(degrees) : "the normal distribution";
}

std::string answer_sentence(const Synthesis& synthesis) {
  if (!synthesis.headline) return synthesis.refusal;
  const auto& headline = *synthesis.headline;
  const std::size_t count = synthesis.studies.size();
  std::string text =
      count == 1 ? "One study found a " : studies_text(count) + ", pooled, come to a ";
  text.append(missions::words_of(*synthesis.measure)).append(" of ");
  text += value_of(synthesis, headline.estimate) + " (95% interval " +
          range_text(*synthesis.measure, headline.limits) + ").";
  return text;
}

std::string heterogeneity_sentence(const Synthesis& synthesis) {
  CW_CHECK(synthesis.pooled);
  if (synthesis.studies.size() < 2) return "One study cannot say how much studies differ.";
  const auto& differ = synthesis.pooled->heterogeneity;
  std::string text(amount_words(differ.i2));
  return text + " (I² " + percent_text(differ.i2) + spread_text(synthesis) + "). " +
         (differ.q_p < 0.1 ? "That they share one effect does not fit what they found ("
                           : "What they found would fit one shared effect (") +
         "Q = " + base::grouped(differ.q, 2) + " on " + base::grouped(double(differ.q_degrees)) +
         " degrees of freedom, " + p_words(differ.q_p) + ").";
}

std::string prediction_sentence(const Synthesis& synthesis) {
  CW_CHECK(synthesis.headline);
  const auto& prediction = synthesis.headline->prediction;
  if (!prediction) return "";
  return "In a further place like these, the effect is likely to lie between " +
         value_of(synthesis, prediction->limits.lower) + " and " +
         value_of(synthesis, prediction->limits.upper) + " (95% prediction interval, by " +
         distribution_words(prediction->degrees) + ").";
}

std::string method_sentence(const Synthesis& synthesis) {
  const auto& question = synthesis.choice.question;
  const bool is_alone = synthesis.studies.size() == 1 && synthesis.has_answer();
  std::string text(is_alone ? "As the one study says" : words(synthesis.choice.by()));
  if (!synthesis.headline) {
    return text.append("; limits: ").append(words(question.inference));
  }
  const auto& headline = *synthesis.headline;
  if (headline.dependence == Dependence::robust) {
    return text + "; limits: robust by sample (CR2), by " + distribution_words(headline.degrees);
  }
  if (headline.dependence == Dependence::levels) {
    return text + ", three levels; limits: by " + distribution_words(headline.degrees);
  }
  text.append("; limits: ").append(is_alone ? "Normal" : words(question.inference));
  return headline.degrees ? text + ", by " + degrees_words(headline.degrees) : text;
}

std::string bayes_sentence(const Synthesis& synthesis) {
  if (!synthesis.bayes) return "";
  const auto& bayes = *synthesis.bayes;
  return "A Bayesian pool, which does not take it as known how much studies differ (half-normal "
         "prior on tau, scale 0.5), gives " +
         effect_text(*synthesis.measure, bayes.mu.median, bayes.mu.limits) +
         ". For a further place: " + range_text(*synthesis.measure, bayes.prediction.limits) + ".";
}

std::vector<std::string> sample_sentences(const Synthesis& synthesis) {
  const auto& samples = synthesis.samples;
  if (samples.shared == 0) return {};
  std::vector<std::string> list;
  list.push_back(base::grouped(double(samples.effects)) + " of the effects come from " +
                 base::grouped(double(samples.shared)) +
                 (samples.shared == 1 ? " sample" : " samples") +
                 " with more than one, so they are not independent of each other.");
  if (synthesis.robust) {
    list.push_back(
        "With limits from the spread of the samples (CR2): " +
        effect_text(*synthesis.measure, synthesis.robust->estimate, synthesis.robust->limits) +
        ", " + degrees_words(synthesis.robust->degrees) + ".");
  }
  if (synthesis.levels) {
    const auto& mean = synthesis.levels->coefficients.front();
    list.push_back(
        "With three levels: " + effect_text(*synthesis.measure, mean.estimate, mean.limits) +
        "; the variance between samples is " + exact_text(synthesis.levels->between.variance) +
        " and within them " + exact_text(synthesis.levels->within.variance) + ".");
  }
  return list;
}

std::vector<std::string> cautions(const Synthesis& synthesis) {
  std::vector<std::string> list;
  if (synthesis.headline) {
    add_few(synthesis, list);
    add_samples(synthesis, list);
    add_differences(synthesis, list);
    add_designs(synthesis, list);
  }
  add_left_out(synthesis, list);
  return list;
}

std::string held_sentence(const Synthesis& synthesis) {
  const std::size_t pooled = synthesis.studies.size();
  const std::size_t others = synthesis.left_out.size();
  if (others == 0) return "All " + studies_text(pooled) + " held of it are pooled.";
  return studies_text(pooled + others) +
         " of this intervention are held: " + base::grouped(double(pooled)) +
         (pooled == 1 ? " is" : " are") + " pooled and " + base::grouped(double(others)) +
         (others == 1 ? " is" : " are") + " not.";
}

}  // namespace commonweal::learning
