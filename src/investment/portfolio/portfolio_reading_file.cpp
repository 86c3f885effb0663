#include "investment/portfolio/portfolio_reading_file.hpp"

#include <string>
#include <utility>

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
bool truth_in(const JsonObject& json, std::string_view name) {
  return json.truth(name).value_or(false);
}

std::vector<ChosenBid> chosen_in(const JsonObject& json) {
  std::vector<ChosenBid> chosen;
  for (const auto& it : json.objects("chosen")) {
    chosen.push_back({.id = text_in(it, "id"),
                      .title = text_in(it, "title"),
                      .department = text_in(it, "department"),
                      .department_name = text_in(it, "department_name"),
                      .start = whole_in(it, "start"),
                      .scale = number_in(it, "scale"),
                      .worth = number_in(it, "worth"),
                      .pounds = number_in(it, "pounds"),
                      .is_prevention = truth_in(it, "prevention")});
  }
  return chosen;
}

std::vector<LimitUse> limits_in(const JsonObject& spend) {
  std::vector<LimitUse> limits;
  for (const auto& it : spend.objects("limits")) {
    limits.push_back({.name = text_in(it, "name"),
                      .department = text_in(it, "department"),
                      .year = whole_in(it, "year"),
                      .budget = text_in(it, "budget"),
                      .limit = number_in(it, "limit"),
                      .spent = number_in(it, "spent")});
  }
  return limits;
}

std::vector<GoalProgress> goals_in(const JsonObject& json, std::string_view name) {
  std::vector<GoalProgress> goals;
  for (const auto& it : json.objects(name)) {
    goals.push_back({.code = text_in(it, "code"),
                     .title = text_in(it, "title"),
                     .weight = number_in(it, "weight"),
                     .progress = number_in(it, "progress"),
                     .minimum = it.number("minimum")});
  }
  return goals;
}

std::vector<WorthLine> worth_in(const JsonObject& json) {
  std::vector<WorthLine> lines;
  for (const auto& it : json.objects("worth_of_one_more")) {
    lines.push_back({.limit = text_in(it, "limit"),
                     .gain = number_in(it, "gain"),
                     .gain_most = number_in(it, "gain_most"),
                     .comes_in = it.texts("comes_in"),
                     .goes_out = it.texts("goes_out"),
                     .sentence = text_in(it, "sentence")});
  }
  return lines;
}

std::vector<LostLine> lost_in(const JsonObject& json) {
  std::vector<LostLine> lines;
  for (const auto& it : json.objects("lost")) {
    lines.push_back({.id = text_in(it, "id"),
                     .title = text_in(it, "title"),
                     .reason = text_in(it, "reason"),
                     .sentence = text_in(it, "sentence"),
                     .loss = it.number("loss"),
                     .loss_least = number_in(it, "loss_least")});
  }
  return lines;
}

std::optional<FrontierReport> frontier_in(const JsonObject& json) {
  const auto it = json.object("frontier");
  if (!it) return std::nullopt;
  FrontierReport frontier{.first_mission = text_in(*it, "first"),
                          .second_mission = text_in(*it, "second"),
                          .is_complete = truth_in(*it, "complete"),
                          .is_proven = truth_in(*it, "proven")};
  for (const auto& point : it->objects("points")) {
    frontier.points.push_back({.first = number_in(point, "first"),
                               .second = number_in(point, "second"),
                               .is_supported = truth_in(point, "supported"),
                               .chosen = point.texts("chosen")});
  }
  return frontier;
}

std::optional<RobustReport> robust_in(const JsonObject& json) {
  const auto it = json.object("robust");
  if (!it) return std::nullopt;
  RobustReport robust{.tail = number_in(*it, "tail"),
                      .scenarios = static_cast<std::size_t>(whole_in(*it, "scenarios")),
                      .expected = number_in(*it, "expected"),
                      .tail_mean = number_in(*it, "tail_mean"),
                      .tail_mean_otherwise = number_in(*it, "tail_mean_otherwise"),
                      .is_proven = truth_in(*it, "proven")};
  for (const auto& one : it->objects("frequencies")) {
    robust.frequencies.push_back({text_in(one, "id"), number_in(one, "share")});
  }
  return robust;
}

}  // namespace

std::optional<PortfolioReport> report_in(std::string_view text) {
  const auto json = JsonObject::read(text);
  const auto spend = json ? json->object("spend") : std::nullopt;
  const auto status = json ? json->text("status") : std::nullopt;
  if (!spend || !status) return std::nullopt;
  PortfolioReport report;
  report.status = *status;
  report.objective = number_in(*json, "objective");
  report.bound = number_in(*json, "bound");
  report.gap = number_in(*json, "gap");
  report.nodes = static_cast<std::size_t>(whole_in(*json, "nodes"));
  report.is_reproducible = truth_in(*json, "reproducible");
  report.chosen = chosen_in(*json);
  report.limits = limits_in(*spend);
  report.missions = goals_in(*json, "missions");
  report.places = goals_in(*json, "places");
  report.spend = number_in(*spend, "total");
  report.prevention_share = json->number("prevention_share");
  report.prevention_floor = json->number("prevention_floor");
  report.worth_of_one_more = worth_in(*json);
  report.lost = lost_in(*json);
  report.frontier = frontier_in(*json);
  report.robust = robust_in(*json);
  report.conflict = json->texts("conflict");
  report.conflict_sentence = text_in(*json, "conflict_sentence");
  report.notes = json->texts("notes");
  return report;
}

std::optional<std::string> program_in(std::string_view json) {
  const auto object = JsonObject::read(json);
  return object ? object->text("program") : std::nullopt;
}

}  // namespace commonweal::investment
