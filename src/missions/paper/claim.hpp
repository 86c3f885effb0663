#pragma once

// A quantitative claim of the paper Great Government (IPPR, December 2023) as a record: where it
// stands, what it says in our own short words, the figure that is published, and how we read that
// figure as a range. Knows nothing of how a claim is recomputed.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"

namespace commonweal::missions {

// recomputed   our figure, by the paper's own measure, lies within the range
// consistent   so does our figure by another measure or choice, which is named
// differs      our figure lies outside; the note says why
// quoted       nothing is computed: what it rests on is unpublished or not held
enum class ClaimState { recomputed, consistent, differs, quoted };

enum class PaperPart {
  summary,
  inheritance,
  smarter_state,
  missions,
  investment,
  workforce,
  learning,
  devolution,
  conclusion,
};

// "Nearly 10 years" is read as 9.5 to 10. An end that is not there is open; one of them is.
struct ClaimReading {
  std::optional<double> at_least;
  std::optional<double> at_most;

  bool holds(double value) const {
    return (!at_least || value >= *at_least) && (!at_most || value <= *at_most);
  }
};

struct Claim {
  std::string id;
  PaperPart part = PaperPart::summary;
  std::string place;                    // "Figure 1.5, and the summary".
  std::string claim;                    // In our own words.
  std::string published;                // The figure as the paper gives it.
  std::optional<ClaimReading> reading;  // Only where it is recomputed.
  std::string unit;                     // "%", "£", "year" or words that follow the number.
  int decimals = 0;
  std::string our_measure;  // Empty: the paper's own.
  std::string needs;        // What it would take, where nothing is computed.
  std::string note;
  bool is_headline = false;  // One that carries the paper's argument.
};

// What our figure says of the claim; quoted where there is none.
ClaimState state_of(const Claim& claim, const std::optional<double>& ours);

// "9.98 years", "£8,923", "28.1%", "2028.0".
std::string value_text(const Claim& claim, double value);
// "9.5 to 10 years", "at least 20%". Empty where the claim has no reading.
std::string reading_text(const Claim& claim);

// "recomputed", and the sentence for what that means.
std::string_view code_word(ClaimState state);
std::string_view meaning(ClaimState state);
inline constexpr ClaimState kClaimStates[] = {ClaimState::recomputed, ClaimState::consistent,
                                              ClaimState::differs, ClaimState::quoted};
base::Result<ClaimState> claim_state_named(base::Field field);

// "inheritance", and the title of that part.
std::string_view code_word(PaperPart part);
std::string_view title_of(PaperPart part);
base::Result<PaperPart> paper_part_named(base::Field field);
std::vector<PaperPart> paper_parts();

}  // namespace commonweal::missions
