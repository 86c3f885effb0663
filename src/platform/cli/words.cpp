#include "platform/cli/words.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "base/problems.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kNear = 3;

// How the values of an option end that takes several: "COL,...".
constexpr std::string_view kSeveral = "...";

// How many letters must be added, dropped or changed (Levenshtein).
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
    }
  }
  return row.back();
}

class Sorting {
 public:
  Sorting(const Command& command, const std::vector<std::string>& words)
      : options_(all_options(command)), command_(command), words_(words) {}

  base::Result<CommandWords> sorted() {
    while (at_ < words_.size()) take(words_[at_++]);
    check_operands();
    fill_in();
    if (!problems_.empty()) return std::move(problems_).fail();
    return std::move(sorted_);
  }

 private:
  void take(const std::string& word) {
    if (only_operands_ || word == "-" || !word.starts_with('-')) {
      sorted_.operands.push_back(word);
    } else if (word == "--") {
      only_operands_ = true;
    } else {
      take_option(word);
    }
  }

  void take_option(const std::string& word) {
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const auto option = std::ranges::find(options_, name, &Option::name);
    if (option == options_.end()) {
      if (equals == std::string::npos && at_ < words_.size() && !words_[at_].starts_with('-')) {
        ++perhaps_values_;
      }
      return refuse_unknown(name);
    }
    const bool is_first = named_.insert(name).second;
    const bool is_several = option->value.ends_with(kSeveral);
    if (!is_first && !is_several) refuse(name, "Give it only once.");
    if (is_switch(*option)) return take_switch(*option, equals, word);
    const std::string value = equals == std::string::npos ? next_value() : word.substr(equals + 1);
    if (value.empty()) return refuse(name, "Give its value: " + std::string(option->value) + ".");
    std::string& given = sorted_.values[name];
    const char between =
        is_several ? option->value[option->value.size() - kSeveral.size() - 1] : ' ';
    given = is_several && !given.empty() ? given + between + value : value;
    while (is_several && takes_no_operands() && !next_is_option()) given += between + next_value();
  }

  // A switch that may be told how: the word in brackets, or nothing.
  void take_switch(const Option& option, std::size_t equals, const std::string& word) {
    const std::string how(how_of(option));
    std::string& given = sorted_.values[std::string(option.name)];
    given = "yes";
    if (how.empty()) {
      if (equals != std::string::npos) refuse(std::string(option.name), "It takes no value.");
    } else if (equals == std::string::npos) {
      if (at_ < words_.size() && words_[at_] == how) given = words_[at_++];
    } else if (word.substr(equals + 1) == how) {
      given = how;
    } else {
      refuse(std::string(option.name), "It stands alone or with the word " + how + ".");
    }
  }

  // What stands in the brackets of "[exhaustive]".
  static std::string_view how_of(const Option& option) {
    return option.value.empty() ? option.value : option.value.substr(1, option.value.size() - 2);
  }

  bool takes_no_operands() const { return command_.operands.count == Operands::Count::none; }
  bool next_is_option() const { return at_ == words_.size() || words_[at_].starts_with("-"); }

  // The word after an option, unless that is an option itself: "--from --json" lacks a period. A
  // value that does start with two dashes is given as "--from=--json".
  std::string next_value() {
    const bool is_value = at_ < words_.size() && !words_[at_].starts_with("--");
    return is_value ? words_[at_++] : std::string();
  }

  void refuse(std::string place, std::string what) {
    problems_.add({.place = std::move(place), .what = std::move(what)});
  }

  void refuse_unknown(const std::string& name) {
    std::vector<std::string> names{"--help"};
    for (const Option& option : options_) names.emplace_back(option.name);
    std::string what = "There is no such option; --help lists them.";
    if (const std::string near = nearest(name, names); !near.empty()) {
      what += " Did you mean " + near + "?";
    } else if (!name.starts_with("--") && command_.operands.count != Operands::Count::none) {
      what.append(" If it is ").append(command_.operands.name).append(", put -- before it.");
    }
    refuse(cut_short(name), std::move(what));
  }

  void check_operands() {
    const auto& [count, name, help] = command_.operands;
    const std::size_t given = sorted_.operands.size();
    const std::string wanted = "Give " + std::string(name) + ": " + std::string(help);
    if (given == 0 && count != Operands::Count::none) refuse("", wanted);
    const std::size_t most = count == Operands::Count::none ? 0 : 1;
    if (count != Operands::Count::one_or_more && given > most) {
      if (given - perhaps_values_ <= most) return;
      refuse(cut_short(sorted_.operands[most]),
             "This is one word too many. The usage is: " + usage(command_));
    } else if (std::ranges::find(sorted_.operands, "") != sorted_.operands.end()) {
      refuse("\"\"", "The word is empty. " + wanted);
    }
  }

  void fill_in() {
    for (const Option& option : options_) {
      const std::string name(option.name);
      if (sorted_.values.contains(name)) continue;
      if (!option.fallback.empty()) sorted_.values[name] = option.fallback;
      if (option.need == Option::Need::required && !named_.contains(name)) {
        refuse(name,
               "Give " + name + " " + std::string(option.value) + ". " + std::string(option.help));
      }
    }
  }

  const std::vector<Option> options_;
  const Command& command_;
  const std::vector<std::string>& words_;
  std::size_t at_ = 0;
  bool only_operands_ = false;
  std::size_t perhaps_values_ = 0;  // Operands right after an unknown option, refused with it.
  std::set<std::string> named_;     // Options that were given, rightly or not.
  CommandWords sorted_;
  base::Problems problems_;
};

}  // namespace

base::Result<CommandWords> sorted_words(const Command& command,
                                        const std::vector<std::string>& words) {
  return Sorting(command, words).sorted();
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t least = std::min(kNear, word.size());  // Not every letter may differ.
  for (const auto& candidate : candidates) {
    if (word.size() >= candidate.size() + kNear) continue;  // However long the word is.
    const std::size_t apart = distance(word, candidate);
    if (apart >= least) continue;
    least = apart;
    best = candidate;
  }
  return best;
}

}  // namespace commonweal::platform
