#include "investment/portfolio/portfolio_report_file.hpp"

#include <algorithm>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "investment/portfolio/lost_words.hpp"
#include "investment/values/value_view.hpp"

namespace commonweal::investment {
namespace {

using platform::Json;

Json texts(const std::vector<std::string>& all) {
  Json list = Json::array();
  for (const std::string& one : all) list.add(one);
  return list;
}

Json chosen_json(const PortfolioReport& report) {
  Json list = Json::array();
  for (const ChosenBid& bid : report.chosen) {
    list.add(Json::object({{"id", bid.id},
                           {"start", bid.start},
                           {"scale", bid.scale},
                           {"title", bid.title},
                           {"department", bid.department},
                           {"worth", bid.worth},
                           {"pounds", bid.pounds},
                           {"prevention", bid.is_prevention}}));
  }
  return list;
}

Json spend_json(const PortfolioReport& report) {
  Json limits = Json::array();
  for (const LimitUse& use : report.limits) {
    limits.add(Json::object({{"name", use.name},
                             {"department", use.department},
                             {"year", use.year},
                             {"budget", use.budget},
                             {"limit", use.limit},
                             {"spent", use.spent}}));
  }
  return Json::object({{"total", report.spend}, {"limits", std::move(limits)}});
}

Json goals_json(const std::vector<GoalProgress>& goals) {
  Json list = Json::array();
  for (const GoalProgress& goal : goals) {
    list.add(Json::object({{"code", goal.code},
                           {"title", goal.title},
                           {"weight", goal.weight},
                           {"progress", goal.progress},
                           {"minimum", goal.minimum}}));
  }
  return list;
}

Json worth_json(const PortfolioReport& report) {
  Json list = Json::array();
  for (const WorthLine& line : report.worth_of_one_more) {
    list.add(Json::object({{"limit", line.limit},
                           {"gain", line.gain},
                           {"gain_most", line.gain_most},
                           {"comes_in", texts(line.comes_in)},
                           {"goes_out", texts(line.goes_out)},
                           {"sentence", line.sentence}}));
  }
  return list;
}

Json lost_json(const PortfolioReport& report) {
  Json list = Json::array();
  for (const LostLine& line : report.lost) {
    list.add(Json::object({{"id", line.id},
                           {"title", line.title},
                           {"reason", line.reason},
                           {"sentence", line.sentence},
                           {"loss", line.loss},
                           {"loss_least", line.loss_least}}));
  }
  return list;
}

Json frontier_json(const FrontierReport& frontier) {
  Json points = Json::array();
  for (const FrontierLine& point : frontier.points) {
    points.add(Json::object({{"first", point.first},
                             {"second", point.second},
                             {"supported", point.is_supported},
                             {"chosen", texts(point.chosen)}}));
  }
  return Json::object({{"first", frontier.first_mission},
                       {"second", frontier.second_mission},
                       {"complete", frontier.is_complete},
                       {"proven", frontier.is_proven},
                       {"points", std::move(points)}});
}

Json robust_json(const RobustReport& robust) {
  Json frequencies = Json::array();
  for (const BidFrequency& one : robust.frequencies) {
    frequencies.add(Json::object({{"id", one.id}, {"share", one.share}}));
  }
  return Json::object({{"tail", robust.tail},
                       {"scenarios", robust.scenarios},
                       {"expected", robust.expected},
                       {"tail_mean", robust.tail_mean},
                       {"tail_mean_otherwise", robust.tail_mean_otherwise},
                       {"proven", robust.is_proven},
                       {"frequencies", std::move(frequencies)}});
}

std::string chosen_text(const PortfolioReport& report) {
  std::string text = base::counted(report.chosen.size(), "bid is", "bids are") + " chosen, for " +
                     large_pounds_words(report.spend) + ":\n";
  for (const ChosenBid& bid : report.chosen) {
    text += "  " + bid.id + " from " + year_words(bid.start);
    if (bid.scale < 1) text += " at " + base::percent(bid.scale);
    text += ": " + bid.title + '\n';
  }
  return text;
}

std::string proof_text(const PortfolioReport& report) {
  const std::string of =
      "Progress of " + gap_share_words(report.objective) + " of the gaps by weight";
  if (report.gap < 1e-9) return of + ", proven to be the most.\n";
  return of + "; none can have more than " + gap_share_words(report.bound) + " (gap " +
         base::grouped(100 * report.gap, 3) + "%).\n";
}

std::string lines_text(std::string_view title, const std::vector<std::string>& lines) {
  if (lines.empty()) return "";
  std::string text = '\n' + std::string(title) + '\n';
  for (const std::string& line : lines) text += "  " + line + '\n';
  return text;
}

}  // namespace

Json json_of(const PortfolioReport& report) {
  Json json = Json::object({{"status", report.status}});
  const bool has = report.has_portfolio();
  json.add("objective", has ? Json(report.objective) : Json());
  json.add("bound", has ? Json(report.bound) : Json());
  json.add("gap", has ? Json(report.gap) : Json());
  json.add("nodes", report.nodes);
  json.add("reproducible", Json(report.is_reproducible));
  json.add("chosen", chosen_json(report));
  json.add("spend", spend_json(report));
  json.add("prevention_share", report.prevention_share);
  json.add("prevention_floor", report.prevention_floor);
  json.add("missions", goals_json(report.missions));
  json.add("places", goals_json(report.places));
  json.add("worth_of_one_more", worth_json(report));
  json.add("lost", lost_json(report));
  json.add("frontier", report.frontier ? frontier_json(*report.frontier) : Json());
  json.add("robust", report.robust ? robust_json(*report.robust) : Json());
  json.add("conflict", texts(report.conflict));
  json.add("conflict_sentence", report.conflict_sentence);
  json.add("notes", texts(report.notes));
  json.add("version", kPortfolioVersion);
  json.add("inputs_digest", report.inputs_digest);
  return json;
}

std::string text_of(const PortfolioReport& report) {
  if (!report.has_portfolio()) {
    const bool is_known = report.status == "infeasible";
    return is_known ? "No portfolio meets all demands. " + report.conflict_sentence + '\n'
                    : "The search was cut short before it found a portfolio. Allow more nodes.\n";
  }
  std::string text = chosen_text(report) + proof_text(report);
  if (report.prevention_share) {
    text += "Prevention is " + base::percent(*report.prevention_share) + " of what is spent.\n";
  }
  const std::vector<std::string> worth = worth_lines(report.worth_of_one_more);
  text += lines_text("What one more million buys, by solving again:", worth);
  std::vector<std::string> lost;
  for (const LostLine& line : report.lost) lost.push_back(line.id + ": " + line.sentence);
  text += lines_text("Why the others lost:", lost);
  text += lines_text("Note:", report.notes);
  return text + "\nMethod " + std::string(kPortfolioVersion) + ", inputs " + report.inputs_digest +
         ".\n";
}

platform::DataSheet bids_sheet(const PortfolioReport& report) {
  platform::DataSheet sheet{.name = "Bids",
                            .columns = {"proposal", "title", "chosen", "start", "scale", "pounds",
                                        "progress", "prevention", "reason", "why"}};
  for (const ChosenBid& bid : report.chosen) {
    sheet.rows.push_back({bid.id, bid.title, "yes", bid.start, bid.scale, bid.pounds, bid.worth,
                          bid.is_prevention ? "yes" : "no", "", ""});
  }
  for (const LostLine& line : report.lost) {
    sheet.rows.push_back(
        {line.id, line.title, "no", {}, {}, {}, {}, "", line.reason, line.sentence});
  }
  sheet.about = {{"Method", std::string(kPortfolioVersion)},
                 {"Status", report.status},
                 {"Gap", base::grouped(100 * report.gap, 3) + '%'},
                 {"Inputs, digest", report.inputs_digest}};
  return sheet;
}

platform::DataSheet limits_sheet(const PortfolioReport& report) {
  platform::DataSheet sheet{.name = "Limits",
                            .columns = {"department", "budget", "year", "limit", "spent", "left"}};
  for (const LimitUse& use : report.limits) {
    sheet.rows.push_back(
        {use.department, use.budget, use.year, use.limit, use.spent, use.limit - use.spent});
  }
  return sheet;
}

}  // namespace commonweal::investment
