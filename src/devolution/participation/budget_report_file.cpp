#include "devolution/participation/budget_report_file.hpp"

#include <algorithm>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "methods/voting/equal_shares.hpp"

namespace commonweal::devolution {
namespace {

using platform::Json;

constexpr std::size_t kNameMost = 44;

Json money_json(const PbVoting& voting, std::int64_t units) {
  if (voting.decimals == 0) return units;
  return static_cast<double>(units) / static_cast<double>(voting.unit());
}

Json projects_json(const PbVoting& voting, const BudgetCount& count) {
  Json list = Json::array();
  for (std::size_t p = 0; p < voting.projects.size(); ++p) {
    const BudgetProjectAnswer& answer = count.projects[p];
    list.add(Json::object({{"id", voting.projects[p].id},
                           {"name", voting.projects[p].name},
                           {"cost", money_json(voting, voting.projects[p].cost)},
                           {"votes", answer.votes},
                           {"score", answer.score},
                           {"funded", answer.is_funded},
                           {"why", answer.why}}));
  }
  return list;
}

Json question_json(const BudgetQuestion& question) {
  Json add1 = nullptr;
  if (question.add1) {
    add1 = *question.add1 == methods::Add1::until_exhaustive ? "exhaustive" : "overspent";
  }
  const char* completion = question.completion == BudgetCompletion::greedy     ? "greedy"
                           : question.completion == BudgetCompletion::phragmen ? "phragmen"
                                                                               : "none";
  return Json::object({{"rule", base::word_of(kBudgetRules, question.rule)},
                       {"utility", base::word_of(kBudgetUtilities, question.utility)},
                       {"add1", std::move(add1)},
                       {"completion", completion}});
}

Json satisfaction_json(const BudgetSatisfaction& satisfaction) {
  Json voters = Json::array();
  for (std::size_t n = 0; n < satisfaction.voters.size(); ++n) {
    voters.add(Json::object({{"projects", n}, {"voters", satisfaction.voters[n]}}));
  }
  return Json::object({{"projects_mean", satisfaction.projects_mean},
                       {"money_mean", satisfaction.money_mean},
                       {"voters", std::move(voters)}});
}

// As long as it may be, at a whole character.
std::string shortened(const std::string& text) {
  std::string line = text.substr(0, text.find_first_of("\r\n"));
  std::size_t characters = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U;
    if (begins && characters++ == kNameMost) return line.substr(0, at) + "…";
  }
  return line;
}

std::string padded(std::string text, std::size_t width, bool is_number) {
  std::size_t characters = 0;
  for (const char c : text) characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  const std::string spaces(width > characters ? width - characters : 0, ' ');
  return is_number ? spaces + text : text + spaces;
}

std::string row(const std::string& id, const std::string& cost, const std::string& votes,
                const std::string& funded, const std::string& name) {
  std::string line = padded(id, 12, false) + ' ' + padded(cost, 14, true) + ' ' +
                     padded(votes, 8, true) + "  " + padded(funded, 6, false) + "  " + name;
  while (line.ends_with(' ')) line.pop_back();
  return line + '\n';
}

std::string table_text(const PbVoting& voting, const BudgetCount& count) {
  std::string text = row("Project", "Cost", "Votes", "Funded", "Name");
  std::vector<std::uint32_t> order = count.funded;
  for (std::uint32_t p = 0; p < voting.projects.size(); ++p) {
    if (!count.projects[p].is_funded) order.push_back(p);
  }
  std::stable_sort(
      order.begin() + static_cast<std::ptrdiff_t>(count.funded.size()), order.end(),
      [&](auto a, auto b) { return count.projects[a].score > count.projects[b].score; });
  for (const std::uint32_t p : order) {
    const PbProject& project = voting.projects[p];
    text += row(project.id, voting.money(project.cost),
                base::grouped(static_cast<double>(count.projects[p].votes)),
                count.projects[p].is_funded ? "yes" : "no", shortened(project.name));
  }
  return text;
}

std::string rule_words(const BudgetQuestion& question) {
  std::string words(base::word_of(kBudgetRules, question.rule));
  if (question.rule == BudgetRule::equal_shares || question.rule == BudgetRule::welfare) {
    words += ", gains by " + std::string(base::word_of(kBudgetUtilities, question.utility));
  }
  if (question.add1) {
    words += *question.add1 == methods::Add1::until_exhaustive ? ", add1 exhaustive" : ", add1";
  }
  if (question.completion == BudgetCompletion::greedy) words += ", completed by greedy";
  if (question.completion == BudgetCompletion::phragmen) words += ", completed by phragmen";
  return words;
}

std::string why_text(const PbVoting& voting, const BudgetCount& count) {
  std::string text = "Why each project won or lost\n";
  for (std::size_t p = 0; p < voting.projects.size(); ++p) {
    text += "  " + voting.projects[p].id + (count.projects[p].is_funded ? " won. " : " lost. ") +
            count.projects[p].why + '\n';
  }
  return text + '\n';
}

std::string satisfaction_text(const PbVoting& voting, const BudgetCount& count) {
  const BudgetSatisfaction& all = count.satisfaction;
  std::string text = "What voters got: " + base::grouped(all.projects_mean, 2) +
                     " of the projects they voted for and " + base::grouped(all.money_mean, 2) +
                     " spent on them, on average\n";
  const auto total = static_cast<double>(voting.ballots.size());
  for (std::size_t n = 0; n < all.voters.size(); ++n) {
    if (all.voters[n] == 0) continue;
    const double share = static_cast<double>(all.voters[n]) / total;
    text += "  " + padded(base::counted(n, "project", "projects"), 12, false) + ' ' +
            padded(base::counted(static_cast<std::size_t>(all.voters[n]), "voter", "voters"), 16,
                   true) +
            ", " + base::percent(share) + '\n';
  }
  return text + '\n';
}

std::string selected_text(const PbVoting& voting, const BudgetCount& count) {
  if (!voting.says_selected) return "";
  return is_as_selected(voting, count)
             ? "The projects are those that the file says were selected.\n"
             : "The projects are not those that the file says were selected.\n";
}

}  // namespace

