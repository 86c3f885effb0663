#include "learning/monitor/funnel_text_command.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kWide = 11;

std::string row_of(const FunnelReport& report, std::size_t i, std::size_t wide) {
  const auto& [value, inner, outer, zone, z, p, adjusted] = report.plot.places[i];
  const auto& body = report.bodies[i];
  const auto figure = [](double number, int decimals) {
    return padded_right(base::grouped(number, decimals), kWide);
  };
  const auto& ranks = report.ranks[i];
  return padded_left(platform::cut_short(body.name), wide) + figure(body.unit.events, 0) +
         figure(body.unit.n, report.is_standardised ? 1 : 0) + figure(value, 4) +
         figure(inner.lower, 4) + figure(inner.upper, 4) +
         padded_right(std::to_string(ranks.lower) + "-" + std::to_string(ranks.upper), kWide) +
         "  " + std::string(zone_words(zone)) + "\n";
}

std::string spread_sentence(const methods::FunnelPlot& plot) {
  const std::string phi = base::grouped(plot.phi, 2);
  switch (plot.question.spread) {
    case methods::FunnelSpread::chance:
      return plot.phi > 2 ? "Bodies differ by more than chance makes them (the winsorised mean "
                            "square is " +
                                phi +
                                ", not 1): most limits are too narrow. Try --overdispersion "
                                "additive."
                          : "Bodies differ by about as much as chance makes them (the winsorised "
                            "mean square is " +
                                phi + ").";
    case methods::FunnelSpread::additive:
      return "Limits allow for a variance between bodies of " + base::grouped(plot.tau2, 5) +
             " beyond chance, and phi is " + phi + ".";
    case methods::FunnelSpread::multiplicative:
      return plot.phi > 1 ? "Limits are the root of phi = " + phi + " times as wide as by chance."
                          : "Bodies differ by no more than chance makes them (phi is " + phi +
                                "): limits are those of chance.";
  }
  return {};
}

}  // namespace

std::string funnel_text(const FunnelReport& report) {
  std::size_t wide = 8;
  std::size_t outside = 0;
  for (std::size_t i = 0; i < report.bodies.size(); ++i) {
    wide = std::max(wide, platform::columns(platform::cut_short(report.bodies[i].name)) + 1);
    outside += report.plot.places[i].zone != methods::FunnelZone::inside;
  }
  std::string text = padded_left("Body", wide);
  const std::string n = report.is_standardised ? "Expected" : "N";
  for (const auto& head : {std::string("Events"), n, std::string("Value"), std::string("95% low"),
                           std::string("95% high"), std::string("Ranks")}) {
    text += padded_right(head, kWide);
  }
  text += "  Funnel\n";
  for (std::size_t i = 0; i < report.bodies.size(); ++i) text += row_of(report, i, wide);
  text += "\n" + platform::wrapped("All together: " + base::grouped(report.plot.target, 4) + ". " +
                                       std::to_string(outside) + " of " +
                                       std::to_string(report.bodies.size()) +
                                       " bodies lie outside 95%; one in 20 does by chance.",
                                   0);
  text += platform::wrapped(spread_sentence(report.plot), 0);
  text += platform::wrapped(
      "Ranks are what a body's own chance leaves open (95%), from the lowest value. Inside the "
      "funnel a rank says nothing.",
      0);
  return text + "SHA-256 of the file: " + report.digest + "\n";
}

}  // namespace commonweal::learning
