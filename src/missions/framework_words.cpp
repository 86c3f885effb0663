#include "missions/framework_words.hpp"

#include "missions/body_words.hpp"

namespace commonweal::missions {
namespace {

std::string parts(int count) { return std::to_string(count) + (count == 1 ? " part" : " parts"); }

std::string has(int count) { return count == 1 ? " has " : " have "; }

}  // namespace

std::vector<std::string> coverage_sentences(const Framework& framework) {
  const Coverage& coverage = framework.coverage;
  const std::size_t services = framework.services.size();
  std::vector<std::string> sentences;
  sentences.push_back(std::to_string(services) + (services == 1 ? " service" : " services") +
                      " in three dimensions: " + parts(coverage.cells) + ".");
  sentences.push_back(parts(coverage.held_here) + has(coverage.held_here) + "figures of " +
                      in_sentence(*framework.body) + ".");
  if (coverage.held_elsewhere > 0) {
    sentences.push_back(parts(coverage.held_elsewhere) + has(coverage.held_elsewhere) +
                        "figures only of another area, such as a whole country.");
  }
  if (coverage.without_series() > 0) {
    sentences.push_back(parts(coverage.without_series()) + has(coverage.without_series()) +
                        "a measure of which no series is held.");
  }
  if (coverage.without_measure() > 0) {
    sentences.push_back(parts(coverage.without_measure()) + has(coverage.without_measure()) +
                        "no measure yet.");
  }
  return sentences;
}

std::string elsewhere_words(const MetricStanding& measure, const Body& body) {
  if (measure.body == &body || !measure.standing) return "";
  return measure.body->name + " only";
}

}  // namespace commonweal::missions
