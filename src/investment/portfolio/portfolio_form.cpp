#include "investment/portfolio/portfolio_form.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::investment {
namespace {

constexpr double kWeightMost = 1000;
constexpr double kLimitsMost = 1000;  // Percent of what is held.
constexpr double kTailLeast = 0.5;    // Percent: one of 200 scenarios.

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == text.npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

struct Range {
  double least;
  double most;
};

class Checker {
 public:
  Checker(const PortfolioOffer& offer, const SentFields& sent) : offer_(offer), sent_(sent) {}

  base::Result<std::vector<std::string>> words() && {
    add_weights();
    add("--minimum", amounts(kMinimumField, offer_.missions, {0, 100}, {}));
    add("--fair", amounts(kFairField, offer_.places, {0, 100}, {}));
    add("--limits", amounts(kLimitsField, offer_.departments, {0, kLimitsMost}, 100));
    add("--prevention", share("prevention", {0, 100}));
    add_bids();
    add_robust();
    add_frontier();
    add("--gap", share("gap", {0, 100}));
    if (!problems_.empty()) return std::move(problems_).fail();
    return std::move(words_);
  }

 private:
  void say(std::string place, std::string what) {
    problems_.add(base::Problem{.place = std::move(place), .what = std::move(what)});
  }

  void add(const char* option, std::string value) {
    if (value.empty()) return;
    words_.emplace_back(option);
    words_.push_back(std::move(value));
  }

  std::optional<double> number(const std::string& field, Range range) {
    const std::string text = trimmed(sent_in(sent_, field));
    if (text.empty()) return std::nullopt;
    const auto number = base::decimal_number({field, text});
    if (!problems_.value_of(number)) return std::nullopt;
    if (*number >= range.least && *number <= range.most) return *number;
    say(field, text + " is not between " + base::shortest(range.least) + " and " +
                   base::shortest(range.most) + ". Give a number that is.");
    return std::nullopt;
  }

  // A percentage as a share.
  std::string share(const std::string& field, Range range) {
    const auto percent = number(field, range);
    return percent ? base::shortest(*percent / 100) : "";
  }

  // "health=0.02,growth=0.01", without those that are as usual.
  std::string amounts(std::string_view field, const std::vector<OfferedName>& names, Range range,
                      std::optional<double> usual) {
    std::string text;
    for (const auto& [code, name] : names) {
      const auto percent = number(std::string(field) + code, range);
      if (!percent || percent == usual) continue;
      text += (text.empty() ? "" : ",") + code + '=' + base::shortest(*percent / 100);
    }
    return text;
  }

  void add_weights() {
    std::string text;
    bool is_usual = true;
    const bool was_right = problems_.empty();
    for (const auto& [code, name] : offer_.missions) {
      const double weight = number(std::string(kWeightField) + code, {0, kWeightMost}).value_or(0);
      is_usual = is_usual && weight == 1;
      if (weight == 0) continue;
      text += (text.empty() ? "" : ",") + code + '=' + base::shortest(weight);
    }
    if (text.empty() && was_right && problems_.empty()) {
      say(offer_.missions.empty() ? "" : std::string(kWeightField) + offer_.missions[0].code,
          "Give at least one mission a weight above 0");
    }
    if (!is_usual) add("--maximise", text);
  }

  void add_bids() {
    std::string in;
    std::string out;
    for (const auto& [name, value] : sent_) {
      if (!name.starts_with(kBidField) || value.empty()) continue;
      const std::string code = name.substr(kBidField.size());
      const bool is_offered =
          std::ranges::find(offer_.bids, code, &OfferedBid::code) != offer_.bids.end();
      if (!is_offered) {
        say("bids", "There is no bid \"" + code + "\" to choose any more. Leave it out.");
      } else if (value != "in" && value != "out") {
        say(name, "A bid is in, out, or free to be chosen. Select one of the three.");
      } else {
        std::string& list = value == "in" ? in : out;
        list += (list.empty() ? "" : ",") + code;
      }
    }
    add("--with", in);
    add("--without", out);
  }

  void add_robust() {
    const auto aim = sent_in(sent_, "aim");
    if (aim != "worst") {
      if (!aim.empty() && aim != "average") say("aim", "Select what to aim at.");
      return;
    }
    const std::string tail = share("tail", {kTailLeast, 100});
    if (!tail.empty()) return add("--robust", "cvar:" + tail);
    if (trimmed(sent_in(sent_, "tail")).empty()) {
      say("tail", "Give the share of worst scenarios to aim at, such as 10");
    }
  }

