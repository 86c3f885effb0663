#include "missions/excess_file.hpp"

#include <cmath>
#include <cstdint>
#include <span>

#include "base/check.hpp"
#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using methods::OtherPeers;
using platform::Json;

Json names(const NamedExcess& of, std::span<const std::size_t> places) {
  Json names = Json::array();
  for (const std::size_t place : places) names.add(of.peers[place].name);
  return names;
}

Json all_names(const NamedExcess& of) {
  Json names = Json::array();
  for (const auto& peer : of.peers) names.add(peer.name);
  return names;
}

Json year_json(const NamedExcess& of, const methods::ExcessYear& year) {
  return Json::object({{"period", base::text(year.period)},
                       {"rate", year.rate},
                       {"peer_rate", year.peer_rate},
                       {"difference", year.difference()},
                       {"peers", names(of, year.peers)},
                       {"population", year.population},
                       {"excess", year.population ? Json(year.excess(of.question.per)) : Json()}});
}

std::string_view reason_word(methods::LeftOutFor what) {
  switch (what) {
    case methods::LeftOutFor::rate: return "rate";
    case methods::LeftOutFor::peers: return "peers";
    case methods::LeftOutFor::population: return "population";
  }
  CW_CHECK(false);
}

Json left_out_json(const NamedExcess& of) {
  Json list = Json::array();
  for (const auto& it : of.answer.left_out) {
    list.add(Json::object({{"period", base::text(it.period)},
                           {"lacking", reason_word(it.what)},
                           {"peers", names(of, it.peers)}}));
  }
  return list;
}

Json total_json(const std::optional<methods::ExcessTotal>& total) {
  if (!total) return {};
  return Json::object({{"events", total->events},
                       {"expected", total->expected},
                       {"excess", total->excess},
                       {"lower", total->limits.lower},
                       {"upper", total->limits.upper},
                       {"counts_peers_chance", total->counts_peers_chance}});
}

Json others_json(const NamedExcess& of, OtherPeers::Kind kind) {
  Json list = Json::array();
  for (const auto& other : of.answer.others) {
    if (other.kind != kind) continue;
    list.add(Json::object({{"peer", of.peers[other.peer].name},
                           {"years", other.years},
                           {"mean_difference", other.mean_difference},
                           {"excess", other.excess}}));
  }
  return list;
}

// A whole number is written as one: 100000, not 1e+05.
Json whole_or_not(double number) {
  constexpr double kWholeMax = 1e15;
  const bool is_whole = std::floor(number) == number && number < kWholeMax;
  return is_whole ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

}  // namespace

Json excess_json(const NamedExcess& of) {
  Json years = Json::array();
  for (const auto& year : of.answer.years) years.add(year_json(of, year));
  return Json::object({{"unit", of.unit.name},
                       {"peers", all_names(of)},
                       {"level", code_word(of.question.level)},
                       {"peer_years", code_word(of.question.years)},
                       {"per", whole_or_not(of.question.per)},
                       {"events", of.events},
                       {"mean_difference", of.answer.mean_difference},
                       {"total", total_json(of.answer.total)},
                       {"years", std::move(years)},
                       {"left_out", left_out_json(of)},
                       {"without", others_json(of, OtherPeers::Kind::without)},
                       {"alone", others_json(of, OtherPeers::Kind::alone)},
                       {"method", methods::kExcessVersion}});
}

}  // namespace commonweal::missions
