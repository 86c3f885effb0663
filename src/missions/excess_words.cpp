#include "missions/excess_words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "base/check.hpp"
#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using methods::OtherPeers;
using methods::PeerLevel;
using Kind = OtherPeers::Kind;

std::string counted_words(std::size_t count, std::string_view one, std::string_view many) {
  return base::grouped(static_cast<double>(count)) + ' ' + std::string(count == 1 ? one : many);
}

std::string unit_words(const NamedExcess& of) {
  return of.words.empty() ? of.unit.name : of.words.front();
}

std::string peer_words(const NamedExcess& of, std::size_t peer) {
  return of.words.empty() ? of.peers[peer].name : of.words.at(peer + 1);
}

std::string peers_words(const NamedExcess& of) {
  if (of.peers.size() == 1) return peer_words(of, 0);
  return "its " + counted_words(of.peers.size(), "peer", "peers");
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

// Three neighbours or more as a run: "2015 and 2017 to 2019".
std::string runs(const std::vector<Period>& periods) {
  constexpr std::size_t kRun = 3;
  std::vector<std::string> parts;
  for (std::size_t first = 0; first < periods.size();) {
    std::size_t last = first;
    while (last + 1 < periods.size() && periods[last + 1] == base::later(periods[last], 1)) ++last;
    if (last - first + 1 < kRun) last = first;
    std::string part = base::reader_text(periods[first]);
    if (last > first) part += " to " + base::reader_text(periods[last]);
    parts.push_back(std::move(part));
    first = last + 1;
  }
  return listed(parts);
}

std::string from_to(const NamedExcess& of) {
  const auto& years = of.answer.years;
  const std::string first = base::reader_text(years.front().period);
  if (years.size() == 1) return "In " + first;
  return "From " + first + " to " + base::reader_text(years.back().period);
}

std::string per_words(const NamedExcess& of) {
  return of.events + " per " + base::grouped(of.question.per) + " people";
}

std::string at_level(const NamedExcess& of) {
  if (of.peers.size() == 1) return "the rate of " + peers_words(of);
  return level_words(of.question.level) + " of " + peers_words(of);
}

std::string difference_sentence(const NamedExcess& of) {
  const double mean = of.answer.mean_difference;
  const std::string by = peer_rate_text(of, std::abs(mean));
  return from_to(of) + " the rate of " + unit_words(of) + " lay on average " + by +
         (mean < 0 ? " below " : " above ") + at_level(of) + " (" + per_words(of) + ").";
}

// Of the choices of one kind, by what they answer.
std::vector<OtherPeers> sorted_choices(const NamedExcess& of, Kind kind) {
  std::vector<OtherPeers> found;
  std::ranges::copy_if(of.answer.others, std::back_inserter(found),
                       [&](const OtherPeers& it) { return it.kind == kind; });
  std::ranges::stable_sort(
      found, {}, [](const OtherPeers& it) { return it.excess.value_or(it.mean_difference); });
  return found;
}

std::string choice_words(const NamedExcess& of, const OtherPeers& other) {
  const std::string name = peer_words(of, other.peer);
  const double value = other.excess.value_or(other.mean_difference);
  std::string words =
      other.excess ? events_text(std::abs(value)) : peer_rate_text(of, std::abs(value));
  words += other.excess ? (value < 0 ? " fewer" : " more") : (value < 0 ? " below" : " above");
  words += other.kind == Kind::without ? " (without " + name : " (" + name;
  if (other.years != of.answer.years.size()) {
    words += ", " + counted_words(other.years, "year", "years");
  }
  return words + ')';
}

void add_missing(const NamedExcess& of, std::vector<std::string>& sentences) {
  std::map<std::size_t, std::vector<Period>> lacking;
  for (const auto& year : of.answer.years) {
    for (std::size_t peer = 0; peer < of.peers.size(); ++peer) {
      if (std::ranges::find(year.peers, peer) == year.peers.end()) {
        lacking[peer].push_back(year.period);
      }
    }
  }
  if (lacking.empty()) return;
  std::string words;
  for (const auto& [peer, periods] : lacking) {
    words += (words.empty() ? "" : "; ") + peer_words(of, peer) + " for " + runs(periods);
  }
  sentences.push_back("Some peers have no figure in some of these years, which moves the " +
                      std::string(code_word(of.question.level)) + " of the others: " + words + '.');
}

std::string_view lacking_words(methods::LeftOutFor what) {
  switch (what) {
    case methods::LeftOutFor::rate: return "it has no rate of its own";
    case methods::LeftOutFor::peers: return "its peers lack figures";
    case methods::LeftOutFor::population: return "its population is not held";
  }
  CW_CHECK(false);
}

void add_left_out(const NamedExcess& of, std::vector<std::string>& sentences) {
  std::map<methods::LeftOutFor, std::vector<Period>> by_reason;
  for (const auto& it : of.answer.left_out) by_reason[it.what].push_back(it.period);
  for (const auto& [reason, periods] : by_reason) {
    sentences.push_back("Left out, because " + std::string(lacking_words(reason)) + ": " +
                        runs(periods) + '.');
  }
}

}  // namespace

