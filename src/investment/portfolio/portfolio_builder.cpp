#include "investment/portfolio/portfolio_builder.hpp"

#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::investment {
namespace {

constexpr double kPercent = 100;
constexpr double kMostTimes = 1000;  // Percent of a limit, and the most of a weight.
constexpr double kLeastTail = 0.5;   // Percent: one of 200 scenarios.

struct Range {
  double least;
  double most;
};

class FormReader {
 public:
  FormReader(const PortfolioBuilder& builder, const FieldText& field)
      : builder_(builder), field_(field) {}

  base::Result<PortfolioTexts> read() && {
    PortfolioTexts texts;
    texts.maximise = weights();
    for (const auto& it : builder_.missions) {
      add(texts.minimum, it.code, share(minimum_field(it.code), {0, kPercent}));
    }
    for (const auto& it : builder_.places) {
      add(texts.fair, it.code, share(fair_field(it.code), {0, kPercent}));
    }
    for (const auto& it : builder_.departments) add_limit(texts, it.code);
    for (const auto& it : builder_.bids) add_bid(texts, it.code);
    texts.prevention = text_of(share(kPreventionField, {0, kPercent}));
    if (const auto tail = share(kTailField, {kLeastTail, kPercent})) {
      texts.robust = "cvar:" + base::shortest(*tail);
    }
    texts.frontier = frontier();
    texts.gap = text_of(share(kGapField, {0, kPercent}));
    if (!problems_.empty()) return std::move(problems_).fail();
    return texts;
  }

 private:
  static void add(std::string& text, const std::string& code, const std::optional<double>& amount) {
    if (!amount) return;
    if (!text.empty()) text += ',';
    text += code + '=' + base::shortest(*amount);
  }

  static std::string text_of(const std::optional<double>& number) {
    return number ? base::shortest(*number) : "";
  }

  std::optional<double> number(std::string_view name, Range range) {
    const std::string text = field_(name);
    if (text.empty()) return std::nullopt;
    const auto number = base::decimal_number({name, text});
    if (!problems_.value_of(number)) return std::nullopt;
    if (*number >= range.least && *number <= range.most) return *number;
    problems_.add({.place = std::string(name),
                   .what = text + " is not between " + base::shortest(range.least) + " and " +
                           base::shortest(range.most) + ". Give a number that is."});
    return std::nullopt;
  }

  // Typed in percent, told as a share.
  std::optional<double> share(std::string_view name, Range range) {
    const auto percent = number(name, range);
    return percent ? std::optional(*percent / kPercent) : std::nullopt;
  }

  std::string weights() {
    std::string text;
    bool has_any = builder_.missions.empty();
    for (const auto& it : builder_.missions) {
      const auto weight = number(weight_field(it.code), {0, kMostTimes});
      add(text, it.code, weight);
      has_any = has_any || (weight && *weight > 0);
    }
    if (!has_any && problems_.empty() && !text.empty()) {
      problems_.add({.place = weight_field(builder_.missions.front().code),
                     .what = "All missions count 0. Give one of them a weight above 0."});
    }
    return text;
  }

  void add_limit(PortfolioTexts& texts, const std::string& department) {
    const auto factor = share(limit_field(department), {0, kMostTimes});
    if (factor && *factor != 1) add(texts.limits, department, factor);
  }

  void add_bid(PortfolioTexts& texts, const std::string& code) {
    const std::string choice = field_(bid_field(code));
    if (choice.empty()) return;
    if (choice != "in" && choice != "out") {
      problems_.add({.place = bid_field(code),
                     .what = "Choose whether the bid must be in, must be out, or is free."});
      return;
    }
    std::string& text = choice == "in" ? texts.in : texts.out;
    if (!text.empty()) text += ',';
    text += code;
  }

  bool is_mission(const std::string& code) const {
    for (const auto& it : builder_.missions) {
      if (it.code == code) return true;
    }
    return false;
  }

  std::string frontier() {
    const std::string first = field_(kFirstField);
    const std::string second = field_(kSecondField);
    if (first.empty() && second.empty()) return "";
    if (is_mission(first) && is_mission(second) && first != second) return first + ':' + second;
    problems_.add(
        {.place = std::string(second.empty() || first == second ? kSecondField : kFirstField),
         .what = "Choose two missions, or neither, to weigh one against the other."});
    return "";
  }

  const PortfolioBuilder& builder_;
  const FieldText& field_;
  base::Problems problems_ = {};
};

}  // namespace

std::string weight_field(std::string_view mission) { return "weight-" + std::string(mission); }
std::string minimum_field(std::string_view mission) { return "minimum-" + std::string(mission); }
std::string fair_field(std::string_view place) { return "fair-" + std::string(place); }
std::string limit_field(std::string_view department) { return "limit-" + std::string(department); }
std::string bid_field(std::string_view bid) { return "bid-" + std::string(bid); }

base::Result<PortfolioTexts> portfolio_asked(const PortfolioBuilder& builder,
                                             const FieldText& field) {
  return FormReader(builder, field).read();
}

std::vector<std::string> portfolio_words(const PortfolioTexts& texts) {
  std::vector<std::string> words = {"proposal", "portfolio", "store"};
  const std::pair<const char*, const std::string*> options[] = {{"--maximise", &texts.maximise},
                                                                {"--minimum", &texts.minimum},
                                                                {"--fair", &texts.fair},
                                                                {"--limits", &texts.limits},
                                                                {"--prevention", &texts.prevention},
                                                                {"--with", &texts.in},
                                                                {"--without", &texts.out},
                                                                {"--robust", &texts.robust},
                                                                {"--frontier", &texts.frontier},
                                                                {"--gap", &texts.gap},
                                                                {"--nodes", &texts.nodes}};
  for (const auto& [name, text] : options) {
    if (text->empty()) continue;
    words.emplace_back(name);
    words.push_back(*text);
  }
  return words;
}

}  // namespace commonweal::investment
