#include "devolution/assembly/assembly_text.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::size_t kPairsShown = 10;
constexpr std::size_t kLevelsShown = 8;
constexpr std::size_t kWidth = 88;

std::string fixed(double value, int decimals) { return base::grouped(value, decimals); }
std::string percent_of(double share) { return fixed(100 * share, 2) + "%"; }

std::string words_of(AssemblyMethod method) {
  switch (method) {
    case AssemblyMethod::leximin: return "LEXIMIN";
    case AssemblyMethod::maximin: return "maximin";
    case AssemblyMethod::nash: return "Nash";
    case AssemblyMethod::goldilocks: return "Goldilocks";
    case AssemblyMethod::legacy: return "LEGACY";
  }
  CW_CHECK(false);
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

std::string right(std::string text, std::size_t width) {
  if (text.size() < width) text.insert(0, width - text.size(), ' ');
  return text;
}

// Ids in lines of the page's width.
std::string listed_ids(const AssemblyPool& pool, const std::vector<std::size_t>& people) {
  std::string text;
  std::size_t at = 0;
  for (const std::size_t i : people) {
    const std::string& id = pool.ids[i];
    if (at > 0 && at + id.size() + 2 > kWidth) {
      text += ",\n";
      at = 0;
    } else if (at > 0) {
      text += ", ";
      at += 2;
    }
    text += id;
    at += id.size();
  }
  return text + "\n";
}

std::string changes_text(const AssemblyPool& pool,
                         const std::vector<methods::QuotaChange>& changes) {
  std::string text;
  for (const auto& change : changes) {
    const auto& category = pool.question.categories[change.category];
    text += "  " + category.name + " " + category.features[change.feature].name + ": " +
            std::to_string(change.from.least) + " to " + std::to_string(change.from.most) +
            " becomes " + std::to_string(change.to.least) + " to " +
            std::to_string(change.to.most) + "\n";
  }
  return text;
}

std::string proof_text(const AssemblyChoice& choice) {
  if (!choice.bound) {
    return "There is no proof: chances are counted over " + std::to_string(choice.panels.size()) +
           " draws, each as likely as another.\n";
  }
  std::string text = "Proof: the " + objective_words(choice.method) + " is " +
                     fixed(choice.reached, 9) + " (primal), and no lottery can pass " +
                     fixed(*choice.bound, 9) + " (dual).\n";
  if (!choice.is_proven) text += "The search ended before the two met: this is not proven best.\n";
  return text;
}

std::string levels_text(const AssemblyChoice& choice) {
  if (choice.levels.empty()) return "";
  std::string text = "\nChance    People at that level, none of whom can have more\n";
  for (std::size_t i = 0; i < choice.levels.size() && i < kLevelsShown; ++i) {
    const auto& level = choice.levels[i];
    text += right(percent_of(level.chance), 7) + "   " + std::to_string(level.people) + "\n";
  }
  if (choice.levels.size() > kLevelsShown) {
    text += "        … and " + std::to_string(choice.levels.size() - kLevelsShown) +
            " further levels\n";
  }
  return text;
}

std::string shares_text(const AssemblyChoice& choice) {
  std::string text = "\n" + padded("Who is on it", 40) + "   Quota  Seats   Panel    Pool\n";
  const auto seats = static_cast<double>(choice.selected.size());
  for (const auto& it : choice.shares) {
    const std::string quota = std::to_string(it.quota.least) + "-" + std::to_string(it.quota.most);
    text += padded(it.category + " " + it.feature, 40) + right(quota, 8) +
            right(std::to_string(it.seats), 7) +
            right(fixed(100 * static_cast<double>(it.seats) / seats, 1) + "%", 8) +
            right(fixed(100 * it.pool, 1) + "%", 8) + "\n";
  }
  return text;
}

std::string pairs_text(const AssemblyChoice& choice) {
  if (choice.pairs.empty()) return "";
  std::string text =
      "\n" + padded("Pairs furthest from the pool, over all draws", 56) + "  Panel    Pool\n";
  for (std::size_t i = 0; i < choice.pairs.size() && i < kPairsShown; ++i) {
    const auto& it = choice.pairs[i];
    text += padded(it.one + ", " + it.other, 56) + right(fixed(100 * it.expected, 1) + "%", 7) +
            right(fixed(100 * it.pool, 1) + "%", 8) + "\n";
  }
  return text;
}

std::string households_text(const AssemblyPool& pool) {
  std::string text;
  if (pool.shared_households > 0) {
    text += "Households of two or more: " + std::to_string(pool.shared_households) +
            ". Of each at most one person is selected.\n";
  }
  for (const auto& [one, other] : pool.near_addresses) {
    text += "Nearly the same address, taken as one household: " + pool.ids[one] + " and " +
            pool.ids[other] + ". Look whether that is so.\n";
  }
  return text;
}

std::string replacement_text(const AssemblyPool& pool, const AssemblyChoice& choice) {
  if (choice.leaving.empty()) return "";
  std::string text = "\nWho drops out:\n" + listed_ids(pool, choice.leaving) +
                     "Who comes for them, by the fairest lottery over those left:\n" +
                     listed_ids(pool, choice.joining);
  if (choice.broken.empty()) return text + "Every quota still holds.\n";
  return text +
         "Nobody left can keep every quota. For the seats that are open, the least change:\n" +
         changes_text(pool, choice.broken);
}

std::string lottery_text(const AssemblyPool& pool, const methods::PublicLottery& lottery) {
  const std::size_t count = lottery.panels.size();
  std::string text = "\nPublic lottery of " + std::to_string(count) +
                     " panels, each as likely as another. Nobody's chance changes by more than " +
                     fixed(100 * lottery.change, 4) +
                     " points;\nwith so many panels somebody's must by " +
                     fixed(100 * lottery.least, 4) + ".";
  if (lottery.bound < 1) {
    text += " The published bound is " + fixed(100 * lottery.bound, 4) + " (k/m).";
  }
  text += "\n";
  const std::size_t digits = std::to_string(count - 1).size();
  text += "Draw " + std::to_string(digits) +
          " ten-sided dice in front of the audience: " + std::string(digits, '0') +
          " is panel 1. Draw again past " + std::to_string(count - 1) + ".\n";
  for (std::size_t i = 0; i < count; ++i) {
    std::string number = std::to_string(i);
    number.insert(0, digits - number.size(), '0');
    text += number + ": " + listed_ids(pool, lottery.panels[i].people);
  }
  return text;
}

std::string lying_text(const AssemblyChoice& choice) {
  return "Lying: were the chances of every kind of person as they are, the most that anybody could "
         "gain\nby passing for another kind that is in the pool is " +
         percent_of(choice.greatest - choice.least) +
         " (from the least chance to the greatest). One more\nperson of a kind makes its chance "
         "smaller, so that this is an estimate, not a bound.\n";
}

}  // namespace

