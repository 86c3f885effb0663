#include "devolution/election/blt.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "base/number_text.hpp"
#include "base/utf8.hpp"
#include "devolution/election/blt_lines.hpp"
#include "devolution/election/blt_names.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::int64_t kCandidatesMost = 10'000;

class Reader {
 public:
  Reader(std::string_view text, const std::string& file, base::Problems& problems)
      : lines_(blt_lines(text)), file_(file), problems_(problems) {}

  BltElection read() {
    skip_empty();
    read_sizes();
    read_withdrawn();
    read_papers();
    read_names();
    return std::move(election_);
  }

 private:
  void skip_empty() {
    while (at_ < lines_.size() && blt_words(lines_[at_].text).empty()) ++at_;
  }

  std::string place(const BltLine& line, std::size_t column) const {
    return file_ + ':' + std::to_string(line.number) + ':' + std::to_string(column);
  }

  std::string end_place() const {
    return file_ + ':' + std::to_string(std::max<std::size_t>(1, lines_.size())) + ":1";
  }

  std::optional<std::int64_t> number(const BltLine& line, const BltWord& word,
                                     std::string_view what) {
    const auto value = base::whole_number({{}, word.text});
    if (value) return *value;
    problems_.add({.place = place(line, word.column),
                   .what = "\"" + std::string(word.text) + "\" is no " + std::string(what) +
                           ". Give a whole number."});
    return {};
  }

  void read_sizes() {
    if (at_ == lines_.size()) {
      problems_.add({.place = end_place(),
                     .what = "The file is empty. Begin with candidates and seats: 4 2."});
      return;
    }
    const BltLine& line = lines_[at_++];
    const auto words = blt_words(line.text);
    if (words.size() != 2) {
      problems_.add({.place = place(line, 1),
                     .what = "\"" + std::string(trimmed_blt(line.text)) +
                             "\" is not two numbers. Begin with candidates and seats: 4 2."});
      return;
    }
    const auto candidates = number(line, words[0], "number of candidates");
    const auto seats = number(line, words[1], "number of seats");
    if (!candidates || !seats) return;
    take_sizes(line, words, *candidates, *seats);
  }

  void take_sizes(const BltLine& line, std::span<const BltWord> words, std::int64_t candidates,
                  std::int64_t seats) {
    if (candidates < 1 || candidates > kCandidatesMost) {
      problems_.add(
          {.place = place(line, words[0].column),
           .what = std::to_string(candidates) + " candidates cannot be counted. Give 1 to 10000."});
      return;
    }
    candidates_ = static_cast<std::size_t>(candidates);
    if (seats < 1) {
      problems_.add({.place = place(line, words[1].column),
                     .what = std::to_string(seats) + " seats cannot be filled. Give 1 or more."});
      return;
    }
    election_.seats = static_cast<std::size_t>(seats);
    seats_place_ = place(line, words[1].column);
  }

  void read_withdrawn() {
    while (skip_empty(), at_ < lines_.size()) {
      const BltLine& line = lines_[at_];
      const auto words = blt_words(line.text);
      if (!words[0].text.starts_with('-')) break;
      for (const auto& word : words) withdraw(line, word);
      ++at_;
    }
    check_seats();
  }

  void withdraw(const BltLine& line, const BltWord& word) {
    const auto value = number(line, word, "withdrawn candidate");
    if (!value || !candidates_) return;
    if (*value >= 0 || *value < -static_cast<std::int64_t>(*candidates_)) {
      problems_.add({.place = place(line, word.column),
                     .what = "\"" + std::string(word.text) +
                             "\" is no withdrawn candidate. Give a minus and a number from 1 to " +
                             std::to_string(*candidates_) + "."});
      return;
    }
    const auto who = static_cast<std::uint32_t>(-*value - 1);
    if (std::ranges::count(election_.withdrawn, who) > 0) {
      problems_.add({.place = place(line, word.column),
                     .what = "Candidate " + std::to_string(who + 1) +
                             " is withdrawn twice. Give each once."});
      return;
    }
    election_.withdrawn.push_back(who);
  }

  void check_seats() {
    if (!candidates_ || election_.seats == 0) return;
    const std::size_t stand = *candidates_ - election_.withdrawn.size();
    if (election_.seats <= stand) return;
    problems_.add({.place = seats_place_,
                   .what = std::to_string(election_.seats) + " seats are more than the " +
                           std::to_string(stand) +
                           " candidates who stand. Give as many seats as there are candidates "
                           "or fewer."});
  }

  bool is_end(const BltLine& line) const {
    const auto words = blt_words(line.text);
    return words.size() == 1 && words[0].text == "0";
  }

  // Where the papers end; none where nothing says so.
  std::optional<std::size_t> end_of_papers() const {
    for (std::size_t i = at_; i < lines_.size(); ++i) {
      if (is_end(lines_[i])) return i;
    }
    return {};
  }

  // Without an end the papers reach up to what looks like a name.
  static bool begins_names(std::string_view line) {
    const std::string_view text = trimmed_blt(line);
    if (text.empty()) return false;
    const char first = text.front();
    const bool is_letter = (first >= 'A' && first <= 'z') || (first & 0x80) != 0;
    return first == '"' || is_letter || is_alternative_name(text);
  }

