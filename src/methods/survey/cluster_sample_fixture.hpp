#pragma once

// For tests: a made-up sample by clusters, whose people are alike.

#include <cstdint>
#include <optional>
#include <vector>

#include "base/philox.hpp"
#include "methods/survey/survey_table.hpp"

namespace commonweal::methods {

// 12 strata of 5 clusters of 6 people, who are like their cluster.
struct ClusterSample {
  SurveyDesign design;
  std::vector<std::optional<double>> values;
  SurveyAnswers answers{.options = 2, .chosen = {}, .is_asked = {}};
  SurveyGroups groups{.count = 2, .of = {}};
};

inline ClusterSample cluster_sample(std::uint64_t number) {
  base::RandomStream stream(1984, number);
  ClusterSample sample;
  for (std::uint32_t stratum = 0; stratum < 12; ++stratum) {
    for (std::uint32_t cluster = 0; cluster < 5; ++cluster) {
      const double alike = stream.normal();
      const bool is_north = stream.below(2) == 0;
      for (int person = 0; person < 6; ++person) {
        const double value = 0.2 * stratum + alike + stream.normal();
        sample.design.weights.push_back(0.5 + stream.uniform());
        sample.design.stratum.push_back(stratum);
        sample.design.cluster.push_back(stratum * 5 + cluster);
        sample.values.push_back(value);
        sample.answers.chosen.push_back({value > 1 ? 1U : 0U});
        sample.answers.is_asked.push_back(true);
        sample.groups.of.push_back(is_north ? 1 : 0);
      }
    }
  }
  return sample;
}

}  // namespace commonweal::methods
