#include "investment/outlook/spending_scenarios_file.hpp"

#include <fstream>
#include <iterator>
#include <utility>

#include "platform/table/json_object.hpp"

namespace commonweal::investment {
namespace {

using platform::Json;
using platform::JsonObject;

// One object of the file, its members taken by name; what is wrong is gathered at its place.
class Members {
 public:
  Members(const JsonObject& object, std::string place, base::Problems& problems)
      : object_(object), place_(std::move(place)), problems_(problems) {}

  std::string text(std::string_view name) {
    const auto value = object_.text(name);
    if (!value || value->empty()) refuse(name, "Give a text.");
    return value.value_or("");
  }

  std::optional<double> number(std::string_view name) {
    const auto value = object_.number(name);
    if (!value && object_.has(name)) refuse(name, "This is not a number: 0.01 is 1%.");
    return value;
  }

  double needed_number(std::string_view name) {
    const auto value = number(name);
    if (!value && !object_.has(name)) refuse(name, "Give a number.");
    return value.value_or(0);
  }

  std::optional<int> year(std::string_view name) {
    const auto value = object_.integer(name);
    const bool fits = value && *value >= 1900 && *value <= 2200;
    if (object_.has(name) && !fits) refuse(name, "Give a year between 1900 and 2200.");
    return fits ? std::optional(static_cast<int>(*value)) : std::nullopt;
  }

  int needed_year(std::string_view name) {
    if (!object_.has(name)) refuse(name, "Give a year.");
    return year(name).value_or(0);
  }

  void refuse(std::string_view name, std::string what) {
    problems_.add({.place = place_ + std::string(name), .what = std::move(what)});
  }

 private:
  const JsonObject& object_;
  std::string place_;
  base::Problems& problems_;
};

std::string numbered(const std::string& file, std::string_view list, std::size_t number) {
  return file + ": " + std::string(list) + " " + std::to_string(number) + ": ";
}

std::vector<methods::PeopleOfAge> bands_in(const JsonObject& root, const std::string& file,
                                           base::Problems& problems) {
  std::vector<methods::PeopleOfAge> bands;
  for (const auto& object : root.objects("ages")) {
    Members members(object, numbered(file, "ages", bands.size() + 1), problems);
    bands.push_back({.name = members.text("age"),
                     .people = members.needed_number("people"),
                     .growth = members.needed_number("growth"),
                     .need = members.needed_number("need")});
  }
  return bands;
}

std::vector<SpendingScenario> scenarios_in(const JsonObject& root, const std::string& file,
                                           base::Problems& problems) {
  std::vector<SpendingScenario> scenarios;
  for (const auto& object : root.objects("scenarios")) {
    Members members(object, numbered(file, "scenarios", scenarios.size() + 1), problems);
    scenarios.push_back({.code = members.text("id"),
                         .title = members.text("title"),
                         .inputs = {.need_growth = members.number("need_growth"),
                                    .unit_cost_growth = members.number("unit_cost_growth"),
                                    .productivity = members.number("productivity"),
                                    .gdp_growth = members.number("gdp_growth"),
                                    .prevention = members.number("prevention"),
                                    .prevention_from = members.year("prevention_from")}});
  }
  return scenarios;
}

std::vector<InputSource> sources_in(const JsonObject& root, const std::string& file,
                                    base::Problems& problems) {
  std::vector<InputSource> sources;
  for (const auto& object : root.objects("inputs")) {
    Members members(object, numbered(file, "inputs", sources.size() + 1), problems);
    InputSource source{.input = members.text("input"),
                       .status = members.text("status"),
                       .words = members.text("source")};
    const bool known = source.status == "sourced" || source.status == "illustrative" ||
                       source.status == "calibrated";
    if (!known) members.refuse("status", "Say sourced, illustrative or calibrated.");
    sources.push_back(std::move(source));
  }
  return sources;
}

void read_goal(const JsonObject& root, const std::string& file, SpendingScenarios& into,
               base::Problems& problems) {
  if (!root.has("calibrate")) return;
  const auto object = root.object("calibrate");
  if (!object) {
    problems.add({.place = file + ": calibrate", .what = "Give an object."});
    return;
  }
  Members members(*object, file + ": calibrate: ", problems);
  const std::string word = members.text("input");
  const auto input =
      methods::calibrated_input_named({.place = file + ": calibrate: input", .text = word});
  const auto* named = problems.value_of(input);
  const double to = members.needed_number("to_share");
  into.goal_source = members.text("source");
  if (named != nullptr) into.goal = methods::CalibrationGoal{.input = *named, .last_share = to};
}

base::Error in_file(base::Error error, const std::string& file) {
  for (auto& problem : error.problems) problem.place = file + ": " + problem.place;
  return error;
}

Json parts_json(const methods::DriverParts& parts) {
  Json json = Json::object();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    json.add(std::string(code_word(methods::kSpendingDrivers[i])), parts[i]);
  }
  return json;
}

Json path_json(const ScenarioPath& it) {
  Json years = Json::array();
  for (const auto& year : it.path.years) {
    years.add(Json::object({{"year", year.year},
                            {"share", year.share},
                            {"since_before", parts_json(year.since_before)}}));
  }
  return Json::object({{"id", it.code},
                       {"title", it.title},
                       {"need_growth", it.inputs.need_growth},
                       {"unit_cost_growth", it.inputs.unit_cost_growth},
                       {"productivity", it.inputs.productivity},
                       {"gdp_growth", it.inputs.gdp_growth},
                       {"prevention", it.inputs.prevention},
                       {"last_share", it.path.last_share()},
                       {"drivers", parts_json(it.path.parts)},
                       {"years", std::move(years)}});
}

Json goal_json(const SpendingOutlook& outlook) {
  if (!outlook.goal) return {};
  auto inputs = outlook.paths.front().inputs;
  return Json::object({{"input", code_word(outlook.goal->input)},
                       {"found", methods::value_of(inputs, outlook.goal->input)},
                       {"to_share", outlook.goal->last_share},
                       {"source", outlook.goal_source}});
}

}  // namespace