  void read_papers() {
    const auto end = end_of_papers();
    for (; at_ < end.value_or(lines_.size()); ++at_) {
      const BltLine& line = lines_[at_];
      if (!end && begins_names(line.text)) break;
      const auto words = blt_words(line.text);
      if (!words.empty()) read_pile(line, words);
    }
    if (end) {
      ++at_;
      return;
    }
    problems_.add({.place = at_ < lines_.size() ? place(lines_[at_], 1) : end_place(),
                   .what = "The papers have no end. Put a line \"0\" after the last of them."});
  }

  void read_pile(const BltLine& line, std::span<const BltWord> words) {
    if (words[0].text.starts_with('(') && words[0].text.ends_with(')')) words = words.subspan(1);
    if (words.empty()) return;
    const auto papers = number(line, words[0], "number of papers");
    if (papers && (*papers < 1 || *papers > methods::kPapersMost)) {
      problems_.add({.place = place(line, words[0].column),
                     .what = std::to_string(*papers) + " papers cannot be counted. Give 1 to " +
                             std::to_string(methods::kPapersMost) + "."});
    }
    auto names = words.subspan(1);
    if (!names.empty() && names.back().text == "0") names = names.first(names.size() - 1);
    methods::BallotPile pile{.papers = papers.value_or(1), .preferences = {}};
    for (const auto& word : names) take_preference(line, word, pile);
    add_papers(line, pile);
    election_.piles.push_back(std::move(pile));
  }

  void add_papers(const BltLine& line, const methods::BallotPile& pile) {
    const bool was_within = papers_ <= methods::kPapersMost;
    papers_ += std::clamp<std::int64_t>(pile.papers, 0, methods::kPapersMost);
    if (!was_within || papers_ <= methods::kPapersMost) return;
    papers_ = methods::kPapersMost + 1;
    problems_.add({.place = place(line, 1),
                   .what = "There are more than " + std::to_string(methods::kPapersMost) +
                           " papers. Count them in parts."});
  }

  void take_preference(const BltLine& line, const BltWord& word, methods::BallotPile& pile) {
    const auto refuse = [&](std::string what) {
      problems_.add({.place = place(line, word.column), .what = std::move(what)});
    };
    if (word.text == "-" || word.text == "0") {
      return refuse("\"" + std::string(word.text) +
                    "\" skips a preference. Give preferences one after the other.");
    }
    if (word.text.find('=') != std::string_view::npos) {
      return refuse("\"" + std::string(word.text) +
                    "\" gives two candidates one preference. Give each its own.");
    }
    const auto value = number(line, word, "candidate");
    if (!value || !candidates_) return;
    if (*value < 1 || *value > static_cast<std::int64_t>(*candidates_)) {
      return refuse("There is no candidate " + std::to_string(*value) + ". Name one of 1 to " +
                    std::to_string(*candidates_) + ".");
    }
    const auto who = static_cast<std::uint32_t>(*value - 1);
    if (std::ranges::count(pile.preferences, who) > 0) {
      return refuse("Candidate " + std::to_string(*value) + " is ranked twice. Rank each once.");
    }
    pile.preferences.push_back(who);
  }

  void read_names() {
    const auto rest = std::span(lines_).subspan(at_);
    BltTexts texts = read_blt_texts(rest, file_, problems_);
    if (!candidates_) return;
    if (texts.is_sound) check_texts(texts);
    if (texts.all.empty()) return;
    election_.title = std::move(texts.all.back().text);
    texts.all.pop_back();
    for (auto& it : texts.all) election_.names.push_back(std::move(it.text));
  }

  void check_texts(const BltTexts& texts) {
    if (texts.all.size() < *candidates_ + 1) {
      problems_.add({.place = end_place(),
                     .what = std::to_string(*candidates_) + " names and a title are due, and " +
                             std::to_string(texts.all.size()) +
                             (texts.all.size() == 1 ? " is there." : " are there.") +
                             " Add what is missing."});
    } else if (texts.all.size() > *candidates_ + 1) {
      problems_.add({.place = texts.all[*candidates_ + 1].place,
                     .what = "\"" + texts.all[*candidates_ + 1].text + "\" follows the title of " +
                             std::to_string(*candidates_) +
                             " candidates. Put right their number or take it out."});
    } else {
      check_names(std::span(texts.all).first(*candidates_));
    }
  }

  void check_names(std::span<const BltText> names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto same = [&](const BltText& it) { return it.text == names[i].text; };
      if (std::ranges::any_of(names.first(i), same)) {
        problems_.add({.place = names[i].place,
                       .what = "\"" + names[i].text +
                               "\" is the name of an earlier candidate too. Tell them apart."});
      }
    }
  }

  std::vector<BltLine> lines_;
  const std::string& file_;
  base::Problems& problems_;
  std::size_t at_ = 0;
  std::optional<std::size_t> candidates_;
  std::string seats_place_;
  std::int64_t papers_ = 0;
  BltElection election_;
};

}  // namespace

BltElection read_blt(std::string_view text, const std::string& file, base::Problems& problems) {
  if (const auto fault = base::utf8_fault(text)) {
    const auto before = text.substr(0, *fault);
    const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
    const std::size_t start = before.rfind('\n') + 1;  // 0 in the first line.
    problems.add(
        {.place = file + ':' + std::to_string(line) + ':' + std::to_string(*fault - start + 1),
         .what = "The text is not UTF-8. Save the file as UTF-8."});
    return {};
  }
  return Reader(text, file, problems).read();
}

}  // namespace commonweal::devolution
