#include "investment/portfolio/portfolio_options.hpp"

#include <string_view>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::investment {
namespace {

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = text.find(',');
    if (end != 0) parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

class Reader {
 public:
  base::Result<PortfolioOptions> read(const PortfolioTexts& texts) && {
    PortfolioOptions options;
    options.asked.weights = amounts("maximise", texts.maximise);
    options.asked.minimums = amounts("minimum", texts.minimum);
    options.asked.place_minimums = amounts("fair", texts.fair);
    options.asked.departments = amounts("limits", texts.limits);
    options.asked.prevention_floor = number("prevention", texts.prevention, 0, 1);
    for (const auto one : parts_of(texts.in)) options.asked.in.emplace_back(one);
    for (const auto one : parts_of(texts.out)) options.asked.out.emplace_back(one);
    options.report.tail = tail(texts.robust);
    options.report.frontier = missions(texts.frontier);
    options.report.effort.gap = number("gap", texts.gap, 0, 1).value_or(0);
    if (const auto nodes = number("nodes", texts.nodes, 1, 1e9)) {
      options.report.effort.nodes = static_cast<std::size_t>(*nodes);
    }
    if (!problems_.empty()) return std::move(problems_).fail();
    return options;
  }

 private:
  void say(std::string_view place, std::string what) {
    problems_.add(base::Problem{.place = std::string(place), .what = std::move(what)});
  }

  std::optional<double> number(std::string_view place, std::string_view text, double least,
                               double most) {
    if (text.empty()) return std::nullopt;
    const auto number = base::decimal_number({place, text});
    if (!problems_.value_of(number)) return std::nullopt;
    if (*number >= least && *number <= most) return *number;
    say(place, std::string(text) + " is not between " + base::shortest(least) + " and " +
                   base::shortest(most) + ". Give a number that is.");
    return std::nullopt;
  }

  std::vector<CodeAmount> amounts(std::string_view place, std::string_view text) {
    std::vector<CodeAmount> amounts;
    for (const std::string_view part : parts_of(text)) {
      const std::size_t at = part.find('=');
      if (at == 0 || at == std::string_view::npos) {
        say(place, "\"" + std::string(part) + "\" is not NAME=NUMBER. Write it as health=2.");
        continue;
      }
      const auto amount = base::decimal_number({place, part.substr(at + 1)});
      if (problems_.value_of(amount)) amounts.push_back({std::string(part.substr(0, at)), *amount});
    }
    return amounts;
  }

  std::optional<double> tail(std::string_view text) {
    if (text.empty()) return std::nullopt;
    constexpr std::string_view kStart = "cvar:";
    if (text.starts_with(kStart)) {
      const auto share = number("robust", text.substr(kStart.size()), 0.005, 1);
      if (share || !problems_.empty()) return share;
    }
    say("robust", "\"" + std::string(text) + "\" is no rule. Write cvar:0.1 for the worst tenth.");
    return std::nullopt;
  }

  std::optional<std::pair<std::string, std::string>> missions(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const std::size_t at = text.find(':');
    if (at != std::string_view::npos && at > 0 && at + 1 < text.size()) {
      return std::pair(std::string(text.substr(0, at)), std::string(text.substr(at + 1)));
    }
    say("frontier", "\"" + std::string(text) + "\" is not MISSION:MISSION. Name two missions.");
    return std::nullopt;
  }

  base::Problems problems_ = {};
};

}  // namespace

base::Result<PortfolioOptions> portfolio_options(const PortfolioTexts& texts) {
  return Reader().read(texts);
}

}  // namespace commonweal::investment
