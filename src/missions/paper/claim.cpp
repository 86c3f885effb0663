#include "missions/paper/claim.hpp"

#include <algorithm>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<ClaimState, 4> kStateWords{{
    {ClaimState::recomputed, "recomputed"},
    {ClaimState::consistent, "consistent"},
    {ClaimState::differs, "differs"},
    {ClaimState::quoted, "quoted"},
}};

constexpr base::WordTable<ClaimState, 4> kMeanings{{
    {ClaimState::recomputed, "We computed it from figures we hold, and it is as published."},
    {ClaimState::consistent,
     "Our figures say the same by another measure or choice, which is named."},
    {ClaimState::differs, "Our figures say something else. We say why."},
    {ClaimState::quoted,
     "Nothing is computed. What it rests on is unpublished or not held, or it is a proposal."},
}};

constexpr base::WordTable<PaperPart, 9> kPartWords{{
    {PaperPart::summary, "summary"},
    {PaperPart::inheritance, "inheritance"},
    {PaperPart::smarter_state, "smarter-state"},
    {PaperPart::missions, "missions"},
    {PaperPart::investment, "investment"},
    {PaperPart::workforce, "workforce"},
    {PaperPart::learning, "learning"},
    {PaperPart::devolution, "devolution"},
    {PaperPart::conclusion, "conclusion"},
}};

constexpr base::WordTable<PaperPart, 9> kPartTitles{{
    {PaperPart::summary, "Summary"},
    {PaperPart::inheritance, "1. Inheritance: the state of the state"},
    {PaperPart::smarter_state, "2. The smarter state"},
    {PaperPart::missions, "3, step 1. Set bold missions"},
    {PaperPart::investment, "3, step 2. Make smart investment"},
    {PaperPart::workforce, "3, step 3. Build workforce capability"},
    {PaperPart::learning, "3, step 4. Drive learning and improvement"},
    {PaperPart::devolution, "3, step 5. Devolve power"},
    {PaperPart::conclusion, "4. First steps on the journey"},
}};

std::string with_unit(const Claim& claim, const std::string& number) {
  if (claim.unit.empty()) return number;
  if (claim.unit == "%") return number + "%";
  if (claim.unit == "£") {
    return number.starts_with('-') ? "-£" + number.substr(1) : "£" + number;
  }
  return number + ' ' + claim.unit;
}

// With the decimals that it has.
std::string short_number(double value, bool is_year) {
  const std::string exact = base::shortest(value);
  const auto point = exact.find('.');
  const int decimals = point == std::string::npos ? 0 : static_cast<int>(exact.size() - point - 1);
  std::string text = base::grouped(value, decimals);
  if (is_year) std::erase(text, ',');
  return text;
}

// A year has no comma.
std::string year_text(double value, int decimals) {
  std::string text = base::grouped(value, decimals);
  std::erase(text, ',');
  return text;
}

}  // namespace

ClaimState state_of(const Claim& claim, const std::optional<double>& ours) {
  if (!ours || !claim.reading) return ClaimState::quoted;
  if (!claim.reading->holds(*ours)) return ClaimState::differs;
  return claim.our_measure.empty() ? ClaimState::recomputed : ClaimState::consistent;
}

std::string value_text(const Claim& claim, double value) {
  if (claim.unit == "year") return year_text(value, claim.decimals);
  return with_unit(claim, base::grouped(value, claim.decimals));
}

std::string reading_text(const Claim& claim) {
  if (!claim.reading) return "";
  const bool leads = claim.unit == "£" || claim.unit == "%";  // Stands at each number.
  const auto number = [&](double value) {
    const std::string plain = short_number(value, claim.unit == "year");
    return leads ? with_unit(claim, plain) : plain;
  };
  const auto& [at_least, at_most] = *claim.reading;
  std::string text;
  if (at_least && at_most) {
    text = number(*at_least) + " to " + number(*at_most);
  } else {
    text = at_least ? "at least " + number(*at_least) : "at most " + number(*at_most);
  }
  return leads || claim.unit == "year" ? text : with_unit(claim, text);
}

std::string_view code_word(ClaimState state) { return base::word_of(kStateWords, state); }

std::string_view meaning(ClaimState state) { return base::word_of(kMeanings, state); }

base::Result<ClaimState> claim_state_named(base::Field field) {
  return base::value_named(kStateWords, field);
}

std::string_view code_word(PaperPart part) { return base::word_of(kPartWords, part); }

std::string_view title_of(PaperPart part) { return base::word_of(kPartTitles, part); }

base::Result<PaperPart> paper_part_named(base::Field field) {
  return base::value_named(kPartWords, field);
}

std::vector<PaperPart> paper_parts() {
  std::vector<PaperPart> parts;
  for (const auto& entry : kPartWords) parts.push_back(entry.value);
  return parts;
}

}  // namespace commonweal::missions
