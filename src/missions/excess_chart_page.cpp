#include "missions/excess_chart_page.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/excess_words.hpp"
#include "platform/chart/interval_chart.hpp"

namespace commonweal::missions {
namespace {

using methods::OtherPeers;
using platform::Line;
using platform::Style;

// More names than these run into each other at the ends of their lines.
constexpr std::size_t kPeersNamed = 4;

struct Span {
  base::Period first;
  base::Period last;
};

Span span_of(const NamedExcess& of) {
  const auto& points = of.unit.rates.points();
  return {of.question.from.value_or(points.front().period),
          of.question.to.value_or(points.back().period)};
}

// A year without a figure breaks the line.
Line line_of(const methods::Series& series, const Span& span, std::string name, Style style) {
  Line line{.name = std::move(name), .points = {}, .style = style};
  for (auto period = span.first; period <= span.last; period = base::later(period, 1)) {
    line.points.push_back({base::decimal_year(period), series.at(period)});
  }
  return line;
}

Line peer_level_line(const NamedExcess& of) {
  Line line{.name = of.peers.size() == 1 ? of.peers.front().name : level_name(of),
            .points = {},
            .style = Style::observed};
  for (const auto& year : of.answer.years) {
    line.points.push_back({base::decimal_year(year.period), year.peer_rate});
  }
  return line;
}

double shown(const OtherPeers& other) { return other.excess.value_or(other.mean_difference); }

}  // namespace

platform::LineChart excess_rates_chart(const ChosenExcess& chosen) {
  CW_CHECK(chosen.excess);
  const NamedExcess& of = *chosen.excess;
  const Span span = span_of(of);
  platform::LineChart chart{
      .caption = {.id = "rates",
                  .title = chosen.metric->title,
                  .unit = chosen.metric->unit_words + ". Grey lines are the peers",
                  .description = answer_sentence(of)},
      .lines = {},
      .value_axis = platform::ValueAxis::fitted,
      .value_text = {}};
  if (of.peers.size() > 1) {
    const bool named = of.peers.size() <= kPeersNamed;
    for (const auto& peer : of.peers) {
      chart.lines.push_back(line_of(peer.rates, span, named ? peer.name : "", Style::other));
    }
  } else {
    chart.caption.unit = chosen.metric->unit_words;
  }
  chart.lines.push_back(line_of(of.unit.rates, span, of.unit.name, Style::observed));
  chart.lines.push_back(peer_level_line(of));
  return chart;
}

platform::Html excess_peers_chart(const ChosenExcess& chosen) {
  CW_CHECK(chosen.excess);
  const NamedExcess& of = *chosen.excess;
  if (of.peers.size() < 2) return {};
  std::vector<OtherPeers> alone;
  std::ranges::copy_if(of.answer.others, std::back_inserter(alone),
                       [](const OtherPeers& it) { return it.kind == OtherPeers::Kind::alone; });
  if (alone.empty()) return {};  // There are too many to be told apart.
  std::ranges::stable_sort(alone, std::greater<>(), shown);
  const auto& total = of.answer.total;
  const double answer = total ? total->excess : of.answer.mean_difference;
  platform::IntervalChart chart{
      .caption = {.id = "alone",
                  .title = "What one peer alone would say",
                  .unit = total ? "More " + of.events + " than at its rate"
                                : "Difference of rates, " + chosen.metric->unit_words,
                  .description = "A dot for each peer: what the answer would be if it were the "
                                 "only one."},
      .rows = {},
      .mark = platform::IntervalMark::dot,
      .reference = platform::Reference{
          .label = "All peers " + (total ? events_text(answer) : peer_rate_text(of, answer)),
          .value = answer}};
  for (const auto& it : alone) {
    std::string name = of.peers[it.peer].name;
    if (it.years != of.answer.years.size()) name += ", " + std::to_string(it.years) + " years";
    chart.rows.push_back(
        {.name = std::move(name), .value = shown(it), .value_text = other_text(of, it)});
  }
  return platform::render(chart);
}

}  // namespace commonweal::missions