  bool is_mission(std::string_view code) const {
    return std::ranges::find(offer_.missions, code, &OfferedName::code) != offer_.missions.end();
  }

  void add_frontier() {
    const std::string first(sent_in(sent_, "frontier-first"));
    const std::string second(sent_in(sent_, "frontier-second"));
    if (first.empty() && second.empty()) return;
    if (first.empty() || second.empty()) {
      return say(first.empty() ? "frontier-first" : "frontier-second",
                 "Select both missions for the frontier, or neither");
    }
    if (!is_mission(first)) return say("frontier-first", "Select a mission of the list");
    if (!is_mission(second)) return say("frontier-second", "Select a mission of the list");
    if (first == second) return say("frontier-second", "Select two different missions");
    add("--frontier", first + ':' + second);
  }

  const PortfolioOffer& offer_;
  const SentFields& sent_;
  base::Problems problems_ = {};
  std::vector<std::string> words_ = {"proposal", "portfolio", "store"};
};

std::string percent_text(std::string_view share) {
  const auto number = base::decimal_number({"", share});
  if (!number) return std::string(share);
  constexpr double kDigits = 1e9;  // Beyond these a percentage is a product of rounding.
  return base::shortest(std::round(*number * 100 * kDigits) / kDigits);
}

std::vector<std::string> listed_in(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t end = 0; end != text.npos; text.remove_prefix(end == text.npos ? 0 : end + 1)) {
    end = text.find(',');
    parts.emplace_back(text.substr(0, end));
  }
  return parts;
}

// "health=0.02" as the field of a code, in percent or as it is.
void add_amounts(std::string_view field, std::string_view text, bool is_percent, SentFields& to) {
  for (const std::string& part : listed_in(text)) {
    const std::size_t at = part.find('=');
    if (at == part.npos) continue;
    const std::string amount = part.substr(at + 1);
    to.emplace_back(std::string(field) + part.substr(0, at),
                    is_percent ? percent_text(amount) : amount);
  }
}

void add_each(const std::string& text, const char* value, SentFields& to) {
  for (const auto& code : listed_in(text)) to.emplace_back(std::string(kBidField) + code, value);
}

void add_pair(const std::string& text, SentFields& to) {
  const std::size_t at = text.find(':');
  if (at == text.npos) return;
  to.emplace_back("frontier-first", text.substr(0, at));
  to.emplace_back("frontier-second", text.substr(at + 1));
}

void add_tail(const std::string& text, SentFields& to) {
  to.emplace_back("aim", "worst");
  to.emplace_back("tail", percent_text(std::string_view(text).substr(text.find(':') + 1)));
}

}  // namespace

SentFields portfolio_fields(const std::vector<std::string>& words) {
  SentFields fields;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string& option = words[i];
    const std::string& value = words[i + 1];
    if (option == "--maximise") add_amounts(kWeightField, value, false, fields);
    if (option == "--minimum") add_amounts(kMinimumField, value, true, fields);
    if (option == "--fair") add_amounts(kFairField, value, true, fields);
    if (option == "--limits") add_amounts(kLimitsField, value, true, fields);
    if (option == "--prevention") fields.emplace_back("prevention", percent_text(value));
    if (option == "--with") add_each(value, "in", fields);
    if (option == "--without") add_each(value, "out", fields);
    if (option == "--robust") add_tail(value, fields);
    if (option == "--frontier") add_pair(value, fields);
    if (option == "--gap") fields.emplace_back("gap", percent_text(value));
  }
  return fields;
}

std::string_view sent_in(const SentFields& sent, std::string_view name) {
  const auto found = std::ranges::find(sent, name, &SentFields::value_type::first);
  return found == sent.end() ? std::string_view() : std::string_view(found->second);
}

SentFields usual_portfolio(const PortfolioOffer& offer) {
  SentFields usual = {{"aim", "average"}, {"tail", "10"}};
  for (const auto& [code, name] : offer.missions) {
    usual.push_back({std::string(kWeightField) + code, "1"});
  }
  for (const auto& [code, name] : offer.departments) {
    usual.push_back({std::string(kLimitsField) + code, "100"});
  }
  return usual;
}

base::Result<std::vector<std::string>> portfolio_words(const PortfolioOffer& offer,
                                                       const SentFields& sent) {
  return Checker(offer, sent).words();
}

std::string portfolio_line(const std::vector<std::string>& words) {
  std::string line = "commonweal";
  for (const std::string& word : words) line += ' ' + word;
  return line;
}

}  // namespace commonweal::investment
