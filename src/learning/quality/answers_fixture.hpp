#pragma once

// For tests: answers as they stand in a file, and what a scheme says of them.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "learning/quality/judgement.hpp"
#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

// "design=rct; attrition=some"
inline std::vector<GivenAnswer> given_in(std::string_view text) {
  std::vector<GivenAnswer> given;
  while (!text.empty()) {
    const auto end = std::min(text.find("; "), text.size());
    const auto one = text.substr(0, end);
    text.remove_prefix(std::min(end + 2, text.size()));
    const auto equals = one.find('=');
    given.push_back({std::string(one.substr(0, equals)), std::string(one.substr(equals + 1))});
  }
  return given;
}

// The same with some answered otherwise; an empty answer takes one away.
inline std::vector<GivenAnswer> given_but(std::string_view text, std::string_view changes) {
  auto given = given_in(text);
  for (const auto& change : given_in(changes)) {
    std::erase_if(given, [&](const auto& it) { return it.question == change.question; });
    if (!change.answer.empty()) given.push_back(change);
  }
  return given;
}

inline Judgement judged(SchemeCode code, const std::vector<GivenAnswer>& given) {
  return judge(Answers::make(scheme(code), given).value());
}

// "place: what" on a line each; empty where the answers fit.
inline std::string refused_answers(SchemeCode code, const std::vector<GivenAnswer>& given) {
  const auto answers = Answers::make(scheme(code), given);
  std::string told;
  if (answers) return told;
  for (const auto& problem : answers.error().problems)
    told += problem.place + ": " + problem.what + "\n";
  return told;
}

// The levels that each reason took or gave: "attrition -1".
inline std::string reasons_of(const Judgement& judgement) {
  std::string told;
  for (const auto& reason : judgement.reasons) {
    told += (told.empty() ? "" : ", ") + reason.question + ' ' + std::to_string(reason.change);
  }
  return told;
}

}  // namespace commonweal::learning