std::string text_of(const AssemblyPool& pool, const AssemblyChoice& choice,
                    const AssemblyTrail& trail) {
  std::string text =
      "Selected by " + words_of(choice.method) + ", " + std::to_string(choice.selected.size()) +
      " of " + std::to_string(pool.ids.size()) + " people, drawn from " +
      std::to_string(choice.panels.size()) + " panels:\n" + listed_ids(pool, choice.selected);
  text += "\nLeast chance " + percent_of(choice.least) + ", greatest " +
          percent_of(choice.greatest) + ", Gini " + percent_of(choice.gini) + ", geometric mean " +
          percent_of(choice.geometric_mean) + ".\n";
  if (choice.without_chance > 0) {
    text += std::to_string(choice.without_chance) +
            " people cannot be on any panel that meets the quotas: their chance is 0.\n";
  }
  text += proof_text(choice);
  if (choice.given_way) {
    text += "The strict quotas leave no panel. These flexible ones were used:\n" +
            changes_text(pool, choice.given_way->changes);
  }
  text += households_text(pool) + levels_text(choice) + shares_text(choice) + pairs_text(choice) +
          "\n" + lying_text(choice) + replacement_text(pool, choice);
  if (choice.lottery) text += lottery_text(pool, *choice.lottery);
  text += "\nTo repeat (" + trail.method + ", seed " + std::to_string(trail.seed) + "):\n  " +
          trail.command + "\n  categories SHA-256 " + trail.categories_digest +
          "\n  respondents SHA-256 " + trail.respondents_digest + "\n";
  return text;
}

std::string text_of(const AssemblyPool& pool, const methods::QuotaRelaxation& relaxation,
                    const methods::QuotaConflict& conflict) {
  if (relaxation.changes.empty()) {
    return "The quotas can be met as they are: some panel of " +
           std::to_string(pool.question.seats) + " meets all of them.\n";
  }
  std::string text = "No panel of " + std::to_string(pool.question.seats) +
                     " meets every quota. These cannot be met together, and without any one of "
                     "them\nthe others can:\n";
  for (const auto& it : conflict.quotas) {
    const auto& category = pool.question.categories[it.category];
    const auto& feature = category.features[it.feature];
    text += "  " + category.name + " " + feature.name + ": " + std::to_string(feature.seats.least) +
            " to " + std::to_string(feature.seats.most) + "\n";
  }
  return text + "\nThe smallest relative change that leaves a panel (" +
         percent_of(relaxation.relative) + " in all):\n" + changes_text(pool, relaxation.changes);
}

}  // namespace commonweal::devolution