Json budget_json(const PbVoting& voting, const BudgetCount& count, const BudgetOrigin& origin) {
  Json funded = Json::array();
  for (const std::uint32_t p : count.funded) funded.add(voting.projects[p].id);
  Json notes = Json::array();
  for (const std::string& note : count.notes) notes.add(note);
  Json as_selected = nullptr;
  if (voting.says_selected) as_selected = is_as_selected(voting, count);
  return Json::object(
      {{"funded", std::move(funded)},
       {"cost", money_json(voting, count.cost)},
       {"budget", money_json(voting, voting.budget)},
       {"projects", projects_json(voting, count)},
       {"question", question_json(count.question)},
       {"raise", count.raise},
       {"ending", count.ending},
       {"as_selected", std::move(as_selected)},
       {"satisfaction", satisfaction_json(count.satisfaction)},
       {"ejr_plus", Json::object({{"holds", count.is_fair}, {"sentence", count.fairness}})},
       {"notes", std::move(notes)},
       {"method", methods::kBudgetVotingVersion},
       {"digest", origin.digest},
       {"command", origin.command},
       {"reproducible", true}});
}

std::string budget_text(const PbVoting& voting, const BudgetCount& count,
                        const BudgetOrigin& origin, BudgetDetail detail) {
  const std::string currency = voting.meta_or("currency", "");
  std::string text = voting.meta_or("description", "Participatory budget") + ", " +
                     voting.meta_or("instance", "") + '\n' +
                     base::counted(count.funded.size(), "project is", "projects are") +
                     " funded for " + voting.money(count.cost) + " of " +
                     voting.money(voting.budget) + (currency.empty() ? "" : ' ' + currency) +
                     ", by " + base::counted(voting.ballots.size(), "voter", "voters") +
                     ".\nRule: " + rule_words(count.question) + ".\n";
  if (!count.ending.empty()) text += count.ending + '\n';
  text += selected_text(voting, count) + '\n' + table_text(voting, count) + '\n';
  if (detail == BudgetDetail::explained) {
    text += why_text(voting, count) + satisfaction_text(voting, count);
  }
  text += count.fairness + '\n';
  for (const std::string& note : count.notes) text += note + '\n';
  return text + "Method " + std::string(methods::kBudgetVotingVersion) + ", file " + origin.digest +
         "\nThe same again: " + origin.command + '\n';
}

PbText with_outcome(PbText file, const BudgetCount& count) {
  const auto set = [&](std::string_view name, const auto& value) {
    PbTable& table = file.projects;
    const bool is_new = !table.column(name);
    if (is_new) table.columns.emplace_back(name);
    const std::size_t column = *table.column(name);
    for (std::size_t p = 0; p < table.rows.size(); ++p) {
      if (is_new) table.rows[p].cells.emplace_back();
      table.rows[p].cells[column] = value(count.projects[p]);
    }
  };
  set("votes", [](const BudgetProjectAnswer& one) { return std::to_string(one.votes); });
  set("selected", [](const BudgetProjectAnswer& one) { return one.is_funded ? "1" : "0"; });
  return file;
}

}  // namespace commonweal::devolution
