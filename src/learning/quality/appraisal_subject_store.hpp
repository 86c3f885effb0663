#pragma once

// What is appraised, as pages need it: a study or an effect, by the code in an address.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/quality/appraisal.hpp"
#include "learning/quality/grade_suggestion.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

struct AppraisalSubject {
  SchemeSubject kind;  // Study or effect.
  std::string code;
  std::string title;
  std::string path;                // Of its page: "/studies/aronson-1948".
  std::string form;                // Of its form: "/studies/aronson-1948/appraise".
  std::vector<GivenAnswer> known;  // Answers that its record gives already.
};

base::Result<AppraisalSubject> study_subject(const missions::Holdings& holdings,
                                             std::string_view code);
base::Result<AppraisalSubject> effect_subject(const missions::Holdings& holdings,
                                              std::string_view code);

// Those that rate such a subject, in the schemes' order; an effect's GRADE first.
std::vector<const Scheme*> schemes_for(const AppraisalSubject& subject);
// The one that an address or a form names; the first where it names none. Not found, or no scheme
// for such a subject: the problem stands at "scheme".
base::Result<const Scheme*> scheme_for(const AppraisalSubject& subject, std::string_view named);

std::vector<Appraisal> appraisals_of(const missions::Holdings& holdings,
                                     const AppraisalSubject& subject);

// Of an effect by GRADE; none otherwise.
std::vector<GradeSuggestion> suggestions_for(const missions::Holdings& holdings,
                                             const AppraisalSubject& subject, const Scheme& scheme);

}  // namespace commonweal::learning
