#pragma once

// The sentences of an answer: what it says, how sure that is, and what to be careful of.

#include <string>
#include <vector>

#include "learning/evidence/effect_numbers.hpp"
#include "learning/evidence/pool_answer.hpp"

namespace commonweal::learning {

struct PoolWords {
  const PoolAnswer& answer;
  const PoolOptions& options;
  EffectNumbers numbers;

  PoolWords(const PoolAnswer& of, const PoolOptions& asked);

  std::string confidence() const;  // "95%"
  std::string what() const;        // "log risk ratio", or "effect"
  bool is_ratio() const;

  std::vector<std::string> answers() const;     // How many, the mean, a further study.
  std::vector<std::string> spread() const;      // How far studies differ.
  std::vector<std::string> moderators() const;  // What explains that.
  std::vector<std::string> groups() const;      // Whether subgroups differ.
  std::vector<std::string> egger() const;
  std::vector<std::string> bayes() const;
  std::vector<std::string> cautions() const;  // Few studies, few clusters, and the like.
};

}  // namespace commonweal::learning
