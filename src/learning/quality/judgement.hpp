#pragma once

// What a scheme says of a piece or a body of evidence once its questions are answered: a level with
// every reason why it is not higher, or, where a scheme has no single level, its dimensions.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

struct JudgementReason {
  std::string question;  // Its code; empty where several answers gave it.
  std::string what;      // A sentence.
  int change = 0;        // Levels lost (below 0) or gained, against the highest or the start.
};

// One part of a scheme that gives no single level: EMMIE's five.
struct JudgementDimension {
  std::string name;
  int level;
  int of;             // The highest that there is.
  std::string words;  // What the level says.
};

struct Judgement {
  SchemeCode scheme;
  std::optional<int> level;  // None: the scheme has no single level, or none for this evidence.
  std::string name;          // "Level 3", "3 padlocks", "Moderate"; else why there is none.
  std::string meaning;
  std::vector<JudgementReason> reasons;  // Empty: nothing was lost.
  std::vector<JudgementDimension> dimensions = {};
  std::vector<std::string> cautions = {};  // What to know before it is relied on.
};

Judgement judge(const Answers& answers);

// "Maryland scale: Level 3 of 5", "GRADE: Moderate", "EMMIE: Effect 3, Mechanism 2, ...".
std::string one_line(const Judgement& judgement);

// The reasons as one text: "Rated down 1 for imprecision: ... Rated ...".
std::string reasons_text(const Judgement& judgement);

}  // namespace commonweal::learning