std::string level_words(PeerLevel level) {
  switch (level) {
    case PeerLevel::mean: return "the mean rate";
    case PeerLevel::median: return "the median rate";
    case PeerLevel::weighted: return "the rate, taken together,";
  }
  CW_CHECK(false);
}

std::string level_name(const NamedExcess& of) {
  const std::string peers = counted_words(of.peers.size(), "peer", "peers");
  switch (of.question.level) {
    case PeerLevel::mean: return "Mean of " + peers;
    case PeerLevel::median: return "Median of " + peers;
    case PeerLevel::weighted: return peers + " together";
  }
  CW_CHECK(false);
}

std::string rate_text(const NamedExcess& of, double rate) {
  return base::grouped(rate, of.decimals);
}

std::string peer_rate_text(const NamedExcess& of, double rate) {
  return base::grouped(rate, of.decimals + 1);
}

std::string events_text(double events) { return base::grouped(events); }

std::string other_text(const NamedExcess& of, const OtherPeers& other) {
  return other.excess ? events_text(*other.excess) : peer_rate_text(of, other.mean_difference);
}

std::string answer_sentence(const NamedExcess& of) {
  const auto& total = of.answer.total;
  if (!total) return difference_sentence(of);
  return from_to(of) + ' ' + unit_words(of) + " had " + events_text(std::abs(total->excess)) +
         (total->excess < 0 ? " fewer " : " more ") + of.events + " than at " + at_level(of) + '.';
}

std::string chance_sentence(const NamedExcess& of) {
  const auto& total = of.answer.total;
  if (!total) return "";
  std::string words = "By chance alone it lies between " + events_text(total->limits.lower) +
                      " and " + events_text(total->limits.upper) + " (" +
                      base::grouped(of.question.confidence * 100) + "% interval)";
  words += total->counts_peers_chance
               ? ", which counts the chance of the peers too."
               : "; the chance of the peers is not in it, because their populations are not held.";
  return words;
}

std::vector<std::string> other_peers_sentences(const NamedExcess& of) {
  std::vector<std::string> sentences;
  const auto without = sorted_choices(of, Kind::without);
  if (without.size() > 1) {
    sentences.push_back("The choice of peers moves it more. Leaving one out at a time gives " +
                        choice_words(of, without.front()) + " to " +
                        choice_words(of, without.back()) + '.');
  }
  const auto alone = sorted_choices(of, Kind::alone);
  if (alone.size() > 1) {
    sentences.push_back("Against one peer alone it is " + choice_words(of, alone.front()) + " to " +
                        choice_words(of, alone.back()) + '.');
  }
  return sentences;
}

std::vector<std::string> gap_sentences(const NamedExcess& of) {
  std::vector<std::string> sentences;
  add_left_out(of, sentences);
  add_missing(of, sentences);
  return sentences;
}

}  // namespace commonweal::missions