base::Result<SpendingScenarios> read_scenarios(std::string_view text, const std::string& file) {
  base::Problems problems;
  const auto root = JsonObject::read(text);
  if (!root) {
    return base::fail(
        base::ErrorCode::invalid_input,
        {{.place = file, .what = "This is not one JSON object in UTF-8 with each name once."}});
  }
  Members members(*root, file + ": ", problems);
  if (members.text("format") != kOutlookFormat) {
    members.refuse("format", "Say \"" + std::string(kOutlookFormat) + "\".");
  }
  SpendingScenarios read{.title = members.text("title"),
                         .service = members.text("service"),
                         .shared = {.start_share = members.needed_number("start_share"),
                                    .first_year = members.needed_year("first_year"),
                                    .last_year = members.needed_year("last_year"),
                                    .bands = bands_in(*root, file, problems)},
                         .goal = {},
                         .goal_source = {},
                         .scenarios = scenarios_in(*root, file, problems),
                         .sources = sources_in(*root, file, problems)};
  read_goal(*root, file, read, problems);
  if (!problems.empty()) return std::move(problems).fail();
  // What the method would refuse is refused here, so that it is told with its file.
  auto tried = spending_outlook(read);
  if (!tried) return tl::unexpected(in_file(std::move(tried).error(), file));
  return read;
}

base::Result<SpendingScenarios> read_scenarios(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = path.string(), .what = "This file cannot be read."}});
  }
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return read_scenarios(text, path.filename().string());
}

Json outlook_json(const SpendingOutlook& outlook) {
  Json paths = Json::array();
  for (const auto& it : outlook.paths) paths.add(path_json(it));
  Json sources = Json::array();
  for (const auto& it : outlook.sources) {
    sources.add(Json::object({{"input", it.input}, {"status", it.status}, {"source", it.words}}));
  }
  return Json::object({{"title", outlook.title},
                       {"service", outlook.service},
                       {"method", methods::kSpendingOutlookVersion},
                       {"calibrated", goal_json(outlook)},
                       {"scenarios", std::move(paths)},
                       {"inputs", std::move(sources)}});
}

platform::DataSheet outlook_sheet(const SpendingOutlook& outlook) {
  platform::DataSheet sheet{
      .name = "Spending outlook", .columns = {"scenario", "year", "share_of_gdp"}, .rows = {}};
  for (const auto driver : methods::kSpendingDrivers) {
    sheet.columns.push_back("since_before_" + std::string(code_word(driver)));
  }
  for (const auto& it : outlook.paths) {
    for (const auto& year : it.path.years) {
      std::vector<platform::DataCell> row = {it.code, static_cast<double>(year.year), year.share};
      for (const double part : year.since_before) row.emplace_back(part);
      sheet.rows.push_back(std::move(row));
    }
  }
  sheet.about = {{"Outlook", outlook.title},
                 {"Calibrated", calibration_words(outlook)},
                 {"Command", "commonweal outlook health_outlook.json"}};
  return sheet;
}

}  // namespace commonweal::investment
