#include "learning/monitor/funnel_report.hpp"

#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

using methods::FunnelKind;
using methods::FunnelSpread;
using methods::FunnelZone;

constexpr std::size_t kLeastBodies = 3;
constexpr double kPer = 100;

// What is wrong with a row; empty if nothing is.
std::string fault_of(const FunnelRow& row, FunnelKind kind) {
  const std::string events = base::shortest(row.events);
  if (row.events < 0 || row.events != std::floor(row.events)) {
    return events + " is no count of events. Give a whole number from 0.";
  }
  const bool is_share = kind == FunnelKind::share;
  if (is_share && row.n != std::floor(row.n)) {
    return base::shortest(row.n) +
           " is no number of cases. Give a whole number, or say --kind rate for an exposure.";
  }
  if (is_share && row.events > row.n) {
    return events + " events of " + base::shortest(row.n) +
           " cases are a share above 1. Give at most as many events as cases.";
  }
  return {};
}

void check_rows(const FunnelTable& table, FunnelKind kind, base::Problems& problems) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const auto& row : table.rows) {
    const auto place = table.places.row(row.line);
    const auto fault = fault_of(row, kind);
    if (!fault.empty()) problems.add({.place = place, .what = fault});
    if (seen.emplace(row.body, row.stratum).second) continue;
    problems.add({.place = place,
                  .what = "\"" + row.body + "\" is there twice" +
                          (table.has_strata ? " for the group \"" + row.stratum + "\"." : ".") +
                          " Give one row each, or name the groups with --strata."});
  }
}

// All bodies together, by group.
std::map<std::string, methods::FunnelUnit> totals_of(const FunnelTable& table) {
  std::map<std::string, methods::FunnelUnit> totals;
  for (const auto& row : table.rows) {
    auto& total = totals[row.stratum];
    total.events += row.events;
    total.n += row.n;
  }
  return totals;
}

std::vector<FunnelBody> plain_bodies(const FunnelTable& table) {
  std::vector<FunnelBody> bodies;
  for (const auto& row : table.rows) bodies.push_back({row.body, {row.events, row.n}, {}});
  return bodies;
}

FunnelBody standardised_body(const std::string& name, const std::vector<const FunnelRow*>& rows,
                             const std::map<std::string, methods::FunnelUnit>& totals) {
  FunnelBody body{.name = name, .unit = {0, 0}, .direct = {}};
  std::vector<methods::Stratum> strata;
  for (const auto* row : rows) {
    const auto& total = totals.at(row->stratum);
    body.unit.events += row->events;
    body.unit.n += row->n * total.events / total.n;
    strata.push_back({row->events, row->n, total.n});
  }
  if (strata.size() != totals.size()) return body;  // A group is missing: no direct rate.
  const auto direct = methods::direct_rate(strata, {.per = kPer});
  if (direct) body.direct = *direct;
  return body;
}

std::vector<FunnelBody> standardised_bodies(const FunnelTable& table) {
  const auto totals = totals_of(table);
  std::vector<std::string> order;
  std::map<std::string, std::vector<const FunnelRow*>> rows;
  for (const auto& row : table.rows) {
    auto& own = rows[row.body];
    if (own.empty()) order.push_back(row.body);
    own.push_back(&row);
  }
  std::vector<FunnelBody> bodies;
  for (const auto& name : order) bodies.push_back(standardised_body(name, rows.at(name), totals));
  return bodies;
}

void check_bodies(const FunnelTable& table, const std::vector<FunnelBody>& bodies, FunnelKind kind,
                  base::Problems& problems) {
  if (bodies.size() < kLeastBodies) {
    problems.add({.place = table.places.file,
                  .what = std::to_string(bodies.size()) +
                          (bodies.size() == 1 ? " body is" : " bodies are") +
                          " too few to compare. Give three or more."});
    return;
  }
  double events = 0;
  double n = 0;
  for (const auto& body : bodies) {
    events += body.unit.events;
    n += body.unit.n;
  }
  const bool is_all = kind == FunnelKind::share && events == n;
  if (events > 0 && !is_all) return;
  problems.add({.place = table.places.file,
                .what = is_all ? "Every case is an event: there is nothing to compare."
                               : "There is no event in it: there is nothing to compare."});
}

// On the scale of the values, by chance alone.
std::vector<methods::UncertainFigure> figures_of(const FunnelReport& report) {
  std::vector<methods::UncertainFigure> figures;
  const bool is_share = report.plot.question.kind == FunnelKind::share;
  for (const auto& body : report.bodies) {
    // With half an event more, so that none is not sure.
    const double share = (body.unit.events + 0.5) / (body.unit.n + (is_share ? 1 : 0.5));
    const double variance = is_share ? share * (1 - share) : share;
    figures.push_back({body.unit.events / body.unit.n, std::sqrt(variance / body.unit.n)});
  }
  return figures;
}

}  // namespace

FunnelReport funnel_report(const FunnelTable& table, methods::FunnelQuestion question,
                           base::Problems& problems) {
  FunnelReport report{
      .bodies = {}, .plot = {}, .ranks = {}, .is_standardised = table.has_strata, .digest = {}};
  check_rows(table, question.kind, problems);
  if (!problems.empty()) return report;
  report.bodies = table.has_strata ? standardised_bodies(table) : plain_bodies(table);
  if (table.has_strata) question.kind = FunnelKind::ratio;
  check_bodies(table, report.bodies, question.kind, problems);
  if (!problems.empty()) return report;
  std::vector<methods::FunnelUnit> units;
  for (const auto& body : report.bodies) units.push_back(body.unit);
  report.plot = methods::funnel_plot(units, question);
  report.ranks = methods::rank_intervals(figures_of(report));
  return report;
}

std::string_view zone_words(FunnelZone zone) {
  switch (zone) {
    case FunnelZone::below_outer: return "below 99.8%";
    case FunnelZone::below_inner: return "below 95%";
    case FunnelZone::inside: return "inside";
    case FunnelZone::above_inner: return "above 95%";
    case FunnelZone::above_outer: return "above 99.8%";
  }
  CW_CHECK(false);
}

std::string_view kind_word(FunnelKind kind) {
  switch (kind) {
    case FunnelKind::share: return "share";
    case FunnelKind::rate: return "rate";
    case FunnelKind::ratio: return "ratio";
  }
  CW_CHECK(false);
}

std::string_view spread_word(FunnelSpread spread) {
  switch (spread) {
    case FunnelSpread::chance: return "none";
    case FunnelSpread::additive: return "additive";
    case FunnelSpread::multiplicative: return "multiplicative";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
