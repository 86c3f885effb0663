#include "missions/excess_store.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/problems.hpp"
#include "missions/body_words.hpp"
#include "missions/latest_figures_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/source_rows.hpp"

namespace commonweal::missions {
namespace {

using Bodies = std::vector<const Body*>;
using Observations = std::vector<Observation>;

constexpr std::size_t kSiblingsMax = 250;
constexpr std::int32_t kYearsShown = 10;

Bodies of_one_parent(const Directory& directory, const Body& body) {
  Bodies found;
  const auto take = [&](const Body& other) {
    if (other.kind == body.kind && other.parent == body.parent) found.push_back(&other);
  };
  if (body.parent) {
    for (const Body* other : directory.children_of(*body.parent)) take(*other);
  } else {
    for (const Body& other : directory.bodies()) take(other);
  }
  std::ranges::sort(found, {}, [](const Body* it) { return std::string_view(it->name); });
  return found;
}

Bodies with_figures(const Holdings& holdings, const Metric& metric, const Bodies& bodies) {
  if (bodies.size() > kSiblingsMax) return {};
  const auto figures = latest_figures(holdings, metric, bodies);
  Bodies found;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    if (figures[i]) found.push_back(bodies[i]);
  }
  return found;
}

class ExcessLoading {
 public:
  ExcessLoading(const Holdings& holdings, const ExcessAddress& address)
      : holdings_(holdings), directory_(holdings.directory), address_(address) {}

  base::Result<ChosenExcess> load() {
    if (auto found = find_records(); !found) return base::fail(std::move(found));
    const auto unit = rates_of(*held_.body);
    for (const auto& point : unit.rates) held_.periods.push_back(point.period);
    std::ranges::reverse(held_.periods);
    auto question = excess_question(address_.question, held_.metric->period_kind);
    if (!question) return base::fail(std::move(question));
    held_.question = *question;
    if (!unit.rates.empty() && !held_.peers.empty()) {
      if (auto answered = answer(unit); !answered) return base::fail(std::move(answered));
    }
    return std::move(held_);
  }

 private:
  struct Read {
    std::vector<methods::Point> rates;
    std::vector<methods::Point> people;
  };

  base::Result<void> find_records() {
    auto metric = directory_.metric(address_.metric);
    if (!metric) return base::fail(std::move(metric));
    held_.metric = *metric;
    auto body =
        directory_.body(address_.body.empty() ? std::string_view((*metric)->body) : address_.body);
    if (!body) return base::fail(std::move(body));
    held_.body = *body;
    held_.siblings = with_figures(holdings_, **metric, of_one_parent(directory_, **body));
    if (auto found = find_peers(); !found) return base::fail(std::move(found));
    return {};
  }

  // The body itself is no peer of its own: a form that changes the body may well name it.
  base::Result<void> find_peers() {
    held_.is_default = address_.peers.empty();
    if (held_.is_default) held_.peers = held_.siblings;
    for (const auto code : address_.peers) {
      auto peer = directory_.body(code);
      if (!peer) return base::fail(std::move(peer));
      if (std::ranges::find(held_.peers, *peer) == held_.peers.end()) held_.peers.push_back(*peer);
    }
    std::erase(held_.peers, held_.body);
    std::ranges::sort(held_.peers, {}, [](const Body* it) { return std::string_view(it->name); });
    return {};
  }

  std::vector<methods::Point> points_of(const Metric& metric, const Body& body) {
    const auto figures = observations_of(holdings_.transaction, metric, body.code);
    std::vector<methods::Point> points;
    for (const auto& it : figures) {
      used_.push_back(it);
      if (const auto* reported = std::get_if<base::Reported>(&it.figure)) {
        points.push_back({it.period, reported->value});
      }
    }
    return points;
  }

  Read rates_of(const Body& body) {
    Read read{.rates = points_of(*held_.metric, body), .people = {}};
    const Metric* people = directory_.find_metric(kPopulationMetric);
    const bool can_count = people != nullptr && people != held_.metric &&
                           people->period_kind == held_.metric->period_kind &&
                           counted_per(*held_.metric);
    if (can_count && !read.rates.empty()) read.people = points_of(*people, body);
    return read;
  }

  static std::optional<methods::NamedRates> named(const Body& body, Read read) {
    if (read.rates.empty()) return std::nullopt;
    auto people = read.people.empty()
                      ? std::nullopt
                      : std::optional(methods::Series::make(std::move(read.people)).value());
    return methods::NamedRates{body.name, methods::Series::make(std::move(read.rates)).value(),
                               std::move(people)};
  }

  base::Result<void> answer(const Read& unit) {
    base::Problems problems;
    NamedExcess of{.unit = *named(*held_.body, unit),
                   .peers = {},
                   .question = {},
                   .answer = {},
                   .decimals = held_.metric->decimals};
    for (const Body* body : held_.peers) {
      auto peer = named(*body, rates_of(*body));
      if (peer) {
        of.peers.push_back(*std::move(peer));
      } else {
        problems.add({.place = "peers",
                      .what = body->name + " has no figure of \"" + held_.metric->title +
                              "\". Take it off the peers."});
      }
    }
    if (!problems.empty()) return std::move(problems).fail();
    if (const auto counted = counted_per(*held_.metric)) {
      of.events = counted->events;
      held_.question.per = counted->people;
    }
    begin_with_last_years(of.unit.rates);
    of.question = held_.question;
    auto answered = methods::excess(of.unit, of.peers, of.question);
    if (!answered) return base::fail(std::move(answered));
    of.answer = *std::move(answered);
    of.words.push_back(in_sentence(*held_.body));
    for (const Body* peer : held_.peers) of.words.push_back(in_sentence(*peer));
    held_.has_people = of.unit.population.has_value();
    held_.excess = std::move(of);
    tell_sources();
    return {};
  }

  void begin_with_last_years(const methods::Series& rates) {
    auto& [from, to, level, years, per, confidence] = held_.question;
    if (!to) to = rates.points().back().period;
    if (!from) from = std::max(rates.points().front().period, base::later(*to, 1 - kYearsShown));
    if (*from > *to && address_.question.from.empty()) from = to;
  }

  void tell_sources() {
    std::map<std::string_view, Observations> by_source;
    for (const auto& it : used_) by_source[it.source].push_back(it);
    for (auto& [code, observations] : by_source) {
      const Source* source = directory_.find_source(code);
      if (source == nullptr) continue;
      held_.sources.push_back({source, rows_words(observations, code)});
    }
    held_.digest = digest_of(used_);
  }

  const Holdings& holdings_;
  const Directory& directory_;
  const ExcessAddress& address_;
  Observations used_;
  ChosenExcess held_{};
};

}  // namespace

std::vector<const Body*> peers_like(const Holdings& holdings, const Metric& metric,
                                    const Body& body) {
  auto found = with_figures(holdings, metric, of_one_parent(holdings.directory, body));
  std::erase(found, &body);
  return found;
}

base::Result<ChosenExcess> load_excess(const Holdings& holdings, const ExcessAddress& address) {
  return ExcessLoading(holdings, address).load();
}

}  // namespace commonweal::missions
