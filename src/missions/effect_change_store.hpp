#pragma once

// Reads what an effect would change, as an address, a form or the shell asks for it.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "missions/effect_change.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

// A question as it arrived. Empty is absent.
struct EffectChangeText {
  std::string reach;
  std::string body;
  std::string basis;
  std::string seed;
};

template <class Request>
EffectChangeText effect_change_asked(const Request& request) {
  const auto text = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {
      .reach = text("reach"), .body = text("body"), .basis = text("basis"), .seed = text("seed")};
}

struct EffectChangeReading {
  EffectChangeText asked;
  EffectChange change;                  // What was wrong is left out of its question.
  std::int64_t version;                 // Of the effect: how many were ever written.
  std::vector<base::Problem> problems;  // What the asker should put right.
};

// Not found if there is no such effect or body. What else is wrong is told in the reading.
base::Result<EffectChangeReading> read_effect_change(const Holdings& holdings,
                                                     std::string_view effect,
                                                     EffectChangeText asked);

// The same for programs, which have no form to send back: what is wrong fails.
base::Result<EffectChangeReading> read_effect_change_or_fail(const Holdings& holdings,
                                                             std::string_view effect,
                                                             EffectChangeText asked);

// An effect with what is held of it and of the place; the metric's own where `body` is null.
EffectParts effect_parts(const Holdings& holdings, const Effect& effect,
                         const Body* body = nullptr);

// Fails, naming reach, for what is no number of people. None where nothing was typed.
base::Result<std::optional<double>> reach_in(base::Field field);

}  // namespace commonweal::missions
