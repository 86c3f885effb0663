#include "investment/portfolio/portfolio_kept_file.hpp"

#include "platform/table/json_object.hpp"

namespace commonweal::investment {
namespace {

using platform::JsonObject;

std::string text_in(const JsonObject& json, std::string_view name) {
  return json.text(name).value_or("");
}
double number_in(const JsonObject& json, std::string_view name) {
  return json.number(name).value_or(0);
}
int whole_in(const JsonObject& json, std::string_view name) {
  return static_cast<int>(json.integer(name).value_or(0));
}
std::size_t count_in(const JsonObject& json, std::string_view name) {
  return static_cast<std::size_t>(json.integer(name).value_or(0));
}
bool truth_in(const JsonObject& json, std::string_view name) {
  return json.truth(name).value_or(false);
}

// Each member of a list, made by `make`.
template <class Line, class Make>
std::vector<Line> list_in(const JsonObject& json, std::string_view name, Make make) {
  std::vector<Line> lines;
  for (const JsonObject& one : json.objects(name)) lines.push_back(make(one));
  return lines;
}

ChosenBid chosen_bid(const JsonObject& json) {
  return {.id = text_in(json, "id"),
          .title = text_in(json, "title"),
          .department = text_in(json, "department"),
          .start = whole_in(json, "start"),
          .scale = number_in(json, "scale"),
          .worth = number_in(json, "worth"),
          .pounds = number_in(json, "pounds"),
          .is_prevention = truth_in(json, "prevention")};
}

LimitUse limit_use(const JsonObject& json) {
  return {.name = text_in(json, "name"),
          .department = text_in(json, "department"),
          .year = whole_in(json, "year"),
          .budget = text_in(json, "budget"),
          .limit = number_in(json, "limit"),
          .spent = number_in(json, "spent")};
}

GoalProgress goal_progress(const JsonObject& json) {
  return {.code = text_in(json, "code"),
          .title = text_in(json, "title"),
          .weight = number_in(json, "weight"),
          .progress = number_in(json, "progress"),
          .minimum = json.number("minimum")};
}

WorthLine worth_line(const JsonObject& json) {
  return {.limit = text_in(json, "limit"),
          .gain = number_in(json, "gain"),
          .gain_most = number_in(json, "gain_most"),
          .comes_in = json.texts("comes_in"),
          .goes_out = json.texts("goes_out"),
          .sentence = text_in(json, "sentence")};
}

LostLine lost_line(const JsonObject& json) {
  return {.id = text_in(json, "id"),
          .title = text_in(json, "title"),
          .reason = text_in(json, "reason"),
          .sentence = text_in(json, "sentence"),
          .loss = json.number("loss"),
          .loss_least = number_in(json, "loss_least")};
}

FrontierReport frontier_in(const JsonObject& json) {
  return {.first_mission = text_in(json, "first"),
          .second_mission = text_in(json, "second"),
          .is_complete = truth_in(json, "complete"),
          .is_proven = truth_in(json, "proven"),
          .points = list_in<FrontierLine>(json, "points", [](const JsonObject& point) {
            return FrontierLine{.first = number_in(point, "first"),
                                .second = number_in(point, "second"),
                                .is_supported = truth_in(point, "supported"),
                                .chosen = point.texts("chosen")};
          })};
}

RobustReport robust_in(const JsonObject& json) {
  return {.tail = number_in(json, "tail"),
          .scenarios = count_in(json, "scenarios"),
          .expected = number_in(json, "expected"),
          .tail_mean = number_in(json, "tail_mean"),
          .tail_mean_otherwise = number_in(json, "tail_mean_otherwise"),
          .is_proven = truth_in(json, "proven"),
          .frequencies = list_in<BidFrequency>(json, "frequencies", [](const JsonObject& one) {
            return BidFrequency{text_in(one, "id"), number_in(one, "share")};
          })};
}

void read_answer(const JsonObject& json, PortfolioReport& report) {
  report.objective = number_in(json, "objective");
  report.bound = number_in(json, "bound");
  report.gap = number_in(json, "gap");
  report.nodes = count_in(json, "nodes");
  report.is_reproducible = truth_in(json, "reproducible");
  report.chosen = list_in<ChosenBid>(json, "chosen", chosen_bid);
  if (const auto spend = json.object("spend")) {
    report.spend = number_in(*spend, "total");
    report.limits = list_in<LimitUse>(*spend, "limits", limit_use);
  }
  report.prevention_share = json.number("prevention_share");
  report.prevention_floor = json.number("prevention_floor");
  report.missions = list_in<GoalProgress>(json, "missions", goal_progress);
  report.places = list_in<GoalProgress>(json, "places", goal_progress);
}

void read_reasons(const JsonObject& json, PortfolioReport& report) {
  report.worth_of_one_more = list_in<WorthLine>(json, "worth_of_one_more", worth_line);
  report.lost = list_in<LostLine>(json, "lost", lost_line);
  if (const auto frontier = json.object("frontier")) report.frontier = frontier_in(*frontier);
  if (const auto robust = json.object("robust")) report.robust = robust_in(*robust);
  report.conflict = json.texts("conflict");
  report.conflict_sentence = text_in(json, "conflict_sentence");
  report.notes = json.texts("notes");
  report.inputs_digest = text_in(json, "inputs_digest");
}

}  // namespace

std::optional<KeptPortfolio> kept_portfolio(std::string_view text) {
  const auto json = JsonObject::read(text);
  if (!json || !json->has("status") || text_in(*json, "version") != kPortfolioVersion) {
    return std::nullopt;
  }
  KeptPortfolio kept;
  kept.report.status = text_in(*json, "status");
  read_answer(*json, kept.report);
  read_reasons(*json, kept.report);
  if (const auto programs = json->object("programs")) {
    kept.lp = text_in(*programs, "lp");
    kept.mps = text_in(*programs, "mps");
  }
  return kept;
}

}  // namespace commonweal::investment
