#pragma once

// What a proposal, a programme or a spending line was classified as: the facts stated of it, the
// reason, the office that said so and the other office that reviewed it. The class is worked out of
// the facts and is never typed. Only what is reviewed counts, and none reviews what it classified.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/prevention/prevention_class.hpp"
#include "missions/record.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

enum class SubjectKind { proposal, programme, line };
enum class ReviewState { proposed, reviewed, disputed };

std::string_view code_word(SubjectKind kind);
std::string_view words_of(SubjectKind kind);
std::string_view code_word(ReviewState state);
std::string_view words_of(ReviewState state);
base::Result<ReviewState> review_state_named(base::Field field);

struct Classification {
  std::string code;
  std::string title;  // Of what is classified.
  SubjectKind kind;
  std::string subject;                       // A proposal's or a line's code; a programme's name.
  std::optional<std::string> department;     // Who spends. A line's own where it is empty.
  std::vector<missions::YearAmount> pounds;  // A programme's; a line and a proposal have their own.
  std::vector<Activity> facts;
  std::string purpose;  // The principal purpose, in words.
  std::string reason;
  std::string classified_by;  // An office, never a person.
  std::string classified_on;  // A day.
  std::string reviewed_by;    // Another office.
  std::string reviewed_on;    // A day.
  std::string review;         // What the reviewer says, or why it is disputed.
  ReviewState state;
  std::string definition;  // The edition.
  bool is_illustrative = false;
  std::string note;

  PreventionClass prevention_class() const { return principal_class(facts); }
  bool is_reviewed() const { return state == ReviewState::reviewed; }

  static std::optional<Classification> make(const missions::Record& record,
                                            const missions::PlaceOf& place,
                                            base::Problems& problems);
};

const missions::RecordTable& classification_table();

// Whether two names are of one office: case and blanks at the ends do not tell them apart.
bool is_same_office(std::string_view one, std::string_view other);

}  // namespace commonweal::investment
